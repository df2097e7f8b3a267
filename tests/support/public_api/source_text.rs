//! Source text at nodes of the syntax tree, on one line, and attributes in readable form.

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::{Attribute, Meta};

/// Attributes that do not concern users of an item, or that are listed in another form.
const IGNORED_ATTRIBUTES: [&str; 9] =
    ["allow", "cfg", "cfg_attr", "cold", "default", "derive", "doc", "expect", "inline"];

/// Returns the source text of this node.
pub(super) fn source_at_node(text: &str, node: &impl Spanned) -> String {
    source_at_span(text, node.span())
}

/// Returns the source text from the first node to the second one.
pub(super) fn source_between(text: &str, first: &impl Spanned, last: &impl Spanned) -> String {
    let whole = first.span().byte_range().start..last.span().byte_range().end;
    one_line(text.get(whole).unwrap_or_default())
}

/// Returns the source text of this span.
pub(super) fn source_at_span(text: &str, span: Span) -> String {
    one_line(text.get(span.byte_range()).unwrap_or_default())
}

/// Joins the text into one line, and removes `mut` before parameter names, which does not concern the caller.
fn one_line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let line = words.join(" ");
    let line = line.replace("( ", "(").replace(", )", ")").replace(" )", ")");
    let line = line.replace("< ", "<").replace(", >", ">");
    line.replace("(mut ", "(").replace(", mut ", ", ")
}

/// Returns the `cfg` condition: `feature a`, `feature a or b`, or the source text.
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

/// Returns `true` if the item exists only for tests.
pub(super) fn is_for_tests(text: &str, attributes: &[Attribute]) -> bool {
    cfg_condition(text, attributes).is_some_and(|condition| matches!(&*condition, "doctest" | "test"))
}

/// Returns the attributes that concern users of an item, each followed by a space: `#[must_use] `.
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

/// Returns the derived traits.
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
