// Generated from iam/v2.yaml by `cargo xtask codegen`; do not edit.

//! Changes a user's authentication method.

use confluent_cloud::Client;
use confluent_cloud::iam::v2::{AuthType, ConfigureUserAuthRequest};

#[tokio::main(flavor = "current_thread")]
async fn main() -> confluent_cloud::Result<()> {
    let client = Client::from_env()?;
    let body = ConfigureUserAuthRequest::new().with_auth_type(AuthType::Local);
    client.iam_v2().users().update_auth_type("u-7k2mqx").body(&body).await?;
    Ok(())
}
