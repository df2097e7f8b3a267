// Copied by sdkwright from examples/register_schema.rs next to the API's documents; edit it there.

//! Registers an Avro schema for the values of a topic and fetches it by its ID.
//!
//! ```sh
//! export SCHEMA_REGISTRY_REST_ENDPOINT=https://psrc-…
//! export SCHEMA_REGISTRY_API_KEY=… SCHEMA_REGISTRY_API_SECRET=…
//! cargo run --features schema-registry-v1 --example register_schema orders
//! ```

use confluent_cloud::Client;
use confluent_cloud::schema_registry::v1::RegisterSchemaRequest;

const ORDER: &str = r#"{
    "type": "record",
    "name": "Order",
    "fields": [{"name": "id", "type": "string"}, {"name": "amount", "type": "int"}]
}"#;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let topic = std::env::args().nth(1).ok_or("usage: register_schema TOPIC")?;
    // No cloud API key is needed because this example does not use the control plane.
    let registry = Client::from_env()?.schema_registry_v1();

    // The default subject name for the values of a topic. Registering the same schema again returns the same ID.
    let subject = format!("{topic}-value");
    let schema = RegisterSchemaRequest::avro(ORDER);
    let registered = match registry.subjects().register(&subject, &schema).normalize(true).await {
        Ok(registered) => registered,
        Err(error) if error.is_conflict() => {
            return Err(format!("the schema is incompatible with {subject}: {error}").into());
        }
        Err(error) => return Err(error.into()),
    };

    let schema = registry.schemas().get(registered.id).subject(&subject).await?;
    println!("{subject} has schema {}: {}", registered.id, schema.schema.unwrap_or_default());
    Ok(())
}
