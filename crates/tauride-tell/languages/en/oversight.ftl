# Oversight: who may do what about what others resolve, and what was reported of a body.

oversight-nobody = a body that is not there
oversight-said = : “{ $said }”
oversight-open = { $right ->
    [inform] { $by } is to be told of it by { $until }.
    [consult] { $by } can be heard on it until { $until }; then it holds all the same.
    [consent] It needs the consent of { $by }, which has until { $until }; silence { $silence ->
        [allows] is consent.
       *[refuses] is none.
    }
    [veto] { $by } can veto it until { $until }; silence lets it pass.
    [suspend] { $by } can suspend it until { $until }; silence lets it pass.
   *[confirm] It ends unless { $by } confirms it by { $until }; silence { $silence ->
        [allows] confirms it.
       *[refuses] does not.
    }
}
oversight-incomplete = { $by } asked for what it lacks, to be said by { $until }: “{ $lacks }”
oversight-suspended = { $by } suspended it{ $said }: it holds if the body stands by it by { $until }.
oversight-used = { $by } { $how ->
    [advise] was heard on it
    [consent] consented to it
    [withhold] withheld consent to it
    [veto] vetoed it
    [suspend] suspended it
    [confirm] confirmed it
   *[refuse] refused to confirm it
}{ $said }
oversight-used-until = { $by } { $how ->
    [withhold] withheld consent to it
    [veto] vetoed it
    [suspend] suspended it
   *[refuse] refused to confirm it
}{ $said }; that can be { $overridden ->
    [yes] given up or overridden
    [further] given up or taken further
    [joint-sitting] given up, and a joint sitting decides,
    [electors] given up, and the electors decide,
   *[no] given up
} until { $until }.
oversight-overcome = { $by } { $how ->
    [withhold] withheld consent to it
    [veto] vetoed it
    [suspend] suspended it
   *[refuse] refused to confirm it
}{ $said }; that stands no more.
oversight-lapsed = The time of { $by } passed in silence{ $stops ->
    [yes] , and that stopped it.
   *[no] .
}
oversight-power = { $right ->
    [inform] { $by } is told of what { $over } does
    [consult] { $by } is heard before what { $over } resolves holds
    [consent] Nothing that { $over } resolves holds without the consent of { $by }
    [veto] { $by } can veto what { $over } resolves
    [suspend] { $by } can suspend what { $over } resolves
    [confirm] What { $over } resolves ends unless { $by } confirms it
    [attend] Whoever sits in { $by } comes to the sittings of { $over }, with a voice and without a vote
   *[instruct] { $over } carries out what { $by } resolves
}{ $all ->
    [whole] .
    [yes] , whatever it is about.
   *[no] , on these subjects: { $on }.
}
oversight-running = { $running ->
    [one] { $running } clock runs
   *[other] { $running } clocks run
}, the first until { $next }

## The page of a resolution, of a body, and of the federation

oversight-rights = What others can do about it
oversight-subject = On the subject “{ $on }”.
oversight-powers = Who can stop whom
oversight-waits = What waits, and for whom
oversight-waits-here = What waits for it, and until when
oversight-since = Resolved by { $body }.
oversight-put-poll = Put it to a poll
oversight-put-hall = Put it to the hall
oversight-use-advise = Have { $by } say something on it
oversight-use-consent = Have { $by } consent to it
oversight-use-withhold = Have { $by } withhold consent
oversight-use-veto = Have { $by } veto it
oversight-use-suspend = Have { $by } suspend it
oversight-use-confirm = Have { $by } confirm it
oversight-use-refuse = Have { $by } refuse to confirm it
oversight-use-for = { $use }{ $said }
oversight-ask-for = Have { $by } ask for what is missing
oversight-extend = Have { $by } take longer over it
oversight-call-in = Have { $by } call it in under another subject
oversight-lift = Have { $by } give up what it did against it
oversight-stand-by = Have { $by } stand by it
oversight-withdraw = Have { $by } withdraw it
oversight-override = Have { $by } override { $against }
oversight-refer = Have { $by } take it further against { $against }
oversight-why = Why
oversight-what-is-said = What it says
oversight-what-lacks = What is missing
oversight-complete = Say what was missing
oversight-complete-button = Complete it
oversight-on = The subject, if others have rights over some

## What was reported of a body

deed-crumb = A report
deed-did = { $body } did this on { $at }.
deed-reported = Reported by { $by } on { $reported }. A report is what somebody says; nothing follows from it.
deed-on = It is said to be on the subject “{ $on }”.
deed-under = It is said to have carried out { $resolution }.
deed-beyond = Beyond the powers of { $body }: others have a right over it, and nothing in force allowed it
deed-late = Others should have been told by { $late }
deed-no-reply = Nobody has replied for the body
deed-reply = { $by } replied that { $did ->
    [yes] it did so
   *[no] it did not
}: “{ $said }”
deed-list = What was reported of it
deed-report = Report what this body has done
deed-report-button = Report it
deed-what = What it did
deed-when = When (UTC)
deed-subject = On which subject, if you know
deed-resolution = The resolution that it carried out, such as R1, if there is one
deed-yes = It did so
deed-no = It did not
deed-answer = Reply for the body
deed-answer-button = Reply
deed-answer-says = What is to be said of it

document-crumb = A sealed document of { $body }
document-of = Deposited by { $by } on { $sealed }, to be opened from { $opens } on, until { $until }.
document-on = On the subject “{ $on }”.
document-hash = The SHA-256 of its text: <code>{ $hash }</code>
document-check = Whoever has the text can check that it is the one that was deposited: as UTF-8, with the end of line at its end or without.
document-says = What it says
document-opened-by = Entered by { $by } on { $at }; it has the SHA-256 that was deposited.
document-sealed = sealed until { $opens }
document-due = to be opened until { $until }
document-not-opened = not opened by { $until }; { $body } owed it
document-open = open
document-open-late = open, after { $until }, when it had to be
document-list = Sealed documents
document-told = What others did not open in time
document-of-body = { $document }, of { $body }
document-seal = Deposit a document, sealed
document-seal-button = Deposit it
document-title = What it is called
document-sha = The SHA-256 of its text, as UTF-8. Keep the text: nobody can find it from this. A short text can be guessed, so put some words of your own at its end
document-when = From when on it is to be opened (UTC)
document-subject = On which subject, if that is to be known
document-unseal = Open it
document-unseal-button = Enter the text
document-text = The text that was deposited, to the letter
