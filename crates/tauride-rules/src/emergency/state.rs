//! What was assumed, what was put off, and who sits elsewhere.

use alloc::vec::Vec;

use crate::ground::ids::{BodyId, ConstituencyId, DeedId, ResolutionId};
use crate::ground::instant::Instant;
use crate::ground::tables::{Index, Table, taken_back};
use crate::ground::text::Text;

use super::due::EmergencyDue;
use super::refusal::EmergencyRefusal;

/// What a lower body assumed of what a higher one decides.
#[derive(Clone, Debug)]
pub struct Assumption {
    /// The lower body.
    pub body: BodyId,
    /// The council that it is an executive, an office or a section of; otherwise itself.
    pub house: BodyId,
    /// The higher body.
    pub of: BodyId,
    /// On what.
    pub subject: Text,
    /// Why.
    pub reason: Text,
    /// Since when.
    pub since: Instant,
    /// Until when.
    pub until: Instant,
    /// Who confirmed it last.
    pub confirmed: Option<BodyId>,
    /// When it was over, and how.
    pub over: Option<(Instant, How)>,
    /// When it was given back last: what was kept may be some time after it was over.
    pub back: Option<Instant>,
    /// Whether it is some time before anybody of the house assumes it again.
    pub waits: bool,
    /// Whether the lower body keeps what is over, as it resolved itself.
    pub keeps: bool,
    /// Whether it does so as others report: nobody is bound by that.
    pub reported: bool,
    /// Why it refused to hand it back.
    pub refused: Option<Text>,
    /// What it did after it was over.
    pub beyond: Vec<Beyond>,
}

/// How something that was assumed was over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// The lower body handed it back.
    HandedBack,
    /// The higher one called it back.
    CalledBack(BodyId),
    /// Its time was over.
    TimeOver,
    /// The lower body ended.
    Fell,
}

/// What a body did on a subject that it had no more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beyond {
    /// As somebody reported.
    Deed(DeedId),
    /// It resolved something.
    Resolution(ResolutionId),
}

impl Assumption {
    /// Returns whether the lower body has it now.
    pub const fn is_live(&self) -> bool {
        self.over.is_none()
    }

    /// Returns whether it keeps what is over: as it resolved itself, or as others report.
    pub const fn is_kept(&self) -> bool {
        self.keeps || self.reported
    }

    /// Returns whether it had it at a time.
    pub fn had(&self, at: Instant) -> bool {
        self.since <= at && self.over.is_none_or(|(over, _)| at < over)
    }
}

/// The elections of a constituency, as they were put off last.
#[derive(Clone, Debug)]
pub struct PutOff {
    /// Since when.
    pub since: Instant,
    /// Until when.
    pub until: Instant,
    /// Why.
    pub reason: Text,
    /// How often they had been, since the constituency last elected.
    pub times: u32,
    /// Whether they still are.
    pub open: bool,
    /// Whether an election was under way, which is called anew.
    pub cut: bool,
}

/// Where a body sits for a time.
#[derive(Clone, Debug)]
pub struct Moved {
    /// Where.
    pub to: Text,
    /// Since when.
    pub since: Instant,
    /// Until when.
    pub until: Instant,
    /// Why.
    pub reason: Text,
}

/// All that stands of emergencies.
#[derive(Clone, Debug, Default)]
pub struct Emergency {
    pub(super) assumptions: Table<Assumption>,
    /// Those of each house, by what their subjects are like, the first one first.
    pub(super) on: Index<(BodyId, Text), Vec<u32>>,
    /// What was assumed of each body, the first one first.
    pub(super) taken: Index<BodyId, Vec<u32>>,
    pub(super) put_off: Index<ConstituencyId, PutOff>,
    pub(super) moved: Index<BodyId, Moved>,
}

taken_back! { Emergency { assumptions, on, taken, put_off, moved } }

/// Returns what two subjects have in common that are one, however they are written.
pub fn likeness(subject: &str) -> Text {
    tauride_names::look(&tauride_names::likeness(subject)).into()
}

impl Emergency {
    /// Returns all that was ever assumed, in that order.
    pub fn assumptions(&self) -> impl DoubleEndedIterator<Item = &Assumption> {
        self.assumptions.iter()
    }

    /// Returns what the house of a body assumed last on a subject, with its place.
    pub(crate) fn last(&self, house: BodyId, subject: &str) -> Option<(u32, &Assumption)> {
        let place = *self.on.get(&(house, likeness(subject)))?.last()?;
        Some((place, self.at(place)?))
    }

