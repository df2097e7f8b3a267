// Copied by sdkwright from examples/list_clusters.rs next to the API's documents; edit it there.

//! Lists the environments of an organization and their Kafka clusters.
//!
//! ```sh
//! export CONFLUENT_CLOUD_API_KEY=… CONFLUENT_CLOUD_API_SECRET=…
//! cargo run --example list_clusters
//! ```

use confluent_cloud::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> confluent_cloud::Result<()> {
    let client = Client::from_env()?;

    // `items()` requests further pages as needed.
    let mut environments = client.org_v2().environments().list().items();
    while let Some(environment) = environments.next().await {
        let environment = environment?;
        println!("{} {}", environment.id, environment.display_name);

        // Required parameters are arguments; optional ones, such as `page_size`, are setters.
        let mut clusters = client.cmk_v2().clusters().list(environment.id).page_size(100).items();
        while let Some(cluster) = clusters.next().await {
            let cluster = cluster?;
            let (id, spec) = (cluster.id, cluster.spec);
            println!("  {id} {} ({}, {})", spec.display_name, spec.cloud, spec.region);
        }
    }
    Ok(())
}
