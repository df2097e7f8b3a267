//! The facts that the annotations of schemas and parameters state.
//!
//! Takes an annotation and its word. Adds the fact, or returns the reason why there is none.

use crate::annotations::form::Problem;
use crate::annotations::operation::{Outcome, is_excluded, name_text, not_a_name, wrong_type};
use crate::annotations::place::{Occurrence, address};
use crate::annotations::rule::{Holder, Word};
use crate::annotations::value::is_name;
use crate::config::{AnnotationFacts, Config};
use crate::source::Node;

/// Reads an annotation of a schema, a property or a parameter.
pub(super) fn read_object(
    found: &Occurrence<'_>,
    word: Word,
    facts: &mut AnnotationFacts,
) -> Result<Outcome, Problem> {
    let is_beside_reference = !found.version31 && found.node.get("$ref").is_some();
    if is_beside_reference && !matches!(word, Word::Name | Word::Exclude) {
        let message = format!("`{}` has no effect next to a `$ref`", found.key);
        let help = "move it to the target of the reference".to_owned();
        return Ok(Outcome::Unused(Some((message, help))));
    }
    match word {
        Word::Name => {
            let Some(at) = named_object(found) else { return Ok(no_effect(found)) };
            let name = name_text(found)?;
            facts.entry(address(at)).name = Some(name);
            Ok(Outcome::Used)
        }
        Word::Type => Ok(type_name(found, &name_text(found)?)),
        Word::Exclude => exclude(found, facts),
        Word::Nullable => match found.value {
            Node::Bool(true) => {
                facts.entry(address(found.node)).is_nullable = true;
                Ok(Outcome::Used)
            }
            Node::Bool(false) => Ok(Outcome::Used),
            _ => Err(wrong_type(found, "`true` or `false`")),
        },
        Word::Constant => constant(found),
        Word::ValueNames => {
            let Some(names) = by_value(found)? else { return Ok(not_strings(found)) };
            if let Some((_, name)) = names.iter().find(|(_, name)| !is_name(name)) {
                return Err(not_a_name(name));
            }
            facts.entry(address(found.node)).value_names.extend(names);
            Ok(Outcome::Used)
        }
        Word::ValueDescriptions => {
            let Some(texts) = by_value(found)? else { return Ok(not_strings(found)) };
            facts.entry(address(found.node)).value_descriptions.extend(texts);
            Ok(Outcome::Used)
        }
        Word::Enum => enumeration(found, facts),
        _ => Ok(no_effect(found)),
    }
}

fn no_effect(found: &Occurrence<'_>) -> Outcome {
    let message = format!("`{}` has no effect on {}", found.key, found.holder.described());
    Outcome::Unused(Some((message, "remove it, or move it to the object that it describes".to_owned())))
}

fn not_strings(found: &Occurrence<'_>) -> Outcome {
    let message = format!("`{}` has no effect, because the values are not strings", found.key);
    Outcome::Unused(Some((
        message,
        "no action is needed; the values are those of an integer or a number".to_owned(),
    )))
}

/// Returns the object that a name applies to: a property or a parameter. For the schema of a parameter, that is the
/// parameter.
fn named_object<'d>(found: &Occurrence<'d>) -> Option<&'d Node> {
    match found.holder {
        Holder::Parameter | Holder::Property => Some(found.node),
        _ => found.parameter,
    }
}

/// Returns the setting `types` for a named schema, or for a property of one.
fn type_name(found: &Occurrence<'_>, name: &str) -> Outcome {
    let Some(key) = &found.type_key else {
        let message = format!("`{}` cannot name the type of this schema", found.key);
        let help = "give the schema a `title`, or make it a component".to_owned();
        return Outcome::Unused(Some((message, help)));
    };
    let mut config = Config::default();
    config.types.insert(key.clone(), name.to_owned());
    Outcome::Settings(Box::new(config))
}

/// Excludes an optional property or parameter, or a property that only responses have.
fn exclude(found: &Occurrence<'_>, facts: &mut AnnotationFacts) -> Result<Outcome, Problem> {
    if !is_excluded(found)? {
        return Ok(Outcome::Unused(None));
    }
    let is_required = found.node.get("required").and_then(Node::as_bool) == Some(true)
        || found.node.get("in").and_then(Node::as_str) == Some("path");
    if found.holder == Holder::Parameter && is_required {
        let message = format!("`{}` has no effect on a required parameter", found.key);
        return Err(Problem::new(message, "make the parameter optional, or remove the annotation"));
    }
    let is_read_only = found.node.get("readOnly").and_then(Node::as_bool) == Some(true);
    if found.is_required && !is_read_only {
        let message = format!("`{}` has no effect on a required property", found.key);
        return Err(Problem::new(message, "remove the property from `required`, or remove the annotation"));
    }
    facts.entry(address(found.node)).is_excluded = true;
    Ok(Outcome::Used)
}

