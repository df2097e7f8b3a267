//! Parameters: their types, the encoding of their values, and the choice between argument and setter.

use crate::diagnostics::{Code, Diagnostics};
use crate::ir::{
    Body, ConstantParameter, ListStyle, Operation, Parameter, ParameterIn, ParameterStyle, Serialization,
    Style, TypeKind, TypeRef,
};
use crate::lower::operations::conditional::add_conditions;
use crate::lower::operations::constant::constant;
use crate::lower::operations::context::Context;
use crate::lower::operations::form::{deep_object, holds_arrays, ir_style, report_open_style};
use crate::lower::operations::idempotency::with_key;
use crate::lower::operations::multipart::{noted, parameter_parts};
use crate::lower::operations::scalar::is_scalar;
use crate::lower::types::constraint_notes::constraint_notes;
use crate::lower::types::example_text::example_text;
use crate::lower::types::projections::{Direction, ProjectionId};
use crate::lower::types::type_identity::Role;
use crate::media_type::{is_any, is_json};
use crate::resolve;
use crate::resolve::ParameterLocation;

/// The header of the idempotency key, and the parameters of an operation: required ones, path first and parts of the body
/// last, then optional ones. The parts are among them where the body has no other form.
pub(crate) fn parameters(
    context: Context<'_>,
    operation: usize,
    (body, constants): (Option<&Body>, &[ConstantParameter]),
    diagnostics: &mut Diagnostics,
) -> (Option<String>, Vec<Parameter>, Vec<Parameter>) {
    let with_parts = body.is_none_or(|body| !body.has_alternatives());
    let found = &context.resolved.operations[operation];
    let (mut required, mut optional) = (Vec::new(), Vec::new());
    for parameter in &found.parameters {
        let Some(projection) = context.projections.get(parameter.schema, Direction::Request) else {
            continue;
        };
        if !can_be_sent(parameter, diagnostics) || constant(context, parameter).is_some() {
            continue;
        }
        let lowered = lower_parameter(context, operation, parameter, projection);
        report_ignored(context, parameter, &lowered, diagnostics);
        if parameter.required || parameter.location == ParameterLocation::Path {
            required.push(lowered);
        } else {
            optional.push(lowered);
        }
    }
    let place = |parameter: &Parameter| match parameter.location {
        ParameterIn::Path => (0, found.path.find(&format!("{{{}}}", parameter.wire)).unwrap_or(usize::MAX)),
        ParameterIn::Query => (1, 0),
        ParameterIn::Header => (2, 0),
        ParameterIn::Cookie => (3, 0),
        ParameterIn::Part => (4, 0),
    };
    required.sort_by_key(place);
    let (needed, others) =
        if with_parts { parameter_parts(context, operation, diagnostics) } else { (Vec::new(), Vec::new()) };
    if required.len() + needed.len() > Operation::MAX_ARGUMENTS {
        optional.extend(needed.into_iter().map(noted));
    } else {
        required.extend(needed);
    }
    optional.extend(others);
    add_conditions(context.config, found, &mut optional);
    with_key(context.config, found, constants, (required, optional))
}

fn lower_parameter(
    context: Context<'_>,
    operation: usize,
    parameter: &resolve::Parameter,
    projection: ProjectionId,
) -> Parameter {
    let schema = context.projections.schema(projection);
    let owner = context.owner(operation, Role::Parameter(parameter.name.clone()));
    let ty = context.types.type_ref(context.projections, context.candidates, projection, &owner);
    let is_json = parameter.content.as_deref().is_none_or(is_json);
    // Another media type is what the application makes of it.
    let ty = if is_json || is_scalar(context, &ty) { ty } else { TypeRef::String };
    let ty = if parameter.content.is_none() { ty.outside_json() } else { ty };
    let mut notes = constraint_notes(schema);
    notes.extend(context.projections.constant_note(projection));
    let media_type = parameter.content.as_deref().filter(|it| !is_any(it));
    notes.extend(media_type.map(|it| format!("encoded as `{it}`")));
    let example = parameter.example.as_ref().or(schema.example.as_ref());
    Parameter {
        wire: parameter.name.clone(),
        label: parameter.label.clone(),
        location: match parameter.location {
            ParameterLocation::Path => ParameterIn::Path,
            ParameterLocation::Query => ParameterIn::Query,
            ParameterLocation::Header => ParameterIn::Header,
            ParameterLocation::Cookie => ParameterIn::Cookie,
        },
        example: example.and_then(|example| example_text(example, &ty)),
        serialization: serialization(context, operation, parameter, &ty),
        ty,
        description: parameter.description.clone().or_else(|| schema.description.clone()),
        deprecated: parameter.deprecated || schema.deprecated,
        notes,
    }
}

