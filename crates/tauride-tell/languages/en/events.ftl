# Made by `cargo xtask bless` from crates/tauride-phrase/src/table: change a line there.

event-charter-founded = “{ $name }” was founded
event-charter-founding-ended = the founding ended
event-charter-amendment-proposed = a charter was proposed to { $body }, changing articles { $articles }{ $entrenched ->
    [true] , entrenched ones among them
   *[false] { "" }
}
event-charter-amending-right-passed = { $from } passed the right to amend the charter on to { $to }
event-charter-charter-amended = version { $version } of the charter is in force by { $poll }
event-clock-time-passed = it is { $to }
event-roll-unit-formed = { $unit } “{ $name }” ({ $kind }) was formed
event-roll-enrolled = { $first } joined { $unit }{ $waiting ->
    [true] , to wait until the roll is thawed
   *[false] { "" }
}
event-roll-admitted = { $members } joined { $unit } too{ $waiting ->
    [true] , to wait until the roll is thawed
   *[false] { "" }
}
event-roll-left-roll = { $member } left { $unit }
event-roll-struck-off = { $member } was struck off { $unit }, no longer meeting “{ $test }”
event-roll-moved = { $member } moved from { $from } to { $to }{ $waiting ->
    [true] , to wait until the roll is thawed
   *[false] { "" }
}
event-roll-enrolment-waits = { $by } attested { $count ->
    [one] { $count } member
   *[other] { $count } members
} for { $unit }, and a second officer must as well
event-roll-admission-waits = { $by } attested { $members } for { $unit }, and a second officer must as well
event-roll-strike-waits = { $by } would strike { $member } off { $unit }, and a second officer must as well
event-roll-reception-waits = { $by } would receive { $member } from { $from } in { $to }, and a second officer must as well
event-roll-death-recorded = { $member } died
event-roll-death-waits = { $by } would record the death of { $member } of { $unit }, and a second officer must as well
event-roll-strike-stands = { $member } stays struck off { $unit }: that can be contested no more
event-roll-death-stands = { $member } is dead: nobody has contested that in time
event-roll-move-asked = { $member } asked to move from { $from } to { $to }
event-roll-strike-contested = { $by } contested that { $member } was struck off { $unit }: { $member } is on its roll{ $waiting ->
    [true] , to wait until it is thawed
   *[false] { "" }
}
event-roll-death-contested = { $by } contested the death of { $member }, who is on the rolls again
event-roll-newcomers-joined = { $joined } who had waited joined { $unit }, its roll having been frozen for sixty days
event-roll-weight-set = { $member } has weight { $weight } in { $unit }
event-roll-roll-frozen = the roll of { $unit } was frozen
event-roll-roll-thawed = the roll of { $unit } was thawed, { $joined } who had waited joined
event-roll-figure-declared = { $unit } has { $count } { $figure }
event-body-body-formed = { $body } “{ $name }” ({ $kind }) was formed{ $with-senders ->
    [yes] { " " }of { $senders }
   *[no] { "" }
}{ $with-provisional-until ->
    [yes] , to be ratified by { $provisional-until }
   *[no] { "" }
}
event-body-self-constituted = { $members } constituted themselves as { $body } “{ $name }” ({ $kind }), to be ratified by { $until }
event-body-affiliated = { $sender } was affiliated to { $body }
event-body-apportioned = the seats of { $body } were apportioned
event-body-seats-established = { $first } established in { $body } for { $from } ({ $constituency }){ $with-agreement ->
    [yes] , reserved under “{ $agreement }”
   *[no] { "" }
}{ $with-on ->
    [yes] , on { $on }
   *[no] { "" }
}
event-body-seats-reduced = { $seats } given up in { $constituency }
event-body-sending-agreed = { $sender } agreed to send delegates to { $body }
event-body-body-ratified = { $body } was ratified by { $by }
event-body-consented = { $member } agreed to sit in the body “{ $name }” ({ $kind })
event-body-consent-withdrawn = { $member } no longer agrees to sit in the body “{ $name }” ({ $kind })
event-body-body-seated = { $body } was seated, with { $filled } of { $of ->
    [one] { $of } seat
   *[other] { $of } seats
} filled
event-body-body-vacated = { $body } is to be elected anew before it decides again
event-body-body-ended = { $body } ended
event-election-election-called = { $election } was called in { $constituency } for { $seats ->
    [one] { $seats } seat
   *[other] { $seats } seats
}{ $with-succeeds ->
    [yes] , to succeed holders whose term ends at { $succeeds }
   *[no] { "" }
}{ $with-nominations-until ->
    [yes] , nominations until { $nominations-until }
   *[no] { "" }
}
event-election-nominated = { $candidate } was nominated in { $election }
event-election-candidate-stood = { $candidate } stands in { $election }{ $with-name ->
    [yes] { " " }as “{ $name }”
   *[no] { "" }
}{ $with-label ->
    [yes] , declaring “{ $label }”
   *[no] { "" }
}{ $with-groups ->
    [yes] , of the groups { $groups }
   *[no] { "" }
}
event-election-candidate-withdrew = { $candidate } withdrew from { $election }
event-election-voting-opened = voting opened in { $election }{ $with-until ->
    [yes] , until { $until }
   *[no] { "" }
}
event-election-nominations-reopened = nominations in { $election } were reopened{ $with-until ->
    [yes] , until { $until }
   *[no] { "" }
}
event-election-candidate-relabelled = { $candidate } stands in { $election } as “{ $label }”
event-election-second-round-opened = a second round opened in { $election } between { $between }{ $with-until ->
    [yes] , until { $until }
   *[no] { "" }
}
event-election-lot-required = { $election } waits for a lot{ $with-seat ->
    [yes] { " " }over { $seat }
   *[no] { "" }
}: { $places ->
    [one] { $places } place
   *[other] { $places } places
} among { $among }{ $with-lot-for ->
    [yes] { $lot-for ->
    [staying] , to stay in the count
    [first-transfer] , to be transferred first
    [locking] , to be locked in first
   *[terms] , to serve longer
}
   *[no] { "" }
}
event-election-lot-recorded = the lot in { $election } was { $order }, drawn by “{ $procedure }”
event-election-election-decided = { $election } elected { $elected }{ $with-alternates ->
    [yes] , alternates { $alternates }
   *[no] { "" }
}, { $voters ->
    [one] { $voters } voter
   *[other] { $voters } voters
}
event-election-election-failed = { $election } failed: { $reason ->
    [no-candidate] there is nobody to elect
    [turnout] too few voted
    [no-seat] there is no seat to fill
    [not-seated] the body that elects is to be elected first
    [groups] those who stand cannot fill the seats as the groups ask
    [default-option] its electors wanted none of those who stood
    [uncountable] its method cannot count these votes
   *[put-off] the elections of its constituency are put off
}
event-election-counted-back = { $election } was counted again for { $seat }: { $elected } follows
event-ballot-ballot-cast = { $member } voted for { $ballot-choices } in { $election }
event-ballot-ballot-cast-2 = { $member } ranked { $ballot-ranking } in { $election }
event-ballot-ballot-cast-3 = { $member } gave points in { $election }: { $ballot-points }
event-ballot-hands-reported = { $teller } reported hands in { $election }: { $counts }
event-ballot-counts-differed = the tellers' counts in { $election } differed and are set aside
event-credential-credential-contested = { $by } contested the credential { $mandate } for { $ground ->
    [eligibility] who could be elected
    [notice] its notice
    [nominations] its nominations
    [roll] its roll
    [votes] who voted
    [count] its count
   *[influence] undue influence
}: “{ $says }”
event-credential-credential-upheld = the credential { $mandate } stands
event-mandate-mandate-opened = { $member } took { $seat }{ $with-name ->
    [yes] { " " }as “{ $name }”
   *[no] { "" }
}{ $with-label ->
    [yes] { " " }({ $label })
   *[no] { "" }
}, { $title }: { $mandate }{ $with-through ->
    [yes] { " " }through { $through }
   *[no] { "" }
}{ $with-until ->
    [yes] { " " }until { $until }
   *[no] { "" }
}
event-mandate-mandate-ended = { $mandate } of { $member } in { $seat } ended: { $reason }
event-mandate-became-caretaker = { $mandate } goes on as caretaker{ $with-lost ->
    [yes] , { $lost } having ended
   *[no] { "" }
}
event-mandate-term-began = the term of those elected in { $election } began: { $elected }
event-mandate-successor-withdrew = { $member } does not take the seat for which { $election } elected them
event-mandate-groups-changed = { $member } changed groups in { $mandate }{ $with-groups ->
    [yes] , to { $groups }
   *[no] { "" }
}
event-mandate-substitute-named = { $alternate } sits for { $mandate } until { $until }
event-mandate-substitution-ended = the holder of { $mandate } is back
event-mandate-instructed = { $mandate } was instructed: “{ $text }”
event-recall-recall-signed = { $member } signed the recall of { $seat }
event-recall-signature-withdrawn = { $member } no longer signs the recall of { $seat }
event-recall-petition-carried = the petition against { $seat } carried with { $signatures ->
    [one] { $signatures } signature
   *[other] { $signatures } signatures
}
event-recall-recall-carried = the recall of { $seat } carried
event-recall-recall-failed = the recall of { $seat } failed: { $reason ->
    [lapsed] its time ran out
    [rejected] the poll did not carry
    [not-recalled] the electors did not recall the holder
   *[not-replaced] the electors did not choose the successor
}
event-recall-held-up = { $member } holds up { $candidate } in { $constituency }
event-recall-let-go = { $member } let go in { $constituency }
event-recall-challenger-leads = { $challenger } leads for { $seat } in { $constituency }, and takes it at { $until } if the lead holds
event-recall-lead-lost = { $challenger } lost the lead in { $constituency }
event-poll-poll-opened = { $poll } opened{ $with-by ->
    [yes] { " " }by { $by }
   *[no] { "" }
}: { $question }, { $electors ->
    [one] { $electors } elector
   *[other] { $electors } electors
}, until { $until }
event-poll-vote-cast = { $member } { $choice ->
    [for] voted yes
    [against] voted no
   *[abstain] abstained
} on { $poll }{ $with-seat ->
    [yes] { " " }for { $seat }
   *[no] { "" }
}
event-poll-count-reported = { $teller } reported hands on { $poll }: { $count-for } for, { $count-against } against, { $count-abstain } abstaining
event-poll-poll-counts-differed = the tellers' counts on { $poll } differed and are set aside
event-poll-poll-decided = { $poll } { $carried ->
    [true] carried
   *[false] was rejected
}: { $count-for } for, { $count-against } against, { $count-abstain } abstaining; { $majority-needed } { $side ->
    [for] for
    [against] against
   *[abstain] abstaining
} needed, { $majority-share-strict ->
    [true] more than
   *[false] at least
} { $majority-share-numerator }/{ $majority-share-denominator } of { $majority-whole } { $majority-of ->
    [votes] for and against
    [present] voting
    [electors] electors
   *[seats] seats
}{ $with-majority-missing ->
    [yes] , missed by { $majority-missing }
   *[no] { "" }
}{ $with-turnout-needed ->
    [yes] ; { $turnout-needed } to vote, { $turnout-share-strict ->
    [true] more than
   *[false] at least
} { $turnout-share-numerator }/{ $turnout-share-denominator } of { $turnout-whole } electors
   *[no] { "" }
}{ $with-turnout-missing ->
    [yes] , missed by { $turnout-missing }
   *[no] { "" }
}{ $with-support-needed ->
    [yes] ; { $support-needed } of { $support-whole } electors on that side needed too, { $support-share-strict ->
    [true] more than
   *[false] at least
} { $support-share-numerator }/{ $support-share-denominator }
   *[no] { "" }
}{ $with-support-missing ->
    [yes] , short by { $support-missing }
   *[no] { "" }
}{ $with-before-needed ->
    [yes] ; { $before-needed } for of { $before-whole } votes of those on the roll for a year needed too
   *[no] { "" }
}{ $with-before-missing ->
    [yes] , where { $before-missing } are missing
   *[no] { "" }
}{ $with-unheld ->
    [yes] ; support would have had to hold until { $unheld }
   *[no] { "" }
}
event-poll-less-is-enough = for { $poll } { $share-strict ->
    [true] more than
   *[false] at least
} { $share-numerator }/{ $share-denominator } of { $of ->
    [votes] the votes
    [present] those who vote
    [electors] the electors
   *[seats] the seats
} is enough from now on
event-poll-support-reached = enough are for { $poll }, which carries if that holds until { $until }
event-poll-support-lost = no longer enough are for { $poll }
event-poll-poll-lapsed = { $poll } came to nothing
event-convocation-called-to-constitute = { $convocation } calls the body “{ $name }” ({ $kind }) to “{ $place }” for { $meets }{ $with-rivals ->
    [yes] , rival of { $rivals }
   *[no] { "" }
}
event-convocation-answered = { $unit } answered { $convocation } through { $by }
event-convocation-answer-supported = { $by } is for an answer of { $unit } to { $convocation }: { $electors } of { $needed ->
    [one] { $needed } elector
   *[other] { $needed } electors
} needed
event-convocation-answer-opposed = { $by } is against the answer of { $unit } to { $convocation }: { $electors } of { $needed ->
    [one] { $needed } elector
   *[other] { $needed } electors
} needed
event-convocation-answer-overtaken = { $unit } answers { $instead } and no longer { $convocation }, for which fewer of its electors are
event-convocation-answer-taken-back = { $by } took back the answer of { $unit } to { $convocation }{ $stands ->
    [true] , which stands
   *[false] { "" }
}
event-convocation-convocation-met = { $convocation } met: { $units ->
    [one] { $units } unit
   *[other] { $units } units
} with { $electors ->
    [one] { $electors } elector
   *[other] { $electors } electors
}, { $prevails ->
    [true] more than any rival
   *[false] a rival having as many or more
}
event-pending-act-held = what { $by } asks waits for consent until { $until }: { $pending }
event-pending-consent-given = consent to { $pending } was given{ $with-by ->
    [yes] { " " }by { $by }
   *[no] { "" }
}
event-pending-consent-withheld = consent to { $pending } was withheld{ $with-by ->
    [yes] { " " }by { $by }
   *[no] { "" }
}{ $with-reason ->
    [yes] : “{ $reason }”
   *[no] { "" }
}
event-pending-act-taken-back = { $pending } was taken back
event-pending-act-lapsed = { $pending } came to nothing: it would be refused now
event-sitting-sitting-called = { $by } called { $sitting } of { $body } for { $opens } at “{ $place }”: { $agenda }
event-sitting-sitting-demanded = { $by } demanded { $sitting } of { $body } for { $opens } at “{ $place }”: { $agenda }; { $needed ->
    [one] { $needed } member
   *[other] { $needed } members
} needed
event-sitting-demand-joined = { $by } joined the demand for { $sitting }: { $members } of { $needed ->
    [one] { $needed } member
   *[other] { $needed } members
} needed
event-sitting-sitting-convened = the members convened { $sitting } for { $opens }
event-sitting-sitting-postponed = { $by } postponed { $sitting } to { $to }
event-sitting-sitting-opened = { $by } opened { $sitting }{ $with-seat ->
    [yes] { " " }for { $seat }
   *[no] { "" }
}, until { $until }
event-sitting-checked-in = { $member } checked in to { $sitting }{ $with-seat ->
    [yes] { " " }for { $seat }
   *[no] { "" }
}{ $votes ->
    [true] { "" }
   *[false] , with a voice
}{ $with-instead ->
    [yes] ; { $instead } stepped back
   *[no] { "" }
}
event-sitting-stepped-in = { $member } stepped in for { $seat } in { $sitting }{ $with-instead ->
    [yes] ; { $instead } stepped back
   *[no] { "" }
}
event-sitting-stepped-back = { $member } stepped back in { $sitting }
event-sitting-left-hall = { $member } left the hall of { $sitting }
event-sitting-vote-lost = { $member } no longer has a vote in { $sitting }
event-sitting-will-follow = { $member } will follow { $leader } out of { $sitting }
event-sitting-walked-out = { $by } walked out of { $sitting }{ $with-members ->
    [yes] { " " }with { $members }
   *[no] { "" }
}{ $with-statement ->
    [yes] : “{ $statement }”
   *[no] { "" }
}
event-sitting-quorum-reached = { $sitting } has a quorum: { $present } present, { $needed } needed
event-sitting-quorum-lost = { $sitting } has lost its quorum: { $present } present, { $needed } needed
event-sitting-chair-taken = { $by } took the chair of { $sitting }
event-sitting-sitting-interrupted = { $by } interrupted { $sitting }: “{ $reason }”
event-sitting-recess-taken = { $sitting } took a recess{ $with-until ->
    [yes] { " " }until { $until }
   *[no] { "" }
}
event-sitting-sitting-resumed = { $by } resumed { $sitting }
event-sitting-end-wished = { $by } wants to adjourn { $sitting } to { $to }: { $members } of { $needed } needed
event-sitting-end-wished-2 = { $by } wants to close { $sitting }: { $members } of { $needed } needed
event-sitting-going-on = { $by } wants to go on with { $sitting }
event-sitting-sitting-adjourned = { $sitting } was adjourned to { $to }
event-sitting-detained-reported = { $by } reported to { $sitting } that { $member } is detained: “{ $says }”
event-sitting-force-reported = { $by } reported that { $sitting } was closed by force{ $with-closed-by ->
    [yes] , by “{ $closed-by }”
   *[no] { "" }
}
event-sitting-sitting-ended = { $sitting } { $how ->
    [closed] was closed
    [force] was closed by force
    [time-over] ended: its time was over
    [not-opened] came to nothing: nobody opened it
    [not-convened] came to nothing: too few demanded it
   *[body-ended] ended with its body
}
event-division-question-put = { $by } put { $division } to { $sitting }, under item { $subject-item-item }: “{ $subject-item-question }”{ $with-subject-item-holds-until ->
    [yes] , until { $subject-item-holds-until }
   *[no] { "" }
}{ $with-subject-item-holds-condition ->
    [yes] , to end when “{ $subject-item-holds-condition }”
   *[no] { "" }
}{ $with-subject-item-holds-on ->
    [yes] , on the subject “{ $subject-item-holds-on }”
   *[no] { "" }
}{ $with-subject-item-holds-replaces ->
    [yes] , in place of { $subject-item-holds-replaces }
   *[no] { "" }
}
event-division-question-put-2 = { $by } put { $division } to { $sitting }, under item { $subject-asked-item }: { $subject-asked-question }
event-division-question-put-3 = { $by } put { $subject-motion-motion } to { $sitting } as { $division }
event-division-question-taken-back = { $division } was taken back
event-division-hall-divided = { $with-by ->
    [yes] { $by } seconded { $division }:{ " " }
   *[no] { "" }
}the hall divides on { $division }, { $present } present{ $quorum ->
    [true] { "" }
   *[false] , no quorum
}, { $absent } absent, { $vacant } vacant{ $with-cards ->
    [yes] , by { $cards ->
    [one] { $cards } card
   *[other] { $cards } cards
}
   *[no] { "" }
}, until { $until }
event-division-vote-given = { $member } { $choice ->
    [for] voted yes
    [against] voted no
   *[abstain] abstained
} on { $division }{ $with-seat ->
    [yes] { " " }for { $seat }
   *[no] { "" }
}
event-division-turned-to-hands = { $by } turned { $division } to hands, { $voted } having voted by name
event-division-hands-counted = { $teller } counted hands on { $division }: { $count-for } for, { $count-against } against, { $count-abstain } abstaining
event-division-hands-differed = the tellers' counts on { $division } differed and are set aside
event-division-division-tied = { $division } is tied: { $count-for } for, { $count-against } against; the chair has a casting vote until { $until }
event-division-casting-vote-given = { $by } gave the casting vote { $choice ->
    [for] for
    [against] against
   *[abstain] for neither
} on { $division }
event-division-division-decided = { $division } { $carried ->
    [true] carried
   *[false] was rejected
}{ $void ->
    [true] , but is void for want of a quorum
   *[false] { "" }
}: { $count-for } for, { $count-against } against, { $count-abstain } abstaining, { $silent } silent{ $with-casting ->
    [yes] , the casting vote { $casting ->
    [for] for
    [against] against
   *[abstain] for neither
}
   *[no] { "" }
}; { $majority-needed } for needed, { $majority-share-strict ->
    [true] more than
   *[false] at least
} { $majority-share-numerator }/{ $majority-share-denominator } of { $majority-whole } { $majority-of ->
    [votes] for and against
    [present] present
    [electors] who sit in the body
   *[seats] seats
}{ $with-majority-missing ->
    [yes] , missed by { $majority-missing }
   *[no] { "" }
}{ $with-turnout-needed ->
    [yes] ; { $turnout-needed } of { $turnout-whole } to vote
   *[no] { "" }
}{ $with-turnout-missing ->
    [yes] , missed by { $turnout-missing }
   *[no] { "" }
}{ $with-support-needed ->
    [yes] ; { $support-needed } of { $support-whole } for needed too
   *[no] { "" }
}{ $with-support-missing ->
    [yes] , short by { $support-missing }
   *[no] { "" }
}{ $with-cards-for ->
    [yes] ; by cards { $cards-for } for, { $cards-against } against, { $cards-abstain } abstaining, { $cards-silent } silent, and { $cards-majority-needed } for needed, { $cards-majority-share-strict ->
    [true] more than
   *[false] at least
} { $cards-majority-share-numerator }/{ $cards-majority-share-denominator } of { $cards-majority-whole }{ $cards-alone ->
    [true] , which decides
   *[false] , beside the heads
}
   *[no] { "" }
}{ $with-cards-majority-missing ->
    [yes] , short by { $cards-majority-missing ->
    [one] { $cards-majority-missing } card
   *[other] { $cards-majority-missing } cards
}
   *[no] { "" }
}
event-division-division-halted = { $division } was halted, { $left ->
    [one] { $left } second
   *[other] { $left } seconds
} before its end
event-division-division-went-on = { $division } went on, until { $until }
event-division-declared = { $by } declared { $division } { $carried ->
    [true] carried
   *[false] rejected
} by estimate, { $estimate-for-least } to { $estimate-for-most } for and { $estimate-against-least } to { $estimate-against-most } against, unless a count is demanded until { $until }
event-division-declared-2 = { $by } declared { $division } { $carried ->
    [true] carried
   *[false] rejected
} by acclamation, unless a count is demanded until { $until }
event-division-count-demanded = { $by } demanded a count on { $division }: { $members } of { $needed } needed
event-division-count-began = { $division } is counted by name, until { $until }
event-division-declaration-stood = { $division } { $carried ->
    [true] carried
   *[false] was rejected
} as declared, nobody having been counted{ $void ->
    [true] , but is void for want of a quorum
   *[false] { "" }
}
event-division-cards-demanded = { $by } demanded a card vote on { $division }: { $members } of { $needed } needed
event-division-card-vote-began = { $division } is decided by { $cards ->
    [one] { $cards } card
   *[other] { $cards } cards
}, until { $until }
event-division-crowd-reported = { $by } reported to { $body } a crowd of { $people-least } to { $people-most } at “{ $place }”, whom nobody counted, who acclaimed: “{ $said }”
event-division-division-lapsed = { $division } came to nothing
event-affiliation-label-founded = { $by } founded { $label } “{ $name }”{ $with-out-of ->
    [yes] { " " }out of { $out-of }
   *[no] { "" }
}{ $with-from ->
    [yes] , and no longer declares { $from }
   *[no] { "" }
}
event-affiliation-label-declared = { $member } declared { $label }{ $with-from ->
    [yes] , and no longer { $from }
   *[no] { "" }
}
event-affiliation-sympathy-declared = { $member } sympathises with { $label }{ $with-from ->
    [yes] , and no longer declares { $from }
   *[no] { "" }
}
event-affiliation-label-renounced = { $member } no longer declares { $label }
event-affiliation-declaration-lapsed = the declaration of { $label } by { $member } lapsed
event-affiliation-label-ended = { $label } ended: nobody declares it
event-affiliation-labels-merged = most of { $merged } have gone over: merged into { $label }
event-affiliation-listed = { $member } stands on the list of { $label } in { $election }
event-affiliation-unlisted = { $member } no longer stands on the list of { $label } in { $election }
event-affiliation-list-divided = the list of { $label } in { $election } was divided: { $member } stands on that of { $into }
event-affiliation-list-reopened = the list of { $label } in { $election } was reopened: { $gone } of { $on } on it have gone over
event-affiliation-mismatch-noted = { $election } elected { $elected } on the list of { $label }; declaring something else by now: { $otherwise }
event-affiliation-fraction-joined = { $member } joined the fraction of { $label } in { $body }{ $sympathises ->
    [false] { "" }
   *[true] , as a sympathiser
}: { $members } of { $needed } needed
event-affiliation-fraction-left = { $member } left the fraction of { $label } in { $body }
event-motion-motion-submitted = { $by } submitted { $motion } to { $sitting }, under item { $item }, “{ $title }”: { $clauses }{ $late ->
    [true] ; it is late, and needs supporters
   *[false] { "" }
}
event-motion-amendment-submitted = { $by } submitted { $motion }, an amendment to clause { $clause } of { $on } in version { $version }{ $with-strike ->
    [yes] , striking out “{ $strike }”
   *[no] { "" }
}{ $with-insert ->
    [yes] , inserting “{ $insert }”
   *[no] { "" }
}
event-motion-motion-taken-back = { $motion } was taken back
event-motion-motion-supported = { $by } supports { $motion }: { $supporters } do
event-motion-motion-moved = { $by } moved { $motion }
event-motion-procedure-moved = { $by } moved { $motion } in { $sitting }, { $kind ->
    [appeal] to appeal from the ruling of the chair
    [postpone-indefinitely] to postpone the question indefinitely
    [fix-time] to fix the time to which to adjourn
    [lay-on-table] to lay the question on the table
    [suspend-rules] to suspend the order of business
    [next-business] to proceed to the next business
    [close-list] to close the list of speakers
    [close-debate] that the question be now put
    [object] not to consider the question
    [refer-back] to refer the question back
    [orders-of-the-day] for the orders of the day
    [postpone-to] to postpone the question
    [privilege] a question of privilege
    [divide-question] to divide the question
    [take-from-table] to take from the table
    [amend] to amend the question
    [refer] to refer the question
    [remit] to remit the question
    [limit-debate] to limit the debate
    [recess] to take a recess
    [reconsider] to reconsider
    [discharge] to have back
    [adjourn] to adjourn
    [rescind] to rescind
   *[main] a motion
}{ $with-on ->
    [yes] { " " }on { $on }
   *[no] { "" }
}{ $with-until ->
    [yes] { " " }until { $until }
   *[no] { "" }
}{ $with-body ->
    [yes] { " " }to { $body }
   *[no] { "" }
}
event-motion-motion-seconded = { $by } seconded { $motion }
event-motion-motion-pending = { $motion } is pending
event-motion-speech-asked = { $member } asked to speak in { $sitting }
event-motion-speech-began = { $member } speaks in { $sitting }, until { $until } at least
event-motion-speech-ended = { $member } ended their speech in { $sitting }
event-motion-point-raised = { $by } raised a point of order in { $sitting }: “{ $says }”
event-motion-point-ruled = { $by } ruled the point of order in { $sitting } { $how ->
    [well-taken] well taken
   *[not-well-taken] not well taken
}
event-motion-motion-put = { $by } put the question on { $motion }
event-motion-put-in-vain = { $motion } is pending as before: nothing was decided
event-motion-motion-decided = { $motion } was { $carried ->
    [true] carried
   *[false] lost
}
event-motion-text-amended = { $motion } was amended by { $by }, and stands in version { $version }
event-motion-amendment-overtaken = { $motion } would change words that { $by } has changed, and is to be put anew
event-motion-motion-disposed = { $motion } { $how }
event-motion-motion-resumed = { $motion } is pending again
event-motion-motion-rescinded = { $motion } is no longer in force
event-motion-clause-divided = clause { $clause } of { $of } became { $motion }
event-motion-item-taken = { $by } took item { $item } of { $sitting }
event-motion-motion-taken-up = { $by } took up { $motion } in { $sitting }, under item { $item }
event-motion-motion-sent-on = { $by } sent { $of } on to { $body } as { $motion }
event-motion-floor-closed = the floor of { $sitting } was closed{ $with-fell ->
    [yes] , and { $fell ->
    [one] { $fell } motion
   *[other] { $fell } motions
} fell
   *[no] { "" }
}
event-resolution-resolved = { $body } resolved { $resolution } by { $division }{ $void ->
    [true] , which is void for want of a quorum
   *[false] { "" }
}{ $with-text ->
    [yes] : “{ $text }”
   *[no] { "" }
}{ $with-motion ->
    [yes] : { $motion }
   *[no] { "" }
}{ $with-holds-until ->
    [yes] , until { $holds-until }
   *[no] { "" }
}{ $with-holds-condition ->
    [yes] , to end when “{ $holds-condition }”
   *[no] { "" }
}{ $with-holds-on ->
    [yes] , on the subject “{ $holds-on }”
   *[no] { "" }
}{ $with-holds-replaces ->
    [yes] , in place of { $holds-replaces }
   *[no] { "" }
}
event-resolution-resolution-waits = { $resolution } waits: others have a right over it
event-resolution-came-into-force = { $resolution } is in force
event-resolution-resolution-stopped = { $resolution } is stopped
event-resolution-superseded = { $by } took the place of { $resolution }
event-resolution-resolution-undone = { $resolution } { $how ->
    [rescinded] was rescinded
    [reconsidered] was undone: it is reconsidered
    [withdrawn] was withdrawn
   *[fell] fell
}
event-resolution-resolution-lapsed = { $resolution } lapsed: its time was over
event-position-matter-raised = { $by } raised { $matter }{ $with-of ->
    [yes] , a reading of { $of }
   *[no] { "" }
}{ $with-all ->
    [yes] , with all of { $all }
   *[no] { "" }
}{ $with-none ->
    [yes] , with none of { $none }
   *[no] { "" }
}: “{ $text }”
event-position-meaning-noted = { $by } noted that a vote for { $on-motion } is { $stance ->
    [for] for
   *[against] against
} { $matter }
event-position-meaning-noted-2 = { $by } noted that a vote for { $on-question } is { $stance ->
    [for] for
   *[against] against
} { $matter }
event-position-position-taken = { $of } resolved { $stance ->
    [for] for
   *[against] against
} { $matter }{ $with-poll ->
    [yes] { " " }by { $poll }
   *[no] { "" }
}{ $with-division ->
    [yes] { " " }by { $division }
   *[no] { "" }
}, { $electors ->
    [one] { $electors } elector
   *[other] { $electors } electors
}{ $with-votes ->
    [yes] : { $votes } voted so
   *[no] { "" }
}
event-position-position-dropped = { $of } has no position on { $matter } any more
event-position-instructed-on = the holder of { $seat } was instructed { $stance ->
    [for] for
   *[against] against
} { $matter }, on { $mandate }
event-position-roll-call-compared = in { $division }, on { $matter }: { $kept-votes } voted as instructed, with { $kept-electors ->
    [one] { $kept-electors } elector
   *[other] { $kept-electors } electors
} behind them; { $broken-votes } against their instruction, with { $broken-electors ->
    [one] { $broken-electors } elector
   *[other] { $broken-electors } electors
}; { $abstained-votes } abstained though instructed, with { $abstained-electors ->
    [one] { $abstained-electors } elector
   *[other] { $abstained-electors } electors
}; { $free-votes } had no instruction, with { $free-electors ->
    [one] { $free-electors } elector
   *[other] { $free-electors } electors
}
event-position-claim-made = { $by } claimed that “{ $who }” { $stance ->
    [for] want
   *[against] do not want
} { $matter }: “{ $evidence }”
event-position-claim-retracted = { $by } took back what they claimed about { $matter }
event-oversight-right-began = { $by } { $right ->
    [inform] is told of
    [consult] is heard on
    [consent] is asked to consent to
    [veto] may veto
    [suspend] may suspend
   *[confirm] is asked to confirm
} { $resolution } until { $until }
event-oversight-right-began-2 = nobody is there who { $right ->
    [inform] is told of
    [consult] is heard on
    [consent] is asked to consent to
    [veto] may veto
    [suspend] may suspend
   *[confirm] is asked to confirm
} { $resolution }: silence decides on { $until }
event-oversight-right-used = { $by } { $how ->
    [advise] advised on
    [consent] consented to
    [withhold] withheld consent to
    [veto] vetoed
    [suspend] suspended
    [confirm] confirmed
   *[refuse] refused to confirm
} { $resolution }{ $with-poll ->
    [yes] { " " }by { $poll }
   *[no] { "" }
}{ $with-division ->
    [yes] { " " }by { $division }
   *[no] { "" }
}{ $with-remedy ->
    [yes] { $remedy ->
    [stand-by] , to be stood by
    [override] , which can be overridden
    [give-up] , which it can give up
   *[refer] , which can be taken further
} until { $until }
   *[no] { "" }
}{ $with-arbiter ->
    [yes] , by the arbiter until { $arbiter }
   *[no] { "" }
}{ $with-said ->
    [yes] : “{ $said }”
   *[no] { "" }
}
event-oversight-lack-asked = { $by } asked for what { $resolution } lacks, to be said by { $until }: “{ $lacks }”
event-oversight-completed = { $by } completed { $resolution }: “{ $text }”
event-oversight-clock-began = the time of { $by } { $what ->
    [inform] to be told of
    [consult] to be heard on
    [consent] to consent to
    [veto] to veto
    [suspend] to suspend
   *[confirm] to confirm
} { $resolution } began anew, until { $until }
event-oversight-clock-began-2 = the time { $what ->
    [inform] to be told of
    [consult] to be heard on
    [consent] to consent to
    [veto] to veto
    [suspend] to suspend
   *[confirm] to confirm
} { $resolution } began anew, until { $until }
event-oversight-time-extended = { $by } takes longer over { $resolution }, until { $until }
event-oversight-right-lapsed = the time of { $by } { $left ->
    [consult] to be heard on
    [consent] to consent to
    [veto] to veto
    [suspend] to suspend
    [confirm] to confirm
    [complete] to say what is missing in
   *[stand-by] to stand by
} { $resolution } passed{ $stops ->
    [true] , and that stops it
   *[false] { "" }
}{ $with-remedy ->
    [yes] ; { $remedy ->
    [stand-by] it can be stood by
    [override] it can be overridden
    [give-up] it can be given up
   *[refer] it can be taken further
} until { $until }
   *[no] { "" }
}{ $with-arbiter ->
    [yes] , by the arbiter until { $arbiter }
   *[no] { "" }
}
event-oversight-right-lapsed-2 = the time { $left ->
    [consult] to be heard on
    [consent] to consent to
    [veto] to veto
    [suspend] to suspend
    [confirm] to confirm
    [complete] to say what is missing in
   *[stand-by] to stand by
} { $resolution } passed, and nobody was there{ $stops ->
    [true] , and that stops it
   *[false] { "" }
}{ $with-remedy ->
    [yes] ; { $remedy ->
    [stand-by] it can be stood by
    [override] it can be overridden
    [give-up] it can be given up
   *[refer] it can be taken further
} until { $until }
   *[no] { "" }
}{ $with-arbiter ->
    [yes] , by the arbiter until { $arbiter }
   *[no] { "" }
}
event-oversight-called-in = { $by } called in { $resolution } as on “{ $subject }”
event-oversight-lifted = { $by } gave up what it did against { $resolution }
event-oversight-stood-by = { $by } stands by { $resolution }
event-oversight-overridden = { $by } overrode { $against } on { $resolution }
event-oversight-referred = { $by } took { $resolution } { $how ->
    [joint-sitting] to a joint sitting with
   *[electors] to its electors, against
} { $against }, until { $until }
event-oversight-deadlock-broken = { $how ->
    [joint-sitting] a joint sitting
   *[electors] the electors
} decided between { $by } and { $against } by { $poll }: { $resolution } { $stands ->
    [true] stands
   *[false] falls
}
event-oversight-rights-ended = nobody has a right over { $resolution } any more
event-oversight-deed-reported = { $by } reported { $deed }: { $body } did “{ $text }” on { $at }{ $with-on ->
    [yes] , on the subject “{ $on }”
   *[no] { "" }
}{ $with-under ->
    [yes] , under { $under }
   *[no] { "" }
}{ $beyond ->
    [true] , beyond its powers
   *[false] { "" }
}{ $with-late ->
    [yes] ; others should have been told by { $late }
   *[no] { "" }
}
event-oversight-document-sealed = { $by } sealed { $document } of { $body }, to be opened from { $opens } to { $until }, “{ $title }”, as “{ $hash }”{ $with-on ->
    [yes] , on the subject “{ $on }”
   *[no] { "" }
}
event-oversight-document-opened = { $by } unsealed { $document }{ $late ->
    [true] , after its time
   *[false] { "" }
}: “{ $text }”
event-oversight-document-not-opened = { $document } was not opened in time, and { $body } owed it
event-oversight-told-of-unopened = { $by } is told that { $document } was not opened
event-oversight-deed-replied = { $by } responded to { $deed } that it { $did ->
    [so] did so
   *[not] did not
}: “{ $said }”
event-commission-commission-established = { $body } established { $commission } “{ $name }” by { $poll }, of { $members }, to report by { $due }, with { $extensions ->
    [one] { $extensions } extension
   *[other] { $extensions } extensions
}, for { $scope }
event-commission-place-taken = { $member } took a place in { $commission }
event-commission-place-left = { $member } left the place in { $commission }
event-commission-evidence-entered = { $by } entered in evidence before { $commission }: “{ $says }”
event-commission-commission-proposed = { $by } made proposal { $proposal } in { $commission }, a measure under head { $head }: “{ $says }”
event-commission-commission-proposed-2 = { $by } made proposal { $proposal } in { $commission }, a report: “{ $says }”
event-commission-proposal-supported = { $member } supported proposal { $proposal } in { $commission }
event-commission-proposal-taken-back = proposal { $proposal } in { $commission } was taken back
event-commission-measure-taken = { $commission } took measure { $measure } under head { $head } by proposal { $proposal }: { $votes } of { $of } for it
event-commission-measure-voided = measure { $measure } of { $commission } was outside its scope by { $poll }, and is void
event-commission-scope-widened = the scope of { $commission } was widened by { $poll } with head { $head }: “{ $says }”
event-commission-commission-extended = { $commission } was extended to { $to } by { $poll }, time { $times }: “{ $reason }”
event-commission-commission-reported = { $commission } reported by proposal { $proposal }: { $votes } of { $of } for it
event-commission-commission-expired = { $commission } did not report in time: its powers ended, and its evidence lies before the body, { $evidence ->
    [one] { $evidence } piece
   *[other] { $evidence } pieces
}
event-commission-commission-discharged = { $commission } was discharged by { $poll }
event-commission-commission-fell = { $commission } ended with its body
event-commission-commission-taken-up = { $sitting } took up { $commission }
event-agreement-agreement-drafted = { $by } drafted { $agreement } “{ $title }” of { $parties }{ $with-arbiter ->
    [yes] , arbitrated by { $arbiter }
   *[no] { "" }
}{ $with-notice ->
    [yes] , with { $notice ->
    [one] { $notice } day
   *[other] { $notice } days
} of notice
   *[no] { "" }
}{ $with-until ->
    [yes] , until { $until }
   *[no] { "" }
}: “{ $says }”
event-agreement-condition-added = condition { $condition } of { $agreement }: { $of } is to achieve by { $by }, or the agreement { $breach ->
    [ends] ends
   *[goes-on] goes on
}: “{ $says }”
event-agreement-condition-added-2 = condition { $condition } of { $agreement }: { $of } is to maintain, or the agreement { $breach ->
    [ends] ends
   *[goes-on] goes on
}: “{ $says }”
event-agreement-draft-dropped = the draft { $agreement } was dropped
event-agreement-agreement-offered = { $by } offered { $agreement } by { $poll }, until { $until }{ $with-otherwise ->
    [yes] , or else “{ $otherwise }”
   *[no] { "" }
}
event-agreement-agreement-accepted = { $by } accepted { $agreement } by { $poll }
event-agreement-agreement-refused = { $by } refused { $agreement } by { $poll }
event-agreement-offer-withdrawn = the offer of { $agreement } was withdrawn by { $poll }
event-agreement-offer-lapsed = the offer of { $agreement } lapsed, not accepted by all in time
event-agreement-agreement-began = { $agreement } is in force
event-agreement-condition-said = { $by } said for { $of } that condition { $condition } of { $agreement } is { $finding ->
    [kept] kept
   *[breached] breached
}, to be contested until { $until }: “{ $says }”
event-agreement-condition-overdue = condition { $condition } of { $agreement } is overdue, to be contested until { $until }
event-agreement-condition-contested = { $by } contested for { $of } what is said of condition { $condition } of { $agreement }, which is disputed: “{ $says }”
event-agreement-condition-settled = condition { $condition } of { $agreement } is { $finding ->
    [kept] kept
   *[breached] breached
}{ $with-poll ->
    [yes] , as found by { $poll }
   *[no] { "" }
}
event-agreement-evidence-added = { $by } added in evidence on condition { $condition } of { $agreement }: “{ $says }”
event-agreement-agreement-denounced = { $by } denounced { $agreement } by { $poll }, which ends by { $ends }: “{ $reason }”
event-agreement-agreement-ended = { $agreement } ended: { $how ->
    [time-over] its time was over
    [denounced] it had been denounced
    [breached] a condition was breached on which it stood
   *[party-ended] a party ended
}
event-agreement-breach-taken-up = { $sitting } took up the breach of { $agreement }
event-answerability-inquiry-put = { $by } put { $inquiry } to { $to-body }, until { $until }: “{ $text }”
event-answerability-inquiry-put-2 = { $by } put { $inquiry } to { $holder }, the holder of { $to-seat }, until { $until }: “{ $text }”
event-answerability-inquiry-answered = { $by } answered { $inquiry }: “{ $text }”
event-answerability-inquiry-taken-back = { $by } took back { $inquiry }
event-answerability-report-laid = { $by } laid { $report } of { $of } before { $to }: “{ $text }”
event-answerability-report-decided = { $report } was { $received ->
    [accepted] accepted
   *[refused] refused
} by { $poll }
event-answerability-confidence-withdrawn = { $by } has no confidence in { $of-body }, by { $poll }
event-answerability-confidence-withdrawn-2 = { $by } has no confidence in the holder of { $of-seat }, by { $poll }
event-answerability-resignation-announced = { $by } announced to resign from { $seat }, { $mandate }, at { $until }, unless “{ $unless }”: { $resignation }
event-answerability-resignation-joined = { $by } joined { $resignation } with { $seat }, { $mandate }
event-answerability-stepped-back = { $by } stepped back from { $resignation }
event-answerability-resigned-together = { $resignation } took effect: { $members } resigned
event-answerability-resignation-lapsed = { $resignation } came to nothing
event-answerability-charge-given = { $by } charged { $to-body } with { $resolution }, { $charge }, until { $until }: “{ $what }”
event-answerability-charge-given-2 = { $by } charged the holder of { $to-seat } with { $resolution }, { $charge }, until { $until }: “{ $what }”
event-answerability-charge-given-3 = { $by } charged { $to-member } with { $resolution }, { $charge }, until { $until }: “{ $what }”
event-answerability-charge-taken-on = { $by } took on { $charge }
event-answerability-charge-reported = { $by } reported that { $charge } is done: “{ $text }”
event-answerability-charge-declined = { $by } refused { $charge }: “{ $reason }”
event-answerability-charge-taken-back = { $by } took back { $charge }
event-answerability-charge-contested = { $charge } is held not done, by { $poll }
event-answerability-breach-said = { $by } said that { $member } broke { $resolution }: “{ $text }”
event-answerability-breach-answered = { $member } answered { $by } on { $resolution }: “{ $text }”
event-answerability-breach-retracted = { $by } took back that { $member } broke { $resolution }
event-answerability-taken-in = { $body } took in as its own what “{ $who }” did, by { $poll }{ $with-since ->
    [yes] , as of { $since }
   *[no] { "" }
}: “{ $what }”
event-succession-body-renamed = { $body } is called “{ $name }” from now on
event-succession-unit-renamed = { $unit } is called “{ $name }” from now on
event-succession-unit-agreed = { $by } agrees until { $until } that { $unit } goes over into { $into }
event-succession-unit-agrees-no-longer = { $by } agrees no longer that { $unit } goes over into { $into }
event-succession-units-merged = { $unit } went over into { $into }, with everybody on its roll
event-succession-demanded = { $by } demands until { $until } that { $body } { $fate ->
    [anew] be elected anew
    [end] end
   *[merge] go over
}{ $with-into ->
    [yes] { " " }into { $into }
   *[no] { "" }
}
event-succession-waived = { $by } demands nothing of { $body } any more
event-succession-body-renewed = { $body } is to be elected anew
event-succession-body-closed = those who send to { $body } end it
event-succession-bodies-merged = { $body } goes over into { $into }
event-succession-dissolution-resolved = { $by } resolved that { $body } be dissolved, if { $with } agrees by { $until }: “{ $reason }”
event-succession-dissolution-lapsed = nobody agreed in time that { $body } be dissolved
event-succession-body-dissolved = { $by } dissolved { $body } with the agreement of { $with }{ $anew ->
    [true] , to be elected anew
   *[false] { "" }
}
event-succession-disowned = { $by } does not recognise { $body }, which changes nothing in it
event-succession-recognised = { $by } recognises { $body }
event-succession-unit-claimed = { $body } claims to stand for { $unit }
event-succession-claim-dropped = { $body } claims no longer to stand for { $unit }
event-succession-answered = { $member } answers to { $body } for { $unit }
event-succession-answer-taken-back = { $member } answers to nobody for { $unit }
event-succession-continuation-claimed = { $body } claims to continue { $of }
event-succession-continuation-dropped = { $body } claims no longer to continue { $of }
event-succession-put-down-reported = { $by } reported that { $body } was put down by “{ $who }”{ $with-taker ->
    [yes] , in favour of { $taker }
   *[no] { "" }
}: no mandate in it ends by that
event-succession-said-to-go-on = { $by } said that { $body } goes on
event-emergency-competence-assumed = { $body } assumed “{ $subject }” of { $of } until { $until }: “{ $reason }”
event-emergency-competence-confirmed = { $by } confirmed that { $body } has “{ $subject }” until { $until }
event-emergency-competence-called-back = { $by } called back “{ $subject }” from { $body }: “{ $reason }”
event-emergency-competence-handed-back = { $body } handed back “{ $subject }”
event-emergency-competence-over = the time was over for which { $body } had “{ $subject }”
event-emergency-competence-fell = “{ $subject }” was over with { $body }
event-emergency-handing-back-refused = { $body } refused to hand back “{ $subject }”: “{ $reason }”
event-emergency-kept-beyond = { $resolution } was on “{ $subject }”, which { $body } had no more since { $over }
event-emergency-kept-beyond-2 = { $deed } was on “{ $subject }”, which { $body } had no more since { $over }
event-emergency-elections-put-off = { $body } put off the elections in { $constituency } until { $until }, time { $times }: “{ $reason }”
event-emergency-elections-resumed = { $by } took up the elections in { $constituency } again
event-emergency-elections-resumed-2 = the elections in { $constituency } are put off no more
event-emergency-seat-moved = { $body } sits at “{ $to }” until { $until }: “{ $reason }”
event-emergency-seat-returned = { $body } sits at its own place again
act-charter-found = { $actor } adopt{ $several ->
    [yes] { "" }
   *[no] s
} the charter “{ $it }”
act-charter-end-founding = { $actor } end{ $several ->
    [yes] { "" }
   *[no] s
} the founding
act-charter-propose-amendment = { $actor } propose{ $several ->
    [yes] { "" }
   *[no] s
} to { $body } the charter “{ $it }”
act-clock-pass-time = { $actor } let{ $several ->
    [yes] { "" }
   *[no] s
} time pass to { $to }
act-roll-form-unit = { $actor } form{ $several ->
    [yes] { "" }
   *[no] s
} the unit “{ $name }” ({ $kind })
act-roll-enrol = { $actor } enrol{ $several ->
    [yes] { "" }
   *[no] s
} { $count ->
    [one] { $count } member
   *[other] { $count } members
} in { $unit }{ $with-attests ->
    [yes] , attesting { $attests }
   *[no] { "" }
}
act-roll-admit = { $actor } admit{ $several ->
    [yes] { "" }
   *[no] s
} { $members } to { $unit }{ $with-attests ->
    [yes] , attesting { $attests }
   *[no] { "" }
}
act-roll-leave = { $actor } leave{ $several ->
    [yes] { "" }
   *[no] s
} { $unit }
act-roll-strike = { $actor } strike{ $several ->
    [yes] { "" }
   *[no] s
} { $member } off { $unit }, no longer meeting “{ $test }”
act-roll-move = { $actor } move{ $several ->
    [yes] { "" }
   *[no] s
} { $member } from { $from } to { $to }{ $with-attests ->
    [yes] , attesting { $attests }
   *[no] { "" }
}
act-roll-receive = { $actor } receive{ $several ->
    [yes] { "" }
   *[no] s
} { $member } in { $unit }
act-roll-contest-strike = { $actor } contest{ $several ->
    [yes] { "" }
   *[no] s
} that { $member } was struck off { $unit }
act-roll-record-death = { $actor } record{ $several ->
    [yes] { "" }
   *[no] s
} the death of { $member }
act-roll-contest-death = { $actor } contest{ $several ->
    [yes] { "" }
   *[no] s
} the death of { $member }
act-roll-set-weight = { $actor } set{ $several ->
    [yes] { "" }
   *[no] s
} the weight of { $member } in { $unit } to { $weight }
act-roll-freeze-roll = { $actor } freeze{ $several ->
    [yes] { "" }
   *[no] s
} the roll of { $unit }
act-roll-thaw-roll = { $actor } thaw{ $several ->
    [yes] { "" }
   *[no] s
} the roll of { $unit }
act-roll-declare-figure = { $actor } declare{ $several ->
    [yes] { "" }
   *[no] s
} { $count } { $figure } for { $unit }
act-body-form-body = { $actor } form{ $several ->
    [yes] { "" }
   *[no] s
} the body “{ $name }” ({ $kind }){ $with-senders ->
    [yes] { " " }of { $senders }
   *[no] { "" }
}
act-body-affiliate = { $actor } affiliate{ $several ->
    [yes] { "" }
   *[no] s
} { $sender } to { $body }
act-body-apportion = { $actor } apportion{ $several ->
    [yes] { "" }
   *[no] s
} the seats of { $body }
act-body-consent = { $actor } agree{ $several ->
    [yes] { "" }
   *[no] s
} to sit in the body “{ $name }” ({ $kind })
act-body-withdraw-consent = { $actor } no longer agree{ $several ->
    [yes] { "" }
   *[no] s
} to sit in the body “{ $name }” ({ $kind })
act-body-self-constitute = { $actor } constitute{ $several ->
    [yes] { "" }
   *[no] s
} the body “{ $name }” ({ $kind }) of { $members }
act-election-call-election = { $actor } call{ $several ->
    [yes] { "" }
   *[no] s
} an election in { $constituency }
act-election-nominate = { $actor } nominate{ $several ->
    [yes] { "" }
   *[no] s
} { $candidate } in { $election }
act-election-accept = { $actor } accept{ $several ->
    [yes] { "" }
   *[no] s
} nomination in { $election }{ $with-name ->
    [yes] { " " }as “{ $name }”
   *[no] { "" }
}{ $with-label ->
    [yes] , declaring “{ $label }”
   *[no] { "" }
}{ $with-groups ->
    [yes] , of the groups { $groups }
   *[no] { "" }
}
act-election-stand = { $actor } stand{ $several ->
    [yes] { "" }
   *[no] s
} in { $election }{ $with-name ->
    [yes] { " " }as “{ $name }”
   *[no] { "" }
}{ $with-label ->
    [yes] , declaring “{ $label }”
   *[no] { "" }
}{ $with-groups ->
    [yes] , of the groups { $groups }
   *[no] { "" }
}
act-election-withdraw = { $actor } withdraw{ $several ->
    [yes] { "" }
   *[no] s
} from { $election }
act-election-close-nominations = { $actor } close{ $several ->
    [yes] { "" }
   *[no] s
} nominations in { $election }
act-election-acclaim = { $actor } declare{ $several ->
    [yes] { "" }
   *[no] s
} the candidates in { $election } elected by acclamation
act-election-record-lot = { $actor } record{ $several ->
    [yes] { "" }
   *[no] s
} the lot in { $election }: { $order }, drawn by “{ $procedure }”
act-ballot-cast-ballot = { $actor } vote{ $several ->
    [yes] { "" }
   *[no] s
} for { $ballot-choices } in { $election }
act-ballot-cast-ballot-2 = { $actor } rank{ $several ->
    [yes] { "" }
   *[no] s
} { $ballot-ranking } in { $election }
act-ballot-cast-ballot-3 = { $actor } give{ $several ->
    [yes] { "" }
   *[no] s
} points in { $election }: { $ballot-points }
act-ballot-report-hands = { $actor } report{ $several ->
    [yes] { "" }
   *[no] s
} hands in { $election }: { $counts }
act-ballot-close-voting = { $actor } close{ $several ->
    [yes] { "" }
   *[no] s
} voting in { $election }
act-credential-contest-credential = { $actor } contest{ $several ->
    [yes] { "" }
   *[no] s
} the credential { $mandate } for { $ground ->
    [eligibility] who could be elected
    [notice] its notice
    [nominations] its nominations
    [roll] its roll
    [votes] who voted
    [count] its count
   *[influence] undue influence
}: “{ $says }”
act-mandate-resign = { $actor } resign{ $several ->
    [yes] { "" }
   *[no] s
} from { $seat }
act-mandate-change-groups = { $actor } change{ $several ->
    [yes] { "" }
   *[no] s
} groups in { $seat }{ $with-groups ->
    [yes] , to { $groups }
   *[no] { "" }
}
act-mandate-return = { $actor } return{ $several ->
    [yes] { "" }
   *[no] s
} to { $seat }
act-mandate-substitute = { $actor } name{ $several ->
    [yes] { "" }
   *[no] s
} { $alternate } to sit in { $seat } until { $until }
act-recall-sign-recall = { $actor } sign{ $several ->
    [yes] { "" }
   *[no] s
} the recall of { $seat }
act-recall-withdraw-signature = { $actor } withdraw{ $several ->
    [yes] { "" }
   *[no] s
} from the recall of { $seat }
act-recall-hold-up = { $actor } hold{ $several ->
    [yes] { "" }
   *[no] s
} up { $candidate } in { $constituency }
act-recall-let-go = { $actor } let{ $several ->
    [yes] { "" }
   *[no] s
} go in { $constituency }
act-poll-open-poll = { $actor } ask{ $several ->
    [yes] { "" }
   *[no] s
} { $question }
act-poll-cast-vote = { $actor } { $choice ->
    [for] vote{ $several ->
    [yes] { "" }
   *[no] s
} yes
    [against] vote{ $several ->
    [yes] { "" }
   *[no] s
} no
   *[abstain] abstain{ $several ->
    [yes] { "" }
   *[no] s
}
} on { $poll }
act-poll-report-count = { $actor } report{ $several ->
    [yes] { "" }
   *[no] s
} hands on { $poll }: { $count-for } for, { $count-against } against, { $count-abstain } abstaining
act-poll-close-poll = { $actor } close{ $several ->
    [yes] { "" }
   *[no] s
} { $poll }
act-convocation-call-to-constitute = { $actor } call{ $several ->
    [yes] { "" }
   *[no] s
} a meeting to constitute the body “{ $name }” ({ $kind }) at “{ $place }” for { $meets }
act-convocation-answer = { $actor } answer{ $several ->
    [yes] { "" }
   *[no] s
} { $convocation } for { $unit }
act-convocation-take-back = { $actor } take{ $several ->
    [yes] { "" }
   *[no] s
} back the answer of { $unit } to { $convocation }
act-convocation-constitute = { $actor } open{ $several ->
    [yes] { "" }
   *[no] s
} the meeting of { $convocation }
act-pending-consent = { $actor } consent{ $several ->
    [yes] { "" }
   *[no] s
} to { $pending }
act-pending-withhold = { $actor } withhold{ $several ->
    [yes] { "" }
   *[no] s
} consent to { $pending }: “{ $reason }”
act-pending-take-back = { $actor } take{ $several ->
    [yes] { "" }
   *[no] s
} back { $pending }
act-sitting-call = { $actor } call{ $several ->
    [yes] { "" }
   *[no] s
} a sitting of { $body } for { $opens } at “{ $place }”: { $agenda }
act-sitting-demand = { $actor } demand{ $several ->
    [yes] { "" }
   *[no] s
} a sitting of { $body } for { $opens } at “{ $place }”: { $agenda }
act-sitting-join = { $actor } join{ $several ->
    [yes] { "" }
   *[no] s
} the demand for { $sitting }
act-sitting-postpone = { $actor } postpone{ $several ->
    [yes] { "" }
   *[no] s
} { $sitting } to { $to }
act-sitting-open = { $actor } open{ $several ->
    [yes] { "" }
   *[no] s
} { $sitting }
act-sitting-check-in = { $actor } check{ $several ->
    [yes] { "" }
   *[no] s
} in to { $sitting }
act-sitting-step-in = { $actor } step{ $several ->
    [yes] { "" }
   *[no] s
} in for { $seat } in { $sitting }
act-sitting-step-back = { $actor } step{ $several ->
    [yes] { "" }
   *[no] s
} back in { $sitting }
act-sitting-leave = { $actor } leave{ $several ->
    [yes] { "" }
   *[no] s
} the hall of { $sitting }
act-sitting-follow = { $actor } will follow { $leader } out of { $sitting }
act-sitting-walk-out = { $actor } walk{ $several ->
    [yes] { "" }
   *[no] s
} out of { $sitting }{ $with-statement ->
    [yes] : “{ $statement }”
   *[no] { "" }
}
act-sitting-take-chair = { $actor } take{ $several ->
    [yes] { "" }
   *[no] s
} the chair of { $sitting }
act-sitting-interrupt = { $actor } interrupt{ $several ->
    [yes] { "" }
   *[no] s
} { $sitting }: “{ $reason }”
act-sitting-resume = { $actor } resume{ $several ->
    [yes] { "" }
   *[no] s
} { $sitting }
act-sitting-close = { $actor } want{ $several ->
    [yes] { "" }
   *[no] s
} to close { $sitting }
act-sitting-adjourn = { $actor } want{ $several ->
    [yes] { "" }
   *[no] s
} to adjourn { $sitting } to { $to }
act-sitting-go-on = { $actor } want{ $several ->
    [yes] { "" }
   *[no] s
} to go on with { $sitting }
act-sitting-report-detained = { $actor } report{ $several ->
    [yes] { "" }
   *[no] s
} to { $sitting } that { $member } is detained: “{ $says }”
act-sitting-report-force = { $actor } report{ $several ->
    [yes] { "" }
   *[no] s
} that { $sitting } was closed by force{ $with-closed-by ->
    [yes] , by “{ $closed-by }”
   *[no] { "" }
}
act-division-put = { $actor } put{ $several ->
    [yes] { "" }
   *[no] s
} to { $sitting }, under item { $item }: “{ $question }”{ $with-holds-until ->
    [yes] , until { $holds-until }
   *[no] { "" }
}{ $with-holds-condition ->
    [yes] , to end when “{ $holds-condition }”
   *[no] { "" }
}{ $with-holds-on ->
    [yes] , on the subject “{ $holds-on }”
   *[no] { "" }
}{ $with-holds-replaces ->
    [yes] , in place of { $holds-replaces }
   *[no] { "" }
}
act-division-ask = { $actor } ask{ $several ->
    [yes] { "" }
   *[no] s
} { $sitting }, under item { $item }, { $question }
act-division-take-back = { $actor } take{ $several ->
    [yes] { "" }
   *[no] s
} back { $division }
act-division-second = { $actor } second{ $several ->
    [yes] { "" }
   *[no] s
} { $division }
act-division-vote = { $actor } { $choice ->
    [for] vote{ $several ->
    [yes] { "" }
   *[no] s
} yes
    [against] vote{ $several ->
    [yes] { "" }
   *[no] s
} no
   *[abstain] abstain{ $several ->
    [yes] { "" }
   *[no] s
}
} on { $division }
act-division-turn-to-hands = { $actor } turn{ $several ->
    [yes] { "" }
   *[no] s
} { $division } to hands
act-division-count-hands = { $actor } count{ $several ->
    [yes] { "" }
   *[no] s
} hands on { $division }: { $count-for } for, { $count-against } against, { $count-abstain } abstaining
act-division-casting-vote = { $actor } give{ $several ->
    [yes] { "" }
   *[no] s
} the casting vote on { $division }: { $choice ->
    [for] for
    [against] against
   *[abstain] neither
}
act-division-acclaim = { $actor } declare{ $several ->
    [yes] { "" }
   *[no] s
} { $division } { $came ->
    [carried] carried
   *[rejected] rejected
} by acclamation
act-division-estimate = { $actor } estimate{ $several ->
    [yes] { "" }
   *[no] s
} { $division }: { $for-least } to { $for-most } for, { $against-least } to { $against-most } against
act-division-demand-count = { $actor } demand{ $several ->
    [yes] { "" }
   *[no] s
} a count on { $division }
act-division-demand-cards = { $actor } demand{ $several ->
    [yes] { "" }
   *[no] s
} a card vote on { $division }
act-division-report-crowd = { $actor } report{ $several ->
    [yes] { "" }
   *[no] s
} to { $body } a crowd of { $people-least } to { $people-most } at “{ $place }”, who acclaimed: “{ $said }”
act-affiliation-found-label = { $actor } found{ $several ->
    [yes] { "" }
   *[no] s
} the label “{ $name }”{ $with-out-of ->
    [yes] { " " }out of { $out-of }
   *[no] { "" }
}
act-affiliation-declare = { $actor } declare{ $several ->
    [yes] { "" }
   *[no] s
} { $label }
act-affiliation-sympathise = { $actor } sympathise{ $several ->
    [yes] { "" }
   *[no] s
} with { $label }
act-affiliation-renounce = { $actor } declare{ $several ->
    [yes] { "" }
   *[no] s
} no label
act-affiliation-join-fraction = { $actor } join{ $several ->
    [yes] { "" }
   *[no] s
} the fraction of { $label } in { $body }
act-affiliation-leave-fraction = { $actor } leave{ $several ->
    [yes] { "" }
   *[no] s
} the fraction in { $body }
act-motion-submit = { $actor } submit{ $several ->
    [yes] { "" }
   *[no] s
} to { $sitting }, under item { $item }, “{ $title }”: { $clauses }
act-motion-amend = { $actor } submit{ $several ->
    [yes] { "" }
   *[no] s
} an amendment to clause { $clause } of { $motion }{ $with-strike ->
    [yes] , striking out “{ $strike }”
   *[no] { "" }
}{ $with-insert ->
    [yes] , inserting “{ $insert }”
   *[no] { "" }
}
act-motion-take-back = { $actor } take{ $several ->
    [yes] { "" }
   *[no] s
} back { $motion }
act-motion-support = { $actor } support{ $several ->
    [yes] { "" }
   *[no] s
} { $motion }
act-motion-move = { $actor } move{ $several ->
    [yes] { "" }
   *[no] s
} { $motion }
act-motion-move-to = { $actor } move{ $several ->
    [yes] { "" }
   *[no] s
} in { $sitting } { $kind ->
    [appeal] to appeal from the ruling of the chair
    [postpone-indefinitely] to postpone the question indefinitely
    [fix-time] to fix the time to which to adjourn
    [lay-on-table] to lay the question on the table
    [suspend-rules] to suspend the order of business
    [next-business] to proceed to the next business
    [close-list] to close the list of speakers
    [close-debate] that the question be now put
    [object] not to consider the question
    [refer-back] to refer the question back
    [orders-of-the-day] for the orders of the day
    [postpone-to] to postpone the question
    [privilege] a question of privilege
    [divide-question] to divide the question
    [take-from-table] to take from the table
    [amend] to amend the question
    [refer] to refer the question
    [remit] to remit the question
    [limit-debate] to limit the debate
    [recess] to take a recess
    [reconsider] to reconsider
    [discharge] to have back
    [adjourn] to adjourn
    [rescind] to rescind
   *[main] a motion
}{ $with-on ->
    [yes] { " " }{ $on }
   *[no] { "" }
}{ $with-until ->
    [yes] { " " }until { $until }
   *[no] { "" }
}{ $with-body ->
    [yes] { " " }to { $body }
   *[no] { "" }
}
act-motion-second = { $actor } second{ $several ->
    [yes] { "" }
   *[no] s
} { $motion }
act-motion-ask = { $actor } ask{ $several ->
    [yes] { "" }
   *[no] s
} to speak in { $sitting }
act-motion-call-on = { $actor } call{ $several ->
    [yes] { "" }
   *[no] s
} on { $member } to speak in { $sitting }
act-motion-end-speech = { $actor } end{ $several ->
    [yes] { "" }
   *[no] s
} the speech in { $sitting }
act-motion-raise-point = { $actor } raise{ $several ->
    [yes] { "" }
   *[no] s
} a point of order in { $sitting }: “{ $says }”
act-motion-rule = { $actor } rule{ $several ->
    [yes] { "" }
   *[no] s
} the point of order in { $sitting } { $how ->
    [well-taken] well taken
   *[not-well-taken] not well taken
}
act-motion-put = { $actor } put{ $several ->
    [yes] { "" }
   *[no] s
} the question in { $sitting }
act-motion-take-item = { $actor } take{ $several ->
    [yes] { "" }
   *[no] s
} item { $item } of { $sitting }
act-motion-take-up = { $actor } take{ $several ->
    [yes] { "" }
   *[no] s
} up { $motion } in { $sitting }, under item { $item }
act-motion-send-on = { $actor } send{ $several ->
    [yes] { "" }
   *[no] s
} { $motion } on to { $body }
act-position-raise = { $actor } raise{ $several ->
    [yes] { "" }
   *[no] s
} the matter “{ $text }”{ $with-of ->
    [yes] , a reading of { $of }
   *[no] { "" }
}{ $with-all ->
    [yes] , with all of { $all }
   *[no] { "" }
}{ $with-none ->
    [yes] , with none of { $none }
   *[no] { "" }
}
act-position-note = { $actor } note{ $several ->
    [yes] { "" }
   *[no] s
} that a vote for { $on-motion } is { $stance ->
    [for] for
   *[against] against
} { $matter }
act-position-note-2 = { $actor } note{ $several ->
    [yes] { "" }
   *[no] s
} that a vote for { $on-question } is { $stance ->
    [for] for
   *[against] against
} { $matter }
act-position-claim = { $actor } claim{ $several ->
    [yes] { "" }
   *[no] s
} that “{ $who }” { $stance ->
    [for] want
   *[against] do not want
} { $matter }: “{ $evidence }”
act-position-retract = { $actor } take{ $several ->
    [yes] { "" }
   *[no] s
} back what they claimed about { $matter }
act-oversight-complete = { $actor } complete{ $several ->
    [yes] { "" }
   *[no] s
} { $resolution }: “{ $text }”
act-oversight-report = { $actor } report{ $several ->
    [yes] { "" }
   *[no] s
} that { $body } did “{ $deed }” on { $at }{ $with-on ->
    [yes] , on the subject “{ $on }”
   *[no] { "" }
}{ $with-under ->
    [yes] , under { $under }
   *[no] { "" }
}
act-oversight-seal = { $actor } seal{ $several ->
    [yes] { "" }
   *[no] s
} a document of { $body }, to be opened on { $opens }, “{ $title }”, as “{ $hash }”{ $with-on ->
    [yes] , on the subject “{ $on }”
   *[no] { "" }
}
act-oversight-unseal = { $actor } unseal{ $several ->
    [yes] { "" }
   *[no] s
} { $document }: “{ $text }”
act-oversight-reply = { $actor } respond{ $several ->
    [yes] { "" }
   *[no] s
} to { $deed } that it { $did ->
    [so] did so
   *[not] did not
}: “{ $said }”
act-commission-take-place = { $actor } take{ $several ->
    [yes] { "" }
   *[no] s
} a place in { $commission }
act-commission-leave-place = { $actor } leave{ $several ->
    [yes] { "" }
   *[no] s
} the place in { $commission }
act-commission-enter-evidence = { $actor } enter{ $several ->
    [yes] { "" }
   *[no] s
} in evidence before { $commission }: “{ $says }”
act-commission-propose-measure = { $actor } propose{ $several ->
    [yes] { "" }
   *[no] s
} that { $commission } act under head { $head }: “{ $says }”
act-commission-propose-report = { $actor } propose{ $several ->
    [yes] { "" }
   *[no] s
} that { $commission } report: “{ $says }”
act-commission-support-proposal = { $actor } support{ $several ->
    [yes] { "" }
   *[no] s
} proposal { $proposal } in { $commission }
act-commission-take-back-proposal = { $actor } take{ $several ->
    [yes] { "" }
   *[no] s
} back proposal { $proposal } in { $commission }
act-agreement-draft = { $actor } draft{ $several ->
    [yes] { "" }
   *[no] s
} the agreement “{ $title }” of { $parties }{ $with-arbiter ->
    [yes] , arbitrated by { $arbiter }
   *[no] { "" }
}{ $with-notice ->
    [yes] , with { $notice ->
    [one] { $notice } day
   *[other] { $notice } days
} of notice
   *[no] { "" }
}{ $with-until ->
    [yes] , until { $until }
   *[no] { "" }
}: “{ $says }”
act-agreement-add-condition = { $actor } add{ $several ->
    [yes] { "" }
   *[no] s
} to { $agreement } that { $of } achieve by { $by }, or the agreement { $breach ->
    [ends] ends
   *[goes-on] goes on
}: “{ $says }”
act-agreement-add-condition-2 = { $actor } add{ $several ->
    [yes] { "" }
   *[no] s
} to { $agreement } that { $of } maintain, or the agreement { $breach ->
    [ends] ends
   *[goes-on] goes on
}: “{ $says }”
act-agreement-drop-draft = { $actor } drop{ $several ->
    [yes] { "" }
   *[no] s
} the draft { $agreement }
act-agreement-say-kept = { $actor } say{ $several ->
    [yes] { "" }
   *[no] s
} that condition { $condition } of { $agreement } is kept: “{ $says }”
act-agreement-claim-breach = { $actor } claim{ $several ->
    [yes] { "" }
   *[no] s
} that condition { $condition } of { $agreement } is breached: “{ $says }”
act-agreement-contest = { $actor } contest{ $several ->
    [yes] { "" }
   *[no] s
} what is said of condition { $condition } of { $agreement }: “{ $says }”
act-agreement-add-evidence = { $actor } add{ $several ->
    [yes] { "" }
   *[no] s
} in evidence on condition { $condition } of { $agreement }: “{ $says }”
act-answerability-inquire = { $actor } inquire{ $several ->
    [yes] { "" }
   *[no] s
} of { $to-body }: “{ $text }”
act-answerability-inquire-2 = { $actor } inquire{ $several ->
    [yes] { "" }
   *[no] s
} of the holder of { $to-seat }: “{ $text }”
act-answerability-answer = { $actor } answer{ $several ->
    [yes] { "" }
   *[no] s
} { $inquiry }: “{ $text }”
act-answerability-take-back-inquiry = { $actor } take{ $several ->
    [yes] { "" }
   *[no] s
} back { $inquiry }
act-answerability-lay-report = { $actor } lay{ $several ->
    [yes] { "" }
   *[no] s
} the report of { $of } before { $to }: “{ $text }”
act-answerability-announce = { $actor } announce{ $several ->
    [yes] { "" }
   *[no] s
} to resign from { $seat } at { $until }, unless “{ $unless }”
act-answerability-join-resignation = { $actor } join{ $several ->
    [yes] { "" }
   *[no] s
} { $resignation } with { $seat }
act-answerability-step-back = { $actor } step{ $several ->
    [yes] { "" }
   *[no] s
} back from { $resignation }
act-answerability-charge = { $actor } charge{ $several ->
    [yes] { "" }
   *[no] s
} { $to-body } with { $resolution }, until { $until }: “{ $what }”
act-answerability-charge-2 = { $actor } charge{ $several ->
    [yes] { "" }
   *[no] s
} the holder of { $to-seat } with { $resolution }, until { $until }: “{ $what }”
act-answerability-charge-3 = { $actor } charge{ $several ->
    [yes] { "" }
   *[no] s
} { $to-member } with { $resolution }, until { $until }: “{ $what }”
act-answerability-take-on = { $actor } take{ $several ->
    [yes] { "" }
   *[no] s
} on { $charge }
act-answerability-report = { $actor } report{ $several ->
    [yes] { "" }
   *[no] s
} that { $charge } is done: “{ $text }”
act-answerability-decline = { $actor } refuse{ $several ->
    [yes] { "" }
   *[no] s
} { $charge }: “{ $reason }”
act-answerability-take-back-charge = { $actor } take{ $several ->
    [yes] { "" }
   *[no] s
} back { $charge }
act-answerability-accuse = { $actor } say{ $several ->
    [yes] { "" }
   *[no] s
} that { $member } broke { $resolution }: “{ $text }”
act-answerability-rejoin = { $actor } answer{ $several ->
    [yes] { "" }
   *[no] s
} { $by } on { $resolution }: “{ $text }”
act-answerability-retract = { $actor } take{ $several ->
    [yes] { "" }
   *[no] s
} back that { $member } broke { $resolution }
act-succession-answer = { $actor } answer{ $several ->
    [yes] { "" }
   *[no] s
} to { $body } for { $unit }
act-succession-take-back = { $actor } answer{ $several ->
    [yes] { "" }
   *[no] s
} to nobody for { $unit }
act-succession-report = { $actor } report{ $several ->
    [yes] { "" }
   *[no] s
} that { $body } was put down by “{ $who }”{ $with-taker ->
    [yes] , in favour of { $taker }
   *[no] { "" }
}
act-succession-deny = { $actor } say{ $several ->
    [yes] { "" }
   *[no] s
} that { $body } goes on
question-charter-amend = whether { $body } adopts the proposed charter
question-charter-pass-on = whether { $body } passes the right to amend the charter on to { $to }
question-body-co-opt = whether { $body } co-opts { $member }
question-body-reserve = whether { $body } reserves { $seats ->
    [one] { $seats } seat
   *[other] { $seats } seats
} for { $sender } under “{ $agreement }”{ $with-on ->
    [yes] , on { $on }
   *[no] { "" }
}
question-body-send = whether { $sender } sends delegates to { $body }
question-body-ratify = whether { $by } ratifies { $body }
question-credential-credential = whether the credential { $mandate } stands
question-mandate-instruct = whether to instruct the holder of { $seat }: “{ $text }”
question-recall-recall = whether to recall the holder of { $seat }
question-recall-replace = whether to replace the holder of { $seat } by { $successor }
question-position-take = whether { $of } is { $stance ->
    [for] for
   *[against] against
} { $matter }
question-position-drop = whether { $of } has no position on { $matter } any more
question-position-instruct-on = whether to instruct the holder of { $seat } { $stance ->
    [for] for
   *[against] against
} { $matter }
question-oversight-use = whether { $by } { $how ->
    [advise] advises on
    [consent] consents to
    [withhold] withholds consent to
    [veto] vetoes
    [suspend] suspends
    [confirm] confirms
   *[refuse] refuses to confirm
} { $resolution }{ $with-said ->
    [yes] : “{ $said }”
   *[no] { "" }
}
question-oversight-ask-for = whether { $by } asks for what { $resolution } lacks: “{ $lacks }”
question-oversight-extend = whether { $by } takes longer over { $resolution }
question-oversight-call-in = whether { $by } calls in { $resolution } as on “{ $subject }”
question-oversight-lift = whether { $by } gives up what it did against { $resolution }
question-oversight-withdraw = whether { $by } withdraws { $resolution }
question-oversight-stand-by = whether { $by } stands by { $resolution }
question-oversight-override = whether { $by } overrides { $against } on { $resolution }
question-oversight-refer = whether { $by } takes { $resolution } further against { $against }
question-oversight-jointly = whether { $by } and { $against } together let { $resolution } stand
question-oversight-electors = whether the electors of { $by } let { $resolution } stand against { $against }
question-commission-establish = whether { $body } establishes the commission “{ $name }” of { $members } to report by { $due }, with { $extensions ->
    [one] { $extensions } extension
   *[other] { $extensions } extensions
}, for { $scope }
question-commission-extend = whether { $commission } is extended to { $to }: “{ $reason }”
question-commission-widen = whether the scope of { $commission } is widened by “{ $head }”
question-commission-void = whether measure { $measure } of { $commission } is outside its scope
question-commission-discharge = whether { $commission } is discharged
question-agreement-offer = whether { $of } offers { $agreement }, until { $until }{ $with-otherwise ->
    [yes] , or else “{ $otherwise }”
   *[no] { "" }
}
question-agreement-accept = whether { $of } accepts { $agreement }
question-agreement-refuse = whether { $of } refuses { $agreement }
question-agreement-withdraw = whether { $of } withdraws the offer of { $agreement }
question-agreement-denounce = whether { $of } denounces { $agreement }: “{ $reason }”
question-agreement-find = whether condition { $condition } of { $agreement } is { $finding ->
    [kept] kept
   *[breached] breached
}
question-answerability-report = whether { $report } is { $received ->
    [accepted] accepted
   *[refused] refused
}
question-answerability-dismiss-all = whether { $by } has no confidence in { $body }{ $with-successors ->
    [yes] , and elects { $successors } in their places
   *[no] { "" }
}
question-answerability-dismiss-one = whether { $by } has no confidence in the holder of { $seat }{ $with-successor ->
    [yes] , and elects { $successor } in their place
   *[no] { "" }
}
question-answerability-not-done = whether { $charge } is not done
question-answerability-take-in = whether { $body } takes in as its own what “{ $who }” did{ $with-since ->
    [yes] , as of { $since }
   *[no] { "" }
}: “{ $what }”
question-succession-rename = whether { $body } is called “{ $name }”
question-succession-rename-unit = whether { $unit } is called “{ $name }”
question-succession-go-over = whether { $by } agrees that { $unit } goes over into { $into }
question-succession-stay-apart = whether { $by } agrees no longer that { $unit } goes over into { $into }
question-succession-demand = whether { $by } demands that { $body } { $fate ->
    [anew] be elected anew
    [end] end
   *[merge] go over
}{ $with-into ->
    [yes] { " " }into { $into }
   *[no] { "" }
}
question-succession-waive = whether { $by } demands nothing of { $body } any more
question-succession-dissolve = whether { $by } dissolves { $body }: “{ $reason }”
question-succession-agree = whether { $by } agrees that { $body } be dissolved
question-succession-disown = whether { $by } does not recognise { $body }
question-succession-recognise = whether { $by } recognises { $body }
question-succession-claim = whether { $body } claims to stand for { $unit }
question-succession-drop = whether { $body } claims no longer to stand for { $unit }
question-succession-continue = whether { $body } claims to continue { $of }
question-succession-desist = whether { $body } claims no longer to continue { $of }
question-emergency-assume = whether { $body } assumes “{ $subject }” of { $of } until { $until }: “{ $reason }”
question-emergency-hand-back = whether { $body } hands back “{ $subject }”
question-emergency-keep = whether { $body } refuses to hand back “{ $subject }”: “{ $reason }”
question-emergency-confirm = whether { $by } confirms that { $body } has “{ $subject }” until { $until }
question-emergency-call-back = whether { $by } calls back “{ $subject }” from { $body }: “{ $reason }”
question-emergency-put-off = whether the elections in { $constituency } are put off until { $until }: “{ $reason }”
question-emergency-resume = whether { $by } takes up the elections in { $constituency } again
question-emergency-move = whether { $body } sits at “{ $to }” until { $until }: “{ $reason }”
question-emergency-return = whether { $body } sits at its own place again
disposal-dropped = was dropped
disposal-tabled = lies on the table
disposal-postponed = was postponed until { $until }
disposal-deferred = went back to the paper
disposal-sent = was sent to { $body }
disposal-divided = was divided
disposal-gone = is no longer before the meeting
