//! Schemas get numbers: equal lists of parts the same one, which makes sharing and recursion come by themselves.
//!
//! A number is given before the schema behind it is merged. The merging waits in a queue, so nesting of any depth
//! needs no stack.

use crate::diagnostics::{Code, Origin};
use crate::resolve::model::{Schema, SchemaId};
use crate::resolve::node_ref::At;
use crate::resolve::schema::all_of::{Gift, Parts, name};
use crate::resolve::schema::builder::SchemaBuilder;
use crate::resolve::schema::builder::{Job, Key};
use crate::resolve::schema::member::{Name, Part};

/// How many schemas there may be.
const MOST_SCHEMAS: usize = 200_000;

impl<'d> SchemaBuilder<'d, '_> {
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
        if let Some(id) = self.known.get(&key) {
            return *id;
        }
        if self.graph.schemas.len() >= MOST_SCHEMAS {
            if self.cx.first_time(&self.cx.library.root(at.document), Code::TooManySchemas) {
                let origin = self.cx.origin(at);
                self.cx.diagnostics.report(
                    Code::TooManySchemas,
                    "the documents make too many schemas",
                    &origin,
                );
            }
            return self.any();
        }
        // The schema stands where its one part stands; a merged one, where it is used.
        let at = if let [part] = parts.as_slice() { part.at.clone() } else { at.clone() };
        let id = self.reserve(self.cx.origin(&at));
        self.known.insert(key, id);
        self.queue.push_back(Job { id, parts, name, secret, at });
        id
    }

    /// A schema that allows any value, for places where nothing is said.
    pub(crate) fn any(&mut self) -> SchemaId {
        if let Some(id) = self.any {
            return id;
        }
        let file = self.cx.library.documents.first().map(|document| document.origin());
        let origin = file.unwrap_or_else(|| Origin::new("", crate::pointer::Pointer::root()));
        let id = self.reserve(origin);
        self.any = Some(id);
        id
    }

    fn reserve(&mut self, origin: Origin) -> SchemaId {
        let schemas = &mut self.graph.schemas;
        // The number of schemas is limited far below this.
        let id = SchemaId(u32::try_from(schemas.len()).unwrap_or(u32::MAX));
        schemas.push(Schema::any(origin));
        id
    }
}
