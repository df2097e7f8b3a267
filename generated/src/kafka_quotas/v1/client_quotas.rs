// Generated from kafka-quotas/v1.yaml by `cargo xtask codegen`; do not edit.

//! Quotas on the throughput of service accounts and identity pools in a Kafka cluster.

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{
    EnvScopedObjectReference, EnvScopedObjectReferenceInput, GlobalObjectReference,
    GlobalObjectReferenceInput, ListMeta, ObjectMeta,
};
use crate::encoded::Quoted;
use crate::model::model;
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// The operations of [`KafkaQuotasV1::client_quotas`](super::KafkaQuotasV1::client_quotas).
///
/// Quotas on the throughput of service accounts and identity pools in a Kafka cluster.
#[derive(Clone, Debug)]
pub struct ClientQuotasClient {
    pub(super) client: Client,
}

impl ClientQuotasClient {
    /// Lists client quotas.
    ///
    /// Returns the client quotas of one Kafka cluster, in pages.
    ///
    /// This operation requires access to "Kafka Quota v1", which must be requested.
    ///
    /// `GET /kafka-quotas/v1/client-quotas` · Early Access, feature `early-access` · cloud API key
    /// or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listKafkaQuotasV1ClientQuotas)
    ///
    /// # Parameters
    ///
    /// - `spec_cluster`: The ID of the Kafka cluster whose client quotas are returned.
    /// - `environment`: The ID of the environment of the Kafka cluster.
    ///
    /// Optional: [`page_size`](ListClientQuotas::page_size),
    /// [`page_token`](ListClientQuotas::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of client quotas.
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
    /// let mut items = client
    ///     .kafka_quotas_v1()
    ///     .client_quotas()
    ///     .list("lkc-3w9dn", "env-6m2xp8")
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
        spec_cluster: impl Into<String>,
        environment: impl Into<String>,
    ) -> ListClientQuotas {
        let spec_cluster: String = spec_cluster.into();
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &LIST);
        call.query("spec.cluster", spec_cluster);
        call.query("environment", environment);
        ListClientQuotas { call }
    }

    /// Creates a client quota.
    ///
    /// Limits the throughput of the given principals in a dedicated Kafka cluster.
    ///
    /// This operation requires access to "Kafka Quota v1", which must be requested.
    ///
    /// `POST /kafka-quotas/v1/client-quotas` · Early Access, feature `early-access` · cloud API key
    /// or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createKafkaQuotasV1ClientQuota)
    ///
    /// # Parameters
    ///
    /// - `body`: Principals, Kafka cluster and limits of the client quota.
    ///
    /// # Response
    ///
    /// - 202: The client quota is being created. Header: [`Location`](crate::Response::location).
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 409: The request conflicts with the current state of the resource, or the resource already
    ///   exists. Header: `Location`.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::kafka_quotas::v1::{
    ///     ClientQuotaCreate, ClientQuotaSpecCreate, EnvScopedObjectReferenceInput,
    ///     GlobalObjectReferenceInput, Throughput,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = ClientQuotaCreate::new(
    ///     ClientQuotaSpecCreate::new(
    ///         "Nightly export",
    ///         Throughput::new(1, 1),
    ///         EnvScopedObjectReferenceInput::new("lkc-3w9dn"),
    ///         [GlobalObjectReferenceInput::new("lkc-3w9dn")],
    ///         GlobalObjectReferenceInput::new("lkc-3w9dn"),
    ///     ),
    /// );
    /// let response = client.kafka_quotas_v1().client_quotas().create(&body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &ClientQuotaCreate) -> CreateClientQuota {
        let mut call = Call::new(&self.client, &CREATE);
        call.json(body);
        CreateClientQuota { call }
    }

    /// Gets a client quota.
    ///
    /// Returns a client quota with its maximum throughput and its principals.
    ///
    /// This operation requires access to "Kafka Quota v1", which must be requested.
    ///
    /// `GET /kafka-quotas/v1/client-quotas/{id}` · Early Access, feature `early-access` · cloud API
    /// key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getKafkaQuotasV1ClientQuota)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the client quota.
    ///
    /// # Response
    ///
    /// - 200: The requested client quota.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 404: There is no client quota with this ID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client.kafka_quotas_v1().client_quotas().get("cq-2vx7h").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl Into<String>) -> GetClientQuota {
        GetClientQuota {
            call: Call::new(&self.client, &GET).path(id),
        }
    }

    /// Updates a client quota.
    ///
    /// Changes the given fields of a client quota. A list of principals replaces the existing list.
    ///
    /// This operation requires access to "Kafka Quota v1", which must be requested.
    ///
    /// `PATCH /kafka-quotas/v1/client-quotas/{id}` · Early Access, feature `early-access` · cloud
    /// API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateKafkaQuotasV1ClientQuota)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the client quota.
    /// - `body`: The fields to change.
    ///
    /// # Response
    ///
    /// - 200: The client quota after the update.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 404: There is no client quota with this ID.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::kafka_quotas::v1::{ClientQuotaSpecUpdate, ClientQuotaUpdate};
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = ClientQuotaUpdate::new(ClientQuotaSpecUpdate::new());
    /// let response = client
    ///     .kafka_quotas_v1()
    ///     .client_quotas()
    ///     .update("cq-2vx7h", &body)
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<String>,
        body: &ClientQuotaUpdate,
    ) -> UpdateClientQuota {
        let mut call = Call::new(&self.client, &UPDATE).path(id);
        call.json(body);
        UpdateClientQuota { call }
    }

    /// Deletes a client quota.
    ///
    /// Deletes a client quota. Its principals are no longer limited by it.
    ///
    /// This operation requires access to "Kafka Quota v1", which must be requested.
    ///
    /// `DELETE /kafka-quotas/v1/client-quotas/{id}` · Early Access, feature `early-access` · cloud
    /// API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteKafkaQuotasV1ClientQuota)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the client quota.
    ///
    /// # Response
    ///
    /// - 204: The client quota is being deleted.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 404: There is no client quota with this ID.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client.kafka_quotas_v1().client_quotas().delete("cq-2vx7h").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: impl Into<String>) -> DeleteClientQuota {
        DeleteClientQuota {
            call: Call::new(&self.client, &DELETE).path(id),
        }
    }
}

