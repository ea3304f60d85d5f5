//! What a division comes to with the votes that there are (division.12, division.17, division.19).

use alloc::boxed::Box;

use crate::chapters::Event;
use crate::division::cards;
use crate::division::event::DivisionEvent;
use crate::division::state::{Divided, Division};
use crate::ground::civil::Span;
use crate::ground::ids::DivisionId;
use crate::state::State;
use crate::terms::MajorityOf;
use crate::votes::choice::{Choice, Count};
use crate::votes::threshold::Threshold;

/// How long the chair has for a casting vote (division.17).
const CASTING: Span = Span::seconds(300);

/// Votes and hands are in: it is decided, or tied where whoever is in the chair may break the tie.
pub(super) fn close(state: &State, id: DivisionId) -> Option<Event> {
    let division = state.division(id)?;
    let sitting = state.sitting(division.sitting)?;
    let count = division.total();
    // The chair has one vote, which is worth no card (division.26).
    if sitting.rule.casting_vote && division.cards.is_none() && breaks_the_tie(division, count) {
        let until = state.later(CASTING).min(sitting.until);
        return Some(DivisionEvent::DivisionTied { division: id, count, until }.into());
    }
    decided(state, id)
}

/// Whether as many are for it as against, and one more would carry it.
fn breaks_the_tie(division: &Division, count: Count) -> bool {
    let carries = |casting| {
        let measured = division.divided.as_deref().map(|divided| measure(divided, count, casting));
        measured.is_some_and(|asked| asked.iter().flatten().all(Threshold::is_reached))
    };
    count.r#for == count.against && count.r#for > 0 && !carries(None) && carries(Some(Choice::For))
}

/// Returns by what it is decided.
pub(super) fn decided(state: &State, id: DivisionId) -> Option<Event> {
    let division = state.division(id)?;
    let divided = division.divided.as_deref()?;
    let count = division.total();
    let [majority, turnout, support] = measure(divided, count, division.casting);
    let cards = cards::count(division);
    let heads = majority.filter(|_| !cards.is_some_and(|cards| cards.alone));
    let asked = [heads, turnout, support, cards.map(|cards| cards.majority)];
    let carried = asked.iter().flatten().all(Threshold::is_reached);
    let majority = majority?;
    let silent = divided.electors.size().saturating_sub(count.given());
    Some(
        DivisionEvent::DivisionDecided {
            division: id,
            count,
            casting: division.casting,
            silent: u32::try_from(silent).unwrap_or(u32::MAX),
            carried,
            void: !is_quorate(state, division, divided),
            majority: Box::new(majority),
            turnout: turnout.map(Box::new),
            support: support.map(Box::new),
            cards: cards.map(Box::new),
        }
        .into(),
    )
}

/// Returns that what was declared stands.
pub(super) fn stood(state: &State, id: DivisionId) -> Option<Event> {
    let division = state.division(id)?;
    let (divided, declared) = (division.divided.as_deref()?, division.declared?);
    let void = !is_quorate(state, division, divided);
    Some(DivisionEvent::DeclarationStood { division: id, carried: declared.carried, void }.into())
}

/// Returns the majority, the turnout and the support that are asked, and what there is of each.
pub(super) fn measure(divided: &Divided, count: Count, casting: Option<Choice>) -> [Option<Threshold>; 3] {
    let mut sides = count;
    if let Some(choice) = casting {
        let side = sides.side_mut(choice);
        *side = side.saturating_add(1);
    }
    let rule = &divided.rule;
    let whole = match rule.of {
        MajorityOf::Votes => u64::from(sides.r#for).saturating_add(u64::from(sides.against)),
        MajorityOf::Present => divided.electors.size(),
        MajorityOf::Electors => divided.body,
        MajorityOf::Seats => divided.seats,
    };
    let body = (MajorityOf::Electors, divided.body);
    let turnout = rule.turnout.filter(|turnout| turnout.numerator > 0);
    let votes = u64::from(sides.r#for);
    [
        Some(Threshold::measure(rule.majority, (rule.of, whole), votes)),
        turnout.map(|turnout| Threshold::measure(turnout, body, count.given())),
        rule.support.map(|support| Threshold::measure(support, body, votes)),
    ]
}

/// Whether there was a quorum when the hall divided, and is one now (division.12).
fn is_quorate(state: &State, division: &Division, divided: &Divided) -> bool {
    let now = state.sitting(division.sitting).is_some_and(|sitting| sitting.hall.is_quorate());
    (divided.quorum && now) || !state.keeps("division.12")
}
