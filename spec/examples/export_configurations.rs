//! Exports the configurations of the connectors of a Kafka cluster to JSON files.
//!
//! The service masks secrets. They are left out, because a masked secret would replace the real one when the
//! configuration is applied.
//!
//! ```sh
//! export CONFLUENT_CLOUD_API_KEY=… CONFLUENT_CLOUD_API_SECRET=…
//! export CONFLUENT_ENVIRONMENT_ID=env-… KAFKA_ID=lkc-…
//! cargo run --example export_configurations configurations
//! ```

use std::path::PathBuf;

use confluent_cloud::Client;
use serde_json::Value;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args().nth(1).map(PathBuf::from).ok_or("usage: export_configurations FOLDER")?;
    let client = Client::from_env()?;
    let (environment, cluster) = (client.environment_id()?, client.kafka_cluster_id()?);
    let connectors = client.connect_v1().connectors();

    for name in connectors.list_names(environment, cluster).await? {
        let mut config = serde_json::to_value(connectors.get_config(environment, cluster, &name).await?)?;
        let is_masked = |value: &Value| value.as_str().is_some_and(|text| text.starts_with("****"));
        config.as_object_mut().into_iter().for_each(|members| members.retain(|_, value| !is_masked(value)));
        // A name can contain any character.
        let file = name.replace(|character: char| !character.is_alphanumeric() && character != '-', "_");
        std::fs::write(folder.join(format!("{file}.json")), serde_json::to_vec_pretty(&config)?)?;
        println!("{name} -> {file}.json");
    }
    Ok(())
}
