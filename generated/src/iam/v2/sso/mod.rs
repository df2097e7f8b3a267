// Generated from iam/v2/sso.yaml by `cargo xtask codegen`; do not edit.

//! Single sign-on.
//!
//! Mappings from groups of an identity provider to Confluent Cloud.
//!
//! [`Client::iam_v2_sso`](crate::Client::iam_v2_sso) returns a handle, [`IamV2Sso`], with a method
//! for each kind of resource.
//!
//! Feature: `iam-v2-sso`. Host: control plane. Credentials: cloud API key, STS token.

mod group_mappings;

pub mod requests;

pub use self::group_mappings::{
    GroupMapping, GroupMappingCreate, GroupMappingList, GroupMappingState,
    GroupMappingUpdate, GroupMappingsClient,
};
#[doc(inline)]
pub use crate::common::{ListMeta, ObjectMeta};

use crate::call::RawRequest;
use crate::client::Client;
use crate::operation::RawOperations;
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// The resources of [`Client::iam_v2_sso`](crate::Client::iam_v2_sso): Single sign-on.
#[derive(Clone, Debug)]
pub struct IamV2Sso {
    client: Client,
}

impl IamV2Sso {
    /// Returns a handle, [`GroupMappingsClient`].
    ///
    /// Groups of single sign-on users that act as one principal.
    pub fn group_mappings(&self) -> GroupMappingsClient {
        GroupMappingsClient {
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
    /// Returns a handle for [`iam::v2::sso`](crate::iam::v2::sso): Single sign-on.
    pub fn iam_v2_sso(&self) -> IamV2Sso {
        IamV2Sso { client: self.clone() }
    }
}

static REQUEST: RawOperations = RawOperations::new(
    &CONTROL_PLANE,
    &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
);
