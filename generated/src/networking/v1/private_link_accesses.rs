// Generated from networking/v1.yaml by `cargo xtask codegen`; do not edit.

//! AWS accounts, Azure subscriptions and Google Cloud projects that have private link access to a
//! network.
//!
//! The quotas `private_link_accounts_per_network`, `private_link_subscriptions_per_network` and
//! `private_service_connect_projects_per_network` limit their number for each network.

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

/// The operations of
/// [`NetworkingV1::private_link_accesses`](super::NetworkingV1::private_link_accesses).
///
/// AWS accounts, Azure subscriptions and Google Cloud projects that have private link access to a
/// network.
///
/// The quotas `private_link_accounts_per_network`, `private_link_subscriptions_per_network` and
/// `private_service_connect_projects_per_network` limit their number for each network.
#[derive(Clone, Debug)]
pub struct PrivateLinkAccessesClient {
    pub(super) client: Client,
}

impl PrivateLinkAccessesClient {
    /// Lists private link accesses.
    ///
    /// Returns the private link accesses of the environment, in pages.
    ///
    /// `GET /networking/v1/private-link-accesses` · General Availability · cloud API key or STS
    /// token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listNetworkingV1PrivateLinkAccesses)
    ///
    /// # Parameters
    ///
    /// - `environment`: The ID of the environment whose private link accesses are returned.
    ///
    /// Optional: [`spec_display_name`](ListPrivateLinkAccesses::spec_display_name),
    /// [`status_phase`](ListPrivateLinkAccesses::status_phase),
    /// [`spec_network`](ListPrivateLinkAccesses::spec_network),
    /// [`page_size`](ListPrivateLinkAccesses::page_size),
    /// [`page_token`](ListPrivateLinkAccesses::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of private link accesses.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors).
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
    pub fn list(&self, environment: impl Into<String>) -> ListPrivateLinkAccesses {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &LIST);
        call.query("environment", environment);
        ListPrivateLinkAccesses { call }
    }

    /// Creates a private link access.
    ///
    /// Grants an AWS account, an Azure subscription or a Google Cloud project private link access
    /// to a network.
    ///
    /// `POST /networking/v1/private-link-accesses` · General Availability · cloud API key or STS
    /// token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createNetworkingV1PrivateLinkAccess)
    ///
    /// # Parameters
    ///
    /// - `body`: The network and the account that gets access.
    ///
    /// # Response
    ///
    /// - 202: The private link access, which is being created. Header:
    ///   [`Location`](crate::Response::location).
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
    ///     AwsPrivateLinkAccess, ObjectReferenceInput, PrivateLinkAccessCreate,
    ///     PrivateLinkAccessSpecCloud, PrivateLinkAccessSpecCreate,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = PrivateLinkAccessCreate::new(
    ///     PrivateLinkAccessSpecCreate::new(
    ///         PrivateLinkAccessSpecCloud::AwsPrivateLinkAccess(
    ///             AwsPrivateLinkAccess::new("313131313131"),
    ///         ),
    ///         ObjectReferenceInput::new("lkc-3w9dn"),
    ///         ObjectReferenceInput::new("lkc-3w9dn"),
    ///     ),
    /// );
    /// let response = client.networking_v1().private_link_accesses().create(&body).await?;
    /// println!("{response:?}");
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
    /// Returns a private link access with its lifecycle phase and the account, subscription or
    /// project that has it.
    ///
    /// [`until_ready`](GetPrivateLinkAccess::until_ready) polls until the resource is ready,
    /// [`until_gone`](GetPrivateLinkAccess::until_gone) until it is gone.
    ///
    /// `GET /networking/v1/private-link-accesses/{id}` · General Availability · cloud API key or
    /// STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getNetworkingV1PrivateLinkAccess)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the private link access.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Response
    ///
    /// - 200: The requested private link access.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no private link access with this ID in the environment.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .networking_v1()
    ///     .private_link_accesses()
    ///     .get("pla-2k7vq", "env-6m2xp8")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl Into<String>,
        environment: impl Into<String>,
    ) -> GetPrivateLinkAccess {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &GET).path(id);
        call.query("environment", environment);
        GetPrivateLinkAccess { call }
    }

    /// Updates a private link access.
    ///
    /// Changes the name of a private link access.
    ///
    /// `PATCH /networking/v1/private-link-accesses/{id}` · General Availability · cloud API key or
    /// STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateNetworkingV1PrivateLinkAccess)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the private link access.
    /// - `body`: The environment, which is needed to find the access, and the new name.
    ///
    /// # Response
    ///
    /// - 200: The private link access after the update.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 402: The request would exceed a quota of the organization.
    /// - 404: There is no private link access with this ID in the environment.
    /// - 409: The request conflicts with the current state of the resource, or the resource already
    ///   exists. Header: `Location`.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
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
    ///     PrivateLinkAccessSpecUpdate::new(ObjectReferenceInput::new("lkc-3w9dn")),
    /// );
    /// let response = client
    ///     .networking_v1()
    ///     .private_link_accesses()
    ///     .update("pla-2k7vq", &body)
    ///     .await?;
    /// println!("{response:?}");
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
    /// Revokes private link access to the network from the account, subscription or project.
    ///
    /// `DELETE /networking/v1/private-link-accesses/{id}` · General Availability · cloud API key or
    /// STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteNetworkingV1PrivateLinkAccess)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the private link access.
    /// - `environment`: The ID of the environment of the object.
    ///
    /// # Response
    ///
    /// - 204: The private link access is being deleted.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no private link access with this ID in the environment.
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
        environment: impl Into<String>,
    ) -> DeletePrivateLinkAccess {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &DELETE).path(id);
        call.query("environment", environment);
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
    /// A request builder for [`PrivateLinkAccessesClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListPrivateLinkAccesses -> Json<PrivateLinkAccessList>, idempotent
}

