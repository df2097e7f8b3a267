// Generated from connect/v1.yaml by `cargo xtask codegen`; do not edit.

//! Lists custom connector plugins.

use confluent_cloud::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> confluent_cloud::Result<()> {
    let client = Client::from_env()?;
    let answer = client.connect_v1().custom_connector_plugins().list().await?;
    println!("{answer:?}");
    Ok(())
}
