# Made by `cargo xtask bless` from crates/tauride-rules/src/<chapter>/refusal.rs: change a sentence there.

## Charter

# charter.1
charter-refusal-not-founded = the founders have to adopt a charter first

# charter.1
charter-refusal-founded-already = there is already a charter, and it can be changed only by amendment

# charter.1
charter-refusal-name-not-its-own = every kind and every seat needs a name of its own, which "{ $name }" is not

# charter.2
charter-refusal-only-the-founders = only the founders may do this

# charter.3
charter-refusal-founding-over = the founding is over, and the founders now have no more say than other members

# charter.5
charter-refusal-not-the-amending-body = { $body } does not decide on the charter; a body of the kind "{ $by }" does

# charter.5
charter-refusal-no-vote-there = { $member } has no vote in { $body }

# charter.6
charter-refusal-right-of-another = { $body } does not decide on the charter. The right belongs to { $other } until { $other } passes it on or ends

# charter.6
charter-refusal-too-few-behind = { $body } cannot decide on the charter. The founders formed no body that does, so a body needs at least half of all who are on the rolls behind it, and { $body } has { $behind } of { $of }

# charter.15
charter-refusal-passed-to-itself = { $body } already decides on the charter

# charter.7
charter-refusal-proposes-already = { $member } has already proposed a charter, which is being decided in poll { $poll }

# charter.7
charter-refusal-proposed-lately = a charter that { $member } proposed was not adopted, so { $member } may propose another only from { $until }

# charter.8
charter-refusal-nothing-changes = the proposed charter is the same as the one in force

# charter.9
charter-refusal-in-use = the proposed charter has to keep { $kind }, because { $of } was formed under it. To rename it, add id = "…" with the old name

# charter.16
charter-refusal-edition-unknown = edition { $edition } of the rulebook is not known here; the newest known is edition { $newest }

# charter.16
charter-refusal-edition-before = the charter in force stands on edition { $now } of the rulebook, and cannot go back to edition { $edition }

# charter.10
charter-refusal-entrenched = article { $article } of the charter cannot be changed

## Clock

# clock.1
clock-refusal-only-the-clerk = only the clerk enters the passing of time

# clock.2
clock-refusal-backwards = it is already { $now }, and time does not run backwards

# clock.3
clock-refusal-due-before = something is due on { $at }, so time has to pass to that instant first

# clock.4
clock-refusal-clerk-may-only-pass-time = the clerk writes the record and has no voice in it

# clock.11
clock-refusal-not-settled = not everything that was due by { $now } has happened yet; time has to pass to that instant again first

## Roll

# roll.1
roll-refusal-not-a-member = { $member } is not a member

# roll.1
roll-refusal-only-a-member = only a member may do this

# roll.2
roll-refusal-no-such-unit = there is no unit { $unit }

# roll.2
roll-refusal-went-over = { $unit } has gone over into { $into }, and is no unit any more

# roll.2
roll-refusal-no-such-kind = the charter has no kind of unit called "{ $kind }"

# roll.3
roll-refusal-not-a-name = a unit needs a name of 1 to 200 characters on one line

# roll.3
roll-refusal-name-taken = { $unit } is already called "{ $name }"; add something that tells the two apart

# roll.4
roll-refusal-not-the-registrar = only the holder of the office "{ $office }" keeps this roll

# roll.4
roll-refusal-no-registrar = the charter names no office that keeps the roll of a unit of the kind "{ $kind }"

# roll.6
roll-refusal-unknown-test = "{ $test }" is not one of the tests for this roll

# roll.6
roll-refusal-not-attested = everyone on this roll must be attested to meet the test "{ $test }"

# roll.7
roll-refusal-not-so-many = an act enrols between 1 and 10,000,000 members, not { $count }

# roll.7
roll-refusal-numbers-used-up = there are only enough numbers left for { $left ->
    [one] { $left } more member
   *[other] { $left } more members
}

# roll.8
roll-refusal-nobody-named = name at least one member

# roll.8
roll-refusal-named-twice = { $member } is named twice

# roll.8
roll-refusal-on-the-roll = { $member } is already on the roll of { $unit }

# roll.9
roll-refusal-elsewhere = { $member } belongs to { $unit }, and nobody may belong to more than one unit of the kind "{ $kind }"

# roll.10
roll-refusal-not-on-the-roll = { $member } is not on the roll of { $unit }

# roll.11
roll-refusal-another-kind = { $from } and { $to } are of different kinds: instead of moving, leave one and join the other

# roll.11
roll-refusal-holds-a-seat = { $member } holds seat { $seat } through the roll of { $unit }, so nobody else may move them

# roll.12
roll-refusal-no-weight = a weight is at least 1

# roll.13
roll-refusal-frozen = the roll of { $unit } is already frozen

# roll.13
roll-refusal-not-frozen = the roll of { $unit } is not frozen

# roll.14
roll-refusal-electing = the roll of { $unit } stays frozen until its election is over

# roll.16
roll-refusal-no-such-figure = no norm in the charter counts "{ $figure }", and no card is worth it

# roll.11
roll-refusal-not-moving = { $member } has not asked to move to { $unit }

# roll.18
roll-refusal-too-new = { $member } is new in { $unit }, and has a vote on recalls and amendments only from { $until }

# roll.20
roll-refusal-not-struck-off = { $member } was not struck off { $unit } within the last fourteen days

# roll.20
roll-refusal-not-theirs-to-contest = only the person concerned or an elector of the unit may contest this, and { $member } is neither

# roll.21
roll-refusal-not-dead = { $member } has not been recorded as dead

## Body

# body.1
body-refusal-no-such-kind = the charter has no kind of body called "{ $kind }"

# body.1
body-refusal-bad-name = a body needs a name of 1 to 200 printable characters

# body.2
body-refusal-no-such-body = there is no body { $body }

# body.2
body-refusal-has-ended = body { $body } has ended

# body.3
body-refusal-no-such-sender = delegates can be sent only by a unit or body that exists

# body.3
body-refusal-sends-already = a sender can send to a body only once: this one is named twice, or already sends to it

# body.3
body-refusal-cannot-send = one of the senders is of a kind that does not send to a body of the kind "{ $kind }"

# body.4
body-refusal-belongs-to-one = a body of the kind "{ $kind }" belongs to exactly one of the kind "{ $of }"

# body.4
body-refusal-has-assembly = the unit already meets in an assembly

# body.7
body-refusal-not-a-member-of-the-senders = a body is formed by the founders, or by somebody who votes in all its senders: nobody sends for others

# body.8
body-refusal-not-an-officer = only the officers of body { $body } may do this; while it has none, its voting members may

# body.9
body-refusal-nothing-to-apportion = by the norms, body { $body } already has the seats that it should have

# body.11
body-refusal-not-by-itself = a body of the kind "{ $kind }" cannot constitute itself

# body.12
body-refusal-not-a-list = name at least one member, each once, in rising order of their numbers

# body.12
body-refusal-not-among-them = { $member } is not among those named, and people constitute only themselves, not others

# body.12
body-refusal-has-not-agreed = { $member } has not agreed to sit in the body "{ $name }", and nobody is put into a body by others

# body.12
body-refusal-agreed-already = { $member } has already agreed to that

# body.12
body-refusal-agreed-too-often = { $member } has agreed to sit in 20 bodies that do not exist yet, and has to take one of these back first

# body.13
body-refusal-not-provisional = body { $body } is not provisional, so there is nothing to ratify

# body.13
body-refusal-not-the-ratifier = body { $by } is not the body that ratifies { $body }

# body.14
body-refusal-no-co-option = the charter does not let body { $body } co-opt anybody

# body.14
body-refusal-sits-already = { $member } already sits in body { $body }

# body.19
body-refusal-sent-for-twice = some of the electors of { $sender } are those of { $other }, which sends delegates there: the same electors are sent for once

# body.20
body-refusal-not-agreed-to-send = nobody sends delegates where they have not agreed to: they are asked whether they send any

# body.20
body-refusal-agreed-to-send = they have agreed to send delegates there

# body.14
body-refusal-co-option-full = body { $body } may have at most { $most ->
    [one] { $most } co-opted member
   *[other] { $most } co-opted members
} beside { $elected ->
    [one] { $elected } who was elected
   *[other] { $elected } who were elected
}

# body.15
body-refusal-not-reservable = the charter does not let body { $body } reserve seats for such a sender

# body.15
body-refusal-no-agreement = to reserve seats, say how many (at least one) and under which agreement (at most { $most } characters)

# body.16
body-refusal-not-seated = body { $body } cannot decide until it is seated. For that, { $share } of its seats must once have been filled; so far { $filled } of { $established } have been

## Election

# election.1
election-refusal-no-such-constituency = there is no constituency { $constituency }

# election.1
election-refusal-no-such-election = there is no election { $election }

