# People: what waits for them, who sits for them, what they hold, and how they stand on rolls.

gone-struck-off = { $who } was struck off { $unit } on { SAY($at, as: "day") }.
gone-died = { $who } was recorded dead on { SAY($at, as: "day") }.
gone-you-struck-off = You were struck off { $unit } on { SAY($at, as: "day") }.
gone-you-died = You were recorded dead on { SAY($at, as: "day") }.
gone-struck-off-until = The person and every elector of the unit can contest that until { $until }; seats stay until then.
gone-died-until = The person and every elector of the unit can contest that; seats stay until { $until }.
gone-contest-strike = Contest that { $member } was struck off
gone-contest-death = Contest that the member died
roll-votes = { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}
roll-waits = waits until the roll is thawed

## My votes

me-title = My votes
me-sign-in = Nobody is signed in here. <sign-in>Sign in</sign-in> to see who sits for you and what waits for your vote.
me-you = You are { $who }.
me-you-of = You are { $who }, of { $units }.
me-waiting = Waiting for you
me-nothing-waits = Nothing waits for you.
me-nominated = You are nominated
me-vote = Vote
me-consent = Your consent is asked
me-lost = You no longer sit as { $seat }: ended { SAY($ended, as: "day") }, { $why }.
me-seats = You sit as
me-alternate = You are an alternate
me-alternate-for = For { $body }, by election { $election }
me-sits-for-you = Who sits for you
me-nobody-yet = Nobody sits for you yet.
me-through = , through { $through }
me-sit-there = { $count } sit there for you
me-seat = seat { $seat }
me-seat-until = seat { $seat }, until { SAY($until, as: "day") }
me-you-signed = you signed
me-more-in = and { $more } more in { $body }
me-under-way = Under way: { $election }
me-agreed = Where you agree to sit
me-agreed-body = { $name } ({ $kind })
me-no-longer-agree = No longer agree
me-agree = Agree to sit in it
me-agree-name = The name of the { $kind } that is about to constitute itself

## The page of a member

member-number = Member { $member }
member-died = This member has died.
member-no-seat = Holds no seat.
member-seat-in = Seat { $seat } in { $body }
member-since = { $title }, since { SAY($since, as: "day") }
member-filled-by = filled by { $from } ({ $electors } electors)
member-base = <b>{ $unit }</b>: { $electors ->
    [one] { $electors } elector
   *[other] { $electors } electors
}
member-caretaker = caretaker until a successor is seated
member-contested = the credential is contested
member-sits-for = Sits for somebody else
member-in-for = in { $seat } for { $holder }
member-past = Past mandates

## The page of a unit

unit-figures = { $electors ->
    [one] { $electors } elector
   *[other] { $electors } electors
} on the <roll>roll</roll>{ $waiting ->
    [0] {""}
   *[other] ; { $waiting } wait
}.
unit-assembly = They meet as { $assembly }.
unit-frozen-by-registrar = The roll is frozen: who joins now waits.
unit-frozen-while-electing = The roll is frozen while the unit elects.
unit-tests = On the roll is whoever: { $tests }.
unit-declared = Declared: { $figures }.
unit-figure = { $count } { $figure }
unit-sends = Whom it sends
unit-sends-none = It sends to no body.
unit-election = Election under way: { $election }
unit-gone = Off the roll by somebody else’s word
unit-leave = Leave this unit
