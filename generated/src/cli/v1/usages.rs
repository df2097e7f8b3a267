// Generated from cli/v1.yaml by `cargo xtask codegen`; do not edit.

//! Commands that were run while logged in to Confluent Cloud, for usage statistics.

use crate::call::{Call, Empty, request};
use crate::client::Client;
use crate::model::model;
use crate::operation::{Operation, Retry};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE};

/// Commands that were run while logged in to Confluent Cloud, for usage statistics.
///
/// Reached by [`CliV1::usages`](super::CliV1::usages).
#[derive(Clone, Debug)]
pub struct UsagesClient {
    pub(super) client: Client,
}

impl UsagesClient {
    /// Reports a command of the command-line tool.
    ///
    /// `POST /cli/v1/usages` · General Availability · cloud API key
    ///
    /// Reports a command that was run and its outcome. Reports cannot be read back.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createCliV1Usage)
    ///
    /// # Arguments
    ///
    /// - `body`: The command, the tool that ran it, and the outcome.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 204 | The report was accepted. There is no body. |  |
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
    /// use confluent_cloud::cli::v1::Usage;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = Usage::new("os", "arch", "version", "command", ["flags"], true);
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
    /// A call of [`UsagesClient::create`].
    CreateUsage -> Empty
}

/// A command that was run with the command-line tool.
#[derive(Clone, Debug, PartialEq)]
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
    /// With what is required.
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
    pub fn with_stack_frames(
        mut self,
        stack_frames: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.stack_frames = Some(stack_frames.into_iter().map(Into::into).collect());
        self
    }
}

model!(Usage {
    0 "os": os,
    1 "arch": arch,
    2 "version": version,
    3 "command": command,
    4 "flags": flags,
    5 "error": error,
    6 "stack_frames": stack_frames,
});
