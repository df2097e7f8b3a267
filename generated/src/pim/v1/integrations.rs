// Generated from pim/v1.yaml by `cargo xtask codegen`; do not edit.

//! Permissions of Confluent Cloud to access resources in a customer's AWS account, for example for
//! connectors.
//!
//! Quotas: `provider_integrations_per_org` and `provider_integrations_per_env`.

use serde::{Serialize, Serializer, de};
use serde_json::Value;

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{GlobalObjectReference, GlobalObjectReferenceInput, ListMeta};
use crate::model::{Union, alternative, model, open_enum, tag, union, write_tagged};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// Permissions of Confluent Cloud to access resources in a customer's AWS account, for example for
/// connectors.
///
/// Quotas: `provider_integrations_per_org` and `provider_integrations_per_env`.
///
/// Reached by [`PimV1::integrations`](super::PimV1::integrations).
#[derive(Clone, Debug)]
pub struct IntegrationsClient {
    pub(super) client: Client,
}

impl IntegrationsClient {
    /// Lists provider integrations.
    ///
    /// `GET /pim/v1/integrations` · Early Access, feature `early-access` · cloud API key or STS
    /// token
    ///
    /// Returns the provider integrations of the environment, one page at a time. Without
    /// `provider`, those of all cloud providers are returned.
    ///
    /// Access must be asked for: Provider Integration.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listPimV1Integrations)
    ///
    /// # Arguments
    ///
    /// - `environment`: The ID of the environment whose provider integrations are returned.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | A page of provider integrations. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
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
    /// let mut items = client.pim_v1().integrations().list("env-6m2xp8").items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, environment: impl AsRef<str>) -> ListIntegrations {
        let mut call = Call::new(&self.client, &LIST);
        call.query("environment", environment.as_ref());
        ListIntegrations { call }
    }

    /// Creates a provider integration.
    ///
    /// `POST /pim/v1/integrations` · Early Access, feature `early-access` · cloud API key or STS
    /// token
    ///
    /// Creates a provider integration. Add the `iam_role_arn` and the `external_id` of the response
    /// to the trust policy of the customer's role, so that Confluent Cloud can assume it.
    ///
    /// Access must be asked for: Provider Integration.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createPimV1Integration)
    ///
    /// # Arguments
    ///
    /// - `body`: The environment and the role that Confluent Cloud assumes.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 201 | The new provider integration. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Location` |
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
    /// use confluent_cloud::pim::v1::{
    ///     AwsIntegrationConfigCreate, GlobalObjectReferenceInput, IntegrationCreate,
    ///     IntegrationCreateConfig,
    /// };
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = IntegrationCreate::new(
    ///     IntegrationCreateConfig::AwsIntegrationConfig(AwsIntegrationConfigCreate::new()),
    ///     GlobalObjectReferenceInput::new("id"),
    /// );
    /// let answer = client.pim_v1().integrations().create(&body).await?;
    /// println!("{answer:?}");
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
    /// `GET /pim/v1/integrations/{id}` · Early Access, feature `early-access` · cloud API key or
    /// STS token
    ///
    /// Returns a provider integration.
    ///
    /// Access must be asked for: Provider Integration.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getPimV1Integration)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the provider integration.
    /// - `environment`: The ID of the environment of the provider integration.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The requested provider integration. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no provider integration with this ID in the environment. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client.pim_v1().integrations().get("cspi-6k2hd", "env-6m2xp8").await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        id: impl Into<String>,
        environment: impl AsRef<str>,
    ) -> GetIntegration {
        let mut call = Call::new(&self.client, &GET).path(id);
        call.query("environment", environment.as_ref());
        GetIntegration { call }
    }

    /// Deletes a provider integration.
    ///
    /// `DELETE /pim/v1/integrations/{id}` · Early Access, feature `early-access` · cloud API key or
    /// STS token
    ///
    /// Deletes a provider integration. Fails if connectors or other resources use it.
    ///
    /// Access must be asked for: Provider Integration.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deletePimV1Integration)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the provider integration.
    /// - `environment`: The ID of the environment of the provider integration.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 204 | The provider integration is being deleted. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no provider integration with this ID in the environment. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
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
        environment: impl AsRef<str>,
    ) -> DeleteIntegration {
        let mut call = Call::new(&self.client, &DELETE).path(id);
        call.query("environment", environment.as_ref());
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

request! {
    /// A call of [`IntegrationsClient::list`].
    ListIntegrations -> Json<IntegrationList>
}

pages! {
    ListIntegrations -> IntegrationList, Paging::Link("page_token")
}

impl ListIntegrations {
    /// Filters by cloud provider.
    pub fn provider(mut self, provider: impl AsRef<str>) -> Self {
        self.call.query("provider", provider.as_ref());
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
    id: "createPimV1Integration",
    name: "create integration",
    method: "POST",
    path: "/pim/v1/integrations",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`IntegrationsClient::create`].
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
    /// A call of [`IntegrationsClient::get`].
    GetIntegration -> Json<Integration>
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
    /// A call of [`IntegrationsClient::delete`].
    DeleteIntegration -> Empty
}

/// A page of provider integrations.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IntegrationList {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `pim/v1`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `IntegrationList`.
    pub kind: String,
    /// Links from a page of a list to the others.
    pub metadata: ListMeta,
    /// The provider integrations on this page. Without duplicates.
    pub data: Vec<Integration>,
}

