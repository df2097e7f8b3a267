//! The shapes that select the variants of a union.
//!
//! In: the projections of the variants. Out: a shape for each, as deep as necessary to distinguish them, but of limited
//! depth, so that selection is linear in the size of a value. Members that do not affect the selection are omitted.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::ir::{JsonKind, ObjectShape, TypeRef, VariantShape};
use crate::lower::types::projections::{ProjectionId, ProjectionKind, Projections, StructProjection};
use crate::resolve::{Additional, Shape};

/// The maximum depth of a shape: an object with a list of objects.
const MAX_DEPTH: usize = 3;

/// Returns the shapes of these projections, which are the alternatives for one value.
pub(crate) fn structural_shapes(projections: &Projections<'_>, set: &[ProjectionId]) -> Vec<VariantShape> {
    Shapes { projections }.shapes(set, MAX_DEPTH)
}

/// Returns the enumerated values of a schema: strings, integers, numbers or booleans.
pub(crate) fn listed_values(projections: &Projections<'_>, id: ProjectionId) -> Vec<Value> {
    let schema = projections.schema(id);
    match &schema.shape {
        Shape::Enum { values, .. } => values.iter().cloned().map(Value::String).collect(),
        Shape::Boolean | Shape::Integer(_) | Shape::Number(_) => {
            schema.constraints.listed.iter().map(|listed| listed.value.clone()).collect()
        }
        _ => Vec::new(),
    }
}

/// Returns the shape of a scalar, or of a value whose contents are not inspected.
pub(crate) fn shallow_shape(projections: &Projections<'_>, id: ProjectionId) -> VariantShape {
    let mut kinds = BTreeSet::new();
    if !collect_kinds(projections, id, &mut kinds, &mut BTreeSet::new()) {
        return VariantShape::Any;
    }
    if kinds.contains(&JsonKind::Number) {
        kinds.remove(&JsonKind::Integer);
    }
    any_of(kinds.into_iter().map(VariantShape::Kind).collect())
}

/// Adds the kinds of a projection's values. Returns `false` if the values may be of any kind.
fn collect_kinds(
    projections: &Projections<'_>,
    id: ProjectionId,
    kinds: &mut BTreeSet<JsonKind>,
    seen: &mut BTreeSet<ProjectionId>,
) -> bool {
    if !seen.insert(id) {
        return true;
    }
    if projections.schema(id).nullable {
        kinds.insert(JsonKind::Null);
    }
    let kind = match &projections[id].kind {
        ProjectionKind::Scalar(ty) => match ty {
            TypeRef::Any => return false,
            ty => scalar_kind(ty),
        },
        ProjectionKind::Constant(_) | ProjectionKind::Enum(_) | ProjectionKind::JsonText(_) => {
            JsonKind::String
        }
        ProjectionKind::List(_) => JsonKind::List,
        ProjectionKind::Map(_) | ProjectionKind::Struct(_) => JsonKind::Object,
        ProjectionKind::Union(variants) => {
            return variants.iter().all(|it| collect_kinds(projections, it.projection, kinds, seen));
        }
    };
    kinds.insert(kind);
    true
}

fn scalar_kind(ty: &TypeRef) -> JsonKind {
    match ty {
        TypeRef::Bool => JsonKind::Boolean,
        TypeRef::I32 | TypeRef::I64 | TypeRef::U32 | TypeRef::U64 => JsonKind::Integer,
        TypeRef::F32 | TypeRef::F64 => JsonKind::Number,
        TypeRef::List(_) => JsonKind::List,
        TypeRef::AnyObject | TypeRef::Map(_) => JsonKind::Object,
        _ => JsonKind::String,
    }
}

/// Returns the union of these shapes.
fn any_of(mut shapes: Vec<VariantShape>) -> VariantShape {
    match shapes.len() {
        1 => shapes.swap_remove(0),
        _ => VariantShape::Union(shapes),
    }
}

struct Shapes<'a> {
    projections: &'a Projections<'a>,
}

/// An object of a set: its index, its projection and its properties.
type Listed<'a> = (usize, ProjectionId, &'a StructProjection);
/// The shapes of properties, by name and index in the set.
type MemberShapes<'a> = BTreeMap<&'a str, BTreeMap<usize, VariantShape>>;

/// The objects of a set.
struct Objects<'a> {
    list: Vec<Listed<'a>>,
    values: MemberShapes<'a>,
}

