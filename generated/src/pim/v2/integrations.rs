// Generated from pim/v2.yaml by `cargo xtask codegen`; do not edit.

//! Permissions of Confluent Cloud to access resources in a customer's account at a cloud provider,
//! for example for connectors.

use serde::{Serialize, Serializer, de};
use serde_json::Value;

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::{
    GlobalObjectReferenceInput, ListMeta, ObjectReference, ObjectReferenceInput,
};
use crate::model::{Union, alternative, model, open_enum, tag, union, write_tagged};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// Permissions of Confluent Cloud to access resources in a customer's account at a cloud provider,
/// for example for connectors.
///
/// Reached by [`PimV2::integrations`](super::PimV2::integrations).
#[derive(Clone, Debug)]
pub struct IntegrationsClient {
    pub(super) client: Client,
}

impl IntegrationsClient {
    /// Lists provider integrations.
    ///
    /// `GET /pim/v2/integrations` · Early Access, feature `early-access` · cloud API key or STS
    /// token
    ///
    /// Returns the provider integrations of the environment, one page at a time. Without
    /// `provider`, those of all cloud providers are returned.
    ///
    /// Access must be asked for: Provider Integration.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listPimV2Integrations)
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
    /// let mut items = client.pim_v2().integrations().list("env-6m2xp8").items();
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
    /// `POST /pim/v2/integrations` · Early Access, feature `early-access` · cloud API key or STS
    /// token
    ///
    /// Creates a provider integration in the state `DRAFT`. The response contains the identity of
    /// Confluent Cloud. Grant it access in the customer's account, then complete `config` with an
    /// update.
    ///
    /// Access must be asked for: Provider Integration.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createPimV2Integration)
    ///
    /// # Arguments
    ///
    /// - `body`: The environment, the cloud provider and a name.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 201 | The new provider integration. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Location` |
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
    /// use confluent_cloud::pim::v2::{IntegrationCreate, ObjectReferenceInput};
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = IntegrationCreate::new(ObjectReferenceInput::new("id"));
    /// let answer = client.pim_v2().integrations().create(&body).await?;
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
    /// `GET /pim/v2/integrations/{id}` · Early Access, feature `early-access` · cloud API key or
    /// STS token
    ///
    /// Returns a provider integration.
    ///
    /// Access must be asked for: Provider Integration.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getPimV2Integration)
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
    /// let answer = client.pim_v2().integrations().get("cspi-6k2hd", "env-6m2xp8").await?;
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

    /// Updates a provider integration.
    ///
    /// `PATCH /pim/v2/integrations/{id}` · Early Access, feature `early-access` · cloud API key or
    /// STS token
    ///
    /// Completes the configuration with the customer's settings. Only possible while `status` is
    /// `DRAFT`.
    ///
    /// Access must be asked for: Provider Integration.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updatePimV2Integration)
    ///
    /// # Arguments
    ///
    /// - `id`: The ID of the provider integration.
    /// - `body`: The environment, which is needed to find the provider integration, and the
    ///   configuration.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The provider integration after the update. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | There is no provider integration with this ID in the environment. | `X-Request-Id` |
    /// | 409 | The request conflicts with the current state, for example because the resource exists already. | `X-Request-Id`, `Location` |
    /// | 422 | The request is well-formed, but a value in it is invalid. Each entry of `errors` names one. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::pim::v2::{IntegrationUpdate, ObjectReferenceInput};
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = IntegrationUpdate::new(ObjectReferenceInput::new("id"));
    /// let answer = client.pim_v2().integrations().update("cspi-6k2hd", &body).await?;
    /// println!("{answer:?}");
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
    /// `DELETE /pim/v2/integrations/{id}` · Early Access, feature `early-access` · cloud API key or
    /// STS token
    ///
    /// Deletes a provider integration. Fails if connectors or other resources use it.
    ///
    /// Access must be asked for: Provider Integration.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deletePimV2Integration)
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
    /// client.pim_v2().integrations().delete("cspi-6k2hd", "env-6m2xp8").await?;
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

