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

/// The operations of [`FcpmV2::compute_pools`](super::FcpmV2::compute_pools).
///
/// Compute resources that are shared by the Flink statements of a pool.
#[derive(Clone, Debug)]
pub struct ComputePoolsClient {
    pub(super) client: Client,
}

impl ComputePoolsClient {
    /// Lists compute pools.
    ///
    /// Returns the compute pools of an environment, in pages. Only the `next` link is set.
    ///
    /// `GET /fcpm/v2/compute-pools` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listFcpmV2ComputePools)
    ///
    /// # Parameters
    ///
    /// - `environment`: The ID of the environment of the compute pools.
    ///
    /// Optional: [`spec_region`](ListComputePools::spec_region),
    /// [`spec_network`](ListComputePools::spec_network),
    /// [`page_size`](ListComputePools::page_size), [`page_token`](ListComputePools::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of compute pools.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors).
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
    pub fn list(&self, environment: impl Into<String>) -> ListComputePools {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &LIST);
        call.query("environment", environment);
        ListComputePools { call }
    }

    /// Creates a compute pool.
    ///
    /// Creates a compute pool for Flink statements. Creation is asynchronous: statements can run
    /// once `status.phase` is `PROVISIONED`.
    ///
    /// `POST /fcpm/v2/compute-pools` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createFcpmV2ComputePool)
    ///
    /// # Parameters
    ///
    /// - `body`: The name, location and size of the new compute pool.
    ///
    /// # Response
    ///
    /// - 202: The compute pool is being created. Header: [`Location`](crate::Response::location).
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
    /// use confluent_cloud::fcpm::v2::{
    ///     ComputePoolCreate, ComputePoolSpecCloud, ComputePoolSpecCreate,
    ///     GlobalObjectReferenceInput,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = ComputePoolCreate::new(
    ///     ComputePoolSpecCreate::new(
    ///         "orders_pool",
    ///         ComputePoolSpecCloud::Aws,
    ///         "us-west-2",
    ///         10,
    ///         GlobalObjectReferenceInput::new("lkc-3w9dn"),
    ///     ),
    /// );
    /// let response = client.fcpm_v2().compute_pools().create(&body).await?;
    /// println!("{response:?}");
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
    /// Returns a compute pool with its size limit, its current size and its lifecycle phase.
    ///
    /// [`until_ready`](GetComputePool::until_ready) polls until the resource is ready,
    /// [`until_gone`](GetComputePool::until_gone) until it is gone.
    ///
    /// `GET /fcpm/v2/compute-pools/{id}` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getFcpmV2ComputePool)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the compute pool. Defaults to the default pool.
    /// - `environment`: The ID of the environment of the compute pools.
    ///
    /// # Response
    ///
    /// - 200: The requested compute pool.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no compute pool with this ID in the environment.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .fcpm_v2()
    ///     .compute_pools()
    ///     .get("lfcp-8r2kd", "env-6m2xp8")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl Into<String>,
        environment: impl Into<String>,
    ) -> GetComputePool {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &GET).path(id);
        call.query("environment", environment);
        GetComputePool { call }
    }

    /// Updates a compute pool.
    ///
    /// Changes the given fields of a compute pool. Absent fields are left unchanged.
    /// `spec.environment` identifies the environment of the pool and is immutable.
    ///
    /// `PATCH /fcpm/v2/compute-pools/{id}` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateFcpmV2ComputePool)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the compute pool. Defaults to the default pool.
    /// - `body`: The fields to change, with the environment of the pool.
    ///
    /// # Response
    ///
    /// - 200: The compute pool after the update.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no compute pool with this ID in the environment.
    /// - 409: The request conflicts with the current state of the resource, or the resource already
    ///   exists. Header: `Location`.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
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
    ///     ComputePoolSpecUpdate::new(GlobalObjectReferenceInput::new("lkc-3w9dn")),
    /// );
    /// let response = client.fcpm_v2().compute_pools().update("lfcp-8r2kd", &body).await?;
    /// println!("{response:?}");
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
    /// Deletes a compute pool. Statements that run on it lose their resources.
    ///
    /// `DELETE /fcpm/v2/compute-pools/{id}` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteFcpmV2ComputePool)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the compute pool. Defaults to the default pool.
    /// - `environment`: The ID of the environment of the compute pools.
    ///
    /// # Response
    ///
    /// - 204: The compute pool is being deleted.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no compute pool with this ID in the environment.
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
        environment: impl Into<String>,
    ) -> DeleteComputePool {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &DELETE).path(id);
        call.query("environment", environment);
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

impl ListComputePools {
    /// Filters by cloud region. Defaults to all regions.
    pub fn spec_region(mut self, spec_region: impl Into<String>) -> Self {
        let spec_region: String = spec_region.into();
        self.call.query("spec.region", spec_region);
        self
    }

