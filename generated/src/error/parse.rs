// Copied by sdkwright from sdk-runtime (src/error/parse.rs); do not edit.

//! Parsing of error bodies, recognized by their structure and never by the status.
//!
//! The recognized structures are `{"errors": […]}`, `{"error_code", "message"}`, `{"error": {"code", "message"}}`,
//! `{"code", "message"}`, `{"message"}`, OAuth's `{"error", "error_description"}` (RFC 6749, 5.2) and problem details
//! (RFC 9457). Any other body, including text and HTML, has no details and is available as bytes.

use super::body::ErrorDetail;
use super::lean_json::LeanJson;

/// The maximum number of extension members that are kept.
const MAX_EXTENSIONS: usize = 20;

/// Parses the details of a body, if its structure is recognized. At most the first 100 are kept.
pub(super) fn parse_details(body: &[u8]) -> Vec<ErrorDetail> {
    let body = LeanJson::parse(body);
    let problem = is_problem(&body).then(|| parse_problem(&body)).flatten();
    let inner: Vec<ErrorDetail> = match (body.get("errors"), body.get("error")) {
        (Some(LeanJson::List(errors)), _) if !errors.is_empty() => {
            errors.iter().filter_map(parse_element).collect()
        }
        (Some(error @ LeanJson::Object(_)), _) | (_, Some(error @ LeanJson::Object(_))) => {
            parse_element(error).into_iter().collect()
        }
        _ if problem.is_some() => Vec::new(),
        _ => parse_detail(&body).into_iter().collect(),
    };
    // A problem may list further errors besides its own title.
    problem.into_iter().chain(inner).collect()
}

/// Returns `true` for problem details (RFC 9457, 3.1). `type` defaults to `about:blank`, so `title` decides.
fn is_problem(body: &LeanJson) -> bool {
    let has = |name: &str| body.get(name).is_some_and(|value| value.text().is_some());
    has("title") && (has("type") || has("status"))
}

fn parse_problem(body: &LeanJson) -> Option<ErrorDetail> {
    const STANDARD: [&str; 8] = ["type", "title", "status", "detail", "instance", "code", "id", "resolution"];
    let extensions = body.members().iter().filter(|(name, _)| !STANDARD.contains(&name.as_str()));
    let extensions = extensions.filter_map(|(name, value)| Some((name.clone(), value.text()?.to_owned())));
    let detail = parse_detail(body)?;
    Some(ErrorDetail { extensions: extensions.take(MAX_EXTENSIONS).collect(), ..detail })
}

fn parse_element(error: &LeanJson) -> Option<ErrorDetail> {
    match error {
        LeanJson::Object(_) => parse_detail(error),
        LeanJson::Text(detail) if !detail.is_empty() => {
            Some(ErrorDetail { detail: Some(detail.clone()), ..ErrorDetail::default() })
        }
        _ => None,
    }
}

fn parse_detail(members: &LeanJson) -> Option<ErrorDetail> {
    let member = |name: &str| members.get(name).and_then(LeanJson::text).map(str::to_owned);
    let first = |names: &[&str]| names.iter().find_map(|name| member(name));
    let source = |name| members.get("source").and_then(|source| source.get(name)?.text()).map(str::to_owned);
    let mut detail = ErrorDetail {
        id: member("id"),
        status: member("status"),
        code: first(&["code", "error_code"]),
        title: member("title"),
        detail: first(&["detail", "message", "error_description"]),
        resolution: member("resolution"),
        source_pointer: source("pointer").or_else(|| member("pointer")),
        source_parameter: source("parameter"),
        ..ErrorDetail::default()
    };
    // `error` is a code if there is also a description, and the description otherwise.
    match (member("error"), &detail.detail) {
        (Some(error), None) => detail.detail = Some(error),
        (Some(error), Some(_)) if detail.code.is_none() => detail.code = Some(error),
        _ => {}
    }
    (detail.code.is_some() || detail.text().is_some()).then_some(detail)
}
