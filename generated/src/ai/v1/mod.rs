// Generated from ai/v1.yaml by `cargo xtask codegen`; do not edit.

//! AI assistant.
//!
//! Questions to the AI assistant, feedback about its answers, and its switch.
//!
//! [`Client::ai_v1`](crate::Client::ai_v1) gives a handle, [`AiV1`], with a method for each kind of
//! resource.
//!
//! Host: control plane. Credentials: cloud API key, none.

mod availabilities;
mod chat_completions;
mod feedbacks;
mod org_preferences;

pub use self::availabilities::{AvailabilitiesClient, Availability, GetAvailability};
pub use self::chat_completions::{
    AskAssistant, ChatCompletionsClient, GetChatCompletionMethods,
};
pub use self::feedbacks::{
    CreateChatCompletionFeedback, CreateDocCompletionFeedback, Feedback, FeedbackCopied,
    FeedbackReaction, FeedbacksClient,
};
pub use self::org_preferences::{
    GetOrgPreference, OrgPreferences, OrgPreferencesClient, OrgPreferencesUpdate,
    UpdateOrgPreference,
};
pub use crate::common::{
    ChatCompletionsHistory, ChatCompletionsReply, ChatCompletionsRequest, Error,
    ErrorSource, Failure, ObjectMeta,
};

use crate::client::Client;

/// AI assistant.
///
/// Reached by [`Client::ai_v1`](crate::Client::ai_v1).
#[derive(Clone, Debug)]
pub struct AiV1 {
    client: Client,
}

impl AiV1 {
    /// Whether the AI assistant is on for the organization.
    pub fn availabilities(&self) -> AvailabilitiesClient {
        AvailabilitiesClient {
            client: self.client.clone(),
        }
    }

    /// Questions to the Confluent AI assistant, and its answers.
    pub fn chat_completions(&self) -> ChatCompletionsClient {
        ChatCompletionsClient {
            client: self.client.clone(),
        }
    }

    /// What users think of the answers.
    pub fn feedbacks(&self) -> FeedbacksClient {
        FeedbacksClient {
            client: self.client.clone(),
        }
    }

    /// The switch of the AI assistant for a whole organization, which only an `OrganizationAdmin`
    /// may use.
    pub fn org_preferences(&self) -> OrgPreferencesClient {
        OrgPreferencesClient {
            client: self.client.clone(),
        }
    }
}

impl Client {
    /// AI assistant.
    pub fn ai_v1(&self) -> AiV1 {
        AiV1 { client: self.clone() }
    }
}
