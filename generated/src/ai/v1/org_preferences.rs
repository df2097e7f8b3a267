// Generated from ai/v1.yaml by `cargo xtask codegen`; do not edit.

//! The setting that enables the AI assistant for a whole organization.
//!
//! Only an `OrganizationAdmin` may use it. Enabled by default.

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::model::model;
use crate::operation::{Operation, Retry};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE};

/// The operations of [`AiV1::org_preferences`](super::AiV1::org_preferences).
///
/// The setting that enables the AI assistant for a whole organization.
///
/// Only an `OrganizationAdmin` may use it. Enabled by default.
#[derive(Clone, Debug)]
pub struct OrgPreferencesClient {
    pub(super) client: Client,
}

impl OrgPreferencesClient {
    /// Gets the AI settings.
    ///
    /// Returns the AI settings of the organization.
    ///
    /// This operation requires access to "AI API v1", which must be requested.
    ///
    /// `GET /ai/v1/org-preferences` · Early Access, feature `early-access` · cloud API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getAiV1OrgPreference)
    ///
    /// # Response
    ///
    /// - 200: The setting.
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
    /// let response = client.ai_v1().org_preferences().get().await?;
    /// println!("{response:?}");
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
    /// Enables or disables the AI assistant for all users of the organization.
    ///
    /// This operation requires access to "AI API v1", which must be requested.
    ///
    /// `PATCH /ai/v1/org-preferences` · Early Access, feature `early-access` · cloud API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateAiV1OrgPreference)
    ///
    /// # Parameters
    ///
    /// Optional: [`body`](UpdateOrgPreference::body)
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
    /// - 409: The request conflicts with the current state of the resource, or the resource already
    ///   exists. Header: `Location`.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::ai::v1::OrgPreferencesUpdate;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = OrgPreferencesUpdate::new().with_ai_assistant_enabled(true);
    /// let response = client.ai_v1().org_preferences().update().body(&body).await?;
    /// println!("{response:?}");
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
    /// A request builder for [`OrgPreferencesClient::get`].
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

impl UpdateOrgPreference {
    /// Sets the request body: the new setting.
    #[inline]
    pub fn body(mut self, body: &OrgPreferencesUpdate) -> Self {
        self.call.json(body);
        self
    }
}

request! {
    /// A request builder for [`OrgPreferencesClient::update`].
    UpdateOrgPreference -> Json<OrgPreferences>
}

/// The AI settings of an organization, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrgPreferences {
    /// The group and version of the API that the object belongs to. Read-only; always `ai/v1`.
    pub api_version: String,
    /// The type of the object. Read-only; always `OrgPreferences`.
    pub kind: String,
    /// `true` if the AI assistant is enabled.
    pub ai_assistant_enabled: bool,
}

impl OrgPreferences {
    /// Creates an `OrgPreferences` with its required fields.
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

/// The AI settings of an organization, as sent by [`OrgPreferencesClient::update`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrgPreferencesUpdate {
    /// `true` if the AI assistant is enabled.
    pub ai_assistant_enabled: Option<bool>,
}

impl OrgPreferencesUpdate {
    /// Creates an empty `OrgPreferencesUpdate`.
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
