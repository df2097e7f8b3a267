// Generated from usm/v1.yaml by `cargo xtask codegen`; do not edit.

//! Kafka clusters of Confluent Platform that are registered with Confluent Cloud.

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{EnvScopedObjectReference, EnvScopedObjectReferenceInput, ListMeta};
use crate::model::{model, open_enum};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// The operations of [`UsmV1::kafka_clusters`](super::UsmV1::kafka_clusters).
///
/// Kafka clusters of Confluent Platform that are registered with Confluent Cloud.
#[derive(Clone, Debug)]
pub struct KafkaClustersClient {
    pub(super) client: Client,
}

impl KafkaClustersClient {
    /// Lists registered Kafka clusters.
    ///
    /// Returns the registered Kafka clusters of the environment, in pages.
    ///
    /// `GET /usm/v1/kafka-clusters` · Preview, feature `preview` · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listUsmV1KafkaClusters)
    ///
    /// # Parameters
    ///
    /// - `environment`: The ID of the environment whose registered Kafka clusters are returned.
    ///
    /// Optional: [`page_size`](ListKafkaClusters::page_size),
    /// [`page_token`](ListKafkaClusters::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of registered Kafka clusters.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors).
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
    pub fn list(&self, environment: impl Into<String>) -> ListKafkaClusters {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &LIST);
        call.query("environment", environment);
        ListKafkaClusters { call }
    }

    /// Registers a Kafka cluster.
    ///
    /// Registers a Kafka cluster of Confluent Platform with Confluent Cloud. The cluster itself is
    /// not moved; its metadata is stored in the given cloud region.
    ///
    /// `POST /usm/v1/kafka-clusters` · Preview, feature `preview` · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createUsmV1KafkaCluster)
    ///
    /// # Parameters
    ///
    /// - `body`: The Kafka cluster and the cloud region for its metadata.
    ///
    /// # Response
    ///
    /// - 201: The Kafka cluster, which is now registered. Header:
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
    /// use confluent_cloud::usm::v1::{
    ///     EnvScopedObjectReferenceInput, KafkaClusterCloud, KafkaClusterCreate,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = KafkaClusterCreate::new(
    ///     "plant-floor-kafka",
    ///     "x8Qd3LmTRkW0aVbN5uYpHg",
    ///     KafkaClusterCloud::Aws,
    ///     "eu-north-1",
    ///     EnvScopedObjectReferenceInput::new("lkc-3w9dn"),
    /// );
    /// let response = client.usm_v1().kafka_clusters().create(&body).await?;
    /// println!("{response:?}");
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
    /// Returns a registered Kafka cluster with its ID in Confluent Platform and the region that
    /// stores its metadata.
    ///
    /// `GET /usm/v1/kafka-clusters/{id}` · Preview, feature `preview` · cloud API key or STS token
    /// ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getUsmV1KafkaCluster)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the registered Kafka cluster.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Response
    ///
    /// - 200: The requested registered Kafka cluster.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no registered Kafka cluster with this ID in the environment.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .usm_v1()
    ///     .kafka_clusters()
    ///     .get("usmkc-4j7xz", "env-6m2xp8")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl Into<String>,
        environment: impl Into<String>,
    ) -> GetKafkaCluster {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &GET).path(id);
        call.query("environment", environment);
        GetKafkaCluster { call }
    }

    /// Unregisters a Kafka cluster.
    ///
    /// Unregisters a Kafka cluster from Confluent Cloud. The cluster of Confluent Platform is not
    /// affected.
    ///
    /// `DELETE /usm/v1/kafka-clusters/{id}` · Preview, feature `preview` · cloud API key or STS
    /// token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteUsmV1KafkaCluster)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the registered Kafka cluster.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Response
    ///
    /// - 204: The registration is being deleted.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no registered Kafka cluster with this ID in the environment.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
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
        environment: impl Into<String>,
    ) -> DeleteKafkaCluster {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &DELETE).path(id);
        call.query("environment", environment);
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

