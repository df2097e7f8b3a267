// Copied by sdkwright from sdk-runtime (src/model/root.rs); do not edit.

//! The check that the root of a response body is recognizable as its type.
//!
//! Missing members are corrected, so any object could be decoded as any model, and a success whose body is an unrelated
//! object, such as `{"message": "log in"}`, would become an empty resource. If a model has required members, the
//! outermost object of a body must therefore have at least one of the declared members.

use std::cell::Cell;

thread_local! {
    /// `true` until the outermost model of a body is reached.
    static IS_ROOT: Cell<bool> = const { Cell::new(false) };
}

/// Decodes the body of a response.
pub(crate) fn decode_root<T>(decode: impl FnOnce() -> T) -> T {
    struct Reset;
    impl Drop for Reset {
        fn drop(&mut self) {
            IS_ROOT.set(false);
        }
    }
    let _reset = Reset;
    IS_ROOT.set(true);
    decode()
}

/// Returns `true` only for the outermost model of a body.
pub(super) fn take_root() -> bool {
    IS_ROOT.replace(false)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::model::{UnknownFields, model};

    #[derive(Clone)]
    struct Page {
        data: Vec<Value>,
        next: Option<String>,
    }

    model!(Page { "data": data, "next": next, });

    #[derive(Clone)]
    struct Kept {
        name: String,
        others: UnknownFields,
    }

    model!(Kept { "name": name, ..others });

    #[derive(Clone)]
    struct Loose {
        name: Option<String>,
    }

    model!(Loose { "name": name, });

    fn decode<T: serde::de::DeserializeOwned>(value: &Value) -> Result<T, serde_json::Error> {
        decode_root(|| T::deserialize(value))
    }

    #[test]
    fn unrelated_object_is_not_corrected() {
        let unrelated = json!({"message": "log in", "errors": []});
        for error in [decode::<Page>(&unrelated).err(), decode::<Kept>(&unrelated).err()] {
            assert_eq!(error.unwrap().to_string(), "none of the declared properties is present");
        }
        assert!(crate::model::strictly(|| decode::<Page>(&unrelated)).is_err());
        // One declared member, no members at all, or a model without required members is accepted.
        assert!(decode::<Page>(&json!({"next": null, "message": "m"})).unwrap().data.is_empty());
        assert!(decode::<Page>(&json!({})).unwrap().next.is_none());
        assert_eq!(decode::<Loose>(&unrelated).unwrap().name, None);
        let kept = decode::<Kept>(&json!({"name": "n", "more": 1})).unwrap();
        assert_eq!((kept.name.as_str(), kept.others.len()), ("n", 1));
    }

    #[test]
    fn only_the_outermost_object_is_checked() {
        #[derive(Clone)]
        struct Outer {
            inner: Page,
        }

        model!(Outer { "inner": inner, });

        assert!(decode::<Outer>(&json!({"inner": {"message": "m"}})).unwrap().inner.data.is_empty());
        assert!(serde_json::from_value::<Page>(json!({"message": "m"})).is_ok());
    }
}
