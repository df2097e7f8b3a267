// Generated from cdx/v1.yaml by `cargo xtask codegen`; do not edit.

//! The topics that are shared with the caller.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer, de};
use serde_json::Value;

use crate::call::{Bytes, Call, Json, request};
use crate::client::Client;
use crate::common::{ListMeta, ObjectMeta};
use crate::model::{Union, alternative, model, tag, union, write_tagged};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE};
use super::ConsumerSharedResource;

/// The topics that are shared with the caller.
///
/// Reached by [`CdxV1::consumer_shared_resources`](super::CdxV1::consumer_shared_resources).
#[derive(Clone, Debug)]
pub struct ConsumerSharedResourcesClient {
    pub(super) client: Client,
}

impl ConsumerSharedResourcesClient {
    /// Lists resources shared with the caller.
    ///
    /// `GET /cdx/v1/consumer-shared-resources` · cloud API key
    ///
    /// Returns the resources that are shared with the caller, one page at a time.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listCdxV1ConsumerSharedResources)
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | A page of resources shared with the caller. | `X-Request-Id` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. The response has neither a `Retry-After` header nor a body. | `X-Request-Id` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let mut items = client.cdx_v1().consumer_shared_resources().list().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListConsumerSharedResources {
        ListConsumerSharedResources {
            call: Call::new(&self.client, &LIST),
        }
    }

    /// Gets a resource shared with the caller.
    ///
    /// `GET /cdx/v1/consumer-shared-resources/{id}` · cloud API key
    ///
    /// Returns a resource that is shared with the caller.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getCdxV1ConsumerSharedResource)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the shared resource.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The requested resource shared with the caller. | `X-Request-Id` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no shared resource with this ID. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. The response has neither a `Retry-After` header nor a body. | `X-Request-Id` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client.cdx_v1().consumer_shared_resources().get("sr-6d3vk").await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<String>) -> GetConsumerSharedResource {
        GetConsumerSharedResource {
            call: Call::new(&self.client, &GET).path(id),
        }
    }

    /// Gets the image of a resource shared with the caller.
    ///
    /// `GET /cdx/v1/consumer-shared-resources/{id}/images/{file_name}` · cloud API key
    ///
    /// Returns an image of a resource that is shared with the caller.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/imageCdxV1ConsumerSharedResource)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the shared resource.
    /// - `file_name`: The name of the image file.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The image file. |  |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | The resource does not exist, or it has no image with this name. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. The response has neither a `Retry-After` header nor a body. | `X-Request-Id` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client
    ///     .cdx_v1()
    ///     .consumer_shared_resources()
    ///     .get_image("sr-6d3vk", "logo.png")
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_image(
        &self,
        id: impl Into<String>,
        file_name: impl Into<String>,
    ) -> GetConsumerSharedResourceImage {
        GetConsumerSharedResourceImage {
            call: Call::new(&self.client, &GET_IMAGE)
                .path(id)
                .path(file_name)
                .accept("image/*"),
        }
    }

    /// Gets the network of a resource shared with the caller.
    ///
    /// `GET /cdx/v1/consumer-shared-resources/{id}:network` · cloud API key
    ///
    /// Returns the network of the cluster of a shared resource, which is required to set up a
    /// private link to it.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/networkCdxV1ConsumerSharedResource)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the shared resource.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The network of the cluster. |  |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no shared resource with this ID. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. The response has neither a `Retry-After` header nor a body. | `X-Request-Id` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client
    ///     .cdx_v1()
    ///     .consumer_shared_resources()
    ///     .get_network("sr-6d3vk")
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_network(
        &self,
        id: impl Into<String>,
    ) -> GetConsumerSharedResourceNetwork {
        GetConsumerSharedResourceNetwork {
            call: Call::new(&self.client, &GET_NETWORK).path(id),
        }
    }
}

static LIST: Operation = Operation {
    id: "listCdxV1ConsumerSharedResources",
    name: "list consumer shared resources",
    method: "GET",
    path: "/cdx/v1/consumer-shared-resources",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`ConsumerSharedResourcesClient::list`].
    ListConsumerSharedResources -> Json<ConsumerSharedResourceList>
}

pages! {
    ListConsumerSharedResources -> ConsumerSharedResourceList, Paging::Link("page_token")
}

impl ListConsumerSharedResources {
    /// Filters by share ID.
    pub fn stream_share(mut self, stream_share: impl AsRef<str>) -> Self {
        self.call.query("stream_share", stream_share.as_ref());
        self
    }

