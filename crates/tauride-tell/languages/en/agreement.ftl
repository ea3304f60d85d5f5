# Agreements: parties, offers and answers, conditions and how they stand.

agreement-crumb = Agreement
agreement-draft = a draft since { $at }
agreement-dropped = the draft was dropped on { $at }
agreement-offered = offered, to be accepted until { $until }
agreement-refused = refused on { $at }
agreement-withdrawn = the offer was withdrawn on { $at }
agreement-unanswered = not accepted by all in time; the offer lapsed on { $at }
agreement-in-force = in force since { $at }
agreement-time-over = over since { $at }
agreement-denounced = denounced, and over since { $at }
agreement-breached = lapsed by a breach on { $at }
agreement-party-ended = ended with a party on { $at }
agreement-drafted = Drafted by { $by } on { $at }.
agreement-offered-by = Offered by { $by } on { $at }, until { $until }.
agreement-mediated-by = Offered by { $by }, who is no party and mediates, on { $at }, until { $until }.
agreement-otherwise = Or else, it was said: “{ $otherwise }”
agreement-arbiter = Disputes are decided by { $body }.
agreement-no-arbiter = Nobody was named to decide disputes: what is disputed stays so, and neither side decides alone.
agreement-notice = A party that denounces it gives { $days ->
    [one] { $days } day
   *[other] { $days } days
} of notice.
agreement-ends = It ends on { $until }.
agreement-denounced-by = Denounced by { $by }: “{ $reason }”
agreement-parties = Parties
agreement-party-accepted = accepted in { $poll }
agreement-party-refused = refused in { $poll }
agreement-party-silent = has not answered
agreement-conditions = Conditions
agreement-conditions-note = Each has one state. What one side says stands if the other does not contest it within fourteen days.
agreement-no-conditions = It has no conditions.
agreement-condition-owed = { $number }. { $of }: “{ $says }”
agreement-achieved = to be achieved by { $by }; on a breach the agreement { $breach ->
    [ends] ends
   *[goes-on] goes on
}
agreement-maintained = to be maintained; on a breach the agreement { $breach ->
    [ends] ends
   *[goes-on] goes on
}
agreement-condition-open = open
agreement-condition-disputed = disputed
agreement-condition-kept = kept
agreement-condition-breached = breached
agreement-said = { $finding ->
    [kept] Said to be kept
   *[breached] Said to be breached, or overdue
}: this stands unless it is contested by { $until }
agreement-evidence = Evidence and what was said: { $pieces }
agreement-evidence-by = { $by } on { $at }
agreement-all = Agreements
agreement-more = and { $more } before them
agreement-drop = Drop the draft
agreement-put-accept = Ask whether { $whose } accepts it
agreement-put-refuse = Ask whether { $whose } refuses it
agreement-put-withdraw = Ask whether { $whose } withdraws the offer
agreement-put-kept = Ask whether condition { $condition } is kept
agreement-put-breached = Ask whether condition { $condition } is breached
agreement-put-button = Put it to a vote
agreement-offer-form = Ask whether { $whose } offers it
agreement-offer-until = Until when it may be accepted
agreement-offer-otherwise = What is to follow otherwise, of an ultimatum
agreement-denounce-form = Ask whether { $whose } denounces it
agreement-reason = Why
agreement-add-form = Add a condition
agreement-add-of = Number of the party that owes it, such as U1 or B2
agreement-add-by = By when it is to be achieved; nothing where a state is to be maintained
agreement-add-says = What is owed
agreement-add-ends = On a breach the agreement ends
agreement-add-goes-on = On a breach it goes on
agreement-add-button = Add
agreement-say-kept = Say that condition { $condition } is kept
agreement-claim-breach = Claim that condition { $condition } is breached
agreement-contest = Contest what is said of condition { $condition }
agreement-add-evidence = Add evidence on condition { $condition }
agreement-says = From what that is to be seen
agreement-say-button = Say it
agreement-draft-form = Draft an agreement
agreement-title = Title
agreement-draft-parties = Numbers of the parties, such as U1 B2
agreement-draft-arbiter = Number of the body that decides disputes, such as B3
agreement-draft-notice = Days of notice
agreement-draft-until = When it ends by itself
agreement-draft-says = What is agreed on
agreement-draft-button = Draft
