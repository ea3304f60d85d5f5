//! Which colour and which mark stands for which declared label.

use std::collections::BTreeMap;

use tauride_rules::terms::{Colour, ColourRule};
use tauride_view::Held;

/// How a seat looks: the class of its colour, its mark, and what stands in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Shade {
    /// The place of its label in the legend.
    pub(crate) place: usize,
    /// The class of its colour.
    pub(crate) class: String,
    /// A letter or two.
    pub(crate) mark: String,
    /// What stands in it.
    pub(crate) held: Held,
}

/// A declared label in the legend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Label {
    /// The label as it was declared; empty where nothing was.
    pub(crate) text: String,
    /// The class of its colour.
    pub(crate) class: String,
    /// A letter or two that no other label has.
    pub(crate) mark: String,
    /// Seats held under it.
    pub(crate) seats: u32,
}

/// The labels of a body, the one with most seats first.
#[derive(Clone, Debug, Default)]
pub(crate) struct Legend {
    labels: Vec<Label>,
}

impl Legend {
    /// Counts the labels of the seats that are held. A label has the colour that the charter gives it; of the others those with
    /// most seats have colours of their own as long as there are any, and the rest share one and keep their marks.
    pub(crate) fn of<'a>(held: impl Iterator<Item = &'a str>, charter: &[ColourRule]) -> Self {
        let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
        for label in held {
            let count = counts.entry(label).or_default();
            *count = count.saturating_add(1);
        }
        let mut counted: Vec<(&str, u32)> = counts.into_iter().collect();
        counted.sort_by_key(|(text, seats)| (text.is_empty(), std::cmp::Reverse(*seats)));
        let given = |label: &str| charter.iter().find(|rule| &*rule.label == label).map(|rule| rule.colour);
        let taken: Vec<Colour> = counted.iter().filter_map(|(text, _)| given(text)).collect();
        let mut free = Colour::ALL.into_iter().filter(|colour| !taken.contains(colour));
        let mut labels: Vec<Label> = Vec::with_capacity(counted.len());
        for (text, seats) in counted {
            let mark = mark(text, &labels);
            let class = match given(text) {
                _ if text.is_empty() => "none".to_owned(),
                Some(colour) => class(colour),
                None => free.next().map_or_else(|| "other".to_owned(), class),
            };
            labels.push(Label { text: text.to_owned(), class, mark, seats });
        }
        Self { labels }
    }

    /// Returns the labels, most seats first; seats held without a label come last.
    pub(crate) fn labels(&self) -> &[Label] {
        &self.labels
    }

    /// Returns whether anybody declared anything.
    pub(crate) fn says_something(&self) -> bool {
        self.labels.iter().any(|label| !label.text.is_empty())
    }

    /// Returns how a seat looks.
    pub(crate) fn shade(&self, label: &str, held: Held) -> Shade {
        if held == Held::Vacant {
            return Shade { place: usize::MAX, class: "vacant".to_owned(), mark: String::new(), held };
        }
        let found = self.labels.iter().enumerate().find(|(_, known)| known.text == label);
        let (place, class, mark) =
            found.map_or((usize::MAX, "none", ""), |(place, known)| (place, &known.class, &known.mark));
        Shade { place, class: class.to_owned(), mark: mark.to_owned(), held }
    }
}

/// The class of a colour, as the style sheet has it: they are numbered.
fn class(colour: Colour) -> String {
    format!("l{}", colour as u8)
}

/// The first letter, or the first and another one, or a number: whatever no other label has.
fn mark(text: &str, others: &[Label]) -> String {
    let letters: Vec<char> = text.chars().filter(|letter| letter.is_alphanumeric()).collect();
    let Some(first) = letters.first() else { return String::new() };
    let first = first.to_uppercase().to_string();
    let longer = letters.iter().skip(1).map(|next| format!("{first}{}", next.to_lowercase()));
    let numbered = (2..).map(|number: u32| format!("{first}{number}"));
    let mut candidates = std::iter::once(first.clone()).chain(longer).chain(numbered);
    candidates.find(|mark| others.iter().all(|other| other.mark != *mark)).unwrap_or(first)
}

#[cfg(test)]
mod tests {
    use super::Legend;
    use tauride_rules::terms::{Colour, ColourRule};
    use tauride_view::Held;

    #[test]
    fn the_label_with_most_seats_comes_first_and_marks_are_unique() {
        let held = ["Menshevik", "Bolshevik", "", "Bolshevik", "Maximalist", "bund"];
        let legend = Legend::of(held.into_iter(), &[]);
        let marks: Vec<_> =
            legend.labels().iter().map(|label| (label.text.as_str(), label.mark.as_str(), label.seats)).collect();
        assert_eq!(
            marks,
            [("Bolshevik", "B", 2), ("Maximalist", "M", 1), ("Menshevik", "Me", 1), ("bund", "Bu", 1), ("", "", 1)]
        );
        assert_eq!(legend.shade("Menshevik", Held::Filled).class, "l2");
        assert_eq!(legend.shade("", Held::Filled).class, "none");
        assert_eq!(legend.shade("Menshevik", Held::Vacant).class, "vacant");
    }

    #[test]
    fn a_label_has_the_colour_that_the_charter_gives_it() {
        let rule = ColourRule { article: "9".into(), label: "SR".into(), colour: Colour::Ochre };
        let legend = Legend::of(["Bund", "Bund", "Bund", "Kadet", "Kadet", "SR"].into_iter(), &[rule]);
        let classes: Vec<_> = legend.labels().iter().map(|label| (label.text.as_str(), label.class.as_str())).collect();
        assert_eq!(classes, [("Bund", "l0"), ("Kadet", "l2"), ("SR", "l1")], "the second colour is taken");
    }
}
