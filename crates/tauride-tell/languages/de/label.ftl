# Bezeichnungen: wer sie führt, auf ihrer Liste steht und zu ihrer Fraktion gehört.

label-declared = { $members ->
    [one] { $members } Mitglied führt sie
   *[other] { $members } Mitglieder führen sie
}, { $sympathisers ->
    [one] { $sympathisers } sympathisiert mit ihr
   *[other] { $sympathisers } sympathisieren mit ihr
}
label-ended = wird seit dem { $ended } von niemandem mehr geführt
label-declares = führt sie seit dem { $since }
label-sympathises = sympathisiert mit ihr seit dem { $since }
label-fraction = { $members ->
    [one] { $members } Mitglied
   *[other] { $members } Mitglieder
}, { $sympathisers ->
    [one] { $sympathisers } Sympathisierende
   *[other] { $sympathisers } Sympathisierende
}
label-fraction-too-few = { $members ->
    [one] { $members } Mitglied
   *[other] { $members } Mitglieder
}, { $sympathisers ->
    [one] { $sympathisers } Sympathisierende
   *[other] { $sympathisers } Sympathisierende
}: zu wenige für eine Fraktion
label-list = { $candidates ->
    [one] { $candidates } Kandidatur
   *[other] { $candidates } Kandidaturen
}

## Die Seite einer Bezeichnung

label-crumb = Bezeichnung
label-founded = Gegründet von { $founder }, { $founded }.
label-founded-out-of = Gegründet von { $founder }, { $founded }, hervorgegangen aus { $labels }.
label-merged = Aufgegangen in { $into }, { $at }: Niemand führt sie neu.
label-who = Wer sie führt
label-sign-in = <sign-in>Anmelden</sign-in>, um sie zu führen.
label-declare = Diese Bezeichnung führen
label-sympathise = Mit ihr sympathisieren
label-renounce = Sie nicht mehr führen
label-split = Aus dieser eine andere Bezeichnung gründen
label-found = Eine Bezeichnung gründen
label-found-button = Gründen
label-name = Ihr Name
label-out-of = Woraus; mehrere, um sie zu vereinigen

## Auf anderen Seiten

label-all = Bezeichnungen, die Mitglieder führen
label-more = und { $more } weitere
label-yours = Was Sie von sich sagen
label-none-yours = Sie führen keine Bezeichnung.
label-of-member = Zur Bezeichnung { $label }:
label-fractions = Fraktionen
label-join = In der Fraktion Ihrer Bezeichnung sitzen
label-leave = Die Fraktion verlassen
label-lists = Listen
label-otherwise = führen inzwischen etwas anderes: { $members }
