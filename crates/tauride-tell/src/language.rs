//! Languages: which there are, and which somebody wants.

/// The folders of `languages/`, English first: the name of each, and the text of its files.
pub(crate) const FOLDERS: &[(&str, &[&str])] = include!(concat!(env!("OUT_DIR"), "/folders.rs"));

/// A language in which things are told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Language(usize);

impl Language {
    /// English, in which everything is written first.
    pub const ENGLISH: Self = Self(0);

    /// English with every sentence in brackets, `⟦like this⟧`: whatever stands outside of them was told by nobody. It is
    /// offered to no reader.
    pub const BRACKETED: Self = Self(FOLDERS.len());

    /// Returns all languages that a reader may choose, English first.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..FOLDERS.len()).map(Self)
    }

    /// Returns the language of a tag such as `de` or `de-AT`, going by the language alone.
    pub fn of(tag: &str) -> Option<Self> {
        let first = tag.split(['-', '_']).next()?;
        Self::all().find(|language| language.tag().eq_ignore_ascii_case(first))
    }

    /// Returns the language that a browser asks for before all others that there are: `de-AT, de;q=0.9, en;q=0.5`.
    pub fn asked(accepted: &str) -> Option<Self> {
        let mut best: Option<(u32, Self)> = None;
        for wish in accepted.split(',') {
            let mut parts = wish.split(';').map(str::trim);
            let language = parts.next().and_then(|tag| if tag == "*" { Some(Self::ENGLISH) } else { Self::of(tag) });
            let weight = parts.find_map(|part| part.strip_prefix("q=")).map_or(1_000, thousandths);
            if let Some(language) = language.filter(|_| weight > 0 && best.is_none_or(|(most, _)| weight > most)) {
                best = Some((weight, language));
            }
        }
        best.map(|(_, language)| language)
    }

    /// Returns the tag, such as `de`: the name of its folder.
    pub fn tag(self) -> &'static str {
        FOLDERS.get(self.0).map_or("en", |(tag, _)| tag)
    }

    /// Returns the place in the list of languages.
    pub(crate) const fn place(self) -> usize {
        self.0
    }
}

/// Reads a weight between 0 and 1, as browsers write it; what is none weighs nothing.
fn thousandths(weight: &str) -> u32 {
    let (whole, part) = weight.split_once('.').unwrap_or((weight, ""));
    let digits = format!("{whole}{part:0<3}");
    digits.get(..whole.len() + 3).and_then(|digits| digits.parse().ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn a_browser_gets_what_it_asks_for_first() {
        let german = Language::of("de").unwrap();
        let asked = [
            ("de-AT, de;q=0.9, en;q=0.5", Some(german)),
            ("en-GB;q=0.8, de;q=0.85", Some(german)),
            ("tlh, en;q=0.1", Some(Language::ENGLISH)),
            ("tlh;q=1, *;q=0.1", Some(Language::ENGLISH)),
            ("de;q=0", None),
            ("de;q=nonsense, ,;;", None),
            ("", None),
        ];
        for (header, language) in asked {
            assert_eq!(Language::asked(header), language, "{header:?}");
        }
    }

    #[test]
    fn a_tag_is_of_a_language_whatever_the_region() {
        assert_eq!(Language::of("EN-us"), Some(Language::ENGLISH));
        assert_eq!(Language::of("de_CH").map(Language::tag), Some("de"));
        assert_eq!(Language::of("xx"), None);
    }
}
