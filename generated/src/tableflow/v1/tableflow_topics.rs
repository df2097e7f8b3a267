// Generated from tableflow/v1.yaml by `cargo xtask codegen`; do not edit.

//! Kafka topics that Tableflow materializes as tables.

use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::call::{Call, Empty, Json, ListStyle, request};
use crate::client::Client;
use crate::common::{
    EnvScopedObjectReference, EnvScopedObjectReferenceInput, GlobalObjectReference,
    GlobalObjectReferenceInput, ListMeta, ObjectMeta,
};
use crate::encoded::Quoted;
use crate::model::{
    Shape, SharedJson, Union, decode_variant, model, open_enum, union, write_tagged,
};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CONTROL_PLANE, TABLEFLOW_API_KEY};
use crate::wait::{Phased, Phases, Waiter};

/// The operations of [`TableflowV1::tableflow_topics`](super::TableflowV1::tableflow_topics).
///
/// Kafka topics that Tableflow materializes as tables.
#[derive(Clone, Debug)]
pub struct TableflowTopicsClient {
    pub(super) client: Client,
}

impl TableflowTopicsClient {
    /// Lists Tableflow topics.
    ///
    /// Returns the Tableflow topics of one Kafka cluster, in pages.
    ///
    /// `GET /tableflow/v1/tableflow-topics` · General Availability · Tableflow API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listTableflowV1TableflowTopics)
    ///
    /// # Parameters
    ///
    /// - `environment`: The ID of the environment of the Kafka cluster.
    /// - `spec_kafka_cluster`: The ID of the Kafka cluster.
    ///
    /// Optional: [`spec_table_formats`](ListTableflowTopics::spec_table_formats),
    /// [`page_size`](ListTableflowTopics::page_size),
    /// [`page_token`](ListTableflowTopics::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of Tableflow topics.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let mut items = client
    ///     .tableflow_v1()
    ///     .tableflow_topics()
    ///     .list("env-6m2xp8", "lkc-3w9dn")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(
        &self,
        environment: impl Into<String>,
        spec_kafka_cluster: impl Into<String>,
    ) -> ListTableflowTopics {
        let environment: String = environment.into();
        let spec_kafka_cluster: String = spec_kafka_cluster.into();
        let mut call = Call::new(&self.client, &LIST);
        call.query("environment", environment);
        call.query("spec.kafka_cluster", spec_kafka_cluster);
        ListTableflowTopics { call }
    }

    /// Creates a Tableflow topic.
    ///
    /// Enables Tableflow for a Kafka topic. Creation is asynchronous: the table is written once
    /// `status.phase` is `RUNNING`.
    ///
    /// `POST /tableflow/v1/tableflow-topics` · General Availability · Tableflow API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createTableflowV1TableflowTopic)
    ///
    /// # Parameters
    ///
    /// - `body`: The Kafka topic, the storage for its table, and the settings of the table.
    ///
    /// # Response
    ///
    /// - 202: The Tableflow topic is being created. Header:
    ///   [`Location`](crate::Response::location).
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
    /// use confluent_cloud::tableflow::v1::{
    ///     ByobAwsSpecCreate, EnvScopedObjectReferenceInput, GlobalObjectReferenceInput,
    ///     TableflowTopicCreate, TableflowTopicSpecCreate, TableflowTopicSpecCreateStorage,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = TableflowTopicCreate::new(
    ///     TableflowTopicSpecCreate::new(
    ///         "orders",
    ///         TableflowTopicSpecCreateStorage::ByobAws(
    ///             ByobAwsSpecCreate::new("example-tables", "cspi-2m6vq"),
    ///         ),
    ///         GlobalObjectReferenceInput::new("lkc-3w9dn"),
    ///         EnvScopedObjectReferenceInput::new("lkc-3w9dn"),
    ///     ),
    /// );
    /// let response = client.tableflow_v1().tableflow_topics().create(&body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &TableflowTopicCreate) -> CreateTableflowTopic {
        let mut call = Call::new(&self.client, &CREATE);
        call.json(body);
        CreateTableflowTopic { call }
    }

    /// Gets a Tableflow topic.
    ///
    /// Returns a Tableflow topic by the name of its Kafka topic.
    ///
    /// [`until_ready`](GetTableflowTopic::until_ready) polls until the resource is ready,
    /// [`until_gone`](GetTableflowTopic::until_gone) until it is gone.
    ///
    /// `GET /tableflow/v1/tableflow-topics/{display_name}` · General Availability · Tableflow API
    /// key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getTableflowV1TableflowTopic)
    ///
    /// # Parameters
    ///
    /// - `display_name`: The name of the Kafka topic.
    /// - `environment`: The ID of the environment of the Kafka cluster.
    /// - `spec_kafka_cluster`: The ID of the Kafka cluster.
    ///
    /// # Response
    ///
    /// - 200: The requested Tableflow topic.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no Tableflow topic with this name in the cluster.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .tableflow_v1()
    ///     .tableflow_topics()
    ///     .get("orders", "env-6m2xp8", "lkc-3w9dn")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        display_name: impl Into<String>,
        environment: impl Into<String>,
        spec_kafka_cluster: impl Into<String>,
    ) -> GetTableflowTopic {
        let environment: String = environment.into();
        let spec_kafka_cluster: String = spec_kafka_cluster.into();
        let mut call = Call::new(&self.client, &GET).path(display_name);
        call.query("environment", environment);
        call.query("spec.kafka_cluster", spec_kafka_cluster);
        GetTableflowTopic { call }
    }

    /// Updates a Tableflow topic.
    ///
    /// Changes the given fields of a Tableflow topic. Absent fields are left unchanged. The storage
    /// is immutable.
    ///
    /// `PATCH /tableflow/v1/tableflow-topics/{display_name}` · General Availability · Tableflow API
    /// key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateTableflowV1TableflowTopic)
    ///
    /// # Parameters
    ///
    /// - `display_name`: The name of the Kafka topic.
    /// - `body`: The fields to change, with the environment and cluster of the topic.
    ///
    /// # Response
    ///
    /// - 200: The Tableflow topic after the update.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no Tableflow topic with this name in the cluster.
    /// - 409: The request conflicts with the current state of the resource, or the resource already
    ///   exists. Header: `Location`.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::tableflow::v1::{
    ///     GlobalObjectReferenceInput, TableflowTopicSpecUpdate, TableflowTopicUpdate,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = TableflowTopicUpdate::new(
    ///     TableflowTopicSpecUpdate::new(GlobalObjectReferenceInput::new("lkc-3w9dn")),
    /// );
    /// let response = client
    ///     .tableflow_v1()
    ///     .tableflow_topics()
    ///     .update("orders", &body)
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(
        &self,
        display_name: impl Into<String>,
        body: &TableflowTopicUpdate,
    ) -> UpdateTableflowTopic {
        let mut call = Call::new(&self.client, &UPDATE).path(display_name);
        call.json(body);
        UpdateTableflowTopic { call }
    }

    /// Deletes a Tableflow topic.
    ///
    /// Disables Tableflow for a Kafka topic. The Kafka topic is not affected.
    ///
    /// `DELETE /tableflow/v1/tableflow-topics/{display_name}` · General Availability · Tableflow
    /// API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteTableflowV1TableflowTopic)
    ///
    /// # Parameters
    ///
    /// - `display_name`: The name of the Kafka topic.
    /// - `environment`: The ID of the environment of the Kafka cluster.
    /// - `spec_kafka_cluster`: The ID of the Kafka cluster.
    ///
    /// # Response
    ///
    /// - 204: The Tableflow topic is being deleted.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no Tableflow topic with this name in the cluster.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client
    ///     .tableflow_v1()
    ///     .tableflow_topics()
    ///     .delete("orders", "env-6m2xp8", "lkc-3w9dn")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        display_name: impl Into<String>,
        environment: impl Into<String>,
        spec_kafka_cluster: impl Into<String>,
    ) -> DeleteTableflowTopic {
        let environment: String = environment.into();
        let spec_kafka_cluster: String = spec_kafka_cluster.into();
        let mut call = Call::new(&self.client, &DELETE).path(display_name);
        call.query("environment", environment);
        call.query("spec.kafka_cluster", spec_kafka_cluster);
        DeleteTableflowTopic { call }
    }
}