# election.2
election-refusal-not-theirs-to-call = { $member } is not an elector of constituency { $constituency }, and only its electors call its elections

# election.3
election-refusal-not-elective = the seats of constituency { $constituency } are not filled by election

# election.4
election-refusal-nothing-to-fill = no seat of constituency { $constituency } is vacant or waits for a successor

# election.5
election-refusal-under-way = election { $election } is already under way, and has to end before another begins

# election.6
election-refusal-nominations-closed = nominations for election { $election } are closed

# election.7
election-refusal-not-theirs-to-nominate = { $member } is not an elector in election { $election }, and only electors may nominate

# election.8
election-refusal-not-eligible = { $candidate } may not stand, because only electors of constituency { $constituency } may

# election.10
election-refusal-sits-already = { $candidate } already sits there, and nobody may hold two seats: to stand, they have to resign first

# election.11
election-refusal-terms-served = { $candidate } has held a seat there for { $terms ->
    [one] { $terms } term
   *[other] { $terms } terms
} in a row, which is as many as anyone may

# election.12
election-refusal-nominated-already = { $candidate } has already been nominated in election { $election }

# election.13
election-refusal-not-nominated = nobody has nominated { $member } in election { $election }

# election.13
election-refusal-stands-already = { $member } already stands in election { $election }

# election.13
election-refusal-no-candidature = { $member } is not nominated in election { $election }, so there is nothing to withdraw

# election.13
election-refusal-too-long = a name or a label may have at most { $most } characters

# election.13
election-refusal-not-plain = a name or a label may not contain control characters or marks of direction

# election.43
election-refusal-not-seen = none of this name can be seen. Give one that can be read out, or none

# election.43
election-refusal-number-as-name = "{ $name }" is the number of another member. Give a name that tells the two apart, or none

# election.43
election-refusal-same-name = { $candidate } already stands as "{ $name }"; add something that tells the two apart, such as a workplace

# election.14
election-refusal-not-returning-officer = { $member } may not conduct election { $election }. An officer of the meeting who is not a candidate conducts it; if there is none, any elector who is not a candidate

# election.17
election-refusal-nominations-open = nominations for election { $election } stay open until { $until }

# election.18
election-refusal-pending = { $candidate } is nominated and has not yet said whether they will stand. They have to accept or withdraw first, or nominations have to be closed

# election.18
election-refusal-past-acclamation = it is too late for acclamation in election { $election }: votes have been cast, or it has ended

# election.18
election-refusal-nobody-stands = nobody stands in election { $election }

# election.18
election-refusal-too-many-for-acclamation = there are { $standing ->
    [one] { $standing } candidate
   *[other] { $standing } candidates
} for { $seats ->
    [one] { $seats } seat
   *[other] { $seats } seats
}: it takes a vote, not acclamation

# election.18
election-refusal-turnout-needed = election { $election } needs a certain turnout, and acclamation counts nobody

# election.45
election-refusal-option-stands = election { $election } has to be decided by votes, because its electors may want none of the candidates

# election.44
election-refusal-no-withdrawal = it is too late to withdraw from election { $election }

# election.44
election-refusal-not-tied = { $member } is not among those tied in election { $election }, and only they may give way before the lot is drawn

# election.32
election-refusal-no-lot-needed = election { $election } is not waiting for a lot

# election.32
election-refusal-not-those-tied = the lot in election { $election } has to put in order exactly those who are tied

# election.32
election-refusal-no-procedure = say by which public procedure the lot was drawn, in at most { $most } characters

# election.38
election-refusal-no-such-group = the charter has no group "{ $group }" for election { $election }; its groups are { $known }

# election.38
election-refusal-two-groups = nobody can belong both to "{ $other }" and to "{ $group }": a candidate declares one group of each category

# election.38
election-refusal-group-twice = the group "{ $group }" is declared twice

# election.38
election-refusal-groups-not-met = if all candidates in election { $election } were elected, the groups would not have the numbers that the charter asks for

## Ballot

# ballot.1
ballot-refusal-not-voting = election { $election } is not open for voting

# ballot.2
ballot-refusal-not-an-elector = { $member } is not an elector in election { $election }

# ballot.3
ballot-refusal-by-hands = election { $election } is by a show of hands, counted by two tellers

# ballot.3
ballot-refusal-by-name = in election { $election } all electors vote under their own names

# ballot.3
ballot-refusal-ranked = in election { $election } candidates are ranked: name them in order, first preference first

# ballot.3
ballot-refusal-pointed = in election { $election } candidates are given points: say how many for each

# ballot.3
ballot-refusal-chosen = in election { $election } candidates are only chosen: an order or points would mean nothing

# ballot.7
ballot-refusal-voted-already = { $member } has already voted in election { $election }

# ballot.21
ballot-refusal-seat-voted = the vote of seat { $seat } in election { $election } has already been cast: a seat has one vote, whoever sits in it

# ballot.22
ballot-refusal-voted-elsewhere = { $member } has voted in { $other } for seats of the same body as in election { $election }, and nobody votes for one body in two units

# ballot.8
ballot-refusal-nobody-chosen = a vote has to name at least one candidate

# ballot.8
ballot-refusal-too-many-chosen = the vote names { $chosen ->
    [one] { $chosen } candidate
   *[other] { $chosen } candidates
}, but an elector has { $most ->
    [one] { $most } vote
   *[other] { $most } votes
}

# ballot.8
ballot-refusal-out-of-order = { $candidate } is named twice or out of order: name each candidate once, in rising order of their numbers

# ballot.8
ballot-refusal-nobody-ranked = a ranking has to name at least one candidate, and somebody at every rank

# ballot.8
ballot-refusal-ranked-twice = { $candidate } is ranked twice, and every candidate has at most one rank

# ballot.8
ballot-refusal-ranked-equal = { $first } and { $second } have the same rank, but the method of election { $election } needs one before the other

# ballot.8
ballot-refusal-not-a-candidate = { $candidate } does not stand in election { $election }

# ballot.24
ballot-refusal-roll-taken = { $member } has no vote in election { $election }, because they were not on this roll on { $since }, when all rolls were taken for the new election of the body

# ballot.8
ballot-refusal-has-withdrawn = { $candidate } has withdrawn from election { $election }

# ballot.8
ballot-refusal-not-in-second-round = { $candidate } does not stand in the second round of election { $election }

# ballot.8
ballot-refusal-no-points = a ballot has to give points to at least one candidate, and may not give anybody zero points

# ballot.8
ballot-refusal-too-many-points = the ballot gives { $candidate } { $points ->
    [one] { $points } point
   *[other] { $points } points
}, but an elector may give one candidate at most { $most }

# ballot.8
ballot-refusal-too-many-points-together = the ballot gives { $points ->
    [one] { $points } point
   *[other] { $points } points
}, but an elector has only { $most }

# ballot.15
ballot-refusal-not-a-teller = { $member } may not count hands in election { $election }. The electors' tellers count; if there are fewer than two, their officers; if there are none, any electors who are not candidates

# ballot.15
ballot-refusal-counted-already = { $member } has already counted; the second count is for another teller

# ballot.15
ballot-refusal-count-is-in = two tellers have already agreed on the count in election { $election }

# ballot.17
ballot-refusal-not-counted = the count leaves out { $candidate }: give the hands for every candidate, even if there were none

# ballot.17
ballot-refusal-too-many-hands = { $hands ->
    [one] { $hands } hand
   *[other] { $hands } hands
} for { $candidate } are more than there are electors ({ $electors })

# ballot.17
ballot-refusal-too-many-together = { $hands ->
    [one] { $hands } hand
   *[other] { $hands } hands
} are more than the electors have votes ({ $votes })

# ballot.18
ballot-refusal-hands-not-counted = election { $election } is by a show of hands, and closes when the counts of two tellers agree

# ballot.19
ballot-refusal-still-open = voting in election { $election } stays open until { $until }, or until every elector has voted

## Credential

# credential.1
credential-refusal-no-such-mandate = there is no mandate { $mandate }

# credential.1
credential-refusal-mandate-over = mandate { $mandate } has ended, so there is no credential left to contest

# credential.2
credential-refusal-not-theirs-to-contest = { $member } may not contest the credential for seat { $seat }: only those who elect the seat or vote in its body may

# credential.3
credential-refusal-no-ground = to contest a credential, say what was wrong, in at most { $most } characters

# credential.3
credential-refusal-not-elected = mandate { $mandate } does not come from an election, so no ground about an election applies

# credential.3
credential-refusal-not-a-ground-here = the charter does not give this ground for contesting a credential

# credential.4
credential-refusal-too-late = the credential of mandate { $mandate } could be contested only until { $until }

# credential.5
credential-refusal-contested-already = { $member } has already contested the credential of mandate { $mandate } on this ground

# credential.6
credential-refusal-nobody-decides = no body exists yet that could decide on the credential of mandate { $mandate }

## Mandate

