// Generated from schema-registry/v1.yaml by `cargo xtask codegen`; do not edit.

//! Compatibility settings, global or of a subject, and the limits of the cluster.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::model::{model, open_enum};
use crate::operation::{Operation, Retry};
use crate::service::{EXTERNAL_TOKEN, SCHEMA_REGISTRY, SCHEMA_REGISTRY_API_KEY};

/// Compatibility settings, global or of a subject, and the limits of the cluster.
///
/// Reached by [`SchemaRegistryV1::config`](super::SchemaRegistryV1::config).
#[derive(Clone, Debug)]
pub struct ConfigClient {
    pub(super) client: Client,
}

impl ConfigClient {
    /// Gets the limits of the cluster.
    ///
    /// `GET /clusterconfig` · Schema Registry API key or external access token
    ///
    /// Returns the limits of the cluster on schemas and requests.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getClusterConfig)
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The limits of the cluster. |  |
    /// | 400 | The request is malformed: a parameter or the body is invalid. |  |
    /// | 401 | The credentials are missing, invalid or expired. |  |
    /// | 403 | The credentials do not permit this operation. |  |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `Retry-After` |
    /// | 500 | The service failed. The request may have taken effect. |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client.schema_registry_v1().config().get_cluster().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_cluster(&self) -> GetClusterConfig {
        GetClusterConfig {
            call: Call::new(&self.client, &GET_CLUSTER),
        }
    }

    /// Gets the settings of a subject.
    ///
    /// `GET /config/{subject}` · Schema Registry API key or external access token
    ///
    /// Returns the settings of a subject: compatibility, normalization, default metadata and rules.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getSubjectLevelConfig)
    ///
    /// # Arguments
    ///
    /// - `subject`: The name of the subject.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The settings of the subject. |  |
    /// | 400 | The request is malformed: a parameter or the body is invalid. |  |
    /// | 401 | The credentials are missing, invalid or expired. |  |
    /// | 403 | The credentials do not permit this operation. |  |
    /// | 404 | The subject does not exist (40401), or it has no setting of its own. |  |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `Retry-After` |
    /// | 500 | The store of Schema Registry failed (50001). The request may have taken effect. |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client
    ///     .schema_registry_v1()
    ///     .config()
    ///     .get_of_subject("orders-value")
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_of_subject(&self, subject: impl Into<String>) -> GetConfigOfSubject {
        GetConfigOfSubject {
            call: Call::new(&self.client, &GET_OF_SUBJECT).path(subject),
        }
    }

    /// Updates the settings of a subject.
    ///
    /// `PUT /config/{subject}` · Schema Registry API key or external access token
    ///
    /// Sets the given settings of a subject. They take precedence over the global ones.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateSubjectLevelConfig)
    ///
    /// # Arguments
    ///
    /// - `subject`: The name of the subject.
    /// - `body`: The settings to change.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The request, as it was sent. |  |
    /// | 400 | The request is malformed: a parameter or the body is invalid. |  |
    /// | 401 | The credentials are missing, invalid or expired. |  |
    /// | 403 | The credentials do not permit this operation. |  |
    /// | 422 | The compatibility level is invalid (42203). |  |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `Retry-After` |
    /// | 500 | The store failed (50001), or the request could not be forwarded (50003). The request may have taken effect. |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::schema_registry::v1::ConfigUpdateRequest;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = ConfigUpdateRequest::new().with_alias("alias");
    /// let answer = client
    ///     .schema_registry_v1()
    ///     .config()
    ///     .update_of_subject("orders-value", &body)
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_of_subject(
        &self,
        subject: impl Into<String>,
        body: &ConfigUpdateRequest,
    ) -> UpdateConfigOfSubject {
        let mut call = Call::new(&self.client, &UPDATE_OF_SUBJECT).path(subject);
        call.json(body);
        UpdateConfigOfSubject { call }
    }

    /// Deletes the settings of a subject.
    ///
    /// `DELETE /config/{subject}` · Schema Registry API key or external access token
    ///
    /// Deletes the settings of a subject. The global settings apply afterwards.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteSubjectConfig)
    ///
    /// # Arguments
    ///
    /// - `subject`: The name of the subject.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The previous compatibility level of the subject. |  |
    /// | 400 | The request is malformed: a parameter or the body is invalid. |  |
    /// | 401 | The credentials are missing, invalid or expired. |  |
    /// | 403 | The credentials do not permit this operation. |  |
    /// | 404 | The subject does not exist (40401), or it has no setting of its own. |  |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `Retry-After` |
    /// | 500 | The store of Schema Registry failed (50001). The request may have taken effect. |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client
    ///     .schema_registry_v1()
    ///     .config()
    ///     .delete_of_subject("orders-value")
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_of_subject(
        &self,
        subject: impl Into<String>,
    ) -> DeleteConfigOfSubject {
        DeleteConfigOfSubject {
            call: Call::new(&self.client, &DELETE_OF_SUBJECT).path(subject),
        }
    }

    /// Gets the global settings.
    ///
    /// `GET /config` · Schema Registry API key or external access token
    ///
    /// Returns the settings of all subjects without settings of their own: compatibility,
    /// normalization, default metadata and rules.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getTopLevelConfig)
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The global settings. |  |
    /// | 400 | The request is malformed: a parameter or the body is invalid. |  |
    /// | 401 | The credentials are missing, invalid or expired. |  |
    /// | 403 | The credentials do not permit this operation. |  |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `Retry-After` |
    /// | 500 | The store of Schema Registry failed (50001). The request may have taken effect. |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client.schema_registry_v1().config().get().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self) -> GetConfig {
        GetConfig {
            call: Call::new(&self.client, &GET),
        }
    }

    /// Updates the global settings.
    ///
    /// `PUT /config` · Schema Registry API key or external access token
    ///
    /// Sets the given settings for all subjects without settings of their own.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateTopLevelConfig)
    ///
    /// # Arguments
    ///
    /// - `body`: The settings to change.
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The request, as it was sent. |  |
    /// | 400 | The request is malformed: a parameter or the body is invalid. |  |
    /// | 401 | The credentials are missing, invalid or expired. |  |
    /// | 403 | The credentials do not permit this operation. |  |
    /// | 422 | The compatibility level is invalid (42203). |  |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `Retry-After` |
    /// | 500 | The store failed (50001), or the request could not be forwarded (50003). The request may have taken effect. |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::schema_registry::v1::ConfigUpdateRequest;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = ConfigUpdateRequest::new().with_alias("alias");
    /// let answer = client.schema_registry_v1().config().update(&body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update(&self, body: &ConfigUpdateRequest) -> UpdateConfig {
        let mut call = Call::new(&self.client, &UPDATE);
        call.json(body);
        UpdateConfig { call }
    }

    /// Resets the global settings.
    ///
    /// `DELETE /config` · Schema Registry API key or external access token
    ///
    /// Deletes the global settings. The defaults of Schema Registry apply afterwards.
    ///
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteTopLevelConfig)
    ///
    /// # Responses
    ///
    /// | status | meaning | headers |
    /// |---|---|---|
    /// | 200 | The compatibility level before the deletion. |  |
    /// | 400 | The request is malformed: a parameter or the body is invalid. |  |
    /// | 401 | The credentials are missing, invalid or expired. |  |
    /// | 403 | The credentials do not permit this operation. |  |
    /// | 429 | The rate limit is exceeded. Wait for the time in `Retry-After`. There is no body. | `Retry-After` |
    /// | 500 | The store of Schema Registry failed (50001). The request may have taken effect. |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let answer = client.schema_registry_v1().config().delete().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self) -> DeleteConfig {
        DeleteConfig {
            call: Call::new(&self.client, &DELETE),
        }
    }
}