impl IntegrationList {
    /// With what is required.
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
    0 "api_version": api_version,
    1 "kind": kind,
    2 "metadata": metadata,
    3 "data": data,
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
/// provider.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Integration {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `pim/v1`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `Integration`.
    pub kind: Option<String>,
    /// The ID of the provider integration. At most 255 characters; set by the service.
    pub id: Option<String>,
    /// The display name of the provider integration. At most 60 characters; cannot change after
    /// creation.
    pub display_name: Option<String>,
    /// The cloud provider of the resources. `AWS` if not set.
    pub provider: Option<IntegrationProvider>,
    /// The settings that depend on the cloud provider. Cannot change after creation.
    pub config: IntegrationConfig,
    /// The CRNs of the resources that use the provider integration. Set by the service.
    pub usages: Option<Vec<String>>,
    /// The environment of the provider integration. Cannot change after creation.
    pub environment: GlobalObjectReference,
}

impl Integration {
    /// With what is required.
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

    /// Sets [`display_name`](Self::display_name).
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`provider`](Self::provider).
    pub fn with_provider(mut self, provider: impl Into<IntegrationProvider>) -> Self {
        self.provider = Some(provider.into());
        self
    }

    /// Sets [`usages`](Self::usages).
    pub fn with_usages(
        mut self,
        usages: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.usages = Some(usages.into_iter().map(Into::into).collect());
        self
    }
}

model!(Integration {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "id": id,
    3 "display_name": display_name,
    4 "provider": provider,
    5 "config": config,
    6 "usages": usages,
    7 "environment": environment,
});

open_enum! {
    /// The cloud provider of the resources.
    pub enum IntegrationProvider {
        /// `AWS`
        Aws = "AWS",
    }
}

/// The settings that depend on the cloud provider.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IntegrationConfig {
    /// Access of Confluent Cloud to resources in an AWS account.
    AwsIntegrationConfig(AwsIntegrationConfig),
    /// A value that is none of these, as it came.
    Unrecognized(Value),
}

impl From<AwsIntegrationConfig> for IntegrationConfig {
    fn from(value: AwsIntegrationConfig) -> Self {
        Self::AwsIntegrationConfig(value)
    }
}

