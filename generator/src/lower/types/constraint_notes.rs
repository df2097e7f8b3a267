//! Constraints of a value that its type does not express, as clauses for the documentation.

use serde_json::Value;

use crate::resolve::{
    Bound, Condition, Constraints, ContentConstraint, Listed, NameConstraint, Schema, Shape,
};
use crate::text_type::TextType;

/// Returns the notes of a property or a parameter.
pub(crate) fn constraint_notes(schema: &Schema) -> Vec<String> {
    let mut notes = Vec::new();
    let unit = match &schema.shape {
        Shape::Array(_) => "elements",
        Shape::Object(_) => "properties",
        _ => "characters",
    };
    let limits = &schema.constraints;
    match (limits.min_size.filter(|least| *least > 0), limits.max_size) {
        (Some(least), Some(most)) if least == most => notes.push(format!("{least} {unit}")),
        (Some(least), Some(most)) => notes.push(format!("{least} to {most} {unit}")),
        (Some(least), None) => notes.push(format!("at least {least} {unit}")),
        (None, Some(most)) => notes.push(format!("at most {most} {unit}")),
        (None, None) => {}
    }
    notes.extend(range_note(limits));
    notes.extend(limits.multiple_of.iter().map(|number| format!("a multiple of {number}")));
    // Documents often give a smaller maximum as well, which is the one that requests must keep to.
    if let Some(most) = schema.max_page_items.filter(|_| limits.maximum.is_none()) {
        notes.push(format!("at most {most}"));
    }
    if limits.unique {
        notes.push("no duplicates".to_owned());
    }
    let always = if limits.listed.len() == 1 { "always " } else { "" };
    notes.extend(listed_values(schema).map(|values| format!("{always}{values}")));
    notes.extend(limits.contents.iter().filter(|it| !is_stated(schema, it)).map(content_note));
    if let Some(pattern) = &limits.pattern {
        notes.push(format!("must match {}", code_span(pattern)));
    }
    match &schema.shape {
        // Another type than that of plain text states the format.
        Shape::String(Some(format))
            if schema.text_type.unwrap_or_else(|| TextType::from_format(Some(format))) == TextType::Plain =>
        {
            notes.push(format!("format {}", code_span(format)));
        }
        _ => {}
    }
    if let Some(default) = &schema.default {
        notes.push(format!("defaults to {}", default_text(default)));
    }
    if schema.immutable {
        notes.push("immutable".to_owned());
    }
    if schema.read_only {
        notes.push("read-only".to_owned());
    }
    notes
}

/// Returns the only value or the list of values of an enum that is not a Rust enum, such as an enum of integers.
pub(crate) fn listed_values(schema: &Schema) -> Option<String> {
    match schema.constraints.listed.as_slice() {
        [] => None,
        [only] => Some(listed_value(only)),
        several => {
            Some(format!("one of {}", several.iter().map(listed_value).collect::<Vec<_>>().join(", ")))
        }
    }
}

/// Returns `true` if the type of a JSON text already states the constraint.
fn is_stated(schema: &Schema, constraint: &ContentConstraint) -> bool {
    schema.text_type == Some(TextType::Json)
        && schema.content_schema.is_some()
        && matches!(constraint, ContentConstraint::Content { .. })
}

/// Returns the note on a property that is required if one of these properties is present.
pub(crate) fn presence_note(with: &[String]) -> Option<String> {
    let names: Vec<String> = with.iter().map(|name| code_span(name)).collect();
    (!names.is_empty()).then(|| format!("required if {} is present", names.join(" or ")))
}

/// Returns the note on a property that is required under a condition.
pub(crate) fn condition_note(condition: &Condition) -> String {
    let tests = condition.tests.iter().map(|test| {
        let mut values: Vec<String> = test.values.iter().map(|value| code_span(&literal(value))).collect();
        values.extend(test.or_absent.then(|| "absent".to_owned()));
        match values.is_empty() {
            true => format!("{} is present", code_span(&test.name)),
            false => format!("{} is {}", code_span(&test.name), values.join(" or ")),
        }
    });
    let tests = tests.collect::<Vec<_>>().join(" and ");
    format!("required {} {tests}", if condition.holds { "if" } else { "unless" })
}

