//! The path of an error within a union.
//!
//! Unions are decoded from JSON values, which have no positions. The decoder records the address of the name of the
//! member that fails, which identifies the member in the value. This costs nothing unless decoding fails.

use std::cell::{Cell, RefCell};
use std::fmt::Write;

use serde_json::Value;

thread_local! {
    /// The innermost member that has failed since the union was entered.
    static FAILED: Cell<Option<FailedMember>> = const { Cell::new(None) };
    /// The path within the last union that has failed, and the value of that union.
    static WITHIN: RefCell<(String, Value)> = const { RefCell::new((String::new(), Value::Null)) };
}

/// The location of a failure in an object.
#[derive(Clone, Copy)]
struct FailedMember {
    /// The address of the name of a member.
    name: usize,
    /// `true` if the object with this member failed, not the member.
    is_object: bool,
}

/// Begins the decoding of a union.
pub(super) fn enter_union() {
    FAILED.set(None);
}

/// Records the failure of the member with this name, unless an inner one is recorded.
#[cold]
pub(super) fn record_member(name: usize) {
    if FAILED.get().is_none() {
        FAILED.set(Some(FailedMember { name, is_object: false }));
    }
}

/// Records the failure of the object that has a member with this name.
#[cold]
pub(super) fn record_object(name: usize) {
    FAILED.set(Some(FailedMember { name, is_object: true }));
}

/// Records that the union with this value has failed.
#[cold]
pub(super) fn record_union(value: Value) {
    let mut path = String::new();
    let failed = FAILED.take().and_then(|failed| locate(&value, failed, &mut path));
    let (inner, inner_value) = WITHIN.take();
    // The failed member can be a list of unions.
    if let Some(Value::Array(items)) = failed
        && let Some(index) = items.iter().position(|item| *item == inner_value)
    {
        let _ = write!(path, "[{index}]");
    }
    path.push_str(&inner);
    WITHIN.set((path, value));
}

/// Returns the path within the outermost union that has failed, and forgets it.
pub(super) fn take() -> String {
    WITHIN.take().0
}

/// Finds a failure in a value, and adds its path to `path`.
fn locate<'a>(value: &'a Value, failed: FailedMember, path: &mut String) -> Option<&'a Value> {
    let start = path.len();
    match value {
        Value::Object(members) => members.iter().find_map(|(name, inner)| {
            path.truncate(start);
            let is_it = name.as_ptr().addr() == failed.name;
            if is_it && failed.is_object {
                return Some(value);
            }
            write_member(path, name);
            if is_it { Some(inner) } else { locate(inner, failed, path) }
        }),
        Value::Array(items) => items.iter().enumerate().find_map(|(index, item)| {
            path.truncate(start);
            let _ = write!(path, "[{index}]");
            locate(item, failed, path)
        }),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
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
