// Generated from docs-ai/v1.yaml by `cargo xtask codegen`; do not edit.

//! Questions to the documentation assistant, and its answers.
//!
//! Feedback about them is given in ai/v1.

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::common::{ChatCompletionsReply, ChatCompletionsRequest};
use crate::operation::{Operation, Retry};
use crate::service::CONTROL_PLANE;

/// Questions to the documentation assistant, and its answers.
///
/// Feedback about them is given in ai/v1.
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
    /// Puts a question to the AI assistant of the documentation and returns its answer. No
    /// credentials are needed. Questions and answers from before can be sent along, so that the
    /// question may refer to them.
    ///
    /// Access must be asked for: AI API v1.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/queryDocsAiV1DocCompletion)
    ///
    /// # Arguments
    ///
    /// - `body`: The question and, if wanted, the conversation so far.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The answer, with the identifier to give feedback on. |  |
    /// | 400 | The request cannot be understood: a parameter or the body is malformed. | `X-Request-Id` |
    /// | 404 | The documentation assistant is not available. | `X-Request-Id` |
    /// | 429 | The rate limit has been reached. Wait as long as `Retry-After` says. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. Whether the request took effect is not known. | `X-Request-Id` |
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
