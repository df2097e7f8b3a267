//! Dynamic references (JSON Schema 2020-12 Core, section 8.2.3.2), which are replaced with references to the targets
//! that they have without a dynamic scope.

use std::collections::HashMap;

use crate::diagnostics::Origin;
use crate::identifiers::location::Location;
use crate::identifiers::visit::value_mut;
use crate::origin_map::{OriginMap, Place};
use crate::pointer::Pointer;
use crate::source::{Map, Node, Tree};

/// The references that replace dynamic references, by the location of the schema that has the dynamic reference.
pub(super) type DynamicReferences = HashMap<Location, String>;

/// Replaces the dynamic references.
pub(super) fn replace_dynamic_references(
    trees: &mut [Tree],
    references: &DynamicReferences,
    origins: &mut OriginMap,
) {
    for (Location { tree, pointer }, reference) in references {
        let file = trees[*tree].file.clone();
        let Some(Node::Map(map)) = value_mut(&mut trees[*tree].root, pointer) else { continue };
        if !set_reference(map, reference) {
            continue;
        }
        let mut places = origins.document(&file);
        for token in pointer.child("$ref").tokens() {
            places = places.child_or_insert(&token);
        }
        places.value = Some(Place::new(Origin::new(file, pointer.child("$dynamicRef"))));
    }
}

/// Replaces the dynamic reference of a schema with a reference. Returns `false` if the schema already has a `$ref`, or
/// has no dynamic reference.
pub(super) fn set_reference(map: &mut Map, reference: &str) -> bool {
    if map.contains_key("$ref") {
        return false;
    }
    let Some(index) = map.get_index_of("$dynamicRef") else { return false };
    map.shift_remove_index(index);
    map.shift_insert(index, "$ref".to_owned(), Node::String(reference.to_owned()));
    true
}

/// Returns the name of the anchor to which a dynamic reference refers.
pub(super) fn anchor_name(reference: &str) -> Option<&str> {
    let (_, fragment) = reference.split_once('#')?;
    Some(fragment).filter(|name| !name.is_empty() && Pointer::parse(name).is_none())
}
