// Copied from examples/register_schema.rs beside the API's documents by `cargo xtask codegen`; edit it there.

//! Registers an Avro schema for the values of a topic, and reads it again by its identifier.
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
    let topic = std::env::args().nth(1).ok_or("which topic? Give its name as the argument")?;
    // Nothing here needs the control plane, so the client gets no cloud API key.
    let client = Client::builder()
        .schema_registry_url(variable("SCHEMA_REGISTRY_REST_ENDPOINT")?)
        .resource_api_key(variable("SCHEMA_REGISTRY_API_KEY")?, variable("SCHEMA_REGISTRY_API_SECRET")?)
        .build()?;
    let registry = client.schema_registry_v1();

    // The usual subject for the values of a topic. A schema that is registered already keeps its identifier.
    let subject = format!("{topic}-value");
    let schema = RegisterSchemaRequest::new().with_schema_type("AVRO").with_schema(ORDER);
    let registered = match registry.subjects().register(&subject, &schema).normalize(true).await {
        Ok(registered) => registered,
        Err(error) if error.is_conflict() => {
            return Err(format!("{subject} has versions that this schema does not fit: {error}").into());
        }
        Err(error) => return Err(error.into()),
    };
    let id = registered.id.ok_or("the schema has no identifier")?;

    let schema = registry.schemas().get(id).subject(&subject).await?;
    println!("{subject} has the schema {id}: {}", schema.schema.unwrap_or_default());
    Ok(())
}

fn variable(name: &str) -> Result<String, String> {
    std::env::var(name).map_err(|_| format!("set {name}"))
}
