// Generated from ai/v1.yaml by `cargo xtask codegen`; do not edit.

//! Feedback of users on answers.

use crate::call::{Call, Empty, request};
use crate::client::Client;
use crate::model::{Nullable, model, open_enum};
use crate::operation::{Operation, Retry};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE};

/// The operations of [`AiV1::feedbacks`](super::AiV1::feedbacks).
///
/// Feedback of users on answers.
#[derive(Clone, Debug)]
pub struct FeedbacksClient {
    pub(super) client: Client,
}

impl FeedbacksClient {
    /// Submits feedback on an answer.
    ///
    /// Submits a user's feedback on an answer of the AI assistant.
    ///
    /// This operation requires access to "AI API v1", which must be requested.
    ///
    /// `POST /ai/v1/chat-completions/{chat_completion_id}/feedback` · Early Access, feature
    /// `early-access` · cloud API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createAiV1ChatCompletionFeedback)
    ///
    /// # Parameters
    ///
    /// - `chat_completion_id`: The ID of the answer: the `id` of the reply.
    /// - `body`: The session of the answer and the user's feedback.
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::ai::v1::Feedback;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = Feedback::new("8e1d5f40-6b0c-4d0a-9c57-31f2a7be6d08");
    /// client.ai_v1().feedbacks().create_chat_completion_feedback("cc-4t8nq", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_chat_completion_feedback(
        &self,
        chat_completion_id: impl Into<String>,
        body: &Feedback,
    ) -> CreateChatCompletionFeedback {
        let mut call = Call::new(&self.client, &CREATE_CHAT_COMPLETION_FEEDBACK)
            .path(chat_completion_id);
        call.json(body);
        CreateChatCompletionFeedback {
            call,
        }
    }

    /// Submits feedback on an answer of the documentation assistant.
    ///
    /// Submits a user's feedback on an answer of the documentation assistant. No credentials are
    /// required.
    ///
    /// This operation requires access to "AI API v1", which must be requested.
    ///
    /// `POST /docs-ai/v1/doc-completions/{doc_completion_id}/feedback` · Early Access, feature
    /// `early-access` · no credentials ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createAiV1DocCompletionFeedback)
    ///
    /// # Parameters
    ///
    /// - `doc_completion_id`: The ID of the answer: the `id` of the reply.
    /// - `body`: The session of the answer and the user's feedback.
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
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::ai::v1::Feedback;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = Feedback::new("8e1d5f40-6b0c-4d0a-9c57-31f2a7be6d08");
    /// client.ai_v1().feedbacks().create_doc_completion_feedback("dc-2m6xk", &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_doc_completion_feedback(
        &self,
        doc_completion_id: impl Into<String>,
        body: &Feedback,
    ) -> CreateDocCompletionFeedback {
        let mut call = Call::new(&self.client, &CREATE_DOC_COMPLETION_FEEDBACK)
            .path(doc_completion_id);
        call.json(body);
        CreateDocCompletionFeedback {
            call,
        }
    }
}

static CREATE_CHAT_COMPLETION_FEEDBACK: Operation = Operation {
    id: "createAiV1ChatCompletionFeedback",
    name: "create chat completion feedback",
    method: "POST",
    path: "/ai/v1/chat-completions/{chat_completion_id}/feedback",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`FeedbacksClient::create_chat_completion_feedback`].
    CreateChatCompletionFeedback -> Empty
}

static CREATE_DOC_COMPLETION_FEEDBACK: Operation = Operation {
    id: "createAiV1DocCompletionFeedback",
    name: "create doc completion feedback",
    method: "POST",
    path: "/docs-ai/v1/doc-completions/{doc_completion_id}/feedback",
    host: &CONTROL_PLANE,
    security: &[],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`FeedbacksClient::create_doc_completion_feedback`].
    CreateDocCompletionFeedback -> Empty
}

/// The feedback on an answer.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Feedback {
    /// The ID of the conversation, chosen by the client. Format `uuid`.
    pub ai_session_id: String,
    /// The vote of the user on the answer: up or down. Defaults to `UNSPECIFIED`.
    pub reaction: Option<FeedbackReaction>,
    /// The part of the answer that the user copied: all of it or a code block. Defaults to
    /// `UNSPECIFIED`.
    pub copied: Option<FeedbackCopied>,
    /// The comment of the user on the answer. At most 500 characters.
    pub comment: Nullable<String>,
}

impl Feedback {
    /// Creates a `Feedback` with its required fields.
    pub fn new(ai_session_id: impl Into<String>) -> Self {
        Self {
            ai_session_id: ai_session_id.into(),
            reaction: None,
            copied: None,
            comment: Nullable::Absent,
        }
    }

    /// Sets [`reaction`](Self::reaction).
    #[must_use]
    pub fn with_reaction(mut self, reaction: impl Into<FeedbackReaction>) -> Self {
        self.reaction = Some(reaction.into());
        self
    }

    /// Sets [`copied`](Self::copied).
    #[must_use]
    pub fn with_copied(mut self, copied: impl Into<FeedbackCopied>) -> Self {
        self.copied = Some(copied.into());
        self
    }

    /// Sets [`comment`](Self::comment).
    #[must_use]
    pub fn with_comment(mut self, comment: impl Into<Nullable<String>>) -> Self {
        self.comment = comment.into();
        self
    }
}

model!(Feedback {
    "ai_session_id": ai_session_id,
    "reaction": reaction,
    "copied": copied,
    "comment": comment,
});

/// The vote of the user on the answer: up or down.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FeedbackReaction {
    /// `THUMBS_UP`
    ThumbsUp,
    /// `THUMBS_DOWN`
    ThumbsDown,
    /// `UNSPECIFIED`
    Unspecified,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(FeedbackReaction {
    "THUMBS_UP": ThumbsUp,
    "THUMBS_DOWN": ThumbsDown,
    "UNSPECIFIED": Unspecified,
});

/// The part of the answer that the user copied: all of it or a code block.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FeedbackCopied {
    /// `ANSWER`
    Answer,
    /// `CODE`
    Code,
    /// `UNSPECIFIED`
    Unspecified,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(FeedbackCopied {
    "ANSWER": Answer,
    "CODE": Code,
    "UNSPECIFIED": Unspecified,
});
