// Copied by sdkwright from examples/upload_flink_artifact.rs next to the API's documents; edit it there.

//! Uploads an archive with user-defined functions and creates a Flink artifact, with a progress bar.
//!
//! ```sh
//! export CONFLUENT_CLOUD_API_KEY=… CONFLUENT_CLOUD_API_SECRET=…
//! export CONFLUENT_ENVIRONMENT_ID=env-…
//! cargo run --features artifact-v1,files --example upload_flink_artifact AWS us-west-2 orders.jar
//! ```

use std::path::Path;

use confluent_cloud::artifact::v1::{ContentFormat, CreateFlinkArtifactRequest};
use confluent_cloud::{Client, UploadBody};
use indicatif::ProgressBar;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let [cloud, region, file] = std::env::args()
        .skip(1)
        .collect::<Vec<_>>()
        .try_into()
        .map_err(|_| "usage: upload_flink_artifact CLOUD REGION FILE")?;
    let client = Client::from_env()?;
    let environment = client.environment_id()?;
    let name = Path::new(&file).file_stem().and_then(|name| name.to_str()).ok_or("the file has no name")?;
    let format = if file.ends_with(".zip") { ContentFormat::Zip } else { ContentFormat::Jar };
    let request =
        CreateFlinkArtifactRequest::new(cloud, region, environment, name).with_content_format(format);

    // Requests a presigned URL, sends the file to the storage of the cloud provider, and creates the artifact.
    let bar = ProgressBar::no_length();
    let shown = bar.clone();
    let body = UploadBody::file(&file).on_progress(move |progress| {
        shown.set_length(progress.length.unwrap_or(progress.sent));
        shown.set_position(progress.sent);
    });
    let artifact = client.artifact_v1().flink_artifacts().upload(&request, body).await?;
    bar.finish();
    println!("created {} ({name})", artifact.id);
    Ok(())
}
