//! A member of a schema's `allOf`, and the name of a schema. Data only.

use std::sync::Arc;

use crate::resolve::node_ref::NodeRef;
use crate::resolve::schema::specificity::Specificity;
use crate::resolve::schema::value_type::ValueType;
use crate::source::{Map, Node};

/// A member of a schema's `allOf`, or the schema itself: a mapping without regard to its `$ref` and `allOf`.
#[derive(Clone, Debug)]
pub(crate) struct AllOfMember<'d> {
    pub(crate) at: NodeRef<'d>,
    pub(crate) map: &'d Map,
    /// How many named schemas lie around it, seen from the place of use: what stands further outside has the say in
    /// words. Names, not references, are counted, since a docs page keeps only those.
    pub(crate) depth: usize,
    pub(crate) specificity: Specificity,
    /// The facet of it that counts.
    pub(crate) facet: Facet,
    /// Its union has one variant, which is among the members instead.
    pub(crate) collapsed: bool,
}

/// The facet of a member that counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Facet {
    /// All of it.
    Whole,
    /// Its properties: it stands beside the variants of a union, and this is one of them.
    Properties,
    /// Its keywords for values of one type: it allows several, and this is a variant for one of them.
    Type(ValueType),
    /// The schemas of its elements, which differ by position: this is any one of them.
    Items,
    /// The schemas of properties that it does not list, which differ by name: this is any one of them.
    AdditionalProperties,
}

/// A name, and the schema that bears it.
#[derive(Clone, Debug)]
pub(crate) struct SchemaName<'d> {
    pub(crate) text: Arc<str>,
    pub(crate) node: &'d Node,
}
