// Copied by sdkwright from examples/upload_image.rs next to the API's documents; edit it there.

//! Uploads an image of a shared resource, with a progress bar.
//!
//! ```sh
//! export CONFLUENT_CLOUD_API_KEY=… CONFLUENT_CLOUD_API_SECRET=…
//! cargo run --example upload_image --features cdx-v1,files sr-6d3vk logo.png
//! ```

use std::path::PathBuf;

use confluent_cloud::{Client, UploadBody};
use indicatif::{ProgressBar, ProgressStyle};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(resource), Some(path)) = (arguments.next(), arguments.next().map(PathBuf::from)) else {
        return Err("usage: upload_image SHARED_RESOURCE FILE".into());
    };
    let name = path.file_name().and_then(|name| name.to_str()).ok_or("the file has no name")?;
    let media_type = match path.extension().and_then(|extension| extension.to_str()) {
        Some("png") => "image/png",
        Some("jpg" | "jpeg") => "image/jpeg",
        Some("svg") => "image/svg+xml",
        _ => return Err("the file is neither PNG nor JPEG nor SVG".into()),
    };
    let client = Client::from_env()?;

    // The file is read while it is sent, and again if the call is retried.
    let style = ProgressStyle::with_template("{bar:40} {bytes}/{total_bytes} {bytes_per_sec}")?;
    let bar = ProgressBar::no_length().with_style(style);
    let shown = bar.clone();
    let image = UploadBody::file(&path).on_progress(move |progress| {
        shown.set_length(progress.length.unwrap_or(progress.sent));
        shown.set_position(progress.sent);
    });
    let call = client.cdx_v1().provider_shared_resources().upload_image(resource, name, media_type, image);
    let response = call.send().await?;
    bar.finish();
    println!("{} bytes at {}", bar.position(), response.location().unwrap_or("?"));
    Ok(())
}
