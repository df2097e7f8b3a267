// Generated from networking/v1.yaml by `cargo xtask codegen`; do not edit.

//! Peerings of a network of Confluent Cloud with a VPC or VNet of the customer.
//!
//! The quota `peerings_per_network` limits their number for each network.

use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::call::{Call, Empty, Json, ListStyle, request};
use crate::client::Client;
use crate::common::{ListMeta, ObjectMeta, ObjectReference, ObjectReferenceInput};
use crate::model::{
    Shape, SharedJson, Union, decode_variant, model, open_enum, union, write_tagged,
};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};
use crate::wait::{Phased, Phases, Waiter};

/// The operations of [`NetworkingV1::peerings`](super::NetworkingV1::peerings).
///
/// Peerings of a network of Confluent Cloud with a VPC or VNet of the customer.
///
/// The quota `peerings_per_network` limits their number for each network.
#[derive(Clone, Debug)]
pub struct PeeringsClient {
    pub(super) client: Client,
}

impl PeeringsClient {
    /// Lists peerings.
    ///
    /// Returns the peerings of the environment, in pages.
    ///
    /// `GET /networking/v1/peerings` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listNetworkingV1Peerings)
    ///
    /// # Parameters
    ///
    /// - `environment`: The ID of the environment whose peerings are returned.
    ///
    /// Optional: [`spec_display_name`](ListPeerings::spec_display_name),
    /// [`status_phase`](ListPeerings::status_phase), [`spec_network`](ListPeerings::spec_network),
    /// [`page_size`](ListPeerings::page_size), [`page_token`](ListPeerings::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of peerings.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors).
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
    pub fn list(&self, environment: impl Into<String>) -> ListPeerings {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &LIST);
        call.query("environment", environment);
        ListPeerings { call }
    }

    /// Creates a peering.
    ///
    /// Creates a peering between a network and a VPC or VNet of the customer. If `phase` is
    /// `PENDING_ACCEPT`, the customer has to accept it at the cloud provider. It can be used once
    /// `phase` is `READY`.
    ///
    /// `POST /networking/v1/peerings` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createNetworkingV1Peering)
    ///
    /// # Parameters
    ///
    /// - `body`: The network, and the VPC or VNet on the other side.
    ///
    /// # Response
    ///
    /// - 202: The peering, which is being created. Header: [`Location`](crate::Response::location).
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 402: The request would exceed a quota of the organization.
    /// - 409: The request conflicts with the current state of the resource, or the resource already
    ///   exists. Header: `Location`.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
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
    ///             AwsPeering::new(
    ///                 "313131313131",
    ///                 "vpc-0f9e8d7c6b5a49382",
    ///                 ["10.52.0.0/20"],
    ///                 "eu-north-1",
    ///             ),
    ///         ),
    ///         ObjectReferenceInput::new("lkc-3w9dn"),
    ///         ObjectReferenceInput::new("lkc-3w9dn"),
    ///     ),
    /// );
    /// let response = client.networking_v1().peerings().create(&body).await?;
    /// println!("{response:?}");
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
    /// Returns a peering with the VPC or VNet of the customer and its lifecycle phase.
    ///
    /// [`until_ready`](GetPeering::until_ready) polls until the resource is ready,
    /// [`until_gone`](GetPeering::until_gone) until it is gone.
    ///
    /// `GET /networking/v1/peerings/{id}` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getNetworkingV1Peering)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the peering.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Response
    ///
    /// - 200: The requested peering.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no peering with this ID in the environment.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .networking_v1()
    ///     .peerings()
    ///     .get("peer-3t6wf", "env-6m2xp8")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl Into<String>,
        environment: impl Into<String>,
    ) -> GetPeering {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &GET).path(id);
        call.query("environment", environment);
        GetPeering { call }
    }

    /// Updates a peering.
    ///
    /// Changes the name of a peering.
    ///
    /// `PATCH /networking/v1/peerings/{id}` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateNetworkingV1Peering)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the peering.
    /// - `body`: The environment, which is needed to find the peering, and the new name.
    ///
    /// # Response
    ///
    /// - 200: The peering after the update.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 402: The request would exceed a quota of the organization.
    /// - 404: There is no peering with this ID in the environment.
    /// - 409: The request conflicts with the current state of the resource, or the resource already
    ///   exists. Header: `Location`.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
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
    ///     PeeringSpecUpdate::new(ObjectReferenceInput::new("lkc-3w9dn")),
    /// );
    /// let response = client.networking_v1().peerings().update("peer-3t6wf", &body).await?;
    /// println!("{response:?}");
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
    /// Deletes a peering and disconnects the peered VPC or VNet.
    ///
    /// `DELETE /networking/v1/peerings/{id}` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteNetworkingV1Peering)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the peering.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Response
    ///
    /// - 204: The peering is being deleted.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no peering with this ID in the environment.
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
        environment: impl Into<String>,
    ) -> DeletePeering {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &DELETE).path(id);
        call.query("environment", environment);
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

    /// Sets the maximum number of items per page. At most 1000; defaults to `10`.
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
    /// A request builder for [`PeeringsClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListPeerings -> Json<PeeringList>, idempotent
}