impl Union for IntegrationConfig {
    fn read<E: de::Error>(value: Value) -> Result<Self, E> {
        match tag(&value, "kind") {
            Some("AwsIntegrationConfig" | "pim.v1.AwsIntegrationConfig") => {
                alternative(value).map(Self::AwsIntegrationConfig)
            }
            _ => Ok(Self::Unrecognized(value)),
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

/// Access of Confluent Cloud to resources in an AWS account.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AwsIntegrationConfig {
    /// The ARN of Confluent Cloud's IAM role, which assumes the customer's role. 20 to 2048
    /// characters; set by the service.
    pub iam_role_arn: Option<String>,
    /// The external ID that Confluent Cloud uses to assume the customer's role. Format `uuid`; set
    /// by the service.
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
    /// With nothing set but constants.
    pub fn new() -> Self {
        Self {
            iam_role_arn: None,
            external_id: None,
            customer_iam_role_arn: None,
            kind: "AwsIntegrationConfig".into(),
        }
    }

    /// Sets [`iam_role_arn`](Self::iam_role_arn).
    pub fn with_iam_role_arn(mut self, iam_role_arn: impl Into<String>) -> Self {
        self.iam_role_arn = Some(iam_role_arn.into());
        self
    }

    /// Sets [`external_id`](Self::external_id).
    pub fn with_external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    /// Sets [`customer_iam_role_arn`](Self::customer_iam_role_arn).
    pub fn with_customer_iam_role_arn(
        mut self,
        customer_iam_role_arn: impl Into<String>,
    ) -> Self {
        self.customer_iam_role_arn = Some(customer_iam_role_arn.into());
        self
    }
}

model!(AwsIntegrationConfig {
    0 "iam_role_arn": iam_role_arn,
    1 "external_id": external_id,
    2 "customer_iam_role_arn": customer_iam_role_arn,
    3 "kind": kind,
});

open_enum! {
    /// The discriminator.
    ///
    /// Always `AwsIntegrationConfig`.
    pub enum AwsIntegrationConfigKind {
        /// `AwsIntegrationConfig`
        AwsIntegrationConfig = "AwsIntegrationConfig",
    }
}

/// The permission of Confluent Cloud to access resources in a customer's account at a cloud
/// provider.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IntegrationCreate {
    /// The display name of the provider integration. At most 60 characters; cannot change after
    /// creation.
    pub display_name: Option<String>,
    /// The cloud provider of the resources. `AWS` if not set.
    pub provider: Option<IntegrationProvider>,
    /// The settings that depend on the cloud provider. Cannot change after creation.
    pub config: IntegrationCreateConfig,
    /// The environment of the provider integration. Cannot change after creation.
    pub environment: GlobalObjectReferenceInput,
}

impl IntegrationCreate {
    /// With what is required.
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
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`provider`](Self::provider).
    pub fn with_provider(mut self, provider: impl Into<IntegrationProvider>) -> Self {
        self.provider = Some(provider.into());
        self
    }
}

model!(IntegrationCreate {
    0 "display_name": display_name,
    1 "provider": provider,
    2 "config": config,
    3 "environment": environment,
});

/// The settings that depend on the cloud provider.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum IntegrationCreateConfig {
    /// Access of Confluent Cloud to resources in an AWS account.
    AwsIntegrationConfig(AwsIntegrationConfigCreate),
    /// A value that is none of these, as it came.
    Unrecognized(Value),
}

impl From<AwsIntegrationConfigCreate> for IntegrationCreateConfig {
    fn from(value: AwsIntegrationConfigCreate) -> Self {
        Self::AwsIntegrationConfig(value)
    }
}

impl Union for IntegrationCreateConfig {
    fn read<E: de::Error>(value: Value) -> Result<Self, E> {
        match tag(&value, "kind") {
            Some("AwsIntegrationConfig" | "pim.v1.AwsIntegrationConfig") => {
                alternative(value).map(Self::AwsIntegrationConfig)
            }
            _ => Ok(Self::Unrecognized(value)),
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

/// Access of Confluent Cloud to resources in an AWS account.
#[derive(Clone, Debug, PartialEq)]
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
    /// With nothing set but constants.
    pub fn new() -> Self {
        Self {
            customer_iam_role_arn: None,
            kind: "AwsIntegrationConfig".into(),
        }
    }

    /// Sets [`customer_iam_role_arn`](Self::customer_iam_role_arn).
    pub fn with_customer_iam_role_arn(
        mut self,
        customer_iam_role_arn: impl Into<String>,
    ) -> Self {
        self.customer_iam_role_arn = Some(customer_iam_role_arn.into());
        self
    }
}

model!(AwsIntegrationConfigCreate {
    0 "customer_iam_role_arn": customer_iam_role_arn,
    1 "kind": kind,
});

union!(IntegrationConfig, IntegrationCreateConfig);
