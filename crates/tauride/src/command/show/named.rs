//! Things by their numbers and by what people call them.

use tauride_phrase::say_time;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{BodyId, ConstituencyId, MandateId, MemberId, SeatId, UnitId};
use tauride_rules::instant::Instant;
use tauride_rules::mandate::state::Mandate;
use tauride_rules::{State, recall};

use crate::overview::Cell;

/// The state, asked for names.
#[derive(Clone, Copy)]
pub(super) struct Named<'a>(pub(super) &'a State);

impl<'a> Named<'a> {
    /// A unit.
    pub(super) fn unit(self, id: UnitId) -> Cell {
        Cell::named(id, self.0.unit(id).map_or("", |unit| &unit.name))
    }

    /// A body.
    pub(super) fn body(self, id: BodyId) -> Cell {
        Cell::named(id, self.0.body(id).map_or("", |body| &body.name))
    }

    /// A unit or body.
    pub(super) fn sender(self, sender: Sender) -> Cell {
        match sender {
            Sender::Unit(unit) => self.unit(unit),
            Sender::Body(body) => self.body(body),
        }
    }

    /// A member, under the name that they last stood under.
    pub(super) fn member(self, id: MemberId) -> Cell {
        let had = self.0.had.get(&id).map_or(&[][..], Vec::as_slice);
        let names = had.iter().rev().filter_map(|mandate| self.0.mandate(*mandate)).map(|mandate| &*mandate.name);
        Cell::named(id, { names }.find(|name| !name.is_empty()).unwrap_or(""))
    }

    /// The holder of a seat.
    pub(super) fn holder(self, seat: SeatId) -> Cell {
        match self.0.holding(seat) {
            Some((_, mandate)) => Cell::named(mandate.member, &mandate.name),
            None => Cell::said("vacant", serde_json::Value::Null),
        }
    }

    /// The name of the seats of a constituency.
    pub(super) fn rule(self, id: ConstituencyId) -> &'a str {
        self.0.seat_rule(id).map_or("", |rule| &rule.name)
    }

    /// The body of a constituency.
    pub(super) fn body_of(self, id: ConstituencyId) -> Cell {
        Cell::or_none(self.0.constituency(id).map(|constituency| self.body(constituency.body)))
    }

    /// Whoever fills the seats of a constituency.
    pub(super) fn electors_of(self, id: ConstituencyId) -> Cell {
        Cell::or_none(self.0.constituency(id).map(|constituency| self.sender(constituency.from)))
    }

    /// What a seat is, in words: `S9 delegate of U1 North in B1 Council`.
    pub(super) fn seat(self, id: SeatId) -> String {
        let Some(seat) = self.0.seat(id) else { return id.to_string() };
        let (rule, from) = (self.rule(seat.constituency), self.electors_of(seat.constituency).text);
        let body = self.body_of(seat.constituency).text;
        if from == body { format!("{id} {rule} of {body}") } else { format!("{id} {rule} of {from} in {body}") }
    }

    /// The seat through which a mandate is held.
    pub(super) fn through(self, mandate: &Mandate) -> Cell {
        let lower = mandate.through.and_then(|id: MandateId| self.0.mandate(id));
        Cell::or_none(lower.map(|lower| Cell::text(lower.seat)))
    }

    /// How far the petition against the holder of a seat has come: `3 of 40`.
    pub(super) fn petition(self, seat: SeatId) -> Cell {
        let progress = recall::progress(self.0, seat).filter(|_| self.0.petitions.contains_key(seat));
        Cell::or_none(progress.map(|progress| {
            let needed = progress.needed.map_or_else(|| "–".to_owned(), |needed| needed.to_string());
            let value = serde_json::json!({ "signatures": progress.signatures, "needed": progress.needed });
            Cell::said(format!("{} of {needed}", progress.signatures), value)
        }))
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