impl ListKafkaClusters {
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
    /// A request builder for [`KafkaClustersClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListKafkaClusters -> Json<KafkaClusterList>, idempotent
}

pages! {
    ListKafkaClusters -> KafkaClusterList, Paging::link(&["page_token"])
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
    /// A request builder for [`KafkaClustersClient::create`].
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
    /// A request builder for [`KafkaClustersClient::get`].
    GetKafkaCluster -> Json<KafkaCluster>, idempotent
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
    /// A request builder for [`KafkaClustersClient::delete`].
    DeleteKafkaCluster -> Empty, idempotent
}

/// A page of registered Kafka clusters.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct KafkaClusterList {
    /// The group and version of the API that the object belongs to. Read-only; always `usm/v1`.
    pub api_version: String,
    /// The type of the object. Read-only; always `KafkaClusterList`.
    pub kind: String,
    /// The pagination links of a list.
    pub metadata: ListMeta,
    /// The registered Kafka clusters on this page. No duplicates.
    pub data: Vec<KafkaCluster>,
}

impl KafkaClusterList {
    /// Creates a `KafkaClusterList` with its required fields.
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
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
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

/// A Kafka cluster of Confluent Platform that is registered with Confluent Cloud, as returned by
/// the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct KafkaCluster {
    /// The group and version of the API that the object belongs to. Read-only; always `usm/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `KafkaCluster`.
    pub kind: Option<String>,
    /// The ID of the registered Kafka cluster. At most 255 characters; read-only.
    pub id: Option<String>,
    /// The display name of the Kafka cluster.
    pub display_name: String,
    /// The ID of the Kafka cluster in Confluent Platform. Immutable.
    pub confluent_platform_kafka_cluster_id: String,
    /// The cloud provider that stores the metadata of the Kafka cluster. Immutable.
    pub cloud: KafkaClusterCloud,
    /// The cloud region that stores the metadata of the Kafka cluster. Immutable.
    pub region: String,
    /// The environment of the registered Kafka cluster. Immutable.
    pub environment: EnvScopedObjectReference,
}

impl KafkaCluster {
    /// Creates a `KafkaCluster` with its required fields.
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

    /// Sets [`id`](Self::id).
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

model!(KafkaCluster {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "display_name": display_name,
    "confluent_platform_kafka_cluster_id": confluent_platform_kafka_cluster_id,
    "cloud": cloud,
    "region": region,
    "environment": environment,
});

/// The cloud provider that stores the metadata of the Kafka cluster.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KafkaClusterCloud {
    /// `AWS`
    Aws,
    /// `GCP`
    Gcp,
    /// `AZURE`
    Azure,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(KafkaClusterCloud {
    "AWS": Aws,
    "GCP": Gcp,
    "AZURE": Azure,
});

/// A Kafka cluster of Confluent Platform that is registered with Confluent Cloud, as sent by
/// [`KafkaClustersClient::create`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct KafkaClusterCreate {
    /// The display name of the Kafka cluster.
    pub display_name: String,
    /// The ID of the Kafka cluster in Confluent Platform. Immutable.
    pub confluent_platform_kafka_cluster_id: String,
    /// The cloud provider that stores the metadata of the Kafka cluster. Immutable.
    pub cloud: KafkaClusterCloud,
    /// The cloud region that stores the metadata of the Kafka cluster. Immutable.
    pub region: String,
    /// The environment of the registered Kafka cluster. Immutable.
    pub environment: EnvScopedObjectReferenceInput,
}

impl KafkaClusterCreate {
    /// Creates a `KafkaClusterCreate` with its required fields.
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
    "display_name": display_name,
    "confluent_platform_kafka_cluster_id": confluent_platform_kafka_cluster_id,
    "cloud": cloud,
    "region": region,
    "environment": environment,
});
