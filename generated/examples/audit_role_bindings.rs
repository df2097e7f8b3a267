// Copied by sdkwright from examples/audit_role_bindings.rs next to the API's documents; edit it there.

//! Prints the role bindings of the organization and of all environments with the names of their principals.
//!
//! ```sh
//! export CONFLUENT_CLOUD_API_KEY=… CONFLUENT_CLOUD_API_SECRET=…
//! cargo run --example audit_role_bindings [PRINCIPAL]
//! ```

use confluent_cloud::Client;
use confluent_cloud::access::RoleAudit;
use indicatif::ProgressBar;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::from_env()?;

    // Reads the names of users, service accounts and environments.
    let mut audit = RoleAudit::start(&client).await?;
    if let Some(principal) = std::env::args().nth(1) {
        audit = audit.principal(principal);
    }
    let bar = ProgressBar::new(audit.len().try_into()?);
    while let Some(scope) = audit.next().await {
        let scope = scope?;
        bar.suspend(|| {
            println!("{}", scope.environment.as_deref().unwrap_or("organization"));
            scope.grants.iter().for_each(|grant| println!("  {grant}"));
        });
        bar.inc(1);
    }
    bar.finish();
    Ok(())
}