pages! {
    ListPeerings -> PeeringList, Paging::link(&["page_token"])
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
    /// A request builder for [`PeeringsClient::create`].
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
    /// A request builder for [`PeeringsClient::get`].
    GetPeering -> Json<Peering>, idempotent
}

impl GetPeering {
    /// Polls until `status.phase` is `READY` or `PENDING_ACCEPT`. `FAILED` and `DISCONNECTED` are
    /// errors.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
    #[inline]
    pub fn until_ready(self) -> Waiter<Peering> {
        Waiter::until_ready(self.call, Json::<Peering>::ACCEPT, Json::read)
    }

    /// Polls until the resource is gone, that is, until the response is 404 Not Found.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
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
    /// A request builder for [`PeeringsClient::update`].
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
    /// A request builder for [`PeeringsClient::delete`].
    DeletePeering -> Empty, idempotent
}

/// A page of peerings.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PeeringList {
    /// The group and version of the API that the object belongs to. Read-only; always
    /// `networking/v1`.
    pub api_version: String,
    /// The type of the object. Read-only; always `PeeringList`.
    pub kind: String,
    /// The pagination links of a list.
    pub metadata: ListMeta,
    /// The peerings on this page. No duplicates.
    pub data: Vec<Peering>,
}

impl PeeringList {
    /// Creates a `PeeringList` with its required fields.
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
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
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

/// A peering of a network of Confluent Cloud with a VPC or VNet of the customer, as returned by the
/// service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Peering {
    /// The group and version of the API that the object belongs to. Read-only; always
    /// `networking/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `Peering`.
    pub kind: Option<String>,
    /// The ID of the peering. At most 255 characters; read-only.
    pub id: Option<String>,
    /// The metadata of an object. Read-only.
    pub metadata: Option<ObjectMeta>,
    /// The network and peer of a peering.
    pub spec: PeeringSpec,
    /// The status of a peering. Read-only.
    pub status: PeeringStatus,
}

impl Peering {
    /// Creates a `Peering` with its required fields.
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
}

model!(Peering {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "metadata": metadata,
    "spec": spec,
    "status": status,
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

/// The network and peer of a peering, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PeeringSpec {
    /// The display name of the peering.
    pub display_name: Option<String>,
    /// The VPC or VNet of the customer. Immutable.
    pub cloud: PeeringSpecCloud,
    /// The environment of the peering.
    pub environment: ObjectReference,
    /// The network of the peering. Immutable.
    pub network: ObjectReference,
}

impl PeeringSpec {
    /// Creates a `PeeringSpec` with its required fields.
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
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
}

model!(PeeringSpec {
    "display_name": display_name,
    "cloud": cloud,
    "environment": environment,
    "network": network,
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
    /// An unknown variant, as received.
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
    const SHAPES: &'static [Shape] = &[
        Shape::requires(
            &[("kind", Shape::Texts(&["AwsPeering", "networking.v1.AwsPeering"]))],
        ),
        Shape::requires(
            &[("kind", Shape::Texts(&["GcpPeering", "networking.v1.GcpPeering"]))],
        ),
        Shape::requires(
            &[("kind", Shape::Texts(&["AzurePeering", "networking.v1.AzurePeering"]))],
        ),
    ];

    fn read(variant: usize, value: &SharedJson) -> Result<Self, serde_json::Error> {
        match variant {
            0 => decode_variant(value).map(Self::AwsPeering),
            1 => decode_variant(value).map(Self::GcpPeering),
            2 => decode_variant(value).map(Self::AzurePeering),
            _ => decode_variant(value).map(Self::Unrecognized),
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AwsPeering {
    /// The discriminator. Always `AwsPeering`.
    pub kind: String,
    /// The AWS account of the VPC. Must match `^\d{12}$`.
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
    /// Creates an `AwsPeering` with its required fields.
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
    "kind": kind,
    "account": account,
    "vpc": vpc,
    "routes": routes,
    "customer_region": customer_region,
});

/// A VPC network of the customer at Google Cloud.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GcpPeering {
    /// The discriminator. Always `GcpPeering`.
    pub kind: String,
    /// The Google Cloud project of the VPC network. At least 1 characters.
    pub project: String,
    /// The name of the VPC network. At least 1 characters.
    pub vpc_network: String,
    /// `true` if the custom routes of the VPC network are imported. Defaults to `false`.
    pub import_custom_routes: Option<bool>,
}

impl GcpPeering {
    /// Creates a `GcpPeering` with its required fields.
    pub fn new(project: impl Into<String>, vpc_network: impl Into<String>) -> Self {
        Self {
            kind: "GcpPeering".into(),
            project: project.into(),
            vpc_network: vpc_network.into(),
            import_custom_routes: None,
        }
    }

    /// Sets [`import_custom_routes`](Self::import_custom_routes).
    #[must_use]
    pub fn with_import_custom_routes(mut self, import_custom_routes: bool) -> Self {
        self.import_custom_routes = Some(import_custom_routes);
        self
    }
}

model!(GcpPeering {
    "kind": kind,
    "project": project,
    "vpc_network": vpc_network,
    "import_custom_routes": import_custom_routes,
});

/// A VNet of the customer at Azure.
#[derive(Clone, PartialEq)]
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
    /// Creates an `AzurePeering` with its required fields.
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
    "kind": kind,
    "tenant": tenant,
    "vnet": vnet,
    "customer_region": customer_region,
});

