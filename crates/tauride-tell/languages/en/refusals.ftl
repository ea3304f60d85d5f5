# Made by `cargo xtask bless` from crates/tauride-rules/src/<chapter>/refusal.rs: change a sentence there.

## Charter

# charter.1
charter-refusal-not-founded = the founders adopt a charter first

# charter.1
charter-refusal-founded-already = there is a charter already: it changes by amendment

# charter.1
charter-refusal-name-not-its-own = every kind and every seat needs a name of its own: "{ $name }" is none

# charter.2
charter-refusal-only-the-founders = only the founders may do this

# charter.3
charter-refusal-founding-over = the founding is over, and the founders have no more say than other members

# charter.5
charter-refusal-not-the-amending-body = { $body } does not decide on the charter: a { $by } does

# charter.5
charter-refusal-no-vote-there = { $member } has no vote in { $body }

# charter.6
charter-refusal-right-of-another = { $body } does not decide on the charter: that right is with { $other }, until it passes it on or ends

# charter.6
charter-refusal-too-few-behind = { $body } does not decide on the charter: the founders formed no body that does, and it stands for { $behind } of { $of } on the rolls, which is less than half

# charter.15
charter-refusal-passed-to-itself = { $body } decides on the charter already

# charter.7
charter-refusal-proposes-already = { $member } has proposed a charter already, which is being decided in poll { $poll }

# charter.7
charter-refusal-proposed-lately = a charter that { $member } proposed was not adopted: { $member } may propose another at { $until }

# charter.8
charter-refusal-nothing-changes = the proposed charter is the one in force

# charter.9
charter-refusal-in-use = the proposed charter must keep { $kind }, of which { $of } was formed; under a new name it says the old one with id = "…"

# charter.16
charter-refusal-edition-unknown = edition { $edition } of the rulebook is not known here, where the newest is edition { $newest }

# charter.16
charter-refusal-edition-before = the charter in force stands on edition { $now } of the rulebook, and nobody goes back to edition { $edition }

# charter.10
charter-refusal-entrenched = article { $article } cannot be changed

## Clock

# clock.1
clock-refusal-only-the-clerk = only the clerk enters the passing of time

# clock.2
clock-refusal-backwards = it is { $now } already, and time does not run backwards

# clock.3
clock-refusal-due-before = something falls due at { $at }: time passes to that instant first

# clock.4
clock-refusal-clerk-may-only-pass-time = the clerk writes the record and has no voice in it

# clock.11
clock-refusal-not-settled = not everything that is due at { $now } has happened yet: time passes to that instant again first

## Roll

# roll.1
roll-refusal-not-a-member = { $member } is not a member

# roll.1
roll-refusal-only-a-member = only a member may do this

# roll.2
roll-refusal-no-such-unit = there is no unit { $unit }

# roll.2
roll-refusal-no-such-kind = the charter knows no unit of the kind "{ $kind }"

# roll.3
roll-refusal-not-a-name = a unit needs a name: 1 to 200 characters on one line

# roll.3
roll-refusal-name-taken = { $unit } has the name "{ $name }" already: add what tells the two apart

# roll.4
roll-refusal-not-the-registrar = only the { $office } keeps this roll

# roll.4
roll-refusal-no-registrar = the charter names nobody to keep the roll of a { $kind }

# roll.6
roll-refusal-unknown-test = "{ $test }" is not a test of this franchise

# roll.6
roll-refusal-not-attested = nobody is on this roll of whom it is not attested: { $test }

# roll.7
roll-refusal-not-so-many = between 1 and 10000000 members are enrolled at once, not { $count }

# roll.7
roll-refusal-numbers-used-up = there are numbers for { $left } more members

# roll.8
roll-refusal-nobody-named = name at least one member

# roll.8
roll-refusal-named-twice = { $member } is named twice

# roll.8
roll-refusal-on-the-roll = { $member } is on the roll of { $unit } already

# roll.9
roll-refusal-elsewhere = { $member } belongs to { $unit }, and nobody to more than one { $kind }

# roll.10
roll-refusal-not-on-the-roll = { $member } is not on the roll of { $unit }

# roll.11
roll-refusal-another-kind = { $from } and { $to } are not of one kind: leave the one and join the other

# roll.11
roll-refusal-holds-a-seat = { $member } holds seat { $seat } through the roll of { $unit }: they move only by their own act

