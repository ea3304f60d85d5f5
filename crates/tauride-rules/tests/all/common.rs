//! A small charter, and shorthands for acts, for tests that drive the law directly.

use tauride_rules::body::BodyAct;
use tauride_rules::chapters::Act;
use tauride_rules::charter::CharterAct;
use tauride_rules::clock::ClockAct;
use tauride_rules::election::ElectionAct;
use tauride_rules::ground::actor::{Actor, Sender};
use tauride_rules::ground::civil::Span;
use tauride_rules::ids::{MemberId, UnitId};
use tauride_rules::instant::Instant;
use tauride_rules::roll::RollAct;
use tauride_rules::share::Share;
use tauride_rules::terms::{
    Alternates, AmendRule, Answers, BodyKind, ByElection, Charter, ConvocationRule, ElectionRule, Eligible, Enrolment,
    Founding, From, Hands, Higher, MajorityOf, Manner, Method, Nature, Norm, OfficeName, PollRule, SeatRule, Source,
    Staggered, Text, UnitKind, Withdrawal,
};
use tauride_rules::{Event, Refusal, State, enact};

pub(crate) const FOUNDERS: Actor = Actor::Founders;

pub(crate) const fn m(number: u32) -> Actor {
    Actor::Member(MemberId(number))
}

pub(crate) fn at(text: &str) -> Instant {
    Instant::parse(text).unwrap()
}

pub(crate) fn act(state: &mut State, by: Actor, act: &Act) -> Vec<Event> {
    enact(state, by, act).unwrap()
}

/// Enacts what the law must refuse, and returns the article.
#[track_caller]
pub(crate) fn refused(state: &mut State, by: Actor, act: &Act) -> (&'static str, String) {
    let refusal: Refusal = enact(state, by, act).unwrap_err();
    (refusal.article(), refusal.to_string())
}

pub(crate) fn founded(charter: Charter) -> State {
    let mut state = State::new();
    act(&mut state, Actor::Clerk, &Act::Clock(ClockAct::PassTime { to: at("1917-02-27T12:00:00Z") }));
    act(&mut state, FOUNDERS, &Act::Charter(CharterAct::Found { text: "".into(), charter: Box::new(charter) }));
    state
}

/// A federation of factories with a council, whose charter the council amends.
pub(crate) fn charter() -> Charter {
    Charter {
        affiliation: None,
        edition: 1,
        name: "Federation".into(),
        language: "en".into(),
        zone: tauride_rules::ground::civil::Zone::default(),
        founding: Founding { article: "1".into(), lasts: Some(Span::days(30)) },
        units: vec![unit("factory", "2"), unit("party", "3")],
        bodies: vec![
            body("assembly", "4", Nature::Assembly, Some("factory")),
            BodyKind {
                seats: vec![seat("delegate", "6", From::Unit("factory".into()))],
                ..body("council", "5", Nature::Council, None)
            },
        ],
        convocations: vec![ConvocationRule {
            article: "7".into(),
            calls: "council".into(),
            notice: Span::days(1),
            open: true,
            answers: Answers::AnyElector,
        }],
        amend: AmendRule {
            article: "20".into(),
            by: "council".into(),
            poll: poll("20"),
            entrenched: vec!["6".into()],
            entrenched_poll: None,
        },
        oversight: Vec::new(),
        dissolutions: Vec::new(),
        incompatible: Vec::new(),
        consents: vec![],
        colours: vec![],
    }
}

pub(crate) fn unit(name: &str, article: &str) -> UnitKind {
    UnitKind {
        name: name.into(),
        id: None,
        called: None,
        article: article.into(),
        reason: "".into(),
        one_each: true,
        tests: vec!["works here".into()],
        registrar: Some(OfficeName { body: "assembly".into(), seat: "registrar".into() }),
        open: false,
        frozen_in_elections: true,
        enrolment: Enrolment::ByTwoOfficers,
        waiting: None,
        merges: None,
        stands_in: None,
    }
}

pub(crate) fn body(name: &str, article: &str, nature: Nature, of: Option<&str>) -> BodyKind {
    let seats = if nature == Nature::Assembly { vec![seat("registrar", "4.1", From::Itself)] } else { Vec::new() };
    BodyKind {
        name: name.into(),
        id: None,
        called: None,
        article: article.into(),
        reason: "".into(),
        nature,
        of: of.map(Text::from),
        parts: Vec::new(),
        provisional: None,
        ratified_by: None,
        seats,
        co_option: None,
        votes_in_each: false,
        sittings: None,
        motions: None,
        answers: Vec::new(),
        decides: poll(article),
        seated: None,
    }
}

pub(crate) fn seat(name: &str, article: &str, from: From) -> SeatRule {
    SeatRule {
        name: name.into(),
        id: None,
        article: article.into(),
        from,
        norm: Norm::Fixed { seats: 1 },
        source: Source::Elected,
        votes: true,
        counts: false,
        eligible: Eligible::Electors,
        term: None,
        terms_max: None,
        substitutes: None,
        election: ElectionRule {
            article: article.into(),
            method: Method::Plurality,
            votes_each: None,
            ballot: Manner::Named,
            nominations: None,
            voting: None,
            alternates: Alternates::Fixed(0),
            turnout: None,
            contest: None,
            credentials: None,
            decimals: None,
            points: None,
            groups: Vec::new(),
            withdrawal: Withdrawal::default(),
            last_vote_counts: false,
            totals_at_end: false,
            default_option: None,
        },
        recalls: Vec::new(),
        higher: Higher::EndsAtOnce,
        vacancy: Vec::new(),
        by_election: ByElection::RestOfTerm,
        successors: None,
        first_terms: Vec::new(),
        staggered: Staggered::ByVotes,
    }
}

pub(crate) fn poll(article: &str) -> PollRule {
    PollRule {
        article: article.into(),
        majority: Share::more_than(1, 2),
        of: MajorityOf::Votes,
        turnout: None,
        lasts: None,
        hands: Hands::No,
        support: None,
        last_vote_counts: false,
        totals_at_end: false,
    }
}

/// Forms a factory and enrols so many in it.
pub(crate) fn factory(state: &mut State, name: &str, count: u32) -> UnitId {
    act(state, FOUNDERS, &Act::Roll(RollAct::FormUnit { kind: "factory".into(), name: name.into() }));
    let unit = UnitId::at(state.rolls.units.len() - 1);
    act(state, FOUNDERS, &Act::Roll(RollAct::Enrol { unit, count, attests: vec!["works here".into()] }));
    unit
}

/// Elects somebody unopposed to the one vacant seat of the constituency with this number; the next elector conducts.
pub(crate) fn elect(state: &mut State, constituency: u32, member: u32) {
    use tauride_rules::ids::{ConstituencyId, ElectionId};
    let by = m(member);
    let officer = m(member + 1);
    act(state, officer, &Act::Election(ElectionAct::CallElection { constituency: ConstituencyId(constituency) }));
    let election = ElectionId::at(state.elections.len() - 1);
    act(
        state,
        by,
        &Act::Election(ElectionAct::Stand { election, name: "".into(), label: "".into(), groups: Vec::new() }),
    );
    act(state, officer, &Act::Election(ElectionAct::CloseNominations { election }));
    act(state, officer, &Act::Election(ElectionAct::Acclaim { election }));
}

pub(crate) fn council(state: &mut State, units: &[UnitId]) {
    let senders = units.iter().copied().map(Sender::Unit).collect();
    act(state, FOUNDERS, &Act::Body(BodyAct::FormBody { kind: "council".into(), name: "Council".into(), senders }));
}
