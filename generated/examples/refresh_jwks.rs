// Copied from examples/refresh_jwks.rs beside the API's documents by `cargo xtask codegen`; edit it there.

//! Makes Confluent Cloud fetch the keys of an identity provider again.
//!
//! ```sh
//! export CONFLUENT_CLOUD_API_KEY=… CONFLUENT_CLOUD_API_SECRET=…
//! cargo run --example refresh_jwks op-12345
//! ```

use confluent_cloud::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let provider = std::env::args().nth(1).ok_or("which identity provider? Give it as the argument")?;
    let client = Client::from_env()?;

    // Awaiting a call gives the body of the answer. `send()` gives status, headers and request id with it.
    let response = client.iam_v2().jwks().refresh(provider).send().await?;
    println!("status {}, request {}", response.status(), response.request_id().unwrap_or("?"));
    let jwks = response.into_body();
    println!("the keys are {}", jwks.spec.jwks_status);
    if let Some(time) = jwks.status.and_then(|status| status.jwks_last_refresh_at) {
        println!("last refreshed at {time}");
    }
    Ok(())
}
