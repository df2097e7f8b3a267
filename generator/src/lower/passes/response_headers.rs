//! The pass that finds the response headers with an accessor.
//!
//! In: the headers of all operations. Out: one accessor for each name, because every operation returns the same response
//! type. A header whose type depends on the operation is text. Headers without an accessor are reported.

use std::collections::BTreeMap;

use crate::diagnostics::{Code, Diagnostics};
use crate::ir::{ResponseHeader, TypeRef};
use crate::lower::passes::draft::{ApiDraft, Inputs};

/// The response headers with an accessor in the runtime, and the header that describes the body.
const WITH_RUNTIME_ACCESSOR: [&str; 7] = [
    "content-type",
    "etag",
    "retry-after",
    "x-ratelimit-limit",
    "x-ratelimit-remaining",
    "x-ratelimit-reset",
    "x-request-id",
];

/// A header that no accessor of one value represents: cookies have a line each.
const WITHOUT_ACCESSOR: &str = "set-cookie";

/// Finds the headers of successes that get an accessor, and reports the others.
pub(crate) fn find_response_headers(api: &mut ApiDraft, inputs: &Inputs<'_>, diagnostics: &mut Diagnostics) {
    let mut found: BTreeMap<String, ResponseHeader> = BTreeMap::new();
    for header in api.operations.iter().flat_map(|operation| &operation.success.headers) {
        let name = header.wire.to_ascii_lowercase();
        if WITH_RUNTIME_ACCESSOR.contains(&name.as_str()) || name == WITHOUT_ACCESSOR {
            continue;
        }
        match found.get_mut(&name) {
            None => _ = found.insert(name, header.clone()),
            Some(known) => {
                if known.ty != header.ty {
                    known.ty = TypeRef::String;
                }
                if known.description.is_none() {
                    known.description.clone_from(&header.description);
                }
            }
        }
    }
    let responses = inputs.resolved.operations.iter().flat_map(|operation| &operation.responses);
    for header in responses.flat_map(|response| &response.headers) {
        let name = header.name.to_ascii_lowercase();
        if found.contains_key(&name) || WITH_RUNTIME_ACCESSOR.contains(&name.as_str()) {
            continue;
        }
        let message = format!("the header `{}` is only available as text", header.name);
        diagnostics.report(Code::UntypedHeader, message, &header.origin).at_key();
    }
    api.response_headers = found.into_values().collect();
}
