//! A poll: its question, its votes, how to vote, and what followed.

mod amends;
mod followed;

use askama::Template;
use tauride_message::Message;
use tauride_rules::election::state::Counts;
use tauride_rules::ids::PollId;
use tauride_rules::poll::PollAct;
use tauride_rules::poll::state::Poll as Put;
use tauride_rules::votes::choice::{Choice, Count};
use tauride_rules::{Act, poll as law};
use tauride_view::{Poll, Wider};

use super::{Main, filled};
use crate::bits::{Button, Form, Link, Picture, Say};
use crate::draw::{Bar, bars};
use crate::look::Look;
use crate::place::Place;

#[derive(Template)]
#[template(path = "poll/live.html")]
struct Live {
    say: Say,
    standing: Message<'static>,
    picture: Picture,
    cast: u64,
    electors: u64,
    /// Whether it carries with the votes that it has; nothing once it is over.
    carries: Option<bool>,
    /// Whether the votes are shown already.
    shows: bool,
    /// What is needed, and whether there is as much.
    needed: Vec<Message<'static>>,
    reports: Vec<(Link, Count)>,
    /// What ended with it, and what stands there since.
    followed: Vec<followed::Row>,
}

#[derive(Template)]
#[template(path = "poll/page.html")]
struct Page {
    say: Say,
    id: PollId,
    live: String,
    question: String,
    seat: Option<Link>,
    whom: Option<Link>,
    put_by: Option<Link>,
    electorate: Link,
    /// The other body that answers it together with this one.
    other: Option<Link>,
    /// The body whose electors answer it.
    electors_of: Option<Link>,
    needs: Message<'static>,
    article: String,
    /// What the charter would say otherwise, where that is the question.
    changes: Vec<amends::Row>,
    open: bool,
    signed_in: bool,
    voted: bool,
    votes: Vec<Button>,
    close: Option<Button>,
    forms: Vec<Form>,
}

pub(super) fn live(look: Look<'_>, id: PollId) -> Option<Box<dyn askama::DynTemplate + Send>> {
    Some(Box::new(gather_live(look, look.state.poll(id)?, &Poll::of(look.state, id)?)))
}

pub(super) fn page(look: Look<'_>, id: PollId) -> Option<Main> {
    let put = look.state.poll(id)?;
    let poll = Poll::of(look.state, id)?;
    let live = gather_live(look, put, &poll);
    let question = look.text(&tauride_tell::question(look.state, &poll));
    let page = Page {
        say: look.say(),
        id,
        live: String::new(),
        question: question.clone(),
        seat: poll.about.as_ref().map(|place| look.place(place)),
        whom: poll.whom.as_ref().map(|member| look.named_member(member)),
        put_by: poll.by.as_ref().map(|by| look.named_member(by)),
        electorate: look.whose(&poll.electorate),
        other: match &poll.wider {
            Some(Wider::With(other)) => Some(look.named_body(other)),
            Some(Wider::Electors) | None => None,
        },
        electors_of: match poll.wider {
            Some(Wider::Electors) => Some(look.whose(&poll.electorate)),
            Some(Wider::With(_)) | None => None,
        },
        needs: tauride_tell::carries_with(&put.rule),
        article: put.rule.article.to_string(),
        changes: Vec::new(),
        open: put.is_open(),
        signed_in: look.viewer.is_some(),
        voted: look.viewer.is_some_and(|viewer| put.voted.contains(viewer)),
        votes: votes(look, id, put),
        close: look.open_button("poll-close", &Act::Poll(PollAct::ClosePoll { poll: id })),
        forms: forms(look, id),
    };
    let proposal = amends::proposal(look, id);
    let main = Main::new(question, Place::Poll(id), move || {
        let changes = proposal.map(|proposal| proposal.changes()).unwrap_or_default();
        Page { live: filled(&live), changes, ..page }.render()
    });
    Some(main.told(look))
}

/// The three buttons, or the law's reason why there are none; nothing once the poll is over.
fn votes(look: Look<'_>, id: PollId, put: &Put) -> Vec<Button> {
    let cast =
        |words, choice| look.button(words, &Act::Poll(PollAct::CastVote { poll: id, choice })).map(Button::at_once);
    let choices =
        [cast("poll-for", Choice::For), cast("poll-against", Choice::Against), cast("poll-abstain", Choice::Abstain)];
    let mut votes: Vec<Button> = choices.into_iter().flatten().collect();
    if votes.iter().any(|button| !button.is_open()) {
        votes.truncate(usize::from(put.is_open()));
    }
    votes
}

fn forms(look: Look<'_>, id: PollId) -> Vec<Form> {
    let counts = look.allows(&Act::Poll(PollAct::ReportCount { poll: id, count: Count::default() }));
    let report = || {
        let form = Form::new("report-count", look.words("poll-report"))
            .folded(look.words("poll-report-hands"))
            .hidden("poll", id.0);
        form.count("for", look.words("poll-for"))
            .count("against", look.words("poll-against"))
            .count("abstain", look.words("poll-abstaining"))
    };
    counts.then(report).into_iter().collect()
}

fn gather_live(look: Look<'_>, put: &Put, poll: &Poll) -> Live {
    let bar = |text, class: &str, mark: &str, count: u32| Bar {
        text: look.words(text),
        class: class.to_owned(),
        mark: mark.to_owned(),
        count: count.into(),
        figure: None,
    };
    let drawn = |count: Count| {
        let drawn = [
            bar("poll-for", "for", "+", count.r#for),
            bar("poll-against", "against", "−", count.against),
            bar("poll-abstaining", "abstain", "○", count.abstain),
        ];
        bars(&drawn, look.telling)
    };
    let shows = poll.count.is_some();
    // What is enough now is not yet enough where it has to hold.
    let holds = poll.lasting.as_ref().is_some_and(|lasting| lasting.holds.is_some());
    let reports = put.hands.as_ref().filter(|_| shows).map_or(&[][..], Counts::reports);
    Live {
        say: look.say(),
        standing: tauride_tell::standing(poll),
        picture: poll.count.map(drawn).unwrap_or_default(),
        cast: poll.voted,
        electors: poll.electors,
        carries: (shows && put.is_open() && !holds).then(|| law::standing(put).carried),
        shows,
        needed: if shows { tauride_tell::needed(poll, put.silence) } else { Vec::new() },
        reports: reports.iter().map(|(teller, count)| (look.member(*teller), *count)).collect(),
        followed: followed::rows(look, poll.id),
    }
}