    /// `true` to include resources that are no longer shared.
    pub fn include_deleted(mut self, include_deleted: bool) -> Self {
        self.call.query("include_deleted", include_deleted);
        self
    }

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

static GET: Operation = Operation {
    id: "getCdxV1ConsumerSharedResource",
    name: "get consumer shared resource",
    method: "GET",
    path: "/cdx/v1/consumer-shared-resources/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`ConsumerSharedResourcesClient::get`].
    GetConsumerSharedResource -> Json<ConsumerSharedResource>
}

static GET_IMAGE: Operation = Operation {
    id: "imageCdxV1ConsumerSharedResource",
    name: "get consumer shared resource image",
    method: "GET",
    path: "/cdx/v1/consumer-shared-resources/{id}/images/{file_name}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`ConsumerSharedResourcesClient::get_image`].
    GetConsumerSharedResourceImage -> Bytes
}

static GET_NETWORK: Operation = Operation {
    id: "networkCdxV1ConsumerSharedResource",
    name: "get consumer shared resource network",
    method: "GET",
    path: "/cdx/v1/consumer-shared-resources/{id}:network",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`ConsumerSharedResourcesClient::get_network`].
    GetConsumerSharedResourceNetwork -> Json<Network>
}

/// A page of resources shared with the caller.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConsumerSharedResourceList {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `cdx/v1`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `ConsumerSharedResourceList`.
    pub kind: String,
    /// Links from a page of a list to the others.
    pub metadata: ListMeta,
    /// The resources shared with the caller on this page. Without duplicates.
    pub data: Vec<ConsumerSharedResource>,
}

impl ConsumerSharedResourceList {
    /// With what is required.
    pub fn new(
        metadata: impl Into<ListMeta>,
        data: impl IntoIterator<Item = impl Into<ConsumerSharedResource>>,
    ) -> Self {
        Self {
            api_version: "cdx/v1".into(),
            kind: "ConsumerSharedResourceList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(ConsumerSharedResourceList {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "data": data,
});

impl Page for ConsumerSharedResourceList {
    type Item = ConsumerSharedResource;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[ConsumerSharedResource] {
        &self.data
    }

    fn into_items(self) -> Vec<ConsumerSharedResource> {
        self.data
    }
}

/// The network of the cluster of a shared resource.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Network {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `cdx/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `Network`.
    pub kind: Option<String>,
    /// The ID of the network. At most 255 characters; set by the service.
    pub id: Option<String>,
    /// The metadata of an object. Read-only. Set by the service.
    pub metadata: Option<ObjectMeta>,
    /// The bootstrap address of the Kafka cluster. Format `uri`; cannot change after creation; set
    /// by the service.
    pub kafka_bootstrap_url: Option<String>,
    /// The three availability zones of the network. AWS zones are given by zone ID, Google Cloud
    /// zones by name, Azure zones by number. 3 elements; without duplicates; cannot change after
    /// creation.
    pub zones: Option<Vec<String>>,
    /// The DNS domain of the network. Absent if it has none. Set by the service.
    pub dns_domain: Option<String>,
    /// The DNS domain of each availability zone. Present only on private link networks. Set by the
    /// service.
    pub zonal_subdomains: Option<BTreeMap<String, String>>,
    /// The target for a private endpoint. Present once the network is ready. Set by the service.
    pub cloud: Option<NetworkCloud>,
}

impl Network {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
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

