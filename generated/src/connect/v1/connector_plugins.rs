// Generated from connect/v1.yaml by `cargo xtask codegen`; do not edit.

//! Managed connector plugins, and the validation of their configuration.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::call::{Call, Json, request};
use crate::client::Client;
use crate::model::{model, open_enum};
use crate::operation::{Operation, Retry};
use crate::service::{CLOUD_API_KEY, CONTROL_PLANE, STS_TOKEN};

/// The operations of [`ConnectV1::connector_plugins`](super::ConnectV1::connector_plugins).
///
/// Managed connector plugins, and the validation of their configuration.
#[derive(Clone, Debug)]
pub struct ConnectorPluginsClient {
    pub(super) client: Client,
}

impl ConnectorPluginsClient {
    /// Lists managed connector plugins.
    ///
    /// Returns the class, type and version of each managed connector plugin, without pagination.
    ///
    /// `GET /connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connector-plugins`
    /// · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/listConnectv1ConnectorPlugins)
    ///
    /// # Parameters
    ///
    /// - `environment_id`: The ID of the environment of the Kafka cluster.
    /// - `kafka_cluster_id`: The ID of the Kafka cluster of the connectors.
    ///
    /// # Response
    ///
    /// - 200: The plugins.
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
    /// let response = client
    ///     .connect_v1()
    ///     .connector_plugins()
    ///     .list("env-6m2xp8", "lkc-3w9dn")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(
        &self,
        environment_id: impl Into<String>,
        kafka_cluster_id: impl Into<String>,
    ) -> ListConnectorPlugins {
        ListConnectorPlugins {
            call: Call::new(&self.client, &LIST)
                .path(environment_id)
                .path(kafka_cluster_id),
        }
    }

    /// Validates a connector configuration.
    ///
    /// Validates a connector configuration without creating anything. The response contains errors
    /// and suggested values for each property.
    ///
    /// `PUT /connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connector-plugins/{plugin_name}/config/validate`
    /// · General Availability · cloud API key or STS token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/validateConnectv1ConnectorPlugin)
    ///
    /// # Parameters
    ///
    /// - `environment_id`: The ID of the environment of the Kafka cluster.
    /// - `kafka_cluster_id`: The ID of the Kafka cluster of the connectors.
    /// - `plugin_name`: The class name of the connector plugin.
    ///
    /// Optional: [`body`](ValidateConnectorPlugin::body)
    ///
    /// # Response
    ///
    /// - 200: Validation results, one per property.
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
    /// let response = client
    ///     .connect_v1()
    ///     .connector_plugins()
    ///     .validate("env-6m2xp8", "lkc-3w9dn", "MONGO_SINK")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn validate(
        &self,
        environment_id: impl Into<String>,
        kafka_cluster_id: impl Into<String>,
        plugin_name: impl Into<String>,
    ) -> ValidateConnectorPlugin {
        ValidateConnectorPlugin {
            call: Call::new(&self.client, &VALIDATE)
                .path(environment_id)
                .path(kafka_cluster_id)
                .path(plugin_name),
        }
    }
}

static LIST: Operation = Operation {
    id: "listConnectv1ConnectorPlugins",
    name: "list connector plugins",
    method: "GET",
    path: "/connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connector-plugins",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`ConnectorPluginsClient::list`].
    ListConnectorPlugins -> Json<Vec<ConnectorPlugin>>, idempotent
}

static VALIDATE: Operation = Operation {
    id: "validateConnectv1ConnectorPlugin",
    name: "validate connector plugin",
    method: "PUT",
    path: "/connect/v1/environments/{environment_id}/clusters/{kafka_cluster_id}/connector-plugins/{plugin_name}/config/validate",
    host: &CONTROL_PLANE,
    security: &[&[&CLOUD_API_KEY], &[&STS_TOKEN]],
    retry: Retry::Idempotent,
};

impl ValidateConnectorPlugin {
    /// Sets the request body: the configuration to check. All values are strings.
    #[inline]
    pub fn body(mut self, body: &BTreeMap<String, String>) -> Self {
        self.call.json(body);
        self
    }
}

request! {
    /// A request builder for [`ConnectorPluginsClient::validate`].
    ValidateConnectorPlugin -> Json<ConnectorConfigValidation>, idempotent
}

/// A managed connector plugin.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ConnectorPlugin {
    /// The class name of the plugin.
    pub class: String,
    /// The direction of a connector: into Kafka (`source`) or out of it (`sink`).
    pub r#type: ConnectorPluginType,
    /// The version of the plugin.
    pub version: Option<String>,
}

