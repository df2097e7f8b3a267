// Generated from docs-ai/v1.yaml by `cargo xtask codegen`; do not edit.

//! The AI assistant of the documentation.
//!
//! Submit feedback with ai/v1.

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::common::{ChatCompletionsReply, ChatCompletionsRequest};
use crate::operation::{Operation, Retry};
use crate::service::CONTROL_PLANE;

/// The operations of [`DocsAiV1::doc_completions`](super::DocsAiV1::doc_completions).
///
/// The AI assistant of the documentation.
///
/// Submit feedback with ai/v1.
#[derive(Clone, Debug)]
pub struct DocCompletionsClient {
    pub(super) client: Client,
}

impl DocCompletionsClient {
    /// Asks the documentation assistant.
    ///
    /// Asks the AI assistant of the documentation a question and returns its answer. No credentials
    /// are required. Send earlier questions and answers along if the question refers to them.
    ///
    /// This operation requires access to "AI API v1", which must be requested.
    ///
    /// `POST /docs-ai/v1/doc-completions` · Early Access, feature `early-access` · no credentials ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/queryDocsAiV1DocCompletion)
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
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: The documentation assistant is not available.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::docs_ai::v1::ChatCompletionsRequest;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = ChatCompletionsRequest::new("How do I list the topics of a cluster?");
    /// let response = client.docs_ai_v1().doc_completions().ask(&body).await?;
    /// println!("{response:?}");
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
    /// A request builder for [`DocCompletionsClient::ask`].
    AskDocsAssistant -> Json<ChatCompletionsReply>
}
