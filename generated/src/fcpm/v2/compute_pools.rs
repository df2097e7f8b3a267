// Generated from fcpm/v2.yaml by `cargo xtask codegen`; do not edit.

//! Compute resources that are shared by the Flink statements of a pool.

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{
    EnvScopedObjectReference, EnvScopedObjectReferenceInput, GlobalObjectReference,
    GlobalObjectReferenceInput, ListMeta, ObjectMeta,
};
use crate::model::{model, open_enum};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};
use crate::wait::{Phased, Phases, Waiter};

/// Compute resources that are shared by the Flink statements of a pool.
///
/// Reached by [`FcpmV2::compute_pools`](super::FcpmV2::compute_pools).
#[derive(Clone, Debug)]
pub struct ComputePoolsClient {
    pub(super) client: Client,
}

impl ComputePoolsClient {
    /// Lists compute pools.
    ///
    /// `GET /fcpm/v2/compute-pools` · General Availability · cloud API key or STS token
    ///
    /// Returns the compute pools of an environment, one page at a time. Only the `next` link is
    /// set.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listFcpmV2ComputePools)
    ///
    /// # Arguments
    ///
    /// - `environment`: The ID of the environment of the compute pools.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | A page of compute pools. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
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
    /// let mut items = client.fcpm_v2().compute_pools().list("env-6m2xp8").items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, environment: impl AsRef<str>) -> ListComputePools {
        let mut call = Call::new(&self.client, &LIST);
        call.query("environment", environment.as_ref());
        ListComputePools { call }
    }

    /// Creates a compute pool.
    ///
    /// `POST /fcpm/v2/compute-pools` · General Availability · cloud API key or STS token
    ///
    /// Creates a compute pool for Flink statements. Creation is asynchronous: statements can run
    /// once `status.phase` is `PROVISIONED`.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createFcpmV2ComputePool)
    ///
    /// # Arguments
    ///
    /// - `body`: The name, location and size of the new compute pool.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 202 | The compute pool is being created. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Location` |
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
    /// use confluent_cloud::fcpm::v2::{
    ///     ComputePoolCreate, ComputePoolSpecCloud, ComputePoolSpecCreate,
    ///     GlobalObjectReferenceInput,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = ComputePoolCreate::new(
    ///     ComputePoolSpecCreate::new(
    ///         "display_name",
    ///         ComputePoolSpecCloud::Aws,
    ///         "region",
    ///         1,
    ///         GlobalObjectReferenceInput::new("id"),
    ///     ),
    /// );
    /// let answer = client.fcpm_v2().compute_pools().create(&body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &ComputePoolCreate) -> CreateComputePool {
        let mut call = Call::new(&self.client, &CREATE);
        call.json(body);
        CreateComputePool { call }
    }

    /// Gets a compute pool.
    ///
    /// `GET /fcpm/v2/compute-pools/{id}` · General Availability · cloud API key or STS token
    ///
    /// Returns a compute pool.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getFcpmV2ComputePool)
    ///
    /// [`until_ready`](GetComputePool::until_ready) asks again until it is ready,
    /// [`until_gone`](GetComputePool::until_gone) until it is gone.
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the compute pool. Defaults to the default pool.
    /// - `environment`: The ID of the environment of the compute pools.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The requested compute pool. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no compute pool with this ID in the environment. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client.fcpm_v2().compute_pools().get("lfcp-8r2kd", "env-6m2xp8").await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl Into<String>,
        environment: impl AsRef<str>,
    ) -> GetComputePool {
        let mut call = Call::new(&self.client, &GET).path(id);
        call.query("environment", environment.as_ref());
        GetComputePool { call }
    }

    /// Updates a compute pool.
    ///
    /// `PATCH /fcpm/v2/compute-pools/{id}` · General Availability · cloud API key or STS token
    ///
    /// Changes the given fields of a compute pool. Omitted fields are unchanged. `spec.environment`
    /// identifies the environment of the pool and is immutable.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateFcpmV2ComputePool)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the compute pool. Defaults to the default pool.
    /// - `body`: The fields to change, with the environment of the pool.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The compute pool after the update. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no compute pool with this ID in the environment. | `X-Request-Id` |
    /// | 409 | The request conflicts with the current state, for example because the resource exists already. | `X-Request-Id`, `Location` |
    /// | 422 | The request is well-formed, but a value in it is invalid. Each entry of `errors` names one. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::fcpm::v2::{
    ///     ComputePoolSpecUpdate, ComputePoolUpdate, GlobalObjectReferenceInput,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = ComputePoolUpdate::new(
    ///     ComputePoolSpecUpdate::new(GlobalObjectReferenceInput::new("id")),
    /// );
    /// let answer = client.fcpm_v2().compute_pools().update("lfcp-8r2kd", &body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<String>,
        body: &ComputePoolUpdate,
    ) -> UpdateComputePool {
        let mut call = Call::new(&self.client, &UPDATE).path(id);
        call.json(body);
        UpdateComputePool { call }
    }

    /// Deletes a compute pool.
    ///
    /// `DELETE /fcpm/v2/compute-pools/{id}` · General Availability · cloud API key or STS token
    ///
    /// Deletes a compute pool. Statements that run on it lose their resources.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteFcpmV2ComputePool)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the compute pool. Defaults to the default pool.
    /// - `environment`: The ID of the environment of the compute pools.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 204 | The compute pool is being deleted. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no compute pool with this ID in the environment. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client.fcpm_v2().compute_pools().delete("lfcp-8r2kd", "env-6m2xp8").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        id: impl Into<String>,
        environment: impl AsRef<str>,
    ) -> DeleteComputePool {
        let mut call = Call::new(&self.client, &DELETE).path(id);
        call.query("environment", environment.as_ref());
        DeleteComputePool { call }
    }
}

