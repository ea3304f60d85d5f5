# A body's desk: what it owes, what waits for it, and how it has used its rights.

desk-owes = What it owes, to whom and by when
desk-used-heading = How it has used its rights
desk-answer = An answer to { $to }: { $inquiry }
desk-report = A report to { $to }
desk-charge = To carry out what { $to } resolved: { $charge }
desk-stand-by = To stand by { $resolution }, which { $to } suspended, if it is to hold
desk-complete = To tell { $to } what is missing of { $resolution }: “{ $lacks }”
desk-condition = What it promised { $to } in { $agreement }: { $says }
desk-hand-back = To hand back to { $to }: { $subject }
desk-open = To open { $document }
desk-ratification = To be ratified, or it ends
desk-until = by { $until }
desk-overdue = overdue since { $until }
desk-used = { $stopped ->
    [0] It has stopped nothing
    [one] It has stopped something once
   *[other] It has stopped something { $stopped } times
}; { $overridden ->
    [0] it was never overridden
    [one] it was overridden once
   *[other] it was overridden { $overridden } times
}{ $given-up ->
    [0] { "" }
    [one] , and gave it up once
   *[other] , and gave it up { $given-up } times
}. { $silent ->
    [0] It has let no time pass in silence
    [one] It has let its time pass in silence once
   *[other] It has let its time pass in silence { $silent } times
}{ $allowed ->
    [0] .
    [one] , and consented or was heard once.
   *[other] , and consented or was heard { $allowed } times.
}
desk-used-in-part = Only the last resolutions of all bodies were looked through.
desk-use = { $did ->
    [advise] it was heard on it
    [consent] it consented
    [withhold] it withheld its consent
    [veto] it vetoed it
    [suspend] it suspended it
    [confirm] it confirmed it
    [refuse] it refused to confirm it
    [silent] its time passed in silence
    [let-pass] it let it pass in silence
    [overridden] it was overridden
   *[given-up] it gave up what it had done
}, { $at }