static GET_CLUSTER: Operation = Operation {
    id: "getClusterConfig",
    name: "get cluster config",
    method: "GET",
    path: "/clusterconfig",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`ConfigClient::get_cluster`].
    GetClusterConfig -> Json<ClusterConfig>
}

static GET_OF_SUBJECT: Operation = Operation {
    id: "getSubjectLevelConfig",
    name: "get config of subject",
    method: "GET",
    path: "/config/{subject}",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`ConfigClient::get_of_subject`].
    GetConfigOfSubject -> Json<Config>
}

impl GetConfigOfSubject {
    /// `true` to return the global value instead of a 404 if the subject has none.
    pub fn default_to_global(mut self, default_to_global: bool) -> Self {
        self.call.query("defaultToGlobal", default_to_global);
        self
    }
}

static UPDATE_OF_SUBJECT: Operation = Operation {
    id: "updateSubjectLevelConfig",
    name: "update config of subject",
    method: "PUT",
    path: "/config/{subject}",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`ConfigClient::update_of_subject`].
    UpdateConfigOfSubject -> Json<ConfigUpdateRequest>
}

static DELETE_OF_SUBJECT: Operation = Operation {
    id: "deleteSubjectConfig",
    name: "delete config of subject",
    method: "DELETE",
    path: "/config/{subject}",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`ConfigClient::delete_of_subject`].
    DeleteConfigOfSubject -> Json<CompatibilityLevel>
}

