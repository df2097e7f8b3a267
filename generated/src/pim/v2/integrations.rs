// Generated from pim/v2.yaml by `cargo xtask codegen`; do not edit.

//! Permissions of Confluent Cloud to access resources in a customer's account at a cloud provider,
//! for example for connectors.

use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{
    GlobalObjectReferenceInput, ListMeta, ObjectReference, ObjectReferenceInput,
};
use crate::model::{
    Shape, SharedJson, Union, decode_variant, model, open_enum, union, write_tagged,
};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// The operations of [`PimV2::integrations`](super::PimV2::integrations).
///
/// Permissions of Confluent Cloud to access resources in a customer's account at a cloud provider,
/// for example for connectors.
#[derive(Clone, Debug)]
pub struct IntegrationsClient {
    pub(super) client: Client,
}

impl IntegrationsClient {
    /// Lists provider integrations.
    ///
    /// Returns the provider integrations of the environment, in pages. Without `provider`, those of
    /// all cloud providers are returned.
    ///
    /// This operation requires access to "Provider Integration", which must be requested.
    ///
    /// `GET /pim/v2/integrations` · Early Access, feature `early-access` · cloud API key or STS
    /// token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listPimV2Integrations)
    ///
    /// # Parameters
    ///
    /// - `environment`: The ID of the environment whose provider integrations are returned.
    ///
    /// Optional: [`display_name`](ListIntegrations::display_name),
    /// [`provider`](ListIntegrations::provider), [`status`](ListIntegrations::status),
    /// [`page_size`](ListIntegrations::page_size), [`page_token`](ListIntegrations::page_token)
    ///
    /// # Response
    ///
    /// - 200: A page of provider integrations.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let mut items = client.pim_v2().integrations().list("env-6m2xp8").items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, environment: impl Into<String>) -> ListIntegrations {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &LIST);
        call.query("environment", environment);
        ListIntegrations { call }
    }

    /// Creates a provider integration.
    ///
    /// Creates a provider integration in the state `DRAFT`. The response contains the identity of
    /// Confluent Cloud. Grant it access in the customer's account, then complete `config` with an
    /// update.
    ///
    /// This operation requires access to "Provider Integration", which must be requested.
    ///
    /// `POST /pim/v2/integrations` · Early Access, feature `early-access` · cloud API key or STS
    /// token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createPimV2Integration)
    ///
    /// # Parameters
    ///
    /// - `body`: The environment, the cloud provider and a name.
    ///
    /// # Response
    ///
    /// - 201: The new provider integration. Header: [`Location`](crate::Response::location).
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
    /// use confluent_cloud::pim::v2::{IntegrationCreate, ObjectReferenceInput};
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = IntegrationCreate::new(ObjectReferenceInput::new("lkc-3w9dn"));
    /// let response = client.pim_v2().integrations().create(&body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &IntegrationCreate) -> CreateIntegration {
        let mut call = Call::new(&self.client, &CREATE);
        call.json(body);
        CreateIntegration { call }
    }

    /// Gets a provider integration.
    ///
    /// Returns a provider integration with its settings for the cloud provider, its status and the
    /// resources that use it.
    ///
    /// This operation requires access to "Provider Integration", which must be requested.
    ///
    /// `GET /pim/v2/integrations/{id}` · Early Access, feature `early-access` · cloud API key or
    /// STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getPimV2Integration)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the provider integration.
    /// - `environment`: The ID of the environment of the provider integration.
    ///
    /// # Response
    ///
    /// - 200: The requested provider integration.
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
    /// let response = client.pim_v2().integrations().get("cspi-6k2hd", "env-6m2xp8").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl Into<String>,
        environment: impl Into<String>,
    ) -> GetIntegration {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &GET).path(id);
        call.query("environment", environment);
        GetIntegration { call }
    }

    /// Updates a provider integration.
    ///
    /// Completes the configuration with the customer's settings. Only possible while `status` is
    /// `DRAFT`.
    ///
    /// This operation requires access to "Provider Integration", which must be requested.
    ///
    /// `PATCH /pim/v2/integrations/{id}` · Early Access, feature `early-access` · cloud API key or
    /// STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updatePimV2Integration)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the provider integration.
    /// - `body`: The environment, which is needed to find the provider integration, and the
    ///   configuration.
    ///
    /// # Response
    ///
    /// - 200: The provider integration after the update.
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
    /// use confluent_cloud::pim::v2::{IntegrationUpdate, ObjectReferenceInput};
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = IntegrationUpdate::new(ObjectReferenceInput::new("lkc-3w9dn"));
    /// let response = client.pim_v2().integrations().update("cspi-6k2hd", &body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(
        &self,
        id: impl Into<String>,
        body: &IntegrationUpdate,
    ) -> UpdateIntegration {
        let mut call = Call::new(&self.client, &UPDATE).path(id);
        call.json(body);
        UpdateIntegration { call }
    }

    /// Deletes a provider integration.
    ///
    /// Deletes a provider integration. Fails if connectors or other resources use it.
    ///
    /// This operation requires access to "Provider Integration", which must be requested.
    ///
    /// `DELETE /pim/v2/integrations/{id}` · Early Access, feature `early-access` · cloud API key or
    /// STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deletePimV2Integration)
    ///
    /// # Parameters
    ///
    /// - `id`: The ID of the provider integration.
    /// - `environment`: The ID of the environment of the provider integration.
    ///
    /// # Response
    ///
    /// - 204: The provider integration is being deleted.
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
    /// client.pim_v2().integrations().delete("cspi-6k2hd", "env-6m2xp8").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        id: impl Into<String>,
        environment: impl Into<String>,
    ) -> DeleteIntegration {
        let environment: String = environment.into();
        let mut call = Call::new(&self.client, &DELETE).path(id);
        call.query("environment", environment);
        DeleteIntegration { call }
    }

    /// Validates a provider integration.
    ///
    /// Checks that Confluent Cloud can access the customer's resources with this configuration.
    /// Nothing is changed.
    ///
    /// This operation requires access to "Provider Integration", which must be requested.
    ///
    /// `POST /pim/v2/integrations:validate` · Early Access, feature `early-access` · cloud API key
    /// or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/validatePimV2Integration)
    ///
    /// # Parameters
    ///
    /// - `body`: The provider integration and, while it is a draft, the configuration to validate.
    ///
    /// # Response
    ///
    /// - 204: The configuration is valid. The response has no body.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and those of [this
    /// group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::pim::v2::{GlobalObjectReferenceInput, IntegrationValidateRequest};
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = IntegrationValidateRequest::new(
    ///     "cspi-6k2hd",
    ///     GlobalObjectReferenceInput::new("lkc-3w9dn"),
    /// );
    /// client.pim_v2().integrations().validate(&body).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn validate(&self, body: &IntegrationValidateRequest) -> ValidateIntegration {
        let mut call = Call::new(&self.client, &VALIDATE);
        call.json(body);
        ValidateIntegration { call }
    }
}

