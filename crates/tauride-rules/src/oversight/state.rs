//! The rights over resolutions, and what was reported of what bodies did.

use alloc::boxed::Box;
use alloc::vec::Vec;

use crate::ground::ids::{BodyId, DeedId, MemberId, ResolutionId};
use crate::ground::instant::Instant;
use crate::ground::print::{Print, Printed as _};
use crate::ground::tables::{Index, Keys, Table, taken_back};
use crate::ground::text::Text;
use crate::oversight::act::Did;
use crate::oversight::documents::Documents;
use crate::oversight::history::Step;
use crate::oversight::question::Use;
use crate::question::Decided;
use crate::terms::OversightRule;

/// How many reports a member makes in a day (oversight.18).
pub const REPORTS_MAX: usize = 5;

/// A right over a resolution, as the charter had it when its clock began.
#[derive(Clone, Debug)]
pub struct Overseen {
    /// The rule.
    pub rule: Box<OversightRule>,
    /// Whose right it is; nobody's, where there was no such body.
    pub by: Option<BodyId>,
    /// How far it has come.
    pub stage: Stage,
    /// What is, or was, missing, as long as nobody has said it.
    pub lacks: Option<Text>,
    /// Whether that has been asked for.
    pub asked: bool,
    /// From when on less is enough, as its rule has it, since its clock began last.
    pub less_from: Vec<Instant>,
    /// Whether its time was extended.
    pub extended: bool,
    /// Until when whoever decides between the two overrides what it stopped, where that is another time.
    pub arbiter: Option<Instant>,
    /// Whether what it stopped was taken to whoever decides between the two: once (oversight.27).
    pub referred: bool,
    /// How it was used, and what was said.
    pub used: Option<(Use, Text)>,
    /// By which vote it was used: who voted there by name decides nothing between the two (oversight.21).
    pub used_by: Option<Decided>,
}

/// How far a right over a resolution has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// It may be used until then.
    Open(Instant),
    /// It may be used; what is missing has to be said until then.
    Incomplete(Instant),
    /// The body that resolved it has to stand by it until then.
    Suspended(Instant),
    /// It stopped the resolution, which can be overridden until then.
    Stops(Instant),
    /// The resolution has passed it.
    Passed,
}

impl Stage {
    /// Returns when something happens by itself.
    pub const fn due(self) -> Option<Instant> {
        match self {
            Self::Open(until) | Self::Incomplete(until) | Self::Suspended(until) => Some(until),
            Self::Stops(_) | Self::Passed => None,
        }
    }

    /// Returns until when what it stopped can be taken up again.
    pub const fn stops(self) -> Option<Instant> {
        match self {
            Self::Stops(until) => Some(until),
            Self::Open(_) | Self::Incomplete(_) | Self::Suspended(_) | Self::Passed => None,
        }
    }

    /// Returns whether it may still be used.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Open(_) | Self::Incomplete(_))
    }
}

/// What a body has done, as it was reported.
#[derive(Clone, Debug)]
pub struct Deed {
    /// The body.
    pub body: BodyId,
    /// Who reported it.
    pub by: MemberId,
    /// When it was reported.
    pub reported: Instant,
    /// What it has done.
    pub text: Text,
    /// When it was done.
    pub at: Instant,
    /// On which subject; empty where that was not said.
    pub on: Text,
    /// The resolution that it carried out.
    pub under: Option<ResolutionId>,
    /// Whether the body went beyond its powers.
    pub beyond: bool,
    /// Since when others should have been told of it.
    pub late: Option<Instant>,
    /// What an officer of the body said of it: who, whether the body did it, and what they say.
    pub reply: Option<(MemberId, Did, Text)>,
}

