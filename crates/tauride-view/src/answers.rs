//! Who answers to whom: inquiries, reports, joint resignations, and who carries out what was resolved.

use serde::Serialize;
use tauride_rules::State;
use tauride_rules::answerability::state::{self, Answerer, Carried, Charged, Received, Resigned};
use tauride_rules::answerability::{is_late, owed, superiors};
use tauride_rules::ids::{
    BodyId, ChargeId, InquiryId, MemberId, PollId, ReportId, ResignationId, ResolutionId, SeatId,
};
use tauride_rules::instant::Instant;
use tauride_rules::oversight;
use tauride_rules::resolution::state::Resolution;
use tauride_rules::terms::OversightRule;

use crate::named::{self, Named, Place};
use crate::part::{Part, Window};

/// Who is asked, or charged: a body, the holder of a seat, or a member.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Whom {
    /// A body.
    Body(Named<BodyId>),
    /// Whoever holds a seat.
    Seat(Box<Place>),
    /// A member.
    Member(Named<MemberId>),
}

/// What somebody said, and when.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Said {
    /// Who.
    pub by: Named<MemberId>,
    /// What.
    pub text: String,
    /// When.
    pub at: Instant,
}

/// What somebody wants to know of a body, or of the holder of a seat.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Inquiry {
    /// Its number.
    pub id: InquiryId,
    /// Who put it.
    pub by: Named<MemberId>,
    /// To whom.
    pub to: Whom,
    /// Who is to answer, where it is the holder of a seat.
    pub holder: Option<Named<MemberId>>,
    /// What they want to know.
    pub text: String,
    /// When it was put.
    pub at: Instant,
    /// By when it is to be answered.
    pub until: Instant,
    /// How far it has come.
    pub stage: Asked,
    /// The answer.
    pub answer: Option<Said>,
}

/// How far an inquiry has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Asked {
    /// It waits for an answer.
    Open,
    /// It waits for an answer that was due before.
    Overdue,
    /// It was answered in time.
    Answered,
    /// It was answered late.
    AnsweredLate,
    /// It was taken back.
    TakenBack,
}

/// What a body reported to the one that it answers to.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Report {
    /// Its number.
    pub id: ReportId,
    /// Who laid it.
    pub by: Named<MemberId>,
    /// The body that reports.
    pub of: Named<BodyId>,
    /// To which.
    pub to: Named<BodyId>,
    /// The report.
    pub text: String,
    /// When.
    pub at: Instant,
    /// Whether it was accepted, or refused; nothing while that is not decided.
    pub received: Option<Received>,
    /// The poll by which that was decided.
    pub poll: Option<PollId>,
}

/// Something that somebody is to carry out.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Charge {
    /// Its number.
    pub id: ChargeId,
    /// What was resolved.
    pub resolution: ResolutionId,
    /// Whether that still holds.
    pub in_force: bool,
    /// Who gave it.
    pub by: Named<MemberId>,
    /// Who is charged.
    pub to: Whom,
    /// The charter's article by which they are bound to carry it out, as it stands now (oversight.26).
    pub under: Option<String>,
    /// With what.
    pub what: String,
    /// When it was given.
    pub at: Instant,
    /// By when it is to be done.
    pub until: Instant,
    /// How far it has come.
    pub stage: Carried,
    /// Whether something is still to be done that was to be done before.
    pub overdue: bool,
    /// What was last said of it: what was done, or why it is not.
    pub said: Option<Said>,
    /// The poll by which it was last held not done.
    pub contested: Option<PollId>,
}

/// Several who resign together, unless something is done.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Resignation {
    /// Its number.
    pub id: ResignationId,
    /// The body in which they sit.
    pub body: Named<BodyId>,
    /// Who announced it.
    pub by: Named<MemberId>,
    /// What would have to be done.
    pub unless: String,
    /// When it was announced.
    pub at: Instant,
    /// When they resign otherwise.
    pub until: Instant,
    /// How far it has come.
    pub stage: Resigned,
    /// Who resigns.
    pub members: Vec<Named<MemberId>>,
}

/// What somebody says that a member broke.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Breach {
    /// Who broke it.
    pub member: Named<MemberId>,
    /// Who says so, and by what it was broken.
    pub said: Said,
    /// What whoever is said to have broken it answers.
    pub answer: Option<Said>,
}

