//! The pass for operations that need success responses of a single type.

use crate::diagnostics::{Code, Diagnostics};
use crate::ir::OperationId;
use crate::lower::passes::draft::{ApiDraft, Inputs};

/// Reduces the successes of operations that are paginated, polled or streamed to one type.
pub(crate) fn unify_response_variants(api: &mut ApiDraft, _: &Inputs<'_>, diagnostics: &mut Diagnostics) {
    for (index, operation) in api.operations.iter_mut().enumerate() {
        let id = OperationId(index);
        let why = match () {
            () if operation.success.variants.is_empty() => continue,
            () if api.paging.contains_key(&id) => "they are paginated",
            () if api.polled.contains(&id) => "they are polled",
            () if operation.stream.is_some() => "they are streamed",
            () => continue,
        };
        let variants = std::mem::take(&mut operation.success.variants);
        operation.success.media_types.clear();
        operation.success.accept = variants.iter().find_map(|variant| variant.media_type.clone());
        let message = format!(
            "the success responses have several types, but only the first one is used, because {why}"
        );
        if let [first, .., last] = variants.as_slice() {
            diagnostics
                .report(Code::DifferentSuccesses, message, &last.origin)
                .also(&first.origin)
                .help("use the same schema for all success responses");
        }
    }
}
