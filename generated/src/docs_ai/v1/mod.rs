// Generated from docs-ai/v1.yaml by `cargo xtask codegen`; do not edit.

//! Documentation assistant.
//!
//! Chat with the AI assistant of the documentation.
//!
//! [`Client::docs_ai_v1`](crate::Client::docs_ai_v1) returns a handle, [`DocsAiV1`], with a method
//! for each kind of resource.
//!
//! Feature: `docs-ai-v1`. Host: control plane. Credentials: none.

mod doc_completions;

pub mod requests;

pub use self::doc_completions::DocCompletionsClient;
#[doc(inline)]
pub use crate::common::{
    ChatCompletionsHistory, ChatCompletionsReply, ChatCompletionsRequest, ObjectMeta,
};

use crate::call::RawRequest;
use crate::client::Client;
use crate::operation::RawOperations;
use crate::service::CONTROL_PLANE;

/// The resources of [`Client::docs_ai_v1`](crate::Client::docs_ai_v1): Documentation assistant.
#[derive(Clone, Debug)]
pub struct DocsAiV1 {
    client: Client,
}

impl DocsAiV1 {
    /// Returns a handle for the AI assistant of the documentation.
    pub fn doc_completions(&self) -> DocCompletionsClient {
        DocCompletionsClient {
            client: self.client.clone(),
        }
    }

    /// Creates a request to any path of the host `control plane`, for operations that have no
    /// method in this version of the crate.
    ///
    /// The path starts with `/` and is appended to the URL of the host. An absolute URL, `//`, and
    /// dot segments are errors of the call. See [`RawRequest`].
    pub fn request(&self, method: impl AsRef<str>, path: &str) -> RawRequest {
        RawRequest::new(&self.client, &REQUEST, method.as_ref(), path)
    }
}

impl Client {
    /// Returns a handle for [`docs_ai::v1`](crate::docs_ai::v1): Documentation assistant.
    pub fn docs_ai_v1(&self) -> DocsAiV1 {
        DocsAiV1 { client: self.clone() }
    }
}

static REQUEST: RawOperations = RawOperations::new(&CONTROL_PLANE, &[&[]]);
