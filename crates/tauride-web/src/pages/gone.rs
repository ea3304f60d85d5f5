//! Who is off a roll by somebody else's word: said on the pages of the unit, of the person and of whoever looks, with a button
//! for those who can contest it.

use tauride_message::Message;
use tauride_rules::Act;
use tauride_rules::ids::{MemberId, UnitId};
use tauride_rules::roll::RollAct;
use tauride_view::Gone;
use tauride_view::gone::{How, of_member, of_unit};

use crate::bits::{Button, Fill as _};
use crate::look::Look;

/// The most of each kind that are listed.
const MOST: usize = 40;

/// Somebody who is off a roll.
pub(super) struct Row {
    pub(super) how: Message<'static>,
    /// The same, said to whoever it is about.
    pub(super) yourself: Message<'static>,
    pub(super) until: Message<'static>,
    pub(super) contest: Option<Button>,
}

/// Returns who is off the roll of a unit.
pub(super) fn in_unit(look: Look<'_>, unit: UnitId) -> Vec<Row> {
    of_unit(look.state, unit, MOST).iter().map(|gone| row(look, gone)).collect()
}

/// Returns how a member is off rolls.
pub(super) fn by_member(look: Look<'_>, member: MemberId) -> Vec<Row> {
    of_member(look.state, member).iter().map(|gone| row(look, gone)).collect()
}

/// Returns a button for a death that stands because nobody contested it in time, and may be a mistake all the same (roll.21).
pub(super) fn still(look: Look<'_>, member: MemberId) -> Option<Button> {
    let stands = !look.state.rolls.died.contains_key(&member);
    stands.then(|| look.open_button(DEATH, &contest_death(member))).flatten()
}

/// The key of what contests a death.
const DEATH: &str = "gone-contest-death";

const fn contest_death(member: MemberId) -> Act {
    Act::Roll(RollAct::ContestDeath { member })
}

fn row(look: Look<'_>, gone: &Gone) -> Row {
    let member = gone.member.id;
    let contest = match &gone.how {
        How::StruckOff(unit) => {
            let act = Act::Roll(RollAct::ContestStrike { unit: unit.id, member });
            let words = Message::new("gone-contest-strike").with("member", member.to_string().value());
            look.said_button(&words, &act)
        }
        How::Died => look.open_button(DEATH, &contest_death(member)),
    };
    Row {
        how: tauride_tell::gone(gone),
        yourself: tauride_tell::gone_yourself(gone),
        until: tauride_tell::gone_until(gone),
        contest,
    }
}
