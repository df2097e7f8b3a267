// Generated from cli/v1.yaml by `cargo xtask codegen`; do not edit.

//! Commands that were run while logged in to Confluent Cloud, for usage statistics.

use crate::call::{Call, Empty, request};
use crate::client::Client;
use crate::model::model;
use crate::operation::{Operation, Retry};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE};

/// The operations of [`CliV1::usages`](super::CliV1::usages).
///
/// Commands that were run while logged in to Confluent Cloud, for usage statistics.
#[derive(Clone, Debug)]
pub struct UsagesClient {
    pub(super) client: Client,
}

impl UsagesClient {
    /// Reports a command of the command-line tool.
    ///
    /// Reports a command that was run and its outcome. Reports cannot be read back.
    ///
    /// `POST /cli/v1/usages` · General Availability · cloud API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createCliV1Usage)
    ///
    /// # Parameters
    ///
    /// - `body`: The command, the tool that ran it, and the outcome.
    ///
    /// # Response
    ///
    /// - 204: The report was accepted. The response has no body.
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
    /// use confluent_cloud::cli::v1::Usage;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = Usage::new(
    ///     "linux",
    ///     "arm64",
    ///     "v3.41.0",
    ///     "confluent api-key list",
    ///     ["environment"],
    ///     true,
    /// );
    /// client.cli_v1().usages().create(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &Usage) -> CreateUsage {
        let mut call = Call::new(&self.client, &CREATE);
        call.json(body);
        CreateUsage { call }
    }
}

static CREATE: Operation = Operation {
    id: "createCliV1Usage",
    name: "create usage",
    method: "POST",
    path: "/cli/v1/usages",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`UsagesClient::create`].
    CreateUsage -> Empty
}

/// A command that was run with the command-line tool.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Usage {
    /// The operating system that the tool was built for.
    pub os: String,
    /// The processor architecture of the tool.
    pub arch: String,
    /// The version of the tool.
    pub version: String,
    /// The command, without its flags and arguments.
    pub command: String,
    /// The names of the given flags, without their values.
    pub flags: Vec<String>,
    /// `true` if the command failed.
    pub error: bool,
    /// The stack trace of a crash, innermost call first. Absent unless the tool crashed.
    pub stack_frames: Option<Vec<String>>,
}

impl Usage {
    /// Creates a `Usage` with its required fields.
    pub fn new(
        os: impl Into<String>,
        arch: impl Into<String>,
        version: impl Into<String>,
        command: impl Into<String>,
        flags: impl IntoIterator<Item = impl Into<String>>,
        error: bool,
    ) -> Self {
        Self {
            os: os.into(),
            arch: arch.into(),
            version: version.into(),
            command: command.into(),
            flags: flags.into_iter().map(Into::into).collect(),
            error,
            stack_frames: None,
        }
    }

    /// Sets [`stack_frames`](Self::stack_frames).
    #[must_use]
    pub fn with_stack_frames(
        mut self,
        stack_frames: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.stack_frames = Some(stack_frames.into_iter().map(Into::into).collect());
        self
    }
}

model!(Usage {
    "os": os,
    "arch": arch,
    "version": version,
    "command": command,
    "flags": flags,
    "error": error,
    "stack_frames": stack_frames,
});