static LIST: Operation = Operation {
    id: "listPimV2Integrations",
    name: "list integrations",
    method: "GET",
    path: "/pim/v2/integrations",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

impl ListIntegrations {
    /// Filters by a part of the display name.
    pub fn display_name(mut self, display_name: impl Into<String>) -> Self {
        let display_name: String = display_name.into();
        self.call.query("display_name", display_name);
        self
    }

    /// Filters by cloud provider.
    pub fn provider(mut self, provider: impl Into<String>) -> Self {
        let provider: String = provider.into();
        self.call.query("provider", provider);
        self
    }

    /// Filters by state.
    pub fn status(mut self, status: impl Into<String>) -> Self {
        let status: String = status.into();
        self.call.query("status", status);
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
    /// A request builder for [`IntegrationsClient::list`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    ListIntegrations -> Json<IntegrationList>, idempotent
}

pages! {
    ListIntegrations -> IntegrationList, Paging::link(&["page_token"])
}

static CREATE: Operation = Operation {
    id: "createPimV2Integration",
    name: "create integration",
    method: "POST",
    path: "/pim/v2/integrations",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`IntegrationsClient::create`].
    CreateIntegration -> Json<Integration>
}

static GET: Operation = Operation {
    id: "getPimV2Integration",
    name: "get integration",
    method: "GET",
    path: "/pim/v2/integrations/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`IntegrationsClient::get`].
    GetIntegration -> Json<Integration>, idempotent
}

static UPDATE: Operation = Operation {
    id: "updatePimV2Integration",
    name: "update integration",
    method: "PATCH",
    path: "/pim/v2/integrations/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`IntegrationsClient::update`].
    UpdateIntegration -> Json<Integration>
}

static DELETE: Operation = Operation {
    id: "deletePimV2Integration",
    name: "delete integration",
    method: "DELETE",
    path: "/pim/v2/integrations/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`IntegrationsClient::delete`].
    DeleteIntegration -> Empty, idempotent
}

static VALIDATE: Operation = Operation {
    id: "validatePimV2Integration",
    name: "validate integration",
    method: "POST",
    path: "/pim/v2/integrations:validate",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`IntegrationsClient::validate`].
    ValidateIntegration -> Empty, idempotent
}

/// A page of provider integrations.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IntegrationList {
    /// The group and version of the API that the object belongs to. Read-only; always `pim/v2`.
    pub api_version: String,
    /// The type of the object. Read-only; always `IntegrationList`.
    pub kind: String,
    /// The pagination links of a list.
    pub metadata: ListMeta,
    /// The provider integrations on this page. No duplicates.
    pub data: Vec<Integration>,
}

