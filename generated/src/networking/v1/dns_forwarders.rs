// Generated from networking/v1.yaml by `cargo xtask codegen`; do not edit.

//! Domains whose names the customer's DNS servers resolve for a gateway.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer, de};
use serde_json::Value;

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{ListMeta, ObjectMeta, ObjectReference, ObjectReferenceInput};
use crate::model::{Union, alternative, model, open_enum, tag, union, write_tagged};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};
use crate::wait::{Phased, Phases, Waiter};

/// Domains whose names the customer's DNS servers resolve for a gateway.
///
/// Reached by [`NetworkingV1::dns_forwarders`](super::NetworkingV1::dns_forwarders).
#[derive(Clone, Debug)]
pub struct DnsForwardersClient {
    pub(super) client: Client,
}

impl DnsForwardersClient {
    /// Lists DNS forwarders.
    ///
    /// `GET /networking/v1/dns-forwarders` · General Availability · cloud API key or STS token
    ///
    /// Returns the DNS forwarders of the environment, one page at a time.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listNetworkingV1DnsForwarders)
    ///
    /// # Arguments
    ///
    /// - `environment`: The ID of the environment whose DNS forwarders are returned.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | A page of DNS forwarders. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
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
    /// let mut items = client.networking_v1().dns_forwarders().list("env-6m2xp8").items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, environment: impl AsRef<str>) -> ListDnsForwarders {
        let mut call = Call::new(&self.client, &LIST);
        call.query("environment", environment.as_ref());
        ListDnsForwarders { call }
    }

    /// Creates a DNS forwarder.
    ///
    /// `POST /networking/v1/dns-forwarders` · General Availability · cloud API key or STS token
    ///
    /// Forwards the DNS resolution of some domains to the customer's DNS servers for a gateway. The
    /// forwarder becomes `READY` once there is a Kafka cluster.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createNetworkingV1DnsForwarder)
    ///
    /// # Arguments
    ///
    /// - `body`: The gateway, the domains and the DNS servers.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 202 | The DNS forwarder, which is being created. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Location` |
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
    /// use confluent_cloud::networking::v1::{
    ///     DnsForwarderCreate, DnsForwarderSpecConfig, DnsForwarderSpecCreate, ForwardViaIp,
    ///     ObjectReferenceInput,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = DnsForwarderCreate::new(
    ///     DnsForwarderSpecCreate::new(
    ///         ["domains"],
    ///         DnsForwarderSpecConfig::ForwardViaIp(ForwardViaIp::new(["dns_server_ips"])),
    ///         ObjectReferenceInput::new("id"),
    ///         ObjectReferenceInput::new("id"),
    ///     ),
    /// );
    /// let answer = client.networking_v1().dns_forwarders().create(&body).await?;
    /// println!("{answer:?}");
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
    /// `GET /networking/v1/dns-forwarders/{id}` · General Availability · cloud API key or STS token
    ///
    /// Returns a DNS forwarder.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getNetworkingV1DnsForwarder)
    ///
    /// [`until_ready`](GetDnsForwarder::until_ready) asks again until it is ready,
    /// [`until_gone`](GetDnsForwarder::until_gone) until it is gone.
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the DNS forwarder.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The requested DNS forwarder. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no DNS forwarder with this ID in the environment. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client
    ///     .networking_v1()
    ///     .dns_forwarders()
    ///     .get("dnsf-3z7kp", "env-6m2xp8")
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl Into<String>,
        environment: impl AsRef<str>,
    ) -> GetDnsForwarder {
        let mut call = Call::new(&self.client, &GET).path(id);
        call.query("environment", environment.as_ref());
        GetDnsForwarder { call }
    }

    /// Updates a DNS forwarder.
    ///
    /// `PATCH /networking/v1/dns-forwarders/{id}` · General Availability · cloud API key or STS
    /// token
    ///
    /// Changes the given fields of a DNS forwarder. Omitted fields are unchanged.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateNetworkingV1DnsForwarder)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the DNS forwarder.
    /// - `body`: The environment, which is needed to find the DNS forwarder, and the fields to
    ///   change.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The DNS forwarder after the update. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no DNS forwarder with this ID in the environment. | `X-Request-Id` |
    /// | 409 | The request conflicts with the current state, for example because the resource exists already. | `X-Request-Id`, `Location` |
    /// | 422 | The request is well-formed, but a value in it is invalid. Each entry of `errors` names one. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
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
    ///     DnsForwarderSpecUpdate::new(ObjectReferenceInput::new("id")),
    /// );
    /// let answer = client
    ///     .networking_v1()
    ///     .dns_forwarders()
    ///     .update("dnsf-3z7kp", &body)
    ///     .await?;
    /// println!("{answer:?}");
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
    /// `DELETE /networking/v1/dns-forwarders/{id}` · General Availability · cloud API key or STS
    /// token
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteNetworkingV1DnsForwarder)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the DNS forwarder.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 204 | The DNS forwarder is being deleted. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no DNS forwarder with this ID in the environment. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
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
        environment: impl AsRef<str>,
    ) -> DeleteDnsForwarder {
        let mut call = Call::new(&self.client, &DELETE).path(id);
        call.query("environment", environment.as_ref());
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

request! {
    /// A call of [`DnsForwardersClient::list`].
    ListDnsForwarders -> Json<DnsForwarderList>
}

pages! {
    ListDnsForwarders -> DnsForwarderList, Paging::Link("page_token")
}

impl ListDnsForwarders {
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
    id: "createNetworkingV1DnsForwarder",
    name: "create dns forwarder",
    method: "POST",
    path: "/networking/v1/dns-forwarders",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`DnsForwardersClient::create`].
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
    /// A call of [`DnsForwardersClient::get`].
    GetDnsForwarder -> Json<DnsForwarder>
}

