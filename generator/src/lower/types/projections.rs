//! Projections: schemas in one direction.
//!
//! A request does not contain `readOnly` properties, and a response does not contain `writeOnly` ones; `readOnly` takes
//! precedence over `required`. A schema therefore has two projections. In: the schema graph. Out: projections, and for
//! each the structure that [`crate::lower::types::structures`] finds.

use std::collections::HashMap;

use crate::ir::TypeRef;
use crate::lower::types::constraint_notes::listed_values;
use crate::lower::types::scalar_types::{integer, text};
use crate::resolve::{
    Additional, Condition, ObjectShape, RarePropertyFacts, Schema, SchemaGraph, SchemaId, Shape, UnionVariant,
};
use crate::text_type::TextType;

/// The direction in which a value is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Direction {
    /// To the service.
    Request,
    /// From the service.
    Response,
}

/// Index of a projection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct ProjectionId(pub(crate) usize);

/// A structure: projections with the same structure are interchangeable, wherever they are defined.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct StructureId(pub(crate) u32);

/// A schema as one direction sees it.
#[derive(Debug)]
pub(crate) struct Projection {
    pub(crate) schema: SchemaId,
    pub(crate) direction: Direction,
    pub(crate) kind: ProjectionKind,
    /// The structure; equal ones are the same structure.
    pub(crate) structure: StructureId,
    /// `true` if it is an object with no member that a request may hold. In a list or a union, where it cannot be left
    /// out, it is an object with any members.
    nothing_to_send: bool,
}

/// The kind of a projection.
#[derive(Debug)]
pub(crate) enum ProjectionKind {
    /// A value without its own type.
    Scalar(TypeRef),
    /// A string with one value, in a closed enum.
    Constant(String),
    /// A string with listed values.
    Enum(Vec<String>),
    /// A list.
    List(ProjectionId),
    /// A string that contains a value as JSON.
    JsonText(ProjectionId),
    /// An object that has only unlisted members.
    Map(ProjectionId),
    /// An object with listed members.
    Struct(StructProjection),
    /// One of several.
    Union(Vec<VariantProjection>),
}

/// The members of an object.
#[derive(Debug, Default)]
pub(crate) struct StructProjection {
    pub(crate) fields: Vec<FieldProjection>,
    /// Members that are not listed: none, of any kind, or of a type.
    pub(crate) additional: Option<Option<ProjectionId>>,
}

/// A member of an object.
#[derive(Debug)]
pub(crate) struct FieldProjection {
    pub(crate) wire: String,
    pub(crate) projection: ProjectionId,
    pub(crate) required: bool,
    /// `true` if it is required only because the configuration says that the service always sets it.
    pub(crate) assumed: bool,
    /// The members that require this one if they are present.
    pub(crate) required_with: Vec<String>,
    /// The conditions under which it is required.
    pub(crate) required_if: Vec<Condition>,
    /// The name that an annotation states.
    pub(crate) label: Option<String>,
}

impl FieldProjection {
    /// Returns `true` if the document requires it. A response may lack a property that only `always-present` requires.
    pub(crate) fn is_documented_as_required(&self) -> bool {
        self.required && !self.assumed
    }
}

/// An alternative of a union.
#[derive(Debug)]
pub(crate) struct VariantProjection {
    pub(crate) projection: ProjectionId,
    pub(crate) discriminator_values: Vec<String>,
    /// The number of discriminator values that are mapping keys, which come first.
    pub(crate) mapped: usize,
    /// Members, and the values of which each has one, where no single discriminator chooses it.
    pub(crate) joint_discriminators: Vec<(String, Vec<String>)>,
    /// `true` for the schema that the other alternatives extend.
    pub(crate) is_base: bool,
    /// `true` for the alternative of values whose discriminator is absent or unknown.
    pub(crate) is_default: bool,
    /// The words for a variant without its own name.
    pub(crate) label: String,
}

impl VariantProjection {
    /// Returns the mapping keys that select the variant.
    pub(crate) fn mapping_keys(&self) -> impl Iterator<Item = &str> {
        self.discriminator_values.iter().take(self.mapped).map(String::as_str)
    }
}

/// All projections of a graph of schemas.
pub(crate) struct Projections<'a> {
    graph: &'a SchemaGraph,
    projections: Vec<Projection>,
    index: HashMap<(SchemaId, Direction), ProjectionId>,
}

impl<'a> Projections<'a> {
    pub(crate) fn new(graph: &'a SchemaGraph) -> Self {
        Self { graph, projections: Vec::new(), index: HashMap::new() }
    }

    /// Returns their number.
    pub(crate) fn len(&self) -> usize {
        self.projections.len()
    }