/// Returns the note on the variant of values whose discriminator is absent or unknown.
pub(crate) fn default_note(discriminator: &str) -> String {
    format!("also a value whose {} is absent or unknown", code_span(discriminator))
}

/// Returns the range of a number.
fn range_note(limits: &Constraints) -> Option<String> {
    let least =
        |bound: &Bound| format!("{} {}", if bound.exclusive { "more than" } else { "at least" }, bound.limit);
    let most =
        |bound: &Bound| format!("{} {}", if bound.exclusive { "less than" } else { "at most" }, bound.limit);
    Some(match (&limits.minimum, &limits.maximum) {
        (Some(from), Some(to)) if !from.exclusive && !to.exclusive => {
            format!("{} to {}", from.limit, to.limit)
        }
        (Some(from), Some(to)) => format!("{} and {}", least(from), most(to)),
        (Some(from), None) => least(from),
        (None, Some(to)) => most(to),
        (None, None) => return None,
    })
}

/// Returns a listed value with its meaning in parentheses.
fn listed_value(found: &Listed) -> String {
    match &found.meaning {
        Some(meaning) => format!("{} ({})", literal(&found.value), meaning.trim().trim_end_matches('.')),
        None => literal(&found.value),
    }
}

/// Returns a default value as a code span.
fn default_text(value: &Value) -> String {
    match value {
        Value::Array(_) | Value::Object(_) => literal(value),
        value => code_span(&literal(value)),
    }
}

/// The maximum number of names that a note lists.
const MAX_NAMES: usize = 12;

/// Returns the note on a constraint on the contents of a value.
fn content_note(constraint: &ContentConstraint) -> String {
    let matching_or_any = |schema: &Option<String>| match schema {
        Some(schema) => code_span(schema),
        None => "any".to_owned(),
    };
    let matching = |schema: &Option<String>| match schema {
        Some(schema) => code_span(schema),
        None => "a schema that is not checked".to_owned(),
    };
    match constraint {
        ContentConstraint::Contains { schema, min, max } => {
            let schema = matching(schema);
            match (min, max) {
                (1, None) => format!("at least 1 element matches {schema}"),
                (min, None) => format!("at least {min} elements match {schema}"),
                (0, Some(max)) => format!("at most {max} elements match {schema}"),
                (min, Some(max)) if min == max => format!("{min} elements match {schema}"),
                (min, Some(max)) => format!("{min} to {max} elements match {schema}"),
            }
        }
        ContentConstraint::Positions(schemas) => {
            let listed: Vec<String> = schemas.iter().take(MAX_NAMES).map(matching_or_any).collect();
            let ending = if schemas.len() > listed.len() { ", …" } else { "" };
            format!("elements by position: {}{ending}", listed.join(", "))
        }
        ContentConstraint::Names(NameConstraint::Values(names)) => {
            let listed: Vec<String> = names.iter().take(MAX_NAMES).map(|name| code_span(name)).collect();
            let others = names.len() - listed.len();
            let ending = if others > 0 { format!(" and {others} others") } else { String::new() };
            format!("each key is one of {}{ending}", listed.join(", "))
        }
        ContentConstraint::Names(NameConstraint::Pattern(pattern)) => {
            format!("each key must match {}", code_span(pattern))
        }
        ContentConstraint::Names(NameConstraint::Schema(schema)) => {
            format!("each key must match {}", matching(schema))
        }
        ContentConstraint::Content { media_type, schema } => {
            let media_type = media_type.as_deref().unwrap_or("application/json");
            let schema = schema.iter().map(|schema| format!(" that matches {}", code_span(schema)));
            format!("contains {}{}", code_span(media_type), schema.collect::<String>())
        }
    }
}

/// Returns a value as it would be typed.
fn literal(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(_) | Value::Object(_) => code_span(&value.to_string()),
        other => other.to_string(),
    }
}

/// Returns text as a code span; a backtick inside takes a longer fence (CommonMark, code spans).
fn code_span(text: &str) -> String {
    if text.is_empty() {
        return "empty".to_owned();
    }
    if text.contains('`') { format!("`` {text} ``") } else { format!("`{text}`") }
}
