# Elections: for what, how far they have come, how one stands and votes.

election-of-body = Election of { $seats ->
    [one] the { $rule }
   *[other] { $seats } { $rules }
} of { $body }
election-of-sender = Election of { $seats ->
    [one] the { $rule }
   *[other] { $seats } { $rules }
} from { $from } to { $body }

election-nominations = Nominations are open
election-voting = Voting is open
election-second-round = The second round is open
election-lot = Tied: waiting for a lot
election-decided = Decided
election-failed-no-candidate = Failed: there was nobody to elect
election-failed-turnout = Failed: too few electors voted
election-failed-no-seat = Failed: there was no seat left to fill
election-failed-put-off = Failed: the elections of its constituency were put off
election-failed-not-seated = Failed: the body that elects had to be elected first
election-failed-groups = Failed: those who stood could not fill the seats as the groups ask
election-failed-default-option = Failed: its electors wanted none of those who stood
election-failed-uncountable = Failed: its method could not count the votes

candidate-nominated = nominated, has not answered
candidate-never-answered = nominated, did not answer
candidate-stands = stands
candidate-out-after-first-round = out after the first round
candidate-withdrew = withdrew
candidate-elected-unopposed = elected unopposed
candidate-elected = elected
candidate-followed = followed, when the ballots were counted again
candidate-not-elected = not elected
candidate-stood = stood

## The page of an election

election-until = until { $until }
election-lot-places = A lot decides on { $places } of { $among }.
election-lot-staying = A lot decides who stays in the count, { $places } of { $among }.
election-lot-first-transfer = A lot decides whose surplus goes on first: { $among }.
election-lot-terms = A lot decides who serves longer, { $places } of { $among }.
election-lot-locking = A lot decides what is locked in first: { $among }.
election-lot-countback = Countback for { $seat }:
election-nobody-nominated = Nobody has been nominated.
election-candidate = Candidate
election-declares = Declares
election-outcome = Outcome
election-votes = Votes
election-first-preferences = First preferences
election-points = Points
election-unopposed = Nobody had to vote: no more stood than there were seats.
election-cast = { $voters } of { $electors } electors have voted.
election-electors = { $electors ->
    [one] { $electors } elector.
   *[other] { $electors } electors.
}
election-count = The count, step by step
election-teller = { $teller } counted { $counts }
election-teller-each = { $who }: { $hands }
election-you-voted = You have voted in this election.
election-sign-in-stand = <sign-in>Sign in</sign-in> to stand or to nominate.
election-sign-in-vote = <sign-in>Sign in</sign-in> to vote.
election-sign-in-lot = <sign-in>Sign in</sign-in> to record the lot.
election-filled-by = Filled by { $from }.
election-filled-by-own = Filled by its own members.
election-called = Called { $called }.
election-number = Election { $election }.
election-method-most-votes = Most votes win
election-method-two-round = A majority wins, or the most votes in a second round between the first two
election-method-approval = Most approvals win
election-method-ranking = Candidates are ranked and counted by { $method }
election-method-points = Most points win
election-method-approvals-by = Approvals are counted by { $method }
election-by-name = { $method }; votes are given by name (charter art. { $article }).
election-by-hands = { $method }; by a show of hands, counted by two tellers (charter art. { $article }).

## What one may do there

election-give-up-following = Give up following in a seat by this election
election-withdraw = Withdraw from this election
election-acclaim = Declare them elected by acclamation
election-close-nominations = Close nominations
election-close-voting = Close voting and count
election-ballot-one = Your ballot. Vote for one. It is recorded under your number.
election-ballot-up-to = Your ballot. Vote for up to { $most }. It is recorded under your number.
election-ballot-approve = Your ballot. Vote for as many as you approve of. It is recorded under your number.
election-ballot-rank = Your ballot. Write 1 beside whom you prefer, 2 beside the next, and so on, as far as you like. It is recorded under your number.
election-ballot-rank-equal = Your ballot. Write 1 beside whom you prefer, 2 beside the next, and so on, as far as you like. Whom you prefer equally get the same number. It is recorded under your number.
election-ballot-points = Your ballot. Give each candidate up to { $each } points. It is recorded under your number.
election-ballot-points-together = Your ballot. Share out up to { $together } points. It is recorded under your number.
election-cast-ballot = Cast your ballot
election-accept = Accept the nomination
election-stand = Stand
election-name = The name that you stand under
election-label = What you declare yourself to be, if anything
election-nominate = Nominate
election-nominate-somebody = Nominate somebody
election-report-hands = Report the hands
election-hands = Hands that you counted as a teller
election-record-lot = Record the lot
election-lot-drawn = The lot as it was drawn
election-lot-order = The order drawn, first to last, such as M5 M3
election-lot-procedure = By what public procedure?
