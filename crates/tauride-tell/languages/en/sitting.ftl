# Sittings: which one, how it stands, and who is in the hall.

sitting-of = Sitting of { $body }, { $opens }
sitting-demanded = demanded by { $members ->
    [one] { $members } member
   *[other] { $members } members
} of { $needed } needed
sitting-convened = convened by the members for { $opens }
sitting-called = called for { $opens }
sitting-open = open until { $until }
sitting-interrupted = interrupted; over at { $until } at the latest
sitting-adjourned = adjourned to { $opens }
sitting-closed = closed
sitting-closed-by-force = closed by force
sitting-time-over = over: its time had come
sitting-not-opened = never held: nobody opened it
sitting-not-convened = never held: too few demanded it
sitting-body-ended = over: its body ended
sitting-quorum = { $present ->
    [one] { $present } member
   *[other] { $present } members
} with a vote present{ $voices ->
    [0] {""}
   *[other] , and { $voices } with a voice
}; { $needed } needed: a quorum
sitting-no-quorum = { $present ->
    [one] { $present } member
   *[other] { $present } members
} with a vote present{ $voices ->
    [0] {""}
   *[other] , and { $voices } with a voice
}; { $needed } needed: no quorum

## The page of a sitting

sitting-chair = In the chair: { $chair }.
sitting-detained = Detained
sitting-say-by-force = Say that it was closed by force
sitting-by = by { $whom }
sitting-called-by = By { $by }.
sitting-convened-by = Convened by members of the body; first demanded by { $by }.
sitting-postponed = { $times ->
    [one] Postponed once.
   *[other] Postponed { $times } times.
}
sitting-agenda = Agenda
sitting-sign-in = <sign-in>Sign in</sign-in> to take part.
sitting-in-the-hall = In the hall
sitting-with-a-voice = with a voice
sitting-stepped-in = has stepped in for { $seat }
sitting-votes-for = votes for { $seat }

## What one may do about it

sitting-call-button = Call it
sitting-call = Call a sitting
sitting-demand-button = Demand it
sitting-demand = Demand a sitting
sitting-opens-utc = Opens (UTC)
sitting-place = Place
sitting-agenda-items = Agenda, one item a line
sitting-join = Join the demand
sitting-open-it = Open the sitting
sitting-check-in = Check in
sitting-take-chair = Take the chair
sitting-resume = Resume the sitting
sitting-want-to-close = Want to close
sitting-want-to-go-on = Want to go on
sitting-step-back = Step back
sitting-leave = Leave the hall
sitting-postpone-button = Postpone it
sitting-postpone = Postpone the sitting
sitting-to-utc = To (UTC)
sitting-step-in-button = Step in
sitting-step-in = Step in for a member who is absent
sitting-their-seat = Their seat, such as S9
sitting-adjourn-button = Want it adjourned
sitting-adjourn = Adjourn the sitting
sitting-follow-button = Follow them
sitting-follow = Follow somebody out of the hall
sitting-whom = Whom
sitting-walk-out-button = Walk out
sitting-walk-out = Walk out, with all who will follow you
sitting-statement = What you declare
sitting-interrupt-button = Interrupt it
sitting-interrupt = Interrupt the sitting
sitting-why = Why
sitting-report-button = Report it
sitting-report-detained = Report that a member is detained
sitting-who = Who
sitting-known = What is known of it
sitting-report-force = Report that the sitting was closed by force
sitting-by-whom = By whom, if you know
