//! The seats of a body, as several pages need them.

use tauride_message::Message;
use tauride_rules::State;
use tauride_rules::ids::SeatId;
use tauride_view::{Held, Window};

use crate::bits::{Fill as _, Link};
use crate::draw::{Legend, Spot};
use crate::fields::Fields;
use crate::look::Look;
use crate::place::Place;

/// Returns the declared labels of those who hold seats.
pub(crate) fn legend(state: &State, seats: &[SeatId]) -> Legend {
    let held = seats.iter().filter_map(|seat| state.holding(*seat)).map(|(_, mandate)| &*mandate.label);
    Legend::of(held, state.charter.as_deref().map_or(&[], |charter| &charter.colours))
}

/// Returns the seats to draw: those of one label together, the largest group first, vacant ones last.
pub(crate) fn spots(look: Look<'_>, seats: &[SeatId], legend: &Legend) -> Vec<Spot> {
    let mut spots: Vec<Spot> = seats.iter().map(|seat| spot(look, *seat, legend)).collect();
    spots.sort_by_key(|spot| (spot.shade.held == Held::Vacant, spot.shade.place));
    spots
}

fn spot(look: Look<'_>, seat: SeatId, legend: &Legend) -> Spot {
    let href = format!("{}{}", look.base, Place::Seat(seat).path());
    let place = look.state.seat(seat).and_then(|place| look.electors_of(place.constituency));
    let said = |key| {
        let whose = place.as_ref().map(Link::text).unwrap_or_default();
        Message::new(key).with("seat", seat.value()).with("for", whose.value())
    };
    let Some((_, mandate)) = look.state.holding(seat) else {
        let shade = legend.shade("", Held::Vacant);
        return Spot { href, title: look.text(&said("body-spot-vacant")), shade };
    };
    let key = if mandate.label.is_empty() { "body-spot" } else { "body-spot-label" };
    let mut title = said(key).with("holder", look.holder(mandate).text().value());
    if !mandate.label.is_empty() {
        title = title.with("label", (*mandate.label).value());
    }
    if mandate.contested {
        title = Message::new("body-spot-contested").with("spot", title.value());
    }
    Spot { href, title: look.text(&title), shade: legend.shade(&mandate.label, Held::of(look.state, seat)) }
}

/// One page of a long list.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Part {
    /// The first item, counted from 0.
    pub(crate) from: usize,
    /// The most items on a page.
    pub(crate) limit: usize,
    /// All items.
    pub(crate) all: usize,
}

impl Part {
    /// Returns the part that a reader asks for by a name, or the first.
    pub(crate) fn wanted(query: &Fields, name: &str, limit: usize, all: usize) -> Self {
        Self::at(query.get(name).and_then(|from| from.parse().ok()).unwrap_or(0), limit, all)
    }

    /// Returns what of a list stands in the part.
    pub(crate) fn window(self) -> Window {
        Window { from: u64::try_from(self.from).unwrap_or(u64::MAX), limit: self.limit }
    }

    /// Returns the part that begins at `from`, or the first if there is none.
    pub(crate) fn at(from: usize, limit: usize, all: usize) -> Self {
        let from = if from < all { from - from % limit.max(1) } else { 0 };
        Self { from, limit, all }
    }

    /// Returns whether all items are on this page.
    pub(crate) fn is_all(self) -> bool {
        self.from == 0 && self.all <= self.limit
    }

    /// Returns where the page before begins.
    pub(crate) fn before(self) -> Option<usize> {
        (self.from > 0).then(|| self.from.saturating_sub(self.limit))
    }

    /// Returns where the next page begins.
    pub(crate) fn next(self) -> Option<usize> {
        let next = self.from.saturating_add(self.limit);
        (next < self.all).then_some(next)
    }

    /// Says which part it is: `101 to 200 of 3,280`.
    pub(crate) fn words(self) -> Message<'static> {
        let last = self.from.saturating_add(self.limit).min(self.all);
        Message::new("pager-part")
            .with("from", self.from.saturating_add(1).min(last).value())
            .with("to", last.value())
            .with("all", self.all.value())
    }

    pub(crate) fn cut<T>(self, items: &[T]) -> &[T] {
        let end = self.from.saturating_add(self.limit).min(items.len());
        items.get(self.from..end).unwrap_or(&[])
    }
}

#[cfg(test)]
mod tests {
    use super::Part;

    #[test]
    fn a_list_is_cut_into_pages() {
        let said = |part: Part| tauride_tell::english(&part.words());
        let part = Part::at(100, 100, 250);
        assert_eq!((part.before(), part.next(), said(part).as_str()), (Some(0), Some(200), "101 to 200 of 250"));
        let last = Part::at(200, 100, 250);
        assert_eq!((last.next(), said(last).as_str()), (None, "201 to 250 of 250"));
        let none = Part::at(900, 100, 0);
        assert_eq!((none.from, none.next(), said(none).as_str()), (0, None, "0 to 0 of 0"));
        assert_eq!(last.cut(&[0; 250]).len(), 50);
    }
}