impl<'a> Shapes<'a> {
    /// Returns the shapes of the values that several variants have at the same position.
    fn shapes(&self, set: &[ProjectionId], depth: usize) -> Vec<VariantShape> {
        let objects = self.objects(set, depth);
        let shape = |(index, id): (usize, &ProjectionId)| {
            let differs = set.iter().any(|other| self.is_alike(*id, *other) && self.differ(*id, *other));
            match &self.projections[*id].kind {
                ProjectionKind::Struct(object) if depth == MAX_DEPTH || (depth > 0 && differs) => {
                    self.object_shape(&objects, index, *id, object, depth)
                }
                ProjectionKind::Map(value) if depth > 0 && differs => {
                    let others = self.value_shape(&[*value], 0);
                    let (required, optional) = (Vec::new(), Vec::new());
                    VariantShape::Object(Box::new(ObjectShape { required, optional, others }))
                }
                ProjectionKind::List(item) if depth > 0 && differs => {
                    let items: Vec<ProjectionId> = set.iter().filter_map(|id| self.item(*id)).collect();
                    let at = items.iter().position(|other| other == item);
                    let shapes = self.shapes(&items, depth - 1);
                    let shape = at.and_then(|at| shapes.into_iter().nth(at)).unwrap_or(VariantShape::Any);
                    VariantShape::List(Box::new(self.or_null(*item, shape)))
                }
                ProjectionKind::Scalar(_) | ProjectionKind::Constant(_) | ProjectionKind::Enum(_) => {
                    self.scalar_shape(*id, differs, depth == MAX_DEPTH)
                }
                _ => shallow_shape(self.projections, *id),
            }
        };
        set.iter().enumerate().map(shape).collect()
    }

    /// Returns the shape of a scalar. Where enumerated values distinguish variants, a value has to be one of them; in
    /// an open enum, they only improve the fit.
    fn scalar_shape(&self, id: ProjectionId, differs: bool, is_variant: bool) -> VariantShape {
        let values = listed_values(self.projections, id);
        let kind = shallow_shape(self.projections, id);
        let is_open = matches!(self.projections.schema(id).shape, Shape::Enum { open: true, .. });
        match (values.len(), is_open) {
            (0, _) => kind,
            _ if is_variant => kind,
            (1, false) => VariantShape::Values(values),
            (_, false) if differs => VariantShape::Values(values),
            (_, true) if differs => VariantShape::Union(vec![VariantShape::Values(values), kind]),
            _ => kind,
        }
    }

    fn item(&self, id: ProjectionId) -> Option<ProjectionId> {
        match &self.projections[id].kind {
            ProjectionKind::List(item) => Some(*item),
            _ => None,
        }
    }

    /// Returns the shape of the first of several values, which may be null.
    fn value_shape(&self, set: &[ProjectionId], depth: usize) -> VariantShape {
        let shape = self.shapes(set, depth).into_iter().next().unwrap_or(VariantShape::Any);
        set.first().map_or(VariantShape::Any, |id| self.or_null(*id, shape))
    }

    fn or_null(&self, id: ProjectionId, shape: VariantShape) -> VariantShape {
        let is_null = |shape: &VariantShape| *shape == VariantShape::Kind(JsonKind::Null);
        match shape {
            shape if !self.projections.schema(id).nullable => shape,
            VariantShape::Any => VariantShape::Any,
            VariantShape::Union(shapes) if shapes.iter().any(is_null) => VariantShape::Union(shapes),
            shape => VariantShape::Union(vec![VariantShape::Kind(JsonKind::Null), shape]),
        }
    }

    /// Returns `true` if two values can be of the same kind, such as two objects.
    fn is_alike(&self, one: ProjectionId, two: ProjectionId) -> bool {
        let is_list = |id: ProjectionId| matches!(self.projections[id].kind, ProjectionKind::List(_));
        is_list(one) == is_list(two)
    }

    /// Returns `true` if two values differ in a way that a shape can express.
    fn differ(&self, one: ProjectionId, two: ProjectionId) -> bool {
        let (left, right) = (&self.projections[one], &self.projections[two]);
        if left.schema == right.schema {
            return false;
        }
        let required = |id: ProjectionId| match &self.projections[id].kind {
            ProjectionKind::Struct(object) => {
                object.fields.iter().filter(|field| field.required).map(|field| &field.wire).collect()
            }
            _ => BTreeSet::new(),
        };
        let (first, second) = (self.projections.schema(one), self.projections.schema(two));
        left.structure != right.structure
            || first.nullable != second.nullable
            || listed_values(self.projections, one) != listed_values(self.projections, two)
            || required(one) != required(two)
    }

