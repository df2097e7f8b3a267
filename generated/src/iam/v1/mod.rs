// Generated from iam/v1.yaml by `cargo xtask codegen`; do not edit.

//! Numeric identifiers.
//!
//! The numeric identifiers of users and service accounts, for old programs.
//!
//! [`Client::iam_v1`](crate::Client::iam_v1) gives a handle, [`IamV1`], with a method for each kind
//! of resource.
//!
//! Host: control plane. Credentials: cloud API key.

mod service_accounts;
mod users;
mod types;

pub use self::service_accounts::{ListServiceAccountNumbers, ServiceAccountsClient};
pub use self::users::{ListUserNumbers, UsersClient};
pub use self::types::{Error, NumericIdentifier, NumericIdentifierList};

use crate::client::Client;

/// Numeric identifiers.
///
/// Reached by [`Client::iam_v1`](crate::Client::iam_v1).
#[derive(Clone, Debug)]
pub struct IamV1 {
    client: Client,
}

impl IamV1 {
    /// Numeric identifiers of service accounts.
    pub fn service_accounts(&self) -> ServiceAccountsClient {
        ServiceAccountsClient {
            client: self.client.clone(),
        }
    }

    /// Numeric identifiers of users.
    pub fn users(&self) -> UsersClient {
        UsersClient {
            client: self.client.clone(),
        }
    }
}

impl Client {
    /// Numeric identifiers.
    pub fn iam_v1(&self) -> IamV1 {
        IamV1 { client: self.clone() }
    }
}
