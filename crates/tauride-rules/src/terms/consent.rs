//! Acts that wait for the consent of an office.

use super::unit::OfficeName;
use crate::ground::civil::Span;
use crate::ground::text::Text;

wire! {
    /// An act that waits for the consent of an office.
    pub struct ConsentRule {
        /// The charter's article.
        pub article: Text,
        /// Which act.
        pub to: Consented,
        /// The office whose holders consent.
        pub by: OfficeName,
        /// How long they have.
        pub within: Span,
        /// What it means that none of them says anything.
        pub silence: Silence,
    }

    /// The acts that may wait for consent.
    #[derive(Copy)]
    pub enum Consented {
        /// A sender is added to a council.
        Affiliate,
        /// The norms of representation are applied anew.
        Apportion,
        /// A figure is declared for a unit.
        DeclareFigure,
        /// A member's weight is set.
        SetWeight,
        /// A member is struck off a roll.
        Strike,
    }

    /// What silence means.
    #[derive(Copy)]
    pub enum Silence {
        /// Consent.
        Allows,
        /// None.
        Refuses,
    }
}
