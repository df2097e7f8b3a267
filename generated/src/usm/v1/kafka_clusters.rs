// Generated from usm/v1.yaml by `cargo xtask codegen`; do not edit.

//! Kafka clusters of Confluent Platform that are registered with Confluent Cloud.

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{EnvScopedObjectReference, EnvScopedObjectReferenceInput, ListMeta};
use crate::model::{model, open_enum};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// Kafka clusters of Confluent Platform that are registered with Confluent Cloud.
///
/// Reached by [`UsmV1::kafka_clusters`](super::UsmV1::kafka_clusters).
#[derive(Clone, Debug)]
pub struct KafkaClustersClient {
    pub(super) client: Client,
}

impl KafkaClustersClient {
    /// Lists registered Kafka clusters.
    ///
    /// `GET /usm/v1/kafka-clusters` · Preview, feature `preview` · cloud API key or STS token
    ///
    /// Returns the registered Kafka clusters of the environment, one page at a time.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listUsmV1KafkaClusters)
    ///
    /// # Arguments
    ///
    /// - `environment`: The ID of the environment whose registered Kafka clusters are returned.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | A page of registered Kafka clusters. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
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
    /// let mut items = client.usm_v1().kafka_clusters().list("env-6m2xp8").items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, environment: impl AsRef<str>) -> ListKafkaClusters {
        let mut call = Call::new(&self.client, &LIST);
        call.query("environment", environment.as_ref());
        ListKafkaClusters { call }
    }

    /// Registers a Kafka cluster.
    ///
    /// `POST /usm/v1/kafka-clusters` · Preview, feature `preview` · cloud API key or STS token
    ///
    /// Registers a Kafka cluster of Confluent Platform with Confluent Cloud. The cluster itself is
    /// not moved; its metadata is stored in the given cloud region.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createUsmV1KafkaCluster)
    ///
    /// # Arguments
    ///
    /// - `body`: The Kafka cluster and the cloud region for its metadata.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 201 | The Kafka cluster, which is now registered. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Location` |
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
    /// use confluent_cloud::usm::v1::{
    ///     EnvScopedObjectReferenceInput, KafkaClusterCloud, KafkaClusterCreate,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = KafkaClusterCreate::new(
    ///     "display_name",
    ///     "confluent_platform_kafka_cluster_id",
    ///     KafkaClusterCloud::Aws,
    ///     "region",
    ///     EnvScopedObjectReferenceInput::new("id"),
    /// );
    /// let answer = client.usm_v1().kafka_clusters().create(&body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &KafkaClusterCreate) -> CreateKafkaCluster {
        let mut call = Call::new(&self.client, &CREATE);
        call.json(body);
        CreateKafkaCluster { call }
    }

    /// Gets a registered Kafka cluster.
    ///
    /// `GET /usm/v1/kafka-clusters/{id}` · Preview, feature `preview` · cloud API key or STS token
    ///
    /// Returns a registered Kafka cluster.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getUsmV1KafkaCluster)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the registered Kafka cluster.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The requested registered Kafka cluster. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no registered Kafka cluster with this ID in the environment. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client
    ///     .usm_v1()
    ///     .kafka_clusters()
    ///     .get("usmkc-4j7xz", "env-6m2xp8")
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl Into<String>,
        environment: impl AsRef<str>,
    ) -> GetKafkaCluster {
        let mut call = Call::new(&self.client, &GET).path(id);
        call.query("environment", environment.as_ref());
        GetKafkaCluster { call }
    }

    /// Unregisters a Kafka cluster.
    ///
    /// `DELETE /usm/v1/kafka-clusters/{id}` · Preview, feature `preview` · cloud API key or STS
    /// token
    ///
    /// Unregisters a Kafka cluster from Confluent Cloud. The cluster of Confluent Platform is not
    /// affected.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteUsmV1KafkaCluster)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the registered Kafka cluster.
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
    /// | 404 | There is no registered Kafka cluster with this ID in the environment. | `X-Request-Id` |
    /// | 422 | The request is well-formed, but a value in it is invalid. Each entry of `errors` names one. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client.usm_v1().kafka_clusters().delete("usmkc-4j7xz", "env-6m2xp8").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        id: impl Into<String>,
        environment: impl AsRef<str>,
    ) -> DeleteKafkaCluster {
        let mut call = Call::new(&self.client, &DELETE).path(id);
        call.query("environment", environment.as_ref());
        DeleteKafkaCluster { call }
    }
}

static LIST: Operation = Operation {
    id: "listUsmV1KafkaClusters",
    name: "list kafka clusters",
    method: "GET",
    path: "/usm/v1/kafka-clusters",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`KafkaClustersClient::list`].
    ListKafkaClusters -> Json<KafkaClusterList>
}

pages! {
    ListKafkaClusters -> KafkaClusterList, Paging::Link("page_token")
}

impl ListKafkaClusters {
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
    id: "createUsmV1KafkaCluster",
    name: "create kafka cluster",
    method: "POST",
    path: "/usm/v1/kafka-clusters",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`KafkaClustersClient::create`].
    CreateKafkaCluster -> Json<KafkaCluster>
}