impl IntegrationList {
    /// Creates an `IntegrationList` with its required fields.
    pub fn new(
        metadata: impl Into<ListMeta>,
        data: impl IntoIterator<Item = impl Into<Integration>>,
    ) -> Self {
        Self {
            api_version: "pim/v2".into(),
            kind: "IntegrationList".into(),
            metadata: metadata.into(),
            data: data.into_iter().map(Into::into).collect(),
        }
    }
}

model!(IntegrationList {
    "api_version": api_version,
    "kind": kind,
    "metadata": metadata,
    "data": data,
});

impl Page for IntegrationList {
    type Item = Integration;

    fn next_page(&self) -> Option<&str> {
        self.metadata.next.as_deref()
    }

    fn items(&self) -> &[Integration] {
        &self.data
    }

    fn into_items(self) -> Vec<Integration> {
        self.data
    }
}

/// The permission of Confluent Cloud to access resources in a customer's account at a cloud
/// provider, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Integration {
    /// The group and version of the API that the object belongs to. Read-only; always `pim/v2`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `Integration`.
    pub kind: Option<String>,
    /// The ID of the provider integration. At most 255 characters; read-only.
    pub id: Option<String>,
    /// The display name of the provider integration. At most 60 characters; immutable.
    pub display_name: Option<String>,
    /// The cloud provider of the resources. Defaults to `GCP`; immutable.
    pub provider: Option<IntegrationProvider>,
    /// The settings that depend on the cloud provider. Optional on creation; required in an update
    /// of a draft.
    pub config: Option<IntegrationConfig>,
    /// The CRNs of the resources that use the provider integration. Read-only.
    pub usages: Option<Vec<String>>,
    /// The status of the provider integration: `DRAFT` without the customer's side of the
    /// configuration, `CREATED` with it, `ACTIVE` once a resource uses it. Read-only.
    pub status: IntegrationStatus,
    /// The environment of the provider integration.
    pub environment: ObjectReference,
}

impl Integration {
    /// Creates an `Integration` with its required fields.
    pub fn new(
        status: impl Into<IntegrationStatus>,
        environment: impl Into<ObjectReference>,
    ) -> Self {
        Self {
            api_version: None,
            kind: None,
            id: None,
            display_name: None,
            provider: None,
            config: None,
            usages: None,
            status: status.into(),
            environment: environment.into(),
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

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`provider`](Self::provider).
    #[must_use]
    pub fn with_provider(mut self, provider: impl Into<IntegrationProvider>) -> Self {
        self.provider = Some(provider.into());
        self
    }

    /// Sets [`config`](Self::config).
    #[must_use]
    pub fn with_config(mut self, config: impl Into<IntegrationConfig>) -> Self {
        self.config = Some(config.into());
        self
    }

    /// Sets [`usages`](Self::usages).
    #[must_use]
    pub fn with_usages(
        mut self,
        usages: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.usages = Some(usages.into_iter().map(Into::into).collect());
        self
    }
}

model!(Integration {
    "api_version": api_version,
    "kind": kind,
    "id": id,
    "display_name": display_name,
    "provider": provider,
    "config": config,
    "usages": usages,
    "status": status,
    "environment": environment,
});

/// The cloud provider of the resources.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IntegrationProvider {
    /// `GCP`
    Gcp,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(IntegrationProvider {
    "GCP": Gcp,
});

/// The status of the provider integration: `DRAFT` without the customer's side of the
/// configuration, `CREATED` with it, `ACTIVE` once a resource uses it.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IntegrationStatus {
    /// `DRAFT`
    Draft,
    /// `CREATED`
    Created,
    /// `ACTIVE`
    Active,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(IntegrationStatus {
    "DRAFT": Draft,
    "CREATED": Created,
    "ACTIVE": Active,
});

/// The settings that depend on the cloud provider, as returned by the service.
///
/// Optional on creation; required in an update of a draft.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IntegrationConfig {
    /// Access of Confluent Cloud to resources in a Google Cloud project.
    GcpIntegrationConfig(GcpIntegrationConfig),
    /// Access of Confluent Cloud to resources in an Azure subscription.
    AzureIntegrationConfig(AzureIntegrationConfig),
    /// Access of Confluent Cloud to resources in an AWS account.
    AwsIntegrationConfig(AwsIntegrationConfig),
    /// An unknown variant, as received.
    Unrecognized(Value),
}

impl From<GcpIntegrationConfig> for IntegrationConfig {
    fn from(value: GcpIntegrationConfig) -> Self {
        Self::GcpIntegrationConfig(value)
    }
}

impl From<AzureIntegrationConfig> for IntegrationConfig {
    fn from(value: AzureIntegrationConfig) -> Self {
        Self::AzureIntegrationConfig(value)
    }
}