pages! {
    ListPrivateLinkAccesses -> PrivateLinkAccessList, Paging::link(&["page_token"])
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
    /// A request builder for [`PrivateLinkAccessesClient::create`].
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
    /// A request builder for [`PrivateLinkAccessesClient::get`].
    GetPrivateLinkAccess -> Json<PrivateLinkAccess>, idempotent
}

impl GetPrivateLinkAccess {
    /// Polls until `status.phase` is `READY`. `FAILED` is an error.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
    #[inline]
    pub fn until_ready(self) -> Waiter<PrivateLinkAccess> {
        Waiter::until_ready(self.call, Json::<PrivateLinkAccess>::ACCEPT, Json::read)
    }

    /// Polls until the resource is gone, that is, until the response is 404 Not Found.
    ///
    /// See [`Waiter`] for the poll interval, the timeout and other options.
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
    /// A request builder for [`PrivateLinkAccessesClient::update`].
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
    /// A request builder for [`PrivateLinkAccessesClient::delete`].
    DeletePrivateLinkAccess -> Empty, idempotent
}

/// A page of private link accesses.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PrivateLinkAccessList {
    /// The group and version of the API that the object belongs to. Read-only; always
    /// `networking/v1`.
    pub api_version: String,
    /// The type of the object. Read-only; always `PrivateLinkAccessList`.
    pub kind: String,
    /// The pagination links of a list.
    pub metadata: ListMeta,
    /// The private link accesses on this page. No duplicates.
    pub data: Vec<PrivateLinkAccess>,
}

impl PrivateLinkAccessList {
    /// Creates a `PrivateLinkAccessList` with its required fields.
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
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
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

/// Private link access to a network of Confluent Cloud, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PrivateLinkAccess {
    /// The group and version of the API that the object belongs to. Read-only; always
    /// `networking/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `PrivateLinkAccess`.
    pub kind: Option<String>,
    /// The ID of the private link access. At most 255 characters; read-only.
    pub id: Option<String>,
    /// The metadata of an object. Read-only.
    pub metadata: Option<ObjectMeta>,
    /// The network and account of an access.
    pub spec: PrivateLinkAccessSpec,
    /// The status of a private link access. Read-only.
    pub status: PrivateLinkAccessStatus,
}