static GET: Operation = Operation {
    id: "getTopLevelConfig",
    name: "get config",
    method: "GET",
    path: "/config",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`ConfigClient::get`].
    GetConfig -> Json<Config>
}

static UPDATE: Operation = Operation {
    id: "updateTopLevelConfig",
    name: "update config",
    method: "PUT",
    path: "/config",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`ConfigClient::update`].
    UpdateConfig -> Json<ConfigUpdateRequest>
}

static DELETE: Operation = Operation {
    id: "deleteTopLevelConfig",
    name: "delete config",
    method: "DELETE",
    path: "/config",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A call of [`ConfigClient::delete`].
    DeleteConfig -> Json<CompatibilityLevel>
}

/// Limits of a Schema Registry cluster.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClusterConfig {
    /// The maximum number of registered schemas.
    pub max_schemas: Option<i32>,
    /// The maximum number of requests per second.
    pub max_requests_per_sec: Option<i32>,
}

impl ClusterConfig {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`max_schemas`](Self::max_schemas).
    pub fn with_max_schemas(mut self, max_schemas: i32) -> Self {
        self.max_schemas = Some(max_schemas);
        self
    }

    /// Sets [`max_requests_per_sec`](Self::max_requests_per_sec).
    pub fn with_max_requests_per_sec(mut self, max_requests_per_sec: i32) -> Self {
        self.max_requests_per_sec = Some(max_requests_per_sec);
        self
    }
}

model!(ClusterConfig {
    0 "maxSchemas": max_schemas,
    1 "maxRequestsPerSec": max_requests_per_sec,
});

/// The compatibility settings.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Config {
    /// The name of the subject that this one is an alias for.
    pub alias: Option<String>,
    /// The name of the subject that this one is an alias for, when data encryption keys are
    /// requested.
    pub alias_for_deks: Option<String>,
    /// `true` if schemas are always normalized before they are registered or looked up.
    pub normalize: Option<bool>,
    /// `true` to validate fields more strictly.
    pub validate_fields: Option<bool>,
    /// `true` to validate new schemas more strictly.
    pub validate_new_schemas: Option<bool>,
    /// `true` to validate rules more strictly.
    pub validate_rules: Option<bool>,
    /// The compatibility level.
    pub compatibility_level: Option<CompatibilityLevel>,
    /// The strictness of the compatibility check.
    pub compatibility_policy: Option<String>,
    /// The key in the metadata of schemas. Compatibility is only required among schemas with the
    /// same value of this key.
    pub compatibility_group: Option<String>,
    /// The default metadata for schemas that are registered without it.
    pub default_metadata: Option<ConfigDefaultMetadata>,
    /// The metadata that overrides that of a schema when it is registered.
    pub override_metadata: Option<ConfigOverrideMetadata>,
    /// The default rules for schemas that are registered without them.
    pub default_rule_set: Option<ConfigDefaultRuleSet>,
    /// The rules that override those of a schema when it is registered.
    pub override_rule_set: Option<ConfigOverrideRuleSet>,
}

