//! Variants that can fit the same value.
//!
//! In: the types, with the shapes of variants. Out: the variant types that keep unknown fields, because another variant
//! of the same union declares them. Thus, a value of an `anyOf` loses no members, whichever variant is selected. The
//! base of a hierarchy and the default variant keep unknown fields too, since they represent unknown kinds.

use std::collections::HashSet;

use crate::ir::{ObjectShape, Struct, TypeDef, TypeId, TypeKind, TypeRef, Variant, VariantShape};

/// The maximum number of pairs of types that are compared.
const MAX_PAIRS: usize = 200_000;

/// Makes structs keep the members that another variant declares.
pub(crate) fn keep_overlaps(types: &mut [TypeDef]) {
    let mut overlaps = Overlaps { types, seen: HashSet::new(), open: Vec::new(), keeping: Vec::new() };
    for def in types.iter() {
        let TypeKind::Union(union) = &def.kind else { continue };
        for (index, variant) in union.variants.iter().enumerate() {
            if let (true, TypeRef::Named(id)) = (variant.is_base || variant.is_default, &variant.ty) {
                overlaps.keeping.push(*id);
            }
            for (_, other) in union.variants.iter().enumerate().filter(|(other, _)| *other != index) {
                if can_overlap(variant, other) {
                    overlaps.pair(&variant.ty, &other.ty);
                }
            }
        }
    }
    while let Some((one, two)) = overlaps.open.pop() {
        overlaps.compare(one, two);
    }
    for TypeId(id) in overlaps.keeping {
        if let TypeKind::Struct(object) = &mut types[id].kind {
            object.preserves_unknown = object.additional.is_none();
        }
    }
}

struct Overlaps<'a> {
    types: &'a [TypeDef],
    seen: HashSet<(TypeId, TypeId)>,
    /// The pairs that have not been compared yet. A value of the first type can also be of the second type.
    open: Vec<(TypeId, TypeId)>,
    /// The types that keep unknown fields.
    keeping: Vec<TypeId>,
}

impl<'a> Overlaps<'a> {
    /// Adds a pair of types if values of both have members.
    fn pair(&mut self, one: &TypeRef, two: &TypeRef) {
        match (one, two) {
            (TypeRef::Nullable(one), two) => self.pair(one, two),
            (one, TypeRef::Nullable(two)) => self.pair(one, two),
            (TypeRef::List(one), TypeRef::List(two)) | (TypeRef::Map(one), TypeRef::Map(two)) => {
                self.pair(one, two);
            }
            (TypeRef::Named(one), TypeRef::Named(two)) => {
                let is_new = one != two && self.seen.len() < MAX_PAIRS && self.seen.insert((*one, *two));
                self.open.extend(is_new.then_some((*one, *two)));
            }
            (TypeRef::Named(one), TypeRef::AnyObject | TypeRef::Map(_) | TypeRef::Any) => {
                self.keeping.push(*one);
            }
            _ => {}
        }
    }

    fn compare(&mut self, one: TypeId, two: TypeId) {
        let types = self.types;
        match (&types[one.0].kind, &types[two.0].kind) {
            (TypeKind::Struct(left), TypeKind::Struct(right)) => {
                let is_declared = |name: &str| left.fields.iter().any(|field| field.wire == name);
                if right.additional.is_some() || right.fields.iter().any(|field| !is_declared(&field.wire)) {
                    self.keeping.push(one);
                }
                self.compare_fields(left, right);
            }
            (TypeKind::Union(union), _) => {
                union.variants.iter().for_each(|variant| self.pair(&variant.ty, &TypeRef::Named(two)));
            }
            (_, TypeKind::Union(union)) => {
                union.variants.iter().for_each(|variant| self.pair(&TypeRef::Named(one), &variant.ty));
            }
            _ => {}
        }
    }

    fn compare_fields(&mut self, left: &'a Struct, right: &'a Struct) {
        for field in &left.fields {
            let other = right.fields.iter().find(|other| other.wire == field.wire).map(|other| &other.ty);
            if let Some(other) = other.or(right.additional.as_ref()) {
                self.pair(&field.ty, other);
            }
        }
        if let Some(additional) = &left.additional {
            let is_declared = |name: &str| left.fields.iter().any(|field| field.wire == name);
            for field in right.fields.iter().filter(|field| !is_declared(&field.wire)) {
                self.pair(additional, &field.ty);
            }
        }
    }
}

/// Returns `true` if a value that is decoded as one variant can also be of the other variant.
fn can_overlap(one: &Variant, two: &Variant) -> bool {
    let (Some(left), Some(right)) = (object_shape(one), object_shape(two)) else { return true };
    left.others != VariantShape::None && !excludes(left, right) && !excludes(right, left)
}

/// Returns the shape of a variant that is an object. That of the default variant is the first of two.
fn object_shape(variant: &Variant) -> Option<&ObjectShape> {
    let shape = match &variant.shape {
        VariantShape::Union(shapes) if variant.is_default => shapes.first()?,
        shape => shape,
    };
    match shape {
        VariantShape::Object(object) => Some(object),
        _ => None,
    }
}

/// Returns `true` if one object requires a constant that the other cannot have.
fn excludes(one: &ObjectShape, two: &ObjectShape) -> bool {
    one.required.iter().any(|(name, shape)| {
        let VariantShape::Values(values) = shape else { return false };
        two.required.iter().chain(&two.optional).any(|(other, shape)| match shape {
            VariantShape::Values(others) => name == other && values.iter().all(|it| !others.contains(it)),
            _ => false,
        })
    })
}