# mandate.1
mandate-refusal-no-such-seat = there is no seat { $seat }

# mandate.2
mandate-refusal-not-the-holder = { $member } does not hold seat { $seat }, and only its holder may do this

# mandate.34
mandate-refusal-no-groups = seat { $seat } was not filled by an election that asked for groups

# mandate.34
mandate-refusal-voting-on-groups = election { $election } is being voted on, and it counts with the groups as they were when voting opened. Change them when it is over

# mandate.34
mandate-refusal-same-groups = { $member } already belongs to these groups

# mandate.5
mandate-refusal-only-the-registrar = a death is recorded only by the registrar of a roll on which { $member } stands

# mandate.10
mandate-refusal-not-an-alternate = { $member } is not an alternate for seat { $seat }, and only somebody whom its electors chose may sit for its holder

# mandate.11
mandate-refusal-already-represented = { $who } already sits for the holder of seat { $seat }, until { $until }

# mandate.12
mandate-refusal-not-in-the-future = { $until } has passed; name a later time

# mandate.23
mandate-refusal-too-long = nobody may sit for a holder that long: name a time up to { $latest }, or resign

# mandate.24
mandate-refusal-sits-there = { $member } already sits in the body of seat { $seat }, and nobody may have two places there, not even as a substitute

# mandate.37
mandate-refusal-incompatible = { $member } sits in { $there }, and nobody sits there and in { $body }: resign the one to take the other

# mandate.25
mandate-refusal-not-represented = nobody sits for the holder of seat { $seat }, so there is nothing to come back to

# mandate.36
mandate-refusal-no-instruction = an instruction has to say what the holder is to do, in at most { $most } characters

## Recall

# recall.1
recall-refusal-seat-vacant = seat { $seat } is vacant, so there is nobody to recall

# recall.2
recall-refusal-not-an-elector = { $member } is not an elector of seat { $seat }

# recall.3
recall-refusal-already-signed = { $member } has already signed the petition to recall the holder of { $seat }

# recall.8
recall-refusal-no-petition = the charter does not provide for recall from seat { $seat } by petition

# recall.8
recall-refusal-no-recall-by-decision = the charter does not provide for recall from seat { $seat } by a decision of its electors

# recall.9
recall-refusal-grace = the holder of seat { $seat } cannot be recalled before { $until }

# recall.10
recall-refusal-cool-down = a recall from seat { $seat } has failed, so another may not begin before { $until }

# recall.10
recall-refusal-own-cool-down = { $member } asked for a recall from seat { $seat } that failed, and may not begin another before { $until }

# recall.12
recall-refusal-poll-is-open = the petition to recall the holder of { $seat } has enough signatures, and its electors are now voting

# recall.13
recall-refusal-not-signed = { $member } has not signed a petition to recall the holder of { $seat }

# recall.15
recall-refusal-successor-needed = the holder of seat { $seat } can be recalled only by naming a successor

# recall.15
recall-refusal-no-successor-named = the holder of seat { $seat } is recalled without naming a successor; the seat is filled afterwards

# recall.16
recall-refusal-no-such-constituency = there is no constituency { $constituency }

# recall.16
recall-refusal-no-standing-ballots = the charter does not provide for standing ballots in constituency { $constituency }

# recall.17
recall-refusal-no-ballot-there = { $member } is not an elector of constituency { $constituency }

# recall.18
recall-refusal-cannot-be-held-up = { $member } may not hold a seat of constituency { $constituency }

# recall.19
recall-refusal-already-held-up = { $member } already holds { $candidate } up

# recall.20
recall-refusal-holds-nobody-up = { $member } holds nobody up

## Poll

# poll.1
poll-refusal-no-such-poll = there is no poll { $poll }

# poll.2
poll-refusal-put-by-law = members do not put this question: it is put when a credential is contested or a charter is proposed

# poll.3
poll-refusal-not-theirs-to-put = { $member } has no vote on this question, and only those who have one may put it

# poll.4
poll-refusal-seat-vacant = seat { $seat } is vacant, so the question is about nobody

# poll.15
poll-refusal-put-already = this question is already being decided in poll { $poll }

# poll.16
poll-refusal-is-closed = poll { $poll } is closed

# poll.17
poll-refusal-not-an-elector = { $member } has no vote in poll { $poll }

# poll.18
poll-refusal-own-credential = { $member } has no vote on their own credential

# poll.19
poll-refusal-voted-already = { $member } has already voted in poll { $poll }

# poll.20
poll-refusal-by-hands = poll { $poll } is by a show of hands, counted by two tellers

# poll.20
poll-refusal-by-name = votes in poll { $poll } have been cast by name, and hands cannot be added to them

# poll.21
poll-refusal-not-a-teller = { $member } may not count hands in poll { $poll }. The electors' tellers count; if there are fewer than two, their officers; if there are none, any electors whom the question is not about

# poll.21
poll-refusal-counted-already = { $member } has already counted; the second count is for another teller

# poll.21
poll-refusal-count-is-in = two tellers have already agreed on the count in poll { $poll }

# poll.22
poll-refusal-too-many-hands = { $hands ->
    [one] { $hands } hand
   *[other] { $hands } hands
} are more than there are electors ({ $electors })

# poll.23
poll-refusal-not-theirs-to-close = { $member } may not close poll { $poll }. Whoever put the question closes it, or an officer of the electors whom it is not about; if there is none, any elector whom it is not about

## Convocation

# convocation.1
convocation-refusal-not-called = the charter does not let anybody call a body of the kind "{ $kind }"

# convocation.2
convocation-refusal-not-a-name = a call has to name the body and the place, in 1 to 200 characters each on one line

# convocation.3
convocation-refusal-only-the-founders = only the founders may call a body of the kind "{ $kind }"

# convocation.4
convocation-refusal-too-soon = a call needs { $notice } of notice, so the meeting cannot be before { $earliest }

# convocation.5
convocation-refusal-no-such-call = there is no call { $convocation }

# convocation.5
convocation-refusal-met = the meeting called in { $convocation } has been held, and has constituted { $body }

# convocation.6
convocation-refusal-not-the-speaker = { $member } does not speak for { $unit }. One of its officers does; if it has none, any elector

# convocation.6
convocation-refusal-supports-already = { $member } already supports the answer of { $unit }; now others of its electors have to

# convocation.7
convocation-refusal-no-seats = { $unit } has no seats in a body of the kind "{ $kind }"

# convocation.8
convocation-refusal-answered = { $unit } has already answered { $convocation }, and may answer no other call

# convocation.8
convocation-refusal-supports-rival = { $member } supports an answer of { $unit } to { $convocation }, and has to take that back first

# convocation.8
convocation-refusal-sends-elsewhere = { $unit } already sends delegates to { $body }

# convocation.9
convocation-refusal-not-the-caller = only the member who made the call { $convocation } opens its meeting

# convocation.10
convocation-refusal-not-yet = the meeting is on { $meets }, and cannot open before

# convocation.11
convocation-refusal-nobody-came = no unit has answered, so there is nobody to constitute the body

# convocation.15
convocation-refusal-nothing-to-take-back = { $member } does not support an answer of { $unit } to { $convocation }, so there is nothing to take back

## Pending

# pending.1
pending-refusal-no-such-act = there is no act { $pending } that waits or has waited

# pending.2
pending-refusal-settled = { $pending } is no longer waiting

# pending.4
pending-refusal-not-theirs-to-consent = { $member } may not decide on { $pending }: that is for a holder of the office "{ $office }" who did not ask for it

# pending.5
pending-refusal-no-reason = to withhold consent, say why, in at most { $most } characters

# pending.10
pending-refusal-waits-already = { $member } has already asked for this, and it is waiting as { $pending }

# pending.6
pending-refusal-not-the-asker = { $pending } was not asked for by { $member }

## Sitting

# sitting.1
sitting-refusal-no-such-sitting = there is no sitting { $sitting }

# sitting.2
sitting-refusal-no-sittings = { $body } is an office: one person does not hold a sitting

# sitting.2
sitting-refusal-not-theirs-to-call = { $member } may not call a sitting of { $body }; those who sit in it may demand one

# sitting.3
sitting-refusal-not-an-agenda = a call names the place and at least one item of business, each in 1 to 200 characters on one line

# sitting.4
sitting-refusal-too-soon = a sitting is called with { $notice } of notice: it opens at { $earliest } or later

# sitting.5
sitting-refusal-may-not-demand = { $member } has no vote in { $body }, and may not demand a sitting of it

# sitting.5
sitting-refusal-joined-already = { $member } has already demanded { $sitting }

# sitting.5
sitting-refusal-not-demanded = { $sitting } is no longer waiting for members to demand it

# sitting.7
sitting-refusal-convened-by-members = the members convened { $sitting } themselves, and nobody postpones it

# sitting.7
sitting-refusal-postponed-already = { $sitting } has been postponed as often as the charter allows: { $most }

