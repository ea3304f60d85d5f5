//! Polls: the question, how it stands, and what is needed.

use tauride_message::Message;
use tauride_rules::State;
use tauride_rules::body::BodyQuestion;
use tauride_rules::charter::CharterQuestion;
use tauride_rules::ids::MemberId;
use tauride_rules::mandate::MandateQuestion;
use tauride_rules::position::PositionQuestion;
use tauride_rules::question::{Question, Silence};
use tauride_rules::recall::RecallQuestion;
use tauride_rules::terms::{MajorityOf, PollRule};
use tauride_rules::votes::threshold::Threshold;
use tauride_view::named::{Named, Place};
use tauride_view::poll::Lasting;
use tauride_view::{Poll, named};

use crate::named::{body, count, member, moment, nested, share, span, text, whose};
use crate::oversight;
use crate::positions::side;
use crate::seats::seat;

/// Says the question of a poll: `Shall Ann Low be recalled as delegate of North in Council?`
pub fn question(state: &State, poll: &Poll) -> Message<'static> {
    asked(state, &poll.question, poll.whom.as_ref(), poll.about.as_ref())
}

/// Says a question: that of a poll with the seat that it is about and who holds it, that of a hall without.
pub fn asked(
    state: &State,
    question: &Question,
    whom: Option<&Named<MemberId>>,
    about: Option<&Place>,
) -> Message<'static> {
    let of_body = |id| body(&named::body(state, id));
    let of_member = |id| member(&named::member(state, id));
    let whom = || whom.map_or_else(|| nested(Message::new("poll-the-holder")), member);
    let what = || about.map_or_else(|| text(""), |place| nested(seat(place)));
    let about = |key| Message::new(key).with("whom", whom()).with("seat", what());
    let words = |id| text(named::matter(state, id).name);
    let taking = |key, of, matter| {
        Message::new(key).with("whose", whose(&named::whose(state, of))).with("matter", words(matter))
    };
    match question {
        Question::Recall(RecallQuestion::Recall { .. }) => about("poll-recall"),
        Question::Recall(RecallQuestion::Replace { successor, .. }) => {
            about("poll-replace").with("successor", of_member(*successor))
        }
        Question::Mandate(MandateQuestion::Instruct { text: says, .. }) => {
            about("poll-instruct").with("text", text(&**says))
        }
        Question::Credential(_) => about("poll-credential"),
        Question::Oversight(question) => oversight::question(state, question),
        Question::Position(PositionQuestion::InstructOn { matter, stance, .. }) => {
            about("poll-instruct-on").with("stance", text(side(*stance))).with("matter", words(*matter))
        }
        Question::Position(PositionQuestion::Take { of, matter, stance }) => {
            taking("poll-take", *of, *matter).with("stance", text(side(*stance)))
        }
        Question::Position(PositionQuestion::Drop { of, matter }) => taking("poll-drop", *of, *matter),
        Question::Answerability(question) => crate::answers::question(state, question, &about),
        Question::Body(BodyQuestion::CoOpt { body: id, member: who }) => {
            Message::new("poll-co-opt").with("member", of_member(*who)).with("body", of_body(*id))
        }
        Question::Commission(question) => crate::commissions::question(state, question),
        Question::Agreement(question) => crate::agreements::question(state, question),
        Question::Succession(question) => crate::successions::question(state, question),
        Question::Emergency(question) => crate::emergencies::question(state, question),
        Question::Body(BodyQuestion::Reserve { body: id, sender, seats, agreement, on: _ }) => {
            Message::new("poll-reserve")
                .with("seats", count(*seats))
                .with("body", of_body(*id))
                .with("sender", whose(&named::whose(state, *sender)))
                .with("agreement", text(&**agreement))
        }
        Question::Body(BodyQuestion::Send { sender, body: id }) => {
            Message::new("poll-send").with("sender", whose(&named::whose(state, *sender))).with("body", of_body(*id))
        }
        Question::Body(BodyQuestion::Ratify { body: id, by }) => {
            Message::new("poll-ratify").with("by", of_body(*by)).with("body", of_body(*id))
        }
        Question::Charter(CharterQuestion::Amend { .. }) => Message::new("poll-amend"),
        Question::Charter(CharterQuestion::PassOn { to, .. }) => {
            Message::new("poll-pass-on").with("body", of_body(*to))
        }
    }
}

