// Generated from sts/v1.yaml by `cargo xtask codegen`; do not edit.

//! Access tokens of Confluent Cloud, issued in exchange for external ones.

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::model::{Secret, model, open_enum};
use crate::operation::{Operation, Retry};
use crate::service::CONTROL_PLANE;

/// The operations of [`StsV1::oauth_tokens`](super::StsV1::oauth_tokens).
///
/// Access tokens of Confluent Cloud, issued in exchange for external ones.
#[derive(Clone, Debug)]
pub struct OauthTokensClient {
    pub(super) client: Client,
}

impl OauthTokensClient {
    /// Exchanges a token.
    ///
    /// Exchanges an access token of an external identity provider for one of Confluent Cloud (OAuth
    /// 2.0 Token Exchange, RFC 8693). The token in `subject_token` is the only credential required.
    ///
    /// `POST /sts/v1/oauth2/token` · General Availability · no credentials ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/exchangeStsV1OauthToken)
    ///
    /// # Parameters
    ///
    /// - `body`: The external token and its identity pool.
    ///
    /// # Response
    ///
    /// - 200: The access token to send as a bearer token.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::sts::v1::{
    ///     GrantType, RequestedTokenType, SubjectTokenType, TokenExchangeRequest,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = TokenExchangeRequest::new(
    ///     GrantType::TokenExchange,
    ///     "subject_token",
    ///     "pool-5tqm",
    ///     SubjectTokenType::Jwt,
    ///     RequestedTokenType::AccessToken,
    /// );
    /// let response = client.sts_v1().oauth_tokens().exchange(&body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn exchange(&self, body: &TokenExchangeRequest) -> ExchangeOauthToken {
        let mut call = Call::new(&self.client, &EXCHANGE);
        call.form(body);
        ExchangeOauthToken { call }
    }
}

static EXCHANGE: Operation = Operation {
    id: "exchangeStsV1OauthToken",
    name: "exchange oauth token",
    method: "POST",
    path: "/sts/v1/oauth2/token",
    host: &CONTROL_PLANE,
    security: &[],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`OauthTokensClient::exchange`].
    ExchangeOauthToken -> Json<TokenExchangeReply>
}

/// A request to exchange an external access token for an access token of Confluent Cloud.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TokenExchangeRequest {
    /// The OAuth grant type. Always `urn:ietf:params:oauth:grant-type:token-exchange`.
    pub grant_type: GrantType,
    /// The access token (JWT) of the external identity provider.
    pub subject_token: Secret,
    /// The ID of the identity pool to use.
    pub identity_pool_id: String,
    /// The type of `subject_token`. Always `urn:ietf:params:oauth:token-type:jwt`.
    pub subject_token_type: SubjectTokenType,
    /// The type of the requested token. Always `urn:ietf:params:oauth:token-type:access_token`.
    pub requested_token_type: RequestedTokenType,
    /// The lifetime of the new token, in seconds. Defaults to the maximum of 900 (15 minutes).
    pub expires_in: Option<i32>,
}

impl TokenExchangeRequest {
    /// Creates a `TokenExchangeRequest` with its required fields.
    pub fn new(
        grant_type: impl Into<GrantType>,
        subject_token: impl Into<Secret>,
        identity_pool_id: impl Into<String>,
        subject_token_type: impl Into<SubjectTokenType>,
        requested_token_type: impl Into<RequestedTokenType>,
    ) -> Self {
        Self {
            grant_type: grant_type.into(),
            subject_token: subject_token.into(),
            identity_pool_id: identity_pool_id.into(),
            subject_token_type: subject_token_type.into(),
            requested_token_type: requested_token_type.into(),
            expires_in: None,
        }
    }

    /// Sets [`expires_in`](Self::expires_in).
    #[must_use]
    pub fn with_expires_in(mut self, expires_in: i32) -> Self {
        self.expires_in = Some(expires_in);
        self
    }
}

model!(TokenExchangeRequest {
    "grant_type": grant_type,
    "subject_token": subject_token,
    "identity_pool_id": identity_pool_id,
    "subject_token_type": subject_token_type,
    "requested_token_type": requested_token_type,
    "expires_in": expires_in,
});

/// The OAuth grant type.
///
/// Always `urn:ietf:params:oauth:grant-type:token-exchange`.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GrantType {
    /// `urn:ietf:params:oauth:grant-type:token-exchange`
    TokenExchange,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(GrantType {
    "urn:ietf:params:oauth:grant-type:token-exchange": TokenExchange,
});

/// The type of `subject_token`.
///
/// Always `urn:ietf:params:oauth:token-type:jwt`.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SubjectTokenType {
    /// `urn:ietf:params:oauth:token-type:jwt`
    Jwt,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(SubjectTokenType {
    "urn:ietf:params:oauth:token-type:jwt": Jwt,
});

/// The type of the requested token.
///
/// Always `urn:ietf:params:oauth:token-type:access_token`.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequestedTokenType {
    /// `urn:ietf:params:oauth:token-type:access_token`
    AccessToken,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(RequestedTokenType {
    "urn:ietf:params:oauth:token-type:access_token": AccessToken,
});

/// The access token of Confluent Cloud and its lifetime.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TokenExchangeReply {
    /// The access token (JWT), to send as a bearer token.
    pub access_token: Secret,
    /// The type of `access_token`: the `requested_token_type` of the request.
    pub issued_token_type: IssuedTokenType,
    /// The token type. Always `Bearer`.
    pub token_type: TokenType,
    /// The lifetime of the token, in seconds.
    pub expires_in: i32,
}

impl TokenExchangeReply {
    /// Creates a `TokenExchangeReply` with its required fields.
    pub fn new(
        access_token: impl Into<Secret>,
        issued_token_type: impl Into<IssuedTokenType>,
        token_type: impl Into<TokenType>,
        expires_in: i32,
    ) -> Self {
        Self {
            access_token: access_token.into(),
            issued_token_type: issued_token_type.into(),
            token_type: token_type.into(),
            expires_in,
        }
    }
}

model!(TokenExchangeReply {
    "access_token": access_token,
    "issued_token_type": issued_token_type,
    "token_type": token_type,
    "expires_in": expires_in,
});

/// The type of `access_token`: the `requested_token_type` of the request.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssuedTokenType {
    /// `urn:ietf:params:oauth:token-type:access_token`
    AccessToken,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(IssuedTokenType {
    "urn:ietf:params:oauth:token-type:access_token": AccessToken,
});

/// The token type.
///
/// Always `Bearer`.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TokenType {
    /// `Bearer`
    Bearer,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(TokenType {
    "Bearer": Bearer,
});