# roll.12
roll-refusal-no-weight = a weight is at least 1

# roll.13
roll-refusal-frozen = the roll of { $unit } is frozen already

# roll.13
roll-refusal-not-frozen = the roll of { $unit } is not frozen

# roll.14
roll-refusal-electing = the roll of { $unit } stays frozen until its election is over

# roll.16
roll-refusal-no-such-figure = no norm of the charter counts "{ $figure }"

# roll.11
roll-refusal-not-moving = { $member } has not asked to move to { $unit }

# roll.18
roll-refusal-too-new = { $member } is new in { $unit }, and votes on recalls and amendments from { $until } on

# roll.20
roll-refusal-not-struck-off = { $member } was not struck off { $unit } within the last fourteen days

# roll.20
roll-refusal-not-theirs-to-contest = { $member } is neither the person nor an elector of the unit, and cannot contest this

# roll.21
roll-refusal-not-dead = no death of { $member } was recorded

## Body

# body.1
body-refusal-no-such-kind = the charter knows no kind of body called "{ $kind }"

# body.1
body-refusal-bad-name = a body needs a name of 1 to 200 printable characters

# body.2
body-refusal-no-such-body = there is no body { $body }

# body.2
body-refusal-has-ended = body { $body } has ended

# body.3
body-refusal-no-such-sender = a sender is a unit or body that exists

# body.3
body-refusal-sends-already = a sender sends to a body once: it is named twice, or sends already

# body.3
body-refusal-cannot-send = one of the senders is of a kind that does not send to any { $kind }

# body.4
body-refusal-belongs-to-one = every { $kind } belongs to exactly one { $of }

# body.4
body-refusal-has-assembly = the unit meets in an assembly already

# body.7
body-refusal-not-a-member-of-the-senders = a body is formed by the founders, or by somebody who votes in all its senders: nobody sends for others

# body.8
body-refusal-not-an-officer = only the officers of body { $body } may do this, and while it has none its voting members

# body.9
body-refusal-nothing-to-apportion = the norms give body { $body } the seats that it has

# body.11
body-refusal-not-by-itself = no { $kind } can constitute itself

# body.12
body-refusal-not-a-list = name at least one member, each once, in rising order of their numbers

# body.12
body-refusal-not-among-them = { $member } is not among those named: people constitute themselves, not others

# body.12
body-refusal-has-not-agreed = { $member } has not agreed to sit in the body "{ $name }": nobody is put into a body by others

# body.12
body-refusal-agreed-already = { $member } has agreed to that already

# body.12
body-refusal-agreed-too-often = { $member } has agreed to sit in 20 bodies that do not exist yet: one of these is to be taken back first

# body.13
body-refusal-not-provisional = body { $body } is not provisional: there is nothing to ratify

# body.13
body-refusal-not-the-ratifier = body { $by } is not the one that ratifies body { $body }

# body.14
body-refusal-no-co-option = the charter lets body { $body } co-opt nobody

# body.14
body-refusal-sits-already = { $member } sits in body { $body } already

# body.14
body-refusal-co-option-full = the most who may be co-opted into body { $body } is { $most }, beside { $elected } who are elected

# body.15
body-refusal-not-reservable = the charter reserves no seats of body { $body } for such a sender

# body.15
body-refusal-no-agreement = seats are reserved, at least one, under an agreement, which is named in at most { $most } characters

# body.16
body-refusal-not-seated = body { $body } decides nothing until it is seated: { $share } of its seats filled once, and { $filled } of { $established } are

## Election

# election.1
election-refusal-no-such-constituency = there is no constituency { $constituency }

# election.1
election-refusal-no-such-election = there is no election { $election }

# election.2
election-refusal-not-theirs-to-call = { $member } is not an elector of constituency { $constituency }, whose electors call its elections

# election.3
election-refusal-not-elective = the seats of constituency { $constituency } are not filled by election

# election.4
election-refusal-nothing-to-fill = no seat of constituency { $constituency } is vacant or waits for a successor

# election.5
election-refusal-under-way = election { $election } is under way: it ends before another begins

# election.6
election-refusal-nominations-closed = nominations for election { $election } are closed

# election.7
election-refusal-not-theirs-to-nominate = { $member } is not an elector in election { $election }, and only electors nominate