impl From<AwsIntegrationConfig> for IntegrationConfig {
    fn from(value: AwsIntegrationConfig) -> Self {
        Self::AwsIntegrationConfig(value)
    }
}

impl Union for IntegrationConfig {
    const SHAPES: &'static [Shape] = &[
        Shape::requires(
            &[
                (
                    "kind",
                    Shape::Texts(
                        &["GcpIntegrationConfig", "pim.v2.GcpIntegrationConfig"],
                    ),
                ),
            ],
        ),
        Shape::requires(
            &[
                (
                    "kind",
                    Shape::Texts(
                        &["AzureIntegrationConfig", "pim.v2.AzureIntegrationConfig"],
                    ),
                ),
            ],
        ),
        Shape::requires(
            &[
                (
                    "kind",
                    Shape::Texts(
                        &["AwsIntegrationConfig", "pim.v2.AwsIntegrationConfig"],
                    ),
                ),
            ],
        ),
    ];

    fn read(variant: usize, value: &SharedJson) -> Result<Self, serde_json::Error> {
        match variant {
            0 => decode_variant(value).map(Self::GcpIntegrationConfig),
            1 => decode_variant(value).map(Self::AzureIntegrationConfig),
            2 => decode_variant(value).map(Self::AwsIntegrationConfig),
            _ => decode_variant(value).map(Self::Unrecognized),
        }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::GcpIntegrationConfig(value) => {
                write_tagged(value, "kind", "GcpIntegrationConfig", serializer)
            }
            Self::AzureIntegrationConfig(value) => {
                write_tagged(value, "kind", "AzureIntegrationConfig", serializer)
            }
            Self::AwsIntegrationConfig(value) => {
                write_tagged(value, "kind", "AwsIntegrationConfig", serializer)
            }
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

/// Access of Confluent Cloud to resources in a Google Cloud project, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GcpIntegrationConfig {
    /// Confluent Cloud's Google service account, which impersonates the customer's. Read-only.
    pub google_service_account: Option<String>,
    /// Google service account of the customer, which Confluent Cloud impersonates.
    pub customer_google_service_account: Option<String>,
    /// The discriminator. Always `GcpIntegrationConfig`.
    pub kind: GcpIntegrationConfigKind,
}

impl Default for GcpIntegrationConfig {
    fn default() -> Self {
        Self::new()
    }
}

impl GcpIntegrationConfig {
    /// Creates an empty `GcpIntegrationConfig`.
    pub fn new() -> Self {
        Self {
            google_service_account: None,
            customer_google_service_account: None,
            kind: "GcpIntegrationConfig".into(),
        }
    }

    /// Sets [`google_service_account`](Self::google_service_account).
    #[must_use]
    pub fn with_google_service_account(
        mut self,
        google_service_account: impl Into<String>,
    ) -> Self {
        self.google_service_account = Some(google_service_account.into());
        self
    }

    /// Sets [`customer_google_service_account`](Self::customer_google_service_account).
    #[must_use]
    pub fn with_customer_google_service_account(
        mut self,
        customer_google_service_account: impl Into<String>,
    ) -> Self {
        self.customer_google_service_account = Some(
            customer_google_service_account.into(),
        );
        self
    }
}

model!(GcpIntegrationConfig {
    "google_service_account": google_service_account,
    "customer_google_service_account": customer_google_service_account,
    "kind": kind,
});

/// The discriminator.
///
/// Always `GcpIntegrationConfig`.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GcpIntegrationConfigKind {
    /// `GcpIntegrationConfig`
    GcpIntegrationConfig,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(GcpIntegrationConfigKind {
    "GcpIntegrationConfig": GcpIntegrationConfig,
});

/// Access of Confluent Cloud to resources in an Azure subscription, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AzureIntegrationConfig {
    /// The ID of Confluent Cloud's multi-tenant application, for which the customer creates a
    /// service principal. Read-only.
    pub confluent_multi_tenant_app_id: Option<String>,
    /// The ID of the customer's tenant in Microsoft Entra ID.
    pub customer_azure_tenant_id: Option<String>,
    /// The discriminator. Always `AzureIntegrationConfig`.
    pub kind: AzureIntegrationConfigKind,
}

impl Default for AzureIntegrationConfig {
    fn default() -> Self {
        Self::new()
    }
}

impl AzureIntegrationConfig {
    /// Creates an empty `AzureIntegrationConfig`.
    pub fn new() -> Self {
        Self {
            confluent_multi_tenant_app_id: None,
            customer_azure_tenant_id: None,
            kind: "AzureIntegrationConfig".into(),
        }
    }

