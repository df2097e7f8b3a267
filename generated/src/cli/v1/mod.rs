// Generated from cli/v1.yaml by `cargo xtask codegen`; do not edit.

//! Command-line tool.
//!
//! Feedback on and usage reports of the Confluent command-line tool.
//!
//! [`Client::cli_v1`](crate::Client::cli_v1) returns a handle, [`CliV1`], with a method for each
//! kind of resource.
//!
//! Feature: `cli-v1`. Host: control plane. Credentials: cloud API key.

mod feedbacks;
mod usages;

pub mod requests;

pub use self::feedbacks::{Feedback, FeedbacksClient};
pub use self::usages::{Usage, UsagesClient};

use crate::call::RawRequest;
use crate::client::Client;
use crate::operation::RawOperations;
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE};

/// The resources of [`Client::cli_v1`](crate::Client::cli_v1): Command-line tool.
#[derive(Clone, Debug)]
pub struct CliV1 {
    client: Client,
}

impl CliV1 {
    /// Returns a handle, [`FeedbacksClient`].
    ///
    /// Feedback from the command `confluent feedback`.
    pub fn feedbacks(&self) -> FeedbacksClient {
        FeedbacksClient {
            client: self.client.clone(),
        }
    }

    /// Returns a handle, [`UsagesClient`].
    ///
    /// Commands that were run while logged in to Confluent Cloud, for usage statistics.
    pub fn usages(&self) -> UsagesClient {
        UsagesClient {
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
    /// Returns a handle for [`cli::v1`](crate::cli::v1): Command-line tool.
    pub fn cli_v1(&self) -> CliV1 {
        CliV1 { client: self.clone() }
    }
}

static REQUEST: RawOperations = RawOperations::new(&CONTROL_PLANE, &[&[&CLOUD_API_KEY]]);
