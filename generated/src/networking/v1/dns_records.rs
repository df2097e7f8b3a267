// Generated from networking/v1.yaml by `cargo xtask codegen`; do not edit.

//! DNS names that resolve to an access point.

use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::call::{Call, Empty, Json, ListStyle, request};
use crate::client::Client;
use crate::common::{
    ListMeta, ObjectMeta, ObjectReference, ObjectReferenceInput,
    TypedEnvScopedObjectReference,
};
use crate::model::{
    Shape, SharedJson, Union, decode_variant, model, open_enum, union, write_tagged,
};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};
use crate::wait::{Phased, Phases, Waiter};

/// The operations of [`NetworkingV1::dns_records`](super::NetworkingV1::dns_records).
///
/// DNS names that resolve to an access point.
#[derive(Clone, Debug)]
pub struct DnsRecordsClient {
    pub(super) client: Client,
}

impl DnsRecordsClient {
    /// Lists DNS records.
    ///
    /// Returns the DNS records of the environment, in pages.
    ///
    /// `GET /networking/v1/dns-records` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listNetworkingV1DnsRecords)
    ///
    /// # Parameters
    ///
    /// - `environment`: The ID of the environment whose DNS records are returned.
    ///
    /// Optional: [`spec_display_name`](ListDnsRecords::spec_display_name),
    /// [`spec_domain`](ListDnsRecords::spec_domain),
    /// [`spec_gateway`](ListDnsRecords::spec_gateway), [`resource`](ListDnsRecords::resource),
    /// [`page_size`](ListDnsRecords::page_size), [`page_token`](ListDnsRecords::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of DNS records.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors).
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
    pub fn list(&self, environment: impl Into<String>) -> ListDnsRecords {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &LIST);
        call.query("environment", environment);
        ListDnsRecords { call }
    }

    /// Creates a DNS record.
    ///
    /// Creates a DNS record that resolves a domain name to an access point. The record becomes
    /// `READY` once there is a Kafka cluster.
    ///
    /// `POST /networking/v1/dns-records` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createNetworkingV1DnsRecord)
    ///
    /// # Parameters
    ///
    /// - `body`: The domain, the gateway and the access point.
    ///
    /// # Response
    ///
    /// - 202: The DNS record, which is being created. Header:
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
    ///     DnsRecordCreate, DnsRecordSpecConfig, DnsRecordSpecCreate, ObjectReferenceInput,
    ///     PrivateLinkAccessPoint, TypedEnvScopedObjectReferenceCreate,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = DnsRecordCreate::new(
    ///     DnsRecordSpecCreate::new(
    ///         "db.example.org",
    ///         DnsRecordSpecConfig::PrivateLinkAccessPoint(
    ///             PrivateLinkAccessPoint::new("ap-5x9gt"),
    ///         ),
    ///         ObjectReferenceInput::new("lkc-3w9dn"),
    ///         TypedEnvScopedObjectReferenceCreate::new("lkc-3w9dn"),
    ///     ),
    /// );
    /// let response = client.networking_v1().dns_records().create(&body).await?;
    /// println!("{response:?}");
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
    /// Returns a DNS record with its domain name, its target and its lifecycle phase.
    ///
    /// [`until_ready`](GetDnsRecord::until_ready) polls until the resource is ready,
    /// [`until_gone`](GetDnsRecord::until_gone) until it is gone.
    ///
    /// `GET /networking/v1/dns-records/{id}` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getNetworkingV1DnsRecord)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the DNS record.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Response
    ///
    /// - 200: The requested DNS record.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no DNS record with this ID in the environment.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .networking_v1()
    ///     .dns_records()
    ///     .get("dnsrec-8q2mv", "env-6m2xp8")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl Into<String>,
        environment: impl Into<String>,
    ) -> GetDnsRecord {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &GET).path(id);
        call.query("environment", environment);
        GetDnsRecord { call }
    }

    /// Updates a DNS record.
    ///
    /// Changes the given fields of a DNS record. Absent fields are left unchanged.
    ///
    /// `PATCH /networking/v1/dns-records/{id}` · General Availability · cloud API key or STS token
    /// ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateNetworkingV1DnsRecord)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the DNS record.
    /// - `body`: The environment, which is needed to find the DNS record, and the fields to change.
    ///
    /// # Response
    ///
    /// - 200: The DNS record after the update.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no DNS record with this ID in the environment.
    /// - 409: The request conflicts with the current state of the resource, or the resource already
    ///   exists. Header: `Location`.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
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
    ///     DnsRecordSpecUpdate::new(ObjectReferenceInput::new("lkc-3w9dn")),
    /// );
    /// let response = client
    ///     .networking_v1()
    ///     .dns_records()
    ///     .update("dnsrec-8q2mv", &body)
    ///     .await?;
    /// println!("{response:?}");
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
    /// Deletes a DNS record. Its domain name no longer resolves to the access point.
    ///
    /// `DELETE /networking/v1/dns-records/{id}` · General Availability · cloud API key or STS token
    /// ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteNetworkingV1DnsRecord)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the DNS record.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Response
    ///
    /// - 204: The DNS record is being deleted.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no DNS record with this ID in the environment.
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
        environment: impl Into<String>,
    ) -> DeleteDnsRecord {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &DELETE).path(id);
        call.query("environment", environment);
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
    /// A request builder for [`DnsRecordsClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListDnsRecords -> Json<DnsRecordList>, idempotent
}

