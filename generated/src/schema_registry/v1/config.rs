// Generated from schema-registry/v1.yaml by `cargo xtask codegen`; do not edit.

//! Compatibility settings, global or of a subject, and the limits of the cluster.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::model::{UnknownFields, model, open_enum};
use crate::operation::{Operation, Retry};
use crate::service::{EXTERNAL_TOKEN, SCHEMA_REGISTRY, SCHEMA_REGISTRY_API_KEY};

/// Compatibility settings, global or of a subject, and the limits of the cluster.
///
/// Returned by [`SchemaRegistryV1::config`](super::SchemaRegistryV1::config).
#[derive(Clone, Debug)]
pub struct ConfigClient {
    pub(super) client: Client,
}

impl ConfigClient {
    /// Gets the limits of the cluster.
    ///
    /// Returns the limits of the cluster on schemas and requests.
    ///
    /// `GET /clusterconfig` · Schema Registry API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getClusterConfig)
    ///
    /// # Response
    ///
    /// - 200: The limits of the cluster.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client.schema_registry_v1().config().get_cluster().await?;
    /// println!("{response:?}");
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
    /// Returns the settings of a subject: compatibility, normalization, default metadata and rules.
    ///
    /// `GET /config/{subject}` · Schema Registry API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getSubjectLevelConfig)
    ///
    /// # Parameters
    ///
    /// - `subject`: The name of the subject.
    ///
    /// Optional: [`default_to_global`](GetConfigOfSubject::default_to_global)
    ///
    /// # Response
    ///
    /// - 200: The settings of the subject.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and for:
    ///
    /// - 404: The subject does not exist (40401), or it has no setting of its own.
    /// - 500: The store of Schema Registry failed (50001). The request may have taken effect.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .schema_registry_v1()
    ///     .config()
    ///     .get_of_subject("orders-value")
    ///     .await?;
    /// println!("{response:?}");
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
    /// Sets the given settings of a subject. They take precedence over the global ones.
    ///
    /// `PUT /config/{subject}` · Schema Registry API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateSubjectLevelConfig)
    ///
    /// # Parameters
    ///
    /// - `subject`: The name of the subject.
    /// - `body`: The settings to change.
    ///
    /// # Response
    ///
    /// - 200: The request, as it was sent.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and for:
    ///
    /// - 422: The compatibility level is invalid (42203).
    /// - 500: The store failed (50001), or the request could not be forwarded (50003). The request
    ///   may have taken effect.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::schema_registry::v1::ConfigUpdateRequest;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = ConfigUpdateRequest::new().with_alias("alias");
    /// let response = client
    ///     .schema_registry_v1()
    ///     .config()
    ///     .update_of_subject("orders-value", &body)
    ///     .await?;
    /// println!("{response:?}");
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
    /// Deletes the settings of a subject. The global settings apply afterwards.
    ///
    /// `DELETE /config/{subject}` · Schema Registry API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteSubjectConfig)
    ///
    /// # Parameters
    ///
    /// - `subject`: The name of the subject.
    ///
    /// # Response
    ///
    /// - 200: The previous compatibility level of the subject.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and for:
    ///
    /// - 404: The subject does not exist (40401), or it has no setting of its own.
    /// - 500: The store of Schema Registry failed (50001). The request may have taken effect.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .schema_registry_v1()
    ///     .config()
    ///     .delete_of_subject("orders-value")
    ///     .await?;
    /// println!("{response:?}");
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
    /// Returns the settings of all subjects without settings of their own: compatibility,
    /// normalization, default metadata and rules.
    ///
    /// `GET /config` · Schema Registry API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getTopLevelConfig)
    ///
    /// # Response
    ///
    /// - 200: The global settings.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and for:
    ///
    /// - 500: The store of Schema Registry failed (50001). The request may have taken effect.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client.schema_registry_v1().config().get().await?;
    /// println!("{response:?}");
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
    /// Sets the given settings for all subjects without settings of their own.
    ///
    /// `PUT /config` · Schema Registry API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateTopLevelConfig)
    ///
    /// # Parameters
    ///
    /// - `body`: The settings to change.
    ///
    /// # Response
    ///
    /// - 200: The request, as it was sent.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and for:
    ///
    /// - 422: The compatibility level is invalid (42203).
    /// - 500: The store failed (50001), or the request could not be forwarded (50003). The request
    ///   may have taken effect.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::schema_registry::v1::ConfigUpdateRequest;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = ConfigUpdateRequest::new().with_alias("alias");
    /// let response = client.schema_registry_v1().config().update(&body).await?;
    /// println!("{response:?}");
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
    /// Deletes the global settings. The defaults of Schema Registry apply afterwards.
    ///
    /// `DELETE /config` · Schema Registry API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteTopLevelConfig)
    ///
    /// # Response
    ///
    /// - 200: The compatibility level before the deletion.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and for:
    ///
    /// - 500: The store of Schema Registry failed (50001). The request may have taken effect.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client.schema_registry_v1().config().delete().await?;
    /// println!("{response:?}");
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
    /// A request builder for [`ConfigClient::get_cluster`].
    GetClusterConfig -> Json<ClusterConfig>, idempotent
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

impl GetConfigOfSubject {
    /// Sets whether to return the global value instead of a 404 if the subject has none.
    pub fn default_to_global(mut self, default_to_global: bool) -> Self {
        self.call.query("defaultToGlobal", default_to_global);
        self
    }
}

request! {
    /// A request builder for [`ConfigClient::get_of_subject`].
    GetConfigOfSubject -> Json<Config>, idempotent
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
    /// A request builder for [`ConfigClient::update_of_subject`].
    UpdateConfigOfSubject -> Json<ConfigUpdateRequest>, idempotent
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
    /// A request builder for [`ConfigClient::delete_of_subject`].
    DeleteConfigOfSubject -> Json<CompatibilityLevel>, idempotent
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
    /// A request builder for [`ConfigClient::get`].
    GetConfig -> Json<Config>, idempotent
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
    /// A request builder for [`ConfigClient::update`].
    UpdateConfig -> Json<ConfigUpdateRequest>, idempotent
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
    /// A request builder for [`ConfigClient::delete`].
    DeleteConfig -> Json<CompatibilityLevel>, idempotent
}

/// Limits of a Schema Registry cluster.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClusterConfig {
    /// The maximum number of registered schemas.
    pub max_schemas: Option<i32>,
    /// The maximum number of requests per second.
    pub max_requests_per_sec: Option<i32>,
}

