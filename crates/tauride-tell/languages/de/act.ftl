# Anträge: was auf dem Knopf steht, und was aus ihnen folgt.

seats-in-body = { $rule }, { $body }
the-election = Wahl ({ $place })
you = Sie

deed-resign = Zurücktreten: { $seat }
deed-sit-again = Den Sitz wieder selbst wahrnehmen: { $seat }
deed-close-poll = Abstimmung schließen
deed-contest-credential = Gültigkeit des Mandats anfechten: { $seat }
deed-close-voting = Stimmabgabe schließen und auszählen: { $election }
deed-leave = { $unit } verlassen
deed-agree = Bereitschaft erklären, einen Sitz einzunehmen: { $body }
deed-no-longer-agree = Bereitschaft zurückziehen: { $body }
deed-consent = Dem Antrag zustimmen
deed-take-back = Eigenen Antrag zurücknehmen
deed-put-recall = Über die Abberufung abstimmen lassen: { $seat }
deed-put-replacement = Abstimmen lassen, ob { $successor } an diese Stelle tritt: { $seat }
deed-put-instruction = Über den Auftrag abstimmen lassen: { $seat }
deed-put-co-option = Abstimmen lassen, ob { $body } das Mitglied { $member } kooptiert
deed-put-position = Abstimmen lassen, ob { $whose } { $stance ->
    [for] für
   *[against] gegen
} „{ $matter }“ ist
deed-put-question = Abstimmen lassen: { $question }
deed-put-report = { $received ->
    [accepted] Abstimmen lassen, ob { $report } angenommen wird
   *[refused] Abstimmen lassen, ob { $report } abgelehnt wird
}
deed-put-dismiss-all = Abstimmen lassen, ob { $body } das Vertrauen entzogen wird
deed-put-dismiss-one = Abstimmen lassen, ob das Vertrauen entzogen wird: { $seat }
deed-put-not-done = Abstimmen lassen, ob { $charge } nicht erledigt ist
deed-put-take-in = Abstimmen lassen, ob { $body } sich zu eigen macht, was „{ $who }“ tat
deed-put-drop = Abstimmen lassen, ob { $whose } zu „{ $matter }“ keine Stellung mehr nimmt
deed-sign-recall = Abberufungsbegehren unterschreiben: { $seat }
deed-withdraw-signature = Unterschrift zurückziehen: { $seat }
deed-let-go = Dauerstimme zurücknehmen: { $place }
deed-call-election = Wahl ansetzen: { $place }
deed-withdraw = Kandidatur zurückziehen: { $election }
deed-close-nominations = Vorschlagsliste schließen: { $election }
deed-acclaim = Die Kandidaturen durch Zuruf für gewählt erklären: { $election }

## Die Seite vor einem Antrag

before-back = Zurück
before-follows = Was daraus folgt
before-things-stand = Das folgt nach dem Regelwerk beim gegenwärtigen Stand. Eingetragen wird erst, wenn Sie den Knopf drücken; dann steht es im Protokoll.
before-not-now = Jetzt nicht
before-counted = Die Stimmabgabe endet, und die Stimmen werden ausgezählt. Was dabei herauskommt, wird vorher nicht gesagt.
before-cast = Die Stimme zählt. Was daraus folgt, wird vorher nicht gesagt.

## Was folgt

