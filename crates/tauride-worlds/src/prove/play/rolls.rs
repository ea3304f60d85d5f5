//! Rolls, changed by whoever keeps them.

use tauride_rules::Act;
use tauride_rules::ids::{MemberId, UnitId};
use tauride_rules::instant::Instant;
use tauride_rules::roll::RollAct;
use tauride_rules::terms::Text;

use super::{Others, Play};
use crate::prove::electors::{keeper, second_officer};

/// For how many times thirty days a roll is changed: as long as those who were enrolled last wait to vote.
const MONTHS: usize = 3;
/// The thirty days of the articles on rolls, to the end of the last of them.
const MONTH: i64 = 31 * 86_400;

impl Play {
    /// The keeper of a roll enrols others and strikes off those who are against it, as far as the law lets them; whoever is
    /// enrolled so is of their own. A second officer attests the same, if they have one.
    pub(in crate::prove) fn change_roll(&mut self, unit: UnitId) {
        let Some(keeper) = keeper(&self.state, unit).filter(|keeper| self.own.contains(keeper)) else { return };
        let second = second_officer(&self.state, unit).filter(|second| self.own.contains(second));
        let kind = self.state.unit(unit).map(|unit| usize::from(unit.kind));
        let kind = kind.and_then(|kind| self.state.charter.as_ref()?.units.get(kind));
        let tests: Vec<Text> = kind.map(|kind| kind.tests.clone()).unwrap_or_default();
        for _ in 0..MONTHS {
            let grown = self.enrol_most(unit, (keeper, second), &tests);
            if self.others == Others::Silent
                && let Some(test) = tests.first()
            {
                self.strike_most(unit, keeper, test);
            }
            let Some(next) = Instant::from_unix(self.state.now.unix().saturating_add(MONTH)) else { return };
            if !self.wait_until(next) || grown {
                return;
            }
        }
    }

    /// Enrols twice as many as there are, or else as many as the law lets; returns whether they are more than all others.
    fn enrol_most(&mut self, unit: UnitId, (keeper, second): (MemberId, Option<MemberId>), tests: &[Text]) -> bool {
        let size = self.state.unit(unit).map_or(0, |unit| unit.electors.len());
        let size = u32::try_from(size).unwrap_or(u32::MAX);
        for count in [size.saturating_mul(2), size.div_ceil(10), size / 10, 1] {
            let first = self.state.rolls.member_count();
            let act = Act::Roll(RollAct::Enrol { unit, count, attests: tests.to_vec() });
            let asked = count > 0 && self.ask(keeper, &act).is_some();
            if asked && self.state.rolls.member_count() == first {
                second.and_then(|second| self.ask(second, &act));
            }
            let last = self.state.rolls.member_count();
            if last > first {
                self.own.extend((first..last).map(MemberId::at));
                return count > size;
            }
        }
        false
    }

    fn strike_most(&mut self, unit: UnitId, keeper: MemberId, test: &Text) {
        let electors: Vec<MemberId> =
            self.state.unit(unit).map(|unit| unit.electors.iter().collect()).unwrap_or_default();
        for member in electors.into_iter().filter(|member| !self.own.contains(member)).collect::<Vec<_>>() {
            let strike = Act::Roll(RollAct::Strike { unit, member, test: test.clone() });
            let off = |play: &Self| play.state.unit(unit).is_none_or(|unit| !unit.electors.contains(member));
            if self.ask(keeper, &strike).is_none() || !off(self) {
                return;
            }
        }
    }
}
