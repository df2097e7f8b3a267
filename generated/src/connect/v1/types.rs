// Generated from connect/v1.yaml by `cargo xtask codegen`; do not edit.

//! Types that several resources of this group use.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::model::{Fields, Member, Members, Model, Object, Secret, model, open_enum};

/// Body of an error answer about connectors.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectorError {
    /// What made a request fail.
    pub error: Option<ConnectorErrorDetail>,
}

impl ConnectorError {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`error`](Self::error).
    pub fn with_error(mut self, error: impl Into<ConnectorErrorDetail>) -> Self {
        self.error = Some(error.into());
        self
    }
}

impl Model for ConnectorError {
    const FIELDS: Fields = &["error"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let mut error = None;
        while members.next(Self::FIELDS)?.is_some() {
            error = members.value()?;
        }
        Ok(Self { error })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.optional("error", &self.error)
    }
}

/// What made a request fail.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectorErrorDetail {
    /// Code of the problem, for programs.
    pub code: Option<i64>,
    /// What went wrong, for people.
    pub message: Option<String>,
}

impl ConnectorErrorDetail {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`code`](Self::code).
    pub fn with_code(mut self, code: i64) -> Self {
        self.code = Some(code);
        self
    }

    /// Sets [`message`](Self::message).
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}

impl Model for ConnectorErrorDetail {
    const FIELDS: Fields = &["code", "message"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let (mut code, mut message) = (None, None);
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => code = members.value()?,
                _ => message = members.value()?,
            }
        }
        Ok(Self { code, message })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.optional("code", &self.code)?;
        object.optional("message", &self.message)
    }
}

/// Configuration of a connector, as it is returned.
///
/// Beside the properties here it holds those of the kind of connector.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectorConfig {
    /// Kind of installation that the connector runs in.
    pub cloud_environment: String,
    /// Cloud provider that the connector runs at.
    pub cloud_provider: CloudProvider,
    /// Kind of the connector.
    pub connector_class: String,
    /// Name of the connector, unique in the Kafka cluster.
    pub name: String,
    /// Bootstrap address of the Kafka cluster.
    pub kafka_endpoint: String,
    /// Cloud region of the Kafka cluster.
    pub kafka_region: String,
    /// API key for the Kafka cluster: the user name.
    pub kafka_api_key: String,
    /// API key for the Kafka cluster: the password, masked.
    pub kafka_api_secret: Secret,
    /// Members that the API does not list.
    pub additional: BTreeMap<String, String>,
}

/// What is required of [`ConnectorConfig`]; [`ConnectorConfig::new`] takes it.
#[derive(Clone, Debug, PartialEq)]
pub struct ConnectorConfigRequired {
    /// Kind of installation that the connector runs in.
    pub cloud_environment: String,
    /// Cloud provider that the connector runs at.
    pub cloud_provider: CloudProvider,
    /// Kind of the connector.
    pub connector_class: String,
    /// Name of the connector, unique in the Kafka cluster.
    pub name: String,
    /// Bootstrap address of the Kafka cluster.
    pub kafka_endpoint: String,
    /// Cloud region of the Kafka cluster.
    pub kafka_region: String,
    /// API key for the Kafka cluster: the user name.
    pub kafka_api_key: String,
    /// API key for the Kafka cluster: the password, masked.
    pub kafka_api_secret: Secret,
}

impl ConnectorConfig {
    /// With what is required.
    pub fn new(required: ConnectorConfigRequired) -> Self {
        Self {
            cloud_environment: required.cloud_environment,
            cloud_provider: required.cloud_provider,
            connector_class: required.connector_class,
            name: required.name,
            kafka_endpoint: required.kafka_endpoint,
            kafka_region: required.kafka_region,
            kafka_api_key: required.kafka_api_key,
            kafka_api_secret: required.kafka_api_secret,
            additional: BTreeMap::new(),
        }
    }

    /// Sets [`additional`](Self::additional).
    pub fn with_additional(
        mut self,
        additional: impl Into<BTreeMap<String, String>>,
    ) -> Self {
        self.additional = additional.into();
        self
    }
}

