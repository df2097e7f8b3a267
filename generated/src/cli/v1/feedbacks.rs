// Generated from cli/v1.yaml by `cargo xtask codegen`; do not edit.

//! Feedback from the command `confluent feedback`.

use crate::call::{Call, Empty, request};
use crate::client::Client;
use crate::model::model;
use crate::operation::{Operation, Retry};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE};

/// Feedback from the command `confluent feedback`.
///
/// Reached by [`CliV1::feedbacks`](super::CliV1::feedbacks).
#[derive(Clone, Debug)]
pub struct FeedbacksClient {
    pub(super) client: Client,
}

impl FeedbacksClient {
    /// Submits feedback about the command-line tool.
    ///
    /// `POST /cli/v1/feedbacks` · General Availability · cloud API key
    ///
    /// Submits feedback about the command-line tool. Feedback cannot be read back.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createCliV1Feedback)
    ///
    /// # Arguments
    ///
    /// - `body`: Comment of the user.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 204 | The feedback was accepted. There is no body. |  |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 409 | The request conflicts with the current state, for example because the resource exists already. | `X-Request-Id`, `Location` |
    /// | 422 | The request is well-formed, but a value in it is invalid. Each entry of `errors` names one. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. The response has neither a `Retry-After` header nor a body. | `X-Request-Id` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::cli::v1::Feedback;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = Feedback::new("content");
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
    /// A call of [`FeedbacksClient::create`].
    CreateFeedback -> Empty
}

/// The feedback about the command-line tool.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Feedback {
    /// The text of the feedback.
    pub content: String,
}

impl Feedback {
    /// With what is required.
    pub fn new(content: impl Into<String>) -> Self {
        Self { content: content.into() }
    }
}

model!(Feedback {
    0 "content": content,
});
