# Commissions: a scope, a date, what was done, and what came of it.

commission-crumb = Commission of { $body }
commission-head = “{ $says }”
commission-open = works, and has to report by { $due }
commission-reported = reported on { $at }; its powers have ended
commission-expired = did not report in time; its powers ended on { $at }
commission-discharged = discharged on { $at }
commission-fallen = ended with its body on { $at }
commission-established = Established on { $at }; the body may extend it { $extensions ->
    [0] not at all
    [one] { $extensions } time
   *[other] { $extensions } times
}.
commission-owed = Stands on the agenda of the next sitting of { $body }.
commission-taken-up = Taken up by { $sitting }.
commission-scope = Scope, and what was done under it
commission-scope-note = Whatever it does stands under a head of its scope; whether it belongs there, the body decides.
commission-nothing-done = nothing done under it
commission-measure-done = on { $at }
commission-measure-void = void, found outside the scope
commission-members = Members
commission-place-named = named, and has not taken a place
commission-place-taken = sits in it
commission-place-left = does not sit in it
commission-whole = { $whole ->
    [one] It is made up of { $whole }; what it does needs the support of more than half.
   *[other] It is made up of { $whole }; what they do needs the support of more than half.
}
commission-proposals = Proposed
commission-proposal-measure = { $number }. Under head { $head }: “{ $says }”
commission-proposal-report = { $number }. A report: “{ $says }”
commission-proposal-support = by { $by }; { $support } of { $whole } support it
commission-report = Report
commission-extensions = Extensions
commission-extension = to { $to }: “{ $reason }”
commission-evidence = Evidence
commission-evidence-by = entered by { $by } on { $at }
commission-all = Commissions
commission-more = and { $more } before them
commission-take = Take your place in the commission
commission-leave = Give up your place in the commission
commission-put-discharge = Ask whether it is discharged
commission-put-void = Ask whether measure { $measure } is outside its scope
commission-support = Support proposal { $proposal }
commission-take-back = Take back proposal { $proposal }
commission-evidence-form = Enter evidence
commission-evidence-says = What it says, or where it is
commission-evidence-button = Enter
commission-measure-form = Propose a measure
commission-measure-head = Number of the head of the scope
commission-measure-says = What is to be done
commission-report-form = Propose the report
commission-report-says = The report
commission-propose-button = Propose
commission-extend-form = Ask whether it has longer
commission-extend-to = Until when
commission-extend-reason = Why
commission-widen-form = Ask whether its scope is widened
commission-widen-head = The new head
commission-put-button = Put it to a vote
commission-establish-form = Ask whether a commission is established
commission-name = Name
commission-establish-members = Numbers of its members, such as M5 M9
commission-establish-due = When it has to have reported
commission-establish-extensions = How often the body may extend it
commission-establish-scope = Scope, a line for each head
