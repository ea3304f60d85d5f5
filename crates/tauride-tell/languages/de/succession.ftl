# Nachfolge: wer an wessen Stelle tritt.

poll-rename = Soll { $whose } künftig „{ $name }“ heißen?
poll-go-over = Stimmt { $by } zu, dass { $unit } in { $into } aufgeht?
poll-stay-apart = Stimmt { $by } nicht mehr zu, dass { $unit } in { $into } aufgeht?
poll-demand-anew = Soll { $by } verlangen, dass { $body } neu gewählt wird?
poll-demand-end = Soll { $by } verlangen, dass { $body } endet?
poll-demand-merge = Soll { $by } verlangen, dass { $body } in { $into } aufgeht?
poll-waive = Soll { $by } von { $body } nichts mehr verlangen?
poll-dissolve = Soll { $by } { $body } auflösen: „{ $reason }“?
poll-agree-dissolution = Stimmt { $by } der Auflösung von { $body } zu?
poll-disown = Soll { $by } { $body } nicht mehr anerkennen?
poll-recognise = Soll { $by } { $body } anerkennen?
poll-claim = Soll { $body } beanspruchen, für { $unit } zu stehen?
poll-drop-claim = Soll { $body } nicht mehr beanspruchen, für { $unit } zu stehen?
poll-continue = Soll { $by } beanspruchen, { $body } fortzusetzen?
poll-desist = Soll { $by } nicht mehr beanspruchen, { $body } fortzusetzen?

succession-heading = Für wen es steht
succession-claimants = Wer beansprucht, dafür zu stehen
succession-renewed = Es wird neu gewählt: Sitze sind geschäftsführend besetzt, bis Nachfolger gewählt sind.
succession-behind = Heute steht { $body } für { $behind } von { $electors } Wahlberechtigten dahinter: { $held } von { $seats } gewählten Sitzen sind besetzt.
succession-elected-by-nobody = Niemand wählt jemanden in { $body }: Dahinter stehen keine Wahlberechtigten.
succession-continues = Es beansprucht, { $of } fortzusetzen. Von den { $seats } dort gewählten Sitzen sitzen die Inhaber von { $held } hier, für { $behind } von { $electors } Wahlberechtigten.
succession-without = Hier sitzt niemand, der dort als { $labels } gewählt wurde.
succession-label = „{ $label }“
succession-continued-by = { $body } beansprucht, es fortzusetzen.
succession-claims = Es beansprucht, für { $unit } zu stehen; { $answered ->
    [one] { $answered } Wahlberechtigter dort hält sich daran
   *[other] { $answered } Wahlberechtigte dort halten sich daran
}.
succession-answers = { $body }: { $answered ->
    [one] { $answered } Wahlberechtigter hält sich daran
   *[other] { $answered } Wahlberechtigte halten sich daran
}
succession-merger = { $by } stimmt zu, dass { $unit } in { $into } aufgeht (bis { $until }).
succession-went-over = Sie ist in { $into } aufgegangen und keine Gliederung mehr.
succession-dissolution = { $by } beschloss die Auflösung, falls { $with } bis { $until } zustimmt: „{ $reason }“.
succession-demand-anew = { $by } verlangt die Neuwahl (bis { $until }).
succession-demand-end = { $by } verlangt, dass es endet (bis { $until }).
succession-demand-merge = { $by } verlangt, dass es in { $into } aufgeht (bis { $until }).
succession-recognised = { $body } erkennt es seit { $since } an.
succession-disowned = { $body } erkennt es seit { $since } nicht an. Das ändert darin nichts.
succession-put-down = { $by } meldet, es sei von „{ $who }“ beseitigt worden. Kein Mandat endet dadurch.
succession-put-down-for = { $by } meldet, es sei von „{ $who }“ zugunsten von { $taker } beseitigt worden. Kein Mandat endet dadurch.
succession-goes-on = { $by } sagt, es bestehe fort.

succession-form = { $whose } fragen, was daraus werden soll oder ob es anerkannt wird
succession-form-own = { $whose } fragen, wie es heißt oder was es beansprucht
succession-put = Zur Abstimmung stellen
succession-choose-rename = Es heißt anders
succession-choose-anew = Es wird neu gewählt
succession-choose-end = Es endet
succession-choose-merge = Es geht in einem anderen Gremium auf
succession-choose-waive = Es wird nichts mehr davon verlangt
succession-choose-dissolve = Es wird aufgelöst
succession-choose-agree = Seiner Auflösung wird zugestimmt
succession-choose-disown = Es wird nicht anerkannt
succession-choose-recognise = Es wird anerkannt
succession-choose-claim = Es beansprucht, für eine Einheit zu stehen
succession-choose-drop = Es beansprucht das nicht mehr
succession-choose-continue = Es beansprucht, ein anderes Gremium fortzusetzen
succession-choose-desist = Es beansprucht das von einem anderen Gremium nicht mehr
succession-says = Der neue Name oder der Grund
succession-other = Das andere Gremium oder die Einheit, etwa B2 oder U3
succession-report-form = Melden, dass es von außen beseitigt wurde
succession-report-who = Von wem
succession-report-taker = Das Gremium, das an seine Stelle trat, etwa B2
succession-report-button = Melden
succession-deny = Sagen, dass es fortbesteht
succession-answer = Sich an { $body } halten
succession-answer-nobody = Sich an niemanden halten
succession-ask-go-over = { $by } fragen, ob { $unit } in { $into } aufgeht
succession-ask-stay-apart = { $by } fragen, ob die Zustimmung nicht mehr gilt, dass { $unit } in { $into } aufgeht
succession-rename-form = Die Wahlberechtigten fragen, ob die Einheit anders heißt
succession-rename-name = Der neue Name
