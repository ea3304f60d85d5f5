//! The chain of legitimacy: who decided under which article, who sits there by whose elections, and what breaks the chain.

use tauride_message::{Message, Thing, Value};
use tauride_view::Legitimacy;
use tauride_view::legitimacy::{Base, Broken, Decision, Flaw, Gap, Seats, Tier};

use crate::named::{body, count, moment, nested, numbered, text, unit};
use crate::oversight::{called, overseen};

/// Says of what the chain is.
pub fn legitimacy(found: &Legitimacy) -> Message<'static> {
    match &found.decision {
        Some(decision) => Message::new("legitimacy-of-resolution").with("title", text(decision.title.as_str())),
        None => Message::new("legitimacy-of-body").with("body", body(&found.body)),
    }
}

/// Says whether the chain is whole, and down to how many electors.
pub fn legitimacy_summary(found: &Legitimacy) -> Message<'static> {
    Message::new("legitimacy-summary").with("broken", count(found.broken())).with("electors", count(found.electors()))
}

/// Says who resolved something, and how the hall divided.
pub fn legitimacy_decided(found: &Legitimacy, decision: &Decision) -> Vec<Message<'static>> {
    let resolved = Message::new("legitimacy-resolved")
        .with("body", body(&found.body))
        .with("at", moment(decision.at))
        .with("division", numbered(Thing::Division, decision.division.0));
    let votes = decision.votes.map(|(r#for, against)| {
        Message::new("legitimacy-votes").with("for", count(r#for)).with("against", count(against))
    });
    let hall = decision.whole.map(|whole| {
        Message::new("legitimacy-hall")
            .with("present", count(whole.present))
            .with("absent", count(whole.absent))
            .with("vacant", count(whole.vacant))
    });
    [resolved].into_iter().chain(votes).chain(hall).collect()
}

/// Says what is wrong with a decision, whoever sits in the body.
pub fn legitimacy_flaw(found: &Legitimacy, flaw: &Flaw) -> Message<'static> {
    match flaw {
        Flaw::NoQuorum => Message::new("legitimacy-no-quorum"),
        Flaw::BeyondItsTime => Message::new("legitimacy-beyond").with("body", body(&found.body)),
        Flaw::Not(right) => overseen(right),
        Flaw::Silence(right) => {
            let by = right.by.as_ref().map_or_else(|| nested(Message::new("oversight-nobody")), body);
            Message::new("legitimacy-silence").with("by", by).with("right", text(called(right.right)))
        }
    }
}

/// Says who they are in a tier: the first of them by name.
pub fn legitimacy_who(tier: &Tier) -> Message<'static> {
    some(tier.some.iter().map(body), tier.count)
}

/// Says who they are at the bottom: the first of them by name.
pub fn legitimacy_units(base: &Base) -> Message<'static> {
    some(base.some.iter().map(unit), base.count)
}

/// Some by their names, and how many more there are.
fn some(named: impl Iterator<Item = Value<'static>>, all: u64) -> Message<'static> {
    let named: Vec<Value<'static>> = named.collect();
    let shown = u64::try_from(named.len()).unwrap_or(u64::MAX);
    match all.saturating_sub(shown) {
        0 => Message::new("legitimacy-some").with("some", Value::List(named)),
        more => Message::new("legitimacy-some-more").with("some", Value::List(named)).with("more", count(more)),
    }
}

/// Says how many electors there are at the bottom.
pub fn legitimacy_electors(base: &Base) -> Message<'static> {
    Message::new("legitimacy-electors").with("electors", count(base.electors)).with("rolls", count(base.count))
}

/// Says by what the seats of a tier are held.
pub fn legitimacy_seats(seats: Seats) -> Message<'static> {
    Message::new("legitimacy-seats").with("elected", count(seats.elected)).with("seats", count(seats.established))
}

/// Says how the seats of a tier are held, and how many voted for those who hold them.
pub fn legitimacy_tier(tier: &Tier) -> Vec<Message<'static>> {
    if tier.all_sit {
        return vec![Message::new("legitimacy-all-sit")];
    }
    let votes = (tier.votes.elections > 0).then(|| {
        let voted = tier.votes.elections.saturating_sub(tier.votes.unopposed);
        Message::new("legitimacy-turnout")
            .with("elections", count(voted))
            .with("voters", count(tier.votes.voters))
            .with("electors", count(tier.votes.electors))
    });
    let unopposed = (tier.votes.unopposed > 0)
        .then(|| Message::new("legitimacy-unopposed").with("elections", count(tier.votes.unopposed)));
    let votes = votes.filter(|_| tier.votes.voters > 0);
    [legitimacy_seats(tier.seats)].into_iter().chain(votes).chain(unopposed).collect()
}

/// Says what breaks the chain in a tier, and where, if it is of several bodies.
pub fn legitimacy_gap(tier: &Tier, gap: &Gap) -> Message<'static> {
    let many = if tier.count == 1 { "no" } else { "yes" };
    let base = |key| Message::new(key).with("many", text(many)).with("count", count(gap.count));
    let said = match &gap.broken {
        Broken::Ended => base("legitimacy-gap-ended"),
        Broken::NotSeated => base("legitimacy-gap-not-seated"),
        Broken::Rump => base("legitimacy-gap-rump"),
        Broken::Unratified => base("legitimacy-gap-unratified"),
        Broken::Provisional => base("legitimacy-gap-provisional"),
        Broken::Claims => base("legitimacy-gap-claims"),
        Broken::Vacant => seats("legitimacy-gap-vacant", gap),
        Broken::ExOfficio => seats("legitimacy-gap-ex-officio", gap),
        Broken::CoOpted => seats("legitimacy-gap-co-opted", gap),
        Broken::SelfConstituted => seats("legitimacy-gap-self-constituted", gap),
        Broken::Caretaker => seats("legitimacy-gap-caretaker", gap),
        Broken::TermOver => seats("legitimacy-gap-term-over", gap),
        Broken::Contested => seats("legitimacy-gap-contested", gap),
        Broken::PutOff => seats("legitimacy-gap-put-off", gap),
        Broken::Continues(of) => Message::new("legitimacy-gap-continues").with("of", body(of)),
        Broken::DisownedBy(by) => Message::new("legitimacy-gap-disowned").with("by", body(by)),
        Broken::Kept { of, subject, over } => Message::new("legitimacy-gap-kept")
            .with("of", body(of))
            .with("subject", text(subject.as_str()))
            .with("over", moment(*over)),
    };
    if tier.count == 1 {
        return Message::new("legitimacy-gap").with("gap", nested(said));
    }
    let at = gap.at.iter().map(body).collect();
    Message::new("legitimacy-gap-at").with("gap", nested(said)).with("at", Value::List(at))
}

/// A gap that is of seats, or of those who elect to them.
fn seats(key: &'static str, gap: &Gap) -> Message<'static> {
    Message::new(key).with("count", count(gap.count))
}
