//! A member of a schema's `allOf`, and the name of a schema. Data only.

use std::sync::Arc;

use crate::resolve::node_ref::At;
use crate::resolve::schema::specificity::Strength;
use crate::resolve::schema::value_type::Kind;
use crate::source::{Map, Node};

/// A part of a schema: a mapping without regard to its `$ref` and `allOf`.
#[derive(Clone, Debug)]
pub(crate) struct Part<'d> {
    pub(crate) at: At<'d>,
    pub(crate) map: &'d Map,
    /// How many named schemas lie around it, seen from the place of use: what stands further outside has the say in
    /// words. Names, not references, are counted, since a docs page keeps only those.
    pub(crate) depth: usize,
    pub(crate) strength: Strength,
    /// What of it counts.
    pub(crate) side: Side,
    /// Its union has one alternative, which is among the parts instead.
    pub(crate) collapsed: bool,
}

/// What of a part counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Side {
    /// All of it.
    Whole,
    /// Its members: it stands beside the alternatives of a union, and this is one of them.
    Members,
    /// What it says about values of one type: it allows several, and this is an alternative for one of them.
    Type(Kind),
    /// The schemas of its elements, which differ by position: this is any one of them.
    Elements,
    /// The schemas of members that it does not list, which differ by name: this is any one of them.
    Unlisted,
}

/// A name, and the schema that bears it.
#[derive(Clone, Debug)]
pub(crate) struct Name<'d> {
    pub(crate) text: Arc<str>,
    pub(crate) node: &'d Node,
}
