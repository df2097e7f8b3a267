// Generated from networking/v1.yaml by `cargo xtask codegen`; do not edit.

//! AWS accounts, Azure subscriptions and Google Cloud projects that have private link access to a
//! network.
//!
//! Quotas: `private_link_accounts_per_network`, `private_link_subscriptions_per_network` and
//! `private_service_connect_projects_per_network`.

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

/// AWS accounts, Azure subscriptions and Google Cloud projects that have private link access to a
/// network.
///
/// Quotas: `private_link_accounts_per_network`, `private_link_subscriptions_per_network` and
/// `private_service_connect_projects_per_network`.
///
/// Reached by [`NetworkingV1::private_link_accesses`](super::NetworkingV1::private_link_accesses).
#[derive(Clone, Debug)]
pub struct PrivateLinkAccessesClient {
    pub(super) client: Client,
}

impl PrivateLinkAccessesClient {
    /// Lists private link accesses.
    ///
    /// `GET /networking/v1/private-link-accesses` · General Availability · cloud API key or STS
    /// token
    ///
    /// Returns the private link accesses of the environment, one page at a time.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listNetworkingV1PrivateLinkAccesses)
    ///
    /// # Arguments
    ///
    /// - `environment`: The ID of the environment whose private link accesses are returned.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | A page of private link accesses. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
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
    /// let mut items = client
    ///     .networking_v1()
    ///     .private_link_accesses()
    ///     .list("env-6m2xp8")
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, environment: impl AsRef<str>) -> ListPrivateLinkAccesses {
        let mut call = Call::new(&self.client, &LIST);
        call.query("environment", environment.as_ref());
        ListPrivateLinkAccesses { call }
    }

    /// Creates a private link access.
    ///
    /// `POST /networking/v1/private-link-accesses` · General Availability · cloud API key or STS
    /// token
    ///
    /// Grants an AWS account, an Azure subscription or a Google Cloud project private link access
    /// to a network.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createNetworkingV1PrivateLinkAccess)
    ///
    /// # Arguments
    ///
    /// - `body`: The network and the account that gets access.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 202 | The private link access, which is being created. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Location` |
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
    ///     AwsPrivateLinkAccess, ObjectReferenceInput, PrivateLinkAccessCreate,
    ///     PrivateLinkAccessSpecCloud, PrivateLinkAccessSpecCreate,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = PrivateLinkAccessCreate::new(
    ///     PrivateLinkAccessSpecCreate::new(
    ///         PrivateLinkAccessSpecCloud::AwsPrivateLinkAccess(
    ///             AwsPrivateLinkAccess::new("account"),
    ///         ),
    ///         ObjectReferenceInput::new("id"),
    ///         ObjectReferenceInput::new("id"),
    ///     ),
    /// );
    /// let answer = client.networking_v1().private_link_accesses().create(&body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &PrivateLinkAccessCreate) -> CreatePrivateLinkAccess {
        let mut call = Call::new(&self.client, &CREATE);
        call.json(body);
        CreatePrivateLinkAccess { call }
    }

    /// Gets a private link access.
    ///
    /// `GET /networking/v1/private-link-accesses/{id}` · General Availability · cloud API key or
    /// STS token
    ///
    /// Returns a private link access.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getNetworkingV1PrivateLinkAccess)
    ///
    /// [`until_ready`](GetPrivateLinkAccess::until_ready) asks again until it is ready,
    /// [`until_gone`](GetPrivateLinkAccess::until_gone) until it is gone.
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the private link access.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The requested private link access. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no private link access with this ID in the environment. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client
    ///     .networking_v1()
    ///     .private_link_accesses()
    ///     .get("pla-2k7vq", "env-6m2xp8")
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl Into<String>,
        environment: impl AsRef<str>,
    ) -> GetPrivateLinkAccess {
        let mut call = Call::new(&self.client, &GET).path(id);
        call.query("environment", environment.as_ref());
        GetPrivateLinkAccess { call }
    }

    /// Updates a private link access.
    ///
    /// `PATCH /networking/v1/private-link-accesses/{id}` · General Availability · cloud API key or
    /// STS token
    ///
    /// Changes the name of a private link access.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateNetworkingV1PrivateLinkAccess)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the private link access.
    /// - `body`: The environment, which is needed to find the access, and the new name.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The private link access after the update. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 402 | The request would exceed a quota of the organization. | `X-Request-Id` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no private link access with this ID in the environment. | `X-Request-Id` |
    /// | 409 | The request conflicts with the current state, for example because the resource exists already. | `X-Request-Id`, `Location` |
    /// | 422 | The request is well-formed, but a value in it is invalid. Each entry of `errors` names one. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::networking::v1::{
    ///     ObjectReferenceInput, PrivateLinkAccessSpecUpdate, PrivateLinkAccessUpdate,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = PrivateLinkAccessUpdate::new(
    ///     PrivateLinkAccessSpecUpdate::new(ObjectReferenceInput::new("id")),
    /// );
    /// let answer = client
    ///     .networking_v1()
    ///     .private_link_accesses()
    ///     .update("pla-2k7vq", &body)
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<String>,
        body: &PrivateLinkAccessUpdate,
    ) -> UpdatePrivateLinkAccess {
        let mut call = Call::new(&self.client, &UPDATE).path(id);
        call.json(body);
        UpdatePrivateLinkAccess { call }
    }

    /// Deletes a private link access.
    ///
    /// `DELETE /networking/v1/private-link-accesses/{id}` · General Availability · cloud API key or
    /// STS token
    ///
    /// Revokes private link access to the network from the account, subscription or project.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteNetworkingV1PrivateLinkAccess)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the private link access.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 204 | The private link access is being deleted. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no private link access with this ID in the environment. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client
    ///     .networking_v1()
    ///     .private_link_accesses()
    ///     .delete("pla-2k7vq", "env-6m2xp8")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        id: impl Into<String>,
        environment: impl AsRef<str>,
    ) -> DeletePrivateLinkAccess {
        let mut call = Call::new(&self.client, &DELETE).path(id);
        call.query("environment", environment.as_ref());
        DeletePrivateLinkAccess { call }
    }
}

