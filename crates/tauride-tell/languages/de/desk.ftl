# Der Schreibtisch eines Gremiums: was es schuldet, was darauf wartet, und wie es seine Rechte genutzt hat.

desk-owes = Was es schuldet, wem und bis wann
desk-used-heading = Wie es seine Rechte genutzt hat
desk-answer = Eine Antwort an { $to }: { $inquiry }
desk-report = Einen Bericht an { $to }
desk-charge = Zu vollziehen, was { $to } beschloss: { $charge }
desk-stand-by = An { $resolution } festzuhalten, was { $to } ausgesetzt hat, wenn es gelten soll
desk-complete = { $to } zu sagen, was an { $resolution } fehlt: „{ $lacks }“
desk-condition = Was { $to } in { $agreement } versprochen wurde: { $says }
desk-hand-back = An { $to } zurückzugeben: { $subject }
desk-open = Zu öffnen: { $document }
desk-ratification = Bestätigt zu werden, sonst endet es
desk-until = bis zum { $until }
desk-overdue = überfällig seit dem { $until }
desk-used = { $stopped ->
    [0] Es hat nichts aufgehalten
    [one] Es hat einmal etwas aufgehalten
   *[other] Es hat { $stopped }-mal etwas aufgehalten
}; { $overridden ->
    [0] es wurde nie überstimmt
    [one] es wurde einmal überstimmt
   *[other] es wurde { $overridden }-mal überstimmt
}{ $given-up ->
    [0] { "" }
    [one] und gab es einmal auf
   *[other] und gab es { $given-up }-mal auf
}. { $silent ->
    [0] Es hat keine Frist ohne Äußerung verstreichen lassen
    [one] Es hat eine Frist ohne Äußerung verstreichen lassen
   *[other] Es hat { $silent } Fristen ohne Äußerung verstreichen lassen
}{ $allowed ->
    [0] .
    [one] und hat einmal zugestimmt oder wurde gehört.
   *[other] und hat { $allowed }-mal zugestimmt oder wurde gehört.
}
desk-used-in-part = Nur die letzten Beschlüsse aller Gremien wurden durchgesehen.
desk-use = { $did ->
    [advise] es wurde dazu gehört
    [consent] es stimmte zu
    [withhold] es verweigerte die Zustimmung
    [veto] es legte ein Veto ein
    [suspend] es setzte ihn aus
    [confirm] es bestätigte ihn
    [refuse] es verweigerte die Bestätigung
    [silent] seine Frist verstrich ohne Äußerung
    [let-pass] es ließ ihn ohne Äußerung passieren
    [overridden] es wurde überstimmt
   *[given-up] es gab auf, was es getan hatte
}, { $at }
