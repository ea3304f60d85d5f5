# Der Zeitverlauf eines Beschlusses: was geschehen ist, und was noch kommt.

timeline-heading = Was daraus geworden ist
timeline-ahead = Was noch kommt
timeline-today = Jetzt
timeline-left-out = { $steps ->
    [one] Ein Schritt dazwischen ist ausgelassen; er steht im Protokoll.
   *[other] { $steps } Schritte dazwischen sind ausgelassen; sie stehen im Protokoll.
}
timeline-before = { $sitting } beriet darüber als { $motion }{ $amended ->
    [0] .
    [one] ; ein Änderungsantrag wurde angenommen.
   *[other] ; { $amended } Änderungsanträge wurden angenommen.
}
timeline-postponed = { $sitting } vertagte es bis zum { $until }.
timeline-left = { $sitting } stellte es zurück.
timeline-resolved = Beschlossen, wie die Sitzungsleitung in { $division } feststellte.
timeline-resolved-by-votes = Beschlossen durch { $division }: { $for } dafür, { $against } dagegen.
timeline-void = Nichtig: der Saal war nicht beschlussfähig.
timeline-began = { $right ->
    [inform] { $by } wird unterrichtet, bis zum { $until }.
    [consult] { $by } wird dazu gehört, Frist bis zum { $until }.
    [consent] { $by } wird um Zustimmung gefragt, Frist bis zum { $until }.
    [veto] { $by } kann bis zum { $until } ein Veto einlegen.
    [suspend] { $by } kann ihn bis zum { $until } aussetzen.
   *[confirm] { $by } wird um Bestätigung gefragt, Frist bis zum { $until }.
}
timeline-asked = { $by } fragte nach Fehlendem, nachzureichen bis zum { $until }.
timeline-completed = Fehlendes wurde nachgereicht: { $by } hat nun Zeit bis zum { $until }.
timeline-extended = { $by } nimmt sich länger Zeit, bis zum { $until }.
timeline-used = { $how ->
    [advise] { $by } wurde dazu gehört.
    [consent] { $by } stimmte zu.
    [withhold] { $by } verweigerte die Zustimmung: damit war er aufgehalten.
    [veto] { $by } legte ein Veto ein.
    [suspend] { $by } setzte ihn aus: das Gremium muss daran festhalten.
    [confirm] { $by } bestätigte ihn.
   *[refuse] { $by } verweigerte die Bestätigung: damit war er aufgehalten.
}
timeline-silent = Die Frist von { $by } verstrich ohne Äußerung{ $stops ->
    [yes] , und damit war er aufgehalten.
   *[no] .
}
timeline-not-stood-by = Niemand hielt rechtzeitig gegen { $by } daran fest.
timeline-not-completed = Wonach { $by } gefragt hatte, wurde nicht rechtzeitig gesagt.
timeline-lifted = { $by } gab auf, was dagegen unternommen worden war.
timeline-stood-by = Das Gremium hielt daran fest, obwohl { $by } ihn ausgesetzt hatte.
timeline-overridden = { $over } überstimmte { $by }.
timeline-referred = { $how ->
    [joint-sitting] Er ging in eine gemeinsame Sitzung mit { $by }
   *[electors] Er ging gegen { $by } an die Wählenden
}, die bis zum { $until } entscheiden.
timeline-broken = { $how ->
    [joint-sitting] Eine gemeinsame Sitzung mit { $by }
   *[electors] Eine Abstimmung der Wählenden
} entschied: { $stands ->
    [yes] er gilt, obwohl { $by } ihn aufgehalten hatte.
   *[no] er ist hinfällig, wie { $by } es wollte.
}
timeline-right-ended = Das Recht von { $by } endete damit.
timeline-called-in = { $by } zog ihn unter dem Gegenstand „{ $subject }“ an sich.
timeline-in-force = In Kraft.
timeline-waits = Nicht mehr in Kraft: er wartet wieder auf andere.
timeline-stopped = Nicht mehr in Kraft: andere haben ihn aufgehalten.
timeline-superseded = { $by } trat an seine Stelle.
timeline-lapsed = Seine Zeit war um.
timeline-rescinded = Aufgehoben.
timeline-reconsidered = Nicht mehr in Kraft: darüber wird erneut beraten.
timeline-withdrawn = Zurückgezogen von dem Gremium, das ihn gefasst hatte.
timeline-fell = Hinfällig: wer zwischen beiden entschied, ließ ihn nicht gelten.
timeline-charged = Ein Vollzugsauftrag wurde erteilt: { $charge }.
timeline-carried = { $charge }: { $stage ->
    [taken-on] übernommen.
    [done] soll erledigt sein.
    [declined] abgelehnt.
    [contested] gilt als nicht erledigt.
    [taken-back] zurückgenommen.
   *[given] erteilt.
}
timeline-then-in-force = In Kraft.
timeline-then-in-force-unless = In Kraft, wenn { $unless } ihn nicht { $bodies ->
    [one] aufhält.
   *[other] aufhalten.
}
timeline-then-stopped-unless = { $right ->
    [confirm] Zu Ende, wenn { $by } ihn nicht bestätigt.
   *[consent] Aufgehalten, wenn { $by } nicht zustimmt.
}
timeline-then-silence = Die Frist von { $by } ist um; { $right ->
    [confirm] Schweigen gilt als Bestätigung.
    [consent] Schweigen gilt als Zustimmung.
   *[other] bei Schweigen bleibt er bestehen.
}
timeline-then-complete = Aufgehalten, wenn { $by } nicht erfährt, was fehlt.
timeline-then-stand-by = Zu Ende, wenn das Gremium nicht gegen { $by } daran festhält.
timeline-then-for-good = Endgültig aufgehalten, wenn nicht aufgegeben oder überstimmt wird, was { $by } getan hat.
timeline-then-poll = { $poll } von { $by } darüber endet.
timeline-then-ends = Zu Ende, wie beschlossen.
timeline-then-charge = Zu vollziehen: { $charge }.
timeline-bar-resolution = Der Beschluss
timeline-bar = { $by } ({ $right ->
    [inform] wird unterrichtet
    [consult] wird gehört
    [consent] stimmt zu
    [veto] kann ein Veto einlegen
    [suspend] kann aussetzen
   *[confirm] bestätigt
})
timeline-picture = Die Zeiten des Beschlusses und derer, die ein Recht daran haben; die Liste sagt dasselbe.
timeline-legend-waits = wartet
timeline-legend-force = in Kraft
timeline-legend-stopped = aufgehalten
timeline-legend-passed = Frist anderer, vorbei
