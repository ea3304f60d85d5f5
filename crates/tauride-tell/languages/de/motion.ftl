# Beschlussanträge: was jeder verlangt, wie er steht, was zulässig ist und was der Vorsitz als Nächstes tut.

motion-kind = { $kind ->
    [main] Beschlussantrag
    [amend] Änderungsantrag
    [postpone-indefinitely] Auf unbestimmte Zeit vertagen
    [refer] Überweisen
    [postpone-to] Vertagen
    [limit-debate] Die Aussprache begrenzen
    [close-debate] Schluss der Aussprache
    [close-list] Schluss der Redeliste
    [lay-on-table] Zurückstellen
    [orders-of-the-day] Zur Tagesordnung
    [privilege] Störung der Versammlung
    [recess] Sitzungspause
    [adjourn] Die Sitzung vertagen
    [fix-time] Den Zeitpunkt der nächsten Sitzung festsetzen
    [appeal] Widerspruch gegen die Entscheidung des Vorsitzes
    [object] Nichtbefassung
    [divide-question] Getrennte Abstimmung
    [suspend-rules] Abweichen von der Tagesordnung
    [take-from-table] Wiederaufnahme
    [reconsider] Erneute Beratung
    [rescind] Aufheben
    [discharge] Zurückholen
    [next-business] Übergang zum nächsten Punkt
    [remit] An den Vorstand überweisen
   *[refer-back] Zurückverweisen
}
motion-heading = { $kind }
motion-heading-on = { $kind } ({ $on })
motion-standing = { $stage ->
    [on-paper] Auf der Antragsliste
    [moved] Gestellt und wartet auf Unterstützung
    [pending] In Beratung
    [tabled] Zurückgestellt
    [postponed] Vertagt
    [sent] An ein anderes Gremium überwiesen
    [carried] Angenommen
    [lost] Abgelehnt
    [rescinded] Aufgehoben
    [taken-back] Zurückgezogen
    [dropped] Nicht weiter behandelt
    [divided] In seine Abschnitte geteilt
    [gone] Gegenstandslos
   *[fell] Mit der Sitzung verfallen
}
motion-late = Verspätet eingereicht: { $supporters ->
    [one] { $supporters } Mitglied unterstützt ihn
   *[other] { $supporters } Mitglieder unterstützen ihn
}
motion-change = Abschnitt { $clause } von { $on }, Textstand { $version }{ $overtaken ->
    [yes] : diese Worte hat ein anderer Änderungsantrag geändert
   *[no] { "" }
}
motion-whose = { $whose ->
    [unspoken] von allen, die zur Sache noch nicht gesprochen haben
    [mover] von dem, der den Hauptantrag gestellt hat
   *[anybody] von allen mit Stimme
}
motion-chair = { $does ->
    [divide] Der Saal stimmt ab
    [resume] Die Sitzung ist unterbrochen
    [rule] Der Vorsitz entscheidet über die Ordnungsrüge
    [listen] { $member } spricht
    [end-speech] { $member } spricht; der Vorsitz kann das Wort entziehen
    [call-on] Der Vorsitz erteilt { $member } das Wort
    [put] Der Vorsitz stellt die Frage zur Abstimmung
   *[take-item] Der Vorsitz geht zu Punkt { $item } über
}

motion-move = Stellen
motion-second = Unterstützen
motion-support = Verspäteten Antrag unterstützen
motion-take-back = Zurückziehen
motion-submit-button = Einreichen
motion-amend = Einen Änderungsantrag einreichen
motion-clause = In Abschnitt
motion-strike = Diese Worte streichen
motion-insert = Diese Worte einfügen
motion-marked = Mit allen Änderungsanträgen
motion-take-up-button = Aufnehmen
motion-take-up = Aufnehmen in { $sitting }
motion-send-on-button = Weiterleiten
motion-send-on = An ein anderes Gremium weiterleiten
motion-to = An { $body }.
motion-by = Von { $by }.
motion-seconded = Unterstützt von { $by }.
motion-been = War in
motion-text = Text, Stand { $version }
motion-conflicts = So nicht gemeinsam anzunehmen, denn sie ändern dieselben Worte:
motion-amendments = Änderungsanträge
motion-go-on = Zu Punkt { $item } übergehen
motion-call-on = { $member } das Wort erteilen
motion-move-to = Beantragen: { $kind }
motion-ask = Um das Wort bitten
motion-end-speech = Die Rede beenden
motion-put = Die Frage zur Abstimmung stellen
motion-rule-well = Der Ordnungsrüge stattgeben
motion-rule-not = Die Ordnungsrüge zurückweisen
motion-submit = Einen Beschlussantrag einreichen
motion-raise-button = Erheben
motion-raise = Eine Ordnungsrüge erheben
motion-procedure = Zur Geschäftsordnung: mit Zeitpunkt, Gremium oder Antrag
motion-title = Titel
motion-clauses = Was beschlossen werden soll, ein Abschnitt je Zeile
motion-point = Was nicht in Ordnung ist
motion-kind-field = Art, etwa postpone-to
motion-about = Beschlussantrag
motion-until = Bis (UTC)
motion-body = Gremium, etwa B2
motion-pending-list = In Beratung, das Nächste zuerst
motion-paper = Antragsliste
motion-in-order = Was jetzt gestellt werden kann, und was nicht und warum
motion-more = Und { $more } weitere.
motion-not-now = jetzt nicht:
