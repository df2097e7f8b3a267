// Generated from networking/v1.yaml by `cargo xtask codegen`; do not edit.

//! DNS names that resolve to an access point.

use serde::{Serialize, Serializer, de};
use serde_json::Value;

use crate::call::{Call, Empty, Json, ListStyle, request};
use crate::client::Client;
use crate::common::{
    ListMeta, ObjectMeta, ObjectReference, ObjectReferenceInput,
    TypedEnvScopedObjectReference,
};
use crate::model::{Union, alternative, model, open_enum, tag, union, write_tagged};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};
use crate::wait::{Phased, Phases, Waiter};

/// DNS names that resolve to an access point.
///
/// Reached by [`NetworkingV1::dns_records`](super::NetworkingV1::dns_records).
#[derive(Clone, Debug)]
pub struct DnsRecordsClient {
    pub(super) client: Client,
}

impl DnsRecordsClient {
    /// Lists DNS records.
    ///
    /// `GET /networking/v1/dns-records` · General Availability · cloud API key or STS token
    ///
    /// Returns the DNS records of the environment, one page at a time.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listNetworkingV1DnsRecords)
    ///
    /// # Arguments
    ///
    /// - `environment`: The ID of the environment whose DNS records are returned.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | A page of DNS records. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
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
    /// let mut items = client.networking_v1().dns_records().list("env-6m2xp8").items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, environment: impl AsRef<str>) -> ListDnsRecords {
        let mut call = Call::new(&self.client, &LIST);
        call.query("environment", environment.as_ref());
        ListDnsRecords { call }
    }

    /// Creates a DNS record.
    ///
    /// `POST /networking/v1/dns-records` · General Availability · cloud API key or STS token
    ///
    /// Creates a DNS record that resolves a domain name to an access point. The record becomes
    /// `READY` once there is a Kafka cluster.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createNetworkingV1DnsRecord)
    ///
    /// # Arguments
    ///
    /// - `body`: The domain, the gateway and the access point.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 202 | The DNS record, which is being created. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Location` |
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
    ///     DnsRecordCreate, DnsRecordSpecConfig, DnsRecordSpecCreate, ObjectReferenceInput,
    ///     PrivateLinkAccessPoint, TypedEnvScopedObjectReferenceCreate,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = DnsRecordCreate::new(
    ///     DnsRecordSpecCreate::new(
    ///         "domain",
    ///         DnsRecordSpecConfig::PrivateLinkAccessPoint(
    ///             PrivateLinkAccessPoint::new("resource_id"),
    ///         ),
    ///         ObjectReferenceInput::new("id"),
    ///         TypedEnvScopedObjectReferenceCreate::new("id"),
    ///     ),
    /// );
    /// let answer = client.networking_v1().dns_records().create(&body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &DnsRecordCreate) -> CreateDnsRecord {
        let mut call = Call::new(&self.client, &CREATE);
        call.json(body);
        CreateDnsRecord { call }
    }

    /// Gets a DNS record.
    ///
    /// `GET /networking/v1/dns-records/{id}` · General Availability · cloud API key or STS token
    ///
    /// Returns a DNS record.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getNetworkingV1DnsRecord)
    ///
    /// [`until_ready`](GetDnsRecord::until_ready) asks again until it is ready,
    /// [`until_gone`](GetDnsRecord::until_gone) until it is gone.
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the DNS record.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The requested DNS record. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no DNS record with this ID in the environment. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client
    ///     .networking_v1()
    ///     .dns_records()
    ///     .get("dnsrec-8q2mv", "env-6m2xp8")
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl Into<String>,
        environment: impl AsRef<str>,
    ) -> GetDnsRecord {
        let mut call = Call::new(&self.client, &GET).path(id);
        call.query("environment", environment.as_ref());
        GetDnsRecord { call }
    }

    /// Updates a DNS record.
    ///
    /// `PATCH /networking/v1/dns-records/{id}` · General Availability · cloud API key or STS token
    ///
    /// Changes the given fields of a DNS record. Omitted fields are unchanged.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateNetworkingV1DnsRecord)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the DNS record.
    /// - `body`: The environment, which is needed to find the DNS record, and the fields to change.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The DNS record after the update. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no DNS record with this ID in the environment. | `X-Request-Id` |
    /// | 409 | The request conflicts with the current state, for example because the resource exists already. | `X-Request-Id`, `Location` |
    /// | 422 | The request is well-formed, but a value in it is invalid. Each entry of `errors` names one. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::networking::v1::{
    ///     DnsRecordSpecUpdate, DnsRecordUpdate, ObjectReferenceInput,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = DnsRecordUpdate::new(
    ///     DnsRecordSpecUpdate::new(ObjectReferenceInput::new("id")),
    /// );
    /// let answer = client
    ///     .networking_v1()
    ///     .dns_records()
    ///     .update("dnsrec-8q2mv", &body)
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<String>,
        body: &DnsRecordUpdate,
    ) -> UpdateDnsRecord {
        let mut call = Call::new(&self.client, &UPDATE).path(id);
        call.json(body);
        UpdateDnsRecord { call }
    }

    /// Deletes a DNS record.
    ///
    /// `DELETE /networking/v1/dns-records/{id}` · General Availability · cloud API key or STS token
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteNetworkingV1DnsRecord)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the DNS record.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 204 | The DNS record is being deleted. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no DNS record with this ID in the environment. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client.networking_v1().dns_records().delete("dnsrec-8q2mv", "env-6m2xp8").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        id: impl Into<String>,
        environment: impl AsRef<str>,
    ) -> DeleteDnsRecord {
        let mut call = Call::new(&self.client, &DELETE).path(id);
        call.query("environment", environment.as_ref());
        DeleteDnsRecord { call }
    }
}