static LIST: Operation = Operation {
    id: "listFcpmV2ComputePools",
    name: "list compute pools",
    method: "GET",
    path: "/fcpm/v2/compute-pools",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`ComputePoolsClient::list`].
    ListComputePools -> Json<ComputePoolList>
}

pages! {
    ListComputePools -> ComputePoolList, Paging::Link("page_token")
}

impl ListComputePools {
    /// Filters by cloud region. Defaults to all regions.
    pub fn spec_region(mut self, spec_region: impl AsRef<str>) -> Self {
        self.call.query("spec.region", spec_region.as_ref());
        self
    }

    /// Filters by network ID.
    pub fn spec_network(mut self, spec_network: impl AsRef<str>) -> Self {
        self.call.query("spec.network", spec_network.as_ref());
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
    id: "createFcpmV2ComputePool",
    name: "create compute pool",
    method: "POST",
    path: "/fcpm/v2/compute-pools",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`ComputePoolsClient::create`].
    CreateComputePool -> Json<ComputePool>
}

static GET: Operation = Operation {
    id: "getFcpmV2ComputePool",
    name: "get compute pool",
    method: "GET",
    path: "/fcpm/v2/compute-pools/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`ComputePoolsClient::get`].
    GetComputePool -> Json<ComputePool>
}

impl GetComputePool {
    /// Waits until it is ready: until `status.phase` is `PROVISIONED`. `FAILED` is an error.
    ///
    /// See [`Waiter`] for how often it asks, for how long, and what else can be set.
    #[inline]
    pub fn until_ready(self) -> Waiter<ComputePool> {
        Waiter::until_ready(self.call, Json::<ComputePool>::ACCEPT, Json::read)
    }

    /// Waits until it is gone, as after a deletion: until the answer is a 404.
    ///
    /// See [`Waiter`] for how often it asks, for how long, and what else can be set.
    #[inline]
    pub fn until_gone(self) -> Waiter<ComputePool, ()> {
        Waiter::until_gone(self.call, Json::<ComputePool>::ACCEPT, Json::read)
    }
}

static UPDATE: Operation = Operation {
    id: "updateFcpmV2ComputePool",
    name: "update compute pool",
    method: "PATCH",
    path: "/fcpm/v2/compute-pools/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`ComputePoolsClient::update`].
    UpdateComputePool -> Json<ComputePool>
}

static DELETE: Operation = Operation {
    id: "deleteFcpmV2ComputePool",
    name: "delete compute pool",
    method: "DELETE",
    path: "/fcpm/v2/compute-pools/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`ComputePoolsClient::delete`].
    DeleteComputePool -> Empty
}

/// A page of compute pools.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ComputePoolList {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `fcpm/v2`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `ComputePoolList`.
    pub kind: String,
    /// Links from a page of a list to the others.
    pub metadata: ListMeta,
    /// The compute pools on this page. Without duplicates.
    pub data: Vec<ComputePool>,
}

impl ComputePoolList {
    /// With what is required.
    pub fn new(
        metadata: impl Into<ListMeta>,
        data: impl IntoIterator<Item = impl Into<ComputePool>>,
    ) -> Self {
        Self {
            api_version: "fcpm/v2".into(),
            kind: "ComputePoolList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(ComputePoolList {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "data": data,
});

impl Page for ComputePoolList {
    type Item = ComputePool;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[ComputePool] {
        &self.data
    }

    fn into_items(self) -> Vec<ComputePool> {
        self.data
    }
}

/// A set of compute resources that Flink statements share.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ComputePool {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `fcpm/v2`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `ComputePool`.
    pub kind: Option<String>,
    /// The ID of the compute pool. Defaults to the default pool. At most 255 characters; set by the
    /// service.
    pub id: Option<String>,
    /// The metadata of an object. Read-only. Set by the service.
    pub metadata: Option<ObjectMeta>,
    /// The desired state of a compute pool.
    pub spec: ComputePoolSpec,
    /// The observed state of a compute pool. Read-only. Set by the service.
    pub status: ComputePoolStatus,
}

