//! The rulebook, built into the program: where a refusal says which article forbids an act, one can read it.

mod markdown;

use askama::Template as _;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{Html, IntoResponse as _, Response};
use tauride_tell::{Language, Telling};

use crate::answers;
use crate::pages::frame::Plain;

/// The chapters, in the order of the rulebook's own table.
const CHAPTERS: [(&str, &str); 28] = [
    ("reading", include_str!("../../../rulebook/README.md")),
    ("charter", include_str!("../../../rulebook/charter.md")),
    ("roll", include_str!("../../../rulebook/roll.md")),
    ("body", include_str!("../../../rulebook/body.md")),
    ("election", include_str!("../../../rulebook/election.md")),
    ("ballot", include_str!("../../../rulebook/ballot.md")),
    ("credential", include_str!("../../../rulebook/credential.md")),
    ("counting", include_str!("../../../rulebook/counting.md")),
    ("mandate", include_str!("../../../rulebook/mandate.md")),
    ("recall", include_str!("../../../rulebook/recall.md")),
    ("poll", include_str!("../../../rulebook/poll.md")),
    ("votes", include_str!("../../../rulebook/votes.md")),
    ("convocation", include_str!("../../../rulebook/convocation.md")),
    ("sitting", include_str!("../../../rulebook/sitting.md")),
    ("division", include_str!("../../../rulebook/division.md")),
    ("affiliation", include_str!("../../../rulebook/affiliation.md")),
    ("position", include_str!("../../../rulebook/position.md")),
    ("commission", include_str!("../../../rulebook/commission.md")),
    ("agreement", include_str!("../../../rulebook/agreement.md")),
    ("answerability", include_str!("../../../rulebook/answerability.md")),
    ("emergency", include_str!("../../../rulebook/emergency.md")),
    ("motion", include_str!("../../../rulebook/motion.md")),
    ("resolution", include_str!("../../../rulebook/resolution.md")),
    ("oversight", include_str!("../../../rulebook/oversight.md")),
    ("succession", include_str!("../../../rulebook/succession.md")),
    ("pending", include_str!("../../../rulebook/pending.md")),
    ("clock", include_str!("../../../rulebook/clock.md")),
    ("bounds", include_str!("../../../rulebook/bounds.md")),
];

/// Lists the chapters.
pub(crate) async fn contents() -> Response {
    let links = CHAPTERS.iter().map(|(name, text)| {
        let title = text.lines().next().unwrap_or(name).trim_start_matches(['#', ' ']);
        (format!("/rulebook/{name}"), title.to_owned(), String::new())
    });
    let text = "Every article is followed by what happens when it is played; a test plays them all.";
    let page =
        Plain { telling: Telling::new(Language::ENGLISH), title: "Rulebook", text, links: links.collect(), main: "" };
    Html(page.render().unwrap_or_default()).into_response()
}

/// Shows a chapter.
pub(crate) async fn chapter(Path(name): Path<String>) -> Response {
    let Some((_, text)) = CHAPTERS.iter().find(|(known, _)| *known == name) else { return answers::no_page().await };
    let title = text.lines().next().unwrap_or_default().trim_start_matches(['#', ' ']);
    let main = markdown::html(text);
    let page = Plain { telling: Telling::new(Language::ENGLISH), title, text: "", links: Vec::new(), main: &main };
    (StatusCode::OK, Html(page.render().unwrap_or_default())).into_response()
}

#[cfg(test)]
mod tests {
    use super::{CHAPTERS, markdown};
    use crate::bits::address;

    #[test]
    fn an_article_is_found_where_its_address_says() {
        assert_eq!(address("recall.2"), "/rulebook/recall#recall.2");
        let (_, recall) = CHAPTERS.iter().find(|(name, _)| *name == "recall").unwrap();
        assert!(markdown::html(recall).contains(r#"<h2 id="recall.2">"#));
    }

    #[test]
    fn every_chapter_of_the_rulebook_is_here() {
        let folder = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../../rulebook")).unwrap();
        let files = folder.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<String> = files.filter_map(|name| name.strip_suffix(".md").map(str::to_owned)).collect();
        let mut served: Vec<String> = CHAPTERS.iter().map(|(name, _)| (*name).replace("reading", "README")).collect();
        names.sort();
        served.sort();
        assert_eq!(names, served);
    }
}
