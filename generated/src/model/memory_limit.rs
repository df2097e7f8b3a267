// Copied by sdkwright from sdk-runtime (src/model/memory_limit.rs); do not edit.

//! The limit on the memory of a decoded body.
//!
//! A value of a few bytes, such as `{}` in a list, can become a struct of several hundred bytes. The size of a body is
//! limited before it is decoded, so the memory that it becomes has to be limited, too: the elements of lists, the
//! members of maps, boxed values, and values without a schema. Fields are part of the struct that contains them, and
//! strings are at most as long as the body.

use std::cell::Cell;

use serde::de::Error;

thread_local! {
    /// The number of bytes that values may still take.
    static LEFT: Cell<usize> = const { Cell::new(usize::MAX) };
}

/// Decodes a body whose values may take this many bytes.
pub(super) fn with_memory_limit<T>(bytes: usize, decode: impl FnOnce() -> T) -> T {
    struct Restore(usize);
    impl Drop for Restore {
        fn drop(&mut self) {
            LEFT.set(self.0);
        }
    }
    let _restore = Restore(LEFT.replace(bytes));
    decode()
}

/// Counts this many bytes.
///
/// # Errors
///
/// Returns an error if the limit is exceeded.
#[inline]
pub(super) fn count_memory<E: Error>(bytes: usize) -> Result<(), E> {
    match LEFT.get().checked_sub(bytes) {
        Some(left) => {
            LEFT.set(left);
            Ok(())
        }
        None => Err(exceeded()),
    }
}

/// Returns the number of bytes that a member of a map takes.
pub(super) fn entry_size<T>(name: &str) -> usize {
    size_of::<(String, T)>() + name.len()
}

/// Counts the memory of `build` only while `decode` uses its result.
pub(super) fn count_temporary<T, U, E>(
    build: impl FnOnce() -> Result<T, E>,
    decode: impl FnOnce(T) -> Result<U, E>,
) -> Result<U, E> {
    let before = LEFT.get();
    let built = build()?;
    let taken = before - LEFT.get();
    let decoded = decode(built);
    LEFT.set(LEFT.get().saturating_add(taken));
    decoded
}

#[cold]
fn exceeded<E: Error>() -> E {
    LEFT.set(0);
    E::custom("the body takes too much memory: raise the limit with `ClientBuilder::max_response_size`")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::Value;

    use super::with_memory_limit;
    use crate::model::{Secret, Zero, from_json};

    /// Returns the least memory limit, as a power of two, with which a body can be decoded.
    fn needed<T: Zero>(body: &str) -> usize {
        let sizes = (8..).map(|power| 1 << power);
        let decodes =
            |size: &usize| with_memory_limit(*size, || from_json::<T>(body.as_bytes()).map(drop).is_ok());
        sizes.take(20).find(decodes).unwrap_or(usize::MAX)
    }

    #[test]
    fn small_values_count_their_memory() {
        let list = |element: &str| format!("[{element}{}]", format!(",{element}").repeat(999));
        let map: Vec<String> = (0..1000).map(|number| format!(r#""{number}":1"#)).collect();
        let map = format!("{{{}}}", map.join(","));
        let kib = 1 << 10;
        assert_eq!(needed::<Vec<i64>>(&list("1")), 8 * kib);
        assert_eq!(needed::<Vec<bool>>(&list("true")), kib);
        assert_eq!(needed::<Vec<String>>(&list(r#""""#)), 32 * kib);
        assert_eq!(needed::<Vec<Option<Secret<String>>>>(&list("null")), 32 * kib);
        assert_eq!(needed::<Vec<Box<f64>>>(&list("1.5")), 16 * kib);
        assert_eq!(needed::<Value>(&list("1")), 32 * kib);
        assert_eq!(needed::<Value>(&list("[[]]")), 64 * kib);
        assert_eq!(needed::<Value>(&map), 64 * kib);
        assert_eq!(needed::<BTreeMap<String, i64>>(&map), 64 * kib);
        assert_eq!(needed::<BTreeMap<String, Value>>(&map), 64 * kib);
        assert_eq!(needed::<Vec<Vec<i64>>>(&list("[1,1]")), 64 * kib);
    }

    #[test]
    fn limit_is_not_kept() {
        let body = "[1,2,3]";
        assert!(with_memory_limit(8, || from_json::<Vec<i64>>(body.as_bytes())).is_err());
        assert!(from_json::<Vec<i64>>(body.as_bytes()).is_ok());
        let error = with_memory_limit(8, || from_json::<Vec<i64>>(body.as_bytes())).unwrap_err();
        assert!(error.to_string().contains("`ClientBuilder::max_response_size`"), "{error}");
    }
}