/// What is overseen.
#[derive(Clone, Debug, Default)]
pub struct Oversight {
    rights: Index<ResolutionId, Vec<Overseen>>,
    /// What became of them, the first step first.
    history: Index<ResolutionId, Vec<Step>>,
    /// The clocks that run: when each is over, of which resolution, and the place of the right.
    clocks: Index<(Instant, ResolutionId, u8), ()>,
    /// What was stopped: until when it can be taken up again, which resolution, and the place of the right.
    stops: Index<(Instant, ResolutionId, u8), ()>,
    /// When a body has stopped something, under which article of the charter: as often as that is bounded.
    uses: Index<(BodyId, Text), Vec<Instant>>,
    /// Which body has called in which resolution: each once (oversight.16).
    called_in: Keys<(ResolutionId, BodyId)>,
    deeds: Table<Deed>,
    /// Those of each body, the first one first.
    of: Index<BodyId, Vec<DeedId>>,
    /// When a member reported something last: as often as matters.
    reported: Index<MemberId, Vec<Instant>>,
    /// What bodies deposited sealed.
    pub documents: Documents,
}

taken_back! { Oversight { rights, history, clocks, stops, uses, called_in, deeds, of, reported, documents } }

impl Oversight {
    /// Returns the rights over a resolution, as the charter has them in order.
    pub fn over(&self, resolution: ResolutionId) -> &[Overseen] {
        self.rights.get(&resolution).map_or(&[], Vec::as_slice)
    }

    /// Returns everything over which somebody has had a right that is not over, `R1` first.
    pub fn rights(&self) -> impl Iterator<Item = (ResolutionId, &[Overseen])> {
        self.rights.iter().map(|(id, rights)| (*id, rights.as_slice()))
    }

    /// Returns what became of the rights over a resolution, the first step first.
    pub fn history(&self, resolution: ResolutionId) -> &[Step] {
        self.history.get(&resolution).map_or(&[], Vec::as_slice)
    }

    /// Returns whether a body has called in a resolution.
    pub fn has_called_in(&self, resolution: ResolutionId, by: BodyId) -> bool {
        self.called_in.contains(&(resolution, by))
    }

    /// Returns what was reported.
    pub fn deed(&self, id: DeedId) -> Option<&Deed> {
        self.deeds.get(id.index()?)
    }

    /// Returns how much was ever reported.
    pub fn len(&self) -> usize {
        self.deeds.len()
    }

    /// Returns whether nothing was ever reported.
    pub fn is_empty(&self) -> bool {
        self.deeds.is_empty()
    }

