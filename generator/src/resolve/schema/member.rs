//! Members of a schema's `allOf`, and names of schemas. Contains only data.

use std::sync::Arc;

use crate::resolve::node_ref::NodeRef;
use crate::resolve::schema::specificity::Specificity;
use crate::resolve::schema::value_type::ValueType;
use crate::source::{Map, Node};

/// A member of a schema's `allOf`, or the schema itself: a mapping without its `$ref` and `allOf`.
#[derive(Clone, Debug)]
pub(crate) struct AllOfMember<'d> {
    pub(crate) at: NodeRef<'d>,
    pub(crate) map: &'d Map,
    /// The number of named schemas around the member, seen from the use. The texts of outer members take precedence.
    /// Names are counted instead of references, because a documentation page only keeps names.
    pub(crate) depth: usize,
    pub(crate) specificity: Specificity,
    /// The facet of the member that is used.
    pub(crate) facet: Facet,
    /// `true` if the member's union has one variant, which is a member instead.
    pub(crate) collapsed: bool,
}

/// The facet of a member that is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Facet {
    /// The whole member.
    Whole,
    /// The properties: the member is next to the variants of a union, and this is one of them.
    Properties,
    /// The keywords for values of one type: the member allows several types, and this is the variant for one of them.
    Type(ValueType),
    /// The schemas of the elements, which depend on the position. This is any one of them.
    Items,
    /// The schemas of additional properties, which depend on the name. This is any one of them.
    AdditionalProperties,
    /// The whole member, which is one of several schemas for the same value: that of a property in conditional schemas.
    Alternative,
}

/// A name and the schema that has it.
#[derive(Clone, Debug)]
pub(crate) struct SchemaName<'d> {
    pub(crate) text: Arc<str>,
    pub(crate) node: &'d Node,
    /// `true` for the key of a component, `false` for a title.
    pub(crate) is_component: bool,
}
