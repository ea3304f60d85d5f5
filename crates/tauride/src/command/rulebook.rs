//! `tauride rulebook [ARTICLE]`

use std::io::Write as _;

use crate::embedded;
use crate::failure::{Failure, Outcome};
use crate::terminal::{Shade, Terminal};

#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// An article such as recall.4, or a chapter such as recall; the headings of all chapters unless said
    article: Option<String>,
}

pub(crate) fn run(args: &Args, terminal: &mut Terminal) -> Outcome {
    let Some(article) = &args.article else { return contents(terminal) };
    let chapter = article.split('.').next().unwrap_or(article);
    let Some(text) = embedded::chapter(chapter) else {
        let chapters: Vec<&str> = embedded::chapters().map(|(name, _)| name).collect();
        return Err(Failure::no(format!("the rulebook has no chapter {chapter:?}"))
            .mend(format!("its chapters are {}", chapters.join(", "))));
    };
    if article == chapter {
        write!(terminal, "{text}")?;
        return Ok(());
    }
    let Some(section) = sections(text).find(|section| is_of(section, article)) else {
        return Err(Failure::no(format!("the rulebook has no article {article}"))
            .mend(format!("`tauride rulebook {chapter}` prints the chapter")));
    };
    writeln!(terminal, "{}", section.trim_end())?;
    Ok(())
}

/// Prints the headings of all chapters.
fn contents(terminal: &mut Terminal) -> Outcome {
    for (name, text) in embedded::chapters() {
        let heading = terminal.shade(Shade::Bold, name);
        writeln!(terminal, "{heading}")?;
        for section in sections(text) {
            writeln!(terminal, "  {}", section.lines().next().unwrap_or_default())?;
        }
    }
    Ok(())
}

/// Returns the articles of a chapter, each from its heading on, without the marks.
fn sections(text: &str) -> impl Iterator<Item = &str> {
    let sections = text.split("\n## ").skip(1).filter(|section| section.contains(" — "));
    // A part of the chapter that begins behind an article does not belong to it.
    sections.map(|section| section.split("\n# ").next().unwrap_or_default())
}

/// Returns whether a section is this article.
fn is_of(section: &str, article: &str) -> bool {
    section.split(' ').next() == Some(article)
}

#[cfg(test)]
mod tests {
    use super::is_of;

    #[test]
    fn an_article_is_found_by_its_whole_number() {
        assert!(is_of("recall.4 — A petition\n", "recall.4"));
        assert!(!is_of("recall.40 — Other\n", "recall.4") && !is_of("recall.4 — A petition\n", "recall.5"));
    }
}
