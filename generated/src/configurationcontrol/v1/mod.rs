// Generated from configurationcontrol/v1.yaml by `cargo xtask codegen`; do not edit.

//! Configuration control.
//!
//! Policies for the configuration of resources.
//!
//! [`Client::configurationcontrol_v1`](crate::Client::configurationcontrol_v1) returns a handle,
//! [`ConfigurationcontrolV1`], with a method for each kind of resource.
//!
//! Feature: `configurationcontrol-v1`. Host: control plane. Credentials: cloud API key, STS token.

mod policies;

pub mod requests;

pub use self::policies::{
    ObjectMeta, ObjectMetaInput, PoliciesClient, Policy, PolicyCreate, PolicyList,
    PolicyRule, PolicyScope, PolicySpec, PolicySpecAction, PolicySpecMode,
    PolicySpecUpdate, PolicyStatus, PolicyStatusPhase, PolicyUpdate,
};
#[doc(inline)]
pub use crate::common::ListMeta;

use crate::call::RawRequest;
use crate::client::Client;
use crate::operation::RawOperations;
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// The resources of [`Client::configurationcontrol_v1`](crate::Client::configurationcontrol_v1):
/// Configuration control.
#[derive(Clone, Debug)]
pub struct ConfigurationcontrolV1 {
    client: Client,
}

impl ConfigurationcontrolV1 {
    /// Returns a handle, [`PoliciesClient`].
    ///
    /// Sets of rules in the Common Expression Language (CEL) that apply within a scope.
    pub fn policies(&self) -> PoliciesClient {
        PoliciesClient {
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
    /// Returns a handle for [`configurationcontrol::v1`](crate::configurationcontrol::v1):
    /// Configuration control.
    pub fn configurationcontrol_v1(&self) -> ConfigurationcontrolV1 {
        ConfigurationcontrolV1 {
            client: self.clone(),
        }
    }
}

static REQUEST: RawOperations = RawOperations::new(
    &CONTROL_PLANE,
    &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
);
