//! Facts about a value that its type does not tell: half-sentences for the documentation.

use serde_json::Value;

use crate::resolve::{Bound, Constraints, Listed, Schema, Shape};

/// The notes of a member or a parameter.
pub(crate) fn constraint_notes(schema: &Schema) -> Vec<String> {
    let mut notes = Vec::new();
    let unit = match &schema.shape {
        Shape::Array(_) => "elements",
        Shape::Object(_) => "members",
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
    if let Some(most) = schema.max_page_items {
        notes.push(format!("the service gives at most {most}"));
    }
    if limits.unique {
        notes.push("without duplicates".to_owned());
    }
    if !limits.listed.is_empty() {
        notes.push(format!(
            "one of {}",
            limits.listed.iter().map(listed_value).collect::<Vec<_>>().join(", ")
        ));
    }
    if let Some(pattern) = &limits.pattern {
        notes.push(format!("matches {}", code_span(pattern)));
    }
    match &schema.shape {
        Shape::String(Some(format)) if !matches!(format.as_str(), "date-time") => {
            notes.push(format!("format {}", code_span(format)));
        }
        _ => {}
    }
    if let Some(default) = &schema.default {
        notes.push(format!("{} if not set", code_span(&literal(default))));
    }
    if schema.immutable {
        notes.push("cannot change after creation".to_owned());
    }
    if schema.read_only {
        notes.push("set by the service".to_owned());
    }
    notes
}

/// The range of a number.
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

/// A listed value, and what it means in brackets.
fn listed_value(found: &Listed) -> String {
    match &found.meaning {
        Some(meaning) => format!("{} ({})", literal(&found.value), meaning.trim().trim_end_matches('.')),
        None => literal(&found.value),
    }
}

/// A value as it would be typed.
fn literal(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// Text as a code span; a backtick inside takes a longer fence (CommonMark, code spans).
fn code_span(text: &str) -> String {
    if text.is_empty() {
        return "empty".to_owned();
    }
    if text.contains('`') { format!("`` {text} ``") } else { format!("`{text}`") }
}
