// Copied by sdkwright from examples/run_statement.rs next to the API's documents; edit it there.

//! Runs a Flink SQL statement: creates it, waits until it is running, prints its results and deletes it.
//!
//! ```sh
//! export FLINK_REST_ENDPOINT=https://flink.… FLINK_API_KEY=… FLINK_API_SECRET=…
//! export CONFLUENT_ORGANIZATION_ID=… CONFLUENT_ENVIRONMENT_ID=env-… FLINK_COMPUTE_POOL_ID=lfcp-…
//! cargo run --features sql-v1 --example run_statement count-to-three
//! ```

use std::time::Duration;

use confluent_cloud::sql::v1::{StatementCreate, StatementSpecCreate, StatementStatusPhase};
use confluent_cloud::{Client, PollingPolicy};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let name = std::env::args().nth(1).ok_or("usage: run_statement NAME")?;
    let client = Client::from_env()?;
    let (organization, environment) = (client.organization_id()?, client.environment_id()?);
    let (statements, results) = (client.sql_v1().statements(), client.sql_v1().statement_results());

    let spec = StatementSpecCreate::new("SELECT n FROM (VALUES (1), (2), (3)) AS numbers(n)")
        .with_compute_pool_id(client.flink_compute_pool_id()?);
    statements.create(organization, environment, &StatementCreate::new(&name, spec)).await?;

    // Polls with an increasing delay. On a timeout, the error contains the last response.
    let policy =
        PollingPolicy::new().initial_interval(Duration::from_secs(1)).timeout(Duration::from_secs(300));
    let statement = statements
        .get(organization, environment, &name)
        .wait_until(|statement| statement.status.phase != StatementStatusPhase::Pending)
        .policy(policy)
        .await?;
    if statement.status.phase == StatementStatusPhase::Failed {
        return Err(statement.status.detail.unwrap_or_default().into());
    }

    // Each result is an object: `row` has the column values, and `op` the change operation of a changelog.
    let mut rows = results.get(organization, environment, &name).items();
    while let Some(row) = rows.next().await {
        println!("{}", row?["row"]);
    }
    statements.delete(organization, environment, &name).await?;
    Ok(())
}