impl GetDnsForwarder {
    /// Waits until it is ready: until `status.phase` is `READY` or `CREATED`. `FAILED` and
    /// `DEGRADED` are errors.
    ///
    /// See [`Waiter`] for how often it asks, for how long, and what else can be set.
    #[inline]
    pub fn until_ready(self) -> Waiter<DnsForwarder> {
        Waiter::until_ready(self.call, Json::<DnsForwarder>::ACCEPT, Json::read)
    }

    /// Waits until it is gone, as after a deletion: until the answer is a 404.
    ///
    /// See [`Waiter`] for how often it asks, for how long, and what else can be set.
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
    /// A call of [`DnsForwardersClient::update`].
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
    /// A call of [`DnsForwardersClient::delete`].
    DeleteDnsForwarder -> Empty
}

/// A page of DNS forwarders.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DnsForwarderList {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `networking/v1`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `DnsForwarderList`.
    pub kind: String,
    /// Links from a page of a list to the others.
    pub metadata: ListMeta,
    /// The DNS forwarders on this page. Without duplicates.
    pub data: Vec<DnsForwarder>,
}

impl DnsForwarderList {
    /// With what is required.
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
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "data": data,
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

/// The domains whose names the customer's DNS servers resolve for a gateway.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DnsForwarder {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `networking/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `DnsForwarder`.
    pub kind: Option<String>,
    /// The ID of the DNS forwarder. At most 255 characters; set by the service.
    pub id: Option<String>,
    /// The metadata of an object. Read-only. Set by the service.
    pub metadata: Option<ObjectMeta>,
    /// The domains and the DNS servers that resolve them.
    pub spec: DnsForwarderSpec,
    /// The status of a DNS forwarder. Read-only. Set by the service.
    pub status: DnsForwarderStatus,
}