static LIST: Operation = Operation {
    id: "listNetworkingV1DnsRecords",
    name: "list dns records",
    method: "GET",
    path: "/networking/v1/dns-records",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`DnsRecordsClient::list`].
    ListDnsRecords -> Json<DnsRecordList>
}

pages! {
    ListDnsRecords -> DnsRecordList, Paging::Link("page_token")
}

impl ListDnsRecords {
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

    /// Filters by domains.
    pub fn spec_domain(
        mut self,
        spec_domain: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "spec.domain",
                spec_domain.into_iter().map(Into::<String>::into),
                ListStyle::Repeated,
            );
        self
    }

    /// Filters by gateway IDs.
    pub fn spec_gateway(
        mut self,
        spec_gateway: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "spec.gateway",
                spec_gateway.into_iter().map(Into::<String>::into),
                ListStyle::Repeated,
            );
        self
    }

    /// Filters by access point IDs.
    pub fn resource(
        mut self,
        resource: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "resource",
                resource.into_iter().map(Into::<String>::into),
                ListStyle::Repeated,
            );
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

static CREATE: Operation = Operation {
    id: "createNetworkingV1DnsRecord",
    name: "create dns record",
    method: "POST",
    path: "/networking/v1/dns-records",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`DnsRecordsClient::create`].
    CreateDnsRecord -> Json<DnsRecord>
}

static GET: Operation = Operation {
    id: "getNetworkingV1DnsRecord",
    name: "get dns record",
    method: "GET",
    path: "/networking/v1/dns-records/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`DnsRecordsClient::get`].
    GetDnsRecord -> Json<DnsRecord>
}

impl GetDnsRecord {
    /// Waits until it is ready: until `status.phase` is `READY` or `CREATED`. `FAILED` is an error.
    ///
    /// See [`Waiter`] for how often it asks, for how long, and what else can be set.
    #[inline]
    pub fn until_ready(self) -> Waiter<DnsRecord> {
        Waiter::until_ready(self.call, Json::<DnsRecord>::ACCEPT, Json::read)
    }

