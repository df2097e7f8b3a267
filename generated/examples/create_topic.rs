// Copied from examples/create_topic.rs beside the API's documents by `cargo xtask codegen`; edit it there.

//! Creates a topic through the REST API of a Kafka cluster.
//!
//! The control plane knows where the cluster is, and asks for a cloud API key. The cluster knows its topics, and asks
//! for an API key of its own.
//!
//! ```sh
//! export CONFLUENT_CLOUD_API_KEY=… CONFLUENT_CLOUD_API_SECRET=…
//! export CONFLUENT_ENVIRONMENT_ID=env-… KAFKA_ID=lkc-… KAFKA_API_KEY=… KAFKA_API_SECRET=…
//! cargo run --features kafka-v3 --example create_topic orders
//! ```

use confluent_cloud::Client;
use confluent_cloud::kafka::v3::{CreateTopicConfigEntry, CreateTopicRequestData};

/// What Kafka answers if there is such a topic.
const TOPIC_EXISTS: &str = "40002";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let topic = std::env::args().nth(1).ok_or("which topic? Give its name as the argument")?;
    let client = Client::from_env()?;
    let id = client.kafka_cluster_id()?;

    // A handle that is pointed at the cluster. It shares connections, settings and keys with the client, and can be
    // cloned and kept. `at` takes a URL instead, `with_kafka_api_key` another key than that of the environment.
    let cluster = client.cmk_v2().clusters().get(id, client.environment_id()?).await?;
    let kafka = client.kafka_v3().at_cluster(&cluster);

    let week = CreateTopicConfigEntry::new("retention.ms").with_value("604800000");
    let body = CreateTopicRequestData::new(topic).with_partitions_count(6).with_configs([week]);
    match kafka.topics().create(id, &body).await {
        Ok(topic) => println!("created {} with {} partitions", topic.topic_name, topic.partitions_count),
        Err(error) if error.code() == Some(TOPIC_EXISTS) => println!("{} is there already", body.topic_name),
        Err(error) => return Err(error.into()),
    }
    Ok(())
}
