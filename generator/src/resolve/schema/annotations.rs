//! Keywords of which the outermost member of an `allOf` has the say: texts, flags, `format`.

use crate::resolve::node_ref::At;
use crate::resolve::schema::member::{Part, Side};
use crate::source::Node;

/// The parts whose words and flags count.
fn annotating<'a, 'd>(parts: &'a [Part<'d>]) -> impl Iterator<Item = &'a Part<'d>> {
    parts.iter().filter(|part| matches!(part.side, Side::Whole | Side::Type(_)))
}

/// A member of the outermost part that has it.
pub(crate) fn outermost<'d>(parts: &[Part<'d>], key: &str) -> Option<At<'d>> {
    let having = annotating(parts).filter(|part| part.map.get(key).is_some_and(|node| *node != Node::Null));
    having.min_by_key(|part| part.depth)?.at.get(key)
}

/// A flag, as the outermost parts that have it say; of several, one that is set counts.
pub(crate) fn flag(parts: &[Part<'_>], key: &str) -> bool {
    let said = |part: &Part<'_>| match part.map.get(key)? {
        Node::Bool(value) => Some(*value),
        // A quoted or mistyped value still tells what was meant.
        Node::String(text) => Some(text.starts_with("true")),
        _ => None,
    };
    let said: Vec<(usize, bool)> =
        annotating(parts).filter_map(|part| Some((part.depth, said(part)?))).collect();
    let outermost = said.iter().map(|(depth, _)| *depth).min();
    said.iter().any(|(depth, set)| *set && Some(*depth) == outermost)
}

/// `format`, wherever it is said; else what 3.1 says in its place: text that encodes bytes, or is bytes.
pub(crate) fn format(parts: &[Part<'_>]) -> Option<String> {
    let said = |key: &str| outermost(parts, key).and_then(|at| at.node.text());
    said("format").or_else(|| match (said("contentEncoding")?.as_str(), said("contentMediaType")) {
        ("base64", _) => Some("byte".to_owned()),
        (other, _) => Some(other.to_owned()),
    })
}
