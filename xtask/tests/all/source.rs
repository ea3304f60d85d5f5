//! Rust files as tokens: neither comments nor strings can be mistaken for code.

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};

/// Returns the tokens of a Rust file.
pub(crate) fn tokens(path: &str, text: &str) -> TokenStream {
    text.parse().unwrap_or_else(|error| panic!("{path}: not Rust: {error}"))
}

/// Returns the tokens outside items marked `#[cfg(test)]`.
pub(crate) fn without_tests(tokens: TokenStream) -> TokenStream {
    let mut out = Vec::new();
    let mut rest = tokens.into_iter().peekable();
    while let Some(token) = rest.next() {
        let opens = is_punct(&token, '#') && rest.peek().is_some_and(is_cfg_test);
        if opens {
            // The item goes on to its body or its semicolon.
            let _ = rest.find(|token| is_punct(token, ';') || braces(token).is_some());
            continue;
        }
        out.push(match token {
            TokenTree::Group(group) => Group::new(group.delimiter(), without_tests(group.stream())).into(),
            TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => token,
        });
    }
    out.into_iter().collect()
}

/// Returns the names of all paths and all other words in the tokens, such as `std::fs` (also for `use std::{fs, io}`).
pub(crate) fn paths(tokens: TokenStream) -> Vec<String> {
    let mut out = Vec::new();
    collect_paths(tokens, "", &mut out);
    out
}

fn collect_paths(tokens: TokenStream, outer: &str, out: &mut Vec<String>) {
    // What the next word belongs to: `std` after `std::`, and within the braces that follow it.
    let mut prefix = outer.to_owned();
    let mut rest = tokens.into_iter().peekable();
    while let Some(token) = rest.next() {
        let goes_on = matches!(rest.peek(), Some(TokenTree::Punct(next)) if next.as_char() == ':' && next.spacing() == Spacing::Joint);
        prefix = match token {
            TokenTree::Ident(word) => {
                let path = if prefix.is_empty() { word.to_string() } else { format!("{prefix}::{word}") };
                out.push(path.clone());
                if goes_on { path } else { outer.to_owned() }
            }
            TokenTree::Group(group) => {
                collect_paths(group.stream(), &prefix, out);
                outer.to_owned()
            }
            TokenTree::Punct(sign) if sign.as_char() == ':' => prefix,
            TokenTree::Punct(_) | TokenTree::Literal(_) => outer.to_owned(),
        };
    }
}

/// Returns each function with a body: its name and how many lines it takes, signature and braces included.
pub(crate) fn functions(tokens: TokenStream) -> Vec<(String, usize)> {
    let mut out = Vec::new();
    let mut open: Option<(String, usize)> = None;
    let mut rest = tokens.into_iter().peekable();
    while let Some(token) = rest.next() {
        if let TokenTree::Ident(word) = &token
            && *word == "fn"
            && let Some(TokenTree::Ident(name)) = rest.peek()
        {
            open = Some((name.to_string(), word.span().start().line));
        } else if is_punct(&token, ';') {
            open = None;
        }
        if let Some(body) = braces(&token)
            && let Some((name, start)) = open.take()
        {
            out.push((name, body.span_close().end().line - start + 1));
        }
        if let TokenTree::Group(group) = token {
            out.extend(functions(group.stream()));
        }
    }
    out
}

/// Returns the names of the types that are declared with `pub` in any form, traits and aliases included.
pub(crate) fn public_types(tokens: TokenStream) -> Vec<String> {
    const KINDS: &[&str] = &["struct", "enum", "union", "trait", "type"];
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut out = Vec::new();
    for (index, token) in tokens.iter().enumerate() {
        if let TokenTree::Group(group) = token {
            out.extend(public_types(group.stream()));
        }
        if !is_word(token, "pub") {
            continue;
        }
        let mut rest = tokens[index + 1..].iter().filter(|token| !matches!(token, TokenTree::Group(_)));
        if let (Some(kind), Some(TokenTree::Ident(name))) = (rest.next(), rest.next())
            && KINDS.iter().any(|word| is_word(kind, word))
        {
            out.push(name.to_string());
        }
    }
    out
}

/// Returns the macros that are called, by name.
pub(crate) fn macros(tokens: TokenStream) -> Vec<String> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut out = Vec::new();
    for (index, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Group(group) => out.extend(macros(group.stream())),
            TokenTree::Ident(name) if tokens.get(index + 1).is_some_and(|next| is_punct(next, '!')) => {
                out.push(name.to_string());
            }
            TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
    out
}

/// Returns what stands between the quotes of each plain string literal.
pub(crate) fn strings(tokens: TokenStream) -> Vec<String> {
    let mut out = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) => out.extend(strings(group.stream())),
            TokenTree::Literal(literal) => {
                let text = literal.to_string();
                out.extend(text.strip_prefix('"').and_then(|text| text.strip_suffix('"')).map(str::to_owned));
            }
            TokenTree::Ident(_) | TokenTree::Punct(_) => {}
        }
    }
    out
}

pub(crate) fn is_punct(token: &TokenTree, sign: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == sign)
}

pub(crate) fn is_word(token: &TokenTree, word: &str) -> bool {
    matches!(token, TokenTree::Ident(ident) if ident == word)
}

fn is_cfg_test(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket
        && group.stream().to_string().replace(' ', "") == "cfg(test)")
}

fn braces(token: &TokenTree) -> Option<&Group> {
    match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Some(group),
        TokenTree::Group(_) | TokenTree::Ident(_) | TokenTree::Punct(_) | TokenTree::Literal(_) => None,
    }
}

#[cfg(test)]
const SAMPLE: &str = r##"
// fn comment() { std::fs }
use std::{fs as files, io::{self, Read}};
const TEXT: &str = "} fn text() { std::net }";
pub(crate) struct ThingManager { pub inner: fn(u8) -> u8 }
pub enum Kind {}
struct Quiet;
pub trait Reads { fn read(&self) -> [u8; 2]; }
impl Quiet {
    pub const fn long<'a>(
        &'a self,
    ) -> &'a str {
        if true { "}" } else { r#"{"# }
    }
}
#[cfg(test)]
mod tests { fn f() { let x: f64 = std::env::var("recall.1"); } }
fn last() { todo!() }
"##;

#[test]
fn functions_are_measured_from_name_to_closing_brace() {
    let found = functions(tokens("sample", SAMPLE));
    let found: Vec<_> = found.iter().map(|(name, lines)| (name.as_str(), *lines)).collect();
    assert_eq!(found, [("long", 5), ("f", 1), ("last", 1)]);
}

#[test]
fn paths_are_joined_through_groups_and_tests_are_left_out() {
    let found = paths(without_tests(tokens("sample", SAMPLE)));
    for path in ["std::fs", "std::io::self", "std::io::Read"] {
        assert!(found.iter().any(|found| found == path), "{path} in {found:?}");
    }
    for path in ["std::net", "std::env", "f64"] {
        assert!(!found.iter().any(|found| found == path), "{path} in {found:?}");
    }
}

#[test]
fn types_macros_and_strings_are_found() {
    assert_eq!(public_types(tokens("sample", SAMPLE)), ["ThingManager", "Kind", "Reads"]);
    assert_eq!(macros(tokens("sample", SAMPLE)), ["todo"]);
    assert_eq!(strings(tokens("sample", SAMPLE)), ["} fn text() { std::net }", "}", "recall.1"]);
}
