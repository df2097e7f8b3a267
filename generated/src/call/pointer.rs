// Copied by sdkwright from sdk-runtime (src/call/pointer.rs); do not edit.

//! Setting a value inside a JSON value by name or by JSON pointer (RFC 6901).

use serde_json::{Map, Value};

/// Sets the member `path`: a name, or a pointer if it starts with `/`. Missing objects are created.
pub(super) fn set(root: &mut Value, path: &str, new: Value) -> Result<(), String> {
    let failed =
        |problem: &str| format!("the body member `{}` cannot be set: {problem}", path.escape_debug());
    let tokens = match path.strip_prefix('/') {
        Some(pointer) => pointer.split('/').map(unescape).collect(),
        None if path.is_empty() => return Err(failed("its name is empty")),
        None => vec![path.to_owned()],
    };
    let mut place = root;
    for token in tokens {
        place = match place {
            Value::Object(members) => members.entry(token).or_insert(Value::Null),
            Value::Array(elements) => match token.parse::<usize>() {
                Ok(index) if index < elements.len() => &mut elements[index],
                _ => return Err(failed("an array has no such element")),
            },
            // A member that was created for the next step, or that is null.
            Value::Null => {
                *place = Value::Object(Map::new());
                let Value::Object(members) = place else { return Err(failed("it has no object")) };
                members.entry(token).or_insert(Value::Null)
            }
            _ => return Err(failed("only objects have members")),
        };
    }
    *place = new;
    Ok(())
}

/// Decodes a reference token (RFC 6901, 4).
fn unescape(token: &str) -> String {
    token.split("~1").map(|part| part.split("~0").collect::<Vec<_>>().join("~")).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn with(mut root: Value, path: &str, new: impl Into<Value>) -> Result<Value, String> {
        set(&mut root, path, new.into()).map(|()| root)
    }

    #[test]
    fn member_is_set_by_name_or_pointer() {
        let root = json!({"spec": {"name": "n", "list": [1, {"a": 1}]}, "none": null});
        assert_eq!(with(json!({}), "a/b", 1).unwrap(), json!({"a/b": 1}));
        assert_eq!(with(root.clone(), "/spec/name", "m").unwrap()["spec"]["name"], "m");
        assert_eq!(
            with(root.clone(), "/spec/list/1/b", 2).unwrap()["spec"]["list"][1],
            json!({"a": 1, "b": 2})
        );
        assert_eq!(with(root.clone(), "/new/deep/er", 3).unwrap()["new"], json!({"deep": {"er": 3}}));
        assert_eq!(with(root.clone(), "/none/a", 4).unwrap()["none"], json!({"a": 4}));
        assert_eq!(with(root, "/~1~01", 5).unwrap()["/~1"], 5);
    }

    #[test]
    fn impossible_place_is_an_error() {
        let error = |root, path| with(root, path, 1).unwrap_err();
        assert_eq!(error(json!({}), ""), "the body member `` cannot be set: its name is empty");
        assert!(error(json!({"a": 1}), "/a/b").ends_with("only objects have members"));
        assert!(error(json!({"a": [1]}), "/a/1").ends_with("an array has no such element"));
        assert!(error(json!("text"), "a").ends_with("only objects have members"));
    }
}
