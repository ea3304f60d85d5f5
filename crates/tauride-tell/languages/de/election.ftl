# Wahlen: wozu, wie weit sie sind, wie man kandidiert und abstimmt.

election-of-body = Wahl: { $seats ->
    [one] { $rule }
   *[other] { $seats } { $rules }
}, { $body }
election-of-sender = Wahl: { $seats ->
    [one] { $rule }
   *[other] { $seats } { $rules }
} für { $from }, { $body }

election-nominations = Wahlvorschläge werden angenommen
election-voting = Die Stimmabgabe läuft
election-second-round = Der zweite Wahlgang läuft
election-lot = Stimmengleichheit: Das Los steht aus
election-decided = Entschieden
election-failed-no-candidate = Gescheitert: Niemand stand zur Wahl
election-failed-turnout = Gescheitert: Die Wahlbeteiligung war zu gering
election-failed-no-seat = Gescheitert: Es war kein Sitz mehr zu besetzen
election-failed-put-off = Abgebrochen: Die Wahlen des Wahlkreises wurden verschoben
election-failed-not-seated = Gescheitert: Das wählende Gremium musste erst selbst gewählt werden
election-failed-groups = Gescheitert: Mit den Kandidaturen ließen sich die Sitze nicht so besetzen, wie es die Gruppen verlangen
election-failed-default-option = Gescheitert: Die Wahlberechtigten wollten keine der Kandidaturen
election-failed-uncountable = Gescheitert: Nach diesem Verfahren ließen sich die Stimmen nicht auszählen

candidate-nominated = vorgeschlagen, Antwort steht aus
candidate-never-answered = vorgeschlagen, hat nicht geantwortet
candidate-stands = kandidiert
candidate-out-after-first-round = nach dem ersten Wahlgang ausgeschieden
candidate-withdrew = hat zurückgezogen
candidate-elected-unopposed = ohne Gegenkandidatur gewählt
candidate-elected = gewählt
candidate-followed = nachgerückt durch Nachzählung
candidate-not-elected = nicht gewählt
candidate-stood = hat kandidiert

## Die Seite einer Wahl

election-until = bis zum { $until }
election-lot-places = Das Los entscheidet über { $places } von { $among }.
election-lot-staying = Das Los entscheidet, wer in der Zählung bleibt, { $places } von { $among }.
election-lot-first-transfer = Das Los entscheidet, wessen Überschuss zuerst übertragen wird: { $among }.
election-lot-terms = Das Los entscheidet über die längere Amtszeit, { $places } von { $among }.
election-lot-locking = Das Los entscheidet, was zuerst festgelegt wird: { $among }.
election-lot-countback = Nachzählung für { $seat }:
election-nobody-nominated = Noch ist niemand vorgeschlagen.
election-candidate = Kandidatur
election-declares = Eigene Angabe
election-outcome = Ergebnis
election-votes = Stimmen
election-first-preferences = Erstpräferenzen
election-points = Punkte
election-unopposed = Eine Abstimmung war nicht nötig: Es gab nicht mehr Kandidaturen als Sitze.
election-cast = { $voters } von { $electors } Wahlberechtigten haben abgestimmt.
election-electors = { $electors } Wahlberechtigte.
election-count = Die Auszählung Schritt für Schritt
election-teller = { $teller } hat gezählt: { $counts }
election-teller-each = { $who }: { $hands }
election-you-voted = Sie haben bei dieser Wahl abgestimmt.
election-sign-in-stand = Zum Kandidieren oder Vorschlagen bitte <sign-in>anmelden</sign-in>.
election-sign-in-vote = Zum Abstimmen bitte <sign-in>anmelden</sign-in>.
election-sign-in-lot = Zum Eintragen des Loses bitte <sign-in>anmelden</sign-in>.
election-filled-by = Es wählt: { $from }.
election-filled-by-own = Es wählen die eigenen Mitglieder.
election-called = Angesetzt am { $called }.
election-number = Wahl { $election }.
election-method-most-votes = Gewählt ist, wer die meisten Stimmen hat
election-method-two-round = Gewählt ist, wer die Mehrheit hat, sonst wer in der Stichwahl der beiden Ersten die meisten Stimmen erhält
election-method-approval = Gewählt ist, wer die meiste Zustimmung hat
election-method-ranking = Kandidaturen werden gereiht und nach { $method } ausgezählt
election-method-points = Gewählt ist, wer die meisten Punkte hat
election-method-approvals-by = Zustimmungen werden nach { $method } ausgezählt
election-by-name = { $method }; abgestimmt wird namentlich (Satzung Art. { $article }).
election-by-hands = { $method }; abgestimmt wird durch Handzeichen, gezählt von zwei Auszählenden (Satzung Art. { $article }).

## Was man dort tun kann

election-give-up-following = Auf das Nachrücken nach dieser Wahl verzichten
election-withdraw = Kandidatur zurückziehen
election-acclaim = Durch Zuruf für gewählt erklären
election-close-nominations = Vorschlagsliste schließen
election-close-voting = Stimmabgabe schließen und auszählen
election-ballot-one = Ihr Stimmzettel. Sie haben eine Stimme. Er wird unter Ihrer Nummer eingetragen.
election-ballot-up-to = Ihr Stimmzettel. Sie haben bis zu { $most } Stimmen. Er wird unter Ihrer Nummer eingetragen.
election-ballot-approve = Ihr Stimmzettel. Kreuzen Sie alle an, denen Sie zustimmen. Er wird unter Ihrer Nummer eingetragen.
election-ballot-rank = Ihr Stimmzettel. Schreiben Sie 1 neben Ihre erste Wahl, 2 neben die nächste und so fort, so weit Sie mögen. Er wird unter Ihrer Nummer eingetragen.
election-ballot-rank-equal = Ihr Stimmzettel. Schreiben Sie 1 neben Ihre erste Wahl, 2 neben die nächste und so fort, so weit Sie mögen. Wen Sie gleich schätzen, dem geben Sie dieselbe Zahl. Er wird unter Ihrer Nummer eingetragen.
election-ballot-points = Ihr Stimmzettel. Geben Sie jeder Kandidatur bis zu { $each } Punkte. Er wird unter Ihrer Nummer eingetragen.
election-ballot-points-together = Ihr Stimmzettel. Verteilen Sie bis zu { $together } Punkte. Er wird unter Ihrer Nummer eingetragen.
election-cast-ballot = Stimmzettel abgeben
election-accept = Vorschlag annehmen
election-stand = Kandidieren
election-name = Name, unter dem Sie kandidieren
election-label = Eigene Angabe, wenn gewünscht
election-nominate = Vorschlagen
election-nominate-somebody = Jemanden vorschlagen
election-report-hands = Handzeichen melden
election-hands = Von Ihnen gezählte Handzeichen
election-record-lot = Los eintragen
election-lot-drawn = Das gezogene Los
election-lot-order = Gezogene Reihenfolge, vom ersten bis zum letzten, zum Beispiel M5 M3
election-lot-procedure = In welchem öffentlichen Verfahren?
