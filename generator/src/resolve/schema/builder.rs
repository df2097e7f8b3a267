//! The state of the schema graph while it is built.
//!
//! A schema gets its number before it is merged. Pending schemas are in a queue, so nesting of any depth needs no
//! recursion, and `allOf`s and unions are independent of each other.

use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::Arc;

use crate::resolve::context::Context;
use crate::resolve::model::{SchemaGraph, SchemaId};
use crate::resolve::node_ref::NodeRef;
use crate::resolve::schema::member::{AllOfMember, Facet, SchemaName};

/// The maximum number of combinations of variants in all schemas.
const MAX_ALL_COMBINATIONS: usize = 50_000;

/// The identity of a schema: uses with equal keys share one schema.
#[derive(PartialEq, Eq, Hash)]
pub(crate) struct SchemaKey {
    /// The addresses of the members, each with its facet.
    pub(crate) members: Vec<(usize, Facet)>,
    pub(crate) name: Option<Arc<str>>,
    /// `true` if the name of the property makes it secret.
    pub(crate) secret: bool,
}

/// A schema that has a number and is not merged yet.
pub(crate) struct PendingSchema<'d> {
    pub(crate) id: SchemaId,
    pub(crate) members: Vec<AllOfMember<'d>>,
    pub(crate) name: Option<SchemaName<'d>>,
    pub(crate) secret: bool,
    pub(crate) at: NodeRef<'d>,
}

/// The builder of the schema graph, with its queue of pending schemas.
pub(crate) struct SchemaBuilder<'d, 'c> {
    pub(crate) cx: Context<'d, 'c>,
    /// The names of properties that are secret according to the configuration.
    pub(crate) secrets: HashSet<&'c str>,
    /// The schemas whose keywords have been checked.
    pub(crate) checked: HashSet<usize>,
    pub(crate) graph: SchemaGraph,
    pub(crate) known: HashMap<SchemaKey, SchemaId>,
    pub(crate) queue: VecDeque<PendingSchema<'d>>,
    /// The schema that allows any value.
    pub(crate) any: Option<SchemaId>,
    /// The number of properties of all objects so far.
    pub(crate) properties: usize,
    /// The remaining number of combinations of variants.
    pub(crate) combinations: usize,
}

impl<'d, 'c> SchemaBuilder<'d, 'c> {
    pub(crate) fn new(cx: Context<'d, 'c>) -> Self {
        Self {
            secrets: cx
                .config
                .secrets
                .iter()
                .filter(|it| it.keys.is_empty())
                .filter_map(|it| it.property.as_deref())
                .collect(),
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
