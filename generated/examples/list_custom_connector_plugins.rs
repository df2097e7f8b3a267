// Generated from connect/v1.yaml by `cargo xtask codegen`; do not edit.

//! Lists custom connector plugins.

use confluent_cloud::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> confluent_cloud::Result<()> {
    let client = Client::from_env()?;
    let mut items = client.connect_v1().custom_connector_plugins().list().items();
    while let Some(item) = items.next().await {
        let item = item?;
        println!("{item:?}");
    }
    Ok(())
}
