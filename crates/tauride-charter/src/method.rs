//! Methods of counting, as a charter names them.

use tauride_rules::terms::{Apportionment, Method};
use tauride_tally::method::{Says, UnknownMethod};

use crate::fields::shorten;
use crate::near::suggest;
use crate::said::Unclear;

/// Words that name no method but many, and what is to be known of each that may be meant.
const FAMILIES: [(&[&str], &[Variant]); 4] = [
    (
        &["stv", "pr-stv", "single-transferable-vote", "preferential", "ranked-choice", "rcv", "alternative-vote"],
        &[SCOTTISH, ERS97, MEEK, WIGM, IRV],
    ),
    (&["condorcet", "pairwise"], &[SCHULZE, RANKED_PAIRS]),
    (&["proportional", "pr", "proportional-representation"], &[SCOTTISH, ERS97, MEEK, WIGM, PHRAGMEN, SHARES, SPAV]),
    (&["proportional-approval", "pav"], &[PHRAGMEN, SHARES, SPAV]),
];

/// A method, and why it makes a difference.
type Variant = (Method, &'static str);

const SCOTTISH: Variant = (
    Method::ScottishStv,
    "every ballot of a surplus moves on at its share, to five decimals; made for hand and machine, and in use in Scotland",
);
const ERS97: Variant = (
    Method::Ers97,
    "only the ballots that came last make up a surplus, to two decimals, and several are excluded at once; many unions' rules",
);
const MEEK: Variant = (
    Method::Meek,
    "the elected go on sharing in every vote, which takes a computer to count and leaves nothing to the order of stages",
);
const WIGM: Variant = (Method::Wigm, "as `scottish-stv`, but with as many decimals as the charter names");
const IRV: Variant =
    (Method::Irv, "one seat only: whoever has the fewest votes drops out until somebody has a majority");
const SCHULZE: Variant = (Method::Schulze, "in a circle of victories the strongest path decides");
const RANKED_PAIRS: Variant = (Method::RankedPairs, "in a circle of victories the largest are locked in first");
const PHRAGMEN: Variant = (Method::Phragmen, "approvals share the load of every seat as evenly as can be");
const SHARES: Variant = (Method::EqualShares, "every elector has the same to spend on those whom they approve of");
const SPAV: Variant = (Method::Spav, "an approval counts for less with everyone elected whom the elector approves of");

/// Returns the names of all methods that count candidates.
pub(crate) fn names() -> Vec<&'static str> {
    candidates().map(Method::name).collect()
}

/// Returns the names of the methods by which a norm shares out a total.
pub(crate) fn apportionments() -> impl Iterator<Item = &'static str> {
    Apportionment::NAMED.into_iter().map(|(name, _)| name)
}

fn candidates() -> impl Iterator<Item = Method> {
    Method::ALL.iter().copied().filter(|method| method.says() != Says::List)
}

/// Reads a method by its exact name.
///
/// # Errors
///
/// What is wrong, and what would mend it: for a word that names many methods, each of them with what it makes different.
pub(crate) fn named(word: &str) -> Result<Method, Unclear> {
    let said = word.trim();
    if let Some(method) = candidates().find(|method| method.name() == said) {
        return Ok(method);
    }
    let plain = said.to_lowercase().replace([' ', '_'], "-");
    if let Some((_, variants)) = FAMILIES.iter().find(|(words, _)| words.contains(&plain.as_str())) {
        let message = format!("`{}` names several methods, and they elect different people", shorten(said));
        return Err(Unclear::new(message, choice(variants)));
    }
    let unknown = || format!("`{}` is not known here", shorten(said));
    let meant = match Method::named(said) {
        Ok(method) | Err(UnknownMethod::CalledElsewhere { here: method, .. }) => method,
        Err(UnknownMethod::Unknown { .. } | UnknownMethod::Ambiguous { .. }) => {
            return Err(Unclear::new(unknown(), suggest(said, names())));
        }
    };
    if meant.says() == Says::List {
        let message = format!("`{}` shares seats out among lists, and here candidates are elected", meant.name());
        return Err(Unclear::new(message, suggest("", names())));
    }
    Err(Unclear::new(unknown(), format!("write it as method = \"{}\"", meant.name())))
}

/// Says which methods may be meant, each with what it makes different.
fn choice(variants: &[Variant]) -> String {
    let each: Vec<String> = variants.iter().map(|(method, why)| format!("`{}` ({why})", method.name())).collect();
    format!("say which: {}", each.join("; "))
}
