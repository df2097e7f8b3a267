// Generated from iam/v1.yaml by `cargo xtask codegen`; do not edit.

//! Types that several resources of this group use.

use crate::model::model;

/// The IDs of all users, or of all service accounts.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NumericIdentifierList {
    /// One entry per user or service account. Without duplicates.
    pub users: Vec<NumericIdentifier>,
}

impl NumericIdentifierList {
    /// With what is required.
    pub fn new(users: impl IntoIterator<Item = impl Into<NumericIdentifier>>) -> Self {
        Self {
            users: users.into_iter().map(Into::into).collect(),
        }
    }
}

model!(NumericIdentifierList {
    0 "users": users,
});

/// The two IDs of a user or a service account.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NumericIdentifier {
    /// The numeric ID.
    pub id: i64,
    /// The ID in all other APIs.
    pub resource_id: Option<String>,
}

impl NumericIdentifier {
    /// With what is required.
    pub fn new(id: i64) -> Self {
        Self { id, resource_id: None }
    }

    /// Sets [`resource_id`](Self::resource_id).
    pub fn with_resource_id(mut self, resource_id: impl Into<String>) -> Self {
        self.resource_id = Some(resource_id.into());
        self
    }
}

model!(NumericIdentifier {
    0 "id": id,
    1 "resource_id": resource_id,
});