static LIST: Operation = Operation {
    id: "listTableflowV1TableflowTopics",
    name: "list tableflow topics",
    method: "GET",
    path: "/tableflow/v1/tableflow-topics",
    host: &CONTROL_PLANE,
    security: &[&[&TABLEFLOW_API_KEY]],
    retry: Retry::Idempotent,
};

impl ListTableflowTopics {
    /// Filters by table formats. Defaults to all formats.
    pub fn spec_table_formats(
        mut self,
        spec_table_formats: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "spec.table_formats",
                spec_table_formats.into_iter().map(Into::<String>::into),
                ListStyle::Repeated,
            );
        self
    }

    /// Sets the maximum number of items per page. At most 100; defaults to `10`.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call.query("page_size", page_size);
        self
    }

    /// Sets the page token: `page_token` in the `next` link of the previous page. Defaults to the
    /// first page. At most 255 characters.
    ///
    /// To resume a list, pass the token that
    /// [`Paged::next_page_token`](crate::Paged::next_page_token) returned.
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        let page_token: String = page_token.into();
        self.call.query("page_token", page_token);
        self
    }
}

request! {
    /// A request builder for [`TableflowTopicsClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListTableflowTopics -> Json<TableflowTopicList>, idempotent
}

pages! {
    ListTableflowTopics -> TableflowTopicList, Paging::link(&["page_token"])
}

static CREATE: Operation = Operation {
    id: "createTableflowV1TableflowTopic",
    name: "create tableflow topic",
    method: "POST",
    path: "/tableflow/v1/tableflow-topics",
    host: &CONTROL_PLANE,
    security: &[&[&TABLEFLOW_API_KEY]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`TableflowTopicsClient::create`].
    CreateTableflowTopic -> Json<TableflowTopic>
}

static GET: Operation = Operation {
    id: "getTableflowV1TableflowTopic",
    name: "get tableflow topic",
    method: "GET",
    path: "/tableflow/v1/tableflow-topics/{display_name}",
    host: &CONTROL_PLANE,
    security: &[&[&TABLEFLOW_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`TableflowTopicsClient::get`].
    GetTableflowTopic -> Json<TableflowTopic>, idempotent
}

impl GetTableflowTopic {
    /// Polls until `status.phase` is `RUNNING`. `FAILED` is an error.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
    #[inline]
    pub fn until_ready(self) -> Waiter<TableflowTopic> {
        Waiter::until_ready(self.call, Json::<TableflowTopic>::ACCEPT, Json::read)
    }

    /// Polls until the resource is gone, that is, until the response is 404 Not Found.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
    #[inline]
    pub fn until_gone(self) -> Waiter<TableflowTopic, ()> {
        Waiter::until_gone(self.call, Json::<TableflowTopic>::ACCEPT, Json::read)
    }
}

static UPDATE: Operation = Operation {
    id: "updateTableflowV1TableflowTopic",
    name: "update tableflow topic",
    method: "PATCH",
    path: "/tableflow/v1/tableflow-topics/{display_name}",
    host: &CONTROL_PLANE,
    security: &[&[&TABLEFLOW_API_KEY]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`TableflowTopicsClient::update`].
    UpdateTableflowTopic -> Json<TableflowTopic>
}

static DELETE: Operation = Operation {
    id: "deleteTableflowV1TableflowTopic",
    name: "delete tableflow topic",
    method: "DELETE",
    path: "/tableflow/v1/tableflow-topics/{display_name}",
    host: &CONTROL_PLANE,
    security: &[&[&TABLEFLOW_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`TableflowTopicsClient::delete`].
    DeleteTableflowTopic -> Empty, idempotent
}

/// A page of Tableflow topics.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TableflowTopicList {
    /// The group and version of the API that the object belongs to. Read-only; always
    /// `tableflow/v1`.
    pub api_version: String,
    /// The type of the object. Read-only; always `TableflowTopicList`.
    pub kind: String,
    /// The pagination links of a list.
    pub metadata: ListMeta,
    /// The Tableflow topics on this page. No duplicates.
    pub data: Vec<TableflowTopic>,
}

impl TableflowTopicList {
    /// Creates a `TableflowTopicList` with its required fields.
    pub fn new(
        metadata: impl Into<ListMeta>,
        data: impl IntoIterator<Item = impl Into<TableflowTopic>>,
    ) -> Self {
        Self {
            api_version: "tableflow/v1".into(),
            kind: "TableflowTopicList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(TableflowTopicList {
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
});

impl Page for TableflowTopicList {
    type Item = TableflowTopic;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[TableflowTopic] {
        &self.data
    }

    fn into_items(self) -> Vec<TableflowTopic> {
        self.data
    }
}

/// A Kafka topic that Tableflow materializes as a table, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TableflowTopic {
    /// The group and version of the API that the object belongs to. Read-only; always
    /// `tableflow/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `TableflowTopic`.
    pub kind: Option<String>,
    /// The metadata of an object. Read-only.
    pub metadata: Option<ObjectMeta>,
    /// The desired state of a Tableflow topic.
    pub spec: TableflowTopicSpec,
    /// The observed state of a Tableflow topic. Read-only.
    pub status: TableflowTopicStatus,
}

impl TableflowTopic {
    /// Creates a `TableflowTopic` with its required fields.
    pub fn new(
        spec: impl Into<TableflowTopicSpec>,
        status: impl Into<TableflowTopicStatus>,
    ) -> Self {
        Self {
            api_version: None,
            kind: None,
            metadata: None,
            spec: spec.into(),
            status: status.into(),
        }
    }

    /// Sets [`api_version`](Self::api_version).
    #[must_use]
    pub fn with_api_version(mut self, api_version: impl Into<String>) -> Self {
        self.api_version = Some(api_version.into());
        self
    }

    /// Sets [`kind`](Self::kind).
    #[must_use]
    pub fn with_kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets [`metadata`](Self::metadata).
    #[must_use]
    pub fn with_metadata(mut self, metadata: impl Into<ObjectMeta>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }
}

model!(TableflowTopic {
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "spec": spec,
    "status": status,
});

impl Phased for TableflowTopic {
    const PHASES: &'static Phases = &Phases {
        member: "status.phase",
        ready: &["RUNNING"],
        failed: &["FAILED"],
    };

    fn phase(&self) -> Option<&str> {
        self.status.phase.as_ref().map(|it| it.as_str())
    }

    fn explanation(&self) -> Option<&str> {
        self.status.error_message.as_deref()
    }
}

