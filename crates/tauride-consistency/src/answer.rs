//! What is answered.

/// How grave a conflict is, the gravest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Grade {
    /// What was adopted contradicts itself, whatever one thinks of what was rejected.
    Texts,
    /// The premises were adopted and the conclusion refused: there is exactly one rejection, and all that it refused
    /// follows from the rest.
    Conclusion,
    /// There is a contradiction if two rejections or more are read as negations.
    Negations,
}

/// Statements that cannot all hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict<K> {
    /// How grave it is.
    pub grade: Grade,
    /// The keys of the statements, in the order given. If any one of them is left out, the others can all hold.
    pub core: Vec<K>,
}

/// Whether statements can all hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer<K> {
    /// They can, rejections being read as negations.
    Consistent,
    /// They cannot.
    Conflict(Conflict<K>),
    /// The bound of work was reached. What is certain: no conflict is graver than [`Grade::Negations`].
    NotDecided,
}
