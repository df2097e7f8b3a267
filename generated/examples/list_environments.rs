// Generated from org/v2.yaml by `cargo xtask codegen`; do not edit.

//! Lists environments.

use confluent_cloud::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> confluent_cloud::Result<()> {
    let client = Client::from_env()?;
    let mut items = client.org_v2().environments().list().items();
    while let Some(item) = items.next().await {
        let item = item?;
        println!("{item:?}");
    }
    Ok(())
}