/// The desired state of a Tableflow topic, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TableflowTopicSpec {
    /// The name of the Kafka topic. Immutable.
    pub display_name: String,
    /// `true` if writing the table is suspended. A request can only send `false`, which resumes it.
    pub suspended: Option<bool>,
    /// The settings for the table.
    pub config: Option<TableFlowTopicConfigsSpec>,
    /// The storage location of the table. Immutable.
    pub storage: TableflowTopicSpecStorage,
    /// Table formats of the table. At least 1 elements; no duplicates; defaults to `["ICEBERG"]`.
    pub table_formats: Option<Vec<TableFormats>>,
    /// The environment of the Kafka cluster.
    pub environment: GlobalObjectReference,
    /// The Kafka cluster of the topic.
    pub kafka_cluster: EnvScopedObjectReference,
}

impl TableflowTopicSpec {
    /// Creates a `TableflowTopicSpec` with its required fields.
    pub fn new(
        display_name: impl Into<String>,
        storage: impl Into<TableflowTopicSpecStorage>,
        environment: impl Into<GlobalObjectReference>,
        kafka_cluster: impl Into<EnvScopedObjectReference>,
    ) -> Self {
        Self {
            display_name: display_name.into(),
            suspended: None,
            config: None,
            storage: storage.into(),
            table_formats: None,
            environment: environment.into(),
            kafka_cluster: kafka_cluster.into(),
        }
    }

    /// Sets [`suspended`](Self::suspended).
    #[must_use]
    pub fn with_suspended(mut self, suspended: bool) -> Self {
        self.suspended = Some(suspended);
        self
    }

    /// Sets [`config`](Self::config).
    #[must_use]
    pub fn with_config(mut self, config: impl Into<TableFlowTopicConfigsSpec>) -> Self {
        self.config = Some(config.into());
        self
    }

    /// Sets [`table_formats`](Self::table_formats).
    #[must_use]
    pub fn with_table_formats(
        mut self,
        table_formats: impl IntoIterator<Item = impl Into<TableFormats>>,
    ) -> Self {
        self.table_formats = Some(table_formats.into_iter().map(Into::into).collect());
        self
    }
}

model!(TableflowTopicSpec {
    "display_name": display_name,
    "suspended": suspended,
    "config": config,
    "storage": storage,
    "table_formats": table_formats,
    "environment": environment,
    "kafka_cluster": kafka_cluster,
});

/// An element of the property `table_formats` of [`TableflowTopicSpec`].
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TableFormats {
    /// `DELTA`
    Delta,
    /// `ICEBERG`
    Iceberg,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(TableFormats {
    "DELTA": Delta,
    "ICEBERG": Iceberg,
});

/// The settings for the table of a Tableflow topic, as returned by the service.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TableFlowTopicConfigsSpec {
    /// `true` if small files of the table are compacted. Immutable; read-only.
    pub enable_compaction: Option<bool>,
    /// `true` if the table is partitioned. Immutable; read-only.
    pub enable_partitioning: Option<bool>,
    /// The retention time of old snapshots (Iceberg) or versions (Delta) of the table, in
    /// milliseconds. Defaults to 604800000 (7 days); at least 86400000 (24 hours).
    pub retention_ms: Option<Quoted<i64>>,
    /// The retention time of rows in the table, in milliseconds. At least 2592000000 (30 days).
    pub data_retention_ms: Option<Quoted<i64>>,
    /// The handling of a record that cannot be written: `SUSPEND` stops writing the table, `SKIP`
    /// skips the record. Deprecated: use `error_handling`. Defaults to `SUSPEND`.
    ///
    /// **Deprecated.**
    pub record_failure_strategy: Option<RecordFailureStrategy>,
    /// The handling of a record that cannot be written: stop, skip it, or send it to a dead letter
    /// topic.
    pub error_handling: Option<TableFlowTopicConfigsSpecErrorHandling>,
    /// The naming of the columns that Tableflow adds: `DEFAULT` uses the prefix `$$`; `PORTABLE`
    /// uses the prefix `cflt_metadata_` and no hyphens, for engines such as BigQuery.
    pub metadata_column_naming_scheme: Option<MetadataColumnNamingScheme>,
}

impl TableFlowTopicConfigsSpec {
    /// Creates an empty `TableFlowTopicConfigsSpec`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`enable_compaction`](Self::enable_compaction).
    #[must_use]
    pub fn with_enable_compaction(mut self, enable_compaction: bool) -> Self {
        self.enable_compaction = Some(enable_compaction);
        self
    }

    /// Sets [`enable_partitioning`](Self::enable_partitioning).
    #[must_use]
    pub fn with_enable_partitioning(mut self, enable_partitioning: bool) -> Self {
        self.enable_partitioning = Some(enable_partitioning);
        self
    }

    /// Sets [`retention_ms`](Self::retention_ms).
    #[must_use]
    pub fn with_retention_ms(mut self, retention_ms: impl Into<Quoted<i64>>) -> Self {
        self.retention_ms = Some(retention_ms.into());
        self
    }

    /// Sets [`data_retention_ms`](Self::data_retention_ms).
    #[must_use]
    pub fn with_data_retention_ms(
        mut self,
        data_retention_ms: impl Into<Quoted<i64>>,
    ) -> Self {
        self.data_retention_ms = Some(data_retention_ms.into());
        self
    }

    /// Sets [`record_failure_strategy`](Self::record_failure_strategy).
    #[must_use]
    pub fn with_record_failure_strategy(
        mut self,
        record_failure_strategy: impl Into<RecordFailureStrategy>,
    ) -> Self {
        self.record_failure_strategy = Some(record_failure_strategy.into());
        self
    }