impl ConnectorPlugin {
    /// Creates a `ConnectorPlugin` with its required fields.
    pub fn new(
        class: impl Into<String>,
        r#type: impl Into<ConnectorPluginType>,
    ) -> Self {
        Self {
            class: class.into(),
            r#type: r#type.into(),
            version: None,
        }
    }

    /// Sets [`version`](Self::version).
    #[must_use]
    pub fn with_version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }
}

model!(ConnectorPlugin {
    "class": class,
    "type": r#type,
    "version": version,
});

/// The direction of a connector: into Kafka (`source`) or out of it (`sink`).
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectorPluginType {
    /// `sink`
    Sink,
    /// `source`
    Source,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(ConnectorPluginType {
    "sink": Sink,
    "source": Source,
});

/// The validation result of a configuration.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectorConfigValidation {
    /// The class name of the plugin.
    pub name: Option<String>,
    /// The names of the property groups.
    pub groups: Option<Vec<String>>,
    /// The total number of errors in all properties.
    pub error_count: Option<i64>,
    /// The validation results, one per property.
    pub configs: Option<Vec<ConnectorConfigEntry>>,
}

impl ConnectorConfigValidation {
    /// Creates an empty `ConnectorConfigValidation`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`groups`](Self::groups).
    #[must_use]
    pub fn with_groups(
        mut self,
        groups: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.groups = Some(groups.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`error_count`](Self::error_count).
    #[must_use]
    pub fn with_error_count(mut self, error_count: i64) -> Self {
        self.error_count = Some(error_count);
        self
    }

    /// Sets [`configs`](Self::configs).
    #[must_use]
    pub fn with_configs(
        mut self,
        configs: impl IntoIterator<Item = impl Into<ConnectorConfigEntry>>,
    ) -> Self {
        self.configs = Some(configs.into_iter().map(Into::into).collect());
        self
    }
}

model!(ConnectorConfigValidation {
    "name": name,
    "groups": groups,
    "error_count": error_count,
    "configs": configs,
});

/// The validation result of a property.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectorConfigEntry {
    /// The definition of the property.
    pub definition: Option<ConnectorConfigDefinition>,
    /// The configured value.
    pub value: Option<ConnectorConfigValue>,
    /// The further information about the property, such as its format.
    pub metadata: Option<BTreeMap<String, Value>>,
}

impl ConnectorConfigEntry {
    /// Creates an empty `ConnectorConfigEntry`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`definition`](Self::definition).
    #[must_use]
    pub fn with_definition(
        mut self,
        definition: impl Into<ConnectorConfigDefinition>,
    ) -> Self {
        self.definition = Some(definition.into());
        self
    }

    /// Sets [`value`](Self::value).
    #[must_use]
    pub fn with_value(mut self, value: impl Into<ConnectorConfigValue>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets [`metadata`](Self::metadata).
    #[must_use]
    pub fn with_metadata(mut self, metadata: BTreeMap<String, Value>) -> Self {
        self.metadata = Some(metadata);
        self
    }
}

model!(ConnectorConfigEntry {
    "definition": definition,
    "value": value,
    "metadata": metadata,
});

/// The definition of a property of a plugin.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectorConfigDefinition {
    /// The name of the property.
    pub name: Option<String>,
    /// The type of the value.
    pub r#type: Option<ConnectorConfigDefinitionType>,
    /// `true` if the property is required.
    pub required: Option<bool>,
    /// The default value of the property.
    pub default_value: Option<String>,
    /// The importance of the property.
    pub importance: Option<ConnectorConfigDefinitionImportance>,
    /// The description of the property.
    pub documentation: Option<String>,
    /// The group in which the property is displayed.
    pub group: Option<String>,
    /// The display width of the value.
    pub width: Option<ConnectorConfigDefinitionWidth>,
    /// The display name of the property.
    pub display_name: Option<String>,
    /// The names of the properties that depend on this one.
    pub dependents: Option<Vec<String>>,
    /// The position of the property in its group.
    pub order: Option<i64>,
    /// An alias of the property.
    pub alias: Option<String>,
}

impl ConnectorConfigDefinition {
    /// Creates an empty `ConnectorConfigDefinition`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`type`](Self::type).
    #[must_use]
    pub fn with_type(
        mut self,
        r#type: impl Into<ConnectorConfigDefinitionType>,
    ) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets [`required`](Self::required).
    #[must_use]
    pub fn with_required(mut self, required: bool) -> Self {
        self.required = Some(required);
        self
    }

