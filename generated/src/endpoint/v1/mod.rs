// Generated from endpoint/v1.yaml by `cargo xtask codegen`; do not edit.

//! Endpoints.
//!
//! Endpoints of the services of an environment.
//!
//! [`Client::endpoint_v1`](crate::Client::endpoint_v1) returns a handle, [`EndpointV1`], with a
//! method for each kind of resource.
//!
//! Feature: `endpoint-v1`. Host: control plane. Credentials: cloud API key, STS token.

mod endpoints;

pub mod requests;

pub use self::endpoints::{
    ConnectionType, Endpoint, EndpointCloud, EndpointList, EndpointRequired,
    EndpointService, EndpointType, EndpointsClient,
};
#[doc(inline)]
pub use crate::common::{
    ListMeta, ObjectMeta, ObjectReference, TypedEnvScopedObjectReference,
};

use crate::call::RawRequest;
use crate::client::Client;
use crate::operation::RawOperations;
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// The resources of [`Client::endpoint_v1`](crate::Client::endpoint_v1): Endpoints.
#[derive(Clone, Debug)]
pub struct EndpointV1 {
    client: Client,
}

impl EndpointV1 {
    /// Returns a handle, [`EndpointsClient`].
    ///
    /// Endpoints of the services of an environment, over public and private networks.
    pub fn endpoints(&self) -> EndpointsClient {
        EndpointsClient {
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
    /// Returns a handle for [`endpoint::v1`](crate::endpoint::v1): Endpoints.
    pub fn endpoint_v1(&self) -> EndpointV1 {
        EndpointV1 { client: self.clone() }
    }
}

static REQUEST: RawOperations = RawOperations::new(
    &CONTROL_PLANE,
    &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
);
