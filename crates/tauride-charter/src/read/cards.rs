//! How a hall divides by cards.

use tauride_rules::share::Share;
use tauride_rules::terms::{Basis, CardRule, CardsOn, Nature, Text};

use crate::fields::Fields;
use crate::grammar::CARDS;
use crate::said::Whole;

/// Reads `cards` of how a body of this nature meets.
pub(super) fn read(fields: &Fields<'_>, nature: Nature, around: &Text) -> Option<CardRule> {
    let table = fields.table("cards", &CARDS)?;
    let rule = CardRule {
        article: super::article(&table, Some(around)),
        // Never so many that those who lost could not be enough.
        demanded_by: minority(&table, "demanded_by", "have cards decide"),
        on: sorted(table.each_word("on").into_iter().filter_map(kind).collect()),
        majority: majority(&table),
        beside_heads: table.flag("beside_heads").unwrap_or(false),
        worth: match table.text("worth") {
            Some(figure) if &*figure != "electors" => Basis::Declared(figure),
            Some(_) | None => Basis::Electors,
        },
    };
    if nature == Nature::Assembly {
        let mend = "leave `cards` out: in an assembly everybody votes for themself";
        fields.error("cards", "nobody sends delegates to an assembly, and so nobody has a card in it", mend);
        return None;
    }
    if rule.on.is_empty() && !table.has("demanded_by") {
        let mend = "say demanded_by = \"1/10 of present\", or on = [\"motions\"]";
        fields.error("cards", "the hall would never divide by cards", mend);
        return None;
    }
    Some(rule)
}

/// Reads the share of those present who can do something: never so many that those who lost could not be enough.
pub(super) fn minority(table: &Fields<'_>, name: &str, what: &str) -> Option<Share> {
    let phrase = table.share(name)?;
    let of_present = matches!(phrase.of, None | Some(Whole::Present)) && !phrase.at_most;
    let (share, half) = (phrase.share, u64::from(phrase.share.numerator) * 2);
    if of_present && half <= u64::from(share.denominator) && !(share.strict && half == u64::from(share.denominator)) {
        return Some(share);
    }
    let message = format!("this cannot be the share of those present who {what}");
    table.error(name, message, "say a share of those present, 1/2 or less, such as \"1/5 of present\"");
    None
}

/// Reads the share that cards have to reach, of whatever the body's majority is a share of.
fn majority(table: &Fields<'_>) -> Option<Share> {
    let phrase = table.share("majority")?;
    if phrase.of.is_none() && !phrase.at_most {
        return Some(phrase.share);
    }
    let mend = "say a share alone, such as \"at least 2/3\": it is one of what the body's own majority is a share of";
    table.error("majority", "this cannot be the majority of cards", mend);
    None
}

fn kind(word: &str) -> Option<CardsOn> {
    match word {
        "questions" => Some(CardsOn::Questions),
        "motions" => Some(CardsOn::Motions),
        "procedure" => Some(CardsOn::Procedure),
        _ => None,
    }
}

fn sorted(mut on: Vec<CardsOn>) -> Vec<CardsOn> {
    on.sort_unstable();
    on.dedup();
    on
}
