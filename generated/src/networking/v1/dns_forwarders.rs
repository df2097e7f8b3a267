// Generated from networking/v1.yaml by `cargo xtask codegen`; do not edit.

//! Domains whose names the customer's DNS servers resolve for a gateway.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{ListMeta, ObjectMeta, ObjectReference, ObjectReferenceInput};
use crate::model::{
    Shape, SharedJson, Union, decode_variant, model, open_enum, union, write_tagged,
};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};
use crate::wait::{Phased, Phases, Waiter};

/// The operations of [`NetworkingV1::dns_forwarders`](super::NetworkingV1::dns_forwarders).
///
/// Domains whose names the customer's DNS servers resolve for a gateway.
#[derive(Clone, Debug)]
pub struct DnsForwardersClient {
    pub(super) client: Client,
}

impl DnsForwardersClient {
    /// Lists DNS forwarders.
    ///
    /// Returns the DNS forwarders of the environment, in pages.
    ///
    /// `GET /networking/v1/dns-forwarders` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listNetworkingV1DnsForwarders)
    ///
    /// # Parameters
    ///
    /// - `environment`: The ID of the environment whose DNS forwarders are returned.
    ///
    /// Optional: [`page_size`](ListDnsForwarders::page_size),
    /// [`page_token`](ListDnsForwarders::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of DNS forwarders.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let mut items = client.networking_v1().dns_forwarders().list("env-6m2xp8").items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, environment: impl Into<String>) -> ListDnsForwarders {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &LIST);
        call.query("environment", environment);
        ListDnsForwarders { call }
    }

    /// Creates a DNS forwarder.
    ///
    /// Forwards the DNS resolution of some domains to the customer's DNS servers for a gateway. The
    /// forwarder becomes `READY` once there is a Kafka cluster.
    ///
    /// `POST /networking/v1/dns-forwarders` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createNetworkingV1DnsForwarder)
    ///
    /// # Parameters
    ///
    /// - `body`: The gateway, the domains and the DNS servers.
    ///
    /// # Response
    ///
    /// - 202: The DNS forwarder, which is being created. Header:
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
    /// use confluent_cloud::networking::v1::{
    ///     DnsForwarderCreate, DnsForwarderSpecConfig, DnsForwarderSpecCreate, ForwardViaIp,
    ///     ObjectReferenceInput,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = DnsForwarderCreate::new(
    ///     DnsForwarderSpecCreate::new(
    ///         ["example.org"],
    ///         DnsForwarderSpecConfig::ForwardViaIp(ForwardViaIp::new(["10.52.0.53"])),
    ///         ObjectReferenceInput::new("lkc-3w9dn"),
    ///         ObjectReferenceInput::new("lkc-3w9dn"),
    ///     ),
    /// );
    /// let response = client.networking_v1().dns_forwarders().create(&body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &DnsForwarderCreate) -> CreateDnsForwarder {
        let mut call = Call::new(&self.client, &CREATE);
        call.json(body);
        CreateDnsForwarder { call }
    }

    /// Gets a DNS forwarder.
    ///
    /// Returns a DNS forwarder with its domains, its DNS servers and its lifecycle phase.
    ///
    /// [`until_ready`](GetDnsForwarder::until_ready) polls until the resource is ready,
    /// [`until_gone`](GetDnsForwarder::until_gone) until it is gone.
    ///
    /// `GET /networking/v1/dns-forwarders/{id}` · General Availability · cloud API key or STS token
    /// ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getNetworkingV1DnsForwarder)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the DNS forwarder.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Response
    ///
    /// - 200: The requested DNS forwarder.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no DNS forwarder with this ID in the environment.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .networking_v1()
    ///     .dns_forwarders()
    ///     .get("dnsf-3z7kp", "env-6m2xp8")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl Into<String>,
        environment: impl Into<String>,
    ) -> GetDnsForwarder {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &GET).path(id);
        call.query("environment", environment);
        GetDnsForwarder { call }
    }

    /// Updates a DNS forwarder.
    ///
    /// Changes the given fields of a DNS forwarder. Absent fields are left unchanged.
    ///
    /// `PATCH /networking/v1/dns-forwarders/{id}` · General Availability · cloud API key or STS
    /// token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateNetworkingV1DnsForwarder)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the DNS forwarder.
    /// - `body`: The environment, which is needed to find the DNS forwarder, and the fields to
    ///   change.
    ///
    /// # Response
    ///
    /// - 200: The DNS forwarder after the update.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no DNS forwarder with this ID in the environment.
    /// - 409: The request conflicts with the current state of the resource, or the resource already
    ///   exists. Header: `Location`.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::networking::v1::{
    ///     DnsForwarderSpecUpdate, DnsForwarderUpdate, ObjectReferenceInput,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = DnsForwarderUpdate::new(
    ///     DnsForwarderSpecUpdate::new(ObjectReferenceInput::new("lkc-3w9dn")),
    /// );
    /// let response = client
    ///     .networking_v1()
    ///     .dns_forwarders()
    ///     .update("dnsf-3z7kp", &body)
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<String>,
        body: &DnsForwarderUpdate,
    ) -> UpdateDnsForwarder {
        let mut call = Call::new(&self.client, &UPDATE).path(id);
        call.json(body);
        UpdateDnsForwarder { call }
    }

    /// Deletes a DNS forwarder.
    ///
    /// Deletes a DNS forwarder. The customer's DNS servers no longer resolve the names of its
    /// domains.
    ///
    /// `DELETE /networking/v1/dns-forwarders/{id}` · General Availability · cloud API key or STS
    /// token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteNetworkingV1DnsForwarder)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the DNS forwarder.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Response
    ///
    /// - 204: The DNS forwarder is being deleted.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no DNS forwarder with this ID in the environment.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client.networking_v1().dns_forwarders().delete("dnsf-3z7kp", "env-6m2xp8").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        id: impl Into<String>,
        environment: impl Into<String>,
    ) -> DeleteDnsForwarder {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &DELETE).path(id);
        call.query("environment", environment);
        DeleteDnsForwarder { call }
    }
}

