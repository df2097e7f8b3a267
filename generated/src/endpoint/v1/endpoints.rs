// Generated from endpoint/v1.yaml by `cargo xtask codegen`; do not edit.

//! Endpoints of the services of an environment, over public and private networks.

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::common::{
    ListMeta, ObjectMeta, ObjectReference, TypedEnvScopedObjectReference,
};
use crate::model::{model, open_enum};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// The operations of [`EndpointV1::endpoints`](super::EndpointV1::endpoints).
///
/// Endpoints of the services of an environment, over public and private networks.
#[derive(Clone, Debug)]
pub struct EndpointsClient {
    pub(super) client: Client,
}

impl EndpointsClient {
    /// Lists endpoints.
    ///
    /// Returns the endpoints of one service in one environment, in pages. Further filters can be
    /// combined.
    ///
    /// `GET /endpoint/v1/endpoints` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listEndpointV1Endpoints)
    ///
    /// # Parameters
    ///
    /// - `service`: Filters by service.
    /// - `environment`: The ID of the environment whose endpoints are returned.
    ///
    /// Optional: [`cloud`](ListEndpoints::cloud), [`region`](ListEndpoints::region),
    /// [`is_private`](ListEndpoints::is_private), [`resource`](ListEndpoints::resource),
    /// [`page_size`](ListEndpoints::page_size), [`page_token`](ListEndpoints::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of endpoints.
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
    ///     .endpoint_v1()
    ///     .endpoints()
    ///     .list("SCHEMA_REGISTRY", "env-6m2xp8")
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
        service: impl Into<String>,
        environment: impl Into<String>,
    ) -> ListEndpoints {
        let service: String = service.into();
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &LIST);
        call.query("service", service);
        call.query("environment", environment);
        ListEndpoints { call }
    }
}

static LIST: Operation = Operation {
    id: "listEndpointV1Endpoints",
    name: "list endpoints",
    method: "GET",
    path: "/endpoint/v1/endpoints",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

impl ListEndpoints {
    /// Filters by cloud provider.
    pub fn cloud(mut self, cloud: impl Into<String>) -> Self {
        let cloud: String = cloud.into();
        self.call.query("cloud", cloud);
        self
    }

    /// Filters by region of the cloud provider.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        let region: String = region.into();
        self.call.query("region", region);
        self
    }

    /// Filters by visibility: `true` returns private endpoints, `false` public ones. Defaults to
    /// both.
    pub fn is_private(mut self, is_private: bool) -> Self {
        self.call.query("is_private", is_private);
        self
    }

    /// Filters by resource ID.
    pub fn resource(mut self, resource: impl Into<String>) -> Self {
        let resource: String = resource.into();
        self.call.query("resource", resource);
        self
    }

    /// Sets the maximum number of items per page. At most 1000; defaults to `100`.
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
    /// A request builder for [`EndpointsClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListEndpoints -> Json<EndpointList>, idempotent
}

pages! {
    ListEndpoints -> EndpointList, Paging::link(&["page_token"])
}

/// A page of endpoints.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct EndpointList {
    /// The group and version of the API that the object belongs to. Read-only; always
    /// `endpoint/v1`.
    pub api_version: String,
    /// The type of the object. Read-only; always `EndpointList`.
    pub kind: String,
    /// The pagination links of a list.
    pub metadata: ListMeta,
    /// The endpoints on this page. No duplicates.
    pub data: Vec<Endpoint>,
}

impl EndpointList {
    /// Creates an `EndpointList` with its required fields.
    pub fn new(
        metadata: impl Into<ListMeta>,
        data: impl IntoIterator<Item = impl Into<Endpoint>>,
    ) -> Self {
        Self {
            api_version: "endpoint/v1".into(),
            kind: "EndpointList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(EndpointList {
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
});

impl Page for EndpointList {
    type Item = Endpoint;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[Endpoint] {
        &self.data
    }

    fn into_items(self) -> Vec<Endpoint> {
        self.data
    }
}

/// An endpoint of a service or of one of its resources for one kind of network.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Endpoint {
    /// The group and version of the API that the object belongs to. Read-only; always
    /// `endpoint/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `Endpoint`.
    pub kind: Option<String>,
    /// The ID of the endpoint. At most 255 characters; read-only.
    pub id: String,
    /// The metadata of an object. Read-only.
    pub metadata: ObjectMeta,
    /// The cloud provider of the endpoint. Read-only.
    pub cloud: EndpointCloud,
    /// The cloud region of the endpoint. Read-only.
    pub region: String,
    /// The service behind the endpoint. Read-only.
    pub service: EndpointService,
    /// `true` if the endpoint is only reachable over a private network. Read-only.
    pub is_private: bool,
    /// The kind of network connection to the endpoint. Read-only.
    pub connection_type: ConnectionType,
    /// The address of the endpoint: a URL or a host name, with a port if required. Read-only.
    pub endpoint: String,
    /// The type of the endpoint: `REST` is HTTP, `BOOTSTRAP` the protocol of Kafka clients (Kafka
    /// only), `LANGUAGE_SERVICE` the protocol of SQL editors (Flink only). Read-only.
    pub endpoint_type: EndpointType,
    /// The environment of the endpoint.
    pub environment: ObjectReference,
    /// The Kafka or Schema Registry cluster behind the endpoint. Null or absent if there is none.
    pub resource: Option<TypedEnvScopedObjectReference>,
    /// The gateway of the endpoint.
    pub gateway: Option<ObjectReference>,
    /// The access point of the endpoint.
    pub access_point: Option<ObjectReference>,
}

