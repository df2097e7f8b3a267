//! Items of generated files, selected by name.
//!
//! Takes the text of Rust files and selectors such as `Pet`, `impl Pet`, `PetsClient::list` or `docs Pet`, and returns
//! the text of the selected items in the order of the files.

use std::ops::Range;

use proc_macro2::{TokenStream, TokenTree};
use syn::spanned::Spanned;
use syn::{ImplItem, Item, ItemImpl, Type};

/// A selector of items. It selects every item of its name, such as a struct and its call of `model!`.
pub(crate) struct Selector {
    /// A name (`Pet`), an implementation (`impl Pet`), or a method (`PetsClient::list`).
    name: String,
    /// Keeps the documentation comments.
    has_docs: bool,
}

impl Selector {
    /// Parses a selector. The prefix `docs ` keeps the documentation comments.
    pub(crate) fn new(text: &str) -> Self {
        let (name, has_docs) = text.strip_prefix("docs ").map_or((text, false), |name| (name, true));
        Self { name: name.trim().to_owned(), has_docs }
    }
}

/// An item of a file that can be selected.
struct NamedItem {
    name: String,
    source: Range<usize>,
    /// The first line of the surrounding `impl` block, for a method.
    implementation: Option<Range<usize>>,
}

/// Returns the selected items of the files, below a line with the path of each file. Panics if there is no selector, or
/// if one selects nothing.
pub(crate) fn select_items<'a>(
    files: impl IntoIterator<Item = (&'a str, &'a str)>,
    selectors: &[Selector],
) -> String {
    let mut page = String::new();
    let mut existing = Vec::new();
    for (path, text) in files {
        let items = list_items(path, text);
        let selected = select_from_file(text, &items, selectors);
        if !selected.is_empty() {
            page.push_str(&format!("━━ {path}\n{selected}\n"));
        }
        existing.extend(items.into_iter().map(|item| item.name));
    }
    let missing: Vec<&str> = selectors
        .iter()
        .map(|selector| selector.name.as_str())
        .filter(|name| !existing.iter().any(|item| item == name))
        .collect();
    existing.dedup();
    let existing = existing.join(", ");
    assert!(!selectors.is_empty(), "no items are selected; the files have {existing}");
    assert!(missing.is_empty(), "no such items: {}; the files have {existing}", missing.join(", "));
    page
}

/// Returns the text of the selected items of a file, separated by empty lines.
fn select_from_file(text: &str, items: &[NamedItem], selectors: &[Selector]) -> String {
    let mut blocks: Vec<String> = Vec::new();
    let mut open: Option<&Range<usize>> = None;
    for item in items {
        let Some(selector) = selectors.iter().find(|selector| selector.name == item.name) else { continue };
        if open.is_some() && open != item.implementation.as_ref() {
            close_implementation(&mut blocks);
            open = None;
        }
        let source = source_lines(text, &item.source, selector.has_docs);
        match &item.implementation {
            Some(head) if open.is_none() => {
                blocks.push(format!("{}{{\n{source}", &text[head.clone()]));
                open = Some(head);
            }
            _ => blocks.push(source),
        }
    }
    if open.is_some() {
        close_implementation(&mut blocks);
    }
    blocks.join("\n")
}

/// Ends the block of the last method.
fn close_implementation(blocks: &mut [String]) {
    if let Some(last) = blocks.last_mut() {
        last.push_str("}\n");
    }
}

/// Returns the lines of an item with their indentation.
fn source_lines(text: &str, source: &Range<usize>, has_docs: bool) -> String {
    let start = text[..source.start].rfind('\n').map_or(0, |at| at + 1);
    let lines = text[start..source.end].lines();
    let kept = lines.filter(|line| has_docs || !line.trim_start().starts_with("///"));
    kept.flat_map(|line| [line, "\n"]).collect()
}

/// Returns the items of a file, with those of modules inside of it.
fn list_items(path: &str, text: &str) -> Vec<NamedItem> {
    let file = syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}"));
    let mut found = Vec::new();
    collect_items(&file.items, &mut found);
    found
}

fn collect_items(items: &[Item], found: &mut Vec<NamedItem>) {
    for item in items {
        let name = match item {
            Item::Const(item) => item.ident.to_string(),
            Item::Enum(item) => item.ident.to_string(),
            Item::Fn(item) => item.sig.ident.to_string(),
            Item::Static(item) => item.ident.to_string(),
            Item::Struct(item) => item.ident.to_string(),
            Item::Trait(item) => item.ident.to_string(),
            Item::Type(item) => item.ident.to_string(),
            Item::Mod(module) => match &module.content {
                Some((_, items)) => {
                    collect_items(items, found);
                    continue;
                }
                None => format!("mod {}", module.ident),
            },
            Item::Macro(call) => described_type(call.mac.tokens.clone()),
            Item::Impl(block) => {
                collect_methods(block, found);
                continue;
            }
            _ => continue,
        };
        found.push(NamedItem { name, source: item.span().byte_range(), implementation: None });
    }
}

/// Collects an `impl` block, then its constants and functions.
fn collect_methods(block: &ItemImpl, found: &mut Vec<NamedItem>) {
    let Type::Path(path) = &*block.self_ty else { return };
    let Some(name) = path.path.segments.last().map(|segment| segment.ident.to_string()) else { return };
    let source = block.span().byte_range();
    let head = block.impl_token.span.byte_range().start..block.brace_token.span.open().byte_range().start;
    found.push(NamedItem { name: format!("impl {name}"), source, implementation: None });
    for item in &block.items {
        let member = match item {
            ImplItem::Const(constant) => &constant.ident,
            ImplItem::Fn(function) => &function.sig.ident,
            _ => continue,
        };
        found.push(NamedItem {
            name: format!("{name}::{member}"),
            source: item.span().byte_range(),
            implementation: Some(head.clone()),
        });
    }
}

/// Returns the type that a macro call describes: its first name apart from attributes and keywords.
fn described_type(tokens: TokenStream) -> String {
    let names = tokens.into_iter().filter_map(|token| match token {
        TokenTree::Ident(name) => Some(name.to_string()),
        _ => None,
    });
    names.into_iter().find(|name| !["enum", "pub", "struct"].contains(&name.as_str())).unwrap_or_default()
}
