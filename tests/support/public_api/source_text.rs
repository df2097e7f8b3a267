//! Source text: what is written at a node of the syntax tree, on one line; and attributes as a reader wants them.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Attribute, Meta};

/// Attributes that change nothing for the user of an item, or that the list shows in other words.
const IGNORED_ATTRIBUTES: [&str; 9] =
    ["allow", "cfg", "cfg_attr", "cold", "default", "derive", "doc", "expect", "inline"];

/// What stands in the file at this node.
pub(super) fn source_at_node(text: &str, node: &impl Spanned) -> String {
    source_at_span(text, node.span())
}

/// What stands in the file from the first node to the second one.
pub(super) fn source_between(text: &str, first: &impl Spanned, last: &impl Spanned) -> String {
    let whole = first.span().byte_range().start..last.span().byte_range().end;
    one_line(text.get(whole).unwrap_or_default())
}

/// What stands in the file at this place.
pub(super) fn source_at_span(text: &str, span: Span) -> String {
    one_line(text.get(span.byte_range()).unwrap_or_default())
}

/// The text as if there were no limit for the length of a line, without `mut` before a parameter's name, which is
/// nothing to the caller.
fn one_line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let line = words.join(" ");
    let line = line.replace("( ", "(").replace(", )", ")").replace(" )", ")");
    let line = line.replace("< ", "<").replace(", >", ">");
    line.replace("(mut ", "(").replace(", mut ", ", ")
}

/// The condition under which something is compiled: `feature a`, `feature a or b`, or as it is written.
pub(super) fn cfg_condition(text: &str, attributes: &[Attribute]) -> Option<String> {
    let attribute = attributes.iter().find(|attribute| attribute.path().is_ident("cfg"))?;
    let Meta::List(list) = &attribute.meta else { return None };
    let written = source_at_span(text, list.tokens.span());
    let inner = written.strip_prefix("any(").and_then(|rest| rest.strip_suffix(')')).unwrap_or(&written);
    let features: Option<Vec<&str>> = inner
        .split(", ")
        .map(|part| part.strip_prefix("feature = \"").and_then(|rest| rest.strip_suffix('"')))
        .collect();
    Some(features.map_or(written.clone(), |features| format!("feature {}", features.join(" or "))))
}

/// Whether it is there for the documentation's or its own tests only.
pub(super) fn is_for_tests(text: &str, attributes: &[Attribute]) -> bool {
    cfg_condition(text, attributes).is_some_and(|condition| matches!(&*condition, "doctest" | "test"))
}

/// What the user of an item must know beside its signature, each followed by a space: `#[must_use] `.
pub(super) fn attribute_notes(attributes: &[Attribute]) -> String {
    let names =
        attributes.iter().filter_map(|attribute| attribute.path().get_ident()).map(ToString::to_string);
    let mut notes: Vec<String> = names
        .filter(|name| !IGNORED_ATTRIBUTES.contains(&name.as_str()))
        .map(|name| format!("#[{name}] "))
        .collect();
    notes.sort();
    notes.concat()
}

/// The traits that are derived.
pub(super) fn derived_traits(text: &str, attributes: &[Attribute]) -> Vec<String> {
    let lists = attributes.iter().filter(|attribute| attribute.path().is_ident("derive"));
    let lists = lists.filter_map(|attribute| attribute.meta.require_list().ok());
    let mut traits: Vec<String> = lists
        .flat_map(|list| {
            let written = source_at_span(text, list.tokens.span());
            written.split(',').map(|name| name.trim().to_owned()).collect::<Vec<_>>()
        })
        .filter(|name| !name.is_empty())
        .collect();
    traits.sort();
    traits
}
