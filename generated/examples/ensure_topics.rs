// Copied by sdkwright from examples/ensure_topics.rs next to the API's documents; edit it there.

//! Brings a topic and an ACL of a Kafka cluster into the desired state. Changes only what differs.
//!
//! Prints the plan, and applies it if the last argument is `apply`.
//!
//! ```sh
//! export KAFKA_ID=lkc-… KAFKA_REST_ENDPOINT=https://… KAFKA_API_KEY=… KAFKA_API_SECRET=…
//! cargo run --features kafka-v3 --example ensure_topics orders User:sa-12345 apply
//! ```

use confluent_cloud::Client;
use confluent_cloud::kafka::v3::{AclOperation, AclResourceType};
use confluent_cloud::kafka_rest::{AclRule, DesiredState, DesiredTopic};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(topic), Some(reader)) = (arguments.next(), arguments.next()) else {
        return Err("usage: ensure_topics TOPIC PRINCIPAL [apply]".into());
    };
    let client = Client::from_env()?;

    let read = AclRule::allow(reader, AclOperation::Read);
    let state = DesiredState::new()
        .acl(read.clone().on(AclResourceType::Topic, topic.as_str()))
        .acl(read.on_any(AclResourceType::Group))
        .topic(DesiredTopic::new(topic).partitions(6).config("retention.ms", 604_800_000));
    let plan = state.compare(&client.kafka_v3(), client.kafka_cluster_id()?).await?;
    print!("{plan}");
    if arguments.next().as_deref() == Some("apply") {
        plan.apply().await?;
    }
    Ok(())
}
