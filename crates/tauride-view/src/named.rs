//! Things by their numbers and by what people call them.

use serde::Serialize;
use tauride_rules::State;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{
    AgreementId, BodyId, CommissionId, ConstituencyId, LabelId, MatterId, MemberId, SeatId, UnitId,
};
use tauride_rules::mandate::state::Mandate;
use tauride_rules::resolution::state::Resolution;
use tauride_rules::terms::{Called, Charter, From, Nature, SeatRule, Source};

/// A thing with its number and what people call it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "Named{Id}"))]
pub struct Named<Id> {
    /// The number.
    pub id: Id,
    /// The name; empty where it has none.
    pub name: String,
}

impl<Id> Named<Id> {
    fn new(id: Id, name: Option<&str>) -> Self {
        Self { id, name: name.unwrap_or_default().to_owned() }
    }
}

/// Whoever fills seats or answers a question: a unit or a body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Whose {
    /// The electors of a unit.
    Unit(Named<UnitId>),
    /// Those who sit in a body with a vote.
    Body(Named<BodyId>),
}

impl Whose {
    /// Returns the name; empty where it has none.
    pub fn name(&self) -> &str {
        match self {
            Self::Unit(unit) => &unit.name,
            Self::Body(body) => &body.name,
        }
    }
}

/// What a seat is: a place of a kind, in a body, filled by somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Place {
    /// The seat.
    pub seat: SeatId,
    /// The constituency to which it belongs.
    pub constituency: ConstituencyId,
    /// What the charter calls such a seat: "delegate".
    pub rule: String,
    /// The body in which it is.
    pub body: Named<BodyId>,
    /// Who fills it.
    pub from: Whose,
    /// Whether it is an office: a place in an executive or office, or one that a body fills from among its own.
    pub office: bool,
}

/// Returns a unit by name.
pub fn unit(state: &State, id: UnitId) -> Named<UnitId> {
    Named::new(id, state.unit(id).map(|unit| &*unit.name))
}

/// Returns a body by name.
pub fn body(state: &State, id: BodyId) -> Named<BodyId> {
    Named::new(id, state.body(id).map(|body| &*body.name))
}

/// Returns a label by name.
pub fn label(state: &State, id: LabelId) -> Named<LabelId> {
    Named::new(id, state.affiliations.get(id).map(|label| &*label.name))
}

/// Returns a commission by name.
pub fn commission(state: &State, id: CommissionId) -> Named<CommissionId> {
    Named::new(id, state.commissions.get(id).map(|commission| &*commission.name))
}

/// Returns an agreement by its title.
pub fn agreement(state: &State, id: AgreementId) -> Named<AgreementId> {
    Named::new(id, state.agreements.get(id).map(|agreement| &*agreement.title))
}

/// Returns what a resolution is called: the question, or the title of the motion.
pub(crate) fn resolved(state: &State, found: &Resolution) -> String {
    let motion = found.motion.and_then(|motion| state.motion(motion));
    motion.map_or(&found.text, |motion| &motion.title).to_string()
}

/// Returns a matter by its words, or by how they begin where they are many.
pub fn matter(state: &State, id: MatterId) -> Named<MatterId> {
    let text = state.positions.get(id).map(|matter| &*matter.text);
    let end = text.and_then(|text| text.char_indices().nth(WORDS_SHOWN));
    let name = text.map(|text| match end {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or(text)),
        None => text.to_owned(),
    });
    Named { id, name: name.unwrap_or_default() }
}

/// How many characters of a matter are its name.
const WORDS_SHOWN: usize = 120;

/// Returns a unit or a body by name.
pub fn whose(state: &State, sender: Sender) -> Whose {
    match sender {
        Sender::Unit(id) => Whose::Unit(unit(state, id)),
        Sender::Body(id) => Whose::Body(body(state, id)),
    }
}

/// Returns a member under the name that they last stood under. No other name is public.
pub fn member(state: &State, id: MemberId) -> Named<MemberId> {
    let had = state.had.get(&id).map_or(&[][..], Vec::as_slice);
    let names = had.iter().rev().filter_map(|mandate| state.mandate(*mandate)).map(|mandate| &*mandate.name);
    let elected = { names }.find(|name| !name.is_empty());
    Named::new(id, elected)
}