impl Model for ConnectorConfig {
    const FIELDS: Fields = &[
        "cloud.environment",
        "cloud.provider",
        "connector.class",
        "name",
        "kafka.endpoint",
        "kafka.region",
        "kafka.api.key",
        "kafka.api.secret",
    ];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let mut cloud_environment = None;
        let mut cloud_provider = None;
        let mut connector_class = None;
        let mut name = None;
        let mut kafka_endpoint = None;
        let mut kafka_region = None;
        let mut kafka_api_key = None;
        let mut kafka_api_secret = None;
        let mut additional = BTreeMap::new();
        while let Some(field) = members.next_member(Self::FIELDS)? {
            match field {
                Member::Known(0) => cloud_environment = members.value()?,
                Member::Known(1) => cloud_provider = members.value()?,
                Member::Known(2) => connector_class = members.value()?,
                Member::Known(3) => name = members.value()?,
                Member::Known(4) => kafka_endpoint = members.value()?,
                Member::Known(5) => kafka_region = members.value()?,
                Member::Known(6) => kafka_api_key = members.value()?,
                Member::Known(_) => kafka_api_secret = members.value()?,
                Member::Other(name_) => {
                    if let Some(value) = members.value()? {
                        additional.insert(name_, value);
                    }
                }
            }
        }
        Ok(Self {
            cloud_environment: members.required(cloud_environment, "cloud.environment")?,
            cloud_provider: members.required(cloud_provider, "cloud.provider")?,
            connector_class: members.required(connector_class, "connector.class")?,
            name: members.required(name, "name")?,
            kafka_endpoint: members.required(kafka_endpoint, "kafka.endpoint")?,
            kafka_region: members.required(kafka_region, "kafka.region")?,
            kafka_api_key: members.required(kafka_api_key, "kafka.api.key")?,
            kafka_api_secret: members.required(kafka_api_secret, "kafka.api.secret")?,
            additional,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("cloud.environment", &self.cloud_environment)?;
        object.member("cloud.provider", &self.cloud_provider)?;
        object.member("connector.class", &self.connector_class)?;
        object.member("name", &self.name)?;
        object.member("kafka.endpoint", &self.kafka_endpoint)?;
        object.member("kafka.region", &self.kafka_region)?;
        object.member("kafka.api.key", &self.kafka_api_key)?;
        object.member("kafka.api.secret", &self.kafka_api_secret)?;
        object.others(&self.additional)
    }
}

open_enum! {
    /// Cloud provider that the connector runs at.
    pub enum CloudProvider {
        /// `aws`
        Aws = "aws",
        /// `azure`
        Azure = "azure",
        /// `gcp`
        Gcp = "gcp",
    }
}

/// Connector and number of a task.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectorTaskId {
    /// Name of the connector, unique in the Kafka cluster.
    pub connector: Option<String>,
    /// Number of the task in the connector, from 0.
    pub task: Option<i64>,
}

impl ConnectorTaskId {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`connector`](Self::connector).
    pub fn with_connector(mut self, connector: impl Into<String>) -> Self {
        self.connector = Some(connector.into());
        self
    }

    /// Sets [`task`](Self::task).
    pub fn with_task(mut self, task: i64) -> Self {
        self.task = Some(task);
        self
    }
}

impl Model for ConnectorTaskId {
    const FIELDS: Fields = &["connector", "task"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let (mut connector, mut task) = (None, None);
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => connector = members.value()?,
                _ => task = members.value()?,
            }
        }
        Ok(Self { connector, task })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.optional("connector", &self.connector)?;
        object.optional("task", &self.task)
    }
}

/// How far a connector has got in one partition.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Offset {
    /// The partition. For a sink the topic and its partition in Kafka; for a source whatever it
    /// reads from, for instance the table.
    pub partition: Option<BTreeMap<String, Value>>,
    /// The place in the partition. For a sink the offset in Kafka; for a source whatever it counts
    /// by, for instance a timestamp.
    pub offset: Option<BTreeMap<String, Value>>,
}

impl Offset {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`partition`](Self::partition).
    pub fn with_partition(mut self, partition: BTreeMap<String, Value>) -> Self {
        self.partition = Some(partition);
        self
    }

    /// Sets [`offset`](Self::offset).
    pub fn with_offset(mut self, offset: BTreeMap<String, Value>) -> Self {
        self.offset = Some(offset);
        self
    }
}

impl Model for Offset {
    const FIELDS: Fields = &["partition", "offset"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let (mut partition, mut offset) = (None, None);
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => partition = members.value()?,
                _ => offset = members.value()?,
            }
        }
        Ok(Self { partition, offset })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.optional("partition", &self.partition)?;
        object.optional("offset", &self.offset)
    }
}

/// How a connector and its tasks are doing.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectorStatus {
    /// Name of the connector, unique in the Kafka cluster.
    pub name: String,
    /// Whether a connector writes to Kafka (`source`) or reads from it (`sink`).
    pub r#type: ConnectorStatusType,
    /// How the connector is doing.
    pub connector: ConnectorCondition,
    /// How each task is doing.
    pub tasks: Option<Vec<ConnectorTaskStatus>>,
}

impl ConnectorStatus {
    /// With what is required.
    pub fn new(
        name: impl Into<String>,
        r#type: impl Into<ConnectorStatusType>,
        connector: impl Into<ConnectorCondition>,
    ) -> Self {
        Self {
            name: name.into(),
            r#type: r#type.into(),
            connector: connector.into(),
            tasks: None,
        }
    }

    /// Sets [`tasks`](Self::tasks).
    pub fn with_tasks(
        mut self,
        tasks: impl IntoIterator<Item = impl Into<ConnectorTaskStatus>>,
    ) -> Self {
        self.tasks = Some(tasks.into_iter().map(Into::into).collect());
        self
    }
}

