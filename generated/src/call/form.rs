// Copied from generator/runtime/src/call/form.rs by `cargo xtask codegen`; edit it there.

//! JSON values as the fields of a form or a query: scalars as they are, lists by repeating the name.

use serde_json::Value;

use super::url;

/// A form (`application/x-www-form-urlencoded`) with the members of an object.
pub(super) fn form(value: &Value) -> Result<String, String> {
    let mut form = String::new();
    fields(value, |name, text| {
        if !form.is_empty() {
            form.push('&');
        }
        url::encode_form_into(&mut form, name);
        form.push('=');
        url::encode_form_into(&mut form, text);
    })?;
    Ok(form)
}

/// Calls `field` for each scalar among the members of an object; members that are null are left out.
pub(super) fn fields(value: &Value, mut field: impl FnMut(&str, &str)) -> Result<(), String> {
    let Value::Object(members) = value else { return Err("only an object can be sent as fields".to_owned()) };
    for (name, value) in members {
        match value {
            Value::Array(values) => values.iter().try_for_each(|value| scalar(name, value, &mut field))?,
            value => scalar(name, value, &mut field)?,
        }
    }
    Ok(())
}

fn scalar(name: &str, value: &Value, field: &mut impl FnMut(&str, &str)) -> Result<(), String> {
    match value {
        Value::Null => {}
        Value::String(text) => field(name, text),
        Value::Bool(_) | Value::Number(_) => field(name, &value.to_string()),
        Value::Array(_) | Value::Object(_) => {
            return Err(format!("`{name}` holds a list or object, which cannot be sent as a field"));
        }
    }
    Ok(())
}
