//! The paths in a sequence of tokens: `crate::a::B`, `module::function`, `Type`, `name!`.
//!
//! Takes the tokens of items and returns paths and nested `use` declarations. Works on tokens, so that expressions,
//! types, patterns, attributes and the arguments of macros are read alike. Does not know what a path leads to.

use std::collections::BTreeSet;

use proc_macro2::{Delimiter, Ident, TokenStream, TokenTree};
use syn::{Attribute, ItemUse, Meta};

use super::syntax::{Import, WrittenPath};
use super::use_tree::{imports, line};

/// Macros whose tokens belong to another crate or to no code at all.
const OPAQUE_MACROS: &[&str] = &["quote", "quote_spanned", "parse_quote", "parse_quote_spanned", "stringify"];

/// Keywords after which a name is defined rather than used.
const DEFINING_KEYWORDS: &[&str] =
    &["fn", "type", "const", "static", "struct", "enum", "union", "trait", "mod", "let"];

/// A reader of paths.
#[derive(Debug, Default)]
pub(super) struct PathTokens {
    paths: Vec<WrittenPath>,
    seen: BTreeSet<(Vec<String>, bool, bool)>,
    imports: Vec<Import>,
}

impl PathTokens {
    /// Reads the tokens of an item.
    pub(super) fn read(&mut self, tokens: TokenStream) {
        self.read_tokens(tokens, false);
    }

    /// Returns the distinct paths with their first lines, and the nested `use` declarations.
    pub(super) fn finish(self) -> (Vec<WrittenPath>, Vec<Import>) {
        (self.paths, self.imports)
    }

    fn read_tokens(&mut self, tokens: TokenStream, in_macro: bool) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut at = 0;
        while at < tokens.len() {
            at = match &tokens[at] {
                TokenTree::Group(group) => {
                    self.read_tokens(group.stream(), in_macro);
                    at + 1
                }
                TokenTree::Punct(_) => skip_test_code(&tokens, at).unwrap_or(at + 1),
                TokenTree::Ident(first) if first == "use" => self.read_use(&tokens, at).unwrap_or(at + 1),
                TokenTree::Ident(first) if first == "macro_rules" && is_punct(&tokens, at + 1, '!') => {
                    self.read_macro_arguments(&tokens, at + 3);
                    at + 4
                }
                TokenTree::Ident(first) => self.read_path(&tokens, at, first, in_macro),
                TokenTree::Literal(_) => at + 1,
            };
        }
    }

    /// Reads a nested `use` declaration and returns the place after it; nothing if it is none, or incomplete as in a
    /// macro definition.
    fn read_use(&mut self, tokens: &[TokenTree], at: usize) -> Option<usize> {
        let length =
            tokens[at..].iter().position(|it| matches!(it, TokenTree::Punct(it) if it.as_char() == ';'))?;
        let declaration: TokenStream = tokens[at..=at + length].iter().cloned().collect();
        self.imports.extend(imports(&syn::parse2::<ItemUse>(declaration).ok()?));
        Some(at + length + 1)
    }

    /// Reads the path that starts here and returns the place after it.
    fn read_path(&mut self, tokens: &[TokenTree], start: usize, first: &Ident, in_macro: bool) -> usize {
        let mut segments = vec![first.to_string()];
        let mut end = start + 1;
        while is_path_separator(tokens, end) {
            let Some(TokenTree::Ident(segment)) = tokens.get(end + 2) else { break };
            segments.push(segment.to_string());
            end += 3;
        }
        let is_macro_call =
            is_punct(tokens, end, '!') && matches!(tokens.get(end + 1), Some(TokenTree::Group(_)));
        let is_open = is_path_separator(tokens, end);
        let is_call = is_group(tokens, end, Delimiter::Parenthesis);
        // A lowercase name alone is a variable, a field or a keyword unless it is called.
        let counts = segments.len() > 1
            || is_open
            || is_macro_call
            || is_call
            || segments[0].starts_with(char::is_uppercase);
        let is_opaque =
            is_macro_call && segments.last().is_some_and(|it| OPAQUE_MACROS.contains(&it.as_str()));
        if counts && starts_path(tokens, start) {
            let line = line(first.span());
            self.add(WrittenPath { segments, is_macro_call, is_in_macro: in_macro, is_open, line });
        }
        if is_macro_call {
            if !is_opaque {
                self.read_macro_arguments(tokens, end + 1);
            }
            return end + 2;
        }
        end
    }

    fn read_macro_arguments(&mut self, tokens: &[TokenTree], at: usize) {
        if let Some(TokenTree::Group(group)) = tokens.get(at) {
            self.read_tokens(group.stream(), true);
        }
    }

    fn add(&mut self, path: WrittenPath) {
        if self.seen.insert((path.segments.clone(), path.is_macro_call, path.is_open)) {
            self.paths.push(path);
        }
    }
}

