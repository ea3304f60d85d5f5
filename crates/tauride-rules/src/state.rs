//! What is true now: a fold of the events so far.
//!
//! Big tables are vectors indexed by id, sets of electors are compressed, so that a federation of 178 million
//! electors fits in one process. Only [`evolve`](crate::evolve()) writes here.

use alloc::boxed::Box;
use alloc::collections::BTreeSet;
use alloc::sync::Arc;
use alloc::vec::Vec;

use crate::affiliation::state::Affiliations;
use crate::agreement::state::Agreements;
use crate::answerability::state::Answers;
use crate::body::state::{Body, Consent, Constituency, Seat};
use crate::bounds::state::Opened;
use crate::chapters::Act;
use crate::charter::act::CharterAct;
use crate::charter::state::Proposals;
use crate::clock::agenda::Agenda;
use crate::commission::state::Commissions;
use crate::convocation::state::Convocation;
use crate::credential::state::Contests;
use crate::division::state::{Division, Divisions};
use crate::edition::{Edition, Editions};
use crate::election::state::Election;
use crate::emergency::state::Emergency;
use crate::ground::actor::Sender;
use crate::ground::civil::Span;
use crate::ground::ids::{
    BodyId, ConstituencyId, ConvocationId, DivisionId, ElectionId, MandateId, MemberId, MotionId, PollId, ResolutionId,
    SeatId, SittingId, UnitId,
};
use crate::ground::instant::Instant;
use crate::ground::tables::{Index, Table, TakenBack, Whole};
use crate::mandate::state::Mandate;
use crate::motion::state::{Motion, Motions};
use crate::oversight::state::Oversight;
use crate::pending::state::Pending;
use crate::poll::state::{Poll, Polls};
use crate::position::state::Positions;
pub use crate::queue::Queue;
use crate::recall::state::{Failed, FullPetition, Petitions, Standing};
use crate::resolution::state::{Resolution, Resolutions};
use crate::roll::state::{Rolls, Unit};
use crate::sitting::state::{Sitting, Sittings};
use crate::succession::state::Successions;
use crate::terms::{BodyKind, Charter, SeatRule};

