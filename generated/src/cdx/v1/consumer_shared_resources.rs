// Generated from cdx/v1.yaml by `cargo xtask codegen`; do not edit.

//! The topics that are shared with the caller.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::call::{Bytes, Call, Json, request};
use crate::client::Client;
use crate::common::{ListMeta, ObjectMeta};
use crate::download::downloads;
use crate::model::{Shape, SharedJson, Union, decode_variant, model, union, write_tagged};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE};
use super::ConsumerSharedResource;

/// The operations of [`CdxV1::consumer_shared_resources`](super::CdxV1::consumer_shared_resources).
///
/// The topics that are shared with the caller.
#[derive(Clone, Debug)]
pub struct ConsumerSharedResourcesClient {
    pub(super) client: Client,
}

impl ConsumerSharedResourcesClient {
    /// Lists resources shared with the caller.
    ///
    /// Returns the resources that are shared with the caller, in pages.
    ///
    /// `GET /cdx/v1/consumer-shared-resources` · cloud API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listCdxV1ConsumerSharedResources)
    ///
    /// # Parameters
    ///
    /// Optional: [`stream_share`](ListConsumerSharedResources::stream_share),
    /// [`include_deleted`](ListConsumerSharedResources::include_deleted),
    /// [`page_size`](ListConsumerSharedResources::page_size),
    /// [`page_token`](ListConsumerSharedResources::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of resources shared with the caller.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and those of [this
    /// group](super#errors).
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
    /// Returns a resource that is shared with the caller, with its schemas, its metadata and the
    /// sharing organization.
    ///
    /// `GET /cdx/v1/consumer-shared-resources/{id}` · cloud API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getCdxV1ConsumerSharedResource)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the shared resource.
    ///
    /// # Response
    ///
    /// - 200: The requested resource shared with the caller.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 404: There is no shared resource with this ID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client.cdx_v1().consumer_shared_resources().get("sr-6d3vk").await?;
    /// println!("{response:?}");
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
    /// Returns an image of a resource that is shared with the caller.
    ///
    /// `GET /cdx/v1/consumer-shared-resources/{id}/images/{file_name}` · cloud API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/imageCdxV1ConsumerSharedResource)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the shared resource.
    /// - `file_name`: The name of the image file.
    ///
    /// # Response
    ///
    /// - 200: The image file.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 404: The resource does not exist, or it has no image with this name.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .cdx_v1()
    ///     .consumer_shared_resources()
    ///     .get_image("sr-6d3vk", "logo.png")
    ///     .await?;
    /// println!("{response:?}");
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
    /// Returns the network of the cluster of a shared resource, which is required to set up a
    /// private link to it.
    ///
    /// `GET /cdx/v1/consumer-shared-resources/{id}:network` · cloud API key ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/networkCdxV1ConsumerSharedResource)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the shared resource.
    ///
    /// # Response
    ///
    /// - 200: The network of the cluster.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 404: There is no shared resource with this ID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .cdx_v1()
    ///     .consumer_shared_resources()
    ///     .get_network("sr-6d3vk")
    ///     .await?;
    /// println!("{response:?}");
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

impl ListConsumerSharedResources {
    /// Filters by share ID.
    pub fn stream_share(mut self, stream_share: impl Into<String>) -> Self {
        let stream_share: String = stream_share.into();
        self.call.query("stream_share", stream_share);
        self
    }

