// Generated from networking/v1.yaml by `cargo xtask codegen`; do not edit.

//! Peerings of a network of Confluent Cloud with a VPC or VNet of the customer.
//!
//! Quota: `peerings_per_network`.

use serde::{Serialize, Serializer, de};
use serde_json::Value;

use crate::call::{Call, Empty, Json, ListStyle, request};
use crate::client::Client;
use crate::common::{ListMeta, ObjectMeta, ObjectReference, ObjectReferenceInput};
use crate::model::{Union, alternative, model, open_enum, tag, union, write_tagged};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};
use crate::wait::{Phased, Phases, Waiter};

/// Peerings of a network of Confluent Cloud with a VPC or VNet of the customer.
///
/// Quota: `peerings_per_network`.
///
/// Reached by [`NetworkingV1::peerings`](super::NetworkingV1::peerings).
#[derive(Clone, Debug)]
pub struct PeeringsClient {
    pub(super) client: Client,
}

impl PeeringsClient {
    /// Lists peerings.
    ///
    /// `GET /networking/v1/peerings` · General Availability · cloud API key or STS token
    ///
    /// Returns the peerings of the environment, one page at a time.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listNetworkingV1Peerings)
    ///
    /// # Arguments
    ///
    /// - `environment`: The ID of the environment whose peerings are returned.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | A page of peerings. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
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
    /// let mut items = client.networking_v1().peerings().list("env-6m2xp8").items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, environment: impl AsRef<str>) -> ListPeerings {
        let mut call = Call::new(&self.client, &LIST);
        call.query("environment", environment.as_ref());
        ListPeerings { call }
    }

    /// Creates a peering.
    ///
    /// `POST /networking/v1/peerings` · General Availability · cloud API key or STS token
    ///
    /// Creates a peering between a network and a VPC or VNet of the customer. If `phase` is
    /// `PENDING_ACCEPT`, the customer has to accept it at the cloud provider. It can be used once
    /// `phase` is `READY`.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createNetworkingV1Peering)
    ///
    /// # Arguments
    ///
    /// - `body`: The network, and the VPC or VNet on the other side.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 202 | The peering, which is being created. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Location` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 402 | The request would exceed a quota of the organization. | `X-Request-Id` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 409 | The request conflicts with the current state, for example because the resource exists already. | `X-Request-Id`, `Location` |
    /// | 422 | The request is well-formed, but a value in it is invalid. Each entry of `errors` names one. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::networking::v1::{
    ///     AwsPeering, ObjectReferenceInput, PeeringCreate, PeeringSpecCloud, PeeringSpecCreate,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = PeeringCreate::new(
    ///     PeeringSpecCreate::new(
    ///         PeeringSpecCloud::AwsPeering(
    ///             AwsPeering::new("account", "vpc", ["routes"], "customer_region"),
    ///         ),
    ///         ObjectReferenceInput::new("id"),
    ///         ObjectReferenceInput::new("id"),
    ///     ),
    /// );
    /// let answer = client.networking_v1().peerings().create(&body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &PeeringCreate) -> CreatePeering {
        let mut call = Call::new(&self.client, &CREATE);
        call.json(body);
        CreatePeering { call }
    }

    /// Gets a peering.
    ///
    /// `GET /networking/v1/peerings/{id}` · General Availability · cloud API key or STS token
    ///
    /// Returns a peering.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getNetworkingV1Peering)
    ///
    /// [`until_ready`](GetPeering::until_ready) asks again until it is ready,
    /// [`until_gone`](GetPeering::until_gone) until it is gone.
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the peering.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The requested peering. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no peering with this ID in the environment. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client
    ///     .networking_v1()
    ///     .peerings()
    ///     .get("peer-3t6wf", "env-6m2xp8")
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl Into<String>,
        environment: impl AsRef<str>,
    ) -> GetPeering {
        let mut call = Call::new(&self.client, &GET).path(id);
        call.query("environment", environment.as_ref());
        GetPeering { call }
    }

    /// Updates a peering.
    ///
    /// `PATCH /networking/v1/peerings/{id}` · General Availability · cloud API key or STS token
    ///
    /// Changes the name of a peering.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateNetworkingV1Peering)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the peering.
    /// - `body`: The environment, which is needed to find the peering, and the new name.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The peering after the update. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 402 | The request would exceed a quota of the organization. | `X-Request-Id` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no peering with this ID in the environment. | `X-Request-Id` |
    /// | 409 | The request conflicts with the current state, for example because the resource exists already. | `X-Request-Id`, `Location` |
    /// | 422 | The request is well-formed, but a value in it is invalid. Each entry of `errors` names one. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::networking::v1::{
    ///     ObjectReferenceInput, PeeringSpecUpdate, PeeringUpdate,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = PeeringUpdate::new(
    ///     PeeringSpecUpdate::new(ObjectReferenceInput::new("id")),
    /// );
    /// let answer = client.networking_v1().peerings().update("peer-3t6wf", &body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(&self, id: impl Into<String>, body: &PeeringUpdate) -> UpdatePeering {
        let mut call = Call::new(&self.client, &UPDATE).path(id);
        call.json(body);
        UpdatePeering { call }
    }

    /// Deletes a peering.
    ///
    /// `DELETE /networking/v1/peerings/{id}` · General Availability · cloud API key or STS token
    ///
    /// Deletes a peering and disconnects the peered VPC or VNet.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteNetworkingV1Peering)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the peering.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 204 | The peering is being deleted. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no peering with this ID in the environment. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client.networking_v1().peerings().delete("peer-3t6wf", "env-6m2xp8").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        id: impl Into<String>,
        environment: impl AsRef<str>,
    ) -> DeletePeering {
        let mut call = Call::new(&self.client, &DELETE).path(id);
        call.query("environment", environment.as_ref());
        DeletePeering { call }
    }
}