# sitting.7
sitting-refusal-not-to-be-postponed = { $sitting } is not waiting for its time, and cannot be postponed

# sitting.7
sitting-refusal-not-so-late = a postponed sitting opens after { $after }, and at { $latest } at the latest

# sitting.8
sitting-refusal-not-to-be-opened = { $sitting } is not waiting to be opened

# sitting.8
sitting-refusal-not-yet = the sitting opens at { $opens }

# sitting.8
sitting-refusal-not-theirs-to-open = { $member } may not open { $sitting } yet: from { $from } on anybody with a vote in the body may

# sitting.9
sitting-refusal-sits-already = { $body } is holding the sitting { $sitting }, and holds one at a time

# sitting.11
sitting-refusal-not-open = { $sitting } is not open

# sitting.11
sitting-refusal-not-of-the-body = { $member } does not sit in { $body }

# sitting.11
sitting-refusal-here-already = { $member } is already in the hall of { $sitting }

# sitting.12
sitting-refusal-elsewhere = { $member } is in the hall of { $sitting }, and nobody is in two

# sitting.11
sitting-refusal-not-here = { $member } is not in the hall of { $sitting }

# sitting.14
sitting-refusal-no-vote = { $member } has no vote in { $sitting }

# sitting.29
sitting-refusal-no-alternates = the charter lets no alternates step in for those who are absent from { $body }

# sitting.15
sitting-refusal-not-an-alternate = { $member } is not an alternate for { $seat }

# sitting.15
sitting-refusal-seat-is-here = { $member } is in the hall for { $seat }, and nobody steps in for a seat that is represented

# sitting.15
sitting-refusal-seat-is-vacant = nobody holds { $seat }, and alternates step in for holders only

# sitting.13
sitting-refusal-votes-already = { $member } already has a vote in { $sitting }, and a person has one

# sitting.16
sitting-refusal-has-not-stepped-in = { $member } has not stepped in for anybody

# sitting.18
sitting-refusal-nobody-to-follow = { $leader } is nobody whom this member could follow out of the hall

# sitting.18
sitting-refusal-not-said = what is declared or reported has at most { $most ->
    [one] { $most } character
   *[other] { $most } characters
} that can be read

# sitting.20
sitting-refusal-not-detained = { $member } is in the hall

# sitting.22
sitting-refusal-not-the-chair = { $member } may not take the chair of { $sitting }: an officer of the body does, and any other member only while no officer is in the hall

# sitting.23
sitting-refusal-not-in-the-chair = { $member } is not in the chair of { $sitting }

# sitting.23
sitting-refusal-interrupted-enough = the chair has interrupted { $sitting } { $most ->
    [one] { $most } time
   *[other] { $most } times
}, and does so no more: the hall takes a recess, or adjourns

# sitting.23
sitting-refusal-not-interrupted = { $sitting } is not interrupted

# sitting.23
sitting-refusal-not-theirs-to-resume = { $member } may not resume the sitting yet: from { $from } on anybody with a vote in the hall may

# sitting.25
sitting-refusal-not-such-a-time = a sitting is adjourned to a time after { $after }, and to { $latest } at the latest

# sitting.24
sitting-refusal-too-few-to-end = before { $from } it takes { $needed } with a vote in the hall to close or adjourn a sitting; so far there are { $here }

# sitting.24
sitting-refusal-wishes-already = { $member } has already said so

# sitting.26
sitting-refusal-was-not-there = { $member } was not in the hall of { $sitting }, and has seen nothing of what happened there

# sitting.26
sitting-refusal-reported-already = { $member } has already reported this

## Division

# division.1
division-refusal-no-such-division = there is no division { $division }

# division.28
division-refusal-not-of-this-hall = { $body } does not decide this by dividing: a hall is asked what is for its body to decide, and not by a poll alone

# division.2
division-refusal-not-on-the-agenda = the agenda of { $sitting } has { $items ->
    [one] { $items } item
   *[other] { $items } items
}, and none with the number { $item }

# division.3
division-refusal-not-a-question = a question is put in words, in at most { $most } characters

# division.4
division-refusal-has-put-one = { $member } has put { $division }, which waits to be seconded: nobody puts two at once

# division.4
division-refusal-put-in-vain = { $member } has put questions under item { $item } { $most ->
    [one] { $most } time
   *[other] { $most } times
} in vain: only somebody else puts another there

# division.5
division-refusal-not-theirs-to-take-back = { $member } did not put { $division }, and cannot take it back

# division.5
division-refusal-not-waiting = { $division } is not waiting to be seconded

# division.6
division-refusal-seconds-themself = { $member } put the question: somebody else has to second it

# division.7
division-refusal-divides-already = { $sitting } is dividing on { $division }, and divides on one question at a time

# division.7
division-refusal-motion-pending = { $motion } is pending in { $sitting }, and the hall divides on nothing else before

# division.8
division-refusal-interrupted = { $sitting } is interrupted: the hall divides, and goes on dividing, when it is resumed

# division.9
division-refusal-not-dividing = { $division } is not open for votes

# division.10
division-refusal-came-later = { $member } was not in the hall with this vote when it divided on { $division }

# division.11
division-refusal-voted-already = { $member } has already voted on { $division }

# division.13
division-refusal-by-hands = hands are being counted on { $division }: nobody votes by name any more

# division.13
division-refusal-by-name = { $division } is by name: hands are counted when the chair says so

# division.14
division-refusal-not-a-teller = { $member } does not count hands on { $division }: two tellers of the body do, or, where there are none, two of its officers or members

# division.14
division-refusal-counted-already = { $member } has already reported a count: another teller reports the second

# division.14
division-refusal-hands-agreed = two counts of the hands on { $division } agree, and stand

# division.15
division-refusal-too-many-hands = { $hands ->
    [one] { $hands } hand
   *[other] { $hands } hands
} in all, where { $most } in the hall have not voted by name

# division.16
division-refusal-not-in-the-chair = { $member } is not in the chair

# division.17
division-refusal-not-tied = { $division } is not tied, and waits for no casting vote

# division.17
division-refusal-decides-nothing = a casting vote is for or against

# division.20
division-refusal-no-acclamation = the charter has votes counted on this: nothing is declared without a count

# division.20
division-refusal-is-counted = votes on { $division } are being counted, and nothing is declared without them

# division.21
division-refusal-no-such-number = no number lies between these: the smaller one comes first

# division.21
division-refusal-too-close = by this estimate { $division } could be carried as well as rejected: the votes are counted

# division.22
division-refusal-not-declared = nothing was declared on { $division } instead of which votes could be counted

# division.22
division-refusal-demanded-already = { $member } has already demanded a count

# division.23
division-refusal-not-an-officer = { $member } is not an officer of { $body }: what a crowd acclaimed is reported by an officer of the body that called it together

# division.23
division-refusal-not-said = a report names the place, in at most { $place } characters, and what was acclaimed, in at most { $most }

# division.26
division-refusal-is-by-cards = cards decide { $division }: everybody votes by name, and no hands are counted

# division.27
division-refusal-no-cards = the charter lets nobody demand that cards decide a division

# division.27
division-refusal-demanded-cards-already = { $member } has already demanded that cards decide

## Affiliation

# affiliation.1
affiliation-refusal-no-such-label = there is no label { $label }

# affiliation.1
affiliation-refusal-label-over = { $label } has ended

# affiliation.2
affiliation-refusal-not-on-a-roll = { $member } stands on no roll, and only those who do declare a label

# affiliation.2
affiliation-refusal-not-a-name = the name of a label has 1 to { $most } characters that can be read, on one line

# affiliation.3
affiliation-refusal-same-name = { $label } is called "{ $name }", and the two names could be taken for each other

# affiliation.4
affiliation-refusal-declares-already = { $member } already declares { $label }

# affiliation.5
affiliation-refusal-sympathises-already = { $member } already sympathises with { $label }

# affiliation.6
affiliation-refusal-declares-none = { $member } declares no label

# affiliation.7
affiliation-refusal-not-of-the-label = { $member } declares none of these labels, and only those who do found another out of them

# affiliation.7
affiliation-refusal-label-twice = { $label } is named twice

# affiliation.8
affiliation-refusal-was-merged = { $label } was merged into { $into }, and nobody declares it anew

# affiliation.13
affiliation-refusal-not-in-the-body = { $member } holds no seat in { $body }, and a fraction is of those who do

# affiliation.13
affiliation-refusal-not-of-the-fraction = { $member } neither declares { $label } nor sympathises with it

# affiliation.14
affiliation-refusal-sits-already = { $member } already sits with the fraction of { $label } in { $body }

# affiliation.14
affiliation-refusal-sits-with-none = { $member } sits with no fraction in { $body }

## Motion

# motion.1
motion-refusal-no-such-motion = there is no motion { $motion }

# motion.2
motion-refusal-may-not-submit = { $member } has no vote in { $body }, and submits nothing to its sittings