    /// Waits until it is gone, as after a deletion: until the answer is a 404.
    ///
    /// See [`Waiter`] for how often it asks, for how long, and what else can be set.
    #[inline]
    pub fn until_gone(self) -> Waiter<DnsRecord, ()> {
        Waiter::until_gone(self.call, Json::<DnsRecord>::ACCEPT, Json::read)
    }
}

static UPDATE: Operation = Operation {
    id: "updateNetworkingV1DnsRecord",
    name: "update dns record",
    method: "PATCH",
    path: "/networking/v1/dns-records/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`DnsRecordsClient::update`].
    UpdateDnsRecord -> Json<DnsRecord>
}

static DELETE: Operation = Operation {
    id: "deleteNetworkingV1DnsRecord",
    name: "delete dns record",
    method: "DELETE",
    path: "/networking/v1/dns-records/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`DnsRecordsClient::delete`].
    DeleteDnsRecord -> Empty
}

/// A page of DNS records.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DnsRecordList {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `networking/v1`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `DnsRecordList`.
    pub kind: String,
    /// Links from a page of a list to the others.
    pub metadata: ListMeta,
    /// The DNS records on this page. Without duplicates.
    pub data: Vec<DnsRecord>,
}

impl DnsRecordList {
    /// With what is required.
    pub fn new(
        metadata: impl Into<ListMeta>,
        data: impl IntoIterator<Item = impl Into<DnsRecord>>,
    ) -> Self {
        Self {
            api_version: "networking/v1".into(),
            kind: "DnsRecordList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(DnsRecordList {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "data": data,
});

impl Page for DnsRecordList {
    type Item = DnsRecord;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[DnsRecord] {
        &self.data
    }

    fn into_items(self) -> Vec<DnsRecord> {
        self.data
    }
}

/// A domain name that resolves to an access point.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DnsRecord {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `networking/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `DnsRecord`.
    pub kind: Option<String>,
    /// The ID of the DNS record. At most 255 characters; set by the service.
    pub id: Option<String>,
    /// The metadata of an object. Read-only. Set by the service.
    pub metadata: Option<ObjectMeta>,
    /// The domain name and its target.
    pub spec: DnsRecordSpec,
    /// The status of a DNS record. Read-only. Set by the service.
    pub status: DnsRecordStatus,
}

impl DnsRecord {
    /// With what is required.
    pub fn new(
        spec: impl Into<DnsRecordSpec>,
        status: impl Into<DnsRecordStatus>,
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

model!(DnsRecord {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "id": id,
    3 "metadata": metadata,
    4 "spec": spec,
    5 "status": status,
});

impl Phased for DnsRecord {
    const PHASES: &'static Phases = &Phases {
        member: "status.phase",
        ready: &["READY", "CREATED"],
        failed: &["FAILED"],
    };

    fn phase(&self) -> Option<&str> {
        Some(self.status.phase.as_str())
    }

    fn explanation(&self) -> Option<&str> {
        self.status.error_message.as_deref()
    }
}

/// The domain name and its target.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DnsRecordSpec {
    /// The display name of the DNS record.
    pub display_name: Option<String>,
    /// The fully qualified domain name. Cannot change after creation.
    pub domain: String,
    /// The target of the name.
    pub config: DnsRecordSpecConfig,
    /// The environment of the DNS record.
    pub environment: ObjectReference,
    /// The gateway of the DNS record. Cannot change after creation.
    pub gateway: TypedEnvScopedObjectReference,
}