static LIST: Operation = Operation {
    id: "listKafkaQuotasV1ClientQuotas",
    name: "list client quotas",
    method: "GET",
    path: "/kafka-quotas/v1/client-quotas",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

impl ListClientQuotas {
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
    /// A request builder for [`ClientQuotasClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListClientQuotas -> Json<ClientQuotaList>, idempotent
}

pages! {
    ListClientQuotas -> ClientQuotaList, Paging::link(&["page_token"])
}

static CREATE: Operation = Operation {
    id: "createKafkaQuotasV1ClientQuota",
    name: "create client quota",
    method: "POST",
    path: "/kafka-quotas/v1/client-quotas",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`ClientQuotasClient::create`].
    CreateClientQuota -> Json<ClientQuota>
}

static GET: Operation = Operation {
    id: "getKafkaQuotasV1ClientQuota",
    name: "get client quota",
    method: "GET",
    path: "/kafka-quotas/v1/client-quotas/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`ClientQuotasClient::get`].
    GetClientQuota -> Json<ClientQuota>, idempotent
}

static UPDATE: Operation = Operation {
    id: "updateKafkaQuotasV1ClientQuota",
    name: "update client quota",
    method: "PATCH",
    path: "/kafka-quotas/v1/client-quotas/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`ClientQuotasClient::update`].
    UpdateClientQuota -> Json<ClientQuota>
}

static DELETE: Operation = Operation {
    id: "deleteKafkaQuotasV1ClientQuota",
    name: "delete client quota",
    method: "DELETE",
    path: "/kafka-quotas/v1/client-quotas/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`ClientQuotasClient::delete`].
    DeleteClientQuota -> Empty, idempotent
}

