//! The bounds as numbers, which no charter changes and a later edition of the rulebook may.

/// How much one member may leave open at a time, and how many seats one act may establish.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// The most polls on questions that one member has put (bounds.1).
    pub polls: u32,
    /// The most open petitions that one member has begun (bounds.2).
    pub petitions: u32,
    /// The most calls of one member that have not met (bounds.3).
    pub calls: usize,
    /// The most elections under way in which one member stands (bounds.4).
    pub candidacies: u32,
    /// The most bodies that one member has formed and that are not yet seated (bounds.6).
    pub formed: usize,
    /// The most elections under way that one member has called (bounds.7).
    pub called: usize,
    /// The most acts of one member that wait for consent (bounds.8).
    pub waiting: u32,
    /// The most sittings of one member that are not over (bounds.10).
    pub sittings: usize,
    /// The most labels of one member's founding that somebody still declares (bounds.11).
    pub labels: usize,
    /// The most matters that one member has raised within thirty days, and on which no assembly has taken a position
    /// (bounds.12).
    pub matters: usize,
    /// The most inquiries of one member within thirty days that wait for an answer (bounds.13).
    pub inquiries: usize,
    /// The most charges that one member has given, and of which something is still to be done (bounds.14).
    pub charges: usize,
    /// How often one member says within thirty days that others broke what was resolved (bounds.15).
    pub breaches: usize,
    /// How many open crowds one member reports within thirty days (bounds.16).
    pub crowds: usize,
    /// The most seats that one act establishes (bounds.9).
    pub established: u32,
}

impl Bounds {
    /// Those of the first edition.
    pub const FIRST: Self = Self {
        polls: 10,
        petitions: 10,
        calls: 3,
        candidacies: 20,
        formed: 10,
        called: 20,
        waiting: 50,
        sittings: 5,
        labels: 3,
        matters: 5,
        inquiries: 5,
        charges: 20,
        breaches: 5,
        crowds: 20,
        established: 400_000,
    };
}
