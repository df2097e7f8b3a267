// Generated from iam/v1.yaml by `cargo xtask codegen`; do not edit.

//! Numeric IDs.
//!
//! Numeric IDs of users and service accounts, for legacy applications.
//!
//! [`Client::iam_v1`](crate::Client::iam_v1) returns a handle, [`IamV1`], with a method for each
//! kind of resource.
//!
//! Feature: `iam-v1`. Host: control plane. Credentials: cloud API key, STS token.

mod service_accounts;
mod types;
mod users;

pub mod requests;

pub use self::service_accounts::ServiceAccountsClient;
pub use self::types::{NumericIdentifier, NumericIdentifierList};
pub use self::users::UsersClient;

use crate::call::RawRequest;
use crate::client::Client;
use crate::operation::RawOperations;
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// The resources of [`Client::iam_v1`](crate::Client::iam_v1): Numeric IDs.
#[derive(Clone, Debug)]
pub struct IamV1 {
    client: Client,
}

impl IamV1 {
    /// Returns a handle, [`ServiceAccountsClient`].
    ///
    /// Numeric IDs of service accounts.
    pub fn service_accounts(&self) -> ServiceAccountsClient {
        ServiceAccountsClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`UsersClient`].
    ///
    /// Numeric IDs of users.
    pub fn users(&self) -> UsersClient {
        UsersClient {
            client: self.client.clone(),
        }
    }

    /// Creates a request to any path of the host `control plane`, for operations that have no
    /// method in this version of the crate.
    ///
    /// The path starts with `/` and is appended to the URL of the host. An absolute URL, `//`, and
    /// dot segments are errors of the call. See [`RawRequest`].
    pub fn request(&self, method: impl AsRef<str>, path: &str) -> RawRequest {
        RawRequest::new(&self.client, &REQUEST, method.as_ref(), path)
    }
}

impl Client {
    /// Returns a handle for [`iam::v1`](crate::iam::v1): Numeric IDs.
    pub fn iam_v1(&self) -> IamV1 {
        IamV1 { client: self.clone() }
    }
}

static REQUEST: RawOperations = RawOperations::new(
    &CONTROL_PLANE,
    &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
);
