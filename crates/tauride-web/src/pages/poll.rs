//! A poll: its question, its votes, and how to vote.

use askama::Template;
use tauride_rules::election::state::Counts;
use tauride_rules::ids::PollId;
use tauride_rules::poll::PollAct;
use tauride_rules::poll::state::Poll;
use tauride_rules::question::{Silence, Subject};
use tauride_rules::terms::MajorityOf;
use tauride_rules::votes::choice::{Choice, Count};
use tauride_rules::votes::threshold::{Outcome, Threshold};
use tauride_rules::{Act, poll};

use super::{Main, filled, polls};
use crate::bits::{Button, Form, Link, Number, Picture, Sentence};
use crate::draw::{Bar, bars};
use crate::look::Look;
use crate::place::Place;
use crate::words;

#[derive(Template)]
#[template(path = "poll/live.html")]
struct Live {
    standing: String,
    picture: Picture,
    cast: Number,
    electors: Number,
    /// Whether it carries with the votes that it has; nothing once it is over.
    carries: Option<bool>,
    /// Whether the votes are shown already.
    shows: bool,
    /// What is needed, and whether there is as much.
    needed: Vec<String>,
    reports: Vec<(Link, Count)>,
}

/// The seat that a question is about.
struct About {
    seat: Link,
    body: Link,
    holder: Option<Link>,
}

#[derive(Template)]
#[template(path = "poll/page.html")]
struct Page {
    id: PollId,
    live: String,
    question: Sentence,
    about: Option<About>,
    put_by: Option<Link>,
    electorate: Link,
    needs: String,
    signed_in: bool,
    votes: Vec<Button>,
    close: Option<Button>,
    forms: Vec<Form>,
}

pub(super) fn live(look: Look<'_>, id: PollId) -> Option<Box<dyn askama::DynTemplate + Send>> {
    Some(Box::new(gather_live(look, look.state.poll(id)?)))
}

pub(super) fn page(look: Look<'_>, id: PollId) -> Option<Main> {
    let poll = look.state.poll(id)?;
    let live = gather_live(look, poll);
    let cast = |words, choice| look.button(words, &Act::Poll(PollAct::CastVote { poll: id, choice }));
    let choices = [cast("For", Choice::For), cast("Against", Choice::Against), cast("Abstain", Choice::Abstain)];
    let mut votes: Vec<Button> = choices.into_iter().flatten().collect();
    if votes.iter().any(|button| !button.is_open()) {
        votes.truncate(usize::from(poll.is_open()));
    }
    let page = Page {
        id,
        live: String::new(),
        question: Sentence::new(look.base, tauride_phrase::say_question(&poll.question)),
        about: about(look, poll),
        put_by: poll.by.map(|by| look.member(by)),
        electorate: look.sender(poll.electorate),
        needs: needs(poll),
        signed_in: look.viewer.is_some(),
        votes,
        close: look.open_button("Close the poll", &Act::Poll(PollAct::ClosePoll { poll: id })),
        forms: forms(look, id),
    };
    Some(Main::new(format!("Poll {id}"), Place::Poll(id), move || Page { live: filled(&live), ..page }.render()))
}

fn about(look: Look<'_>, poll: &Poll) -> Option<About> {
    let seat = match poll.subject {
        Subject::Seat(seat) => seat,
        Subject::Mandate(mandate) => look.state.mandate(mandate)?.seat,
        Subject::Body(_) => return None,
    };
    let constituency = look.state.constituency(look.state.seat(seat)?.constituency)?;
    let holder = look.state.holding(seat).map(|(_, mandate)| look.holder(mandate));
    Some(About { seat: look.seat(seat), body: look.body(constituency.body), holder })
}

fn forms(look: Look<'_>, id: PollId) -> Vec<Form> {
    let counts = look.allows(&Act::Poll(PollAct::ReportCount { poll: id, count: Count::default() }));
    let report = || {
        let form = Form::new("report-count", "Report the count").folded("Report a count of hands").hidden("poll", id.0);
        form.count("for", "For").count("against", "Against").count("abstain", "Abstaining")
    };
    counts.then(report).into_iter().collect()
}

fn gather_live(look: Look<'_>, poll: &Poll) -> Live {
    let Count { r#for, against, abstain } = poll.count;
    let (decision, shows) = (poll::standing(poll), poll.shows_totals());
    let bar = |text: &str, class: &str, mark: &str, count: u32| Bar {
        text: text.to_owned(),
        class: class.to_owned(),
        mark: mark.to_owned(),
        count: count.into(),
        figure: None,
    };
    let reports = poll.hands.as_ref().filter(|_| shows).map_or(&[][..], Counts::reports);
    Live {
        standing: words::capital(&polls::standing(poll)),
        picture: if shows {
            bars(&[
                bar("For", "for", "+", r#for),
                bar("Against", "against", "−", against),
                bar("Abstaining", "abstain", "○", abstain),
            ])
        } else {
            Picture::default()
        },
        cast: Number(u64::from(r#for) + u64::from(against) + u64::from(abstain)),
        electors: Number(poll.electors.size()),
        carries: (shows && poll.is_open()).then_some(decision.carried),
        shows,
        needed: if shows { needed(poll, &decision) } else { Vec::new() },
        reports: reports.iter().map(|(teller, count)| (look.member(*teller), *count)).collect(),
    }
}

/// Says how many are needed and how many there are: `2 votes for it are needed, more than 1/2 of 3 votes for and against; there are 1: 1 missing`.
fn needed(poll: &Poll, decision: &Outcome) -> Vec<String> {
    let of = match decision.majority.of {
        MajorityOf::Votes => "votes for and against",
        MajorityOf::Present => "votes, abstentions among them",
        MajorityOf::Electors => "electors",
        MajorityOf::Seats => "seats, vacant ones among them",
    };
    let side = match poll.silence {
        Silence::Rejects => "votes for it",
        Silence::Upholds => "votes against it",
    };
    let majority = threshold(&decision.majority, side, of);
    let turnout = decision.turnout.map(|turnout| threshold(&turnout, "votes in all", "electors"));
    let support = decision.support.map(|support| threshold(&support, side, "electors"));
    [majority].into_iter().chain(turnout).chain(support).collect()
}

fn threshold(threshold: &Threshold, of_these: &str, of: &str) -> String {
    let Threshold { share, whole, needed, given, missing, .. } = threshold;
    let missing = missing.map_or_else(|| "that is enough".to_owned(), |missing| format!("{missing} missing"));
    format!("{needed} {of_these} are needed, {share} of {whole} {of}; there are {given}: {missing}")
}

/// Says what carries: `more than 1/2 of the votes for and against; at least 1/3 of the electors vote`.
fn needs(poll: &Poll) -> String {
    let of = match poll.rule.of {
        MajorityOf::Votes => "the votes for and against",
        MajorityOf::Present => "all votes, abstentions among them",
        MajorityOf::Electors => "all electors",
        MajorityOf::Seats => "all seats, vacant ones among them",
    };
    let turnout = poll.rule.turnout.map(|turnout| format!("; {turnout} of the electors must vote")).unwrap_or_default();
    let support =
        poll.rule.support.map(|share| format!("; {share} of the electors must be for it")).unwrap_or_default();
    format!("{} of {of}{turnout}{support} (charter art. {})", poll.rule.majority, poll.rule.article)
}
