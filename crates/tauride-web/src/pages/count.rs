//! The count of an election: every step, for whoever wants to check it.

use askama::Template;
use tauride_rules::charter::Method;
use tauride_rules::election;
use tauride_rules::event::Title;
use tauride_rules::ids::{ElectionId, MemberId};
use tauride_rules::state::{Election, Phase};
use tauride_tally::method::AnySheet;
use tauride_tally::plain::{self, Round, Ruling, Sheet};
use tauride_tally::{Counted, LotFor, Tie};

use super::Main;
use super::election::named;
use crate::bits::Link;
use crate::count::count_sheet;
use crate::look::Look;
use crate::place::Place;
use crate::words;

#[derive(Template)]
#[template(path = "count/page.html")]
struct Page {
    election: Link,
    body: Link,
    seats: String,
    method: &'static str,
    voters: String,
    sheet: String,
}

/// A count as it was made.
struct Made {
    method: &'static str,
    /// The candidates: a place in the sheet is a place in this list.
    candidates: Vec<MemberId>,
    counted: Counted<AnySheet>,
}

pub(super) fn page(look: Look<'_>, id: ElectionId) -> Option<Main> {
    let election = look.state.election(id)?;
    let constituency = look.state.constituency(election.constituency)?;
    let Made { method, candidates, counted } = made(look, id, election)?;
    let name = |member: &MemberId| {
        let candidate = election.candidate(*member);
        candidate.map_or_else(|| member.to_string(), |candidate| named(look, candidate).text().to_owned())
    };
    let names: Vec<String> = candidates.iter().map(name).collect();
    let page = Page {
        election: Link::new(look.base, Place::Election(id), id.to_string()),
        body: look.body(constituency.body),
        seats: words::count(u64::from(election.seats), "seat"),
        method,
        voters: words::count(election::voters(look.state, election), "elector"),
        sheet: String::new(),
    };
    // The sheet is drawn outside the lock.
    Some(Main::new(format!("The count of {id}"), Place::Count(id), move || {
        Page { sheet: count_sheet(&names, &counted), ..page }.render()
    }))
}

/// Returns whether there is a count to show.
pub(super) fn is_there(look: Look<'_>, election: &Election) -> bool {
    let counted = matches!(election.phase, Phase::Lot { .. } | Phase::Decided);
    // By acclamation nothing is counted.
    counted && election::voters(look.state, election) > 0
}

/// Returns the count of an election: the votes added up, and whom the record has as elected by them.
fn made(look: Look<'_>, id: ElectionId, election: &Election) -> Option<Made> {
    let rule = &look.state.seat_rule(election.constituency).filter(|_| is_there(look, election))?.election;
    let (method, by) = match rule.method {
        Method::Plurality => ("Most votes win", plain::Method::Block),
        Method::Approval => ("Most approvals win", plain::Method::Approval),
    };
    let standings = election::standings(election);
    let candidates: Vec<MemberId> = standings.iter().map(|(member, _)| *member).collect();
    let place = |member: &MemberId| candidates.iter().position(|one| one == member);
    let elected: Vec<usize> = (0..)
        .zip(&candidates)
        .filter(|(_, member)| election.phase == Phase::Decided && took_seat(look, id, **member))
        .map(|(place, _)| place)
        .collect();
    let lots = election.lots.iter().map(|lot| Ruling::Lot { order: lot.iter().filter_map(place).collect() });
    let seated = elected.iter().map(|candidate| Ruling::Elected { candidate: *candidate });
    let round = Round {
        standing: (0..candidates.len()).collect(),
        votes: standings.iter().map(|(_, votes)| u128::from(*votes)).collect(),
        valid: election::voters(look.state, election).into(),
        spoilt: 0,
        needed: None,
        rulings: lots.chain(seated).collect(),
    };
    let sheet = AnySheet::Plain(Sheet { method: by, seats: election.seats, decimals: 0, rounds: vec![round], elected });
    let counted = match &election.phase {
        Phase::Lot { among, places } => {
            let among = among.iter().filter_map(place).collect();
            Counted::LotRequired { tie: Tie { among, places: *places, lot_for: LotFor::Election }, so_far: sheet }
        }
        Phase::Nominations | Phase::Voting | Phase::Decided | Phase::Failed(_) => Counted::Complete(sheet),
    };
    Some(Made { method, candidates, counted })
}

/// Returns whether a member took a seat by this election.
fn took_seat(look: Look<'_>, id: ElectionId, member: MemberId) -> bool {
    let had = look.state.had.get(&member).map_or(&[][..], Vec::as_slice);
    let titles = had.iter().filter_map(|mandate| look.state.mandate(*mandate)).map(|mandate| mandate.title);
    titles.into_iter().any(|title| title == Title::Elected(id))
}
