//! The settings that correspond to the annotations of operations and documents.
//!
//! Takes an annotation and its word. Returns a configuration that contains only its settings, or the reason why there
//! are none.

use crate::annotations::form::{FormSettings, Problem, form_settings};
use crate::annotations::place::{Occurrence, OperationPlace};
use crate::annotations::rule::{Rule, Word};
use crate::annotations::value::is_name;
use crate::config::Config;
use crate::diagnostics::Diagnostics;
use crate::media_type;
use crate::source::{Map, Node};

/// The effect of an annotation.
#[derive(Debug)]
pub(super) enum Outcome {
    /// Settings, in a configuration that contains nothing else.
    Settings(Box<Config>),
    /// An effect that is recorded elsewhere, or a value that only confirms the default.
    Used,
    /// No effect, with the reason and the advice if it is reported as a note.
    Unused(Option<(String, String)>),
}

/// The outcome and the paths of the unknown members, or the problem.
pub(super) type Read = Result<(Outcome, Vec<Vec<String>>), Problem>;

/// The language of the generated SDK, as annotations name it.
const LANGUAGE: &str = "rust";

/// Reads an annotation of an operation. `default` is the value of the document for operations whose own value is
/// `true`.
pub(super) fn read_operation(
    found: &Occurrence<'_>,
    operation: &OperationPlace<'_>,
    (rule, word): (&Rule, Word),
    default: Option<&Node>,
) -> Read {
    let key = found.key.as_str();
    let name = operation.name();
    let of_operation = |setting: &str, value: Node| {
        let settings = Node::Map(Map::from_iter([(setting.to_owned(), value)]));
        settings_of("operations", &name, settings).map(|outcome| (outcome, Vec::new()))
    };
    match word {
        Word::Method => of_operation("method", Node::String(name_text(found)?)),
        Word::Tag => of_operation("tag", Node::String(group_text(found)?)),
        Word::Stage => of_operation("stage", Node::String(name_text(found)?)),
        Word::Docs => of_operation("docs", found.value.clone()),
        Word::Unstable => match found.value {
            Node::Bool(false) | Node::Null => Ok((Outcome::Unused(None), Vec::new())),
            // The document's own stage is more precise.
            _ if found.node.get("x-lifecycle-stage").is_some() => Ok((Outcome::Unused(None), Vec::new())),
            Node::Bool(true) | Node::String(_) => of_operation("stage", Node::String("Unstable".to_owned())),
            _ => Err(wrong_type(found, "`true` or a text")),
        },
        Word::Exclude => Ok(match is_excluded(found)? {
            true => {
                let mut config = Config::default();
                config.subset.exclude.get_or_insert_default().operations.push(name);
                (Outcome::Settings(Box::new(config)), Vec::new())
            }
            false => (Outcome::Unused(None), Vec::new()),
        }),
        Word::Idempotent => Ok((idempotent(found, operation)?, Vec::new())),
        Word::Retry => with_settings(form_settings(key, rule, found.value, Some(operation))?, |settings| {
            let settings = Map::from_iter([("retry".to_owned(), settings)]);
            settings_of("operations", &name, Node::Map(settings))
        }),
        Word::Paging => {
            let value = own_or_default(found, default)?;
            for_operation(found, rule, value, operation, "paging")
        }
        Word::Streams | Word::Pollers => {
            let empty = Node::Map(Map::default());
            let value = if *found.value == Node::Bool(true) { &empty } else { found.value };
            let kind = if word == Word::Streams { "streams" } else { "pollers" };
            if word == Word::Streams {
                check_stream(found, operation)?;
            }
            for_operation(found, rule, value, operation, kind)
        }
        _ => Ok((Outcome::Unused(None), Vec::new())),
    }
}

/// Returns the value of an annotation. The value of the document replaces `true`.
fn own_or_default<'a>(found: &Occurrence<'a>, default: Option<&'a Node>) -> Result<&'a Node, Problem> {
    match (found.value, default) {
        (Node::Bool(true), None) => {
            let key = &found.key;
            let message = format!("`{key}: true` has no value in the document");
            Err(Problem::new(message, format!("add `{key}` to the root of the document")))
        }
        (Node::Bool(true), Some(default)) => Ok(default),
        (value, _) => Ok(value),
    }
}

/// Reads an annotation of the root of a document.
pub(super) fn read_document(found: &Occurrence<'_>, (rule, word): (&Rule, Word)) -> Read {
    match word {
        Word::Retry => with_settings(form_settings(&found.key, rule, found.value, None)?, |settings| {
            parsed(Map::from_iter([("retry".to_owned(), settings)]))
        }),
        // Faults are reported where operations use the default.
        _ => Ok((Outcome::Used, Vec::new())),
    }
}

