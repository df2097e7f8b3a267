//! Creates a service account and a cloud API key that it owns.
//!
//! ```sh
//! export CONFLUENT_CLOUD_API_KEY=… CONFLUENT_CLOUD_API_SECRET=…
//! cargo run --example create_api_key nightly-export > nightly-export.env
//! ```

use confluent_cloud::Client;
use confluent_cloud::iam::v2::{ApiKeyCreate, ApiKeySpecCreate, ObjectReferenceInput, ServiceAccountCreate};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let name = std::env::args().nth(1).ok_or("which name? Give it as the argument")?;
    let client = Client::from_env()?;

    let account = ServiceAccountCreate::new(name.as_str()).with_description("Exports orders every night");
    let account = client.iam_v2().service_accounts().create(&account).await?;
    let owner = account.id.ok_or("the service account has no identifier")?;
    eprintln!("created the service account {owner}");

    // A key without a resource is a cloud API key. For the key of a cluster, add `.with_resource(…)`.
    let spec = ApiKeySpecCreate::new(ObjectReferenceInput::new(owner)).with_display_name(name);
    let key = client.iam_v2().api_keys().create(&ApiKeyCreate::new(spec)).await?;

    // The secret is in this answer and never again: who loses it needs another key. Printing or logging the answer
    // does not give it away, since `Debug` shows `Secret(…)`. Only `expose` gives the text.
    eprintln!("created {key:?}");
    let secret = key.spec.secret.ok_or("the key has no secret")?;
    println!("CONFLUENT_CLOUD_API_KEY={}", key.id.ok_or("the key has no identifier")?);
    println!("CONFLUENT_CLOUD_API_SECRET={}", secret.expose());
    Ok(())
}
