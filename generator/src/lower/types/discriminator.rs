//! Discriminators and structural shapes, by which the variant of a union is chosen.
//!
//! In: projections, types, and what discriminators say about them. Out: shapes, and constants that constructors fill
//! in.

use std::collections::{BTreeSet, HashMap};

use crate::ir::{Presence, TypeDef, TypeId, TypeKind, TypeRef, Union, VariantShape};
use crate::lower::types::projections::{ProjectionId, ProjectionKind, Projections};

/// Returns the shape by which an alternative is recognized: its kind, and of an object the required members and
/// constants.
pub(crate) fn structural_shape(projections: &Projections<'_>, projection: ProjectionId) -> VariantShape {
    match &projections[projection].kind {
        ProjectionKind::Scalar(TypeRef::Bool) => VariantShape::Boolean,
        ProjectionKind::Scalar(TypeRef::I32 | TypeRef::I64 | TypeRef::U32 | TypeRef::U64) => {
            VariantShape::Integer
        }
        ProjectionKind::Scalar(TypeRef::F32 | TypeRef::F64) => VariantShape::Number,
        ProjectionKind::Scalar(TypeRef::Any | TypeRef::AnyObject)
        | ProjectionKind::Map(_)
        | ProjectionKind::Union(_) => VariantShape::Object { members: Vec::new(), constants: Vec::new() },
        ProjectionKind::Scalar(_) | ProjectionKind::Constant(_) | ProjectionKind::Enum(_) => {
            VariantShape::String
        }
        ProjectionKind::List(_) => VariantShape::List,
        ProjectionKind::Struct(object) => {
            let required = object.fields.iter().filter(|field| field.required);
            let constants =
                object.fields.iter().filter_map(|field| match &projections[field.projection].kind {
                    ProjectionKind::Constant(value) => Some((field.wire.clone(), vec![value.clone()])),
                    ProjectionKind::Enum(values) if field.required => {
                        Some((field.wire.clone(), values.clone()))
                    }
                    _ => None,
                });
            VariantShape::Object {
                members: required.map(|field| field.wire.clone()).collect(),
                constants: constants.collect(),
            }
        }
    }
}

/// Adds the members that joint discriminators name to the constants of a shape.
pub(crate) fn with_joint_discriminators(
    mut shape: VariantShape,
    discriminators: &[(String, Vec<String>)],
) -> VariantShape {
    if let VariantShape::Object { constants, .. } = &mut shape {
        for (member, values) in discriminators {
            if constants.iter().all(|(other, _)| other != member) {
                constants.push((member.clone(), values.clone()));
            }
        }
    }
    shape
}

/// Makes a required discriminator of a variant that only one value chooses a constant, which the constructor fills in.
pub(crate) fn fill_constants(types: &mut [TypeDef]) {
    let mut values: HashMap<(TypeId, String), BTreeSet<String>> = HashMap::new();
    for def in types.iter() {
        let TypeKind::Union(Union { discriminator, variants }) = &def.kind else { continue };
        for variant in variants {
            let TypeRef::Named(id) = variant.ty else { continue };
            let tag = discriminator.iter().zip(variant.discriminator_values.first());
            let joint = variant.joint_discriminators.iter().map(|(member, tag)| (member, tag));
            for (member, tag) in tag.chain(joint) {
                values.entry((id, member.clone())).or_default().insert(tag.clone());
            }
        }
    }
    for ((id, member), tags) in values {
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
