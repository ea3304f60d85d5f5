# Matters: who is for them and against them, what a vote means, and what is claimed.

matter-tally = { $units ->
    [one] { $units } unit
   *[other] { $units } units
} with { $electors ->
    [one] { $electors } elector
   *[other] { $electors } electors
}, { $bodies ->
    [one] { $bodies } body
   *[other] { $bodies } bodies
}
matter-units = { $units ->
    [one] { $units } unit
   *[other] { $units } units
} with { $electors ->
    [one] { $electors } elector
   *[other] { $electors } electors
}
matter-standing = for it { $for }; against it { $against }
matter-position = { $stance ->
    [for] for it
   *[against] against it
} since { $since }: { $votes } of { $electors } voted so, { $by }{ $ended ->
    [yes] ; the body has ended
   *[no] { "" }
}
matter-position-declared = { $stance ->
    [for] for it
   *[against] against it
} since { $since }: declared without a count, { $electors ->
    [one] { $electors } elector
   *[other] { $electors } electors
}, { $by }{ $ended ->
    [yes] ; the body has ended
   *[no] { "" }
}
matter-below = for it { $for }; against it { $against }; without a position { $silent }
matter-meaning = A vote for { $on } is a vote { $stance ->
    [for] for
   *[against] against
} “{ $matter }”.
matter-meant = A vote for { $on } was to be one { $stance ->
    [for] for
   *[against] against
} “{ $matter }”, before its words were amended.
matter-kept = As instructed: { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}, with { $electors ->
    [one] { $electors } elector
   *[other] { $electors } electors
} behind
matter-broken = Against the instruction: { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}, with { $electors ->
    [one] { $electors } elector
   *[other] { $electors } electors
} behind
matter-abstained = Abstained though instructed: { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}, with { $electors ->
    [one] { $electors } elector
   *[other] { $electors } electors
} behind
matter-free = Without an instruction: { $votes ->
    [one] { $votes } vote
   *[other] { $votes } votes
}, with { $electors ->
    [one] { $electors } elector
   *[other] { $electors } electors
} behind
matter-vote-kept = as instructed
matter-vote-broken = against the instruction
matter-vote-abstained = instructed
matter-vote-free = without an instruction
matter-instructed = { $stance ->
    [for] For
   *[against] Against
} “{ $matter }”, since { $since }
matter-claim = “{ $who }” { $stance ->
    [for] want it
   *[against] do not want it
}
matter-claim-seen = “{ $who }” { $stance ->
    [for] want it
   *[against] do not want it
}: “{ $evidence }”

## The page of a matter

matter-crumb = Matter
matter-reading-of = A reading of “{ $matter }”
matter-raised = Raised by { $by }, { $at }.
matter-counted = Where assemblies stand
matter-for = For it
matter-against = Against it
matter-silent = Without a position
matter-electors-note = Electors are counted in units alone: those behind a body stand in units too.
matter-positions = Positions
matter-see-below = Those below it
matter-of-below = Below { $body }:
matter-readings = Readings
matter-put = Put to halls
matter-claims = Claims
matter-claims-note = What somebody says that others want. It changes nothing of what is counted above.
matter-claimed-by = claimed by { $by }, { $at }
matter-sign-in = <sign-in>Sign in</sign-in> to put it to your unit, or to claim something about it.
matter-put-for = Ask whether { $whose } is for it
matter-put-against = Ask whether { $whose } is against it
matter-put-drop = Ask whether { $whose } has no position on it any more
matter-claim-form = Claim what others want
matter-claim-button = Claim it
matter-claim-who = Who wants it, or does not
matter-claim-want = They want it
matter-claim-not = They do not want it
matter-claim-evidence = From what that is to be seen
matter-retract = Take back what you claimed
matter-reading-form = Raise a reading of it
matter-reading-words = What it may mean
matter-raise-button = Raise it

## On other pages

matter-all = Matters
matter-more = and { $more } more
matter-raise = Raise a matter
matter-words = What assemblies are to be for or against
matter-taken = Positions on matters
matter-instructions = Instructed on matters
matter-instruct = Instruct the holder on a matter
matter-instruct-button = Put it to a vote
matter-number = The number of the matter, such as Q1
matter-be-for = To be for it
matter-be-against = To be against it
matter-note = Say what a vote for this means
matter-note-button = Note it
matter-note-for = It is for the matter
matter-note-against = It is against the matter
matter-compared = Votes and instructions

## What a body has decided that cannot all hold

consistency-here = Decisions that cannot all hold
consistency-note = Worked out by the program from what was noted of each: nothing follows from it by itself.
consistency-undecided = Whether the others can all hold is not decided here.
consistency-texts = What was adopted contradicts itself:
consistency-conclusion = What follows from what was adopted was rejected:
consistency-negations = They contradict each other if whoever rejects something is for its contrary:
consistency-adopted = { $by }, { $stance ->
    [for] for
   *[against] against
} { $matter }: adopted
consistency-rejected = { $by }, { $stance ->
    [for] for
   *[against] against
} { $matter }: rejected
consistency-if-carried = If this is carried
consistency-if-rejected = If this is rejected
matter-made-up = Made up of others:
matter-all-of = Matters that have all to hold for it, if it is made up of others, such as Q1 Q4
matter-none-of = Matters of which none may hold
matter-part-holds = to hold: { $matter }
matter-part-fails = not to hold: { $matter }