static LIST: Operation = Operation {
    id: "listNetworkingV1Peerings",
    name: "list peerings",
    method: "GET",
    path: "/networking/v1/peerings",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`PeeringsClient::list`].
    ListPeerings -> Json<PeeringList>
}

pages! {
    ListPeerings -> PeeringList, Paging::Link("page_token")
}

impl ListPeerings {
    /// Filters by display names.
    pub fn spec_display_name(
        mut self,
        spec_display_name: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "spec.display_name",
                spec_display_name.into_iter().map(Into::<String>::into),
                ListStyle::Repeated,
            );
        self
    }

    /// Filters by phases.
    pub fn status_phase(
        mut self,
        status_phase: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "status.phase",
                status_phase.into_iter().map(Into::<String>::into),
                ListStyle::Repeated,
            );
        self
    }

    /// Filters by network IDs.
    pub fn spec_network(
        mut self,
        spec_network: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "spec.network",
                spec_network.into_iter().map(Into::<String>::into),
                ListStyle::Repeated,
            );
        self
    }

    /// The maximum number of items per page. At most 1000; `10` if not set.
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
    id: "createNetworkingV1Peering",
    name: "create peering",
    method: "POST",
    path: "/networking/v1/peerings",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`PeeringsClient::create`].
    CreatePeering -> Json<Peering>
}

static GET: Operation = Operation {
    id: "getNetworkingV1Peering",
    name: "get peering",
    method: "GET",
    path: "/networking/v1/peerings/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`PeeringsClient::get`].
    GetPeering -> Json<Peering>
}

impl GetPeering {
    /// Waits until it is ready: until `status.phase` is `READY` or `PENDING_ACCEPT`. `FAILED` and
    /// `DISCONNECTED` are errors.
    ///
    /// See [`Waiter`] for how often it asks, for how long, and what else can be set.
    #[inline]
    pub fn until_ready(self) -> Waiter<Peering> {
        Waiter::until_ready(self.call, Json::<Peering>::ACCEPT, Json::read)
    }

    /// Waits until it is gone, as after a deletion: until the answer is a 404.
    ///
    /// See [`Waiter`] for how often it asks, for how long, and what else can be set.
    #[inline]
    pub fn until_gone(self) -> Waiter<Peering, ()> {
        Waiter::until_gone(self.call, Json::<Peering>::ACCEPT, Json::read)
    }
}

static UPDATE: Operation = Operation {
    id: "updateNetworkingV1Peering",
    name: "update peering",
    method: "PATCH",
    path: "/networking/v1/peerings/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`PeeringsClient::update`].
    UpdatePeering -> Json<Peering>
}

