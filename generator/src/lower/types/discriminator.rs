//! Discriminators, which select the variant of a union.
//!
//! In: projections, types and their discriminators. Out: the shape and the tag of each variant, and constants that
//! constructors fill in.

use std::collections::{BTreeSet, HashMap, HashSet};

use serde_json::Value;

use crate::ir::{JsonKind, ObjectShape, Presence, TypeDef, TypeId, TypeKind, TypeRef, Union, VariantShape};
use crate::lower::types::projections::{
    FieldProjection, ProjectionId, ProjectionKind, Projections, VariantProjection,
};
use crate::lower::types::variant_shapes::{listed_values, shallow_shape, structural_shapes};
use crate::resolve::Shape;

/// The facts that select a variant when decoding, and its tag when encoding.
pub(crate) struct Choice {
    pub(crate) shape: VariantShape,
    /// The discriminator value with which the variant is encoded.
    pub(crate) tag: Option<Value>,
}

/// Returns the choices of the variants of a union, whose types are `types`.
pub(crate) fn choices(
    projections: &Projections<'_>,
    discriminator: Option<&str>,
    variants: &[VariantProjection],
    types: &[TypeRef],
) -> Vec<Choice> {
    let set: Vec<ProjectionId> = variants.iter().map(|variant| variant.projection).collect();
    let tags = match discriminator {
        Some(member) => allowed_tags(projections, member, variants),
        None => vec![Vec::new(); variants.len()],
    };
    // A value without the discriminator is one of the default variant.
    let has_default = discriminator.is_some() && variants.iter().any(|variant| variant.is_default);
    let is_sure = |(variant, tags): (&VariantProjection, &Vec<Value>)| {
        discriminator.is_some_and(|member| {
            let field = field(projections, variant.projection, member);
            let is_present = has_default || field.is_none_or(FieldProjection::is_documented_as_required);
            !tags.is_empty() && !variant.is_base && is_present
        })
    };
    let sure: Vec<bool> = variants.iter().zip(&tags).map(is_sure).collect();
    // If the discriminator is always present, no other facts are needed.
    let others: Vec<ProjectionId> =
        set.iter().zip(&sure).filter(|(_, sure)| !**sure).map(|(id, _)| *id).collect();
    let mut others = structural_shapes(projections, &others).into_iter();
    let structural = set.iter().zip(&sure).map(|(id, sure)| match sure {
        true => shallow_shape(projections, *id),
        false => others.next().unwrap_or(VariantShape::Any),
    });
    let structural: Vec<VariantShape> = structural.collect();
    let all = structural.into_iter().zip(variants).zip(types).zip(tags);
    all.map(|(((mut shape, variant), ty), tags)| {
        if let (ProjectionKind::Union(_), TypeRef::Named(id)) = (&projections[variant.projection].kind, ty) {
            shape = VariantShape::Type(*id);
        }
        // The default variant keeps the discriminator that it was decoded with.
        let tag = tags.first().filter(|_| !variant.is_base && !variant.is_default).cloned();
        if let Some(member) = discriminator {
            shape = discriminated_shape(projections, member, variant, shape, tags);
        }
        if variant.is_default && has_default {
            shape = VariantShape::Union(vec![shape, VariantShape::Kind(JsonKind::Object)]);
        }
        for (member, values) in &variant.joint_discriminators {
            let values = values.iter().cloned().map(Value::String).collect();
            shape = with_constant(shape, member, values, true);
        }
        Choice { shape, tag }
    })
    .collect()
}

/// Returns the shape of a variant together with its discriminator values.
fn discriminated_shape(
    projections: &Projections<'_>,
    member: &str,
    variant: &VariantProjection,
    shape: VariantShape,
    tags: Vec<Value>,
) -> VariantShape {
    let kind = field(projections, variant.projection, member)
        .map(|field| shallow_shape(projections, field.projection));
    match shape {
        shape if variant.is_base => without_constant(shape, member, kind),
        shape if tags.is_empty() => shape,
        VariantShape::Type(id) => {
            let tagged = VariantShape::with_member(member, tags);
            VariantShape::Union(vec![tagged, VariantShape::Type(id)])
        }
        VariantShape::Any | VariantShape::Kind(JsonKind::Object) => VariantShape::with_member(member, tags),
        shape => with_constant(shape, member, tags, false),
    }
}

