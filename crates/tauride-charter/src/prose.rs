//! The charter as a text that a meeting can adopt, made from the checked rules and nothing else.

mod affiliation;
mod answers;
mod body;
mod colour;
mod consent;
mod dissolution;
mod election;
mod incompatible;
mod motion;
mod norm;
mod oversight;
mod poll;
mod recall;
mod seat;
mod sitting;
mod spoken;
mod unit;

use tauride_rules::terms::{Answers, Charter, ConvocationRule, Text};

use crate::tell;

/// One article of the text, or a part of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph {
    /// The article.
    pub article: Text,
    /// What it is about.
    pub heading: String,
    /// What it says.
    pub sentences: Vec<String>,
    /// Why, if the charter says so.
    pub reason: Option<Text>,
}

impl Paragraph {
    fn new(article: &str, heading: String, sentences: Vec<String>, reason: &str) -> Self {
        let reason = (!reason.is_empty()).then(|| reason.into());
        Self { article: article.into(), heading, sentences, reason }
    }

    fn markdown(&self) -> String {
        let Self { article, heading, sentences, reason } = self;
        let reason = reason.as_ref().map(|reason| format!("\n> {}\n", tell::sentence(reason)));
        let numbered: Vec<String> = (1..).zip(sentences).map(|(number, text)| format!("{number}. {text}")).collect();
        let numbered = numbered.join(
            "
",
        );
        format!("\n## Article {article}. {heading}\n\n{numbered}\n{}", reason.unwrap_or_default())
    }
}

/// Returns the articles of a charter in English, in the order of their numbers.
pub fn paragraphs(charter: &Charter) -> Vec<Paragraph> {
    let spoken = spoken::spoken(charter);
    let charter = &*spoken;
    let mut paragraphs = vec![founding(charter)];
    paragraphs.extend(charter.units.iter().map(unit::paragraph));
    paragraphs.extend(charter.bodies.iter().flat_map(|kind| body::paragraphs(charter, kind)));
    paragraphs.extend(recall::paragraphs(charter));
    paragraphs.extend(charter.convocations.iter().map(convocation));
    paragraphs.extend(charter.consents.iter().map(consent::paragraph));
    paragraphs.extend(charter.oversight.iter().map(oversight::paragraph));
    paragraphs.extend(charter.dissolutions.iter().map(dissolution::paragraph));
    paragraphs.extend(charter.incompatible.iter().map(incompatible::paragraph));
    paragraphs.extend(charter.affiliation.iter().map(affiliation::paragraph));
    paragraphs.extend(charter.colours.iter().map(colour::paragraph));
    paragraphs.push(amend(charter));
    paragraphs.sort_by_cached_key(|paragraph| article_order(&paragraph.article));
    paragraphs
}

/// Returns a charter as Markdown in English: its name, then its articles in the order of their numbers.
pub fn prose(charter: &Charter) -> String {
    let title = format!("# {}\n", charter.name);
    std::iter::once(title).chain(paragraphs(charter).iter().map(Paragraph::markdown)).collect()
}

/// Returns where an article stands in the order of numbers: 2, 10, 53a, 53b.
pub fn article_order(article: &str) -> Vec<(u64, String)> {
    let mut parts = Vec::new();
    let mut rest = article;
    while !rest.is_empty() {
        let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let (number, after) = rest.split_at(digits);
        let words = after.len() - after.trim_start_matches(|c: char| !c.is_ascii_digit()).len();
        let (word, after) = after.split_at(words);
        parts.push((number.parse().unwrap_or(u64::MAX), word.to_owned()));
        rest = after;
    }
    parts
}

fn founding(charter: &Charter) -> Paragraph {
    let founding = &charter.founding;
    let mut sentences = vec![
        "The federation begins with its founding, in which the founders enrol members and form the units and bodies \
         that nobody else can form yet."
            .to_owned(),
    ];
    sentences.push(match founding.lasts {
        Some(lasts) => format!("It ends after {}, or sooner if the founders say so.", tell::span(lasts)),
        None => "It ends when the founders say so.".to_owned(),
    });
    sentences.push(format!("Times are those of {}.", charter.zone.name));
    Paragraph::new(&founding.article, "Founding".to_owned(), sentences, "")
}

fn convocation(rule: &ConvocationRule) -> Paragraph {
    let who = if rule.open { "Any member may" } else { "Only the founders may" };
    let calls = tell::name(&rule.calls);
    let notice = if rule.notice.is_zero() {
        "for any time from now on".to_owned()
    } else {
        format!("at least {} before it meets", tell::span(rule.notice))
    };
    let sentence = format!("{who} call {} together, {notice}.", tell::a(&rule.calls));
    let answers = match rule.answers {
        Answers::Electors => "A unit answers when a quarter of its electors say so.",
        Answers::Officer => "An officer answers for a unit; while it has none, a quarter of its electors do.",
        Answers::AnyElector => "An officer answers for a unit; while it has none, any one of its electors does.",
    };
    Paragraph::new(&rule.article, format!("Calling the {calls}"), vec![sentence, answers.to_owned()], "")
}

fn amend(charter: &Charter) -> Paragraph {
    let rule = &charter.amend;
    let by = tell::name(&rule.by);
    let mut sentences = vec![format!("The charter is changed by the {by}.")];
    sentences.extend(poll::sentences(&rule.poll, "an amendment", &rule.article));
    if !rule.entrenched.is_empty() {
        let articles: Vec<String> = rule.entrenched.iter().map(ToString::to_string).collect();
        let (noun, needs) = if articles.len() == 1 { ("Article", "needs") } else { ("Articles", "need") };
        let listed = tell::list(&articles);
        match &rule.entrenched_poll {
            Some(poll) => {
                sentences.push(format!("{noun} {listed} {needs} more."));
                sentences.extend(poll::sentences(poll, "a change of these", &rule.article));
            }
            None => sentences.push(format!("{noun} {listed} cannot be changed.")),
        }
    }
    sentences.push(format!("Edition {} of the rulebook applies until the charter names a later one.", charter.edition));
    Paragraph::new(&rule.article, "Changing this charter".to_owned(), sentences, "")
}

#[cfg(test)]
mod tests {
    use super::article_order;

    #[test]
    fn articles_stand_in_the_order_of_their_numbers() {
        let mut articles = ["10", "2", "53b", "53a", "", "preamble", "7.2", "7.10"];
        articles.sort_by_cached_key(|article| article_order(article));
        assert_eq!(articles, ["", "2", "7.2", "7.10", "10", "53a", "53b", "preamble"]);
    }
}