    /// The schema that a projection looks at.
    pub(crate) fn schema(&self, id: ProjectionId) -> &'a Schema {
        &self.graph[self[id].schema]
    }

    /// Returns the note on the values of a projection, or of each element of a list or map, that its type does not express.
    pub(crate) fn constant_note(&self, id: ProjectionId) -> Option<String> {
        match &self[id].kind {
            ProjectionKind::Constant(value) if value.is_empty() => Some("always `\"\"`".to_owned()),
            ProjectionKind::Constant(value) => Some(format!("always `{value}`")),
            ProjectionKind::List(element) => {
                Some(format!("each element is {}", self.element_note(*element)?))
            }
            ProjectionKind::Map(value) => Some(format!("each value is {}", self.element_note(*value)?)),
            _ => None,
        }
    }

    /// Returns the note on the values of each element of a list or map.
    fn element_note(&self, element: ProjectionId) -> Option<String> {
        let constant = self.constant_element(element).map(|value| format!("`{value}`"));
        constant.or_else(|| listed_values(self.schema(element)))
    }

    /// Returns the only value of an element, including elements of nested lists.
    fn constant_element(&self, id: ProjectionId) -> Option<&str> {
        match &self[id].kind {
            ProjectionKind::Constant(value) => Some(value),
            ProjectionKind::List(element) => self.constant_element(*element),
            _ => None,
        }
    }

    /// Requires the fields of one direction for which `is_required` returns `true`, by the name of the schema and the
    /// property.
    pub(crate) fn require_fields(&mut self, direction: Direction, is_required: impl Fn(&str, &str) -> bool) {
        let graph = self.graph;
        for projection in self.projections.iter_mut().filter(|it| it.direction == direction) {
            let Some(name) = &graph[projection.schema].name else { continue };
            let ProjectionKind::Struct(object) = &mut projection.kind else { continue };
            for field in object.fields.iter_mut().filter(|field| !field.required) {
                field.assumed = is_required(name, &field.wire);
                field.required = field.assumed;
            }
        }
    }

    /// Reads what a projection looks at as any value.
    pub(crate) fn degrade_to_any(&mut self, id: ProjectionId) {
        self.projections[id.0].kind = ProjectionKind::Scalar(TypeRef::Any);
    }

    /// Sets the structure of every projection.
    pub(crate) fn set_structures(&mut self, structures: Vec<StructureId>) {
        for (projection, structure) in self.projections.iter_mut().zip(structures) {
            projection.structure = structure;
        }
    }

    /// Returns the projection of a schema, if it was created before.
    pub(crate) fn get(&self, schema: SchemaId, direction: Direction) -> Option<ProjectionId> {
        self.index.get(&(schema, direction)).copied()
    }

    /// The projection of a schema, and with it the projections of all that it holds.
    pub(crate) fn projection(&mut self, schema: SchemaId, direction: Direction) -> ProjectionId {
        if let Some(&known) = self.index.get(&(schema, direction)) {
            return known;
        }
        let id = ProjectionId(self.projections.len());
        self.index.insert((schema, direction), id);
        // A placeholder, for schemas that hold themselves.
        let kind = ProjectionKind::Scalar(TypeRef::Any);
        self.projections.push(Projection {
            schema,
            direction,
            kind,
            structure: StructureId::default(),
            nothing_to_send: false,
        });
        let kind = self.kind(schema, direction);
        let projection = &mut self.projections[id.0];
        match kind {
            ProjectionKind::Struct(StructProjection { fields, additional: None }) if fields.is_empty() => {
                projection.nothing_to_send = true;
                projection.kind = ProjectionKind::Scalar(TypeRef::AnyObject);
            }
            kind => projection.kind = kind,
        }
        id
    }

    fn kind(&mut self, id: SchemaId, direction: Direction) -> ProjectionKind {
        let graph = self.graph;
        let scalar = match &graph[id].shape {
            Shape::Any => TypeRef::Any,
            Shape::Boolean => TypeRef::Bool,
            Shape::Integer(format) => integer(format.as_deref(), &graph[id].constraints),
            Shape::Number(format) => match format.as_deref() {
                Some("float") => TypeRef::F32,
                _ => TypeRef::F64,
            },
            Shape::String(_)
                if graph[id].text_type == Some(TextType::Json)
                    && let Some(content) = graph[id].content_schema =>
            {
                return ProjectionKind::JsonText(self.projection(content, direction));
            }
            Shape::String(format) => {
                text(graph[id].text_type.unwrap_or_else(|| TextType::from_format(format.as_deref())))
            }
            Shape::Enum { values, open: false, .. } if values.len() == 1 => {
                return ProjectionKind::Constant(values[0].clone());
            }
            Shape::Enum { values, .. } if values.is_empty() => TypeRef::String,
            Shape::Enum { values, .. } => return ProjectionKind::Enum(values.clone()),
            Shape::Array(items) => return ProjectionKind::List(self.projection(*items, direction)),
            Shape::Object(object) => return self.object(object, direction),
            Shape::Union(union) => {
                let variants = union.variants.iter().enumerate();
                let variants = variants.map(|(index, alternative)| VariantProjection {
                    projection: self.projection(alternative.schema, direction),
                    discriminator_values: alternative.discriminator_values.clone(),
                    mapped: alternative.mapped,
                    joint_discriminators: alternative.constants.clone(),
                    is_base: alternative.is_base,
                    is_default: alternative.is_default,
                    label: label(graph, &union.variants, index),
                });
                return ProjectionKind::Union(variants.collect());
            }
        };
        ProjectionKind::Scalar(scalar)
    }

    fn object(&mut self, object: &'a ObjectShape, direction: Direction) -> ProjectionKind {
        let mut fields = Vec::new();
        for (wire, property) in &object.properties {
            let schema = &self.graph[property.schema];
            let hidden = match direction {
                Direction::Request => schema.read_only,
                Direction::Response => schema.write_only,
            };
            if hidden {
                continue;
            }
            let projection = self.projection(property.schema, direction);
            // A required object and an object that allows no members are sent even if they are empty. Any other object
            // has only read-only properties, or is part of a documentation page, which omits them.
            let is_empty = matches!(&schema.shape, Shape::Object(object)
                if object.properties.is_empty() && matches!(object.additional, Additional::Denied));
            let is_sent = property.required || is_empty;
            if direction == Direction::Request && self.has_nothing_to_send(projection) && !is_sent {
                continue;
            }
            let RarePropertyFacts { required_with, required_if, label } = property.rare_facts();
            let (wire, required) = (wire.clone(), property.required);
            let assumed = false;
            fields.push(FieldProjection {
                wire,
                projection,
                required,
                assumed,
                required_with,
                required_if,
                label,
            });
        }
        let additional = match &object.additional {
            Additional::Schema(schema) => Some(Some(self.projection(*schema, direction))),
            Additional::Any => Some(None),
            Additional::Unstated | Additional::Denied => None,
        };
        match additional {
            Some(Some(value)) if object.properties.is_empty() => ProjectionKind::Map(value),
            Some(None) if object.properties.is_empty() => ProjectionKind::Scalar(TypeRef::AnyObject),
            None if object.properties.is_empty() && is_free_form(object) => {
                ProjectionKind::Scalar(TypeRef::AnyObject)
            }
            None if fields.is_empty() && direction == Direction::Response => {
                ProjectionKind::Scalar(TypeRef::AnyObject)
            }
            additional => ProjectionKind::Struct(StructProjection { fields, additional }),
        }
    }

    /// Returns `true` if an object has no member that a request may hold, so that a request does not hold the object
    /// either.
    pub(crate) fn has_nothing_to_send(&self, id: ProjectionId) -> bool {
        self[id].nothing_to_send
    }

    /// Returns `true` if a request body has no property that can be sent.
    pub(crate) fn is_empty_body(&self, id: ProjectionId) -> bool {
        let is_empty = |object: &ObjectShape| {
            let is_open = matches!(object.additional, Additional::Any | Additional::Schema(_));
            object.closed && object.properties.is_empty() && !is_open
        };
        self.has_nothing_to_send(id)
            || matches!(&self.schema(id).shape, Shape::Object(object) if is_empty(object))
    }

    /// Returns the projections that one holds directly.
    pub(crate) fn children(&self, id: ProjectionId) -> Box<dyn Iterator<Item = ProjectionId> + '_> {
        match &self[id].kind {
            ProjectionKind::Scalar(_) | ProjectionKind::Constant(_) | ProjectionKind::Enum(_) => {
                Box::new(std::iter::empty())
            }
            ProjectionKind::List(item) | ProjectionKind::JsonText(item) | ProjectionKind::Map(item) => {
                Box::new(std::iter::once(*item))
            }
            ProjectionKind::Struct(object) => Box::new(
                object
                    .fields
                    .iter()
                    .map(|field| field.projection)
                    .chain(object.additional.into_iter().flatten()),
            ),
            ProjectionKind::Union(variants) => Box::new(variants.iter().map(|variant| variant.projection)),
        }
    }
}

