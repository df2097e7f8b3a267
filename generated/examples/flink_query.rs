// Copied by sdkwright from examples/flink_query.rs next to the API's documents; edit it there.

//! Runs a Flink SQL query and prints its rows as CSV until the query ends.
//!
//! ```sh
//! export FLINK_REST_ENDPOINT=https://flink.… FLINK_API_KEY=… FLINK_API_SECRET=…
//! export CONFLUENT_ORGANIZATION_ID=… CONFLUENT_ENVIRONMENT_ID=env-… FLINK_COMPUTE_POOL_ID=lfcp-…
//! cargo run --features sql-v1 --example flink_query 'SELECT id, amount FROM orders' > orders.csv
//! ```

use confluent_cloud::Client;

/// Returns the fields as a line of CSV.
fn line(fields: impl Iterator<Item = String>) -> String {
    fields.map(|field| format!("\"{}\"", field.replace('"', "\"\""))).collect::<Vec<_>>().join(",")
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let sql = std::env::args().nth(1).ok_or("usage: flink_query SQL")?;
    let client = Client::from_env()?;
    let query = client.sql_v1().query(client.organization_id()?, client.environment_id()?, sql);

    // Creates a statement and waits until it runs.
    let mut results = query.compute_pool(client.flink_compute_pool_id()?).await?;
    println!("{}", line(results.columns().iter().map(|column| column.name.clone())));
    let mut end = Ok(());
    while let Some(change) = results.next().await {
        match change {
            // The changelog of a query that updates or deletes rows has other operations, which a CSV file cannot express.
            Ok(change) if !change.operation.is_addition() => {}
            Ok(change) => println!("{}", line(change.row.values().iter().map(ToString::to_string))),
            Err(error) => end = Err(error),
        }
    }
    // Deletes the statement, also after an error. Without this call, the statement remains.
    let finished = results.finish().await;
    end.and(finished)?;
    Ok(())
}
