# Seats: what they are, who holds them, how they were come by, and why they were left.

seats-filling = { $all ->
    [0] no seats yet
    [1] { $vacant ->
        [0] 1 seat, filled
       *[other] 1 seat, vacant
    }
   *[other] { $vacant ->
        [0] all { $all } seats filled
       *[other] { $held } of { $all } seats filled, { $vacant } vacant
    }
}{ $contested ->
    [0] {""}
   *[other] , { $contested } contested
}
seat-rule = { $rule }
seat-delegate = delegate
seat-delegates = delegates
seat-of-body = { $rule } of { $body }
seat-of-sender = { $rule } of { $from } in { $body }

title-elected = elected in { $election }
title-alternate = alternate
title-countback = elected by counting { $election } again
title-ex-officio = by virtue of { $mandate }
title-co-opted = co-opted by { $poll }
title-replacement = by replacement in { $poll }
title-held-up = held up by standing ballots
title-self-constituted = by constituting the body

reason-recalled = recalled
reason-let-go = no longer held up
reason-resigned = resigned
reason-died = died
reason-term-over = the term was over
reason-succeeded = a successor was seated
reason-cascade = { $mandate } ended
reason-franchise-lost = no longer on the roll
reason-group-full = the group has all its seats
reason-credential-refused = the credential was not valid
reason-body-ended = the body ended
reason-agreement-ended = the agreement ended on which the seat stood
reason-unit-merged = the unit that elected the holder went over into another
reason-dismissed = dismissed
reason-incompatible = incompatible with another seat

## The page of a seat

seat-title = { $who }, { $seat }
seat-vacant = Vacant
seat-since = since { SAY($since, as: "day") }, { $title } ({ $mandate }).
seat-term-until = The term is over { $until }.
seat-credential-contested = The credential is contested, and the body has not decided.
seat-caretaker = A caretaker: the holder stays until a successor is seated.
seat-substitute = { $who } sits for the holder until { $until }.
seat-instructed = Instructed by the electors
seat-nobody = Nobody holds this seat.
seat-election = An election is under way: { $election }.
seat-recall = Recall
seat-recall-share-of = The threshold is a share of { $whole } electors.
seat-recall-opened = The petition was opened { $opened }.
seat-recall-opened-lapses = The petition was opened { $opened } and lapses { $lapses }.
seat-recall-unsigned = Nobody has signed.
seat-recall-poll-open = <poll>The poll</poll> is open until { $until }.
seat-recall-failed = The last recall of this holder failed { SAY($failed, as: "day") }.
seat-recall-missing = { $missing } more needed
seat-recall-never-enough = no number of signatures is enough
seat-recall-signatures = { $signatures } of { $needed } signatures
seat-recall-signed = { $signatures ->
    [one] { $signatures } signature
   *[other] { $signatures } signatures
}
seat-not-recalled = Not recalled
seat-standing-ballots = Standing ballots
seat-held-up = Held up
seat-by-electors = By electors, of { $electors }
seat-leads = { $who } leads, and takes the seat { $until } if the lead holds.
seat-before-electors = Before the electors
seat-you-elect = You are an elector of this seat.
seat-sign-in = <sign-in>Sign in</sign-in> to sign, to vote or to instruct.
seat-ways = How its holder may be recalled
seat-no-ways = The charter provides no recall of this seat.
seat-alternates = Alternates
seat-alternates-order = Who would follow, in this order:
seat-held-before = Held before
seat-filled-by = Filled by { $from }: { $electors } electors.
seat-voice-only = Voice without a vote.
seat-reserved = Reserved under { $agreement }.
seat-article = Charter art. { $article }; seat { $seat }.

mandate = Mandate
mandate-who = Who
mandate-seat = Seat
mandate-body = Body
mandate-title = Came by it
mandate-from = From
mandate-to = To
mandate-ended = Ended

## What one may do on it

seat-sign-recall = Sign the recall
seat-take-signature-back = Take your signature back
seat-put-recall = Put the recall to a vote of the electors
seat-call-election = Call an election
seat-let-go = Take your standing ballot back
seat-sit-again = Sit yourself again
seat-resign = Resign from this seat
seat-put-question = Put the question
seat-replace-by = Ask the electors to replace the holder by
seat-instruct = Ask the electors to instruct the holder
seat-instruction = The instruction, as it would read
seat-hold-up-button = Give your standing ballot
seat-hold-up = Hold up
seat-substitute-button = Name the substitute
seat-substitute-for-a-time = Be represented for a time
seat-alternate = The alternate
seat-until-utc = Until (UTC)
seat-groups-button = Say it
seat-groups = Belong to other groups than before
seat-in-group = I belong to the group “{ $group }”
seat-in-group-of = I belong to the group “{ $group }” ({ $category })
seat-contest-button = Contest it
seat-contest = Contest the credential
seat-contest-ground = On what ground?
seat-contest-says = What was wrong?
ground-eligibility = Who could be elected
ground-notice = The notice of the election
ground-nominations = The nominations
ground-roll = The roll
ground-votes = Who voted
ground-count = The count
ground-influence = Undue influence