static LIST: Operation = Operation {
    id: "listNetworkingV1PrivateLinkAccesses",
    name: "list private link accesses",
    method: "GET",
    path: "/networking/v1/private-link-accesses",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`PrivateLinkAccessesClient::list`].
    ListPrivateLinkAccesses -> Json<PrivateLinkAccessList>
}

pages! {
    ListPrivateLinkAccesses -> PrivateLinkAccessList, Paging::Link("page_token")
}

impl ListPrivateLinkAccesses {
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
    id: "createNetworkingV1PrivateLinkAccess",
    name: "create private link access",
    method: "POST",
    path: "/networking/v1/private-link-accesses",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`PrivateLinkAccessesClient::create`].
    CreatePrivateLinkAccess -> Json<PrivateLinkAccess>
}

static GET: Operation = Operation {
    id: "getNetworkingV1PrivateLinkAccess",
    name: "get private link access",
    method: "GET",
    path: "/networking/v1/private-link-accesses/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`PrivateLinkAccessesClient::get`].
    GetPrivateLinkAccess -> Json<PrivateLinkAccess>
}

impl GetPrivateLinkAccess {
    /// Waits until it is ready: until `status.phase` is `READY`. `FAILED` is an error.
    ///
    /// See [`Waiter`] for how often it asks, for how long, and what else can be set.
    #[inline]
    pub fn until_ready(self) -> Waiter<PrivateLinkAccess> {
        Waiter::until_ready(self.call, Json::<PrivateLinkAccess>::ACCEPT, Json::read)
    }

