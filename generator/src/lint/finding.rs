//! A finding of a lint: a place in the documents, and the names under which the configuration ignores it.

use crate::diagnostics::{Code, Origin};
use crate::ir::{Operation, TypeDef};
use crate::resolve;

/// A place where a lint applies.
pub(super) struct Finding {
    /// The lint.
    pub(super) code: Code,
    /// The specific fault.
    pub(super) message: String,
    /// The location in the documents.
    pub(super) origin: Origin,
    /// The specific fix.
    pub(super) help: Option<String>,
    /// The names of the place in the configuration.
    pub(super) names: Vec<String>,
}

impl Finding {
    /// Creates a finding about an operation of the documents.
    pub(super) fn of_document(code: Code, operation: &resolve::Operation, message: String) -> Self {
        let mut names = vec![format!("{} {}", operation.method, operation.path)];
        names.extend(operation.id.clone());
        Self { code, message, origin: operation.origin.clone(), help: None, names }
    }

    /// Creates a finding about an operation of the SDK.
    pub(super) fn of_operation(code: Code, operation: &Operation, message: String) -> Self {
        let Operation { origin, id, method, path, .. } = operation;
        let names = vec![format!("{method} {path}"), id.clone()];
        Self { code, message, origin: origin.clone(), help: None, names }
    }

    /// Creates a finding about a property of a type.
    pub(super) fn of_property(
        code: Code,
        owner: &TypeDef,
        property: &str,
        origin: &Origin,
        message: String,
    ) -> Self {
        let mut names = vec![property.to_owned()];
        names.extend(owner.schema_name().map(|owner| format!("{owner}.{property}")));
        Self { code, message, origin: origin.clone(), help: None, names }
    }

    /// Sets the fix.
    pub(super) fn help(self, help: impl Into<String>) -> Self {
        Self { help: Some(help.into()), ..self }
    }

    /// Returns `true` if an entry of the configuration, which may end with `*`, matches a name of the place.
    pub(super) fn is_at(&self, wanted: &str) -> bool {
        match wanted.strip_suffix('*') {
            Some(start) => self.names.iter().any(|name| name.starts_with(start)),
            None => self.names.iter().any(|name| name == wanted),
        }
    }
}