/// A page of client quotas.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClientQuotaList {
    /// The group and version of the API that the object belongs to. Read-only; always
    /// `kafka-quotas/v1`.
    pub api_version: String,
    /// The type of the object. Read-only; always `ClientQuotaList`.
    pub kind: String,
    /// The pagination links of a list.
    pub metadata: ListMeta,
    /// The client quotas on this page. No duplicates.
    pub data: Vec<ClientQuota>,
}

impl ClientQuotaList {
    /// Creates a `ClientQuotaList` with its required fields.
    pub fn new(
        metadata: impl Into<ListMeta>,
        data: impl IntoIterator<Item = impl Into<ClientQuota>>,
    ) -> Self {
        Self {
            api_version: "kafka-quotas/v1".into(),
            kind: "ClientQuotaList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(ClientQuotaList {
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
});

impl Page for ClientQuotaList {
    type Item = ClientQuota;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[ClientQuota] {
        &self.data
    }

    fn into_items(self) -> Vec<ClientQuota> {
        self.data
    }
}

/// A quota on the throughput of principals of a Kafka cluster, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClientQuota {
    /// The group and version of the API that the object belongs to. Read-only; always
    /// `kafka-quotas/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `ClientQuota`.
    pub kind: Option<String>,
    /// The ID of the client quota. At most 255 characters; read-only.
    pub id: Option<String>,
    /// The metadata of an object. Read-only.
    pub metadata: Option<ObjectMeta>,
    /// The principals, Kafka cluster and limits of a client quota.
    pub spec: ClientQuotaSpec,
}

