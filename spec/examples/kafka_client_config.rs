//! Prints the configuration with which a Kafka client reaches a cluster: looks the cluster up, and creates an API key
//! for it.
//!
//! ```sh
//! export CONFLUENT_CLOUD_API_KEY=… CONFLUENT_CLOUD_API_SECRET=…
//! export CONFLUENT_ENVIRONMENT_ID=env-… KAFKA_ID=lkc-…
//! cargo run --example kafka_client_config sa-12345 > client.properties
//! ```
//!
//! With a second argument, `java`, the names are those of the Java clients and of the crate `confluent-kafka`.

use confluent_cloud::Client;
use confluent_cloud::iam::v2::{ApiKeyCreate, ApiKeySpecCreate, ObjectReferenceInput};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let owner =
        std::env::args().nth(1).ok_or("who owns the key? Give the service account as the argument")?;
    let client = Client::from_env()?;
    let (environment, id) = (client.environment_id()?, client.kafka_cluster_id()?);

    // A cluster has an endpoint for each network that it can be reached from; here, any will do.
    let cluster = client.cmk_v2().clusters().get(id, environment).await?;
    let endpoint = cluster.spec.endpoints.and_then(|all| all.into_values().next());
    let bootstrap = endpoint.ok_or("the cluster has no endpoint yet")?.kafka_bootstrap_endpoint;

    let cluster = ObjectReferenceInput::new(id).with_environment(environment);
    let spec = ApiKeySpecCreate::new(ObjectReferenceInput::new(owner)).with_resource(cluster);
    let key = client.iam_v2().api_keys().create(&ApiKeyCreate::new(spec)).await?;
    let secret = key.spec.secret.ok_or("the key has no secret")?;

    // A key works a minute or two after it was created: until then, the cluster refuses it.
    let (user, password) = (key.id.ok_or("the key has no identifier")?, secret.expose());
    println!("bootstrap.servers={bootstrap}");
    println!("security.protocol=SASL_SSL");
    if std::env::args().nth(2).as_deref() == Some("java") {
        let module = "org.apache.kafka.common.security.plain.PlainLoginModule";
        println!("sasl.mechanism=PLAIN");
        println!(r#"sasl.jaas.config={module} required username="{user}" password="{password}";"#);
    } else {
        // The names are those of librdkafka and of the clients on top of it.
        println!("sasl.mechanisms=PLAIN");
        println!("sasl.username={user}");
        println!("sasl.password={password}");
    }
    Ok(())
}
