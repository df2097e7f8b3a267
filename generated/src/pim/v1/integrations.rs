// Generated from pim/v1.yaml by `cargo xtask codegen`; do not edit.

//! Permissions of Confluent Cloud to access resources in a customer's AWS account, for example for
//! connectors.
//!
//! The quotas `provider_integrations_per_org` and `provider_integrations_per_env` limit their
//! number.

use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{GlobalObjectReference, GlobalObjectReferenceInput, ListMeta};
use crate::model::{
    Shape, SharedJson, Union, decode_variant, model, open_enum, union, write_tagged,
};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// The operations of [`PimV1::integrations`](super::PimV1::integrations).
///
/// Permissions of Confluent Cloud to access resources in a customer's AWS account, for example for
/// connectors.
///
/// The quotas `provider_integrations_per_org` and `provider_integrations_per_env` limit their
/// number.
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
    /// `GET /pim/v1/integrations` · Early Access, feature `early-access` · cloud API key or STS
    /// token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listPimV1Integrations)
    ///
    /// # Parameters
    ///
    /// - `environment`: The ID of the environment whose provider integrations are returned.
    ///
    /// Optional: [`provider`](ListIntegrations::provider),
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
    /// let mut items = client.pim_v1().integrations().list("env-6m2xp8").items();
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
    /// Creates a provider integration. Add the `iam_role_arn` and the `external_id` of the response
    /// to the trust policy of the customer's role, so that Confluent Cloud can assume it.
    ///
    /// This operation requires access to "Provider Integration", which must be requested.
    ///
    /// `POST /pim/v1/integrations` · Early Access, feature `early-access` · cloud API key or STS
    /// token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createPimV1Integration)
    ///
    /// # Parameters
    ///
    /// - `body`: The environment and the role that Confluent Cloud assumes.
    ///
    /// # Response
    ///
    /// - 201: The new provider integration. Header: [`Location`](crate::Response::location).
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
    /// use confluent_cloud::pim::v1::{
    ///     AwsIntegrationConfigCreate, GlobalObjectReferenceInput, IntegrationCreate,
    ///     IntegrationCreateConfig,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = IntegrationCreate::new(
    ///     IntegrationCreateConfig::AwsIntegrationConfig(AwsIntegrationConfigCreate::new()),
    ///     GlobalObjectReferenceInput::new("lkc-3w9dn"),
    /// );
    /// let response = client.pim_v1().integrations().create(&body).await?;
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
    /// Returns a provider integration with its settings for the cloud provider and the resources
    /// that use it.
    ///
    /// This operation requires access to "Provider Integration", which must be requested.
    ///
    /// `GET /pim/v1/integrations/{id}` · Early Access, feature `early-access` · cloud API key or
    /// STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getPimV1Integration)
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
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no provider integration with this ID in the environment.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client.pim_v1().integrations().get("cspi-6k2hd", "env-6m2xp8").await?;
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

    /// Deletes a provider integration.
    ///
    /// Deletes a provider integration. Fails if connectors or other resources use it.
    ///
    /// This operation requires access to "Provider Integration", which must be requested.
    ///
    /// `DELETE /pim/v1/integrations/{id}` · Early Access, feature `early-access` · cloud API key or
    /// STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deletePimV1Integration)
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
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: There is no provider integration with this ID in the environment.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client.pim_v1().integrations().delete("cspi-6k2hd", "env-6m2xp8").await?;
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
}

static LIST: Operation = Operation {
    id: "listPimV1Integrations",
    name: "list integrations",
    method: "GET",
    path: "/pim/v1/integrations",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

impl ListIntegrations {
    /// Filters by cloud provider.
    pub fn provider(mut self, provider: impl Into<String>) -> Self {
        let provider: String = provider.into();
        self.call.query("provider", provider);
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
    id: "createPimV1Integration",
    name: "create integration",
    method: "POST",
    path: "/pim/v1/integrations",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A request builder for [`IntegrationsClient::create`].
    CreateIntegration -> Json<Integration>
}

static GET: Operation = Operation {
    id: "getPimV1Integration",
    name: "get integration",
    method: "GET",
    path: "/pim/v1/integrations/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`IntegrationsClient::get`].
    GetIntegration -> Json<Integration>, idempotent
}

static DELETE: Operation = Operation {
    id: "deletePimV1Integration",
    name: "delete integration",
    method: "DELETE",
    path: "/pim/v1/integrations/{id}",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`IntegrationsClient::delete`].
    DeleteIntegration -> Empty, idempotent
}

/// A page of provider integrations.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IntegrationList {
    /// The group and version of the API that the object belongs to. Read-only; always `pim/v1`.
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
            api_version: "pim/v1".into(),
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
    /// The group and version of the API that the object belongs to. Read-only; always `pim/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Read-only; always `Integration`.
    pub kind: Option<String>,
    /// The ID of the provider integration. At most 255 characters; read-only.
    pub id: Option<String>,
    /// The display name of the provider integration. At most 60 characters; immutable.
    pub display_name: Option<String>,
    /// The cloud provider of the resources. Defaults to `AWS`.
    pub provider: Option<IntegrationProvider>,
    /// The settings that depend on the cloud provider. Immutable.
    pub config: IntegrationConfig,
    /// The CRNs of the resources that use the provider integration. Read-only.
    pub usages: Option<Vec<String>>,
    /// The environment of the provider integration. Immutable.
    pub environment: GlobalObjectReference,
}

