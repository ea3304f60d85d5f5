# Abstimmungen: die Frage, wie sie steht und was nötig ist.

poll-recall = Soll { $whom } abberufen werden ({ $seat })?
poll-replace = Soll { $successor } an die Stelle von { $whom } treten ({ $seat })?
poll-instruct = Soll { $whom } ({ $seat }) folgenden Auftrag erhalten: „{ $text }“?
poll-credential = Ist das Mandat von { $whom } gültig ({ $seat })?
poll-co-opt = Soll { $member } in { $body } kooptiert werden?
poll-reserve = { $seats ->
    [one] Soll in { $body } { $seats } Sitz
   *[other] Sollen in { $body } { $seats } Sitze
} für { $sender } vorbehalten werden, gemäß „{ $agreement }“?
poll-send = Soll { $sender } Delegierte in { $body } entsenden?
poll-ratify = Soll { $by } das Gremium { $body } bestätigen?
poll-amend = Soll die Satzung wie vorgeschlagen geändert werden?
poll-pass-on = Soll künftig { $body } über die Satzung beschließen?
poll-take = Ist { $whose } { $stance ->
    [for] für
   *[against] gegen
} „{ $matter }“?
poll-oversight-use = Soll { $by } { $how ->
    [advise] zu { $resolution } Stellung nehmen
    [consent] { $resolution } zustimmen
    [withhold] die Zustimmung zu { $resolution } verweigern
    [veto] ein Veto gegen { $resolution } einlegen
    [suspend] { $resolution } aussetzen
    [confirm] { $resolution } bestätigen
   *[refuse] die Bestätigung von { $resolution } verweigern
}{ $said }?
poll-oversight-ask-for = Soll { $by } nach dem fragen, was { $resolution } fehlt: „{ $lacks }“?
poll-oversight-extend = Soll { $by } sich für { $resolution } länger Zeit nehmen?
poll-oversight-call-in = Soll { $by } { $resolution } zum Gegenstand „{ $subject }“ an sich ziehen?
poll-oversight-lift = Soll { $by } aufgeben, was gegen { $resolution } unternommen wurde?
poll-oversight-stand-by = Hält { $by } an { $resolution } fest?
poll-oversight-withdraw = Soll { $by } { $resolution } zurückziehen?
poll-oversight-override = Soll { $by } { $against } zu { $resolution } überstimmen?
poll-oversight-refer = Soll { $by } { $resolution } gegen { $against } weiterziehen?
poll-oversight-jointly = Sollen { $by } und { $against } gemeinsam { $resolution } gelten lassen?
poll-oversight-electors = Sollen, die { $by } wählen, { $resolution } gegen { $against } gelten lassen?
poll-drop = Soll { $whose } zu „{ $matter }“ keine Stellung mehr nehmen?
poll-instruct-on = Soll { $whom }, { $seat }, beauftragt werden, { $stance ->
    [for] für
   *[against] gegen
} „{ $matter }“ zu sein?
poll-receive = { $received ->
    [accepted] Wird { $report } angenommen?
   *[refused] Wird { $report } abgelehnt?
}
poll-dismiss-all = Wird { $body } das Vertrauen entzogen?
poll-dismiss-all-by = Wird { $body } das Vertrauen entzogen, und werden statt dessen { $successors } gewählt?
poll-dismiss-one = Wird { $whom }, { $seat }, das Vertrauen entzogen?
poll-dismiss-one-by = Wird { $whom }, { $seat }, das Vertrauen entzogen und statt dessen { $successor } gewählt?
poll-not-done = Ist { $charge } nicht erledigt?
poll-take-in = Macht sich { $body } zu eigen, was „{ $who }“ tat: „{ $what }“?
poll-the-holder = das Mitglied auf diesem Sitz

poll-carried = angenommen
poll-rejected = abgelehnt
poll-lapsed = gegenstandslos geworden
poll-open-until = läuft bis zum { $until }

poll-rule = { $majority } der { $of ->
    [votes] Ja- und Neinstimmen
    [present] Stimmen einschließlich der Enthaltungen
    [seats] Sitze einschließlich der unbesetzten
   *[electors] Wahlberechtigten
}
poll-rule-turnout = { $rule }; Wahlbeteiligung { $turnout } der Wahlberechtigten
poll-rule-support = { $rule }; Zustimmung { $support } der Wahlberechtigten

# Was nötig ist, wovon es ein Anteil ist, und was davon da ist.
poll-needs-for = { $needed ->
    [one] Nötig ist { $needed } Jastimme
   *[other] Nötig sind { $needed } Jastimmen
}, { $share } von { $whole }; { $there }
poll-needs-against = { $needed ->
    [one] Nötig ist { $needed } Neinstimme
   *[other] Nötig sind { $needed } Neinstimmen
}, { $share } von { $whole }; { $there }
poll-needs-votes = { $needed ->
    [one] Nötig ist insgesamt { $needed } Stimme
   *[other] Nötig sind insgesamt { $needed } Stimmen
}, { $share } von { $whole }; { $there }
poll-whole = { $whole } { $of ->
    [votes] Ja- und Neinstimmen
    [present] Stimmen einschließlich der Enthaltungen
    [seats] Sitzen einschließlich der unbesetzten
    [before] Stimmen derer, die seit einem Jahr im Verzeichnis stehen
   *[electors] Wahlberechtigten
}
poll-enough = abgegeben { $given ->
    [one] ist { $given }
   *[other] sind { $given }
}: Das reicht
poll-missing = abgegeben { $given ->
    [one] ist { $given }
   *[other] sind { $given }
}: Es { $missing ->
    [one] fehlt { $missing }
   *[other] fehlen { $missing }
}
poll-less-later = Ab { $from } genügt { $share }.
poll-must-hold = Die Zustimmung muss { $holds } lang ohne Unterbrechung reichen; bis zur Entscheidung kann jedes Mitglied seine Stimme ändern.
poll-held-until = Die Zustimmung reicht. Der Antrag ist angenommen, wenn das { $holds } lang so bleibt, bis { $until }; bis dahin kann jedes Mitglied seine Stimme ändern.

