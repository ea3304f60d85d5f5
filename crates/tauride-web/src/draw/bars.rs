//! Numbers as bars.

use std::fmt::Write as _;

use tauride_message::{Message, Value};
use tauride_tell::Telling;

use crate::bits::{Picture, text};

/// One bar.
#[derive(Clone, Debug)]
pub(crate) struct Bar {
    /// What it counts.
    pub(crate) text: String,
    /// The class of its colour.
    pub(crate) class: String,
    /// Its mark; may be empty.
    pub(crate) mark: String,
    /// How many.
    pub(crate) count: u64,
    /// What is printed in place of the number and its share, where they would mislead: points, parts of a vote.
    pub(crate) figure: Option<String>,
}

/// Draws bars below each other, to the scale of the largest, each with its words and number.
pub(crate) fn bars(bars: &[Bar], telling: Telling<'_>) -> Picture {
    let most = bars.iter().map(|bar| bar.count).max().unwrap_or(0).max(1);
    let all: u64 = bars.iter().map(|bar| bar.count).sum();
    let mut out = String::from(r#"<ul class="bars">"#);
    for bar in bars {
        let length = u128::from(bar.count) * 1_000 / u128::from(most);
        let share = (u128::from(bar.count) * 1_000 + u128::from(all) / 2).checked_div(u128::from(all)).unwrap_or(0);
        let (number, class) = (telling.number(bar.count), &bar.class);
        let _ = write!(
            out,
            r#"<li><span class="key {class}">{}</span><span class="what">{}</span>"#,
            text(if bar.mark.is_empty() { "–" } else { &bar.mark }),
            text(&bar.text)
        );
        let _ = if let Some(figure) = &bar.figure {
            write!(out, r#"<span class="count">{}</span>"#, text(figure))
        } else {
            let share = Message::new("percent").with("share", Value::Votes { units: share, decimals: 1 });
            write!(out, r#"<span class="count">{number}<small> {}</small></span>"#, telling.text(&share))
        };
        let _ = write!(
            out,
            r#"<svg viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true"><rect class="s {class}" width="{length}" height="10"/></svg></li>"#
        );
    }
    out.push_str("</ul>");
    Picture(out)
}

#[cfg(test)]
mod tests {
    use tauride_tell::{Language, Telling};

    use super::{Bar, bars};

    #[test]
    fn bars_say_their_share() {
        let bar = |text: &str, count| Bar {
            text: text.to_owned(),
            class: "l0".to_owned(),
            mark: String::new(),
            count,
            figure: None,
        };
        let drawn = bars(&[bar("A", 200), bar("<B>", 100)], Telling::new(Language::ENGLISH)).0;
        assert!(drawn.contains("200<small> 66.7 %") && drawn.contains("100<small> 33.3 %"), "{drawn}");
        assert!(drawn.contains("&#60;B&#62;") && drawn.contains(r#"width="500""#), "{drawn}");
    }
}