    /// Waits until it is gone, as after a deletion: until the answer is a 404.
    ///
    /// See [`Waiter`] for how often it asks, for how long, and what else can be set.
    #[inline]
    pub fn until_gone(self) -> Waiter<PrivateLinkAccess, ()> {
        Waiter::until_gone(self.call, Json::<PrivateLinkAccess>::ACCEPT, Json::read)
    }
}

static UPDATE: Operation = Operation {
    id: "updateNetworkingV1PrivateLinkAccess",
    name: "update private link access",
    method: "PATCH",
    path: "/networking/v1/private-link-accesses/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`PrivateLinkAccessesClient::update`].
    UpdatePrivateLinkAccess -> Json<PrivateLinkAccess>
}

static DELETE: Operation = Operation {
    id: "deleteNetworkingV1PrivateLinkAccess",
    name: "delete private link access",
    method: "DELETE",
    path: "/networking/v1/private-link-accesses/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`PrivateLinkAccessesClient::delete`].
    DeletePrivateLinkAccess -> Empty
}

/// A page of private link accesses.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PrivateLinkAccessList {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `networking/v1`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `PrivateLinkAccessList`.
    pub kind: String,
    /// Links from a page of a list to the others.
    pub metadata: ListMeta,
    /// The private link accesses on this page. Without duplicates.
    pub data: Vec<PrivateLinkAccess>,
}

impl PrivateLinkAccessList {
    /// With what is required.
    pub fn new(
        metadata: impl Into<ListMeta>,
        data: impl IntoIterator<Item = impl Into<PrivateLinkAccess>>,
    ) -> Self {
        Self {
            api_version: "networking/v1".into(),
            kind: "PrivateLinkAccessList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(PrivateLinkAccessList {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "data": data,
});

impl Page for PrivateLinkAccessList {
    type Item = PrivateLinkAccess;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[PrivateLinkAccess] {
        &self.data
    }

    fn into_items(self) -> Vec<PrivateLinkAccess> {
        self.data
    }
}

/// Private link access to a network of Confluent Cloud.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PrivateLinkAccess {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `networking/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `PrivateLinkAccess`.
    pub kind: Option<String>,
    /// The ID of the private link access. At most 255 characters; set by the service.
    pub id: Option<String>,
    /// The metadata of an object. Read-only. Set by the service.
    pub metadata: Option<ObjectMeta>,
    /// The network and account of an access.
    pub spec: PrivateLinkAccessSpec,
    /// The status of a private link access. Read-only. Set by the service.
    pub status: PrivateLinkAccessStatus,
}

impl PrivateLinkAccess {
    /// With what is required.
    pub fn new(
        spec: impl Into<PrivateLinkAccessSpec>,
        status: impl Into<PrivateLinkAccessStatus>,
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

model!(PrivateLinkAccess {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "id": id,
    3 "metadata": metadata,
    4 "spec": spec,
    5 "status": status,
});

impl Phased for PrivateLinkAccess {
    const PHASES: &'static Phases = &Phases {
        member: "status.phase",
        ready: &["READY"],
        failed: &["FAILED"],
    };

    fn phase(&self) -> Option<&str> {
        Some(self.status.phase.as_str())
    }

    fn explanation(&self) -> Option<&str> {
        self.status.error_message.as_deref()
    }
}

/// The network and account of an access.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PrivateLinkAccessSpec {
    /// The display name of the private link access.
    pub display_name: Option<String>,
    /// Account that may access the network. Cannot change after creation.
    pub cloud: PrivateLinkAccessSpecCloud,
    /// The environment of the private link access.
    pub environment: ObjectReference,
    /// The network of the private link access. Cannot change after creation.
    pub network: ObjectReference,
}

