// Copied by sdkwright from examples/update_user_auth_type.rs next to the API's documents; edit it there.

//! Requires a user to sign in with single sign-on, and shows the user before and after.
//!
//! ```sh
//! export CONFLUENT_CLOUD_API_KEY=… CONFLUENT_CLOUD_API_SECRET=…
//! cargo run --example update_user_auth_type u-abc123
//! ```

use confluent_cloud::Client;
use confluent_cloud::iam::v2::{AuthType, ConfigureUserAuthRequest};

/// Returns the method of authentication in words.
fn method(auth_type: Option<AuthType>) -> String {
    match auth_type {
        Some(AuthType::Local) => "a password".to_owned(),
        Some(AuthType::Sso) => "single sign-on".to_owned(),
        // A newer service may have further methods.
        Some(other) => other.to_string(),
        None => "an unknown method".to_owned(),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let user = std::env::args().nth(1).ok_or("usage: update_user_auth_type USER")?;
    let client = Client::from_env()?;

    let users = client.iam_v2().users();

    let before = match users.get(&user).await {
        Err(error) if error.is_not_found() => return Err(format!("user {user} not found").into()),
        // The error prints as one line with the operation, path, status, error detail and request ID.
        found => found?,
    };
    println!("before: {} signs in with {}", before.email, method(before.auth_type));
    let change = ConfigureUserAuthRequest::new().with_auth_type(AuthType::Sso);
    users.update_auth_type(&user).body(&change).await?;
    let after = users.get(&user).await?;
    println!("after: {} signs in with {}", after.email, method(after.auth_type));
    Ok(())
}
