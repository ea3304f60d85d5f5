//! The chapter on credential.

use super::Lines;

/// How each act is asked for.
pub(super) const ACTS: Lines = &[("contest-credential", "contest(s) the credential {mandate:T}: {ground:text}")];

/// How each event is told.
pub(super) const EVENTS: Lines = &[
    ("credential-contested", "{by:M} contested the credential {mandate:T}: {ground:text}"),
    ("credential-upheld", "the credential {mandate:T} stands"),
];

/// How each question is put.
pub(super) const QUESTIONS: Lines = &[("credential", "whether the credential {mandate:T} stands")];
