// Generated from sql/v1.yaml by `cargo xtask codegen`; do not edit.

//! Tables that a continuous query keeps up to date.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::ConnectionListMetadata;
use crate::model::{
    Shape, SharedJson, Union, UnknownFields, decode_variant, model, open_enum, union,
    write_tagged,
};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{EXTERNAL_TOKEN, FLINK, FLINK_API_KEY, GLOBAL_API_KEY};
use crate::wait::{Phased, Phases, Waiter};
use super::{
    DataType, ScalingStatus, StatementObjectMeta, StatementObjectMetaCreate,
    StatementObjectMetaUpdate, StatementWarning,
};

/// The operations of [`SqlV1::materialized_tables`](super::SqlV1::materialized_tables).
///
/// Tables that a continuous query keeps up to date.
#[derive(Clone, Debug)]
pub struct MaterializedTablesClient {
    pub(super) client: Client,
}

impl MaterializedTablesClient {
    /// Lists materialized tables.
    ///
    /// Returns the materialized tables of an environment in this region, in pages.
    ///
    /// This operation requires access to "SQL API v1", which must be requested.
    ///
    /// `GET /sql/v1/organizations/{organization_id}/environments/{environment_id}/materialized-tables`
    /// · General Availability · Flink API key, global API key, or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listSqlv1MaterializedTables)
    ///
    /// # Parameters
    ///
    /// - `organization_id`: The ID of the organization. Format `uuid`.
    /// - `environment_id`: The ID of the environment.
    ///
    /// Optional: [`page_size`](ListMaterializedTables::page_size),
    /// [`page_token`](ListMaterializedTables::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of materialized tables.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 404: The organization or environment does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let mut items = client
    ///     .sql_v1()
    ///     .materialized_tables()
    ///     .list("5c1f7f0e-6f0b-4f3a-9d55-2f7a4c0b9e61", "env-6m2xp8")
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
        organization_id: impl Into<String>,
        environment_id: impl Into<String>,
    ) -> ListMaterializedTables {
        ListMaterializedTables {
            call: Call::new(&self.client, &LIST)
                .path(organization_id)
                .path(environment_id),
        }
    }

    /// Creates a materialized table.
    ///
    /// Creates a table in a Kafka cluster and starts the query that keeps it up to date.
    ///
    /// `POST /sql/v1/organizations/{organization_id}/environments/{environment_id}/databases/{kafka_cluster_id}/materialized-tables`
    /// · General Availability · Flink API key, global API key, or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createSqlv1MaterializedTable)
    ///
    /// # Parameters
    ///
    /// - `organization_id`: The ID of the organization. Format `uuid`.
    /// - `environment_id`: The ID of the environment.
    /// - `kafka_cluster_id`: The ID of the Kafka cluster, which is the database of Flink.
    /// - `body`: The name of the table, its query and, optionally, its columns and options.
    ///
    /// # Response
    ///
    /// - 201: The materialized table is being created. Header:
    ///   [`Location`](crate::Response::location).
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 409: The request conflicts with the current state of the resource, or the resource already
    ///   exists. Header: `Location`.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::sql::v1::{
    ///     MaterializedTableCreate, MaterializedTableSpecCreate, StatementObjectMetaCreate,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = MaterializedTableCreate::new(
    ///     StatementObjectMetaCreate::new(),
    ///     "big-orders",
    ///     MaterializedTableSpecCreate::new(
    ///         "lkc-3w9dn",
    ///         "SELECT order_id, total FROM orders WHERE total > 1000;",
    ///     ),
    /// );
    /// let response = client
    ///     .sql_v1()
    ///     .materialized_tables()
    ///     .create("5c1f7f0e-6f0b-4f3a-9d55-2f7a4c0b9e61", "env-6m2xp8", "lkc-3w9dn", &body)
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(
        &self,
        organization_id: impl Into<String>,
        environment_id: impl Into<String>,
        kafka_cluster_id: impl Into<String>,
        body: &MaterializedTableCreate,
    ) -> CreateMaterializedTable {
        let mut call = Call::new(&self.client, &CREATE)
            .path(organization_id)
            .path(environment_id)
            .path(kafka_cluster_id);
        call.json(body);
        CreateMaterializedTable { call }
    }

    /// Gets a materialized table.
    ///
    /// Returns a materialized table with its columns, its query and its lifecycle phase.
    ///
    /// [`until_ready`](GetMaterializedTable::until_ready) polls until the resource is ready,
    /// [`until_gone`](GetMaterializedTable::until_gone) until it is gone.
    ///
    /// `GET /sql/v1/organizations/{organization_id}/environments/{environment_id}/databases/{kafka_cluster_id}/materialized-tables/{table_name}`
    /// · General Availability · Flink API key, global API key, or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getSqlv1MaterializedTable)
    ///
    /// # Parameters
    ///
    /// - `organization_id`: The ID of the organization. Format `uuid`.
    /// - `environment_id`: The ID of the environment.
    /// - `kafka_cluster_id`: The ID of the Kafka cluster, which is the database of Flink.
    /// - `table_name`: The name of the materialized table.
    ///
    /// # Response
    ///
    /// - 200: The requested materialized table.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 404: There is no materialized table with this name in the cluster.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .sql_v1()
    ///     .materialized_tables()
    ///     .get(
    ///         "5c1f7f0e-6f0b-4f3a-9d55-2f7a4c0b9e61",
    ///         "env-6m2xp8",
    ///         "lkc-3w9dn",
    ///         "big-orders",
    ///     )
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        organization_id: impl Into<String>,
        environment_id: impl Into<String>,
        kafka_cluster_id: impl Into<String>,
        table_name: impl Into<String>,
    ) -> GetMaterializedTable {
        GetMaterializedTable {
            call: Call::new(&self.client, &GET)
                .path(organization_id)
                .path(environment_id)
                .path(kafka_cluster_id)
                .path(table_name),
        }
    }

    /// Updates a materialized table.
    ///
    /// Changes `query`, `stopped`, `compute_pool_id`, `principal`, `columns`, `watermark`,
    /// `constraints` or `table_options` of a materialized table. A new query creates a new version.
    /// `metadata.resource_version` must be the latest one.
    ///
    /// `PUT /sql/v1/organizations/{organization_id}/environments/{environment_id}/databases/{kafka_cluster_id}/materialized-tables/{table_name}`
    /// · General Availability · Flink API key, global API key, or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateSqlv1MaterializedTable)
    ///
    /// # Parameters
    ///
    /// - `organization_id`: The ID of the organization. Format `uuid`.
    /// - `environment_id`: The ID of the environment.
    /// - `kafka_cluster_id`: The ID of the Kafka cluster, which is the database of Flink.
    /// - `table_name`: The name of the materialized table.
    /// - `body`: The materialized table with the new values and the latest
    ///   `metadata.resource_version`.
    ///
    /// # Response
    ///
    /// - 200: The update was accepted. It has taken effect once `status.version` equals
    ///   `status.latest_version`.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 404: There is no materialized table with this name in the cluster.
    /// - 409: The request conflicts with the current state of the resource, or the resource already
    ///   exists. Header: `Location`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::sql::v1::{
    ///     MaterializedTableSpecUpdate, MaterializedTableUpdate, StatementObjectMetaUpdate,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = MaterializedTableUpdate::new(
    ///     StatementObjectMetaUpdate::new("k7f2x"),
    ///     "big-orders",
    ///     MaterializedTableSpecUpdate::new("lkc-3w9dn"),
    /// );
    /// let response = client
    ///     .sql_v1()
    ///     .materialized_tables()
    ///     .update(
    ///         "5c1f7f0e-6f0b-4f3a-9d55-2f7a4c0b9e61",
    ///         "env-6m2xp8",
    ///         "lkc-3w9dn",
    ///         "big-orders",
    ///         &body,
    ///     )
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(
        &self,
        organization_id: impl Into<String>,
        environment_id: impl Into<String>,
        kafka_cluster_id: impl Into<String>,
        table_name: impl Into<String>,
        body: &MaterializedTableUpdate,
    ) -> UpdateMaterializedTable {
        let mut call = Call::new(&self.client, &UPDATE)
            .path(organization_id)
            .path(environment_id)
            .path(kafka_cluster_id)
            .path(table_name);
        call.json(body);
        UpdateMaterializedTable { call }
    }

    /// Deletes a materialized table.
    ///
    /// Stops the query of a materialized table and deletes the table.
    ///
    /// `DELETE /sql/v1/organizations/{organization_id}/environments/{environment_id}/databases/{kafka_cluster_id}/materialized-tables/{table_name}`
    /// · General Availability · Flink API key, global API key, or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteSqlv1MaterializedTable)
    ///
    /// # Parameters
    ///
    /// - `organization_id`: The ID of the organization. Format `uuid`.
    /// - `environment_id`: The ID of the environment.
    /// - `kafka_cluster_id`: The ID of the Kafka cluster, which is the database of Flink.
    /// - `table_name`: The name of the materialized table.
    ///
    /// # Response
    ///
    /// - 202: The materialized table is being deleted. The response has no body.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 404: There is no materialized table with this name in the cluster.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client
    ///     .sql_v1()
    ///     .materialized_tables()
    ///     .delete(
    ///         "5c1f7f0e-6f0b-4f3a-9d55-2f7a4c0b9e61",
    ///         "env-6m2xp8",
    ///         "lkc-3w9dn",
    ///         "big-orders",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        organization_id: impl Into<String>,
        environment_id: impl Into<String>,
        kafka_cluster_id: impl Into<String>,
        table_name: impl Into<String>,
    ) -> DeleteMaterializedTable {
        DeleteMaterializedTable {
            call: Call::new(&self.client, &DELETE)
                .path(organization_id)
                .path(environment_id)
                .path(kafka_cluster_id)
                .path(table_name),
        }
    }
}

