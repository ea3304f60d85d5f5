//! What a server is to serve.

use tauride_clerk::Clerk;

/// What a server is to serve.
#[derive(Debug)]
pub struct Settings {
    /// The federations, each under the name by which its pages are found: `/f/petrograd`.
    pub federations: Vec<(String, Clerk)>,
    /// A demonstration, where anybody may be anybody: on a loopback address only.
    pub demo: Option<Demo>,
    /// How browsers reach the server.
    pub scheme: Scheme,
}

/// A demonstration, whose names are made up.
#[derive(Clone, Debug, Default)]
pub struct Demo {
    /// Where to look first, shown on the front page.
    pub hints: Vec<Hint>,
}

/// Somewhere to look.
#[derive(Clone, Debug)]
pub struct Hint {
    /// The address below the server's: `/f/union/seats/S79`.
    pub path: String,
    /// What there is to see and to do.
    pub words: String,
}

/// How browsers reach a server.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scheme {
    /// As it is: on one's own machine, or in a trusted network.
    #[default]
    Http,
    /// Through a proxy that encrypts: cookies are sent back only there.
    Https,
}

/// Why settings cannot be served.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SettingsError {
    /// The name of a federation cannot stand in an address.
    #[error("{slug:?} cannot stand in an address: use small letters, digits and hyphens, such as \"petrograd-1917\"")]
    Slug {
        /// The name.
        slug: String,
    },
    /// Two federations have one name.
    #[error("two federations are named {slug:?}: rename one")]
    Twice {
        /// The name.
        slug: String,
    },
}

/// Returns a name for addresses made from the name of a federation: `petrograd-soviet`.
pub fn slug(name: &str) -> String {
    let plain =
        name.chars().map(|letter| if letter.is_ascii_alphanumeric() { letter.to_ascii_lowercase() } else { '-' });
    let plain: String = plain.collect();
    let words: Vec<&str> = plain.split('-').filter(|word| !word.is_empty()).collect();
    if words.is_empty() { "federation".to_owned() } else { words.join("-") }
}

pub(crate) fn check_slug(slug: &str) -> Result<(), SettingsError> {
    let fits = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
    if !slug.is_empty() && slug.len() <= 80 && slug.chars().all(fits) {
        Ok(())
    } else {
        Err(SettingsError::Slug { slug: slug.to_owned() })
    }
}

#[cfg(test)]
mod tests {
    use super::{check_slug, slug};

    #[test]
    fn names_become_addresses() {
        for (name, made) in [("Petrograd Soviet, 1917", "petrograd-soviet-1917"), ("Совет", "federation"), ("--a", "a")]
        {
            assert_eq!(slug(name), made);
            assert_eq!(check_slug(made), Ok(()));
        }
        for bad in ["", "A", "a/b", "é", "a b"] {
            assert!(check_slug(bad).is_err(), "{bad}");
        }
    }
}
