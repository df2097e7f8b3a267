// Copied by sdkwright from modules/connector_configs.rs beside the API's documents; edit it there.

//! Configurations of connectors: from what the service returns to what it accepts.
//!
//! The service masks the secrets in a configuration, and the SDK does not send a configuration with a mask.
//! `ConnectorConfigRequest::from(config)` copies a configuration without them.
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

/// Copies the configuration without masked secrets, and without the properties that the service sets, such as
/// `kafka.endpoint`. Set the secrets before you send the request.
impl From<ConnectorConfig> for ConnectorConfigRequest {
    fn from(config: ConnectorConfig) -> Self {
        let mut request = Self::new(config.connector_class, config.name);
        request.kafka_api_key = config.kafka_api_key;
        for (name, value) in config.additional.into_iter().filter(|(_, value)| !is_masked(value)) {
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

#[cfg(test)]
mod tests;
