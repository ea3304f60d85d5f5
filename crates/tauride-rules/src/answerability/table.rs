//! All that was inquired, reported, charged and announced, and how it is found.

use alloc::vec::Vec;

use crate::answerability::state::{Answerer, Breach, Charge, Charged, Inquiry, Report, Resignation, Resigned, TakenIn};
use crate::ground::ids::{
    BodyId, ChargeId, InquiryId, MandateId, MemberId, PollId, ReportId, ResignationId, ResolutionId, SeatId,
};
use crate::ground::instant::Instant;
use crate::ground::tables::{Index, Keys, Table, taken_back};
use crate::ground::text::Text;

/// All that was inquired, reported, charged and announced.
#[derive(Clone, Debug, Default)]
pub struct Answers {
    pub(super) inquiries: Table<Inquiry>,
    pub(super) asked: Keys<(Answerer, InquiryId)>,
    pub(super) reports: Table<Report>,
    pub(super) laid: Keys<(BodyId, BodyId, ReportId)>,
    pub(super) charges: Table<Charge>,
    pub(super) of: Keys<(ResolutionId, ChargeId)>,
    pub(super) charged: Keys<(Charged, ChargeId)>,
    pub(super) resignations: Table<Resignation>,
    /// When somebody last announced a resignation on a mandate, or joined one: what they wait from (answerability.16).
    pub(super) announced: Index<MandateId, Instant>,
    pub(super) of_body: Keys<(BodyId, ResignationId)>,
    pub(super) breaches: Index<(ResolutionId, MemberId, MemberId), Breach>,
    pub(super) taken_in: Table<TakenIn>,
    pub(super) by_body: Keys<(BodyId, usize)>,
    pub(super) words: Keys<(BodyId, Text, Text)>,
    /// The seats that polls on confidence are about, and on which mandates they were held when those were opened: whoever took a seat since
    /// is not dismissed by them (answerability.11).
    pub(super) opened: Index<PollId, Vec<(SeatId, MandateId)>>,
    /// The questions of confidence that failed, as long as somebody waits for another (answerability.12).
    pub(super) failed: Index<(Answerer, BodyId), Vec<Failed>>,
    /// The mandates of those who were dismissed, or resigned together, as long as they stay (answerability.13).
    pub(super) dismissed: Keys<(BodyId, MandateId)>,
}

/// A question of confidence that failed.
#[derive(Clone, Debug)]
pub(crate) struct Failed {
    /// Which successors were named, in the order of their numbers.
    pub(super) named: Vec<MemberId>,
    /// Who had put it.
    pub(super) by: Option<MemberId>,
    /// Whether all wait for another: half of those voted who could.
    pub(super) for_all: bool,
    /// When.
    pub(super) at: Instant,
    /// How many mandates there had been: who took a seat since was not asked about.
    pub(super) mandates: usize,
}

taken_back! {
    Answers {
        inquiries, asked, reports, laid, charges, of, charged, resignations, announced, of_body, breaches, taken_in, by_body,
        words, opened, failed, dismissed
    }
}

/// Returns the rows of a table behind the keys of which the first part is this.
macro_rules! behind {
    ($keys:expr, $first:expr, $id:ident) => {
        $keys.range(($first, $id(0))..=($first, $id(u32::MAX))).map(|(_, id)| *id)
    };
}

impl Answers {
    /// Returns an inquiry.
    pub fn inquiry(&self, id: InquiryId) -> Option<&Inquiry> {
        self.inquiries.get(id.index()?)
    }

    /// Returns how many inquiries there were.
    pub fn inquiries(&self) -> usize {
        self.inquiries.len()
    }