/// The status of a peering.
///
/// Read-only.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PeeringStatus {
    /// The lifecycle phase of the peering. `PENDING_ACCEPT`: the customer has to accept it.
    /// `DISCONNECTED`: the customer deleted it at the cloud provider. Read-only.
    pub phase: PeeringStatusPhase,
    /// The machine-readable error code. Only present if the peering has failed. Read-only.
    pub error_code: Option<String>,
    /// The human-readable error message. Only present if the peering has failed. Read-only.
    pub error_message: Option<String>,
}

impl PeeringStatus {
    /// Creates a `PeeringStatus` with its required fields.
    pub fn new(phase: impl Into<PeeringStatusPhase>) -> Self {
        Self {
            phase: phase.into(),
            error_code: None,
            error_message: None,
        }
    }

    /// Sets [`error_code`](Self::error_code).
    #[must_use]
    pub fn with_error_code(mut self, error_code: impl Into<String>) -> Self {
        self.error_code = Some(error_code.into());
        self
    }

    /// Sets [`error_message`](Self::error_message).
    #[must_use]
    pub fn with_error_message(mut self, error_message: impl Into<String>) -> Self {
        self.error_message = Some(error_message.into());
        self
    }
}

model!(PeeringStatus {
    "phase": phase,
    "error_code": error_code,
    "error_message": error_message,
});

/// The lifecycle phase of the peering.
///
/// `PENDING_ACCEPT`: the customer has to accept it. `DISCONNECTED`: the customer deleted it at the
/// cloud provider.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PeeringStatusPhase {
    /// `PROVISIONING`
    Provisioning,
    /// `PENDING_ACCEPT`
    PendingAccept,
    /// `READY`
    Ready,
    /// `FAILED`
    Failed,
    /// `DEPROVISIONING`
    Deprovisioning,
    /// `DISCONNECTED`
    Disconnected,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(PeeringStatusPhase {
    "PROVISIONING": Provisioning,
    "PENDING_ACCEPT": PendingAccept,
    "READY": Ready,
    "FAILED": Failed,
    "DEPROVISIONING": Deprovisioning,
    "DISCONNECTED": Disconnected,
});

/// A peering of a network of Confluent Cloud with a VPC or VNet of the customer, as sent by
/// [`PeeringsClient::create`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PeeringCreate {
    /// The network and peer of a peering.
    pub spec: PeeringSpecCreate,
}

impl PeeringCreate {
    /// Creates a `PeeringCreate` with its required fields.
    pub fn new(spec: impl Into<PeeringSpecCreate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(PeeringCreate {
    "spec": spec,
});

/// The network and peer of a peering, as sent in requests.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PeeringSpecCreate {
    /// The display name of the peering.
    pub display_name: Option<String>,
    /// The VPC or VNet of the customer. Immutable.
    pub cloud: PeeringSpecCloud,
    /// The environment of the peering.
    pub environment: ObjectReferenceInput,
    /// The network of the peering. Immutable.
    pub network: ObjectReferenceInput,
}

impl PeeringSpecCreate {
    /// Creates a `PeeringSpecCreate` with its required fields.
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
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
}

model!(PeeringSpecCreate {
    "display_name": display_name,
    "cloud": cloud,
    "environment": environment,
    "network": network,
});

/// The fields of a peering that can be changed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PeeringUpdate {
    /// The fields of a peering spec that can be changed.
    pub spec: PeeringSpecUpdate,
}

impl PeeringUpdate {
    /// Creates a `PeeringUpdate` with its required fields.
    pub fn new(spec: impl Into<PeeringSpecUpdate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(PeeringUpdate {
    "spec": spec,
});

/// The fields of a peering spec that can be changed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PeeringSpecUpdate {
    /// The display name of the peering.
    pub display_name: Option<String>,
    /// The environment of the peering.
    pub environment: ObjectReferenceInput,
}

impl PeeringSpecUpdate {
    /// Creates a `PeeringSpecUpdate` with its required fields.
    pub fn new(environment: impl Into<ObjectReferenceInput>) -> Self {
        Self {
            display_name: None,
            environment: environment.into(),
        }
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
}

model!(PeeringSpecUpdate {
    "display_name": display_name,
    "environment": environment,
});

union!(PeeringSpecCloud);
