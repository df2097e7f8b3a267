// Generated from iam/v2/sso.yaml by `cargo xtask codegen`; do not edit.

//! Lists group mappings.

use confluent_cloud::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> confluent_cloud::Result<()> {
    let client = Client::from_env()?;
    let mut items = client.iam_v2_sso().group_mappings().list().items();
    while let Some(item) = items.next().await {
        let item = item?;
        println!("{item:?}");
    }
    Ok(())
}