follows-counts-differ = Die Zählungen weichen voneinander ab und werden wiederholt: { $election }.
follows-left = { $own ->
    [yes] Sie gehören nicht mehr zu { $unit }.
   *[no] { $who } gehört nicht mehr zu { $unit }.
}
follows-frozen = In { $unit } tritt niemand bei, bis gewählt ist.
follows-thawed = { $unit } nimmt wieder neue Mitglieder auf.
follows-seated = { $body } hat genügend Mitglieder und ist beschlussfähig.
follows-vacated = { $body } muss neu gewählt werden, bevor wieder Beschlüsse möglich sind.
follows-body-ends = { $body } besteht nicht mehr.
follows-signed = { $own ->
    [yes] Ihre Unterschrift
   *[no] Die Unterschrift von { $who }
} unter das Abberufungsbegehren wird eingetragen, für alle lesbar: { $seat }.
follows-signature-withdrawn = { $own ->
    [yes] Ihre Unterschrift
   *[no] Die Unterschrift von { $who }
} unter das Abberufungsbegehren zählt nicht mehr: { $seat }.
follows-petition-carried = Das Begehren hat genug Unterschriften: { $signatures }.
follows-recalled = Abberufen: { $seat }.
follows-recall-failed = Die Abberufung ist gescheitert ({ $seat }): { $why }.
recall-failed-lapsed = Die Frist ist abgelaufen
recall-failed-rejected = Die Abstimmung fand keine Mehrheit
recall-failed-not-recalled = Die Wahlberechtigten haben das Mitglied nicht abberufen
recall-failed-not-replaced = Die Wahlberechtigten haben die Nachfolge nicht gewählt
reason-through = beruhte auf einem anderen Sitz ({ $seat })
follows-mandate-ends = { $own ->
    [yes] Ihr Mandat endet
   *[no] Das Mandat von { $who } endet
} ({ $seat }): { $why }.
follows-elected = { $own ->
    [yes] Sie nehmen
   *[no] { $who } nimmt
} den Sitz ein, gewählt: { $seat }.
follows-alternate = { $own ->
    [yes] Sie rücken
   *[no] { $who } rückt
} als nächstes Ersatzmitglied nach: { $seat }.
follows-countback = { $own ->
    [yes] Sie nehmen
   *[no] { $who } nimmt
} den Sitz durch Nachzählung der Stimmzettel ein: { $seat }.
follows-ex-officio = { $own ->
    [yes] Sie nehmen
   *[no] { $who } nimmt
} den Sitz kraft Amtes ein: { $seat }.
follows-co-opted = { $own ->
    [yes] Sie werden
   *[no] { $who } wird
} kooptiert: { $seat }.
follows-replacement = { $own ->
    [yes] Sie treten
   *[no] { $who } tritt
} die Nachfolge an: { $seat }.
follows-held-up = { $own ->
    [yes] Sie erhalten
   *[no] { $who } erhält
} den Sitz durch Dauerstimmen: { $seat }.
follows-self-constituted = { $own ->
    [yes] Sie nehmen
   *[no] { $who } nimmt
} den Sitz durch Konstituierung ein: { $seat }.
follows-caretaker = { $own ->
    [yes] Sie bleiben
   *[no] { $who } bleibt
} geschäftsführend im Amt, bis die Nachfolge den Sitz einnimmt: { $seat }.
follows-caretaker-mandate = { $mandate } besteht fort, bis die Nachfolge den Sitz einnimmt.
follows-election-called = Eine Wahl wird angesetzt für { $seats ->
    [one] { $seats } Sitz
   *[other] { $seats } Sitze
}: { $place }.
follows-candidate-withdrew = { $own ->
    [yes] Sie kandidieren
   *[no] { $who } kandidiert
} nicht mehr: { $election }.
follows-voting-opens = Die Stimmabgabe beginnt: { $election }.
follows-voting-opens-until = Die Stimmabgabe läuft bis zum { $until }: { $election }.
follows-nobody-elected = Niemand ist gewählt: { $election }.
follows-decided = Gewählt ({ $election }): { $elected }.
follows-election-fails = { $election }: { $why }.
follows-lot = Unter den Stimmengleichen entscheidet das Los: { $election }.
follows-poll-opens = { $electors ->
    [one] { $electors } Wahlberechtigte stimmt
   *[other] { $electors } Wahlberechtigte stimmen
} darüber bis zum { $until } ab.
follows-poll-carries = Der Antrag ist angenommen.
follows-poll-fails = Der Antrag ist nicht angenommen.
follows-poll-lapses = Eine Abstimmung wird gegenstandslos, weil ihre Frage erledigt ist.
follows-poll-enough = Die Zustimmung reicht: Der Antrag ist angenommen, wenn das bis { $until } so bleibt.
follows-poll-not-enough = Die Zustimmung reicht nicht mehr.
