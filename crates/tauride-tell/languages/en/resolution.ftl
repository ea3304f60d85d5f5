# The register of resolutions: what was resolved, and whether it holds.

resolution-in-force = In force
resolution-until = In force until { $until }
resolution-to-end-when = In force, to end when the body resolves that this has come about: { $condition }
resolution-waits = Waiting: others have a right over it
resolution-stopped = Stopped by others
resolution-void = Void for want of a quorum
resolution-lapsed = Lapsed: its time was over
resolution-superseded = Superseded by { $by }
resolution-rescinded = Rescinded
resolution-withdrawn = Withdrawn by the body that resolved it
resolution-fell = Fell: whoever decided between the two bodies did not let it stand
resolution-reconsidered = No longer in force: it is being reconsidered

## The page of a resolution

resolution-list = Resolutions
resolution-resolved = Resolved on { $at } by { $division }.
resolution-carried = Resolved on { $at } by { $division }: { $motion }, as it read when it was carried.
resolution-replaces = It took the place of { $replaces }.
resolution-was-to-replace = It was to take the place of { $replaces }.
resolution-resolved-as = Resolved as { $resolution }.

## What a question may say of the resolution

resolution-holds-until = The resolution is to hold until (UTC; empty: until the body resolves otherwise)
resolution-condition = The resolution is to end when, if anything ends it
resolution-place = The resolution that it replaces, such as R1