    /// Sets [`confluent_multi_tenant_app_id`](Self::confluent_multi_tenant_app_id).
    #[must_use]
    pub fn with_confluent_multi_tenant_app_id(
        mut self,
        confluent_multi_tenant_app_id: impl Into<String>,
    ) -> Self {
        self.confluent_multi_tenant_app_id = Some(confluent_multi_tenant_app_id.into());
        self
    }

    /// Sets [`customer_azure_tenant_id`](Self::customer_azure_tenant_id).
    #[must_use]
    pub fn with_customer_azure_tenant_id(
        mut self,
        customer_azure_tenant_id: impl Into<String>,
    ) -> Self {
        self.customer_azure_tenant_id = Some(customer_azure_tenant_id.into());
        self
    }
}

model!(AzureIntegrationConfig {
    "confluent_multi_tenant_app_id": confluent_multi_tenant_app_id,
    "customer_azure_tenant_id": customer_azure_tenant_id,
    "kind": kind,
});

/// The discriminator.
///
/// Always `AzureIntegrationConfig`.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AzureIntegrationConfigKind {
    /// `AzureIntegrationConfig`
    AzureIntegrationConfig,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(AzureIntegrationConfigKind {
    "AzureIntegrationConfig": AzureIntegrationConfig,
});

/// Access of Confluent Cloud to resources in an AWS account, as returned by the service.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AwsIntegrationConfig {
    /// The ARN of Confluent Cloud's IAM role, which assumes the customer's role. 20 to 2048
    /// characters; read-only.
    pub iam_role_arn: Option<String>,
    /// The external ID that Confluent Cloud uses to assume the customer's role. Format `uuid`;
    /// read-only.
    pub external_id: Option<String>,
    /// The ARN of the customer's IAM role, which Confluent Cloud assumes. 20 to 2048 characters.
    pub customer_iam_role_arn: Option<String>,
    /// The discriminator. Always `AwsIntegrationConfig`.
    pub kind: AwsIntegrationConfigKind,
}

impl Default for AwsIntegrationConfig {
    fn default() -> Self {
        Self::new()
    }
}

impl AwsIntegrationConfig {
    /// Creates an empty `AwsIntegrationConfig`.
    pub fn new() -> Self {
        Self {
            iam_role_arn: None,
            external_id: None,
            customer_iam_role_arn: None,
            kind: "AwsIntegrationConfig".into(),
        }
    }

    /// Sets [`iam_role_arn`](Self::iam_role_arn).
    #[must_use]
    pub fn with_iam_role_arn(mut self, iam_role_arn: impl Into<String>) -> Self {
        self.iam_role_arn = Some(iam_role_arn.into());
        self
    }

    /// Sets [`external_id`](Self::external_id).
    #[must_use]
    pub fn with_external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    /// Sets [`customer_iam_role_arn`](Self::customer_iam_role_arn).
    #[must_use]
    pub fn with_customer_iam_role_arn(
        mut self,
        customer_iam_role_arn: impl Into<String>,
    ) -> Self {
        self.customer_iam_role_arn = Some(customer_iam_role_arn.into());
        self
    }
}

model!(AwsIntegrationConfig {
    "iam_role_arn": iam_role_arn,
    "external_id": external_id,
    "customer_iam_role_arn": customer_iam_role_arn,
    "kind": kind,
});

/// The discriminator.
///
/// Always `AwsIntegrationConfig`.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AwsIntegrationConfigKind {
    /// `AwsIntegrationConfig`
    AwsIntegrationConfig,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(AwsIntegrationConfigKind {
    "AwsIntegrationConfig": AwsIntegrationConfig,
});

/// The permission of Confluent Cloud to access resources in a customer's account at a cloud
/// provider, as sent by [`IntegrationsClient::create`].
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IntegrationCreate {
    /// The display name of the provider integration. At most 60 characters; immutable.
    pub display_name: Option<String>,
    /// The cloud provider of the resources. Defaults to `GCP`; immutable.
    pub provider: Option<IntegrationProvider>,
    /// The settings that depend on the cloud provider. Optional on creation; required in an update
    /// of a draft.
    pub config: Option<IntegrationCreateConfig>,
    /// The environment of the provider integration.
    pub environment: ObjectReferenceInput,
}