/// What a body took in as its own that others did or decided.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TakenIn {
    /// Who did it, or decided it.
    pub who: String,
    /// What.
    pub what: String,
    /// From when it counts as the body's own.
    pub since: Instant,
    /// The poll.
    pub poll: PollId,
}

/// A body that another answers to.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Superior {
    /// The body.
    pub body: Named<BodyId>,
    /// When the next report to it is due; nothing where the charter asks for none.
    pub report: Option<Instant>,
    /// Whether that is over.
    pub overdue: bool,
    /// Whether it may dismiss those who sit there.
    pub dismisses: bool,
    /// Whether only by naming successors.
    pub constructive: bool,
}

/// How a body answers, and for what: its last inquiries, reports, charges and joint resignations.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Answers {
    /// The bodies that it answers to.
    pub to: Vec<Superior>,
    /// What was inquired of it.
    pub inquiries: Vec<Inquiry>,
    /// What it reported.
    pub reports: Vec<Report>,
    /// What it is charged with.
    pub charges: Vec<Charge>,
    /// Joint resignations of those who sit in it.
    pub resignations: Vec<Resignation>,
    /// What it took in as its own.
    pub taken_in: Vec<TakenIn>,
}

/// Who carries out what was resolved, and who is said to have broken it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Execution {
    /// Who is charged with it.
    pub charges: Vec<Charge>,
    /// Who is said to have broken it.
    pub breaches: Vec<Breach>,
}

fn said(state: &State, found: &state::Said) -> Said {
    Said { by: named::member(state, found.by), text: found.text.to_string(), at: found.at }
}

fn seat(state: &State, seat: SeatId) -> Option<Whom> {
    named::place(state, seat).map(|place| Whom::Seat(Box::new(place)))
}

impl Inquiry {
    /// Returns an inquiry; nothing if there is none of this number.
    pub fn of(state: &State, id: InquiryId) -> Option<Self> {
        let found = state.answers.inquiry(id)?;
        let to = match found.to {
            Answerer::Body(body) => Whom::Body(named::body(state, body)),
            Answerer::Seat(id) => seat(state, id)?,
        };
        let how_far = match &found.answer {
            Some(answer) if answer.at > found.until => Asked::AnsweredLate,
            Some(_) => Asked::Answered,
            None if found.taken_back => Asked::TakenBack,
            None if found.is_late(state.now) => Asked::Overdue,
            None => Asked::Open,
        };
        Some(Self {
            id,
            by: named::member(state, found.by),
            to,
            holder: found.holder.map(|holder| named::member(state, holder)),
            text: found.text.to_string(),
            at: found.at,
            until: found.until,
            stage: how_far,
            answer: found.answer.as_ref().map(|answer| said(state, answer)),
        })
    }

    /// Returns a part of all inquiries, `J1` first.
    pub fn all(state: &State, window: Window) -> Part<Self> {
        Part::numbered(window, state.answers.inquiries(), |place| Self::of(state, InquiryId::at(place)))
    }
}

impl Report {
    /// Returns a report; nothing if there is none of this number.
    pub fn of(state: &State, id: ReportId) -> Option<Self> {
        let found = state.answers.report(id)?;
        Some(Self {
            id,
            by: named::member(state, found.by),
            of: named::body(state, found.of),
            to: named::body(state, found.to),
            text: found.text.to_string(),
            at: found.at,
            received: found.decided.map(|(received, ..)| received),
            poll: found.decided.map(|(_, poll, _)| poll),
        })
    }

    /// Returns a part of all reports, `Y1` first.
    pub fn all(state: &State, window: Window) -> Part<Self> {
        Part::numbered(window, state.answers.reports(), |place| Self::of(state, ReportId::at(place)))
    }
}

/// The rule by which whoever is charged is bound to carry it out, if there is one.
fn bound<'a>(state: &'a State, charge: &state::Charge) -> Option<&'a OversightRule> {
    let Charged::Body(body) = charge.to else { return None };
    let resolution = state.resolution(charge.resolution)?;
    oversight::instructs(state, resolution.body, body, &resolution.holds.on)
}