impl ComputePool {
    /// With what is required.
    pub fn new(
        spec: impl Into<ComputePoolSpec>,
        status: impl Into<ComputePoolStatus>,
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

model!(ComputePool {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "id": id,
    3 "metadata": metadata,
    4 "spec": spec,
    5 "status": status,
});

impl Phased for ComputePool {
    const PHASES: &'static Phases = &Phases {
        member: "status.phase",
        ready: &["PROVISIONED"],
        failed: &["FAILED"],
    };

    fn phase(&self) -> Option<&str> {
        Some(self.status.phase.as_str())
    }
}

/// The desired state of a compute pool.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ComputePoolSpec {
    /// The display name of the compute pool. Matches `^(?:[0-9A-Za-z\-])[\w\.-]{0,63}$`.
    pub display_name: String,
    /// The cloud provider of the compute pool. Cannot change after creation.
    pub cloud: ComputePoolSpecCloud,
    /// The cloud region of the compute pool. Cannot change after creation.
    pub region: String,
    /// The upper limit for scaling the pool, in Confluent Flink Units (CFUs). One of 5, 10, 20, 30,
    /// 40, 50.
    pub max_cfu: i32,
    /// `true` if the pool supports AI computing with Ray. Early access only. `false` if not set;
    /// cannot change after creation.
    pub enable_ai: Option<bool>,
    /// `true` if this is the default pool of its environment and region. There is at most one.
    /// `false` if not set.
    pub default_pool: Option<bool>,
    /// The environment of the compute pool.
    pub environment: GlobalObjectReference,
    /// The network of the compute pool. Absent if it has none. Cannot change after creation.
    pub network: Option<EnvScopedObjectReference>,
}

impl ComputePoolSpec {
    /// With what is required.
    pub fn new(
        display_name: impl Into<String>,
        cloud: impl Into<ComputePoolSpecCloud>,
        region: impl Into<String>,
        max_cfu: i32,
        environment: impl Into<GlobalObjectReference>,
    ) -> Self {
        Self {
            display_name: display_name.into(),
            cloud: cloud.into(),
            region: region.into(),
            max_cfu,
            enable_ai: None,
            default_pool: None,
            environment: environment.into(),
            network: None,
        }
    }

    /// Sets [`enable_ai`](Self::enable_ai).
    pub fn with_enable_ai(mut self, enable_ai: bool) -> Self {
        self.enable_ai = Some(enable_ai);
        self
    }

    /// Sets [`default_pool`](Self::default_pool).
    pub fn with_default_pool(mut self, default_pool: bool) -> Self {
        self.default_pool = Some(default_pool);
        self
    }

    /// Sets [`network`](Self::network).
    pub fn with_network(mut self, network: impl Into<EnvScopedObjectReference>) -> Self {
        self.network = Some(network.into());
        self
    }
}

model!(ComputePoolSpec {
    0 "display_name": display_name,
    1 "cloud": cloud,
    2 "region": region,
    3 "max_cfu": max_cfu,
    4 "enable_ai": enable_ai,
    5 "default_pool": default_pool,
    6 "environment": environment,
    7 "network": network,
});

open_enum! {
    /// The cloud provider of the compute pool.
    pub enum ComputePoolSpecCloud {
        /// `AWS`
        Aws = "AWS",
        /// `GCP`
        Gcp = "GCP",
        /// `AZURE`
        Azure = "AZURE",
    }
}

/// The observed state of a compute pool.
///
/// Read-only.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ComputePoolStatus {
    /// The lifecycle phase of the compute pool. Set by the service.
    pub phase: ComputePoolStatusPhase,
    /// The current size of the pool, in Confluent Flink Units (CFUs). Set by the service.
    pub current_cfu: i32,
}

impl ComputePoolStatus {
    /// With what is required.
    pub fn new(phase: impl Into<ComputePoolStatusPhase>, current_cfu: i32) -> Self {
        Self {
            phase: phase.into(),
            current_cfu,
        }
    }
}

model!(ComputePoolStatus {
    0 "phase": phase,
    1 "current_cfu": current_cfu,
});

open_enum! {
    /// The lifecycle phase of the compute pool.
    pub enum ComputePoolStatusPhase {
        /// `PROVISIONING`
        Provisioning = "PROVISIONING",
        /// `PROVISIONED`
        Provisioned = "PROVISIONED",
        /// `FAILED`
        Failed = "FAILED",
        /// `DEPROVISIONING`
        Deprovisioning = "DEPROVISIONING",
    }
}

/// A set of compute resources that Flink statements share.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ComputePoolCreate {
    /// The desired state of a compute pool.
    pub spec: ComputePoolSpecCreate,
}

