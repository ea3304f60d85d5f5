# Notlagen: was übernommen wurde und bis wann, wessen Wahlen verschoben sind, wo ein Gremium sitzt.

emergency-all = In einer Notlage
emergency-assumed = Was es übernommen hat
emergency-taken = Was andere von ihm übernommen haben
emergency-assumed-note = Auf Zeit und für die, die es gewählt haben; danach wird es zurückgegeben oder bestätigt.
emergency-what = „{ $subject }“, von { $of }
emergency-what-by = „{ $subject }“, durch { $body }
emergency-because = seit { $since }: „{ $reason }“
emergency-had = hat dies bis { $until }
emergency-had-confirmed = hat dies bis { $until }, bestätigt von { $by }
emergency-handed-back = zurückgegeben; zu Ende seit { $over }
emergency-called-back = am { $over } zurückgeholt
emergency-time-over = am { $over } war die Zeit um
emergency-fell = am { $over } mit dem Gremium zu Ende
emergency-kept = Behält dies über die Zeit, ohne dazu befugt zu sein
emergency-refused = Hat abgelehnt, es zurückzugeben: „{ $reason }“
emergency-beyond-resolution = { $resolution } wurde danach beschlossen
emergency-beyond-deed = { $deed } wurde als danach geschehen gemeldet
emergency-elections = die Wahlen von { $from } zu { $body }
emergency-no-elections = Wahlen in { $constituency }
emergency-elections-put-off = Verschobene Wahlen
emergency-put-off = Bis { $until } keine Wahlen von { $from } zu { $body }, verschoben zum { $times ->
    [one] ersten Mal
   *[other] letzten Mal
}: „{ $reason }“
emergency-put-off-note = Wer dort sitzt, bleibt bis dahin und kann abberufen werden wie sonst auch. Die Wahlberechtigten können ihre Wahlen jederzeit durch eine eigene Abstimmung wieder aufnehmen.
emergency-resume = Abstimmen lassen, ob { $by } die Wahlen in { $constituency } wieder aufnimmt
emergency-sits-at = Sitzt bis { $until } an einem anderen Ort, { $to }: „{ $reason }“
emergency-return = Abstimmen lassen, ob es wieder an seinem Ort sitzt
emergency-hand-back = Abstimmen lassen, ob es „{ $subject }“ zurückgibt
emergency-put-button = Zur Abstimmung stellen
emergency-assume-form = Abstimmen lassen, ob es in einer Notlage etwas übernimmt
emergency-assume-of = Nummer des Gremiums, das dies sonst entscheidet, etwa B4
emergency-subject = Worüber, wie es in Beschlüssen heißt
emergency-until = Bis wann
emergency-reason = Warum
emergency-keep-form = Abstimmen lassen, ob es ablehnt, „{ $subject }“ zurückzugeben
emergency-confirm-form = Abstimmen lassen, ob es { $body } „{ $subject }“ bestätigt
emergency-call-back-form = Abstimmen lassen, ob es „{ $subject }“ von { $body } zurückholt
emergency-put-off-form = Abstimmen lassen, ob Wahlen verschoben werden
emergency-constituency = Nummer des Wahlkreises, der nicht wählen kann, etwa C4
emergency-move-form = Abstimmen lassen, ob es eine Zeit lang anderswo sitzt
emergency-to = Wo
