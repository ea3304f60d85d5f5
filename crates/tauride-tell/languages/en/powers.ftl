# The map of powers, and who waits for whom.

powers-one = { $who }
powers-together = { $count ->
    [0] { $kind } (not formed)
   *[other] { $count } × { $kind }
}
powers-sends = { $from } sends delegates to { $to }{ $seats ->
    [0] .
    [one] : { $seats } seat.
   *[other] : { $seats } seats.
}
powers-elects = { $from } elects { $to }{ $seats ->
    [0] .
    [one] : { $seats } seat.
   *[other] : { $seats } seats.
}
powers-recalls = { $from } recalls those elected to { $to }.
powers-meets = { $from } meets as { $to }.
powers-holds = { $from } has { $to } as a part of it.
powers-hears = { $from } is answered by { $to }, within { $within }.
powers-hears-reports = { $from } is answered by { $to }, within { $within }, and hears a report every { $reports }.
powers-dismisses = { $from } dismisses those who sit in { $to }{ $constructive ->
    [yes] , by naming successors.
   *[no] .
}
powers-decides = { $from } lets stand what { $to } stopped of what { $over } resolves.
powers-label-sends = { $seats ->
    [0] sends delegates
    [one] sends { $seats } delegate
   *[other] sends { $seats } delegates
}
powers-label-elects = { $seats ->
    [0] elects
    [one] elects { $seats }
   *[other] elects { $seats }
}
powers-label-recalls = recalls
powers-label-meets = meets as
powers-label-holds = has as a part
powers-label-hears = is answered
powers-label-hears-reports = is answered, hears reports
powers-label-dismisses = dismisses
powers-label-decides = decides between
powers-label-oversees = { $right ->
    [inform] is told
    [consult] is heard
    [consent] consents
    [veto] can veto
    [suspend] can suspend
    [confirm] confirms
    [attend] attends
   *[instruct] instructs
}
powers-stopped = { $stopped ->
    [one] { $stopped } resolution is stopped and can be taken up again
   *[other] { $stopped } resolutions are stopped and can be taken up again
}
powers-clock = { $running ->
    [one] 1 waits, until { $next }
   *[other] { $running } wait, first until { $next }
}
powers-clock-stopped = { $stopped } stopped
powers-folded = { $count } such arrows, drawn as one
powers-not-formed = not before both have been formed

## The page

powers-title = Map of powers
powers-of-kind = Map of powers: { $kind }
powers-of-body = Powers of and over { $body }
powers-lede = Each arrow goes from whoever has a right to whom it is over. What is pending is lit, with the time at which its clock is over.
powers-figures = { $bodies ->
    [one] { $bodies } body
   *[other] { $bodies } bodies
}, and { $rights ->
    [0] no right of one over another’s resolutions.
    [one] { $rights } right of one over another’s resolutions.
   *[other] { $rights } rights of one over another’s resolutions, each between two counted by itself.
}
powers-picture-list = The list below says the same.
powers-not-drawn = { $more ->
    [one] { $more } of its arrows is not drawn.
   *[other] { $more } of its arrows are not drawn.
}
powers-legend-right = a right
powers-legend-told = is told
powers-legend-heard = is heard
powers-legend-stops = can stop
powers-legend-lit = pending now
powers-legend-stopped = stopped
powers-list = Who may do what
powers-nobody = Nobody has a right over another here.
powers-who = Who is on it
powers-open-kind = show these by themselves
powers-near = its own part of the map
powers-waits-for = { $waits ->
    [one] { $waits } resolution waits for it
   *[other] { $waits } resolutions wait for it
}
powers-whole = The whole map
powers-map = Map of powers: who sends, elects, recalls, oversees and dismisses whom
powers-here = Who can stop whom here
powers-map-here = Its part of the map of powers

## Who waits for whom

deadlock-title = Who waits for whom
deadlock-nothing = Nothing waits for anybody.
deadlock-circles = They wait for each other
deadlock-circle = { $round } wait for each other, since { $since }: none of what they resolved goes on unless one of them moves. The first clock among them is over { $next }.
deadlock-circle-more = { $held } resolutions are held up so among { $bodies } bodies.
deadlock-more = { $more ->
    [one] and one more circle
   *[other] and { $more } more circles
}
deadlock-waits = { $resolution } of { $body } waits for { $by }
deadlock-since = Resolved by { $body }; so since { $since }.
deadlock-ends = What ends it:
deadlock-step = { $by } { $how ->
    [use] uses its right
    [complete] says what is missing
    [stand-by] stands by it
    [give-up] gives that up
    [override] overrides it
    [to-joint-sitting] takes it to both bodies together
    [to-electors] takes it to its electors
    [together] is given its way by those who decide between the two
   *[decide] lets it stand
}
deadlock-override = { $by } overrides it by { $share } of its votes
deadlock-then = time alone: { $until } { $fate ->
    [passes] it passes that right
    [stops] it is stopped
   *[ends] it is stopped for good
}
deadlock-list = What waits, one by one
deadlock-sittings = Sittings that were postponed
deadlock-postponed = { $sitting } of { $body } was postponed { $times ->
    [one] once
   *[other] { $times } times
}, of { $most } at the most; it opens { $opens }.
deadlock-acts = Acts that wait for consent
deadlock-act = { $act }, asked for by { $by }, waits for the consent of the { $office } of the { $of } until { $until }; silence { $silence ->
    [allows] is consent.
   *[refuses] is none.
}

## The map as it stood on a day

powers-at = As it stood at the end of
powers-look = Look
powers-then = As it stood at the end of { SAY($at, as: "day") } (UTC), after <entry>entry { $entry }</entry> of the record. What the links lead to is shown as it is now.
powers-now = As it stands now
powers-nothing-then = Nothing had been founded here by then.
powers-too-long = Until then the record has more than { $most } entries, and is too long to be gone through for one look: whoever takes the record home can go through it.