impl PrivateLinkAccess {
    /// Creates a `PrivateLinkAccess` with its required fields.
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

model!(PrivateLinkAccess {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "metadata": metadata,
    "spec": spec,
    "status": status,
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

/// The network and account of an access, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PrivateLinkAccessSpec {
    /// The display name of the private link access.
    pub display_name: Option<String>,
    /// Account that may access the network. Immutable.
    pub cloud: PrivateLinkAccessSpecCloud,
    /// The environment of the private link access.
    pub environment: ObjectReference,
    /// The network of the private link access. Immutable.
    pub network: ObjectReference,
}

impl PrivateLinkAccessSpec {
    /// Creates a `PrivateLinkAccessSpec` with its required fields.
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
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
}

model!(PrivateLinkAccessSpec {
    "display_name": display_name,
    "cloud": cloud,
    "environment": environment,
    "network": network,
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
    /// An unknown variant, as received.
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
    const SHAPES: &'static [Shape] = &[
        Shape::requires(
            &[
                (
                    "kind",
                    Shape::Texts(
                        &["AwsPrivateLinkAccess", "networking.v1.AwsPrivateLinkAccess"],
                    ),
                ),
            ],
        ),
        Shape::requires(
            &[
                (
                    "kind",
                    Shape::Texts(
                        &[
                            "AzurePrivateLinkAccess",
                            "networking.v1.AzurePrivateLinkAccess",
                        ],
                    ),
                ),
            ],
        ),
        Shape::requires(
            &[
                (
                    "kind",
                    Shape::Texts(
                        &[
                            "GcpPrivateServiceConnectAccess",
                            "networking.v1.GcpPrivateServiceConnectAccess",
                        ],
                    ),
                ),
            ],
        ),
    ];

    fn read(variant: usize, value: &SharedJson) -> Result<Self, serde_json::Error> {
        match variant {
            0 => decode_variant(value).map(Self::AwsPrivateLinkAccess),
            1 => decode_variant(value).map(Self::AzurePrivateLinkAccess),
            2 => decode_variant(value).map(Self::GcpPrivateServiceConnectAccess),
            _ => decode_variant(value).map(Self::Unrecognized),
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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AwsPrivateLinkAccess {
    /// The discriminator. Always `AwsPrivateLinkAccess`.
    pub kind: String,
    /// The AWS account, 12 digits. Must match `^\d{12}$`.
    pub account: String,
}

impl AwsPrivateLinkAccess {
    /// Creates an `AwsPrivateLinkAccess` with its required fields.
    pub fn new(account: impl Into<String>) -> Self {
        Self {
            kind: "AwsPrivateLinkAccess".into(),
            account: account.into(),
        }
    }
}

model!(AwsPrivateLinkAccess {
    "kind": kind,
    "account": account,
});

/// An Azure subscription with access by Azure Private Link.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AzurePrivateLinkAccess {
    /// The discriminator. Always `AzurePrivateLinkAccess`.
    pub kind: String,
    /// The ID of the Azure subscription, a UUID. At least 1 characters.
    pub subscription: String,
}

impl AzurePrivateLinkAccess {
    /// Creates an `AzurePrivateLinkAccess` with its required fields.
    pub fn new(subscription: impl Into<String>) -> Self {
        Self {
            kind: "AzurePrivateLinkAccess".into(),
            subscription: subscription.into(),
        }
    }
}

model!(AzurePrivateLinkAccess {
    "kind": kind,
    "subscription": subscription,
});

/// A Google Cloud project that may use Private Service Connect.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GcpPrivateServiceConnectAccess {
    /// The discriminator. Always `GcpPrivateServiceConnectAccess`.
    pub kind: String,
    /// The ID of the Google Cloud project. At least 1 characters.
    pub project: String,
}

impl GcpPrivateServiceConnectAccess {
    /// Creates a `GcpPrivateServiceConnectAccess` with its required fields.
    pub fn new(project: impl Into<String>) -> Self {
        Self {
            kind: "GcpPrivateServiceConnectAccess".into(),
            project: project.into(),
        }
    }
}

model!(GcpPrivateServiceConnectAccess {
    "kind": kind,
    "project": project,
});

/// The status of a private link access.
///
/// Read-only.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PrivateLinkAccessStatus {
    /// The lifecycle phase of the private link access. Read-only.
    pub phase: PrivateLinkAccessStatusPhase,
    /// The machine-readable error code. Only present if the private link access has failed.
    /// Read-only.
    pub error_code: Option<String>,
    /// The human-readable error message. Only present if the private link access has failed.
    /// Read-only.
    pub error_message: Option<String>,
}

impl PrivateLinkAccessStatus {
    /// Creates a `PrivateLinkAccessStatus` with its required fields.
    pub fn new(phase: impl Into<PrivateLinkAccessStatusPhase>) -> Self {
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

model!(PrivateLinkAccessStatus {
    "phase": phase,
    "error_code": error_code,
    "error_message": error_message,
});

/// The lifecycle phase of the private link access.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrivateLinkAccessStatusPhase {
    /// `PROVISIONING`
    Provisioning,
    /// `READY`
    Ready,
    /// `FAILED`
    Failed,
    /// `DEPROVISIONING`
    Deprovisioning,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(PrivateLinkAccessStatusPhase {
    "PROVISIONING": Provisioning,
    "READY": Ready,
    "FAILED": Failed,
    "DEPROVISIONING": Deprovisioning,
});

/// Private link access to a network of Confluent Cloud, as sent by
/// [`PrivateLinkAccessesClient::create`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PrivateLinkAccessCreate {
    /// The network and account of an access.
    pub spec: PrivateLinkAccessSpecCreate,
}

impl PrivateLinkAccessCreate {
    /// Creates a `PrivateLinkAccessCreate` with its required fields.
    pub fn new(spec: impl Into<PrivateLinkAccessSpecCreate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(PrivateLinkAccessCreate {
    "spec": spec,
});

/// The network and account of an access, as sent in requests.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PrivateLinkAccessSpecCreate {
    /// The display name of the private link access.
    pub display_name: Option<String>,
    /// Account that may access the network. Immutable.
    pub cloud: PrivateLinkAccessSpecCloud,
    /// The environment of the private link access.
    pub environment: ObjectReferenceInput,
    /// The network of the private link access. Immutable.
    pub network: ObjectReferenceInput,
}

impl PrivateLinkAccessSpecCreate {
    /// Creates a `PrivateLinkAccessSpecCreate` with its required fields.
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
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }
}

model!(PrivateLinkAccessSpecCreate {
    "display_name": display_name,
    "cloud": cloud,
    "environment": environment,
    "network": network,
});

/// The fields of a private link access that can be changed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PrivateLinkAccessUpdate {
    /// The fields of a private link access spec that can be changed.
    pub spec: PrivateLinkAccessSpecUpdate,
}

impl PrivateLinkAccessUpdate {
    /// Creates a `PrivateLinkAccessUpdate` with its required fields.
    pub fn new(spec: impl Into<PrivateLinkAccessSpecUpdate>) -> Self {
        Self { spec: spec.into() }
    }
}

model!(PrivateLinkAccessUpdate {
    "spec": spec,
});

/// The fields of a private link access spec that can be changed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PrivateLinkAccessSpecUpdate {
    /// The display name of the private link access.
    pub display_name: Option<String>,
    /// The environment of the private link access.
    pub environment: ObjectReferenceInput,
}

impl PrivateLinkAccessSpecUpdate {
    /// Creates a `PrivateLinkAccessSpecUpdate` with its required fields.
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

model!(PrivateLinkAccessSpecUpdate {
    "display_name": display_name,
    "environment": environment,
});

union!(PrivateLinkAccessSpecCloud);