impl ClusterConfig {
    /// Creates an empty `ClusterConfig`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`max_schemas`](Self::max_schemas).
    #[must_use]
    pub fn with_max_schemas(mut self, max_schemas: i32) -> Self {
        self.max_schemas = Some(max_schemas);
        self
    }

    /// Sets [`max_requests_per_sec`](Self::max_requests_per_sec).
    #[must_use]
    pub fn with_max_requests_per_sec(mut self, max_requests_per_sec: i32) -> Self {
        self.max_requests_per_sec = Some(max_requests_per_sec);
        self
    }
}

model!(ClusterConfig {
    "maxSchemas": max_schemas,
    "maxRequestsPerSec": max_requests_per_sec,
});

/// The compatibility settings.
#[derive(Clone, Default, PartialEq)]
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
    /// Creates an empty `Config`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`alias`](Self::alias).
    #[must_use]
    pub fn with_alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }

    /// Sets [`alias_for_deks`](Self::alias_for_deks).
    #[must_use]
    pub fn with_alias_for_deks(mut self, alias_for_deks: impl Into<String>) -> Self {
        self.alias_for_deks = Some(alias_for_deks.into());
        self
    }

    /// Sets [`normalize`](Self::normalize).
    #[must_use]
    pub fn with_normalize(mut self, normalize: bool) -> Self {
        self.normalize = Some(normalize);
        self
    }

    /// Sets [`validate_fields`](Self::validate_fields).
    #[must_use]
    pub fn with_validate_fields(mut self, validate_fields: bool) -> Self {
        self.validate_fields = Some(validate_fields);
        self
    }

    /// Sets [`validate_new_schemas`](Self::validate_new_schemas).
    #[must_use]
    pub fn with_validate_new_schemas(mut self, validate_new_schemas: bool) -> Self {
        self.validate_new_schemas = Some(validate_new_schemas);
        self
    }

    /// Sets [`validate_rules`](Self::validate_rules).
    #[must_use]
    pub fn with_validate_rules(mut self, validate_rules: bool) -> Self {
        self.validate_rules = Some(validate_rules);
        self
    }

    /// Sets [`compatibility_level`](Self::compatibility_level).
    #[must_use]
    pub fn with_compatibility_level(
        mut self,
        compatibility_level: impl Into<CompatibilityLevel>,
    ) -> Self {
        self.compatibility_level = Some(compatibility_level.into());
        self
    }

    /// Sets [`compatibility_policy`](Self::compatibility_policy).
    #[must_use]
    pub fn with_compatibility_policy(
        mut self,
        compatibility_policy: impl Into<String>,
    ) -> Self {
        self.compatibility_policy = Some(compatibility_policy.into());
        self
    }

    /// Sets [`compatibility_group`](Self::compatibility_group).
    #[must_use]
    pub fn with_compatibility_group(
        mut self,
        compatibility_group: impl Into<String>,
    ) -> Self {
        self.compatibility_group = Some(compatibility_group.into());
        self
    }

    /// Sets [`default_metadata`](Self::default_metadata).
    #[must_use]
    pub fn with_default_metadata(
        mut self,
        default_metadata: impl Into<ConfigDefaultMetadata>,
    ) -> Self {
        self.default_metadata = Some(default_metadata.into());
        self
    }

    /// Sets [`override_metadata`](Self::override_metadata).
    #[must_use]
    pub fn with_override_metadata(
        mut self,
        override_metadata: impl Into<ConfigOverrideMetadata>,
    ) -> Self {
        self.override_metadata = Some(override_metadata.into());
        self
    }

    /// Sets [`default_rule_set`](Self::default_rule_set).
    #[must_use]
    pub fn with_default_rule_set(
        mut self,
        default_rule_set: impl Into<ConfigDefaultRuleSet>,
    ) -> Self {
        self.default_rule_set = Some(default_rule_set.into());
        self
    }

    /// Sets [`override_rule_set`](Self::override_rule_set).
    #[must_use]
    pub fn with_override_rule_set(
        mut self,
        override_rule_set: impl Into<ConfigOverrideRuleSet>,
    ) -> Self {
        self.override_rule_set = Some(override_rule_set.into());
        self
    }
}

