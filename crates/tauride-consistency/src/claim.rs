//! Statements without their keys.

use crate::statement::{Literal, Statement};

/// A statement that says something, known by its place among those given.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Claim<'a> {
    pub(crate) place: usize,
    pub(crate) says: &'a [Literal],
    pub(crate) adopted: bool,
}

/// Returns what is claimed, in the order given; statements that say nothing claim nothing.
pub(crate) fn claims<'a, K: 'a>(statements: impl Iterator<Item = &'a Statement<K>>) -> Vec<Claim<'a>> {
    let all = statements.enumerate();
    let said = all.filter(|(_, statement)| !statement.says.is_empty());
    said.map(|(place, statement)| Claim { place, says: &statement.says, adopted: statement.adopted }).collect()
}
