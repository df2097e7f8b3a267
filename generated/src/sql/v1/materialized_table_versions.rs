// Generated from sql/v1.yaml by `cargo xtask codegen`; do not edit.

//! The versions of the definition of a materialized table.

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::common::{ConnectionListMetadata, ConnectionMetadata};
use crate::model::{model, open_enum};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{EXTERNAL_TOKEN, FLINK, FLINK_API_KEY, GLOBAL_API_KEY};

/// The operations of
/// [`SqlV1::materialized_table_versions`](super::SqlV1::materialized_table_versions).
///
/// The versions of the definition of a materialized table.
#[derive(Clone, Debug)]
pub struct MaterializedTableVersionsClient {
    pub(super) client: Client,
}

impl MaterializedTableVersionsClient {
    /// Lists versions of a materialized table.
    ///
    /// Returns the versions of a materialized table, in pages.
    ///
    /// This operation requires access to "SQL API v1", which must be requested.
    ///
    /// `GET /sql/v1/organizations/{organization_id}/environments/{environment_id}/databases/{kafka_cluster_id}/materialized-tables/{table_name}/versions`
    /// · General Availability · Flink API key, global API key, or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listSqlv1MaterializedTableVersions)
    ///
    /// # Parameters
    ///
    /// - `organization_id`: The ID of the organization. Format `uuid`.
    /// - `environment_id`: The ID of the environment.
    /// - `kafka_cluster_id`: The ID of the Kafka cluster, which is the database of Flink.
    /// - `table_name`: The name of the materialized table.
    ///
    /// Optional: [`page_size`](ListMaterializedTableVersions::page_size),
    /// [`page_token`](ListMaterializedTableVersions::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of versions.
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
    /// let mut items = client
    ///     .sql_v1()
    ///     .materialized_table_versions()
    ///     .list(
    ///         "5c1f7f0e-6f0b-4f3a-9d55-2f7a4c0b9e61",
    ///         "env-6m2xp8",
    ///         "lkc-3w9dn",
    ///         "big-orders",
    ///     )
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
        kafka_cluster_id: impl Into<String>,
        table_name: impl Into<String>,
    ) -> ListMaterializedTableVersions {
        ListMaterializedTableVersions {
            call: Call::new(&self.client, &LIST)
                .path(organization_id)
                .path(environment_id)
                .path(kafka_cluster_id)
                .path(table_name),
        }
    }

    /// Gets a version of a materialized table.
    ///
    /// Returns a version of a materialized table, with its changes.
    ///
    /// This operation requires access to "SQL API v1", which must be requested.
    ///
    /// `GET /sql/v1/organizations/{organization_id}/environments/{environment_id}/databases/{kafka_cluster_id}/materialized-tables/{table_name}/versions/{version}`
    /// · General Availability · Flink API key, global API key, or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getSqlv1MaterializedTableVersion)
    ///
    /// # Parameters
    ///
    /// - `organization_id`: The ID of the organization. Format `uuid`.
    /// - `environment_id`: The ID of the environment.
    /// - `kafka_cluster_id`: The ID of the Kafka cluster, which is the database of Flink.
    /// - `table_name`: The name of the materialized table.
    /// - `version`: The version, counted from 1. At least 1.
    ///
    /// # Response
    ///
    /// - 200: The requested version.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 404: The materialized table does not have this version.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .sql_v1()
    ///     .materialized_table_versions()
    ///     .get(
    ///         "5c1f7f0e-6f0b-4f3a-9d55-2f7a4c0b9e61",
    ///         "env-6m2xp8",
    ///         "lkc-3w9dn",
    ///         "big-orders",
    ///         3,
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
        version: i32,
    ) -> GetMaterializedTableVersion {
        GetMaterializedTableVersion {
            call: Call::new(&self.client, &GET)
                .path(organization_id)
                .path(environment_id)
                .path(kafka_cluster_id)
                .path(table_name)
                .path(version.to_string()),
        }
    }
}

