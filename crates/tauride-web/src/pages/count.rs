//! The count of an election: every step, for whoever wants to check it.

use askama::Template;
use tauride_rules::election::{self, CountSheet};
use tauride_rules::ids::{ElectionId, MemberId};
use tauride_rules::state::{Election, Phase};

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

pub(super) fn page(look: Look<'_>, id: ElectionId) -> Option<Main> {
    let election = look.state.election(id)?;
    let constituency = look.state.constituency(election.constituency)?;
    let CountSheet { method, candidates, counted } = election::sheet(look.state, id)?;
    let voters = election::voters(look.state, election);
    let name = |member: &MemberId| {
        let candidate = election.candidate(*member);
        candidate.map_or_else(|| member.to_string(), |candidate| named(look, candidate).text().to_owned())
    };
    let names: Vec<String> = candidates.iter().map(name).collect();
    let page = Page {
        election: Link::new(look.base, Place::Election(id), id.to_string()),
        body: look.body(constituency.body),
        seats: words::count(u64::from(election.seats), "seat"),
        method: method.title(),
        voters: words::count(voters, "elector"),
        sheet: String::new(),
    };
    // The sheet is drawn outside the lock.
    Some(Main::new(format!("The count of {id}"), Place::Count(id), move || {
        Page { sheet: count_sheet(&names, &counted), ..page }.render()
    }))
}

/// Returns whether there is a count to show: its ballots are at hand, or votes added up are all that it needs.
pub(super) fn is_there(election: &Election) -> bool {
    let counted = matches!(election.phase, Phase::Lot { .. } | Phase::Decided);
    // By acclamation nothing is counted.
    let counting = election.counting.as_ref().filter(|_| counted);
    counting.is_some_and(|counting| counting.rule.method.adds_up() || counting.papers.ballots().is_some())
}
