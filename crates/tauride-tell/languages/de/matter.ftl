# Sachfragen: wer dafür und dagegen ist, was eine Stimme bedeutet und was behauptet wird.

matter-tally = { $units ->
    [one] { $units } Gliederung
   *[other] { $units } Gliederungen
} mit { $electors ->
    [one] { $electors } Wahlberechtigten
   *[other] { $electors } Wahlberechtigten
}, { $bodies ->
    [one] { $bodies } Gremium
   *[other] { $bodies } Gremien
}
matter-units = { $units ->
    [one] { $units } Gliederung
   *[other] { $units } Gliederungen
} mit { $electors ->
    [one] { $electors } Wahlberechtigten
   *[other] { $electors } Wahlberechtigten
}
matter-standing = dafür { $for }; dagegen { $against }
matter-position = { $stance ->
    [for] dafür
   *[against] dagegen
} seit dem { $since }: { $votes } von { $electors } stimmten so, { $by }{ $ended ->
    [yes] ; das Gremium besteht nicht mehr
   *[no] { "" }
}
matter-position-declared = { $stance ->
    [for] dafür
   *[against] dagegen
} seit { $since }: ohne Auszählung festgestellt, { $electors ->
    [one] { $electors } Stimmberechtigte
   *[other] { $electors } Stimmberechtigte
}, { $by }{ $ended ->
    [yes] ; das Gremium besteht nicht mehr
   *[no] { "" }
}
matter-below = dafür { $for }; dagegen { $against }; ohne Stellungnahme { $silent }
matter-meaning = Eine Stimme für { $on } ist eine { $stance ->
    [for] für
   *[against] gegen
} „{ $matter }“.
matter-meant = Eine Stimme für { $on } sollte eine { $stance ->
    [for] für
   *[against] gegen
} „{ $matter }“ sein, ehe der Wortlaut geändert wurde.
matter-kept = Nach Auftrag: { $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
}, dahinter { $electors ->
    [one] { $electors } wahlberechtigte Person
   *[other] { $electors } Wahlberechtigte
}
matter-broken = Gegen den Auftrag: { $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
}, dahinter { $electors ->
    [one] { $electors } wahlberechtigte Person
   *[other] { $electors } Wahlberechtigte
}
matter-abstained = Enthaltung trotz Auftrags: { $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
}, dahinter { $electors ->
    [one] { $electors } wahlberechtigte Person
   *[other] { $electors } Wahlberechtigte
}
matter-free = Ohne Auftrag: { $votes ->
    [one] { $votes } Stimme
   *[other] { $votes } Stimmen
}, dahinter { $electors ->
    [one] { $electors } wahlberechtigte Person
   *[other] { $electors } Wahlberechtigte
}
matter-vote-kept = nach dem Auftrag
matter-vote-broken = gegen den Auftrag
matter-vote-abstained = mit Auftrag
matter-vote-free = ohne Auftrag
matter-instructed = { $stance ->
    [for] Für
   *[against] Gegen
} „{ $matter }“, seit { $since }
matter-claim = „{ $who }“: { $stance ->
    [for] dafür
   *[against] dagegen
}
matter-claim-seen = „{ $who }“: { $stance ->
    [for] dafür
   *[against] dagegen
}, ersichtlich aus: „{ $evidence }“

## Die Seite einer Sachfrage

matter-crumb = Sachfrage
matter-reading-of = Eine Lesart von „{ $matter }“
matter-raised = Aufgeworfen von { $by } am { $at }.
matter-counted = Wie die Versammlungen stehen
matter-for = Dafür
matter-against = Dagegen
matter-silent = Ohne Stellungnahme
matter-electors-note = Wahlberechtigte werden nur in Gliederungen gezählt: Wer hinter einem Gremium steht, steht auch in einer Gliederung.
matter-positions = Stellungnahmen
matter-see-below = Wie die darunter stehen
matter-of-below = Unter { $body }:
matter-readings = Lesarten
matter-put = In Sitzungen zur Abstimmung
matter-claims = Behauptungen
matter-claims-note = Was jemand darüber sagt, was andere wollen. An dem, was oben gezählt ist, ändert es nichts.
matter-claimed-by = behauptet von { $by } am { $at }
matter-sign-in = <sign-in>Anmelden</sign-in>, um die eigene Gliederung darüber abstimmen zu lassen oder etwas dazu zu behaupten.
matter-put-for = Abstimmen lassen, ob { $whose } dafür ist
matter-put-against = Abstimmen lassen, ob { $whose } dagegen ist
matter-put-drop = Abstimmen lassen, ob { $whose } dazu keine Stellung mehr nimmt
matter-claim-form = Behaupten, was andere wollen
matter-claim-button = Behaupten
matter-claim-who = Wer es will oder nicht will
matter-claim-want = Sie wollen es
matter-claim-not = Sie wollen es nicht
matter-claim-evidence = Woraus das ersichtlich ist
matter-retract = Eigene Behauptung zurücknehmen
matter-reading-form = Eine Lesart aufwerfen
matter-reading-words = Was es bedeuten kann
matter-raise-button = Aufwerfen

## Auf anderen Seiten

matter-all = Sachfragen
matter-more = und { $more } weitere
matter-raise = Eine Sachfrage aufwerfen
matter-words = Wofür oder wogegen Versammlungen Stellung nehmen sollen
matter-taken = Stellungnahmen zu Sachfragen
matter-instructions = Aufträge zu Sachfragen
matter-instruct = Einen Auftrag zu einer Sachfrage geben
matter-instruct-button = Darüber abstimmen lassen
matter-number = Die Nummer der Sachfrage, etwa Q1
matter-be-for = Dafür zu sein
matter-be-against = Dagegen zu sein
matter-note = Festhalten, was eine Stimme dafür bedeutet
matter-note-button = Festhalten
matter-note-for = Sie ist für die Sachfrage
matter-note-against = Sie ist gegen die Sachfrage
matter-compared = Stimmen und Aufträge

## Was ein Gremium beschlossen hat und nicht zusammen gelten kann

consistency-here = Beschlüsse, die nicht alle zugleich gelten können
consistency-note = Vom Programm aus dem ermittelt, was zu jedem festgehalten ist; von selbst folgt daraus nichts.
consistency-undecided = Ob die übrigen alle gelten können, ist hier nicht entschieden.
consistency-texts = Was angenommen wurde, widerspricht sich:
consistency-conclusion = Was aus Angenommenem folgt, wurde abgelehnt:
consistency-negations = Sie widersprechen sich, wenn eine Ablehnung das Gegenteil bedeutet:
consistency-adopted = { $by }, { $stance ->
    [for] für
   *[against] gegen
} { $matter }: angenommen
consistency-rejected = { $by }, { $stance ->
    [for] für
   *[against] gegen
} { $matter }: abgelehnt
consistency-if-carried = Falls dies angenommen wird
consistency-if-rejected = Falls dies abgelehnt wird
matter-made-up = Aus anderen gebildet:
matter-all-of = Sachfragen, die dafür alle gelten müssen, falls sie aus anderen gebildet ist, etwa Q1 Q4
matter-none-of = Sachfragen, von denen keine gelten darf
matter-part-holds = gilt: { $matter }
matter-part-fails = gilt nicht: { $matter }
