// Copied by sdkwright from examples/create_api_key.rs next to the API's documents; edit it there.

//! Creates a service account and a cloud API key for it.
//!
//! ```sh
//! export CONFLUENT_CLOUD_API_KEY=… CONFLUENT_CLOUD_API_SECRET=…
//! cargo run --example create_api_key nightly-export > nightly-export.env
//! ```

use confluent_cloud::Client;
use confluent_cloud::iam::v2::{ApiKeyCreate, ApiKeySpecCreate, ObjectReferenceInput, ServiceAccountCreate};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let name = std::env::args().nth(1).ok_or("usage: create_api_key NAME")?;
    let client = Client::from_env()?;

    let account = ServiceAccountCreate::new(name.as_str()).with_description("Exports orders every night");
    let account = client.iam_v2().service_accounts().create(&account).await?;
    eprintln!("created service account {}", account.id);

    // A key without a resource is a cloud API key. For a key of a cluster, add `.with_resource(…)`.
    let spec = ApiKeySpecCreate::new(ObjectReferenceInput::new(account.id)).with_display_name(name);
    let key = client.iam_v2().api_keys().create(&ApiKeyCreate::new(spec)).await?;

    // The service returns the secret only in this response. It is safe to print or log the response, because `Debug`
    // redacts the secret; `expose` returns its text.
    eprintln!("created {key:?}");
    let secret = key.spec.secret.ok_or("the key has no secret")?;
    println!("CONFLUENT_CLOUD_API_KEY={}", key.id);
    println!("CONFLUENT_CLOUD_API_SECRET={}", secret.expose());
    Ok(())
}
