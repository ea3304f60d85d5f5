# Succession: who follows whom.

poll-rename = Shall { $whose } be called “{ $name }” from now on?
poll-go-over = Does { $by } agree that { $unit } goes over into { $into }?
poll-stay-apart = Does { $by } agree no longer that { $unit } goes over into { $into }?
poll-demand-anew = Shall { $by } demand that { $body } be elected anew?
poll-demand-end = Shall { $by } demand that { $body } end?
poll-demand-merge = Shall { $by } demand that { $body } go over into { $into }?
poll-waive = Shall { $by } demand nothing of { $body } any more?
poll-dissolve = Shall { $by } dissolve { $body }: “{ $reason }”?
poll-agree-dissolution = Does { $by } agree that { $body } be dissolved?
poll-disown = Shall { $by } not recognise { $body } any more?
poll-recognise = Shall { $by } recognise { $body }?
poll-claim = Shall { $body } claim to stand for { $unit }?
poll-drop-claim = Shall { $body } claim no longer to stand for { $unit }?
poll-continue = Shall { $by } claim to continue { $body }?
poll-desist = Shall { $by } claim no longer to continue { $body }?

succession-heading = For whom it stands
succession-claimants = Who claims to stand for it
succession-renewed = It is being elected anew: caretakers hold seats until their successors are elected.
succession-behind = Today { $body } stands for { $behind } of the { $electors } electors behind it: { $held } of its { $seats } elected seats are held.
succession-elected-by-nobody = Nobody elects anybody to { $body }: no elector stands behind it.
succession-continues = It claims to continue { $of }. Of the { $seats } seats that are elected there, the holders of { $held } sit here, for { $behind } of { $electors } electors.
succession-without = Nobody here was elected there as { $labels }.
succession-label = “{ $label }”
succession-continued-by = { $body } claims to continue it.
succession-claims = It claims to stand for { $unit }; { $answered ->
    [one] { $answered } elector there answers to it
   *[other] { $answered } electors there answer to it
}.
succession-answers = { $body }: { $answered ->
    [one] { $answered } elector answers to it
   *[other] { $answered } electors answer to it
}
succession-merger = { $by } agrees that { $unit } goes over into { $into } (until { $until }).
succession-went-over = It has gone over into { $into }, and is no unit any more.
succession-dissolution = { $by } resolved that it be dissolved, if { $with } agrees by { $until }: “{ $reason }”.
succession-demand-anew = { $by } demands that it be elected anew (until { $until }).
succession-demand-end = { $by } demands that it end (until { $until }).
succession-demand-merge = { $by } demands that it go over into { $into } (until { $until }).
succession-recognised = { $body } has recognised it since { $since }.
succession-disowned = { $body } has not recognised it since { $since }. That changes nothing in it.
succession-put-down = { $by } reports that it was put down by “{ $who }”. No mandate ends by that.
succession-put-down-for = { $by } reports that it was put down by “{ $who }”, in favour of { $taker }. No mandate ends by that.
succession-goes-on = { $by } says that it goes on.

succession-form = Put to { $whose } what is to become of it, or who recognises it
succession-form-own = Put to { $whose } what it is called, or whom it claims
succession-put = Put the question
succession-choose-rename = It is called otherwise
succession-choose-anew = It is elected anew
succession-choose-end = It ends
succession-choose-merge = It goes over into another body
succession-choose-waive = Nothing is demanded of it any more
succession-choose-dissolve = It is dissolved
succession-choose-agree = Its dissolution is agreed to
succession-choose-disown = It is not recognised
succession-choose-recognise = It is recognised
succession-choose-claim = It claims to stand for a unit
succession-choose-drop = It claims that no longer
succession-choose-continue = It claims to continue another body
succession-choose-desist = It claims that no longer of another body
succession-says = The new name, or the reason
succession-other = The other body or the unit, such as B2 or U3
succession-report-form = Report that it was put down from outside
succession-report-who = By whom
succession-report-taker = The body that took its place, such as B2
succession-report-button = Report it
succession-deny = Say that it goes on
succession-answer = Answer to { $body }
succession-answer-nobody = Answer to nobody
succession-ask-go-over = Ask { $by } whether { $unit } goes over into { $into }
succession-ask-stay-apart = Ask { $by } whether it agrees no longer that { $unit } goes over into { $into }
succession-rename-form = Put to the electors that the unit is called otherwise
succession-rename-name = The new name
