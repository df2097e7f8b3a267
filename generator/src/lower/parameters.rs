//! Parameters: their types, how lists are written, what is an argument and what is a setter.

use serde_json::Value;

use crate::ir::{ListStyle, Parameter, ParameterPlace, TypeRef};
use crate::resolve::{self, Location, Style};

use super::classes::{Owner, Role};
use super::context::Context;
use super::notes::notes;
use super::views::{Direction, ViewId};

/// The parameters of an operation: required ones, path first, then optional ones.
pub(super) fn parameters(context: Context<'_>, operation: usize) -> (Vec<Parameter>, Vec<Parameter>) {
    let found = &context.resolved.operations[operation];
    let (mut required, mut optional) = (Vec::new(), Vec::new());
    for parameter in &found.parameters {
        let Some(view) = context.views.get(parameter.schema, Direction::Request) else { continue };
        let lowered = lower(context, operation, parameter, view);
        if parameter.required || parameter.location == Location::Path {
            required.push(lowered);
        } else {
            optional.push(lowered);
        }
    }
    let place = |parameter: &Parameter| match parameter.place {
        ParameterPlace::Path => {
            (0, found.path.find(&format!("{{{}}}", parameter.wire)).unwrap_or(usize::MAX))
        }
        ParameterPlace::Query => (1, 0),
        ParameterPlace::Header => (2, 0),
        ParameterPlace::Cookie => (3, 0),
    };
    required.sort_by_key(place);
    (required, optional)
}

fn lower(context: Context<'_>, operation: usize, parameter: &resolve::Parameter, view: ViewId) -> Parameter {
    let schema = context.views.schema(view);
    let owner = Owner::Root(operation, Role::Parameter(parameter.name.clone()));
    let ty = context.types.type_ref(context.views, context.classes, view, &owner);
    let example = parameter.example.as_ref().or(schema.example.as_ref());
    Parameter {
        wire: parameter.name.clone(),
        place: match parameter.location {
            Location::Path => ParameterPlace::Path,
            Location::Query => ParameterPlace::Query,
            Location::Header => ParameterPlace::Header,
            Location::Cookie => ParameterPlace::Cookie,
        },
        example: example.and_then(|example| fitting(example, &ty)),
        ty,
        style: style(parameter),
        description: parameter.description.clone().or_else(|| schema.description.clone()),
        deprecated: parameter.deprecated || schema.deprecated,
        notes: notes(schema),
    }
}

/// How the elements of a list are written (OpenAPI 3.0.3, style values).
fn style(parameter: &resolve::Parameter) -> ListStyle {
    match (parameter.style, parameter.explode) {
        (Style::Form, true) => ListStyle::Repeated,
        (Style::SpaceDelimited, false) => ListStyle::Space,
        (Style::PipeDelimited, false) => ListStyle::Pipe,
        (Style::SpaceDelimited | Style::PipeDelimited, true) => ListStyle::Repeated,
        (Style::DeepObject, _) => ListStyle::DeepObject,
        (Style::Json, _) => ListStyle::Json,
        _ => ListStyle::Comma,
    }
}

/// An example as text, if it has the parameter's type.
fn fitting(example: &Value, ty: &TypeRef) -> Option<String> {
    match (example, ty) {
        (Value::String(text), TypeRef::String | TypeRef::DateTime | TypeRef::Named(_)) => Some(text.clone()),
        (Value::Number(number), TypeRef::I32 | TypeRef::I64 | TypeRef::F32 | TypeRef::F64) => {
            Some(number.to_string())
        }
        (Value::Bool(flag), TypeRef::Bool) => Some(flag.to_string()),
        (Value::Number(number), TypeRef::String) => Some(number.to_string()),
        _ => None,
    }
}