    /// Sets whether to include resources that are no longer shared.
    pub fn include_deleted(mut self, include_deleted: bool) -> Self {
        self.call.query("include_deleted", include_deleted);
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
    /// A request builder for [`ConsumerSharedResourcesClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListConsumerSharedResources -> Json<ConsumerSharedResourceList>, idempotent
}

pages! {
    ListConsumerSharedResources -> ConsumerSharedResourceList, Paging::link(&["page_token"])
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
    /// A request builder for [`ConsumerSharedResourcesClient::get`].
    GetConsumerSharedResource -> Json<ConsumerSharedResource>, idempotent
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
    /// A request builder for [`ConsumerSharedResourcesClient::get_image`].
    GetConsumerSharedResourceImage -> Bytes, idempotent
}

downloads! {
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
    /// A request builder for [`ConsumerSharedResourcesClient::get_network`].
    GetConsumerSharedResourceNetwork -> Json<Network>, idempotent
}

/// A page of resources shared with the caller.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConsumerSharedResourceList {
    /// The group and version of the API that the object belongs to. Read-only; always `cdx/v1`.
    pub api_version: String,
    /// The type of the object. Read-only; always `ConsumerSharedResourceList`.
    pub kind: String,
    /// The pagination links of a list.
    pub metadata: ListMeta,
    /// The resources shared with the caller on this page. No duplicates.
    pub data: Vec<ConsumerSharedResource>,
}

impl ConsumerSharedResourceList {
    /// Creates a `ConsumerSharedResourceList` with its required fields.
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
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Network {
    /// The group and version of the API that the object belongs to. Read-only; always `cdx/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `Network`.
    pub kind: Option<String>,
    /// The ID of the network. At most 255 characters; read-only.
    pub id: Option<String>,
    /// The metadata of an object. Read-only.
    pub metadata: Option<ObjectMeta>,
    /// The bootstrap address of the Kafka cluster. Format `uri`; immutable; read-only.
    pub kafka_bootstrap_url: Option<String>,
    /// The three availability zones of the network. AWS zones are given by zone ID, Google Cloud
    /// zones by name, Azure zones by number. 3 elements; no duplicates; immutable.
    pub zones: Option<Vec<String>>,
    /// The DNS domain of the network. Absent if it has none. Read-only.
    pub dns_domain: Option<String>,
    /// The DNS domain of each availability zone. Present only on private link networks. Read-only.
    pub zonal_subdomains: Option<BTreeMap<String, String>>,
    /// The target for a private endpoint. Present once the network is ready. Read-only.
    pub cloud: Option<NetworkCloud>,
}

impl Network {
    /// Creates an empty `Network`.
    pub fn new() -> Self {
        Self::default()
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

    /// Sets [`metadata`](Self::metadata).
    #[must_use]
    pub fn with_metadata(mut self, metadata: impl Into<ObjectMeta>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }

    /// Sets [`kafka_bootstrap_url`](Self::kafka_bootstrap_url).
    #[must_use]
    pub fn with_kafka_bootstrap_url(
        mut self,
        kafka_bootstrap_url: impl Into<String>,
    ) -> Self {
        self.kafka_bootstrap_url = Some(kafka_bootstrap_url.into());
        self
    }

    /// Sets [`zones`](Self::zones).
    #[must_use]
    pub fn with_zones(
        mut self,
        zones: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.zones = Some(zones.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`dns_domain`](Self::dns_domain).
    #[must_use]
    pub fn with_dns_domain(mut self, dns_domain: impl Into<String>) -> Self {
        self.dns_domain = Some(dns_domain.into());
        self
    }

    /// Sets [`zonal_subdomains`](Self::zonal_subdomains).
    #[must_use]
    pub fn with_zonal_subdomains(
        mut self,
        zonal_subdomains: BTreeMap<String, String>,
    ) -> Self {
        self.zonal_subdomains = Some(zonal_subdomains);
        self
    }

    /// Sets [`cloud`](Self::cloud).
    #[must_use]
    pub fn with_cloud(mut self, cloud: impl Into<NetworkCloud>) -> Self {
        self.cloud = Some(cloud.into());
        self
    }
}

model!(Network {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "metadata": metadata,
    "kafka_bootstrap_url": kafka_bootstrap_url,
    "zones": zones,
    "dns_domain": dns_domain,
    "zonal_subdomains": zonal_subdomains,
    "cloud": cloud,
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
    /// An unknown variant, as received.
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
    const SHAPES: &'static [Shape] = &[
        Shape::requires(&[("kind", Shape::Texts(&["AwsNetwork", "cdx.v1.AwsNetwork"]))]),
        Shape::requires(
            &[("kind", Shape::Texts(&["AzureNetwork", "cdx.v1.AzureNetwork"]))],
        ),
        Shape::requires(&[("kind", Shape::Texts(&["GcpNetwork", "cdx.v1.GcpNetwork"]))]),
    ];

    fn read(variant: usize, value: &SharedJson) -> Result<Self, serde_json::Error> {
        match variant {
            0 => decode_variant(value).map(Self::AwsNetwork),
            1 => decode_variant(value).map(Self::AzureNetwork),
            2 => decode_variant(value).map(Self::GcpNetwork),
            _ => decode_variant(value).map(Self::Unrecognized),
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AwsNetwork {
    /// The discriminator. Always `AwsNetwork`.
    pub kind: String,
    /// The name of the VPC endpoint service, for AWS PrivateLink. Read-only.
    pub private_link_endpoint_service: Option<String>,
}

impl Default for AwsNetwork {
    fn default() -> Self {
        Self::new()
    }
}

impl AwsNetwork {
    /// Creates an empty `AwsNetwork`.
    pub fn new() -> Self {
        Self {
            kind: "AwsNetwork".into(),
            private_link_endpoint_service: None,
        }
    }

    /// Sets [`private_link_endpoint_service`](Self::private_link_endpoint_service).
    #[must_use]
    pub fn with_private_link_endpoint_service(
        mut self,
        private_link_endpoint_service: impl Into<String>,
    ) -> Self {
        self.private_link_endpoint_service = Some(private_link_endpoint_service.into());
        self
    }
}

model!(AwsNetwork {
    "kind": kind,
    "private_link_endpoint_service": private_link_endpoint_service,
});

/// A network at Azure.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AzureNetwork {
    /// The discriminator. Always `AzureNetwork`.
    pub kind: String,
    /// The alias of the Private Link service of each zone. Read-only.
    pub private_link_service_aliases: Option<BTreeMap<String, String>>,
}

impl Default for AzureNetwork {
    fn default() -> Self {
        Self::new()
    }
}

impl AzureNetwork {
    /// Creates an empty `AzureNetwork`.
    pub fn new() -> Self {
        Self {
            kind: "AzureNetwork".into(),
            private_link_service_aliases: None,
        }
    }

    /// Sets [`private_link_service_aliases`](Self::private_link_service_aliases).
    #[must_use]
    pub fn with_private_link_service_aliases(
        mut self,
        private_link_service_aliases: BTreeMap<String, String>,
    ) -> Self {
        self.private_link_service_aliases = Some(private_link_service_aliases);
        self
    }
}

model!(AzureNetwork {
    "kind": kind,
    "private_link_service_aliases": private_link_service_aliases,
});

/// A network at Google Cloud.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GcpNetwork {
    /// The discriminator. Always `GcpNetwork`.
    pub kind: String,
    /// The URI of the service attachment of each zone, for Private Service Connect. Read-only.
    pub private_service_connect_service_attachments: Option<BTreeMap<String, String>>,
}

impl Default for GcpNetwork {
    fn default() -> Self {
        Self::new()
    }
}

impl GcpNetwork {
    /// Creates an empty `GcpNetwork`.
    pub fn new() -> Self {
        Self {
            kind: "GcpNetwork".into(),
            private_service_connect_service_attachments: None,
        }
    }

    /// Sets
    /// [`private_service_connect_service_attachments`](Self::private_service_connect_service_attachments).
    #[must_use]
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
    "kind": kind,
    "private_service_connect_service_attachments": private_service_connect_service_attachments,
});

union!(NetworkCloud);
