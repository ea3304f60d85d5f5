//! What is told, in every language, beside the notation that people read today.

use std::hint::black_box;
use std::time::Instant as Clock;

use tauride_rules::ballot::refusal::BallotRefusal;
use tauride_rules::body::refusal::BodyRefusal;
use tauride_rules::convocation::refusal::ConvocationRefusal;
use tauride_rules::election::refusal::ElectionRefusal;
use tauride_rules::ground::civil::Span;
use tauride_rules::ids::{BodyId, ElectionId, MemberId, SeatId};
use tauride_rules::instant::Instant;
use tauride_rules::recall::event::RecallEvent;
use tauride_rules::recall::refusal::RecallRefusal;
use tauride_rules::share::Share;
use tauride_rules::{Event, Refusal};
use tauride_tell::{Language, Telling};

use crate::Size;
use crate::report::{Figure, Rounds, rate};

type Done = Result<(), Box<dyn std::error::Error>>;

/// How many sentences are told in a round.
const SENTENCES: usize = 100_000;

/// How often, in turns.
const ROUNDS: usize = 7;

/// Tells sentences with names, numbers in the plural, shares, lengths of time and dates, into text.
pub(crate) fn sentences(_: Size) -> Done {
    let refusals = refusals().ok_or("a time of the examples is none")?;
    let events: Vec<Event> = (0..1_000).map(signed).collect();
    for language in Language::all() {
        let telling = Telling::new(language);
        let mut rounds = Rounds::default();
        for _ in 0..ROUNDS {
            let (mut text, begun) = (String::new(), Clock::now());
            for refusal in refusals.iter().cycle().take(SENTENCES) {
                text.clear();
                telling.write(&mut text, &refusal.message());
                black_box(&text);
            }
            let got = rate(SENTENCES, begun.elapsed());
            let begun = Clock::now();
            for event in events.iter().cycle().take(SENTENCES) {
                black_box(tauride_phrase::say(event));
            }
            rounds.note(got, rate(SENTENCES, begun.elapsed()));
        }
        let (got, limit) = rounds.medians();
        let what = format!("tell: 100,000 sentences, {}, one core", language.tag());
        let limit_is = "signatures in the notation, as pages tell them today";
        Figure { what: &what, got, unit: "sentences/s", target: "≥ 100,000", limit, limit_is }.print();
        rounds.print();
    }
    Ok(())
}

fn signed(number: u32) -> Event {
    RecallEvent::RecallSigned { seat: SeatId(number + 1), member: MemberId(number + 7) }.into()
}

fn refusals() -> Option<Vec<Refusal>> {
    let until = Instant::parse("2026-03-03T09:05:00Z")?;
    let (member, seat, election, body) = (MemberId(812), SeatId(9), ElectionId(2), BodyId(3));
    let notice = Span { months: 1, days: 14, seconds: 0 };
    Some(vec![
        RecallRefusal::NotAnElector { member, seat }.into(),
        RecallRefusal::AlreadySigned { member, seat }.into(),
        RecallRefusal::OwnCoolDown { member, seat, until, under: "7".into() }.into(),
        ElectionRefusal::TooManyForAcclamation { standing: 1_200, seats: 400 }.into(),
        ElectionRefusal::NotReturningOfficer { member, election }.into(),
        ElectionRefusal::SameName { candidate: member, name: "Ann Low".into() }.into(),
        BallotRefusal::TooManyHands { candidate: member, hands: 12_000, electors: 11_999 }.into(),
        BallotRefusal::RankedEqual { first: member, second: MemberId(9), election, under: "3".into() }.into(),
        ConvocationRefusal::TooSoon { notice, earliest: until, under: "8".into() }.into(),
        BodyRefusal::NotSeated { body, share: Share::more_than(1, 2), filled: 4, established: 9, under: "4".into() }
            .into(),
    ])
}