# election.8
election-refusal-not-eligible = { $candidate } may not stand: only electors of constituency { $constituency } may

# election.10
election-refusal-sits-already = { $candidate } sits there already, and nobody has two seats: they would resign first

# election.11
election-refusal-terms-served = { $candidate } has held a seat there for as many terms in a row as anyone may: { $terms }

# election.12
election-refusal-nominated-already = { $candidate } is nominated in election { $election } already

# election.13
election-refusal-not-nominated = nobody has nominated { $member } in election { $election }

# election.13
election-refusal-stands-already = { $member } stands in election { $election } already

# election.13
election-refusal-no-candidature = { $member } is not nominated in election { $election }: there is nothing to withdraw

# election.13
election-refusal-too-long = a name or a label has at most { $most } characters

# election.13
election-refusal-not-plain = a name or a label has no control characters and no marks of direction

# election.43
election-refusal-not-seen = nothing of this name can be seen: say one that can be read out, or none

# election.43
election-refusal-number-as-name = "{ $name }" is the number of another member: say a name that tells the two apart, or none

# election.43
election-refusal-same-name = { $candidate } stands as "{ $name }" already: add what tells the two apart, such as a workplace

# election.14
election-refusal-not-returning-officer = { $member } does not conduct election { $election }: an officer of its electors does who is not a candidate, or any such elector where they have no officers

# election.17
election-refusal-nominations-open = nominations for election { $election } stay open until { $until }

# election.18
election-refusal-pending = { $candidate } is nominated and has not said yet whether they stand: they accept or withdraw first, or nominations are closed

# election.18
election-refusal-past-acclamation = election { $election } is past acclamation: votes have been given, or it has ended

# election.18
election-refusal-nobody-stands = nobody stands in election { $election }

# election.18
election-refusal-too-many-for-acclamation = { $standing } stand, and the seats to fill are { $seats }: more cannot be elected, and who is to be is for votes to say

# election.18
election-refusal-turnout-needed = election { $election } needs a turnout, and applause cannot be counted

# election.45
election-refusal-option-stands = election { $election } is decided by votes: its electors may want none of those who stand

# election.44
election-refusal-no-withdrawal = in election { $election } nobody withdraws any more

# election.44
election-refusal-not-tied = { $member } is not among those who are tied in election { $election }, and only they may yield before the lot

# election.32
election-refusal-no-lot-needed = election { $election } waits for no lot

# election.32
election-refusal-not-those-tied = the lot in election { $election } puts exactly those in order who are tied

# election.32
election-refusal-no-procedure = a lot needs the public procedure by which it was drawn, in at most { $most } characters

# election.38
election-refusal-no-such-group = the charter has no group "{ $group }" for election { $election }; its groups are: { $known }

# election.38
election-refusal-two-groups = nobody belongs both to "{ $other }" and to "{ $group }": a candidate declares one group of a category

# election.38
election-refusal-group-twice = the group "{ $group }" is declared twice: once is enough

# election.38
election-refusal-groups-not-met = those who stand in election { $election }, elected together, are not as the groups of the charter ask

## Ballot

# ballot.1
ballot-refusal-not-voting = election { $election } is not open for voting

# ballot.2
ballot-refusal-not-an-elector = { $member } is not an elector in election { $election }

# ballot.3
ballot-refusal-by-hands = election { $election } is by a show of hands, which two tellers count

# ballot.3
ballot-refusal-by-name = in election { $election } every elector votes under their own name

# ballot.3
ballot-refusal-ranked = in election { $election } candidates are ranked, the first preference first: say in which order

# ballot.3
ballot-refusal-pointed = in election { $election } candidates are given points: say how many each

# ballot.3
ballot-refusal-chosen = in election { $election } candidates are chosen: neither an order nor points would mean anything

# ballot.7
ballot-refusal-voted-already = { $member } has already voted in election { $election }

# ballot.21
ballot-refusal-seat-voted = the vote of seat { $seat } has been cast in election { $election }: one seat has one vote, whoever sits in it

# ballot.22
ballot-refusal-voted-elsewhere = { $member } has voted in { $other } for seats of the body that election { $election } is to: nobody votes for one body in two units

# ballot.8
ballot-refusal-nobody-chosen = a vote names at least one candidate