/// Returns `true` if an object without properties can have any members.
fn is_free_form(object: &ObjectShape) -> bool {
    let is_open = !object.partial && matches!(object.additional, Additional::Unstated);
    !object.closed || is_open
}

/// Returns the label of an alternative: its name, the value that chooses it, its kind if no other one is of that kind, or
/// else its number.
fn label(graph: &SchemaGraph, alternatives: &[UnionVariant], index: usize) -> String {
    let kind = |alternative: &UnionVariant| match &graph[alternative.schema].shape {
        _ if !alternative.discriminator_values.is_empty() => None,
        Shape::Object(_) => Some("object"),
        Shape::Array(_) => Some("item"),
        Shape::Enum { .. } => Some("value"),
        _ => None,
    };
    let named = alternatives.get(index).and_then(|alternative| alternative.label.as_ref());
    let tag = alternatives.get(index).and_then(|alternative| alternative.discriminator_values.first());
    let own = alternatives.get(index).and_then(kind);
    let alone = alternatives.iter().filter(|other| kind(other) == own).count() == 1;
    match (named.or(tag), own) {
        (Some(tag), _) => tag.clone(),
        (None, Some(kind)) if alone => kind.to_owned(),
        _ => format!("variant {}", index + 1),
    }
}

impl std::ops::Index<ProjectionId> for Projections<'_> {
    type Output = Projection;

    fn index(&self, id: ProjectionId) -> &Projection {
        &self.projections[id.0]
    }
}
