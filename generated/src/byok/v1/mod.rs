// Generated from byok/v1.yaml by `cargo xtask codegen`; do not edit.

//! Bring your own key.
//!
//! Self-managed encryption keys in the key management service of a cloud provider.
//!
//! [`Client::byok_v1`](crate::Client::byok_v1) returns a handle, [`ByokV1`], with a method for each
//! kind of resource.
//!
//! Feature: `byok-v1`. Host: control plane. Credentials: cloud API key, STS token.

mod keys;

pub mod requests;

pub use self::keys::{
    AwsKey, AwsKeyCreate, AzureKey, AzureKeyCreate, GcpKey, GcpKeyCreate, Key, KeyCreate,
    KeyCreateKey, KeyKey, KeyList, KeyProvider, KeyState, KeyUpdate, KeyValidation,
    KeyValidationPhase, KeysClient,
};
#[doc(inline)]
pub use crate::common::{ListMeta, ObjectMeta};

use crate::call::RawRequest;
use crate::client::Client;
use crate::operation::RawOperations;
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// The resources of [`Client::byok_v1`](crate::Client::byok_v1): Bring your own key.
#[derive(Clone, Debug)]
pub struct ByokV1 {
    client: Client,
}

impl ByokV1 {
    /// Returns a handle, [`KeysClient`].
    ///
    /// Self-managed encryption keys.
    pub fn keys(&self) -> KeysClient {
        KeysClient {
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
    /// Returns a handle for [`byok::v1`](crate::byok::v1): Bring your own key.
    pub fn byok_v1(&self) -> ByokV1 {
        ByokV1 { client: self.clone() }
    }
}

static REQUEST: RawOperations = RawOperations::new(
    &CONTROL_PLANE,
    &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
);
