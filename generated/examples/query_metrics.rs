// Copied by sdkwright from examples/query_metrics.rs next to the API's documents; edit it there.

//! Queries the bytes that a Kafka cluster received in the last six hours, by topic.
//!
//! ```sh
//! export CONFLUENT_CLOUD_API_KEY=… CONFLUENT_CLOUD_API_SECRET=… KAFKA_ID=lkc-…
//! cargo run --features metrics-v2 --example query_metrics
//! ```

use confluent_cloud::metrics::v2::{Aggregation, Granularity, QueryRequest, QueryResult};
use confluent_cloud::{Client, metric_filters};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let cluster = std::env::var("KAFKA_ID").map_err(|_| "set KAFKA_ID")?;
    let client = Client::from_env()?;

    let received = Aggregation::new("io.confluent.kafka.server/received_bytes");
    let query = QueryRequest::new([received], Granularity::Pt1h, ["now-6h|h/now|h"])
        .with_group_by(["metric.topic"])
        .with_filter(metric_filters::kafka_clusters([cluster]));

    // Further pages are requested on demand. A result is a value, or a group of values in the format `GROUPED`.
    let mut results = client.metrics_v2().metrics().query("cloud", &query).items();
    while let Some(result) = results.next().await {
        match result? {
            QueryResult::Point(point) => {
                // The labels of the grouping are additional properties of each point.
                let topic = point.additional.get("metric.topic").and_then(|topic| topic.as_str());
                println!("{} {}: {} bytes", point.timestamp, topic.unwrap_or("?"), point.value);
            }
            other => println!("{other:?}"),
        }
    }
    Ok(())
}
