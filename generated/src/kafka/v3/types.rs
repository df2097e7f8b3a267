// Generated from kafka/v3.yaml by `cargo xtask codegen`; do not edit.

//! Types that several resources of this group use.

use crate::model::{Nullable, model, open_enum};

/// The metadata of an object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResourceMetadata {
    /// The URL of the object in the API.
    pub self_: String,
    /// The Confluent Resource Name (CRN) of the object. Null if it has none.
    pub resource_name: Option<String>,
}

impl ResourceMetadata {
    /// With what is required.
    pub fn new(self_: impl Into<String>) -> Self {
        Self {
            self_: self_.into(),
            resource_name: None,
        }
    }

    /// Sets [`resource_name`](Self::resource_name).
    pub fn with_resource_name(mut self, resource_name: impl Into<String>) -> Self {
        self.resource_name = Some(resource_name.into());
        self
    }
}

model!(ResourceMetadata {
    0 "self": self_,
    1 "resource_name": resource_name,
});

/// The link to a related resource.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Relationship {
    /// The URL of the related object or list in the API.
    pub related: String,
}

impl Relationship {
    /// With what is required.
    pub fn new(related: impl Into<String>) -> Self {
        Self { related: related.into() }
    }
}

model!(Relationship {
    0 "related": related,
});

/// The metadata of a list.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResourceCollectionMetadata {
    /// The URL of the list in the API.
    pub self_: String,
    /// The URL of the next page. Null or absent on the last page.
    pub next: Option<String>,
}

impl ResourceCollectionMetadata {
    /// With what is required.
    pub fn new(self_: impl Into<String>) -> Self {
        Self {
            self_: self_.into(),
            next: None,
        }
    }

    /// Sets [`next`](Self::next).
    pub fn with_next(mut self, next: impl Into<String>) -> Self {
        self.next = Some(next.into());
        self
    }
}

model!(ResourceCollectionMetadata {
    0 "self": self_,
    1 "next": next,
});

/// The changes of several configuration parameters.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AlterConfigBatchRequestData {
    /// The changes, one per parameter.
    pub data: Vec<AlterConfigEntry>,
    /// `true` to validate the request without changing anything. Defaults to `false`.
    pub validate_only: Option<bool>,
}

impl AlterConfigBatchRequestData {
    /// With what is required.
    pub fn new(data: impl IntoIterator<Item = impl Into<AlterConfigEntry>>) -> Self {
        Self {
            data: data.into_iter().map(Into::into).collect(),
            validate_only: None,
        }
    }

    /// Sets [`validate_only`](Self::validate_only).
    pub fn with_validate_only(mut self, validate_only: bool) -> Self {
        self.validate_only = Some(validate_only);
        self
    }
}

model!(AlterConfigBatchRequestData {
    0 "data": data,
    1 "validate_only": validate_only,
});

/// A change of a configuration parameter.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AlterConfigEntry {
    /// The name of the parameter.
    pub name: String,
    /// The new value. Null or absent to reset the parameter.
    pub value: Nullable<String>,
    /// The operation: set the parameter, or reset it to its default value. Defaults to `SET`.
    pub operation: Nullable<AlterConfigEntryOperation>,
}

impl AlterConfigEntry {
    /// With what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            value: Nullable::Absent,
            operation: Nullable::Absent,
        }
    }

    /// Sets [`value`](Self::value).
    pub fn with_value(mut self, value: impl Into<Nullable<String>>) -> Self {
        self.value = value.into();
        self
    }

    /// Sets [`operation`](Self::operation).
    pub fn with_operation(
        mut self,
        operation: impl Into<Nullable<AlterConfigEntryOperation>>,
    ) -> Self {
        self.operation = operation.into();
        self
    }
}

model!(AlterConfigEntry {
    0 "name": name,
    1 "value": value,
    2 "operation": operation,
});

open_enum! {
    /// The operation: set the parameter, or reset it to its default value.
    ///
    /// Defaults to `SET`.
    pub enum AlterConfigEntryOperation {
        /// `SET`
        Set = "SET",
        /// `DELETE`
        Delete = "DELETE",
    }
}