static LIST: Operation = Operation {
    id: "listNetworkingV1DnsForwarders",
    name: "list dns forwarders",
    method: "GET",
    path: "/networking/v1/dns-forwarders",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

impl ListDnsForwarders {
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
    /// A request builder for [`DnsForwardersClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListDnsForwarders -> Json<DnsForwarderList>, idempotent
}

pages! {
    ListDnsForwarders -> DnsForwarderList, Paging::link(&["page_token"])
}

static CREATE: Operation = Operation {
    id: "createNetworkingV1DnsForwarder",
    name: "create dns forwarder",
    method: "POST",
    path: "/networking/v1/dns-forwarders",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`DnsForwardersClient::create`].
    CreateDnsForwarder -> Json<DnsForwarder>
}

static GET: Operation = Operation {
    id: "getNetworkingV1DnsForwarder",
    name: "get dns forwarder",
    method: "GET",
    path: "/networking/v1/dns-forwarders/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`DnsForwardersClient::get`].
    GetDnsForwarder -> Json<DnsForwarder>, idempotent
}

impl GetDnsForwarder {
    /// Polls until `status.phase` is `READY` or `CREATED`. `FAILED` and `DEGRADED` are errors.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
    #[inline]
    pub fn until_ready(self) -> Waiter<DnsForwarder> {
        Waiter::until_ready(self.call, Json::<DnsForwarder>::ACCEPT, Json::read)
    }

    /// Polls until the resource is gone, that is, until the response is 404 Not Found.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
    #[inline]
    pub fn until_gone(self) -> Waiter<DnsForwarder, ()> {
        Waiter::until_gone(self.call, Json::<DnsForwarder>::ACCEPT, Json::read)
    }
}

