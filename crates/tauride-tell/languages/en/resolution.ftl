# The register of resolutions: what was resolved, and whether it holds.

resolution-in-force = In force
resolution-until = In force until { $until }
resolution-to-end-when = In force, to end when the body resolves that this has come about: { $condition }
resolution-void = Void for want of a quorum
resolution-lapsed = Lapsed: its time was over
resolution-superseded = Superseded by { $by }
resolution-rescinded = Rescinded
resolution-reconsidered = No longer in force: it is being reconsidered

## The page of a resolution

resolution-list = Resolutions
resolution-resolved = Resolved on { $at } by { $division }.
resolution-carried = Resolved on { $at } by { $division }: { $motion }, as it read when it was carried.
resolution-replaces = It was to take the place of { $replaces }.

## What a question may say of the resolution

resolution-holds-until = Until when it holds, if not until the body resolves otherwise
resolution-condition = What is to end it, if anything
resolution-place = The resolution whose place it takes, such as R1
