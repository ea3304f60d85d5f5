//! A sitting: its agenda, who is in the hall, what stands on its paper, and what it has divided on.

use tauride_rules::State;
use tauride_rules::ids::SittingId;
use tauride_tell::english;
use tauride_view::{Sitting, Window, division, motion, sitting};

use super::division::question;
use super::named::time;
use crate::overview::{Cell, Overview, Table};

/// Everybody and everything: the command shows as many rows as were asked for.
const ALL: Window = Window { from: 0, limit: usize::MAX };

pub(super) fn overview(state: &State, id: SittingId) -> Option<Overview> {
    let sitting = Sitting::of(state, id)?;
    let mut overview = Overview::of(format!("{id} {}", english(&tauride_tell::sitting(&sitting))), &sitting);
    overview.fact("Standing", Cell::text(english(&tauride_tell::sitting_standing(&sitting))));
    overview.fact("Body", Cell::thing(&sitting.body));
    overview.fact("Place", Cell::text(&sitting.place));
    overview.fact("Opens", time(sitting.opens));
    overview.fact("Called by", Cell::thing(&sitting.caller));
    let attendance = tauride_tell::attendance(&sitting);
    overview.fact_if("Attendance", attendance.map(|message| Cell::text(english(&message))));
    overview.fact_if("In the chair", sitting.chair.as_ref().map(Cell::thing));
    overview.fact("Agenda", Cell::list(sitting.agenda.iter().map(Cell::text)));
    overview.table("In the hall", present(state, id));
    overview.table("On the paper", paper(state, id));
    overview.table("Divisions", divisions(state, id));
    Some(overview)
}

fn present(state: &State, id: SittingId) -> Table {
    let mut table = Table::new(["Who", "Seat", "Has a vote", "Stepped in"]);
    for one in sitting::present(state, id, ALL).items {
        let seat = one.seat.map(Cell::text);
        table.row([Cell::thing(&one.member), Cell::or_none(seat), one.votes.into(), one.stepped_in.into()]);
    }
    table
}

fn paper(state: &State, id: SittingId) -> Table {
    let mut table = Table::new(["Motion", "What", "Standing"]);
    for one in motion::paper(state, id, (0, usize::MAX)).0 {
        let standing = english(&tauride_tell::motion_standing(one.stage));
        table.row([Cell::text(one.id), Cell::text(english(&tauride_tell::motion(&one))), Cell::text(standing)]);
    }
    table
}

fn divisions(state: &State, id: SittingId) -> Table {
    let mut table = Table::new(["Division", "On", "Standing"]);
    for one in division::of_sitting(state, id, usize::MAX) {
        let standing = english(&tauride_tell::division_standing(&one));
        table.row([Cell::text(one.id), Cell::text(question(state, &one)), Cell::text(standing)]);
    }
    table
}

#[cfg(test)]
mod tests {
    use tauride_play::{Page, play};
    use tauride_rules::State;

    use super::super::division;

    /// The federations of the rulebook's chapter on divisions, at their end.
    fn halls() -> Vec<State> {
        let text = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../rulebook/division.md")).unwrap();
        let page = Page { name: "division.md", text: &text };
        play(&[page], &|_| None).federations.into_iter().map(|federation| federation.state).collect()
    }

    #[test]
    fn whoever_is_in_a_hall_and_votes_in_it_is_shown() {
        let (mut sittings, mut divisions) = (0, 0);
        for state in halls() {
            for (id, sitting) in state.sittings.iter() {
                let json = super::overview(&state, id).unwrap().json();
                assert!(json["title"].as_str().unwrap().starts_with(&format!("{id} Sitting of ")), "{json}");
                assert_eq!(json["in-the-hall"].as_array().map(Vec::len), Some(sitting.hall.len()), "{json}");
                assert_eq!(json["divisions"].as_array().map(Vec::len), Some(state.divisions.count_of(id)), "{json}");
                sittings += 1;
            }
            for (id, held) in state.divisions.iter() {
                let json = division::overview(&state, id).unwrap().json();
                assert!(json["title"].as_str().unwrap().len() > format!("{id} ").len(), "{json}");
                assert_eq!(json["votes"].as_array().map(Vec::len), Some(held.roll_call.len()), "{json}");
                divisions += 1;
            }
        }
        assert!(sittings > 10 && divisions > 20, "{sittings} sittings, {divisions} divisions");
    }
}
