// Generated from ai/v1.yaml by `cargo xtask codegen`; do not edit.

//! AI assistant setting of the organization.

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::model::model;
use crate::operation::{Operation, Retry};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE};

/// AI assistant setting of the organization.
///
/// Reached by [`AiV1::availabilities`](super::AiV1::availabilities).
#[derive(Clone, Debug)]
pub struct AvailabilitiesClient {
    pub(super) client: Client,
}

impl AvailabilitiesClient {
    /// Gets the availability of the AI assistant.
    ///
    /// `GET /ai/v1/availability` · Early Access, feature `early-access` · cloud API key
    ///
    /// Returns the availability of the AI assistant for the caller's organization.
    ///
    /// Access must be asked for: AI API v1.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getAiV1Availability)
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | Availability of the AI assistant. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | The AI assistant is not available to the caller. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client.ai_v1().availabilities().get().await?;
    /// println!("{answer:?}");
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
    /// A call of [`AvailabilitiesClient::get`].
    GetAvailability -> Json<Availability>
}

/// The availability of the AI assistant.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Availability {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `ai/v1`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `Availability`.
    pub kind: String,
    /// `true` if the AI assistant is enabled.
    pub ai_assistant_enabled: bool,
}

impl Availability {
    /// With what is required.
    pub fn new(ai_assistant_enabled: bool) -> Self {
        Self {
            api_version: "ai/v1".into(),
            kind: "Availability".into(),
            ai_assistant_enabled,
        }
    }
}

model!(Availability {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "ai_assistant_enabled": ai_assistant_enabled,
});
