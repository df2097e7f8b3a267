// Generated from cdx/v1.yaml by `cargo xtask codegen`; do not edit.

//! Stream sharing setting of the organization.

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::model::model;
use crate::operation::{Operation, Retry};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE};

/// The operations of [`CdxV1::opt_ins`](super::CdxV1::opt_ins).
///
/// Stream sharing setting of the organization.
#[derive(Clone, Debug)]
pub struct OptInsClient {
    pub(super) client: Client,
}

impl OptInsClient {
    /// Gets the stream sharing setting.
    ///
    /// Returns the stream sharing setting of the organization.
    ///
    /// `GET /cdx/v1/opt-in` · cloud API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getCdxV1OptIn)
    ///
    /// # Response
    ///
    /// - 200: The setting.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 404: The organization has no stream sharing setting.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client.cdx_v1().opt_ins().get().await?;
    /// println!("{response:?}");
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
    /// Enables or disables stream sharing for the organization.
    ///
    /// `PATCH /cdx/v1/opt-in` · cloud API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateCdxV1OptIn)
    ///
    /// # Parameters
    ///
    /// Optional: [`body`](UpdateOptIn::body)
    ///
    /// # Response
    ///
    /// - 200: The setting after the update.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 404: The organization has no stream sharing setting.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::cdx::v1::OptInUpdate;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = OptInUpdate::new().with_stream_share_enabled(true);
    /// let response = client.cdx_v1().opt_ins().update().body(&body).await?;
    /// println!("{response:?}");
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
    /// A request builder for [`OptInsClient::get`].
    GetOptIn -> Json<OptIn>, idempotent
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

impl UpdateOptIn {
    /// Sets the request body: the new setting.
    #[inline]
    pub fn body(mut self, body: &OptInUpdate) -> Self {
        self.call.json(body);
        self
    }
}

request! {
    /// A request builder for [`OptInsClient::update`].
    UpdateOptIn -> Json<OptIn>
}

/// Stream sharing setting of an organization, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OptIn {
    /// The group and version of the API that the object belongs to. Read-only; always `cdx/v1`.
    pub api_version: String,
    /// The type of the object. Read-only; always `OptIn`.
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
    /// Creates an empty `OptIn`.
    pub fn new() -> Self {
        Self {
            api_version: "cdx/v1".into(),
            kind: "OptIn".into(),
            stream_share_enabled: None,
        }
    }

    /// Sets [`stream_share_enabled`](Self::stream_share_enabled).
    #[must_use]
    pub fn with_stream_share_enabled(mut self, stream_share_enabled: bool) -> Self {
        self.stream_share_enabled = Some(stream_share_enabled);
        self
    }
}

model!(OptIn {
    "api_version": api_version,
    "kind": kind,
    "stream_share_enabled": stream_share_enabled,
});

/// Stream sharing setting of an organization, as sent by [`OptInsClient::update`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OptInUpdate {
    /// `true` if stream sharing is enabled.
    pub stream_share_enabled: Option<bool>,
}

impl OptInUpdate {
    /// Creates an empty `OptInUpdate`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`stream_share_enabled`](Self::stream_share_enabled).
    #[must_use]
    pub fn with_stream_share_enabled(mut self, stream_share_enabled: bool) -> Self {
        self.stream_share_enabled = Some(stream_share_enabled);
        self
    }
}

model!(OptInUpdate {
    "stream_share_enabled": stream_share_enabled,
});
