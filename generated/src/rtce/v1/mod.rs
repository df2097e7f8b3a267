// Generated from rtce/v1.yaml by `cargo xtask codegen`; do not edit.

//! Real-Time Context Engine.
//!
//! Kafka topics that are served for fast lookups.
//!
//! [`Client::rtce_v1`](crate::Client::rtce_v1) returns a handle, [`RtceV1`], with a method for each
//! kind of resource.
//!
//! Feature: `rtce-v1`. Host: control plane. Credentials: cloud API key, resource API key.

mod regions;
mod rtce_topics;

pub mod requests;

pub use self::regions::{Region, RegionCloud, RegionList, RegionsClient};
pub use self::rtce_topics::{
    RtceTopic, RtceTopicCreate, RtceTopicList, RtceTopicSpec, RtceTopicSpecCloud,
    RtceTopicSpecCreate, RtceTopicSpecUpdate, RtceTopicStatus, RtceTopicStatusPhase,
    RtceTopicUpdate, RtceTopicsClient,
};
#[doc(inline)]
pub use crate::common::{
    EnvScopedObjectReference, EnvScopedObjectReferenceInput, ListMeta, ObjectMeta,
};

use crate::call::RawRequest;
use crate::client::Client;
use crate::operation::RawOperations;
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, RESOURCE_API_KEY};

/// The resources of [`Client::rtce_v1`](crate::Client::rtce_v1): Real-Time Context Engine.
#[derive(Clone, Debug)]
pub struct RtceV1 {
    client: Client,
}

impl RtceV1 {
    /// Returns a handle, [`RegionsClient`].
    ///
    /// Cloud regions in which the Real-Time Context Engine is available.
    pub fn regions(&self) -> RegionsClient {
        RegionsClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`RtceTopicsClient`].
    ///
    /// Kafka topics that the Real-Time Context Engine serves for lookups with low latency.
    pub fn rtce_topics(&self) -> RtceTopicsClient {
        RtceTopicsClient {
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
    /// Returns a handle for [`rtce::v1`](crate::rtce::v1): Real-Time Context Engine.
    pub fn rtce_v1(&self) -> RtceV1 {
        RtceV1 { client: self.clone() }
    }
}

static REQUEST: RawOperations = RawOperations::new(
    &CONTROL_PLANE,
    &[&[&CLOUD_API_KEY], &[&RESOURCE_API_KEY]],
);