impl Charge {
    /// Returns a charge; nothing if there is none of this number.
    pub fn of(state: &State, id: ChargeId) -> Option<Self> {
        let found = state.answers.charge(id)?;
        let to = match found.to {
            Charged::Body(body) => Whom::Body(named::body(state, body)),
            Charged::Seat(id) => seat(state, id)?,
            Charged::Member(member) => Whom::Member(named::member(state, member)),
        };
        Some(Self {
            id,
            resolution: found.resolution,
            in_force: state.resolution(found.resolution).is_some_and(Resolution::is_in_force),
            by: named::member(state, found.by),
            to,
            under: bound(state, found).map(|rule| rule.article.to_string()),
            what: found.what.to_string(),
            at: found.at,
            until: found.until,
            stage: found.stage,
            overdue: is_late(state, found),
            said: found.said.as_ref().map(|found| said(state, found)),
            contested: found.contested,
        })
    }

    /// Returns a part of all charges, `X1` first.
    pub fn all(state: &State, window: Window) -> Part<Self> {
        Part::numbered(window, state.answers.charges(), |place| Self::of(state, ChargeId::at(place)))
    }
}

impl Resignation {
    /// Returns a joint resignation; nothing if there is none of this number.
    pub fn of(state: &State, id: ResignationId) -> Option<Self> {
        let found = state.answers.resignation(id)?;
        Some(Self {
            id,
            body: named::body(state, found.body),
            by: named::member(state, found.by),
            unless: found.unless.to_string(),
            at: found.at,
            until: found.until,
            stage: found.stage,
            members: found.who.iter().map(|(member, ..)| named::member(state, *member)).collect(),
        })
    }

    /// Returns a part of all joint resignations, `Z1` first.
    pub fn all(state: &State, window: Window) -> Part<Self> {
        Part::numbered(window, state.answers.resignations(), |place| Self::of(state, ResignationId::at(place)))
    }
}

/// Returns the last of some things, the latest first: so many at the most.
fn last<Id, T>(ids: impl Iterator<Item = Id>, most: usize, of: impl Fn(Id) -> Option<T>) -> Vec<T> {
    let all: Vec<Id> = ids.collect();
    all.into_iter().rev().take(most).filter_map(of).collect()
}

/// Returns how a body answers, and for what: of each so many at the most, the latest first.
pub fn of_body(state: &State, body: BodyId, most: usize) -> Answers {
    let all = &state.answers;
    let to: Vec<Superior> = superiors(state, body)
        .map(|(superior, rule)| {
            let report = owed(state, body, superior);
            Superior {
                body: named::body(state, superior),
                report,
                overdue: report.is_some_and(|until| until < state.now),
                dismisses: rule.confidence.is_some(),
                constructive: rule.constructive,
            }
        })
        .collect();
    let reports = to.iter().flat_map(|superior| all.laid(body, superior.body.id));
    Answers {
        reports: last(reports, most, |id| Report::of(state, id)),
        inquiries: last(all.asked(Answerer::Body(body)), most, |id| Inquiry::of(state, id)),
        charges: last(all.charged(Charged::Body(body)), most, |id| Charge::of(state, id)),
        resignations: last(all.resignations_in(body), most, |id| Resignation::of(state, id)),
        taken_in: last(all.taken_in(body), most, |found| {
            let (who, what) = (found.who.to_string(), found.what.to_string());
            Some(TakenIn { who, what, since: found.since, poll: found.poll })
        }),
        to,
    }
}

/// Returns what was inquired of the holders of a seat, and what they are charged with: so many at the most, the latest first.
pub fn of_seat(state: &State, seat: SeatId, most: usize) -> (Vec<Inquiry>, Vec<Charge>) {
    let all = &state.answers;
    let inquiries = last(all.asked(Answerer::Seat(seat)), most, |id| Inquiry::of(state, id));
    (inquiries, last(all.charged(Charged::Seat(seat)), most, |id| Charge::of(state, id)))
}

/// Returns who carries out what was resolved, and who is said to have broken it: so many at the most.
pub fn of_resolution(state: &State, id: ResolutionId, most: usize) -> Execution {
    let breach = |(member, by, found): (MemberId, MemberId, &state::Breach)| {
        let member = named::member(state, member);
        let answer = found.answer.as_ref().map(|(text, at)| {
            let (by, text, at) = (member.clone(), text.to_string(), *at);
            Said { by, text, at }
        });
        let said = Said { by: named::member(state, by), text: found.text.to_string(), at: found.at };
        Breach { member, said, answer }
    };
    Execution {
        charges: state.answers.charges_of(id).take(most).filter_map(|id| Charge::of(state, id)).collect(),
        breaches: state.answers.breaches(id).take(most).map(breach).collect(),
    }
}
