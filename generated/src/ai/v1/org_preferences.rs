// Generated from ai/v1.yaml by `cargo xtask codegen`; do not edit.

//! The switch of the AI assistant for a whole organization, which only an `OrganizationAdmin` may
//! use.
//!
//! It is on at first.

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::model::model;
use crate::operation::{Operation, Retry};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE};

/// The switch of the AI assistant for a whole organization, which only an `OrganizationAdmin` may
/// use.
///
/// It is on at first.
///
/// Reached by [`AiV1::org_preferences`](super::AiV1::org_preferences).
#[derive(Clone, Debug)]
pub struct OrgPreferencesClient {
    pub(super) client: Client,
}

impl OrgPreferencesClient {
    /// Gets the switch of the AI assistant.
    ///
    /// `GET /ai/v1/org-preferences` · Early Access, feature `early-access` · cloud API key
    ///
    /// Returns whether the AI assistant is turned on for the organization.
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
    /// | 400 | The request cannot be understood: a parameter or the body is malformed. | `X-Request-Id` |
    /// | 401 | The credentials are missing, wrong or no longer valid. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials are valid, but do not permit this operation. | `X-Request-Id` |
    /// | 404 | The AI assistant is not available to the caller. | `X-Request-Id` |
    /// | 429 | The rate limit has been reached. Wait as long as `Retry-After` says. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. Whether the request took effect is not known. | `X-Request-Id` |
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

    /// Changes the switch of the AI assistant.
    ///
    /// `PATCH /ai/v1/org-preferences` · Early Access, feature `early-access` · cloud API key
    ///
    /// Turns the AI assistant on or off for all users of the organization.
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
    /// | 400 | The request cannot be understood: a parameter or the body is malformed. | `X-Request-Id` |
    /// | 401 | The credentials are missing, wrong or no longer valid. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials are valid, but do not permit this operation. | `X-Request-Id` |
    /// | 404 | The AI assistant is not available to the caller. | `X-Request-Id` |
    /// | 409 | The request contradicts the current state, for example because such a resource exists already. | `X-Request-Id`, `Location` |
    /// | 422 | The request is well formed, but a value in it is not acceptable. Each entry of `errors` names one. | `X-Request-Id` |
    /// | 429 | The rate limit has been reached. Wait as long as `Retry-After` says. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. Whether the request took effect is not known. | `X-Request-Id` |
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
    GetOrgPreference -> Json<OrgPreferences>, idempotent
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrgPreferences {
    /// Group and version of the API that the object belongs to. Set by the service; always `ai/v1`.
    pub api_version: String,
    /// Type of the object. Set by the service; always `OrgPreferences`.
    pub kind: String,
    /// Whether the AI assistant is on.
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
    "api_version": api_version,
    "kind": kind,
    "ai_assistant_enabled": ai_assistant_enabled,
});

/// The AI settings of an organization.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrgPreferencesUpdate {
    /// Whether the AI assistant is on.
    pub ai_assistant_enabled: Option<bool>,
}

impl OrgPreferencesUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`ai_assistant_enabled`](Self::ai_assistant_enabled).
    #[must_use]
    pub fn with_ai_assistant_enabled(mut self, ai_assistant_enabled: bool) -> Self {
        self.ai_assistant_enabled = Some(ai_assistant_enabled);
        self
    }
}

model!(OrgPreferencesUpdate {
    "ai_assistant_enabled": ai_assistant_enabled,
});
