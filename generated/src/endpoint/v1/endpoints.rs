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

/// Endpoints of the services of an environment, over public and private networks.
///
/// Reached by [`EndpointV1::endpoints`](super::EndpointV1::endpoints).
#[derive(Clone, Debug)]
pub struct EndpointsClient {
    pub(super) client: Client,
}

impl EndpointsClient {
    /// Lists endpoints.
    ///
    /// `GET /endpoint/v1/endpoints` · General Availability · cloud API key or STS token
    ///
    /// Returns the endpoints of one service in one environment, one page at a time. Further filters
    /// can be combined.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listEndpointV1Endpoints)
    ///
    /// # Arguments
    ///
    /// - `service`: Filters by service.
    /// - `environment`: The ID of the environment whose endpoints are returned.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | A page of endpoints. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
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
        service: impl AsRef<str>,
        environment: impl AsRef<str>,
    ) -> ListEndpoints {
        let mut call = Call::new(&self.client, &LIST);
        call.query("service", service.as_ref());
        call.query("environment", environment.as_ref());
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

request! {
    /// A call of [`EndpointsClient::list`].
    ListEndpoints -> Json<EndpointList>
}

pages! {
    ListEndpoints -> EndpointList, Paging::Link("page_token")
}

impl ListEndpoints {
    /// Filters by cloud provider.
    pub fn cloud(mut self, cloud: impl AsRef<str>) -> Self {
        self.call.query("cloud", cloud.as_ref());
        self
    }

    /// Filters by region of the cloud provider.
    pub fn region(mut self, region: impl AsRef<str>) -> Self {
        self.call.query("region", region.as_ref());
        self
    }

    /// Filters by visibility: `true` returns private endpoints, `false` public ones. Defaults to
    /// both.
    pub fn is_private(mut self, is_private: bool) -> Self {
        self.call.query("is_private", is_private);
        self
    }

    /// Filters by resource ID.
    pub fn resource(mut self, resource: impl AsRef<str>) -> Self {
        self.call.query("resource", resource.as_ref());
        self
    }

    /// The maximum number of items per page. At most 1000; `100` if not set.
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

/// A page of endpoints.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EndpointList {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `endpoint/v1`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `EndpointList`.
    pub kind: String,
    /// Links from a page of a list to the others.
    pub metadata: ListMeta,
    /// The endpoints on this page. Without duplicates.
    pub data: Vec<Endpoint>,
}

impl EndpointList {
    /// With what is required.
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
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "data": data,
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
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Endpoint {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `endpoint/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `Endpoint`.
    pub kind: Option<String>,
    /// The ID of the endpoint. At most 255 characters; set by the service.
    pub id: String,
    /// The metadata of an object. Read-only. Set by the service.
    pub metadata: ObjectMeta,
    /// The cloud provider of the endpoint. Set by the service.
    pub cloud: EndpointCloud,
    /// The cloud region of the endpoint. Set by the service.
    pub region: String,
    /// The service behind the endpoint. Set by the service.
    pub service: EndpointService,
    /// `true` if the endpoint is only reachable over a private network. Set by the service.
    pub is_private: bool,
    /// The kind of network connection to the endpoint. Set by the service.
    pub connection_type: ConnectionType,
    /// The address of the endpoint: a URL or a host name, with a port if required. Set by the
    /// service.
    pub endpoint: String,
    /// The type of the endpoint: `REST` is HTTP, `BOOTSTRAP` the protocol of Kafka clients (Kafka
    /// only), `LANGUAGE_SERVICE` the protocol of SQL editors (Flink only). Set by the service.
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

/// What is required of [`Endpoint`]; [`Endpoint::new`] takes it.
#[derive(Clone, Debug, PartialEq)]
pub struct EndpointRequired {
    /// The ID of the endpoint. At most 255 characters; set by the service.
    pub id: String,
    /// The metadata of an object. Read-only. Set by the service.
    pub metadata: ObjectMeta,
    /// The cloud provider of the endpoint. Set by the service.
    pub cloud: EndpointCloud,
    /// The cloud region of the endpoint. Set by the service.
    pub region: String,
    /// The service behind the endpoint. Set by the service.
    pub service: EndpointService,
    /// `true` if the endpoint is only reachable over a private network. Set by the service.
    pub is_private: bool,
    /// The kind of network connection to the endpoint. Set by the service.
    pub connection_type: ConnectionType,
    /// The address of the endpoint: a URL or a host name, with a port if required. Set by the
    /// service.
    pub endpoint: String,
    /// The type of the endpoint: `REST` is HTTP, `BOOTSTRAP` the protocol of Kafka clients (Kafka
    /// only), `LANGUAGE_SERVICE` the protocol of SQL editors (Flink only). Set by the service.
    pub endpoint_type: EndpointType,
    /// The environment of the endpoint.
    pub environment: ObjectReference,
}

impl Endpoint {
    /// With what is required.
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
    pub fn with_api_version(mut self, api_version: impl Into<String>) -> Self {
        self.api_version = Some(api_version.into());
        self
    }

    /// Sets [`kind`](Self::kind).
    pub fn with_kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets [`resource`](Self::resource).
    pub fn with_resource(
        mut self,
        resource: impl Into<TypedEnvScopedObjectReference>,
    ) -> Self {
        self.resource = Some(resource.into());
        self
    }

    /// Sets [`gateway`](Self::gateway).
    pub fn with_gateway(mut self, gateway: impl Into<ObjectReference>) -> Self {
        self.gateway = Some(gateway.into());
        self
    }

    /// Sets [`access_point`](Self::access_point).
    pub fn with_access_point(
        mut self,
        access_point: impl Into<ObjectReference>,
    ) -> Self {
        self.access_point = Some(access_point.into());
        self
    }
}

model!(Endpoint {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "id": id,
    3 "metadata": metadata,
    4 "cloud": cloud,
    5 "region": region,
    6 "service": service,
    7 "is_private": is_private,
    8 "connection_type": connection_type,
    9 "endpoint": endpoint,
    10 "endpoint_type": endpoint_type,
    11 "environment": environment,
    12 "resource": resource,
    13 "gateway": gateway,
    14 "access_point": access_point,
});

open_enum! {
    /// The cloud provider of the endpoint.
    pub enum EndpointCloud {
        /// `AWS`
        Aws = "AWS",
        /// `GCP`
        Gcp = "GCP",
        /// `AZURE`
        Azure = "AZURE",
    }
}

open_enum! {
    /// The service behind the endpoint.
    pub enum EndpointService {
        /// `KAFKA`
        Kafka = "KAFKA",
        /// `SCHEMA_REGISTRY`
        SchemaRegistry = "SCHEMA_REGISTRY",
        /// `FLINK`
        Flink = "FLINK",
    }
}

open_enum! {
    /// The kind of network connection to the endpoint.
    pub enum ConnectionType {
        /// `PUBLIC`
        Public = "PUBLIC",
        /// `PRIVATE_LINK`
        PrivateLink = "PRIVATE_LINK",
        /// `PEERING`
        Peering = "PEERING",
        /// `TRANSIT_GATEWAY`
        TransitGateway = "TRANSIT_GATEWAY",
        /// `PRIVATE_NETWORK_INTERFACE`
        PrivateNetworkInterface = "PRIVATE_NETWORK_INTERFACE",
    }
}

open_enum! {
    /// The type of the endpoint: `REST` is HTTP, `BOOTSTRAP` the protocol of Kafka clients (Kafka
    /// only), `LANGUAGE_SERVICE` the protocol of SQL editors (Flink only).
    pub enum EndpointType {
        /// `REST`
        Rest = "REST",
        /// `BOOTSTRAP`
        Bootstrap = "BOOTSTRAP",
        /// `LANGUAGE_SERVICE`
        LanguageService = "LANGUAGE_SERVICE",
    }
}
