// Generated from sql/v1.yaml by `cargo xtask codegen`; do not edit.

//! The versions of the definition of a materialized table.

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::common::{ConnectionListMetadata, ConnectionMetadata};
use crate::model::{model, open_enum};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{EXTERNAL_TOKEN, FLINK, FLINK_API_KEY, GLOBAL_API_KEY};

/// The versions of the definition of a materialized table.
///
/// Reached by [`SqlV1::materialized_table_versions`](super::SqlV1::materialized_table_versions).
#[derive(Clone, Debug)]
pub struct MaterializedTableVersionsClient {
    pub(super) client: Client,
}

impl MaterializedTableVersionsClient {
    /// Lists versions of a materialized table.
    ///
    /// `GET /sql/v1/organizations/{organization_id}/environments/{environment_id}/databases/{kafka_cluster_id}/materialized-tables/{table_name}/versions`
    /// · General Availability · Flink API key or global API key or external access token
    ///
    /// Returns the versions of a materialized table, one page at a time.
    ///
    /// Access must be asked for: SQL API v1.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listSqlv1MaterializedTableVersions)
    ///
    /// # Arguments
    ///
    /// - `organization_id`: The ID of the organization. Format `uuid`.
    /// - `environment_id`: The ID of the environment.
    /// - `kafka_cluster_id`: The ID of the Kafka cluster, which is the database of Flink.
    /// - `table_name`: The name of the materialized table.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | A page of versions. | `X-Request-Id` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no materialized table with this name in the cluster. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. The response has neither a `Retry-After` header nor a body. | `X-Request-Id` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
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
    /// `GET /sql/v1/organizations/{organization_id}/environments/{environment_id}/databases/{kafka_cluster_id}/materialized-tables/{table_name}/versions/{version}`
    /// · General Availability · Flink API key or global API key or external access token
    ///
    /// Returns a version of a materialized table, with its changes.
    ///
    /// Access must be asked for: SQL API v1.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getSqlv1MaterializedTableVersion)
    ///
    /// # Arguments
    ///
    /// - `organization_id`: The ID of the organization. Format `uuid`.
    /// - `environment_id`: The ID of the environment.
    /// - `kafka_cluster_id`: The ID of the Kafka cluster, which is the database of Flink.
    /// - `table_name`: The name of the materialized table.
    /// - `version`: The version, counted from 1. At least 1.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The requested version. | `X-Request-Id` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | The materialized table does not have this version. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. The response has neither a `Retry-After` header nor a body. | `X-Request-Id` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client
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
    /// println!("{answer:?}");
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

request! {
    /// A call of [`MaterializedTableVersionsClient::list`].
    ListMaterializedTableVersions -> Json<MaterializedTableVersionList>
}

pages! {
    ListMaterializedTableVersions -> MaterializedTableVersionList, Paging::Link("page_token")
}

impl ListMaterializedTableVersions {
    /// The maximum number of items per page. At most 100; `10` if not set.
    pub fn page_size(mut self, page_size: i32) -> Self {
        self.call.query("page_size", page_size);
        self
    }

    /// The page token: `page_token` in the `next` link of the previous page. Defaults to the first
    /// page. At most 255 characters.
    pub fn page_token(mut self, page_token: impl AsRef<str>) -> Self {
        self.call.query("page_token", page_token.as_ref());
        self
    }
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
    /// A call of [`MaterializedTableVersionsClient::get`].
    GetMaterializedTableVersion -> Json<MaterializedTableVersion>
}

/// A page of versions.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MaterializedTableVersionList {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `sql/v1`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `MaterializedTableVersionList`.
    pub kind: String,
    /// Links of a page of a list.
    pub metadata: ConnectionListMetadata,
    /// The versions on this page. Without duplicates.
    pub data: Vec<MaterializedTableVersion>,
}

impl MaterializedTableVersionList {
    /// With what is required.
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
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "data": data,
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
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MaterializedTableVersion {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `sql/v1`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `MaterializedTableVersion`.
    pub kind: String,
    /// The metadata of an object, including its resource version. Set by the service.
    pub metadata: ConnectionMetadata,
    /// The name of the version, unique in the Kafka cluster. At most 100 characters; matches
    /// `[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*`; set by the service.
    pub name: String,
    /// The ID of the organization. Format `uuid`; cannot change after creation; set by the service.
    pub organization_id: String,
    /// The ID of the environment of the table. Cannot change after creation; set by the service.
    pub environment_id: String,
    /// The definition of a materialized table in one version.
    pub spec: MaterializedTableVersionSpec,
}

impl MaterializedTableVersion {
    /// With what is required.
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
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "name": name,
    4 "organization_id": organization_id,
    5 "environment_id": environment_id,
    6 "spec": spec,
});

/// The definition of a materialized table in one version.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MaterializedTableVersionSpec {
    /// The version, counted from 1. At least 1; set by the service.
    pub version: i32,
    /// The statement that defines the table in this version, as returned by
    /// `SHOW CREATE MATERIALIZED TABLE`. At most 131072 characters; set by the service.
    pub statement: String,
    /// The changes since the previous version. Set by the service.
    pub changes: Option<Vec<ResourceChange>>,
}

impl MaterializedTableVersionSpec {
    /// With what is required.
    pub fn new(version: i32, statement: impl Into<String>) -> Self {
        Self {
            version,
            statement: statement.into(),
            changes: None,
        }
    }

    /// Sets [`changes`](Self::changes).
    pub fn with_changes(
        mut self,
        changes: impl IntoIterator<Item = impl Into<ResourceChange>>,
    ) -> Self {
        self.changes = Some(changes.into_iter().map(Into::into).collect());
        self
    }
}

model!(MaterializedTableVersionSpec {
    0 "version": version,
    1 "statement": statement,
    2 "changes": changes,
});

/// A change of a version to one object.
#[derive(Clone, Debug, PartialEq)]
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
    /// With what is required.
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
    0 "kind": kind,
    1 "environment_locator": environment_locator,
    2 "database_locator": database_locator,
    3 "name": name,
    4 "details": details,
});

open_enum! {
    /// The type of the object.
    pub enum ResourceChangeKind {
        /// `MATERIALIZED_TABLE`
        MaterializedTable = "MATERIALIZED_TABLE",
        /// `TABLE`
        Table = "TABLE",
        /// `VIEW`
        View = "VIEW",
        /// `FUNCTION`
        Function = "FUNCTION",
    }
}