    /// Sets [`error_handling`](Self::error_handling).
    #[must_use]
    pub fn with_error_handling(
        mut self,
        error_handling: impl Into<TableFlowTopicConfigsSpecErrorHandling>,
    ) -> Self {
        self.error_handling = Some(error_handling.into());
        self
    }

    /// Sets [`metadata_column_naming_scheme`](Self::metadata_column_naming_scheme).
    #[must_use]
    pub fn with_metadata_column_naming_scheme(
        mut self,
        metadata_column_naming_scheme: impl Into<MetadataColumnNamingScheme>,
    ) -> Self {
        self.metadata_column_naming_scheme = Some(metadata_column_naming_scheme.into());
        self
    }
}

model!(TableFlowTopicConfigsSpec {
    "enable_compaction": enable_compaction,
    "enable_partitioning": enable_partitioning,
    "retention_ms": retention_ms,
    "data_retention_ms": data_retention_ms,
    "record_failure_strategy": record_failure_strategy,
    "error_handling": error_handling,
    "metadata_column_naming_scheme": metadata_column_naming_scheme,
});

/// The handling of a record that cannot be written: `SUSPEND` stops writing the table, `SKIP` skips
/// the record.
///
/// Deprecated: use `error_handling`.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecordFailureStrategy {
    /// `SUSPEND`
    Suspend,
    /// `SKIP`
    Skip,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(RecordFailureStrategy {
    "SUSPEND": Suspend,
    "SKIP": Skip,
});

/// The naming of the columns that Tableflow adds: `DEFAULT` uses the prefix `$$`; `PORTABLE` uses
/// the prefix `cflt_metadata_` and no hyphens, for engines such as BigQuery.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MetadataColumnNamingScheme {
    /// `DEFAULT`
    Default,
    /// `PORTABLE`
    Portable,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(MetadataColumnNamingScheme {
    "DEFAULT": Default,
    "PORTABLE": Portable,
});

/// The handling of a record that cannot be written: stop, skip it, or send it to a dead letter
/// topic.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TableFlowTopicConfigsSpecErrorHandling {
    /// Suspends the table at the first record that cannot be written.
    Suspend(ErrorHandlingSuspend),
    /// Skips records that cannot be written.
    Skip(ErrorHandlingSkip),
    /// The mode that sends records that cannot be written to a dead letter topic and continues.
    Log(ErrorHandlingLog),
    /// An unknown variant, as received.
    Unrecognized(Value),
}

impl From<ErrorHandlingSuspend> for TableFlowTopicConfigsSpecErrorHandling {
    fn from(value: ErrorHandlingSuspend) -> Self {
        Self::Suspend(value)
    }
}

impl From<ErrorHandlingSkip> for TableFlowTopicConfigsSpecErrorHandling {
    fn from(value: ErrorHandlingSkip) -> Self {
        Self::Skip(value)
    }
}

impl From<ErrorHandlingLog> for TableFlowTopicConfigsSpecErrorHandling {
    fn from(value: ErrorHandlingLog) -> Self {
        Self::Log(value)
    }
}

impl Union for TableFlowTopicConfigsSpecErrorHandling {
    const SHAPES: &'static [Shape] = &[
        Shape::requires(
            &[("mode", Shape::Texts(&["SUSPEND", "tableflow.v1.ErrorHandlingSuspend"]))],
        ),
        Shape::requires(
            &[("mode", Shape::Texts(&["SKIP", "tableflow.v1.ErrorHandlingSkip"]))],
        ),
        Shape::requires(
            &[("mode", Shape::Texts(&["LOG", "tableflow.v1.ErrorHandlingLog"]))],
        ),
    ];

    fn read(variant: usize, value: &SharedJson) -> Result<Self, serde_json::Error> {
        match variant {
            0 => decode_variant(value).map(Self::Suspend),
            1 => decode_variant(value).map(Self::Skip),
            2 => decode_variant(value).map(Self::Log),
            _ => decode_variant(value).map(Self::Unrecognized),
        }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Suspend(value) => write_tagged(value, "mode", "SUSPEND", serializer),
            Self::Skip(value) => write_tagged(value, "mode", "SKIP", serializer),
            Self::Log(value) => write_tagged(value, "mode", "LOG", serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

/// Suspends the table at the first record that cannot be written.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ErrorHandlingSuspend {
    /// The discriminator for the kind of error handling. Always `SUSPEND`.
    pub mode: String,
}

impl Default for ErrorHandlingSuspend {
    fn default() -> Self {
        Self::new()
    }
}

impl ErrorHandlingSuspend {
    /// Creates an empty `ErrorHandlingSuspend`.
    pub fn new() -> Self {
        Self { mode: "SUSPEND".into() }
    }
}

model!(ErrorHandlingSuspend {
    "mode": mode,
});

/// Skips records that cannot be written.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ErrorHandlingSkip {
    /// The discriminator for the kind of error handling. Always `SKIP`.
    pub mode: String,
}

impl Default for ErrorHandlingSkip {
    fn default() -> Self {
        Self::new()
    }
}

impl ErrorHandlingSkip {
    /// Creates an empty `ErrorHandlingSkip`.
    pub fn new() -> Self {
        Self { mode: "SKIP".into() }
    }
}

model!(ErrorHandlingSkip {
    "mode": mode,
});

/// The mode that sends records that cannot be written to a dead letter topic and continues.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ErrorHandlingLog {
    /// The discriminator for the kind of error handling. Always `LOG`.
    pub mode: String,
    /// The name of the dead letter topic. It is created if it does not exist. Defaults to
    /// `error_log`.
    pub target: Option<String>,
}

impl Default for ErrorHandlingLog {
    fn default() -> Self {
        Self::new()
    }
}

impl ErrorHandlingLog {
    /// Creates an empty `ErrorHandlingLog`.
    pub fn new() -> Self {
        Self {
            mode: "LOG".into(),
            target: None,
        }
    }

    /// Sets [`target`](Self::target).
    #[must_use]
    pub fn with_target(mut self, target: impl Into<String>) -> Self {
        self.target = Some(target.into());
        self
    }
}

model!(ErrorHandlingLog {
    "mode": mode,
    "target": target,
});

/// The storage location of the table, as returned by the service.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TableflowTopicSpecStorage {
    /// The storage in an S3 bucket of the customer.
    ByobAws(ByobAwsSpec),
    /// The storage that Confluent Cloud manages.
    Managed(ManagedStorageSpec),
    /// The storage in an Azure Data Lake Storage Gen2 container of the customer.
    AzureDataLakeStorageGen2(AzureAdlsSpec),
    /// An unknown variant, as received.
    Unrecognized(Value),
}

impl From<ByobAwsSpec> for TableflowTopicSpecStorage {
    fn from(value: ByobAwsSpec) -> Self {
        Self::ByobAws(value)
    }
}

impl From<ManagedStorageSpec> for TableflowTopicSpecStorage {
    fn from(value: ManagedStorageSpec) -> Self {
        Self::Managed(value)
    }
}

