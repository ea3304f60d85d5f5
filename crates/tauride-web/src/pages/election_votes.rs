//! How votes are given in an election: ballots by name, tellers' counts, lots.

use tauride_message::Message;
use tauride_rules::ballot::{Ballot, BallotAct};
use tauride_rules::election::ElectionAct;
use tauride_rules::election::state::{DEFAULT_OPTION, Election, Phase};
use tauride_rules::ids::{ElectionId, MemberId};
use tauride_rules::terms::{GroupRule, Text};
use tauride_rules::votes::electors;
use tauride_rules::{Act, election};

use crate::bits::{Fill as _, Form, Link, Mark, Needed, Numbered};
use crate::fields::Fields;
use crate::look::Look;
use crate::place::Place;
use tauride_rules::election::state::Candidate;

/// Returns the forms that the law leaves open to whoever looks.
pub(super) fn forms(look: Look<'_>, id: ElectionId, election: &Election, sent: &Fields) -> Vec<Form> {
    let all = [
        ballot(look, id, election),
        ranking(look, id, election, sent),
        points(look, id, election, sent),
        candidature(look, id, election),
        nomination(look, id, election),
        hands(look, id, election),
        lot(look, id, election),
    ];
    all.into_iter().flatten().collect()
}

fn ballot(look: Look<'_>, id: ElectionId, election: &Election) -> Option<Form> {
    let first: MemberId = election.running().next()?.member;
    if !look.allows(&Act::Ballot(BallotAct::CastBallot { election: id, ballot: Ballot::Choices(vec![first]) })) {
        return None;
    }
    let (mark, words) = match election::choices_each(look.state, election) {
        Some(1) => (Mark::One, Message::new("election-ballot-one")),
        Some(most) => (Mark::Several, Message::new("election-ballot-up-to").with("most", most.value())),
        None => (Mark::Several, Message::new("election-ballot-approve")),
    };
    let form = Form::new("vote", look.words("election-cast-ballot")).titled(look.text(&words)).hidden("election", id.0);
    let running = election.running();
    Some(running.fold(form, |form, candidate| {
        form.choice(mark, candidate.member.0, named(look, candidate).text(), &declared(candidate))
    }))
}

/// The ballot of a method that counts preferences: a number beside each candidate. What was written comes back with a
/// ballot that was refused.
fn ranking(look: Look<'_>, id: ElectionId, election: &Election, sent: &Fields) -> Option<Form> {
    let first = election.running().next()?.member;
    if !look.allows(&Act::Ballot(BallotAct::CastBallot { election: id, ballot: Ballot::Ranking(vec![vec![first]]) })) {
        return None;
    }
    let method = election::method(look.state, election)?;
    let equal = method.counts_equal_ranks();
    let words = if equal { "election-ballot-rank-equal" } else { "election-ballot-rank" };
    let form = Form::new("rank", look.words("election-cast-ballot")).titled(look.words(words)).hidden("election", id.0);
    let last = u32::try_from(election.standing().count()).unwrap_or(u32::MAX);
    Some(numbered(look, election, form, ("rank", (1, last)), sent))
}

/// The ballot of a method that counts points: a number beside each candidate.
fn points(look: Look<'_>, id: ElectionId, election: &Election, sent: &Fields) -> Option<Form> {
    let (each, together) = election::points(look.state, election)?;
    let first = election.running().next()?.member;
    if !look.allows(&Act::Ballot(BallotAct::CastBallot { election: id, ballot: Ballot::Points(vec![(first, 1)]) })) {
        return None;
    }
    let words = match together {
        Some(together) => Message::new("election-ballot-points-together").with("together", together.value()),
        None => Message::new("election-ballot-points").with("each", each.value()),
    };
    let form =
        Form::new("give-points", look.words("election-cast-ballot")).titled(look.text(&words)).hidden("election", id.0);
    Some(numbered(look, election, form, ("points", (0, each)), sent))
}

/// Adds a number for every candidate, with what was written before.
fn numbered(
    look: Look<'_>,
    election: &Election,
    form: Form,
    (what, bounds): (&str, (u32, u32)),
    sent: &Fields,
) -> Form {
    election.running().fold(form, |form, candidate| {
        let field = format!("{what}-{}", candidate.member.0);
        let written = sent.get(&field).unwrap_or_default().to_owned();
        let name = named(look, candidate).text().to_owned();
        form.numbered(Numbered { field, name, label: declared(candidate), bounds, written })
    })
}

