# Polls: the question, how it stands, and what is needed.

poll-recall = Shall { $whom } be recalled as { $seat }?
poll-replace = Shall { $whom } be replaced by { $successor } as { $seat }?
poll-instruct = Shall { $whom }, { $seat }, be instructed: “{ $text }”?
poll-credential = Is the credential of { $whom } as { $seat } valid?
poll-co-opt = Shall { $member } be co-opted to { $body }?
poll-reserve = Shall { $seats ->
    [one] { $seats } seat
   *[other] { $seats } seats
} of { $body } be reserved for { $sender }, under “{ $agreement }”?
poll-send = Shall { $sender } send delegates to { $body }?
poll-ratify = Shall { $by } ratify { $body }?
poll-amend = Shall the charter be amended as proposed?
poll-pass-on = Shall { $body } decide on the charter from now on?
poll-take = Is { $whose } { $stance ->
    [for] for
   *[against] against
} “{ $matter }”?
poll-oversight-use = Shall { $by } { $how ->
    [advise] advise on { $resolution }
    [consent] consent to { $resolution }
    [withhold] withhold consent to { $resolution }
    [veto] veto { $resolution }
    [suspend] suspend { $resolution }
    [confirm] confirm { $resolution }
   *[refuse] refuse to confirm { $resolution }
}{ $said }?
poll-oversight-ask-for = Shall { $by } ask for what { $resolution } lacks: “{ $lacks }”?
poll-oversight-extend = Shall { $by } take longer over { $resolution }?
poll-oversight-call-in = Shall { $by } call in { $resolution } as on “{ $subject }”?
poll-oversight-lift = Shall { $by } give up what it did against { $resolution }?
poll-oversight-stand-by = Does { $by } stand by { $resolution }?
poll-oversight-withdraw = Shall { $by } withdraw { $resolution }?
poll-oversight-override = Shall { $by } override { $against } on { $resolution }?
poll-oversight-refer = Shall { $by } take { $resolution } further against { $against }?
poll-oversight-jointly = Shall { $by } and { $against } together let { $resolution } stand?
poll-oversight-electors = Shall the electors of { $by } let { $resolution } stand against { $against }?
poll-drop = Shall { $whose } have no position on “{ $matter }” any more?
poll-instruct-on = Shall { $whom }, { $seat }, be instructed { $stance ->
    [for] for
   *[against] against
} “{ $matter }”?
poll-receive = { $received ->
    [accepted] Shall { $report } be accepted?
   *[refused] Shall { $report } be refused?
}
poll-dismiss-all = Is there no confidence in { $body } any more?
poll-dismiss-all-by = Is there no confidence in { $body } any more, and shall { $successors } be elected in their places?
poll-dismiss-one = Is there no confidence in { $whom }, { $seat }, any more?
poll-dismiss-one-by = Is there no confidence in { $whom }, { $seat }, any more, and shall { $successor } be elected in their place?
poll-not-done = Is { $charge } not done?
poll-take-in = Shall { $body } take in as its own what “{ $who }” did: “{ $what }”?
poll-the-holder = the holder

poll-carried = carried
poll-rejected = rejected
poll-lapsed = came to nothing
poll-open-until = open until { $until }

poll-rule = { $majority } of the { $of ->
    [votes] votes for and against
    [present] votes, abstentions among them
    [seats] seats, vacant ones among them
   *[electors] electors
}
poll-rule-turnout = { $rule }; { $turnout } of the electors must vote
poll-rule-support = { $rule }; { $support } of the electors must be for it

# What is needed, what it is a share of, and what there is of it.
poll-needs-for = { $needed ->
    [one] { $needed } vote for it is needed
   *[other] { $needed } votes for it are needed
}, { $share } of { $whole }; { $there }
poll-needs-against = { $needed ->
    [one] { $needed } vote against it is needed
   *[other] { $needed } votes against it are needed
}, { $share } of { $whole }; { $there }
poll-needs-votes = { $needed ->
    [one] { $needed } vote in all is needed
   *[other] { $needed } votes in all are needed
}, { $share } of { $whole }; { $there }
poll-whole = { $whole } { $of ->
    [votes] votes for and against
    [present] votes, abstentions among them
    [seats] seats, vacant ones among them
    [before] votes of those on the roll for a year
   *[electors] electors
}
poll-enough = { $given ->
    [one] there is { $given }: that is enough
   *[other] there are { $given }: that is enough
}
poll-missing = { $given ->
    [one] there is { $given }: { $missing } missing
   *[other] there are { $given }: { $missing } missing
}
poll-less-later = From { $from } on { $share } is enough.
poll-must-hold = Enough have to be for it for { $holds } without a break; until it is decided, each can change their vote.
poll-held-until = Enough are for it. It carries if that holds for { $holds }, until { $until }; until then each can change their vote.