impl Integration {
    /// Creates an `Integration` with its required fields.
    pub fn new(
        config: impl Into<IntegrationConfig>,
        environment: impl Into<GlobalObjectReference>,
    ) -> Self {
        Self {
            api_version: None,
            kind: None,
            id: None,
            display_name: None,
            provider: None,
            config: config.into(),
            usages: None,
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
    "environment": environment,
});

/// The cloud provider of the resources.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IntegrationProvider {
    /// `AWS`
    Aws,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(IntegrationProvider {
    "AWS": Aws,
});

/// The settings that depend on the cloud provider, as returned by the service.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IntegrationConfig {
    /// Access of Confluent Cloud to resources in an AWS account.
    AwsIntegrationConfig(AwsIntegrationConfig),
    /// An unknown variant, as received.
    Unrecognized(Value),
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
                        &["AwsIntegrationConfig", "pim.v1.AwsIntegrationConfig"],
                    ),
                ),
            ],
        ),
    ];

    fn read(variant: usize, value: &SharedJson) -> Result<Self, serde_json::Error> {
        match variant {
            0 => decode_variant(value).map(Self::AwsIntegrationConfig),
            _ => decode_variant(value).map(Self::Unrecognized),
        }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::AwsIntegrationConfig(value) => {
                write_tagged(value, "kind", "AwsIntegrationConfig", serializer)
            }
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

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
    /// The cloud provider of the resources. Defaults to `AWS`.
    pub provider: Option<IntegrationProvider>,
    /// The settings that depend on the cloud provider. Immutable.
    pub config: IntegrationCreateConfig,
    /// The environment of the provider integration. Immutable.
    pub environment: GlobalObjectReferenceInput,
}

impl IntegrationCreate {
    /// Creates an `IntegrationCreate` with its required fields.
    pub fn new(
        config: impl Into<IntegrationCreateConfig>,
        environment: impl Into<GlobalObjectReferenceInput>,
    ) -> Self {
        Self {
            display_name: None,
            provider: None,
            config: config.into(),
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
}

model!(IntegrationCreate {
    "display_name": display_name,
    "provider": provider,
    "config": config,
    "environment": environment,
});

/// The settings that depend on the cloud provider, as sent in requests.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IntegrationCreateConfig {
    /// Access of Confluent Cloud to resources in an AWS account.
    AwsIntegrationConfig(AwsIntegrationConfigCreate),
    /// An unknown variant, as received.
    Unrecognized(Value),
}

impl From<AwsIntegrationConfigCreate> for IntegrationCreateConfig {
    fn from(value: AwsIntegrationConfigCreate) -> Self {
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
                        &["AwsIntegrationConfig", "pim.v1.AwsIntegrationConfig"],
                    ),
                ),
            ],
        ),
    ];

    fn read(variant: usize, value: &SharedJson) -> Result<Self, serde_json::Error> {
        match variant {
            0 => decode_variant(value).map(Self::AwsIntegrationConfig),
            _ => decode_variant(value).map(Self::Unrecognized),
        }
    }

    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::AwsIntegrationConfig(value) => {
                write_tagged(value, "kind", "AwsIntegrationConfig", serializer)
            }
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

/// Access of Confluent Cloud to resources in an AWS account, as sent in requests.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AwsIntegrationConfigCreate {
    /// The ARN of the customer's IAM role, which Confluent Cloud assumes. 20 to 2048 characters.
    pub customer_iam_role_arn: Option<String>,
    /// The discriminator. Always `AwsIntegrationConfig`.
    pub kind: AwsIntegrationConfigKind,
}

impl Default for AwsIntegrationConfigCreate {
    fn default() -> Self {
        Self::new()
    }
}

impl AwsIntegrationConfigCreate {
    /// Creates an empty `AwsIntegrationConfigCreate`.
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

model!(AwsIntegrationConfigCreate {
    "customer_iam_role_arn": customer_iam_role_arn,
    "kind": kind,
});

union!(IntegrationConfig, IntegrationCreateConfig);
