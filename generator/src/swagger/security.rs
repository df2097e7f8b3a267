//! Security definitions.

use crate::swagger::piece::{Piece, Source};

/// Converts a security definition.
pub(super) fn scheme(source: &Source<'_>) -> Piece {
    let mut scheme = Piece::map(&source.origin);
    let place = source.get("type").map_or_else(|| source.origin.clone(), |it| it.origin);
    match source.text("type") {
        Some("basic") => {
            scheme.copy_members(source, |key| key != "type");
            scheme.set("type", Piece::text("http", &place));
            scheme.set("scheme", Piece::text("basic", &place));
        }
        Some("oauth2") => {
            let of_flow = ["flow", "authorizationUrl", "tokenUrl", "scopes"];
            scheme.copy_members(source, |key| !of_flow.contains(&key));
            let mut flow = Piece::map(&source.origin);
            flow.copy_members(source, |key| of_flow.contains(&key) && key != "flow");
            if source.get("scopes").is_none() {
                flow.set("scopes", Piece::map(&source.origin));
            }
            let mut flows = Piece::map(&source.origin);
            flows.set(flow_name(source.text("flow").unwrap_or_default()), flow);
            scheme.set("flows", flows);
        }
        _ => scheme.copy_members(source, |_| true),
    }
    scheme
}

/// Returns the name of a flow in OpenAPI 3.0.
fn flow_name(flow: &str) -> &str {
    match flow {
        "application" => "clientCredentials",
        "accessCode" => "authorizationCode",
        other => other,
    }
}