impl From<AzureAdlsSpec> for TableflowTopicSpecStorage {
    fn from(value: AzureAdlsSpec) -> Self {
        Self::AzureDataLakeStorageGen2(value)
    }
}

impl Union for TableflowTopicSpecStorage {
    const SHAPES: &'static [Shape] = &[
        Shape::requires(
            &[("kind", Shape::Texts(&["ByobAws", "tableflow.v1.ByobAwsSpec"]))],
        ),
        Shape::requires(
            &[("kind", Shape::Texts(&["Managed", "tableflow.v1.ManagedStorageSpec"]))],
        ),
        Shape::requires(
            &[
                (
                    "kind",
                    Shape::Texts(
                        &["AzureDataLakeStorageGen2", "tableflow.v1.AzureAdlsSpec"],
                    ),
                ),
            ],
        ),
    ];

    fn read(variant: usize, value: &SharedJson) -> Result<Self, serde_json::Error> {
        match variant {
            0 => decode_variant(value).map(Self::ByobAws),
            1 => decode_variant(value).map(Self::Managed),
            2 => decode_variant(value).map(Self::AzureDataLakeStorageGen2),
            _ => decode_variant(value).map(Self::Unrecognized),
        }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::ByobAws(value) => write_tagged(value, "kind", "ByobAws", serializer),
            Self::Managed(value) => write_tagged(value, "kind", "Managed", serializer),
            Self::AzureDataLakeStorageGen2(value) => {
                write_tagged(value, "kind", "AzureDataLakeStorageGen2", serializer)
            }
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

/// The storage in an S3 bucket of the customer, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ByobAwsSpec {
    /// The discriminator for the kind of storage. Immutable; always `ByobAws`.
    pub kind: String,
    /// The name of the S3 bucket. Immutable.
    pub bucket_name: String,
    /// The AWS region of the bucket. Immutable; read-only.
    pub bucket_region: Option<String>,
    /// The ID of the provider integration that gives access to the bucket. Immutable.
    pub provider_integration_id: String,
    /// The path of the current data and metadata of the table. Read-only.
    pub table_path: Option<String>,
}

impl ByobAwsSpec {
    /// Creates a `ByobAwsSpec` with its required fields.
    pub fn new(
        bucket_name: impl Into<String>,
        provider_integration_id: impl Into<String>,
    ) -> Self {
        Self {
            kind: "ByobAws".into(),
            bucket_name: bucket_name.into(),
            bucket_region: None,
            provider_integration_id: provider_integration_id.into(),
            table_path: None,
        }
    }

    /// Sets [`bucket_region`](Self::bucket_region).
    #[must_use]
    pub fn with_bucket_region(mut self, bucket_region: impl Into<String>) -> Self {
        self.bucket_region = Some(bucket_region.into());
        self
    }

    /// Sets [`table_path`](Self::table_path).
    #[must_use]
    pub fn with_table_path(mut self, table_path: impl Into<String>) -> Self {
        self.table_path = Some(table_path.into());
        self
    }
}

model!(ByobAwsSpec {
    "kind": kind,
    "bucket_name": bucket_name,
    "bucket_region": bucket_region,
    "provider_integration_id": provider_integration_id,
    "table_path": table_path,
});

/// The storage that Confluent Cloud manages, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ManagedStorageSpec {
    /// The discriminator for the kind of storage. Immutable; always `Managed`.
    pub kind: String,
    /// The path of the current data and metadata of the table. Read-only.
    pub table_path: Option<String>,
}

impl Default for ManagedStorageSpec {
    fn default() -> Self {
        Self::new()
    }
}

impl ManagedStorageSpec {
    /// Creates an empty `ManagedStorageSpec`.
    pub fn new() -> Self {
        Self {
            kind: "Managed".into(),
            table_path: None,
        }
    }

    /// Sets [`table_path`](Self::table_path).
    #[must_use]
    pub fn with_table_path(mut self, table_path: impl Into<String>) -> Self {
        self.table_path = Some(table_path.into());
        self
    }
}

model!(ManagedStorageSpec {
    "kind": kind,
    "table_path": table_path,
});

/// The storage in an Azure Data Lake Storage Gen2 container of the customer, as returned by the
/// service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AzureAdlsSpec {
    /// The discriminator for the kind of storage. Immutable; always `AzureDataLakeStorageGen2`.
    pub kind: String,
    /// The name of the storage account. Immutable.
    pub storage_account_name: String,
    /// The name of the container. Immutable.
    pub container_name: String,
    /// The Azure region of the storage account. Read-only.
    pub storage_region: Option<String>,
    /// The ID of the provider integration that gives access to the container. Immutable.
    pub provider_integration_id: String,
    /// The path of the current data and metadata of the table. Read-only.
    pub table_path: Option<String>,
}

impl AzureAdlsSpec {
    /// Creates an `AzureAdlsSpec` with its required fields.
    pub fn new(
        storage_account_name: impl Into<String>,
        container_name: impl Into<String>,
        provider_integration_id: impl Into<String>,
    ) -> Self {
        Self {
            kind: "AzureDataLakeStorageGen2".into(),
            storage_account_name: storage_account_name.into(),
            container_name: container_name.into(),
            storage_region: None,
            provider_integration_id: provider_integration_id.into(),
            table_path: None,
        }
    }

    /// Sets [`storage_region`](Self::storage_region).
    #[must_use]
    pub fn with_storage_region(mut self, storage_region: impl Into<String>) -> Self {
        self.storage_region = Some(storage_region.into());
        self
    }

    /// Sets [`table_path`](Self::table_path).
    #[must_use]
    pub fn with_table_path(mut self, table_path: impl Into<String>) -> Self {
        self.table_path = Some(table_path.into());
        self
    }
}

model!(AzureAdlsSpec {
    "kind": kind,
    "storage_account_name": storage_account_name,
    "container_name": container_name,
    "storage_region": storage_region,
    "provider_integration_id": provider_integration_id,
    "table_path": table_path,
});

/// The observed state of a Tableflow topic.
///
/// Read-only.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TableflowTopicStatus {
    /// The lifecycle phase of the Tableflow topic: `PENDING` while it is set up, `RUNNING` while
    /// the table is written, `FAILED` if writing fails. Read-only.
    pub phase: Option<TableflowTopicStatusPhase>,
    /// The human-readable reason for the failure of the Tableflow topic. Absent if it has not
    /// failed. Read-only.
    pub error_message: Option<String>,
    /// The status of publishing the table to each external catalog. Read-only.
    pub catalog_sync_statuses: Option<Vec<CatalogSyncStatus>>,
    /// The table formats that cannot be written, with the reason. Read-only.
    pub failing_table_formats: Option<Vec<FailingTableFormat>>,
    /// The mapping of records to rows: `APPEND` adds a row for each record; the `UPSERT` modes
    /// update rows by key. Read-only.
    pub write_mode: WriteMode,
}