    /// Returns everything that was reported, `O1` first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (DeedId, &Deed)> {
        self.deeds.iter().enumerate().map(|(place, deed)| (DeedId::at(place), deed))
    }

    /// Returns what was reported of a body, the first one first.
    pub fn of(&self, body: BodyId) -> impl DoubleEndedIterator<Item = (DeedId, &Deed)> {
        let ids = self.of.get(&body).into_iter().flatten();
        ids.filter_map(|id| Some((*id, self.deed(*id)?)))
    }

    /// Returns when a member reported something last, as often as matters.
    pub(super) fn reported(&self, member: MemberId) -> &[Instant] {
        self.reported.get(&member).map_or(&[], Vec::as_slice)
    }

    /// Returns how often a body has stopped something under an article, at times that count.
    pub(super) fn used(&self, by: BodyId, article: &Text, counts: impl Fn(Instant) -> bool) -> usize {
        let uses = self.uses.get(&(by, article.clone()));
        uses.map_or(0, |uses| uses.iter().filter(|at| counts(**at)).count())
    }

    pub(super) fn print_reported(&self, print: &mut Print) {
        for (member, times) in &self.reported {
            member.print(print);
            for at in times {
                at.print(print);
            }
        }
    }

    pub(super) fn print_called_in(&self, print: &mut Print) {
        self.called_in.iter().for_each(|pair| pair.print(print));
    }

    /// Returns what became of the rights over every resolution over which there are any, in the order of the resolutions.
    pub fn histories(&self) -> impl DoubleEndedIterator<Item = (ResolutionId, &[Step])> + ExactSizeIterator {
        self.history.iter().map(|(resolution, steps)| (*resolution, steps.as_slice()))
    }

    pub(super) fn add_step(&mut self, resolution: ResolutionId, step: Step) {
        self.history.entry(resolution).or_default().push(step);
    }

    pub(super) fn call_in(&mut self, resolution: ResolutionId, by: BodyId) {
        self.called_in.insert((resolution, by));
    }

    pub(super) fn print_uses(&self, print: &mut Print) {
        for ((by, article), times) in &self.uses {
            (by, article).print(print);
            for at in times {
                at.print(print);
            }
        }
    }

    /// Returns every right whose clock runs, with when it lapses: what is due first before the others.
    pub fn running(&self) -> impl Iterator<Item = (Instant, ResolutionId, &Overseen)> {
        let found = |id: ResolutionId, right: u8| self.over(id).get(usize::from(right));
        self.clocks.keys().filter_map(move |(at, id, right)| Some((*at, *id, found(*id, *right)?)))
    }

    /// Returns every right that stopped something which can be taken up again, with until when: what is over first before the
    /// others.
    pub fn stopping(&self, now: Instant) -> impl Iterator<Item = (Instant, ResolutionId, &Overseen)> {
        let found = |id: ResolutionId, right: u8| self.over(id).get(usize::from(right));
        let stops = self.stops.range((now, ResolutionId(0), 0)..);
        stops.filter_map(move |((until, id, right), ())| Some((*until, *id, found(*id, *right)?)))
    }

    /// Returns every date at which a right lapses, with the place of the right.
    pub(crate) fn due(&self) -> impl Iterator<Item = (Instant, ResolutionId, u8)> + '_ {
        self.clocks.keys().copied()
    }

    /// Returns whether a clock runs for every right that can still lapse, and for no other; and whether what was stopped is found.
    pub(crate) fn agree(&self) -> bool {
        let stops = self.rights().flat_map(|(_, rights)| rights).filter(|right| right.stage.stops().is_some()).count();
        let running = self.rights().flat_map(|(id, rights)| {
            let places = (0_u8..).zip(rights);
            places.filter_map(move |(place, right)| Some((right.stage.due()?, id, place)))
        });
        let mut count = 0_usize;
        let mut run = running.inspect(|_| count = count.saturating_add(1));
        self.documents.agree()
            && run.all(|clock| self.clocks.contains_key(&clock))
            && count == self.clocks.len()
            && stops == self.stops.len()
    }

    /// A right has come so far. Returns when it was due before.
    pub(super) fn at(&mut self, resolution: ResolutionId, right: u8, stage: Stage) -> Option<Instant> {
        let overseen = self.get_mut(resolution, right)?;
        let (before, stopped) = (overseen.stage.due(), overseen.stage.stops());
        overseen.stage = stage;
        if let Some(at) = before {
            self.clocks.remove(&(at, resolution, right));
        }
        if let Some(until) = stopped {
            self.stops.remove(&(until, resolution, right));
        }
        if let Some(until) = stage.stops() {
            self.stops.insert((until, resolution, right), ());
        }
        if let Some(at) = stage.due() {
            self.clocks.insert((at, resolution, right), ());
        }
        before
    }

    pub(super) fn push(&mut self, resolution: ResolutionId, right: Overseen) {
        let place = u8::try_from(self.over(resolution).len()).unwrap_or(u8::MAX);
        if let Some(at) = right.stage.due() {
            self.clocks.insert((at, resolution, place), ());
        }
        self.rights.entry(resolution).or_default().push(right);
    }

    pub(super) fn get_mut(&mut self, resolution: ResolutionId, right: u8) -> Option<&mut Overseen> {
        self.rights.get_mut(&resolution)?.get_mut(usize::from(right))
    }

    /// Notes that a body stopped something, as often as its article bounds that.
    pub(super) fn note(&mut self, by: BodyId, rule: &OversightRule, at: Instant) {
        let Some(most) = rule.most else { return };
        let uses = self.uses.entry((by, rule.article.clone())).or_default();
        if uses.len() >= usize::from(most.times) {
            uses.remove(0);
        }
        uses.push(at);
    }

    pub(super) fn report(&mut self, deed: Deed) {
        let id = DeedId::at(self.deeds.len());
        self.of.entry(deed.body).or_default().push(id);
        let reported = self.reported.entry(deed.by).or_default();
        if reported.len() >= REPORTS_MAX {
            reported.remove(0);
        }
        reported.push(deed.reported);
        self.deeds.push(deed);
    }

    pub(super) fn reply(&mut self, id: DeedId, reply: (MemberId, Did, Text)) {
        let Some(deed) = id.index().and_then(|place| self.deeds.get_mut(place)) else { return };
        deed.reply = Some(reply);
    }
}
