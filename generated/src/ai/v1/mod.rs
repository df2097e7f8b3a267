// Generated from ai/v1.yaml by `cargo xtask codegen`; do not edit.

//! AI assistant.
//!
//! Chat with the AI assistant, feedback on its answers, and its availability.
//!
//! [`Client::ai_v1`](crate::Client::ai_v1) gives a handle, [`AiV1`], with a method for each kind of
//! resource.
//!
//! Host: control plane. Credentials: cloud API key, none.

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

use crate::client::Client;

/// AI assistant.
///
/// Reached by [`Client::ai_v1`](crate::Client::ai_v1).
#[derive(Clone, Debug)]
pub struct AiV1 {
    client: Client,
}

impl AiV1 {
    /// AI assistant setting of the organization.
    pub fn availabilities(&self) -> AvailabilitiesClient {
        AvailabilitiesClient {
            client: self.client.clone(),
        }
    }

    /// The Confluent AI assistant.
    pub fn chat_completions(&self) -> ChatCompletionsClient {
        ChatCompletionsClient {
            client: self.client.clone(),
        }
    }

    /// Feedback of users on answers.
    pub fn feedbacks(&self) -> FeedbacksClient {
        FeedbacksClient {
            client: self.client.clone(),
        }
    }

    /// The setting that enables the AI assistant for a whole organization.
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
