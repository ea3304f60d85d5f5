# The timeline of a resolution: what has happened, and what is to come.

timeline-heading = What has become of it
timeline-ahead = What is to come
timeline-today = Now
timeline-left-out = { $steps ->
    [one] One step in between is left out; it stands in the record.
   *[other] { $steps } steps in between are left out; they stand in the record.
}
timeline-before = { $sitting } had it before it as { $motion }{ $amended ->
    [0] .
    [one] ; one amendment was adopted.
   *[other] ; { $amended } amendments were adopted.
}
timeline-postponed = { $sitting } put it off until { $until }.
timeline-left = { $sitting } set it aside.
timeline-resolved = Resolved, as the chair declared in { $division }.
timeline-resolved-by-votes = Resolved by { $division }: { $for } for it, { $against } against.
timeline-void = Void: there was no quorum.
timeline-began = { $right ->
    [inform] { $by } is told of it, by { $until }.
    [consult] { $by } is asked what it thinks of it, and has until { $until }.
    [consent] { $by } is asked for its consent, and has until { $until }.
    [veto] { $by } can veto it until { $until }.
    [suspend] { $by } can suspend it until { $until }.
   *[confirm] { $by } is asked to confirm it, and has until { $until }.
}
timeline-asked = { $by } asked for what was missing, to be said by { $until }.
timeline-completed = What was missing was said: { $by } now has until { $until }.
timeline-extended = { $by } takes longer over it, until { $until }.
timeline-used = { $how ->
    [advise] { $by } was heard on it.
    [consent] { $by } consented.
    [withhold] { $by } withheld its consent: that stopped it.
    [veto] { $by } vetoed it.
    [suspend] { $by } suspended it: it is to be stood by.
    [confirm] { $by } confirmed it.
   *[refuse] { $by } refused to confirm it: that stopped it.
}
timeline-silent = The time of { $by } passed in silence{ $stops ->
    [yes] , and that stopped it.
   *[no] .
}
timeline-not-stood-by = Nobody stood by it in time against { $by }.
timeline-not-completed = What { $by } had asked for was not said in time.
timeline-lifted = { $by } gave up what it had done against it.
timeline-stood-by = The body that resolved it stood by it, though { $by } had suspended it.
timeline-overridden = { $over } overrode { $by }.
timeline-referred = It was taken { $how ->
    [joint-sitting] to a joint sitting with { $by }
   *[electors] to the electors, against { $by }
}, who decide by { $until }.
timeline-broken = { $how ->
    [joint-sitting] A joint sitting with { $by }
   *[electors] A vote of the electors
} decided: { $stands ->
    [yes] it stands, though { $by } had stopped it.
   *[no] it falls, as { $by } had stopped it.
}
timeline-right-ended = The right of { $by } ended with it.
timeline-called-in = { $by } called it in under the subject “{ $subject }”.
timeline-in-force = In force.
timeline-waits = No longer in force: it waits for others once more.
timeline-stopped = No longer in force: others stopped it.
timeline-superseded = { $by } took its place.
timeline-lapsed = Its time was over.
timeline-rescinded = Rescinded.
timeline-reconsidered = No longer in force: it is being reconsidered.
timeline-withdrawn = Withdrawn by the body that resolved it.
timeline-fell = It fell: whoever decided between the two did not let it stand.
timeline-charged = Somebody was charged with this: { $charge }.
timeline-carried = { $charge }: { $stage ->
    [taken-on] taken on.
    [done] said to be done.
    [declined] refused.
    [contested] held not done.
    [taken-back] taken back.
   *[given] given.
}
timeline-then-in-force = In force.
timeline-then-in-force-unless = In force, unless { $unless } { $bodies ->
    [one] stops it.
   *[other] stop it.
}
timeline-then-stopped-unless = { $right ->
    [confirm] At an end, unless { $by } confirms it.
   *[consent] Stopped, unless { $by } consents.
}
timeline-then-silence = The time of { $by } is over; { $right ->
    [confirm] silence confirms it.
    [consent] silence is consent.
   *[other] silence lets it stand.
}
timeline-then-complete = Stopped, unless { $by } is told what is missing.
timeline-then-stand-by = At an end, unless the body stands by it against { $by }.
timeline-then-for-good = Stopped for good, unless what { $by } did is given up, overridden, or overcome by whoever decides between the two.
timeline-then-poll = { $poll } of { $by } on it closes.
timeline-then-ends = At an end, as was resolved.
timeline-then-charge = To be carried out: { $charge }.
timeline-bar-resolution = The resolution
timeline-bar = { $by } ({ $right ->
    [inform] is told
    [consult] is heard
    [consent] consents
    [veto] can veto
    [suspend] can suspend
   *[confirm] confirms
})
timeline-picture = The times of the resolution and of those who have a right over it; the list says the same.
timeline-legend-waits = waits
timeline-legend-force = in force
timeline-legend-stopped = stopped
timeline-legend-passed = time of others, over