impl DnsRecordSpec {
    /// With what is required.
    pub fn new(
        domain: impl Into<String>,
        config: impl Into<DnsRecordSpecConfig>,
        environment: impl Into<ObjectReference>,
        gateway: impl Into<TypedEnvScopedObjectReference>,
    ) -> Self {
        Self {
            display_name: None,
            domain: domain.into(),
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

model!(DnsRecordSpec {
    0 "display_name": display_name,
    1 "domain": domain,
    2 "config": config,
    3 "environment": environment,
    4 "gateway": gateway,
});

/// The target of the name.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DnsRecordSpecConfig {
    /// A private link access point to which a DNS record resolves.
    PrivateLinkAccessPoint(PrivateLinkAccessPoint),
    /// A value that is none of these, as it came.
    Unrecognized(Value),
}

impl From<PrivateLinkAccessPoint> for DnsRecordSpecConfig {
    fn from(value: PrivateLinkAccessPoint) -> Self {
        Self::PrivateLinkAccessPoint(value)
    }
}

impl Union for DnsRecordSpecConfig {
    fn read<E: de::Error>(value: Value) -> Result<Self, E> {
        match tag(&value, "kind") {
            Some("PrivateLinkAccessPoint" | "networking.v1.PrivateLinkAccessPoint") => {
                alternative(value).map(Self::PrivateLinkAccessPoint)
            }
            _ => Ok(Self::Unrecognized(value)),
        }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::PrivateLinkAccessPoint(value) => {
                write_tagged(value, "kind", "PrivateLinkAccessPoint", serializer)
            }
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

/// A private link access point to which a DNS record resolves.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PrivateLinkAccessPoint {
    /// The discriminator. Always `PrivateLinkAccessPoint`.
    pub kind: String,
    /// The ID of the access point. At least 1 characters.
    pub resource_id: String,
}

impl PrivateLinkAccessPoint {
    /// With what is required.
    pub fn new(resource_id: impl Into<String>) -> Self {
        Self {
            kind: "PrivateLinkAccessPoint".into(),
            resource_id: resource_id.into(),
        }
    }
}

model!(PrivateLinkAccessPoint {
    0 "kind": kind,
    1 "resource_id": resource_id,
});

/// The status of a DNS record.
///
/// Read-only.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DnsRecordStatus {
    /// The lifecycle phase of the DNS record. `CREATED`: it waits for a Kafka cluster and then
    /// becomes `READY`. Set by the service.
    pub phase: DnsRecordStatusPhase,
    /// The machine-readable error code. Only present if the DNS record has failed. Set by the
    /// service.
    pub error_code: Option<String>,
    /// The human-readable error message. Only present if the DNS record has failed. Set by the
    /// service.
    pub error_message: Option<String>,
}

impl DnsRecordStatus {
    /// With what is required.
    pub fn new(phase: impl Into<DnsRecordStatusPhase>) -> Self {
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

model!(DnsRecordStatus {
    0 "phase": phase,
    1 "error_code": error_code,
    2 "error_message": error_message,
});

open_enum! {
    /// The lifecycle phase of the DNS record.
    ///
    /// `CREATED`: it waits for a Kafka cluster and then becomes `READY`.
    pub enum DnsRecordStatusPhase {
        /// `PROVISIONING`
        Provisioning = "PROVISIONING",
        /// `CREATED`
        Created = "CREATED",
        /// `READY`
        Ready = "READY",
        /// `FAILED`
        Failed = "FAILED",
        /// `DEPROVISIONING`
        Deprovisioning = "DEPROVISIONING",
    }
}

/// A domain name that resolves to an access point.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DnsRecordCreate {
    /// The domain name and its target.
    pub spec: DnsRecordSpecCreate,
}

impl DnsRecordCreate {
    /// With what is required.
    pub fn new(spec: impl Into<DnsRecordSpecCreate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(DnsRecordCreate {
    0 "spec": spec,
});

/// The domain name and its target.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DnsRecordSpecCreate {
    /// The display name of the DNS record.
    pub display_name: Option<String>,
    /// The fully qualified domain name. Cannot change after creation.
    pub domain: String,
    /// The target of the name.
    pub config: DnsRecordSpecConfig,
    /// The environment of the DNS record.
    pub environment: ObjectReferenceInput,
    /// The gateway of the DNS record. Cannot change after creation.
    pub gateway: TypedEnvScopedObjectReferenceCreate,
}

impl DnsRecordSpecCreate {
    /// With what is required.
    pub fn new(
        domain: impl Into<String>,
        config: impl Into<DnsRecordSpecConfig>,
        environment: impl Into<ObjectReferenceInput>,
        gateway: impl Into<TypedEnvScopedObjectReferenceCreate>,
    ) -> Self {
        Self {
            display_name: None,
            domain: domain.into(),
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

model!(DnsRecordSpecCreate {
    0 "display_name": display_name,
    1 "domain": domain,
    2 "config": config,
    3 "environment": environment,
    4 "gateway": gateway,
});

/// A reference to an object in an environment, with its type.
///
/// A request contains the `id` and, if required, the `environment`; the other fields are read-only.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TypedEnvScopedObjectReferenceCreate {
    /// The ID of the object. 1 to 255 characters.
    pub id: String,
    /// The ID of the environment of the object. Absent if it has none. 1 to 255 characters.
    pub environment: Option<String>,
}

impl TypedEnvScopedObjectReferenceCreate {
    /// With what is required.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            environment: None,
        }
    }

    /// Sets [`environment`](Self::environment).
    pub fn with_environment(mut self, environment: impl Into<String>) -> Self {
        self.environment = Some(environment.into());
        self
    }
}

model!(TypedEnvScopedObjectReferenceCreate {
    0 "id": id,
    1 "environment": environment,
});

/// The fields of a DNS record that can be changed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DnsRecordUpdate {
    /// The fields of a DNS record spec that can be changed.
    pub spec: DnsRecordSpecUpdate,
}

impl DnsRecordUpdate {
    /// With what is required.
    pub fn new(spec: impl Into<DnsRecordSpecUpdate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(DnsRecordUpdate {
    0 "spec": spec,
});

/// The fields of a DNS record spec that can be changed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DnsRecordSpecUpdate {
    /// The display name of the DNS record.
    pub display_name: Option<String>,
    /// The target of the name.
    pub config: Option<DnsRecordSpecUpdateConfig>,
    /// The environment of the DNS record.
    pub environment: ObjectReferenceInput,
}

impl DnsRecordSpecUpdate {
    /// With what is required.
    pub fn new(environment: impl Into<ObjectReferenceInput>) -> Self {
        Self {
            display_name: None,
            config: None,
            environment: environment.into(),
        }
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`config`](Self::config).
    pub fn with_config(mut self, config: impl Into<DnsRecordSpecUpdateConfig>) -> Self {
        self.config = Some(config.into());
        self
    }
}

model!(DnsRecordSpecUpdate {
    0 "display_name": display_name,
    1 "config": config,
    2 "environment": environment,
});

/// The target of the name.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DnsRecordSpecUpdateConfig {
    /// A private link access point to which a DNS record resolves.
    PrivateLinkAccessPoint(PrivateLinkAccessPoint),
    /// A value that is none of these, as it came.
    Unrecognized(Value),
}

impl From<PrivateLinkAccessPoint> for DnsRecordSpecUpdateConfig {
    fn from(value: PrivateLinkAccessPoint) -> Self {
        Self::PrivateLinkAccessPoint(value)
    }
}

impl Union for DnsRecordSpecUpdateConfig {
    fn read<E: de::Error>(value: Value) -> Result<Self, E> {
        match tag(&value, "kind") {
            Some("PrivateLinkAccessPoint" | "networking.v1.PrivateLinkAccessPoint") => {
                alternative(value).map(Self::PrivateLinkAccessPoint)
            }
            _ => Ok(Self::Unrecognized(value)),
        }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::PrivateLinkAccessPoint(value) => {
                write_tagged(value, "kind", "PrivateLinkAccessPoint", serializer)
            }
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

union!(DnsRecordSpecConfig, DnsRecordSpecUpdateConfig);
