//! Lists that share seats: who has how many, by which quotients or quota, and what each lacks for one more.

mod quotients;

use askama::Template;
use tauride_tally::list::{Missing, Share, Sheet};
use tauride_tally::sentence::{Names, Sentences as _};

use super::{filled, told};
use quotients::Quotients;

/// Up to so many claimants and seats, it is asked of each what it lacks: the seats are shared again for that.
const ASKED_MAX: usize = 80;
const SEATS_ASKED_MAX: u32 = 2_000;

/// A list.
struct Row {
    name: String,
    votes: String,
    share: String,
    seats: String,
    won: bool,
    lacks: String,
}

/// Whole quotas and remainder of a list or of joined lists.
struct Portion {
    name: String,
    votes: String,
    whole: String,
    rest: String,
    seats: String,
    /// A seat more or less than the whole quotas: `+1, the remainder`.
    change: &'static str,
}

/// One sharing of seats.
struct Sharing {
    title: String,
    quota: Option<String>,
    portions: Vec<Portion>,
    quotients: Option<Quotients>,
    margin: Option<String>,
}

#[derive(Template)]
#[template(path = "count/lists.html")]
struct Lists {
    rows: Vec<Row>,
    valid: String,
    seats: String,
    vacant: Option<String>,
    sharings: Vec<Sharing>,
    sentences: Vec<String>,
}

/// Shows an election by lists.
pub(super) fn view(sheet: &Sheet, names: Names<'_>) -> String {
    let mut order: Vec<usize> = (0..sheet.lists.len()).collect();
    order.sort_by_key(|place| std::cmp::Reverse(sheet.lists.get(*place).map_or(0, |list| list.votes)));
    let vacant = (sheet.vacant > 0).then(|| tauride_tell::count(u64::from(sheet.vacant), "seat"));
    let sharings = sheet.shares.iter().enumerate().map(|(number, share)| sharing(number, share, names));
    filled(&Lists {
        rows: order.into_iter().map(|place| row(sheet, place, names)).collect(),
        valid: tauride_tell::number(sheet.valid),
        seats: tauride_tell::number(u64::from(sheet.seats)),
        vacant,
        sharings: sharings.collect(),
        sentences: told::all(&sheet.sentences(names)),
    })
}

fn row(sheet: &Sheet, place: usize, names: Names<'_>) -> Row {
    let votes = sheet.lists.get(place).map_or(0, |list| list.votes);
    let won = sheet.won.get(place).copied().unwrap_or(0);
    let takes_part = sheet.at_bars.lists.get(place).is_some_and(|at_bar| at_bar.takes_part());
    // A joined list claims its seats from the lists that it is joined with.
    let own = sheet.shares.iter().find_map(|share| {
        let claimant = share.claimants.iter().position(|claimant| claimant.lists == [place])?;
        Some((share, claimant))
    });
    let lacks = match own {
        _ if !takes_part => "takes no part".to_owned(),
        Some((share, claimant)) => missing(share, claimant).map_or_else(|| "–".to_owned(), lacks),
        None => "–".to_owned(),
    };
    let hundredths = u128::from(votes).saturating_mul(10_000).checked_div(u128::from(sheet.valid)).unwrap_or(0);
    Row {
        name: names.of(place),
        votes: tauride_tell::number(votes),
        share: format!("{}.{:02} %", hundredths / 100, hundredths % 100),
        seats: tauride_tell::number(u64::from(won)),
        won: won > 0,
        lacks,
    }
}

fn missing(share: &Share, claimant: usize) -> Option<Missing> {
    let asked = share.claimants.len() <= ASKED_MAX && share.seats <= SEATS_ASKED_MAX;
    if asked { share.missing(claimant) } else { None }
}

/// Says how many votes are lacking: `12`, or `12 (11 for a lot)`.
fn lacks(missing: Missing) -> String {
    let outright = tauride_tell::number(missing.outright);
    match (missing.for_lot < missing.outright, missing.for_lot) {
        (false, _) => outright,
        (true, 0) => format!("{outright} (in the lot)"),
        (true, lot) => format!("{outright} ({} for a lot)", tauride_tell::number(lot)),
    }
}

fn sharing(number: usize, share: &Share, names: Names<'_>) -> Sharing {
    let seats = tauride_tell::count(u64::from(share.seats), "seat");
    let all: Vec<usize> = share.claimants.iter().flat_map(|claimant| claimant.lists.iter().copied()).collect();
    let of = if number == 0 { String::new() } else { format!(" of {}", names.list(&all)) };
    let by = if share.has_quotients() { "Quotients" } else { "Quota and remainders" };
    let portions = (0..share.claimants.len()).filter_map(|place| portion(share, place, names));
    Sharing {
        title: format!("{by}: {seats}{of}"),
        quota: share.quota.map(|quota| quota.to_string()),
        portions: portions.collect(),
        quotients: Quotients::of(share, names),
        margin: margin(share, names),
    }
}

fn portion(share: &Share, place: usize, names: Names<'_>) -> Option<Portion> {
    let (whole, rest) = share.portion(place)?;
    let claimant = share.claimants.get(place)?;
    Some(Portion {
        name: names.list(&claimant.lists),
        votes: tauride_tell::number(claimant.votes),
        whole: whole.to_string(),
        rest: rest.to_string(),
        seats: tauride_tell::number(u64::from(claimant.won)),
        change: match u128::from(claimant.won).cmp(&whole) {
            std::cmp::Ordering::Greater => "+1 for the remainder",
            std::cmp::Ordering::Equal => "",
            std::cmp::Ordering::Less => "fewer than the quotas",
        },
    })
}

/// Says with how few votes more the last seat would have gone elsewhere.
fn margin(share: &Share, names: Names<'_>) -> Option<String> {
    let (place, missing) = share.closest()?;
    let name = names.list(&share.claimants.get(place)?.lists);
    let votes = tauride_tell::count(missing.outright, "more vote");
    let lot = match missing.for_lot {
        lot if lot >= missing.outright => String::new(),
        0 => "; it was in the lot as it is".to_owned(),
        lot => format!("; with {} there would have been a lot", tauride_tell::number(lot)),
    };
    Some(format!("The last seat would have moved with {votes} for {name}, everybody else's being the same{lot}."))
}
