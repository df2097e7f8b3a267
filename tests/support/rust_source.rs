//! Code and text in a generated Rust file.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag};

/// The word that must never become code. No identifier made from a text contains it: types have no `_`, constants no
/// lowercase and other names no uppercase letters.
pub(crate) const CANARY: &str = "zq__Canary";

/// Returns the tokens of a file. Panics if it is not Rust.
pub(crate) fn parse_tokens(path: &str, text: &str) -> TokenStream {
    syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}\n{text}"));
    text.parse().unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Collects every identifier in the tokens, also inside of macros.
pub(crate) fn collect_identifiers(tokens: TokenStream, found: &mut Vec<String>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => collect_identifiers(group.stream(), found),
            TokenTree::Ident(name) => found.push(name.to_string()),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}

/// Collects the names of all attributes and macro calls.
pub(crate) fn collect_attributes_and_macros(tokens: TokenStream, found: &mut Vec<String>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (index, token) in tokens.iter().enumerate() {
        if let TokenTree::Group(group) = token {
            let is = |offset: usize, sign: char| {
                let before = index.checked_sub(offset).and_then(|at| tokens.get(at));
                matches!(before, Some(TokenTree::Punct(punct)) if punct.as_char() == sign)
            };
            if group.delimiter() == Delimiter::Bracket && (is(1, '#') || (is(1, '!') && is(2, '#'))) {
                let name = group.stream().into_iter().next();
                found.push(format!("#[{}]", name.map(|name| name.to_string()).unwrap_or_default()));
                continue;
            }
            let called = index.checked_sub(2).and_then(|at| tokens.get(at));
            if let (true, Some(TokenTree::Ident(name))) = (is(1, '!'), called) {
                found.push(format!("{name}!"));
            }
            collect_attributes_and_macros(group.stream(), found);
        }
    }
}

/// Returns the documentation texts; consecutive comment lines are one text.
pub(crate) fn doc_comments(text: &str) -> Vec<String> {
    let mut blocks: Vec<String> = Vec::new();
    let mut open = None;
    for line in text.lines() {
        let line = line.trim_start();
        let words = line.strip_prefix("///").or_else(|| line.strip_prefix("//!"));
        match (words, open) {
            (Some(words), Some(last)) => {
                let block: &mut String = &mut blocks[last];
                block.push_str(words.strip_prefix(' ').unwrap_or(words));
                block.push('\n');
            }
            (Some(words), None) => {
                open = Some(blocks.len());
                blocks.push(format!("{}\n", words.strip_prefix(' ').unwrap_or(words)));
            }
            (None, _) => open = None,
        }
    }
    blocks
}

/// Returns the code blocks of a documentation text that `rustdoc` compiles and runs.
pub(crate) fn doctests(markdown: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut open: Option<String> = None;
    for event in Parser::new(markdown) {
        match event {
            Event::Start(Tag::CodeBlock(kind)) => {
                open = match kind {
                    CodeBlockKind::Indented => Some(String::new()),
                    CodeBlockKind::Fenced(language) => is_doctest(&language).then(String::new),
                };
            }
            Event::Text(text) => {
                if let Some(block) = &mut open {
                    block.push_str(&text);
                }
            }
            Event::End(_) => found.extend(open.take()),
            _ => {}
        }
    }
    found
}

/// Returns `true` if `rustdoc` takes a block with this info string for Rust.
fn is_doctest(language: &str) -> bool {
    let words =
        language.split(|sign: char| sign == ',' || sign.is_whitespace()).filter(|word| !word.is_empty());
    let ours =
        ["rust", "no_run", "ignore", "should_panic", "compile_fail", "edition2024", "standalone_crate"];
    words
        .into_iter()
        .all(|word| ours.contains(&word) || word.starts_with("ignore-") || word.starts_with("edition"))
}