impl TableflowTopicStatus {
    /// Creates a `TableflowTopicStatus` with its required fields.
    pub fn new(write_mode: impl Into<WriteMode>) -> Self {
        Self {
            phase: None,
            error_message: None,
            catalog_sync_statuses: None,
            failing_table_formats: None,
            write_mode: write_mode.into(),
        }
    }

    /// Sets [`phase`](Self::phase).
    #[must_use]
    pub fn with_phase(mut self, phase: impl Into<TableflowTopicStatusPhase>) -> Self {
        self.phase = Some(phase.into());
        self
    }

    /// Sets [`error_message`](Self::error_message).
    #[must_use]
    pub fn with_error_message(mut self, error_message: impl Into<String>) -> Self {
        self.error_message = Some(error_message.into());
        self
    }

    /// Sets [`catalog_sync_statuses`](Self::catalog_sync_statuses).
    #[must_use]
    pub fn with_catalog_sync_statuses(
        mut self,
        catalog_sync_statuses: impl IntoIterator<Item = impl Into<CatalogSyncStatus>>,
    ) -> Self {
        self.catalog_sync_statuses = Some(
            catalog_sync_statuses.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`failing_table_formats`](Self::failing_table_formats).
    #[must_use]
    pub fn with_failing_table_formats(
        mut self,
        failing_table_formats: impl IntoIterator<Item = impl Into<FailingTableFormat>>,
    ) -> Self {
        self.failing_table_formats = Some(
            failing_table_formats.into_iter().map(Into::into).collect(),
        );
        self
    }
}

model!(TableflowTopicStatus {
    "phase": phase,
    "error_message": error_message,
    "catalog_sync_statuses": catalog_sync_statuses,
    "failing_table_formats": failing_table_formats,
    "write_mode": write_mode,
});

/// The lifecycle phase of the Tableflow topic: `PENDING` while it is set up, `RUNNING` while the
/// table is written, `FAILED` if writing fails.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TableflowTopicStatusPhase {
    /// `PENDING`
    Pending,
    /// `RUNNING`
    Running,
    /// `FAILED`
    Failed,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(TableflowTopicStatusPhase {
    "PENDING": Pending,
    "RUNNING": Running,
    "FAILED": Failed,
});

/// The mapping of records to rows: `APPEND` adds a row for each record; the `UPSERT` modes update
/// rows by key.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WriteMode {
    /// `APPEND`
    Append,
    /// `UPSERT`
    Upsert,
    /// `UPSERT_HISTORY`
    UpsertHistory,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(WriteMode {
    "APPEND": Append,
    "UPSERT": Upsert,
    "UPSERT_HISTORY": UpsertHistory,
});

/// The status of publishing a table to an external catalog.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CatalogSyncStatus {
    /// The ID of the catalog integration.
    pub catalog_integration_id: Option<String>,
    /// The kind of the external catalog.
    pub catalog_type: Option<CatalogType>,
    /// The synchronization status: `PENDING`, `SYNCED`, `FAILED`, or `DISCONNECTED` if the
    /// integration has lost its connection.
    pub sync_status: Option<SyncStatus>,
    /// The reason why publishing failed. Only set if `sync_status` is `FAILED`.
    pub error_message: Option<String>,
}

impl CatalogSyncStatus {
    /// Creates an empty `CatalogSyncStatus`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`catalog_integration_id`](Self::catalog_integration_id).
    #[must_use]
    pub fn with_catalog_integration_id(
        mut self,
        catalog_integration_id: impl Into<String>,
    ) -> Self {
        self.catalog_integration_id = Some(catalog_integration_id.into());
        self
    }

    /// Sets [`catalog_type`](Self::catalog_type).
    #[must_use]
    pub fn with_catalog_type(mut self, catalog_type: impl Into<CatalogType>) -> Self {
        self.catalog_type = Some(catalog_type.into());
        self
    }

    /// Sets [`sync_status`](Self::sync_status).
    #[must_use]
    pub fn with_sync_status(mut self, sync_status: impl Into<SyncStatus>) -> Self {
        self.sync_status = Some(sync_status.into());
        self
    }

    /// Sets [`error_message`](Self::error_message).
    #[must_use]
    pub fn with_error_message(mut self, error_message: impl Into<String>) -> Self {
        self.error_message = Some(error_message.into());
        self
    }
}

model!(CatalogSyncStatus {
    "catalog_integration_id": catalog_integration_id,
    "catalog_type": catalog_type,
    "sync_status": sync_status,
    "error_message": error_message,
});

/// The kind of the external catalog.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CatalogType {
    /// `AWS_GLUE`
    AwsGlue,
    /// `SNOWFLAKE`
    Snowflake,
    /// `UNITY`
    Unity,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(CatalogType {
    "AWS_GLUE": AwsGlue,
    "SNOWFLAKE": Snowflake,
    "UNITY": Unity,
});

/// The synchronization status: `PENDING`, `SYNCED`, `FAILED`, or `DISCONNECTED` if the integration
/// has lost its connection.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SyncStatus {
    /// `PENDING`
    Pending,
    /// `SYNCED`
    Synced,
    /// `FAILED`
    Failed,
    /// `DISCONNECTED`
    Disconnected,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(SyncStatus {
    "PENDING": Pending,
    "SYNCED": Synced,
    "FAILED": Failed,
    "DISCONNECTED": Disconnected,
});

/// A table format that cannot be written.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FailingTableFormat {
    /// The table format.
    pub format: FailingTableFormatFormat,
    /// The human-readable reason why the format cannot be written.
    pub error_message: String,
}

impl FailingTableFormat {
    /// Creates a `FailingTableFormat` with its required fields.
    pub fn new(
        format: impl Into<FailingTableFormatFormat>,
        error_message: impl Into<String>,
    ) -> Self {
        Self {
            format: format.into(),
            error_message: error_message.into(),
        }
    }
}

model!(FailingTableFormat {
    "format": format,
    "error_message": error_message,
});

/// The table format.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FailingTableFormatFormat {
    /// `DELTA`
    Delta,
    /// `ICEBERG`
    Iceberg,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(FailingTableFormatFormat {
    "DELTA": Delta,
    "ICEBERG": Iceberg,
});

/// A Kafka topic that Tableflow materializes as a table, as sent by
/// [`TableflowTopicsClient::create`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TableflowTopicCreate {
    /// The desired state of a Tableflow topic.
    pub spec: TableflowTopicSpecCreate,
}

