// Copied by sdkwright from examples/update_user_auth_type.rs beside the API's documents; edit it there.

//! Requires a user to sign in with single sign-on.
//!
//! ```sh
//! export CONFLUENT_CLOUD_API_KEY=… CONFLUENT_CLOUD_API_SECRET=…
//! cargo run --example update_user_auth_type u-abc123
//! ```

use confluent_cloud::Client;
use confluent_cloud::iam::v2::{AuthType, ConfigureUserAuthRequest};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let user = std::env::args().nth(1).ok_or("usage: update_user_auth_type USER")?;
    let client = Client::from_env()?;

    let change = ConfigureUserAuthRequest::new().with_auth_type(AuthType::Sso);
    match client.iam_v2().users().update_auth_type(&user).body(&change).await {
        Ok(()) => println!("{user} now signs in with single sign-on"),
        Err(error) if error.is_not_found() => println!("user {user} not found"),
        // The error prints as one line with the operation, path, status, error detail and request ID.
        Err(error) => return Err(error.to_string().into()),
    }
    Ok(())
}