# ballot.8
ballot-refusal-too-many-chosen = the vote names { $chosen }, and an elector has { $most }

# ballot.8
ballot-refusal-out-of-order = { $candidate } is named twice or out of order: candidates are named once each, in rising order of their numbers

# ballot.8
ballot-refusal-nobody-ranked = a ranking names somebody at every rank, and at least one candidate

# ballot.8
ballot-refusal-ranked-twice = { $candidate } is ranked twice: every candidate has one rank or none

# ballot.8
ballot-refusal-ranked-equal = { $first } and { $second } have the same rank, and the method of election { $election } counts one after the other: prefer one of them

# ballot.8
ballot-refusal-not-a-candidate = { $candidate } does not stand in election { $election }

# ballot.24
ballot-refusal-roll-taken = { $member } was not on this roll at { $since }, when the body began to be elected anew and all its rolls were taken, and has no vote in election { $election }

# ballot.8
ballot-refusal-has-withdrawn = { $candidate } has withdrawn from election { $election }

# ballot.8
ballot-refusal-not-in-second-round = { $candidate } does not stand in the second round of election { $election }

# ballot.8
ballot-refusal-no-points = a ballot gives at least one candidate a point, and nobody a zero

# ballot.8
ballot-refusal-too-many-points = { $points } points for { $candidate } are more than the { $most } that an elector may give one candidate

# ballot.8
ballot-refusal-too-many-points-together = the ballot gives { $points } points, and an elector has { $most }

# ballot.15
ballot-refusal-not-a-teller = { $member } does not count hands in election { $election }: its electors' tellers do, or where they have fewer than two their officers, or else electors who are not candidates

# ballot.15
ballot-refusal-counted-already = { $member } has counted already: the second count is another teller's

# ballot.15
ballot-refusal-count-is-in = two tellers agree on the count in election { $election }

# ballot.17
ballot-refusal-not-counted = the count says nothing of { $candidate }: it gives the hands for every candidate, be they none

# ballot.17
ballot-refusal-too-many-hands = { $hands } hands for { $candidate } are more than the { $electors } electors

# ballot.17
ballot-refusal-too-many-together = { $hands } hands are more than the { $votes } votes that the electors have together

# ballot.18
ballot-refusal-hands-not-counted = election { $election } is by a show of hands: it closes when two tellers' counts agree

# ballot.19
ballot-refusal-still-open = voting in election { $election } stays open until { $until }, or until every elector has voted

## Credential

# credential.1
credential-refusal-no-such-mandate = there is no mandate { $mandate }

# credential.1
credential-refusal-mandate-over = mandate { $mandate } has ended: there is no credential left to contest

# credential.2
credential-refusal-not-theirs-to-contest = { $member } neither elects seat { $seat } nor votes in its body, and cannot contest its credential

# credential.3
credential-refusal-no-ground = contesting a credential needs words that say what was wrong, at most { $most } characters

# credential.3
credential-refusal-not-elected = mandate { $mandate } does not rest on an election, and no ground about one applies

# credential.3
credential-refusal-not-a-ground-here = the charter has no such ground for contesting a credential

# credential.4
credential-refusal-too-late = the credential of mandate { $mandate } could be contested until { $until }

# credential.5
credential-refusal-contested-already = { $member } has contested the credential of mandate { $mandate } on this ground already

# credential.6
credential-refusal-nobody-decides = there is no body yet that could decide on the credential of mandate { $mandate }

## Mandate

# mandate.1
mandate-refusal-no-such-seat = there is no seat { $seat }

# mandate.2
mandate-refusal-not-the-holder = { $member } does not hold seat { $seat }, and only its holder may do this

# mandate.34
mandate-refusal-no-groups = seat { $seat } was not filled by an election that asked for groups

# mandate.34
mandate-refusal-voting-on-groups = votes are given in election { $election }, which counts with the groups as they were when it opened: say it when that is over

# mandate.34
mandate-refusal-same-groups = { $member } belongs to these groups already

# mandate.5
mandate-refusal-only-the-registrar = only the registrar of a roll that { $member } stands on records a death

# mandate.10
mandate-refusal-not-an-alternate = { $member } is not an alternate for seat { $seat }: its electors choose who sits for its holder

# mandate.11
mandate-refusal-already-represented = { $who } sits for the holder of seat { $seat } until { $until }