static UPDATE: Operation = Operation {
    id: "updateNetworkingV1DnsForwarder",
    name: "update dns forwarder",
    method: "PATCH",
    path: "/networking/v1/dns-forwarders/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`DnsForwardersClient::update`].
    UpdateDnsForwarder -> Json<DnsForwarder>
}

static DELETE: Operation = Operation {
    id: "deleteNetworkingV1DnsForwarder",
    name: "delete dns forwarder",
    method: "DELETE",
    path: "/networking/v1/dns-forwarders/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`DnsForwardersClient::delete`].
    DeleteDnsForwarder -> Empty, idempotent
}

/// A page of DNS forwarders.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DnsForwarderList {
    /// The group and version of the API that the object belongs to. Read-only; always
    /// `networking/v1`.
    pub api_version: String,
    /// The type of the object. Read-only; always `DnsForwarderList`.
    pub kind: String,
    /// The pagination links of a list.
    pub metadata: ListMeta,
    /// The DNS forwarders on this page. No duplicates.
    pub data: Vec<DnsForwarder>,
}

impl DnsForwarderList {
    /// Creates a `DnsForwarderList` with its required fields.
    pub fn new(
        metadata: impl Into<ListMeta>,
        data: impl IntoIterator<Item = impl Into<DnsForwarder>>,
    ) -> Self {
        Self {
            api_version: "networking/v1".into(),
            kind: "DnsForwarderList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(DnsForwarderList {
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
});

impl Page for DnsForwarderList {
    type Item = DnsForwarder;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[DnsForwarder] {
        &self.data
    }

    fn into_items(self) -> Vec<DnsForwarder> {
        self.data
    }
}

/// The domains whose names the customer's DNS servers resolve for a gateway, as returned by the
/// service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DnsForwarder {
    /// The group and version of the API that the object belongs to. Read-only; always
    /// `networking/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `DnsForwarder`.
    pub kind: Option<String>,
    /// The ID of the DNS forwarder. At most 255 characters; read-only.
    pub id: Option<String>,
    /// The metadata of an object. Read-only.
    pub metadata: Option<ObjectMeta>,
    /// The domains and the DNS servers that resolve them.
    pub spec: DnsForwarderSpec,
    /// The status of a DNS forwarder. Read-only.
    pub status: DnsForwarderStatus,
}

impl DnsForwarder {
    /// Creates a `DnsForwarder` with its required fields.
    pub fn new(
        spec: impl Into<DnsForwarderSpec>,
        status: impl Into<DnsForwarderStatus>,
    ) -> Self {
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

model!(DnsForwarder {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "metadata": metadata,
    "spec": spec,
    "status": status,
});

impl Phased for DnsForwarder {
    const PHASES: &'static Phases = &Phases {
        member: "status.phase",
        ready: &["READY", "CREATED"],
        failed: &["FAILED", "DEGRADED"],
    };

    fn phase(&self) -> Option<&str> {
        Some(self.status.phase.as_str())
    }

    fn explanation(&self) -> Option<&str> {
        self.status.error_message.as_deref()
    }
}

/// The domains and the DNS servers that resolve them, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DnsForwarderSpec {
    /// The display name of the DNS forwarder.
    pub display_name: Option<String>,
    /// The domains whose names are resolved. At most 10 elements; no duplicates.
    pub domains: Vec<String>,
    /// The DNS servers that resolve the names.
    pub config: DnsForwarderSpecConfig,
    /// The environment of the DNS forwarder.
    pub environment: ObjectReference,
    /// The gateway of the DNS forwarder. Immutable.
    pub gateway: ObjectReference,
}

