//! As much of Markdown as the rulebook uses: headings, paragraphs, lists, tables, code, links.

use std::fmt::Write as _;

use crate::bits::text;

type Lines<'a> = std::iter::Peekable<std::iter::Skip<std::str::Lines<'a>>>;

/// Turns a chapter into HTML, its title left out. Whatever is not known stays text.
pub(super) fn html(page: &str) -> String {
    let mut out = String::with_capacity(page.len() * 2);
    let mut lines = page.lines().skip(1).peekable();
    while let Some(line) = lines.next() {
        if let Some(kind) = line.strip_prefix("```") {
            let code: Vec<&str> = lines.by_ref().take_while(|line| !line.starts_with("```")).collect();
            fenced(&mut out, kind.trim(), &code.join("\n"));
        } else if let Some(code) = line.strip_prefix("    ") {
            let more = following(&mut lines, |line| line.starts_with("    "));
            let block: Vec<&str> = std::iter::once(code).chain(more.iter().filter_map(|line| line.get(4..))).collect();
            let _ = writeln!(out, "<pre class=\"line\">{}</pre>", text(&block.join("\n")));
        } else if let Some(heading) = line.strip_prefix("## ") {
            // An article has an address of its own, what merely explains has none.
            let id = heading.split(' ').next().filter(|word| word.contains('.'));
            let id = id.map(|id| format!(" id=\"{}\"", text(id))).unwrap_or_default();
            let _ = writeln!(out, "<h2{id}>{}</h2>", inline(heading));
        } else if let Some(part) = line.strip_prefix("# ") {
            let _ = writeln!(out, "<h2 class=\"part\">{}</h2>", inline(part));
        } else if line.starts_with('|') {
            let rows = following(&mut lines, |line| line.starts_with('|'));
            table(&mut out, std::iter::once(line).chain(rows));
        } else if let Some(first) = line.strip_prefix("- ") {
            let more = following(&mut lines, |line| line.starts_with("- ") || line.starts_with("  "));
            list(&mut out, first, &more);
        } else if !line.trim().is_empty() {
            let more = following(&mut lines, |line| !line.trim().is_empty() && !begins_block(line));
            let words: Vec<&str> = std::iter::once(line).chain(more).collect();
            let _ = writeln!(out, "<p>{}</p>", inline(&words.join(" ")));
        }
    }
    out
}

/// Returns whether a line ends the paragraph before it. Code within a paragraph may stand at the beginning of a line.
fn begins_block(line: &str) -> bool {
    line.starts_with(['#', '|']) || line.starts_with("```") || line.starts_with("- ")
}

/// Takes the next lines that belong to the same block.
fn following<'a>(lines: &mut Lines<'a>, belongs: fn(&str) -> bool) -> Vec<&'a str> {
    std::iter::from_fn(|| lines.next_if(|line| belongs(line))).collect()
}

fn list(out: &mut String, first: &str, more: &[&str]) {
    let mut items = vec![first.to_owned()];
    for line in more {
        match (line.strip_prefix("- "), items.last_mut()) {
            (None, Some(item)) => item.extend([" ", line.trim()]),
            (new, _) => items.push(new.unwrap_or(line).to_owned()),
        }
    }
    out.push_str("<ul>");
    for item in items {
        let _ = write!(out, "<li>{}</li>", inline(&item));
    }
    out.push_str("</ul>\n");
}

/// What a scenario begins with is folded away: it is long, and the prose says it before.
fn fenced(out: &mut String, kind: &str, code: &str) {
    let summary = match kind.split(' ').next() {
        Some("toml") => "The charter",
        Some("given") => "What happened before",
        _ => {
            let _ = writeln!(out, "<pre class=\"line\">{}</pre>", text(code));
            return;
        }
    };
    let _ = writeln!(out, "<details><summary>{summary}</summary><pre class=\"line\">{}</pre></details>", text(code));
}

fn table<'a>(out: &mut String, rows: impl Iterator<Item = &'a str>) {
    out.push_str("<div class=\"wide\"><table>");
    let is_rule = |row: &str| row.chars().all(|letter| matches!(letter, '|' | '-' | ' ' | ':'));
    for (place, row) in rows.enumerate().filter(|(_, row)| !is_rule(row)) {
        let cell = if place == 0 { "th" } else { "td" };
        out.push_str("<tr>");
        for words in row.trim_matches('|').split('|') {
            let _ = write!(out, "<{cell}>{}</{cell}>", inline(words.trim()));
        }
        out.push_str("</tr>");
    }
    out.push_str("</table></div>\n");
}

/// Code, strong words and links within a line.
fn inline(line: &str) -> String {
    let mut out = String::new();
    // Every other piece between backticks is code.
    for (place, piece) in line.split('`').enumerate() {
        if place % 2 == 1 {
            let _ = write!(out, "<code>{}</code>", text(piece));
        } else {
            strong(&mut out, piece);
        }
    }
    out
}

fn strong(out: &mut String, line: &str) {
    for (place, piece) in line.split("**").enumerate() {
        out.push_str(if place % 2 == 1 { "<b>" } else { "" });
        emphasis(out, piece);
        out.push_str(if place % 2 == 1 { "</b>" } else { "" });
    }
}

fn emphasis(out: &mut String, line: &str) {
    for (place, piece) in line.split('*').enumerate() {
        out.push_str(if place % 2 == 1 { "<i>" } else { "" });
        links(out, piece);
        out.push_str(if place % 2 == 1 { "</i>" } else { "" });
    }
}

fn links(out: &mut String, line: &str) {
    let mut rest = line;
    while let Some((before, words, target, after)) = first_link(rest) {
        let _ = write!(out, "{}<a href=\"{}\">{}</a>", text(before), text(&chapter(target)), text(words));
        rest = after;
    }
    let _ = write!(out, "{}", text(rest));
}

fn first_link(line: &str) -> Option<(&str, &str, &str, &str)> {
    let (before, from) = line.split_once('[')?;
    let (words, from) = from.split_once("](")?;
    let (target, after) = from.split_once(')')?;
    Some((before, words, target, after))
}

/// `mandate.md` is the chapter beside this one; other pages are left as they are.
fn chapter(target: &str) -> String {
    match target.strip_suffix(".md") {
        Some("README") => "/rulebook/reading".to_owned(),
        Some(name) if !name.contains('/') => format!("/rulebook/{name}"),
        _ => target.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::html;

    #[test]
    fn what_the_rulebook_uses_becomes_html() {
        let page = "# Recall\n\nBy **petition**, *see*\n[mandates](mandate.md)\n`<x>`.\n\n## recall.1 — Held\n\n    M1 signs\n      -> so\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n- one\n  more\n- two\n\n# Part\n\n```toml add\nname = \"x\"\n```\n";
        let expected = "<p>By <b>petition</b>, <i>see</i> <a href=\"/rulebook/mandate\">mandates</a> <code>&#60;x&#62;</code>.</p>\n\
            <h2 id=\"recall.1\">recall.1 — Held</h2>\n\
            <pre class=\"line\">M1 signs\n  -&#62; so</pre>\n\
            <div class=\"wide\"><table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table></div>\n\
            <ul><li>one more</li><li>two</li></ul>\n\
            <h2 class=\"part\">Part</h2>\n\
            <details><summary>The charter</summary><pre class=\"line\">name = &#34;x&#34;</pre></details>\n";
        assert_eq!(html(page), expected);
    }
}