impl Config {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`alias`](Self::alias).
    pub fn with_alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }

    /// Sets [`alias_for_deks`](Self::alias_for_deks).
    pub fn with_alias_for_deks(mut self, alias_for_deks: impl Into<String>) -> Self {
        self.alias_for_deks = Some(alias_for_deks.into());
        self
    }

    /// Sets [`normalize`](Self::normalize).
    pub fn with_normalize(mut self, normalize: bool) -> Self {
        self.normalize = Some(normalize);
        self
    }

    /// Sets [`validate_fields`](Self::validate_fields).
    pub fn with_validate_fields(mut self, validate_fields: bool) -> Self {
        self.validate_fields = Some(validate_fields);
        self
    }

    /// Sets [`validate_new_schemas`](Self::validate_new_schemas).
    pub fn with_validate_new_schemas(mut self, validate_new_schemas: bool) -> Self {
        self.validate_new_schemas = Some(validate_new_schemas);
        self
    }

    /// Sets [`validate_rules`](Self::validate_rules).
    pub fn with_validate_rules(mut self, validate_rules: bool) -> Self {
        self.validate_rules = Some(validate_rules);
        self
    }

    /// Sets [`compatibility_level`](Self::compatibility_level).
    pub fn with_compatibility_level(
        mut self,
        compatibility_level: impl Into<CompatibilityLevel>,
    ) -> Self {
        self.compatibility_level = Some(compatibility_level.into());
        self
    }

    /// Sets [`compatibility_policy`](Self::compatibility_policy).
    pub fn with_compatibility_policy(
        mut self,
        compatibility_policy: impl Into<String>,
    ) -> Self {
        self.compatibility_policy = Some(compatibility_policy.into());
        self
    }

    /// Sets [`compatibility_group`](Self::compatibility_group).
    pub fn with_compatibility_group(
        mut self,
        compatibility_group: impl Into<String>,
    ) -> Self {
        self.compatibility_group = Some(compatibility_group.into());
        self
    }

    /// Sets [`default_metadata`](Self::default_metadata).
    pub fn with_default_metadata(
        mut self,
        default_metadata: impl Into<ConfigDefaultMetadata>,
    ) -> Self {
        self.default_metadata = Some(default_metadata.into());
        self
    }

    /// Sets [`override_metadata`](Self::override_metadata).
    pub fn with_override_metadata(
        mut self,
        override_metadata: impl Into<ConfigOverrideMetadata>,
    ) -> Self {
        self.override_metadata = Some(override_metadata.into());
        self
    }

    /// Sets [`default_rule_set`](Self::default_rule_set).
    pub fn with_default_rule_set(
        mut self,
        default_rule_set: impl Into<ConfigDefaultRuleSet>,
    ) -> Self {
        self.default_rule_set = Some(default_rule_set.into());
        self
    }

    /// Sets [`override_rule_set`](Self::override_rule_set).
    pub fn with_override_rule_set(
        mut self,
        override_rule_set: impl Into<ConfigOverrideRuleSet>,
    ) -> Self {
        self.override_rule_set = Some(override_rule_set.into());
        self
    }
}

model!(Config {
    0 "alias": alias,
    1 "aliasForDeks": alias_for_deks,
    2 "normalize": normalize,
    3 "validateFields": validate_fields,
    4 "validateNewSchemas": validate_new_schemas,
    5 "validateRules": validate_rules,
    6 "compatibilityLevel": compatibility_level,
    7 "compatibilityPolicy": compatibility_policy,
    8 "compatibilityGroup": compatibility_group,
    9 "defaultMetadata": default_metadata,
    10 "overrideMetadata": override_metadata,
    11 "defaultRuleSet": default_rule_set,
    12 "overrideRuleSet": override_rule_set,
});

