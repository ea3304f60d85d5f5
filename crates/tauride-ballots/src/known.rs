//! Names that are known before a file is read, such as those of the candidates in a file of groups.

use std::borrow::Cow;
use std::collections::BTreeMap;

use tauride_names::folded;

/// The names, folded, each with its place; none where several share it.
pub(crate) struct Known<'n> {
    places: BTreeMap<Cow<'n, str>, Option<usize>>,
    pub(crate) count: usize,
}

impl<'n> Known<'n> {
    pub(crate) fn of(names: &'n [String]) -> Self {
        let mut places = BTreeMap::new();
        for (place, name) in names.iter().enumerate() {
            places.entry(folded(name)).and_modify(|known| *known = None).or_insert(Some(place));
        }
        Self { places, count: names.len() }
    }

    /// Returns the place of a name that one alone has.
    pub(crate) fn place(&self, name: &str) -> Option<usize> {
        self.places.get(&folded(name)).copied().flatten()
    }
}
