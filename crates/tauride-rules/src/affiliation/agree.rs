//! Whether what is declared is counted as it is declared, and found where it is looked for.

use alloc::collections::BTreeMap;

use crate::affiliation::state::{Affiliations, Declaration, Fraction, Label};
use crate::ground::ids::{BodyId, LabelId, MemberId};

impl Affiliations {
    /// Returns whether every table says the same.
    pub(crate) fn agree(&self) -> bool {
        self.names_agree() && self.declarations_agree() && self.lists_agree() && self.fractions_agree()
    }

    fn names_agree(&self) -> bool {
        let found = |(id, label): (LabelId, &Label)| label.ended.is_some() || self.named(&label.name) == Some(id);
        self.iter().all(found) && self.iter().filter(|(_, label)| label.ended.is_none()).count() == self.names.len()
    }

    fn declarations_agree(&self) -> bool {
        let mut counts: BTreeMap<LabelId, (u32, u32)> = BTreeMap::new();
        for declaration in self.declared.values() {
            let (members, sympathisers) = counts.entry(declaration.label).or_default();
            let count = if declaration.sympathises { sympathisers } else { members };
            *count = count.saturating_add(1);
        }
        let counted = |(id, label): (LabelId, &Label)| {
            counts.get(&id).copied().unwrap_or_default() == (label.members, label.sympathisers)
        };
        let found = |(member, declaration): (&MemberId, &Declaration)| {
            self.of_label.contains_key(&(declaration.label, *member))
                && self.get(declaration.label).is_some_and(|label| label.ended.is_none())
        };
        self.iter().all(counted) && self.declared.iter().all(found) && self.of_label.len() == self.declared.len()
    }

    fn lists_agree(&self) -> bool {
        let mut listed = self.listed.iter();
        listed.all(|((member, election), label)| self.lists.contains_key(&(*election, *label, *member)))
            && self.listed.len() == self.lists.len()
    }

    fn fractions_agree(&self) -> bool {
        let mut counts: BTreeMap<(BodyId, LabelId), Fraction> = BTreeMap::new();
        for ((_, body), sits) in &self.sits_with {
            let fraction = counts.entry((*body, sits.label)).or_default();
            let count = if sits.sympathises { &mut fraction.sympathisers } else { &mut fraction.members };
            *count = count.saturating_add(1);
        }
        counts == *self.fractions
    }
}
