//! JSON texts whose schema (`contentSchema`) has no type in the crate, because the configuration does not choose one.
//!
//! In: projections. Out: a note for each such string, which names the setting that types it.

use crate::diagnostics::{Code, Diagnostics, Origin};
use crate::lower::types::projections::{ProjectionId, Projections};
use crate::resolve::{SchemaGraph, Shape};

/// Reports the strings whose content has a schema but no type.
pub(crate) fn report_untyped_json_texts(
    projections: &Projections<'_>,
    schemas: &SchemaGraph,
    diagnostics: &mut Diagnostics,
) {
    for id in (0..projections.len()).map(ProjectionId) {
        let schema = projections.schema(id);
        // A string whose type is chosen is text on purpose.
        if schema.text_type.is_some() || !matches!(schema.shape, Shape::String(_)) {
            continue;
        }
        let Some(content) = schema.content_schema.map(|content| &schemas[content]) else { continue };
        let schema_name = content.name.iter().map(|name| format!(" that matches `{name}`"));
        let schema_name: String = schema_name.collect();
        let message = format!("the text is JSON{schema_name}, but its type is `String`");
        let setting = setting(&schema.origin);
        let help =
            format!("set {setting} in `sdk.yaml` for a `JsonText` with a type, or `string` to keep the text");
        diagnostics.report(Code::UntypedContent, message, &schema.origin).at_key().help(help);
    }
}

/// Returns the setting that types the string at this location.
fn setting(origin: &Origin) -> String {
    let tokens = origin.pointer.tokens();
    let tokens: Vec<&str> = tokens.iter().map(|token| &**token).collect();
    match tokens.as_slice() {
        ["components", "schemas", owner, "properties", property, rest @ ..]
            if !rest.contains(&"properties") =>
        {
            format!("`properties: {{ {owner}.{property}: json }}`")
        }
        ["components", "schemas", name] => {
            format!("the properties that refer to `{name}` to `json` under `properties`")
        }
        [.., "properties", property] => format!("`properties: {{ {property}: json }}`"),
        _ => "its property to `json` under `properties`".to_owned(),
    }
}
