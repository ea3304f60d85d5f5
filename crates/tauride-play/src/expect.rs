//! What a page expects to be true.

mod agreements;
mod answers;
mod commissions;
mod deeds;
mod emergencies;
mod labels;
mod motions;
mod positions;
mod resolutions;
mod sittings;
mod successions;

use serde::Deserialize;
use tauride_phrase::table::Table;
use tauride_phrase::{Names, read_by};
use tauride_rules::State;
use tauride_rules::ids::{BodyId, DivisionId, MemberId, MotionId, ResolutionId, SeatId, SittingId, UnitId};
use tauride_rules::mandate::state::Mandate;
use tauride_rules::terms::Text;

/// How each expectation is written, after the word `expect`.
const EXPECTATIONS: Table = Table::undivided(LINES);

const LINES: &[(&str, &str)] = &[
    ("vacant", "{seat:S} is vacant"),
    ("gone", "{seat:S} is gone"),
    ("held", "{seat:S} is held by {member:M}"),
    ("caretaker", "{seat:S} is held by a caretaker"),
    ("filled", "{body:B} has {count:# filled seat}"),
    ("empty", "{body:B} has {count:# vacant seat}"),
    ("labelled", "{body:B} has {count:number} labelled {label:text}"),
    ("signed", "{seat:S} has {count:# signature}"),
    ("electors", "{unit:U} has {count:# elector}"),
    ("holds", "{member:M} holds {count:# seat}"),
    ("ended", "{body:B} has ended"),
    ("provisional", "{body:B} is provisional"),
    ("present", "{sitting:H} has {count:number} present"),
    ("quorate", "{sitting:H} has {has|true=a quorum|false=no quorum}"),
    ("forced", "{sitting:H} was closed by force"),
    ("declares", "{member:M} declares {label:L}"),
    ("declaring", "{body:B} has {count:number} declaring {label:L}"),
    ("sympathising", "{body:B} has {count:number} sympathising with {label:L}"),
    ("members", "{label:L} has {count:# member}"),
    ("sympathisers", "{label:L} has {count:# sympathiser}"),
    ("fraction", "the fraction of {label:L} in {body:B} has {count:# member}"),
    ("list", "the list of {label:L} in {election:E} has {count:# candidate}"),
    ("merged", "{label:L} was merged into {into:L}"),
    ("reads", "{motion:A} reads {clauses:text+}"),
    (
        "stands",
        "{motion:A} is {stage|pending=pending|carried=carried|lost=lost|rescinded=rescinded|fallen=fallen|dropped=dropped|tabled=on the table}",
    ),
    ("conflicts", "{motion:A} conflicts with {others:A+}"),
    ("been", "{motion:A} has been in {bodies:B+}"),
    ("divided", "{division:D} {came|carried=carried|rejected=was rejected|void=is void}"),
    ("cards", "{division:D} has {count:# card} {side|for=for it|against=against it|abstain=abstaining|silent=silent}"),
    (
        "holds-so",
        "{resolution:R} {standing|in-force=is in force|waits=waits|stopped=is stopped|void=is void|lapsed=has lapsed|rescinded=was rescinded|reconsidered=is reconsidered|withdrawn=was withdrawn|fell=fell}",
    ),
    ("superseded", "{resolution:R} is superseded by {by:R}"),
    ("document", "{document:F} is {stands|sealed=sealed|due=to be opened|not-opened=not opened|open=open}"),
    ("beyond", "{deed:O} was {beyond|true=beyond|false=within} the powers of {body:B}"),
    ("late", "{deed:O} was told {late|true=late|false=in time}"),
    ("replied", "{deed:O} has {replied|true=a reply|false=no reply}"),
    ("resolved", "{of:sender} is {stance|for=for|against=against|silent=without a position on} {matter:Q}"),
    ("units-on", "{matter:Q} has {count:# unit} {stance|for=for it|against=against it|silent=without a position}"),
    (
        "bodies-on",
        "{matter:Q} has {count:number} of the bodies {stance|for=for it|against=against it|silent=without a position}",
    ),
    (
        "electors-on",
        "{matter:Q} has {count:# elector} {stance|for=for it|against=against it|silent=without a position}",
    ),
    (
        "base-on",
        "the base of {body:B} has {count:# elector} {stance|for=for|against=against|silent=without a position on} {matter:Q}",
    ),
    (
        "conflicting",
        "{count:# decision} of {body:B} cannot all hold, {grade|texts=by their texts|conclusion=since what follows from some was rejected|negations=if whoever rejects is for the contrary}",
    ),
    ("agreeing", "all decisions of {body:B} can hold"),
    ("claims-on", "{matter:Q} has {count:# claim} that it is {stance|for=wanted|against=not wanted}"),
    (
        "voting",
        "{division:D} has {count:number} voting {verdict|kept=as instructed|broken=against their instruction|abstained=neither way though instructed|free=without an instruction}[, with {electors:# elector}]",
    ),
    (
        "works",
        "{commission:K} {standing|open=works|reported=has reported|expired=has expired|discharged=is discharged|fallen=ended with its body}",
    ),
    ("measures", "{commission:K} has {count:# measure} under head {head:number}"),
    ("voided", "{commission:K} has {count:number} of its measures void"),
    ("pieces", "{commission:K} has {count:# piece} of evidence"),
    ("extended", "{commission:K} was extended {times:# time}"),
    ("owed", "{body:B} has {count:# commission} to take up"),
    (
        "binds",
        "{agreement:G} {standing|draft=is a draft|dropped=was dropped|offered=is offered|refused=was refused|withdrawn=was withdrawn|unanswered=went unanswered|in-force=is in force|time-over=is over|denounced=was denounced|breached=lapsed by a breach|party-ended=ended with a party}",
    ),
    (
        "condition",
        "condition {condition:number} of {agreement:G} is {standing|open=open|said=spoken of|overdue=overdue|disputed=disputed|kept=kept|breached=breached}",
    ),
    ("mediated", "{agreement:G} is mediated"),
    ("breaches", "{body:B} has {count:# broken agreement} to take up"),
    (
        "inquiry",
        "{inquiry:J} is {stage|open=open|late=overdue|answered=answered|answered-late=answered late|taken-back=taken back}",
    ),
    ("report", "{report:Y} is {stage|laid=undecided|accepted=accepted|refused=refused}"),
    (
        "charge",
        "{charge:X} is {stage|given=waiting|taken-on=taken on|done=done|declined=refused|contested=held not done|taken-back=taken back}",
    ),
    ("overdue", "{charge:X} is overdue"),
    (
        "charges-of",
        "{resolution:R} has {count:number} of its charges {stage|done=done|declined=refused|late=overdue|open=open}",
    ),
    (
        "charges-on",
        "the holder of {who.seat:S} has {count:number} of their charges {stage|done=done|declined=refused|late=overdue|open=open}",
    ),
    (
        "charges-on",
        "{who.body:B} has {count:number} of its charges {stage|done=done|declined=refused|late=overdue|open=open}",
    ),
    ("breaches", "{resolution:R} was broken by {count:# member}, as others say"),
    ("taken-in", "{body:B} has taken in {count:# deed}"),
    ("inquiries-late", "{body:B} is late with {count:# inquiry}"),
    ("report-late", "the report of {body:B} to {to:B} is {stage|late=overdue|due=not overdue}"),
    ("resigning", "{resignation:Z} has {count:# member}"),
    ("called", "{who.body:B} is called {name:text}"),
    ("called", "{who.unit:U} is called {name:text}"),
    ("renewed", "{body:B} is being elected anew"),
    ("demanded", "{by:sender} demands that {body:B} {fate|anew=be elected anew|end=end|merge=go over}[ into {into:B}]"),
    ("dissolving", "{body:B} is to be dissolved by {by:B}"),
    ("regarded", "{body:B} is {regard|recognised=recognised|disowned=not recognised} by {by:B}"),
    ("answered", "{body:B} is answered to by {count:# elector} of {unit:U}"),
    ("stands-for", "{body:B} stands for {behind:number} of {electors:# elector}, with {held:number} of {seats:# seat}"),
    (
        "continues",
        "{body:B} continues {of:B} for {behind:number} of {electors:# elector}, with {held:number} of {seats:# seat}",
    ),
    ("without", "{body:B} continues {of:B} without {label:text}"),
    ("put-down", "{body:B} was put down, by {count:# report}"),
    ("assumed", "{body:B} has assumed {subject:text} until {until:time}"),
    ("handed-back", "{body:B} has handed back {subject:text}"),
    ("kept", "{body:B} keeps {subject:text} beyond its time"),
    ("beyond-time", "{body:B} has gone on with {subject:text} {count:# time} after it was over"),
    ("put-off", "the elections in {constituency:C} are put off until {until:time}"),
    ("elects", "the elections in {constituency:C} are not put off"),
    ("sits-at", "{body:B} sits at {to:text}"),
    ("at-home", "{body:B} sits at its own place"),
    ("founding", "the founding {lasts|true=lasts|false=has ended}"),
];