# mandate.12
mandate-refusal-not-in-the-future = { $until } is over: name a later time

# mandate.23
mandate-refusal-too-long = nobody sits for a holder so long: name a time until { $latest }, or resign

# mandate.24
mandate-refusal-sits-there = { $member } sits in the body of seat { $seat } already, and nobody sits there twice, be it for another

# mandate.25
mandate-refusal-not-represented = nobody sits for the holder of seat { $seat }: there is nothing to come back to

# mandate.36
mandate-refusal-no-instruction = an instruction says what the holder is to do, in at most { $most } characters

## Recall

# recall.1
recall-refusal-seat-vacant = seat { $seat } is vacant, so there is nobody to recall

# recall.2
recall-refusal-not-an-elector = { $member } is not an elector of seat { $seat }

# recall.3
recall-refusal-already-signed = { $member } has already signed the petition to recall the holder of { $seat }

# recall.8
recall-refusal-no-petition = the charter provides no recall of seat { $seat } by petition

# recall.8
recall-refusal-no-recall-by-decision = the charter provides no recall of seat { $seat } by a decision of its electors

# recall.9
recall-refusal-grace = the holder of seat { $seat } cannot be recalled before { $until }

# recall.10
recall-refusal-cool-down = a recall of seat { $seat } has failed: another may begin at { $until }

# recall.10
recall-refusal-own-cool-down = { $member } asked for a recall of seat { $seat } that failed, and may begin another at { $until }

# recall.12
recall-refusal-poll-is-open = the petition to recall the holder of { $seat } has enough signatures, and the electors are being polled

# recall.13
recall-refusal-not-signed = { $member } has not signed a petition to recall the holder of { $seat }

# recall.15
recall-refusal-successor-needed = the holder of seat { $seat } is recalled only by naming who replaces them

# recall.15
recall-refusal-no-successor-named = the holder of seat { $seat } is recalled without naming a successor: the seat is filled afterwards

# recall.16
recall-refusal-no-such-constituency = there is no constituency { $constituency }

# recall.16
recall-refusal-no-standing-ballots = the charter provides no standing ballots in constituency { $constituency }

# recall.17
recall-refusal-no-ballot-there = { $member } is not an elector of constituency { $constituency }

# recall.18
recall-refusal-cannot-be-held-up = { $member } may not hold a seat of constituency { $constituency }

# recall.19
recall-refusal-already-held-up = { $member } holds { $candidate } up already

# recall.20
recall-refusal-holds-nobody-up = { $member } holds nobody up

## Poll

# poll.1
poll-refusal-no-such-poll = there is no poll { $poll }

# poll.2
poll-refusal-put-by-law = nobody puts this question: it is put when a credential is contested, or a charter proposed

# poll.3
poll-refusal-not-theirs-to-put = { $member } has no vote on this question, and only those who have one put it

# poll.4
poll-refusal-seat-vacant = seat { $seat } is vacant: there is nobody whom the question is about

# poll.15
poll-refusal-put-already = the question is being decided in poll { $poll }

# poll.16
poll-refusal-is-closed = poll { $poll } is closed

# poll.17
poll-refusal-not-an-elector = { $member } has no vote in poll { $poll }

# poll.18
poll-refusal-own-credential = { $member } has no vote on their own credential

# poll.19
poll-refusal-voted-already = { $member } has already voted in poll { $poll }

# poll.20
poll-refusal-by-hands = poll { $poll } is by a show of hands, which two tellers count

# poll.20
poll-refusal-by-name = in poll { $poll } votes have been cast by name: hands cannot be added to them

# poll.21
poll-refusal-not-a-teller = { $member } does not count hands in poll { $poll }: the electors' tellers do, or where they have fewer than two their officers, or else electors whom the question is not about

# poll.21
poll-refusal-counted-already = { $member } has counted already: the second count is another teller's

# poll.21
poll-refusal-count-is-in = two tellers agree on the count in poll { $poll }

# poll.22
poll-refusal-too-many-hands = { $hands } hands are more than the { $electors } electors

# poll.23
poll-refusal-not-theirs-to-close = { $member } does not close poll { $poll }: whoever put the question does, or an officer of its electors whom it is not about, or any such elector where they have no officers

## Convocation

# convocation.1
convocation-refusal-not-called = the charter lets nobody call a body of the kind "{ $kind }" together

