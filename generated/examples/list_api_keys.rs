// Generated from iam/v2.yaml by `cargo xtask codegen`; do not edit.

//! Lists API keys.

use confluent_cloud::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> confluent_cloud::Result<()> {
    let client = Client::from_env()?;
    let mut items = client.iam_v2().api_keys().list().items();
    while let Some(item) = items.next().await {
        let item = item?;
        println!("{item:?}");
    }
    Ok(())
}
