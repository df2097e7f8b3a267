// Generated from docs-ai/v1.yaml by `cargo xtask codegen`; do not edit.

//! The AI assistant of the documentation.
//!
//! Submit feedback with ai/v1.

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::common::{ChatCompletionsReply, ChatCompletionsRequest};
use crate::operation::{Operation, Retry};
use crate::service::CONTROL_PLANE;

/// The AI assistant of the documentation.
///
/// Submit feedback with ai/v1.
///
/// Reached by [`DocsAiV1::doc_completions`](super::DocsAiV1::doc_completions).
#[derive(Clone, Debug)]
pub struct DocCompletionsClient {
    pub(super) client: Client,
}

impl DocCompletionsClient {
    /// Asks the documentation assistant.
    ///
    /// `POST /docs-ai/v1/doc-completions` · Early Access, feature `early-access` · no credentials
    ///
    /// Asks the AI assistant of the documentation a question and returns its answer. No credentials
    /// are required. Send earlier questions and answers along if the question refers to them.
    ///
    /// Access must be asked for: AI API v1.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/queryDocsAiV1DocCompletion)
    ///
    /// # Arguments
    ///
    /// - `body`: The question and, optionally, the conversation so far.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The answer, with its ID for feedback. |  |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 404 | The documentation assistant is not available. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::docs_ai::v1::ChatCompletionsRequest;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = ChatCompletionsRequest::new("question");
    /// let answer = client.docs_ai_v1().doc_completions().ask(&body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn ask(&self, body: &ChatCompletionsRequest) -> AskDocsAssistant {
        let mut call = Call::new(&self.client, &ASK);
        call.json(body);
        AskDocsAssistant { call }
    }
}

static ASK: Operation = Operation {
    id: "queryDocsAiV1DocCompletion",
    name: "ask docs assistant",
    method: "POST",
    path: "/docs-ai/v1/doc-completions",
    host: &CONTROL_PLANE,
    security: &[],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`DocCompletionsClient::ask`].
    AskDocsAssistant -> Json<ChatCompletionsReply>
}
