# Mitglieder: was auf sie wartet, wer für sie sitzt, was sie innehaben und wie sie in Verzeichnissen stehen.

gone-struck-off = { $who } wurde am { SAY($at, as: "day") } aus dem Verzeichnis von { $unit } gestrichen.
gone-died = Am { SAY($at, as: "day") } wurde eingetragen, dass { $who } verstorben sei.
gone-you-struck-off = Sie wurden am { SAY($at, as: "day") } aus dem Verzeichnis von { $unit } gestrichen.
gone-you-died = Am { SAY($at, as: "day") } wurde eingetragen, dass Sie verstorben seien.
gone-struck-off-until = Das Mitglied selbst und alle Wahlberechtigten der Gliederung können das bis zum { $until } anfechten; bis dahin bleiben die Sitze erhalten.
gone-died-until = Das Mitglied selbst und alle Wahlberechtigten der Gliederung können das anfechten; die Sitze bleiben bis zum { $until } erhalten.
gone-contest-strike = Die Streichung von { $member } anfechten
gone-contest-death = Den Eintrag des Todes anfechten
roll-votes = { $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
}
roll-waits = wartet, bis das Verzeichnis wieder offen ist

## Meine Stimmen

me-title = Meine Stimmen
me-sign-in = Hier ist niemand angemeldet. Wer für Sie sitzt und was auf Ihre Stimme wartet, sehen Sie, wenn Sie sich <sign-in>anmelden</sign-in>.
me-you = Sie sind { $who }.
me-you-of = Sie sind { $who }, { $units }.
me-waiting = Wartet auf Sie
me-nothing-waits = Zurzeit wartet nichts auf Sie.
me-nominated = Sie sind vorgeschlagen
me-vote = Abstimmen
me-consent = Ihre Zustimmung ist gefragt
me-lost = Diesen Sitz haben Sie nicht mehr: { $seat }. Beendet am { SAY($ended, as: "day") }, { $why }.
me-seats = Ihre Sitze
me-alternate = Sie sind Ersatzmitglied
me-alternate-for = Für { $body }, nach der Wahl { $election }
me-sits-for-you = Wer für Sie sitzt
me-nobody-yet = Noch sitzt niemand für Sie.
me-through = , über { $through }
me-sit-there = { $count } sitzen dort für Sie
me-seat = Sitz { $seat }
me-seat-until = Sitz { $seat }, bis { SAY($until, as: "day") }
me-you-signed = von Ihnen unterschrieben
me-more-in = und { $more } weitere in { $body }
me-under-way = Im Gange: { $election }
me-agreed = Wo Sie zu einem Sitz bereit sind
me-agreed-body = { $name } ({ $kind })
me-no-longer-agree = Nicht mehr bereit
me-agree = Bereitschaft erklären
me-agree-name = Name des Gremiums ({ $kind }), das sich konstituieren will

## Die Seite eines Mitglieds

member-number = Mitglied { $member }
member-died = Dieses Mitglied ist verstorben.
member-no-seat = Hat keinen Sitz inne.
member-seat-in = Sitz { $seat }, { $body }
member-since = { $title }, seit dem { SAY($since, as: "day") }
member-filled-by = gewählt von { $from } ({ $electors } Wahlberechtigte)
member-base = <b>{ $unit }</b>: { $electors } Wahlberechtigte
member-caretaker = geschäftsführend im Amt, bis die Nachfolge den Sitz einnimmt
member-contested = die Gültigkeit des Mandats ist angefochten
member-sits-for = Vertritt andere
member-in-for = auf { $seat } für { $holder }
member-past = Frühere Mandate

## Die Seite einer Gliederung

unit-figures = { $electors } Wahlberechtigte im <roll>Verzeichnis</roll>{ $waiting ->
    [0] {""}
    [one] ; { $waiting } wartet
   *[other] ; { $waiting } warten
}.
unit-assembly = Sie treten zusammen als { $assembly }.
unit-frozen-by-registrar = Das Verzeichnis ist geschlossen: Wer jetzt beitritt, wartet.
unit-frozen-while-electing = Das Verzeichnis ist geschlossen, solange die Gliederung wählt.
unit-tests = Im Verzeichnis steht, wer: { $tests }.
unit-declared = Angegeben: { $figures }.
unit-figure = { $count } { $figure }
unit-sends = Wen sie entsendet
unit-sends-none = Sie entsendet in kein Gremium.
unit-election = Es läuft eine Wahl: { $election }
unit-gone = Durch andere aus dem Verzeichnis
unit-leave = Diese Gliederung verlassen