/// Something that a page expects to be true.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Expectation {
    Vacant {
        seat: SeatId,
    },
    Gone {
        seat: SeatId,
    },
    Held {
        seat: SeatId,
        member: MemberId,
    },
    Caretaker {
        seat: SeatId,
    },
    Filled {
        body: BodyId,
        count: u64,
    },
    Empty {
        body: BodyId,
        count: u64,
    },
    Labelled {
        body: BodyId,
        count: u64,
        label: Text,
    },
    Signed {
        seat: SeatId,
        count: u64,
    },
    Electors {
        unit: UnitId,
        count: u64,
    },
    Holds {
        member: MemberId,
        count: u64,
    },
    Ended {
        body: BodyId,
    },
    Provisional {
        body: BodyId,
    },
    Present {
        sitting: SittingId,
        count: u64,
    },
    Quorate {
        sitting: SittingId,
        has: Text,
    },
    Forced {
        sitting: SittingId,
    },
    Reads {
        motion: MotionId,
        clauses: Vec<Text>,
    },
    Stands {
        motion: MotionId,
        stage: Text,
    },
    Conflicts {
        motion: MotionId,
        others: Vec<MotionId>,
    },
    Been {
        motion: MotionId,
        bodies: Vec<BodyId>,
    },
    Divided {
        division: DivisionId,
        came: Text,
    },
    Cards {
        division: DivisionId,
        count: u64,
        side: Text,
    },
    HoldsSo {
        resolution: ResolutionId,
        standing: Text,
    },
    Superseded {
        resolution: ResolutionId,
        by: ResolutionId,
    },
    Founding {
        lasts: Text,
    },
    /// Of labels.
    #[serde(untagged)]
    OfLabel(labels::Expected),
    /// Of what was reported.
    #[serde(untagged)]
    OfDeed(deeds::Expected),
    /// Of emergencies.
    #[serde(untagged)]
    OfEmergency(emergencies::Expected),
    /// Of agreements.
    #[serde(untagged)]
    OfAgreement(agreements::Expected),
    /// Of commissions.
    #[serde(untagged)]
    OfCommission(commissions::Expected),
    /// Of matters.
    #[serde(untagged)]
    OfMatter(positions::Expected),
    /// Of who answers to whom.
    #[serde(untagged)]
    OfAnswers(answers::Expected),
    /// Of who follows whom.
    #[serde(untagged)]
    OfSuccession(successions::Expected),
}