## Die Seite einer Abstimmung

poll-cast = { $cast } von { $electors } Wahlberechtigten haben abgestimmt.
poll-carries-now = Mit diesen Stimmen ist der Antrag angenommen.
poll-fails-now = Mit diesen Stimmen ist der Antrag nicht angenommen.
votes-totals-at-end = Der Stand der Stimmen wird erst nach Ende der Abstimmung angezeigt. Solange Stimmzettel nicht versiegelt werden können, lässt er sich schon vorher aus dem Protokoll zusammenzählen.
poll-for = Ja
poll-against = Nein
poll-abstain = Enthaltung
poll-abstaining = Enthaltungen
tellers-counts = Ergebnisse der Auszählenden
poll-teller = { $teller }: { $for } Ja, { $against } Nein, { $abstain ->
    [one] { $abstain } Enthaltung
   *[other] { $abstain } Enthaltungen
}
poll-followed = Was daraus folgte
followed-ended = : beendet am { SAY($ended, as: "day") }, { $why }
followed-caretaker = bleibt im Amt, bis die Nachfolge den Sitz einnimmt
followed-held = seitdem besetzt mit { $who }
followed-election = unbesetzt; <election>{ $election }</election>
followed-vacant = unbesetzt, und es läuft keine Wahl
followed-closed = den Sitz gibt es nicht mehr
poll-put-to = Zur Abstimmung durch { $electorate }
poll-put-to-both = Zur Abstimmung durch { $electorate } und { $other } gemeinsam
poll-put-to-electors = Zur Abstimmung durch alle, die { $electorate } wählen
poll-you-voted = Sie haben abgestimmt.
poll-sign-in = Zum Abstimmen bitte <sign-in>anmelden</sign-in>.
poll-would-change = Was sich ändern würde
poll-article = Artikel { $article }.
poll-put-by = Gestellt von { $by }.
poll-put-by-law = Vom Recht selbst gestellt.
poll-to-carry = Zur Annahme nötig: { $needs } (Satzung Art. { $article }). Abstimmung { $poll }.
poll-close = Abstimmung schließen
poll-report = Ergebnis melden
poll-report-hands = Auszählung der Handzeichen melden
poll-establish = Soll { $body } die Kommission „{ $commission }“ einsetzen, mit { $members }, die bis { $due } zu berichten hat und { $extensions ->
    [one] { $extensions } Mal
   *[other] { $extensions } Mal
} verlängert werden kann, für { $scope }?
poll-extend = Soll die Kommission „{ $commission }“ bis { $to } Zeit haben: „{ $reason }“?
poll-widen = Soll die Zuständigkeit der Kommission „{ $commission }“ um „{ $head }“ erweitert werden?
poll-void = Ist nichtig, was die Kommission „{ $commission }“ tat, „{ $measure }“, weil es außerhalb ihrer Zuständigkeit liegt?
poll-discharge = Soll die Kommission „{ $commission }“ entlassen werden?
poll-offer = Soll { $whose } die Vereinbarung „{ $agreement }“ anbieten, bis { $until }?
poll-ultimatum = Soll { $whose } die Vereinbarung „{ $agreement }“ anbieten, bis { $until }, andernfalls „{ $otherwise }“?
poll-accept = Soll { $whose } die Vereinbarung „{ $agreement }“ annehmen?
poll-refuse = Soll { $whose } die Vereinbarung „{ $agreement }“ ablehnen?
poll-withdraw = Soll { $whose } das Angebot der Vereinbarung „{ $agreement }“ zurückziehen?
poll-denounce = Soll { $whose } die Vereinbarung „{ $agreement }“ kündigen: „{ $reason }“?
poll-find = Ist Bedingung { $condition } der Vereinbarung „{ $agreement }“ { $finding ->
    [kept] erfüllt
   *[breached] verletzt
}?
poll-assume = Soll { $body } bis { $until } „{ $subject }“ von { $of } übernehmen: „{ $reason }“?
poll-hand-back = Soll { $body } „{ $subject }“ zurückgeben?
poll-keep = Soll { $body } ablehnen, „{ $subject }“ zurückzugeben: „{ $reason }“?
poll-confirm-assumed = Soll { $by } bestätigen, dass { $body } bis { $until } „{ $subject }“ hat?
poll-call-back = Soll { $by } „{ $subject }“ von { $body } zurückholen: „{ $reason }“?
poll-put-off = Sollen { $elections } bis { $until } verschoben werden: „{ $reason }“?
poll-resume = Soll { $by } { $elections } wieder aufnehmen?
poll-move = Soll { $body } bis { $until } an einem anderen Ort sitzen, { $to }: „{ $reason }“?
poll-return = Soll { $body } wieder an seinem Ort sitzen?
