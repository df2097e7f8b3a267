//! Conditions of requests: the headers that an operation accepts although its document does not declare them.

use crate::config::Config;
use crate::ir::{Parameter, ParameterIn, Serialization, TypeRef};
use crate::lower::operations::selection::{declared_header, is_selected};
use crate::resolve;

/// Adds the parameters for the conditions that an operation does not declare.
pub(crate) fn add_conditions(config: &Config, found: &resolve::Operation, options: &mut Vec<Parameter>) {
    for kind in config.conditional_requests.values() {
        let methods: Vec<&str> = kind.methods.iter().map(String::as_str).collect();
        let Some(header) = &kind.header else { continue };
        let is_known =
            declared_header(found, header).is_some() || options.iter().any(|it| it.wire == *header);
        if is_known || !is_selected(found, &methods, &kind.operations) {
            continue;
        }
        let description = if header == "If-Match" { IF_MATCH } else { IF_NONE_MATCH };
        options.push(Parameter {
            wire: header.clone(),
            label: None,
            location: ParameterIn::Header,
            ty: TypeRef::String,
            serialization: Serialization::Plain,
            description: Some(description.to_owned()),
            deprecated: false,
            notes: Vec::new(),
            example: None,
        });
    }
}

const IF_MATCH: &str = "The entity tag that the resource must still have, as `Response::etag` returned it. Otherwise, the \
    call fails with 412; see `Error::is_precondition_failed`.";

const IF_NONE_MATCH: &str = "The entity tag that the resource must no longer have, as `Response::etag` returned it. \
    Otherwise, a `GET` fails with 304; see `Error::is_not_modified`.";
