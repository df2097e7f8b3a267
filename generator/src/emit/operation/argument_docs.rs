//! The documentation of an argument of a method, as an item of a list.

use crate::emit::doc_comment::{INNER_WIDTH, full_stop, new_notes, notes_sentence};
use crate::ir::{Argument, Operation};
use crate::markdown;
use crate::names::Name;

/// Returns the lines about an argument of an operation's method.
pub(super) fn argument_item(it: &Operation, argument: &Argument, name: &Name) -> Vec<String> {
    let mut lines = Vec::new();
    let (description, notes) = match argument {
        Argument::Parameter(parameter) => (parameter.description.as_deref(), parameter.notes.as_slice()),
        Argument::Body => (it.body.as_ref().and_then(|body| body.description.as_deref()), [].as_slice()),
    };
    let about = match (description.map(markdown::line).filter(|text| !text.is_empty()), argument) {
        (Some(text), _) => text,
        (None, Argument::Body) => "The request body.".to_owned(),
        (None, Argument::Parameter(parameter)) => {
            format!("The parameter {}.", markdown::code(&parameter.wire))
        }
    };
    let text = format!(
        "`{}`: {} {}",
        name.as_str().trim_start_matches("r#"),
        full_stop(&about),
        notes_sentence(&new_notes(description, notes))
    );
    if let (Argument::Body, Some(body)) = (argument, it.body.as_ref().filter(|it| it.any_media_type())) {
        let choices: Vec<String> = match body.media_types.as_slice() {
            [] => vec![markdown::code(&body.media_type)],
            choices => choices.iter().map(|it| markdown::code(it)).collect(),
        };
        let text = format!("`content_type`: The media type of the body, {}.", choices.join(" or "));
        lines.extend(markdown::item(&text, INNER_WIDTH));
    }
    lines.extend(markdown::item(&text, INNER_WIDTH));
    lines
}
