//! Things by their numbers and by what people call them.

use tauride_phrase::say_time;
use tauride_rules::State;
use tauride_rules::body::state::Body;
use tauride_rules::ids::{BodyId, ConstituencyId, MandateId, MemberId, UnitId};
use tauride_rules::instant::Instant;
use tauride_view::{Mandate, Whose, named as view};

use crate::overview::Cell;

/// The state, asked for names.
#[derive(Clone, Copy)]
pub(super) struct Named<'a>(pub(super) &'a State);

impl Named<'_> {
    /// A unit.
    pub(super) fn unit(self, id: UnitId) -> Cell {
        Cell::thing(&view::unit(self.0, id))
    }

    /// A body.
    pub(super) fn body(self, id: BodyId) -> Cell {
        Cell::thing(&view::body(self.0, id))
    }

    /// A member, under the name that they last stood under.
    pub(super) fn member(self, id: MemberId) -> Cell {
        Cell::thing(&view::member(self.0, id))
    }

    /// The name of the seats of a constituency.
    pub(super) fn rule(self, id: ConstituencyId) -> String {
        view::rule(self.0, id)
    }

    /// The body of a constituency.
    pub(super) fn body_of(self, id: ConstituencyId) -> Cell {
        Cell::or_none(self.0.constituency(id).map(|constituency| self.body(constituency.body)))
    }

    /// Whoever fills the seats of a constituency.
    pub(super) fn electors_of(self, id: ConstituencyId) -> Cell {
        Cell::or_none(self.0.constituency(id).map(|constituency| whose(&view::whose(self.0, constituency.from))))
    }

    /// The seat through which a mandate is held.
    pub(super) fn through(self, mandate: &Mandate) -> Cell {
        let lower = mandate.through.and_then(|id: MandateId| self.0.mandate(id));
        Cell::or_none(lower.map(|lower| Cell::text(lower.seat)))
    }
}

/// A unit or body.
pub(super) fn whose(whose: &Whose) -> Cell {
    match whose {
        Whose::Unit(unit) => Cell::thing(unit),
        Whose::Body(body) => Cell::thing(body),
    }
}

/// A time.
pub(super) fn time(at: Instant) -> Cell {
    Cell::said(say_time(at), serde_json::json!(at))
}

/// A time, if there is one.
pub(super) fn time_if(at: Option<Instant>) -> Cell {
    Cell::or_none(at.map(time))
}

/// Members, with neighbours drawn together: `M1..M5 M9`.
pub(super) fn runs(members: impl Iterator<Item = MemberId>) -> Cell {
    let mut runs: Vec<(u32, u32)> = Vec::new();
    for MemberId(number) in members {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == number => *last = number,
            _ => runs.push((number, number)),
        }
    }
    let run =
        |(first, last): &(u32, u32)| if first == last { format!("M{first}") } else { format!("M{first}..M{last}") };
    let said: Vec<String> = runs.iter().map(run).collect();
    if said.is_empty() { Cell::none() } else { Cell::text(said.join(" ")) }
}

/// Returns by what right a body exists, where that is not plain.
pub(super) fn right(state: &State, body: &Body) -> Option<Cell> {
    let said: Vec<String> = tauride_tell::right(state, body).iter().map(tauride_tell::english).collect();
    (!said.is_empty()).then(|| Cell::text(said.join("; ")))
}

#[cfg(test)]
mod tests {
    use tauride_rules::ids::MemberId;

    #[test]
    fn neighbours_are_drawn_together() {
        let runs = |numbers: &[u32]| super::runs(numbers.iter().copied().map(MemberId)).text;
        assert_eq!(runs(&[1, 2, 3, 7, 9, 10]), "M1..M3 M7 M9..M10");
        assert_eq!(runs(&[4]), "M4");
        assert_eq!(runs(&[]), "–");
    }
}
