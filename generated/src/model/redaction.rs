// Copied by sdkwright from sdk-runtime (src/model/redaction.rs); do not edit.

//! Encoding of values without their secrets, for the output of tests (feature `testing`).

use std::cell::Cell;

use bytes::Bytes;
use serde::Serialize;
use serde_json::Value;

use super::secret_keys::is_secret_key;

/// The text in place of a secret.
pub(crate) const REDACTED: &str = "Secret(…)";

thread_local! {
    /// `true` while a value is encoded without secrets on this thread.
    static IS_ACTIVE: Cell<bool> = const { Cell::new(false) };
}

/// Ends the redaction when it is dropped.
struct Redaction;

impl Drop for Redaction {
    fn drop(&mut self) {
        IS_ACTIVE.set(false);
    }
}

/// Encodes a value as JSON without secrets.
pub(crate) fn redacted_json(value: &impl Serialize) -> Option<Bytes> {
    IS_ACTIVE.set(true);
    let _redaction = Redaction;
    // The same function encodes the value with its secrets, so that it is compiled once.
    serde_json::to_vec(value).ok().map(Bytes::from)
}

/// Returns `true` while secrets are omitted.
pub(super) fn is_redacting() -> bool {
    IS_ACTIVE.get()
}

/// Returns a map without the values of secret keys.
pub(super) fn without_secrets(value: &impl Serialize, keys: &[&str]) -> Value {
    let mut value = serde_json::to_value(value).unwrap_or_default();
    for (key, value) in value.as_object_mut().into_iter().flatten() {
        if is_secret_key(keys, key) {
            *value = Value::from(REDACTED);
        }
    }
    value
}
