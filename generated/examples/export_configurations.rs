// Copied by sdkwright from examples/export_configurations.rs next to the API's documents; edit it there.

//! Exports the configurations of the connectors of a Kafka cluster to JSON files.
//!
//! The service masks secrets, and the SDK does not send a configuration that contains a mask. The files contain what can be
//! sent: masked secrets and the properties that the service sets are omitted. Add the secrets before you apply a file.
//!
//! ```sh
//! export CONFLUENT_CLOUD_API_KEY=… CONFLUENT_CLOUD_API_SECRET=…
//! export CONFLUENT_ENVIRONMENT_ID=env-… KAFKA_ID=lkc-…
//! cargo run --example export_configurations configurations
//! ```

use std::path::PathBuf;

use confluent_cloud::Client;
use confluent_cloud::connect::v1::ConnectorConfigRequest;

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
        let config = connectors.get_config(environment, cluster, &name).await?;
        let config = ConnectorConfigRequest::from(config);
        // A name can contain characters that are not allowed in the names of files.
        let file: String = name.bytes().map(encoded).collect();
        std::fs::write(folder.join(format!("{file}.json")), serde_json::to_vec_pretty(&config)?)?;
        println!("{name} -> {file}.json");
    }
    Ok(())
}
