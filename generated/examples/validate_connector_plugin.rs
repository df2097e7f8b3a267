// Generated from connect/v1.yaml by `cargo xtask codegen`; do not edit.

//! Validates a connector configuration.

use confluent_cloud::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> confluent_cloud::Result<()> {
    let client = Client::from_env()?;
    let answer = client
        .connect_v1()
        .connector_plugins()
        .validate("env-6m2xp8", "lkc-3w9dn", "MONGO_SINK")
        .await?;
    println!("{answer:?}");
    Ok(())
}
