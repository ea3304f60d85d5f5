# Aufsicht: wer was gegen Beschlüsse anderer tun kann, und was über ein Gremium gemeldet wurde.

oversight-nobody = ein Gremium, das es nicht gibt
oversight-said = : „{ $said }“
oversight-open = { $right ->
    [inform] { $by } ist bis zum { $until } davon zu unterrichten.
    [consult] { $by } kann bis zum { $until } dazu gehört werden; danach gilt er auf jeden Fall.
    [consent] Er bedarf der Zustimmung von { $by }, Frist bis zum { $until }; Schweigen { $silence ->
        [allows] gilt als Zustimmung.
       *[refuses] gilt nicht als Zustimmung.
    }
    [veto] { $by } kann bis zum { $until } ein Veto einlegen; bei Schweigen tritt er in Kraft.
    [suspend] { $by } kann ihn bis zum { $until } aussetzen; bei Schweigen tritt er in Kraft.
   *[confirm] Er endet, wenn { $by } ihn nicht bis zum { $until } bestätigt; Schweigen { $silence ->
        [allows] gilt als Bestätigung.
       *[refuses] gilt nicht als Bestätigung.
    }
}
oversight-incomplete = { $by } hat nach Fehlendem gefragt, nachzureichen bis zum { $until }: „{ $lacks }“
oversight-suspended = { $by } hat ihn ausgesetzt{ $said }: er gilt, wenn das Gremium bis zum { $until } daran festhält.
oversight-used = { $by } { $how ->
    [advise] wurde dazu gehört
    [consent] hat zugestimmt
    [withhold] hat die Zustimmung verweigert
    [veto] hat ein Veto eingelegt
    [suspend] hat ihn ausgesetzt
    [confirm] hat ihn bestätigt
   *[refuse] hat die Bestätigung verweigert
}{ $said }
oversight-used-until = { $by } { $how ->
    [withhold] hat die Zustimmung verweigert
    [veto] hat ein Veto eingelegt
    [suspend] hat ihn ausgesetzt
   *[refuse] hat die Bestätigung verweigert
}{ $said }; das kann bis zum { $until } { $overridden ->
    [yes] aufgegeben oder überstimmt
    [further] aufgegeben oder weitergezogen
    [joint-sitting] aufgegeben oder in gemeinsamer Sitzung entschieden
    [electors] aufgegeben oder von den Wählenden entschieden
   *[no] aufgegeben
} werden.
oversight-overcome = { $by } { $how ->
    [withhold] hatte die Zustimmung verweigert
    [veto] hatte ein Veto eingelegt
    [suspend] hatte ihn ausgesetzt
   *[refuse] hatte die Bestätigung verweigert
}{ $said }; das gilt nicht mehr.
oversight-lapsed = Die Frist von { $by } ist ohne Äußerung verstrichen{ $stops ->
    [yes] , und damit ist er aufgehalten.
   *[no] .
}
oversight-power = { $right ->
    [inform] { $by } wird unterrichtet, was { $over } tut
    [consult] { $by } wird gehört, bevor gilt, was { $over } beschließt
    [consent] Nichts gilt ohne die Zustimmung von { $by }, was { $over } beschließt
    [veto] { $by } kann ein Veto einlegen gegen das, was { $over } beschließt
    [suspend] { $by } kann aussetzen, was { $over } beschließt
    [confirm] Wenn { $by } es nicht bestätigt, endet, was { $over } beschließt
    [attend] Zu den Sitzungen von { $over } kommt, wer einen Sitz in { $by } hat, mit Rederecht und ohne Stimme
   *[instruct] { $over } führt aus, was { $by } beschließt
}{ $all ->
    [whole] .
    [yes] , gleich zu welchem Gegenstand.
   *[no] , zu diesen Gegenständen: { $on }.
}
oversight-running = { $running ->
    [one] { $running } Frist läuft
   *[other] { $running } Fristen laufen
}, die erste bis zum { $next }

## Die Seiten von Beschlüssen, Gremien und der Föderation

