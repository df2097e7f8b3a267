// Generated from usm/v1.yaml by `cargo xtask codegen`; do not edit.

//! Connect clusters of Confluent Platform that are registered with Confluent Cloud.

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{EnvScopedObjectReference, EnvScopedObjectReferenceInput, ListMeta};
use crate::model::{model, open_enum};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// Connect clusters of Confluent Platform that are registered with Confluent Cloud.
///
/// Reached by [`UsmV1::connect_clusters`](super::UsmV1::connect_clusters).
#[derive(Clone, Debug)]
pub struct ConnectClustersClient {
    pub(super) client: Client,
}

impl ConnectClustersClient {
    /// Lists registered Connect clusters.
    ///
    /// `GET /usm/v1/connect-clusters` · Preview, feature `preview` · cloud API key or STS token
    ///
    /// Returns the registered Connect clusters of the environment, one page at a time.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listUsmV1ConnectClusters)
    ///
    /// # Arguments
    ///
    /// - `environment`: The ID of the environment whose registered Connect clusters are returned.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | A page of registered Connect clusters. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let mut items = client.usm_v1().connect_clusters().list("env-6m2xp8").items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, environment: impl AsRef<str>) -> ListConnectClusters {
        let mut call = Call::new(&self.client, &LIST);
        call.query("environment", environment.as_ref());
        ListConnectClusters { call }
    }

    /// Registers a Connect cluster.
    ///
    /// `POST /usm/v1/connect-clusters` · Preview, feature `preview` · cloud API key or STS token
    ///
    /// Registers a Connect cluster of Confluent Platform with Confluent Cloud. The cluster itself
    /// is not moved; its metadata is stored in a cloud region.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createUsmV1ConnectCluster)
    ///
    /// # Arguments
    ///
    /// - `body`: The Connect cluster, its Kafka cluster and, optionally, the cloud region for its
    ///   metadata.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 201 | The Connect cluster, which is now registered. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Location` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 409 | The request conflicts with the current state, for example because the resource exists already. | `X-Request-Id`, `Location` |
    /// | 422 | The request is well-formed, but a value in it is invalid. Each entry of `errors` names one. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::usm::v1::{ConnectClusterCreate, EnvScopedObjectReferenceInput};
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = ConnectClusterCreate::new(
    ///     "confluent_platform_connect_cluster_id",
    ///     "kafka_cluster_id",
    ///     EnvScopedObjectReferenceInput::new("id"),
    /// );
    /// let answer = client.usm_v1().connect_clusters().create(&body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &ConnectClusterCreate) -> CreateConnectCluster {
        let mut call = Call::new(&self.client, &CREATE);
        call.json(body);
        CreateConnectCluster { call }
    }

    /// Gets a registered Connect cluster.
    ///
    /// `GET /usm/v1/connect-clusters/{id}` · Preview, feature `preview` · cloud API key or STS
    /// token
    ///
    /// Returns a registered Connect cluster.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getUsmV1ConnectCluster)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the registered Connect cluster.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The requested registered Connect cluster. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no registered Connect cluster with this ID in the environment. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client
    ///     .usm_v1()
    ///     .connect_clusters()
    ///     .get("usmcc-8n2kv", "env-6m2xp8")
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl Into<String>,
        environment: impl AsRef<str>,
    ) -> GetConnectCluster {
        let mut call = Call::new(&self.client, &GET).path(id);
        call.query("environment", environment.as_ref());
        GetConnectCluster { call }
    }

    /// Unregisters a Connect cluster.
    ///
    /// `DELETE /usm/v1/connect-clusters/{id}` · Preview, feature `preview` · cloud API key or STS
    /// token
    ///
    /// Unregisters a Connect cluster from Confluent Cloud. The cluster of Confluent Platform is not
    /// affected.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteUsmV1ConnectCluster)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the registered Connect cluster.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 204 | The registration is being deleted. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no registered Connect cluster with this ID in the environment. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client.usm_v1().connect_clusters().delete("usmcc-8n2kv", "env-6m2xp8").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        id: impl Into<String>,
        environment: impl AsRef<str>,
    ) -> DeleteConnectCluster {
        let mut call = Call::new(&self.client, &DELETE).path(id);
        call.query("environment", environment.as_ref());
        DeleteConnectCluster { call }
    }
}

