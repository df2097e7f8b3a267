// Generated from cli/v1.yaml by `cargo xtask codegen`; do not edit.

//! Feedback from the command `confluent feedback`.

use crate::call::{Call, Empty, request};
use crate::client::Client;
use crate::model::model;
use crate::operation::{Operation, Retry};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE};

/// The operations of [`CliV1::feedbacks`](super::CliV1::feedbacks).
///
/// Feedback from the command `confluent feedback`.
#[derive(Clone, Debug)]
pub struct FeedbacksClient {
    pub(super) client: Client,
}

impl FeedbacksClient {
    /// Submits feedback about the command-line tool.
    ///
    /// Submits feedback about the command-line tool. Feedback cannot be read back.
    ///
    /// `POST /cli/v1/feedbacks` · General Availability · cloud API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createCliV1Feedback)
    ///
    /// # Parameters
    ///
    /// - `body`: Comment of the user.
    ///
    /// # Response
    ///
    /// - 204: The feedback was accepted. The response has no body.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 409: The request conflicts with the current state of the resource, or the resource already
    ///   exists. Header: `Location`.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
    /// - 429: The rate limit is exceeded. The response has neither a `Retry-After` header nor a
    ///   body.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::cli::v1::Feedback;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = Feedback::new("The completion for topic names is quick.");
    /// client.cli_v1().feedbacks().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &Feedback) -> CreateFeedback {
        let mut call = Call::new(&self.client, &CREATE);
        call.json(body);
        CreateFeedback { call }
    }
}

static CREATE: Operation = Operation {
    id: "createCliV1Feedback",
    name: "create feedback",
    method: "POST",
    path: "/cli/v1/feedbacks",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`FeedbacksClient::create`].
    CreateFeedback -> Empty
}

/// The feedback about the command-line tool.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Feedback {
    /// The text of the feedback.
    pub content: String,
}

impl Feedback {
    /// Creates a `Feedback` with its required fields.
    pub fn new(content: impl Into<String>) -> Self {
        Self { content: content.into() }
    }
}

model!(Feedback {
    "content": content,
});
