//! Schemas as one direction sees them, and which of them are equal.
//!
//! A request does not hold what is `readOnly`, a response not what is `writeOnly`; `readOnly` beats `required`. So a
//! schema has two views. Each view gets a signature; two views with the same signature are the same structure, however
//! often and wherever they are written. That is what makes inlined documents and documents with `$ref` equal.

use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::ir::TypeRef;
use crate::resolve::{Additional, ObjectShape, Schema, SchemaGraph, SchemaId, Shape, UnionVariant};

/// Which way a value goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Direction {
    /// To the service.
    Request,
    /// From the service.
    Response,
}

/// Index of a view.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct ViewId(pub(crate) usize);

/// A schema as one direction sees it.
#[derive(Debug)]
pub(crate) struct View {
    pub(crate) schema: SchemaId,
    pub(crate) direction: Direction,
    pub(crate) kind: ViewKind,
    pub(crate) signature: u64,
    /// Whether it is an object with no member that a request may hold. In a list or a union, where it cannot be left
    /// out, it is an object with any members.
    nothing_to_send: bool,
}

/// What a view is.
#[derive(Debug)]
pub(crate) enum ViewKind {
    /// A value without a type of its own.
    Scalar(TypeRef),
    /// A string with one value, in a closed enum.
    Constant(String),
    /// A string with listed values.
    Enum(Vec<String>),
    /// A list.
    List(ViewId),
    /// An object that has only unlisted members.
    Map(ViewId),
    /// An object with listed members.
    Struct(StructView),
    /// One of several.
    Union(Vec<VariantView>),
}

/// The members of an object.
#[derive(Debug, Default)]
pub(crate) struct StructView {
    pub(crate) fields: Vec<FieldView>,
    /// Members that are not listed: none, of any kind, or of a type.
    pub(crate) additional: Option<Option<ViewId>>,
}

/// A member of an object.
#[derive(Debug)]
pub(crate) struct FieldView {
    pub(crate) wire: String,
    pub(crate) view: ViewId,
    pub(crate) required: bool,
}

/// An alternative of a union.
#[derive(Debug)]
pub(crate) struct VariantView {
    pub(crate) view: ViewId,
    pub(crate) tags: Vec<String>,
    /// Members, and the values of which each has one, where no single discriminator chooses it.
    pub(crate) marks: Vec<(String, Vec<String>)>,
    /// What stands for a member's name where an alternative has no name of its own.
    pub(crate) label: String,
}

/// All views of a graph of schemas.
pub(crate) struct Views<'a> {
    graph: &'a SchemaGraph,
    views: Vec<View>,
    index: HashMap<(SchemaId, Direction), ViewId>,
}

impl<'a> Views<'a> {
    pub(crate) fn new(graph: &'a SchemaGraph) -> Self {
        Self { graph, views: Vec::new(), index: HashMap::new() }
    }

    /// How many there are.
    pub(crate) fn len(&self) -> usize {
        self.views.len()
    }