/// The whole state of a federation.
#[derive(Clone, Debug, Default)]
pub struct State {
    /// The time that it is, by the last passing of time.
    pub now: Instant,
    /// The charter in force, which copies of the state share; none before the founding.
    pub charter: Option<Arc<Charter>>,
    /// The number of its version; the first is 1.
    pub charter_version: u32,
    /// Since when each version is in force, the first one first.
    pub charter_since: Table<Instant>,
    /// Whether the founders still have their powers.
    pub founding: bool,
    /// When they lose them at the latest, if the charter set a time.
    pub founding_until: Option<Instant>,
    /// How many bodies were formed before the founding ended: these are the first. `None` until it has.
    pub bodies_founded: Option<usize>,
    /// Units, members, rolls.
    pub rolls: Rolls,
    /// Bodies, `B1` first.
    pub bodies: Table<Body>,
    /// Constituencies, `C1` first.
    pub constituencies: Table<Constituency>,
    /// Seats, `S1` first.
    pub seats: Table<Seat>,
    /// Mandates, `T1` first, ended ones among them.
    pub mandates: Table<Mandate>,
    /// The mandates that each member has had, ended ones among them.
    pub had: Index<MemberId, Vec<MandateId>>,
    /// The mandates on which somebody sits for the holder.
    pub(crate) sits_for: Index<MemberId, Vec<MandateId>>,
    /// Elections, `E1` first.
    pub elections: Table<Election>,
    /// The elections under way in which each member stands.
    pub(crate) stands_in: Index<MemberId, BTreeSet<ElectionId>>,
    /// Polls, `P1` first.
    pub polls: Polls,
    /// Contests of credentials, as long as the mandates last.
    pub(crate) contests: Index<MandateId, Contests>,
    /// Open petitions.
    pub petitions: Petitions,
    /// Recalls of each seat that failed: what its cool-down is counted from.
    pub(crate) failed_recalls: Index<SeatId, Failed>,
    /// Seats on whose recall a petition has opened a poll, with those who could sign it.
    pub(crate) recall_polls: Index<SeatId, FullPetition>,
    /// Standing ballots.
    pub standing: Index<ConstituencyId, Standing>,
    /// Convocations, `V1` first.
    pub convocations: Table<Convocation>,
    /// The calls that each unit has answered, in that order.
    pub(crate) answered: Index<UnitId, Vec<ConvocationId>>,
    /// Which answers of a unit an elector is for: one at most to the open calls for a kind of body.
    pub(crate) voices: Index<(UnitId, MemberId), Vec<ConvocationId>>,
    /// Amendments on which a poll is open or about to open.
    pub(crate) proposals: Whole<Proposals>,
    /// Sittings, `H1` first.
    pub sittings: Sittings,
    /// Divisions, `D1` first.
    pub divisions: Divisions,
    /// Labels, `L1` first, who declares them, their lists and fractions.
    pub affiliations: Affiliations,
    /// Motions, `A1` first, and the floors of sittings.
    pub motions: Motions,
    /// Resolutions, `R1` first.
    pub resolutions: Resolutions,
    /// Matters, `Q1` first, and who is for them or against them.
    pub positions: Positions,
    /// What is overseen.
    pub oversight: Oversight,
    /// Commissions, `K1` first.
    pub commissions: Commissions,
    /// Agreements, `G1` first.
    pub agreements: Agreements,
    /// What was inquired, reported, charged and announced.
    pub answers: Answers,
    /// Who is to follow whom, and who claims it.
    pub successions: Successions,
    /// What was assumed in an emergency, which elections are put off, and who sits elsewhere.
    pub emergency: Emergency,
    /// Acts that wait for consent, and those that have waited.
    pub pending: Pending,
    /// What members have formed and called, as long as it is open (bounds.3, bounds.6, bounds.7).
    pub(crate) opened: Opened,
    /// Who has agreed to sit in which bodies that are about to constitute themselves (body.12).
    pub consents: Index<MemberId, Vec<Consent>>,
    /// Bodies in the order in which they were first seated (body.16).
    pub(crate) seated: Table<BodyId>,
    /// The body to which the right to decide on the charter was passed on (charter.15).
    pub(crate) amends: Option<BodyId>,
    /// The editions of the rulebook under which the law can be asked.
    pub(crate) editions: Editions,
    /// What falls due, and when.
    pub agenda: Agenda,
    /// What is still to follow from the last entries, due at this instant.
    pub following: Whole<Queue>,
    /// What was, while something is rehearsed, of all that is no table.
    pub(crate) before: Option<Box<Few>>,
    /// The article that this law lacks: only in tests, which must notice it.
    #[cfg(feature = "without")]
    pub without: Option<&'static str>,
}

/// What a state has beside its tables.
#[derive(Clone, Debug)]
pub(crate) struct Few {
    now: Instant,
    charter: Option<Arc<Charter>>,
    charter_version: u32,
    founding: bool,
    founding_until: Option<Instant>,
    bodies_founded: Option<usize>,
    amends: Option<BodyId>,
}

/// Every field by its name: a new one does not compile until it is taken back like the others.
impl TakenBack for State {
    fn note(&mut self) {
        self.before = Some(Box::new(Few {
            now: self.now,
            charter: self.charter.clone(),
            charter_version: self.charter_version,
            founding: self.founding,
            founding_until: self.founding_until,
            bodies_founded: self.bodies_founded,
            amends: self.amends,
        }));
        self.each_table(|table| table.note());
    }

    fn take_back(&mut self) {
        self.each_table(|table| table.take_back());
        let Some(before) = self.before.take() else { return };
        let Few { now, charter, charter_version, founding, founding_until, bodies_founded, amends } = *before;
        (self.now, self.charter, self.charter_version) = (now, charter, charter_version);
        (self.founding, self.founding_until) = (founding, founding_until);
        (self.bodies_founded, self.amends) = (bodies_founded, amends);
    }
}

