// Generated from cdx/v1.yaml by `cargo xtask codegen`; do not edit.

//! Stream sharing setting of the organization.

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::model::model;
use crate::operation::{Operation, Retry};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE};

/// Stream sharing setting of the organization.
///
/// Reached by [`CdxV1::opt_ins`](super::CdxV1::opt_ins).
#[derive(Clone, Debug)]
pub struct OptInsClient {
    pub(super) client: Client,
}

impl OptInsClient {
    /// Gets the stream sharing setting.
    ///
    /// `GET /cdx/v1/opt-in` · cloud API key
    ///
    /// Returns the stream sharing setting of the organization.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getCdxV1OptIn)
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The setting. | `X-Request-Id` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | The organization has no stream sharing setting. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. The response has neither a `Retry-After` header nor a body. | `X-Request-Id` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client.cdx_v1().opt_ins().get().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> GetOptIn {
        GetOptIn {
            call: Call::new(&self.client, &GET),
        }
    }

    /// Changes the stream sharing setting.
    ///
    /// `PATCH /cdx/v1/opt-in` · cloud API key
    ///
    /// Enables or disables stream sharing for the organization.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateCdxV1OptIn)
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The setting after the update. | `X-Request-Id` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | The organization has no stream sharing setting. | `X-Request-Id` |
    /// | 422 | The request is well-formed, but a value in it is invalid. Each entry of `errors` names one. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. The response has neither a `Retry-After` header nor a body. | `X-Request-Id` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::cdx::v1::OptInUpdate;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = OptInUpdate::new().with_stream_share_enabled(true);
    /// let answer = client.cdx_v1().opt_ins().update().body(&body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self) -> UpdateOptIn {
        UpdateOptIn {
            call: Call::new(&self.client, &UPDATE),
        }
    }
}

static GET: Operation = Operation {
    id: "getCdxV1OptIn",
    name: "get opt in",
    method: "GET",
    path: "/cdx/v1/opt-in",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`OptInsClient::get`].
    GetOptIn -> Json<OptIn>
}

static UPDATE: Operation = Operation {
    id: "updateCdxV1OptIn",
    name: "update opt in",
    method: "PATCH",
    path: "/cdx/v1/opt-in",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`OptInsClient::update`].
    UpdateOptIn -> Json<OptIn>
}

impl UpdateOptIn {
    /// The new setting.
    #[inline]
    pub fn body(mut self, body: &OptInUpdate) -> Self {
        self.call.json(body);
        self
    }
}

/// Stream sharing setting of an organization.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OptIn {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `cdx/v1`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `OptIn`.
    pub kind: String,
    /// `true` if stream sharing is enabled.
    pub stream_share_enabled: Option<bool>,
}

impl Default for OptIn {
    fn default() -> Self {
        Self::new()
    }
}

impl OptIn {
    /// With nothing set but constants.
    pub fn new() -> Self {
        Self {
            api_version: "cdx/v1".into(),
            kind: "OptIn".into(),
            stream_share_enabled: None,
        }
    }

    /// Sets [`stream_share_enabled`](Self::stream_share_enabled).
    pub fn with_stream_share_enabled(mut self, stream_share_enabled: bool) -> Self {
        self.stream_share_enabled = Some(stream_share_enabled);
        self
    }
}

model!(OptIn {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "stream_share_enabled": stream_share_enabled,
});

/// Stream sharing setting of an organization.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OptInUpdate {
    /// `true` if stream sharing is enabled.
    pub stream_share_enabled: Option<bool>,
}

impl OptInUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`stream_share_enabled`](Self::stream_share_enabled).
    pub fn with_stream_share_enabled(mut self, stream_share_enabled: bool) -> Self {
        self.stream_share_enabled = Some(stream_share_enabled);
        self
    }
}

model!(OptInUpdate {
    0 "stream_share_enabled": stream_share_enabled,
});
