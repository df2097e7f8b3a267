// Generated from connect/v1.yaml by `cargo xtask codegen`; do not edit.

//! Types that several resources of this group use.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::model::{Secret, model, open_enum};
use crate::wait::{Phased, Phases};

/// The configuration of a connector, as returned.
///
/// In addition to these properties, it contains those of the connector plugin.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectorConfig {
    /// The kind of environment in which the connector runs.
    pub cloud_environment: String,
    /// The cloud provider of the connector.
    pub cloud_provider: CloudProvider,
    /// The kind of the connector.
    pub connector_class: String,
    /// The name of the connector, unique in the Kafka cluster.
    pub name: String,
    /// The bootstrap address of the Kafka cluster.
    pub kafka_endpoint: String,
    /// The cloud region of the Kafka cluster.
    pub kafka_region: String,
    /// The user name of the API key for the Kafka cluster.
    pub kafka_api_key: String,
    /// The masked password of the API key for the Kafka cluster.
    pub kafka_api_secret: Secret,
    /// Members that the API does not list.
    pub additional: BTreeMap<String, String>,
}

/// What is required of [`ConnectorConfig`]; [`ConnectorConfig::new`] takes it.
#[derive(Clone, Debug, PartialEq)]
pub struct ConnectorConfigRequired {
    /// The kind of environment in which the connector runs.
    pub cloud_environment: String,
    /// The cloud provider of the connector.
    pub cloud_provider: CloudProvider,
    /// The kind of the connector.
    pub connector_class: String,
    /// The name of the connector, unique in the Kafka cluster.
    pub name: String,
    /// The bootstrap address of the Kafka cluster.
    pub kafka_endpoint: String,
    /// The cloud region of the Kafka cluster.
    pub kafka_region: String,
    /// The user name of the API key for the Kafka cluster.
    pub kafka_api_key: String,
    /// The masked password of the API key for the Kafka cluster.
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

model!(ConnectorConfig {
    0 "cloud.environment": cloud_environment,
    1 "cloud.provider": cloud_provider,
    2 "connector.class": connector_class,
    3 "name": name,
    4 "kafka.endpoint": kafka_endpoint,
    5 "kafka.region": kafka_region,
    6 "kafka.api.key": kafka_api_key,
    7 "kafka.api.secret": kafka_api_secret,
    ..additional
});

open_enum! {
    /// The cloud provider of the connector.
    pub enum CloudProvider {
        /// `aws`
        Aws = "aws",
        /// `azure`
        Azure = "azure",
        /// `gcp`
        Gcp = "gcp",
    }
}

/// The connector and number of a task.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectorTaskId {
    /// The name of the connector, unique in the Kafka cluster.
    pub connector: Option<String>,
    /// The number of the task in the connector, counted from 0.
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

model!(ConnectorTaskId {
    0 "connector": connector,
    1 "task": task,
});

/// The offset of a connector in a partition.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Offset {
    /// The partition. For a sink, the topic and its partition in Kafka; for a source, a partition
    /// of the source system, such as a table.
    pub partition: Option<BTreeMap<String, Value>>,
    /// The offset in the partition. For a sink, the offset in Kafka; for a source, a position in
    /// the source system, such as a timestamp.
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

model!(Offset {
    0 "partition": partition,
    1 "offset": offset,
});

/// The status of a connector and its tasks.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectorStatus {
    /// The name of the connector, unique in the Kafka cluster.
    pub name: String,
    /// The direction of a connector: into Kafka (`source`) or out of it (`sink`).
    pub r#type: ConnectorStatusType,
    /// The status of the connector.
    pub connector: ConnectorCondition,
    /// The status of each task.
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

model!(ConnectorStatus {
    0 "name": name,
    1 "type": r#type,
    2 "connector": connector,
    3 "tasks": tasks,
});

impl Phased for ConnectorStatus {
    const PHASES: &'static Phases = &Phases {
        member: "connector.state",
        ready: &["RUNNING", "PAUSED"],
        failed: &["FAILED", "DEGRADED", "DELETED"],
    };

    fn phase(&self) -> Option<&str> {
        Some(self.connector.state.as_str())
    }

    fn explanation(&self) -> Option<&str> {
        self.connector.trace.as_deref()
    }
}

open_enum! {
    /// The direction of a connector: into Kafka (`source`) or out of it (`sink`).
    pub enum ConnectorStatusType {
        /// `sink`
        Sink = "sink",
        /// `source`
        Source = "source",
    }
}

/// The status of a connector.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectorCondition {
    /// The state of a connector.
    pub state: ConnectorState,
    /// The ID of the worker of the connector.
    pub worker_id: String,
    /// The error message. Absent unless the connector has failed.
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

model!(ConnectorCondition {
    0 "state": state,
    1 "worker_id": worker_id,
    2 "trace": trace,
});

open_enum! {
    /// The state of a connector.
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

/// The status of a task of a connector.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectorTaskStatus {
    /// The number of the task in the connector, counted from 0.
    pub id: i64,
    /// The state of the task.
    pub state: String,
    /// The ID of the worker of the task.
    pub worker_id: String,
    /// The human-readable description of the state.
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

model!(ConnectorTaskStatus {
    0 "id": id,
    1 "state": state,
    2 "worker_id": worker_id,
    3 "msg": msg,
});

open_enum! {
    /// The format of the archive.
    pub enum ContentFormat {
        /// `ZIP`
        Zip = "ZIP",
        /// `JAR`
        Jar = "JAR",
    }
}