pages! {
    ListDnsRecords -> DnsRecordList, Paging::link(&["page_token"])
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
    /// A request builder for [`DnsRecordsClient::create`].
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
    /// A request builder for [`DnsRecordsClient::get`].
    GetDnsRecord -> Json<DnsRecord>, idempotent
}

impl GetDnsRecord {
    /// Polls until `status.phase` is `READY` or `CREATED`. `FAILED` is an error.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
    #[inline]
    pub fn until_ready(self) -> Waiter<DnsRecord> {
        Waiter::until_ready(self.call, Json::<DnsRecord>::ACCEPT, Json::read)
    }

    /// Polls until the resource is gone, that is, until the response is 404 Not Found.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
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
    /// A request builder for [`DnsRecordsClient::update`].
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
    /// A request builder for [`DnsRecordsClient::delete`].
    DeleteDnsRecord -> Empty, idempotent
}

/// A page of DNS records.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DnsRecordList {
    /// The group and version of the API that the object belongs to. Read-only; always
    /// `networking/v1`.
    pub api_version: String,
    /// The type of the object. Read-only; always `DnsRecordList`.
    pub kind: String,
    /// The pagination links of a list.
    pub metadata: ListMeta,
    /// The DNS records on this page. No duplicates.
    pub data: Vec<DnsRecord>,
}

impl DnsRecordList {
    /// Creates a `DnsRecordList` with its required fields.
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
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
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

/// A domain name that resolves to an access point, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DnsRecord {
    /// The group and version of the API that the object belongs to. Read-only; always
    /// `networking/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `DnsRecord`.
    pub kind: Option<String>,
    /// The ID of the DNS record. At most 255 characters; read-only.
    pub id: Option<String>,
    /// The metadata of an object. Read-only.
    pub metadata: Option<ObjectMeta>,
    /// The domain name and its target.
    pub spec: DnsRecordSpec,
    /// The status of a DNS record. Read-only.
    pub status: DnsRecordStatus,
}

