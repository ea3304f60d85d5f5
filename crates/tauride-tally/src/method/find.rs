//! A method by its name, or what was meant instead.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;

use super::{Method, Says};

/// A word that names no method.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UnknownMethod {
    /// The word names a family whose variants elect different people.
    Ambiguous {
        /// What was asked for.
        word: String,
        /// What may be meant.
        variants: Vec<Method>,
    },
    /// The word is the name of a method elsewhere; here it has another.
    CalledElsewhere {
        /// What was asked for.
        word: String,
        /// The method that has that name elsewhere.
        here: Method,
    },
    /// No method has a name like that.
    Unknown {
        /// What was asked for.
        word: String,
        /// The method whose name is nearest.
        nearest: Option<Method>,
    },
}

/// What some methods are called elsewhere, as [`plain`] leaves it.
const ELSEWHERE: [(&str, Method); 29] = [
    ("fptp", Method::Plurality),
    ("first-past-the-post", Method::Plurality),
    ("bloc", Method::Block),
    ("mes", Method::EqualShares),
    ("rule-x", Method::EqualShares),
    ("range", Method::Score),
    ("tideman", Method::RankedPairs),
    ("beatpath", Method::Schulze),
    ("d'hondt", Method::DHondt),
    ("d-hondt", Method::DHondt),
    ("jefferson", Method::DHondt),
    ("greatest-divisors", Method::DHondt),
    ("sainte-laguë", Method::SainteLague),
    ("saint-lague", Method::SainteLague),
    ("saint-laguë", Method::SainteLague),
    ("st-lague", Method::SainteLague),
    ("webster", Method::SainteLague),
    ("schepers", Method::SainteLague),
    ("major-fractions", Method::SainteLague),
    ("modified-sainte-laguë", Method::ModifiedSainteLague),
    ("modified-webster", Method::ModifiedSainteLague),
    ("smallest-divisors", Method::Adams),
    ("hill", Method::HuntingtonHill),
    ("huntington", Method::HuntingtonHill),
    ("equal-proportions", Method::HuntingtonHill),
    ("hamilton", Method::Hare),
    ("vinton", Method::Hare),
    ("niemeyer", Method::Hare),
    ("hare-niemeyer", Method::Hare),
];

/// Words that many use for more than one method.
fn variants(word: &str) -> Option<Vec<Method>> {
    let belongs: fn(Method) -> bool = match word {
        "stv" | "pr-stv" | "single-transferable-vote" => |method| method.title().contains("STV"),
        "list" | "lists" | "pr" | "proportional" => |method| method.says() == Says::List,
        _ => return None,
    };
    Some(Method::ALL.iter().copied().filter(|method| belongs(*method)).collect())
}

impl Method {
    /// Returns the method of that name. Capitals, spaces and underscores do not matter.
    ///
    /// # Errors
    ///
    /// [`UnknownMethod`], with the variants if the word names several methods, with the name here if it is what a method is
    /// called elsewhere, and with the nearest name otherwise.
    ///
    /// ```
    /// use tauride_tally::method::Method;
    ///
    /// assert_eq!(Method::named("Approval"), Ok(Method::Approval));
    /// let unknown = Method::named("aproval").unwrap_err();
    /// assert!(unknown.to_string().contains("do you mean approval?"));
    /// ```
    pub fn named(word: &str) -> Result<Self, UnknownMethod> {
        let plain = plain(word);
        if let Some(method) = Self::ALL.iter().copied().find(|method| method.name() == plain) {
            return Ok(method);
        }
        let word = String::from(word);
        if let Some(variants) = variants(&plain) {
            return Err(UnknownMethod::Ambiguous { word, variants });
        }
        if let Some((_, here)) = ELSEWHERE.iter().find(|(known, _)| *known == plain) {
            return Err(UnknownMethod::CalledElsewhere { word, here: *here });
        }
        let nearest = Self::ALL.iter().copied().map(|method| (distance(method.name(), &plain), method)).min();
        // A third of the letters wrong is a slip of the hand; more is another word.
        let close = nearest.filter(|(wrong, method)| wrong.saturating_mul(3) <= method.name().len().max(3));
        Err(UnknownMethod::Unknown { word, nearest: close.map(|(_, method)| method) })
    }
}

fn plain(word: &str) -> String {
    let word = word.trim().to_lowercase().replace('ü', "u").replace('’', "'");
    word.chars().map(|letter| if letter == ' ' || letter == '_' { '-' } else { letter }).collect()
}

/// Returns how many letters must be put in, left out or exchanged to come from one word to the other.
fn distance(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.chars().collect();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (done, letter) in from.chars().enumerate() {
        let mut next = Vec::with_capacity(row.len());
        next.push(done.saturating_add(1));
        for (pair, wanted) in row.windows(2).zip(&to) {
            let (diagonal, above) = (pair.first().copied().unwrap_or(0), pair.last().copied().unwrap_or(0));
            let exchanged = diagonal.saturating_add(usize::from(letter != *wanted));
            let left = next.last().copied().unwrap_or(0);
            next.push(exchanged.min(above.saturating_add(1)).min(left.saturating_add(1)));
        }
        row = next;
    }
    row.last().copied().unwrap_or(0)
}

impl UnknownMethod {
    /// Says what is wrong.
    pub fn wrong(&self) -> String {
        match self {
            Self::Ambiguous { word, .. } => format!("`{word}` names several methods, and they elect different people"),
            Self::CalledElsewhere { word, here } => format!("`{word}` is called {} here", here.name()),
            Self::Unknown { word, .. } => format!("there is no method `{word}`"),
        }
    }

    /// Says what mends it, the likeliest first.
    pub fn mends(&self) -> Vec<String> {
        let names = |methods: &[Method]| methods.iter().map(|method| method.name()).collect::<Vec<_>>().join(", ");
        match self {
            Self::Ambiguous { variants, .. } => [format!("say which: {}", names(variants))].into(),
            Self::CalledElsewhere { here, .. } => [format!("say {}", here.name())].into(),
            Self::Unknown { nearest, .. } => {
                let likely = nearest.map(|nearest| format!("do you mean {}?", nearest.name()));
                likely.into_iter().chain([format!("choose one of {}", names(Method::ALL))]).collect()
            }
        }
    }
}

impl fmt::Display for UnknownMethod {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.wrong())?;
        self.mends().first().map_or(Ok(()), |likeliest| write!(out, ": {likeliest}"))
    }
}

impl core::error::Error for UnknownMethod {}