model!(Config {
    "alias": alias,
    "aliasForDeks": alias_for_deks,
    "normalize": normalize,
    "validateFields": validate_fields,
    "validateNewSchemas": validate_new_schemas,
    "validateRules": validate_rules,
    "compatibilityLevel": compatibility_level,
    "compatibilityPolicy": compatibility_policy,
    "compatibilityGroup": compatibility_group,
    "defaultMetadata": default_metadata,
    "overrideMetadata": override_metadata,
    "defaultRuleSet": default_rule_set,
    "overrideRuleSet": override_rule_set,
});

/// The compatibility level of the schemas of a subject.
///
/// With `BACKWARD`, new readers can read the latest old data; with `FORWARD`, old readers can read
/// new data; `FULL` means both. `_TRANSITIVE` extends this to all versions instead of only the
/// latest. `NONE` allows any change.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CompatibilityLevel {
    /// `NONE`
    None,
    /// `BACKWARD`
    Backward,
    /// `BACKWARD_TRANSITIVE`
    BackwardTransitive,
    /// `FORWARD`
    Forward,
    /// `FORWARD_TRANSITIVE`
    ForwardTransitive,
    /// `FULL`
    Full,
    /// `FULL_TRANSITIVE`
    FullTransitive,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(CompatibilityLevel {
    "NONE": None,
    "BACKWARD": Backward,
    "BACKWARD_TRANSITIVE": BackwardTransitive,
    "FORWARD": Forward,
    "FORWARD_TRANSITIVE": ForwardTransitive,
    "FULL": Full,
    "FULL_TRANSITIVE": FullTransitive,
});

/// The default metadata for schemas that are registered without it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigDefaultMetadata {
    /// Values, by key.
    pub properties: Option<BTreeMap<String, Value>>,
    pub(crate) unknown_fields: UnknownFields,
}

