//! Headings of columns, and what they say.

/// Headings of columns that say how many ballots a row stands for.
const WEIGHTS: &[&str] = &[
    "ballots",
    "count",
    "counts",
    "frequency",
    "multiplicity",
    "n",
    "number",
    "number of ballots",
    "quantity",
    "votes",
    "shares",
    "voting power",
    "voting weight",
    "weight",
    // German, French, Spanish
    "anzahl",
    "häufigkeit",
    "stimmen",
    "stimmzettel",
    "gewicht",
    "stimmgewicht",
    "stimmrechte",
    "bulletins",
    "effectif",
    "nombre",
    "nombre de bulletins",
    "voix",
    "cantidad",
    "papeletas",
    "votos",
];

/// Headings of columns that say where a ballot is from, not what it says.
const ASIDE: &[&str] = &[
    "#",
    "ballot",
    "ballot id",
    "ballot no",
    "ballot number",
    "ballot style",
    "ballot type",
    "ballotid",
    "batch",
    "batch id",
    "box",
    "box id",
    "box position",
    "cast vote record",
    "counting group",
    "cvr",
    "cvr id",
    "cvrid",
    "date",
    "district",
    "email",
    "email address",
    "entry id",
    "id",
    "imprinted id",
    "index",
    "last page",
    "lfd nr",
    "lfdnr",
    "modified",
    "no",
    "nr",
    "nummer",
    "numéro",
    "número",
    "n°",
    "nº",
    "№",
    "participant id",
    "precinct",
    "record",
    "record id",
    "remade",
    "respondent id",
    "response id",
    "row",
    "seed",
    "serial",
    "serial no",
    "serial number",
    "sl no",
    "sr no",
    "style",
    "submission id",
    "tabulator",
    "tabulator id",
    "time",
    "timestamp",
    "user id",
    "username",
    "voter",
    "voter id",
    "voterid",
    "ward",
    // Forms in German, French and Spanish
    "horodateur",
    "marca temporal",
    "zeitstempel",
];

/// Headings of forms that say who filled them in and when; a column of names stands beside them.
const OF_FORMS: &[&str] = &[
    "completion time",
    "language",
    "last modified time",
    "name",
    "names",
    "points",
    "quiz feedback",
    "start time",
    "submitted",
    "submitted at",
    "total points",
];

/// Returns whether a plain heading is that of a column that says who filled in a form.
pub(super) fn is_of_form(heading: &str) -> bool {
    OF_FORMS.contains(&heading)
}

/// Returns whether a heading is that of a column that says how many ballots a row stands for.
pub(super) fn is_weight(heading: &str) -> bool {
    WEIGHTS.contains(&plain(heading).as_str())
}

/// Headings over the number of ballots, and as often over the number of the row.
const RUNNING: &[&str] = &["n", "number", "nombre", "anzahl"];

/// Returns whether a heading may be that of a column that numbers the rows.
pub(super) fn is_running(heading: &str) -> bool {
    RUNNING.contains(&plain(heading).as_str())
}

/// Returns whether a heading is that of a column that says where a ballot is from.
pub(super) fn is_aside(heading: &str) -> bool {
    ASIDE.contains(&plain(heading).as_str())
}

/// Returns whether a heading is that of a name.
pub(super) fn same(heading: &str, name: &str) -> bool {
    plain(heading) == plain(name)
}

/// Returns a heading in small letters with single spaces between words.
pub(super) fn plain(heading: &str) -> String {
    let words = heading.to_lowercase().replace(['_', '-', '.'], " ");
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Returns the rank that the heading of a column names, be it in brackets: forms write `Your vote [1st choice]`.
pub(super) fn rank_of_column(heading: &str) -> Option<u64> {
    rank(heading).or_else(|| rank(in_brackets(heading)?))
}

/// Returns the rank that words name: `rank1`, `Choice 2`, `3rd preference`, `first choice`.
pub(super) fn rank(words: &str) -> Option<u64> {
    const WORDS: &[&str] = &[
        "ranking",
        "rank",
        "choice",
        "preference",
        "pref",
        "rang",
        "präferenz",
        "choix",
        "préférence",
        "opción",
        "opcion",
        "preferencia",
    ];
    let plain = plain(words);
    if let Some((number, word)) = plain.split_once(' ')
        && WORDS.contains(&word)
    {
        let digits = number.trim_end_matches(|letter: char| letter.is_alphabetic() || letter == 'ª' || letter == 'º');
        return self::number(number).or_else(|| digits.parse().ok());
    }
    let digits = WORDS.iter().find_map(|word| plain.strip_prefix(word))?.trim_start();
    digits.parse().ok()
}

/// Returns the rank of a number in words, or in an order: `first`, `1st`.
pub(super) fn number(word: &str) -> Option<u64> {
    const NUMBERS: &[&str] =
        &["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
    let small = word.to_lowercase();
    let by_word = NUMBERS.iter().zip(1_u64..).find(|(name, _)| **name == small).map(|(_, rank)| rank);
    by_word.or_else(|| in_order(word))
}

/// Returns the rank of a number with the letters that make it an order: `1st`, `2.`, `3e`.
pub(super) fn in_order(word: &str) -> Option<u64> {
    const ENDS: &[&str] = &["st", "nd", "rd", "th", "er", "re", "ère", "ème", "e", "º", "ª", "."];
    let word = word.to_lowercase();
    ENDS.iter().find_map(|end| word.strip_suffix(end)?.parse().ok())
}

/// Returns the candidate that a heading names: forms write `Rank the candidates [Anna]`.
pub(super) fn candidate(heading: &str) -> &str {
    in_brackets(heading).unwrap_or(heading)
}

/// Returns the question that a heading puts before its brackets: `Rank the candidates [Anna]`.
pub(super) fn question(heading: &str) -> Option<&str> {
    parted(heading).map(|(question, _)| question.trim()).filter(|question| !question.is_empty())
}

fn in_brackets(heading: &str) -> Option<&str> {
    parted(heading).map(|(_, name)| name.trim())
}

fn parted(heading: &str) -> Option<(&str, &str)> {
    heading.strip_suffix(']').and_then(|heading| heading.rsplit_once('['))
}

#[cfg(test)]
mod tests {
    use super::{candidate, rank};

    #[test]
    fn headings_of_ranks_are_known() {
        for (heading, expected) in [
            ("rank1", Some(1)),
            ("Rank2", Some(2)),
            ("Choice_3", Some(3)),
            ("4th preference", Some(4)),
            ("First Choice", Some(1)),
            ("pref. 5", Some(5)),
            ("Rank", None),
            ("Anna", None),
            ("Frank 1", None),
            ("1", None),
        ] {
            assert_eq!(rank(heading), expected, "{heading}");
        }
        assert_eq!(candidate("Rank the candidates [Anna B.]"), "Anna B.");
        assert_eq!(candidate("Anna [ind.] B."), "Anna [ind.] B.");
    }
}
