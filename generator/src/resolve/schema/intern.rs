//! The numbering of schemas: equal lists of members share a number, so sharing and recursion need no special case.
//!
//! Takes nodes with schemas. Returns the number of a schema, which is pending in the queue of the builder until it is
//! merged.

use crate::diagnostics::{Code, Origin};
use crate::resolve::model::{Schema, SchemaId};
use crate::resolve::node_ref::NodeRef;
use crate::resolve::schema::all_of::{AllOfMembers, Contribution, combined_name};
use crate::resolve::schema::builder::{PendingSchema, SchemaBuilder, SchemaKey};
use crate::resolve::schema::member::{AllOfMember, SchemaName};

/// The maximum number of schemas.
const MAX_SCHEMAS: usize = 130_000;

impl<'d> SchemaBuilder<'d, '_> {
    /// Returns the schema at a node.
    pub(crate) fn schema(&mut self, at: &NodeRef<'d>) -> SchemaId {
        self.merged_schema(std::slice::from_ref(at), None)
    }

    /// Returns the schema at a node, or one that allows any value.
    pub(crate) fn schema_or_any(&mut self, at: Option<&NodeRef<'d>>) -> SchemaId {
        match at {
            Some(at) => self.schema(at),
            None => self.any_schema(),
        }
    }

    /// Returns the schema that all of these nodes describe together. `property` is the name of the property that they
    /// describe, if any.
    pub(crate) fn merged_schema(&mut self, uses: &[NodeRef<'d>], property: Option<&str>) -> SchemaId {
        let mut members = AllOfMembers::default();
        let contributions: Vec<Contribution<'d>> =
            uses.iter().map(|at| self.expand(at, None, 0, &mut members)).collect();
        let name = combined_name(&contributions, None);
        let secret = property.is_some_and(|property| self.secrets.contains(property));
        match uses.first() {
            Some(at) => self.intern(members.list, name, secret, at),
            None => self.any_schema(),
        }
    }

    /// Returns the number of the schema with these members, used at a node.
    pub(crate) fn intern(
        &mut self,
        members: Vec<AllOfMember<'d>>,
        name: Option<SchemaName<'d>>,
        secret: bool,
        at: &NodeRef<'d>,
    ) -> SchemaId {
        let addresses = members.iter().map(|member| (member.at.address(), member.facet)).collect();
        let key = SchemaKey { members: addresses, name: name.as_ref().map(|name| name.text.clone()), secret };
        if let Some(id) = self.known.get(&key) {
            return *id;
        }
        if self.graph.schemas.len() >= MAX_SCHEMAS {
            if self.cx.first_time(&self.cx.library.root(at.document), Code::TooManySchemas) {
                let origin = self.cx.origin(at);
                self.cx.diagnostics.report(
                    Code::TooManySchemas,
                    "the documents contain too many distinct schemas",
                    &origin,
                );
            }
            return self.any_schema();
        }
        // The location of a schema with one member is that of the member; the location of a merged schema is its use.
        let at = if let [member] = members.as_slice() { member.at.clone() } else { at.clone() };
        let id = self.reserve(self.cx.origin(&at));
        self.known.insert(key, id);
        self.queue.push_back(PendingSchema { id, members, name, secret, at });
        id
    }

    /// Returns the schema that allows any value.
    pub(crate) fn any_schema(&mut self) -> SchemaId {
        if let Some(id) = self.any {
            return id;
        }
        let file = self.cx.library.documents.first().map(|document| document.origin());
        let origin = file.unwrap_or_else(|| Origin::new("", crate::pointer::Pointer::root()));
        let id = self.reserve(origin);
        self.any = Some(id);
        id
    }

    /// Returns a schema with its own location that allows any value.
    pub(crate) fn any_schema_at(&mut self, at: &NodeRef<'d>) -> SchemaId {
        if self.graph.schemas.len() >= MAX_SCHEMAS {
            return self.any_schema();
        }
        let origin = self.cx.origin(at);
        self.reserve(origin)
    }

    fn reserve(&mut self, origin: Origin) -> SchemaId {
        let schemas = &mut self.graph.schemas;
        // The number of schemas is limited to far less.
        let id = SchemaId(u32::try_from(schemas.len()).unwrap_or(u32::MAX));
        schemas.push(Schema::any(origin));
        id
    }
}
