//! The styles of forms (`application/x-www-form-urlencoded`).
//!
//! In: the properties of a body, their encodings, and the settings for nested values. Out: the style of the body, and
//! those of the properties that differ from it. Undefined styles are reported.

use crate::config::FormsConfig;
use crate::diagnostics::{Code, Diagnostics, Origin};
use crate::ir::{ArrayStyle, NestedStyle, ParameterStyle, Style};
use crate::lower::facts::listed_parts::object_schema;
use crate::lower::operations::context::Context;
use crate::lower::operations::encoding::report_no_effect;
use crate::lower::types::projections::Direction;
use crate::media_type::{is_any, is_json, is_text};
use crate::resolve;
use crate::resolve::{Encoding, Media, SchemaId, Shape};

/// The styles of a form.
#[derive(Default)]
pub(crate) struct FormStyles {
    /// The style of properties without their own, unless it is the default.
    pub(crate) style: Option<ParameterStyle>,
    /// The properties with their own style.
    pub(crate) exceptions: Vec<(String, ParameterStyle)>,
}

/// Returns the styles of a form, and reports undefined styles and settings without an effect.
pub(crate) fn form_styles(
    context: Context<'_>,
    operation: usize,
    media: &Media,
    diagnostics: &mut Diagnostics,
) -> FormStyles {
    let forms = context.forms(operation);
    let default = nested_style(forms);
    let properties = object_schema(context.resolved, media).map(|object| &object.properties);
    let mut styles = FormStyles { style: default.map(styled), exceptions: Vec::new() };
    for (name, encoding) in &media.encoding {
        let schema = properties.and_then(|properties| properties.get(name)).map(|it| it.schema);
        let style = encoded_style(context, forms, (encoding, schema), diagnostics);
        styles.exceptions.extend(style.filter(|it| Some(*it) != styles.style).map(|it| (name.clone(), it)));
    }
    for (name, property) in properties.into_iter().flatten() {
        let is_styled = media.encoding.get(name).is_some_and(has_style);
        let is_open = !is_styled && forms.is_empty() && is_sent(context, property.schema);
        if is_open && is_nested(context, property.schema) {
            let origin = &context.resolved.schemas[property.schema].origin;
            let message = format!("`{name}` is nested, and its style in a form is undefined");
            report_open_style(&message, origin, diagnostics);
            break;
        }
    }
    styles
}

/// Returns the style that the encoding of a property specifies.
fn encoded_style(
    context: Context<'_>,
    forms: &FormsConfig,
    (encoding, schema): (&Encoding, Option<SchemaId>),
    diagnostics: &mut Diagnostics,
) -> Option<ParameterStyle> {
    if !encoding.headers.is_empty() {
        report_no_effect(encoding, "`headers` in the encoding of a form", diagnostics);
    }
    match encoding.content_type.as_deref() {
        _ if has_style(encoding) => {
            let style = encoding.style.map_or(Style::Form, ir_style);
            let explode = encoding.explode.unwrap_or(style == Style::Form);
            let reserved = encoding.allow_reserved.unwrap_or_default();
            let style = match style {
                Style::DeepObject => deep_object(forms),
                style => style,
            };
            let is_open = style == Style::DeepObject
                && schema.is_some_and(|schema| holds_arrays(context.resolved, schema, 0));
            if is_open {
                let message = "the style of arrays inside `deepObject` is undefined";
                report_open_style(message, &encoding.origin, diagnostics);
            }
            // Nested values are always encoded one by one.
            let explode = explode && !matches!(style, Style::Nested(_));
            Some(ParameterStyle { style, explode, reserved })
        }
        Some(json) if is_json(json) && !is_any(json) => {
            Some(ParameterStyle { style: Style::Json, explode: false, reserved: false })
        }
        Some(other) if !is_text(other) => {
            report_no_effect(encoding, "this `contentType` in the encoding of a form", diagnostics);
            None
        }
        _ => None,
    }
}

fn has_style(encoding: &Encoding) -> bool {
    encoding.style.is_some() || encoding.explode.is_some() || encoding.allow_reserved.is_some()
}

fn styled(nested: NestedStyle) -> ParameterStyle {
    ParameterStyle { style: Style::Nested(nested), explode: false, reserved: false }
}

/// Returns the configured style of nested values, if there is one.
fn nested_style(forms: &FormsConfig) -> Option<NestedStyle> {
    let FormsConfig { arrays, rows, objects } = forms;
    (!forms.is_empty()).then(|| NestedStyle {
        brackets: objects.as_deref() == Some("brackets"),
        arrays: array_style(arrays.as_deref(), ArrayStyle::Repeat),
        rows: array_style(rows.as_deref(), ArrayStyle::Json),
    })
}

/// Returns `deepObject` with the configured style of arrays.
pub(crate) fn deep_object(forms: &FormsConfig) -> Style {
    match nested_style(forms) {
        Some(style) => {
            let rows = array_style(forms.rows.as_deref(), ArrayStyle::Repeat);
            Style::Nested(NestedStyle { brackets: true, rows, ..style })
        }
        None => Style::DeepObject,
    }
}

fn array_style(word: Option<&str>, otherwise: ArrayStyle) -> ArrayStyle {
    match word {
        Some("repeat") => ArrayStyle::Repeat,
        Some("brackets") => ArrayStyle::Brackets,
        Some("indices") => ArrayStyle::Indices,
        Some("comma") => ArrayStyle::Comma,
        Some("json") => ArrayStyle::Json,
        _ => otherwise,
    }
}

/// Returns `true` if a request may contain a property.
fn is_sent(context: Context<'_>, schema: SchemaId) -> bool {
    let projection = context.projections.get(schema, Direction::Request);
    !context.resolved.schemas[schema].read_only
        && !projection.is_some_and(|it| context.projections.has_nothing_to_send(it))
}

/// Returns `true` for an object, and for an array of objects or arrays.
fn is_nested(context: Context<'_>, schema: SchemaId) -> bool {
    let schemas = &context.resolved.schemas;
    let is_composite = |schema: SchemaId| matches!(schemas[schema].shape, Shape::Object(_) | Shape::Array(_));
    match &schemas[schema].shape {
        Shape::Array(items) => is_composite(*items),
        _ => is_composite(schema),
    }
}

/// Returns `true` if a value is an array or contains one. Only the outermost levels are examined.
pub(crate) fn holds_arrays(resolved: &resolve::Resolved, schema: SchemaId, depth: usize) -> bool {
    match &resolved.schemas[schema].shape {
        Shape::Array(_) => true,
        Shape::Object(object) if depth < 3 => {
            object.properties.values().any(|property| holds_arrays(resolved, property.schema, depth + 1))
        }
        _ => false,
    }
}

/// Converts a style to its counterpart in the IR.
pub(crate) fn ir_style(style: resolve::Style) -> Style {
    match style {
        resolve::Style::Simple => Style::Simple,
        resolve::Style::Label => Style::Label,
        resolve::Style::Matrix => Style::Matrix,
        resolve::Style::Form => Style::Form,
        resolve::Style::SpaceDelimited => Style::Space,
        resolve::Style::PipeDelimited => Style::Pipe,
        resolve::Style::DeepObject => Style::DeepObject,
    }
}

/// Reports a style that a document leaves undefined.
pub(crate) fn report_open_style(message: &str, origin: &Origin, diagnostics: &mut Diagnostics) {
    diagnostics
        .report(Code::OpenFormStyle, message, origin)
        .help("set `forms` in sdk.yaml to the style that the service accepts");
}
