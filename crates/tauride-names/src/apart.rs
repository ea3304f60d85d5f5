//! Equal names, told apart.

use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use crate::folded;

/// Returns the names under which each can be told from the others: where several have one, each gets its number behind it.
/// Whoever has no name keeps none.
///
/// ```
/// let names = ["Anna", "Berta", "Anna\u{a0}"].map(String::from);
/// assert_eq!(tauride_names::told_apart(&names), ["Anna (1)", "Berta", "Anna (3)"]);
/// ```
pub fn told_apart(names: &[String]) -> Vec<String> {
    let mut uses: BTreeMap<_, usize> = BTreeMap::new();
    for name in names {
        let own = uses.entry(folded(name)).or_default();
        *own = own.saturating_add(1);
    }
    let numbered = |name: &str, number: usize| format!("{} ({number})", crate::trimmed(name));
    let shared = |name: &str| !name.is_empty() && uses.get(&folded(name)).is_some_and(|uses| *uses > 1);
    let each = || names.iter().zip(1_usize..);
    let given: BTreeSet<String> = each()
        .filter(|(name, _)| shared(name))
        .map(|(name, number)| folded(&numbered(name, number)).into_owned())
        .collect();
    // Somebody may be called what another is called now.
    let taken = |name: &str| shared(name) || !given.is_empty() && given.contains(&*folded(name));
    each().map(|(name, number)| if taken(name) { numbered(name, number) } else { name.clone() }).collect()
}

#[cfg(test)]
mod tests {
    use super::told_apart;
    use alloc::string::String;

    #[test]
    fn only_equal_names_get_numbers() {
        let apart =
            |names: &[&str]| told_apart(&names.iter().map(|name| String::from(*name)).collect::<alloc::vec::Vec<_>>());
        assert_eq!(apart(&["Anna", "Anna", "Berta"]), ["Anna (1)", "Anna (2)", "Berta"]);
        assert_eq!(apart(&["", "", "anna", "Anna"]), ["", "", "anna", "Anna"]);
        assert_eq!(apart(&["Anna", "Anna", "Anna (2)"]), ["Anna (1)", "Anna (2)", "Anna (2) (3)"]);
        assert_eq!(apart(&["Zoé", "Zoe\u{301}"]), ["Zoé (1)", "Zoe\u{301} (2)"]);
    }
}
