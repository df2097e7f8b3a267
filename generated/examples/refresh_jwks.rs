// Generated from iam/v2.yaml by `cargo xtask codegen`; do not edit.

//! Refreshes an identity provider's key set.

use confluent_cloud::Client;
use confluent_cloud::iam::v2::{JwksSpecUpdate, JwksState, JwksUpdate};

#[tokio::main(flavor = "current_thread")]
async fn main() -> confluent_cloud::Result<()> {
    let client = Client::from_env()?;
    let body = JwksUpdate::new()
        .with_spec(JwksSpecUpdate::new().with_jwks_status(JwksState::Refreshed));
    let answer = client.iam_v2().jwks().refresh("op-6xr2").body(&body).await?;
    println!("{answer:?}");
    Ok(())
}
