//! The first operation, type or parameter that uses a type.
//!
//! In: the [`Api`]. Out: an index by type, from which the documentation of a type without a description is made.

use std::collections::HashMap;

use crate::ir::{Api, TypeDef, TypeId, TypeKind, TypeRef};

/// The first use of each type, by the indexes of operations and types in the API. Looking it up anew for each type
/// would take time that grows with the square of their number.
#[derive(Clone, Debug, Default)]
pub struct FirstUse {
    pub(super) operations: HashMap<TypeId, usize>,
    pub(super) members: HashMap<TypeId, usize>,
    pub(super) parameters: HashMap<TypeId, usize>,
}

impl FirstUse {
    /// Looks through the whole API.
    pub fn from_api(api: &Api) -> Self {
        let mut first_use = Self::default();
        for (index, operation) in api.operations.iter().enumerate() {
            for id in operation.body_types().filter_map(|(_, ty)| ty.named()) {
                first_use.operations.entry(id).or_insert(index);
            }
            for id in operation.parameters().filter_map(|it| it.ty.named()) {
                first_use.parameters.entry(id).or_insert(index);
            }
        }
        for (index, def) in api.types.iter().enumerate() {
            for id in members(def).into_iter().filter_map(TypeRef::named) {
                first_use.members.entry(id).or_insert(index);
            }
        }
        first_use
    }
}

/// The types of the members of a struct, or of the alternatives of a union.
fn members(def: &TypeDef) -> Vec<&TypeRef> {
    match &def.kind {
        TypeKind::Struct(it) => it.fields.iter().map(|field| &field.ty).chain(&it.additional).collect(),
        TypeKind::Union(it) => it.variants.iter().map(|variant| &variant.ty).collect(),
        TypeKind::Enum(_) => Vec::new(),
    }
}
