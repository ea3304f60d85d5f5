//! What is true of a federation, in words: one sentence for one fact, whoever shows it.
//!
//! What is gathered by `tauride-view` becomes a message here, and a message words in the language of whoever reads.

mod agreements;
mod answers;
mod bodies;
mod bundle;
mod commissions;
mod deeds;
mod desks;
mod divisions;
mod elections;
mod emergencies;
mod events;
mod follows;
mod forms;
mod keys;
mod labels;
mod lacks;
mod language;
mod legitimacies;
mod motions;
mod named;
mod notation;
mod numbers;
mod out;
mod oversight;
mod pattern;
mod polls;
mod positions;
mod powers;
mod recalls;
mod resolutions;
mod rolls;
mod sealed;
mod seats;
mod sittings;
mod successions;
mod telling;
mod timelines;
mod times;

use tauride_message::Message;

pub use agreements::{agreement_standing, condition_kind, condition_said, condition_standing};
pub use answers::{
    breach, breach_answer, charge_standing, inquiry_standing, owed, report_standing, resignation_standing, taken_in,
    to_answer,
};
pub use bodies::right;
pub use commissions::{commission_place, commission_standing};
pub use deeds::deed;
pub use desks::{desk_use, desk_used, owed_by, owes};
pub use divisions::{
    card_of, cards_demanded, crowd, division_needed, division_question, division_standing, division_whole, vote,
};
pub use elections::{candidate, election, failure, stage};
pub use emergencies::{competence_marks, competence_standing, elections_put_off, sits_at};
pub use events::{act, event};
pub use follows::follows;
pub use keys::in_names;
pub use labels::{fraction, label_standing, list, stance};
pub use lacks::{Needs, lacks, needs};
pub use language::Language;
pub use legitimacies::{
    legitimacy, legitimacy_decided, legitimacy_electors, legitimacy_flaw, legitimacy_gap, legitimacy_seats,
    legitimacy_summary, legitimacy_tier, legitimacy_units, legitimacy_who,
};
pub use motions::{motion, motion_chair, motion_change, motion_kind, motion_late, motion_standing, motion_whose};
pub use named::called;
pub use notation::notation;
pub use numbers::{capital, count, number, several, votes};
pub use out::{Edge, Out, Part, Parts};
pub use oversight::{deed_marks, overseen, power, running, used};
pub use polls::{asked, carries_with, needed, question, standing, totals_at_end};
pub use positions::{
    below, claim, compared, decision, grade, instructed, matter_standing, meaning, position, tally, verdict,
};
pub use powers::{
    arrow, arrow_clock, arrow_folded, arrow_label, arrow_pending, circle, circle_more, ends, held_since, node,
    postponed, waiting_act, waits_for,
};
pub use recalls::{means, petition, under_way, way};
pub use resolutions::resolution_standing;
pub use rolls::{gone, gone_until, gone_yourself, on_the_roll};
pub use sealed::document_stands;
pub use seats::{filling, reason, rule, seat, title};
pub use sittings::{attendance, sitting, sitting_standing};
pub use successions::{answers_to, merger, stands_for, succession};
pub use telling::Telling;
pub use timelines::{bar, coming, happened};
pub use times::{day, iso, moment};

/// Tells a message in English, for what is read in English alone.
pub fn english(message: &Message<'_>) -> String {
    Telling::new(Language::ENGLISH).text(message)
}

/// Tells several messages in English, one behind the other.
pub fn in_english(messages: &[Message<'_>]) -> String {
    messages.iter().map(english).collect::<Vec<_>>().join("; ")
}