static LIST: Operation = Operation {
    id: "listSqlv1MaterializedTableVersions",
    name: "list materialized table versions",
    method: "GET",
    path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/databases/{kafka_cluster_id}/materialized-tables/{table_name}/versions",
    host: &FLINK,
    security: &[&[&FLINK_API_KEY], &[&GLOBAL_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

impl ListMaterializedTableVersions {
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
    /// A request builder for [`MaterializedTableVersionsClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListMaterializedTableVersions -> Json<MaterializedTableVersionList>, idempotent
}

pages! {
    ListMaterializedTableVersions -> MaterializedTableVersionList, Paging::link(&["page_token"])
}

static GET: Operation = Operation {
    id: "getSqlv1MaterializedTableVersion",
    name: "get materialized table version",
    method: "GET",
    path: "/sql/v1/organizations/{organization_id}/environments/{environment_id}/databases/{kafka_cluster_id}/materialized-tables/{table_name}/versions/{version}",
    host: &FLINK,
    security: &[&[&FLINK_API_KEY], &[&GLOBAL_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`MaterializedTableVersionsClient::get`].
    GetMaterializedTableVersion -> Json<MaterializedTableVersion>, idempotent
}

/// A page of versions.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MaterializedTableVersionList {
    /// The group and version of the API that the object belongs to. Read-only; always `sql/v1`.
    pub api_version: String,
    /// The type of the object. Read-only; always `MaterializedTableVersionList`.
    pub kind: String,
    /// Links of a page of a list.
    pub metadata: ConnectionListMetadata,
    /// The versions on this page. No duplicates.
    pub data: Vec<MaterializedTableVersion>,
}

impl MaterializedTableVersionList {
    /// Creates a `MaterializedTableVersionList` with its required fields.
    pub fn new(
        metadata: impl Into<ConnectionListMetadata>,
        data: impl IntoIterator<Item = impl Into<MaterializedTableVersion>>,
    ) -> Self {
        Self {
            api_version: "sql/v1".into(),
            kind: "MaterializedTableVersionList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(MaterializedTableVersionList {
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
});

impl Page for MaterializedTableVersionList {
    type Item = MaterializedTableVersion;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[MaterializedTableVersion] {
        &self.data
    }

    fn into_items(self) -> Vec<MaterializedTableVersion> {
        self.data
    }
}

/// A version of the definition of a materialized table.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MaterializedTableVersion {
    /// The group and version of the API that the object belongs to. Read-only; always `sql/v1`.
    pub api_version: String,
    /// The type of the object. Read-only; always `MaterializedTableVersion`.
    pub kind: String,
    /// The metadata of an object, including its resource version. Read-only.
    pub metadata: ConnectionMetadata,
    /// The name of the version, unique in the Kafka cluster. At most 100 characters; must match
    /// `[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*`; read-only.
    pub name: String,
    /// The ID of the organization. Format `uuid`; immutable; read-only.
    pub organization_id: String,
    /// The ID of the environment of the table. Immutable; read-only.
    pub environment_id: String,
    /// The definition of a materialized table in one version.
    pub spec: MaterializedTableVersionSpec,
}

impl MaterializedTableVersion {
    /// Creates a `MaterializedTableVersion` with its required fields.
    pub fn new(
        metadata: impl Into<ConnectionMetadata>,
        name: impl Into<String>,
        organization_id: impl Into<String>,
        environment_id: impl Into<String>,
        spec: impl Into<MaterializedTableVersionSpec>,
    ) -> Self {
        Self {
            api_version: "sql/v1".into(),
            kind: "MaterializedTableVersion".into(),
            metadata: metadata.into(),
            name: name.into(),
            organization_id: organization_id.into(),
            environment_id: environment_id.into(),
            spec: spec.into(),
        }
    }
}

model!(MaterializedTableVersion {
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "name": name,
    "organization_id": organization_id,
    "environment_id": environment_id,
    "spec": spec,
});

/// The definition of a materialized table in one version.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MaterializedTableVersionSpec {
    /// The version, counted from 1. At least 1; read-only.
    pub version: i32,
    /// The statement that defines the table in this version, as returned by
    /// `SHOW CREATE MATERIALIZED TABLE`. At most 131072 characters; read-only.
    pub statement: String,
    /// The changes since the previous version. Read-only.
    pub changes: Option<Vec<ResourceChange>>,
}

impl MaterializedTableVersionSpec {
    /// Creates a `MaterializedTableVersionSpec` with its required fields.
    pub fn new(version: i32, statement: impl Into<String>) -> Self {
        Self {
            version,
            statement: statement.into(),
            changes: None,
        }
    }

    /// Sets [`changes`](Self::changes).
    #[must_use]
    pub fn with_changes(
        mut self,
        changes: impl IntoIterator<Item = impl Into<ResourceChange>>,
    ) -> Self {
        self.changes = Some(changes.into_iter().map(Into::into).collect());
        self
    }
}

model!(MaterializedTableVersionSpec {
    "version": version,
    "statement": statement,
    "changes": changes,
});

/// A change of a version to one object.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceChange {
    /// The type of the object.
    pub kind: ResourceChangeKind,
    /// The environment of the object, by name or ID, as in the statement.
    pub environment_locator: String,
    /// The database of the object, by name or ID, as in the statement.
    pub database_locator: String,
    /// The name of the object.
    pub name: String,
    /// The human-readable description of the changes.
    pub details: Vec<String>,
}

impl ResourceChange {
    /// Creates a `ResourceChange` with its required fields.
    pub fn new(
        kind: impl Into<ResourceChangeKind>,
        environment_locator: impl Into<String>,
        database_locator: impl Into<String>,
        name: impl Into<String>,
        details: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            kind: kind.into(),
            environment_locator: environment_locator.into(),
            database_locator: database_locator.into(),
            name: name.into(),
            details: details.into_iter().map(Into::into).collect(),
        }
    }
}

model!(ResourceChange {
    "kind": kind,
    "environment_locator": environment_locator,
    "database_locator": database_locator,
    "name": name,
    "details": details,
});

/// The type of the object.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResourceChangeKind {
    /// `MATERIALIZED_TABLE`
    MaterializedTable,
    /// `TABLE`
    Table,
    /// `VIEW`
    View,
    /// `FUNCTION`
    Function,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(ResourceChangeKind {
    "MATERIALIZED_TABLE": MaterializedTable,
    "TABLE": Table,
    "VIEW": View,
    "FUNCTION": Function,
});
