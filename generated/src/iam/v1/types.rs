// Generated from iam/v1.yaml by `cargo xtask codegen`; do not edit.

//! Types shared by several resources of this group.

use crate::model::model;

/// The IDs of all users, or of all service accounts.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NumericIdentifierList {
    /// One entry per user or service account. No duplicates.
    pub users: Vec<NumericIdentifier>,
}

impl NumericIdentifierList {
    /// Creates a `NumericIdentifierList` with its required fields.
    pub fn new(users: impl IntoIterator<Item = impl Into<NumericIdentifier>>) -> Self {
        Self {
            users: users.into_iter().map(Into::into).collect(),
        }
    }
}

model!(NumericIdentifierList {
    "users": users,
});

/// The two IDs of a user or a service account.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NumericIdentifier {
    /// The numeric ID.
    pub id: i64,
    /// The ID in all other APIs.
    pub resource_id: Option<String>,
}

impl NumericIdentifier {
    /// Creates a `NumericIdentifier` with its required fields.
    pub fn new(id: i64) -> Self {
        Self { id, resource_id: None }
    }

    /// Sets [`resource_id`](Self::resource_id).
    #[must_use]
    pub fn with_resource_id(mut self, resource_id: impl Into<String>) -> Self {
        self.resource_id = Some(resource_id.into());
        self
    }
}

model!(NumericIdentifier {
    "id": id,
    "resource_id": resource_id,
});
