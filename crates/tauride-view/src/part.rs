//! A part of a long list, with how long it is.

use serde::Serialize;

/// Which part of a list is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// How many stand before it.
    pub from: u64,
    /// How many it has at the most.
    pub limit: usize,
}

/// A part of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "PartOf{T}"))]
pub struct Part<T> {
    /// How many there are in all.
    pub total: u64,
    /// How many stand before this part.
    pub from: u64,
    /// Where the next part begins; none after the last.
    pub next: Option<u64>,
    /// The part.
    pub items: Vec<T>,
}

impl<T> Part<T> {
    /// Returns a part of a list of so many. `from_there` begins where the part does.
    pub fn of(window: Window, total: u64, from_there: impl IntoIterator<Item = T>) -> Self {
        let items: Vec<T> = from_there.into_iter().take(window.limit).collect();
        let end = window.from.saturating_add(u64::try_from(items.len()).unwrap_or(u64::MAX));
        let next = (end < total && !items.is_empty()).then_some(end);
        Self { total, from: window.from, next, items }
    }

    /// Returns a part of things that are numbered from 1 without a gap, so many in all. What is not there is left out.
    pub fn numbered(window: Window, total: usize, of: impl Fn(usize) -> Option<T>) -> Self {
        let from = usize::try_from(window.from).unwrap_or(usize::MAX).min(total);
        let end = from.saturating_add(window.limit).min(total);
        let size = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
        let next = (end < total && end > from).then(|| size(end));
        Self { total: size(total), from: window.from, next, items: (from..end).filter_map(of).collect() }
    }
}

#[cfg(test)]
mod tests {
    use super::{Part, Window};

    #[test]
    fn parts_follow_each_other_and_end() {
        let all: Vec<u32> = (0..25).collect();
        let part = |from: u64, limit| {
            let begin = usize::try_from(from).unwrap();
            Part::of(Window { from, limit }, 25, all.iter().skip(begin).copied())
        };
        let (mut seen, mut from) = (Vec::new(), Some(0));
        while let Some(begin) = from {
            let next = part(begin, 10);
            assert_eq!((next.total, next.from), (25, begin));
            let same = Part::numbered(Window { from: begin, limit: 10 }, 25, |place| all.get(place).copied());
            assert_eq!(next, same);
            seen.extend(next.items);
            from = next.next;
        }
        assert_eq!(seen, all);
        for (from, limit) in [(25, 10), (u64::MAX, 10), (3, 0)] {
            let empty = part(from.min(25), limit);
            assert_eq!((empty.items.len(), empty.next), (0, None), "{from}, {limit}");
            assert_eq!(Part::numbered(Window { from, limit }, 25, |place| all.get(place)).items.len(), 0);
        }
    }
}