open_enum! {
    /// The compatibility level of the schemas of a subject.
    ///
    /// With `BACKWARD`, new readers can read the latest old data; with `FORWARD`, old readers can
    /// read new data; `FULL` means both. `_TRANSITIVE` extends this to all versions instead of only
    /// the latest. `NONE` allows any change.
    pub enum CompatibilityLevel {
        /// `NONE`
        None = "NONE",
        /// `BACKWARD`
        Backward = "BACKWARD",
        /// `BACKWARD_TRANSITIVE`
        BackwardTransitive = "BACKWARD_TRANSITIVE",
        /// `FORWARD`
        Forward = "FORWARD",
        /// `FORWARD_TRANSITIVE`
        ForwardTransitive = "FORWARD_TRANSITIVE",
        /// `FULL`
        Full = "FULL",
        /// `FULL_TRANSITIVE`
        FullTransitive = "FULL_TRANSITIVE",
    }
}

/// The default metadata for schemas that are registered without it.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigDefaultMetadata {
    /// Values, by key.
    pub properties: Option<BTreeMap<String, Value>>,
}

impl ConfigDefaultMetadata {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`properties`](Self::properties).
    pub fn with_properties(mut self, properties: BTreeMap<String, Value>) -> Self {
        self.properties = Some(properties);
        self
    }
}

model!(ConfigDefaultMetadata {
    0 "properties": properties,
});

/// The metadata that overrides that of a schema when it is registered.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigOverrideMetadata {
    /// Values, by key.
    pub properties: Option<BTreeMap<String, Value>>,
}

impl ConfigOverrideMetadata {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`properties`](Self::properties).
    pub fn with_properties(mut self, properties: BTreeMap<String, Value>) -> Self {
        self.properties = Some(properties);
        self
    }
}

model!(ConfigOverrideMetadata {
    0 "properties": properties,
});

/// The default rules for schemas that are registered without them.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigDefaultRuleSet {
    /// The rules.
    pub properties: Option<BTreeMap<String, Value>>,
}

impl ConfigDefaultRuleSet {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`properties`](Self::properties).
    pub fn with_properties(mut self, properties: BTreeMap<String, Value>) -> Self {
        self.properties = Some(properties);
        self
    }
}

model!(ConfigDefaultRuleSet {
    0 "properties": properties,
});

/// The rules that override those of a schema when it is registered.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigOverrideRuleSet {
    /// The rules.
    pub properties: Option<BTreeMap<String, Value>>,
}

impl ConfigOverrideRuleSet {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`properties`](Self::properties).
    pub fn with_properties(mut self, properties: BTreeMap<String, Value>) -> Self {
        self.properties = Some(properties);
        self
    }
}

model!(ConfigOverrideRuleSet {
    0 "properties": properties,
});

/// The compatibility settings to set.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigUpdateRequest {
    /// The name of the subject that this one is an alias for.
    pub alias: Option<String>,
    /// The name of the subject that this one is an alias for, when data encryption keys are
    /// requested.
    pub alias_for_deks: Option<String>,
    /// `true` if schemas are always normalized before they are registered or looked up.
    pub normalize: Option<bool>,
    /// `true` to validate fields more strictly.
    pub validate_fields: Option<bool>,
    /// `true` to validate new schemas more strictly.
    pub validate_new_schemas: Option<bool>,
    /// `true` to validate rules more strictly.
    pub validate_rules: Option<bool>,
    /// The compatibility level. Responses call it `compatibilityLevel`.
    pub compatibility: Option<CompatibilityLevel>,
    /// The strictness of the compatibility check.
    pub compatibility_policy: Option<String>,
    /// The key in the metadata of schemas. Compatibility is only required among schemas with the
    /// same value of this key.
    pub compatibility_group: Option<String>,
    /// The default metadata for schemas that are registered without it.
    pub default_metadata: Option<ConfigDefaultMetadata>,
    /// The metadata that overrides that of a schema when it is registered.
    pub override_metadata: Option<ConfigOverrideMetadata>,
    /// The default rules for schemas that are registered without them.
    pub default_rule_set: Option<ConfigDefaultRuleSet>,
    /// The rules that override those of a schema when it is registered.
    pub override_rule_set: Option<ConfigOverrideRuleSet>,
}

