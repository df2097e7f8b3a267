// Generated from ai/v1.yaml by `cargo xtask codegen`; do not edit.

//! The Confluent AI assistant.

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{ChatCompletionsReply, ChatCompletionsRequest};
use crate::operation::{Operation, Retry};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE};

/// The operations of [`AiV1::chat_completions`](super::AiV1::chat_completions).
///
/// The Confluent AI assistant.
#[derive(Clone, Debug)]
pub struct ChatCompletionsClient {
    pub(super) client: Client,
}

impl ChatCompletionsClient {
    /// Asks the AI assistant.
    ///
    /// Asks the AI assistant a question and returns its answer. Send earlier questions and answers
    /// along if the question refers to them.
    ///
    /// This operation requires access to "AI API v1", which must be requested.
    ///
    /// `POST /ai/v1/chat-completions` · Early Access, feature `early-access` · cloud API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/queryAiV1ChatCompletion)
    ///
    /// # Parameters
    ///
    /// - `body`: The question and, optionally, the conversation so far.
    ///
    /// # Response
    ///
    /// - 200: The answer, with its ID for feedback.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and those of [this
    /// group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::ai::v1::ChatCompletionsRequest;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = ChatCompletionsRequest::new("How do I list the topics of a cluster?");
    /// let response = client.ai_v1().chat_completions().ask(&body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn ask(&self, body: &ChatCompletionsRequest) -> AskAssistant {
        let mut call = Call::new(&self.client, &ASK);
        call.json(body);
        AskAssistant { call }
    }

    /// Gets the methods allowed for chat completions.
    ///
    /// Returns the HTTP methods that the caller may use for chat completions, in the headers of the
    /// response.
    ///
    /// This operation requires access to "AI API v1", which must be requested.
    ///
    /// `OPTIONS /ai/v1/chat-completions` · Early Access, feature `early-access` · cloud API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getAiV1ChatCompletion)
    ///
    /// # Response
    ///
    /// - 204: The allowed methods are listed in the headers. The response has no body.
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
    /// client.ai_v1().chat_completions().allowed_methods().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn allowed_methods(&self) -> GetChatCompletionMethods {
        GetChatCompletionMethods {
            call: Call::new(&self.client, &ALLOWED_METHODS),
        }
    }
}

static ASK: Operation = Operation {
    id: "queryAiV1ChatCompletion",
    name: "ask assistant",
    method: "POST",
    path: "/ai/v1/chat-completions",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`ChatCompletionsClient::ask`].
    AskAssistant -> Json<ChatCompletionsReply>
}

static ALLOWED_METHODS: Operation = Operation {
    id: "getAiV1ChatCompletion",
    name: "get chat completion methods",
    method: "OPTIONS",
    path: "/ai/v1/chat-completions",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`ChatCompletionsClient::allowed_methods`].
    GetChatCompletionMethods -> Empty, idempotent
}
