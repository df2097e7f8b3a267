//! The stage that replaces references to identifiers with references to locations (JSON Schema 2020-12 Core, sections
//! 8.2 and 8.2.3; OpenAPI 3.2.0, "Resolving Base URIs").
//!
//! Takes trees. Replaces references to `$id`, `$self` and `$anchor`, and dynamic references, with references to the
//! location of their target. A schema that binds the dynamic anchors of the schema that it refers to becomes a copy of
//! that schema. Returns the original locations of moved values, so that diagnostics of later stages point to the
//! original document. Documents without identifiers, and references without a target, do not change.

mod dynamic;
mod index;
mod location;
mod template;
mod visit;

use self::dynamic::replace_dynamic_references;
use self::index::{Index, replace_references};
use self::template::instantiate_templates;
use crate::diagnostics::Diagnostics;
use crate::limits::Limits;
use crate::origin_map::OriginMap;
use crate::source::{Node, Tree};

/// The keys that require this stage. `$anchor` alone does not, because the resolver finds anchors within a document.
const IDENTIFIERS: [&str; 3] = ["$id", "$self", "$dynamicRef"];

/// Replaces the references to identifiers in documents of OpenAPI 3.1 and later.
pub(crate) fn replace_identifiers(
    trees: &mut [Tree],
    limits: &Limits,
    diagnostics: &mut Diagnostics,
) -> OriginMap {
    let mut origins = OriginMap::default();
    let is_new = |tree: &Tree| {
        let version = tree.root.get("openapi").and_then(Node::text);
        version.is_some_and(|version| version.starts_with("3.1") || version.starts_with("3.2"))
    };
    if !trees.iter().any(is_new) || !trees.iter().any(|tree| has_identifiers(&tree.root)) {
        return origins;
    }
    let index = Index::new(trees);
    replace_references(trees, &index);
    let dynamic = index.dynamic_references(trees);
    instantiate_templates(trees, &dynamic, limits, &mut origins, diagnostics);
    replace_dynamic_references(trees, &dynamic, &mut origins);
    origins.earlier = diagnostics.iter().count();
    origins
}

fn has_identifiers(node: &Node) -> bool {
    match node {
        Node::Map(map) => map.iter().any(|(key, node)| match node {
            Node::String(_) => IDENTIFIERS.contains(&key.as_str()),
            node => has_identifiers(node),
        }),
        Node::List(list) => list.iter().any(has_identifiers),
        _ => false,
    }
}