    /// Validates a provider integration.
    ///
    /// `POST /pim/v2/integrations:validate` · Early Access, feature `early-access` · cloud API key
    /// or STS token
    ///
    /// Checks that Confluent Cloud can access the customer's resources with this configuration.
    /// Nothing is changed.
    ///
    /// Access must be asked for: Provider Integration.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/validatePimV2Integration)
    ///
    /// # Arguments
    ///
    /// - `body`: The provider integration and, while it is a draft, the configuration to validate.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 204 | The configuration is valid. There is no body. |  |
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
    /// use confluent_cloud::pim::v2::{GlobalObjectReferenceInput, IntegrationValidateRequest};
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = IntegrationValidateRequest::new(
    ///     "id",
    ///     GlobalObjectReferenceInput::new("id"),
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

request! {
    /// A call of [`IntegrationsClient::list`].
    ListIntegrations -> Json<IntegrationList>
}

pages! {
    ListIntegrations -> IntegrationList, Paging::Link("page_token")
}

impl ListIntegrations {
    /// Filters by a part of the display name.
    pub fn display_name(mut self, display_name: impl AsRef<str>) -> Self {
        self.call.query("display_name", display_name.as_ref());
        self
    }

    /// Filters by cloud provider.
    pub fn provider(mut self, provider: impl AsRef<str>) -> Self {
        self.call.query("provider", provider.as_ref());
        self
    }

    /// Filters by state.
    pub fn status(mut self, status: impl AsRef<str>) -> Self {
        self.call.query("status", status.as_ref());
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
    id: "createPimV2Integration",
    name: "create integration",
    method: "POST",
    path: "/pim/v2/integrations",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

request! {
    /// A call of [`IntegrationsClient::create`].
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
    /// A call of [`IntegrationsClient::get`].
    GetIntegration -> Json<Integration>
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
    /// A call of [`IntegrationsClient::update`].
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
    /// A call of [`IntegrationsClient::delete`].
    DeleteIntegration -> Empty
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
    /// A call of [`IntegrationsClient::validate`].
    ValidateIntegration -> Empty
}

/// A page of provider integrations.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IntegrationList {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `pim/v2`.
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
            api_version: "pim/v2".into(),
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
    /// `pim/v2`.
    pub api_version: Option<String>,
    /// The type of the object. Set by the service; always `Integration`.
    pub kind: Option<String>,
    /// The ID of the provider integration. At most 255 characters; set by the service.
    pub id: Option<String>,
    /// The display name of the provider integration. At most 60 characters; cannot change after
    /// creation.
    pub display_name: Option<String>,
    /// The cloud provider of the resources. `GCP` if not set; cannot change after creation.
    pub provider: Option<IntegrationProvider>,
    /// The settings that depend on the cloud provider. Optional on creation; required in an update
    /// of a draft.
    pub config: Option<IntegrationConfig>,
    /// The CRNs of the resources that use the provider integration. Set by the service.
    pub usages: Option<Vec<String>>,
    /// The status of the provider integration: `DRAFT` without the customer's side of the
    /// configuration, `CREATED` with it, `ACTIVE` once a resource uses it. Set by the service.
    pub status: IntegrationStatus,
    /// The environment of the provider integration.
    pub environment: ObjectReference,
}

impl Integration {
    /// With what is required.
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

    /// Sets [`config`](Self::config).
    pub fn with_config(mut self, config: impl Into<IntegrationConfig>) -> Self {
        self.config = Some(config.into());
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
    7 "status": status,
    8 "environment": environment,
});

open_enum! {
    /// The cloud provider of the resources.
    pub enum IntegrationProvider {
        /// `GCP`
        Gcp = "GCP",
    }
}

open_enum! {
    /// The status of the provider integration: `DRAFT` without the customer's side of the
    /// configuration, `CREATED` with it, `ACTIVE` once a resource uses it.
    pub enum IntegrationStatus {
        /// `DRAFT`
        Draft = "DRAFT",
        /// `CREATED`
        Created = "CREATED",
        /// `ACTIVE`
        Active = "ACTIVE",
    }
}

/// The settings that depend on the cloud provider.
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
    /// A value that is none of these, as it came.
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
    fn read<E: de::Error>(value: Value) -> Result<Self, E> {
        match tag(&value, "kind") {
            Some("GcpIntegrationConfig" | "pim.v2.GcpIntegrationConfig") => {
                alternative(value).map(Self::GcpIntegrationConfig)
            }
            Some("AzureIntegrationConfig" | "pim.v2.AzureIntegrationConfig") => {
                alternative(value).map(Self::AzureIntegrationConfig)
            }
            Some("AwsIntegrationConfig" | "pim.v2.AwsIntegrationConfig") => {
                alternative(value).map(Self::AwsIntegrationConfig)
            }
            _ => Ok(Self::Unrecognized(value)),
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

/// Access of Confluent Cloud to resources in a Google Cloud project.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GcpIntegrationConfig {
    /// Confluent Cloud's Google service account, which impersonates the customer's. Set by the
    /// service.
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
    /// With nothing set but constants.
    pub fn new() -> Self {
        Self {
            google_service_account: None,
            customer_google_service_account: None,
            kind: "GcpIntegrationConfig".into(),
        }
    }

    /// Sets [`google_service_account`](Self::google_service_account).
    pub fn with_google_service_account(
        mut self,
        google_service_account: impl Into<String>,
    ) -> Self {
        self.google_service_account = Some(google_service_account.into());
        self
    }

    /// Sets [`customer_google_service_account`](Self::customer_google_service_account).
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
    0 "google_service_account": google_service_account,
    1 "customer_google_service_account": customer_google_service_account,
    2 "kind": kind,
});

open_enum! {
    /// The discriminator.
    ///
    /// Always `GcpIntegrationConfig`.
    pub enum GcpIntegrationConfigKind {
        /// `GcpIntegrationConfig`
        GcpIntegrationConfig = "GcpIntegrationConfig",
    }
}

/// Access of Confluent Cloud to resources in an Azure subscription.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AzureIntegrationConfig {
    /// The ID of Confluent Cloud's multi-tenant application, for which the customer creates a
    /// service principal. Set by the service.
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
    /// With nothing set but constants.
    pub fn new() -> Self {
        Self {
            confluent_multi_tenant_app_id: None,
            customer_azure_tenant_id: None,
            kind: "AzureIntegrationConfig".into(),
        }
    }

    /// Sets [`confluent_multi_tenant_app_id`](Self::confluent_multi_tenant_app_id).
    pub fn with_confluent_multi_tenant_app_id(
        mut self,
        confluent_multi_tenant_app_id: impl Into<String>,
    ) -> Self {
        self.confluent_multi_tenant_app_id = Some(confluent_multi_tenant_app_id.into());
        self
    }

    /// Sets [`customer_azure_tenant_id`](Self::customer_azure_tenant_id).
    pub fn with_customer_azure_tenant_id(
        mut self,
        customer_azure_tenant_id: impl Into<String>,
    ) -> Self {
        self.customer_azure_tenant_id = Some(customer_azure_tenant_id.into());
        self
    }
}

model!(AzureIntegrationConfig {
    0 "confluent_multi_tenant_app_id": confluent_multi_tenant_app_id,
    1 "customer_azure_tenant_id": customer_azure_tenant_id,
    2 "kind": kind,
});

open_enum! {
    /// The discriminator.
    ///
    /// Always `AzureIntegrationConfig`.
    pub enum AzureIntegrationConfigKind {
        /// `AzureIntegrationConfig`
        AzureIntegrationConfig = "AzureIntegrationConfig",
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
    /// The cloud provider of the resources. `GCP` if not set; cannot change after creation.
    pub provider: Option<IntegrationProvider>,
    /// The settings that depend on the cloud provider. Optional on creation; required in an update
    /// of a draft.
    pub config: Option<IntegrationCreateConfig>,
    /// The environment of the provider integration.
    pub environment: ObjectReferenceInput,
}

impl IntegrationCreate {
    /// With what is required.
    pub fn new(environment: impl Into<ObjectReferenceInput>) -> Self {
        Self {
            display_name: None,
            provider: None,
            config: None,
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

    /// Sets [`config`](Self::config).
    pub fn with_config(mut self, config: impl Into<IntegrationCreateConfig>) -> Self {
        self.config = Some(config.into());
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
    /// A value that is none of these, as it came.
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
    fn read<E: de::Error>(value: Value) -> Result<Self, E> {
        match tag(&value, "kind") {
            Some("GcpIntegrationConfig" | "pim.v2.GcpIntegrationConfig") => {
                alternative(value).map(Self::GcpIntegrationConfig)
            }
            Some("AzureIntegrationConfig" | "pim.v2.AzureIntegrationConfig") => {
                alternative(value).map(Self::AzureIntegrationConfig)
            }
            Some("AwsIntegrationConfig" | "pim.v2.AwsIntegrationConfig") => {
                alternative(value).map(Self::AwsIntegrationConfig)
            }
            _ => Ok(Self::Unrecognized(value)),
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

/// Access of Confluent Cloud to resources in a Google Cloud project.
#[derive(Clone, Debug, PartialEq)]
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
    /// With nothing set but constants.
    pub fn new() -> Self {
        Self {
            customer_google_service_account: None,
            kind: "GcpIntegrationConfig".into(),
        }
    }

    /// Sets [`customer_google_service_account`](Self::customer_google_service_account).
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
    0 "customer_google_service_account": customer_google_service_account,
    1 "kind": kind,
});

/// Access of Confluent Cloud to resources in an Azure subscription.
#[derive(Clone, Debug, PartialEq)]
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
    /// With nothing set but constants.
    pub fn new() -> Self {
        Self {
            customer_azure_tenant_id: None,
            kind: "AzureIntegrationConfig".into(),
        }
    }

    /// Sets [`customer_azure_tenant_id`](Self::customer_azure_tenant_id).
    pub fn with_customer_azure_tenant_id(
        mut self,
        customer_azure_tenant_id: impl Into<String>,
    ) -> Self {
        self.customer_azure_tenant_id = Some(customer_azure_tenant_id.into());
        self
    }
}

model!(AzureIntegrationConfigInput {
    0 "customer_azure_tenant_id": customer_azure_tenant_id,
    1 "kind": kind,
});

/// Access of Confluent Cloud to resources in an AWS account.
#[derive(Clone, Debug, PartialEq)]
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

model!(AwsIntegrationConfigInput {
    0 "customer_iam_role_arn": customer_iam_role_arn,
    1 "kind": kind,
});

/// The fields of a provider integration that can be changed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IntegrationUpdate {
    /// The settings that depend on the cloud provider. Required while `status` is `DRAFT`.
    pub config: Option<IntegrationUpdateConfig>,
    /// The environment of the provider integration.
    pub environment: ObjectReferenceInput,
}

impl IntegrationUpdate {
    /// With what is required.
    pub fn new(environment: impl Into<ObjectReferenceInput>) -> Self {
        Self {
            config: None,
            environment: environment.into(),
        }
    }

    /// Sets [`config`](Self::config).
    pub fn with_config(mut self, config: impl Into<IntegrationUpdateConfig>) -> Self {
        self.config = Some(config.into());
        self
    }
}

model!(IntegrationUpdate {
    0 "config": config,
    1 "environment": environment,
});

/// The settings that depend on the cloud provider.
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
    /// A value that is none of these, as it came.
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
    fn read<E: de::Error>(value: Value) -> Result<Self, E> {
        match tag(&value, "kind") {
            Some("GcpIntegrationConfig" | "pim.v2.GcpIntegrationConfig") => {
                alternative(value).map(Self::GcpIntegrationConfig)
            }
            Some("AzureIntegrationConfig" | "pim.v2.AzureIntegrationConfig") => {
                alternative(value).map(Self::AzureIntegrationConfig)
            }
            Some("AwsIntegrationConfig" | "pim.v2.AwsIntegrationConfig") => {
                alternative(value).map(Self::AwsIntegrationConfig)
            }
            _ => Ok(Self::Unrecognized(value)),
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
#[derive(Clone, Debug, PartialEq)]
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
    /// With what is required.
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
    pub fn with_config(
        mut self,
        config: impl Into<IntegrationValidateRequestConfig>,
    ) -> Self {
        self.config = Some(config.into());
        self
    }
}

model!(IntegrationValidateRequest {
    0 "id": id,
    1 "config": config,
    2 "environment": environment,
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
    /// A value that is none of these, as it came.
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
    fn read<E: de::Error>(value: Value) -> Result<Self, E> {
        match tag(&value, "kind") {
            Some("GcpIntegrationConfig" | "pim.v2.GcpIntegrationConfig") => {
                alternative(value).map(Self::GcpIntegrationConfig)
            }
            Some("AzureIntegrationConfig" | "pim.v2.AzureIntegrationConfig") => {
                alternative(value).map(Self::AzureIntegrationConfig)
            }
            Some("AwsIntegrationConfig" | "pim.v2.AwsIntegrationConfig") => {
                alternative(value).map(Self::AwsIntegrationConfig)
            }
            _ => Ok(Self::Unrecognized(value)),
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