static GET: Operation = Operation {
    id: "getUsmV1KafkaCluster",
    name: "get kafka cluster",
    method: "GET",
    path: "/usm/v1/kafka-clusters/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`KafkaClustersClient::get`].
    GetKafkaCluster -> Json<KafkaCluster>
}

static DELETE: Operation = Operation {
    id: "deleteUsmV1KafkaCluster",
    name: "delete kafka cluster",
    method: "DELETE",
    path: "/usm/v1/kafka-clusters/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`KafkaClustersClient::delete`].
    DeleteKafkaCluster -> Empty
}

/// A page of registered Kafka clusters.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KafkaClusterList {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `usm/v1`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `KafkaClusterList`.
    pub kind: String,
    /// Links from a page of a list to the others.
    pub metadata: ListMeta,
    /// The registered Kafka clusters on this page. Without duplicates.
    pub data: Vec<KafkaCluster>,
}

impl KafkaClusterList {
    /// With what is required.
    pub fn new(
        metadata: impl Into<ListMeta>,
        data: impl IntoIterator<Item = impl Into<KafkaCluster>>,
    ) -> Self {
        Self {
            api_version: "usm/v1".into(),
            kind: "KafkaClusterList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(KafkaClusterList {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "data": data,
});

impl Page for KafkaClusterList {
    type Item = KafkaCluster;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[KafkaCluster] {
        &self.data
    }

    fn into_items(self) -> Vec<KafkaCluster> {
        self.data
    }
}

/// A Kafka cluster of Confluent Platform that is registered with Confluent Cloud.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KafkaCluster {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `usm/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `KafkaCluster`.
    pub kind: Option<String>,
    /// The ID of the registered Kafka cluster. At most 255 characters; set by the service.
    pub id: Option<String>,
    /// The display name of the Kafka cluster.
    pub display_name: String,
    /// The ID of the Kafka cluster in Confluent Platform. Cannot change after creation.
    pub confluent_platform_kafka_cluster_id: String,
    /// The cloud provider that stores the metadata of the Kafka cluster. Cannot change after
    /// creation.
    pub cloud: KafkaClusterCloud,
    /// The cloud region that stores the metadata of the Kafka cluster. Cannot change after
    /// creation.
    pub region: String,
    /// The environment of the registered Kafka cluster. Cannot change after creation.
    pub environment: EnvScopedObjectReference,
}

impl KafkaCluster {
    /// With what is required.
    pub fn new(
        display_name: impl Into<String>,
        confluent_platform_kafka_cluster_id: impl Into<String>,
        cloud: impl Into<KafkaClusterCloud>,
        region: impl Into<String>,
        environment: impl Into<EnvScopedObjectReference>,
    ) -> Self {
        Self {
            api_version: None,
            kind: None,
            id: None,
            display_name: display_name.into(),
            confluent_platform_kafka_cluster_id: confluent_platform_kafka_cluster_id
                .into(),
            cloud: cloud.into(),
            region: region.into(),
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
}

model!(KafkaCluster {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "id": id,
    3 "display_name": display_name,
    4 "confluent_platform_kafka_cluster_id": confluent_platform_kafka_cluster_id,
    5 "cloud": cloud,
    6 "region": region,
    7 "environment": environment,
});

open_enum! {
    /// The cloud provider that stores the metadata of the Kafka cluster.
    pub enum KafkaClusterCloud {
        /// `AWS`
        Aws = "AWS",
        /// `GCP`
        Gcp = "GCP",
        /// `AZURE`
        Azure = "AZURE",
    }
}

/// A Kafka cluster of Confluent Platform that is registered with Confluent Cloud.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct KafkaClusterCreate {
    /// The display name of the Kafka cluster.
    pub display_name: String,
    /// The ID of the Kafka cluster in Confluent Platform. Cannot change after creation.
    pub confluent_platform_kafka_cluster_id: String,
    /// The cloud provider that stores the metadata of the Kafka cluster. Cannot change after
    /// creation.
    pub cloud: KafkaClusterCloud,
    /// The cloud region that stores the metadata of the Kafka cluster. Cannot change after
    /// creation.
    pub region: String,
    /// The environment of the registered Kafka cluster. Cannot change after creation.
    pub environment: EnvScopedObjectReferenceInput,
}

impl KafkaClusterCreate {
    /// With what is required.
    pub fn new(
        display_name: impl Into<String>,
        confluent_platform_kafka_cluster_id: impl Into<String>,
        cloud: impl Into<KafkaClusterCloud>,
        region: impl Into<String>,
        environment: impl Into<EnvScopedObjectReferenceInput>,
    ) -> Self {
        Self {
            display_name: display_name.into(),
            confluent_platform_kafka_cluster_id: confluent_platform_kafka_cluster_id
                .into(),
            cloud: cloud.into(),
            region: region.into(),
            environment: environment.into(),
        }
    }
}

model!(KafkaClusterCreate {
    0 "display_name": display_name,
    1 "confluent_platform_kafka_cluster_id": confluent_platform_kafka_cluster_id,
    2 "cloud": cloud,
    3 "region": region,
    4 "environment": environment,
});
