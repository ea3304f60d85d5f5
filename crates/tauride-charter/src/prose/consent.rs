//! Consent in words.

use tauride_rules::terms::{ConsentRule, Consented, Silence};

use super::Paragraph;
use crate::tell;

/// What the charter says of an act that waits.
pub(super) fn paragraph(rule: &ConsentRule) -> Paragraph {
    let (heading, act) = match rule.to {
        Consented::Affiliate => ("Adding a sender", "Adding a sender to a council"),
        Consented::Apportion => ("Applying the norms", "Applying the norms of representation anew"),
        Consented::DeclareFigure => ("Declaring a figure", "Declaring a figure for a unit"),
        Consented::SetWeight => ("Setting a weight", "Setting a member's weight"),
        Consented::Strike => ("Striking off", "Striking a member off a roll"),
    };
    let (seat, body) = (tell::name(&rule.by.seat), tell::name(&rule.by.body));
    let within = tell::span(rule.within);
    let silence = match rule.silence {
        Silence::Allows => format!("If nobody says anything within {within}, consent is given."),
        Silence::Refuses => format!("If nobody says anything within {within}, consent is withheld."),
    };
    let sentences = vec![
        format!("{act} waits for the consent of a {seat} of the {body} who did not ask for it."),
        silence,
        "Whoever withholds consent says why.".to_owned(),
    ];
    Paragraph::new(&rule.article, heading.to_owned(), sentences, "")
}
