//! What tells the alternatives of a union apart, beside what they are made of: discriminators.
//!
//! In: types, and what discriminators say about them. Out: shapes by which a value is told, and constants that constructors
//! fill in.

use std::collections::{BTreeSet, HashMap};

use crate::ir::{Presence, TypeDef, TypeId, TypeKind, TypeRef, Union, VariantShape};

/// What tells an alternative, with the members that discriminators name.
pub(crate) fn with_joint_discriminators(
    mut shape: VariantShape,
    marks: &[(String, Vec<String>)],
) -> VariantShape {
    if let VariantShape::Object { constants, .. } = &mut shape {
        for (member, values) in marks {
            if constants.iter().all(|(other, _)| other != member) {
                constants.push((member.clone(), values.clone()));
            }
        }
    }
    shape
}

/// A required discriminator is filled in by the constructor of an alternative that only one value chooses.
pub(crate) fn fill_constants(types: &mut [TypeDef]) {
    let mut told: HashMap<(TypeId, String), BTreeSet<String>> = HashMap::new();
    for def in types.iter() {
        let TypeKind::Union(Union { discriminator, variants }) = &def.kind else { continue };
        for variant in variants {
            let TypeRef::Named(id) = variant.ty else { continue };
            let tag = discriminator.iter().zip(variant.discriminator_values.first());
            let marks = variant.joint_discriminators.iter().map(|(member, tag)| (member, tag));
            for (member, tag) in tag.chain(marks) {
                told.entry((id, member.clone())).or_default().insert(tag.clone());
            }
        }
    }
    for ((id, member), tags) in told {
        let (TypeKind::Struct(object), [tag]) =
            (&mut types[id.0].kind, &*tags.into_iter().collect::<Vec<_>>())
        else {
            continue;
        };
        let field = object.fields.iter_mut().find(|field| field.wire == member);
        if let Some(field) =
            field.filter(|field| field.presence == Presence::Required && field.constant.is_none())
        {
            field.constant = Some(tag.clone());
        }
    }
}
