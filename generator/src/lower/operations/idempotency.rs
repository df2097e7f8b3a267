//! Idempotency keys: the header that an operation accepts, and its parameter.
//!
//! In: an operation, its parameters and the configuration. Out: the name of the header, and the parameters with that of the
//! key, which is always optional.

use crate::config::Config;
use crate::ir::{ConstantParameter, Parameter, ParameterIn, Serialization, TypeRef};
use crate::lower::operations::selection::{declared_header, is_selected};
use crate::resolve;

/// Returns the name of the header with the key, and the parameters with that of the key. A header with a constant value
/// has no key.
pub(crate) fn with_key(
    config: &Config,
    found: &resolve::Operation,
    constants: &[ConstantParameter],
    (mut required, mut options): (Vec<Parameter>, Vec<Parameter>),
) -> (Option<String>, Vec<Parameter>, Vec<Parameter>) {
    let header = key_header(found, config).filter(|header| constants.iter().all(|it| it.wire != *header));
    if let Some(header) = &header {
        add_key_parameter(header, &mut required, &mut options);
    }
    (header, required, options)
}

/// Returns the name of the header for the key of an operation, as the document writes it if it declares the header.
fn key_header(found: &resolve::Operation, config: &Config) -> Option<String> {
    let mut kinds = config.idempotency_keys.values();
    let kind = kinds.find(|kind| is_selected(found, &kind.effective_methods(), &kind.operations))?;
    let header = kind.header.as_ref()?;
    Some(declared_header(found, header).unwrap_or(header).clone())
}

/// Makes the key the first optional parameter. A required key becomes optional, because the runtime creates keys.
fn add_key_parameter(header: &str, required: &mut Vec<Parameter>, options: &mut Vec<Parameter>) {
    let is_key = |it: &Parameter| it.location == ParameterIn::Header && it.wire == header;
    let declared = required
        .iter()
        .position(is_key)
        .map(|index| required.remove(index))
        .or_else(|| options.iter().position(is_key).map(|index| options.remove(index)));
    let mut key = declared.unwrap_or_else(|| Parameter {
        wire: header.to_owned(),
        label: None,
        location: ParameterIn::Header,
        ty: TypeRef::String,
        serialization: Serialization::Plain,
        description: Some("The idempotency key.".to_owned()),
        deprecated: false,
        notes: Vec::new(),
        example: None,
    });
    key.notes.push("defaults to a random key for each call, which all its attempts send".to_owned());
    options.insert(0, key);
}
