//! Members who move to another unit, and use their rights there.

use tauride_rules::Act;
use tauride_rules::ids::{MemberId, UnitId};
use tauride_rules::instant::Instant;
use tauride_rules::roll::{RollAct, WAITING};

use super::Play;

/// After the waiting time nobody is a newcomer any more from the next day on.
const DAY: i64 = 86_401;

impl Play {
    /// So many move from one unit to another, where those receive them who keep the roll; returns whether all of them stand
    /// there when they have waited as long as newcomers do.
    pub(in crate::prove) fn moves(
        &mut self,
        movers: &[MemberId],
        (from, to): (UnitId, UnitId),
        keepers: &[MemberId],
    ) -> bool {
        let kind = self.state.unit(to).map(|unit| usize::from(unit.kind));
        let kind = kind.and_then(|kind| self.state.charter.as_ref()?.units.get(kind).cloned());
        let Some(kind) = kind else { return false };
        for member in movers {
            let attests = kind.tests.clone();
            self.ask(*member, &Act::Roll(RollAct::Move { member: *member, from, to, attests }));
            let receive = Act::Roll(RollAct::Receive { member: *member, unit: to });
            // Where many come, a second officer receives them as well.
            for keeper in keepers {
                let there = self.state.unit(to).is_some_and(|unit| unit.electors.contains(*member));
                if !there {
                    self.ask(*keeper, &receive);
                }
            }
        }
        let waited = self.state.later(kind.waiting.unwrap_or(WAITING));
        let waited = Instant::from_unix(waited.unix().saturating_add(DAY));
        let there = |play: &Self| {
            play.state.unit(to).is_some_and(|unit| movers.iter().all(|member| unit.electors.contains(*member)))
        };
        there(self) && waited.is_some_and(|at| self.wait_until(at))
    }
}