    /// Returns the objects of a set, with the shapes of their properties.
    fn objects(&self, set: &[ProjectionId], depth: usize) -> Objects<'a> {
        let list: Vec<_> = set
            .iter()
            .enumerate()
            .filter_map(|(index, id)| match &self.projections[*id].kind {
                ProjectionKind::Struct(object) => Some((index, *id, object)),
                _ => None,
            })
            .collect();
        let mut objects = Objects { list, values: BTreeMap::new() };
        if depth > 0 {
            objects.values = self.member_shapes(&objects.list, 0);
            let indexes: Vec<usize> = objects.list.iter().map(|(index, ..)| *index).collect();
            let ties = |one: &usize| indexes.iter().any(|two| one < two && objects.can_tie(*one, *two));
            // Deeper shapes are needed only for objects that can fit the same value.
            if depth > 1 && indexes.iter().any(ties) {
                objects.values = self.member_shapes(&objects.list, depth - 1);
            }
        }
        objects
    }

    /// Returns the shapes of the properties of objects, by name and index.
    fn member_shapes(&self, list: &[Listed<'a>], depth: usize) -> MemberShapes<'a> {
        let mut uses: BTreeMap<&str, Vec<(usize, ProjectionId)>> = BTreeMap::new();
        for (index, _, object) in list {
            for field in &object.fields {
                uses.entry(&field.wire).or_default().push((*index, field.projection));
            }
        }
        let shapes = uses.into_iter().map(|(name, uses)| {
            let set: Vec<ProjectionId> = uses.iter().map(|(_, id)| *id).collect();
            let shapes = self.shapes(&set, depth).into_iter().zip(&uses);
            let shapes = shapes.map(|(shape, (index, id))| (*index, self.or_null(*id, shape)));
            (name, shapes.collect())
        });
        shapes.collect()
    }

    /// Returns the shape that distinguishes an object from the others.
    fn object_shape(
        &self,
        objects: &Objects<'_>,
        index: usize,
        id: ProjectionId,
        object: &StructProjection,
        depth: usize,
    ) -> VariantShape {
        let schema = match &self.projections.schema(id).shape {
            Shape::Object(schema) => Some(schema),
            _ => None,
        };
        let closed = schema.filter(|schema| matches!(schema.additional, Additional::Denied));
        let rivals: Vec<_> = objects
            .list
            .iter()
            .filter(|(other, ..)| *other != index && objects.can_tie(index, *other))
            .collect();
        let (mut required, mut optional) = (Vec::new(), Vec::new());
        for field in &object.fields {
            let shape = objects.value(&field.wire, index).cloned();
            let is_constant = shape.as_ref().is_some_and(|shape| matches!(shape, VariantShape::Values(_)));
            // A deep shape matters only between variants that can fit the same value equally well.
            let shape = match shape {
                Some(shape) if is_constant || !rivals.is_empty() => shape,
                _ => shallow_shape(self.projections, field.projection),
            };
            let is_same = |other: &StructProjection| {
                let other = other.fields.iter().find(|other| other.wire == field.wire);
                other.is_some_and(|other| !self.differ(field.projection, other.projection))
            };
            if field.is_documented_as_required() {
                required.push((field.wire.clone(), shape));
            } else if is_constant || closed.is_some() || !rivals.iter().all(|(_, _, other)| is_same(other)) {
                optional.push((field.wire.clone(), shape));
            }
        }
        let hidden = closed.iter().flat_map(|schema| schema.properties.keys());
        let hidden = hidden.filter(|name| object.fields.iter().all(|field| field.wire != **name));
        optional.extend(hidden.map(|name| (name.clone(), VariantShape::Any)));
        let others = match object.additional {
            _ if closed.is_some() => VariantShape::None,
            Some(Some(value)) if depth > 0 && !rivals.is_empty() => self.value_shape(&[value], 0),
            _ => VariantShape::Any,
        };
        VariantShape::Object(Box::new(ObjectShape { required, optional, others }))
    }
}

impl Objects<'_> {
    fn value(&self, name: &str, index: usize) -> Option<&VariantShape> {
        self.values.get(name)?.get(&index)
    }

    fn object(&self, index: usize) -> Option<&StructProjection> {
        self.list.iter().find(|(other, ..)| *other == index).map(|(_, _, object)| *object)
    }

    /// Returns the constants of an object, each with `true` if it has to be present.
    fn constants(&self, index: usize) -> Vec<(&str, &[Value], bool)> {
        let fields = self.object(index).into_iter().flat_map(|object| &object.fields);
        let constants = fields.filter_map(|field| match self.value(&field.wire, index)? {
            VariantShape::Values(values) => {
                Some((field.wire.as_str(), values.as_slice(), field.is_documented_as_required()))
            }
            _ => None,
        });
        constants.collect()
    }

    /// Returns `true` if a value can fit two objects with the same number of constants.
    fn can_tie(&self, one: usize, two: usize) -> bool {
        let (left, right) = (self.constants(one), self.constants(two));
        let excludes = left.iter().any(|(name, values, required)| {
            right.iter().any(|(other, others, needed)| {
                name == other && (*required || *needed) && values.iter().all(|value| !others.contains(value))
            })
        });
        let least = |list: &[(&str, &[Value], bool)]| list.iter().filter(|(.., required)| *required).count();
        !excludes && least(&left) <= right.len() && least(&right) <= left.len()
    }
}
