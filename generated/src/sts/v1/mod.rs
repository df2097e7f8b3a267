// Generated from sts/v1.yaml by `cargo xtask codegen`; do not edit.

//! Security token service.
//!
//! Exchange of an identity provider's token for an access token of Confluent Cloud.
//!
//! [`Client::sts_v1`](crate::Client::sts_v1) returns a handle, [`StsV1`], with a method for each
//! kind of resource.
//!
//! Feature: `sts-v1` (enabled by default). Host: control plane. Credentials: none.

mod oauth_tokens;

pub mod requests;

pub use self::oauth_tokens::{
    GrantType, IssuedTokenType, OauthTokensClient, RequestedTokenType, SubjectTokenType,
    TokenExchangeReply, TokenExchangeRequest, TokenType,
};

use crate::call::RawRequest;
use crate::client::Client;
use crate::operation::RawOperations;
use crate::service::CONTROL_PLANE;

/// The resources of [`Client::sts_v1`](crate::Client::sts_v1): Security token service.
#[derive(Clone, Debug)]
pub struct StsV1 {
    client: Client,
}

impl StsV1 {
    /// Returns a handle, [`OauthTokensClient`].
    ///
    /// Access tokens of Confluent Cloud, issued in exchange for external ones.
    pub fn oauth_tokens(&self) -> OauthTokensClient {
        OauthTokensClient {
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
    /// Returns a handle for [`sts::v1`](crate::sts::v1): Security token service.
    pub fn sts_v1(&self) -> StsV1 {
        StsV1 { client: self.clone() }
    }
}

static REQUEST: RawOperations = RawOperations::new(&CONTROL_PLANE, &[&[]]);