static LIST: Operation = Operation {
    id: "listUsmV1ConnectClusters",
    name: "list connect clusters",
    method: "GET",
    path: "/usm/v1/connect-clusters",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`ConnectClustersClient::list`].
    ListConnectClusters -> Json<ConnectClusterList>
}

pages! {
    ListConnectClusters -> ConnectClusterList, Paging::Link("page_token")
}

impl ListConnectClusters {
    /// The maximum number of items per page. At most 100; `10` if not set.
    pub fn page_size(mut self, page_size: i64) -> Self {
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

static CREATE: Operation = Operation {
    id: "createUsmV1ConnectCluster",
    name: "create connect cluster",
    method: "POST",
    path: "/usm/v1/connect-clusters",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`ConnectClustersClient::create`].
    CreateConnectCluster -> Json<ConnectCluster>
}

static GET: Operation = Operation {
    id: "getUsmV1ConnectCluster",
    name: "get connect cluster",
    method: "GET",
    path: "/usm/v1/connect-clusters/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`ConnectClustersClient::get`].
    GetConnectCluster -> Json<ConnectCluster>
}

static DELETE: Operation = Operation {
    id: "deleteUsmV1ConnectCluster",
    name: "delete connect cluster",
    method: "DELETE",
    path: "/usm/v1/connect-clusters/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`ConnectClustersClient::delete`].
    DeleteConnectCluster -> Empty
}

/// A page of registered Connect clusters.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectClusterList {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `usm/v1`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `ConnectClusterList`.
    pub kind: String,
    /// Links from a page of a list to the others.
    pub metadata: ListMeta,
    /// The registered Connect clusters on this page. Without duplicates.
    pub data: Vec<ConnectCluster>,
}

impl ConnectClusterList {
    /// With what is required.
    pub fn new(
        metadata: impl Into<ListMeta>,
        data: impl IntoIterator<Item = impl Into<ConnectCluster>>,
    ) -> Self {
        Self {
            api_version: "usm/v1".into(),
            kind: "ConnectClusterList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(ConnectClusterList {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "data": data,
});

impl Page for ConnectClusterList {
    type Item = ConnectCluster;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[ConnectCluster] {
        &self.data
    }

    fn into_items(self) -> Vec<ConnectCluster> {
        self.data
    }
}

/// A Connect cluster of Confluent Platform that is registered with Confluent Cloud.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectCluster {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `usm/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `ConnectCluster`.
    pub kind: Option<String>,
    /// The ID of the registered Connect cluster. At most 255 characters; set by the service.
    pub id: Option<String>,
    /// The ID of the Connect cluster in Confluent Platform, which is its group ID. Cannot change
    /// after creation.
    pub confluent_platform_connect_cluster_id: String,
    /// The ID in Confluent Platform of the Kafka cluster that stores the internal topics of the
    /// Connect cluster. Cannot change after creation.
    pub kafka_cluster_id: String,
    /// The ID of the registration of that Kafka cluster. Cannot change after creation; set by the
    /// service.
    pub usm_kafka_cluster_id: Option<String>,
    /// The cloud provider that stores the metadata of the Connect cluster. Set both this and
    /// `region`, or neither; defaults to that of the Kafka cluster. Cannot change after creation.
    pub cloud: Option<ConnectClusterCloud>,
    /// The cloud region that stores the metadata of the Connect cluster. Set both this and `cloud`,
    /// or neither; defaults to that of the Kafka cluster. Cannot change after creation.
    pub region: Option<String>,
    /// The environment of the registered Connect cluster. Cannot change after creation.
    pub environment: EnvScopedObjectReference,
}

impl ConnectCluster {
    /// With what is required.
    pub fn new(
        confluent_platform_connect_cluster_id: impl Into<String>,
        kafka_cluster_id: impl Into<String>,
        environment: impl Into<EnvScopedObjectReference>,
    ) -> Self {
        Self {
            api_version: None,
            kind: None,
            id: None,
            confluent_platform_connect_cluster_id: confluent_platform_connect_cluster_id
                .into(),
            kafka_cluster_id: kafka_cluster_id.into(),
            usm_kafka_cluster_id: None,
            cloud: None,
            region: None,
            environment: environment.into(),
        }
    }

