//! Operations whose successes have to be of one type.

use crate::diagnostics::{Code, Diagnostics};
use crate::lower::passes::draft::{ApiDraft, Inputs};

/// Reads as one type what comes in pages, is waited for, or is one of many answers over one exchange.
pub(crate) fn unify_response_variants(api: &mut ApiDraft, _: &Inputs<'_>, diagnostics: &mut Diagnostics) {
    for operation in &mut api.operations {
        let why = match () {
            () if operation.success.variants.is_empty() => continue,
            () if operation.paging.is_some() => "they are paginated",
            () if operation.pollable => "they are polled",
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
