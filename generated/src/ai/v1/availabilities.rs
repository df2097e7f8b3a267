// Generated from ai/v1.yaml by `cargo xtask codegen`; do not edit.

//! AI assistant setting of the organization.

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::model::model;
use crate::operation::{Operation, Retry};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE};

/// The operations of [`AiV1::availabilities`](super::AiV1::availabilities).
///
/// AI assistant setting of the organization.
#[derive(Clone, Debug)]
pub struct AvailabilitiesClient {
    pub(super) client: Client,
}

impl AvailabilitiesClient {
    /// Gets the availability of the AI assistant.
    ///
    /// Returns the availability of the AI assistant for the caller's organization.
    ///
    /// This operation requires access to "AI API v1", which must be requested.
    ///
    /// `GET /ai/v1/availability` · Early Access, feature `early-access` · cloud API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getAiV1Availability)
    ///
    /// # Response
    ///
    /// - 200: Availability of the AI assistant.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and those of [this
    /// group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client.ai_v1().availabilities().get().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> GetAvailability {
        GetAvailability {
            call: Call::new(&self.client, &GET),
        }
    }
}

static GET: Operation = Operation {
    id: "getAiV1Availability",
    name: "get availability",
    method: "GET",
    path: "/ai/v1/availability",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`AvailabilitiesClient::get`].
    GetAvailability -> Json<Availability>, idempotent
}

/// The availability of the AI assistant.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Availability {
    /// The group and version of the API that the object belongs to. Read-only; always `ai/v1`.
    pub api_version: String,
    /// The type of the object. Read-only; always `Availability`.
    pub kind: String,
    /// `true` if the AI assistant is enabled.
    pub ai_assistant_enabled: bool,
}

impl Availability {
    /// Creates an `Availability` with its required fields.
    pub fn new(ai_assistant_enabled: bool) -> Self {
        Self {
            api_version: "ai/v1".into(),
            kind: "Availability".into(),
            ai_assistant_enabled,
        }
    }
}

model!(Availability {
    "api_version": api_version,
    "kind": kind,
    "ai_assistant_enabled": ai_assistant_enabled,
});