impl PrivateLinkAccessSpec {
    /// With what is required.
    pub fn new(
        cloud: impl Into<PrivateLinkAccessSpecCloud>,
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

model!(PrivateLinkAccessSpec {
    0 "display_name": display_name,
    1 "cloud": cloud,
    2 "environment": environment,
    3 "network": network,
});

/// Account that may access the network.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PrivateLinkAccessSpecCloud {
    /// An AWS account with access by AWS PrivateLink.
    AwsPrivateLinkAccess(AwsPrivateLinkAccess),
    /// An Azure subscription with access by Azure Private Link.
    AzurePrivateLinkAccess(AzurePrivateLinkAccess),
    /// A Google Cloud project that may use Private Service Connect.
    GcpPrivateServiceConnectAccess(GcpPrivateServiceConnectAccess),
    /// A value that is none of these, as it came.
    Unrecognized(Value),
}

impl From<AwsPrivateLinkAccess> for PrivateLinkAccessSpecCloud {
    fn from(value: AwsPrivateLinkAccess) -> Self {
        Self::AwsPrivateLinkAccess(value)
    }
}

impl From<AzurePrivateLinkAccess> for PrivateLinkAccessSpecCloud {
    fn from(value: AzurePrivateLinkAccess) -> Self {
        Self::AzurePrivateLinkAccess(value)
    }
}

impl From<GcpPrivateServiceConnectAccess> for PrivateLinkAccessSpecCloud {
    fn from(value: GcpPrivateServiceConnectAccess) -> Self {
        Self::GcpPrivateServiceConnectAccess(value)
    }
}

impl Union for PrivateLinkAccessSpecCloud {
    fn read<E: de::Error>(value: Value) -> Result<Self, E> {
        match tag(&value, "kind") {
            Some("AwsPrivateLinkAccess" | "networking.v1.AwsPrivateLinkAccess") => {
                alternative(value).map(Self::AwsPrivateLinkAccess)
            }
            Some("AzurePrivateLinkAccess" | "networking.v1.AzurePrivateLinkAccess") => {
                alternative(value).map(Self::AzurePrivateLinkAccess)
            }
            Some(
                "GcpPrivateServiceConnectAccess"
                | "networking.v1.GcpPrivateServiceConnectAccess",
            ) => alternative(value).map(Self::GcpPrivateServiceConnectAccess),
            _ => Ok(Self::Unrecognized(value)),
        }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::AwsPrivateLinkAccess(value) => {
                write_tagged(value, "kind", "AwsPrivateLinkAccess", serializer)
            }
            Self::AzurePrivateLinkAccess(value) => {
                write_tagged(value, "kind", "AzurePrivateLinkAccess", serializer)
            }
            Self::GcpPrivateServiceConnectAccess(value) => {
                write_tagged(value, "kind", "GcpPrivateServiceConnectAccess", serializer)
            }
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

/// An AWS account with access by AWS PrivateLink.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AwsPrivateLinkAccess {
    /// The discriminator. Always `AwsPrivateLinkAccess`.
    pub kind: String,
    /// The AWS account, 12 digits. Matches `^\d{12}$`.
    pub account: String,
}

impl AwsPrivateLinkAccess {
    /// With what is required.
    pub fn new(account: impl Into<String>) -> Self {
        Self {
            kind: "AwsPrivateLinkAccess".into(),
            account: account.into(),
        }
    }
}

model!(AwsPrivateLinkAccess {
    0 "kind": kind,
    1 "account": account,
});

/// An Azure subscription with access by Azure Private Link.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AzurePrivateLinkAccess {
    /// The discriminator. Always `AzurePrivateLinkAccess`.
    pub kind: String,
    /// The ID of the Azure subscription, a UUID. At least 1 characters.
    pub subscription: String,
}

impl AzurePrivateLinkAccess {
    /// With what is required.
    pub fn new(subscription: impl Into<String>) -> Self {
        Self {
            kind: "AzurePrivateLinkAccess".into(),
            subscription: subscription.into(),
        }
    }
}

model!(AzurePrivateLinkAccess {
    0 "kind": kind,
    1 "subscription": subscription,
});

/// A Google Cloud project that may use Private Service Connect.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GcpPrivateServiceConnectAccess {
    /// The discriminator. Always `GcpPrivateServiceConnectAccess`.
    pub kind: String,
    /// The ID of the Google Cloud project. At least 1 characters.
    pub project: String,
}

