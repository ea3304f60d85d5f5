# Divisions of a sitting: how they stand, who there was, and what was needed.

division-waits-for-seconder = Waits to be seconded
division-waits-for-the-hall = Waits until the hall divides on it
division-by-name = { $halted ->
    [yes] Halted while the sitting is interrupted: { $voted } of { $present } present have voted
   *[no] Open until { $until }: { $voted } of { $present } present have voted
}
division-by-hands = { $halted ->
    [yes] Halted while the sitting is interrupted: the hands of { $left } are to be counted who have not voted by name
   *[no] Open until { $until }: the hands of { $left } are counted who have not voted by name
}
division-tied = { $halted ->
    [yes] Tied, { $votes }: the chair has a casting vote when the sitting goes on
   *[no] Tied, { $votes }: the chair has a casting vote until { $until }
}
division-decided = { $outcome ->
    [carried] Carried
    [carried-void] Void for want of a quorum, though enough were for it
    [rejected-void] Void for want of a quorum, and not enough were for it
   *[rejected] Rejected
}: { $votes }, { $silent } silent{ $casting ->
    [for] ; the casting vote was for it
    [against] ; the casting vote was against it
   *[none] { "" }
}{ $cards ->
    [yes] ; by cards { $cards-for } for, { $cards-against } against
   *[no] { "" }
}
division-declared = { $came ->
    [carried] Declared carried
   *[rejected] Declared rejected
} { $how ->
    [estimate] by estimate: { $for-least } to { $for-most } for, { $against-least } to { $against-most } against
   *[acclamation] by acclamation
}; { $halted ->
    [yes] a count can be demanded when the sitting goes on
   *[no] a count can be demanded until { $until }
}
division-stood = { $came ->
    [carried] Carried
   *[rejected] Rejected
} { $how ->
    [estimate] by estimate: { $for-least } to { $for-most } for, { $against-least } to { $against-most } against
   *[acclamation] by acclamation
}; nobody was counted{ $void ->
    [yes] , and it is void for want of a quorum
   *[no] { "" }
}
division-taken-back = Taken back
division-lapsed = Came to nothing: the sitting ended, or was adjourned

division-votes = { $for } for, { $against } against, { $abstain } abstaining
division-whole = When the hall divided there were { $present } present, { $absent } absent and { $vacant ->
    [one] { $vacant } seat vacant
   *[other] { $vacant } seats vacant
}: { $quorum ->
    [yes] a quorum
   *[no] no quorum
}

division-majority = { $needed } for needed, { $share } of { $whole } { $of ->
    [votes] for and against
    [present] present
    [seats] seats
   *[electors] who sit in the body
}; { $given } were
division-turnout = { $needed } of { $whole } had to vote, { $share }; { $given } did
division-support = { $needed } of { $whole } who sit in the body had to be for it, { $share }; { $given } were

division-by-cards = Decided by cards: those in the hall are worth { $present }, of { $all } in all
division-cards = By cards: { $for } for, { $against } against, { $abstain } abstaining, { $silent } silent
division-card-majority = { $needed } cards for needed, { $share } of { $whole } { $of ->
    [votes] for and against
    [present] in the hall
   *[all] in all
}; { $given } were{ $alone ->
    [yes] . Cards decide alone
   *[no] . A majority of heads is needed too
}
division-cards-demanded = { $members ->
    [one] { $members } member demands
   *[other] { $members } members demand
} that cards decide
division-card-of = { $worth ->
    [one] { $worth } card
   *[other] { $worth } cards
}

division-vote = { $side ->
    [for] for
    [against] against
   *[abstain] abstained
}

## The page of a division

division-list = Divisions
division-item = On the agenda: { $item }.
division-roll-call = Roll call
division-second = Second it
division-take-back = Take it back
division-turn-to-hands = Turn to hands
division-casting-for = Casting vote for
division-casting-against = Casting vote against
division-put-button = Put it
division-put = Put a question
division-item-number = Item of the agenda
division-question = The question
division-declare-carried = Declare it carried by acclamation
division-declare-rejected = Declare it rejected by acclamation
division-demand-count = Demand a count
division-demand-cards = Demand a card vote
division-estimate = Estimate the hands
division-estimate-button = Declare it
division-for-least = For, at least
division-for-most = For, at most
division-against-least = Against, at least
division-against-most = Against, at most

## Open crowds, on the page of the body that called them together

division-crowds = Acclaimed by open crowds
division-crowds-prove = Nobody was counted, and nothing follows from it.
division-crowd = { $place }, { $least } to { $most } people by estimate, { $at }, as { $by } reported
division-crowd-report = Report what an open crowd acclaimed
division-crowd-button = Report it
division-crowd-place = Where
division-crowd-least = People, at least
division-crowd-most = People, at most
division-crowd-said = What it acclaimed