static DELETE: Operation = Operation {
    id: "deleteNetworkingV1Peering",
    name: "delete peering",
    method: "DELETE",
    path: "/networking/v1/peerings/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`PeeringsClient::delete`].
    DeletePeering -> Empty
}

/// A page of peerings.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PeeringList {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `networking/v1`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `PeeringList`.
    pub kind: String,
    /// Links from a page of a list to the others.
    pub metadata: ListMeta,
    /// The peerings on this page. Without duplicates.
    pub data: Vec<Peering>,
}

impl PeeringList {
    /// With what is required.
    pub fn new(
        metadata: impl Into<ListMeta>,
        data: impl IntoIterator<Item = impl Into<Peering>>,
    ) -> Self {
        Self {
            api_version: "networking/v1".into(),
            kind: "PeeringList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(PeeringList {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "data": data,
});

impl Page for PeeringList {
    type Item = Peering;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[Peering] {
        &self.data
    }

    fn into_items(self) -> Vec<Peering> {
        self.data
    }
}

/// A peering of a network of Confluent Cloud with a VPC or VNet of the customer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Peering {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `networking/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `Peering`.
    pub kind: Option<String>,
    /// The ID of the peering. At most 255 characters; set by the service.
    pub id: Option<String>,
    /// The metadata of an object. Read-only. Set by the service.
    pub metadata: Option<ObjectMeta>,
    /// The network and peer of a peering.
    pub spec: PeeringSpec,
    /// The status of a peering. Read-only. Set by the service.
    pub status: PeeringStatus,
}

impl Peering {
    /// With what is required.
    pub fn new(spec: impl Into<PeeringSpec>, status: impl Into<PeeringStatus>) -> Self {
        Self {
            api_version: None,
            kind: None,
            id: None,
            metadata: None,
            spec: spec.into(),
            status: status.into(),
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

    /// Sets [`metadata`](Self::metadata).
    pub fn with_metadata(mut self, metadata: impl Into<ObjectMeta>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }
}

model!(Peering {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "id": id,
    3 "metadata": metadata,
    4 "spec": spec,
    5 "status": status,
});

impl Phased for Peering {
    const PHASES: &'static Phases = &Phases {
        member: "status.phase",
        ready: &["READY", "PENDING_ACCEPT"],
        failed: &["FAILED", "DISCONNECTED"],
    };

    fn phase(&self) -> Option<&str> {
        Some(self.status.phase.as_str())
    }

    fn explanation(&self) -> Option<&str> {
        self.status.error_message.as_deref()
    }
}

/// The network and peer of a peering.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PeeringSpec {
    /// The display name of the peering.
    pub display_name: Option<String>,
    /// The VPC or VNet of the customer. Cannot change after creation.
    pub cloud: PeeringSpecCloud,
    /// The environment of the peering.
    pub environment: ObjectReference,
    /// The network of the peering. Cannot change after creation.
    pub network: ObjectReference,
}

impl PeeringSpec {
    /// With what is required.
    pub fn new(
        cloud: impl Into<PeeringSpecCloud>,
        environment: impl Into<ObjectReference>,
        network: impl Into<ObjectReference>,
    ) -> Self {
        Self {
            display_name: None,
            cloud: cloud.into(),
            environment: environment.into(),
            network: network.into(),
        }
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
}

model!(PeeringSpec {
    0 "display_name": display_name,
    1 "cloud": cloud,
    2 "environment": environment,
    3 "network": network,
});

/// The VPC or VNet of the customer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PeeringSpecCloud {
    /// A VPC of the customer at AWS.
    AwsPeering(AwsPeering),
    /// A VPC network of the customer at Google Cloud.
    GcpPeering(GcpPeering),
    /// A VNet of the customer at Azure.
    AzurePeering(AzurePeering),
    /// A value that is none of these, as it came.
    Unrecognized(Value),
}

impl From<AwsPeering> for PeeringSpecCloud {
    fn from(value: AwsPeering) -> Self {
        Self::AwsPeering(value)
    }
}

impl From<GcpPeering> for PeeringSpecCloud {
    fn from(value: GcpPeering) -> Self {
        Self::GcpPeering(value)
    }
}

impl From<AzurePeering> for PeeringSpecCloud {
    fn from(value: AzurePeering) -> Self {
        Self::AzurePeering(value)
    }
}