impl DnsForwarderSpec {
    /// Creates a `DnsForwarderSpec` with its required fields.
    pub fn new(
        domains: impl IntoIterator<Item = impl Into<String>>,
        config: impl Into<DnsForwarderSpecConfig>,
        environment: impl Into<ObjectReference>,
        gateway: impl Into<ObjectReference>,
    ) -> Self {
        Self {
            display_name: None,
            domains: domains.into_iter().map(Into::into).collect(),
            config: config.into(),
            environment: environment.into(),
            gateway: gateway.into(),
        }
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
}

model!(DnsForwarderSpec {
    "display_name": display_name,
    "domains": domains,
    "config": config,
    "environment": environment,
    "gateway": gateway,
});

/// The DNS servers that resolve the names.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DnsForwarderSpecConfig {
    /// DNS servers of the customer.
    ForwardViaIp(ForwardViaIp),
    /// DNS zones of the customer at Google Cloud.
    ForwardViaGcpDnsZones(ForwardViaGcpDnsZones),
    /// An unknown variant, as received.
    Unrecognized(Value),
}

impl From<ForwardViaIp> for DnsForwarderSpecConfig {
    fn from(value: ForwardViaIp) -> Self {
        Self::ForwardViaIp(value)
    }
}

impl From<ForwardViaGcpDnsZones> for DnsForwarderSpecConfig {
    fn from(value: ForwardViaGcpDnsZones) -> Self {
        Self::ForwardViaGcpDnsZones(value)
    }
}

impl Union for DnsForwarderSpecConfig {
    const SHAPES: &'static [Shape] = &[
        Shape::requires(
            &[("kind", Shape::Texts(&["ForwardViaIp", "networking.v1.ForwardViaIp"]))],
        ),
        Shape::requires(
            &[
                (
                    "kind",
                    Shape::Texts(
                        &["ForwardViaGcpDnsZones", "networking.v1.ForwardViaGcpDnsZones"],
                    ),
                ),
            ],
        ),
    ];

    fn read(variant: usize, value: &SharedJson) -> Result<Self, serde_json::Error> {
        match variant {
            0 => decode_variant(value).map(Self::ForwardViaIp),
            1 => decode_variant(value).map(Self::ForwardViaGcpDnsZones),
            _ => decode_variant(value).map(Self::Unrecognized),
        }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::ForwardViaIp(value) => {
                write_tagged(value, "kind", "ForwardViaIp", serializer)
            }
            Self::ForwardViaGcpDnsZones(value) => {
                write_tagged(value, "kind", "ForwardViaGcpDnsZones", serializer)
            }
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

/// DNS servers of the customer.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ForwardViaIp {
    /// The discriminator. Always `ForwardViaIp`.
    pub kind: String,
    /// Addresses of the DNS servers. 1 to 3 elements; no duplicates.
    pub dns_server_ips: Vec<String>,
}

impl ForwardViaIp {
    /// Creates a `ForwardViaIp` with its required fields.
    pub fn new(dns_server_ips: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            kind: "ForwardViaIp".into(),
            dns_server_ips: dns_server_ips.into_iter().map(Into::into).collect(),
        }
    }
}

model!(ForwardViaIp {
    "kind": kind,
    "dns_server_ips": dns_server_ips,
});

/// DNS zones of the customer at Google Cloud.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ForwardViaGcpDnsZones {
    /// The discriminator. Always `ForwardViaGcpDnsZones`.
    pub kind: String,
    /// The DNS zone that resolves the names of each domain.
    pub domain_mappings: BTreeMap<String, GcpDnsZone>,
}

impl ForwardViaGcpDnsZones {
    /// Creates a `ForwardViaGcpDnsZones` with its required fields.
    pub fn new(domain_mappings: BTreeMap<String, GcpDnsZone>) -> Self {
        Self {
            kind: "ForwardViaGcpDnsZones".into(),
            domain_mappings,
        }
    }
}

model!(ForwardViaGcpDnsZones {
    "kind": kind,
    "domain_mappings": domain_mappings,
});

/// A DNS zone at Google Cloud.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GcpDnsZone {
    /// The name of the DNS zone.
    pub zone: Option<String>,
    /// The ID of the Google Cloud project of the zone.
    pub project: Option<String>,
}

