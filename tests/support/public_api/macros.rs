//! The crate's own macros: the declarations in their uses, and the items that their definitions write.

use std::collections::BTreeMap;

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Attribute, ItemMacro, Token};

use super::source_text::{source_at_span, source_between};
use super::text_scan::leading_identifier;

/// Macros whose definitions are listed, since the items they write are public.
const LISTED_MACROS: [&str; 7] = ["downloads", "model", "open_enum", "pages", "request", "streamed", "union"];
/// Macros at item level that write nothing public.
const IGNORED_MACROS: [&str; 5] =
    ["assert", "integers", "limited_numbers", "thread_local", "zero_is_default"];

/// One use of a macro.
pub(super) enum MacroUse {
    /// `request! { Name -> Shape }`: the word `request`, and its declaration.
    Call(&'static str, Declared),
    /// `model!(Name { … })`, `open_enum!(Name { … })` and `union!(Name, …)`: the type names, and the wire names of fields
    /// and variants.
    Serde(&'static str, Vec<String>, BTreeMap<String, String>),
    /// The definition of a macro.
    Definition(String),
    /// A use that declares nothing public.
    Nothing,
}

/// `Name -> Shape`, with attributes.
pub(super) struct Declared {
    pub(super) attributes: Vec<Attribute>,
    pub(super) name: Ident,
    pub(super) rest: TokenStream,
}

impl Parse for Declared {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let attributes = input.call(Attribute::parse_outer)?;
        let name = input.parse()?;
        input.parse::<Token![->]>()?;
        Ok(Self { attributes, name, rest: input.parse()? })
    }
}

/// Reads the use of a macro. Panics for an unknown macro, since it could declare anything.
pub(super) fn read(item: &ItemMacro) -> MacroUse {
    let tokens = item.mac.tokens.clone();
    let name = item.mac.path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default();
    if let Some(defined) = &item.ident {
        let defined = defined.to_string();
        return if LISTED_MACROS.contains(&&*defined) {
            MacroUse::Definition(defined)
        } else {
            MacroUse::Nothing
        };
    }
    if tokens.is_empty() || IGNORED_MACROS.contains(&&*name) {
        return MacroUse::Nothing;
    }
    let read = match &*name {
        "request" => syn::parse2(tokens).map(|it| MacroUse::Call("request", it)),
        "streamed" => syn::parse2(tokens).map(|it| MacroUse::Call("streamed", it)),
        "pages" => syn::parse2(tokens).map(|it| MacroUse::Call("pages", it)),
        "downloads" => syn::parse2(tokens).map(|it| MacroUse::Call("downloads", it)),
        "open_enum" => Ok(table("open_enum", tokens)),
        "model" => Ok(table("model", tokens)),
        "union" => item.mac.parse_body_with(Punctuated::<Ident, Token![,]>::parse_terminated).map(|names| {
            MacroUse::Serde("union", names.iter().map(ToString::to_string).collect(), BTreeMap::new())
        }),
        _ => panic!("the list of the public API does not know the macro `{name}!`"),
    };
    read.unwrap_or_else(|error| panic!("`{name}!`: {error}"))
}

/// Returns the name that the use of a macro defines.
pub(super) fn defined(item: &ItemMacro) -> Option<String> {
    match read(item) {
        MacroUse::Call("request" | "streamed", declared) => Some(declared.name.to_string()),
        _ => None,
    }
}

/// Parses `Name { "wireName": field, … }`.
fn table(kind: &'static str, tokens: TokenStream) -> MacroUse {
    let mut wire = BTreeMap::new();
    let mut names = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Ident(name) => names.push(name.to_string()),
            TokenTree::Group(members) => {
                let members: Vec<TokenTree> = members.stream().into_iter().collect();
                for window in members.windows(3) {
                    if let [TokenTree::Literal(text), TokenTree::Punct(_), TokenTree::Ident(field)] = window {
                        wire.insert(field.to_string(), text.to_string());
                    }
                }
            }
            _ => {}
        }
    }
    MacroUse::Serde(kind, names, wire)
}

/// Returns the public output of a macro's definition: attributes, items, functions, and impls of other crates'
/// traits.
pub(super) fn macro_output(text: &str, item: &ItemMacro) -> Vec<String> {
    let tokens: Vec<TokenTree> = item.mac.tokens.clone().into_iter().collect();
    let mut lines = Vec::new();
    for window in tokens.windows(2) {
        if let [TokenTree::Punct(arrow), TokenTree::Group(group)] = window
            && arrow.as_char() == '>'
        {
            Writer { text, lines: &mut lines }.write_items(group);
        }
    }
    lines
}

struct Writer<'a> {
    text: &'a str,
    lines: &'a mut Vec<String>,
}

impl Writer<'_> {
    fn write_items(&mut self, group: &Group) {
        let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
        let mut rest = tokens.as_slice();
        while let [first, after @ ..] = rest {
            let taken = match (first, after.first()) {
                (TokenTree::Punct(mark), Some(TokenTree::Group(group))) => {
                    self.write_marked(mark.as_char(), group)
                }
                (TokenTree::Ident(word), _) => self.write_item(&word.to_string(), rest),
                _ => 1,
            };
            rest = rest.get(taken..).unwrap_or_default();
        }
    }

    /// Handles `#[…]`, or `$(…)` around items.
    fn write_marked(&mut self, mark: char, group: &Group) -> usize {
        match (mark, group.delimiter()) {
            ('#', Delimiter::Bracket) => {
                let written = source_at_span(self.text, group.span());
                if ["derive", "must_use", "non_exhaustive"].contains(&leading_identifier(&written[1..])) {
                    self.lines.push(format!("#{written}"));
                }
            }
            ('$', Delimiter::Parenthesis) => self.write_items(group),
            _ => {}
        }
        2
    }

    /// Handles an item that starts with this word, or none, and returns its number of tokens.
    fn write_item(&mut self, word: &str, tokens: &[TokenTree]) -> usize {
        let is_body = |token: &TokenTree| {
            matches!(token, TokenTree::Group(it) if it.delimiter() == Delimiter::Brace)
                || matches!(token, TokenTree::Punct(it) if it.as_char() == ';')
        };
        if !["fn", "impl", "pub", "type"].contains(&word) {
            return 1;
        }
        let Some(end) = tokens.iter().position(is_body) else { return tokens.len() };
        let head = source_between(self.text, &tokens[0].span(), &tokens[end - 1].span());
        let body = if let TokenTree::Group(group) = &tokens[end] { Some(group) } else { None };
        match (word, body) {
            ("impl", Some(body)) => {
                // A trait of the crate that is named here is private, and so are its members.
                let of_ours = head.split_once(" for ").is_some_and(|(name, _)| name.contains("$crate"));
                if !of_ours {
                    self.lines.extend(head.contains(" for ").then_some(head));
                    self.write_items(body);
                }
            }
            ("pub" | "type", _) => self.lines.push(head),
            _ => {}
        }
        end + 1
    }
}
