// Generated from spec/iam/v2.yaml by `cargo xtask codegen`; do not edit.

//! Key sets of OAuth identity providers.

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::model::{DateTime, Fields, Members, Model, Object, model, open_enum};
use crate::operation::{Operation, Retry};
use crate::service::{API_CONFLUENT_CLOUD, CLOUD_API_KEY, STS_TOKEN};

/// Key sets of OAuth identity providers; reached by [`IamV2::jwks`](super::IamV2::jwks).
#[derive(Clone, Debug)]
pub struct JwksClient {
    pub(super) client: Client,
}

impl JwksClient {
    /// Makes Confluent Cloud fetch a provider's key set again.
    ///
    /// `PATCH /iam/v2/identity-providers/{provider_id}/jwks` · General Availability · cloud API key or
    /// STS token
    ///
    /// Longer description of the operation, from the document.
    ///
    /// # Arguments
    ///
    /// - `provider_id`: the identity provider, such as `op-12345`.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The refreshed key set. | `X-Request-Id`, `X-RateLimit-Limit` |
    /// | 404 | No such provider. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let jwks = client.iam_v2().jwks().refresh("op-12345").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn refresh(&self, provider_id: impl Into<String>) -> RefreshJwks {
        RefreshJwks { call: Call::new(&self.client, &REFRESH).path(provider_id) }
    }
}

static REFRESH: Operation = Operation {
    id: "refreshIamV2JsonWebKeySet",
    method: "PATCH",
    path: "/iam/v2/identity-providers/{provider_id}/jwks",
    host: &API_CONFLUENT_CLOUD,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`JwksClient::refresh`].
    RefreshJwks -> Json<Jwks>
}

impl RefreshJwks {
    /// The state to bring the key set to; without a body the keys are fetched again.
    #[inline]
    pub fn body(mut self, body: &JwksUpdate) -> Self {
        self.call.json(body);
        self
    }
}

/// The key set of an identity provider.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Jwks {
    /// The schema version of this object, `iam/v2`.
    pub api_version: String,
    /// The kind of this object, `Jwks`.
    pub kind: String,
    /// What was asked for.
    pub spec: JwksSpec,
    /// What is known about the keys.
    pub status: Option<JwksStatus>,
}

impl Jwks {
    /// A key set with its required members.
    pub fn new(api_version: impl Into<String>, kind: impl Into<String>, spec: JwksSpec) -> Self {
        Self { api_version: api_version.into(), kind: kind.into(), spec, status: None }
    }

    /// Sets [`status`](Self::status).
    pub fn with_status(mut self, status: impl Into<JwksStatus>) -> Self {
        self.status = Some(status.into());
        self
    }
}

impl Model for Jwks {
    const FIELDS: Fields = &["api_version", "kind", "spec", "status"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let (mut api_version, mut kind, mut spec, mut status) = (None, None, None, None);
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => api_version = members.value()?,
                1 => kind = members.value()?,
                2 => spec = members.value()?,
                _ => status = members.value()?,
            }
        }
        Ok(Self {
            api_version: members.required(api_version, "api_version")?,
            kind: members.required(kind, "kind")?,
            spec: members.required(spec, "spec")?,
            status,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("api_version", &self.api_version)?;
        object.member("kind", &self.kind)?;
        object.member("spec", &self.spec)?;
        object.optional("status", &self.status)
    }
}

/// What is asked of a key set.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct JwksSpec {
    /// The wanted state of the keys.
    pub jwks_status: Option<JwksSpecStatus>,
}

open_enum! {
    /// The wanted state of the keys.
    pub enum JwksSpecStatus {
        /// `REFRESHED`
        Refreshed = "REFRESHED",
    }
}

model!(Jwks, JwksSpec);
