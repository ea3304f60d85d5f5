//! What is still to follow, in causal order.

use alloc::collections::{BTreeMap, VecDeque};

use crate::body::event::BodyEvent;
use crate::chapters::Event;
use crate::election::event::ElectionEvent;
use crate::ground::ids::{ConstituencyId, MemberId, SeatId};
use crate::mandate::event::{MandateEvent, Title};

/// Events that are still to follow, in causal order, and what they promise.
///
/// What a decision needs to know of them is found at once: a body of a hundred thousand seats may end in one cascade.
#[derive(Clone, Debug, Default)]
pub struct Queue {
    events: VecDeque<Event>,
    /// The turn of the first event, counted from when the queue was last empty.
    turn: u64,
    /// Who is about to take a seat and by what title, by the turn at which that happens.
    by_seat: BTreeMap<(SeatId, u64), (MemberId, Title)>,
    /// The same by the member.
    by_member: BTreeMap<(MemberId, u64), (SeatId, Title)>,
    /// Constituencies in which elections are about to be called, with how many.
    calls: BTreeMap<ConstituencyId, u64>,
    /// How many events end an election.
    endings: u64,
    /// How many seats are about to be established.
    seats: u64,
}

/// What the queue remembers of an event.
enum Promise {
    Seat(SeatId, MemberId, Title),
    Call(ConstituencyId),
    Ending,
    Seats(u32),
}

impl Queue {
    /// Returns how many events are still to follow. Some of them may be settled before their turn comes.
    pub fn len(&self) -> usize {
        self.events.len()
    }

    /// Returns whether nothing is still to follow.
    pub fn is_empty(&self) -> bool {
        self.events.is_empty()
    }

    /// Returns the events in the order in which they follow.
    pub fn iter(&self) -> impl Iterator<Item = &Event> {
        self.events.iter()
    }

    /// Makes room for so many more, in one go: a queue that grows step by step is copied at each, tens of megabytes where a
    /// large body ends.
    pub(crate) fn reserve(&mut self, count: usize) {
        self.events.reserve(count);
    }

    /// Adds what follows last.
    pub(crate) fn push_back(&mut self, event: Event) {
        for promise in promises(&event) {
            let turn = self.turn.saturating_add(u64::try_from(self.events.len()).unwrap_or(u64::MAX));
            match promise {
                Promise::Seat(seat, member, title) => {
                    self.by_seat.insert((seat, turn), (member, title));
                    self.by_member.insert((member, turn), (seat, title));
                }
                Promise::Call(constituency) => {
                    let calls = self.calls.entry(constituency).or_default();
                    *calls = calls.saturating_add(1);
                }
                Promise::Ending => self.endings = self.endings.saturating_add(1),
                Promise::Seats(count) => self.seats = self.seats.saturating_add(u64::from(count)),
            }
        }
        self.events.push_back(event);
    }

    /// Takes what follows first.
    pub(crate) fn pop_front(&mut self) -> Option<Event> {
        let event = self.events.pop_front()?;
        for promise in promises(&event) {
            match promise {
                Promise::Seat(seat, member, _) => {
                    self.by_seat.remove(&(seat, self.turn));
                    self.by_member.remove(&(member, self.turn));
                }
                Promise::Call(constituency) => {
                    if let Some(calls) = self.calls.get_mut(&constituency) {
                        *calls = calls.saturating_sub(1);
                        if *calls == 0 {
                            self.calls.remove(&constituency);
                        }
                    }
                }
                Promise::Ending => self.endings = self.endings.saturating_sub(1),
                Promise::Seats(count) => self.seats = self.seats.saturating_sub(u64::from(count)),
            }
        }
        self.turn = if self.events.is_empty() { 0 } else { self.turn.saturating_add(1) };
        Some(event)
    }

    /// Returns who is about to take a seat, and by what title.
    pub(crate) fn coming_to(&self, seat: SeatId) -> impl Iterator<Item = (MemberId, Title)> {
        self.by_seat.range((seat, 0)..=(seat, u64::MAX)).map(|(_, coming)| *coming)
    }

    /// Returns which seats a member is about to take, and by what title.
    pub(crate) fn coming_by(&self, member: MemberId) -> impl Iterator<Item = (SeatId, Title)> {
        self.by_member.range((member, 0)..=(member, u64::MAX)).map(|(_, coming)| *coming)
    }

    /// Returns whether an election is about to be called in a constituency.
    pub(crate) fn calls(&self, constituency: ConstituencyId) -> bool {
        self.calls.contains_key(&constituency)
    }

    /// Returns whether any election is about to end.
    pub(crate) fn ends_an_election(&self) -> bool {
        self.endings > 0
    }

    /// Returns how many seats are about to be established.
    pub(crate) fn seats(&self) -> u32 {
        u32::try_from(self.seats).unwrap_or(u32::MAX)
    }
}

impl Extend<Event> for Queue {
    fn extend<T: IntoIterator<Item = Event>>(&mut self, events: T) {
        let events = events.into_iter();
        self.reserve(events.size_hint().0);
        events.for_each(|event| self.push_back(event));
    }
}

/// What an event promises.
#[expect(clippy::wildcard_enum_match_arm, reason = "most events promise nothing that a decision asks for")]
fn promises(event: &Event) -> impl Iterator<Item = Promise> {
    let (one, other) = match event {
        Event::Mandate(MandateEvent::MandateOpened { seat, member, title, .. }) => {
            (Some(Promise::Seat(*seat, *member, *title)), None)
        }
        Event::Election(ElectionEvent::CountedBack { election, seat, elected }) => {
            let seated = elected.map(|member| Promise::Seat(*seat, member, Title::Countback(*election)));
            (Some(Promise::Ending), seated)
        }
        Event::Election(ElectionEvent::ElectionDecided { .. } | ElectionEvent::ElectionFailed { .. }) => {
            (Some(Promise::Ending), None)
        }
        Event::Election(ElectionEvent::ElectionCalled { constituency, .. }) => {
            (Some(Promise::Call(*constituency)), None)
        }
        Event::Body(BodyEvent::SeatsEstablished { count, .. }) => (Some(Promise::Seats(*count)), None),
        _ => (None, None),
    };
    one.into_iter().chain(other)
}
