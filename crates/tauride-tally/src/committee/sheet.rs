//! The sheet of a proportional committee.

use alloc::vec::Vec;

use crate::exact::Quotient;

/// How a committee is elected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Method {
    /// Sequential proportional approval (also called SPAV, seq-PAV or Thiele's addition method).
    SequentialApproval,
    /// Phragmén's sequential method.
    Phragmen,
    /// The Method of Equal Shares (also called Rule X), every candidate at the price of a seat.
    EqualShares(Completion),
}

/// How seats are filled that nobody can pay for in the Method of Equal Shares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Completion {
    /// They stay empty.
    None,
    /// By Phragmén's method, each ballot beginning with what it has spent as its load.
    Phragmen,
    /// By approvals.
    Approval,
}

/// The most figures that a sheet holds. Rounds beyond them note only the figure of whoever is elected.
pub const FIGURES_MAX: usize = 1_000_000;

/// A whole count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The method.
    pub method: Method,
    /// How many were to be elected.
    pub seats: u32,
    /// How many ballots approve somebody who stands.
    pub ballots: u128,
    /// Who stands, ascending.
    pub standing: Vec<usize>,
    /// The rounds, one for each seat; a last one without anybody elected at a tie.
    pub rounds: Vec<Round>,
    /// Who is elected, in the order of election. Fewer than the seats if nobody else is approved or can be paid for.
    pub elected: Vec<usize>,
}

/// What is compared in a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// The ballots of each candidate, a ballot with `k` elected of those whom it approves for `1/(k + 1)`. The most wins.
    Weights,
    /// What the supporters of each candidate would bear if they were elected. The least wins.
    Loads,
    /// What the supporters of each candidate would pay, each as much as the others or all that is left. The least wins.
    Prices,
    /// The approvals of each candidate. The most win.
    Approvals,
}

/// One round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    /// What was compared.
    pub step: Step,
    /// Who was passed over from this round on, because a group has all that it may have, or others need the seats.
    pub doomed: Vec<usize>,
    /// The figures of those who could be elected, the first first and equal ones ascending.
    pub figures: Vec<(usize, Quotient)>,
    /// The lot that decided between equals, the favoured first; empty if none was needed.
    pub lot: Vec<usize>,
    /// Who is elected; nobody at a tie.
    pub elected: Option<usize>,
    /// What the supporters of whoever is elected bore before: how many ballots bore how much. Nothing for approvals.
    pub supporters: Vec<Bearing>,
}

/// How many ballots bear how much.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bearing {
    /// By weights: how many are elected of those whom the ballot approves. By loads: the load. By prices: what the ballot
    /// has left to spend.
    pub value: Quotient,
    /// How many ballots.
    pub ballots: u128,
}