impl State {
    fn each_table(&mut self, each: impl FnMut(&mut dyn TakenBack)) {
        let Self {
            now: _,
            charter: _,
            charter_version: _,
            charter_since,
            founding: _,
            founding_until: _,
            bodies_founded: _,
            rolls,
            bodies,
            constituencies,
            seats,
            mandates,
            had,
            sits_for,
            elections,
            stands_in,
            polls,
            contests,
            petitions,
            failed_recalls,
            recall_polls,
            standing,
            convocations,
            answered,
            voices,
            proposals,
            sittings,
            divisions,
            affiliations,
            motions,
            resolutions,
            positions,
            oversight,
            commissions,
            agreements,
            answers,
            successions,
            emergency,
            pending,
            opened,
            consents,
            seated,
            amends: _,
            editions: _, // the same for ever
            agenda,
            following,
            before: _,
            #[cfg(feature = "without")]
                without: _, // the same for ever
        } = self;
        let rows: [&mut dyn TakenBack; 8] =
            [charter_since, rolls, bodies, constituencies, seats, mandates, had, sits_for];
        let votes: [&mut dyn TakenBack; 8] =
            [elections, stands_in, polls, contests, petitions, failed_recalls, recall_polls, standing];
        let more: [&mut dyn TakenBack; 6] = [convocations, answered, voices, proposals, consents, seated];
        let halls: [&mut dyn TakenBack; 5] = [sittings, divisions, affiliations, motions, resolutions];
        let others: [&mut dyn TakenBack; 6] = [positions, answers, successions, oversight, commissions, agreements];
        let last: [&mut dyn TakenBack; 5] = [emergency, pending, opened, agenda, following];
        rows.into_iter().chain(votes).chain(more).chain(halls).chain(others).chain(last).for_each(each);
    }

    /// Returns the charter on whose adoption a poll is open.
    pub fn proposed(&self, poll: PollId) -> Option<&Arc<Charter>> {
        self.proposals.get(poll).map(|proposal| &proposal.charter)
    }

    /// Returns the mandates on which a member sits for the holder.
    pub fn represented_by(&self, member: MemberId) -> impl Iterator<Item = &Mandate> {
        self.sits_for.get(&member).into_iter().flatten().filter_map(|id| self.mandate(*id))
    }

