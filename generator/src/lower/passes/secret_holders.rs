//! The pass that finds the types whose values contain secrets.
//!
//! In: types with secret members. Out: these types, and all types that contain them. The debug output of a union of such
//! types shows no values of a variant that is unknown, because it may be a known one in another form.

use crate::diagnostics::Diagnostics;
use crate::ir::{Struct, TypeId, TypeKind, TypeRef};
use crate::lower::passes::draft::{ApiDraft, Inputs};

/// Finds the types whose values contain secrets, in time linear in the number of members.
pub(crate) fn find_secret_holders(api: &mut ApiDraft, _: &Inputs<'_>, _: &mut Diagnostics) {
    let mut owners = vec![Vec::new(); api.types.len()];
    let mut queue = Vec::new();
    for (index, ty) in api.types.iter().enumerate() {
        let owner = TypeId(index);
        match &ty.kind {
            TypeKind::Struct(object) => {
                let members = object.fields.iter().map(|field| &field.ty).chain(&object.additional);
                members.filter_map(TypeRef::named).for_each(|TypeId(member)| owners[member].push(owner));
                if has_secret(object) {
                    queue.push(owner);
                }
            }
            TypeKind::Union(union) => {
                let variants = union.variants.iter().map(|variant| &variant.ty);
                variants.filter_map(TypeRef::named).for_each(|TypeId(variant)| owners[variant].push(owner));
            }
            TypeKind::Enum(_) => {}
        }
    }
    while let Some(holder) = queue.pop() {
        if api.secret_holders.insert(holder) {
            queue.extend(&owners[holder.0]);
        }
    }
}

/// Returns `true` if an object has a secret member.
fn has_secret(object: &Struct) -> bool {
    object.additional_secret
        || object.fields.iter().any(|field| field.secret || !field.secret_keys.is_empty())
}
