//! Replaces all API keys of a service account that belong to the control plane or to Kafka clusters.
//!
//! Prints each new key with its secret, after the ID of the key that it replaces. Without `replace`, lists the keys and
//! changes nothing.
//!
//! ```sh
//! export CONFLUENT_CLOUD_API_KEY=… CONFLUENT_CLOUD_API_SECRET=… KAFKA_REST_ENDPOINT=https://…
//! cargo run --features kafka-v3 --example rotate_keys sa-12345 replace > keys
//! ```

use std::io::Write;

use confluent_cloud::Client;
use confluent_cloud::access::{KeyRotation, NewKey};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let account = std::env::args().nth(1).ok_or("usage: rotate_keys SERVICE_ACCOUNT [replace]")?;
    let client = Client::from_env()?;
    let mut rotation = KeyRotation::plan(&client, &account).await?;
    for key in rotation.keys() {
        eprintln!("{} {}", key.id, key.spec.display_name.as_deref().unwrap_or(""));
    }
    if std::env::args().nth(2).as_deref() != Some("replace") {
        return Ok(());
    }

    // A new key is polled with a call of the API that it is for.
    let probe = move |key: NewKey| match key.resource_id() {
        Some(id) => client.kafka_v3().request("GET", "/kafka/v3/clusters").segment(id).options(key.options()),
        None => client.org_v2().request("GET", "/org/v2/environments").options(key.options()),
    };
    // The old key is deleted once the new one is written.
    let store = async |key: NewKey| {
        writeln!(std::io::stdout(), "{} {}:{}", key.old_id(), key.id(), key.secret().expose())
    };
    while let Some(key) = rotation.next(probe.clone(), store).await {
        eprintln!("replaced {}", key?.old_id());
    }
    Ok(())
}