impl IntegrationCreate {
    /// Creates an `IntegrationCreate` with its required fields.
    pub fn new(environment: impl Into<ObjectReferenceInput>) -> Self {
        Self {
            display_name: None,
            provider: None,
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

    /// Sets [`provider`](Self::provider).
    #[must_use]
    pub fn with_provider(mut self, provider: impl Into<IntegrationProvider>) -> Self {
        self.provider = Some(provider.into());
        self
    }

    /// Sets [`config`](Self::config).
    #[must_use]
    pub fn with_config(mut self, config: impl Into<IntegrationCreateConfig>) -> Self {
        self.config = Some(config.into());
        self
    }
}

model!(IntegrationCreate {
    "display_name": display_name,
    "provider": provider,
    "config": config,
    "environment": environment,
});

/// The settings that depend on the cloud provider, as sent in requests.
///
/// Optional on creation; required in an update of a draft.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IntegrationCreateConfig {
    /// Access of Confluent Cloud to resources in a Google Cloud project.
    GcpIntegrationConfig(GcpIntegrationConfigInput),
    /// Access of Confluent Cloud to resources in an Azure subscription.
    AzureIntegrationConfig(AzureIntegrationConfigInput),
    /// Access of Confluent Cloud to resources in an AWS account.
    AwsIntegrationConfig(AwsIntegrationConfigInput),
    /// An unknown variant, as received.
    Unrecognized(Value),
}

impl From<GcpIntegrationConfigInput> for IntegrationCreateConfig {
    fn from(value: GcpIntegrationConfigInput) -> Self {
        Self::GcpIntegrationConfig(value)
    }
}

impl From<AzureIntegrationConfigInput> for IntegrationCreateConfig {
    fn from(value: AzureIntegrationConfigInput) -> Self {
        Self::AzureIntegrationConfig(value)
    }
}

impl From<AwsIntegrationConfigInput> for IntegrationCreateConfig {
    fn from(value: AwsIntegrationConfigInput) -> Self {
        Self::AwsIntegrationConfig(value)
    }
}

impl Union for IntegrationCreateConfig {
    const SHAPES: &'static [Shape] = &[
        Shape::requires(
            &[
                (
                    "kind",
                    Shape::Texts(
                        &["GcpIntegrationConfig", "pim.v2.GcpIntegrationConfig"],
                    ),
                ),
            ],
        ),
        Shape::requires(
            &[
                (
                    "kind",
                    Shape::Texts(
                        &["AzureIntegrationConfig", "pim.v2.AzureIntegrationConfig"],
                    ),
                ),
            ],
        ),
        Shape::requires(
            &[
                (
                    "kind",
                    Shape::Texts(
                        &["AwsIntegrationConfig", "pim.v2.AwsIntegrationConfig"],
                    ),
                ),
            ],
        ),
    ];

    fn read(variant: usize, value: &SharedJson) -> Result<Self, serde_json::Error> {
        match variant {
            0 => decode_variant(value).map(Self::GcpIntegrationConfig),
            1 => decode_variant(value).map(Self::AzureIntegrationConfig),
            2 => decode_variant(value).map(Self::AwsIntegrationConfig),
            _ => decode_variant(value).map(Self::Unrecognized),
        }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::GcpIntegrationConfig(value) => {
                write_tagged(value, "kind", "GcpIntegrationConfig", serializer)
            }
            Self::AzureIntegrationConfig(value) => {
                write_tagged(value, "kind", "AzureIntegrationConfig", serializer)
            }
            Self::AwsIntegrationConfig(value) => {
                write_tagged(value, "kind", "AwsIntegrationConfig", serializer)
            }
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

/// Access of Confluent Cloud to resources in a Google Cloud project, as sent in requests.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GcpIntegrationConfigInput {
    /// Google service account of the customer, which Confluent Cloud impersonates.
    pub customer_google_service_account: Option<String>,
    /// The discriminator. Always `GcpIntegrationConfig`.
    pub kind: GcpIntegrationConfigKind,
}

impl Default for GcpIntegrationConfigInput {
    fn default() -> Self {
        Self::new()
    }
}

impl GcpIntegrationConfigInput {
    /// Creates an empty `GcpIntegrationConfigInput`.
    pub fn new() -> Self {
        Self {
            customer_google_service_account: None,
            kind: "GcpIntegrationConfig".into(),
        }
    }

    /// Sets [`customer_google_service_account`](Self::customer_google_service_account).
    #[must_use]
    pub fn with_customer_google_service_account(
        mut self,
        customer_google_service_account: impl Into<String>,
    ) -> Self {
        self.customer_google_service_account = Some(
            customer_google_service_account.into(),
        );
        self
    }
}

model!(GcpIntegrationConfigInput {
    "customer_google_service_account": customer_google_service_account,
    "kind": kind,
});

/// Access of Confluent Cloud to resources in an Azure subscription, as sent in requests.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AzureIntegrationConfigInput {
    /// The ID of the customer's tenant in Microsoft Entra ID.
    pub customer_azure_tenant_id: Option<String>,
    /// The discriminator. Always `AzureIntegrationConfig`.
    pub kind: AzureIntegrationConfigKind,
}

impl Default for AzureIntegrationConfigInput {
    fn default() -> Self {
        Self::new()
    }
}

impl AzureIntegrationConfigInput {
    /// Creates an empty `AzureIntegrationConfigInput`.
    pub fn new() -> Self {
        Self {
            customer_azure_tenant_id: None,
            kind: "AzureIntegrationConfig".into(),
        }
    }

