// Generated from iam/v2.yaml by `cargo xtask codegen`; do not edit.

//! The public keys of an identity provider, which can be refreshed at any time.

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::model::{DateTime, model, open_enum};
use crate::operation::{Operation, Retry};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// The operations of [`IamV2::jwks`](super::IamV2::jwks).
///
/// The public keys of an identity provider, which can be refreshed at any time.
#[derive(Clone, Debug)]
pub struct JwksClient {
    pub(super) client: Client,
}

impl JwksClient {
    /// Refreshes an identity provider's key set.
    ///
    /// Fetches the identity provider's JSON Web Key Set (JWKS) from its `jwks_uri`. Call this after
    /// the provider has rotated its signing keys, so that tokens signed with a new key are
    /// accepted.
    ///
    /// The body can be omitted. A 200 response means that the refresh was attempted;
    /// `status.jwks_status` reports its outcome.
    ///
    /// `PATCH /iam/v2/identity-providers/{provider_id}/jwks` · General Availability · cloud API key
    /// or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/refreshIamV2JsonWebKeySet)
    ///
    /// # Parameters
    ///
    /// - `provider_id`: The ID of the identity provider.
    ///
    /// Optional: [`body`](RefreshJwks::body)
    ///
    /// # Response
    ///
    /// - 200: The key set, with the requested state in `spec` and the outcome in `status`.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no identity provider with this ID.
    /// - 409: The request conflicts with the current state of the resource, or the resource already
    ///   exists. Header: `Location`.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::iam::v2::{JwksSpecUpdate, JwksState, JwksUpdate};
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = JwksUpdate::new()
    ///     .with_spec(JwksSpecUpdate::new().with_jwks_status(JwksState::Refreshed));
    /// let response = client.iam_v2().jwks().refresh("op-6xr2").body(&body).await?;
    /// println!("{response:?}");
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

impl RefreshJwks {
    /// Sets the request body: the desired state of the key set.
    #[inline]
    pub fn body(mut self, body: &JwksUpdate) -> Self {
        self.call.json(body);
        self
    }
}

request! {
    /// A request builder for [`JwksClient::refresh`].
    RefreshJwks -> Json<Jwks>
}

/// The refreshable public key set of an identity provider, as sent by [`JwksClient::refresh`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JwksUpdate {
    /// The desired state of the key set.
    pub spec: Option<JwksSpecUpdate>,
}

impl JwksUpdate {
    /// Creates an empty `JwksUpdate`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`spec`](Self::spec).
    #[must_use]
    pub fn with_spec(mut self, spec: impl Into<JwksSpecUpdate>) -> Self {
        self.spec = Some(spec.into());
        self
    }
}

model!(JwksUpdate {
    "spec": spec,
});

/// The desired state of the key set, as sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JwksSpecUpdate {
    /// The desired state. `REFRESHED` requests a refresh of the keys.
    pub jwks_status: Option<JwksState>,
}

impl JwksSpecUpdate {
    /// Creates an empty `JwksSpecUpdate`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`jwks_status`](Self::jwks_status).
    #[must_use]
    pub fn with_jwks_status(mut self, jwks_status: impl Into<JwksState>) -> Self {
        self.jwks_status = Some(jwks_status.into());
        self
    }
}

model!(JwksSpecUpdate {
    "jwks_status": jwks_status,
});

/// The desired state.
///
/// `REFRESHED` requests a refresh of the keys.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JwksState {
    /// `REFRESHED`
    Refreshed,
    /// `OK`
    Ok,
    /// `INVALID_JWKS_URI`
    InvalidJwksUri,
    /// `ERROR_FETCHING_JWKS`
    ErrorFetchingJwks,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(JwksState {
    "REFRESHED": Refreshed,
    "OK": Ok,
    "INVALID_JWKS_URI": InvalidJwksUri,
    "ERROR_FETCHING_JWKS": ErrorFetchingJwks,
});

/// The refreshable public key set of an identity provider, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Jwks {
    /// The group and version of the API that the object belongs to. Read-only; always `iam/v2`.
    pub api_version: String,
    /// The type of the object. Read-only; always `Jwks`.
    pub kind: String,
    /// The desired state of the key set.
    pub spec: JwksSpec,
    /// The outcome of the last refresh. Read-only.
    pub status: Option<JwksStatus>,
}

impl Jwks {
    /// Creates a `Jwks` with its required fields.
    pub fn new(spec: impl Into<JwksSpec>) -> Self {
        Self {
            api_version: "iam/v2".into(),
            kind: "Jwks".into(),
            spec: spec.into(),
            status: None,
        }
    }

    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, status: impl Into<JwksStatus>) -> Self {
        self.status = Some(status.into());
        self
    }
}

model!(Jwks {
    "api_version": api_version,
    "kind": kind,
    "spec": spec,
    "status": status,
});

/// The desired state of the key set, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct JwksSpec {
    /// The desired state. `REFRESHED` requests a refresh of the keys.
    pub jwks_status: JwksState,
}

impl JwksSpec {
    /// Creates a `JwksSpec` with its required fields.
    pub fn new(jwks_status: impl Into<JwksState>) -> Self {
        Self {
            jwks_status: jwks_status.into(),
        }
    }
}

model!(JwksSpec {
    "jwks_status": jwks_status,
});

/// The outcome of the last refresh.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JwksStatus {
    /// The outcome. `REFRESHED` and `OK` mean success; `INVALID_JWKS_URI` and `ERROR_FETCHING_JWKS`
    /// mean that the keys could not be fetched.
    pub jwks_status: Option<JwksState>,
    /// The time at which the keys were last fetched successfully.
    pub jwks_last_refresh_at: Option<DateTime>,
}

impl JwksStatus {
    /// Creates an empty `JwksStatus`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`jwks_status`](Self::jwks_status).
    #[must_use]
    pub fn with_jwks_status(mut self, jwks_status: impl Into<JwksState>) -> Self {
        self.jwks_status = Some(jwks_status.into());
        self
    }

    /// Sets [`jwks_last_refresh_at`](Self::jwks_last_refresh_at).
    #[must_use]
    pub fn with_jwks_last_refresh_at(
        mut self,
        jwks_last_refresh_at: impl Into<DateTime>,
    ) -> Self {
        self.jwks_last_refresh_at = Some(jwks_last_refresh_at.into());
        self
    }
}

model!(JwksStatus {
    "jwks_status": jwks_status,
    "jwks_last_refresh_at": jwks_last_refresh_at,
});