impl DnsRecord {
    /// Creates a `DnsRecord` with its required fields.
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

model!(DnsRecord {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "metadata": metadata,
    "spec": spec,
    "status": status,
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

/// The domain name and its target, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DnsRecordSpec {
    /// The display name of the DNS record.
    pub display_name: Option<String>,
    /// The fully qualified domain name. Immutable.
    pub domain: String,
    /// The target of the name.
    pub config: DnsRecordSpecConfig,
    /// The environment of the DNS record.
    pub environment: ObjectReference,
    /// The gateway of the DNS record. Immutable.
    pub gateway: TypedEnvScopedObjectReference,
}

impl DnsRecordSpec {
    /// Creates a `DnsRecordSpec` with its required fields.
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
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
}

model!(DnsRecordSpec {
    "display_name": display_name,
    "domain": domain,
    "config": config,
    "environment": environment,
    "gateway": gateway,
});

/// The target of the name.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DnsRecordSpecConfig {
    /// A private link access point to which a DNS record resolves.
    PrivateLinkAccessPoint(PrivateLinkAccessPoint),
    /// An unknown variant, as received.
    Unrecognized(Value),
}

impl From<PrivateLinkAccessPoint> for DnsRecordSpecConfig {
    fn from(value: PrivateLinkAccessPoint) -> Self {
        Self::PrivateLinkAccessPoint(value)
    }
}

impl Union for DnsRecordSpecConfig {
    const SHAPES: &'static [Shape] = &[
        Shape::requires(
            &[
                (
                    "kind",
                    Shape::Texts(
                        &[
                            "PrivateLinkAccessPoint",
                            "networking.v1.PrivateLinkAccessPoint",
                        ],
                    ),
                ),
            ],
        ),
    ];

    fn read(variant: usize, value: &SharedJson) -> Result<Self, serde_json::Error> {
        match variant {
            0 => decode_variant(value).map(Self::PrivateLinkAccessPoint),
            _ => decode_variant(value).map(Self::Unrecognized),
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PrivateLinkAccessPoint {
    /// The discriminator. Always `PrivateLinkAccessPoint`.
    pub kind: String,
    /// The ID of the access point. At least 1 characters.
    pub resource_id: String,
}

impl PrivateLinkAccessPoint {
    /// Creates a `PrivateLinkAccessPoint` with its required fields.
    pub fn new(resource_id: impl Into<String>) -> Self {
        Self {
            kind: "PrivateLinkAccessPoint".into(),
            resource_id: resource_id.into(),
        }
    }
}

model!(PrivateLinkAccessPoint {
    "kind": kind,
    "resource_id": resource_id,
});

/// The status of a DNS record.
///
/// Read-only.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DnsRecordStatus {
    /// The lifecycle phase of the DNS record. `CREATED`: it waits for a Kafka cluster and then
    /// becomes `READY`. Read-only.
    pub phase: DnsRecordStatusPhase,
    /// The machine-readable error code. Only present if the DNS record has failed. Read-only.
    pub error_code: Option<String>,
    /// The human-readable error message. Only present if the DNS record has failed. Read-only.
    pub error_message: Option<String>,
}

impl DnsRecordStatus {
    /// Creates a `DnsRecordStatus` with its required fields.
    pub fn new(phase: impl Into<DnsRecordStatusPhase>) -> Self {
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

model!(DnsRecordStatus {
    "phase": phase,
    "error_code": error_code,
    "error_message": error_message,
});

/// The lifecycle phase of the DNS record.
///
/// `CREATED`: it waits for a Kafka cluster and then becomes `READY`.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DnsRecordStatusPhase {
    /// `PROVISIONING`
    Provisioning,
    /// `CREATED`
    Created,
    /// `READY`
    Ready,
    /// `FAILED`
    Failed,
    /// `DEPROVISIONING`
    Deprovisioning,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(DnsRecordStatusPhase {
    "PROVISIONING": Provisioning,
    "CREATED": Created,
    "READY": Ready,
    "FAILED": Failed,
    "DEPROVISIONING": Deprovisioning,
});

/// A domain name that resolves to an access point, as sent by [`DnsRecordsClient::create`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DnsRecordCreate {
    /// The domain name and its target.
    pub spec: DnsRecordSpecCreate,
}

impl DnsRecordCreate {
    /// Creates a `DnsRecordCreate` with its required fields.
    pub fn new(spec: impl Into<DnsRecordSpecCreate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(DnsRecordCreate {
    "spec": spec,
});

/// The domain name and its target, as sent in requests.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DnsRecordSpecCreate {
    /// The display name of the DNS record.
    pub display_name: Option<String>,
    /// The fully qualified domain name. Immutable.
    pub domain: String,
    /// The target of the name.
    pub config: DnsRecordSpecConfig,
    /// The environment of the DNS record.
    pub environment: ObjectReferenceInput,
    /// The gateway of the DNS record. Immutable.
    pub gateway: TypedEnvScopedObjectReferenceCreate,
}

impl DnsRecordSpecCreate {
    /// Creates a `DnsRecordSpecCreate` with its required fields.
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
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
}

model!(DnsRecordSpecCreate {
    "display_name": display_name,
    "domain": domain,
    "config": config,
    "environment": environment,
    "gateway": gateway,
});

/// A reference to an object in an environment, with its type.
///
/// A request contains the `id` and, if required, the `environment`; the other fields are read-only.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TypedEnvScopedObjectReferenceCreate {
    /// The ID of the object. 1 to 255 characters.
    pub id: String,
    /// The ID of the environment of the object. Absent if it has none. 1 to 255 characters.
    pub environment: Option<String>,
}

impl TypedEnvScopedObjectReferenceCreate {
    /// Creates a `TypedEnvScopedObjectReferenceCreate` with its required fields.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            environment: None,
        }
    }

    /// Sets [`environment`](Self::environment).
    #[must_use]
    pub fn with_environment(mut self, environment: impl Into<String>) -> Self {
        self.environment = Some(environment.into());
        self
    }
}

model!(TypedEnvScopedObjectReferenceCreate {
    "id": id,
    "environment": environment,
});

/// The fields of a DNS record that can be changed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DnsRecordUpdate {
    /// The fields of a DNS record spec that can be changed.
    pub spec: DnsRecordSpecUpdate,
}

