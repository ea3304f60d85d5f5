# Abstimmungen im Saal: wie sie stehen, wer da war und was nötig war.

division-waits-for-seconder = Wartet auf Unterstützung
division-waits-for-the-hall = Wartet, bis der Saal darüber abstimmt
division-by-name = { $halted ->
    [yes] Angehalten, solange die Sitzung unterbrochen ist: { $voted } von { $present } Anwesenden haben abgestimmt
   *[no] Offen bis { $until }: { $voted } von { $present } Anwesenden haben abgestimmt
}
division-by-hands = { $halted ->
    [yes] Angehalten, solange die Sitzung unterbrochen ist: zu zählen sind die Hände der { $left }, die noch nicht namentlich abgestimmt haben
   *[no] Offen bis { $until }: gezählt werden die Hände der { $left }, die noch nicht namentlich abgestimmt haben
}
division-tied = { $halted ->
    [yes] Stimmengleichheit, { $votes }: der Vorsitz gibt den Ausschlag, wenn die Sitzung weitergeht
   *[no] Stimmengleichheit, { $votes }: der Vorsitz kann bis { $until } den Ausschlag geben
}
division-decided = { $outcome ->
    [carried] Angenommen
    [carried-void] Nichtig mangels Beschlussfähigkeit, obwohl genug dafür waren
    [rejected-void] Nichtig mangels Beschlussfähigkeit, und nicht genug waren dafür
   *[rejected] Abgelehnt
}: { $votes }, { $silent } stimmten nicht ab{ $casting ->
    [for] ; der Vorsitz gab den Ausschlag dafür
    [against] ; der Vorsitz gab den Ausschlag dagegen
   *[none] { "" }
}{ $cards ->
    [yes] ; nach Karten { $cards-for } dafür, { $cards-against } dagegen
   *[no] { "" }
}
division-declared = { $how ->
    [estimate] Nach Schätzung, { $for-least } bis { $for-most } dafür und { $against-least } bis { $against-most } dagegen,
   *[acclamation] Durch Zuruf
} { $came ->
    [carried] für angenommen erklärt
   *[rejected] für abgelehnt erklärt
}; { $halted ->
    [yes] eine Zählung kann verlangt werden, wenn die Sitzung weitergeht
   *[no] eine Zählung kann bis { $until } verlangt werden
}
division-stood = { $how ->
    [estimate] Nach Schätzung, { $for-least } bis { $for-most } dafür und { $against-least } bis { $against-most } dagegen,
   *[acclamation] Durch Zuruf
} { $came ->
    [carried] angenommen
   *[rejected] abgelehnt
}; gezählt wurde niemand{ $void ->
    [yes] , und das ist nichtig mangels Beschlussfähigkeit
   *[no] { "" }
}
division-taken-back = Zurückgezogen
division-lapsed = Hinfällig: die Sitzung endete oder wurde vertagt

division-votes = { $for } dafür, { $against } dagegen, { $abstain ->
    [one] { $abstain } Enthaltung
   *[other] { $abstain } Enthaltungen
}
division-whole = Als der Saal abstimmte, waren { $present } anwesend, { $absent } abwesend und { $vacant ->
    [one] { $vacant } Sitz unbesetzt
   *[other] { $vacant } Sitze unbesetzt
}: { $quorum ->
    [yes] beschlussfähig
   *[no] nicht beschlussfähig
}

division-majority = { $needed } dafür nötig, { $share } von { $whole } { $of ->
    [votes] Stimmen dafür und dagegen
    [present] Anwesenden
    [seats] Sitzen
   *[electors] Mitgliedern des Gremiums
}; { $given } waren es
division-turnout = { $needed } von { $whole } mussten abstimmen, { $share }; { $given } haben es getan
division-support = { $needed } von { $whole }, die im Gremium sitzen, mussten dafür sein, { $share }; { $given } waren es

division-by-cards = Es entscheiden die Stimmkarten: auf die Anwesenden kommen { $present } Kartenstimmen von { $all } insgesamt
division-cards = Nach Karten: { $for } dafür, { $against } dagegen, { $abstain } enthalten, { $silent } ohne Stimmabgabe
division-card-majority = { $needed } Kartenstimmen dafür nötig, { $share } von { $whole } { $of ->
    [votes] dafür und dagegen
    [present] im Saal
   *[all] insgesamt
}; { $given } waren es{ $alone ->
    [yes] . Die Karten entscheiden allein
   *[no] . Auch eine Mehrheit der Köpfe ist nötig
}
division-cards-demanded = { $members ->
    [one] { $members } Mitglied verlangt
   *[other] { $members } Mitglieder verlangen
}, dass Stimmkarten entscheiden
division-card-of = { $worth ->
    [one] { $worth } Kartenstimme
   *[other] { $worth } Kartenstimmen
}

division-vote = { $side ->
    [for] dafür
    [against] dagegen
   *[abstain] Enthaltung
}

## Die Seite einer Abstimmung im Saal

division-list = Abstimmungen im Saal
division-item = Zur Tagesordnung: { $item }.
division-roll-call = Namentliche Stimmen
division-second = Unterstützen
division-take-back = Zurücknehmen
division-turn-to-hands = Zum Handzeichen übergehen
division-casting-for = Stichentscheid: Ja
division-casting-against = Stichentscheid: Nein
division-put-button = Stellen
division-put = Eine Frage stellen
division-item-number = Punkt der Tagesordnung
division-question = Wortlaut der Frage
division-declare-carried = Durch Zuruf für angenommen erklären
division-declare-rejected = Durch Zuruf für abgelehnt erklären
division-demand-count = Zählung verlangen
division-demand-cards = Kartenabstimmung verlangen
division-estimate = Handzeichen schätzen
division-estimate-button = Feststellen
division-for-least = Dafür, mindestens
division-for-most = Dafür, höchstens
division-against-least = Dagegen, mindestens
division-against-most = Dagegen, höchstens

## Offene Mengen, auf der Seite des Gremiums, das sie rief

division-crowds = Von offenen Mengen zugerufen
division-crowds-prove = Gezählt wurde niemand, und nichts folgt daraus.
division-crowd = { $place }, geschätzt { $least } bis { $most } Menschen, { $at }, gemeldet von { $by }
division-crowd-report = Melden, was eine offene Menge zurief
division-crowd-button = Melden
division-crowd-place = Wo
division-crowd-least = Menschen, mindestens
division-crowd-most = Menschen, höchstens
division-crowd-said = Was sie zurief