    /// Sets [`default_value`](Self::default_value).
    #[must_use]
    pub fn with_default_value(mut self, default_value: impl Into<String>) -> Self {
        self.default_value = Some(default_value.into());
        self
    }

    /// Sets [`importance`](Self::importance).
    #[must_use]
    pub fn with_importance(
        mut self,
        importance: impl Into<ConnectorConfigDefinitionImportance>,
    ) -> Self {
        self.importance = Some(importance.into());
        self
    }

    /// Sets [`documentation`](Self::documentation).
    #[must_use]
    pub fn with_documentation(mut self, documentation: impl Into<String>) -> Self {
        self.documentation = Some(documentation.into());
        self
    }

    /// Sets [`group`](Self::group).
    #[must_use]
    pub fn with_group(mut self, group: impl Into<String>) -> Self {
        self.group = Some(group.into());
        self
    }

    /// Sets [`width`](Self::width).
    #[must_use]
    pub fn with_width(
        mut self,
        width: impl Into<ConnectorConfigDefinitionWidth>,
    ) -> Self {
        self.width = Some(width.into());
        self
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Sets [`dependents`](Self::dependents).
    #[must_use]
    pub fn with_dependents(
        mut self,
        dependents: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.dependents = Some(dependents.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`order`](Self::order).
    #[must_use]
    pub fn with_order(mut self, order: i64) -> Self {
        self.order = Some(order);
        self
    }

    /// Sets [`alias`](Self::alias).
    #[must_use]
    pub fn with_alias(mut self, alias: impl Into<String>) -> Self {
        self.alias = Some(alias.into());
        self
    }
}

model!(ConnectorConfigDefinition {
    "name": name,
    "type": r#type,
    "required": required,
    "default_value": default_value,
    "importance": importance,
    "documentation": documentation,
    "group": group,
    "width": width,
    "display_name": display_name,
    "dependents": dependents,
    "order": order,
    "alias": alias,
});

/// The type of the value.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectorConfigDefinitionType {
    /// `NONE`
    None,
    /// `BOOLEAN`
    Boolean,
    /// `INT`
    Int,
    /// `SHORT`
    Short,
    /// `LONG`
    Long,
    /// `DOUBLE`
    Double,
    /// `STRING`
    String,
    /// `LIST`
    List,
    /// `ENUM`
    Enum,
    /// `PASSWORD`
    Password,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(ConnectorConfigDefinitionType {
    "NONE": None,
    "BOOLEAN": Boolean,
    "INT": Int,
    "SHORT": Short,
    "LONG": Long,
    "DOUBLE": Double,
    "STRING": String,
    "LIST": List,
    "ENUM": Enum,
    "PASSWORD": Password,
});

/// The importance of the property.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectorConfigDefinitionImportance {
    /// `NONE`
    None,
    /// `HIGH`
    High,
    /// `MEDIUM`
    Medium,
    /// `LOW`
    Low,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(ConnectorConfigDefinitionImportance {
    "NONE": None,
    "HIGH": High,
    "MEDIUM": Medium,
    "LOW": Low,
});

/// The display width of the value.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectorConfigDefinitionWidth {
    /// `NONE`
    None,
    /// `SHORT`
    Short,
    /// `MEDIUM`
    Medium,
    /// `LONG`
    Long,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(ConnectorConfigDefinitionWidth {
    "NONE": None,
    "SHORT": Short,
    "MEDIUM": Medium,
    "LONG": Long,
});

/// The configured value of a property.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectorConfigValue {
    /// The name of the property.
    pub name: Option<String>,
    /// The value of the property.
    pub value: Option<String>,
    /// The recommended values.
    pub recommended_values: Option<Vec<String>>,
    /// The errors of the value.
    pub errors: Option<Vec<String>>,
    /// `true` if the property is relevant, given the values of the others.
    pub visible: Option<bool>,
}

impl ConnectorConfigValue {
    /// Creates an empty `ConnectorConfigValue`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`value`](Self::value).
    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets [`recommended_values`](Self::recommended_values).
    #[must_use]
    pub fn with_recommended_values(
        mut self,
        recommended_values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.recommended_values = Some(
            recommended_values.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`errors`](Self::errors).
    #[must_use]
    pub fn with_errors(
        mut self,
        errors: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.errors = Some(errors.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`visible`](Self::visible).
    #[must_use]
    pub fn with_visible(mut self, visible: bool) -> Self {
        self.visible = Some(visible);
        self
    }
}

model!(ConnectorConfigValue {
    "name": name,
    "value": value,
    "recommended_values": recommended_values,
    "errors": errors,
    "visible": visible,
});