impl Model for ConnectorStatus {
    const FIELDS: Fields = &["name", "type", "connector", "tasks"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let (mut name, mut r#type, mut connector, mut tasks) = (None, None, None, None);
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => name = members.value()?,
                1 => r#type = members.value()?,
                2 => connector = members.value()?,
                _ => tasks = members.value()?,
            }
        }
        Ok(Self {
            name: members.required(name, "name")?,
            r#type: members.required(r#type, "type")?,
            connector: members.required(connector, "connector")?,
            tasks,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("name", &self.name)?;
        object.member("type", &self.r#type)?;
        object.member("connector", &self.connector)?;
        object.optional("tasks", &self.tasks)
    }
}

open_enum! {
    /// Whether a connector writes to Kafka (`source`) or reads from it (`sink`).
    pub enum ConnectorStatusType {
        /// `sink`
        Sink = "sink",
        /// `source`
        Source = "source",
    }
}

/// How a connector is doing.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectorCondition {
    /// State of a connector.
    pub state: ConnectorState,
    /// Identifier of the worker that the connector runs on.
    pub worker_id: String,
    /// What went wrong. Absent unless the connector has failed.
    pub trace: Option<String>,
}

impl ConnectorCondition {
    /// With what is required.
    pub fn new(state: impl Into<ConnectorState>, worker_id: impl Into<String>) -> Self {
        Self {
            state: state.into(),
            worker_id: worker_id.into(),
            trace: None,
        }
    }

    /// Sets [`trace`](Self::trace).
    pub fn with_trace(mut self, trace: impl Into<String>) -> Self {
        self.trace = Some(trace.into());
        self
    }
}

impl Model for ConnectorCondition {
    const FIELDS: Fields = &["state", "worker_id", "trace"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let (mut state, mut worker_id, mut trace) = (None, None, None);
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => state = members.value()?,
                1 => worker_id = members.value()?,
                _ => trace = members.value()?,
            }
        }
        Ok(Self {
            state: members.required(state, "state")?,
            worker_id: members.required(worker_id, "worker_id")?,
            trace,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("state", &self.state)?;
        object.member("worker_id", &self.worker_id)?;
        object.optional("trace", &self.trace)
    }
}

open_enum! {
    /// State of a connector.
    pub enum ConnectorState {
        /// `NONE`
        None = "NONE",
        /// `PROVISIONING`
        Provisioning = "PROVISIONING",
        /// `RUNNING`
        Running = "RUNNING",
        /// `DEGRADED`
        Degraded = "DEGRADED",
        /// `FAILED`
        Failed = "FAILED",
        /// `PAUSED`
        Paused = "PAUSED",
        /// `DELETED`
        Deleted = "DELETED",
    }
}

/// How a task of a connector is doing.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectorTaskStatus {
    /// Number of the task in the connector, from 0.
    pub id: i64,
    /// State of the task.
    pub state: String,
    /// Identifier of the worker that the task runs on.
    pub worker_id: String,
    /// More about the state, for people.
    pub msg: Option<String>,
}

impl ConnectorTaskStatus {
    /// With what is required.
    pub fn new(id: i64, state: impl Into<String>, worker_id: impl Into<String>) -> Self {
        Self {
            id,
            state: state.into(),
            worker_id: worker_id.into(),
            msg: None,
        }
    }

    /// Sets [`msg`](Self::msg).
    pub fn with_msg(mut self, msg: impl Into<String>) -> Self {
        self.msg = Some(msg.into());
        self
    }
}

impl Model for ConnectorTaskStatus {
    const FIELDS: Fields = &["id", "state", "worker_id", "msg"];

    fn read<'de, M: Members<'de>>(mut members: M) -> Result<Self, M::Error> {
        let (mut id, mut state, mut worker_id, mut msg) = (None, None, None, None);
        while let Some(field) = members.next(Self::FIELDS)? {
            match field {
                0 => id = members.value()?,
                1 => state = members.value()?,
                2 => worker_id = members.value()?,
                _ => msg = members.value()?,
            }
        }
        Ok(Self {
            id: members.required(id, "id")?,
            state: members.required(state, "state")?,
            worker_id: members.required(worker_id, "worker_id")?,
            msg,
        })
    }

    fn write<O: Object>(&self, object: &mut O) -> Result<(), O::Error> {
        object.member("id", &self.id)?;
        object.member("state", &self.state)?;
        object.member("worker_id", &self.worker_id)?;
        object.optional("msg", &self.msg)
    }
}

open_enum! {
    /// Format of the archive.
    pub enum ContentFormat {
        /// `ZIP`
        Zip = "ZIP",
        /// `JAR`
        Jar = "JAR",
    }
}

model!(
    ConnectorError, ConnectorErrorDetail, ConnectorConfig, ConnectorTaskId, Offset,
    ConnectorStatus, ConnectorCondition, ConnectorTaskStatus
);