/// Returns the settings of a kind of pagination, stream or poller for only this operation.
fn for_operation(
    found: &Occurrence<'_>,
    rule: &Rule,
    value: &Node,
    operation: &OperationPlace<'_>,
    section: &str,
) -> Read {
    if *value == Node::Bool(false) {
        return Ok((Outcome::Unused(None), Vec::new()));
    }
    let settings = form_settings(&found.key, rule, value, Some(operation))?;
    let operations = Node::List(vec![Node::String(operation.name())]);
    with_settings(settings, |settings| {
        let Node::Map(mut settings) = settings else { return Ok(Outcome::Unused(None)) };
        let key = if section == "pollers" { "start" } else { "operations" };
        settings.insert(key.to_owned(), operations);
        settings_of(section, &found.key, Node::Map(settings))
    })
}

/// Checks that an operation whose response is optionally a stream documents the media type of the stream.
fn check_stream(found: &Occurrence<'_>, operation: &OperationPlace<'_>) -> Result<(), Problem> {
    let is_choice = found.value.get("stream-condition").is_some_and(|node| *node != Node::Null);
    let is_stream = |media_type: &str| media_type::framing(media_type).is_some();
    if !is_choice || operation.response_media_types().into_iter().any(is_stream) {
        return Ok(());
    }
    let message = format!("`{}` describes a stream that the responses do not list", found.key);
    let help = "add the media type of the stream with the schema of its items to the response, for example with an overlay";
    Err(Problem::new(message, help))
}

/// Calls a function with the settings. Without settings, the annotation has no effect.
fn with_settings(found: FormSettings, read: impl FnOnce(Node) -> Result<Outcome, Problem>) -> Read {
    let FormSettings { settings, unknown } = found;
    let outcome = if settings.is_empty() { Outcome::Unused(None) } else { read(Node::Map(settings))? };
    Ok((outcome, unknown))
}

fn settings_of(section: &str, name: &str, settings: Node) -> Result<Outcome, Problem> {
    let named = Node::Map(Map::from_iter([(name.to_owned(), settings)]));
    parsed(Map::from_iter([(section.to_owned(), named)]))
}

/// Parses settings in the same way as those of `sdk.yaml`.
fn parsed(root: Map) -> Result<Outcome, Problem> {
    let mut diagnostics = Diagnostics::new();
    let config = Config::from_settings(&Node::Map(root), &mut diagnostics);
    match diagnostics.iter().next() {
        None => Ok(Outcome::Settings(Box::new(config))),
        Some(problem) => Err(Problem::new(problem.message.clone(), problem.advice())),
    }
}

/// Returns the effect of marking an operation as idempotent. For a method that is not idempotent, only `sdk.yaml` can
/// do so.
fn idempotent(found: &Occurrence<'_>, operation: &OperationPlace<'_>) -> Result<Outcome, Problem> {
    let Node::Bool(is_idempotent) = found.value else { return Err(wrong_type(found, "`true` or `false`")) };
    let is_known = matches!(
        operation.method.as_str(),
        "GET" | "HEAD" | "PUT" | "DELETE" | "OPTIONS" | "TRACE" | "QUERY"
    );
    Ok(match (is_idempotent, is_known) {
        (true, true) => Outcome::Used,
        (false, _) => Outcome::Unused(None),
        (true, false) => Outcome::Unused(Some((
            format!("`{}` does not make calls of `{}` repeatable", found.key, operation.line()),
            "state the header of its key under `idempotency-keys` in `sdk.yaml`, or `idempotent: true` for the operation"
                .to_owned(),
        ))),
    })
}

/// Returns `true` if a value excludes its object from all SDKs, or from those in Rust.
pub(super) fn is_excluded(found: &Occurrence<'_>) -> Result<bool, Problem> {
    match found.value {
        Node::Bool(value) => Ok(*value),
        Node::String(language) => Ok(language == LANGUAGE),
        Node::List(languages) => Ok(languages.iter().any(|node| node.as_str() == Some(LANGUAGE))),
        _ => Err(wrong_type(found, "`true`, `false` or a list of languages")),
    }
}

/// Returns the value of an annotation that must be a name.
pub(super) fn name_text(found: &Occurrence<'_>) -> Result<String, Problem> {
    let text = found.value.text().ok_or_else(|| wrong_type(found, "a string"))?;
    if is_name(&text) { Ok(text) } else { Err(not_a_name(&text)) }
}

/// Returns the name of a group: a string, or a list of the names of nested groups.
fn group_text(found: &Occurrence<'_>) -> Result<String, Problem> {
    let Node::List(list) = found.value else {
        return name_text(found).map(|text| text.replace('.', " "));
    };
    let names: Option<Vec<String>> = list.iter().map(Node::text).collect();
    let text = names.ok_or_else(|| wrong_type(found, "a string or a list of strings"))?.join(" ");
    if is_name(&text) { Ok(text) } else { Err(not_a_name(&text)) }
}

/// Returns the problem for a text that is not a valid name.
pub(super) fn not_a_name(text: &str) -> Problem {
    let message = format!("`{}` is not a name", text.escape_debug());
    Problem::new(message, "write a name with a letter and at most 100 characters")
}

/// Returns the problem for a value of the wrong type.
pub(super) fn wrong_type(found: &Occurrence<'_>, expected: &str) -> Problem {
    let message = format!("expected {expected} for `{}`, found {}", found.key, found.value.kind());
    Problem::new(message, format!("write {expected}"))
}