# motion.2
motion-refusal-no-paper = { $sitting } takes nothing on its paper: it has not been called, or is over

# motion.3
motion-refusal-no-such-item = the agenda of { $sitting } has { $items ->
    [one] { $items } item
   *[other] { $items } items
} of business, and what nobody was told of is not dealt with

# motion.4
motion-refusal-not-a-motion = a motion has a title of at most 200 characters, and 1 to { $most ->
    [one] { $most } clause
   *[other] { $most } clauses
}, each on a line of its own and of at most 2000 characters, and together of at most 100000

# motion.5
motion-refusal-too-few-support = { $motion } was submitted late: { $have } of { $needed } members with a vote in the hall support it

# motion.5
motion-refusal-not-late = { $motion } needs no supporters

# motion.5
motion-refusal-supports-already = { $member } already supports { $motion }

# motion.5
motion-refusal-supports-own = { $member } submitted { $motion }: others have to support it

# motion.6
motion-refusal-paper-full = { $member } has { $most ->
    [one] { $most } motion
   *[other] { $most } motions
} on the paper, and nobody may have more

# motion.6
motion-refusal-amended-enough = { $motion } is to be amended by { $most ->
    [one] { $most } amendment
   *[other] { $most } amendments
} already, and no more are put on the paper

# motion.7
motion-refusal-not-theirs = { $motion } is not a motion of { $member }, who cannot take it back

# motion.7
motion-refusal-not-to-be-taken-back = { $motion } is neither on a paper nor waiting for somebody to second it, and is not taken back

# motion.8
motion-refusal-not-on-paper = { $motion } does not stand on the paper of a sitting

# motion.8
motion-refusal-theirs-to-move = { $member } does not move { $motion } while { $by }, who submitted it, is in the hall

# motion.8
motion-refusal-moved-already = { $member } has moved { $motion }, which waits for somebody to second it

# motion.9
motion-refusal-not-to-be-seconded = { $motion } is not waiting for somebody to second it

# motion.9
motion-refusal-seconds-themself = { $member } moved this, and somebody else seconds it

# motion.10
motion-refusal-not-known = the standing orders know no motion of the kind { $kind }

# motion.11
motion-refusal-not-in-order = a motion of the kind { $kind } is not in order while { $pending } is pending

# motion.12
motion-refusal-nothing-to-apply-to = there is nothing now to which a motion of the kind { $kind } could apply

# motion.12
motion-refusal-has-spoken = { $member } has spoken on the question, and only somebody who has not moves one of the kind { $kind }

# motion.13
motion-refusal-not-renewed = a motion of the kind { $kind } was lost on { $on }, and is not moved again on the same question

# motion.13
motion-refusal-not-renewed-there = a motion of the kind { $kind } was lost under item { $item }, and is not moved again under it

# motion.13
motion-refusal-lost-before = { $member } has moved one of the kind { $kind } on this question { $most ->
    [one] { $most } time
   *[other] { $most } times
} in vain: only somebody else moves it again

# motion.14
motion-refusal-dividing = { $sitting } is dividing on the question, and nothing else is in order

# motion.14
motion-refusal-not-going-on = { $sitting } is not open, and nothing is moved in it

# motion.14
motion-refusal-somebody-speaks = { $member } has the floor, and is not interrupted for this

# motion.15
motion-refusal-not-under-this-item = item { $item } of the agenda is being dealt with, and this stands under another

# motion.15
motion-refusal-item-is-past = item { $item } of the agenda is being dealt with, and the meeting does not go back

# motion.15
motion-refusal-skipped = { $motion } stands under item { $item }, which is not skipped

# motion.15
motion-refusal-left-under = { $motion } stands under item { $item }, and whoever moves it has time until { $from }

# motion.16
motion-refusal-nothing-debated = nothing is pending in { $sitting } that is debated, or the debate is closed

# motion.16
motion-refusal-spoken-enough = { $member } has asked to speak on this question as often as anybody may: { $most }

# motion.16
motion-refusal-asked-already = { $member } has already asked to speak

# motion.17
motion-refusal-not-their-turn = it is not the turn of { $member } to speak, but that of { $next }

# motion.17
motion-refusal-nobody-asked = nobody in the hall of { $sitting } is waiting to speak

# motion.18
motion-refusal-may-speak-on = { $member } may speak until { $until }

# motion.18
motion-refusal-nobody-speaks = nobody is speaking in { $sitting }

# motion.19
motion-refusal-not-those-words = clause { $clause } of { $motion } has not these words, or has them more than once: say more of them

# motion.19
motion-refusal-nothing-left = nothing of { $motion } would be left: whoever wants none of it votes against it

# motion.19
motion-refusal-not-an-amendment = an amendment strikes words out of one clause, or inserts others, or both: at most 2000 characters on one line

# motion.20
motion-refusal-third-degree = { $motion } amends an amendment, and is not itself amended

# motion.20
motion-refusal-not-amendable = { $motion } is not amended

# motion.21
motion-refusal-overtaken = another amendment has changed the words that { $motion } would change: it is to be put anew against the text as it stands

# motion.22
motion-refusal-point-pending = { $member } has raised a point of order, and the chair rules on that first

# motion.22
motion-refusal-appeal-pending = { $motion } appeals from the last ruling, and is decided first

# motion.22
motion-refusal-points-in-vain = { $member } has raised { $most ->
    [one] { $most } point of order
   *[other] { $most } points of order
} in vain since the main question was moved, and raises no other on it

# motion.22
motion-refusal-no-point = no point of order is waiting for a ruling in { $sitting }

# motion.23
motion-refusal-not-in-the-chair = { $member } is not in the chair of { $sitting }

# motion.23
motion-refusal-not-yet-theirs = { $member } is not in the chair of { $sitting }: what the chair has not done by { $from } anybody with a vote does

# motion.24
motion-refusal-nothing-pending = nothing is pending in { $sitting }

# motion.24
motion-refusal-debate-closed = the debate is closed: the question is put before one of the kind { $kind } is moved

# motion.24
motion-refusal-not-debated = { $member } has asked to speak, and the question is not put before the debate is over

# motion.26
motion-refusal-not-said-where = a motion of the kind { $kind } names a time within a year, or another body, where its kind asks for one, and nothing else

# motion.27
motion-refusal-not-set-aside = { $motion } does not lie on the table of this sitting

# motion.28
motion-refusal-not-reconsidered = { $motion } was not decided in this sitting, or the standing orders do not put it again

# motion.29
motion-refusal-not-in-force = { $motion } is not a resolution of this body that is in force

# motion.31
motion-refusal-not-theirs-to-take-up = { $motion } was neither sent to { $body } nor set aside by it, or its time has not come

# motion.31
motion-refusal-not-theirs-to-send = { $motion } is not a resolution that { $member } could send on: who leads the sittings of its body does that

# motion.31
motion-refusal-sent-already = { $motion } has been sent on to { $body } before, and is sent there once

# motion.32
motion-refusal-not-theirs-to-remit = { $member } did not move { $motion }, and nobody else lets it be remitted

## Resolution

# resolution.1
resolution-refusal-no-such-resolution = there is no resolution { $resolution }

# resolution.3
resolution-refusal-of-another-body = { $resolution } was resolved by { $body }, and no other body puts one in its place

# resolution.3
resolution-refusal-not-in-force = { $resolution } is not in force, and nothing takes its place

# resolution.4
resolution-refusal-not-later = a resolution holds until a time after { $now }

# resolution.5
resolution-refusal-not-a-condition = the condition that ends a resolution is said in words, in at most { $most } characters

## Position

# position.1
position-refusal-no-such-matter = there is no matter { $matter }

# position.2
position-refusal-may-not-raise = { $member } stands on no roll, and only those who do raise a matter or claim anything about one

# position.2
position-refusal-not-in-words = a matter is put in 1 to { $most } characters that can be read

# position.3
position-refusal-same-words = this is { $matter } already, in the same words

# position.4
position-refusal-is-a-reading = { $matter } is a reading of { $of } itself, and has no readings

# position.18
position-refusal-not-made-up = a matter is made up of at most { $most } others, each of them once, and none of them made up itself

# position.5
position-refusal-no-such-unit = there is no unit { $unit }

# position.7
position-refusal-taken-already = this position on { $matter } has been taken already

# position.8
position-refusal-no-position = no position on { $matter } has been taken that could be dropped

# position.11
position-refusal-not-put = what voting means is noted of a motion that something be resolved, or of a question under an item, before the hall divides on it

# position.11
position-refusal-motion-of-others = { $member } did not submit and move { $motion }, and what it means is said by whoever did

# position.11
position-refusal-division-of-others = { $member } did not put { $division }, and what it means is said by whoever did

# position.12
position-refusal-noted-already = it has been noted already what this means for { $matter }, and its words are still the same