    /// Sets [`api_version`](Self::api_version).
    pub fn with_api_version(mut self, api_version: impl Into<String>) -> Self {
        self.api_version = Some(api_version.into());
        self
    }

    /// Sets [`kind`](Self::kind).
    pub fn with_kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets [`id`](Self::id).
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets [`usm_kafka_cluster_id`](Self::usm_kafka_cluster_id).
    pub fn with_usm_kafka_cluster_id(
        mut self,
        usm_kafka_cluster_id: impl Into<String>,
    ) -> Self {
        self.usm_kafka_cluster_id = Some(usm_kafka_cluster_id.into());
        self
    }

    /// Sets [`cloud`](Self::cloud).
    pub fn with_cloud(mut self, cloud: impl Into<ConnectClusterCloud>) -> Self {
        self.cloud = Some(cloud.into());
        self
    }

    /// Sets [`region`](Self::region).
    pub fn with_region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }
}

model!(ConnectCluster {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "id": id,
    3 "confluent_platform_connect_cluster_id": confluent_platform_connect_cluster_id,
    4 "kafka_cluster_id": kafka_cluster_id,
    5 "usm_kafka_cluster_id": usm_kafka_cluster_id,
    6 "cloud": cloud,
    7 "region": region,
    8 "environment": environment,
});

open_enum! {
    /// The cloud provider that stores the metadata of the Connect cluster.
    ///
    /// Set both this and `region`, or neither; defaults to that of the Kafka cluster.
    pub enum ConnectClusterCloud {
        /// `AWS`
        Aws = "AWS",
        /// `GCP`
        Gcp = "GCP",
        /// `AZURE`
        Azure = "AZURE",
    }
}

/// A Connect cluster of Confluent Platform that is registered with Confluent Cloud.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectClusterCreate {
    /// The ID of the Connect cluster in Confluent Platform, which is its group ID. Cannot change
    /// after creation.
    pub confluent_platform_connect_cluster_id: String,
    /// The ID in Confluent Platform of the Kafka cluster that stores the internal topics of the
    /// Connect cluster. Cannot change after creation.
    pub kafka_cluster_id: String,
    /// The cloud provider that stores the metadata of the Connect cluster. Set both this and
    /// `region`, or neither; defaults to that of the Kafka cluster. Cannot change after creation.
    pub cloud: Option<ConnectClusterCloud>,
    /// The cloud region that stores the metadata of the Connect cluster. Set both this and `cloud`,
    /// or neither; defaults to that of the Kafka cluster. Cannot change after creation.
    pub region: Option<String>,
    /// The environment of the registered Connect cluster. Cannot change after creation.
    pub environment: EnvScopedObjectReferenceInput,
}

impl ConnectClusterCreate {
    /// With what is required.
    pub fn new(
        confluent_platform_connect_cluster_id: impl Into<String>,
        kafka_cluster_id: impl Into<String>,
        environment: impl Into<EnvScopedObjectReferenceInput>,
    ) -> Self {
        Self {
            confluent_platform_connect_cluster_id: confluent_platform_connect_cluster_id
                .into(),
            kafka_cluster_id: kafka_cluster_id.into(),
            cloud: None,
            region: None,
            environment: environment.into(),
        }
    }

    /// Sets [`cloud`](Self::cloud).
    pub fn with_cloud(mut self, cloud: impl Into<ConnectClusterCloud>) -> Self {
        self.cloud = Some(cloud.into());
        self
    }

    /// Sets [`region`](Self::region).
    pub fn with_region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }
}

model!(ConnectClusterCreate {
    0 "confluent_platform_connect_cluster_id": confluent_platform_connect_cluster_id,
    1 "kafka_cluster_id": kafka_cluster_id,
    2 "cloud": cloud,
    3 "region": region,
    4 "environment": environment,
});