/// Says what stands in place of totals that the charter shows only at the end (votes.15).
pub fn totals_at_end() -> Message<'static> {
    Message::new("votes-totals-at-end")
}

/// Says how a poll stands: `carried`, `open until 3 March 2026 at 09:00`.
pub fn standing(poll: &Poll) -> Message<'static> {
    match poll.carried {
        Some(true) => Message::new("poll-carried"),
        Some(false) => Message::new("poll-rejected"),
        None if poll.lapsed => Message::new("poll-lapsed"),
        None => Message::new("poll-open-until").with("until", moment(poll.until)),
    }
}

/// What a majority is a share of, as sentences choose by it.
pub(crate) fn whole(of: MajorityOf) -> &'static str {
    match of {
        MajorityOf::Votes => "votes",
        MajorityOf::Present => "present",
        MajorityOf::Electors => "electors",
        MajorityOf::Seats => "seats",
    }
}

/// Says by what rule a question is carried: `more than 1/2 of the votes for and against; 1/3 of the electors must vote`.
pub fn carries_with(rule: &PollRule) -> Message<'static> {
    let mut said = Message::new("poll-rule").with("majority", share(rule.majority)).with("of", text(whole(rule.of)));
    if let Some(turnout) = rule.turnout {
        said = Message::new("poll-rule-turnout").with("rule", nested(said)).with("turnout", share(turnout));
    }
    if let Some(support) = rule.support {
        said = Message::new("poll-rule-support").with("rule", nested(said)).with("support", share(support));
    }
    said
}

/// Says what is needed and what there is: `2 votes for it are needed, more than 1/2 of 3 votes for and against; there is 1: 1
/// missing`.
pub fn needed(poll: &Poll, silence: Silence) -> Vec<Message<'static>> {
    let side = match silence {
        Silence::Rejects => "poll-needs-for",
        Silence::Upholds => "poll-needs-against",
    };
    let majority = poll.majority.map(|majority| threshold(side, &majority, whole(majority.of)));
    let turnout = poll.turnout.map(|turnout| threshold("poll-needs-votes", &turnout, "electors"));
    let support = poll.support.map(|support| threshold(side, &support, "electors"));
    let before = poll.before.map(|before| threshold(side, &before, "before"));
    let asked = [majority, turnout, support, before].into_iter().flatten();
    asked.chain(poll.lasting.iter().flat_map(lasting)).collect()
}

/// Says what is enough later, and for how long it has to be.
fn lasting(lasting: &Lasting) -> impl Iterator<Item = Message<'static>> {
    let later = lasting.later.iter().map(|later| {
        Message::new("poll-less-later").with("from", moment(later.from)).with("share", share(later.share))
    });
    let holds = lasting.holds.map(|holds| match lasting.until {
        Some(until) => Message::new("poll-held-until").with("holds", span(holds)).with("until", moment(until)),
        None => Message::new("poll-must-hold").with("holds", span(holds)),
    });
    later.collect::<Vec<_>>().into_iter().chain(holds)
}

fn threshold(key: &'static str, threshold: &Threshold, of: &str) -> Message<'static> {
    let enough = if threshold.missing.is_none() { "poll-enough" } else { "poll-missing" };
    let there = Message::new(enough)
        .with("given", count(threshold.given))
        .with("missing", count(threshold.missing.unwrap_or(0)));
    let whole = Message::new("poll-whole").with("whole", count(threshold.whole)).with("of", text(of));
    Message::new(key)
        .with("needed", count(threshold.needed))
        .with("share", share(threshold.share))
        .with("whole", nested(whole))
        .with("there", nested(there))
}
