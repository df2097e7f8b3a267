// Generated from fcpm/v2.yaml by `cargo xtask codegen`; do not edit.

//! The organization's settings for default compute pools.

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::model::model;
use crate::operation::{Operation, Retry};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// The organization's settings for default compute pools.
///
/// Reached by [`FcpmV2::compute_pool_config`](super::FcpmV2::compute_pool_config).
#[derive(Clone, Debug)]
pub struct ComputePoolConfigClient {
    pub(super) client: Client,
}

impl ComputePoolConfigClient {
    /// Gets the organization's compute pool settings.
    ///
    /// `GET /fcpm/v2/compute-pool-config` · General Availability · cloud API key or STS token
    ///
    /// Returns the settings for default compute pools of the organization.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getFcpmV2OrgComputePoolConfig)
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The settings for default compute pools. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | The organization has no settings for default compute pools. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client.fcpm_v2().compute_pool_config().get().await?;
    /// println!("{answer:?}");
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
    /// `PATCH /fcpm/v2/compute-pool-config` · General Availability · cloud API key or STS token
    ///
    /// Changes the given settings for default compute pools. Omitted settings are unchanged.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateFcpmV2OrgComputePoolConfig)
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The settings after the update. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset` |
    /// | 400 | The request is malformed: a parameter or the body is invalid. | `X-Request-Id` |
    /// | 401 | The credentials are missing, invalid or expired. | `X-Request-Id`, `WWW-Authenticate` |
    /// | 403 | The credentials do not permit this operation. | `X-Request-Id` |
    /// | 404 | The organization has no settings for default compute pools. | `X-Request-Id` |
    /// | 409 | The request conflicts with the current state, for example because the resource exists already. | `X-Request-Id`, `Location` |
    /// | 422 | The request is well-formed, but a value in it is invalid. Each entry of `errors` names one. | `X-Request-Id` |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `X-Request-Id`, `X-RateLimit-Limit`, `X-RateLimit-Remaining`, `X-RateLimit-Reset`, `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. | `X-Request-Id` |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::fcpm::v2::{OrgComputePoolConfigSpec, OrgComputePoolConfigUpdate};
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = OrgComputePoolConfigUpdate::new()
    ///     .with_spec(OrgComputePoolConfigSpec::new().with_default_pool_enabled(true));
    /// let answer = client.fcpm_v2().compute_pool_config().update().body(&body).await?;
    /// println!("{answer:?}");
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
    /// A call of [`ComputePoolConfigClient::get`].
    GetOrgComputePoolConfig -> Json<OrgComputePoolConfig>
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

request! {
    /// A call of [`ComputePoolConfigClient::update`].
    UpdateOrgComputePoolConfig -> Json<OrgComputePoolConfig>
}

impl UpdateOrgComputePoolConfig {
    /// The settings to change.
    #[inline]
    pub fn body(mut self, body: &OrgComputePoolConfigUpdate) -> Self {
        self.call.json(body);
        self
    }
}

/// The settings of an organization for default compute pools.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrgComputePoolConfig {
    /// The group and version of the API that the object belongs to. Set by the service; always
    /// `fcpm/v2`.
    pub api_version: String,
    /// The type of the object. Set by the service; always `OrgComputePoolConfig`.
    pub kind: String,
    /// The ID of the organization. Cannot change after creation; set by the service.
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
    /// With nothing set but constants.
    pub fn new() -> Self {
        Self {
            api_version: "fcpm/v2".into(),
            kind: "OrgComputePoolConfig".into(),
            organization_id: None,
            spec: None,
        }
    }

    /// Sets [`organization_id`](Self::organization_id).
    pub fn with_organization_id(mut self, organization_id: impl Into<String>) -> Self {
        self.organization_id = Some(organization_id.into());
        self
    }

    /// Sets [`spec`](Self::spec).
    pub fn with_spec(mut self, spec: impl Into<OrgComputePoolConfigSpec>) -> Self {
        self.spec = Some(spec.into());
        self
    }
}

model!(OrgComputePoolConfig {
    0 "api_version": api_version,
    1 "kind": kind,
    2 "organization_id": organization_id,
    3 "spec": spec,
});

/// The desired settings of an organization for default compute pools.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrgComputePoolConfigSpec {
    /// `true` if environments may have a default compute pool, which is created on demand. `true`
    /// if not set.
    pub default_pool_enabled: Option<bool>,
    /// The upper limit for scaling a default pool, in Confluent Flink Units (CFUs). One of 5, 10,
    /// 20, 30, 40, 50.
    pub default_pool_max_cfu: Option<i32>,
}

impl OrgComputePoolConfigSpec {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`default_pool_enabled`](Self::default_pool_enabled).
    pub fn with_default_pool_enabled(mut self, default_pool_enabled: bool) -> Self {
        self.default_pool_enabled = Some(default_pool_enabled);
        self
    }

    /// Sets [`default_pool_max_cfu`](Self::default_pool_max_cfu).
    pub fn with_default_pool_max_cfu(mut self, default_pool_max_cfu: i32) -> Self {
        self.default_pool_max_cfu = Some(default_pool_max_cfu);
        self
    }
}

model!(OrgComputePoolConfigSpec {
    0 "default_pool_enabled": default_pool_enabled,
    1 "default_pool_max_cfu": default_pool_max_cfu,
});

/// An update of an organization's settings for default compute pools.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct OrgComputePoolConfigUpdate {
    /// The settings to change.
    pub spec: Option<OrgComputePoolConfigSpec>,
}

impl OrgComputePoolConfigUpdate {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`spec`](Self::spec).
    pub fn with_spec(mut self, spec: impl Into<OrgComputePoolConfigSpec>) -> Self {
        self.spec = Some(spec.into());
        self
    }
}

model!(OrgComputePoolConfigUpdate {
    0 "spec": spec,
});