# position.14
position-refusal-instructed-already = the holder of { $seat } has this instruction on { $matter } already

# position.16
position-refusal-not-a-claim = a claim says who is for it or against it in 1 to { $most } characters that can be read, and its evidence in at most { $evidence }

# position.17
position-refusal-claimed-already = { $member } has already claimed something about { $matter }, and may take that back

# position.17
position-refusal-nothing-claimed = { $member } has claimed nothing about { $matter }

## Oversight

# oversight.1
oversight-refusal-no-such-right = { $by } has no right of this kind over { $resolution }

# oversight.2
oversight-refusal-spent = what { $by } could do about { $resolution } it has done, or its time is over

# oversight.8
oversight-refusal-no-reason = say why, in at most { $most } characters

# oversight.9
oversight-refusal-not-a-reason = this is not one of the reasons that the charter has: { $reasons }

# oversight.10
oversight-refusal-used-up = { $by } has stopped something { $most ->
    [one] { $most } time
   *[other] { $most } times
} already in the time for which the charter counts

# oversight.11
oversight-refusal-asked-already = { $by } has asked once for what { $resolution } lacks, and asks for no more

# oversight.11
oversight-refusal-nothing-lacks = nobody has asked for what { $resolution } lacks

# oversight.13
oversight-refusal-not-extended = { $by } takes longer once, where the charter says so, and not again

# oversight.14
oversight-refusal-nothing-stopped = { $resolution } is not stopped so that this could be changed now

# oversight.15
oversight-refusal-not-overridden = { $by } does not override { $against }: the charter gives it no such say here

# oversight.27
oversight-refusal-not-referred = { $by } does not take { $resolution } further: the body that resolved it does, once, where the charter says who decides then and both bodies are there

# oversight.7
oversight-refusal-not-suspended = { $resolution } is not suspended so that somebody had to stand by it

# oversight.16
oversight-refusal-not-called-in = { $by } cannot call in { $resolution }: it calls in what holds, once, while its own time for it would run, and on a subject that is its own

# oversight.22
oversight-refusal-not-withdrawn = { $by } cannot withdraw { $resolution }: a body withdraws what it resolved itself, while that waits for others or was stopped

# oversight.17
oversight-refusal-no-such-deed = nothing was reported as { $deed }

# oversight.17
oversight-refusal-not-a-deed = say what was done, or what is to be said of it, in at most { $most } characters

# oversight.17
oversight-refusal-not-yet-done = it is { $now }: what was not done yet cannot be reported

# oversight.17
oversight-refusal-of-another-body = { $body } did not resolve { $resolution }

# oversight.18
oversight-refusal-reported-enough = { $member } has made { $most ->
    [one] { $most } report
   *[other] { $most } reports
} within a day, and makes the next when the first is a day old

# oversight.21
oversight-refusal-on-both-sides = { $member } is on the side of { $body } in this, and neither puts it to another body nor votes on it there

# oversight.32
oversight-refusal-no-such-document = no document was deposited as { $document }

# oversight.32
oversight-refusal-not-a-document = say what it is, or what it says, in at most { $most } characters

# oversight.32
oversight-refusal-not-a-hash = a SHA-256 is 64 of the digits 0-9 and a-f, capitals not used

# oversight.32
oversight-refusal-opens-never = a document is opened from a date on that is to come, and within { $years ->
    [one] { $years } year
   *[other] { $years } years
}

# oversight.32
oversight-refusal-sealed-already = this was deposited as { $document }

# oversight.33
oversight-refusal-sealed-enough = { $member } has deposited { $most ->
    [one] { $most } document
   *[other] { $most } documents
} that are still to be opened, and deposits the next when one of them is

# oversight.34
oversight-refusal-still-sealed = { $document } is sealed until { $opens }

# oversight.34
oversight-refusal-opened-already = { $document } has been opened

# oversight.35
oversight-refusal-another-text = this is not the text that was deposited as { $document }: it has another SHA-256

# oversight.19
oversight-refusal-replied-already = a reply to { $deed } has been given

## Commission

# commission.1
commission-refusal-no-such-commission = there is no commission { $commission }

# commission.1
commission-refusal-is-over = { $commission } has no powers any more: it has reported, its time is over, or it was discharged

# commission.2
commission-refusal-not-a-scope = a commission has a name, and a scope of 1 to { $heads } heads, each of 1 to { $most } characters that can be read

# commission.2
commission-refusal-name-taken = the body has a commission of this name, { $commission }, which still has its powers

# commission.3
commission-refusal-not-members = a commission is of 1 to { $most } members, each named once, in the order of their numbers

# commission.4
commission-refusal-not-a-time = a commission has to report after { $after }, and by { $latest } at the latest

# commission.4
commission-refusal-too-many-extensions = a commission may be extended at most { $most ->
    [one] { $most } time
   *[other] { $most } times
}, however its body decides

# commission.5
commission-refusal-too-many = { $body } has { $most ->
    [one] { $most } commission
   *[other] { $most } commissions
} that still have their powers, and no body may have more at a time

# commission.6
commission-refusal-not-named = { $member } was not named to sit in { $commission }, or has given up that place

# commission.6
commission-refusal-place-taken-already = { $member } has a place in { $commission } already

# commission.7
commission-refusal-too-much-of-the-body = more than half of those with a vote in { $body } would sit in { $commission }, and the others decide about it

# commission.8
commission-refusal-not-a-member = { $member } has not taken a place in { $commission }, and only those who have act in it

# commission.8
commission-refusal-not-in-words = this is said in 1 to { $most } characters that can be read

# commission.9
commission-refusal-outside-the-scope = head { $head } is not in the scope of { $commission }, which has { $heads ->
    [one] { $heads } head
   *[other] { $heads } heads
}: what is outside of it needs a vote of the body

# commission.10
commission-refusal-proposed-already = { $member } has made proposal { $proposal }, which is not decided, and may take that back

# commission.10
commission-refusal-no-such-proposal = no proposal { $proposal } is waiting in { $commission }

# commission.10
commission-refusal-supported-already = { $member } supports proposal { $proposal } already

# commission.10
commission-refusal-proposed-by-others = { $member } did not make proposal { $proposal }, and only whoever did takes it back

# commission.11
commission-refusal-full-of-them = there are { $most } of these, and no more are entered

# commission.12
commission-refusal-decides-itself = { $member } sits in { $commission }, and neither puts nor votes on what the body decides about it

# commission.13
commission-refusal-extended-already = { $commission } has been extended as often as was said when it was established: { $most ->
    [one] { $most } time
   *[other] { $most } times
}

# commission.13
commission-refusal-not-later = a commission is extended to a time after { $after }, and by { $latest } at the latest

# commission.14
commission-refusal-scope-full = a scope has at most { $most ->
    [one] { $most } head
   *[other] { $most } heads
}

# commission.14
commission-refusal-has-the-head = the scope of { $commission } has this head already

# commission.15
commission-refusal-no-such-measure = { $commission } has taken no measure { $measure }, or it is void

# commission.20
commission-refusal-is-discharged = { $commission } is discharged already, or ended with its body

## Agreement

# agreement.1
agreement-refusal-no-such-agreement = there is no agreement { $agreement }

# agreement.2
agreement-refusal-may-not-draft = { $member } stands on no roll, and only those who do draft an agreement

# agreement.2
agreement-refusal-not-in-words = an agreement has a title that can be read out, and what is said in it and of it 1 to { $most } characters that can be read

# agreement.2
agreement-refusal-not-parties = an agreement is between two parties at least and { $most } at most, units and bodies that there are, each named once

# agreement.3
agreement-refusal-arbiter-is-a-party = { $body } is a party itself, and decides no dispute of it

# agreement.4
agreement-refusal-not-a-time = an agreement ends after { $after } and with at most { $notice ->
    [one] { $notice } day
   *[other] { $notice } days
} of notice

# agreement.5
agreement-refusal-too-many-drafts = { $member } has { $most ->
    [one] { $most } draft
   *[other] { $most } drafts
} that are not offered, and nobody may have more at a time

# agreement.6
agreement-refusal-not-a-draft = { $agreement } is no draft any more, or is being voted on: its words stay as they are

# agreement.6
agreement-refusal-drafted-by-others = { $member } did not draft { $agreement }, and only whoever did changes it

# agreement.7
agreement-refusal-not-a-party = this is asked of the parties to { $agreement } alone

# agreement.7
agreement-refusal-too-many-conditions = an agreement has at most { $most ->
    [one] { $most } condition
   *[other] { $most } conditions
}

# agreement.8
agreement-refusal-not-in-time = what is to be achieved is achieved by a time after { $after }, and before the agreement ends

# agreement.9
agreement-refusal-not-open-so-long = an offer may be accepted until a time after { $after }, and until { $latest } at the latest

# agreement.9
agreement-refusal-not-to-be-offered = { $agreement } has been offered before, or was dropped: whoever wants it again drafts it anew