static LIST: Operation = Operation {
    id: "listSqlv1MaterializedTables",
    name: "list materialized tables",
    method: "GET",
    path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/materialized-tables",
    host: &FLINK,
    security: &[&[&FLINK_API_KEY], &[&GLOBAL_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

impl ListMaterializedTables {
    /// Sets the maximum number of items per page. At most 100; defaults to `10`.
    pub fn page_size(mut self, page_size: i32) -> Self {
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
    /// A request builder for [`MaterializedTablesClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListMaterializedTables -> Json<MaterializedTableList>, idempotent
}

pages! {
    ListMaterializedTables -> MaterializedTableList, Paging::link(&["page_token"])
}

static CREATE: Operation = Operation {
    id: "createSqlv1MaterializedTable",
    name: "create materialized table",
    method: "POST",
    path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/databases/{kafka_cluster_id}/materialized-tables",
    host: &FLINK,
    security: &[&[&FLINK_API_KEY], &[&GLOBAL_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`MaterializedTablesClient::create`].
    CreateMaterializedTable -> Json<MaterializedTable>
}

static GET: Operation = Operation {
    id: "getSqlv1MaterializedTable",
    name: "get materialized table",
    method: "GET",
    path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/databases/{kafka_cluster_id}/materialized-tables/{table_name}",
    host: &FLINK,
    security: &[&[&FLINK_API_KEY], &[&GLOBAL_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`MaterializedTablesClient::get`].
    GetMaterializedTable -> Json<MaterializedTable>, idempotent
}

impl GetMaterializedTable {
    /// Polls until `status.phase` is `RUNNING`, `COMPLETED` or `STOPPED`. `FAILED` and `FAILING`
    /// are errors.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
    #[inline]
    pub fn until_ready(self) -> Waiter<MaterializedTable> {
        Waiter::until_ready(self.call, Json::<MaterializedTable>::ACCEPT, Json::read)
    }

    /// Polls until the resource is gone, that is, until the response is 404 Not Found.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
    #[inline]
    pub fn until_gone(self) -> Waiter<MaterializedTable, ()> {
        Waiter::until_gone(self.call, Json::<MaterializedTable>::ACCEPT, Json::read)
    }
}

static UPDATE: Operation = Operation {
    id: "updateSqlv1MaterializedTable",
    name: "update materialized table",
    method: "PUT",
    path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/databases/{kafka_cluster_id}/materialized-tables/{table_name}",
    host: &FLINK,
    security: &[&[&FLINK_API_KEY], &[&GLOBAL_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`MaterializedTablesClient::update`].
    UpdateMaterializedTable -> Json<MaterializedTable>, idempotent
}

static DELETE: Operation = Operation {
    id: "deleteSqlv1MaterializedTable",
    name: "delete materialized table",
    method: "DELETE",
    path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/databases/{kafka_cluster_id}/materialized-tables/{table_name}",
    host: &FLINK,
    security: &[&[&FLINK_API_KEY], &[&GLOBAL_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`MaterializedTablesClient::delete`].
    DeleteMaterializedTable -> Empty, idempotent
}

/// A page of materialized tables.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MaterializedTableList {
    /// The group and version of the API that the object belongs to. Read-only; always `sql/v1`.
    pub api_version: String,
    /// The type of the object. Read-only; always `MaterializedTableList`.
    pub kind: String,
    /// Links of a page of a list.
    pub metadata: ConnectionListMetadata,
    /// The materialized tables on this page. No duplicates.
    pub data: Vec<MaterializedTable>,
}

impl MaterializedTableList {
    /// Creates a `MaterializedTableList` with its required fields.
    pub fn new(
        metadata: impl Into<ConnectionListMetadata>,
        data: impl IntoIterator<Item = impl Into<MaterializedTable>>,
    ) -> Self {
        Self {
            api_version: "sql/v1".into(),
            kind: "MaterializedTableList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(MaterializedTableList {
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
});

impl Page for MaterializedTableList {
    type Item = MaterializedTable;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[MaterializedTable] {
        &self.data
    }

    fn into_items(self) -> Vec<MaterializedTable> {
        self.data
    }
}

/// A table that a continuous query keeps up to date, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MaterializedTable {
    /// The group and version of the API that the object belongs to. Read-only; always `sql/v1`.
    pub api_version: String,
    /// The type of the object. Read-only; always `MaterializedTable`.
    pub kind: String,
    /// The metadata of the table, including its resource version and labels. A request sends only
    /// `resource_version` and `labels`.
    pub metadata: StatementObjectMeta,
    /// The name of the table, unique in the Kafka cluster. Must not be `.` or `..`. At most 249
    /// characters; must match `^[a-zA-Z0-9._-]+$`; immutable.
    pub name: String,
    /// The ID of the organization. Format `uuid`; immutable; read-only.
    pub organization_id: String,
    /// The ID of the environment of the table. Immutable; read-only.
    pub environment_id: String,
    /// The desired state of a materialized table.
    pub spec: MaterializedTableSpec,
    /// The observed state of the table. Read-only.
    pub status: Option<MaterializedTableStatus>,
    pub(crate) unknown_fields: UnknownFields,
}

impl MaterializedTable {
    /// Creates a `MaterializedTable` with its required fields.
    pub fn new(
        metadata: impl Into<StatementObjectMeta>,
        name: impl Into<String>,
        organization_id: impl Into<String>,
        environment_id: impl Into<String>,
        spec: impl Into<MaterializedTableSpec>,
    ) -> Self {
        Self {
            api_version: "sql/v1".into(),
            kind: "MaterializedTable".into(),
            metadata: metadata.into(),
            name: name.into(),
            organization_id: organization_id.into(),
            environment_id: environment_id.into(),
            spec: spec.into(),
            status: None,
            unknown_fields: UnknownFields::new(),
        }
    }

    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, status: impl Into<MaterializedTableStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Returns the unknown fields of the response. They are sent back in an update.
    pub fn unknown_fields(&self) -> &BTreeMap<String, Value> {
        &self.unknown_fields
    }

    /// Returns the unknown fields, to set properties that this version of the crate does not have.
    pub fn unknown_fields_mut(&mut self) -> &mut BTreeMap<String, Value> {
        &mut self.unknown_fields
    }
}

model!(MaterializedTable {
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "name": name,
    "organization_id": organization_id,
    "environment_id": environment_id,
    "spec": spec,
    "status": status,
    ..unknown_fields
});

impl Phased for MaterializedTable {
    const PHASES: &'static Phases = &Phases {
        member: "status.phase",
        ready: &["RUNNING", "COMPLETED", "STOPPED"],
        failed: &["FAILED", "FAILING"],
    };

    fn phase(&self) -> Option<&str> {
        self.status.as_ref()?.phase.as_ref().map(|it| it.as_str())
    }

    fn explanation(&self) -> Option<&str> {
        self.status.as_ref()?.detail.as_deref()
    }
}

/// The desired state of a materialized table, as returned by the service.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MaterializedTableSpec {
    /// The ID of the Kafka cluster of the table. Must equal the one in the path. Immutable.
    pub kafka_cluster_id: Option<String>,
    /// The ID of the compute pool to run on. Defaults to the default pool.
    pub compute_pool_id: Option<String>,
    /// The ID of the principal that the query runs as. At most 255 characters.
    pub principal: Option<String>,
    /// `true` to stop the query.
    pub stopped: Option<bool>,
    /// The options of the table, by name, as in the `WITH` clause of SQL. At most 8192 properties.
    pub table_options: Option<BTreeMap<String, String>>,
    /// The session settings, by name, as in `SET` of SQL. Only used on creation; an update ignores
    /// them. At most 8192 properties; immutable.
    pub session_options: Option<BTreeMap<String, String>>,
    /// The columns of the table. Derived from the query if absent; otherwise they must match it.
    pub columns: Option<Vec<ColumnDetails>>,
    /// The watermark of the table, which bounds the lateness of rows.
    pub watermark: Option<Watermark>,
    /// The constraints on the rows of the table.
    pub constraints: Option<Vec<Constraint>>,
    /// The distribution of rows over partitions. Only used on creation; an update ignores it.
    /// Immutable.
    pub distribution: Option<Distribution>,
    /// The query that keeps the table up to date. At most 131072 characters.
    pub query: Option<String>,
    pub(crate) unknown_fields: UnknownFields,
}

impl MaterializedTableSpec {
    /// Creates an empty `MaterializedTableSpec`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`kafka_cluster_id`](Self::kafka_cluster_id).
    #[must_use]
    pub fn with_kafka_cluster_id(mut self, kafka_cluster_id: impl Into<String>) -> Self {
        self.kafka_cluster_id = Some(kafka_cluster_id.into());
        self
    }

    /// Sets [`compute_pool_id`](Self::compute_pool_id).
    #[must_use]
    pub fn with_compute_pool_id(mut self, compute_pool_id: impl Into<String>) -> Self {
        self.compute_pool_id = Some(compute_pool_id.into());
        self
    }

    /// Sets [`principal`](Self::principal).
    #[must_use]
    pub fn with_principal(mut self, principal: impl Into<String>) -> Self {
        self.principal = Some(principal.into());
        self
    }

    /// Sets [`stopped`](Self::stopped).
    #[must_use]
    pub fn with_stopped(mut self, stopped: bool) -> Self {
        self.stopped = Some(stopped);
        self
    }

    /// Sets [`table_options`](Self::table_options).
    #[must_use]
    pub fn with_table_options(
        mut self,
        table_options: BTreeMap<String, String>,
    ) -> Self {
        self.table_options = Some(table_options);
        self
    }

    /// Sets [`session_options`](Self::session_options).
    #[must_use]
    pub fn with_session_options(
        mut self,
        session_options: BTreeMap<String, String>,
    ) -> Self {
        self.session_options = Some(session_options);
        self
    }

    /// Sets [`columns`](Self::columns).
    #[must_use]
    pub fn with_columns(
        mut self,
        columns: impl IntoIterator<Item = impl Into<ColumnDetails>>,
    ) -> Self {
        self.columns = Some(columns.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`watermark`](Self::watermark).
    #[must_use]
    pub fn with_watermark(mut self, watermark: impl Into<Watermark>) -> Self {
        self.watermark = Some(watermark.into());
        self
    }

    /// Sets [`constraints`](Self::constraints).
    #[must_use]
    pub fn with_constraints(
        mut self,
        constraints: impl IntoIterator<Item = impl Into<Constraint>>,
    ) -> Self {
        self.constraints = Some(constraints.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`distribution`](Self::distribution).
    #[must_use]
    pub fn with_distribution(mut self, distribution: impl Into<Distribution>) -> Self {
        self.distribution = Some(distribution.into());
        self
    }

    /// Sets [`query`](Self::query).
    #[must_use]
    pub fn with_query(mut self, query: impl Into<String>) -> Self {
        self.query = Some(query.into());
        self
    }

    /// Returns the unknown fields of the response. They are sent back in an update.
    pub fn unknown_fields(&self) -> &BTreeMap<String, Value> {
        &self.unknown_fields
    }

    /// Returns the unknown fields, to set properties that this version of the crate does not have.
    pub fn unknown_fields_mut(&mut self) -> &mut BTreeMap<String, Value> {
        &mut self.unknown_fields
    }
}

model!(MaterializedTableSpec {
    "kafka_cluster_id": kafka_cluster_id,
    "compute_pool_id": compute_pool_id,
    "principal": principal,
    "stopped": stopped,
    "table_options": table_options,
    "session_options": session_options,
    "columns": columns,
    "watermark": watermark,
    "constraints": constraints,
    "distribution": distribution,
    "query": query,
    ..unknown_fields
});

/// A column of a materialized table.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ColumnDetails {
    /// A column whose values are stored in the records.
    Physical(Box<PhysicalColumn>),
    /// A column whose values come from the metadata of the records.
    Metadata(Box<MetadataColumn>),
    /// A column whose values are computed.
    Computed(Box<ComputedColumn>),
    /// An unknown variant, as received.
    Unrecognized(Value),
}

impl From<PhysicalColumn> for ColumnDetails {
    fn from(value: PhysicalColumn) -> Self {
        Self::Physical(Box::new(value))
    }
}

impl From<MetadataColumn> for ColumnDetails {
    fn from(value: MetadataColumn) -> Self {
        Self::Metadata(Box::new(value))
    }
}

impl From<ComputedColumn> for ColumnDetails {
    fn from(value: ComputedColumn) -> Self {
        Self::Computed(Box::new(value))
    }
}

impl Union for ColumnDetails {
    const SHAPES: &'static [Shape] = &[
        Shape::requires(
            &[("kind", Shape::Texts(&["Physical", "sql.v1.PhysicalColumn"]))],
        ),
        Shape::requires(
            &[("kind", Shape::Texts(&["Metadata", "sql.v1.MetadataColumn"]))],
        ),
        Shape::requires(
            &[("kind", Shape::Texts(&["Computed", "sql.v1.ComputedColumn"]))],
        ),
    ];

    fn read(variant: usize, value: &SharedJson) -> Result<Self, serde_json::Error> {
        match variant {
            0 => decode_variant(value).map(Self::Physical),
            1 => decode_variant(value).map(Self::Metadata),
            2 => decode_variant(value).map(Self::Computed),
            _ => decode_variant(value).map(Self::Unrecognized),
        }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Physical(value) => {
                write_tagged(&**value, "kind", "Physical", serializer)
            }
            Self::Metadata(value) => {
                write_tagged(&**value, "kind", "Metadata", serializer)
            }
            Self::Computed(value) => {
                write_tagged(&**value, "kind", "Computed", serializer)
            }
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

/// A column whose values are stored in the records.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PhysicalColumn {
    /// The discriminator for the kind of column. Always `Physical`.
    pub kind: String,
    /// The name of the column.
    pub name: String,
    /// The type of the values of a column: the text of a SQL type, such as `VARCHAR(255)`, or an
    /// object that describes it.
    pub r#type: ColumnType,
    /// The description of the column.
    pub comment: Option<String>,
    pub(crate) unknown_fields: UnknownFields,
}

impl PhysicalColumn {
    /// Creates a `PhysicalColumn` with its required fields.
    pub fn new(name: impl Into<String>, r#type: impl Into<ColumnType>) -> Self {
        Self {
            kind: "Physical".into(),
            name: name.into(),
            r#type: r#type.into(),
            comment: None,
            unknown_fields: UnknownFields::new(),
        }
    }

    /// Sets [`comment`](Self::comment).
    #[must_use]
    pub fn with_comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }

    /// Returns the unknown fields of the response. They are sent back in an update.
    pub fn unknown_fields(&self) -> &BTreeMap<String, Value> {
        &self.unknown_fields
    }

    /// Returns the unknown fields, to set properties that this version of the crate does not have.
    pub fn unknown_fields_mut(&mut self) -> &mut BTreeMap<String, Value> {
        &mut self.unknown_fields
    }
}

model!(PhysicalColumn {
    "kind": kind,
    "name": name,
    "type": r#type,
    "comment": comment,
    ..unknown_fields
});

/// The type of the values of a column: the text of a SQL type, such as `VARCHAR(255)`, or an object
/// that describes it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ColumnType {
    /// The variant `String`.
    String(String),
    /// A type of Flink SQL. Types can contain other types.
    DataType(DataType),
    /// An unknown variant, as received.
    Unrecognized(Value),
}

impl From<String> for ColumnType {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<DataType> for ColumnType {
    fn from(value: DataType) -> Self {
        Self::DataType(value)
    }
}

impl Union for ColumnType {
    const SHAPES: &'static [Shape] = &[
        Shape::STRING,
        Shape::requires(&[("type", Shape::STRING), ("nullable", Shape::BOOLEAN)]),
    ];

    fn read(variant: usize, value: &SharedJson) -> Result<Self, serde_json::Error> {
        match variant {
            0 => decode_variant(value).map(Self::String),
            1 => decode_variant(value).map(Self::DataType),
            _ => decode_variant(value).map(Self::Unrecognized),
        }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::String(value) => value.serialize(serializer),
            Self::DataType(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

/// A column whose values come from the metadata of the records.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MetadataColumn {
    /// The discriminator for the kind of column. Always `Metadata`.
    pub kind: String,
    /// The name of the metadata.
    pub metadata_key: String,
    /// `true` if the column is read-only. Defaults to `false`.
    pub r#virtual: Option<bool>,
    /// The name of the column.
    pub name: String,
    /// The type of the values of a column: the text of a SQL type, such as `VARCHAR(255)`, or an
    /// object that describes it.
    pub r#type: ColumnType,
    /// The description of the column.
    pub comment: Option<String>,
    pub(crate) unknown_fields: UnknownFields,
}

impl MetadataColumn {
    /// Creates a `MetadataColumn` with its required fields.
    pub fn new(
        metadata_key: impl Into<String>,
        name: impl Into<String>,
        r#type: impl Into<ColumnType>,
    ) -> Self {
        Self {
            kind: "Metadata".into(),
            metadata_key: metadata_key.into(),
            r#virtual: None,
            name: name.into(),
            r#type: r#type.into(),
            comment: None,
            unknown_fields: UnknownFields::new(),
        }
    }

    /// Sets [`virtual`](Self::virtual).
    #[must_use]
    pub fn with_virtual(mut self, r#virtual: bool) -> Self {
        self.r#virtual = Some(r#virtual);
        self
    }

    /// Sets [`comment`](Self::comment).
    #[must_use]
    pub fn with_comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }

    /// Returns the unknown fields of the response. They are sent back in an update.
    pub fn unknown_fields(&self) -> &BTreeMap<String, Value> {
        &self.unknown_fields
    }

    /// Returns the unknown fields, to set properties that this version of the crate does not have.
    pub fn unknown_fields_mut(&mut self) -> &mut BTreeMap<String, Value> {
        &mut self.unknown_fields
    }
}

model!(MetadataColumn {
    "kind": kind,
    "metadata_key": metadata_key,
    "virtual": r#virtual,
    "name": name,
    "type": r#type,
    "comment": comment,
    ..unknown_fields
});

/// A column whose values are computed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ComputedColumn {
    /// The discriminator for the kind of column. Always `Computed`.
    pub kind: String,
    /// SQL expression that computes the value.
    pub expression: String,
    /// `true` if the column is read-only. Defaults to `false`.
    pub r#virtual: Option<bool>,
    /// The name of the column.
    pub name: String,
    /// The type of the values of a column: the text of a SQL type, such as `VARCHAR(255)`, or an
    /// object that describes it.
    pub r#type: ColumnType,
    /// The description of the column.
    pub comment: Option<String>,
    pub(crate) unknown_fields: UnknownFields,
}

impl ComputedColumn {
    /// Creates a `ComputedColumn` with its required fields.
    pub fn new(
        expression: impl Into<String>,
        name: impl Into<String>,
        r#type: impl Into<ColumnType>,
    ) -> Self {
        Self {
            kind: "Computed".into(),
            expression: expression.into(),
            r#virtual: None,
            name: name.into(),
            r#type: r#type.into(),
            comment: None,
            unknown_fields: UnknownFields::new(),
        }
    }

    /// Sets [`virtual`](Self::virtual).
    #[must_use]
    pub fn with_virtual(mut self, r#virtual: bool) -> Self {
        self.r#virtual = Some(r#virtual);
        self
    }

    /// Sets [`comment`](Self::comment).
    #[must_use]
    pub fn with_comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }

    /// Returns the unknown fields of the response. They are sent back in an update.
    pub fn unknown_fields(&self) -> &BTreeMap<String, Value> {
        &self.unknown_fields
    }

    /// Returns the unknown fields, to set properties that this version of the crate does not have.
    pub fn unknown_fields_mut(&mut self) -> &mut BTreeMap<String, Value> {
        &mut self.unknown_fields
    }
}

model!(ComputedColumn {
    "kind": kind,
    "expression": expression,
    "virtual": r#virtual,
    "name": name,
    "type": r#type,
    "comment": comment,
    ..unknown_fields
});

/// The watermark of a materialized table, which bounds the lateness of rows.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Watermark {
    /// The name of the column with the event time.
    pub column: Option<String>,
    /// SQL expression for the watermark, the time up to which all rows are expected to have
    /// arrived.
    pub expression: Option<String>,
    pub(crate) unknown_fields: UnknownFields,
}

impl Watermark {
    /// Creates an empty `Watermark`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`column`](Self::column).
    #[must_use]
    pub fn with_column(mut self, column: impl Into<String>) -> Self {
        self.column = Some(column.into());
        self
    }

    /// Sets [`expression`](Self::expression).
    #[must_use]
    pub fn with_expression(mut self, expression: impl Into<String>) -> Self {
        self.expression = Some(expression.into());
        self
    }

    /// Returns the unknown fields of the response. They are sent back in an update.
    pub fn unknown_fields(&self) -> &BTreeMap<String, Value> {
        &self.unknown_fields
    }

    /// Returns the unknown fields, to set properties that this version of the crate does not have.
    pub fn unknown_fields_mut(&mut self) -> &mut BTreeMap<String, Value> {
        &mut self.unknown_fields
    }
}

model!(Watermark {
    "column": column,
    "expression": expression,
    ..unknown_fields
});

/// A constraint on the rows of a materialized table.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Constraint {
    /// The name of the constraint.
    pub name: Option<String>,
    /// The kind of the constraint.
    pub r#type: Option<ConstraintType>,
    /// The names of the columns of the constraint.
    pub columns: Option<Vec<String>>,
    /// `true` if rows that violate the constraint are rejected. Defaults to `false`.
    pub enforced: Option<bool>,
    pub(crate) unknown_fields: UnknownFields,
}

impl Constraint {
    /// Creates an empty `Constraint`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[must_use]
    pub fn with_type(mut self, r#type: impl Into<ConstraintType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets [`columns`](Self::columns).
    #[must_use]
    pub fn with_columns(
        mut self,
        columns: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.columns = Some(columns.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`enforced`](Self::enforced).
    #[must_use]
    pub fn with_enforced(mut self, enforced: bool) -> Self {
        self.enforced = Some(enforced);
        self
    }

    /// Returns the unknown fields of the response. They are sent back in an update.
    pub fn unknown_fields(&self) -> &BTreeMap<String, Value> {
        &self.unknown_fields
    }

    /// Returns the unknown fields, to set properties that this version of the crate does not have.
    pub fn unknown_fields_mut(&mut self) -> &mut BTreeMap<String, Value> {
        &mut self.unknown_fields
    }
}

model!(Constraint {
    "name": name,
    "type": r#type,
    "columns": columns,
    "enforced": enforced,
    ..unknown_fields
});

/// The kind of the constraint.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConstraintType {
    /// `PRIMARY_KEY`
    PrimaryKey,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(ConstraintType {
    "PRIMARY_KEY": PrimaryKey,
});

/// The distribution of the rows of a materialized table over partitions.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Distribution {
    /// The partitioning of rows.
    pub kind: DistributionKind,
    /// The names of the distribution columns.
    pub keys: Option<Vec<String>>,
    /// The number of partitions. At least 1; defaults to `6`.
    pub bucket_count: Option<i32>,
    pub(crate) unknown_fields: UnknownFields,
}

impl Distribution {
    /// Creates a `Distribution` with its required fields.
    pub fn new(kind: impl Into<DistributionKind>) -> Self {
        Self {
            kind: kind.into(),
            keys: None,
            bucket_count: None,
            unknown_fields: UnknownFields::new(),
        }
    }

    /// Sets [`keys`](Self::keys).
    #[must_use]
    pub fn with_keys(
        mut self,
        keys: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.keys = Some(keys.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`bucket_count`](Self::bucket_count).
    #[must_use]
    pub fn with_bucket_count(mut self, bucket_count: i32) -> Self {
        self.bucket_count = Some(bucket_count);
        self
    }

    /// Returns the unknown fields of the response. They are sent back in an update.
    pub fn unknown_fields(&self) -> &BTreeMap<String, Value> {
        &self.unknown_fields
    }

    /// Returns the unknown fields, to set properties that this version of the crate does not have.
    pub fn unknown_fields_mut(&mut self) -> &mut BTreeMap<String, Value> {
        &mut self.unknown_fields
    }
}

model!(Distribution {
    "kind": kind,
    "keys": keys,
    "bucket_count": bucket_count,
    ..unknown_fields
});

/// The partitioning of rows.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DistributionKind {
    /// `HASH`
    Hash,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(DistributionKind {
    "HASH": Hash,
});

/// The observed state of a materialized table.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MaterializedTableStatus {
    /// The lifecycle phase of the table.
    pub phase: Option<MaterializedTableStatusPhase>,
    /// The human-readable reason for the phase of the table. May be absent.
    pub detail: Option<String>,
    /// Problems that do not prevent the query from running.
    pub warnings: Option<Vec<StatementWarning>>,
    /// The statement that defines the table, as submitted.
    pub creation_statement: Option<String>,
    /// The scaling status of the query. Read-only.
    pub scaling_status: Option<ScalingStatus>,
    /// The effective version, counted from 1. At least 1.
    pub version: Option<i32>,
    /// The latest submitted version, counted from 1. Greater than `version` until it takes effect.
    /// At least 1.
    pub latest_version: Option<i32>,
}

impl MaterializedTableStatus {
    /// Creates an empty `MaterializedTableStatus`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`phase`](Self::phase).
    #[must_use]
    pub fn with_phase(mut self, phase: impl Into<MaterializedTableStatusPhase>) -> Self {
        self.phase = Some(phase.into());
        self
    }

    /// Sets [`detail`](Self::detail).
    #[must_use]
    pub fn with_detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    /// Sets [`warnings`](Self::warnings).
    #[must_use]
    pub fn with_warnings(
        mut self,
        warnings: impl IntoIterator<Item = impl Into<StatementWarning>>,
    ) -> Self {
        self.warnings = Some(warnings.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`creation_statement`](Self::creation_statement).
    #[must_use]
    pub fn with_creation_statement(
        mut self,
        creation_statement: impl Into<String>,
    ) -> Self {
        self.creation_statement = Some(creation_statement.into());
        self
    }

    /// Sets [`scaling_status`](Self::scaling_status).
    #[must_use]
    pub fn with_scaling_status(
        mut self,
        scaling_status: impl Into<ScalingStatus>,
    ) -> Self {
        self.scaling_status = Some(scaling_status.into());
        self
    }

    /// Sets [`version`](Self::version).
    #[must_use]
    pub fn with_version(mut self, version: i32) -> Self {
        self.version = Some(version);
        self
    }

    /// Sets [`latest_version`](Self::latest_version).
    #[must_use]
    pub fn with_latest_version(mut self, latest_version: i32) -> Self {
        self.latest_version = Some(latest_version);
        self
    }
}

model!(MaterializedTableStatus {
    "phase": phase,
    "detail": detail,
    "warnings": warnings,
    "creation_statement": creation_statement,
    "scaling_status": scaling_status,
    "version": version,
    "latest_version": latest_version,
});

/// The lifecycle phase of the table.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MaterializedTableStatusPhase {
    /// `PENDING`
    Pending,
    /// `RUNNING`
    Running,
    /// `COMPLETED`
    Completed,
    /// `DELETING`
    Deleting,
    /// `FAILING`
    Failing,
    /// `FAILED`
    Failed,
    /// `CREATING`
    Creating,
    /// `ALTERING`
    Altering,
    /// `DEGRADED`
    Degraded,
    /// `STOPPING`
    Stopping,
    /// `STOPPED`
    Stopped,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(MaterializedTableStatusPhase {
    "PENDING": Pending,
    "RUNNING": Running,
    "COMPLETED": Completed,
    "DELETING": Deleting,
    "FAILING": Failing,
    "FAILED": Failed,
    "CREATING": Creating,
    "ALTERING": Altering,
    "DEGRADED": Degraded,
    "STOPPING": Stopping,
    "STOPPED": Stopped,
});

/// A table that a continuous query keeps up to date, as sent by
/// [`MaterializedTablesClient::create`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MaterializedTableCreate {
    /// The metadata of the table, including its resource version and labels. A request sends only
    /// `resource_version` and `labels`.
    pub metadata: StatementObjectMetaCreate,
    /// The name of the table, unique in the Kafka cluster. Must not be `.` or `..`. At most 249
    /// characters; must match `^[a-zA-Z0-9._-]+$`; immutable.
    pub name: String,
    /// The desired state of a materialized table.
    pub spec: MaterializedTableSpecCreate,
}

impl MaterializedTableCreate {
    /// Creates a `MaterializedTableCreate` with its required fields.
    pub fn new(
        metadata: impl Into<StatementObjectMetaCreate>,
        name: impl Into<String>,
        spec: impl Into<MaterializedTableSpecCreate>,
    ) -> Self {
        Self {
            metadata: metadata.into(),
            name: name.into(),
            spec: spec.into(),
        }
    }
}

model!(MaterializedTableCreate {
    "metadata": metadata,
    "name": name,
    "spec": spec,
});

/// The desired state of a materialized table, as sent in requests.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MaterializedTableSpecCreate {
    /// The ID of the Kafka cluster of the table. Must equal the one in the path. Immutable.
    pub kafka_cluster_id: String,
    /// The ID of the compute pool to run on. Defaults to the default pool.
    pub compute_pool_id: Option<String>,
    /// The ID of the principal that the query runs as. At most 255 characters.
    pub principal: Option<String>,
    /// `true` to stop the query.
    pub stopped: Option<bool>,
    /// The options of the table, by name, as in the `WITH` clause of SQL. At most 8192 properties.
    pub table_options: Option<BTreeMap<String, String>>,
    /// The session settings, by name, as in `SET` of SQL. Only used on creation; an update ignores
    /// them. At most 8192 properties; immutable.
    pub session_options: Option<BTreeMap<String, String>>,
    /// The columns of the table. Derived from the query if absent; otherwise they must match it.
    pub columns: Option<Vec<ColumnDetails>>,
    /// The watermark of the table, which bounds the lateness of rows.
    pub watermark: Option<Watermark>,
    /// The constraints on the rows of the table.
    pub constraints: Option<Vec<Constraint>>,
    /// The distribution of rows over partitions. Only used on creation; an update ignores it.
    /// Immutable.
    pub distribution: Option<Distribution>,
    /// The query that keeps the table up to date. At most 131072 characters.
    pub query: String,
}

impl MaterializedTableSpecCreate {
    /// Creates a `MaterializedTableSpecCreate` with its required fields.
    pub fn new(kafka_cluster_id: impl Into<String>, query: impl Into<String>) -> Self {
        Self {
            kafka_cluster_id: kafka_cluster_id.into(),
            compute_pool_id: None,
            principal: None,
            stopped: None,
            table_options: None,
            session_options: None,
            columns: None,
            watermark: None,
            constraints: None,
            distribution: None,
            query: query.into(),
        }
    }

    /// Sets [`compute_pool_id`](Self::compute_pool_id).
    #[must_use]
    pub fn with_compute_pool_id(mut self, compute_pool_id: impl Into<String>) -> Self {
        self.compute_pool_id = Some(compute_pool_id.into());
        self
    }

    /// Sets [`principal`](Self::principal).
    #[must_use]
    pub fn with_principal(mut self, principal: impl Into<String>) -> Self {
        self.principal = Some(principal.into());
        self
    }

    /// Sets [`stopped`](Self::stopped).
    #[must_use]
    pub fn with_stopped(mut self, stopped: bool) -> Self {
        self.stopped = Some(stopped);
        self
    }

    /// Sets [`table_options`](Self::table_options).
    #[must_use]
    pub fn with_table_options(
        mut self,
        table_options: BTreeMap<String, String>,
    ) -> Self {
        self.table_options = Some(table_options);
        self
    }

    /// Sets [`session_options`](Self::session_options).
    #[must_use]
    pub fn with_session_options(
        mut self,
        session_options: BTreeMap<String, String>,
    ) -> Self {
        self.session_options = Some(session_options);
        self
    }

    /// Sets [`columns`](Self::columns).
    #[must_use]
    pub fn with_columns(
        mut self,
        columns: impl IntoIterator<Item = impl Into<ColumnDetails>>,
    ) -> Self {
        self.columns = Some(columns.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`watermark`](Self::watermark).
    #[must_use]
    pub fn with_watermark(mut self, watermark: impl Into<Watermark>) -> Self {
        self.watermark = Some(watermark.into());
        self
    }

    /// Sets [`constraints`](Self::constraints).
    #[must_use]
    pub fn with_constraints(
        mut self,
        constraints: impl IntoIterator<Item = impl Into<Constraint>>,
    ) -> Self {
        self.constraints = Some(constraints.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`distribution`](Self::distribution).
    #[must_use]
    pub fn with_distribution(mut self, distribution: impl Into<Distribution>) -> Self {
        self.distribution = Some(distribution.into());
        self
    }
}

model!(MaterializedTableSpecCreate {
    "kafka_cluster_id": kafka_cluster_id,
    "compute_pool_id": compute_pool_id,
    "principal": principal,
    "stopped": stopped,
    "table_options": table_options,
    "session_options": session_options,
    "columns": columns,
    "watermark": watermark,
    "constraints": constraints,
    "distribution": distribution,
    "query": query,
});

/// A table that a continuous query keeps up to date, as sent by
/// [`MaterializedTablesClient::update`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MaterializedTableUpdate {
    /// The metadata of the table, including its resource version and labels. A request sends only
    /// `resource_version` and `labels`.
    pub metadata: StatementObjectMetaUpdate,
    /// The name of the table, unique in the Kafka cluster. Must not be `.` or `..`. At most 249
    /// characters; must match `^[a-zA-Z0-9._-]+$`; immutable.
    pub name: String,
    /// The desired state of a materialized table.
    pub spec: MaterializedTableSpecUpdate,
    pub(crate) unknown_fields: UnknownFields,
}

impl MaterializedTableUpdate {
    /// Creates a `MaterializedTableUpdate` with its required fields.
    pub fn new(
        metadata: impl Into<StatementObjectMetaUpdate>,
        name: impl Into<String>,
        spec: impl Into<MaterializedTableSpecUpdate>,
    ) -> Self {
        Self {
            metadata: metadata.into(),
            name: name.into(),
            spec: spec.into(),
            unknown_fields: UnknownFields::new(),
        }
    }

    /// Returns the unknown fields of the response. They are sent back in an update.
    pub fn unknown_fields(&self) -> &BTreeMap<String, Value> {
        &self.unknown_fields
    }

    /// Returns the unknown fields, to set properties that this version of the crate does not have.
    pub fn unknown_fields_mut(&mut self) -> &mut BTreeMap<String, Value> {
        &mut self.unknown_fields
    }
}

model!(MaterializedTableUpdate {
    "metadata": metadata,
    "name": name,
    "spec": spec,
    ..unknown_fields
});

/// Builds an update from a fetched resource.
///
/// Drops read-only fields and keeps unknown ones. Required fields that the response omitted are
/// empty.
impl From<MaterializedTable> for MaterializedTableUpdate {
    fn from(read: MaterializedTable) -> Self {
        Self {
            metadata: read.metadata.into(),
            name: read.name,
            spec: read.spec.into(),
            unknown_fields: read.unknown_fields,
        }
    }
}

/// The desired state of a materialized table, as sent in requests.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MaterializedTableSpecUpdate {
    /// The ID of the Kafka cluster of the table. Must equal the one in the path. Immutable.
    pub kafka_cluster_id: String,
    /// The ID of the compute pool to run on. Defaults to the default pool.
    pub compute_pool_id: Option<String>,
    /// The ID of the principal that the query runs as. At most 255 characters.
    pub principal: Option<String>,
    /// `true` to stop the query.
    pub stopped: Option<bool>,
    /// The options of the table, by name, as in the `WITH` clause of SQL. At most 8192 properties.
    pub table_options: Option<BTreeMap<String, String>>,
    /// The session settings, by name, as in `SET` of SQL. Only used on creation; an update ignores
    /// them. At most 8192 properties; immutable.
    pub session_options: Option<BTreeMap<String, String>>,
    /// The columns of the table. Derived from the query if absent; otherwise they must match it.
    pub columns: Option<Vec<ColumnDetails>>,
    /// The watermark of the table, which bounds the lateness of rows.
    pub watermark: Option<Watermark>,
    /// The constraints on the rows of the table.
    pub constraints: Option<Vec<Constraint>>,
    /// The distribution of rows over partitions. Only used on creation; an update ignores it.
    /// Immutable.
    pub distribution: Option<Distribution>,
    /// The query that keeps the table up to date. At most 131072 characters.
    pub query: Option<String>,
    pub(crate) unknown_fields: UnknownFields,
}

impl MaterializedTableSpecUpdate {
    /// Creates a `MaterializedTableSpecUpdate` with its required fields.
    pub fn new(kafka_cluster_id: impl Into<String>) -> Self {
        Self {
            kafka_cluster_id: kafka_cluster_id.into(),
            compute_pool_id: None,
            principal: None,
            stopped: None,
            table_options: None,
            session_options: None,
            columns: None,
            watermark: None,
            constraints: None,
            distribution: None,
            query: None,
            unknown_fields: UnknownFields::new(),
        }
    }

    /// Sets [`compute_pool_id`](Self::compute_pool_id).
    #[must_use]
    pub fn with_compute_pool_id(mut self, compute_pool_id: impl Into<String>) -> Self {
        self.compute_pool_id = Some(compute_pool_id.into());
        self
    }

    /// Sets [`principal`](Self::principal).
    #[must_use]
    pub fn with_principal(mut self, principal: impl Into<String>) -> Self {
        self.principal = Some(principal.into());
        self
    }

    /// Sets [`stopped`](Self::stopped).
    #[must_use]
    pub fn with_stopped(mut self, stopped: bool) -> Self {
        self.stopped = Some(stopped);
        self
    }

    /// Sets [`table_options`](Self::table_options).
    #[must_use]
    pub fn with_table_options(
        mut self,
        table_options: BTreeMap<String, String>,
    ) -> Self {
        self.table_options = Some(table_options);
        self
    }

    /// Sets [`columns`](Self::columns).
    #[must_use]
    pub fn with_columns(
        mut self,
        columns: impl IntoIterator<Item = impl Into<ColumnDetails>>,
    ) -> Self {
        self.columns = Some(columns.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`watermark`](Self::watermark).
    #[must_use]
    pub fn with_watermark(mut self, watermark: impl Into<Watermark>) -> Self {
        self.watermark = Some(watermark.into());
        self
    }

    /// Sets [`constraints`](Self::constraints).
    #[must_use]
    pub fn with_constraints(
        mut self,
        constraints: impl IntoIterator<Item = impl Into<Constraint>>,
    ) -> Self {
        self.constraints = Some(constraints.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`query`](Self::query).
    #[must_use]
    pub fn with_query(mut self, query: impl Into<String>) -> Self {
        self.query = Some(query.into());
        self
    }

    /// Returns the unknown fields of the response. They are sent back in an update.
    pub fn unknown_fields(&self) -> &BTreeMap<String, Value> {
        &self.unknown_fields
    }

    /// Returns the unknown fields, to set properties that this version of the crate does not have.
    pub fn unknown_fields_mut(&mut self) -> &mut BTreeMap<String, Value> {
        &mut self.unknown_fields
    }
}

model!(MaterializedTableSpecUpdate {
    "kafka_cluster_id": kafka_cluster_id,
    "compute_pool_id": compute_pool_id,
    "principal": principal,
    "stopped": stopped,
    "table_options": table_options,
    "session_options": session_options,
    "columns": columns,
    "watermark": watermark,
    "constraints": constraints,
    "distribution": distribution,
    "query": query,
    ..unknown_fields
});

/// Builds an update from a fetched resource.
///
/// Drops read-only fields and keeps unknown ones. Required fields that the response omitted are
/// empty.
impl From<MaterializedTableSpec> for MaterializedTableSpecUpdate {
    fn from(read: MaterializedTableSpec) -> Self {
        Self {
            kafka_cluster_id: read.kafka_cluster_id.unwrap_or_default(),
            compute_pool_id: read.compute_pool_id,
            principal: read.principal,
            stopped: read.stopped,
            table_options: read.table_options,
            session_options: read.session_options,
            columns: read.columns,
            watermark: read.watermark,
            constraints: read.constraints,
            distribution: read.distribution,
            query: read.query,
            unknown_fields: read.unknown_fields,
        }
    }
}

union!(ColumnDetails, ColumnType);
