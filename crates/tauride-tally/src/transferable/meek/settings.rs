//! What the rules that go by Meek's name differ in.

/// How a contest is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// How many digits votes and keep values have after the point; at most [`DECIMALS_MAX`](super::DECIMALS_MAX).
    pub decimals: u32,
    /// The surplus counts as gone at `10^-omega` votes.
    pub omega: u32,
    /// When somebody is excluded.
    pub exclusion: Exclusion,
    /// How a vote is divided.
    pub division: Division,
    /// What counts as surplus.
    pub surplus: Surplus,
    /// What becomes of a rank with several names.
    pub equal: Equal,
}

/// When somebody is excluded, and how ties are decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exclusion {
    /// As soon as whoever has the fewest votes could not overtake the next even with all of the surplus, or when the
    /// surplus is below `10^-omega`. Then all who have no votes at all go together, as long as enough stay. Of equals
    /// the one goes who was behind at the first difference, or else by lot. Schedule 1A, clauses 13 and 19.
    WhenCertain,
    /// Only when the surplus is no more than `10^-omega` or does not fall any more. Whoever is ahead of the lowest by no
    /// more than the surplus is tied with them, and a lot decides. So in Droop.py and stv-rs.
    WhenSettled,
}

/// How a part of a vote is divided between whoever keeps of it and what goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Division {
    /// What is kept is rounded up to a unit, and the rest goes on: nothing is lost, but at ranks that several share. So
    /// in New Zealand's official counts.
    KeptUp,
    /// What is kept and what goes on are each rounded down: a unit may be lost each time. So in Droop.py and stv-rs.
    BothDown,
    /// What is kept and what goes on are each rounded up: a paper may give out more than one vote. Schedule 1A, clause
    /// 10, by the letter.
    BothUp,
}

/// What counts as surplus of the elected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Surplus {
    /// The votes above the quota of whoever is above it.
    AboveQuota,
    /// The votes above the quota less those that others who are elected lack of it.
    Net,
}

/// What becomes of a rank with several names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Equal {
    /// The paper ends there, and also at a rank that was left empty.
    Stop,
    /// Whoever is not excluded gets an equal part of the vote. What they do not keep goes on to the next rank.
    Share,
    /// It counts as if the orders in which the names could stand were on equal parts of the paper. What one does not
    /// keep goes to the others first.
    EveryOrder,
    /// The same, with products taken in the order in which the names stand on the paper, on which the last digits
    /// depend then. So in the equalized counting of stv-rs.
    EveryOrderAsWritten,
}

impl Settings {
    /// New Zealand's rule. Its papers do not rank equally; where a rule allows that, every order counts.
    ///
    /// Schedule 1A gives nine decimals in clauses 5, 10 and 17, and 0.0001 votes in clause 13.
    pub const NEW_ZEALAND: Self = Self {
        decimals: 9,
        omega: 4,
        exclusion: Exclusion::WhenCertain,
        division: Division::KeptUp,
        surplus: Surplus::AboveQuota,
        equal: Equal::EveryOrder,
    };

    /// "Meek Parametric (omega = 1/10^6)" of Droop.py and stv-rs, with nine decimals and equalized counting.
    pub const PARAMETRIC: Self = Self {
        decimals: 9,
        omega: 6,
        exclusion: Exclusion::WhenSettled,
        division: Division::BothDown,
        surplus: Surplus::Net,
        equal: Equal::EveryOrderAsWritten,
    };
}