impl GcpPrivateServiceConnectAccess {
    /// With what is required.
    pub fn new(project: impl Into<String>) -> Self {
        Self {
            kind: "GcpPrivateServiceConnectAccess".into(),
            project: project.into(),
        }
    }
}

model!(GcpPrivateServiceConnectAccess {
    0 "kind": kind,
    1 "project": project,
});

/// The status of a private link access.
///
/// Read-only.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PrivateLinkAccessStatus {
    /// The lifecycle phase of the private link access. Set by the service.
    pub phase: PrivateLinkAccessStatusPhase,
    /// The machine-readable error code. Only present if the private link access has failed. Set by
    /// the service.
    pub error_code: Option<String>,
    /// The human-readable error message. Only present if the private link access has failed. Set by
    /// the service.
    pub error_message: Option<String>,
}

impl PrivateLinkAccessStatus {
    /// With what is required.
    pub fn new(phase: impl Into<PrivateLinkAccessStatusPhase>) -> Self {
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

model!(PrivateLinkAccessStatus {
    0 "phase": phase,
    1 "error_code": error_code,
    2 "error_message": error_message,
});

open_enum! {
    /// The lifecycle phase of the private link access.
    pub enum PrivateLinkAccessStatusPhase {
        /// `PROVISIONING`
        Provisioning = "PROVISIONING",
        /// `READY`
        Ready = "READY",
        /// `FAILED`
        Failed = "FAILED",
        /// `DEPROVISIONING`
        Deprovisioning = "DEPROVISIONING",
    }
}

/// Private link access to a network of Confluent Cloud.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PrivateLinkAccessCreate {
    /// The network and account of an access.
    pub spec: PrivateLinkAccessSpecCreate,
}

impl PrivateLinkAccessCreate {
    /// With what is required.
    pub fn new(spec: impl Into<PrivateLinkAccessSpecCreate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(PrivateLinkAccessCreate {
    0 "spec": spec,
});

/// The network and account of an access.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PrivateLinkAccessSpecCreate {
    /// The display name of the private link access.
    pub display_name: Option<String>,
    /// Account that may access the network. Cannot change after creation.
    pub cloud: PrivateLinkAccessSpecCloud,
    /// The environment of the private link access.
    pub environment: ObjectReferenceInput,
    /// The network of the private link access. Cannot change after creation.
    pub network: ObjectReferenceInput,
}

impl PrivateLinkAccessSpecCreate {
    /// With what is required.
    pub fn new(
        cloud: impl Into<PrivateLinkAccessSpecCloud>,
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

model!(PrivateLinkAccessSpecCreate {
    0 "display_name": display_name,
    1 "cloud": cloud,
    2 "environment": environment,
    3 "network": network,
});

/// The fields of a private link access that can be changed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PrivateLinkAccessUpdate {
    /// The fields of a private link access spec that can be changed.
    pub spec: PrivateLinkAccessSpecUpdate,
}

impl PrivateLinkAccessUpdate {
    /// With what is required.
    pub fn new(spec: impl Into<PrivateLinkAccessSpecUpdate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(PrivateLinkAccessUpdate {
    0 "spec": spec,
});

/// The fields of a private link access spec that can be changed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PrivateLinkAccessSpecUpdate {
    /// The display name of the private link access.
    pub display_name: Option<String>,
    /// The environment of the private link access.
    pub environment: ObjectReferenceInput,
}

impl PrivateLinkAccessSpecUpdate {
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

model!(PrivateLinkAccessSpecUpdate {
    0 "display_name": display_name,
    1 "environment": environment,
});

union!(PrivateLinkAccessSpecCloud);
