// Copied by sdkwright from examples/metrics_to_prometheus.rs next to the API's documents; edit it there.

//! Writes the metrics of all Kafka clusters of an environment to a file for Prometheus.
//!
//! The textfile collector of the Prometheus node exporter reads such files. Run the program every minute, which is how
//! often the service updates the metrics.
//!
//! ```sh
//! export CONFLUENT_CLOUD_API_KEY=… CONFLUENT_CLOUD_API_SECRET=… CONFLUENT_ENVIRONMENT_ID=env-…
//! cargo run --features metrics-v2 --example metrics_to_prometheus /var/lib/node_exporter/confluent.prom
//! ```

use confluent_cloud::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let file = std::env::args().nth(1).ok_or("usage: metrics_to_prometheus FILE")?;
    let client = Client::from_env()?;

    let clusters = client.cmk_v2().clusters().list(client.environment_id()?).items().try_collect().await?;
    let ids: Vec<String> = clusters.into_iter().map(|cluster| cluster.id).collect();
    if ids.is_empty() {
        return Err("the environment has no Kafka clusters".into());
    }
    let metrics = client.metrics_v2().metrics().export("cloud").resource_kafka_id(&ids).await?;
    // The collector never reads a file that is only partly written.
    std::fs::write(format!("{file}.new"), &metrics)?;
    std::fs::rename(format!("{file}.new"), &file)?;
    println!(
        "{} metrics of {} clusters",
        metrics.lines().filter(|line| !line.starts_with('#')).count(),
        ids.len()
    );
    Ok(())
}
