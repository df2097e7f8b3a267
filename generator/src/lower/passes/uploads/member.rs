//! Properties of bodies and responses, by path.

use crate::ir::{Field, TypeId, TypeKind, TypeRef};
use crate::lower::passes::draft::ApiDraft;

/// The facts about a property.
#[derive(Clone, Copy, Debug)]
pub(super) struct MemberFacts {
    /// `true` if it and all properties on its path are required.
    pub(super) is_required: bool,
    /// `true` if it or a property on its path is secret.
    pub(super) is_secret: bool,
}

/// Finds the property at a path such as `source.id`, through objects and the variants of unions. An object without a schema
/// has every property.
pub(super) fn find_member(api: &ApiDraft, ty: &TypeRef, path: &str) -> Option<MemberFacts> {
    let (name, rest) = path.split_once('.').map_or((path, None), |(name, rest)| (name, Some(rest)));
    let of_named = |id: TypeId| match &api.types[id.0].kind {
        TypeKind::Struct(object) => {
            let field = object.fields.iter().find(|field| field.wire == name)?;
            let facts = facts_of(field);
            match rest {
                None => Some(facts),
                Some(rest) => find_member(api, &field.ty, rest).map(|inner| MemberFacts {
                    is_required: facts.is_required && inner.is_required,
                    is_secret: facts.is_secret || inner.is_secret,
                }),
            }
        }
        TypeKind::Union(union) => {
            union.variants.iter().find_map(|variant| find_member(api, &variant.ty, path))
        }
        TypeKind::Enum(_) => None,
    };
    match ty {
        TypeRef::Named(id) => of_named(*id),
        TypeRef::Nullable(inner) => find_member(api, inner, path),
        TypeRef::Any | TypeRef::AnyObject | TypeRef::Map(_) => {
            Some(MemberFacts { is_required: false, is_secret: false })
        }
        _ => None,
    }
}

fn facts_of(field: &Field) -> MemberFacts {
    MemberFacts { is_required: field.presence.is_required(), is_secret: field.secret }
}
