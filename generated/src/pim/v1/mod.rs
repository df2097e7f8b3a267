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

use crate::call::RawRequest;
use crate::client::Client;
use crate::operation::RawOperations;
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

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
    /// Returns a handle for [`pim::v1`](crate::pim::v1): Provider integrations, version 1.
    pub fn pim_v1(&self) -> PimV1 {
        PimV1 { client: self.clone() }
    }
}

static REQUEST: RawOperations = RawOperations::new(
    &CONTROL_PLANE,
    &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
);
