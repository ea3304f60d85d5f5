//! Who may come in, and who makes way.

use std::collections::{BTreeMap, BTreeSet};
use std::net::IpAddr;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};

use axum::body::{Body, Bytes, HttpBody};
use tokio::sync::Notify;
use tokio::time::Instant;

use crate::network::Network;

/// How many connections there may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Room {
    /// Altogether.
    pub(super) all: usize,
    /// From one address; for IPv6, from one network of 2^64, all of which one person may have.
    pub(super) each: usize,
}

impl Room {
    /// The most connections of a server that may have as many descriptors as it likes.
    const MOST: usize = 16_384;
    /// Descriptors that are kept for the record, for readers of it, and for whatever else.
    const KEPT: usize = 128;

    /// Returns the room that so many descriptors leave.
    pub(super) fn of_descriptors(descriptors: usize) -> Self {
        let all = descriptors.saturating_sub(Self::KEPT).clamp(16, Self::MOST);
        Self { all, each: all.div_ceil(2) }
    }

    /// Returns the same room, all of it for whoever comes.
    pub(super) fn for_one(self) -> Self {
        Self { each: self.all, ..self }
    }
}

/// Keeps count of all connections.
#[derive(Clone)]
pub(super) struct Door(Arc<Hall>);

struct Hall {
    room: Room,
    begun: Instant,
    guests: Mutex<Guests>,
}

#[derive(Default)]
struct Guests {
    next: u64,
    all: BTreeMap<u64, (Network, Arc<Guest>)>,
    networks: BTreeMap<Network, BTreeSet<u64>>,
}

/// What others see of a connection.
#[derive(Debug)]
struct Guest {
    /// Since when it asks for nothing, in milliseconds since the server began; [`BUSY`] while it is answered.
    waits_since: AtomicU64,
    leave: Notify,
}

const BUSY: u64 = u64::MAX;

impl Door {
    pub(super) fn new(room: Room) -> Self {
        Self(Arc::new(Hall { room, begun: Instant::now(), guests: Mutex::default() }))
    }

    /// Lets a connection in. Where there is no room, another one makes way that asks for nothing; if none does,
    /// nobody comes in.
    pub(super) fn admit(&self, address: IpAddr) -> Option<Ticket> {
        let network = Network::of(address);
        let mut guests = self.0.guests();
        let room = self.0.room;
        let own = guests.networks.get(&network).map_or(0, BTreeSet::len);
        if own >= room.each && !guests.send_away(network) {
            return None;
        }
        if guests.all.len() >= room.all && !guests.make_room() {
            return None;
        }
        let guest = Arc::new(Guest { waits_since: AtomicU64::new(self.0.now()), leave: Notify::new() });
        let number = guests.next;
        guests.next += 1;
        guests.all.insert(number, (network, Arc::clone(&guest)));
        guests.networks.entry(network).or_default().insert(number);
        drop(guests);
        Some(Ticket { hall: Arc::clone(&self.0), number, guest })
    }

    /// Has one connection make way that asks for nothing, of the network that has the most.
    pub(super) fn make_room(&self) {
        self.0.guests().make_room();
    }
}

impl Hall {
    /// Nothing panics while it holds the lock.
    fn guests(&self) -> MutexGuard<'_, Guests> {
        self.guests.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn now(&self) -> u64 {
        u64::try_from(self.begun.elapsed().as_millis()).unwrap_or(BUSY - 1)
    }
}

impl Guests {
    fn make_room(&mut self) -> bool {
        let mut networks: Vec<(usize, Network)> =
            self.networks.iter().map(|(network, numbers)| (numbers.len(), *network)).collect();
        networks.sort_unstable_by(|one, other| other.cmp(one));
        networks.into_iter().any(|(_, network)| self.send_away(network))
    }

