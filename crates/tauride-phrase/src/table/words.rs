//! What acts and events have in common: questions, reasons, titles.

use super::Table;

/// The patterns of questions.
pub const QUESTIONS: Table = &[
    ("recall", "whether to recall the holder of {seat:S}"),
    ("replace", "whether to replace the holder of {seat:S} by {successor:M}"),
    ("instruct", "whether to instruct the holder of {seat:S}: {text:text}"),
    ("credential", "whether the credential {mandate:T} stands"),
    ("co-opt", "whether {body:B} co-opts {member:M}"),
    ("reserve", "whether {body:B} reserves {seats:# seat} for {sender:sender} under {agreement:text}"),
    ("ratify", "whether {by:B} ratifies {body:B}"),
    ("amend", "whether {body:B} adopts the proposed charter"),
];

/// The patterns of reasons why a mandate ended.
pub const REASONS: Table = &[
    ("recalled", "recalled"),
    ("let-go", "let go by the electors"),
    ("resigned", "resigned"),
    ("died", "died"),
    ("term-over", "the term was over"),
    ("succeeded", "a successor was seated"),
    ("cascade", "{:T} ended"),
    ("franchise-lost", "the franchise was lost"),
    ("credential-refused", "the credential was refused"),
    ("body-ended", "the body ended"),
];

/// The patterns of titles by which a seat is come by.
pub const TITLES: Table = &[
    ("elected", "elected in {:E}"),
    ("alternate", "as alternate"),
    ("countback", "by counting {:E} again"),
    ("ex-officio", "ex officio by {:T}"),
    ("co-opted", "co-opted by {:P}"),
    ("replacement", "as successor by {:P}"),
    ("held-up", "held up by the electors"),
    ("self-constituted", "by their own decision alone"),
];
