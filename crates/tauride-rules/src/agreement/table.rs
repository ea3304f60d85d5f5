//! All agreements, and how they are found.

use alloc::vec::Vec;

use crate::agreement::due::AgreementDue;
use crate::agreement::state::{Agreement, Evidence, Owed, Standing};
use crate::ground::actor::Sender;
use crate::ground::ids::{AgreementId, BodyId, MemberId};
use crate::ground::instant::Instant;
use crate::ground::tables::{Index, Keys, Table, taken_back};

/// All agreements.
#[derive(Clone, Debug, Default)]
pub struct Agreements {
    pub(super) all: Table<Agreement>,
    /// Drafts of each member that are not offered.
    pub(super) drafts: Keys<(MemberId, AgreementId)>,
    /// All that were ever offered, by their parties.
    pub(super) of: Keys<(Sender, AgreementId)>,
    /// Those that are offered or in force, by their parties.
    pub(super) live: Keys<(Sender, AgreementId)>,
    /// Those that somebody offers and nobody has answered for all parties.
    pub(super) offered: Keys<(Sender, AgreementId)>,
    /// Breaches that a body has still to take up.
    pub(super) owed: Keys<(BodyId, AgreementId)>,
    /// The evidence on conditions, in the order in which it was added.
    pub(super) evidence: Index<(AgreementId, u32, u32), Evidence>,
    /// How much evidence each member has added.
    pub(super) added: Index<(AgreementId, MemberId), u32>,
}

taken_back! { Agreements { all, drafts, of, live, offered, owed, evidence, added } }

impl Agreements {
    /// Returns an agreement.
    pub fn get(&self, id: AgreementId) -> Option<&Agreement> {
        self.all.get(id.index()?)
    }

    /// Returns how many there ever were, drafts among them.
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// Returns whether there never was any.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Returns all agreements, `G1` first.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (AgreementId, &Agreement)> {
        self.all.iter().enumerate().map(|(place, agreement)| (AgreementId::at(place), agreement))
    }

    /// Returns those that were ever offered to a party.
    pub fn of(&self, party: Sender) -> impl Iterator<Item = (AgreementId, &Agreement)> {
        let ids = self.of.range((party, AgreementId(0))..=(party, AgreementId(u32::MAX)));
        ids.filter_map(|(_, id)| Some((*id, self.get(*id)?)))
    }

    /// Returns those of a party that are offered or in force.
    pub fn live(&self, party: Sender) -> impl Iterator<Item = AgreementId> + '_ {
        self.live.range((party, AgreementId(0))..=(party, AgreementId(u32::MAX))).map(|(_, id)| *id)
    }

    /// Returns how many are offered by somebody and not answered.
    pub(super) fn offered_by(&self, by: Sender) -> usize {
        self.offered.range((by, AgreementId(0))..=(by, AgreementId(u32::MAX))).count()
    }

    /// Returns how many drafts of a member are not offered.
    pub(super) fn drafted_by(&self, by: MemberId) -> usize {
        self.drafts.range((by, AgreementId(0))..=(by, AgreementId(u32::MAX))).count()
    }

    /// Returns those whose breach a body has still to take up.
    pub fn owed(&self, body: BodyId) -> impl Iterator<Item = AgreementId> + '_ {
        self.owed.range((body, AgreementId(0))..=(body, AgreementId(u32::MAX))).map(|(_, id)| *id)
    }

    /// Returns the evidence on a condition, in the order in which it was added.
    pub fn evidence(&self, agreement: AgreementId, condition: u32) -> impl Iterator<Item = &Evidence> {
        let all = self.evidence.range((agreement, condition, 0)..=(agreement, condition, u32::MAX));
        all.map(|(_, evidence)| evidence)
    }

    /// Returns how much evidence a member has added on an agreement.
    pub(super) fn added_by(&self, agreement: AgreementId, member: MemberId) -> u32 {
        self.added.get(&(agreement, member)).copied().unwrap_or(0)
    }

    /// Returns what falls due of all agreements, and when.
    pub(crate) fn due(&self) -> impl Iterator<Item = (Instant, AgreementDue)> + '_ {
        self.iter().flat_map(|(id, agreement)| due_of(id, agreement))
    }

    /// Returns whether agreements are found as they stand.
    pub(crate) fn agree(&self) -> bool {
        let found = |(id, agreement): (AgreementId, &Agreement)| {
            let live = agreement.parties.iter().all(|party| self.live.contains(&(*party, id)) == agreement.is_live());
            let draft = self.drafts.contains(&(agreement.by, id)) == (agreement.standing == Standing::Draft);
            let offered = agreement.offer.as_ref().is_some_and(|offer| self.offered.contains(&(offer.by, id)));
            live && draft && offered == (agreement.standing == Standing::Offered)
        };
        self.iter().all(found)
    }
}

/// Returns what falls due of an agreement, and when.
pub(super) fn due_of(id: AgreementId, agreement: &Agreement) -> Vec<(Instant, AgreementDue)> {
    let mut due = Vec::new();
    if agreement.standing == Standing::Offered {
        due.extend(agreement.offer.as_ref().map(|offer| (offer.until, AgreementDue::OfferLapses(id))));
    }
    if !agreement.is_in_force() && !agreement.is_run_out() {
        return due;
    }
    let binds = agreement.is_in_force();
    due.extend(agreement.until.filter(|_| binds).map(|until| (until, AgreementDue::AgreementLapses(id))));
    for (number, condition) in agreement.numbered() {
        match &condition.standing {
            Owed::Open if binds => due.extend(condition.by.map(|by| (by, AgreementDue::ConditionDue(id, number)))),
            Owed::Said(said) => due.push((said.until, AgreementDue::AnswerDue(id, number))),
            Owed::Overdue { until } => due.push((*until, AgreementDue::AnswerDue(id, number))),
            Owed::Open | Owed::Disputed | Owed::Kept | Owed::Breached => {}
        }
    }
    due
}
