// Generated from kafka/v3.yaml by `cargo xtask codegen`; do not edit.

//! Types shared by several resources of this group.

use crate::model::{model, open_enum};

/// The metadata of an object.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceMetadata {
    /// The URL of the object in the API.
    pub self_: String,
    /// The Confluent Resource Name (CRN) of the object. Null if it has none.
    pub resource_name: Option<String>,
}

impl ResourceMetadata {
    /// Creates a `ResourceMetadata` with its required fields.
    pub fn new(self_: impl Into<String>) -> Self {
        Self {
            self_: self_.into(),
            resource_name: None,
        }
    }

    /// Sets [`resource_name`](Self::resource_name).
    #[must_use]
    pub fn with_resource_name(mut self, resource_name: impl Into<String>) -> Self {
        self.resource_name = Some(resource_name.into());
        self
    }
}

model!(ResourceMetadata {
    "self": self_,
    "resource_name": resource_name,
});

/// The link to a related resource.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Relationship {
    /// The URL of the related object or list in the API.
    pub related: String,
}

impl Relationship {
    /// Creates a `Relationship` with its required fields.
    pub fn new(related: impl Into<String>) -> Self {
        Self { related: related.into() }
    }
}

model!(Relationship {
    "related": related,
});

/// The metadata of a list.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceCollectionMetadata {
    /// The URL of the list in the API.
    pub self_: String,
    /// The URL of the next page. Null or absent on the last page.
    pub next: Option<String>,
}

impl ResourceCollectionMetadata {
    /// Creates a `ResourceCollectionMetadata` with its required fields.
    pub fn new(self_: impl Into<String>) -> Self {
        Self {
            self_: self_.into(),
            next: None,
        }
    }

    /// Sets [`next`](Self::next).
    #[must_use]
    pub fn with_next(mut self, next: impl Into<String>) -> Self {
        self.next = Some(next.into());
        self
    }
}

model!(ResourceCollectionMetadata {
    "self": self_,
    "next": next,
});

/// The operation: set the parameter, or reset it to its default value.
///
/// Defaults to `SET`.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AlterConfigEntryOperation {
    /// `SET`
    Set,
    /// `DELETE`
    Delete,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(AlterConfigEntryOperation {
    "SET": Set,
    "DELETE": Delete,
});
