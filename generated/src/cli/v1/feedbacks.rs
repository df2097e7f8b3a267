// Generated from cli/v1.yaml by `cargo xtask codegen`; do not edit.

//! What users write with the command `confluent feedback`.

use crate::call::{Call, Empty, request};
use crate::client::Client;
use crate::model::model;
use crate::operation::{Operation, Retry};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE};

/// What users write with the command `confluent feedback`.
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
    /// Hands in what a user of the command-line tool has written about it. Nothing can be read
    /// back.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createCliV1Feedback)
    ///
    /// # Arguments
    ///
    /// - `body`: What the user has written.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 204 | The feedback was taken in. There is no body. |  |
    /// | 400 | The request cannot be understood: a parameter or the body is malformed. | `X-Request-Id` |
    /// | 401 | The credentials are missing, wrong or no longer valid. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials are valid, but do not permit this operation. | `X-Request-Id` |
    /// | 409 | The request contradicts the current state, for example because such a resource exists already. | `X-Request-Id`, `Location` |
    /// | 422 | The request is well formed, but a value in it is not acceptable. Each entry of `errors` names one. | `X-Request-Id` |
    /// | 429 | The rate limit has been reached. Neither a waiting time nor a body is sent. | `X-Request-Id` |
    /// | 500 | The service failed. Whether the request took effect is not known. | `X-Request-Id` |
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

/// What a user of the command-line tool has written about it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Feedback {
    /// Text of the feedback.
    pub content: String,
}

impl Feedback {
    /// With what is required.
    pub fn new(content: impl Into<String>) -> Self {
        Self { content: content.into() }
    }
}

model!(Feedback {
    "content": content,
});