/// Checks what stands after `expect`. `Ok(Some(…))` says what is true instead; `Err` that the line cannot be read.
pub(crate) fn check(line: &str, state: &State, names: &dyn Names) -> Result<Option<String>, String> {
    let expectation = read_by(EXPECTATIONS, line, names).map_err(|mut error| {
        error.column += "expect ".len();
        error.to_string()
    })?;
    Ok(match expectation {
        Expectation::Vacant { seat } => differs(&seat_is(state, seat), "is vacant"),
        Expectation::Gone { seat } => differs(&seat_is(state, seat), "is gone"),
        Expectation::Held { seat, member } => differs(&seat_is(state, seat), &format!("is held by {member}")),
        Expectation::Caretaker { seat } => {
            let caretaker = state.holding(seat).is_some_and(|(_, mandate)| mandate.caretaker);
            (!caretaker).then(|| "no caretaker holds it".to_string())
        }
        Expectation::Filled { body, count } => number(how_many(seats(state, body).flatten()), count),
        Expectation::Empty { body, count } => number(how_many(seats(state, body).filter(Option::is_none)), count),
        Expectation::Labelled { body, count, label } => {
            number(how_many(seats(state, body).flatten().filter(|held| held.label == label)), count)
        }
        Expectation::Signed { seat, count } => {
            number(state.petitions.get(seat).map_or(0, |petition| petition.signed.len()), count)
        }
        Expectation::Electors { unit, count } => number(state.unit(unit).map_or(0, |unit| unit.electors.len()), count),
        Expectation::Holds { member, count } => number(how_many(state.mandates_of(member)), count),
        Expectation::Ended { body } => {
            (!state.body(body).is_some_and(|body| body.ended)).then(|| "it has not ended".to_string())
        }
        Expectation::Provisional { body } => {
            let provisional = state.body(body).is_some_and(|body| body.provisional_until.is_some());
            (!provisional).then(|| "it is not provisional".to_string())
        }
        Expectation::Present { sitting, count } => {
            number(state.sitting(sitting).map_or(0, |sitting| sitting.hall.votes()), count)
        }
        Expectation::Quorate { sitting, has } => sittings::quorate(state, sitting, &has),
        Expectation::Forced { sitting } => sittings::forced(state, sitting),
        Expectation::Reads { motion, clauses } => motions::reads(state, motion, &clauses),
        Expectation::Stands { motion, stage } => differs_in("stands", motions::stage(state, motion), &stage),
        Expectation::Conflicts { motion, others } => motions::conflicts(state, motion, &others),
        Expectation::Been { motion, bodies } => motions::been(state, motion, &bodies),
        Expectation::Divided { division, came } => differs_in("divided", resolutions::divided(state, division), &came),
        Expectation::Cards { division, count, side } => number(resolutions::cards(state, division, &side), count),
        Expectation::HoldsSo { resolution, standing } => resolutions::holds_so(state, resolution, &standing),
        Expectation::Superseded { resolution, by } => resolutions::superseded(state, resolution, by),
        Expectation::OfLabel(expected) => labels::check(state, expected),
        Expectation::OfDeed(expected) => deeds::check(state, &expected),
        Expectation::OfEmergency(expected) => emergencies::check(state, &expected),
        Expectation::OfAgreement(expected) => agreements::check(state, expected),
        Expectation::OfCommission(expected) => commissions::check(state, expected),
        Expectation::OfMatter(expected) => positions::check(state, expected),
        Expectation::OfAnswers(expected) => answers::check(state, expected),
        Expectation::OfSuccession(expected) => successions::check(state, expected),
        Expectation::Founding { lasts } => {
            let is = if state.founding { "true" } else { "false" };
            (is != &*lasts).then(|| if state.founding { "it lasts".to_string() } else { "it has ended".to_string() })
        }
    })
}