/// Returns the holder of a mandate under the name that they stood under.
pub fn holder(state: &State, mandate: &Mandate) -> Named<MemberId> {
    if mandate.name.is_empty() {
        member(state, mandate.member)
    } else {
        Named::new(mandate.member, Some(&mandate.name))
    }
}

/// Returns what the charter calls the seats of a constituency: those of seats that bear no name but that of whoever sends to
/// them are "delegate".
pub fn rule(state: &State, constituency: ConstituencyId) -> String {
    state.seat_rule(constituency).map(of_rule).unwrap_or_default()
}

/// What seats are called that bear no name but that of whoever sends to them.
pub const DELEGATE: &str = "delegate";

fn of_rule(rule: &SeatRule) -> String {
    match &rule.from {
        From::Unit(kind) | From::Body(kind) if *kind == rule.name => DELEGATE.to_owned(),
        From::Unit(_) | From::Body(_) | From::Itself => plain(&rule.name),
    }
}

/// Returns what the charter calls a body of this kind.
pub fn kind(state: &State, body: BodyId) -> String {
    let kind = state.body_kind(body);
    kind.map(|kind| called(&kind.name, kind.called.as_ref())).unwrap_or_default()
}

/// Returns what the charter calls bodies of the kind of this key.
pub fn of_kind(state: &State, key: &str) -> String {
    let kind = state.charter.as_ref().and_then(|charter| charter.body_kind(key));
    kind.map_or_else(|| plain(key), |(_, kind)| called(&kind.name, kind.called.as_ref()))
}

/// Returns what the charter calls a unit of this kind.
pub fn unit_kind(state: &State, unit: UnitId) -> String {
    let place = state.unit(unit).map(|unit| usize::from(unit.kind));
    let kinds = state.charter.as_ref().map_or(&[][..], |charter| &charter.units);
    let kind = place.and_then(|place| kinds.get(place));
    kind.map(|kind| called(&kind.name, kind.called.as_ref())).unwrap_or_default()
}

/// Returns what a charter calls the kind of unit or body of a key, or the seats of a kind of body: those that bear no name but
/// that of whoever sends to them are delegates'.
pub fn key(charter: &Charter, key: &str, body: Option<&str>) -> String {
    let seats = body.and_then(|body| charter.body_kind(body)).and_then(|(_, kind)| kind.seat_rule(key));
    if let Some((_, rule)) = seats {
        return of_rule(rule);
    }
    let unit = charter.unit_kind(key).map(|(_, kind)| kind.called.as_ref());
    let kind = charter.body_kind(key).map(|(_, kind)| kind.called.as_ref());
    called(key, unit.or(kind).flatten())
}

fn called(key: &str, called: Option<&Called>) -> String {
    called.map_or_else(|| plain(key), |called| called.one.to_string())
}

/// A key of the charter as people would say it: "district-conference" is a district conference.
fn plain(key: &str) -> String {
    key.replace('-', " ")
}

/// Returns what a seat is; nothing if there is no such seat.
pub fn place(state: &State, seat: SeatId) -> Option<Place> {
    let id = state.seat(seat)?.constituency;
    let constituency = state.constituency(id)?;
    let nature = state.body_kind(constituency.body).map(|kind| kind.nature);
    Some(Place {
        seat,
        constituency: id,
        rule: rule(state, id),
        body: body(state, constituency.body),
        from: whose(state, constituency.from),
        office: is_office(state, id) || matches!(nature, Some(Nature::Executive | Nature::Office)),
    })
}

/// Returns whether the seats of a constituency are offices: filled by the body itself from among its own.
pub fn is_office(state: &State, constituency: ConstituencyId) -> bool {
    let taken = |source: &Source| matches!(source, Source::SelfConstituted | Source::CoOpted);
    state.seat_rule(constituency).is_some_and(|rule| rule.from == From::Itself && !taken(&rule.source))
}
