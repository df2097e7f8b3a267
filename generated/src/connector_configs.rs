// Copied by sdkwright from modules/connector_configs.rs next to the API's documents; edit it there.

//! Copies of connector configurations that can be sent.
//!
//! The service masks the secrets in a configuration and adds properties that it rejects in a request. The SDK does not send
//! a configuration with a masked secret. `ConnectorConfigRequest::from(config)` copies a configuration without masked
//! secrets and without the added properties.
//!
//! ```text
//! let config = client.connect_v1().connectors().get_config("env-12345", "lkc-12345", "orders").await?;
//! let mut request = ConnectorConfigRequest::from(config);
//! request.additional.insert("connection.password".to_owned(), password.into());
//! ```

use crate::connect::v1::{ConnectorConfig, ConnectorConfigRequest};

/// The character that the service repeats in place of a secret.
const MASK: u8 = b'*';

/// The minimum length of a masked secret.
const MIN_MASK: usize = 4;

/// The properties that the service adds to a configuration, in addition to the fields of [`ConnectorConfig`], and rejects in
/// a request.
const ADDED: [&str; 7] = [
    "confluent.custom.plugin.type",
    "confluent.resource.connector.tier",
    "connector.crn",
    "kafka.dedicated",
    "kafka.max.partition.validation.disable",
    "schema.registry.url",
    "valid.kafka.api.key",
];

/// The prefix of further properties that the service adds.
const ADDED_PREFIX: &str = "config.internal.";

/// Copies the configuration without masked secrets, and without the properties that the service adds, such as
/// `kafka.endpoint`. Set the secrets before you send the request. The service also masks `kafka.api.key`.
impl From<ConnectorConfig> for ConnectorConfigRequest {
    fn from(config: ConnectorConfig) -> Self {
        let mut request = Self::new(config.connector_class, config.name);
        request.kafka_api_key = config.kafka_api_key.filter(|key| !is_masked(key));
        for (name, value) in config.additional {
            if is_masked(&value) || is_added(&name) {
                continue;
            }
            match name.as_str() {
                "confluent.connector.type" => request.confluent_connector_type = Some(value.as_str().into()),
                "confluent.custom.plugin.id" => request.confluent_custom_plugin_id = Some(value),
                "confluent.custom.connection.endpoints" => {
                    request.confluent_custom_connection_endpoints = Some(value);
                }
                "confluent.custom.schema.registry.auto" => {
                    request.confluent_custom_schema_registry_auto = Some(value.as_str().into());
                }
                _ => _ = request.additional.insert(name, value.into()),
            }
        }
        request
    }
}

/// Returns `true` for a value that the service returns in place of a secret: at least four asterisks.
pub fn is_masked(value: &str) -> bool {
    value.len() >= MIN_MASK && value.bytes().all(|byte| byte == MASK)
}

fn is_added(name: &str) -> bool {
    ADDED.contains(&name) || name.starts_with(ADDED_PREFIX)
}

#[cfg(test)]
mod tests;
