# Kommissionen: eine Zuständigkeit, ein Datum, was getan wurde und was daraus wurde.

commission-crumb = Kommission: { $body }
commission-head = „{ $says }“
commission-open = arbeitet und hat bis { $due } zu berichten
commission-reported = berichtete am { $at }; ihre Befugnisse sind erloschen
commission-expired = berichtete nicht rechtzeitig; ihre Befugnisse erloschen am { $at }
commission-discharged = am { $at } entlassen
commission-fallen = endete am { $at } mit ihrem Gremium
commission-established = Eingesetzt am { $at }; das Gremium kann sie { $extensions ->
    [0] nicht
    [one] { $extensions } Mal
   *[other] { $extensions } Mal
} verlängern.
commission-owed = Steht auf der Tagesordnung der nächsten Sitzung: { $body }.
commission-taken-up = In { $sitting } behandelt.
commission-scope = Zuständigkeit, und was darunter getan wurde
commission-scope-note = Was sie tut, steht unter einem Punkt ihrer Zuständigkeit; ob es dorthin gehört, entscheidet das Gremium.
commission-nothing-done = nichts darunter getan
commission-measure-done = am { $at }
commission-measure-void = nichtig, außerhalb der Zuständigkeit
commission-members = Mitglieder
commission-place-named = benannt und noch nicht dabei
commission-place-taken = sitzt in ihr
commission-place-left = sitzt nicht in ihr
commission-whole = { $whole ->
    [one] Sie besteht aus { $whole }; was sie tut, braucht die Unterstützung von mehr als der Hälfte.
   *[other] Sie besteht aus { $whole }; was sie tun, braucht die Unterstützung von mehr als der Hälfte.
}
commission-proposals = Vorgeschlagen
commission-proposal-measure = { $number }. Unter Punkt { $head }: „{ $says }“
commission-proposal-report = { $number }. Ein Bericht: „{ $says }“
commission-proposal-support = von { $by }; { $support } von { $whole } unterstützen es
commission-report = Bericht
commission-extensions = Verlängerungen
commission-extension = bis { $to }: „{ $reason }“
commission-evidence = Belege
commission-evidence-by = vorgelegt von { $by } am { $at }
commission-all = Kommissionen
commission-more = und { $more } davor
commission-take = Den Platz in der Kommission einnehmen
commission-leave = Den Platz in der Kommission aufgeben
commission-put-discharge = Abstimmen lassen, ob sie entlassen wird
commission-put-void = Abstimmen lassen, ob Maßnahme { $measure } außerhalb ihrer Zuständigkeit liegt
commission-support = Vorschlag { $proposal } unterstützen
commission-take-back = Vorschlag { $proposal } zurücknehmen
commission-evidence-form = Einen Beleg vorlegen
commission-evidence-says = Was er sagt oder wo er ist
commission-evidence-button = Vorlegen
commission-measure-form = Eine Maßnahme vorschlagen
commission-measure-head = Nummer des Punktes der Zuständigkeit
commission-measure-says = Was zu tun ist
commission-report-form = Den Bericht vorschlagen
commission-report-says = Der Bericht
commission-propose-button = Vorschlagen
commission-extend-form = Abstimmen lassen, ob sie länger Zeit hat
commission-extend-to = Bis wann
commission-extend-reason = Warum
commission-widen-form = Abstimmen lassen, ob ihre Zuständigkeit erweitert wird
commission-widen-head = Der neue Punkt
commission-put-button = Zur Abstimmung stellen
commission-establish-form = Abstimmen lassen, ob eine Kommission eingesetzt wird
commission-name = Name
commission-establish-members = Nummern ihrer Mitglieder, etwa M5 M9
commission-establish-due = Bis wann sie zu berichten hat
commission-establish-extensions = Wie oft das Gremium sie verlängern kann
commission-establish-scope = Zuständigkeit, eine Zeile für jeden Punkt