impl ComputePoolCreate {
    /// With what is required.
    pub fn new(spec: impl Into<ComputePoolSpecCreate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(ComputePoolCreate {
    0 "spec": spec,
});

/// The desired state of a compute pool.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ComputePoolSpecCreate {
    /// The display name of the compute pool. Matches `^(?:[0-9A-Za-z\-])[\w\.-]{0,63}$`.
    pub display_name: String,
    /// The cloud provider of the compute pool. Cannot change after creation.
    pub cloud: ComputePoolSpecCloud,
    /// The cloud region of the compute pool. Cannot change after creation.
    pub region: String,
    /// The upper limit for scaling the pool, in Confluent Flink Units (CFUs). One of 5, 10, 20, 30,
    /// 40, 50.
    pub max_cfu: i32,
    /// `true` if the pool supports AI computing with Ray. Early access only. `false` if not set;
    /// cannot change after creation.
    pub enable_ai: Option<bool>,
    /// `true` if this is the default pool of its environment and region. There is at most one.
    /// `false` if not set.
    pub default_pool: Option<bool>,
    /// The environment of the compute pool.
    pub environment: GlobalObjectReferenceInput,
    /// The network of the compute pool. Absent if it has none. Cannot change after creation.
    pub network: Option<EnvScopedObjectReferenceInput>,
}

impl ComputePoolSpecCreate {
    /// With what is required.
    pub fn new(
        display_name: impl Into<String>,
        cloud: impl Into<ComputePoolSpecCloud>,
        region: impl Into<String>,
        max_cfu: i32,
        environment: impl Into<GlobalObjectReferenceInput>,
    ) -> Self {
        Self {
            display_name: display_name.into(),
            cloud: cloud.into(),
            region: region.into(),
            max_cfu,
            enable_ai: None,
            default_pool: None,
            environment: environment.into(),
            network: None,
        }
    }

    /// Sets [`enable_ai`](Self::enable_ai).
    pub fn with_enable_ai(mut self, enable_ai: bool) -> Self {
        self.enable_ai = Some(enable_ai);
        self
    }

    /// Sets [`default_pool`](Self::default_pool).
    pub fn with_default_pool(mut self, default_pool: bool) -> Self {
        self.default_pool = Some(default_pool);
        self
    }

    /// Sets [`network`](Self::network).
    pub fn with_network(
        mut self,
        network: impl Into<EnvScopedObjectReferenceInput>,
    ) -> Self {
        self.network = Some(network.into());
        self
    }
}

model!(ComputePoolSpecCreate {
    0 "display_name": display_name,
    1 "cloud": cloud,
    2 "region": region,
    3 "max_cfu": max_cfu,
    4 "enable_ai": enable_ai,
    5 "default_pool": default_pool,
    6 "environment": environment,
    7 "network": network,
});

/// An update of a compute pool.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ComputePoolUpdate {
    /// The mutable fields of a compute pool's spec.
    pub spec: ComputePoolSpecUpdate,
}

impl ComputePoolUpdate {
    /// With what is required.
    pub fn new(spec: impl Into<ComputePoolSpecUpdate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(ComputePoolUpdate {
    0 "spec": spec,
});

/// The mutable fields of a compute pool's spec.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ComputePoolSpecUpdate {
    /// The display name of the compute pool. Matches `^(?:[0-9A-Za-z\-])[\w\.-]{0,63}$`.
    pub display_name: Option<String>,
    /// The upper limit for scaling the pool, in Confluent Flink Units (CFUs). One of 5, 10, 20, 30,
    /// 40, 50.
    pub max_cfu: Option<i32>,
    /// `true` if this is the default pool of its environment and region. There is at most one.
    /// `false` if not set.
    pub default_pool: Option<bool>,
    /// The environment of the compute pool. Identifies the pool; immutable.
    pub environment: GlobalObjectReferenceInput,
}

impl ComputePoolSpecUpdate {
    /// With what is required.
    pub fn new(environment: impl Into<GlobalObjectReferenceInput>) -> Self {
        Self {
            display_name: None,
            max_cfu: None,
            default_pool: None,
            environment: environment.into(),
        }
    }

    /// Sets [`display_name`](Self::display_name).
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`max_cfu`](Self::max_cfu).
    pub fn with_max_cfu(mut self, max_cfu: i32) -> Self {
        self.max_cfu = Some(max_cfu);
        self
    }

    /// Sets [`default_pool`](Self::default_pool).
    pub fn with_default_pool(mut self, default_pool: bool) -> Self {
        self.default_pool = Some(default_pool);
        self
    }
}

model!(ComputePoolSpecUpdate {
    0 "display_name": display_name,
    1 "max_cfu": max_cfu,
    2 "default_pool": default_pool,
    3 "environment": environment,
});
