//! The chapter on credential.

use super::Lines;

/// How each act is asked for.
pub(super) const ACTS: Lines = &[(
    "contest-credential",
    "contest(s) the credential {mandate:T} for {ground|eligibility=who could be elected|notice=its notice|nominations=its nominations|roll=its roll|votes=who voted|count=its count|influence=undue influence}: {says:text}",
)];

/// How each event is told.
pub(super) const EVENTS: Lines = &[
    (
        "credential-contested",
        "{by:M} contested the credential {mandate:T} for {ground|eligibility=who could be elected|notice=its notice|nominations=its nominations|roll=its roll|votes=who voted|count=its count|influence=undue influence}: {says:text}",
    ),
    ("credential-upheld", "the credential {mandate:T} stands"),
];

/// How each question is put.
pub(super) const QUESTIONS: Lines = &[("credential", "whether the credential {mandate:T} stands")];