fn number(is: u64, expected: u64) -> Option<String> {
    (is != expected).then(|| format!("the number is {is}"))
}

fn how_many(items: impl Iterator) -> u64 {
    items.map(|_| 1).sum()
}

fn differs(is: &str, expected: &str) -> Option<String> {
    (is != expected).then(|| format!("it {is}"))
}

/// Says what is true instead, in the words in which it would be expected; what nobody expects is in words already.
fn differs_in(expectation: &str, is: &str, expected: &str) -> Option<String> {
    (is != expected).then(|| format!("it {}", in_words(expectation, is)))
}

/// The words of a choice: in `{motion:A} is {stage|lost=lost|…}` those of `lost` are `is lost`.
fn in_words(expectation: &str, key: &str) -> String {
    let lines = LINES.iter().filter(|(name, _)| *name == expectation);
    let found = lines.filter_map(|(_, line)| {
        let (before, after) = line.split_once(&format!("|{key}="))?;
        let (_, verb) = before.rsplit_once('{')?.0.rsplit_once('}')?;
        Some(format!("{} {}", verb.trim(), after.split(['|', '}']).next()?))
    });
    found.map(|words| words.trim().to_owned()).next().unwrap_or_else(|| key.to_owned())
}

fn seat_is(state: &State, id: SeatId) -> String {
    match (state.seat(id), state.holding(id)) {
        (None, _) => "does not exist".to_string(),
        (Some(_), Some((_, mandate))) => format!("is held by {}", mandate.member),
        (Some(seat), None) if seat.closed => "is gone".to_string(),
        (Some(_), None) => "is vacant".to_string(),
    }
}

/// The seats of a body, each with the mandate on which it is held.
fn seats(state: &State, body: BodyId) -> impl Iterator<Item = Option<&Mandate>> {
    let constituencies = state.body(body).map(|body| body.constituencies.as_slice()).unwrap_or_default();
    let seats = constituencies.iter().filter_map(|id| state.constituency(*id)).flat_map(|found| &found.seats);
    seats.map(|seat| state.holding(*seat).map(|(_, mandate)| mandate))
}

#[cfg(test)]
mod tests {
    use super::{differs_in, in_words};

    #[test]
    fn what_is_true_instead_is_said_as_it_would_be_expected() {
        for (expectation, is, words) in [
            ("divided", "rejected", "was rejected"),
            ("divided", "is undecided", "is undecided"),
            ("stands", "tabled", "is on the table"),
            ("holds-so", "in-force", "is in force"),
            ("binds", "time-over", "is over"),
            ("condition", "said", "is spoken of"),
            ("report-late", "due", "is not overdue"),
            ("late", "false", "was told in time"),
        ] {
            assert_eq!(in_words(expectation, is), words);
        }
        assert_eq!(differs_in("divided", "void", "carried").as_deref(), Some("it is void"));
        assert_eq!(differs_in("divided", "carried", "carried"), None);
    }
}
