//! Schemas get numbers: equal lists of parts the same one, which makes sharing and recursion come by themselves.
//!
//! A number is given before the schema behind it is merged. The merging waits in a queue, so nesting of any depth
//! needs no stack.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;

use crate::diagnostics::{Code, Origin};
use crate::resolve::Resolver;
use crate::resolve::model::{Constraints, Schema, SchemaGraph, SchemaId, Shape};
use crate::resolve::node_ref::At;
use crate::resolve::schema::all_of::{Gift, Name, Part, Parts, Side, name};
use crate::resolve::schema::specificity::Strength;
use crate::resolve::union::simplify;

/// How many schemas there may be.
const MOST_SCHEMAS: usize = 200_000;

/// What makes two uses the same schema.
#[derive(PartialEq, Eq, Hash)]
struct Key {
    /// The addresses of the parts, and what of them counts.
    parts: Vec<(usize, Side)>,
    name: Option<Arc<str>>,
    /// Whether the name of the property makes it secret.
    secret: bool,
}

/// A schema that has a number and waits to be merged.
pub(crate) struct Job<'d> {
    pub(crate) id: SchemaId,
    pub(crate) parts: Vec<Part<'d>>,
    pub(crate) name: Option<Name<'d>>,
    pub(crate) secret: bool,
    pub(crate) at: At<'d>,
}

/// The graph as it grows.
#[derive(Default)]
pub(crate) struct Graph<'d> {
    pub(crate) graph: SchemaGraph,
    known: HashMap<Key, SchemaId>,
    queue: VecDeque<Job<'d>>,
    /// How many properties all objects have so far.
    pub(crate) properties: usize,
}

impl<'d> Resolver<'d, '_> {
    /// The schema that stands at a place.
    pub(crate) fn schema(&mut self, at: &At<'d>) -> SchemaId {
        self.merged(std::slice::from_ref(at), None)
    }

    /// The schema that stands at a place, if there is one.
    pub(crate) fn schema_or_any(&mut self, at: Option<&At<'d>>) -> SchemaId {
        match at {
            Some(at) => self.schema(at),
            None => self.any(),
        }
    }

    /// The schema that all of these places describe together; `property` is the name of the property that they
    /// describe, if they do.
    pub(crate) fn merged(&mut self, uses: &[At<'d>], property: Option<&str>) -> SchemaId {
        let mut parts = Parts::default();
        let gifts: Vec<Gift<'d>> = uses.iter().map(|at| self.expand(at, None, 0, &mut parts)).collect();
        let name = name(&gifts, None);
        let secret = property.is_some_and(|property| self.secrets.contains(property));
        match uses.first() {
            Some(at) => self.intern(parts.list, name, secret, at),
            None => self.any(),
        }
    }

    /// The number of a schema with these parts, used at a place.
    pub(crate) fn intern(
        &mut self,
        parts: Vec<Part<'d>>,
        name: Option<Name<'d>>,
        secret: bool,
        at: &At<'d>,
    ) -> SchemaId {
        let addresses = parts.iter().map(|part| (part.at.address(), part.side)).collect();
        let key = Key { parts: addresses, name: name.as_ref().map(|name| name.text.clone()), secret };
        if let Some(id) = self.graph.known.get(&key) {
            return *id;
        }
        if self.graph.graph.schemas.len() >= MOST_SCHEMAS {
            if self.first_time(&self.library.root(at.document), Code::TooManySchemas) {
                let origin = self.origin(at);
                self.diagnostics.report(Code::TooManySchemas, "the documents make too many schemas", &origin);
            }
            return self.any();
        }
        // The schema stands where its one part stands; a merged one, where it is used.
        let at = if let [part] = parts.as_slice() { part.at.clone() } else { at.clone() };
        let id = self.reserve(self.origin(&at));
        self.graph.known.insert(key, id);
        self.graph.queue.push_back(Job { id, parts, name, secret, at });
        id
    }

    /// A schema that allows any value, for places where nothing is said.
    pub(crate) fn any(&mut self) -> SchemaId {
        if let Some(id) = self.any {
            return id;
        }
        let file = self.library.documents.first().map(|document| document.origin());
        let origin = file.unwrap_or_else(|| Origin::new("", crate::pointer::Pointer::root()));
        let id = self.reserve(origin);
        self.any = Some(id);
        id
    }

    fn reserve(&mut self, origin: Origin) -> SchemaId {
        let schemas = &mut self.graph.graph.schemas;
        // The number of schemas is limited far below this.
        let id = SchemaId(u32::try_from(schemas.len()).unwrap_or(u32::MAX));
        schemas.push(blank(origin));
        id
    }

    /// Merges whatever waits, and whatever comes up meanwhile.
    pub(crate) fn finish_schemas(&mut self) -> SchemaGraph {
        while let Some(mut job) = self.graph.queue.pop_front() {
            let index = job.id.0 as usize;
            // What gives the members comes first: its order of properties is the one that readers know.
            job.parts.sort_by_key(|part| part.strength < Strength::Members);
            let schema = self.merge(&job);
            self.graph.graph.schemas[index] = schema;
        }
        let mut graph = std::mem::take(&mut self.graph.graph);
        simplify::unite(&mut graph);
        graph
    }
}

/// A schema that says nothing.
pub(crate) fn blank(origin: Origin) -> Schema {
    Schema {
        origin,
        name: None,
        description: None,
        own_description: None,
        shape: Shape::Any,
        nullable: false,
        read_only: false,
        write_only: false,
        deprecated: false,
        secret: false,
        immutable: false,
        default: None,
        example: None,
        max_page_items: None,
        limits: Constraints::default(),
    }
}
