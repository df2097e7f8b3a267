// Generated from cli/v1.yaml by `cargo xtask codegen`; do not edit.

//! Commands that were run while logged in to Confluent Cloud, for usage statistics.

use crate::call::{Call, Empty, request};
use crate::client::Client;
use crate::model::{Fields, Members, Model, Object, model};
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
    /// Reports that a command was run, and how it ended. Nothing can be read back.
    ///
    /// # Arguments
    ///
    /// - `body`: The command, the tool that ran it, and how it ended.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 204 | The report was taken in. There is no body. |  |
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

/// One command that was run with the command-line tool.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Usage {
    /// Operating system that the tool was built for.
    pub os: String,
    /// Processor architecture that the tool was built for.
    pub arch: String,
    /// Version of the tool.
    pub version: String,
    /// The command, without its flags and arguments.
    pub command: String,
    /// Names of the flags that were given, without their values.
    pub flags: Vec<String>,
    /// Whether the command failed.
    pub error: bool,
    /// Where the tool was when it crashed, innermost call first. Absent unless it crashed.
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

impl Model for Usage {
    const FIELDS: Fields = &[
        "os",
        "arch",
        "version",
        "command",
        "flags",
        "error",
        "stack_frames",
    ];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let mut os = None;
        let mut arch = None;
        let mut version = None;
        let mut command = None;
        let mut flags = None;
        let mut error = None;
        let mut stack_frames = None;
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => os = members.value()?,
                1 => arch = members.value()?,
                2 => version = members.value()?,
                3 => command = members.value()?,
                4 => flags = members.value()?,
                5 => error = members.value()?,
                _ => stack_frames = members.value()?,
            }
        }
        Ok(Self {
            os: members.required(os, "os")?,
            arch: members.required(arch, "arch")?,
            version: members.required(version, "version")?,
            command: members.required(command, "command")?,
            flags: members.required(flags, "flags")?,
            error: members.required(error, "error")?,
            stack_frames,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("os", &self.os)?;
        object.member("arch", &self.arch)?;
        object.member("version", &self.version)?;
        object.member("command", &self.command)?;
        object.member("flags", &self.flags)?;
        object.member("error", &self.error)?;
        object.optional("stack_frames", &self.stack_frames)
    }
}

model!(Usage);
