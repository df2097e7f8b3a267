// Generated from iam/v2.yaml by `cargo xtask codegen`; do not edit.

//! Creates a certificate authority.

use confluent_cloud::Client;
use confluent_cloud::iam::v2::CreateCertRequest;

#[tokio::main(flavor = "current_thread")]
async fn main() -> confluent_cloud::Result<()> {
    let client = Client::from_env()?;
    let body = CreateCertRequest::new().with_display_name("display_name");
    let answer = client.iam_v2().certificate_authorities().create().body(&body).await?;
    println!("{answer:?}");
    Ok(())
}
