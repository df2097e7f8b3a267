//! Keywords for which the outermost member of an `allOf` takes precedence: texts, flags, `format`.

use crate::media_type::{is_json, is_text};
use crate::resolve::node_ref::NodeRef;
use crate::resolve::schema::member::{AllOfMember, Facet};
use crate::source::Node;

/// Returns the members whose texts and flags are used.
fn annotating<'a, 'd>(members: &'a [AllOfMember<'d>]) -> impl Iterator<Item = &'a AllOfMember<'d>> {
    members.iter().filter(|member| matches!(member.facet, Facet::Whole | Facet::Type(_)))
}

/// Returns the value of a keyword in the outermost member that has it.
pub(crate) fn outermost<'d>(members: &[AllOfMember<'d>], key: &str) -> Option<NodeRef<'d>> {
    let having =
        annotating(members).filter(|member| member.map.get(key).is_some_and(|node| *node != Node::Null));
    having.min_by_key(|member| member.depth)?.at.get(key)
}

/// Returns a flag of the outermost members that have it. `true` takes precedence among them.
pub(crate) fn flag(members: &[AllOfMember<'_>], key: &str) -> bool {
    let said = |member: &AllOfMember<'_>| match member.map.get(key)? {
        Node::Bool(value) => Some(*value),
        // A quoted or mistyped value is still unambiguous.
        Node::String(text) => Some(text.starts_with("true")),
        _ => None,
    };
    let said: Vec<(usize, bool)> =
        annotating(members).filter_map(|member| Some((member.depth, said(member)?))).collect();
    let outermost = said.iter().map(|(depth, _)| *depth).min();
    said.iter().any(|(depth, set)| *set && Some(*depth) == outermost)
}

/// Returns `format`, or its replacement since OpenAPI 3.1: the encoding of binary data.
pub(crate) fn format_keyword(members: &[AllOfMember<'_>]) -> Option<String> {
    let said = |key: &str| outermost(members, key).and_then(|at| at.node.text());
    let is_bytes = |media_type: &String| !is_text(media_type) && !is_json(media_type);
    said("format").or_else(|| match said("contentEncoding").as_deref() {
        // The alphabet of `byte` is that of `base64`; `base64url` is a text.
        Some("base64") => Some("byte".to_owned()),
        Some(other) => Some(other.to_owned()),
        None => said("contentMediaType").filter(is_bytes).map(|_| "binary".to_owned()),
    })
}

/// Returns `contentMediaType`, unless it is a range.
pub(crate) fn content_media_type(members: &[AllOfMember<'_>]) -> Option<String> {
    outermost(members, "contentMediaType").and_then(|at| at.node.text()).filter(|it| !it.contains('*'))
}