impl GcpDnsZone {
    /// Creates an empty `GcpDnsZone`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`zone`](Self::zone).
    #[must_use]
    pub fn with_zone(mut self, zone: impl Into<String>) -> Self {
        self.zone = Some(zone.into());
        self
    }

    /// Sets [`project`](Self::project).
    #[must_use]
    pub fn with_project(mut self, project: impl Into<String>) -> Self {
        self.project = Some(project.into());
        self
    }
}

model!(GcpDnsZone {
    "zone": zone,
    "project": project,
});

/// The status of a DNS forwarder.
///
/// Read-only.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DnsForwarderStatus {
    /// The lifecycle phase of the DNS forwarder. `CREATED`: it waits for a Kafka cluster and then
    /// becomes `READY`. `DEGRADED`: DNS servers have become unreachable. Read-only.
    pub phase: DnsForwarderStatusPhase,
    /// The machine-readable error code. Only present if the DNS forwarder has failed. Read-only.
    pub error_code: Option<String>,
    /// The human-readable error message. Only present if the DNS forwarder has failed. Read-only.
    pub error_message: Option<String>,
}

impl DnsForwarderStatus {
    /// Creates a `DnsForwarderStatus` with its required fields.
    pub fn new(phase: impl Into<DnsForwarderStatusPhase>) -> Self {
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

model!(DnsForwarderStatus {
    "phase": phase,
    "error_code": error_code,
    "error_message": error_message,
});

/// The lifecycle phase of the DNS forwarder.
///
/// `CREATED`: it waits for a Kafka cluster and then becomes `READY`. `DEGRADED`: DNS servers have
/// become unreachable.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DnsForwarderStatusPhase {
    /// `PROVISIONING`
    Provisioning,
    /// `CREATED`
    Created,
    /// `READY`
    Ready,
    /// `DEGRADED`
    Degraded,
    /// `FAILED`
    Failed,
    /// `DEPROVISIONING`
    Deprovisioning,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(DnsForwarderStatusPhase {
    "PROVISIONING": Provisioning,
    "CREATED": Created,
    "READY": Ready,
    "DEGRADED": Degraded,
    "FAILED": Failed,
    "DEPROVISIONING": Deprovisioning,
});

/// The domains whose names the customer's DNS servers resolve for a gateway, as sent by
/// [`DnsForwardersClient::create`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DnsForwarderCreate {
    /// The domains and the DNS servers that resolve them.
    pub spec: DnsForwarderSpecCreate,
}

impl DnsForwarderCreate {
    /// Creates a `DnsForwarderCreate` with its required fields.
    pub fn new(spec: impl Into<DnsForwarderSpecCreate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(DnsForwarderCreate {
    "spec": spec,
});

/// The domains and the DNS servers that resolve them, as sent in requests.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DnsForwarderSpecCreate {
    /// The display name of the DNS forwarder.
    pub display_name: Option<String>,
    /// The domains whose names are resolved. At most 10 elements; no duplicates.
    pub domains: Vec<String>,
    /// The DNS servers that resolve the names.
    pub config: DnsForwarderSpecConfig,
    /// The environment of the DNS forwarder.
    pub environment: ObjectReferenceInput,
    /// The gateway of the DNS forwarder. Immutable.
    pub gateway: ObjectReferenceInput,
}

impl DnsForwarderSpecCreate {
    /// Creates a `DnsForwarderSpecCreate` with its required fields.
    pub fn new(
        domains: impl IntoIterator<Item = impl Into<String>>,
        config: impl Into<DnsForwarderSpecConfig>,
        environment: impl Into<ObjectReferenceInput>,
        gateway: impl Into<ObjectReferenceInput>,
    ) -> Self {
        Self {
            display_name: None,
            domains: domains.into_iter().map(Into::into).collect(),
            config: config.into(),
            environment: environment.into(),
            gateway: gateway.into(),
        }
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
}

model!(DnsForwarderSpecCreate {
    "display_name": display_name,
    "domains": domains,
    "config": config,
    "environment": environment,
    "gateway": gateway,
});

/// The fields of a DNS forwarder that can be changed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DnsForwarderUpdate {
    /// The fields of a DNS forwarder spec that can be changed.
    pub spec: DnsForwarderSpecUpdate,
}

impl DnsForwarderUpdate {
    /// Creates a `DnsForwarderUpdate` with its required fields.
    pub fn new(spec: impl Into<DnsForwarderSpecUpdate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(DnsForwarderUpdate {
    "spec": spec,
});

/// The fields of a DNS forwarder spec that can be changed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DnsForwarderSpecUpdate {
    /// The display name of the DNS forwarder.
    pub display_name: Option<String>,
    /// The domains whose names are resolved. At most 10 elements; no duplicates.
    pub domains: Option<Vec<String>>,
    /// The DNS servers that resolve the names.
    pub config: Option<DnsForwarderSpecUpdateConfig>,
    /// The environment of the DNS forwarder.
    pub environment: ObjectReferenceInput,
}

impl DnsForwarderSpecUpdate {
    /// Creates a `DnsForwarderSpecUpdate` with its required fields.
    pub fn new(environment: impl Into<ObjectReferenceInput>) -> Self {
        Self {
            display_name: None,
            domains: None,
            config: None,
            environment: environment.into(),
        }
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`domains`](Self::domains).
    #[must_use]
    pub fn with_domains(
        mut self,
        domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.domains = Some(domains.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`config`](Self::config).
    #[must_use]
    pub fn with_config(
        mut self,
        config: impl Into<DnsForwarderSpecUpdateConfig>,
    ) -> Self {
        self.config = Some(config.into());
        self
    }
}

model!(DnsForwarderSpecUpdate {
    "display_name": display_name,
    "domains": domains,
    "config": config,
    "environment": environment,
});

/// The DNS servers that resolve the names, as sent in requests.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DnsForwarderSpecUpdateConfig {
    /// DNS servers of the customer.
    ForwardViaIp(ForwardViaIp),
    /// DNS zones of the customer at Google Cloud.
    ForwardViaGcpDnsZones(ForwardViaGcpDnsZones),
    /// An unknown variant, as received.
    Unrecognized(Value),
}

impl From<ForwardViaIp> for DnsForwarderSpecUpdateConfig {
    fn from(value: ForwardViaIp) -> Self {
        Self::ForwardViaIp(value)
    }
}

impl From<ForwardViaGcpDnsZones> for DnsForwarderSpecUpdateConfig {
    fn from(value: ForwardViaGcpDnsZones) -> Self {
        Self::ForwardViaGcpDnsZones(value)
    }
}

impl Union for DnsForwarderSpecUpdateConfig {
    const SHAPES: &'static [Shape] = &[
        Shape::requires(
            &[("kind", Shape::Texts(&["ForwardViaIp", "networking.v1.ForwardViaIp"]))],
        ),
        Shape::requires(
            &[
                (
                    "kind",
                    Shape::Texts(
                        &["ForwardViaGcpDnsZones", "networking.v1.ForwardViaGcpDnsZones"],
                    ),
                ),
            ],
        ),
    ];

    fn read(variant: usize, value: &SharedJson) -> Result<Self, serde_json::Error> {
        match variant {
            0 => decode_variant(value).map(Self::ForwardViaIp),
            1 => decode_variant(value).map(Self::ForwardViaGcpDnsZones),
            _ => decode_variant(value).map(Self::Unrecognized),
        }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::ForwardViaIp(value) => {
                write_tagged(value, "kind", "ForwardViaIp", serializer)
            }
            Self::ForwardViaGcpDnsZones(value) => {
                write_tagged(value, "kind", "ForwardViaGcpDnsZones", serializer)
            }
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

union!(DnsForwarderSpecConfig, DnsForwarderSpecUpdateConfig);
