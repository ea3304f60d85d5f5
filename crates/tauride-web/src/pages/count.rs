//! The count of an election: every step, for whoever wants to check it.

use askama::Template;
use tauride_rules::election;
use tauride_rules::ids::ElectionId;

use super::Main;
use super::election_votes::named;
use crate::bits::Link;
use crate::count::count_sheet;
use crate::look::Look;
use crate::place::Place;

#[derive(Template)]
#[template(path = "count/page.html")]
struct Page {
    election: Link,
    body: Link,
    seats: String,
    method: &'static str,
    voters: String,
    /// The default option, which wins every tie.
    option: Option<String>,
    sheet: String,
}

pub(super) fn page(look: Look<'_>, id: ElectionId) -> Option<Main> {
    let election = look.state.election(id)?;
    let constituency = look.state.constituency(election.constituency)?;
    let to_count = election::to_count(look.state, id)?;
    let names: Vec<String> = election.standing().map(|candidate| named(look, candidate).text().to_owned()).collect();
    let page = Page {
        election: Link::new(look.base, Place::Election(id), id.to_string()),
        body: look.body(constituency.body),
        seats: tauride_tell::count(u64::from(to_count.seats), "seat"),
        method: to_count.method.title(),
        voters: tauride_tell::count(to_count.voters, "elector"),
        option: election::ahead_in_ties(election).map(|option| named(look, option).text().to_owned()),
        sheet: String::new(),
    };
    // It is counted, and the sheet drawn, outside the lock.
    Some(Main::new(format!("The count of {id}"), Place::Count(id), move || {
        let sheet = to_count.count().map(|sheet| count_sheet(&names, &sheet.counted)).unwrap_or_default();
        Page { sheet, ..page }.render()
    }))
}