impl ClientQuota {
    /// Creates a `ClientQuota` with its required fields.
    pub fn new(spec: impl Into<ClientQuotaSpec>) -> Self {
        Self {
            api_version: None,
            kind: None,
            id: None,
            metadata: None,
            spec: spec.into(),
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

model!(ClientQuota {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "metadata": metadata,
    "spec": spec,
});

/// The principals, Kafka cluster and limits of a client quota, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClientQuotaSpec {
    /// The display name of the client quota.
    pub display_name: String,
    /// The description of the client quota.
    pub description: Option<String>,
    /// The maximum throughput.
    pub throughput: Throughput,
    /// The dedicated Kafka cluster to which the client quota applies. Immutable.
    pub cluster: EnvScopedObjectReference,
    /// The service accounts and identity pools of the quota. The single ID `<default>` stands for
    /// all that no other client quota names. At least 1 elements.
    pub principals: Vec<GlobalObjectReference>,
    /// The environment of the Kafka cluster. Immutable.
    pub environment: GlobalObjectReference,
}

impl ClientQuotaSpec {
    /// Creates a `ClientQuotaSpec` with its required fields.
    pub fn new(
        display_name: impl Into<String>,
        throughput: impl Into<Throughput>,
        cluster: impl Into<EnvScopedObjectReference>,
        principals: impl IntoIterator<Item = impl Into<GlobalObjectReference>>,
        environment: impl Into<GlobalObjectReference>,
    ) -> Self {
        Self {
            display_name: display_name.into(),
            description: None,
            throughput: throughput.into(),
            cluster: cluster.into(),
            principals: principals.into_iter().map(Into::into).collect(),
            environment: environment.into(),
        }
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

model!(ClientQuotaSpec {
    "display_name": display_name,
    "description": description,
    "throughput": throughput,
    "cluster": cluster,
    "principals": principals,
    "environment": environment,
});

/// The maximum throughput in each direction.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Throughput {
    /// The maximum write throughput in bytes per second, as a decimal string.
    pub ingress_byte_rate: Quoted<i64>,
    /// The maximum read throughput in bytes per second, as a decimal string.
    pub egress_byte_rate: Quoted<i64>,
}

impl Throughput {
    /// Creates a `Throughput` with its required fields.
    pub fn new(
        ingress_byte_rate: impl Into<Quoted<i64>>,
        egress_byte_rate: impl Into<Quoted<i64>>,
    ) -> Self {
        Self {
            ingress_byte_rate: ingress_byte_rate.into(),
            egress_byte_rate: egress_byte_rate.into(),
        }
    }
}

model!(Throughput {
    "ingress_byte_rate": ingress_byte_rate,
    "egress_byte_rate": egress_byte_rate,
});

/// A quota on the throughput of principals of a Kafka cluster, as sent by
/// [`ClientQuotasClient::create`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClientQuotaCreate {
    /// The principals, Kafka cluster and limits of a client quota.
    pub spec: ClientQuotaSpecCreate,
}

impl ClientQuotaCreate {
    /// Creates a `ClientQuotaCreate` with its required fields.
    pub fn new(spec: impl Into<ClientQuotaSpecCreate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(ClientQuotaCreate {
    "spec": spec,
});

/// The principals, Kafka cluster and limits of a client quota, as sent in requests.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClientQuotaSpecCreate {
    /// The display name of the client quota.
    pub display_name: String,
    /// The description of the client quota.
    pub description: Option<String>,
    /// The maximum throughput.
    pub throughput: Throughput,
    /// The dedicated Kafka cluster to which the client quota applies. Immutable.
    pub cluster: EnvScopedObjectReferenceInput,
    /// The service accounts and identity pools of the quota. The single ID `<default>` stands for
    /// all that no other client quota names. At least 1 elements.
    pub principals: Vec<GlobalObjectReferenceInput>,
    /// The environment of the Kafka cluster. Immutable.
    pub environment: GlobalObjectReferenceInput,
}

impl ClientQuotaSpecCreate {
    /// Creates a `ClientQuotaSpecCreate` with its required fields.
    pub fn new(
        display_name: impl Into<String>,
        throughput: impl Into<Throughput>,
        cluster: impl Into<EnvScopedObjectReferenceInput>,
        principals: impl IntoIterator<Item = impl Into<GlobalObjectReferenceInput>>,
        environment: impl Into<GlobalObjectReferenceInput>,
    ) -> Self {
        Self {
            display_name: display_name.into(),
            description: None,
            throughput: throughput.into(),
            cluster: cluster.into(),
            principals: principals.into_iter().map(Into::into).collect(),
            environment: environment.into(),
        }
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

model!(ClientQuotaSpecCreate {
    "display_name": display_name,
    "description": description,
    "throughput": throughput,
    "cluster": cluster,
    "principals": principals,
    "environment": environment,
});

/// The fields of a client quota that can be changed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClientQuotaUpdate {
    /// The fields of a client quota spec that can be changed.
    pub spec: ClientQuotaSpecUpdate,
}

impl ClientQuotaUpdate {
    /// Creates a `ClientQuotaUpdate` with its required fields.
    pub fn new(spec: impl Into<ClientQuotaSpecUpdate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(ClientQuotaUpdate {
    "spec": spec,
});

/// The fields of a client quota spec that can be changed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClientQuotaSpecUpdate {
    /// The display name of the client quota.
    pub display_name: Option<String>,
    /// The description of the client quota.
    pub description: Option<String>,
    /// The maximum throughput.
    pub throughput: Option<Throughput>,
    /// The service accounts and identity pools of the quota. The single ID `<default>` stands for
    /// all that no other client quota names. At least 1 elements.
    pub principals: Option<Vec<GlobalObjectReferenceInput>>,
}

impl ClientQuotaSpecUpdate {
    /// Creates an empty `ClientQuotaSpecUpdate`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`throughput`](Self::throughput).
    #[must_use]
    pub fn with_throughput(mut self, throughput: impl Into<Throughput>) -> Self {
        self.throughput = Some(throughput.into());
        self
    }

    /// Sets [`principals`](Self::principals).
    #[must_use]
    pub fn with_principals(
        mut self,
        principals: impl IntoIterator<Item = impl Into<GlobalObjectReferenceInput>>,
    ) -> Self {
        self.principals = Some(principals.into_iter().map(Into::into).collect());
        self
    }
}

model!(ClientQuotaSpecUpdate {
    "display_name": display_name,
    "description": description,
    "throughput": throughput,
    "principals": principals,
});