fn candidature(look: Look<'_>, id: ElectionId, election: &Election) -> Option<Form> {
    let empty = Text::default;
    let groups = Vec::new;
    let form = if look.allows(&Act::Election(ElectionAct::Accept {
        election: id,
        name: empty(),
        label: empty(),
        groups: groups(),
    })) {
        Form::new("accept", look.words("election-accept"))
    } else if look.allows(&Act::Election(ElectionAct::Stand {
        election: id,
        name: empty(),
        label: empty(),
        groups: groups(),
    })) {
        Form::new("stand", look.words("election-stand"))
    } else {
        return None;
    };
    // Whoever stood before most likely stands under the same name.
    let name = look.viewer.map(|viewer| look.member(viewer)).filter(|link| link.number().is_some());
    let form = form.hidden("election", id.0);
    let form = form.filled("name", look.words("election-name"), name.as_ref().map_or("", |link| link.text()));
    let form = form.line("label", look.words("election-label"), Needed::No);
    Some(
        election::groups(look.state, election)
            .iter()
            .fold(form, |form, group| form.tick("group", &group.name, belongs(look, group))),
    )
}

/// Returns the words beside a group that somebody may belong to.
pub(super) fn belongs(look: Look<'_>, group: &GroupRule) -> String {
    let name = (*group.name).value();
    look.text(&if group.category.is_empty() {
        Message::new("seat-in-group").with("group", name)
    } else {
        Message::new("seat-in-group-of").with("group", name).with("category", (*group.category).value())
    })
}

fn nomination(look: Look<'_>, id: ElectionId, election: &Election) -> Option<Form> {
    let elector = look.viewer.is_some_and(|viewer| electors::is_elector(look.state, viewer, election.constituency));
    let form = Form::new("nominate", look.words("election-nominate")).hidden("election", id.0);
    (elector && election.phase == Phase::Nominations)
        .then(|| form.member("candidate", look.words("election-nominate-somebody")))
}

fn hands(look: Look<'_>, id: ElectionId, election: &Election) -> Option<Form> {
    let counts = election.running().map(|candidate| (candidate.member, 0)).collect();
    if !look.allows(&Act::Ballot(BallotAct::ReportHands { election: id, counts })) {
        return None;
    }
    let form = Form::new("report-hands", look.words("election-report-hands"))
        .titled(look.words("election-hands"))
        .hidden("election", id.0);
    let running = election.running();
    Some(running.fold(form, |form, candidate| {
        form.count(format!("hands-{}", candidate.member.0), named(look, candidate).text())
    }))
}

fn lot(look: Look<'_>, id: ElectionId, election: &Election) -> Option<Form> {
    let Phase::Lot { among, .. } = &election.phase else { return None };
    let form = Form::new("record-lot", look.words("election-record-lot"))
        .titled(look.words("election-lot-drawn"))
        .hidden("election", id.0);
    look.allows(&Act::Election(ElectionAct::RecordLot { election: id, order: among.clone(), procedure: "-".into() }))
        .then(|| {
            form.line("order", look.words("election-lot-order"), Needed::Yes).line(
                "procedure",
                look.words("election-lot-procedure"),
                Needed::Yes,
            )
        })
}

/// What a candidate declares: the label, then the groups.
fn declared(candidate: &Candidate) -> String {
    let label = Some(&*candidate.label).filter(|label| !label.is_empty());
    let said: Vec<&str> = label.into_iter().chain(candidate.groups.iter().map(|group| &**group)).collect();
    said.join(", ")
}

/// Returns a candidate under the name that they stand under here.
pub(super) fn named(look: Look<'_>, candidate: &Candidate) -> Link {
    if candidate.member == DEFAULT_OPTION {
        Link::new(look.base, Place::Federation, &*candidate.name)
    } else if candidate.name.is_empty() {
        look.member(candidate.member)
    } else {
        Link::new(look.base, Place::Member(candidate.member), &*candidate.name)
    }
}