# agreement.10
agreement-refusal-too-many-offers = whoever would offer this has { $most ->
    [one] { $most } offer
   *[other] { $most } offers
} that are not answered, and may make no more

# agreement.11
agreement-refusal-not-offered = { $agreement } is not offered, or not any more

# agreement.11
agreement-refusal-answered-already = that party has accepted { $agreement } already

# agreement.12
agreement-refusal-too-many-in-force = a party is bound by { $most ->
    [one] { $most } agreement
   *[other] { $most } agreements
} at most

# agreement.14
agreement-refusal-offered-by-others = { $agreement } was offered by others, and only whoever offered it withdraws it

# agreement.15
agreement-refusal-not-in-force = { $agreement } is not in force

# agreement.15
agreement-refusal-no-such-condition = { $agreement } has no condition { $condition }

# agreement.16
agreement-refusal-not-theirs-to-say = { $member } does not speak for the party that would say this: its officers do, and where it has none yet whoever votes in it

# agreement.17
agreement-refusal-not-to-be-said = condition { $condition } of { $agreement } does not stand so that this could be said of it

# agreement.17
agreement-refusal-is-maintained = condition { $condition } is a state to be maintained, and kept as long as it is not breached

# agreement.17
agreement-refusal-not-yet-due = condition { $condition } is to be achieved by { $by }, and is not breached before

# agreement.18
agreement-refusal-claimed-too-often = that party has claimed a breach of this condition { $most ->
    [one] { $most } time
   *[other] { $most } times
}, and may not once more

# agreement.19
agreement-refusal-nothing-to-contest = nothing is said of condition { $condition } of { $agreement } that could be contested

# agreement.20
agreement-refusal-not-disputed = condition { $condition } of { $agreement } is not disputed

# agreement.20
agreement-refusal-no-arbiter = { $agreement } names nobody who decides disputes, and neither side decides alone

# agreement.23
agreement-refusal-evidence-full = { $member } has added { $most ->
    [one] { $most } piece
   *[other] { $most } pieces
} of evidence to this agreement, and may add no more

# agreement.24
agreement-refusal-denounced-already = { $agreement } has been denounced, and ends

# agreement.26
agreement-refusal-carries-no-seats = seats stand on an agreement between the body and those for whom they are reserved, which { $agreement } is not

## Answerability

# answerability.1
answerability-refusal-does-not-answer = { $body } does not answer to { $to }

# answerability.2
answerability-refusal-does-not-speak = { $member } does not speak for { $body }: its officers do, and where it has none, those who have a vote in it

# answerability.3
answerability-refusal-not-theirs = { $member } has no vote in a body that { $body } answers to, and only those who have inquire of it

# answerability.3
answerability-refusal-not-their-holder = { $member } neither elects { $seat } nor has a vote in a body that its holder answers to

# answerability.4
answerability-refusal-not-in-words = this is said in 1 to { $most } characters that can be read

# answerability.5
answerability-refusal-no-such-inquiry = there is no inquiry { $inquiry }

# answerability.5
answerability-refusal-inquiry-over = { $inquiry } has been answered or taken back

# answerability.5
answerability-refusal-not-asked = { $inquiry } was not put to { $member }, and nobody answers for others

# answerability.6
answerability-refusal-inquiry-of-others = { $member } did not put { $inquiry }, and only whoever did takes it back

# answerability.7
answerability-refusal-report-waits = { $report } has been neither accepted nor refused, and keeps the next report back for thirty days

# answerability.8
answerability-refusal-no-such-report = there is no report { $report }

# answerability.8
answerability-refusal-decided-already = this has been decided of { $report } already

# answerability.9
answerability-refusal-no-confidence-asked = the charter does not have { $to } dismiss { $body }

# answerability.9
answerability-refusal-nobody-to-dismiss = nobody holds a seat in { $body } who could be dismissed, and has not been

# answerability.10
answerability-refusal-successors-needed = confidence in { $body } is withdrawn only by naming { $needed ->
    [one] { $needed } successor
   *[other] { $needed } successors
}, each once

# answerability.10
answerability-refusal-no-successors-asked = confidence in { $body } is withdrawn without naming successors

# answerability.10
answerability-refusal-elected-by-others = { $body } does not elect { $seat }, and names nobody for it

# answerability.12
answerability-refusal-too-soon = a question of confidence failed not long ago; it may be put again from { $until }

# answerability.13
answerability-refusal-only-caretakers = half or more of those who vote in { $body } stay only until others are elected, and decide nothing that would bind those who follow

# answerability.14
answerability-refusal-not-so-late = a resignation is announced for a time after { $now }, and at the latest for { $latest }

# answerability.14
answerability-refusal-no-such-resignation = there is no joint resignation { $resignation }

# answerability.14
answerability-refusal-resignation-over = { $resignation } has taken effect or come to nothing

# answerability.15
answerability-refusal-another-body = { $seat } is not in { $body }, from which they resign together

# answerability.15
answerability-refusal-has-not-joined = { $member } is not among those of { $resignation }

# answerability.16
answerability-refusal-announced-already = { $member } has announced or joined a resignation, and may do so again from { $until }; whoever wants to go resigns

# answerability.17
answerability-refusal-holds-not = { $resolution } is not in force, and nobody is charged with it

# answerability.17
answerability-refusal-may-not-charge = { $member } speaks neither for { $body }, which resolved it, nor, while it is not sitting, for a body that answers to it

# answerability.18
answerability-refusal-not-chargeable = { $body } charges itself, bodies that answer to it, those who hold seats in them, those who vote in it, and whom it instructs on this

# answerability.19
answerability-refusal-not-later = it is to be carried out by a time after { $now }

# answerability.19
answerability-refusal-no-such-charge = there is no charge { $charge }

# answerability.19
answerability-refusal-charge-over = { $charge } has been done, refused or taken back

# answerability.19
answerability-refusal-taken-on-already = { $charge } has been taken on already

# answerability.20
answerability-refusal-not-charged = { $member } is not charged with { $charge }, and does not speak for whoever is

# answerability.21
answerability-refusal-not-said-done = nobody says that { $charge } is done

# answerability.22
answerability-refusal-never-held = { $resolution } is void, and nobody breaks it

# answerability.22
answerability-refusal-may-not-accuse = { $member } has no vote in { $body }, and only those who have say who broke what it resolved

# answerability.22
answerability-refusal-not-bound = { $member } sits neither in { $body } nor in a body that answers to it, and is not bound by what it resolved

# answerability.22
answerability-refusal-accused-already = { $member } has said already that { $accused } broke { $resolution }

# answerability.22
answerability-refusal-not-said = { $member } has not said that { $accused } broke { $resolution }

# answerability.22
answerability-refusal-rejoined-already = { $member } has answered that already, on { $resolution }

# answerability.23
answerability-refusal-not-yet-done = what others did is taken in from a time that is not after { $now }

# answerability.23
answerability-refusal-taken-in-already = { $body } has taken this in already, in the same words

## Succession

# succession.1
succession-refusal-not-a-name = a new name has 1 to { $most } characters that can be read, and is not the one before

# succession.1
succession-refusal-name-borne = { $body } has this name, or one that is read like it

# succession.3
succession-refusal-sends-nobody = only those who elect somebody with a vote to { $body } demand something of it

# succession.3
succession-refusal-not-a-council = { $body } is not a council, and its council decides what becomes of it

# succession.3
succession-refusal-not-a-fate = the other body is named where one is to go over into it, and only there

# succession.4
succession-refusal-being-renewed = { $body } is being elected anew: caretakers hold seats of it

# succession.6
succession-refusal-not-alike = { $body } does not go over into { $into }: the two are councils of one kind, neither below the other

# succession.7
succession-refusal-demanded-already = this is demanded of { $body } already, by those who are asked

# succession.7
succession-refusal-nothing-demanded = those who are asked demand nothing of { $body }

# succession.8
succession-refusal-not-dissolved-by = the charter does not have { $by } dissolve { $body }

# succession.8
succession-refusal-nobody-agrees = nobody is there who could agree that { $body } be dissolved, and without that it is not

# succession.16
succession-refusal-neither-of-them = whether { $unit } goes over into { $into } is decided by these two, and { $by } is neither

# succession.16
succession-refusal-units-not-alike = { $unit } does not go over into { $into }: two units of one kind become one

# succession.16
succession-refusal-does-not-meet = { $unit } meets in an assembly, and { $into }, into which it would go over, has none

# succession.16
succession-refusal-sends-nobody-there = { $unit } sends delegates to { $body }, and { $into } has not been admitted there

# succession.16
succession-refusal-unit-agreed-already = { $by } agrees already that { $unit } goes over into { $into }

# succession.16
succession-refusal-unit-has-not-agreed = { $by } does not agree that { $unit } goes over into { $into }

