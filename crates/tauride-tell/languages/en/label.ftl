# Labels: who declares one, stands on its list, and sits with its fraction.

label-declared = { $members ->
    [one] { $members } member declares it
   *[other] { $members } members declare it
}, { $sympathisers ->
    [one] { $sympathisers } sympathises with it
   *[other] { $sympathisers } sympathise with it
}
label-ended = nobody has declared it since { $ended }
label-declares = declares it since { $since }
label-sympathises = sympathises with it since { $since }
label-fraction = { $members ->
    [one] { $members } member
   *[other] { $members } members
}, { $sympathisers ->
    [one] { $sympathisers } sympathiser
   *[other] { $sympathisers } sympathisers
}
label-fraction-too-few = { $members ->
    [one] { $members } member
   *[other] { $members } members
}, { $sympathisers ->
    [one] { $sympathisers } sympathiser
   *[other] { $sympathisers } sympathisers
}: too few for a fraction
label-list = { $candidates ->
    [one] { $candidates } candidate
   *[other] { $candidates } candidates
}

## The page of a label

label-crumb = Label
label-founded = Founded by { $founder }, { $founded }.
label-founded-out-of = Founded by { $founder }, { $founded }, out of { $labels }.
label-merged = Merged into { $into }, { $at }: nobody declares it anew.
label-who = Who declares it
label-sign-in = <sign-in>Sign in</sign-in> to declare it.
label-declare = Declare it
label-sympathise = Sympathise with it
label-renounce = Declare it no longer
label-split = Found another label out of this one
label-found = Found a label
label-found-button = Found it
label-name = Its name
label-out-of = Out of which; several to merge them

## On other pages

label-all = Labels that members declare
label-more = and { $more } more
label-yours = What you declare
label-none-yours = You declare no label.
label-of-member = Of the label { $label }:
label-fractions = Fractions
label-join = Sit with the fraction of your label
label-leave = Leave the fraction
label-lists = Lists
label-otherwise = declaring something else by now: { $members }