    /// Sends away the connection of a network that has asked for nothing the longest. Returns whether there is one.
    fn send_away(&mut self, network: Network) -> bool {
        let numbers = self.networks.get(&network).into_iter().flatten();
        let waiting = numbers.filter_map(|number| {
            let since = self.all.get(number)?.1.waits_since.load(Ordering::Relaxed);
            (since != BUSY).then_some((since, *number))
        });
        let Some((_, number)) = waiting.min() else { return false };
        if let Some(guest) = self.remove(number) {
            guest.leave.notify_one();
        }
        true
    }

    fn remove(&mut self, number: u64) -> Option<Arc<Guest>> {
        let (network, guest) = self.all.remove(&number)?;
        if let Some(numbers) = self.networks.get_mut(&network) {
            numbers.remove(&number);
            if numbers.is_empty() {
                self.networks.remove(&network);
            }
        }
        Some(guest)
    }
}

/// A connection's place; it is free again when this is dropped.
pub(super) struct Ticket {
    hall: Arc<Hall>,
    number: u64,
    guest: Arc<Guest>,
}

impl Ticket {
    /// Notes that something was asked. The connection makes no way until it is answered.
    pub(super) fn busy(&self) -> Busy {
        self.guest.waits_since.store(BUSY, Ordering::Relaxed);
        Busy { hall: Arc::clone(&self.hall), guest: Arc::clone(&self.guest) }
    }

    /// Waits until the connection is to make way.
    pub(super) async fn asked_to_leave(&self) {
        self.guest.leave.notified().await;
    }
}

impl Drop for Ticket {
    fn drop(&mut self) {
        self.hall.guests().remove(self.number);
    }
}

/// Somebody is being answered until this is dropped.
pub(super) struct Busy {
    hall: Arc<Hall>,
    guest: Arc<Guest>,
}

impl Drop for Busy {
    fn drop(&mut self) {
        self.guest.waits_since.store(self.hall.now(), Ordering::Relaxed);
    }
}

impl Busy {
    /// Returns the body of the answer, which is at its end when it is dropped.
    pub(super) fn until_sent(self, body: Body) -> Answering {
        Answering { body, _busy: self }
    }
}

/// The body of an answer.
pub(super) struct Answering {
    body: Body,
    _busy: Busy,
}

impl HttpBody for Answering {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<http_body::Frame<Bytes>, axum::Error>>> {
        Pin::new(&mut self.body).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> http_body::SizeHint {
        self.body.size_hint()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(last: u8) -> IpAddr {
        IpAddr::from([192, 0, 2, last])
    }

    #[tokio::test(start_paused = true)]
    async fn whoever_asks_for_nothing_makes_way_and_whoever_is_answered_does_not() {
        let door = Door::new(Room { all: 5, each: 3 });
        let mut tickets = Vec::new();
        for _ in 0..3 {
            tickets.push(door.admit(address(1)).unwrap());
            tokio::time::advance(std::time::Duration::from_millis(5)).await;
        }
        let busy = tickets[0].busy();
        let fourth = door.admit(address(1)).unwrap();
        tickets[1].asked_to_leave().await;
        let _all: Vec<_> = [2, 3].map(|last| door.admit(address(last)).unwrap()).into();
        let newest = door.admit(address(4)).unwrap();
        tickets[2].asked_to_leave().await;
        drop(busy);
        let busy: Vec<_> = [&fourth, &newest].iter().map(|ticket| ticket.busy()).collect();
        assert!(door.admit(address(1)).is_some(), "the first asks for nothing any more");
        drop(busy);
    }

    #[test]
    fn where_everybody_is_answered_nobody_comes_in() {
        let door = Door::new(Room { all: 5, each: 2 });
        let tickets: Vec<_> = [1, 1, 2, 2, 3].map(|last| door.admit(address(last)).unwrap()).into();
        let busy: Vec<_> = tickets.iter().map(Ticket::busy).collect();
        assert!(door.admit(address(1)).is_none() && door.admit(address(9)).is_none());
        drop((busy, tickets));
        assert!(door.0.guests().all.is_empty() && door.0.guests().networks.is_empty());
        assert!(door.admit(address(9)).is_some());
    }
}