# succession.8
succession-refusal-resolved-already = { $by } has resolved that { $body } be dissolved, and it waits for a third body to agree

# succession.8
succession-refusal-no-reason = a body is dissolved for a reason, in 1 to { $most } characters that can be read

# succession.9
succession-refusal-on-a-side = { $member } has a vote in { $body }, and none on this for the third body

# succession.10
succession-refusal-nothing-to-agree = nothing waits for { $by } to agree that { $body } be dissolved

# succession.12
succession-refusal-of-itself = { $body } says this of another, and not of itself

# succession.12
succession-refusal-held-so-already = { $by } holds this of { $body } already

# succession.13
succession-refusal-claimed-already = { $body } stands for { $unit } already, or claims to

# succession.13
succession-refusal-not-claimed = { $body } neither has delegates of { $unit } nor claims to stand for it

# succession.13
succession-refusal-not-an-elector = { $member } is not on the roll of { $unit }

# succession.13
succession-refusal-answered-already = { $member } answers to { $body } for { $unit }, and takes that back before answering to another

# succession.13
succession-refusal-answers-nobody = { $member } answers to nobody for { $unit }

# succession.14
succession-refusal-continues-already = { $body } claims to continue { $of }, and no body continues two

# succession.14
succession-refusal-does-not-continue = { $body } does not claim to continue { $of }

# succession.15
succession-refusal-not-of-it = { $member } neither sits in { $body } nor is among those who stand behind it

# succession.15
succession-refusal-by-nobody = who put it down is said in 1 to { $most } characters that can be read

# succession.15
succession-refusal-said-already = { $member } says this of { $body } already

## Emergency

# emergency.2
emergency-refusal-not-below = { $body } does not send to { $of }, and only who does assumes what { $of } decides

# emergency.3
emergency-refusal-not-in-words = a subject is said in 1 to { $subject } characters that can be read, and a reason in 1 to { $reason }

# emergency.3
emergency-refusal-not-a-time = this is for a time that ends after { $after }, and by { $latest } at the latest

# emergency.4
emergency-refusal-is-reserved = { $of } does not decide this alone: a right over it is the "{ $to }"'s, and nobody assumes it

# emergency.5
emergency-refusal-has-it-already = { $body } has this until { $until }, and it is assumed once for the same electors

# emergency.6
emergency-refusal-still-kept = { $body } keeps this beyond its time, and hands it back before it is assumed again for the same electors

# emergency.6
emergency-refusal-too-soon = this was over a short time ago, and is not assumed again before { $from } without having been confirmed

# emergency.7
emergency-refusal-too-many = for the electors of { $body }, { $most ->
    [one] { $most } competence
   *[other] { $most } competences
} have been assumed within a year that nobody confirmed, and that is the most

# emergency.9
emergency-refusal-not-assumed = { $body } has assumed nothing on this subject that it still has or keeps

# emergency.10
emergency-refusal-not-theirs = this was assumed of { $of }, and { $by } neither confirms it nor calls it back

# emergency.12
emergency-refusal-on-both-sides = { $member } sits in { $body }, which assumed it, and neither puts nor votes on what the other decides about it

# emergency.12
emergency-refusal-too-few-others = so many of { $by } sit in { $body } that they would confirm it for themselves

# emergency.13
emergency-refusal-nothing-to-keep = { $body } has nothing on this subject that it was to hand back, or has refused to already

# emergency.16
emergency-refusal-no-such-constituency = there is no constituency { $constituency }

# emergency.16
emergency-refusal-elects-nobody = no elections of { $constituency } are put off: its seats are not elected, or by the body itself, or by the council whose executive it is

# emergency.17
emergency-refusal-put-off-enough = elections in { $constituency } have been put off twice, or its electors have taken them up: now it elects

# emergency.18
emergency-refusal-too-many-seats = { $body } would put off elections for { $seats } of its { $of } seats, and a third is the most

# emergency.19
emergency-refusal-too-few-vote = so many of those who vote sit for { $constituency } that few would decide for all

# emergency.19
emergency-refusal-sits-for-it = { $member } sits for { $constituency }, and neither puts nor votes on whether it elects

# emergency.20
emergency-refusal-voting-began = in { $election } voting has begun, and nobody stops it

# emergency.21
emergency-refusal-are-put-off = elections in { $constituency } are put off until { $until }; its electors may take them up at any time

# emergency.22
emergency-refusal-not-put-off = elections in { $constituency } are not put off

# emergency.22
emergency-refusal-not-theirs-to-resume = elections in { $constituency } are taken up again by its electors, or by the body in which its seats are

# emergency.24
emergency-refusal-sits-there-already = { $body } sits there until then already

# emergency.25
emergency-refusal-not-moved = { $body } sits at its own place

## Votes

# votes.1
votes-refusal-came-later = { $member } came after this was opened, and has no vote in it

# votes.1
votes-refusal-was-new = { $member } was new when this was opened, so has no vote in it and is not counted among its electors

# votes.3
votes-refusal-seat-has-voted = the vote of seat { $seat } has already been cast: a seat has one vote, whoever sits in it

# votes.5
votes-refusal-seat-was-vacant = seat { $seat } was vacant when this was opened, and is not counted in it

# votes.8
votes-refusal-still-open = this stays open until { $until }, or until everybody who may vote has voted by name

# votes.14
votes-refusal-last-vote-counts = this stays open until { $until }. Until then everybody may vote again, and the last vote counts

# votes.18
votes-refusal-not-in-a-hall = support for this has to hold for a time, so it is put in a poll, and no hall divides on it

# votes.18
votes-refusal-too-late-to-hold = support for this would have to hold for longer than until { $until }, when the time for it is over

# votes.10
votes-refusal-no-hands = the charter does not let hands be counted on this: everybody votes by name

# votes.13
votes-refusal-seat-is-concerned = seat { $seat } has no vote on this, whoever sits in it, because the question is about its holder

## Bounds

# bounds.1
bounds-refusal-open-polls = { $member } has put { $most ->
    [one] { $most } question
   *[other] { $most } questions
} that are still open, and nobody may have more at a time

# bounds.2
bounds-refusal-open-petitions = { $member } has begun { $most ->
    [one] { $most } petition
   *[other] { $most } petitions
} that are still open, and nobody may have more at a time

# bounds.3
bounds-refusal-open-calls = { $member } has made { $most ->
    [one] { $most } call
   *[other] { $most } calls
} whose meetings have not been held yet, and nobody may have more at a time

# bounds.4
bounds-refusal-candidacies = { $member } stands in { $most ->
    [one] { $most } election
   *[other] { $most } elections
} that are under way, and nobody may stand in more at a time

# bounds.6
bounds-refusal-not-seated = { $member } has formed { $most ->
    [one] { $most } body that is
   *[other] { $most } bodies that are
} not seated yet, and nobody may have more at a time

# bounds.7
bounds-refusal-elections = { $member } has called { $most ->
    [one] { $most } election
   *[other] { $most } elections
} that are still under way, and nobody may have more at a time

# bounds.8
bounds-refusal-waiting = { $most ->
    [one] { $most } act
   *[other] { $most } acts
} of { $member } are waiting for consent, and nobody may have more at a time

# bounds.10
bounds-refusal-sittings = { $member } has called or demanded { $most ->
    [one] { $most } sitting
   *[other] { $most } sittings
} that are not over, and nobody may have more at a time

# bounds.11
bounds-refusal-labels = { $member } has founded { $most ->
    [one] { $most } label
   *[other] { $most } labels
} that are still declared, and nobody may have more at a time

# bounds.12
bounds-refusal-matters = { $member } has raised { $most ->
    [one] { $most } matter
   *[other] { $most } matters
} within thirty days on which no assembly has taken a position, and nobody may have more

# bounds.13
bounds-refusal-inquiries = { $most ->
    [one] { $most } inquiry
   *[other] { $most } inquiries
} of { $member } within thirty days wait for an answer, and nobody may have more

# bounds.14
bounds-refusal-charges = { $member } has given { $most ->
    [one] { $most } charge
   *[other] { $most } charges
} of which something is still to be done, and nobody may have more at a time

# bounds.15
bounds-refusal-breaches = { $member } has said { $most ->
    [one] { $most } time
   *[other] { $most } times
} within thirty days that others broke what was resolved, and nobody says it more often

# bounds.16
bounds-refusal-crowds = { $member } has reported { $most ->
    [one] { $most } open crowd
   *[other] { $most } open crowds
} within thirty days, and nobody reports more

# bounds.9
bounds-refusal-seats = this act would establish { $seats ->
    [one] { $seats } seat
   *[other] { $seats } seats
}, and an act may establish at most { $most }

# bounds.5
bounds-refusal-too-many = this act names { $named }, and may name at most { $most }

# bounds.5
bounds-refusal-too-long = this charter has { $bytes ->
    [one] { $bytes } byte
   *[other] { $bytes } bytes
}, and may have at most { $most }
