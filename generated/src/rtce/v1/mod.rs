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

use crate::client::Client;

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
}

impl Client {
    /// Returns a handle for [`rtce::v1`](crate::rtce::v1): Real-Time Context Engine.
    pub fn rtce_v1(&self) -> RtceV1 {
        RtceV1 { client: self.clone() }
    }
}
