// Copied by sdkwright from examples/cost_report.rs next to the API's documents; edit it there.

//! Prints the costs of the organization by month, product and resource, with exact amounts.
//!
//! ```sh
//! export CONFLUENT_CLOUD_API_KEY=… CONFLUENT_CLOUD_API_SECRET=…
//! cargo run --features billing-v1 --example cost_report 2026-01 2026-03
//! ```

use confluent_cloud::Client;
use confluent_cloud::costs::CostReport;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let first = std::env::args().nth(1).ok_or("usage: cost_report FIRST_MONTH [LAST_MONTH]")?;
    let last = std::env::args().nth(2).unwrap_or_else(|| first.clone());
    let client = Client::from_env()?;

    let report = CostReport::fetch(&client.billing_v1(), &first, &last).await?;
    print!("{report}");
    for (month, amount) in report.by_month()? {
        println!("{month} {amount}");
    }
    println!("total {}", report.total()?);
    Ok(())
}