impl DnsForwarder {
    /// With what is required.
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

model!(DnsForwarder {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "id": id,
    3 "metadata": metadata,
    4 "spec": spec,
    5 "status": status,
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

/// The domains and the DNS servers that resolve them.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DnsForwarderSpec {
    /// The display name of the DNS forwarder.
    pub display_name: Option<String>,
    /// The domains whose names are resolved. At most 10 elements; without duplicates.
    pub domains: Vec<String>,
    /// The DNS servers that resolve the names.
    pub config: DnsForwarderSpecConfig,
    /// The environment of the DNS forwarder.
    pub environment: ObjectReference,
    /// The gateway of the DNS forwarder. Cannot change after creation.
    pub gateway: ObjectReference,
}

impl DnsForwarderSpec {
    /// With what is required.
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
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
}

model!(DnsForwarderSpec {
    0 "display_name": display_name,
    1 "domains": domains,
    2 "config": config,
    3 "environment": environment,
    4 "gateway": gateway,
});

/// The DNS servers that resolve the names.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DnsForwarderSpecConfig {
    /// DNS servers of the customer.
    ForwardViaIp(ForwardViaIp),
    /// DNS zones of the customer at Google Cloud.
    ForwardViaGcpDnsZones(ForwardViaGcpDnsZones),
    /// A value that is none of these, as it came.
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
    fn read<E: de::Error>(value: Value) -> Result<Self, E> {
        match tag(&value, "kind") {
            Some("ForwardViaIp" | "networking.v1.ForwardViaIp") => {
                alternative(value).map(Self::ForwardViaIp)
            }
            Some("ForwardViaGcpDnsZones" | "networking.v1.ForwardViaGcpDnsZones") => {
                alternative(value).map(Self::ForwardViaGcpDnsZones)
            }
            _ => Ok(Self::Unrecognized(value)),
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
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ForwardViaIp {
    /// The discriminator. Always `ForwardViaIp`.
    pub kind: String,
    /// Addresses of the DNS servers. 1 to 3 elements; without duplicates.
    pub dns_server_ips: Vec<String>,
}

impl ForwardViaIp {
    /// With what is required.
    pub fn new(dns_server_ips: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            kind: "ForwardViaIp".into(),
            dns_server_ips: dns_server_ips.into_iter().map(Into::into).collect(),
        }
    }
}

model!(ForwardViaIp {
    0 "kind": kind,
    1 "dns_server_ips": dns_server_ips,
});

/// DNS zones of the customer at Google Cloud.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ForwardViaGcpDnsZones {
    /// The discriminator. Always `ForwardViaGcpDnsZones`.
    pub kind: String,
    /// The DNS zone that resolves the names of each domain.
    pub domain_mappings: BTreeMap<String, GcpDnsZone>,
}

impl ForwardViaGcpDnsZones {
    /// With what is required.
    pub fn new(domain_mappings: BTreeMap<String, GcpDnsZone>) -> Self {
        Self {
            kind: "ForwardViaGcpDnsZones".into(),
            domain_mappings,
        }
    }
}

model!(ForwardViaGcpDnsZones {
    0 "kind": kind,
    1 "domain_mappings": domain_mappings,
});

/// A DNS zone at Google Cloud.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GcpDnsZone {
    /// The name of the DNS zone.
    pub zone: Option<String>,
    /// The ID of the Google Cloud project of the zone.
    pub project: Option<String>,
}

impl GcpDnsZone {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`zone`](Self::zone).
    pub fn with_zone(mut self, zone: impl Into<String>) -> Self {
        self.zone = Some(zone.into());
        self
    }

    /// Sets [`project`](Self::project).
    pub fn with_project(mut self, project: impl Into<String>) -> Self {
        self.project = Some(project.into());
        self
    }
}

model!(GcpDnsZone {
    0 "zone": zone,
    1 "project": project,
});

/// The status of a DNS forwarder.
///
/// Read-only.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DnsForwarderStatus {
    /// The lifecycle phase of the DNS forwarder. `CREATED`: it waits for a Kafka cluster and then
    /// becomes `READY`. `DEGRADED`: DNS servers have become unreachable. Set by the service.
    pub phase: DnsForwarderStatusPhase,
    /// The machine-readable error code. Only present if the DNS forwarder has failed. Set by the
    /// service.
    pub error_code: Option<String>,
    /// The human-readable error message. Only present if the DNS forwarder has failed. Set by the
    /// service.
    pub error_message: Option<String>,
}

