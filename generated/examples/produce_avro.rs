// Copied by sdkwright from examples/produce_avro.rs next to the API's documents; edit it there.

//! Produces Avro records with the REST API of a Kafka cluster and checks their delivery reports.
//!
//! ```sh
//! export KAFKA_ID=lkc-… KAFKA_REST_ENDPOINT=https://… KAFKA_API_KEY=… KAFKA_API_SECRET=…
//! export SCHEMA_REGISTRY_REST_ENDPOINT=https://psrc-… SCHEMA_REGISTRY_API_KEY=… SCHEMA_REGISTRY_API_SECRET=…
//! cargo run --features kafka-v3,schema-registry-v1 --example produce_avro readings 12.5 -3
//! ```

use confluent_cloud::kafka::v3::{ProduceRequest, ProduceRequestData};
use confluent_cloud::registry::{SchemaSet, Subject, wire_format};
use confluent_cloud::schema_registry::v1::RegisterSchemaRequest;
use confluent_cloud::{Client, stream};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let topic = arguments.next().ok_or("usage: produce_avro TOPIC NUMBER...")?;
    let numbers = arguments.map(|number| number.parse()).collect::<Result<Vec<f64>, _>>()?;
    let client = Client::from_env()?;

    let schema = RegisterSchemaRequest::avro(r#""double""#);
    let set = SchemaSet::new().with(Subject::topic_value(&topic), schema);
    let id = set.register(&client.schema_registry_v1()).await?[0].id;

    // Avro encodes a `double` as 8 bytes. An application would use a crate for Avro.
    let record = move |number: f64| {
        let value = wire_format::encode(id, &number.to_le_bytes());
        ProduceRequest::new().with_value(ProduceRequestData::binary(value))
    };
    let records = stream::iter(numbers.into_iter().map(record));
    let mut reports =
        client.kafka_v3().records().produce_stream(client.kafka_cluster_id()?, &topic, records).await?;
    while let Some(report) = reports.next().await {
        match report?.into_result() {
            Ok(report) => {
                println!("record {}: offset {}", reports.count(), report.offset.unwrap_or_default())
            }
            Err(error) => println!("record {}: {error}", reports.count()),
        }
    }
    Ok(())
}
