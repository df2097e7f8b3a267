// Generated from sts/v1.yaml by `cargo xtask codegen`; do not edit.

//! Access tokens of Confluent Cloud, issued in exchange for external ones.

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::model::{Secret, model, open_enum};
use crate::operation::{Operation, Retry};
use crate::service::CONTROL_PLANE;

/// Access tokens of Confluent Cloud, issued in exchange for external ones.
///
/// Reached by [`StsV1::oauth_tokens`](super::StsV1::oauth_tokens).
#[derive(Clone, Debug)]
pub struct OauthTokensClient {
    pub(super) client: Client,
}

impl OauthTokensClient {
    /// Exchanges a token.
    ///
    /// `POST /sts/v1/oauth2/token` · General Availability · no credentials
    ///
    /// Exchanges an access token of an external identity provider for one of Confluent Cloud (OAuth
    /// 2.0 Token Exchange, RFC 8693). The token in `subject_token` is the only credential required.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/exchangeStsV1OauthToken)
    ///
    /// # Arguments
    ///
    /// - `body`: The external token and its identity pool.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The access token to send as a bearer token. |  |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
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
    ///     "identity_pool_id",
    ///     SubjectTokenType::Jwt,
    ///     RequestedTokenType::AccessToken,
    /// );
    /// let answer = client.sts_v1().oauth_tokens().exchange(&body).await?;
    /// println!("{answer:?}");
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
    /// A call of [`OauthTokensClient::exchange`].
    ExchangeOauthToken -> Json<TokenExchangeReply>
}

/// A request to exchange an external access token for an access token of Confluent Cloud.
#[derive(Clone, Debug, PartialEq)]
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
    /// The lifetime of the new token, in seconds. Defaults to the maximum of 900 (15 minutes). At
    /// most 900; `900` if not set.
    pub expires_in: Option<i32>,
}

impl TokenExchangeRequest {
    /// With what is required.
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
    pub fn with_expires_in(mut self, expires_in: i32) -> Self {
        self.expires_in = Some(expires_in);
        self
    }
}

model!(TokenExchangeRequest {
    0 "grant_type": grant_type,
    1 "subject_token": subject_token,
    2 "identity_pool_id": identity_pool_id,
    3 "subject_token_type": subject_token_type,
    4 "requested_token_type": requested_token_type,
    5 "expires_in": expires_in,
});

open_enum! {
    /// The OAuth grant type.
    ///
    /// Always `urn:ietf:params:oauth:grant-type:token-exchange`.
    pub enum GrantType {
        /// `urn:ietf:params:oauth:grant-type:token-exchange`
        TokenExchange = "urn:ietf:params:oauth:grant-type:token-exchange",
    }
}

open_enum! {
    /// The type of `subject_token`.
    ///
    /// Always `urn:ietf:params:oauth:token-type:jwt`.
    pub enum SubjectTokenType {
        /// `urn:ietf:params:oauth:token-type:jwt`
        Jwt = "urn:ietf:params:oauth:token-type:jwt",
    }
}

open_enum! {
    /// The type of the requested token.
    ///
    /// Always `urn:ietf:params:oauth:token-type:access_token`.
    pub enum RequestedTokenType {
        /// `urn:ietf:params:oauth:token-type:access_token`
        AccessToken = "urn:ietf:params:oauth:token-type:access_token",
    }
}

/// The access token of Confluent Cloud and its lifetime.
#[derive(Clone, Debug, PartialEq)]
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
    /// With what is required.
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
    0 "access_token": access_token,
    1 "issued_token_type": issued_token_type,
    2 "token_type": token_type,
    3 "expires_in": expires_in,
});

open_enum! {
    /// The type of `access_token`: the `requested_token_type` of the request.
    pub enum IssuedTokenType {
        /// `urn:ietf:params:oauth:token-type:access_token`
        AccessToken = "urn:ietf:params:oauth:token-type:access_token",
    }
}

open_enum! {
    /// The token type.
    ///
    /// Always `Bearer`.
    pub enum TokenType {
        /// `Bearer`
        Bearer = "Bearer",
    }
}