/// The required fields of [`Endpoint`], taken by [`Endpoint::new`].
#[derive(Clone, Debug, PartialEq)]
pub struct EndpointRequired {
    /// The ID of the endpoint. At most 255 characters; read-only.
    pub id: String,
    /// The metadata of an object. Read-only.
    pub metadata: ObjectMeta,
    /// The cloud provider of the endpoint. Read-only.
    pub cloud: EndpointCloud,
    /// The cloud region of the endpoint. Read-only.
    pub region: String,
    /// The service behind the endpoint. Read-only.
    pub service: EndpointService,
    /// `true` if the endpoint is only reachable over a private network. Read-only.
    pub is_private: bool,
    /// The kind of network connection to the endpoint. Read-only.
    pub connection_type: ConnectionType,
    /// The address of the endpoint: a URL or a host name, with a port if required. Read-only.
    pub endpoint: String,
    /// The type of the endpoint: `REST` is HTTP, `BOOTSTRAP` the protocol of Kafka clients (Kafka
    /// only), `LANGUAGE_SERVICE` the protocol of SQL editors (Flink only). Read-only.
    pub endpoint_type: EndpointType,
    /// The environment of the endpoint.
    pub environment: ObjectReference,
}

impl Endpoint {
    /// Creates an `Endpoint` from its required fields.
    pub fn new(required: EndpointRequired) -> Self {
        Self {
            api_version: None,
            kind: None,
            id: required.id,
            metadata: required.metadata,
            cloud: required.cloud,
            region: required.region,
            service: required.service,
            is_private: required.is_private,
            connection_type: required.connection_type,
            endpoint: required.endpoint,
            endpoint_type: required.endpoint_type,
            environment: required.environment,
            resource: None,
            gateway: None,
            access_point: None,
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

    /// Sets [`resource`](Self::resource).
    #[must_use]
    pub fn with_resource(
        mut self,
        resource: impl Into<TypedEnvScopedObjectReference>,
    ) -> Self {
        self.resource = Some(resource.into());
        self
    }

    /// Sets [`gateway`](Self::gateway).
    #[must_use]
    pub fn with_gateway(mut self, gateway: impl Into<ObjectReference>) -> Self {
        self.gateway = Some(gateway.into());
        self
    }

    /// Sets [`access_point`](Self::access_point).
    #[must_use]
    pub fn with_access_point(
        mut self,
        access_point: impl Into<ObjectReference>,
    ) -> Self {
        self.access_point = Some(access_point.into());
        self
    }
}

model!(Endpoint {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "metadata": metadata,
    "cloud": cloud,
    "region": region,
    "service": service,
    "is_private": is_private,
    "connection_type": connection_type,
    "endpoint": endpoint,
    "endpoint_type": endpoint_type,
    "environment": environment,
    "resource": resource,
    "gateway": gateway,
    "access_point": access_point,
});

/// The cloud provider of the endpoint.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EndpointCloud {
    /// `AWS`
    Aws,
    /// `GCP`
    Gcp,
    /// `AZURE`
    Azure,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(EndpointCloud {
    "AWS": Aws,
    "GCP": Gcp,
    "AZURE": Azure,
});

/// The service behind the endpoint.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EndpointService {
    /// `KAFKA`
    Kafka,
    /// `SCHEMA_REGISTRY`
    SchemaRegistry,
    /// `FLINK`
    Flink,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(EndpointService {
    "KAFKA": Kafka,
    "SCHEMA_REGISTRY": SchemaRegistry,
    "FLINK": Flink,
});

/// The kind of network connection to the endpoint.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectionType {
    /// `PUBLIC`
    Public,
    /// `PRIVATE_LINK`
    PrivateLink,
    /// `PEERING`
    Peering,
    /// `TRANSIT_GATEWAY`
    TransitGateway,
    /// `PRIVATE_NETWORK_INTERFACE`
    PrivateNetworkInterface,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(ConnectionType {
    "PUBLIC": Public,
    "PRIVATE_LINK": PrivateLink,
    "PEERING": Peering,
    "TRANSIT_GATEWAY": TransitGateway,
    "PRIVATE_NETWORK_INTERFACE": PrivateNetworkInterface,
});

/// The type of the endpoint: `REST` is HTTP, `BOOTSTRAP` the protocol of Kafka clients (Kafka
/// only), `LANGUAGE_SERVICE` the protocol of SQL editors (Flink only).
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EndpointType {
    /// `REST`
    Rest,
    /// `BOOTSTRAP`
    Bootstrap,
    /// `LANGUAGE_SERVICE`
    LanguageService,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(EndpointType {
    "REST": Rest,
    "BOOTSTRAP": Bootstrap,
    "LANGUAGE_SERVICE": LanguageService,
});
