# Emergencies: what was assumed and until when, whose elections are put off, where a body sits.

emergency-all = In an emergency
emergency-assumed = What it has assumed
emergency-taken = What others have assumed of it
emergency-assumed-note = For a time, and for those who elected it; when that is over it is handed back or confirmed.
emergency-what = “{ $subject }”, of { $of }
emergency-what-by = “{ $subject }”, by { $body }
emergency-because = since { $since }: “{ $reason }”
emergency-had = it has this until { $until }
emergency-had-confirmed = it has this until { $until }, as { $by } confirmed
emergency-handed-back = handed back; over since { $over }
emergency-called-back = called back on { $over }
emergency-time-over = its time was over on { $over }
emergency-fell = over on { $over }, with the body
emergency-kept = It keeps this beyond its time, without the power to
emergency-refused = It refused to hand it back: “{ $reason }”
emergency-beyond-resolution = { $resolution } was resolved after that
emergency-beyond-deed = { $deed } was reported as done after that
emergency-elections = the elections of { $from } to { $body }
emergency-no-elections = elections in { $constituency }
emergency-elections-put-off = Elections that are put off
emergency-put-off = { $from } does not elect to { $body } until { $until }, put off for the { $times ->
    [one] first time
   *[other] last time
}: “{ $reason }”
emergency-put-off-note = Whoever sits there stays until then, and can be recalled as ever. Those who elect there take their elections up again whenever they like, by a vote of their own.
emergency-resume = Ask whether { $by } takes up the elections in { $constituency } again
emergency-sits-at = It sits at { $to } until { $until }: “{ $reason }”
emergency-return = Ask whether it sits at its own place again
emergency-hand-back = Ask whether it hands back “{ $subject }”
emergency-put-button = Put to a vote
emergency-assume-form = Ask whether it assumes something in an emergency
emergency-assume-of = Number of the body that decides this otherwise, such as B4
emergency-subject = On what, as resolutions name it
emergency-until = Until when
emergency-reason = Why
emergency-keep-form = Ask whether it refuses to hand back “{ $subject }”
emergency-confirm-form = Ask whether it confirms that { $body } has “{ $subject }”
emergency-call-back-form = Ask whether it calls back “{ $subject }” from { $body }
emergency-put-off-form = Ask whether elections to it are put off
emergency-constituency = Number of the constituency that cannot vote, such as C4
emergency-move-form = Ask whether it sits elsewhere for a time
emergency-to = Where
