//! The lock: the public names of a crate, the orders that callers depend on, and the variants that are boxed, by their
//! place in the API.
//!
//! A place is the identity of something in the API and not a location in a document: the method and the path of an
//! operation, the path of a property, the value of an enum. Moving a definition to another file, inlining it or
//! reordering a document changes no place, so it changes no name.
//!
//! Takes the text of a lock file. Returns a [`Lock`] and its text, or diagnostics. Contains only data: the names are
//! chosen by `names`, and the orders are applied by `lower`.

mod former;
mod parse;
mod text;

use std::collections::{BTreeMap, HashMap};

pub use self::former::{Former, NameKind};

/// The names and orders of a crate.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lock {
    /// `true` if each resource is a group of its own.
    pub is_flat: Option<bool>,
    /// The groups, by the method of the client.
    pub groups: BTreeMap<String, LockedGroup>,
    /// The resources, by the method of the client and that of the group's handle, such as `iam_v2 users`.
    pub resources: BTreeMap<String, LockedResource>,
    /// The operations, by method and path.
    pub operations: BTreeMap<String, LockedOperation>,
    /// The types, by the place of their first use.
    pub types: BTreeMap<String, LockedType>,
}

/// The names of a group.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LockedGroup {
    /// The Cargo feature.
    pub feature: String,
    /// The modules, from the root down.
    pub module: Vec<String>,
    /// The handle.
    pub handle: String,
    /// The methods for raw requests, by host.
    pub raw_requests: Vec<LockedMember>,
    /// The former names, for which there are aliases.
    pub former: Former,
}

/// The names of a resource.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LockedResource {
    /// The module in the group's module.
    pub module: String,
    /// The handle.
    pub handle: String,
    /// The former names, for which there are aliases.
    pub former: Former,
}

/// The names of an operation, and the order of its parameters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LockedOperation {
    /// The methods that return its handle, such as `iam_v2 users`. They identify its resource in the last run.
    pub resource: String,
    /// The method of the handle.
    pub method: String,
    /// The request builder.
    pub request: String,
    /// The names of further items, such as the struct of the arguments, by the key of their [`NameKind`].
    pub items: BTreeMap<String, String>,
    /// The parameters that are arguments, in order.
    pub arguments: Vec<LockedMember>,
    /// The parameters that have a setter, in order.
    pub setters: Vec<LockedMember>,
    /// The variants of the body, by media type.
    pub bodies: Vec<LockedMember>,
    /// The variants of the response, by status and media type.
    pub responses: Vec<LockedMember>,
    /// The former names, for which there are aliases.
    pub former: Former,
}

impl LockedOperation {
    /// Returns the name of the method or type of this kind.
    pub(crate) fn name(&self, kind: NameKind) -> Option<&str> {
        match kind {
            NameKind::Method => Some(&self.method),
            NameKind::Request => Some(&self.request),
            _ => self.items.get(kind.as_str()).map(String::as_str),
        }
    }

    /// Returns the names of this kind that must stay free: the name in the last run, and those of aliases.
    pub(crate) fn reserved(&self, kind: NameKind) -> impl Iterator<Item = &str> {
        self.name(kind).into_iter().chain(self.former.get(kind).iter().map(String::as_str))
    }
}

/// The names of a type and of its members, and their order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LockedType {
    /// The struct, enum or union.
    pub name: String,
    /// The key of the component that it is named after, if there is one.
    pub schema: Option<String>,
    /// The struct of the arguments of the constructor, if there is one.
    pub required: Option<String>,
    /// `true` if enums contain its values in a `Box`, `None` if no variant has the type.
    pub boxed: Option<bool>,
    /// The fields or variants, in order.
    pub members: Vec<LockedMember>,
    /// The properties or variants that are boxed because the type contains itself.
    pub boxed_members: Vec<String>,
    /// The former names, for which there are aliases.
    pub former: Former,
}

/// A field, a variant, an argument or a setter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LockedMember {
    /// The property, value or parameter.
    pub wire: String,
    /// The Rust name, without `r#`.
    pub name: String,
}

/// The members of a locked order, by property, value or parameter.
pub(crate) struct MemberIndex<'a>(HashMap<&'a str, (usize, &'a str)>);

impl<'a> MemberIndex<'a> {
    /// Indexes members. Of several with the same key, the first one counts.
    pub(crate) fn new(members: &'a [LockedMember]) -> Self {
        let entries = members.iter().enumerate().rev();
        Self(entries.map(|(index, member)| (member.wire.as_str(), (index, member.name.as_str()))).collect())
    }

    /// Returns the position of a member. A member that is not locked comes after the others.
    pub(crate) fn position(&self, wire: &str) -> usize {
        self.0.get(wire).map_or(usize::MAX, |(index, _)| *index)
    }

    /// Returns the locked name of a member.
    pub(crate) fn name(&self, wire: &str) -> Option<&'a str> {
        self.0.get(wire).map(|(_, name)| *name)
    }
}
