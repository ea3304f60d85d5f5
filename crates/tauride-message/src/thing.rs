//! Things that have a number, and the letter that a meeting says before it.

/// A sort of thing that has a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Thing {
    /// A person on a roll, `M812`.
    Member,
    /// Where electors belong, `U7`.
    Unit,
    /// A body, `B3`.
    Body,
    /// A sender with the seats that it fills, `C4`.
    Constituency,
    /// A place in a body, `S9`.
    Seat,
    /// One person's tenure of a seat, `T5`.
    Mandate,
    /// An election, `E2`.
    Election,
    /// A question put to electors, `P6`.
    Poll,
    /// A call to constitute a body, `V1`.
    Convocation,
    /// An act that waits for consent, `W1`.
    Pending,
    /// A sitting of a body, `H1`.
    Sitting,
    /// A division in a sitting, `D1`.
    Division,
    /// What a body has done, as it was reported, `O1`.
    Deed,
    /// A label that members declare, `L1`.
    Label,
    /// A motion of any kind, `A1`.
    Motion,
    /// A resolution of a body, `R1`.
    Resolution,
    /// A matter on which assemblies take positions, `Q1`.
    Matter,
    /// A commission of a body, `K1`.
    Commission,
    /// An agreement between units and bodies, `G1`.
    Agreement,
    /// An inquiry, `J1`.
    Inquiry,
    /// A report, `Y1`.
    Report,
    /// A charge with what was resolved, `X1`.
    Charge,
    /// A joint resignation, `Z1`.
    Resignation,
    /// A document that a body deposited sealed, `F1`.
    Document,
}

impl Thing {
    /// All sorts of things.
    pub const ALL: [Self; 24] = [
        Self::Member,
        Self::Unit,
        Self::Body,
        Self::Constituency,
        Self::Seat,
        Self::Mandate,
        Self::Election,
        Self::Poll,
        Self::Convocation,
        Self::Pending,
        Self::Sitting,
        Self::Division,
        Self::Deed,
        Self::Label,
        Self::Motion,
        Self::Resolution,
        Self::Matter,
        Self::Commission,
        Self::Agreement,
        Self::Inquiry,
        Self::Report,
        Self::Charge,
        Self::Resignation,
        Self::Document,
    ];

    /// Returns the letter that precedes the number when the thing is spoken or written.
    pub const fn letter(self) -> char {
        match self {
            Self::Member => 'M',
            Self::Unit => 'U',
            Self::Body => 'B',
            Self::Constituency => 'C',
            Self::Seat => 'S',
            Self::Mandate => 'T',
            Self::Election => 'E',
            Self::Poll => 'P',
            Self::Convocation => 'V',
            Self::Pending => 'W',
            Self::Sitting => 'H',
            Self::Division => 'D',
            Self::Deed => 'O',
            Self::Label => 'L',
            Self::Motion => 'A',
            Self::Resolution => 'R',
            Self::Matter => 'Q',
            Self::Commission => 'K',
            Self::Agreement => 'G',
            Self::Inquiry => 'J',
            Self::Report => 'Y',
            Self::Charge => 'X',
            Self::Resignation => 'Z',
            Self::Document => 'F',
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Thing;

    #[test]
    fn no_two_sorts_of_things_have_one_letter() {
        for (place, thing) in Thing::ALL.iter().enumerate() {
            let same = Thing::ALL.iter().position(|other| other.letter() == thing.letter());
            assert_eq!(same, Some(place), "{thing:?}");
        }
    }
}
