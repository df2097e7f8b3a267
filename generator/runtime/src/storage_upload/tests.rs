//! Uploads against a service in memory that is the API and the storage services.

mod failures;
mod requests;

use serde_json::{Value, json};

use super::{
    StorageRequest, StorageUpload, UploadArgument, UploadMember, UploadStart, UploadSteps, UploadStorage,
};
use crate::call::{Call, Json};
use crate::client::Client;
use crate::operation::{Operation, Retry};
use crate::service::{CONTROL_PLANE, USER_KEY};
use crate::tests::{Memory, Sent, reply};
use crate::upload::UploadBody;

/// A secret of every presigned URL and form.
const SIGNATURE: &str = "s1gnature%2Bvalue";

static GET_URL: Operation = Operation {
    id: "getUrl",
    name: "get url",
    method: "POST",
    path: "/v2/shelves/{shelf}/urls",
    host: &CONTROL_PLANE,
    security: &[&[&USER_KEY]],
    retry: Retry::Idempotent,
};

static FINISH: Operation = Operation {
    id: "createArchive",
    name: "create archive",
    method: "POST",
    path: "/v2/shelves/{shelf}/archives",
    host: &CONTROL_PLANE,
    security: &[&[&USER_KEY]],
    retry: Retry::WhenNotSent,
};

static STEPS: UploadSteps = UploadSteps {
    start: Some(UploadStart {
        operation: &GET_URL,
        arguments: &[UploadArgument::OfCall(0)],
        members: &[
            UploadMember::required("/format", "/spec/format"),
            UploadMember::required("/cloud", "/spec/cloud"),
            UploadMember::optional("/region", "/spec/region"),
        ],
        constants: &[("/kind", "Url")],
    }),
    storage: STORAGE,
    queries: &[("cloud", "/spec/cloud")],
    members: &[("/spec/source/upload_id", "/id")],
    constants: &[("/spec/source/location", "UPLOADED")],
};

const STORAGE: UploadStorage = UploadStorage {
    url: "/url",
    select: "/cloud",
    requests: &[
        StorageRequest::post("AWS").form("/fields", "file"),
        StorageRequest::put("AZURE").headers(&[("x-ms-blob-type", "BlockBlob")]),
        StorageRequest::put("GCP"),
        StorageRequest::method_in("OTHER", "/method").headers_in("/headers"),
    ],
};

/// An upload without a call that finishes it.
static ONLY_START: UploadSteps =
    UploadSteps { start: None, storage: STORAGE, queries: &[], members: &[], constants: &[] };

/// Returns the response with the presigned URL.
fn url_response(cloud: &str, url: &str) -> http::Response<crate::transport::Body> {
    let body = json!({
        "id": "up-1",
        "cloud": cloud,
        "url": url,
        "fields": {"key": "k/1", "policy": "p0licy", "x-signature": SIGNATURE},
        "method": "put",
        "headers": {"x-token": SIGNATURE, "content-type": "application/zip"},
    });
    reply(200, &[], body.to_string())
}

/// A service whose storage replies with a function.
fn service(cloud: &'static str, storage: impl Fn() -> Sent + Send + Sync + 'static) -> Memory {
    Memory::new(move |request| match request.uri().host() {
        Some("bucket.example") => storage(),
        _ if request.uri().path().ends_with("/urls") => {
            Ok(url_response(cloud, &format!("https://bucket.example/put?sig={SIGNATURE}&x=1")))
        }
        _ => Ok(reply(201, &[], r#"{"id": "a-1"}"#)),
    })
}

/// Returns the upload of a file, whose body for the finish has this cloud.
fn upload(client: &Client, cloud: &str, file: impl Into<UploadBody>) -> StorageUpload<Value> {
    let mut call = Call::new(client, &FINISH).path("s 1");
    call.json(&json!({"name": "n", "spec": {"format": "ZIP", "cloud": cloud}}));
    StorageUpload::new(&STEPS, call, Json::<Value>::ACCEPT, Json::<Value>::read, file)
}

/// Returns the method and the URL of each request, without queries.
fn lines(service: &Memory) -> Vec<String> {
    let line = |request: &http::Request<bytes::Bytes>| {
        format!("{} {}{}", request.method(), request.uri().host().unwrap_or_default(), request.uri().path())
    };
    service.requests().iter().map(line).collect()
}
