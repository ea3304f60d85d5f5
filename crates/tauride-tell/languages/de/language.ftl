# Die Sprache selbst, und wie in ihr von Fristen und Anteilen die Rede ist.

language-name = Deutsch
language-locale = de

# Wo »case: "dative"« steht, verlangt der Satz den dritten Fall: »nach 14 Tagen«.
span-years = { $number ->
    [one] { $number } Jahr
   *[other] { $case ->
        [dative] { $number } Jahren
       *[other] { $number } Jahre
    }
}
span-months = { $number ->
    [one] { $number } Monat
   *[other] { $case ->
        [dative] { $number } Monaten
       *[other] { $number } Monate
    }
}
span-days = { $number ->
    [one] { $number } Tag
   *[other] { $case ->
        [dative] { $number } Tagen
       *[other] { $number } Tage
    }
}
span-hours = { $number ->
    [one] { $number } Stunde
   *[other] { $number } Stunden
}
span-minutes = { $number ->
    [one] { $number } Minute
   *[other] { $number } Minuten
}
span-seconds = { $number ->
    [one] { $number } Sekunde
   *[other] { $number } Sekunden
}

share-at-least = mindestens { $numerator }/{ $denominator }
share-more-than = mehr als { $numerator }/{ $denominator }