/// Chooses the serialization of a value: scalars and lists in a query have short forms, everything else has a style.
fn serialization(
    context: Context<'_>,
    operation: usize,
    parameter: &resolve::Parameter,
    ty: &TypeRef,
) -> Serialization {
    let styled = |style| {
        let (explode, reserved) = (parameter.explode, parameter.allow_reserved);
        Serialization::Styled(ParameterStyle { style, explode, reserved: reserved && is_query(parameter) })
    };
    if let Some(media_type) = &parameter.content {
        return match is_json(media_type) {
            true => {
                Serialization::Styled(ParameterStyle { style: Style::Json, explode: false, reserved: false })
            }
            false => Serialization::Plain,
        };
    }
    let style = match ir_style(parameter.style) {
        Style::DeepObject => deep_object(context.forms(operation)),
        style => style,
    };
    let reserved = parameter.allow_reserved && is_query(parameter);
    match ty {
        _ if reserved || matches!(style, Style::Label | Style::Matrix) => styled(style),
        TypeRef::List(_) if matches!(style, Style::Nested(_)) => styled(style),
        TypeRef::List(element) if is_query(parameter) && is_scalar(context, element) => {
            match (style, parameter.explode) {
                (Style::Form, false) => Serialization::List(ListStyle::Comma),
                (Style::Space, false) => Serialization::List(ListStyle::Space),
                (Style::Pipe, false) => Serialization::List(ListStyle::Pipe),
                _ => Serialization::List(ListStyle::Repeated),
            }
        }
        TypeRef::Any if matches!(style, Style::DeepObject | Style::Nested(_)) => styled(style),
        TypeRef::Any => Serialization::Plain,
        ty if is_scalar(context, ty) => Serialization::Plain,
        _ => styled(style),
    }
}

fn is_query(parameter: &resolve::Parameter) -> bool {
    parameter.location == ParameterLocation::Query
}

/// Returns `true` if a header or cookie can have this name (RFC 9110, 5.6.2); reports it if not.
fn can_be_sent(parameter: &resolve::Parameter, diagnostics: &mut Diagnostics) -> bool {
    let what = match parameter.location {
        ParameterLocation::Header => "a header",
        ParameterLocation::Cookie => "a cookie",
        ParameterLocation::Path | ParameterLocation::Query => return true,
    };
    let is_sign = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    let fits = !parameter.name.is_empty() && parameter.name.bytes().all(is_sign);
    if !fits {
        let message = format!("`{}` is not a valid name for {what}", parameter.name);
        let origin = parameter.origin.child("name");
        diagnostics
            .report(Code::UnsendableParameter, message, &origin)
            .help("correct the name; the parameter is omitted");
    }
    fits
}

/// Reports what a style cannot tell, and members of the parameter that have no effect on its type.
fn report_ignored(
    context: Context<'_>,
    parameter: &resolve::Parameter,
    lowered: &Parameter,
    diagnostics: &mut Diagnostics,
) {
    let nested = |ty: &TypeRef| match ty {
        TypeRef::List(element) | TypeRef::Map(element) => !is_flat(context, element),
        TypeRef::Named(id) => match &context.types.list[id.0].kind {
            TypeKind::Struct(it) => it.fields.iter().any(|field| !is_flat(context, &field.ty)),
            TypeKind::Enum(_) | TypeKind::Union(_) => false,
        },
        _ => false,
    };
    let place = &parameter.origin;
    match &lowered.serialization {
        Serialization::Styled(ParameterStyle { style: Style::DeepObject, .. })
            if matches!(lowered.ty, TypeRef::List(_)) =>
        {
            let message =
                format!("the style of the list `{}` is undefined; the name is repeated", parameter.name);
            report_open_style(&message, place, diagnostics);
        }
        Serialization::Styled(ParameterStyle { style: Style::DeepObject, .. })
            if holds_arrays(context.resolved, parameter.schema, 0) =>
        {
            let message = format!("the style of arrays inside `{}` is undefined", parameter.name);
            report_open_style(&message, place, diagnostics);
        }
        Serialization::List(_) if parameter.style == resolve::Style::DeepObject => {
            let message =
                format!("the style of the list `{}` is undefined; the name is repeated", parameter.name);
            report_open_style(&message, place, diagnostics);
        }
        Serialization::Styled(ParameterStyle { style, .. })
            if !matches!(style, Style::DeepObject | Style::Nested(_) | Style::Json)
                && nested(&lowered.ty) =>
        {
            let message = format!("the style of `{}` is not defined for nested values", parameter.name);
            diagnostics
                .report(Code::UndefinedStyle, message, place)
                .help("use `content` with a media type; nested values are encoded as JSON");
        }
        _ => {}
    }
    let text = matches!(lowered.ty, TypeRef::String | TypeRef::Any);
    if parameter.allow_empty && !text {
        let origin = place.child("allowEmptyValue");
        diagnostics
            .report(Code::NoEffect, "`allowEmptyValue` is ignored, because the value is never empty", &origin)
            .at_key()
            .help("remove `allowEmptyValue`; an empty string is sent as `name=` anyway");
    }
}

/// Returns `true` if a member or element is one text, or nothing is known about it.
fn is_flat(context: Context<'_>, ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Any => true,
        TypeRef::Nullable(value) => is_flat(context, value),
        TypeRef::Named(id) => !matches!(context.types.list[id.0].kind, TypeKind::Struct(_)),
        ty => is_scalar(context, ty),
    }
}
