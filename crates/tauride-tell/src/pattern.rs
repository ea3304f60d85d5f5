//! Sentences of a language, read once.

use fluent_syntax::ast;

use crate::out::Edge;

/// A sentence, or a part of one.
pub(crate) type Pattern = Box<[Piece]>;

/// What a sentence is made of.
#[derive(Debug)]
pub(crate) enum Piece {
    /// Words.
    Text(Box<str>),
    /// Where words begin or end that a page marks, as a link for one: `<record>` and `</record>`.
    Mark { name: Box<str>, edge: Edge },
    /// An argument, and how it is to be said: `{ SAY($until, as: "day") }`.
    Argument { name: Box<str>, options: Box<[(Box<str>, Box<str>)]> },
    /// Another message, or a term, told with the same arguments.
    Other(Box<str>),
    /// One of several, by an argument.
    Select { name: Box<str>, variants: Box<[(Variant, Pattern)]>, default: usize },
}

/// For what a variant stands.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Variant {
    /// For exactly this number.
    Number(u64),
    /// For a plural, or a text.
    Word(Box<str>),
}

/// Reads a sentence.
///
/// # Errors
///
/// What stands in it that is not understood here.
pub(crate) fn read(pattern: &ast::Pattern<&str>) -> Result<Pattern, String> {
    let mut pieces = Vec::with_capacity(pattern.elements.len());
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => words(value, &mut pieces),
            ast::PatternElement::Placeable { expression } => pieces.push(placeable(expression)?),
        }
    }
    Ok(pieces.into())
}

/// Reads words, with the marks among them.
fn words(text: &str, pieces: &mut Vec<Piece>) {
    let mut from = 0;
    for (at, _) in text.match_indices('<') {
        let Some((name, edge, len)) = text.get(at..).and_then(mark) else { continue };
        let before = text.get(from..at).unwrap_or_default();
        if !before.is_empty() {
            pieces.push(Piece::Text(before.into()));
        }
        pieces.push(Piece::Mark { name: name.into(), edge });
        from = at + len;
    }
    let rest = text.get(from..).unwrap_or_default();
    if !rest.is_empty() {
        pieces.push(Piece::Text(rest.into()));
    }
}

/// Reads `<record>` or `</record>`: its name, whether words begin or end there, and how long it is.
fn mark(text: &str) -> Option<(&str, Edge, usize)> {
    let (inside, _) = text.strip_prefix('<')?.split_once('>')?;
    let (name, edge) = inside.strip_prefix('/').map_or((inside, Edge::Begins), |name| (name, Edge::Ends));
    let is_name = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
    is_name.then_some((name, edge, inside.len() + 2))
}

fn placeable(expression: &ast::Expression<&str>) -> Result<Piece, String> {
    match expression {
        ast::Expression::Inline(inline) => piece(inline),
        ast::Expression::Select { selector: ast::InlineExpression::VariableReference { id }, variants } => {
            let default = variants.iter().position(|variant| variant.default).unwrap_or(0);
            let variants = variants.iter().map(|variant| Ok((key(&variant.key)?, read(&variant.value)?)));
            Ok(Piece::Select { name: id.name.into(), variants: variants.collect::<Result<_, String>>()?, default })
        }
        ast::Expression::Select { .. } => Err("choose by an argument: { $name -> … }".to_owned()),
    }
}

fn key(key: &ast::VariantKey<&str>) -> Result<Variant, String> {
    match key {
        ast::VariantKey::Identifier { name } => Ok(Variant::Word((*name).into())),
        ast::VariantKey::NumberLiteral { value } => {
            value.parse().map(Variant::Number).map_err(|_| format!("[{value}] is no whole number"))
        }
    }
}

fn piece(inline: &ast::InlineExpression<&str>) -> Result<Piece, String> {
    match inline {
        ast::InlineExpression::StringLiteral { value } => {
            Ok(Piece::Text(fluent_syntax::unicode::unescape_unicode_to_string(value).into()))
        }
        ast::InlineExpression::NumberLiteral { value } => Ok(Piece::Text((*value).into())),
        ast::InlineExpression::VariableReference { id } => {
            Ok(Piece::Argument { name: id.name.into(), options: Box::default() })
        }
        ast::InlineExpression::MessageReference { id, attribute: None } => Ok(Piece::Other(id.name.into())),
        ast::InlineExpression::TermReference { id, attribute: None, arguments: None } => {
            Ok(Piece::Other(format!("-{}", id.name).into()))
        }
        ast::InlineExpression::FunctionReference { id, arguments } if id.name == "SAY" => say(arguments),
        ast::InlineExpression::Placeable { expression } => placeable(expression),
        ast::InlineExpression::FunctionReference { .. }
        | ast::InlineExpression::MessageReference { .. }
        | ast::InlineExpression::TermReference { .. } => {
            Err("the only function is SAY, and neither attributes nor arguments of terms are read".to_owned())
        }
    }
}

fn say(arguments: &ast::CallArguments<&str>) -> Result<Piece, String> {
    let [ast::InlineExpression::VariableReference { id }] = arguments.positional.as_slice() else {
        return Err("SAY says one argument: SAY($name, case: \"dative\")".to_owned());
    };
    let options = arguments.named.iter().map(|option| {
        let name = option.name.name;
        let ast::InlineExpression::StringLiteral { value } = &option.value else {
            return Err(format!("{name}: an option is a text in quotation marks"));
        };
        Ok((name.into(), (*value).into()))
    });
    Ok(Piece::Argument { name: id.name.into(), options: options.collect::<Result<_, String>>()? })
}

/// Hands on the keys of all messages and terms that a sentence refers to.
pub(crate) fn others<'a>(pattern: &'a [Piece], key: &mut impl FnMut(&'a str)) {
    for piece in pattern {
        match piece {
            Piece::Text(_) | Piece::Mark { .. } | Piece::Argument { .. } => {}
            Piece::Other(other) => key(other),
            Piece::Select { variants, .. } => variants.iter().for_each(|(_, pattern)| others(pattern, key)),
        }
    }
}

/// Hands on the names of all words that a sentence marks.
pub(crate) fn marked<'a>(pattern: &'a [Piece], name: &mut impl FnMut(&'a str)) {
    for piece in pattern {
        match piece {
            Piece::Mark { name: mark, .. } => name(mark),
            Piece::Text(_) | Piece::Other(_) | Piece::Argument { .. } => {}
            Piece::Select { variants, .. } => variants.iter().for_each(|(_, pattern)| marked(pattern, name)),
        }
    }
}

/// Hands on the names of all arguments that a sentence says or chooses by.
pub(crate) fn named<'a>(pattern: &'a [Piece], name: &mut impl FnMut(&'a str)) {
    for piece in pattern {
        match piece {
            Piece::Text(_) | Piece::Mark { .. } | Piece::Other(_) => {}
            Piece::Argument { name: argument, .. } => name(argument),
            Piece::Select { name: argument, variants, .. } => {
                name(argument);
                variants.iter().for_each(|(_, pattern)| named(pattern, name));
            }
        }
    }
}