impl DnsRecordUpdate {
    /// Creates a `DnsRecordUpdate` with its required fields.
    pub fn new(spec: impl Into<DnsRecordSpecUpdate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(DnsRecordUpdate {
    "spec": spec,
});

/// The fields of a DNS record spec that can be changed.
#[derive(Clone, PartialEq)]
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
    /// Creates a `DnsRecordSpecUpdate` with its required fields.
    pub fn new(environment: impl Into<ObjectReferenceInput>) -> Self {
        Self {
            display_name: None,
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

    /// Sets [`config`](Self::config).
    #[must_use]
    pub fn with_config(mut self, config: impl Into<DnsRecordSpecUpdateConfig>) -> Self {
        self.config = Some(config.into());
        self
    }
}

model!(DnsRecordSpecUpdate {
    "display_name": display_name,
    "config": config,
    "environment": environment,
});

/// The target of the name, as sent in requests.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DnsRecordSpecUpdateConfig {
    /// A private link access point to which a DNS record resolves.
    PrivateLinkAccessPoint(PrivateLinkAccessPoint),
    /// An unknown variant, as received.
    Unrecognized(Value),
}

impl From<PrivateLinkAccessPoint> for DnsRecordSpecUpdateConfig {
    fn from(value: PrivateLinkAccessPoint) -> Self {
        Self::PrivateLinkAccessPoint(value)
    }
}

impl Union for DnsRecordSpecUpdateConfig {
    const SHAPES: &'static [Shape] = &[
        Shape::requires(
            &[
                (
                    "kind",
                    Shape::Texts(
                        &[
                            "PrivateLinkAccessPoint",
                            "networking.v1.PrivateLinkAccessPoint",
                        ],
                    ),
                ),
            ],
        ),
    ];

    fn read(variant: usize, value: &SharedJson) -> Result<Self, serde_json::Error> {
        match variant {
            0 => decode_variant(value).map(Self::PrivateLinkAccessPoint),
            _ => decode_variant(value).map(Self::Unrecognized),
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