/// Returns `true` if the name here begins a path of this crate: it is no field, method, lifetime, macro variable,
/// associated item, definition, or path that starts with `::`.
fn starts_path(tokens: &[TokenTree], at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else { return true };
    match &tokens[before] {
        TokenTree::Ident(keyword) => !DEFINING_KEYWORDS.iter().any(|it| keyword == it),
        TokenTree::Punct(punct) => match punct.as_char() {
            '.' => before > 0 && is_punct(tokens, before - 1, '.'),
            ':' => before == 0 || !is_path_separator(tokens, before - 1),
            '$' => matches!(&tokens[at], TokenTree::Ident(it) if it == "crate"),
            '\'' => false,
            _ => true,
        },
        _ => true,
    }
}

fn is_punct(tokens: &[TokenTree], at: usize, sign: char) -> bool {
    matches!(tokens.get(at), Some(TokenTree::Punct(it)) if it.as_char() == sign)
}

fn is_group(tokens: &[TokenTree], at: usize, delimiter: Delimiter) -> bool {
    matches!(tokens.get(at), Some(TokenTree::Group(it)) if it.delimiter() == delimiter)
}

fn is_path_separator(tokens: &[TokenTree], at: usize) -> bool {
    is_punct(tokens, at, ':') && is_punct(tokens, at + 1, ':')
}

/// Returns the place after the element that `#[cfg(test)]` here belongs to: after its braces, its semicolon or its
/// comma.
fn skip_test_code(tokens: &[TokenTree], at: usize) -> Option<usize> {
    let Some(TokenTree::Group(attribute)) = tokens.get(at + 1).filter(|_| is_punct(tokens, at, '#')) else {
        return None;
    };
    let parts: Vec<TokenTree> = attribute.stream().into_iter().collect();
    let [TokenTree::Ident(name), TokenTree::Group(condition)] = parts.as_slice() else { return None };
    if name != "cfg" || !is_test_condition(condition.stream()) {
        return None;
    }
    let mut angle_brackets = 0_i32;
    for (index, token) in tokens.iter().enumerate().skip(at + 2) {
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => return Some(index + 1),
            TokenTree::Punct(punct) => match punct.as_char() {
                ';' => return Some(index + 1),
                ',' if angle_brackets <= 0 => return Some(index + 1),
                '<' => angle_brackets += 1,
                '>' if !is_punct(tokens, index - 1, '-') && !is_punct(tokens, index - 1, '=') => {
                    angle_brackets -= 1;
                }
                _ => {}
            },
            _ => {}
        }
    }
    Some(tokens.len())
}

/// Returns `true` for `#[cfg(test)]` and `#[cfg(all(test, …))]`.
pub(super) fn is_test_attribute(attribute: &Attribute) -> bool {
    let Meta::List(list) = &attribute.meta else { return false };
    list.path.is_ident("cfg") && is_test_condition(list.tokens.clone())
}

fn is_test_condition(condition: TokenStream) -> bool {
    let parts: Vec<TokenTree> = condition.into_iter().collect();
    match parts.as_slice() {
        [TokenTree::Ident(name)] => name == "test",
        [TokenTree::Ident(name), TokenTree::Group(group)] if name == "all" => {
            let parts: Vec<TokenTree> = group.stream().into_iter().collect();
            let mut conditions = parts.split(|it| matches!(it, TokenTree::Punct(it) if it.as_char() == ','));
            conditions.any(|it| is_test_condition(it.iter().cloned().collect()))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path_texts(code: &str) -> Vec<String> {
        let mut tokens = PathTokens::default();
        tokens.read(code.parse().unwrap());
        tokens.finish().0.iter().map(|it| it.segments.join("::")).collect()
    }

    #[test]
    fn paths_are_found_in_all_kinds_of_code() {
        let code =
            "#[a::b] fn f(x: &crate::c::D) -> super::E { match x { g::H => self::i(), _ => 0..j::K } }";
        assert_eq!(path_texts(code), ["a::b", "crate::c::D", "super::E", "g::H", "self::i", "j::K"]);
    }

    #[test]
    fn fields_and_variables_are_no_paths() {
        assert!(path_texts("x.y.z(); ::std::a(); <T>::b; fn c() {} &'a d").iter().all(|it| it == "T"));
    }

    #[test]
    fn macro_arguments_are_read() {
        assert_eq!(path_texts("println!(\"{}\", a::b())"), ["println", "a::b"]);
        assert_eq!(path_texts("macro_rules! m { () => { $crate::a::B } }"), ["crate::a::B"]);
    }

    #[test]
    fn quoted_tokens_are_ignored() {
        assert_eq!(
            path_texts("quote! { crate::a::B } quote::quote!(crate::a::B)"),
            ["quote", "quote::quote"]
        );
    }

    #[test]
    fn test_code_in_blocks_is_ignored() {
        let code =
            "impl A { #[cfg(test)] fn f<T, U>() -> U { b::c() } #[cfg(all(test, unix))] d: e::F, g: h::I }";
        assert_eq!(path_texts(code), ["A", "h::I"]);
    }
}