/// Checks that a schema allows only one value. Such a schema is a constant even without the annotation.
fn constant(found: &Occurrence<'_>) -> Result<Outcome, Problem> {
    match found.value {
        Node::Bool(false) => return Ok(Outcome::Unused(None)),
        Node::Bool(true) => {}
        _ => return Err(wrong_type(found, "`true` or `false`")),
    }
    let is_single = found.node.get("enum").and_then(Node::as_list).is_some_and(|list| list.len() == 1);
    if is_single || found.node.get("const").is_some() {
        return Ok(Outcome::Used);
    }
    let message = format!("`{}` has no effect on a schema that allows several values", found.key);
    Ok(Outcome::Unused(Some((message, "list the only value under `enum`".to_owned()))))
}

/// Returns the texts for the values of a string enum, from a list in the order of the values or from a mapping by
/// value. Returns `None` for other enums.
fn by_value(found: &Occurrence<'_>) -> Result<Option<Vec<(String, String)>>, Problem> {
    let values = enum_values(found)?;
    let Some(values) = values else { return Ok(None) };
    let texts: Vec<(String, Option<&Node>)> = match found.value {
        Node::List(texts) => {
            let is_equal = texts.len() == values.len();
            if !is_equal {
                let message = format!(
                    "`{}` has {} elements for {} values of `enum`",
                    found.key,
                    texts.len(),
                    values.len()
                );
                return Err(Problem::new(message, "write one element for each value, in their order"));
            }
            values.into_iter().zip(texts.iter().map(Some)).collect()
        }
        Node::Map(texts) => {
            if let Some(unknown) = texts.keys().find(|key| !values.contains(key)) {
                let message = format!("`{}` names `{unknown}`, which is not a value of `enum`", found.key);
                return Err(Problem::new(message, "correct the value, or add it to `enum`"));
            }
            values.into_iter().map(|value| (value.clone(), texts.get(&value))).collect()
        }
        _ => return Err(wrong_type(found, "a list or a mapping")),
    };
    let mut pairs = Vec::new();
    for (value, node) in texts {
        match node {
            None | Some(Node::Null) => {}
            Some(node) => match node.text() {
                Some(text) if text.is_empty() => {}
                Some(text) => pairs.push((value, text)),
                None => return Err(wrong_type(found, "a list or a mapping of strings")),
            },
        }
    }
    Ok(Some(pairs))
}

/// Returns the values of a string enum, `None` for other enums, or a problem if the schema has no values.
fn enum_values(found: &Occurrence<'_>) -> Result<Option<Vec<String>>, Problem> {
    let list = ["enum", "x-extensible-enum"].iter().find_map(|key| found.node.get(key)?.as_list());
    let Some(list) = list else {
        let message = format!("`{}` on a schema without `enum`", found.key);
        return Err(Problem::new(message, "list the values under `enum`, or remove the annotation"));
    };
    let is_text = found.node.get("type").is_none_or(|kind| match kind {
        Node::List(kinds) => kinds.iter().any(|kind| kind.as_str() == Some("string")),
        kind => kind.as_str() == Some("string"),
    });
    let values: Vec<String> =
        list.iter().filter(|node| **node != Node::Null).filter_map(Node::text).collect();
    let has_text = list.iter().any(|node| node.as_str().is_some());
    Ok((is_text && (has_text || found.node.get("type").is_some())).then_some(values))
}

/// Reads the name of an enum, and the names and documentation of its values.
fn enumeration(found: &Occurrence<'_>, facts: &mut AnnotationFacts) -> Result<Outcome, Problem> {
    let Node::Map(map) = found.value else { return Err(wrong_type(found, "a mapping")) };
    if enum_values(found)?.is_none() {
        return Ok(not_strings(found));
    }
    let listed = map.get("values").and_then(Node::as_list).unwrap_or_default();
    for node in listed {
        let Some(value) = node.get("value").and_then(Node::text) else {
            let message = format!("an element of `values` of `{}` has no `value`", found.key);
            return Err(Problem::new(message, "write the value of the enum under `value`"));
        };
        let facts = facts.entry(address(found.node));
        let text = |key: &str| node.get(key).and_then(Node::text).filter(|text| !text.is_empty());
        if let Some(name) = text("name") {
            if !is_name(&name) {
                return Err(not_a_name(&name));
            }
            facts.value_names.push((value.clone(), name));
        }
        facts.value_descriptions.extend(text("description").map(|text| (value, text)));
    }
    match map.get("name").and_then(Node::text) {
        Some(name) if is_name(&name) => match type_name(found, &name) {
            // For example, settings cannot name the schema of a parameter, but its values have names.
            Outcome::Unused(_) if !listed.is_empty() => Ok(Outcome::Used),
            outcome => Ok(outcome),
        },
        Some(name) => Err(not_a_name(&name)),
        None => Ok(Outcome::Used),
    }
}
