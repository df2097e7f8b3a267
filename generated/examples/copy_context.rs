// Copied by sdkwright from examples/copy_context.rs next to the API's documents; edit it there.

//! Copies the subjects of a context of Schema Registry to another context, with a progress bar.
//!
//! ```sh
//! export SCHEMA_REGISTRY_REST_ENDPOINT=https://psrc-…
//! export SCHEMA_REGISTRY_API_KEY=… SCHEMA_REGISTRY_API_SECRET=…
//! cargo run --features schema-registry-v1 --example copy_context staging production
//! ```
//!
//! To copy to another registry, create the target with `at` and `with_schema_registry_api_key`.

use confluent_cloud::Client;
use confluent_cloud::registry::SchemaCopy;
use indicatif::ProgressBar;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(from), Some(to)) = (arguments.next(), arguments.next()) else {
        return Err("usage: copy_context FROM TO".into());
    };
    let registry = Client::from_env()?.schema_registry_v1();

    // Reads the schemas and orders them, referenced schemas before the schemas that refer to them.
    let mut copy = SchemaCopy::plan(&registry, &from, &registry, &to).await?;
    let bar = ProgressBar::new(copy.len().try_into()?);
    while let Some(copied) = copy.next().await {
        let copied = copied?;
        let target = &copied.target;
        bar.suspend(|| {
            println!("{} {} -> {} {}", copied.source, copied.source_version, target.subject, target.version)
        });
        bar.inc(1);
    }
    bar.finish();
    Ok(())
}
