// Copied by sdkwright from examples/export_configurations.rs beside the API's documents; edit it there.

//! Exports the configurations of the connectors of a Kafka cluster to JSON files.
//!
//! The service masks secrets: it replaces each with at least four `*`. Masked secrets are omitted, because the SDK does not
//! send a configuration that contains a mask. Add the secrets before you apply a configuration.
//!
//! ```sh
//! export CONFLUENT_CLOUD_API_KEY=… CONFLUENT_CLOUD_API_SECRET=…
//! export CONFLUENT_ENVIRONMENT_ID=env-… KAFKA_ID=lkc-…
//! cargo run --example export_configurations configurations
//! ```

use std::path::PathBuf;

use confluent_cloud::Client;
use serde_json::Value;

/// Percent-encodes a byte of a name, unless it is safe in the name of a file.
fn encoded(byte: u8) -> String {
    let is_safe = byte.is_ascii_alphanumeric() || b"-_".contains(&byte);
    if is_safe { char::from(byte).to_string() } else { format!("%{byte:02X}") }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args().nth(1).map(PathBuf::from).ok_or("usage: export_configurations FOLDER")?;
    let client = Client::from_env()?;
    let (environment, cluster) = (client.environment_id()?, client.kafka_cluster_id()?);
    let connectors = client.connect_v1().connectors();

    for name in connectors.list_names(environment, cluster).await? {
        let mut config = serde_json::to_value(connectors.get_config(environment, cluster, &name).await?)?;
        let is_masked = |value: &Value| {
            value.as_str().is_some_and(|text| text.len() >= 4 && text.bytes().all(|byte| byte == b'*'))
        };
        config.as_object_mut().into_iter().for_each(|members| members.retain(|_, value| !is_masked(value)));
        // A name can contain any character. Percent-encoded names are unique, and are valid names of files.
        let file: String = name.bytes().map(encoded).collect();
        std::fs::write(folder.join(format!("{file}.json")), serde_json::to_vec_pretty(&config)?)?;
        println!("{name} -> {file}.json");
    }
    Ok(())
}