# convocation.2
convocation-refusal-not-a-name = a call names the body and the place: 1 to 200 characters each, on one line

# convocation.3
convocation-refusal-only-the-founders = only the founders call a { $kind } together

# convocation.4
convocation-refusal-too-soon = a call gives { $notice } of notice: the meeting is on { $earliest } or later

# convocation.5
convocation-refusal-no-such-call = there is no call { $convocation }

# convocation.5
convocation-refusal-met = { $convocation } has met, and constituted { $body }

# convocation.6
convocation-refusal-not-the-speaker = { $member } does not speak for { $unit }: one of its officers does, or where it has none any elector

# convocation.6
convocation-refusal-supports-already = { $member } is for the answer of { $unit } already: others of its electors must be, too

# convocation.7
convocation-refusal-no-seats = { $unit } has no seats in a { $kind }

# convocation.8
convocation-refusal-answered = { $unit } has answered { $convocation }, and answers no other call

# convocation.8
convocation-refusal-supports-rival = { $member } is for an answer of { $unit } to { $convocation }, and takes that back first

# convocation.8
convocation-refusal-sends-elsewhere = { $unit } sends to { $body } already

# convocation.9
convocation-refusal-not-the-caller = whoever called { $convocation } opens its meeting

# convocation.10
convocation-refusal-not-yet = the meeting is on { $meets }, not before

# convocation.11
convocation-refusal-nobody-came = no unit has answered: there is nobody to constitute the body

# convocation.15
convocation-refusal-nothing-to-take-back = { $member } has no answer of { $unit } to { $convocation } to take back

## Pending

# pending.1
pending-refusal-no-such-act = no act has waited as { $pending }

# pending.2
pending-refusal-settled = { $pending } no longer waits

# pending.4
pending-refusal-not-theirs-to-consent = { $member } does not decide on { $pending }: a { $office } who did not ask for it does

# pending.5
pending-refusal-no-reason = whoever withholds consent says why, in at most { $most } characters

# pending.10
pending-refusal-waits-already = { $member } has asked for this already, and it waits as { $pending }

# pending.6
pending-refusal-not-the-asker = { $member } did not ask for what waits as { $pending }

## Votes

# votes.1
votes-refusal-came-later = { $member } came after this was opened, and has no vote in it: the electors are those of that moment

# votes.1
votes-refusal-was-new = { $member } was new when this was opened, and neither has a vote in it nor counts among its electors

# votes.3
votes-refusal-seat-has-voted = the vote of seat { $seat } has been cast, and the seat has one, whoever sits in it

# votes.5
votes-refusal-seat-was-vacant = seat { $seat } was vacant when this was opened, and is not counted in it

# votes.8
votes-refusal-still-open = this stays open until { $until }, or until everybody who may vote has voted by name

# votes.14
votes-refusal-last-vote-counts = this stays open until { $until }: until then everybody may vote again, and the last vote counts

# votes.10
votes-refusal-no-hands = the charter lets no hands be counted on this: everybody votes by name

# votes.13
votes-refusal-seat-is-concerned = seat { $seat } has no vote on this, whoever sits in it: the question is about its holder

## Bounds

# bounds.1
bounds-refusal-open-polls = { $member } has put { $most } questions on which the polls are still open: nobody has more at a time

# bounds.2
bounds-refusal-open-petitions = { $member } has begun { $most } petitions that are still open: nobody begins more at a time

# bounds.3
bounds-refusal-open-calls = { $member } has made { $most } calls that have not met: nobody makes more at a time

# bounds.4
bounds-refusal-candidacies = { $member } stands in { $most } elections that are under way: nobody stands in more at a time

# bounds.6
bounds-refusal-not-seated = { $member } has formed { $most } bodies that have not been seated: nobody has more at a time

# bounds.7
bounds-refusal-elections = { $member } has called { $most } elections that are under way: nobody has more at a time

# bounds.8
bounds-refusal-waiting = { $most } acts of { $member } wait for consent: nobody has more at a time

# bounds.9
bounds-refusal-seats = this act would establish { $seats } seats, and may establish { $most } at the most

# bounds.5
bounds-refusal-too-many = this act names { $named }, and may name { $most } at the most

# bounds.5
bounds-refusal-too-long = this charter has { $bytes } bytes, and may have { $most } at the most