    /// Filters by network ID.
    pub fn spec_network(mut self, spec_network: impl Into<String>) -> Self {
        let spec_network: String = spec_network.into();
        self.call.query("spec.network", spec_network);
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
    /// A request builder for [`ComputePoolsClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListComputePools -> Json<ComputePoolList>, idempotent
}

pages! {
    ListComputePools -> ComputePoolList, Paging::link(&["page_token"])
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
    /// A request builder for [`ComputePoolsClient::create`].
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
    /// A request builder for [`ComputePoolsClient::get`].
    GetComputePool -> Json<ComputePool>, idempotent
}

impl GetComputePool {
    /// Polls until `status.phase` is `PROVISIONED`. `FAILED` is an error.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
    #[inline]
    pub fn until_ready(self) -> Waiter<ComputePool> {
        Waiter::until_ready(self.call, Json::<ComputePool>::ACCEPT, Json::read)
    }

    /// Polls until the resource is gone, that is, until the response is 404 Not Found.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
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
    /// A request builder for [`ComputePoolsClient::update`].
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
    /// A request builder for [`ComputePoolsClient::delete`].
    DeleteComputePool -> Empty, idempotent
}

/// A page of compute pools.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ComputePoolList {
    /// The group and version of the API that the object belongs to. Read-only; always `fcpm/v2`.
    pub api_version: String,
    /// The type of the object. Read-only; always `ComputePoolList`.
    pub kind: String,
    /// The pagination links of a list.
    pub metadata: ListMeta,
    /// The compute pools on this page. No duplicates.
    pub data: Vec<ComputePool>,
}

impl ComputePoolList {
    /// Creates a `ComputePoolList` with its required fields.
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
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
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

/// A set of compute resources that Flink statements share, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ComputePool {
    /// The group and version of the API that the object belongs to. Read-only; always `fcpm/v2`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `ComputePool`.
    pub kind: Option<String>,
    /// The ID of the compute pool. Defaults to the default pool. At most 255 characters; read-only.
    pub id: Option<String>,
    /// The metadata of an object. Read-only.
    pub metadata: Option<ObjectMeta>,
    /// The desired state of a compute pool.
    pub spec: ComputePoolSpec,
    /// The observed state of a compute pool. Read-only.
    pub status: ComputePoolStatus,
}

impl ComputePool {
    /// Creates a `ComputePool` with its required fields.
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

model!(ComputePool {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "metadata": metadata,
    "spec": spec,
    "status": status,
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

/// The desired state of a compute pool, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ComputePoolSpec {
    /// The display name of the compute pool. Must match `^(?:[0-9A-Za-z\-])[\w\.-]{0,63}$`.
    pub display_name: String,
    /// The cloud provider of the compute pool. Immutable.
    pub cloud: ComputePoolSpecCloud,
    /// The cloud region of the compute pool. Immutable.
    pub region: String,
    /// The upper limit for scaling the pool, in Confluent Flink Units (CFUs). One of 5, 10, 20, 30,
    /// 40, 50.
    pub max_cfu: i32,
    /// `true` if the pool supports AI computing with Ray. Early access only. Defaults to `false`;
    /// immutable.
    pub enable_ai: Option<bool>,
    /// `true` if this is the default pool of its environment and region. There is at most one.
    /// Defaults to `false`.
    pub default_pool: Option<bool>,
    /// The environment of the compute pool.
    pub environment: GlobalObjectReference,
    /// The network of the compute pool. Absent if it has none. Immutable.
    pub network: Option<EnvScopedObjectReference>,
}

impl ComputePoolSpec {
    /// Creates a `ComputePoolSpec` with its required fields.
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
    #[must_use]
    pub fn with_enable_ai(mut self, enable_ai: bool) -> Self {
        self.enable_ai = Some(enable_ai);
        self
    }

    /// Sets [`default_pool`](Self::default_pool).
    #[must_use]
    pub fn with_default_pool(mut self, default_pool: bool) -> Self {
        self.default_pool = Some(default_pool);
        self
    }

    /// Sets [`network`](Self::network).
    #[must_use]
    pub fn with_network(mut self, network: impl Into<EnvScopedObjectReference>) -> Self {
        self.network = Some(network.into());
        self
    }
}

model!(ComputePoolSpec {
    "display_name": display_name,
    "cloud": cloud,
    "region": region,
    "max_cfu": max_cfu,
    "enable_ai": enable_ai,
    "default_pool": default_pool,
    "environment": environment,
    "network": network,
});

/// The cloud provider of the compute pool.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ComputePoolSpecCloud {
    /// `AWS`
    Aws,
    /// `GCP`
    Gcp,
    /// `AZURE`
    Azure,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(ComputePoolSpecCloud {
    "AWS": Aws,
    "GCP": Gcp,
    "AZURE": Azure,
});

/// The observed state of a compute pool.
///
/// Read-only.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ComputePoolStatus {
    /// The lifecycle phase of the compute pool. Read-only.
    pub phase: ComputePoolStatusPhase,
    /// The current size of the pool, in Confluent Flink Units (CFUs). Read-only.
    pub current_cfu: i32,
}

impl ComputePoolStatus {
    /// Creates a `ComputePoolStatus` with its required fields.
    pub fn new(phase: impl Into<ComputePoolStatusPhase>, current_cfu: i32) -> Self {
        Self {
            phase: phase.into(),
            current_cfu,
        }
    }
}

model!(ComputePoolStatus {
    "phase": phase,
    "current_cfu": current_cfu,
});

/// The lifecycle phase of the compute pool.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ComputePoolStatusPhase {
    /// `PROVISIONING`
    Provisioning,
    /// `PROVISIONED`
    Provisioned,
    /// `FAILED`
    Failed,
    /// `DEPROVISIONING`
    Deprovisioning,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(ComputePoolStatusPhase {
    "PROVISIONING": Provisioning,
    "PROVISIONED": Provisioned,
    "FAILED": Failed,
    "DEPROVISIONING": Deprovisioning,
});

/// A set of compute resources that Flink statements share, as sent by
/// [`ComputePoolsClient::create`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ComputePoolCreate {
    /// The desired state of a compute pool.
    pub spec: ComputePoolSpecCreate,
}

