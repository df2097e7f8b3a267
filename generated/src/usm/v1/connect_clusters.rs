// Generated from usm/v1.yaml by `cargo xtask codegen`; do not edit.

//! Connect clusters of Confluent Platform that are registered with Confluent Cloud.

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{EnvScopedObjectReference, EnvScopedObjectReferenceInput, ListMeta};
use crate::model::{model, open_enum};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// The operations of [`UsmV1::connect_clusters`](super::UsmV1::connect_clusters).
///
/// Connect clusters of Confluent Platform that are registered with Confluent Cloud.
#[derive(Clone, Debug)]
pub struct ConnectClustersClient {
    pub(super) client: Client,
}

impl ConnectClustersClient {
    /// Lists registered Connect clusters.
    ///
    /// Returns the registered Connect clusters of the environment, in pages.
    ///
    /// `GET /usm/v1/connect-clusters` · Preview, feature `preview` · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listUsmV1ConnectClusters)
    ///
    /// # Parameters
    ///
    /// - `environment`: The ID of the environment whose registered Connect clusters are returned.
    ///
    /// Optional: [`page_size`](ListConnectClusters::page_size),
    /// [`page_token`](ListConnectClusters::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of registered Connect clusters.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors).
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
    pub fn list(&self, environment: impl Into<String>) -> ListConnectClusters {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &LIST);
        call.query("environment", environment);
        ListConnectClusters { call }
    }

    /// Registers a Connect cluster.
    ///
    /// Registers a Connect cluster of Confluent Platform with Confluent Cloud. The cluster itself
    /// is not moved; its metadata is stored in a cloud region.
    ///
    /// `POST /usm/v1/connect-clusters` · Preview, feature `preview` · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createUsmV1ConnectCluster)
    ///
    /// # Parameters
    ///
    /// - `body`: The Connect cluster, its Kafka cluster and, optionally, the cloud region for its
    ///   metadata.
    ///
    /// # Response
    ///
    /// - 201: The Connect cluster, which is now registered. Header:
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
    /// use confluent_cloud::usm::v1::{ConnectClusterCreate, EnvScopedObjectReferenceInput};
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = ConnectClusterCreate::new(
    ///     "connect-plant-floor",
    ///     "x8Qd3LmTRkW0aVbN5uYpHg",
    ///     EnvScopedObjectReferenceInput::new("lkc-3w9dn"),
    /// );
    /// let response = client.usm_v1().connect_clusters().create(&body).await?;
    /// println!("{response:?}");
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
    /// Returns a registered Connect cluster with its ID in Confluent Platform and the registration
    /// of its Kafka cluster.
    ///
    /// `GET /usm/v1/connect-clusters/{id}` · Preview, feature `preview` · cloud API key or STS
    /// token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getUsmV1ConnectCluster)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the registered Connect cluster.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Response
    ///
    /// - 200: The requested registered Connect cluster.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no registered Connect cluster with this ID in the environment.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .usm_v1()
    ///     .connect_clusters()
    ///     .get("usmcc-8n2kv", "env-6m2xp8")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl Into<String>,
        environment: impl Into<String>,
    ) -> GetConnectCluster {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &GET).path(id);
        call.query("environment", environment);
        GetConnectCluster { call }
    }

    /// Unregisters a Connect cluster.
    ///
    /// Unregisters a Connect cluster from Confluent Cloud. The cluster of Confluent Platform is not
    /// affected.
    ///
    /// `DELETE /usm/v1/connect-clusters/{id}` · Preview, feature `preview` · cloud API key or STS
    /// token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteUsmV1ConnectCluster)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the registered Connect cluster.
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
    /// - 404: There is no registered Connect cluster with this ID in the environment.
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
        environment: impl Into<String>,
    ) -> DeleteConnectCluster {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &DELETE).path(id);
        call.query("environment", environment);
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

impl ListConnectClusters {
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
    /// A request builder for [`ConnectClustersClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListConnectClusters -> Json<ConnectClusterList>, idempotent
}

pages! {
    ListConnectClusters -> ConnectClusterList, Paging::link(&["page_token"])
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
    /// A request builder for [`ConnectClustersClient::create`].
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
    /// A request builder for [`ConnectClustersClient::get`].
    GetConnectCluster -> Json<ConnectCluster>, idempotent
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
    /// A request builder for [`ConnectClustersClient::delete`].
    DeleteConnectCluster -> Empty, idempotent
}

/// A page of registered Connect clusters.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConnectClusterList {
    /// The group and version of the API that the object belongs to. Read-only; always `usm/v1`.
    pub api_version: String,
    /// The type of the object. Read-only; always `ConnectClusterList`.
    pub kind: String,
    /// The pagination links of a list.
    pub metadata: ListMeta,
    /// The registered Connect clusters on this page. No duplicates.
    pub data: Vec<ConnectCluster>,
}

