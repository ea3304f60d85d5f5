//! What anybody could ask: every kind of act, with arguments from small sets. What is refused is found out by asking.

mod agreements;
mod answers;
mod commissions;
mod emergencies;
mod halls;
mod labels;
mod matters;
mod oversight;
mod rolls;
mod sealed;
mod seats;
mod successions;
mod votes;

use tauride_rules::ids::MemberId;
use tauride_rules::instant::Instant;
use tauride_rules::next::next_change;
use tauride_rules::{Act, Actor, State};

use crate::alphabet::Alphabet;
use crate::course::Step;
use crate::world::World;

/// Hands every act to `each` that could be asked now.
pub fn all(world: &World, state: &State, each: &mut impl FnMut(Actor, Act)) {
    let asked = &mut Asked { world, state, each };
    rolls::rolls(asked);
    rolls::bodies(asked);
    votes::polls(asked);
    votes::recalls(asked);
    votes::elections(asked);
    seats::seats(asked);
    seats::charter(asked);
    labels::labels(asked);
    matters::matters(asked);
    halls::halls(asked);
    oversight::oversight(asked);
    sealed::documents(asked);
    agreements::agreements(asked);
    commissions::commissions(asked);
    answers::answers(asked);
    successions::successions(asked);
    emergencies::emergencies(asked);
}

/// Returns the steps by which time may pass: to where something changes next, and one second past that, or past now.
pub fn waits(state: &State) -> impl Iterator<Item = Step> {
    let second = |at: Instant| Instant::from_unix(at.unix().saturating_add(1));
    let next = next_change(state);
    next.into_iter().chain(next.and_then(second)).map(Step::Wait)
}

/// Who asks what.
struct Asked<'a, F> {
    world: &'a World,
    state: &'a State,
    each: &'a mut F,
}

impl<F: FnMut(Actor, Act)> Asked<'_, F> {
    fn has(&self, alphabet: Alphabet) -> bool {
        self.world.alphabet.has(alphabet)
    }

    fn members(&self) -> impl Iterator<Item = MemberId> + use<F> {
        (0..self.state.rolls.member_count()).map(MemberId::at)
    }

    /// Each member asks.
    fn members_ask(&mut self, act: impl Fn(MemberId) -> Act) {
        for member in self.members() {
            (self.each)(Actor::Member(member), act(member));
        }
    }

    /// Each member asks, and so do the founders.
    fn everybody_asks(&mut self, act: &Act) {
        self.members_ask(|_| act.clone());
        (self.each)(Actor::Founders, act.clone());
    }
}
