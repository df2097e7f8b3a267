//! The part of the code-generation API in this module, which is only in SDKs that need it; see `crate::codegen_api`.

use serde_json::Value;

use crate::call::{Call, Json};
use crate::operation::Operation;
use crate::upload_session::{SessionArgument, SessionCall, SessionDigest, SessionSteps, SessionUpload};

const _: fn(&'static Operation) -> [SessionSteps; 2] = |operation| {
    const ARGUMENTS: &[SessionArgument] =
        &[SessionArgument::OfCall(0), SessionArgument::Path("/id"), SessionArgument::Query("id", "/id")];
    let steps = |digest, abort| SessionSteps {
        file_size: "/size",
        part_size: "/part_size",
        part: SessionCall { operation, arguments: ARGUMENTS },
        part_result: "/part",
        finish: SessionCall { operation, arguments: &[] },
        part_list: "/parts",
        members: &[("/id", "/id")],
        constants: &[("/state", "done")],
        digest,
        abort,
    };
    let abort = SessionCall { operation, arguments: &[] };
    [steps(Some(SessionDigest::Sha1), None), steps(Some(SessionDigest::Sha256), Some(abort))]
};

const _: fn(Call, &'static SessionSteps) = |call, steps| {
    drop(SessionUpload::new(steps, call, Json::<Value>::ACCEPT, Json::<Value>::read, "file"));
};