impl ConnectClusterList {
    /// Creates a `ConnectClusterList` with its required fields.
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
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
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

/// A Connect cluster of Confluent Platform that is registered with Confluent Cloud, as returned by
/// the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConnectCluster {
    /// The group and version of the API that the object belongs to. Read-only; always `usm/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `ConnectCluster`.
    pub kind: Option<String>,
    /// The ID of the registered Connect cluster. At most 255 characters; read-only.
    pub id: Option<String>,
    /// The ID of the Connect cluster in Confluent Platform, which is its group ID. Immutable.
    pub confluent_platform_connect_cluster_id: String,
    /// The ID in Confluent Platform of the Kafka cluster that stores the internal topics of the
    /// Connect cluster. Immutable.
    pub kafka_cluster_id: String,
    /// The ID of the registration of that Kafka cluster. Immutable; read-only.
    pub usm_kafka_cluster_id: Option<String>,
    /// The cloud provider that stores the metadata of the Connect cluster. Set both this and
    /// `region`, or neither; defaults to that of the Kafka cluster. Immutable.
    pub cloud: Option<ConnectClusterCloud>,
    /// The cloud region that stores the metadata of the Connect cluster. Set both this and `cloud`,
    /// or neither; defaults to that of the Kafka cluster. Immutable.
    pub region: Option<String>,
    /// The environment of the registered Connect cluster. Immutable.
    pub environment: EnvScopedObjectReference,
}

impl ConnectCluster {
    /// Creates a `ConnectCluster` with its required fields.
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

    /// Sets [`usm_kafka_cluster_id`](Self::usm_kafka_cluster_id).
    #[must_use]
    pub fn with_usm_kafka_cluster_id(
        mut self,
        usm_kafka_cluster_id: impl Into<String>,
    ) -> Self {
        self.usm_kafka_cluster_id = Some(usm_kafka_cluster_id.into());
        self
    }

    /// Sets [`cloud`](Self::cloud).
    #[must_use]
    pub fn with_cloud(mut self, cloud: impl Into<ConnectClusterCloud>) -> Self {
        self.cloud = Some(cloud.into());
        self
    }

    /// Sets [`region`](Self::region).
    #[must_use]
    pub fn with_region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }
}

model!(ConnectCluster {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "confluent_platform_connect_cluster_id": confluent_platform_connect_cluster_id,
    "kafka_cluster_id": kafka_cluster_id,
    "usm_kafka_cluster_id": usm_kafka_cluster_id,
    "cloud": cloud,
    "region": region,
    "environment": environment,
});

/// The cloud provider that stores the metadata of the Connect cluster.
///
/// Set both this and `region`, or neither; defaults to that of the Kafka cluster.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectClusterCloud {
    /// `AWS`
    Aws,
    /// `GCP`
    Gcp,
    /// `AZURE`
    Azure,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(ConnectClusterCloud {
    "AWS": Aws,
    "GCP": Gcp,
    "AZURE": Azure,
});

/// A Connect cluster of Confluent Platform that is registered with Confluent Cloud, as sent by
/// [`ConnectClustersClient::create`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConnectClusterCreate {
    /// The ID of the Connect cluster in Confluent Platform, which is its group ID. Immutable.
    pub confluent_platform_connect_cluster_id: String,
    /// The ID in Confluent Platform of the Kafka cluster that stores the internal topics of the
    /// Connect cluster. Immutable.
    pub kafka_cluster_id: String,
    /// The cloud provider that stores the metadata of the Connect cluster. Set both this and
    /// `region`, or neither; defaults to that of the Kafka cluster. Immutable.
    pub cloud: Option<ConnectClusterCloud>,
    /// The cloud region that stores the metadata of the Connect cluster. Set both this and `cloud`,
    /// or neither; defaults to that of the Kafka cluster. Immutable.
    pub region: Option<String>,
    /// The environment of the registered Connect cluster. Immutable.
    pub environment: EnvScopedObjectReferenceInput,
}

impl ConnectClusterCreate {
    /// Creates a `ConnectClusterCreate` with its required fields.
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
    #[must_use]
    pub fn with_cloud(mut self, cloud: impl Into<ConnectClusterCloud>) -> Self {
        self.cloud = Some(cloud.into());
        self
    }

    /// Sets [`region`](Self::region).
    #[must_use]
    pub fn with_region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }
}

model!(ConnectClusterCreate {
    "confluent_platform_connect_cluster_id": confluent_platform_connect_cluster_id,
    "kafka_cluster_id": kafka_cluster_id,
    "cloud": cloud,
    "region": region,
    "environment": environment,
});
