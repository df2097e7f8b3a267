//! The state of the schema graph as it grows.
//!
//! A number is given before the schema behind it is merged. The merging waits in a queue, so nesting of any depth needs no
//! stack, and neither `allOf` nor unions have to wait for each other.

use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::Arc;

use crate::resolve::context::Context;
use crate::resolve::model::{SchemaGraph, SchemaId};
use crate::resolve::node_ref::NodeRef;
use crate::resolve::schema::member::{AllOfMember, Facet, SchemaName};

/// The number of combinations of variants that are looked at in all schemas.
const MAX_ALL_COMBINATIONS: usize = 50_000;

/// What makes two uses the same schema.
#[derive(PartialEq, Eq, Hash)]
pub(crate) struct SchemaKey {
    /// The addresses of the parts, and what of them counts.
    pub(crate) members: Vec<(usize, Facet)>,
    pub(crate) name: Option<Arc<str>>,
    /// Whether the name of the property makes it secret.
    pub(crate) secret: bool,
}

/// A schema that has a number and waits to be merged.
pub(crate) struct PendingSchema<'d> {
    pub(crate) id: SchemaId,
    pub(crate) members: Vec<AllOfMember<'d>>,
    pub(crate) name: Option<SchemaName<'d>>,
    pub(crate) secret: bool,
    pub(crate) at: NodeRef<'d>,
}

/// Gives numbers to schemas, and keeps those that wait to be merged.
pub(crate) struct SchemaBuilder<'d, 'c> {
    pub(crate) cx: Context<'d, 'c>,
    /// The names of properties that the configuration says are secret.
    pub(crate) secrets: HashSet<&'c str>,
    /// The schemas whose keywords have been checked.
    pub(crate) checked: HashSet<usize>,
    pub(crate) graph: SchemaGraph,
    pub(crate) known: HashMap<SchemaKey, SchemaId>,
    pub(crate) queue: VecDeque<PendingSchema<'d>>,
    /// The schema that allows any value.
    pub(crate) any: Option<SchemaId>,
    /// The number of properties that all objects have so far.
    pub(crate) properties: usize,
    /// The number of combinations of variants that may still be looked at.
    pub(crate) combinations: usize,
}

impl<'d, 'c> SchemaBuilder<'d, 'c> {
    pub(crate) fn new(cx: Context<'d, 'c>) -> Self {
        Self {
            secrets: cx.config.secrets.iter().map(String::as_str).collect(),
            cx,
            checked: HashSet::new(),
            graph: SchemaGraph::default(),
            known: HashMap::new(),
            queue: VecDeque::new(),
            any: None,
            properties: 0,
            combinations: MAX_ALL_COMBINATIONS,
        }
    }
}
