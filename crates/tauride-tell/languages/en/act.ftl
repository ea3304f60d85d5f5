# Acts: what stands on a button, and what follows from them.

seats-in-body = { $rule } in { $body }
the-election = the election for { $place }
you = you

deed-resign = Resign as { $seat }
deed-sit-again = Sit again as { $seat }
deed-close-poll = Close the vote
deed-contest-credential = Contest the credential of the { $seat }
deed-close-voting = Close voting in { $election } and count
deed-leave = Leave { $unit }
deed-agree = Agree to sit in { $body }
deed-no-longer-agree = No longer agree to sit in { $body }
deed-consent = Consent to what was asked
deed-take-back = Take back what you asked
deed-put-recall = Put the recall of the { $seat } to a vote
deed-put-replacement = Put it to a vote that { $successor } replaces the { $seat }
deed-put-instruction = Put the instruction of the { $seat } to a vote
deed-put-co-option = Put it to a vote that { $body } co-opts { $member }
deed-put-position = Put it to a vote whether { $whose } is { $stance ->
    [for] for
   *[against] against
} “{ $matter }”
deed-put-question = Put it to a vote: { $question }
deed-put-report = { $received ->
    [accepted] Ask whether { $report } is accepted
   *[refused] Ask whether { $report } is refused
}
deed-put-dismiss-all = Ask whether there is no confidence in { $body } any more
deed-put-dismiss-one = Ask whether there is no confidence any more in { $seat }
deed-put-not-done = Ask whether { $charge } is not done
deed-put-take-in = Ask whether { $body } takes in as its own what “{ $who }” did
deed-put-drop = Put it to a vote whether { $whose } has no position on “{ $matter }” any more
deed-sign-recall = Sign the petition to recall the { $seat }
deed-withdraw-signature = Take back your signature against the { $seat }
deed-let-go = Take back your standing ballot for { $place }
deed-call-election = Call an election for { $place }
deed-withdraw = Withdraw from { $election }
deed-close-nominations = Close nominations in { $election }
deed-acclaim = Declare those who stand elected in { $election }

## The page before an act

before-back = Back
before-follows = What will follow
before-things-stand = That is what the rules make of it as things stand. Nothing is entered before you press the button; then it stands in the record.
before-not-now = Not now
before-counted = Voting ends, and the votes are counted. What comes of it is not said before.
before-cast = The vote counts. What comes of it is not said before.

## What follows

follows-counts-differ = The counts of { $election } differ, and are taken again.
follows-left = { $own ->
    [yes] You are no longer a member of { $unit }.
   *[no] { $who } is no longer a member of { $unit }.
}
follows-frozen = Nobody joins { $unit } until it has elected.
follows-thawed = { $unit } is open to new members again.
follows-seated = { $body } has enough members, and may decide.
follows-vacated = { $body } is to be elected anew before it decides again.
follows-body-ends = { $body } ends.
follows-signed = { $own ->
    [yes] Your signature
   *[no] { $who }’s signature
} against the { $seat } is entered, for everybody to read.
follows-signature-withdrawn = { $own ->
    [yes] Your signature
   *[no] { $who }’s signature
} against the { $seat } counts no longer.
follows-petition-carried = The petition has enough: { $signatures ->
    [one] { $signatures } signature.
   *[other] { $signatures } signatures.
}
follows-recalled = The { $seat } is recalled.
follows-recall-failed = The recall of the { $seat } has failed: { $why }.
recall-failed-lapsed = its time has run out
recall-failed-rejected = the vote did not carry
recall-failed-not-recalled = the electors did not recall the holder
recall-failed-not-replaced = the electors did not choose the successor
reason-through = held through the seat of { $seat }
follows-mandate-ends = { $own ->
    [yes] You are
   *[no] { $who } is
} no longer { $seat }: { $why }.
follows-elected = { $own ->
    [yes] You become
   *[no] { $who } becomes
} { $seat }, elected.
follows-alternate = { $own ->
    [yes] You become
   *[no] { $who } becomes
} { $seat }, as the next alternate.
follows-countback = { $own ->
    [yes] You become
   *[no] { $who } becomes
} { $seat }, by counting the ballots again.
follows-ex-officio = { $own ->
    [yes] You become
   *[no] { $who } becomes
} { $seat }, by virtue of another seat.
follows-co-opted = { $own ->
    [yes] You become
   *[no] { $who } becomes
} { $seat }, co-opted.
follows-replacement = { $own ->
    [yes] You become
   *[no] { $who } becomes
} { $seat }, as the successor who was chosen.
follows-held-up = { $own ->
    [yes] You become
   *[no] { $who } becomes
} { $seat }, held up by standing ballots.
follows-self-constituted = { $own ->
    [yes] You become
   *[no] { $who } becomes
} { $seat }, by their own decision.
follows-caretaker = { $own ->
    [yes] You stay
   *[no] { $who } stays
} { $seat } as a caretaker, until a successor is seated.
follows-caretaker-mandate = { $mandate } goes on until a successor is seated.
follows-election-called = An election is called for { $seats ->
    [one] { $seats } seat
   *[other] { $seats } seats
}: { $place }.
follows-candidate-withdrew = { $own ->
    [yes] You are
   *[no] { $who } is
} no longer a candidate in { $election }.
follows-voting-opens = Voting is open in { $election }.
follows-voting-opens-until = Voting is open until { $until } in { $election }.
follows-nobody-elected = { $election } is decided: nobody.
follows-decided = { $election } is decided: { $elected }.
follows-election-fails = { $election } fails: { $why }.
follows-lot = { $election } waits for a lot between those with equal votes.
follows-poll-opens = { $electors ->
    [one] { $electors } elector votes
   *[other] { $electors } electors vote
} on it until { $until }.
follows-poll-carries = The vote carries.
follows-poll-fails = The vote does not carry.
follows-poll-lapses = A vote comes to nothing, since what it was on is settled.
follows-poll-enough = Enough are for it: it carries if that holds until { $until }.
follows-poll-not-enough = No longer enough are for it.