    /// Sets [`customer_azure_tenant_id`](Self::customer_azure_tenant_id).
    #[must_use]
    pub fn with_customer_azure_tenant_id(
        mut self,
        customer_azure_tenant_id: impl Into<String>,
    ) -> Self {
        self.customer_azure_tenant_id = Some(customer_azure_tenant_id.into());
        self
    }
}

model!(AzureIntegrationConfigInput {
    "customer_azure_tenant_id": customer_azure_tenant_id,
    "kind": kind,
});

/// Access of Confluent Cloud to resources in an AWS account, as sent in requests.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AwsIntegrationConfigInput {
    /// The ARN of the customer's IAM role, which Confluent Cloud assumes. 20 to 2048 characters.
    pub customer_iam_role_arn: Option<String>,
    /// The discriminator. Always `AwsIntegrationConfig`.
    pub kind: AwsIntegrationConfigKind,
}

impl Default for AwsIntegrationConfigInput {
    fn default() -> Self {
        Self::new()
    }
}

impl AwsIntegrationConfigInput {
    /// Creates an empty `AwsIntegrationConfigInput`.
    pub fn new() -> Self {
        Self {
            customer_iam_role_arn: None,
            kind: "AwsIntegrationConfig".into(),
        }
    }

    /// Sets [`customer_iam_role_arn`](Self::customer_iam_role_arn).
    #[must_use]
    pub fn with_customer_iam_role_arn(
        mut self,
        customer_iam_role_arn: impl Into<String>,
    ) -> Self {
        self.customer_iam_role_arn = Some(customer_iam_role_arn.into());
        self
    }
}

model!(AwsIntegrationConfigInput {
    "customer_iam_role_arn": customer_iam_role_arn,
    "kind": kind,
});

/// The fields of a provider integration that can be changed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IntegrationUpdate {
    /// The settings that depend on the cloud provider. Required while `status` is `DRAFT`.
    pub config: Option<IntegrationUpdateConfig>,
    /// The environment of the provider integration.
    pub environment: ObjectReferenceInput,
}

impl IntegrationUpdate {
    /// Creates an `IntegrationUpdate` with its required fields.
    pub fn new(environment: impl Into<ObjectReferenceInput>) -> Self {
        Self {
            config: None,
            environment: environment.into(),
        }
    }

    /// Sets [`config`](Self::config).
    #[must_use]
    pub fn with_config(mut self, config: impl Into<IntegrationUpdateConfig>) -> Self {
        self.config = Some(config.into());
        self
    }
}

model!(IntegrationUpdate {
    "config": config,
    "environment": environment,
});

/// The settings that depend on the cloud provider, as sent in requests.
///
/// Required while `status` is `DRAFT`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IntegrationUpdateConfig {
    /// Access of Confluent Cloud to resources in a Google Cloud project.
    GcpIntegrationConfig(GcpIntegrationConfigInput),
    /// Access of Confluent Cloud to resources in an Azure subscription.
    AzureIntegrationConfig(AzureIntegrationConfigInput),
    /// Access of Confluent Cloud to resources in an AWS account.
    AwsIntegrationConfig(AwsIntegrationConfigInput),
    /// An unknown variant, as received.
    Unrecognized(Value),
}

impl From<GcpIntegrationConfigInput> for IntegrationUpdateConfig {
    fn from(value: GcpIntegrationConfigInput) -> Self {
        Self::GcpIntegrationConfig(value)
    }
}

impl From<AzureIntegrationConfigInput> for IntegrationUpdateConfig {
    fn from(value: AzureIntegrationConfigInput) -> Self {
        Self::AzureIntegrationConfig(value)
    }
}

impl From<AwsIntegrationConfigInput> for IntegrationUpdateConfig {
    fn from(value: AwsIntegrationConfigInput) -> Self {
        Self::AwsIntegrationConfig(value)
    }
}

