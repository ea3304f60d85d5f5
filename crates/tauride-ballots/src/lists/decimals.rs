//! Votes that are no whole numbers: what is told to whoever has them.

use tauride_table::Table;

use crate::example::{Lines, row};
use crate::fault::{At, Wrong};

/// How many lines are shown as they would be right.
const SHOWN: usize = 3;

/// Says of a number with decimals how all of the table would be right.
pub(super) fn explained(text: &[u8], at: At) -> At {
    let Wrong::NoNumber { found, .. } = &at.wrong else { return at };
    let Some(own) = Decimal::of(found) else { return at };
    let rows = rows(text);
    let all: Vec<Decimal<'_>> = rows.iter().flatten().filter_map(|cell| Decimal::of(cell)).collect();
    let found = found.clone();
    if own.is_thousands() && all.iter().all(Decimal::is_thousands) {
        return At::new(at.offset, Wrong::Thousands { found });
    }
    let places = all.iter().map(|decimal| decimal.part.len()).max().unwrap_or(0);
    let Some(times) = u32::try_from(places).ok().and_then(|places| 10_u64.checked_pow(places)) else { return at };
    let separator = Table::new(text).separator();
    let right = |cell: &String| Decimal::or_whole(cell).map_or_else(|| cell.clone(), |decimal| decimal.without(places));
    let lines = rows.iter().take(SHOWN).map(|cells| {
        // The first cell is a name, be it of digits.
        let cells: Vec<String> = cells.iter().take(1).cloned().chain(cells.iter().skip(1).map(right)).collect();
        row(cells.iter().map(String::as_str), separator)
    });
    let lines = Lines(lines.collect());
    At::new(at.offset, Wrong::VotesNotWhole { found, times, lines })
}

fn rows(text: &[u8]) -> Vec<Vec<String>> {
    let mut table = Table::new(text);
    let (mut rows, mut row) = (Vec::new(), Vec::new());
    while table.row(&mut row).is_ok_and(|more| more) {
        rows.push(row.iter().map(|cell| cell.text().into_owned()).collect());
    }
    rows
}

/// A number with digits behind a point or a comma.
struct Decimal<'t> {
    whole: &'t str,
    part: &'t str,
}

impl<'t> Decimal<'t> {
    fn of(text: &'t str) -> Option<Self> {
        let (whole, part) = text.split_once(['.', ','])?;
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        (digits(whole) && digits(part)).then_some(Self { whole, part })
    }

    /// Returns a number that may also be whole.
    fn or_whole(text: &'t str) -> Option<Self> {
        let whole = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        if whole { Some(Self { whole: text, part: "" }) } else { Self::of(text) }
    }

    /// Returns whether the sign may set thousands apart.
    fn is_thousands(&self) -> bool {
        self.part.len() == 3 && self.whole.len() <= 3 && !self.whole.starts_with('0')
    }

    /// Returns the number times ten to so many places, which are no fewer than it has.
    fn without(&self, places: usize) -> String {
        let all = format!("{}{}{}", self.whole, self.part, "0".repeat(places.saturating_sub(self.part.len())));
        let number = all.trim_start_matches('0');
        if number.is_empty() { "0".to_owned() } else { number.to_owned() }
    }
}