    /// Returns the seats on whose recall a petition has opened a poll.
    pub fn polled_seats(&self) -> impl Iterator<Item = SeatId> + '_ {
        self.recall_polls.keys().copied()
    }

    /// Returns whether a petition has opened a poll on the recall of a seat's holder.
    pub fn is_polled(&self, seat: SeatId) -> bool {
        self.recall_polls.contains_key(&seat)
    }

    /// Returns when the last recall of a seat's holder failed.
    pub fn recall_failed(&self, seat: SeatId) -> Option<Instant> {
        self.failed_recalls.get(&seat)?.instants().max()
    }

    /// Returns the body of a kind to which a right of that kind belongs, where the charter speaks of the kind: the first
    /// that was formed in the founding, or else the first that was seated. Whoever forms one more has no right by it
    /// (body.18).
    pub fn first_of_kind(&self, kind: u16) -> Option<BodyId> {
        self.founded_of_kind(kind).or_else(|| {
            let lasts = |id: &BodyId| self.body(*id).is_some_and(|body| body.kind == kind && !body.ended);
            self.seated.iter().copied().find(lasts)
        })
    }

    /// Returns the first body of a kind that was formed in the founding and has not ended.
    pub(crate) fn founded_of_kind(&self, kind: u16) -> Option<BodyId> {
        let founded = self.bodies_founded.unwrap_or(self.bodies.len());
        self.bodies.iter().take(founded).position(|body| body.kind == kind && !body.ended).map(BodyId::at)
    }

    /// Returns the state before anything happened, and before any time at which it might.
    pub fn new() -> Self {
        Self::under(Editions::default())
    }

    /// Returns the same for a law that knows other editions than this program does.
    pub fn under(editions: Editions) -> Self {
        Self { now: Instant::MIN, editions, ..Self::default() }
    }

    /// Returns the editions of the rulebook under which the law can be asked.
    pub const fn editions(&self) -> Editions {
        self.editions
    }

    /// Returns the edition of the rulebook on which the charter in force stands; before there is one, the first.
    pub fn edition(&self) -> &'static Edition {
        let number = self.charter.as_ref().map_or(Edition::FIRST.number, |charter| charter.edition);
        // The law adopts no charter that stands on another (charter.16).
        self.editions.get(number).unwrap_or(&Edition::FIRST)
    }

    /// Returns the number of the edition under which an act is decided, as its entry names it: that of the charter in
    /// force, and for the founding that of the charter which it adopts.
    pub fn edition_of(&self, act: &Act) -> u16 {
        match (&self.charter, act) {
            (None, Act::Charter(CharterAct::Found { charter, .. })) => charter.edition,
            _ => self.edition().number,
        }
    }

    /// Returns the instant `span` after another, by the calendar and the clocks of the charter's zone (clock.6 to clock.8).
    pub fn after(&self, from: Instant, span: Span) -> Instant {
        self.charter.as_ref().map_or(Instant::MAX, |charter| charter.zone.after(from, span))
    }

    /// Returns the instant `span` from now, by the calendar and the clocks of the charter's zone (clock.6 to clock.8).
    pub fn later(&self, span: Span) -> Instant {
        self.after(self.now, span)
    }

    /// Returns when something next falls due: now, while something is still to follow.
    pub fn due(&self) -> Option<Instant> {
        if self.following.is_empty() { self.agenda.first().map(|(at, _)| at) } else { Some(self.now) }
    }

    /// Returns whether everything that is due by now has happened, with all that follows from it.
    pub fn is_settled(&self) -> bool {
        self.due().is_none_or(|at| at > self.now)
    }

    /// Returns a unit.
    pub fn unit(&self, id: UnitId) -> Option<&Unit> {
        self.rolls.units.get(id.index()?)
    }

    /// Returns a body.
    pub fn body(&self, id: BodyId) -> Option<&Body> {
        self.bodies.get(id.index()?)
    }

    /// Returns a constituency.
    pub fn constituency(&self, id: ConstituencyId) -> Option<&Constituency> {
        self.constituencies.get(id.index()?)
    }

    /// Returns a seat.
    pub fn seat(&self, id: SeatId) -> Option<&Seat> {
        self.seats.get(id.index()?)
    }

    /// Returns the constituency for which a seat is.
    pub fn place_of(&self, seat: SeatId) -> Option<&Constituency> {
        self.constituency(self.seat(seat)?.constituency)
    }

    /// Returns a mandate.
    pub fn mandate(&self, id: MandateId) -> Option<&Mandate> {
        self.mandates.get(id.index()?)
    }

    /// Returns an election.
    pub fn election(&self, id: ElectionId) -> Option<&Election> {
        self.elections.get(id.index()?)
    }

    /// Returns the elections to the seats of a body that are under way, or ended not long ago.
    pub fn elections_to(&self, body: BodyId) -> impl Iterator<Item = ElectionId> + '_ {
        self.body(body).map_or(&[][..], |body| &body.elections).iter().copied()
    }

    /// Returns a poll.
    pub fn poll(&self, id: PollId) -> Option<&Poll> {
        self.polls.get(id.index()?)
    }

    /// Returns a convocation.
    pub fn convocation(&self, id: ConvocationId) -> Option<&Convocation> {
        self.convocations.get(id.index()?)
    }

    /// Returns a division.
    pub fn division(&self, id: DivisionId) -> Option<&Division> {
        self.divisions.get(id)
    }

    /// Returns a motion.
    pub fn motion(&self, id: MotionId) -> Option<&Motion> {
        self.motions.get(id)
    }

    /// Returns a resolution.
    pub fn resolution(&self, id: ResolutionId) -> Option<&Resolution> {
        self.resolutions.get(id)
    }

    /// Returns a sitting.
    pub fn sitting(&self, id: SittingId) -> Option<&Sitting> {
        self.sittings.get(id)
    }

    /// Returns the rules of a body's kind.
    pub fn body_kind(&self, body: BodyId) -> Option<&BodyKind> {
        let kind = self.body(body)?.kind;
        self.charter.as_ref()?.bodies.get(usize::from(kind))
    }

    /// Returns the rule of the seats of a constituency.
    pub fn seat_rule(&self, constituency: ConstituencyId) -> Option<&SeatRule> {
        let constituency = self.constituency(constituency)?;
        self.body_kind(constituency.body)?.seats.get(usize::from(constituency.rule))
    }

    /// Returns the mandate on which a seat is held now.
    pub fn holding(&self, seat: SeatId) -> Option<(MandateId, &Mandate)> {
        let id = self.seat(seat)?.holder?;
        Some((id, self.mandate(id)?))
    }

    /// Returns the mandate on which a seat is held, or was last.
    pub fn latest(&self, seat: SeatId) -> Option<&Mandate> {
        self.mandate(self.seat(seat)?.latest?)
    }

    /// Returns whether a member sits in a body now with a vote: on a mandate of their own on which nobody else sits for
    /// them, or as somebody's substitute.
    pub fn sits_and_votes(&self, member: MemberId, body: BodyId) -> bool {
        let own =
            self.mandates_of(member).any(|(_, mandate)| mandate.substitute.is_none() && self.votes_in(mandate, body));
        own || self.sits_for.get(&member).is_some_and(|mandates| {
            mandates.iter().filter_map(|id| self.mandate(*id)).any(|mandate| self.votes_in(mandate, body))
        })
    }

    /// Returns whether a member holds a seat with a vote in a body, whoever sits there for them, or sits there for somebody.
    pub fn has_a_vote_in(&self, member: MemberId, body: BodyId) -> bool {
        self.mandates_of(member).any(|(_, mandate)| self.votes_in(mandate, body)) || self.sits_and_votes(member, body)
    }

    /// Returns the seats in which a member sits now: on a mandate of their own on which nobody else sits for them, or as
    /// somebody's substitute.
    pub fn sits_now(&self, member: MemberId) -> impl Iterator<Item = SeatId> + '_ {
        // Looked up only when asked for: on a roll nobody needs it, and most who vote stand on one.
        let asked = || core::iter::once(member);
        let own = asked().flat_map(|member| self.mandates_of(member));
        let own = own.filter(|(_, mandate)| mandate.substitute.is_none());
        let for_others = asked().filter_map(|member| self.sits_for.get(&member)).flatten();
        let for_others = for_others.filter_map(|id| self.mandate(*id));
        own.map(|(_, mandate)| mandate.seat).chain(for_others.map(|mandate| mandate.seat))
    }

    /// Returns whether somebody sits for a member in a body now: meanwhile they neither vote nor preside there.
    pub fn is_represented(&self, member: MemberId, body: BodyId) -> bool {
        let represented = self.mandates_of(member).filter(|(_, mandate)| mandate.substitute.is_some());
        represented.filter_map(|(_, mandate)| self.place_of(mandate.seat)).any(|place| place.body == body)
    }

    /// Returns the mandates that a member holds now.
    pub fn mandates_of(&self, member: MemberId) -> impl Iterator<Item = (MandateId, &Mandate)> {
        let had = self.had.get(&member).map_or(&[][..], Vec::as_slice);
        had.iter().filter_map(|id| Some((*id, self.mandate(*id)?))).filter(|(_, mandate)| mandate.ended.is_none())
    }

    /// Returns the bodies in which a member holds seats, one for each seat.
    pub fn bodies_of(&self, member: MemberId) -> impl Iterator<Item = BodyId> {
        self.mandates_of(member).filter_map(|(_, mandate)| Some(self.place_of(mandate.seat)?.body))
    }

    /// Returns whether a mandate gives a vote in a body: one of its own seats, or for a section those of its council.
    pub fn votes_in(&self, mandate: &Mandate, body: BodyId) -> bool {
        let Some(seat) = self.seat(mandate.seat) else { return false };
        let Some(constituency) = self.constituency(seat.constituency) else { return false };
        let Some(rule) = self.seat_rule(seat.constituency) else { return false };
        if !rule.votes {
            return false;
        }
        if constituency.body == body {
            return true;
        }
        let part_of = self.body(body).and_then(|section| section.senders.first());
        part_of == Some(&Sender::Body(constituency.body))
            && self.body_kind(body).is_some_and(|kind| kind.parts.contains(&rule.name))
    }
}
