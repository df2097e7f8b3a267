//! Syntax errors of the YAML parser as diagnostics with a position and, for common mistakes, a fix.

use crate::diagnostics::{Code, Diagnostics, Origin};
use crate::source::unclosed_quote::{UnclosedQuote, find_unclosed_quote};
use crate::source_text::Position;

/// Reports an error of the YAML parser.
pub(super) fn report_syntax_error(
    error: &serde_yaml::Error,
    text: &str,
    origin: &Origin,
    diagnostics: &mut Diagnostics,
) {
    let said = error.to_string();
    if said.contains("repetition limit") {
        let message = "the document is too large after its aliases are expanded";
        diagnostics.report(Code::TooManyAliases, message, origin);
        return;
    }
    // The parser appends the position to its message, which the diagnostic shows separately.
    let message = said.split(" at line ").next().unwrap_or(&said).to_owned();
    if let Some(quote) = find_unclosed_quote(text) {
        let line = error.location().and_then(|at| Position::from_byte(text, at.index())).map(|at| at.line);
        let line = line.map_or_else(String::new, |line| format!(", before line {line}: {message}"));
        let message = format!("the quote is not closed{line}");
        diagnostics
            .report(Code::Syntax, message, origin)
            .at_position(quote.position)
            .help(close_quote(&quote));
        return;
    }
    let at = error.location();
    let help = at.as_ref().and_then(|at| suggest_fix(&message, text.get(at.index()..)?));
    let problem = diagnostics.report(Code::Syntax, message, origin);
    problem.maybe_help(help.map(str::to_owned));
    if let Some(at) = at {
        // The parser counts lines as in YAML 1.1, which has more line end characters.
        let counted = Position { line: at.line(), column: at.column() };
        problem.at_position(Position::from_byte(text, at.index()).unwrap_or(counted));
    }
}

/// Reports a quoted string that probably swallowed keys. The document has been parsed without them.
pub(super) fn report_unclosed_quote(text: &str, origin: &Origin, diagnostics: &mut Diagnostics) {
    if let Some(quote) = find_unclosed_quote(text) {
        let message = format!("the quoted string contains the key `{}`", quote.key);
        diagnostics
            .report(Code::UnclosedQuote, message, origin)
            .at_position(quote.position)
            .help(close_quote(&quote));
    }
}

fn close_quote(quote: &UnclosedQuote) -> String {
    format!(
        "close the quote before `{}:` in line {}, or indent the text more than its key",
        quote.key, quote.line
    )
}

/// Returns the fix for common mistakes, based on the parser's message and the text at the position.
fn suggest_fix(message: &str, rest: &str) -> Option<&'static str> {
    let first = rest.chars().next();
    if message.contains("mapping values are not allowed") {
        Some("quote text that contains `: `, or correct the indentation")
    } else if message.contains("cannot start any token") && first == Some('\t') {
        Some("indent with spaces, because YAML does not allow tabs here")
    } else if message.contains("cannot start any token") {
        Some("quote text that begins with `@`, a backtick or `%`")
    } else if message.contains("did not find expected ',' or") && !rest.is_empty() {
        Some("quote text that contains `: `, or add the missing comma or bracket")
    } else if message.contains("unexpected end of stream") || rest.is_empty() {
        Some("close the open quote or bracket")
    } else if message.contains("unknown anchor") {
        Some("quote text that begins with `*`, or define the anchor before the alias")
    } else {
        None
    }
}