    /// The schema that a view looks at.
    pub(crate) fn schema(&self, id: ViewId) -> &'a Schema {
        &self.graph[self[id].schema]
    }

    /// How many views there are.
    pub(crate) fn count(&self) -> usize {
        self.views.len()
    }

    /// Reads what a view looks at as any value.
    pub(crate) fn give_up(&mut self, id: ViewId) {
        self.views[id.0].kind = ViewKind::Scalar(TypeRef::Any);
    }

    /// The view of a schema, if something asked for it before.
    pub(crate) fn get(&self, schema: SchemaId, direction: Direction) -> Option<ViewId> {
        self.index.get(&(schema, direction)).copied()
    }

    /// The view of a schema, and with it the views of all that it holds.
    pub(crate) fn view(&mut self, schema: SchemaId, direction: Direction) -> ViewId {
        if let Some(&known) = self.index.get(&(schema, direction)) {
            return known;
        }
        let id = ViewId(self.views.len());
        self.index.insert((schema, direction), id);
        // A placeholder, for schemas that hold themselves.
        let kind = ViewKind::Scalar(TypeRef::Any);
        self.views.push(View { schema, direction, kind, signature: 0, nothing_to_send: false });
        let kind = self.kind(schema, direction);
        let view = &mut self.views[id.0];
        match kind {
            ViewKind::Struct(StructView { fields, additional: None }) if fields.is_empty() => {
                view.nothing_to_send = true;
                view.kind = ViewKind::Scalar(TypeRef::AnyObject);
            }
            kind => view.kind = kind,
        }
        id
    }

    fn kind(&mut self, id: SchemaId, direction: Direction) -> ViewKind {
        let graph = self.graph;
        let scalar = match &graph[id].shape {
            Shape::Any => TypeRef::Any,
            Shape::Boolean => TypeRef::Bool,
            Shape::Integer(format) => match format.as_deref() {
                Some("int32") => TypeRef::I32,
                _ => TypeRef::I64,
            },
            Shape::Number(format) => match format.as_deref() {
                Some("float") => TypeRef::F32,
                _ => TypeRef::F64,
            },
            Shape::String(format) => match format.as_deref() {
                Some("date-time") => TypeRef::DateTime,
                _ => TypeRef::String,
            },
            Shape::Enum { values, open: false, .. } if values.len() == 1 => {
                return ViewKind::Constant(values[0].clone());
            }
            Shape::Enum { values, .. } if values.is_empty() => TypeRef::String,
            Shape::Enum { values, .. } => return ViewKind::Enum(values.clone()),
            Shape::Array(items) => return ViewKind::List(self.view(*items, direction)),
            Shape::Object(object) => return self.object(object, direction),
            Shape::Union(union) => {
                let variants = union.variants.iter().enumerate();
                let variants = variants.map(|(index, alternative)| VariantView {
                    view: self.view(alternative.schema, direction),
                    tags: alternative.discriminator_values.clone(),
                    marks: alternative.constants.clone(),
                    label: label(graph, &union.variants, index),
                });
                return ViewKind::Union(variants.collect());
            }
        };
        ViewKind::Scalar(scalar)
    }

    fn object(&mut self, object: &'a ObjectShape, direction: Direction) -> ViewKind {
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
            let view = self.view(property.schema, direction);
            if direction == Direction::Request && self.has_nothing_to_send(view) {
                continue;
            }
            fields.push(FieldView { wire: wire.clone(), view, required: property.required });
        }
        let additional = match &object.additional {
            Additional::Schema(schema) => Some(Some(self.view(*schema, direction))),
            Additional::Any => Some(None),
            Additional::Unstated | Additional::Denied => None,
        };
        match additional {
            Some(Some(value)) if object.properties.is_empty() => ViewKind::Map(value),
            Some(None) if object.properties.is_empty() => ViewKind::Scalar(TypeRef::AnyObject),
            None if object.properties.is_empty() && !object.closed => ViewKind::Scalar(TypeRef::AnyObject),
            None if fields.is_empty() && direction == Direction::Response => {
                ViewKind::Scalar(TypeRef::AnyObject)
            }
            additional => ViewKind::Struct(StructView { fields, additional }),
        }
    }

    /// Whether an object has no member that a request may hold, so that a request does not hold the object either.
    pub(crate) fn has_nothing_to_send(&self, id: ViewId) -> bool {
        self[id].nothing_to_send
    }

    /// Gives every view its signature: first by what it says itself, then, again and again, by the signatures of what
    /// it holds, until no more views can be told apart. Cycles are no special case.
    pub(crate) fn sign(&mut self) {
        let local: Vec<u64> = (0..self.views.len()).map(|index| self.local(ViewId(index))).collect();
        let mut signatures = local.clone();
        let mut distinct = 0;
        loop {
            let found = signatures.iter().collect::<HashSet<_>>().len();
            if found == distinct {
                break;
            }
            distinct = found;
            signatures = (0..self.views.len())
                .map(|index| {
                    let mut hasher = DefaultHasher::new();
                    local[index].hash(&mut hasher);
                    self.children(ViewId(index)).for_each(|child| signatures[child.0].hash(&mut hasher));
                    hasher.finish()
                })
                .collect();
        }
        for (view, signature) in self.views.iter_mut().zip(signatures) {
            view.signature = signature;
        }
    }

    /// What a view says itself. `required` counts in requests only: a response's type is read with the members that
    /// all its uses require.
    ///
    /// Whether a value may be null or is secret is a matter of the member that holds it.
    fn local(&self, id: ViewId) -> u64 {
        let (view, schema) = (&self[id], self.schema(id));
        let mut hasher = DefaultHasher::new();
        let state = &mut hasher;
        for child in self.children(id) {
            let child = self.schema(child);
            (child.nullable, child.secret).hash(state);
        }
        match &view.kind {
            ViewKind::Scalar(scalar) => (0, scalar).hash(state),
            ViewKind::Constant(value) => (1, value).hash(state),
            ViewKind::Enum(values) => (2, &schema.name, values).hash(state),
            ViewKind::List(_) => 3.hash(state),
            ViewKind::Map(_) => 4.hash(state),
            ViewKind::Struct(object) => {
                (5, &schema.name, object.additional.map(|value| value.is_some())).hash(state);
                for field in &object.fields {
                    (&field.wire, view.direction == Direction::Request && field.required).hash(state);
                }
            }
            ViewKind::Union(variants) => {
                (6, &schema.name).hash(state);
                variants.iter().for_each(|variant| (&variant.tags, &variant.marks).hash(state));
            }
        }
        hasher.finish()
    }

    /// What a view holds directly.
    pub(crate) fn children(&self, id: ViewId) -> Box<dyn Iterator<Item = ViewId> + '_> {
        match &self[id].kind {
            ViewKind::Scalar(_) | ViewKind::Constant(_) | ViewKind::Enum(_) => Box::new(std::iter::empty()),
            ViewKind::List(item) | ViewKind::Map(item) => Box::new(std::iter::once(*item)),
            ViewKind::Struct(object) => Box::new(
                object.fields.iter().map(|field| field.view).chain(object.additional.into_iter().flatten()),
            ),
            ViewKind::Union(variants) => Box::new(variants.iter().map(|variant| variant.view)),
        }
    }
}

/// What an alternative is called: by what chooses it, by its kind if no other one is of that kind, else by its number.
fn label(graph: &SchemaGraph, alternatives: &[UnionVariant], index: usize) -> String {
    let kind = |alternative: &UnionVariant| match &graph[alternative.schema].shape {
        _ if !alternative.discriminator_values.is_empty() => None,
        Shape::Object(_) => Some("object"),
        Shape::Array(_) => Some("item"),
        Shape::Enum { .. } => Some("value"),
        _ => None,
    };
    let tag = alternatives.get(index).and_then(|alternative| alternative.discriminator_values.first());
    let own = alternatives.get(index).and_then(kind);
    let alone = alternatives.iter().filter(|other| kind(other) == own).count() == 1;
    match (tag, own) {
        (Some(tag), _) => tag.clone(),
        (None, Some(kind)) if alone => kind.to_owned(),
        _ => format!("variant {}", index + 1),
    }
}

impl std::ops::Index<ViewId> for Views<'_> {
    type Output = View;

    fn index(&self, id: ViewId) -> &View {
        &self.views[id.0]
    }
}