## The page of a poll

poll-cast = { $cast } of { $electors } electors have voted.
poll-carries-now = With these votes it carries.
poll-fails-now = With these votes it does not carry.
votes-totals-at-end = How the votes stand is shown when voting is over. Until ballots can be sealed, anybody can add them up from the record before.
poll-for = For
poll-against = Against
poll-abstain = Abstain
poll-abstaining = Abstaining
tellers-counts = Tellers’ counts
poll-teller = { $teller }: { $for } for, { $against } against, { $abstain } abstaining
poll-followed = What followed
followed-ended = : ended { SAY($ended, as: "day") }, { $why }
followed-caretaker = stays until a successor is seated
followed-held = since then held by { $who }
followed-election = vacant; <election>{ $election }</election>
followed-vacant = vacant, and no election is under way
followed-closed = the seat is gone
poll-put-to = Put to { $electorate }
poll-put-to-both = Put to { $electorate } and { $other } together
poll-put-to-electors = Put to the electors of { $electorate }
poll-you-voted = You have voted on it.
poll-sign-in = <sign-in>Sign in</sign-in> to vote.
poll-would-change = What would change
poll-article = Article { $article }.
poll-put-by = Put by { $by }.
poll-put-by-law = Put by the law itself.
poll-to-carry = To carry: { $needs } (charter art. { $article }). Poll { $poll }.
poll-close = Close the poll
poll-report = Report the count
poll-report-hands = Report a count of hands
poll-establish = Shall { $body } establish the commission “{ $commission }” of { $members }, to report by { $due }, with { $extensions ->
    [one] { $extensions } extension
   *[other] { $extensions } extensions
}, for { $scope }?
poll-extend = Shall the commission “{ $commission }” have until { $to }: “{ $reason }”?
poll-widen = Shall the scope of the commission “{ $commission }” be widened by “{ $head }”?
poll-void = Is it void what the commission “{ $commission }” did, “{ $measure }”, being outside its scope?
poll-discharge = Shall the commission “{ $commission }” be discharged?
poll-offer = Shall { $whose } offer the agreement “{ $agreement }”, until { $until }?
poll-ultimatum = Shall { $whose } offer the agreement “{ $agreement }”, until { $until }, or else “{ $otherwise }”?
poll-accept = Shall { $whose } accept the agreement “{ $agreement }”?
poll-refuse = Shall { $whose } refuse the agreement “{ $agreement }”?
poll-withdraw = Shall { $whose } withdraw the offer of the agreement “{ $agreement }”?
poll-denounce = Shall { $whose } denounce the agreement “{ $agreement }”: “{ $reason }”?
poll-find = Is condition { $condition } of the agreement “{ $agreement }” { $finding ->
    [kept] kept
   *[breached] breached
}?
poll-assume = Shall { $body } assume “{ $subject }” of { $of } until { $until }: “{ $reason }”?
poll-hand-back = Shall { $body } hand back “{ $subject }”?
poll-keep = Shall { $body } refuse to hand back “{ $subject }”: “{ $reason }”?
poll-confirm-assumed = Shall { $by } confirm that { $body } has “{ $subject }” until { $until }?
poll-call-back = Shall { $by } call back “{ $subject }” from { $body }: “{ $reason }”?
poll-put-off = Shall { $elections } be put off until { $until }: “{ $reason }”?
poll-resume = Shall { $by } take up { $elections } again?
poll-move = Shall { $body } sit at { $to } until { $until }: “{ $reason }”?
poll-return = Shall { $body } sit at its own place again?
