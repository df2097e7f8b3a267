// Copied by sdkwright from examples/refresh_jwks.rs next to the API's documents; edit it there.

//! Refreshes the JSON Web Key Set of an identity provider, and prints the resulting keys.
//!
//! ```sh
//! export CONFLUENT_CLOUD_API_KEY=… CONFLUENT_CLOUD_API_SECRET=…
//! cargo run --example refresh_jwks op-12345
//! ```

use confluent_cloud::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let provider = std::env::args().nth(1).ok_or("usage: refresh_jwks IDENTITY_PROVIDER")?;
    let client = Client::from_env()?;

    // Awaiting a call returns the body. `send()` returns the whole response, with its status, headers and request ID.
    let response = client.iam_v2().jwks().refresh(&provider).send().await?;
    println!("status {}, request {}", response.status(), response.request_id().unwrap_or("?"));
    let jwks = response.into_body();
    println!("key set: {}", jwks.spec.jwks_status);
    if let Some(time) = jwks.status.and_then(|status| status.jwks_last_refresh_at) {
        println!("last refreshed at {time}");
    }

    // A successful refresh replaces the keys of the provider. A failed one leaves them unchanged.
    let provider = client.iam_v2().identity_providers().get(provider).await?;
    for key in provider.keys.unwrap_or_default() {
        println!("key {} ({})", key.kid, key.alg);
    }
    Ok(())
}
