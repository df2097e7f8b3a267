// Generated from connect/v1.yaml by `cargo xtask codegen`; do not edit.

//! Types shared by several resources of this group.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::model::{Secret, model, open_enum};
use crate::wait::{Phased, Phases};

/// The configuration of a connector, as returned.
///
/// In addition to these properties, it contains those of the connector plugin.
#[derive(Clone, PartialEq)]
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
    /// The user name of the API key for the Kafka cluster. Absent if the connector runs as a
    /// service account.
    pub kafka_api_key: Option<String>,
    /// The masked password of the API key for the Kafka cluster.
    pub kafka_api_secret: Option<Secret>,
    /// The properties that the schema does not name.
    pub additional: BTreeMap<String, String>,
}

impl ConnectorConfig {
    /// Creates a `ConnectorConfig` with its required fields.
    pub fn new(
        cloud_environment: impl Into<String>,
        cloud_provider: impl Into<CloudProvider>,
        connector_class: impl Into<String>,
        name: impl Into<String>,
        kafka_endpoint: impl Into<String>,
        kafka_region: impl Into<String>,
    ) -> Self {
        Self {
            cloud_environment: cloud_environment.into(),
            cloud_provider: cloud_provider.into(),
            connector_class: connector_class.into(),
            name: name.into(),
            kafka_endpoint: kafka_endpoint.into(),
            kafka_region: kafka_region.into(),
            kafka_api_key: None,
            kafka_api_secret: None,
            additional: BTreeMap::new(),
        }
    }

    /// Sets [`kafka_api_key`](Self::kafka_api_key).
    #[must_use]
    pub fn with_kafka_api_key(mut self, kafka_api_key: impl Into<String>) -> Self {
        self.kafka_api_key = Some(kafka_api_key.into());
        self
    }

    /// Sets [`kafka_api_secret`](Self::kafka_api_secret).
    #[must_use]
    pub fn with_kafka_api_secret(mut self, kafka_api_secret: impl Into<Secret>) -> Self {
        self.kafka_api_secret = Some(kafka_api_secret.into());
        self
    }

    /// Sets [`additional`](Self::additional).
    #[must_use]
    pub fn with_additional(
        mut self,
        additional: impl Into<BTreeMap<String, String>>,
    ) -> Self {
        self.additional = additional.into();
        self
    }
}

model!(ConnectorConfig {
    "cloud.environment": cloud_environment,
    "cloud.provider": cloud_provider,
    "connector.class": connector_class,
    "name": name,
    "kafka.endpoint": kafka_endpoint,
    "kafka.region": kafka_region,
    "kafka.api.key": kafka_api_key,
    "kafka.api.secret": kafka_api_secret,
    ..additional
});

/// The cloud provider of the connector.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudProvider {
    /// `aws`
    Aws,
    /// `azure`
    Azure,
    /// `gcp`
    Gcp,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(CloudProvider {
    "aws": Aws,
    "azure": Azure,
    "gcp": Gcp,
});

/// The connector and number of a task.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectorTaskId {
    /// The name of the connector, unique in the Kafka cluster.
    pub connector: Option<String>,
    /// The number of the task in the connector, counted from 0.
    pub task: Option<i64>,
}

impl ConnectorTaskId {
    /// Creates an empty `ConnectorTaskId`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`connector`](Self::connector).
    #[must_use]
    pub fn with_connector(mut self, connector: impl Into<String>) -> Self {
        self.connector = Some(connector.into());
        self
    }

    /// Sets [`task`](Self::task).
    #[must_use]
    pub fn with_task(mut self, task: i64) -> Self {
        self.task = Some(task);
        self
    }
}

model!(ConnectorTaskId {
    "connector": connector,
    "task": task,
});

/// The offset of a connector in a partition.
#[derive(Clone, Default, PartialEq)]
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
    /// Creates an empty `Offset`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`partition`](Self::partition).
    #[must_use]
    pub fn with_partition(mut self, partition: BTreeMap<String, Value>) -> Self {
        self.partition = Some(partition);
        self
    }

    /// Sets [`offset`](Self::offset).
    #[must_use]
    pub fn with_offset(mut self, offset: BTreeMap<String, Value>) -> Self {
        self.offset = Some(offset);
        self
    }
}

model!(Offset {
    "partition": partition,
    "offset": offset,
});

/// The status of a connector and its tasks.
#[derive(Clone, PartialEq)]
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
    /// Creates a `ConnectorStatus` with its required fields.
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
    #[must_use]
    pub fn with_tasks(
        mut self,
        tasks: impl IntoIterator<Item = impl Into<ConnectorTaskStatus>>,
    ) -> Self {
        self.tasks = Some(tasks.into_iter().map(Into::into).collect());
        self
    }
}

model!(ConnectorStatus {
    "name": name,
    "type": r#type,
    "connector": connector,
    "tasks": tasks,
});

impl Phased for ConnectorStatus {
    const PHASES: &'static Phases = &Phases {
        member: "connector.state",
        ready: &["RUNNING", "PAUSED"],
        failed: &["FAILED", "DELETED"],
    };

    fn phase(&self) -> Option<&str> {
        Some(self.connector.state.as_str())
    }

    fn explanation(&self) -> Option<&str> {
        self.connector.trace.as_deref()
    }
}

/// The direction of a connector: into Kafka (`source`) or out of it (`sink`).
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectorStatusType {
    /// `sink`
    Sink,
    /// `source`
    Source,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(ConnectorStatusType {
    "sink": Sink,
    "source": Source,
});

/// The status of a connector.
#[derive(Clone, PartialEq)]
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
    /// Creates a `ConnectorCondition` with its required fields.
    pub fn new(state: impl Into<ConnectorState>, worker_id: impl Into<String>) -> Self {
        Self {
            state: state.into(),
            worker_id: worker_id.into(),
            trace: None,
        }
    }

    /// Sets [`trace`](Self::trace).
    #[must_use]
    pub fn with_trace(mut self, trace: impl Into<String>) -> Self {
        self.trace = Some(trace.into());
        self
    }
}

model!(ConnectorCondition {
    "state": state,
    "worker_id": worker_id,
    "trace": trace,
});

/// The state of a connector.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectorState {
    /// `NONE`
    None,
    /// `PROVISIONING`
    Provisioning,
    /// `RUNNING`
    Running,
    /// `DEGRADED`
    Degraded,
    /// `FAILED`
    Failed,
    /// `PAUSED`
    Paused,
    /// `DELETED`
    Deleted,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(ConnectorState {
    "NONE": None,
    "PROVISIONING": Provisioning,
    "RUNNING": Running,
    "DEGRADED": Degraded,
    "FAILED": Failed,
    "PAUSED": Paused,
    "DELETED": Deleted,
});

/// The status of a task of a connector.
#[derive(Clone, PartialEq)]
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
    /// Creates a `ConnectorTaskStatus` with its required fields.
    pub fn new(id: i64, state: impl Into<String>, worker_id: impl Into<String>) -> Self {
        Self {
            id,
            state: state.into(),
            worker_id: worker_id.into(),
            msg: None,
        }
    }

    /// Sets [`msg`](Self::msg).
    #[must_use]
    pub fn with_msg(mut self, msg: impl Into<String>) -> Self {
        self.msg = Some(msg.into());
        self
    }
}

model!(ConnectorTaskStatus {
    "id": id,
    "state": state,
    "worker_id": worker_id,
    "msg": msg,
});

/// The format of the archive.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContentFormat {
    /// `ZIP`
    Zip,
    /// `JAR`
    Jar,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(ContentFormat {
    "ZIP": Zip,
    "JAR": Jar,
});