impl ConfigDefaultMetadata {
    /// Creates an empty `ConfigDefaultMetadata`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`properties`](Self::properties).
    #[must_use]
    pub fn with_properties(mut self, properties: BTreeMap<String, Value>) -> Self {
        self.properties = Some(properties);
        self
    }

    /// Returns the unknown fields of the response. They are sent back in an update.
    pub fn unknown_fields(&self) -> &BTreeMap<String, Value> {
        &self.unknown_fields
    }

    /// Returns the unknown fields, to set properties that this version of the crate does not have.
    pub fn unknown_fields_mut(&mut self) -> &mut BTreeMap<String, Value> {
        &mut self.unknown_fields
    }
}

model!(ConfigDefaultMetadata {
    "properties": properties,
    ..unknown_fields
});

/// The metadata that overrides that of a schema when it is registered.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigOverrideMetadata {
    /// Values, by key.
    pub properties: Option<BTreeMap<String, Value>>,
    pub(crate) unknown_fields: UnknownFields,
}

impl ConfigOverrideMetadata {
    /// Creates an empty `ConfigOverrideMetadata`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`properties`](Self::properties).
    #[must_use]
    pub fn with_properties(mut self, properties: BTreeMap<String, Value>) -> Self {
        self.properties = Some(properties);
        self
    }

    /// Returns the unknown fields of the response. They are sent back in an update.
    pub fn unknown_fields(&self) -> &BTreeMap<String, Value> {
        &self.unknown_fields
    }

    /// Returns the unknown fields, to set properties that this version of the crate does not have.
    pub fn unknown_fields_mut(&mut self) -> &mut BTreeMap<String, Value> {
        &mut self.unknown_fields
    }
}

model!(ConfigOverrideMetadata {
    "properties": properties,
    ..unknown_fields
});

/// The default rules for schemas that are registered without them.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigDefaultRuleSet {
    /// The rules.
    pub properties: Option<BTreeMap<String, Value>>,
    pub(crate) unknown_fields: UnknownFields,
}

impl ConfigDefaultRuleSet {
    /// Creates an empty `ConfigDefaultRuleSet`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`properties`](Self::properties).
    #[must_use]
    pub fn with_properties(mut self, properties: BTreeMap<String, Value>) -> Self {
        self.properties = Some(properties);
        self
    }

    /// Returns the unknown fields of the response. They are sent back in an update.
    pub fn unknown_fields(&self) -> &BTreeMap<String, Value> {
        &self.unknown_fields
    }

    /// Returns the unknown fields, to set properties that this version of the crate does not have.
    pub fn unknown_fields_mut(&mut self) -> &mut BTreeMap<String, Value> {
        &mut self.unknown_fields
    }
}

model!(ConfigDefaultRuleSet {
    "properties": properties,
    ..unknown_fields
});

/// The rules that override those of a schema when it is registered.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigOverrideRuleSet {
    /// The rules.
    pub properties: Option<BTreeMap<String, Value>>,
    pub(crate) unknown_fields: UnknownFields,
}

impl ConfigOverrideRuleSet {
    /// Creates an empty `ConfigOverrideRuleSet`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`properties`](Self::properties).
    #[must_use]
    pub fn with_properties(mut self, properties: BTreeMap<String, Value>) -> Self {
        self.properties = Some(properties);
        self
    }

    /// Returns the unknown fields of the response. They are sent back in an update.
    pub fn unknown_fields(&self) -> &BTreeMap<String, Value> {
        &self.unknown_fields
    }

    /// Returns the unknown fields, to set properties that this version of the crate does not have.
    pub fn unknown_fields_mut(&mut self) -> &mut BTreeMap<String, Value> {
        &mut self.unknown_fields
    }
}

model!(ConfigOverrideRuleSet {
    "properties": properties,
    ..unknown_fields
});

/// The compatibility settings to set.
#[derive(Clone, Default, PartialEq)]
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
    pub(crate) unknown_fields: UnknownFields,
}

