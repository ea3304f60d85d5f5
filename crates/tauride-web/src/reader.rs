//! Who reads a page, and in which language.

use tauride_rules::ids::MemberId;
use tauride_tell::Language;

/// Whoever reads: who it is, if they are signed in, and in which language they read.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Reader {
    pub(crate) member: Option<MemberId>,
    /// The language that they chose or that their browser asks for; nothing where that is left to the charter.
    pub(crate) language: Option<Language>,
}

impl Reader {
    /// Where nothing is drawn for anybody.
    pub(crate) const NOBODY: Self = Self { member: None, language: Some(Language::ENGLISH) };

    /// Returns somebody who is not signed in.
    pub(crate) const fn of(language: Language) -> Self {
        Self { member: None, language: Some(language) }
    }
}