impl Union for PeeringSpecCloud {
    fn read<E: de::Error>(value: Value) -> Result<Self, E> {
        match tag(&value, "kind") {
            Some("AwsPeering" | "networking.v1.AwsPeering") => {
                alternative(value).map(Self::AwsPeering)
            }
            Some("GcpPeering" | "networking.v1.GcpPeering") => {
                alternative(value).map(Self::GcpPeering)
            }
            Some("AzurePeering" | "networking.v1.AzurePeering") => {
                alternative(value).map(Self::AzurePeering)
            }
            _ => Ok(Self::Unrecognized(value)),
        }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::AwsPeering(value) => {
                write_tagged(value, "kind", "AwsPeering", serializer)
            }
            Self::GcpPeering(value) => {
                write_tagged(value, "kind", "GcpPeering", serializer)
            }
            Self::AzurePeering(value) => {
                write_tagged(value, "kind", "AzurePeering", serializer)
            }
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

/// A VPC of the customer at AWS.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AwsPeering {
    /// The discriminator. Always `AwsPeering`.
    pub kind: String,
    /// The AWS account of the VPC. Matches `^\d{12}$`.
    pub account: String,
    /// The ID of the VPC. At least 1 characters.
    pub vpc: String,
    /// Private address blocks of the VPC, for return traffic. They must not overlap with those of
    /// the network.
    pub routes: Vec<String>,
    /// The region of the VPC.
    pub customer_region: String,
}

impl AwsPeering {
    /// With what is required.
    pub fn new(
        account: impl Into<String>,
        vpc: impl Into<String>,
        routes: impl IntoIterator<Item = impl Into<String>>,
        customer_region: impl Into<String>,
    ) -> Self {
        Self {
            kind: "AwsPeering".into(),
            account: account.into(),
            vpc: vpc.into(),
            routes: routes.into_iter().map(Into::into).collect(),
            customer_region: customer_region.into(),
        }
    }
}

model!(AwsPeering {
    0 "kind": kind,
    1 "account": account,
    2 "vpc": vpc,
    3 "routes": routes,
    4 "customer_region": customer_region,
});

/// A VPC network of the customer at Google Cloud.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GcpPeering {
    /// The discriminator. Always `GcpPeering`.
    pub kind: String,
    /// The Google Cloud project of the VPC network. At least 1 characters.
    pub project: String,
    /// The name of the VPC network. At least 1 characters.
    pub vpc_network: String,
    /// `true` if the custom routes of the VPC network are imported. `false` if not set.
    pub import_custom_routes: Option<bool>,
}

impl GcpPeering {
    /// With what is required.
    pub fn new(project: impl Into<String>, vpc_network: impl Into<String>) -> Self {
        Self {
            kind: "GcpPeering".into(),
            project: project.into(),
            vpc_network: vpc_network.into(),
            import_custom_routes: None,
        }
    }

    /// Sets [`import_custom_routes`](Self::import_custom_routes).
    pub fn with_import_custom_routes(mut self, import_custom_routes: bool) -> Self {
        self.import_custom_routes = Some(import_custom_routes);
        self
    }
}

model!(GcpPeering {
    0 "kind": kind,
    1 "project": project,
    2 "vpc_network": vpc_network,
    3 "import_custom_routes": import_custom_routes,
});

/// A VNet of the customer at Azure.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AzurePeering {
    /// The discriminator. Always `AzurePeering`.
    pub kind: String,
    /// The ID of the tenant in Microsoft Entra ID of the subscription, a UUID. At least 1
    /// characters.
    pub tenant: String,
    /// The resource ID of the VNet. At least 1 characters.
    pub vnet: String,
    /// The region of the VNet.
    pub customer_region: String,
}

impl AzurePeering {
    /// With what is required.
    pub fn new(
        tenant: impl Into<String>,
        vnet: impl Into<String>,
        customer_region: impl Into<String>,
    ) -> Self {
        Self {
            kind: "AzurePeering".into(),
            tenant: tenant.into(),
            vnet: vnet.into(),
            customer_region: customer_region.into(),
        }
    }
}

model!(AzurePeering {
    0 "kind": kind,
    1 "tenant": tenant,
    2 "vnet": vnet,
    3 "customer_region": customer_region,
});

