// Generated from ai/v1.yaml by `cargo xtask codegen`; do not edit.

//! The setting that enables the AI assistant for a whole organization.
//!
//! Only an `OrganizationAdmin` may use it. Enabled by default.

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::model::model;
use crate::operation::{Operation, Retry};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE};

/// The setting that enables the AI assistant for a whole organization.
///
/// Only an `OrganizationAdmin` may use it. Enabled by default.
///
/// Reached by [`AiV1::org_preferences`](super::AiV1::org_preferences).
#[derive(Clone, Debug)]
pub struct OrgPreferencesClient {
    pub(super) client: Client,
}

impl OrgPreferencesClient {
    /// Gets the AI settings.
    ///
    /// `GET /ai/v1/org-preferences` · Early Access, feature `early-access` · cloud API key
    ///
    /// Returns the AI settings of the organization.
    ///
    /// Access must be asked for: AI API v1.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getAiV1OrgPreference)
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The setting. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
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
    /// let answer = client.ai_v1().org_preferences().get().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> GetOrgPreference {
        GetOrgPreference {
            call: Call::new(&self.client, &GET),
        }
    }

    /// Turns the AI assistant on or off.
    ///
    /// `PATCH /ai/v1/org-preferences` · Early Access, feature `early-access` · cloud API key
    ///
    /// Enables or disables the AI assistant for all users of the organization.
    ///
    /// Access must be asked for: AI API v1.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateAiV1OrgPreference)
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The setting after the update. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | The AI assistant is not available to the caller. | `X-Request-Id` |
    /// | 409 | The request conflicts with the current state, for example because the resource exists already. | `X-Request-Id`, `Location` |
    /// | 422 | The request is well-formed, but a value in it is invalid. Each entry of `errors` names one. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::ai::v1::OrgPreferencesUpdate;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = OrgPreferencesUpdate::new().with_ai_assistant_enabled(true);
    /// let answer = client.ai_v1().org_preferences().update().body(&body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self) -> UpdateOrgPreference {
        UpdateOrgPreference {
            call: Call::new(&self.client, &UPDATE),
        }
    }
}

static GET: Operation = Operation {
    id: "getAiV1OrgPreference",
    name: "get org preference",
    method: "GET",
    path: "/ai/v1/org-preferences",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`OrgPreferencesClient::get`].
    GetOrgPreference -> Json<OrgPreferences>
}

static UPDATE: Operation = Operation {
    id: "updateAiV1OrgPreference",
    name: "update org preference",
    method: "PATCH",
    path: "/ai/v1/org-preferences",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`OrgPreferencesClient::update`].
    UpdateOrgPreference -> Json<OrgPreferences>
}

impl UpdateOrgPreference {
    /// The new setting.
    #[inline]
    pub fn body(mut self, body: &OrgPreferencesUpdate) -> Self {
        self.call.json(body);
        self
    }
}

/// The AI settings of an organization.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrgPreferences {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `ai/v1`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `OrgPreferences`.
    pub kind: String,
    /// `true` if the AI assistant is enabled.
    pub ai_assistant_enabled: bool,
}

impl OrgPreferences {
    /// With what is required.
    pub fn new(ai_assistant_enabled: bool) -> Self {
        Self {
            api_version: "ai/v1".into(),
            kind: "OrgPreferences".into(),
            ai_assistant_enabled,
        }
    }
}

model!(OrgPreferences {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "ai_assistant_enabled": ai_assistant_enabled,
});

/// The AI settings of an organization.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrgPreferencesUpdate {
    /// `true` if the AI assistant is enabled.
    pub ai_assistant_enabled: Option<bool>,
}

impl OrgPreferencesUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ai_assistant_enabled`](Self::ai_assistant_enabled).
    pub fn with_ai_assistant_enabled(mut self, ai_assistant_enabled: bool) -> Self {
        self.ai_assistant_enabled = Some(ai_assistant_enabled);
        self
    }
}

model!(OrgPreferencesUpdate {
    0 "ai_assistant_enabled": ai_assistant_enabled,
});
