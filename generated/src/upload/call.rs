// Copied by sdkwright from sdk-runtime (src/upload/call.rs); do not edit.

//! The body of a call.

use std::sync::Arc;

use super::body::UploadBody;
use crate::call::Call;

impl Call {
    /// Sets a raw body.
    pub(crate) fn upload(&mut self, media_type: &str, body: impl Into<UploadBody>) {
        let body: UploadBody = body.into();
        match body.bytes() {
            Some(bytes) => self.raw_as(media_type, bytes.clone()),
            None => self.stream_as(media_type, Arc::new(body.for_new_call())),
        }
    }
}
