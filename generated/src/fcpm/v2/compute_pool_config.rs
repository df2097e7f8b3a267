// Generated from fcpm/v2.yaml by `cargo xtask codegen`; do not edit.

//! The organization's settings for default compute pools.

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::model::model;
use crate::operation::{Operation, Retry};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// The operations of [`FcpmV2::compute_pool_config`](super::FcpmV2::compute_pool_config).
///
/// The organization's settings for default compute pools.
#[derive(Clone, Debug)]
pub struct ComputePoolConfigClient {
    pub(super) client: Client,
}

impl ComputePoolConfigClient {
    /// Gets the organization's compute pool settings.
    ///
    /// Returns the settings for default compute pools of the organization.
    ///
    /// `GET /fcpm/v2/compute-pool-config` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getFcpmV2OrgComputePoolConfig)
    ///
    /// # Response
    ///
    /// - 200: The settings for default compute pools.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: The organization has no settings for default compute pools.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client.fcpm_v2().compute_pool_config().get().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> GetOrgComputePoolConfig {
        GetOrgComputePoolConfig {
            call: Call::new(&self.client, &GET),
        }
    }

    /// Updates the organization's compute pool settings.
    ///
    /// Changes the given settings for default compute pools. Omitted settings are unchanged.
    ///
    /// `PATCH /fcpm/v2/compute-pool-config` · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateFcpmV2OrgComputePoolConfig)
    ///
    /// # Parameters
    ///
    /// Optional: [`body`](UpdateOrgComputePoolConfig::body)
    ///
    /// # Response
    ///
    /// - 200: The settings after the update.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and:
    ///
    /// - 404: The organization has no settings for default compute pools.
    /// - 409: The request conflicts with the current state of the resource, or the resource already
    ///   exists. Header: `Location`.
    /// - 422: The request is well-formed, but a value in it is invalid. Each entry of `errors`
    ///   identifies one invalid value.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::fcpm::v2::{OrgComputePoolConfigSpec, OrgComputePoolConfigUpdate};
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = OrgComputePoolConfigUpdate::new()
    ///     .with_spec(OrgComputePoolConfigSpec::new().with_default_pool_enabled(true));
    /// let response = client.fcpm_v2().compute_pool_config().update().body(&body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self) -> UpdateOrgComputePoolConfig {
        UpdateOrgComputePoolConfig {
            call: Call::new(&self.client, &UPDATE),
        }
    }
}

static GET: Operation = Operation {
    id: "getFcpmV2OrgComputePoolConfig",
    name: "get org compute pool config",
    method: "GET",
    path: "/fcpm/v2/compute-pool-config",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`ComputePoolConfigClient::get`].
    GetOrgComputePoolConfig -> Json<OrgComputePoolConfig>, idempotent
}

static UPDATE: Operation = Operation {
    id: "updateFcpmV2OrgComputePoolConfig",
    name: "update org compute pool config",
    method: "PATCH",
    path: "/fcpm/v2/compute-pool-config",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::WhenNotSent,
};

impl UpdateOrgComputePoolConfig {
    /// Sets the request body: the settings to change.
    #[inline]
    pub fn body(mut self, body: &OrgComputePoolConfigUpdate) -> Self {
        self.call.json(body);
        self
    }
}

request! {
    /// A request builder for [`ComputePoolConfigClient::update`].
    UpdateOrgComputePoolConfig -> Json<OrgComputePoolConfig>
}

/// The settings of an organization for default compute pools.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrgComputePoolConfig {
    /// The group and version of the API that the object belongs to. Read-only; always `fcpm/v2`.
    pub api_version: String,
    /// The type of the object. Read-only; always `OrgComputePoolConfig`.
    pub kind: String,
    /// The ID of the organization. Immutable; read-only.
    pub organization_id: Option<String>,
    /// The desired settings.
    pub spec: Option<OrgComputePoolConfigSpec>,
}

impl Default for OrgComputePoolConfig {
    fn default() -> Self {
        Self::new()
    }
}

impl OrgComputePoolConfig {
    /// Creates an empty `OrgComputePoolConfig`.
    pub fn new() -> Self {
        Self {
            api_version: "fcpm/v2".into(),
            kind: "OrgComputePoolConfig".into(),
            organization_id: None,
            spec: None,
        }
    }

    /// Sets [`organization_id`](Self::organization_id).
    #[must_use]
    pub fn with_organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// Sets [`spec`](Self::spec).
    #[must_use]
    pub fn with_spec(mut self, spec: impl Into<OrgComputePoolConfigSpec>) -> Self {
        self.spec = Some(spec.into());
        self
    }
}

model!(OrgComputePoolConfig {
    "api_version": api_version,
    "kind": kind,
    "organization_id": organization_id,
    "spec": spec,
});

/// The desired settings of an organization for default compute pools.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrgComputePoolConfigSpec {
    /// `true` if environments may have a default compute pool, which is created on demand.
    pub default_pool_enabled: Option<bool>,
    /// The upper limit for scaling a default pool, in Confluent Flink Units (CFUs). One of 5, 10,
    /// 20, 30, 40, 50.
    pub default_pool_max_cfu: Option<i32>,
}

impl OrgComputePoolConfigSpec {
    /// Creates an empty `OrgComputePoolConfigSpec`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`default_pool_enabled`](Self::default_pool_enabled).
    #[must_use]
    pub fn with_default_pool_enabled(mut self, default_pool_enabled: bool) -> Self {
        self.default_pool_enabled = Some(default_pool_enabled);
        self
    }

    /// Sets [`default_pool_max_cfu`](Self::default_pool_max_cfu).
    #[must_use]
    pub fn with_default_pool_max_cfu(mut self, default_pool_max_cfu: i32) -> Self {
        self.default_pool_max_cfu = Some(default_pool_max_cfu);
        self
    }
}

model!(OrgComputePoolConfigSpec {
    "default_pool_enabled": default_pool_enabled,
    "default_pool_max_cfu": default_pool_max_cfu,
});

/// An update of an organization's settings for default compute pools.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OrgComputePoolConfigUpdate {
    /// The settings to change.
    pub spec: Option<OrgComputePoolConfigSpec>,
}

impl OrgComputePoolConfigUpdate {
    /// Creates an empty `OrgComputePoolConfigUpdate`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`spec`](Self::spec).
    #[must_use]
    pub fn with_spec(mut self, spec: impl Into<OrgComputePoolConfigSpec>) -> Self {
        self.spec = Some(spec.into());
        self
    }
}

model!(OrgComputePoolConfigUpdate {
    "spec": spec,
});
