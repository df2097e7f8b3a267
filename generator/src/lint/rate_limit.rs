//! Operations that do not document a 429 (Too Many Requests) response.

use super::finding::Finding;
use super::inputs::Inputs;
use crate::diagnostics::Code;
use crate::resolve::Status;

pub(super) fn find(inputs: Inputs<'_>) -> Vec<Finding> {
    let is_documented =
        |status: Status| matches!(status, Status::Code(429) | Status::Range(4) | Status::Default);
    let operations = inputs.resolved.operations.iter().filter(|it| !it.is_second_method);
    let operations = operations.filter(|it| !it.responses.iter().any(|it| is_documented(it.status)));
    let message = || "there is no response for 429, `4XX` or `default`".to_owned();
    operations.map(|it| Finding::of_document(Code::UndocumentedRateLimit, it, message())).collect()
}
