// Generated from iam/v2.yaml by `cargo xtask codegen`; do not edit.

//! The public keys of an identity provider, which can be refreshed at any time.

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::model::{DateTime, model, open_enum};
use crate::operation::{Operation, Retry};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// The public keys of an identity provider, which can be refreshed at any time.
///
/// Reached by [`IamV2::jwks`](super::IamV2::jwks).
#[derive(Clone, Debug)]
pub struct JwksClient {
    pub(super) client: Client,
}

impl JwksClient {
    /// Refreshes an identity provider's key set.
    ///
    /// `PATCH /iam/v2/identity-providers/{provider_id}/jwks` · General Availability · cloud API key
    /// or STS token
    ///
    /// Fetches the identity provider's JSON Web Key Set (JWKS) again from its `jwks_uri`. Call this
    /// after the provider has rotated its signing keys, so that tokens signed with a new key are
    /// accepted.
    ///
    /// The body is optional because a refresh is the only possible request. A 200 means that the
    /// refresh was attempted; `status.jwks_status` tells whether the keys could be read.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/refreshIamV2JsonWebKeySet)
    ///
    /// # Arguments
    ///
    /// - `provider_id`: The ID of the identity provider of the key set or the pools.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The refreshed key set: the request in `spec`, the outcome in `status`. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no identity provider with this ID. | `X-Request-Id` |
    /// | 409 | The request conflicts with the current state, for example because the resource exists already. | `X-Request-Id`, `Location` |
    /// | 422 | The request is well-formed, but a value in it is invalid. Each entry of `errors` names one. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::iam::v2::{JwksSpecUpdate, JwksState, JwksUpdate};
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = JwksUpdate::new()
    ///     .with_spec(JwksSpecUpdate::new().with_jwks_status(JwksState::Refreshed));
    /// let answer = client.iam_v2().jwks().refresh("op-6xr2").body(&body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn refresh(&self, provider_id: impl Into<String>) -> RefreshJwks {
        RefreshJwks {
            call: Call::new(&self.client, &REFRESH).path(provider_id),
        }
    }
}

static REFRESH: Operation = Operation {
    id: "refreshIamV2JsonWebKeySet",
    name: "refresh jwks",
    method: "PATCH",
    path: "/iam/v2/identity-providers/{provider_id}/jwks",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`JwksClient::refresh`].
    RefreshJwks -> Json<Jwks>
}

impl RefreshJwks {
    /// The desired state of the key set.
    ///
    /// Optional.
    #[inline]
    pub fn body(mut self, body: &JwksUpdate) -> Self {
        self.call.json(body);
        self
    }
}

/// The refreshable public key set of an identity provider.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct JwksUpdate {
    /// The desired state of the key set.
    pub spec: Option<JwksSpecUpdate>,
}

impl JwksUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`spec`](Self::spec).
    pub fn with_spec(mut self, spec: impl Into<JwksSpecUpdate>) -> Self {
        self.spec = Some(spec.into());
        self
    }
}

model!(JwksUpdate {
    0 "spec": spec,
});

/// The desired state of the key set.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct JwksSpecUpdate {
    /// The desired state. `REFRESHED` requests a refresh of the keys.
    pub jwks_status: Option<JwksState>,
}

impl JwksSpecUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`jwks_status`](Self::jwks_status).
    pub fn with_jwks_status(mut self, jwks_status: impl Into<JwksState>) -> Self {
        self.jwks_status = Some(jwks_status.into());
        self
    }
}

model!(JwksSpecUpdate {
    0 "jwks_status": jwks_status,
});

open_enum! {
    /// The desired state.
    ///
    /// `REFRESHED` requests a refresh of the keys.
    pub enum JwksState {
        /// `REFRESHED`
        Refreshed = "REFRESHED",
        /// `OK`
        Ok = "OK",
        /// `INVALID_JWKS_URI`
        InvalidJwksUri = "INVALID_JWKS_URI",
        /// `ERROR_FETCHING_JWKS`
        ErrorFetchingJwks = "ERROR_FETCHING_JWKS",
    }
}

/// The refreshable public key set of an identity provider.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Jwks {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `iam/v2`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `Jwks`.
    pub kind: String,
    /// The desired state of the key set.
    pub spec: JwksSpec,
    /// The outcome of the last refresh. Set by the service.
    pub status: Option<JwksStatus>,
}

impl Jwks {
    /// With what is required.
    pub fn new(spec: impl Into<JwksSpec>) -> Self {
        Self {
            api_version: "iam/v2".into(),
            kind: "Jwks".into(),
            spec: spec.into(),
            status: None,
        }
    }

    /// Sets [`status`](Self::status).
    pub fn with_status(mut self, status: impl Into<JwksStatus>) -> Self {
        self.status = Some(status.into());
        self
    }
}

model!(Jwks {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "spec": spec,
    3 "status": status,
});

/// The desired state of the key set.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct JwksSpec {
    /// The desired state. `REFRESHED` requests a refresh of the keys.
    pub jwks_status: JwksState,
}

impl JwksSpec {
    /// With what is required.
    pub fn new(jwks_status: impl Into<JwksState>) -> Self {
        Self {
            jwks_status: jwks_status.into(),
        }
    }
}

model!(JwksSpec {
    0 "jwks_status": jwks_status,
});

/// The outcome of the last refresh.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct JwksStatus {
    /// The outcome. `REFRESHED` and `OK` mean success; `INVALID_JWKS_URI` and `ERROR_FETCHING_JWKS`
    /// mean that the keys could not be fetched.
    pub jwks_status: Option<JwksState>,
    /// The time at which the keys were last fetched successfully.
    pub jwks_last_refresh_at: Option<DateTime>,
}

impl JwksStatus {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`jwks_status`](Self::jwks_status).
    pub fn with_jwks_status(mut self, jwks_status: impl Into<JwksState>) -> Self {
        self.jwks_status = Some(jwks_status.into());
        self
    }

    /// Sets [`jwks_last_refresh_at`](Self::jwks_last_refresh_at).
    pub fn with_jwks_last_refresh_at(
        mut self,
        jwks_last_refresh_at: impl Into<DateTime>,
    ) -> Self {
        self.jwks_last_refresh_at = Some(jwks_last_refresh_at.into());
        self
    }
}

model!(JwksStatus {
    0 "jwks_status": jwks_status,
    1 "jwks_last_refresh_at": jwks_last_refresh_at,
});
