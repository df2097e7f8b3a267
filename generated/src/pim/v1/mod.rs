// Generated from pim/v1.yaml by `cargo xtask codegen`; do not edit.

//! Provider integrations, version 1.
//!
//! Access to resources in a customer's AWS account.
//!
//! [`Client::pim_v1`](crate::Client::pim_v1) returns a handle, [`PimV1`], with a method for each
//! kind of resource.
//!
//! Feature: `pim-v1`. Host: control plane. Credentials: cloud API key, STS token.

mod integrations;

pub mod requests;

pub use self::integrations::{
    AwsIntegrationConfig, AwsIntegrationConfigCreate, AwsIntegrationConfigKind,
    Integration, IntegrationConfig, IntegrationCreate, IntegrationCreateConfig,
    IntegrationList, IntegrationProvider, IntegrationsClient,
};
#[doc(inline)]
pub use crate::common::{GlobalObjectReference, GlobalObjectReferenceInput, ListMeta};

use crate::client::Client;

/// The resources of [`Client::pim_v1`](crate::Client::pim_v1): Provider integrations, version 1.
#[derive(Clone, Debug)]
pub struct PimV1 {
    client: Client,
}

impl PimV1 {
    /// Returns a handle, [`IntegrationsClient`].
    ///
    /// Permissions of Confluent Cloud to access resources in a customer's AWS account, for example
    /// for connectors.
    pub fn integrations(&self) -> IntegrationsClient {
        IntegrationsClient {
            client: self.client.clone(),
        }
    }
}

impl Client {
    /// Returns a handle for [`pim::v1`](crate::pim::v1): Provider integrations, version 1.
    pub fn pim_v1(&self) -> PimV1 {
        PimV1 { client: self.clone() }
    }
}
