# The chain of legitimacy: who decided, who sits there by whose elections, and what breaks the chain.

legitimacy-of-body = By what right { $body } decides
legitimacy-of-resolution = By what right this was resolved: { $title }
legitimacy-link = The chain of legitimacy
legitimacy-lede = From those who decide, step by step, down to those who elect them; and where the chain is broken.
legitimacy-today = The seats are shown as they are held today.
legitimacy-summary = { $broken ->
    [0] The chain is whole, down to { $electors ->
        [one] { $electors } elector
       *[other] { $electors } electors
    }.
    [one] The chain goes down to { $electors ->
        [one] { $electors } elector
       *[other] { $electors } electors
    }, and is broken in one way.
   *[other] The chain goes down to { $electors ->
        [one] { $electors } elector
       *[other] { $electors } electors
    }, and is broken in { $broken } ways.
}
legitimacy-resolved = { $body } resolved it on { $at }, by { $division }.
legitimacy-votes = { $for ->
    [one] { $for } vote was for it
   *[other] { $for } votes were for it
}, { $against } against.
legitimacy-hall = Of those who sat there with a vote { $present ->
    [one] { $present } was in the hall
   *[other] { $present } were in the hall
} and { $absent } not{ $vacant ->
    [0] .
    [one] ; { $vacant } seat was vacant.
   *[other] ; { $vacant } seats were vacant.
}
legitimacy-decided-under = The body decides by this rule: charter art. { $article }.
legitimacy-no-quorum = There was no quorum: it has never held.
legitimacy-beyond = { $body } had taken over this subject for a time, which had ended when it resolved this.
legitimacy-silence = { $by } said nothing in its time, which the charter takes for { $right ->
    [confirm] confirmation
   *[consent] consent
}.
legitimacy-kinds = { $count } × { $kind }
legitimacy-some = { $some }
legitimacy-some-more = { $some } and { $more } more
legitimacy-seats = { $seats ->
    [0] It has no seats with a vote yet.
    [one] { $elected ->
        [0] The one seat with a vote is not held by anybody elected.
       *[other] The one seat with a vote is held by somebody elected.
    }
   *[other] { $elected } of { $seats } seats with a vote are held by somebody elected.
}
legitimacy-all-sit = All electors sit there themselves: nobody is elected to it.
legitimacy-turnout = { $elections ->
    [one] In the election by which they are
   *[other] In the { $elections } elections by which they are
}, { $voters } of { $electors } electors voted.
legitimacy-unopposed = { $elections ->
    [one] One election was decided without a vote, as nobody stood against those elected.
   *[other] { $elections } elections were decided without a vote, as nobody stood against those elected.
}
legitimacy-electors = { $electors ->
    [one] { $electors } elector stands
   *[other] { $electors } electors stand
} on { $rolls ->
    [one] its roll
   *[other] their rolls
}.
legitimacy-no-base = Nobody elects anybody here: no elector stands at the bottom of the chain.
legitimacy-not-followed = { $bodies ->
    [one] One more body below was not followed, as there are so many.
   *[other] { $bodies } more bodies below were not followed, as there are so many.
}
legitimacy-legend-elected = elected
legitimacy-legend-otherwise = held in another way
legitimacy-legend-vacant = vacant
legitimacy-picture = { $elected } elected, { $otherwise } held in another way, { $vacant } vacant

## What breaks it

legitimacy-broken = Broken
legitimacy-gap = { $gap }.
legitimacy-gap-at = { $gap } ({ $at }).
legitimacy-gap-ended = { $many ->
    [no] It has ended
   *[yes] { $count ->
        [one] One of them has ended
       *[other] { $count } of them have ended
    }
}
legitimacy-gap-not-seated = { $many ->
    [no] It is not seated: too few of its seats have been filled
   *[yes] { $count ->
        [one] One of them is not seated: too few of its seats have been filled
       *[other] { $count } of them are not seated: too few of their seats have been filled
    }
}
legitimacy-gap-rump = { $many ->
    [no] It is a rump: fewer than half of its seats are held
   *[yes] { $count ->
        [one] One of them is a rump: fewer than half of its seats are held
       *[other] { $count } of them are rumps: fewer than half of their seats are held
    }
}
legitimacy-gap-unratified = { $many ->
    [no] It constituted itself, and nobody has ratified it
   *[yes] { $count ->
        [one] One of them constituted itself, and nobody has ratified it
       *[other] { $count } of them constituted themselves, and nobody has ratified them
    }
}
legitimacy-gap-provisional = { $many ->
    [no] It is provisional, and ends unless it is ratified
   *[yes] { $count ->
        [one] One of them is provisional, and ends unless it is ratified
       *[other] { $count } of them are provisional, and end unless they are ratified
    }
}
legitimacy-gap-claims = { $many ->
    [no] It claims to stand for electors who send it no delegates
   *[yes] { $count ->
        [one] One of them claims to stand for electors who send it no delegates
       *[other] { $count } of them claim to stand for electors who send them no delegates
    }
}
legitimacy-gap-vacant = { $count ->
    [one] One seat is vacant
   *[other] { $count } seats are vacant
}
legitimacy-gap-ex-officio = { $count ->
    [one] One seat is held by virtue of another seat
   *[other] { $count } seats are held by virtue of other seats
}
legitimacy-gap-co-opted = { $count ->
    [one] One seat is held by co-option
   *[other] { $count } seats are held by co-option
}
legitimacy-gap-self-constituted = { $count ->
    [one] One seat is held by nobody’s decision but that of its holder
   *[other] { $count } seats are held by nobody’s decision but that of their holders
}
legitimacy-gap-caretaker = { $count ->
    [one] One seat is held by a caretaker, until a successor is seated
   *[other] { $count } seats are held by caretakers, until their successors are seated
}
legitimacy-gap-term-over = { $count ->
    [one] One seat is held by a caretaker whose term is over
   *[other] { $count } seats are held by caretakers whose terms are over
}
legitimacy-gap-contested = { $count ->
    [one] The credential of one holder is contested
   *[other] The credentials of { $count } holders are contested
}
legitimacy-gap-put-off = { $count ->
    [one] The elections of one constituency are put off
   *[other] The elections of { $count } constituencies are put off
}
legitimacy-gap-continues = It claims to continue { $of }
legitimacy-gap-disowned = { $by } does not recognise it
legitimacy-gap-kept = It keeps what it had taken over from { $of }, “{ $subject }”, though the time for that ended on { $over }