impl TableflowTopicCreate {
    /// Creates a `TableflowTopicCreate` with its required fields.
    pub fn new(spec: impl Into<TableflowTopicSpecCreate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(TableflowTopicCreate {
    "spec": spec,
});

/// The desired state of a Tableflow topic, as sent in requests.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TableflowTopicSpecCreate {
    /// The name of the Kafka topic. Immutable.
    pub display_name: String,
    /// `true` if writing the table is suspended. A request can only send `false`, which resumes it.
    pub suspended: Option<bool>,
    /// The settings for the table.
    pub config: Option<TableFlowTopicConfigsSpecInput>,
    /// The storage location of the table. Immutable.
    pub storage: TableflowTopicSpecCreateStorage,
    /// Table formats of the table. At least 1 elements; no duplicates; defaults to `["ICEBERG"]`.
    pub table_formats: Option<Vec<TableFormats>>,
    /// The environment of the Kafka cluster.
    pub environment: GlobalObjectReferenceInput,
    /// The Kafka cluster of the topic.
    pub kafka_cluster: EnvScopedObjectReferenceInput,
}

impl TableflowTopicSpecCreate {
    /// Creates a `TableflowTopicSpecCreate` with its required fields.
    pub fn new(
        display_name: impl Into<String>,
        storage: impl Into<TableflowTopicSpecCreateStorage>,
        environment: impl Into<GlobalObjectReferenceInput>,
        kafka_cluster: impl Into<EnvScopedObjectReferenceInput>,
    ) -> Self {
        Self {
            display_name: display_name.into(),
            suspended: None,
            config: None,
            storage: storage.into(),
            table_formats: None,
            environment: environment.into(),
            kafka_cluster: kafka_cluster.into(),
        }
    }

    /// Sets [`suspended`](Self::suspended).
    #[must_use]
    pub fn with_suspended(mut self, suspended: bool) -> Self {
        self.suspended = Some(suspended);
        self
    }

    /// Sets [`config`](Self::config).
    #[must_use]
    pub fn with_config(
        mut self,
        config: impl Into<TableFlowTopicConfigsSpecInput>,
    ) -> Self {
        self.config = Some(config.into());
        self
    }

    /// Sets [`table_formats`](Self::table_formats).
    #[must_use]
    pub fn with_table_formats(
        mut self,
        table_formats: impl IntoIterator<Item = impl Into<TableFormats>>,
    ) -> Self {
        self.table_formats = Some(table_formats.into_iter().map(Into::into).collect());
        self
    }
}

model!(TableflowTopicSpecCreate {
    "display_name": display_name,
    "suspended": suspended,
    "config": config,
    "storage": storage,
    "table_formats": table_formats,
    "environment": environment,
    "kafka_cluster": kafka_cluster,
});

/// The settings for the table of a Tableflow topic, as sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TableFlowTopicConfigsSpecInput {
    /// The retention time of old snapshots (Iceberg) or versions (Delta) of the table, in
    /// milliseconds. Defaults to 604800000 (7 days); at least 86400000 (24 hours).
    pub retention_ms: Option<Quoted<i64>>,
    /// The retention time of rows in the table, in milliseconds. At least 2592000000 (30 days).
    pub data_retention_ms: Option<Quoted<i64>>,
    /// The handling of a record that cannot be written: `SUSPEND` stops writing the table, `SKIP`
    /// skips the record. Deprecated: use `error_handling`. Defaults to `SUSPEND`.
    ///
    /// **Deprecated.**
    pub record_failure_strategy: Option<RecordFailureStrategy>,
    /// The handling of a record that cannot be written: stop, skip it, or send it to a dead letter
    /// topic.
    pub error_handling: Option<TableFlowTopicConfigsSpecErrorHandling>,
    /// The naming of the columns that Tableflow adds: `DEFAULT` uses the prefix `$$`; `PORTABLE`
    /// uses the prefix `cflt_metadata_` and no hyphens, for engines such as BigQuery.
    pub metadata_column_naming_scheme: Option<MetadataColumnNamingScheme>,
}

impl TableFlowTopicConfigsSpecInput {
    /// Creates an empty `TableFlowTopicConfigsSpecInput`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`retention_ms`](Self::retention_ms).
    #[must_use]
    pub fn with_retention_ms(mut self, retention_ms: impl Into<Quoted<i64>>) -> Self {
        self.retention_ms = Some(retention_ms.into());
        self
    }

    /// Sets [`data_retention_ms`](Self::data_retention_ms).
    #[must_use]
    pub fn with_data_retention_ms(
        mut self,
        data_retention_ms: impl Into<Quoted<i64>>,
    ) -> Self {
        self.data_retention_ms = Some(data_retention_ms.into());
        self
    }

    /// Sets [`record_failure_strategy`](Self::record_failure_strategy).
    #[must_use]
    pub fn with_record_failure_strategy(
        mut self,
        record_failure_strategy: impl Into<RecordFailureStrategy>,
    ) -> Self {
        self.record_failure_strategy = Some(record_failure_strategy.into());
        self
    }

    /// Sets [`error_handling`](Self::error_handling).
    #[must_use]
    pub fn with_error_handling(
        mut self,
        error_handling: impl Into<TableFlowTopicConfigsSpecErrorHandling>,
    ) -> Self {
        self.error_handling = Some(error_handling.into());
        self
    }

    /// Sets [`metadata_column_naming_scheme`](Self::metadata_column_naming_scheme).
    #[must_use]
    pub fn with_metadata_column_naming_scheme(
        mut self,
        metadata_column_naming_scheme: impl Into<MetadataColumnNamingScheme>,
    ) -> Self {
        self.metadata_column_naming_scheme = Some(metadata_column_naming_scheme.into());
        self
    }
}

model!(TableFlowTopicConfigsSpecInput {
    "retention_ms": retention_ms,
    "data_retention_ms": data_retention_ms,
    "record_failure_strategy": record_failure_strategy,
    "error_handling": error_handling,
    "metadata_column_naming_scheme": metadata_column_naming_scheme,
});

/// The storage location of the table, as sent in requests.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TableflowTopicSpecCreateStorage {
    /// The storage in an S3 bucket of the customer.
    ByobAws(ByobAwsSpecCreate),
    /// The storage that Confluent Cloud manages.
    Managed(ManagedStorageSpecCreate),
    /// The storage in an Azure Data Lake Storage Gen2 container of the customer.
    AzureDataLakeStorageGen2(AzureAdlsSpecCreate),
    /// An unknown variant, as received.
    Unrecognized(Value),
}

impl From<ByobAwsSpecCreate> for TableflowTopicSpecCreateStorage {
    fn from(value: ByobAwsSpecCreate) -> Self {
        Self::ByobAws(value)
    }
}

impl From<ManagedStorageSpecCreate> for TableflowTopicSpecCreateStorage {
    fn from(value: ManagedStorageSpecCreate) -> Self {
        Self::Managed(value)
    }
}

impl From<AzureAdlsSpecCreate> for TableflowTopicSpecCreateStorage {
    fn from(value: AzureAdlsSpecCreate) -> Self {
        Self::AzureDataLakeStorageGen2(value)
    }
}