impl Union for IntegrationUpdateConfig {
    const SHAPES: &'static [Shape] = &[
        Shape::requires(
            &[
                (
                    "kind",
                    Shape::Texts(
                        &["GcpIntegrationConfig", "pim.v2.GcpIntegrationConfig"],
                    ),
                ),
            ],
        ),
        Shape::requires(
            &[
                (
                    "kind",
                    Shape::Texts(
                        &["AzureIntegrationConfig", "pim.v2.AzureIntegrationConfig"],
                    ),
                ),
            ],
        ),
        Shape::requires(
            &[
                (
                    "kind",
                    Shape::Texts(
                        &["AwsIntegrationConfig", "pim.v2.AwsIntegrationConfig"],
                    ),
                ),
            ],
        ),
    ];

    fn read(variant: usize, value: &SharedJson) -> Result<Self, serde_json::Error> {
        match variant {
            0 => decode_variant(value).map(Self::GcpIntegrationConfig),
            1 => decode_variant(value).map(Self::AzureIntegrationConfig),
            2 => decode_variant(value).map(Self::AwsIntegrationConfig),
            _ => decode_variant(value).map(Self::Unrecognized),
        }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::GcpIntegrationConfig(value) => {
                write_tagged(value, "kind", "GcpIntegrationConfig", serializer)
            }
            Self::AzureIntegrationConfig(value) => {
                write_tagged(value, "kind", "AzureIntegrationConfig", serializer)
            }
            Self::AwsIntegrationConfig(value) => {
                write_tagged(value, "kind", "AwsIntegrationConfig", serializer)
            }
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

/// The provider integration to validate.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IntegrationValidateRequest {
    /// The ID of the provider integration. At most 255 characters.
    pub id: String,
    /// The settings to validate. Required only while the provider integration is a draft.
    pub config: Option<IntegrationValidateRequestConfig>,
    /// The environment of the provider integration.
    pub environment: GlobalObjectReferenceInput,
}

impl IntegrationValidateRequest {
    /// Creates an `IntegrationValidateRequest` with its required fields.
    pub fn new(
        id: impl Into<String>,
        environment: impl Into<GlobalObjectReferenceInput>,
    ) -> Self {
        Self {
            id: id.into(),
            config: None,
            environment: environment.into(),
        }
    }

    /// Sets [`config`](Self::config).
    #[must_use]
    pub fn with_config(
        mut self,
        config: impl Into<IntegrationValidateRequestConfig>,
    ) -> Self {
        self.config = Some(config.into());
        self
    }
}

model!(IntegrationValidateRequest {
    "id": id,
    "config": config,
    "environment": environment,
});

/// The settings to validate.
///
/// Required only while the provider integration is a draft.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IntegrationValidateRequestConfig {
    /// Access of Confluent Cloud to resources in a Google Cloud project.
    GcpIntegrationConfig(GcpIntegrationConfigInput),
    /// Access of Confluent Cloud to resources in an Azure subscription.
    AzureIntegrationConfig(AzureIntegrationConfigInput),
    /// Access of Confluent Cloud to resources in an AWS account.
    AwsIntegrationConfig(AwsIntegrationConfigInput),
    /// An unknown variant, as received.
    Unrecognized(Value),
}

impl From<GcpIntegrationConfigInput> for IntegrationValidateRequestConfig {
    fn from(value: GcpIntegrationConfigInput) -> Self {
        Self::GcpIntegrationConfig(value)
    }
}

impl From<AzureIntegrationConfigInput> for IntegrationValidateRequestConfig {
    fn from(value: AzureIntegrationConfigInput) -> Self {
        Self::AzureIntegrationConfig(value)
    }
}

impl From<AwsIntegrationConfigInput> for IntegrationValidateRequestConfig {
    fn from(value: AwsIntegrationConfigInput) -> Self {
        Self::AwsIntegrationConfig(value)
    }
}

impl Union for IntegrationValidateRequestConfig {
    const SHAPES: &'static [Shape] = &[
        Shape::requires(
            &[
                (
                    "kind",
                    Shape::Texts(
                        &["GcpIntegrationConfig", "pim.v2.GcpIntegrationConfig"],
                    ),
                ),
            ],
        ),
        Shape::requires(
            &[
                (
                    "kind",
                    Shape::Texts(
                        &["AzureIntegrationConfig", "pim.v2.AzureIntegrationConfig"],
                    ),
                ),
            ],
        ),
        Shape::requires(
            &[
                (
                    "kind",
                    Shape::Texts(
                        &["AwsIntegrationConfig", "pim.v2.AwsIntegrationConfig"],
                    ),
                ),
            ],
        ),
    ];

    fn read(variant: usize, value: &SharedJson) -> Result<Self, serde_json::Error> {
        match variant {
            0 => decode_variant(value).map(Self::GcpIntegrationConfig),
            1 => decode_variant(value).map(Self::AzureIntegrationConfig),
            2 => decode_variant(value).map(Self::AwsIntegrationConfig),
            _ => decode_variant(value).map(Self::Unrecognized),
        }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::GcpIntegrationConfig(value) => {
                write_tagged(value, "kind", "GcpIntegrationConfig", serializer)
            }
            Self::AzureIntegrationConfig(value) => {
                write_tagged(value, "kind", "AzureIntegrationConfig", serializer)
            }
            Self::AwsIntegrationConfig(value) => {
                write_tagged(value, "kind", "AwsIntegrationConfig", serializer)
            }
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

union!(
    IntegrationConfig, IntegrationCreateConfig, IntegrationUpdateConfig,
    IntegrationValidateRequestConfig
);