/// The status of a peering.
///
/// Read-only.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PeeringStatus {
    /// The lifecycle phase of the peering. `PENDING_ACCEPT`: the customer has to accept it.
    /// `DISCONNECTED`: the customer deleted it at the cloud provider. Set by the service.
    pub phase: PeeringStatusPhase,
    /// The machine-readable error code. Only present if the peering has failed. Set by the service.
    pub error_code: Option<String>,
    /// The human-readable error message. Only present if the peering has failed. Set by the
    /// service.
    pub error_message: Option<String>,
}

impl PeeringStatus {
    /// With what is required.
    pub fn new(phase: impl Into<PeeringStatusPhase>) -> Self {
        Self {
            phase: phase.into(),
            error_code: None,
            error_message: None,
        }
    }

    /// Sets [`error_code`](Self::error_code).
    pub fn with_error_code(mut self, error_code: impl Into<String>) -> Self {
        self.error_code = Some(error_code.into());
        self
    }

    /// Sets [`error_message`](Self::error_message).
    pub fn with_error_message(mut self, error_message: impl Into<String>) -> Self {
        self.error_message = Some(error_message.into());
        self
    }
}

model!(PeeringStatus {
    0 "phase": phase,
    1 "error_code": error_code,
    2 "error_message": error_message,
});

open_enum! {
    /// The lifecycle phase of the peering.
    ///
    /// `PENDING_ACCEPT`: the customer has to accept it. `DISCONNECTED`: the customer deleted it at
    /// the cloud provider.
    pub enum PeeringStatusPhase {
        /// `PROVISIONING`
        Provisioning = "PROVISIONING",
        /// `PENDING_ACCEPT`
        PendingAccept = "PENDING_ACCEPT",
        /// `READY`
        Ready = "READY",
        /// `FAILED`
        Failed = "FAILED",
        /// `DEPROVISIONING`
        Deprovisioning = "DEPROVISIONING",
        /// `DISCONNECTED`
        Disconnected = "DISCONNECTED",
    }
}

/// A peering of a network of Confluent Cloud with a VPC or VNet of the customer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PeeringCreate {
    /// The network and peer of a peering.
    pub spec: PeeringSpecCreate,
}

impl PeeringCreate {
    /// With what is required.
    pub fn new(spec: impl Into<PeeringSpecCreate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(PeeringCreate {
    0 "spec": spec,
});

/// The network and peer of a peering.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PeeringSpecCreate {
    /// The display name of the peering.
    pub display_name: Option<String>,
    /// The VPC or VNet of the customer. Cannot change after creation.
    pub cloud: PeeringSpecCloud,
    /// The environment of the peering.
    pub environment: ObjectReferenceInput,
    /// The network of the peering. Cannot change after creation.
    pub network: ObjectReferenceInput,
}

impl PeeringSpecCreate {
    /// With what is required.
    pub fn new(
        cloud: impl Into<PeeringSpecCloud>,
        environment: impl Into<ObjectReferenceInput>,
        network: impl Into<ObjectReferenceInput>,
    ) -> Self {
        Self {
            display_name: None,
            cloud: cloud.into(),
            environment: environment.into(),
            network: network.into(),
        }
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
}

model!(PeeringSpecCreate {
    0 "display_name": display_name,
    1 "cloud": cloud,
    2 "environment": environment,
    3 "network": network,
});

/// The fields of a peering that can be changed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PeeringUpdate {
    /// The fields of a peering spec that can be changed.
    pub spec: PeeringSpecUpdate,
}

impl PeeringUpdate {
    /// With what is required.
    pub fn new(spec: impl Into<PeeringSpecUpdate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(PeeringUpdate {
    0 "spec": spec,
});

/// The fields of a peering spec that can be changed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PeeringSpecUpdate {
    /// The display name of the peering.
    pub display_name: Option<String>,
    /// The environment of the peering.
    pub environment: ObjectReferenceInput,
}

impl PeeringSpecUpdate {
    /// With what is required.
    pub fn new(environment: impl Into<ObjectReferenceInput>) -> Self {
        Self {
            display_name: None,
            environment: environment.into(),
        }
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
}

model!(PeeringSpecUpdate {
    0 "display_name": display_name,
    1 "environment": environment,
});

union!(PeeringSpecCloud);
