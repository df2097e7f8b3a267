// Copied from examples/update_user_auth_type.rs beside the API's documents by `cargo xtask codegen`; edit it there.

//! Lets a user sign in through the organization's identity provider only.
//!
//! ```sh
//! export CONFLUENT_CLOUD_API_KEY=… CONFLUENT_CLOUD_API_SECRET=…
//! cargo run --example update_user_auth_type u-abc123
//! ```

use confluent_cloud::Client;
use confluent_cloud::iam::v2::{AuthType, ConfigureUserAuthRequest};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let user = std::env::args().nth(1).ok_or("which user? Give the identifier as the argument")?;
    let client = Client::from_env()?;

    let change = ConfigureUserAuthRequest::new().with_auth_type(AuthType::Sso);
    match client.iam_v2().users().update_auth_type(&user).body(&change).await {
        Ok(()) => println!("{user} signs in with single sign-on"),
        Err(error) if error.is_not_found() => println!("there is no user {user}"),
        // One line tells operation, path, status, the service's words and the request id.
        Err(error) => return Err(error.to_string().into()),
    }
    Ok(())
}
