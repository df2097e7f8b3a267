//! Success responses that should have a body, but have no content or no schema.

use super::finding::Finding;
use super::inputs::Inputs;
use crate::diagnostics::Code;
use crate::resolve::{Media, Operation, Response, Status};

pub(super) fn find(inputs: Inputs<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for operation in inputs.resolved.operations.iter().filter(|it| !it.is_second_method) {
        for response in operation.responses.iter().filter(|it| should_have_body(operation, it)) {
            let is_typed = |media: &Media| media.schema.is_some() || media.item_schema.is_some();
            let message = match response.content.as_slice() {
                [] => "the success response has no content",
                media if !media.iter().any(is_typed) => "the content of the success response has no schema",
                _ => continue,
            };
            let finding = Finding::of_document(Code::UntypedSuccess, operation, message.to_owned());
            findings.push(Finding { origin: response.origin.clone(), ..finding });
        }
    }
    findings
}

/// Returns `true` for 200 (OK) and 201 (Created). Neither the response to `HEAD` nor that to `DELETE` needs a body.
fn should_have_body(operation: &Operation, response: &Response) -> bool {
    let is_without_body = matches!(operation.method.as_str(), "HEAD" | "DELETE" | "OPTIONS");
    !is_without_body && matches!(response.status, Status::Code(200 | 201) | Status::Range(2))
}
