//! Settings of properties that the service always sets, and that match nothing.
//!
//! In: the projections of responses and the configuration. Out: a warning for each setting without an effect.

use std::collections::{BTreeMap, BTreeSet};

use crate::config::{AlwaysPresentConfig, is_property, is_schema};
use crate::diagnostics::{Code, Diagnostics, Origin, did_you_mean};
use crate::lower::passes::draft::{ApiDraft, Inputs};
use crate::lower::types::projections::{Direction, ProjectionId, ProjectionKind, Projections};

/// The properties of each schema that responses contain.
type Decoded<'a> = BTreeMap<&'a str, BTreeSet<&'a str>>;

/// Reports schemas and properties that no response contains.
pub(crate) fn report_unused_always_present(
    api: &mut ApiDraft,
    inputs: &Inputs<'_>,
    diagnostics: &mut Diagnostics,
) {
    let config = inputs.config;
    if !api.is_whole || config.always_present.is_empty() {
        return;
    }
    let decoded = decoded_properties(inputs.projections);
    for (name, rule) in &config.always_present {
        let place =
            |key: &str, index: usize| config.place(&["always-present", name, key]).child(index.to_string());
        report_rule(rule, &decoded, &place, diagnostics);
    }
}

/// Returns the properties of each schema that responses contain.
fn decoded_properties<'a>(projections: &'a Projections<'a>) -> Decoded<'a> {
    let mut decoded = Decoded::new();
    for id in (0..projections.len()).map(ProjectionId) {
        let projection = &projections[id];
        if let (Direction::Response, ProjectionKind::Struct(object), Some(name)) =
            (projection.direction, &projection.kind, projections.schema(id).name.as_deref())
        {
            let properties = object.fields.iter().map(|field| field.wire.as_str());
            decoded.entry(name).or_default().extend(properties);
        }
    }
    decoded
}

fn report_rule(
    rule: &AlwaysPresentConfig,
    decoded: &Decoded<'_>,
    place: &dyn Fn(&str, usize) -> Origin,
    diagnostics: &mut Diagnostics,
) {
    for (index, pattern) in rule.schemas.iter().enumerate() {
        let has_property = |properties: &BTreeSet<&str>| {
            rule.properties.iter().any(|property| properties.contains(property.as_str()))
        };
        if !decoded.iter().any(|(schema, properties)| is_schema(pattern, schema) && has_property(properties))
        {
            let message = format!("no response schema that matches `{pattern}` has any of the properties");
            let help = did_you_mean(pattern, decoded.keys().copied(), |name| format!("`{name}`"));
            diagnostics.report(Code::ConfigUnmatched, message, &place("schemas", index)).maybe_help(help);
        }
    }
    let selected =
        || decoded.iter().filter(|(schema, _)| rule.schemas.iter().any(|it| is_schema(it, schema)));
    for (index, property) in rule.properties.iter().enumerate() {
        if !selected().any(|(_, properties)| properties.contains(property.as_str())) {
            let message = format!("none of the schemas has the property `{property}`");
            let known = selected().flat_map(|(_, properties)| properties.iter().copied());
            let help = did_you_mean(property, known, |name| format!("`{name}`"));
            diagnostics.report(Code::ConfigUnmatched, message, &place("properties", index)).maybe_help(help);
        }
    }
    for (index, name) in rule.except.iter().enumerate() {
        let is_excepted = |schema: &str, properties: &BTreeSet<&str>| {
            let mut covered = rule.properties.iter().filter(|it| properties.contains(it.as_str()));
            covered.any(|property| is_property(name, schema, property))
        };
        if !selected().any(|(schema, properties)| is_excepted(schema, properties)) {
            let message = format!("`{name}` is not one of the properties of the schemas");
            diagnostics
                .report(Code::ConfigUnmatched, message, &place("except", index))
                .help("write the component key and one of `properties`, or remove the entry");
        }
    }
}
