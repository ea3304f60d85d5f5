# Motions: what each asks for, how it stands, what is in order, and what the chair does next.

motion-kind = { $kind ->
    [main] Motion
    [amend] Amendment
    [postpone-indefinitely] To postpone the question indefinitely
    [refer] To refer the question
    [postpone-to] To postpone the question
    [limit-debate] To limit the debate
    [close-debate] That the question be now put
    [close-list] To close the list of speakers
    [lay-on-table] To lay the question on the table
    [orders-of-the-day] For the orders of the day
    [privilege] A question of privilege
    [recess] To take a recess
    [adjourn] To adjourn
    [fix-time] To fix the time to which to adjourn
    [appeal] To appeal from the ruling of the chair
    [object] Not to consider the question
    [divide-question] To divide the question
    [suspend-rules] To suspend the order of business
    [take-from-table] To take from the table
    [reconsider] To reconsider
    [rescind] To rescind
    [discharge] To have a motion back
    [next-business] To proceed to the next business
    [remit] To remit the question
   *[refer-back] To refer the question back
}
motion-heading = { $kind }
motion-heading-on = { $kind } ({ $on })
motion-standing = { $stage ->
    [on-paper] On the paper
    [moved] Moved, and waits to be seconded
    [pending] Pending
    [tabled] On the table
    [postponed] Postponed
    [sent] Sent to another body
    [carried] Carried
    [lost] Lost
    [rescinded] Rescinded
    [taken-back] Taken back
    [dropped] Dropped
    [divided] Divided into its clauses
    [gone] Without an object
   *[fell] Fell with the sitting
}
motion-late = Submitted late: { $supporters ->
    [one] { $supporters } member supports it
   *[other] { $supporters } members support it
}
motion-change = Clause { $clause } of { $on }, version { $version }{ $overtaken ->
    [yes] : another amendment has changed these words
   *[no] { "" }
}
motion-whose = { $whose ->
    [unspoken] by anybody who has not spoken on the question
    [mover] by whoever moved the main motion
   *[anybody] by anybody with a vote
}
motion-chair = { $does ->
    [divide] The hall is voting
    [resume] The sitting is interrupted
    [rule] The chair rules on the point of order
    [listen] { $member } speaks
    [end-speech] { $member } speaks; the chair may end the speech
    [call-on] The chair calls on { $member } to speak
    [put] The chair puts the question
   *[take-item] The chair goes on to item { $item }
}

motion-move = Move it
motion-second = Second it
motion-support = Support it
motion-take-back = Take it back
motion-submit-button = Submit it
motion-amend = Submit an amendment
motion-clause = In clause
motion-strike = Strike out these words
motion-insert = Insert these words
motion-marked = With all amendments marked
motion-take-up-button = Take it up
motion-take-up = Take it up in { $sitting }
motion-send-on-button = Send it on
motion-send-on = Send it on to another body
motion-to = To { $body }.
motion-by = Moved by { $by }.
motion-seconded = Seconded by { $by }.
motion-been = Has been in
motion-text = Text, version { $version }
motion-conflicts = Not to be adopted together as they are, for they change the same words:
motion-amendments = Amendments
motion-go-on = Go on to item { $item }
motion-call-on = Call on { $member } to speak
motion-move-to = Move: { $kind }
motion-ask = Ask to speak
motion-end-speech = End the speech
motion-put = Put the question
motion-rule-well = Rule it well taken
motion-rule-not = Rule it not well taken
motion-submit = Submit a motion
motion-raise-button = Raise it
motion-raise = Raise a point of order
motion-procedure = Move something on procedure with a time, a body or a motion
motion-title = Title
motion-clauses = What is to be resolved, a clause a line
motion-point = What is out of order
motion-kind-field = Kind, such as postpone-to
motion-about = Motion
motion-until = Until (UTC)
motion-body = Body, such as B2
motion-pending-list = Pending, what is put next first
motion-paper = On the paper
motion-in-order = What may be moved now, and what not and why
motion-more = And { $more } more.
motion-not-now = not now:
