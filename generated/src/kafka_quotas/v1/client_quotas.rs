// Generated from kafka-quotas/v1.yaml by `cargo xtask codegen`; do not edit.

//! Quotas on the throughput of service accounts and identity pools in a Kafka cluster.

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{
    EnvScopedObjectReference, EnvScopedObjectReferenceInput, GlobalObjectReference,
    GlobalObjectReferenceInput, ListMeta, ObjectMeta,
};
use crate::model::model;
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE};

/// Quotas on the throughput of service accounts and identity pools in a Kafka cluster.
///
/// Reached by [`KafkaQuotasV1::client_quotas`](super::KafkaQuotasV1::client_quotas).
#[derive(Clone, Debug)]
pub struct ClientQuotasClient {
    pub(super) client: Client,
}

impl ClientQuotasClient {
    /// Lists client quotas.
    ///
    /// `GET /kafka-quotas/v1/client-quotas` · Early Access, feature `early-access` · cloud API key
    ///
    /// Returns the client quotas of one Kafka cluster, one page at a time.
    ///
    /// Access must be asked for: Kafka Quota v1.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listKafkaQuotasV1ClientQuotas)
    ///
    /// # Arguments
    ///
    /// - `spec_cluster`: The ID of the Kafka cluster whose client quotas are returned.
    /// - `environment`: The ID of the environment of the Kafka cluster.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | A page of client quotas. | `X-Request-Id` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. The response has neither a `Retry-After` header nor a body. | `X-Request-Id` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
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
        spec_cluster: impl AsRef<str>,
        environment: impl AsRef<str>,
    ) -> ListClientQuotas {
        let mut call = Call::new(&self.client, &LIST);
        call.query("spec.cluster", spec_cluster.as_ref());
        call.query("environment", environment.as_ref());
        ListClientQuotas { call }
    }

    /// Creates a client quota.
    ///
    /// `POST /kafka-quotas/v1/client-quotas` · Early Access, feature `early-access` · cloud API key
    ///
    /// Limits the throughput of the given principals in a dedicated Kafka cluster.
    ///
    /// Access must be asked for: Kafka Quota v1.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createKafkaQuotasV1ClientQuota)
    ///
    /// # Arguments
    ///
    /// - `body`: Principals, Kafka cluster and limits of the client quota.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 202 | The client quota is being created. | `X-Request-Id`, `Location` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 409 | The request conflicts with the current state, for example because the resource exists already. | `X-Request-Id`, `Location` |
    /// | 422 | The request is well-formed, but a value in it is invalid. Each entry of `errors` names one. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. The response has neither a `Retry-After` header nor a body. | `X-Request-Id` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
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
    ///         "display_name",
    ///         Throughput::new("ingress_byte_rate", "egress_byte_rate"),
    ///         EnvScopedObjectReferenceInput::new("id"),
    ///         [GlobalObjectReferenceInput::new("id")],
    ///         GlobalObjectReferenceInput::new("id"),
    ///     ),
    /// );
    /// let answer = client.kafka_quotas_v1().client_quotas().create(&body).await?;
    /// println!("{answer:?}");
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
    /// `GET /kafka-quotas/v1/client-quotas/{id}` · Early Access, feature `early-access` · cloud API
    /// key
    ///
    /// Returns a client quota.
    ///
    /// Access must be asked for: Kafka Quota v1.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getKafkaQuotasV1ClientQuota)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the client quota.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The requested client quota. | `X-Request-Id` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no client quota with this ID. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. The response has neither a `Retry-After` header nor a body. | `X-Request-Id` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client.kafka_quotas_v1().client_quotas().get("cq-2vx7h").await?;
    /// println!("{answer:?}");
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
    /// `PATCH /kafka-quotas/v1/client-quotas/{id}` · Early Access, feature `early-access` · cloud
    /// API key
    ///
    /// Changes the given fields of a client quota. A list of principals replaces the existing list.
    ///
    /// Access must be asked for: Kafka Quota v1.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateKafkaQuotasV1ClientQuota)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the client quota.
    /// - `body`: The fields to change.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The client quota after the update. | `X-Request-Id` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no client quota with this ID. | `X-Request-Id` |
    /// | 422 | The request is well-formed, but a value in it is invalid. Each entry of `errors` names one. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. The response has neither a `Retry-After` header nor a body. | `X-Request-Id` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::kafka_quotas::v1::{ClientQuotaSpecUpdate, ClientQuotaUpdate};
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = ClientQuotaUpdate::new(ClientQuotaSpecUpdate::new());
    /// let answer = client
    ///     .kafka_quotas_v1()
    ///     .client_quotas()
    ///     .update("cq-2vx7h", &body)
    ///     .await?;
    /// println!("{answer:?}");
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
    /// `DELETE /kafka-quotas/v1/client-quotas/{id}` · Early Access, feature `early-access` · cloud
    /// API key
    ///
    /// Deletes a client quota. Its principals are no longer limited by it.
    ///
    /// Access must be asked for: Kafka Quota v1.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteKafkaQuotasV1ClientQuota)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the client quota.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 204 | The client quota is being deleted. | `X-Request-Id` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no client quota with this ID. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. The response has neither a `Retry-After` header nor a body. | `X-Request-Id` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
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
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`ClientQuotasClient::list`].
    ListClientQuotas -> Json<ClientQuotaList>
}

pages! {
    ListClientQuotas -> ClientQuotaList, Paging::Link("page_token")
}

impl ListClientQuotas {
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
    id: "createKafkaQuotasV1ClientQuota",
    name: "create client quota",
    method: "POST",
    path: "/kafka-quotas/v1/client-quotas",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`ClientQuotasClient::create`].
    CreateClientQuota -> Json<ClientQuota>
}

static GET: Operation = Operation {
    id: "getKafkaQuotasV1ClientQuota",
    name: "get client quota",
    method: "GET",
    path: "/kafka-quotas/v1/client-quotas/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`ClientQuotasClient::get`].
    GetClientQuota -> Json<ClientQuota>
}

static UPDATE: Operation = Operation {
    id: "updateKafkaQuotasV1ClientQuota",
    name: "update client quota",
    method: "PATCH",
    path: "/kafka-quotas/v1/client-quotas/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`ClientQuotasClient::update`].
    UpdateClientQuota -> Json<ClientQuota>
}

static DELETE: Operation = Operation {
    id: "deleteKafkaQuotasV1ClientQuota",
    name: "delete client quota",
    method: "DELETE",
    path: "/kafka-quotas/v1/client-quotas/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`ClientQuotasClient::delete`].
    DeleteClientQuota -> Empty
}

/// A page of client quotas.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClientQuotaList {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `kafka-quotas/v1`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `ClientQuotaList`.
    pub kind: String,
    /// Links from a page of a list to the others.
    pub metadata: ListMeta,
    /// The client quotas on this page. Without duplicates.
    pub data: Vec<ClientQuota>,
}

impl ClientQuotaList {
    /// With what is required.
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
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "data": data,
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

/// A quota on the throughput of principals of a Kafka cluster.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClientQuota {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `kafka-quotas/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `ClientQuota`.
    pub kind: Option<String>,
    /// The ID of the client quota. At most 255 characters; set by the service.
    pub id: Option<String>,
    /// The metadata of an object. Read-only. Set by the service.
    pub metadata: Option<ObjectMeta>,
    /// The principals, Kafka cluster and limits of a client quota.
    pub spec: ClientQuotaSpec,
}

impl ClientQuota {
    /// With what is required.
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

model!(ClientQuota {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "id": id,
    3 "metadata": metadata,
    4 "spec": spec,
});

/// The principals, Kafka cluster and limits of a client quota.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClientQuotaSpec {
    /// The display name of the client quota.
    pub display_name: String,
    /// The description of the client quota.
    pub description: Option<String>,
    /// The maximum throughput.
    pub throughput: Throughput,
    /// The dedicated Kafka cluster to which the client quota applies. Cannot change after creation.
    pub cluster: EnvScopedObjectReference,
    /// The service accounts and identity pools of the quota. The single ID `<default>` stands for
    /// all that no other client quota names. At least 1 elements.
    pub principals: Vec<GlobalObjectReference>,
    /// The environment of the Kafka cluster. Cannot change after creation.
    pub environment: GlobalObjectReference,
}

impl ClientQuotaSpec {
    /// With what is required.
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
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

model!(ClientQuotaSpec {
    0 "display_name": display_name,
    1 "description": description,
    2 "throughput": throughput,
    3 "cluster": cluster,
    4 "principals": principals,
    5 "environment": environment,
});

/// The maximum throughput in each direction.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Throughput {
    /// The maximum write throughput in bytes per second, as a decimal string. Format `int64`.
    pub ingress_byte_rate: String,
    /// The maximum read throughput in bytes per second, as a decimal string. Format `int64`.
    pub egress_byte_rate: String,
}

impl Throughput {
    /// With what is required.
    pub fn new(
        ingress_byte_rate: impl Into<String>,
        egress_byte_rate: impl Into<String>,
    ) -> Self {
        Self {
            ingress_byte_rate: ingress_byte_rate.into(),
            egress_byte_rate: egress_byte_rate.into(),
        }
    }
}

model!(Throughput {
    0 "ingress_byte_rate": ingress_byte_rate,
    1 "egress_byte_rate": egress_byte_rate,
});

/// A quota on the throughput of principals of a Kafka cluster.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClientQuotaCreate {
    /// The principals, Kafka cluster and limits of a client quota.
    pub spec: ClientQuotaSpecCreate,
}

impl ClientQuotaCreate {
    /// With what is required.
    pub fn new(spec: impl Into<ClientQuotaSpecCreate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(ClientQuotaCreate {
    0 "spec": spec,
});

/// The principals, Kafka cluster and limits of a client quota.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClientQuotaSpecCreate {
    /// The display name of the client quota.
    pub display_name: String,
    /// The description of the client quota.
    pub description: Option<String>,
    /// The maximum throughput.
    pub throughput: Throughput,
    /// The dedicated Kafka cluster to which the client quota applies. Cannot change after creation.
    pub cluster: EnvScopedObjectReferenceInput,
    /// The service accounts and identity pools of the quota. The single ID `<default>` stands for
    /// all that no other client quota names. At least 1 elements.
    pub principals: Vec<GlobalObjectReferenceInput>,
    /// The environment of the Kafka cluster. Cannot change after creation.
    pub environment: GlobalObjectReferenceInput,
}

impl ClientQuotaSpecCreate {
    /// With what is required.
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
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

model!(ClientQuotaSpecCreate {
    0 "display_name": display_name,
    1 "description": description,
    2 "throughput": throughput,
    3 "cluster": cluster,
    4 "principals": principals,
    5 "environment": environment,
});

/// The fields of a client quota that can be changed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClientQuotaUpdate {
    /// The fields of a client quota spec that can be changed.
    pub spec: ClientQuotaSpecUpdate,
}

impl ClientQuotaUpdate {
    /// With what is required.
    pub fn new(spec: impl Into<ClientQuotaSpecUpdate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(ClientQuotaUpdate {
    0 "spec": spec,
});

/// The fields of a client quota spec that can be changed.
#[derive(Clone, Debug, Default, PartialEq)]
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
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`description`](Self::description).
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`throughput`](Self::throughput).
    pub fn with_throughput(mut self, throughput: impl Into<Throughput>) -> Self {
        self.throughput = Some(throughput.into());
        self
    }

    /// Sets [`principals`](Self::principals).
    pub fn with_principals(
        mut self,
        principals: impl IntoIterator<Item = impl Into<GlobalObjectReferenceInput>>,
    ) -> Self {
        self.principals = Some(principals.into_iter().map(Into::into).collect());
        self
    }
}

model!(ClientQuotaSpecUpdate {
    0 "display_name": display_name,
    1 "description": description,
    2 "throughput": throughput,
    3 "principals": principals,
});
