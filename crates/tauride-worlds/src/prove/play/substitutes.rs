//! Substitutes, named by those who hold seats.

use tauride_rules::Act;
use tauride_rules::election::ElectionAct;
use tauride_rules::ids::{ConstituencyId, SeatId};
use tauride_rules::mandate::{MandateAct, SUBSTITUTION};

use super::{Play, WAITS, days};

/// How many stand for a seat, so that whoever is not elected to it is an alternate.
const STANDING: usize = 3;

impl Play {
    /// A holder lets an alternate sit for them as long as the law lets them; returns for how many days that is.
    pub(in crate::prove) fn substitutes(&mut self, id: ConstituencyId, seat: SeatId) -> Option<i64> {
        let holder = self.state.holding(seat)?.1.member;
        let alternate = *self.state.constituency(id)?.alternates.first()?;
        let longest = self.state.seat_rule(id)?.substitutes.unwrap_or(SUBSTITUTION);
        let (since, until) = (self.state.now, self.state.later(longest));
        self.ask(holder, &Act::Mandate(MandateAct::Substitute { seat, alternate, until }))?;
        let mut ends = self.clone();
        // How long the law lets it last, and not how long it was asked for.
        for _ in 0..WAITS {
            let sits = ends.state.holding(seat).is_some_and(|(_, held)| held.substitute.is_some());
            if !sits || !ends.wait() {
                break;
            }
        }
        Some(days(ends.state.now.unix().saturating_sub(since.unix())))
    }

    /// The holder of a seat stands for it again beside others, so that there are alternates.
    pub(in crate::prove) fn with_alternates(&mut self, id: ConstituencyId, seat: SeatId) -> Option<()> {
        let holder = self.state.holding(seat)?.1.member;
        self.ask(holder, &Act::Mandate(MandateAct::Resign { seat }))?;
        self.everybody();
        self.call(id);
        let election = self.state.constituency(id)?.election?;
        let stand = ElectionAct::Stand { election, name: "".into(), label: "".into(), groups: self.groups(election) };
        let electors = self.sides_of(id)?.few;
        let willing = std::iter::once(holder).chain(electors.into_iter().filter(|member| *member != holder));
        let mut standing = 0;
        for member in willing {
            if standing == STANDING {
                break;
            }
            standing += usize::from(self.ask(member, &Act::Election(stand.clone())).is_some());
        }
        self.elections(&[id]);
        self.state.holding(seat).map(|_| ())
    }
}
