//! Votes added up, as bars.

use askama::Template;
use tauride_tally::method::PlainSheet;
use tauride_tally::sentence::{Names, Sentences as _};

use super::{filled, told};
use crate::bits::Picture;
use crate::draw::{Bar, bars};

#[derive(Template)]
#[template(path = "count/plain.html")]
struct Plain {
    bars: Picture,
    sentences: Vec<String>,
}

/// Shows the votes of every candidate, the most first; who is elected is marked.
pub(super) fn view(sheet: &PlainSheet, names: Names<'_>) -> String {
    let mut order: Vec<(usize, u64)> = sheet.votes.iter().copied().enumerate().collect();
    order.sort_by_key(|(_, votes)| std::cmp::Reverse(*votes));
    let bar = |(candidate, count): (usize, u64)| {
        let elected = sheet.elected.contains(&candidate);
        let (class, mark, said) = if elected { ("for", "✓", ", elected") } else { ("none", "", "") };
        let text = format!("{}{said}", names.of(candidate));
        Bar { text, class: class.to_owned(), mark: mark.to_owned(), count }
    };
    let bars = bars(&order.into_iter().map(bar).collect::<Vec<_>>());
    filled(&Plain { bars, sentences: told::all(&sheet.sentences(names)) })
}
