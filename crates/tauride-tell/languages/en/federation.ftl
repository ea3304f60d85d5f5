# The front page of a federation, or of a part of it.

federation-figures = { $members ->
    [one] { $members } member
   *[other] { $members } members
} in { $units ->
    [one] { $units } unit
   *[other] { $units } units
}; { $bodies ->
    [one] { $bodies } body
   *[other] { $bodies } bodies
}.
federation-founding = The federation is being founded: the founders enrol and form what nobody else can yet.
federation-no-body = No body has been formed yet.
federation-picture = As wide as the electors behind it.
federation-picture-hatched = hatched: vacant seats.
federation-picture-red = a red edge: a recall under way.
federation-picture-list = The list below says the same.
federation-too-narrow = { $number } that are too narrow to be drawn
federation-waiting = Waiting for consent
federation-until = until { $until }
federation-consent = Consent
federation-take-back = Take back
federation-now = Going on now
federation-recalls = Recalls
federation-polls = Polls
federation-elections = Elections
federation-sittings = Sittings
federation-calls = Called together
federation-more = and { $more } more
federation-who-sends = Who sends to whom
federation-who-sends-here = Who sends to it
federation-sends-to = sends to { $above }
federation-electors = { $electors ->
    [one] { $electors } elector
   *[other] { $electors } electors
}
federation-recalls-under-way = { $recalls ->
    [one] { $recalls } recall under way
   *[other] { $recalls } recalls under way
}
federation-beside = Beside it: { $bodies }
federation-below = Who sends to { $body }
federation-below-count = { $below } below it