impl Union for TableflowTopicSpecCreateStorage {
    const SHAPES: &'static [Shape] = &[
        Shape::requires(
            &[("kind", Shape::Texts(&["ByobAws", "tableflow.v1.ByobAwsSpec"]))],
        ),
        Shape::requires(
            &[("kind", Shape::Texts(&["Managed", "tableflow.v1.ManagedStorageSpec"]))],
        ),
        Shape::requires(
            &[
                (
                    "kind",
                    Shape::Texts(
                        &["AzureDataLakeStorageGen2", "tableflow.v1.AzureAdlsSpec"],
                    ),
                ),
            ],
        ),
    ];

    fn read(variant: usize, value: &SharedJson) -> Result<Self, serde_json::Error> {
        match variant {
            0 => decode_variant(value).map(Self::ByobAws),
            1 => decode_variant(value).map(Self::Managed),
            2 => decode_variant(value).map(Self::AzureDataLakeStorageGen2),
            _ => decode_variant(value).map(Self::Unrecognized),
        }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::ByobAws(value) => write_tagged(value, "kind", "ByobAws", serializer),
            Self::Managed(value) => write_tagged(value, "kind", "Managed", serializer),
            Self::AzureDataLakeStorageGen2(value) => {
                write_tagged(value, "kind", "AzureDataLakeStorageGen2", serializer)
            }
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

/// The storage in an S3 bucket of the customer, as sent in requests.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ByobAwsSpecCreate {
    /// The discriminator for the kind of storage. Immutable; always `ByobAws`.
    pub kind: String,
    /// The name of the S3 bucket. Immutable.
    pub bucket_name: String,
    /// The ID of the provider integration that gives access to the bucket. Immutable.
    pub provider_integration_id: String,
}

impl ByobAwsSpecCreate {
    /// Creates a `ByobAwsSpecCreate` with its required fields.
    pub fn new(
        bucket_name: impl Into<String>,
        provider_integration_id: impl Into<String>,
    ) -> Self {
        Self {
            kind: "ByobAws".into(),
            bucket_name: bucket_name.into(),
            provider_integration_id: provider_integration_id.into(),
        }
    }
}

model!(ByobAwsSpecCreate {
    "kind": kind,
    "bucket_name": bucket_name,
    "provider_integration_id": provider_integration_id,
});

/// The storage that Confluent Cloud manages, as sent in requests.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ManagedStorageSpecCreate {
    /// The discriminator for the kind of storage. Immutable; always `Managed`.
    pub kind: String,
}

impl Default for ManagedStorageSpecCreate {
    fn default() -> Self {
        Self::new()
    }
}

impl ManagedStorageSpecCreate {
    /// Creates an empty `ManagedStorageSpecCreate`.
    pub fn new() -> Self {
        Self { kind: "Managed".into() }
    }
}

model!(ManagedStorageSpecCreate {
    "kind": kind,
});

/// The storage in an Azure Data Lake Storage Gen2 container of the customer, as sent in requests.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AzureAdlsSpecCreate {
    /// The discriminator for the kind of storage. Immutable; always `AzureDataLakeStorageGen2`.
    pub kind: String,
    /// The name of the storage account. Immutable.
    pub storage_account_name: String,
    /// The name of the container. Immutable.
    pub container_name: String,
    /// The ID of the provider integration that gives access to the container. Immutable.
    pub provider_integration_id: String,
}

impl AzureAdlsSpecCreate {
    /// Creates an `AzureAdlsSpecCreate` with its required fields.
    pub fn new(
        storage_account_name: impl Into<String>,
        container_name: impl Into<String>,
        provider_integration_id: impl Into<String>,
    ) -> Self {
        Self {
            kind: "AzureDataLakeStorageGen2".into(),
            storage_account_name: storage_account_name.into(),
            container_name: container_name.into(),
            provider_integration_id: provider_integration_id.into(),
        }
    }
}

model!(AzureAdlsSpecCreate {
    "kind": kind,
    "storage_account_name": storage_account_name,
    "container_name": container_name,
    "provider_integration_id": provider_integration_id,
});

/// An update of a Tableflow topic.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TableflowTopicUpdate {
    /// The mutable fields of a Tableflow topic's spec.
    pub spec: TableflowTopicSpecUpdate,
}

impl TableflowTopicUpdate {
    /// Creates a `TableflowTopicUpdate` with its required fields.
    pub fn new(spec: impl Into<TableflowTopicSpecUpdate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(TableflowTopicUpdate {
    "spec": spec,
});

/// The mutable fields of a Tableflow topic's spec.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TableflowTopicSpecUpdate {
    /// Send `false` to resume writing the table. `true` is not accepted.
    pub suspended: Option<bool>,
    /// The settings for the table.
    pub config: Option<TableFlowTopicConfigsSpecInput>,
    /// Table formats of the table. At least 1 elements; no duplicates; defaults to `["ICEBERG"]`.
    pub table_formats: Option<Vec<TableFormats>>,
    /// The environment of the Kafka cluster. Identifies the topic; immutable.
    pub environment: GlobalObjectReferenceInput,
    /// The Kafka cluster of the topic. Identifies the topic; immutable.
    pub kafka_cluster: Option<EnvScopedObjectReferenceInput>,
}

impl TableflowTopicSpecUpdate {
    /// Creates a `TableflowTopicSpecUpdate` with its required fields.
    pub fn new(environment: impl Into<GlobalObjectReferenceInput>) -> Self {
        Self {
            suspended: None,
            config: None,
            table_formats: None,
            environment: environment.into(),
            kafka_cluster: None,
        }
    }

    /// Sets [`suspended`](Self::suspended).
    #[must_use]
    pub fn with_suspended(mut self, suspended: bool) -> Self {
        self.suspended = Some(suspended);
        self
    }

    /// Sets [`config`](Self::config).
    #[must_use]
    pub fn with_config(
        mut self,
        config: impl Into<TableFlowTopicConfigsSpecInput>,
    ) -> Self {
        self.config = Some(config.into());
        self
    }

    /// Sets [`table_formats`](Self::table_formats).
    #[must_use]
    pub fn with_table_formats(
        mut self,
        table_formats: impl IntoIterator<Item = impl Into<TableFormats>>,
    ) -> Self {
        self.table_formats = Some(table_formats.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`kafka_cluster`](Self::kafka_cluster).
    #[must_use]
    pub fn with_kafka_cluster(
        mut self,
        kafka_cluster: impl Into<EnvScopedObjectReferenceInput>,
    ) -> Self {
        self.kafka_cluster = Some(kafka_cluster.into());
        self
    }
}

model!(TableflowTopicSpecUpdate {
    "suspended": suspended,
    "config": config,
    "table_formats": table_formats,
    "environment": environment,
    "kafka_cluster": kafka_cluster,
});

union!(
    TableFlowTopicConfigsSpecErrorHandling, TableflowTopicSpecStorage,
    TableflowTopicSpecCreateStorage
);
