// Copied by sdkwright from examples/create_topic.rs next to the API's documents; edit it there.

//! Creates a topic with the REST API of a Kafka cluster.
//!
//! Looks up the endpoint of the cluster in the control plane, which requires a cloud API key. Creates the topic at that
//! endpoint, which requires a Kafka API key.
//!
//! ```sh
//! export CONFLUENT_CLOUD_API_KEY=… CONFLUENT_CLOUD_API_SECRET=…
//! export CONFLUENT_ENVIRONMENT_ID=env-… KAFKA_ID=lkc-… KAFKA_API_KEY=… KAFKA_API_SECRET=…
//! cargo run --features kafka-v3 --example create_topic orders
//! ```

use confluent_cloud::Client;
use confluent_cloud::kafka::v3::{CreateTopicConfigEntry, CreateTopicRequestData};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let topic = std::env::args().nth(1).ok_or("usage: create_topic TOPIC")?;
    let client = Client::from_env()?;
    let id = client.kafka_cluster_id()?;

    // The handle for this cluster shares the connections, settings and credentials of the client. Use `at` to set a URL
    // instead, and `with_kafka_api_key` to use a key that is not in the environment.
    let cluster = client.cmk_v2().clusters().get(id, client.environment_id()?).await?;
    let kafka = client.kafka_v3().at_cluster(&cluster);

    let week = CreateTopicConfigEntry::new("retention.ms").with_value("604800000");
    let body = CreateTopicRequestData::new(topic).with_partitions_count(6).with_configs([week]);
    match kafka.topics().create(id, &body).await {
        Ok(topic) => println!("created {} with {} partitions", topic.topic_name, topic.partitions_count),
        Err(error) if error.is_already_exists() => println!("{} already exists", body.topic_name),
        Err(error) => return Err(error.into()),
    }
    Ok(())
}