impl ComputePoolCreate {
    /// Creates a `ComputePoolCreate` with its required fields.
    pub fn new(spec: impl Into<ComputePoolSpecCreate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(ComputePoolCreate {
    "spec": spec,
});

/// The desired state of a compute pool, as sent in requests.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ComputePoolSpecCreate {
    /// The display name of the compute pool. Must match `^(?:[0-9A-Za-z\-])[\w\.-]{0,63}$`.
    pub display_name: String,
    /// The cloud provider of the compute pool. Immutable.
    pub cloud: ComputePoolSpecCloud,
    /// The cloud region of the compute pool. Immutable.
    pub region: String,
    /// The upper limit for scaling the pool, in Confluent Flink Units (CFUs). One of 5, 10, 20, 30,
    /// 40, 50.
    pub max_cfu: i32,
    /// `true` if the pool supports AI computing with Ray. Early access only. Defaults to `false`;
    /// immutable.
    pub enable_ai: Option<bool>,
    /// `true` if this is the default pool of its environment and region. There is at most one.
    /// Defaults to `false`.
    pub default_pool: Option<bool>,
    /// The environment of the compute pool.
    pub environment: GlobalObjectReferenceInput,
    /// The network of the compute pool. Absent if it has none. Immutable.
    pub network: Option<EnvScopedObjectReferenceInput>,
}

impl ComputePoolSpecCreate {
    /// Creates a `ComputePoolSpecCreate` with its required fields.
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
    #[must_use]
    pub fn with_enable_ai(mut self, enable_ai: bool) -> Self {
        self.enable_ai = Some(enable_ai);
        self
    }

    /// Sets [`default_pool`](Self::default_pool).
    #[must_use]
    pub fn with_default_pool(mut self, default_pool: bool) -> Self {
        self.default_pool = Some(default_pool);
        self
    }

    /// Sets [`network`](Self::network).
    #[must_use]
    pub fn with_network(
        mut self,
        network: impl Into<EnvScopedObjectReferenceInput>,
    ) -> Self {
        self.network = Some(network.into());
        self
    }
}

model!(ComputePoolSpecCreate {
    "display_name": display_name,
    "cloud": cloud,
    "region": region,
    "max_cfu": max_cfu,
    "enable_ai": enable_ai,
    "default_pool": default_pool,
    "environment": environment,
    "network": network,
});

/// An update of a compute pool.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ComputePoolUpdate {
    /// The mutable fields of a compute pool's spec.
    pub spec: ComputePoolSpecUpdate,
}

impl ComputePoolUpdate {
    /// Creates a `ComputePoolUpdate` with its required fields.
    pub fn new(spec: impl Into<ComputePoolSpecUpdate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(ComputePoolUpdate {
    "spec": spec,
});

/// The mutable fields of a compute pool's spec.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ComputePoolSpecUpdate {
    /// The display name of the compute pool. Must match `^(?:[0-9A-Za-z\-])[\w\.-]{0,63}$`.
    pub display_name: Option<String>,
    /// The upper limit for scaling the pool, in Confluent Flink Units (CFUs). One of 5, 10, 20, 30,
    /// 40, 50.
    pub max_cfu: Option<i32>,
    /// `true` if this is the default pool of its environment and region. There is at most one.
    /// Defaults to `false`.
    pub default_pool: Option<bool>,
    /// The environment of the compute pool. Identifies the pool; immutable.
    pub environment: GlobalObjectReferenceInput,
}

impl ComputePoolSpecUpdate {
    /// Creates a `ComputePoolSpecUpdate` with its required fields.
    pub fn new(environment: impl Into<GlobalObjectReferenceInput>) -> Self {
        Self {
            display_name: None,
            max_cfu: None,
            default_pool: None,
            environment: environment.into(),
        }
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`max_cfu`](Self::max_cfu).
    #[must_use]
    pub fn with_max_cfu(mut self, max_cfu: i32) -> Self {
        self.max_cfu = Some(max_cfu);
        self
    }

    /// Sets [`default_pool`](Self::default_pool).
    #[must_use]
    pub fn with_default_pool(mut self, default_pool: bool) -> Self {
        self.default_pool = Some(default_pool);
        self
    }
}

model!(ComputePoolSpecUpdate {
    "display_name": display_name,
    "max_cfu": max_cfu,
    "default_pool": default_pool,
    "environment": environment,
});