    /// Returns what was inquired of a body, or of whoever held a seat.
    pub fn asked(&self, of: Answerer) -> impl Iterator<Item = InquiryId> + '_ {
        behind!(self.asked, of, InquiryId)
    }

    /// Returns a report.
    pub fn report(&self, id: ReportId) -> Option<&Report> {
        self.reports.get(id.index()?)
    }

    /// Returns how many reports there were.
    pub fn reports(&self) -> usize {
        self.reports.len()
    }

    /// Returns the reports of a body to another.
    pub fn laid(&self, of: BodyId, to: BodyId) -> impl Iterator<Item = ReportId> + '_ {
        self.laid.range((of, to, ReportId(0))..=(of, to, ReportId(u32::MAX))).map(|(_, _, id)| *id)
    }

    /// Returns the last report of a body to another.
    pub fn last_laid(&self, of: BodyId, to: BodyId) -> Option<(ReportId, &Report)> {
        let id = self.laid(of, to).last()?;
        Some((id, self.report(id)?))
    }

    /// Returns a charge.
    pub fn charge(&self, id: ChargeId) -> Option<&Charge> {
        self.charges.get(id.index()?)
    }

    /// Returns how many charges there were.
    pub fn charges(&self) -> usize {
        self.charges.len()
    }

    /// Returns what was charged of a resolution.
    pub fn charges_of(&self, resolution: ResolutionId) -> impl Iterator<Item = ChargeId> + '_ {
        behind!(self.of, resolution, ChargeId)
    }

    /// Returns what somebody is charged with.
    pub fn charged(&self, who: Charged) -> impl Iterator<Item = ChargeId> + '_ {
        behind!(self.charged, who, ChargeId)
    }

    /// Returns a joint resignation.
    pub fn resignation(&self, id: ResignationId) -> Option<&Resignation> {
        self.resignations.get(id.index()?)
    }

    /// Returns how many joint resignations there were.
    pub fn resignations(&self) -> usize {
        self.resignations.len()
    }

    /// Returns the joint resignations in a body.
    pub fn resignations_in(&self, body: BodyId) -> impl Iterator<Item = ResignationId> + '_ {
        behind!(self.of_body, body, ResignationId)
    }

    /// Returns who is said to have broken a resolution, and who said so.
    pub fn breaches(&self, of: ResolutionId) -> impl Iterator<Item = (MemberId, MemberId, &Breach)> {
        let none = MemberId(0);
        let (from, to) = ((of, none, none), (ResolutionId(of.0.saturating_add(1)), none, none));
        self.breaches.range(from..to).map(|((_, member, by), breach)| (*member, *by, breach))
    }

    /// Returns what somebody said that a member broke.
    pub fn breach(&self, of: ResolutionId, (member, by): (MemberId, MemberId)) -> Option<&Breach> {
        self.breaches.get(&(of, member, by))
    }

    /// Returns what a body took in as its own, the first one first.
    pub fn taken_in(&self, body: BodyId) -> impl Iterator<Item = &TakenIn> {
        let all = self.by_body.range((body, 0)..=(body, usize::MAX));
        all.filter_map(|(_, place)| self.taken_in.get(*place))
    }

    /// Returns the mandates of those in a body who stay only until others are elected: dismissed, resigned together, or in a council that is
    /// elected anew; those among them who have left too.
    pub(super) fn dismissed_in(&self, body: BodyId) -> impl Iterator<Item = MandateId> + '_ {
        behind!(self.dismissed, body, MandateId)
    }

    /// Returns whether somebody leaves a seat, or stays only until another is elected, having been dismissed or having resigned
    /// with others.
    pub fn is_dismissed(&self, body: BodyId, mandate: MandateId) -> bool {
        self.dismissed.contains(&(body, mandate))
    }

    /// Returns the joint resignations that are to take effect, and when.
    pub(crate) fn announced_until(&self) -> impl Iterator<Item = (ResignationId, Instant)> + '_ {
        let all = self.resignations.iter().enumerate();
        let announced = all.filter(|(_, found)| found.stage == Resigned::Announced);
        announced.map(|(place, found)| (ResignationId::at(place), found.until))
    }

    /// Returns whether everything is found under what it is of.
    pub(crate) fn agree(&self) -> bool {
        self.inquiries.len() == self.asked.len()
            && self.reports.len() == self.laid.len()
            && self.charges.len() == self.of.len()
            && self.charges.len() == self.charged.len()
            && self.resignations.len() == self.of_body.len()
            && self.taken_in.len() == self.by_body.len()
            && self.taken_in.len() == self.words.len()
    }
}
