//! What the YAML parser says about a text that it cannot read, as a message with a place and, for the usual mistakes, what
//! to do.

use crate::diagnostics::{Code, Diagnostics, Origin};
use crate::source_text::Position;

/// Reports an error of the YAML parser.
pub(super) fn report_syntax_error(
    error: &serde_yaml::Error,
    text: &str,
    origin: &Origin,
    diagnostics: &mut Diagnostics,
) {
    let said = error.to_string();
    let code = if said.contains("repetition limit") { Code::TooManyAliases } else { Code::Syntax };
    // The parser ends its messages with the position, which the report shows in its own way.
    let message = said.split(" at line ").next().unwrap_or(&said).to_owned();
    let at = error.location();
    let help = at.as_ref().and_then(|at| suggest_fix(&message, text.get(at.index()..)?));
    let problem = diagnostics.report(code, message, origin);
    problem.maybe_help(help.map(str::to_owned));
    if let Some(at) = at {
        // The parser counts lines as YAML 1.1 did, where more characters end one.
        let counted = Position { line: at.line(), column: at.column() };
        problem.at_position(Position::from_byte(text, at.index()).unwrap_or(counted));
    }
}

/// What to do about the usual mistakes, by what the parser says and what stands at the place.
fn suggest_fix(message: &str, rest: &str) -> Option<&'static str> {
    let first = rest.chars().next();
    if message.contains("mapping values are not allowed") {
        Some("put text that holds `: ` in quotes, or correct the indentation")
    } else if message.contains("cannot start any token") && first == Some('\t') {
        Some("indent with spaces; YAML does not allow tabs there")
    } else if message.contains("cannot start any token") {
        Some("put text that begins with `@`, a backtick or `%` in quotes")
    } else if message.contains("did not find expected ',' or") && !rest.is_empty() {
        Some("put text that holds `: ` in quotes, or add the comma or bracket that is missing")
    } else if message.contains("unexpected end of stream") || rest.is_empty() {
        Some("close the quote or bracket that is open")
    } else if message.contains("unknown anchor") {
        Some("put text that begins with `*` in quotes, or define the anchor before the alias")
    } else {
        None
    }
}
