//! Operations that send a stream of bodies in one request.
//!
//! In: the configuration of an operation, its body and its success. Out: the [`Stream`], or a warning if the operation
//! does not send and receive JSON.

use crate::config::StreamConfig;
use crate::diagnostics::{Code, Diagnostics, Origin};
use crate::ir::{Body, BodyKind, Stream, Success, SuccessKind};

/// Describes the stream of the operation at `origin`, if one is configured.
pub(crate) fn stream(
    config: Option<StreamConfig>,
    body: Option<&Body>,
    success: &Success,
    origin: &Origin,
    diagnostics: &mut Diagnostics,
) -> Option<Stream> {
    let config = config?;
    let sends = body.is_some_and(|body| body.kind == BodyKind::Json);
    let reads = matches!(success.kind, SuccessKind::Json { .. });
    if !sends || !reads {
        let missing = if sends { "response" } else { "request" };
        let message = format!("the operation cannot be streamed, because it has no JSON {missing} body");
        let place = config.origin.as_ref().unwrap_or(origin);
        diagnostics.report(Code::UselessSetting, message, place).also(origin).help("remove `stream`");
        return None;
    }
    let StreamConfig { method, request, values, summary, description, .. } = config;
    Some(Stream { verb: method, request_name: request, values, summary, description })
}
