// Generated from pim/v2.yaml by `cargo xtask codegen`; do not edit.

//! Provider integrations.
//!
//! Access to resources in a customer's AWS, Azure or Google Cloud account.
//!
//! [`Client::pim_v2`](crate::Client::pim_v2) returns a handle, [`PimV2`], with a method for each
//! kind of resource.
//!
//! Feature: `pim-v2`. Host: control plane. Credentials: cloud API key, STS token.
//!
//! # Errors
//!
//! Most operations of this group can return these statuses. Where one is also
//! [common](crate#errors), this description applies:
//!
//! - 404: There is no provider integration with this ID in the environment.

mod integrations;

pub mod requests;

pub use self::integrations::{
    AwsIntegrationConfig, AwsIntegrationConfigInput, AwsIntegrationConfigKind,
    AzureIntegrationConfig, AzureIntegrationConfigInput, AzureIntegrationConfigKind,
    GcpIntegrationConfig, GcpIntegrationConfigInput, GcpIntegrationConfigKind,
    Integration, IntegrationConfig, IntegrationCreate, IntegrationCreateConfig,
    IntegrationList, IntegrationProvider, IntegrationStatus, IntegrationUpdate,
    IntegrationUpdateConfig, IntegrationValidateRequest,
    IntegrationValidateRequestConfig, IntegrationsClient,
};
#[doc(inline)]
pub use crate::common::{
    GlobalObjectReferenceInput, ListMeta, ObjectReference, ObjectReferenceInput,
};

use crate::call::RawRequest;
use crate::client::Client;
use crate::operation::RawOperations;
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// The resources of [`Client::pim_v2`](crate::Client::pim_v2): Provider integrations.
#[derive(Clone, Debug)]
pub struct PimV2 {
    client: Client,
}

impl PimV2 {
    /// Returns a handle, [`IntegrationsClient`].
    ///
    /// Permissions of Confluent Cloud to access resources in a customer's account at a cloud
    /// provider, for example for connectors.
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
    /// Returns a handle for [`pim::v2`](crate::pim::v2): Provider integrations.
    pub fn pim_v2(&self) -> PimV2 {
        PimV2 { client: self.clone() }
    }
}

static REQUEST: RawOperations = RawOperations::new(
    &CONTROL_PLANE,
    &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
);