impl ConfigUpdateRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`alias`](Self::alias).
    pub fn with_alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }

    /// Sets [`alias_for_deks`](Self::alias_for_deks).
    pub fn with_alias_for_deks(mut self, alias_for_deks: impl Into<String>) -> Self {
        self.alias_for_deks = Some(alias_for_deks.into());
        self
    }

    /// Sets [`normalize`](Self::normalize).
    pub fn with_normalize(mut self, normalize: bool) -> Self {
        self.normalize = Some(normalize);
        self
    }

    /// Sets [`validate_fields`](Self::validate_fields).
    pub fn with_validate_fields(mut self, validate_fields: bool) -> Self {
        self.validate_fields = Some(validate_fields);
        self
    }

    /// Sets [`validate_new_schemas`](Self::validate_new_schemas).
    pub fn with_validate_new_schemas(mut self, validate_new_schemas: bool) -> Self {
        self.validate_new_schemas = Some(validate_new_schemas);
        self
    }

    /// Sets [`validate_rules`](Self::validate_rules).
    pub fn with_validate_rules(mut self, validate_rules: bool) -> Self {
        self.validate_rules = Some(validate_rules);
        self
    }

    /// Sets [`compatibility`](Self::compatibility).
    pub fn with_compatibility(
        mut self,
        compatibility: impl Into<CompatibilityLevel>,
    ) -> Self {
        self.compatibility = Some(compatibility.into());
        self
    }

    /// Sets [`compatibility_policy`](Self::compatibility_policy).
    pub fn with_compatibility_policy(
        mut self,
        compatibility_policy: impl Into<String>,
    ) -> Self {
        self.compatibility_policy = Some(compatibility_policy.into());
        self
    }

    /// Sets [`compatibility_group`](Self::compatibility_group).
    pub fn with_compatibility_group(
        mut self,
        compatibility_group: impl Into<String>,
    ) -> Self {
        self.compatibility_group = Some(compatibility_group.into());
        self
    }

    /// Sets [`default_metadata`](Self::default_metadata).
    pub fn with_default_metadata(
        mut self,
        default_metadata: impl Into<ConfigDefaultMetadata>,
    ) -> Self {
        self.default_metadata = Some(default_metadata.into());
        self
    }

    /// Sets [`override_metadata`](Self::override_metadata).
    pub fn with_override_metadata(
        mut self,
        override_metadata: impl Into<ConfigOverrideMetadata>,
    ) -> Self {
        self.override_metadata = Some(override_metadata.into());
        self
    }

    /// Sets [`default_rule_set`](Self::default_rule_set).
    pub fn with_default_rule_set(
        mut self,
        default_rule_set: impl Into<ConfigDefaultRuleSet>,
    ) -> Self {
        self.default_rule_set = Some(default_rule_set.into());
        self
    }

    /// Sets [`override_rule_set`](Self::override_rule_set).
    pub fn with_override_rule_set(
        mut self,
        override_rule_set: impl Into<ConfigOverrideRuleSet>,
    ) -> Self {
        self.override_rule_set = Some(override_rule_set.into());
        self
    }
}

model!(ConfigUpdateRequest {
    0 "alias": alias,
    1 "aliasForDeks": alias_for_deks,
    2 "normalize": normalize,
    3 "validateFields": validate_fields,
    4 "validateNewSchemas": validate_new_schemas,
    5 "validateRules": validate_rules,
    6 "compatibility": compatibility,
    7 "compatibilityPolicy": compatibility_policy,
    8 "compatibilityGroup": compatibility_group,
    9 "defaultMetadata": default_metadata,
    10 "overrideMetadata": override_metadata,
    11 "defaultRuleSet": default_rule_set,
    12 "overrideRuleSet": override_rule_set,
});