impl ConfigUpdateRequest {
    /// Creates an empty `ConfigUpdateRequest`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`alias`](Self::alias).
    #[must_use]
    pub fn with_alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }

    /// Sets [`alias_for_deks`](Self::alias_for_deks).
    #[must_use]
    pub fn with_alias_for_deks(mut self, alias_for_deks: impl Into<String>) -> Self {
        self.alias_for_deks = Some(alias_for_deks.into());
        self
    }

    /// Sets [`normalize`](Self::normalize).
    #[must_use]
    pub fn with_normalize(mut self, normalize: bool) -> Self {
        self.normalize = Some(normalize);
        self
    }

    /// Sets [`validate_fields`](Self::validate_fields).
    #[must_use]
    pub fn with_validate_fields(mut self, validate_fields: bool) -> Self {
        self.validate_fields = Some(validate_fields);
        self
    }

    /// Sets [`validate_new_schemas`](Self::validate_new_schemas).
    #[must_use]
    pub fn with_validate_new_schemas(mut self, validate_new_schemas: bool) -> Self {
        self.validate_new_schemas = Some(validate_new_schemas);
        self
    }

    /// Sets [`validate_rules`](Self::validate_rules).
    #[must_use]
    pub fn with_validate_rules(mut self, validate_rules: bool) -> Self {
        self.validate_rules = Some(validate_rules);
        self
    }

    /// Sets [`compatibility`](Self::compatibility).
    #[must_use]
    pub fn with_compatibility(
        mut self,
        compatibility: impl Into<CompatibilityLevel>,
    ) -> Self {
        self.compatibility = Some(compatibility.into());
        self
    }

    /// Sets [`compatibility_policy`](Self::compatibility_policy).
    #[must_use]
    pub fn with_compatibility_policy(
        mut self,
        compatibility_policy: impl Into<String>,
    ) -> Self {
        self.compatibility_policy = Some(compatibility_policy.into());
        self
    }

    /// Sets [`compatibility_group`](Self::compatibility_group).
    #[must_use]
    pub fn with_compatibility_group(
        mut self,
        compatibility_group: impl Into<String>,
    ) -> Self {
        self.compatibility_group = Some(compatibility_group.into());
        self
    }

    /// Sets [`default_metadata`](Self::default_metadata).
    #[must_use]
    pub fn with_default_metadata(
        mut self,
        default_metadata: impl Into<ConfigDefaultMetadata>,
    ) -> Self {
        self.default_metadata = Some(default_metadata.into());
        self
    }

    /// Sets [`override_metadata`](Self::override_metadata).
    #[must_use]
    pub fn with_override_metadata(
        mut self,
        override_metadata: impl Into<ConfigOverrideMetadata>,
    ) -> Self {
        self.override_metadata = Some(override_metadata.into());
        self
    }

    /// Sets [`default_rule_set`](Self::default_rule_set).
    #[must_use]
    pub fn with_default_rule_set(
        mut self,
        default_rule_set: impl Into<ConfigDefaultRuleSet>,
    ) -> Self {
        self.default_rule_set = Some(default_rule_set.into());
        self
    }

    /// Sets [`override_rule_set`](Self::override_rule_set).
    #[must_use]
    pub fn with_override_rule_set(
        mut self,
        override_rule_set: impl Into<ConfigOverrideRuleSet>,
    ) -> Self {
        self.override_rule_set = Some(override_rule_set.into());
        self
    }

    /// Returns the unknown fields of the response. They are sent back in an update.
    pub fn unknown_fields(&self) -> &BTreeMap<String, Value> {
        &self.unknown_fields
    }

    /// Returns the unknown fields, to set properties that this version of the crate does not have.
    pub fn unknown_fields_mut(&mut self) -> &mut BTreeMap<String, Value> {
        &mut self.unknown_fields
    }
}

model!(ConfigUpdateRequest {
    "alias": alias,
    "aliasForDeks": alias_for_deks,
    "normalize": normalize,
    "validateFields": validate_fields,
    "validateNewSchemas": validate_new_schemas,
    "validateRules": validate_rules,
    "compatibility": compatibility,
    "compatibilityPolicy": compatibility_policy,
    "compatibilityGroup": compatibility_group,
    "defaultMetadata": default_metadata,
    "overrideMetadata": override_metadata,
    "defaultRuleSet": default_rule_set,
    "overrideRuleSet": override_rule_set,
    ..unknown_fields
});
