// Generated from ai/v1.yaml by `cargo xtask codegen`; do not edit.

//! AI assistant.
//!
//! Chat with the AI assistant, feedback on its answers, and its availability.
//!
//! [`Client::ai_v1`](crate::Client::ai_v1) returns a handle, [`AiV1`], with a method for each kind
//! of resource.
//!
//! Feature: `ai-v1`. Host: control plane. Credentials: cloud API key, none.
//!
//! # Errors
//!
//! Most operations of this group can return these statuses. Where one is also
//! [common](crate#errors), this description applies:
//!
//! - 404: The AI assistant is not available to the caller.

mod availabilities;
mod chat_completions;
mod feedbacks;
mod org_preferences;

pub mod requests;

pub use self::availabilities::{AvailabilitiesClient, Availability};
pub use self::chat_completions::ChatCompletionsClient;
pub use self::feedbacks::{Feedback, FeedbackCopied, FeedbackReaction, FeedbacksClient};
pub use self::org_preferences::{
    OrgPreferences, OrgPreferencesClient, OrgPreferencesUpdate,
};
#[doc(inline)]
pub use crate::common::{
    ChatCompletionsHistory, ChatCompletionsReply, ChatCompletionsRequest, ObjectMeta,
};

use crate::call::RawRequest;
use crate::client::Client;
use crate::operation::RawOperations;
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE};

/// The resources of [`Client::ai_v1`](crate::Client::ai_v1): AI assistant.
#[derive(Clone, Debug)]
pub struct AiV1 {
    client: Client,
}

impl AiV1 {
    /// Returns a handle, [`AvailabilitiesClient`].
    ///
    /// AI assistant setting of the organization.
    pub fn availabilities(&self) -> AvailabilitiesClient {
        AvailabilitiesClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle for the Confluent AI assistant.
    pub fn chat_completions(&self) -> ChatCompletionsClient {
        ChatCompletionsClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`FeedbacksClient`].
    ///
    /// Feedback of users on answers.
    pub fn feedbacks(&self) -> FeedbacksClient {
        FeedbacksClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle for the setting that enables the AI assistant for a whole organization.
    pub fn org_preferences(&self) -> OrgPreferencesClient {
        OrgPreferencesClient {
            client: self.client.clone(),
        }
    }

    /// Creates a request to any path of the host `control plane`, for operations that have no
    /// method in this version of the crate.
    ///
    /// The path starts with `/` and is appended to the URL of the host. An absolute URL, `//`, and
    /// dot segments are errors of the call. See [`RawRequest`].
    pub fn request(&self, method: impl AsRef<str>, path: &str) -> RawRequest {
        RawRequest::new(&self.client, &REQUEST, method.as_ref(), path)
    }
}

impl Client {
    /// Returns a handle for [`ai::v1`](crate::ai::v1): AI assistant.
    pub fn ai_v1(&self) -> AiV1 {
        AiV1 { client: self.clone() }
    }
}

static REQUEST: RawOperations = RawOperations::new(
    &CONTROL_PLANE,
    &[&[&CLOUD_API_KEY], &[]],
);
