// Copied by sdkwright from examples/rotate_keys.rs next to the API's documents; edit it there.

//! Replaces the cloud API keys of a service account and its keys for the Kafka cluster `KAFKA_ID`.
//!
//! Keys for other clusters and services are not replaced, and neither is the key with which the program authenticates. Prints
//! each new key with its secret, after the ID of the key that it replaces. A key that cannot be replaced is reported, and the
//! others are still replaced; the program then exits with an error. Without `replace`, lists the keys and changes nothing.
//!
//! ```sh
//! export CONFLUENT_CLOUD_API_KEY=… CONFLUENT_CLOUD_API_SECRET=… KAFKA_ID=lkc-… KAFKA_REST_ENDPOINT=https://…
//! cargo run --features kafka-v3 --example rotate_keys sa-12345 replace > keys
//! ```

use std::io::Write;

use confluent_cloud::Client;
use confluent_cloud::access::{KeyRotation, NewKey};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let account = std::env::args().nth(1).ok_or("usage: rotate_keys SERVICE_ACCOUNT [replace]")?;
    let client = Client::from_env()?;
    let (cluster, own_key) = (client.kafka_cluster_id().ok(), std::env::var("CONFLUENT_CLOUD_API_KEY"));
    let mut rotation = KeyRotation::plan(&client, &account).await?.retain(|key| {
        key.resource_id().is_none_or(|id| cluster == Some(id)) && own_key.as_ref() != Ok(&key.id)
    });
    rotation
        .keys()
        .for_each(|key| eprintln!("{} {}", key.id, key.spec.display_name.as_deref().unwrap_or("")));
    if std::env::args().nth(2).as_deref() != Some("replace") {
        return Ok(());
    }

    // A new key is polled with a call of the API that it is for.
    let probes = client.clone();
    let probe = move |key: NewKey| match key.resource_id() {
        Some(id) => probes.kafka_v3().request("GET", "/kafka/v3/clusters").segment(id).options(key.options()),
        None => probes.org_v2().request("GET", "/org/v2/environments").options(key.options()),
    };
    // The old key is deleted once the new one is written.
    let store = async |key: NewKey| {
        writeln!(std::io::stdout(), "{} {}:{}", key.old_id(), key.id(), key.secret().expose())
    };
    let mut has_failed = false;
    while let Some(key) = rotation.next(probe.clone(), store).await {
        match key {
            Ok(key) => eprintln!("replaced {}", key.old_id()),
            Err(error) => {
                eprintln!("{error}");
                has_failed = true;
            }
        }
    }
    if has_failed { Err("not all keys were replaced".into()) } else { Ok(()) }
}
