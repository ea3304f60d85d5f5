# The language itself, and how lengths and shares are said in it.

# What the language is called by those who speak it.
language-name = English
# By whose customs numbers, lists and dates are said.
language-locale = en-GB

span-years = { $number ->
    [one] { $number } year
   *[other] { $number } years
}
span-months = { $number ->
    [one] { $number } month
   *[other] { $number } months
}
span-days = { $number ->
    [one] { $number } day
   *[other] { $number } days
}
span-hours = { $number ->
    [one] { $number } hour
   *[other] { $number } hours
}
span-minutes = { $number ->
    [one] { $number } minute
   *[other] { $number } minutes
}
span-seconds = { $number ->
    [one] { $number } second
   *[other] { $number } seconds
}

share-at-least = at least { $numerator }/{ $denominator }
share-more-than = more than { $numerator }/{ $denominator }
