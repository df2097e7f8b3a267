// Copied by sdkwright from examples/kafka_client_config.rs next to the API's documents; edit it there.

//! Prints the configuration of a Kafka client for a cluster. Looks up the cluster and creates an API key for it.
//!
//! ```sh
//! export CONFLUENT_CLOUD_API_KEY=… CONFLUENT_CLOUD_API_SECRET=…
//! export CONFLUENT_ENVIRONMENT_ID=env-… KAFKA_ID=lkc-…
//! cargo run --example kafka_client_config sa-12345 > client.properties
//! ```
//!
//! Pass `java` as the second argument to print the property names of the Java clients and the `confluent-kafka` crate.

use confluent_cloud::Client;
use confluent_cloud::iam::v2::{ApiKeyCreate, ApiKeySpecCreate, ObjectReferenceInput};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let owner = std::env::args().nth(1).ok_or("usage: kafka_client_config SERVICE_ACCOUNT [java]")?;
    let client = Client::from_env()?;
    let (environment, id) = (client.environment_id()?, client.kafka_cluster_id()?);

    // A cluster has one endpoint per network; this example uses any of them.
    let cluster = client.cmk_v2().clusters().get(id, environment).await?;
    let endpoint = cluster.spec.endpoints.and_then(|all| all.into_values().next());
    let bootstrap = endpoint.ok_or("the cluster has no endpoint yet")?.kafka_bootstrap_endpoint;

    let cluster = ObjectReferenceInput::new(id).with_environment(environment);
    let spec = ApiKeySpecCreate::new(ObjectReferenceInput::new(owner)).with_resource(cluster);
    let key = client.iam_v2().api_keys().create(&ApiKeyCreate::new(spec)).await?;
    let secret = key.spec.secret.ok_or("the key has no secret")?;

    // The cluster rejects a new key for a minute or two.
    let (user, password) = (key.id, secret.expose());
    println!("bootstrap.servers={bootstrap}");
    println!("security.protocol=SASL_SSL");
    if std::env::args().nth(2).as_deref() == Some("java") {
        let module = "org.apache.kafka.common.security.plain.PlainLoginModule";
        println!("sasl.mechanism=PLAIN");
        println!(r#"sasl.jaas.config={module} required username="{user}" password="{password}";"#);
    } else {
        // The property names of librdkafka and of clients that are based on it.
        println!("sasl.mechanisms=PLAIN");
        println!("sasl.username={user}");
        println!("sasl.password={password}");
    }
    Ok(())
}
