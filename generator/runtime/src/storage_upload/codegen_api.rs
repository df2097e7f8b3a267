//! The part of the code-generation API in this module, which is only in SDKs that need it; see `crate::codegen_api`.

use serde_json::Value;

use crate::call::{Call, Json};
use crate::operation::Operation;
use crate::storage_upload::{
    StorageRequest, StorageUpload, UploadArgument, UploadMember, UploadStart, UploadSteps, UploadStorage,
};

const _: fn(&'static Operation) -> UploadSteps = |operation| {
    const ARGUMENTS: &[UploadArgument] =
        &[UploadArgument::OfCall(0), UploadArgument::Path("/id"), UploadArgument::Query("id", "/id")];
    const MEMBERS: &[UploadMember] =
        &[UploadMember::required("/cloud", "/cloud"), UploadMember::optional("/region", "/region")];
    const REQUESTS: &[StorageRequest] = &[
        StorageRequest::put("AZURE").headers(&[("x-type", "file")]),
        StorageRequest::post("AWS").form("/fields", "file"),
        StorageRequest::method_in("any", "/method").headers_in("/headers"),
    ];
    UploadSteps {
        start: Some(UploadStart {
            operation,
            arguments: ARGUMENTS,
            members: MEMBERS,
            constants: &[("/kind", "url")],
        }),
        storage: UploadStorage { url: "/url", select: "/cloud", requests: REQUESTS },
        queries: &[("cloud", "/cloud")],
        members: &[("/upload", "/upload_id")],
        constants: &[("/kind", "upload")],
    }
};

const _: fn(Call, &'static UploadSteps) = |call, steps| {
    let upload = StorageUpload::new(steps, call, Json::<Value>::ACCEPT, Json::<Value>::read, "file");
    drop(upload.start_member("/format", &"zip"));
};
