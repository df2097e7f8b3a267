// Copied by sdkwright from sdk-runtime (src/model/failure_path.rs); do not edit.

//! The path of an error within a union.
//!
//! Unions are decoded from trees, whose values have no positions. A tree records the address of the innermost value that
//! cannot be decoded, which identifies it. This costs nothing unless decoding fails.

use std::cell::RefCell;
use std::fmt::Write;

use super::shared_json::{SharedJson, take_failed};

thread_local! {
    /// The path within the last outermost union that has failed.
    static PATH: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Records the path of the failure within the value of an outermost union.
#[cold]
pub(super) fn locate(value: &SharedJson) {
    let mut path = String::new();
    let is_found = take_failed().is_some_and(|failed| find(value, failed, &mut path));
    if !is_found {
        path.clear();
    }
    PATH.set(path);
}

/// Returns the path within the outermost union that has failed, and forgets it.
pub(super) fn take() -> String {
    take_failed();
    PATH.take()
}

/// Finds the part of a value that is at this address, and adds its path to `path`.
fn find(value: &SharedJson, failed: usize, path: &mut String) -> bool {
    let start = path.len();
    match value {
        SharedJson::Object(members) => members.iter().any(|(name, part)| {
            path.truncate(start);
            write_member(path, name);
            part.address() == failed || find(part, failed, path)
        }),
        SharedJson::Array(elements) => elements.iter().enumerate().any(|(index, part)| {
            path.truncate(start);
            // Writing to a string cannot fail.
            let _ = write!(path, "[{index}]");
            part.address() == failed || find(part, failed, path)
        }),
        SharedJson::Null | SharedJson::Bool(_) | SharedJson::Number(_) | SharedJson::String(_) => false,
    }
}

/// Adds the name of a member to a JSON path.
pub(crate) fn write_member(path: &mut String, name: &str) {
    // Writing to a string cannot fail.
    let _ = if !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') {
        write!(path, ".{name}")
    } else {
        write!(path, "[\"{name}\"]")
    };
}
