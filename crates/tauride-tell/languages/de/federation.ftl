# Die Startseite einer Föderation oder eines Teils von ihr.

federation-figures = { $members ->
    [one] { $members } Mitglied
   *[other] { $members } Mitglieder
} in { $units ->
    [one] { $units } Gliederung
   *[other] { $units } Gliederungen
}; { $bodies ->
    [one] { $bodies } Gremium
   *[other] { $bodies } Gremien
}.
federation-founding = Die Föderation wird gegründet: Vorerst nehmen allein die Gründungsmitglieder auf und bilden Gliederungen und Gremien.
federation-no-body = Noch ist kein Gremium gebildet.
federation-picture = Die Breite entspricht den Wahlberechtigten dahinter.
federation-picture-hatched = schraffiert: unbesetzte Sitze.
federation-picture-red = rote Kante: laufende Abberufung.
federation-picture-list = Die Liste darunter sagt dasselbe.
federation-too-narrow = { $number }, die zum Zeichnen zu schmal sind
federation-waiting = Wartet auf Zustimmung
federation-until = bis zum { $until }
federation-consent = Zustimmen
federation-take-back = Zurücknehmen
federation-now = Was gerade läuft
federation-recalls = Abberufungen
federation-polls = Abstimmungen
federation-elections = Wahlen
federation-sittings = Sitzungen
federation-calls = Einberufungen
federation-more = und { $more } weitere
federation-who-sends = Wer entsendet wohin
federation-who-sends-here = Wer entsendet
federation-sends-to = entsendet in { $above }
federation-electors = { $electors ->
    [one] { $electors } Wahlberechtigte
   *[other] { $electors } Wahlberechtigte
}
federation-recalls-under-way = { $recalls ->
    [one] { $recalls } laufende Abberufung
   *[other] { $recalls } laufende Abberufungen
}
federation-beside = Daneben: { $bodies }
federation-below = Wer entsendet in { $body }
federation-below-count = { $below } darunter