oversight-rights = Was andere dagegen tun können
oversight-subject = Zum Gegenstand „{ $on }“.
oversight-powers = Wer wen aufhalten kann
oversight-waits = Was auf wen wartet
oversight-waits-here = Was darauf wartet, und bis wann
oversight-since = Beschlossen von { $body }.
oversight-put-poll = Schriftlich abstimmen lassen
oversight-put-hall = Im Saal abstimmen lassen
oversight-use-advise = { $by } soll dazu Stellung nehmen
oversight-use-consent = { $by } soll zustimmen
oversight-use-withhold = { $by } soll die Zustimmung verweigern
oversight-use-veto = { $by } soll ein Veto einlegen
oversight-use-suspend = { $by } soll ihn aussetzen
oversight-use-confirm = { $by } soll ihn bestätigen
oversight-use-refuse = { $by } soll die Bestätigung verweigern
oversight-use-for = { $use }{ $said }
oversight-ask-for = { $by } soll nach dem fragen, was fehlt
oversight-extend = { $by } soll sich länger Zeit nehmen
oversight-call-in = { $by } soll ihn unter einem anderen Gegenstand an sich ziehen
oversight-lift = { $by } soll aufgeben, was dagegen unternommen wurde
oversight-stand-by = { $by } soll daran festhalten
oversight-withdraw = { $by } soll ihn zurückziehen
oversight-override = { $by } soll { $against } überstimmen
oversight-refer = { $by } soll ihn gegen { $against } weiterziehen
oversight-why = Warum
oversight-what-is-said = Was dazu gesagt wird
oversight-what-lacks = Was fehlt
oversight-complete = Nachreichen, was fehlt
oversight-complete-button = Nachreichen
oversight-on = Der Gegenstand, falls andere dazu Rechte haben

## Was über ein Gremium gemeldet wurde

deed-crumb = Meldung
deed-did = { $body } hat dies am { $at } getan.
deed-reported = Gemeldet von { $by } am { $reported }. Eine Meldung ist, was jemand sagt; aus ihr folgt nichts.
deed-on = Angegebener Gegenstand: „{ $on }“.
deed-under = Angeblich in Ausführung von { $resolution }.
deed-beyond = Außerhalb der Befugnisse von { $body }: andere haben ein Recht daran, und kein geltender Beschluss erlaubte es
deed-late = Andere waren bis zum { $late } zu unterrichten
deed-no-reply = Für das Gremium hat niemand geantwortet
deed-reply = { $by } hat geantwortet, dass { $did ->
    [yes] es dies getan hat
   *[no] es dies nicht getan hat
}: „{ $said }“
deed-list = Was über das Gremium gemeldet wurde
deed-report = Melden, was dieses Gremium getan hat
deed-report-button = Melden
deed-what = Was es getan hat
deed-when = Wann (UTC)
deed-subject = Zu welchem Gegenstand, falls bekannt
deed-resolution = Der ausgeführte Beschluss, etwa R1, falls es einen gibt
deed-yes = Es hat dies getan
deed-no = Es hat dies nicht getan
deed-answer = Für das Gremium antworten
deed-answer-button = Antworten
deed-answer-says = Was dazu zu sagen ist

document-crumb = Ein versiegeltes Dokument von { $body }
document-of = Hinterlegt von { $by } am { $sealed }, zu öffnen ab { $opens }, bis { $until }.
document-on = Zum Gegenstand „{ $on }“.
document-hash = Die SHA-256-Prüfsumme seines Textes: <code>{ $hash }</code>
document-check = Wer den Text hat, kann prüfen, ob es der hinterlegte ist: als UTF-8, mit oder ohne Zeilenende am Schluss.
document-says = Der Text
document-opened-by = Eingetragen von { $by } am { $at }; er hat die hinterlegte SHA-256-Prüfsumme.
document-sealed = versiegelt bis { $opens }
document-due = zu öffnen bis { $until }
document-not-opened = bis { $until } nicht geöffnet; schuldig war dies { $body }
document-open = geöffnet
document-open-late = geöffnet, aber erst nach { $until }, dem Ende der Frist
document-list = Versiegelte Dokumente
document-told = Was andere nicht rechtzeitig geöffnet haben
document-of-body = { $document }, von { $body }
document-seal = Ein Dokument versiegelt hinterlegen
document-seal-button = Hinterlegen
document-title = Bezeichnung
document-sha = Die SHA-256-Prüfsumme des Textes, als UTF-8. Den Text aufbewahren: aus ihr findet ihn niemand. Ein kurzer Text lässt sich erraten; am besten stehen am Ende einige eigene Wörter
document-when = Ab wann es zu öffnen ist (UTC)
document-subject = Zu welchem Gegenstand, falls das bekannt sein soll
document-unseal = Öffnen
document-unseal-button = Text eintragen
document-text = Der hinterlegte Text, buchstabengetreu
