//! Required parameters with a constant value, which are not arguments.
//!
//! In: the parameters of an operation. Out: the path and the query including their constants, and the constant headers
//! and cookies.

use serde_json::Value;

use crate::diagnostics::{Code, Diagnostics};
use crate::ir::{ConstantParameter, ParameterIn};
use crate::lower::operations::context::Context;
use crate::lower::types::projections::{Direction, ProjectionKind};
use crate::percent_encode::percent_encode;
use crate::resolve::{Parameter, ParameterLocation, Shape, Style};

/// The constants of an operation, by location.
pub(crate) struct ConstantParameters {
    /// The path template, with the constants in place of their parameters.
    pub(crate) path: String,
    /// The query of the path key, followed by the constant query parameters.
    pub(crate) fixed_query: Vec<(String, String)>,
    /// The query parameters that the path key has in braces and that are not constant.
    pub(crate) query_parameters: Vec<(String, String)>,
    /// The constant headers and cookies.
    pub(crate) others: Vec<ConstantParameter>,
}

/// Returns the constant parameters of an operation.
pub(crate) fn constant_parameters(context: Context<'_>, operation: usize) -> ConstantParameters {
    let found = &context.resolved.operations[operation];
    let (mut path, mut fixed_query) = (found.path.clone(), found.fixed_query.clone());
    let mut others = Vec::new();
    for parameter in &found.parameters {
        let Some(value) = constant(context, parameter) else { continue };
        let wire = parameter.name.clone();
        match parameter.location {
            ParameterLocation::Path => {
                let mut segment = String::new();
                percent_encode(&value, "", &mut segment);
                path = path.replace(&format!("{{{wire}}}"), &segment);
            }
            ParameterLocation::Query => fixed_query.push((wire, value)),
            ParameterLocation::Header => {
                others.push(ConstantParameter { wire, location: ParameterIn::Header, value });
            }
            ParameterLocation::Cookie => {
                others.push(ConstantParameter { wire, location: ParameterIn::Cookie, value });
            }
        }
    }
    let mut query_parameters = found.query_parameters.clone();
    query_parameters.retain(|(name, _)| fixed_query.iter().all(|(constant, _)| constant != name));
    ConstantParameters { path, fixed_query, query_parameters, others }
}

/// Returns the value of a required parameter that allows only one: a string, a number or a boolean in the style of its
/// location. A value that a header or cookie cannot hold is not a constant, and neither is a path segment that would
/// change the path.
pub(crate) fn constant(context: Context<'_>, parameter: &Parameter) -> Option<String> {
    let is_plain = parameter.content.is_none() && !matches!(parameter.style, Style::Label | Style::Matrix);
    let projection = context.projections.get(parameter.schema, Direction::Request)?;
    let schema = context.projections.schema(projection);
    let value = match (&context.projections[projection].kind, schema.constraints.listed.as_slice()) {
        (ProjectionKind::Constant(value), _) => value.clone(),
        (_, [only]) => match &only.value {
            Value::Number(number) => number.to_string(),
            Value::Bool(flag) => flag.to_string(),
            _ => return None,
        },
        _ => return None,
    };
    let is_visible = || value.bytes().all(|byte| (b'!'..=b'~').contains(&byte));
    let fits = match parameter.location {
        ParameterLocation::Path => !matches!(value.as_str(), "" | "." | ".."),
        ParameterLocation::Query => true,
        ParameterLocation::Header => is_visible(),
        ParameterLocation::Cookie => is_visible() && !value.contains(['"', ',', ';', '\\']),
    };
    (parameter.required && is_plain && !schema.nullable && fits).then_some(value)
}

/// Reports query parameters with more values than the one in the path key, which is always sent.
pub(crate) fn report_fixed_parameters(context: Context<'_>, operation: usize, diagnostics: &mut Diagnostics) {
    let found = &context.resolved.operations[operation];
    for parameter in &found.fixed_parameters {
        let Some((name, value)) = found.fixed_query.iter().find(|(name, _)| *name == parameter.name) else {
            continue;
        };
        let schemas = &context.resolved.schemas;
        let schema = match &schemas[parameter.schema].shape {
            Shape::Array(items) => &schemas[*items],
            _ => &schemas[parameter.schema],
        };
        let Shape::Enum { values, .. } = &schema.shape else { continue };
        if values.iter().all(|other| other == value) {
            continue;
        }
        let message =
            format!("the parameter `{name}` is ignored, because the path contains `{name}={value}`");
        diagnostics
            .report(Code::NoEffect, message, &parameter.origin)
            .also(&found.origin)
            .help(format!("remove `{name}` from the path, or allow only `{value}`"));
    }
}
