//! The selection of operations by a setting.

use crate::resolve;

/// Returns `true` if an operation is selected by its method, or by its ID or its method and path.
pub(crate) fn is_selected(found: &resolve::Operation, methods: &[&str], operations: &[String]) -> bool {
    let line = format!("{} {}", found.method, found.path);
    let is_named = |name: &String| found.id.as_ref() == Some(name) || *name == line;
    methods.contains(&found.method.as_str()) || operations.iter().any(is_named)
}

/// Returns the name of a header as an operation declares it.
pub(crate) fn declared_header<'a>(found: &'a resolve::Operation, header: &str) -> Option<&'a String> {
    let mut headers = found.parameters.iter().filter(|it| it.location == resolve::ParameterLocation::Header);
    headers.find(|it| it.name.eq_ignore_ascii_case(header)).map(|it| &it.name)
}
