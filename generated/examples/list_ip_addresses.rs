// Generated from networking/v1.yaml by `cargo xtask codegen`; do not edit.

//! Lists IP address ranges.

use confluent_cloud::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> confluent_cloud::Result<()> {
    let client = Client::from_env()?;
    let mut items = client.networking_v1().ip_addresses().list().items();
    while let Some(item) = items.next().await {
        let item = item?;
        println!("{item:?}");
    }
    Ok(())
}
