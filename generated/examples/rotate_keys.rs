// Copied by sdkwright from examples/rotate_keys.rs beside the API's documents; edit it there.

//! Replaces all API keys of a service account that belong to the control plane or to Kafka clusters.
//!
//! Writes each new key to a file that is named after the key it replaces. Without a folder, prints the keys and changes
//! nothing.
//!
//! ```sh
//! export CONFLUENT_CLOUD_API_KEY=… CONFLUENT_CLOUD_API_SECRET=… KAFKA_REST_ENDPOINT=https://…
//! cargo run --features kafka-v3 --example rotate_keys sa-12345 keys
//! ```

use std::path::PathBuf;

use confluent_cloud::Client;
use confluent_cloud::access::{KeyRotation, NewKey};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let account = std::env::args().nth(1).ok_or("usage: rotate_keys SERVICE_ACCOUNT [FOLDER]")?;
    let client = Client::from_env()?;
    let mut rotation = KeyRotation::plan(&client, &account).await?;
    for key in rotation.keys() {
        println!("{} {}", key.id.as_deref().unwrap_or("?"), key.spec.display_name.as_deref().unwrap_or(""));
    }
    let Some(folder) = std::env::args().nth(2).map(PathBuf::from) else { return Ok(()) };

    // A new key is polled with a call of the API that it is for.
    let probe = move |key: NewKey| match key.resource_id() {
        Some(id) => client.kafka_v3().request("GET", "/kafka/v3/clusters").segment(id).options(key.options()),
        None => client.org_v2().request("GET", "/org/v2/environments").options(key.options()),
    };
    // The old key is deleted once the new one is stored.
    let store = async |key: NewKey| {
        std::fs::write(folder.join(key.old_id()), format!("{}:{}\n", key.id(), key.secret().expose()))
    };
    while let Some(key) = rotation.next(probe.clone(), store).await {
        let key = key?;
        println!("replaced {} by {}", key.old_id(), key.id());
    }
    Ok(())
}
