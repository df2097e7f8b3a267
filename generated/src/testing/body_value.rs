// Copied by sdkwright from sdk-runtime (src/testing/body_value.rs); do not edit.

//! The values of a JSON body as differences show them.
//!
//! Input: a value, and the same value encoded without secrets. Output: its text, in which no secret appears.

use serde_json::Value;

use crate::model::REDACTED;

/// A value of a body.
#[derive(Clone, Copy)]
pub(super) struct BodyValue<'a> {
    pub(super) value: &'a Value,
    redacted: Redacted<'a>,
}

/// A value without secrets.
#[derive(Clone, Copy)]
enum Redacted<'a> {
    /// The body was not encoded from a model, so nothing in it is known to be secret.
    Unknown,
    /// The value was encoded from a model.
    Value(&'a Value),
    /// The value is part of a secret, or was added to the body by the options of the call.
    Secret,
}

impl<'a> BodyValue<'a> {
    /// Returns the body itself.
    pub(super) fn new(value: &'a Value, redacted: Option<&'a Value>) -> Self {
        Self { value, redacted: redacted.map_or(Redacted::Unknown, Redacted::Value) }
    }

    /// Returns a member of an object.
    pub(super) fn member(self, name: &str) -> Self {
        self.child(|value| value.get(name))
    }

    /// Returns an element of an array.
    pub(super) fn element(self, index: usize) -> Self {
        self.child(|value| value.get(index))
    }

    fn child(self, find: impl Fn(&'a Value) -> Option<&'a Value>) -> Self {
        let redacted = match self.redacted {
            Redacted::Value(redacted) => find(redacted).map_or(Redacted::Secret, Redacted::Value),
            other => other,
        };
        Self { value: find(self.value).unwrap_or(&Value::Null), redacted }
    }

    /// Returns `true` if the whole value is secret.
    pub(super) fn is_secret(self) -> bool {
        match self.redacted {
            Redacted::Unknown => false,
            Redacted::Value(redacted) => redacted != self.value && !is_redacted_object(redacted),
            Redacted::Secret => true,
        }
    }

    /// Returns the value as text, without secrets.
    pub(super) fn text(self) -> String {
        match self.redacted {
            _ if self.is_secret() => "a secret".to_owned(),
            Redacted::Value(redacted) => redacted.to_string(),
            _ => self.value.to_string(),
        }
    }
}

/// Returns `true` if a value that was encoded without secrets has one.
pub(super) fn has_secret(redacted: &Value) -> bool {
    match redacted {
        Value::String(text) => text == REDACTED,
        Value::Array(elements) => elements.iter().any(has_secret),
        Value::Object(members) => members.values().any(has_secret),
        _ => false,
    }
}

/// Returns `true` if a value differs from the original because of a secret inside.
fn is_redacted_object(redacted: &Value) -> bool {
    !redacted.is_string() && has_secret(redacted)
}