impl DnsForwarderStatus {
    /// With what is required.
    pub fn new(phase: impl Into<DnsForwarderStatusPhase>) -> Self {
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

model!(DnsForwarderStatus {
    0 "phase": phase,
    1 "error_code": error_code,
    2 "error_message": error_message,
});

open_enum! {
    /// The lifecycle phase of the DNS forwarder.
    ///
    /// `CREATED`: it waits for a Kafka cluster and then becomes `READY`. `DEGRADED`: DNS servers
    /// have become unreachable.
    pub enum DnsForwarderStatusPhase {
        /// `PROVISIONING`
        Provisioning = "PROVISIONING",
        /// `CREATED`
        Created = "CREATED",
        /// `READY`
        Ready = "READY",
        /// `DEGRADED`
        Degraded = "DEGRADED",
        /// `FAILED`
        Failed = "FAILED",
        /// `DEPROVISIONING`
        Deprovisioning = "DEPROVISIONING",
    }
}

/// The domains whose names the customer's DNS servers resolve for a gateway.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DnsForwarderCreate {
    /// The domains and the DNS servers that resolve them.
    pub spec: DnsForwarderSpecCreate,
}

impl DnsForwarderCreate {
    /// With what is required.
    pub fn new(spec: impl Into<DnsForwarderSpecCreate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(DnsForwarderCreate {
    0 "spec": spec,
});

/// The domains and the DNS servers that resolve them.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DnsForwarderSpecCreate {
    /// The display name of the DNS forwarder.
    pub display_name: Option<String>,
    /// The domains whose names are resolved. At most 10 elements; without duplicates.
    pub domains: Vec<String>,
    /// The DNS servers that resolve the names.
    pub config: DnsForwarderSpecConfig,
    /// The environment of the DNS forwarder.
    pub environment: ObjectReferenceInput,
    /// The gateway of the DNS forwarder. Cannot change after creation.
    pub gateway: ObjectReferenceInput,
}

impl DnsForwarderSpecCreate {
    /// With what is required.
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
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
}

model!(DnsForwarderSpecCreate {
    0 "display_name": display_name,
    1 "domains": domains,
    2 "config": config,
    3 "environment": environment,
    4 "gateway": gateway,
});

/// The fields of a DNS forwarder that can be changed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DnsForwarderUpdate {
    /// The fields of a DNS forwarder spec that can be changed.
    pub spec: DnsForwarderSpecUpdate,
}

impl DnsForwarderUpdate {
    /// With what is required.
    pub fn new(spec: impl Into<DnsForwarderSpecUpdate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(DnsForwarderUpdate {
    0 "spec": spec,
});

/// The fields of a DNS forwarder spec that can be changed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DnsForwarderSpecUpdate {
    /// The display name of the DNS forwarder.
    pub display_name: Option<String>,
    /// The domains whose names are resolved. At most 10 elements; without duplicates.
    pub domains: Option<Vec<String>>,
    /// The DNS servers that resolve the names.
    pub config: Option<DnsForwarderSpecUpdateConfig>,
    /// The environment of the DNS forwarder.
    pub environment: ObjectReferenceInput,
}

impl DnsForwarderSpecUpdate {
    /// With what is required.
    pub fn new(environment: impl Into<ObjectReferenceInput>) -> Self {
        Self {
            display_name: None,
            domains: None,
            config: None,
            environment: environment.into(),
        }
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`domains`](Self::domains).
    pub fn with_domains(
        mut self,
        domains: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.domains = Some(domains.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`config`](Self::config).
    pub fn with_config(
        mut self,
        config: impl Into<DnsForwarderSpecUpdateConfig>,
    ) -> Self {
        self.config = Some(config.into());
        self
    }
}

model!(DnsForwarderSpecUpdate {
    0 "display_name": display_name,
    1 "domains": domains,
    2 "config": config,
    3 "environment": environment,
});

/// The DNS servers that resolve the names.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DnsForwarderSpecUpdateConfig {
    /// DNS servers of the customer.
    ForwardViaIp(ForwardViaIp),
    /// DNS zones of the customer at Google Cloud.
    ForwardViaGcpDnsZones(ForwardViaGcpDnsZones),
    /// A value that is none of these, as it came.
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
    fn read<E: de::Error>(value: Value) -> Result<Self, E> {
        match tag(&value, "kind") {
            Some("ForwardViaIp" | "networking.v1.ForwardViaIp") => {
                alternative(value).map(Self::ForwardViaIp)
            }
            Some("ForwardViaGcpDnsZones" | "networking.v1.ForwardViaGcpDnsZones") => {
                alternative(value).map(Self::ForwardViaGcpDnsZones)
            }
            _ => Ok(Self::Unrecognized(value)),
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