    /// Returns what a body, or its house, had last by a time.
    pub(super) fn by(&self, house: BodyId, subject: &str, at: Instant) -> Option<(u32, &Assumption)> {
        let places = self.on.get(&(house, likeness(subject)))?;
        let mut found = places.iter().rev().filter_map(|place| Some((*place, self.at(*place)?)));
        found.find(|(_, found)| found.since <= at)
    }

    /// Returns what a house has assumed, subject by subject.
    pub fn of_house(&self, house: BodyId) -> impl Iterator<Item = &Assumption> {
        let own = self.on.range((house, Text::default())..).take_while(move |((of, _), _)| *of == house);
        own.flat_map(|(_, places)| places).filter_map(|place| self.at(*place))
    }

    /// Returns what was assumed of a body, the first one first.
    pub fn taken_of(&self, of: BodyId) -> impl DoubleEndedIterator<Item = &Assumption> {
        self.taken.get(&of).into_iter().flatten().filter_map(|place| self.at(*place))
    }

    pub(super) fn at(&self, place: u32) -> Option<&Assumption> {
        self.assumptions.get(usize::try_from(place).ok()?)
    }

    /// Returns what a house has now, with its places.
    pub(super) fn live_of(&self, house: BodyId) -> impl Iterator<Item = &Assumption> {
        self.of_house(house).filter(|found| found.is_live())
    }

    /// Returns until when the elections of a constituency are put off, and why.
    pub fn put_off(&self, constituency: ConstituencyId) -> Option<&PutOff> {
        self.put_off.get(&constituency).filter(|found| found.open)
    }

    /// Returns the constituencies whose elections are put off.
    pub fn all_put_off(&self) -> impl Iterator<Item = (ConstituencyId, &PutOff)> {
        self.put_off.iter().filter(|(_, found)| found.open).map(|(id, found)| (*id, found))
    }

    /// Refuses an election in a constituency whose elections are put off (emergency.21).
    pub(crate) fn may_elect(&self, constituency: ConstituencyId) -> Result<(), EmergencyRefusal> {
        self.put_off(constituency)
            .map_or(Ok(()), |found| Err(EmergencyRefusal::ArePutOff { constituency, until: found.until }))
    }

    /// Returns whether an election in a constituency was cut off when its elections were put off last.
    pub(crate) fn was_cut(&self, constituency: ConstituencyId) -> bool {
        self.put_off.get(&constituency).is_some_and(|found| found.cut)
    }

    /// Returns where a body sits, if it is not at its own place.
    pub fn moved(&self, body: BodyId) -> Option<&Moved> {
        self.moved.get(&body)
    }

    /// Returns what falls due, and when.
    pub(crate) fn due(&self) -> impl Iterator<Item = (Instant, EmergencyDue)> + '_ {
        let places = (0_u32..).zip(self.assumptions.iter()).filter(|(_, found)| found.is_live());
        let over = places.map(|(place, found)| (found.until, EmergencyDue::CompetenceOver(place)));
        let resume = self.all_put_off().map(|(id, found)| (found.until, EmergencyDue::ElectionsResume(id)));
        let back = self.moved.iter().map(|(body, moved)| (moved.until, EmergencyDue::SeatReturns(*body)));
        over.chain(resume).chain(back)
    }

    /// Returns whether what was assumed is found by its house and subject, and at most the last one is live or kept.
    pub(crate) fn agree(&self) -> bool {
        let listed: usize = self.on.values().map(Vec::len).sum();
        let in_order = |places: &Vec<u32>| {
            let ends = places.split_last().map_or(&[][..], |(_, before)| before);
            places.is_sorted_by(|one, next| one < next)
                && ends.iter().all(|place| self.at(*place).is_some_and(|found| !found.is_live()))
        };
        let own = |((house, like), places): (&(BodyId, Text), &Vec<u32>)| {
            let one = |place: &u32| {
                self.at(*place).is_some_and(|found| found.house == *house && likeness(&found.subject) == *like)
            };
            in_order(places) && places.iter().all(one)
        };
        let taken: usize = self.taken.values().map(Vec::len).sum();
        let of = |(of, places): (&BodyId, &Vec<u32>)| {
            places.iter().all(|place| self.at(*place).is_some_and(|found| found.of == *of))
        };
        let all = self.assumptions.len();
        listed == all && taken == all && self.on.iter().all(own) && self.taken.iter().all(of)
    }
}