/// Returns the discriminator values that select each variant: its mapping keys, the constants of its property, and its
/// name.
pub(crate) fn allowed_tags(
    projections: &Projections<'_>,
    member: &str,
    variants: &[VariantProjection],
) -> Vec<Vec<Value>> {
    let fields: Vec<Option<&FieldProjection>> =
        variants.iter().map(|variant| field(projections, variant.projection, member)).collect();
    let constants: Vec<Vec<Value>> = variants
        .iter()
        .zip(&fields)
        .map(|(variant, field)| {
            let field = field.filter(|_| !variant.is_base);
            field.map(|field| listed_values(projections, field.projection)).unwrap_or_default()
        })
        .collect();
    let spelled: Vec<HashSet<String>> =
        constants.iter().map(|values| values.iter().map(text).collect()).collect();
    let all: HashSet<&String> = spelled.iter().flatten().collect();
    let mut chosen: HashMap<&str, usize> = HashMap::new();
    for (index, variant) in variants.iter().enumerate() {
        chosen.extend(variant.discriminator_values.iter().map(|value| (value.as_str(), index)));
    }
    // A mapping key or name of another variant does not select this one, even if an enum that both inherit lists it.
    let is_foreign = |value: &Value, index: usize| {
        let text = text(value);
        let owner = chosen.get(&*text).copied().filter(|owner| *owner != index);
        owner.is_some_and(|owner| {
            spelled[owner].contains(&text) || variants[owner].mapping_keys().any(|key| key == text)
        })
    };
    let tags = variants.iter().enumerate().map(|(index, variant)| {
        let kind = fields[index].map(|field| &projections.schema(field.projection).shape);
        // A name can be the value only of a string.
        let is_string = !matches!(kind, Some(Shape::Integer(_) | Shape::Number(_) | Shape::Boolean));
        let mapped = variant.mapping_keys().flat_map(|key| typed(key, kind));
        let constant = constants[index].iter().filter(|value| !is_foreign(value, index)).cloned();
        let names = variant.discriminator_values.iter().skip(variant.mapped);
        let names = names.filter(|name| is_string && !all.contains(name)).flat_map(|name| typed(name, kind));
        let mut seen = HashSet::new();
        mapped.chain(constant).chain(names).filter(|tag| seen.insert(tag.clone())).collect()
    });
    tags.collect()
}

/// Returns a value as it is spelled in a mapping.
fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Returns the values for which a mapping key or name stands, for a property of this kind.
fn typed(text: &str, kind: Option<&Shape>) -> Vec<Value> {
    let integer = text.parse::<i64>().ok().map(Value::from);
    let boolean = text.parse::<bool>().ok().map(Value::from);
    let string = Value::from(text);
    match kind {
        Some(Shape::Integer(_) | Shape::Number(_)) => vec![integer.unwrap_or(string)],
        Some(Shape::Boolean) => vec![boolean.unwrap_or(string)],
        Some(Shape::String(_) | Shape::Enum { .. }) => vec![string],
        _ => [string].into_iter().chain(integer).chain(boolean).collect(),
    }
}

/// Returns a property of a projection.
fn field<'a>(
    projections: &'a Projections<'_>,
    id: ProjectionId,
    member: &str,
) -> Option<&'a FieldProjection> {
    match &projections[id].kind {
        ProjectionKind::Struct(object) => object.fields.iter().find(|field| field.wire == member),
        _ => None,
    }
}

/// Restricts a member of an object shape to constants. A member that is not in the shape is added, as required if
/// `present` is `true`.
fn with_constant(shape: VariantShape, member: &str, values: Vec<Value>, present: bool) -> VariantShape {
    let VariantShape::Object(mut object) = shape else { return shape };
    let ObjectShape { required, optional, .. } = &mut *object;
    let known = required.iter_mut().chain(&mut *optional).find(|(name, _)| name == member);
    match known {
        Some((_, VariantShape::Values(_))) if present => {}
        Some((_, shape)) => *shape = VariantShape::Values(values),
        None if present => required.push((member.to_owned(), VariantShape::Values(values))),
        None => optional.push((member.to_owned(), VariantShape::Values(values))),
    }
    VariantShape::Object(object)
}

/// Allows every value for a member of an object shape.
fn without_constant(shape: VariantShape, member: &str, kind: Option<VariantShape>) -> VariantShape {
    let VariantShape::Object(mut object) = shape else { return shape };
    let ObjectShape { required, optional, .. } = &mut *object;
    // The constants of the other variants take precedence, so optional members are ignored.
    optional.clear();
    if let Some((_, shape)) = required.iter_mut().find(|(name, _)| name == member) {
        *shape = kind.unwrap_or(VariantShape::Any);
    }
    VariantShape::Object(object)
}

/// Makes a required discriminator of a variant that only one value chooses a constant, which the constructor fills in.
pub(crate) fn fill_constants(types: &mut [TypeDef]) {
    let mut values: HashMap<(TypeId, String), BTreeSet<String>> = HashMap::new();
    for def in types.iter() {
        let TypeKind::Union(Union { discriminator, variants }) = &def.kind else { continue };
        for variant in variants {
            let TypeRef::Named(id) = variant.ty else { continue };
            let tag = discriminator.iter().zip(variant.tag.as_ref().and_then(Value::as_str));
            let joint = variant.joint_discriminators.iter().map(|(member, tag)| (member, tag.as_str()));
            for (member, tag) in tag.chain(joint) {
                values.entry((id, member.clone())).or_default().insert(tag.to_owned());
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