    /// Sets [`metadata`](Self::metadata).
    pub fn with_metadata(mut self, metadata: impl Into<ObjectMeta>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// Sets [`kafka_bootstrap_url`](Self::kafka_bootstrap_url).
    pub fn with_kafka_bootstrap_url(
        mut self,
        kafka_bootstrap_url: impl Into<String>,
    ) -> Self {
        self.kafka_bootstrap_url = Some(kafka_bootstrap_url.into());
        self
    }

    /// Sets [`zones`](Self::zones).
    pub fn with_zones(
        mut self,
        zones: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.zones = Some(zones.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`dns_domain`](Self::dns_domain).
    pub fn with_dns_domain(mut self, dns_domain: impl Into<String>) -> Self {
        self.dns_domain = Some(dns_domain.into());
        self
    }

    /// Sets [`zonal_subdomains`](Self::zonal_subdomains).
    pub fn with_zonal_subdomains(
        mut self,
        zonal_subdomains: BTreeMap<String, String>,
    ) -> Self {
        self.zonal_subdomains = Some(zonal_subdomains);
        self
    }

    /// Sets [`cloud`](Self::cloud).
    pub fn with_cloud(mut self, cloud: impl Into<NetworkCloud>) -> Self {
        self.cloud = Some(cloud.into());
        self
    }
}

model!(Network {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "id": id,
    3 "metadata": metadata,
    4 "kafka_bootstrap_url": kafka_bootstrap_url,
    5 "zones": zones,
    6 "dns_domain": dns_domain,
    7 "zonal_subdomains": zonal_subdomains,
    8 "cloud": cloud,
});

/// The target for a private endpoint.
///
/// Present once the network is ready.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NetworkCloud {
    /// A network at AWS.
    AwsNetwork(AwsNetwork),
    /// A network at Azure.
    AzureNetwork(AzureNetwork),
    /// A network at Google Cloud.
    GcpNetwork(GcpNetwork),
    /// A value that is none of these, as it came.
    Unrecognized(Value),
}

impl From<AwsNetwork> for NetworkCloud {
    fn from(value: AwsNetwork) -> Self {
        Self::AwsNetwork(value)
    }
}

impl From<AzureNetwork> for NetworkCloud {
    fn from(value: AzureNetwork) -> Self {
        Self::AzureNetwork(value)
    }
}

impl From<GcpNetwork> for NetworkCloud {
    fn from(value: GcpNetwork) -> Self {
        Self::GcpNetwork(value)
    }
}

impl Union for NetworkCloud {
    fn read<E: de::Error>(value: Value) -> Result<Self, E> {
        match tag(&value, "kind") {
            Some("AwsNetwork" | "cdx.v1.AwsNetwork") => {
                alternative(value).map(Self::AwsNetwork)
            }
            Some("AzureNetwork" | "cdx.v1.AzureNetwork") => {
                alternative(value).map(Self::AzureNetwork)
            }
            Some("GcpNetwork" | "cdx.v1.GcpNetwork") => {
                alternative(value).map(Self::GcpNetwork)
            }
            _ => Ok(Self::Unrecognized(value)),
        }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::AwsNetwork(value) => {
                write_tagged(value, "kind", "AwsNetwork", serializer)
            }
            Self::AzureNetwork(value) => {
                write_tagged(value, "kind", "AzureNetwork", serializer)
            }
            Self::GcpNetwork(value) => {
                write_tagged(value, "kind", "GcpNetwork", serializer)
            }
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

/// A network at AWS.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AwsNetwork {
    /// The discriminator. Always `AwsNetwork`.
    pub kind: String,
    /// The name of the VPC endpoint service, for AWS PrivateLink. Set by the service.
    pub private_link_endpoint_service: Option<String>,
}

impl Default for AwsNetwork {
    fn default() -> Self {
        Self::new()
    }
}

impl AwsNetwork {
    /// With nothing set but constants.
    pub fn new() -> Self {
        Self {
            kind: "AwsNetwork".into(),
            private_link_endpoint_service: None,
        }
    }

    /// Sets [`private_link_endpoint_service`](Self::private_link_endpoint_service).
    pub fn with_private_link_endpoint_service(
        mut self,
        private_link_endpoint_service: impl Into<String>,
    ) -> Self {
        self.private_link_endpoint_service = Some(private_link_endpoint_service.into());
        self
    }
}

model!(AwsNetwork {
    0 "kind": kind,
    1 "private_link_endpoint_service": private_link_endpoint_service,
});

/// A network at Azure.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AzureNetwork {
    /// The discriminator. Always `AzureNetwork`.
    pub kind: String,
    /// The alias of the Private Link service of each zone. Set by the service.
    pub private_link_service_aliases: Option<BTreeMap<String, String>>,
}

impl Default for AzureNetwork {
    fn default() -> Self {
        Self::new()
    }
}

impl AzureNetwork {
    /// With nothing set but constants.
    pub fn new() -> Self {
        Self {
            kind: "AzureNetwork".into(),
            private_link_service_aliases: None,
        }
    }

    /// Sets [`private_link_service_aliases`](Self::private_link_service_aliases).
    pub fn with_private_link_service_aliases(
        mut self,
        private_link_service_aliases: BTreeMap<String, String>,
    ) -> Self {
        self.private_link_service_aliases = Some(private_link_service_aliases);
        self
    }
}

model!(AzureNetwork {
    0 "kind": kind,
    1 "private_link_service_aliases": private_link_service_aliases,
});

/// A network at Google Cloud.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GcpNetwork {
    /// The discriminator. Always `GcpNetwork`.
    pub kind: String,
    /// The URI of the service attachment of each zone, for Private Service Connect. Set by the
    /// service.
    pub private_service_connect_service_attachments: Option<BTreeMap<String, String>>,
}

impl Default for GcpNetwork {
    fn default() -> Self {
        Self::new()
    }
}

impl GcpNetwork {
    /// With nothing set but constants.
    pub fn new() -> Self {
        Self {
            kind: "GcpNetwork".into(),
            private_service_connect_service_attachments: None,
        }
    }

    /// Sets
    /// [`private_service_connect_service_attachments`](Self::private_service_connect_service_attachments).
    pub fn with_private_service_connect_service_attachments(
        mut self,
        private_service_connect_service_attachments: BTreeMap<String, String>,
    ) -> Self {
        self.private_service_connect_service_attachments = Some(
            private_service_connect_service_attachments,
        );
        self
    }
}

model!(GcpNetwork {
    0 "kind": kind,
    1 "private_service_connect_service_attachments": private_service_connect_service_attachments,
});

union!(NetworkCloud);
