//! What is asked in a world.

/// Which acts are asked in a world, by what they are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Alphabet(u32);

impl Alphabet {
    /// Joining, leaving and moving.
    pub const ROLL: Self = Self(1);
    /// What whoever keeps a roll does.
    pub const KEEPER: Self = Self(1 << 1);
    /// Forming bodies, and agreeing to sit in them.
    pub const BODY: Self = Self(1 << 2);
    /// Elections.
    pub const ELECTION: Self = Self(1 << 3);
    /// Credentials.
    pub const CREDENTIAL: Self = Self(1 << 4);
    /// Giving up and representing.
    pub const MANDATE: Self = Self(1 << 5);
    /// Petitions.
    pub const PETITION: Self = Self(1 << 6);
    /// Standing ballots.
    pub const STANDING: Self = Self(1 << 7);
    /// Recalls by a decision.
    pub const DECISION: Self = Self(1 << 8);
    /// What a body decides about itself and others.
    pub const OF_BODY: Self = Self(1 << 9);
    /// Hands.
    pub const HANDS: Self = Self(1 << 10);
    /// Amendments.
    pub const CHARTER: Self = Self(1 << 11);
    /// Calls.
    pub const CALL: Self = Self(1 << 12);
    /// Acts that wait.
    pub const PENDING: Self = Self(1 << 13);
    /// Voting by name.
    pub const VOTE: Self = Self(1 << 14);
    /// Labels and fractions.
    pub const LABEL: Self = Self(1 << 15);
    /// Matters, positions and claims.
    pub const POSITION: Self = Self(1 << 16);
    /// Rights over what was resolved, and reports of what was done.
    pub const OVERSIGHT: Self = Self(1 << 17);
    /// Agreements, and how their conditions stand.
    pub const AGREEMENT: Self = Self(1 << 18);
    /// Commissions.
    pub const COMMISSION: Self = Self(1 << 19);
    /// Who answers to whom, and who carries out what was resolved.
    pub const ANSWERS: Self = Self(1 << 20);
    /// What is to become of bodies.
    pub const SUCCESSION: Self = Self(1 << 21);
    /// What is assumed, put off and moved for a time.
    pub const EMERGENCY: Self = Self(1 << 22);
    /// Documents that are deposited sealed, and opened.
    pub const SEALED: Self = Self(1 << 23);
    /// Sittings, and who is in their halls.
    pub const SITTING: Self = Self(1 << 24);
    /// Questions put to a hall, and how it divides.
    pub const DIVISION: Self = Self(1 << 25);
    /// What is moved in a sitting.
    pub const MOTION: Self = Self(1 << 26);
    /// Everything.
    pub const ALL: Self = Self(u32::MAX);

    /// Returns what is in either.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Returns whether all of the other is in this.
    pub const fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }
}
