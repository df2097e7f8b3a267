//! Problems as text, in the manner of rustc.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::diagnostics::escape::one_line;
use crate::diagnostics::excerpt::excerpt;
use crate::diagnostics::located::{Located, Texts, group_equal, sorted_by_location};
use crate::diagnostics::{Code, Diagnostics, Origin, Severity};
use crate::source_text::{SourceSpan, SpecFile};

/// How many places of a message that is repeated are named.
const MAX_NAMED_PLACES: usize = 5;

/// How many different messages of one code are shown. Who mends these reads on afterwards.
const MAX_SHOWN_MESSAGES: usize = 100;

const BOLD: &str = "\u{1b}[1m";
const RED: &str = "\u{1b}[1;31m";
const YELLOW: &str = "\u{1b}[1;33m";
const BLUE: &str = "\u{1b}[1;34m";
const PLAIN: &str = "\u{1b}[0m";

impl Diagnostics {
    /// All problems as one text, sorted by file, line and column. Equal messages are shown once, with the number of
    /// the other places and the first of them; the rule of a code stands below its first message. Of a code with more than
    /// a hundred messages, the others are counted. `files` are the texts that the places refer to; `color` asks for terminal
    /// colours.
    pub fn render(&self, files: &[SpecFile], color: bool) -> String {
        let texts = Texts::new(self, files);
        let located = sorted_by_location(self, &texts);
        let mut page = Page { text: String::new(), color, texts: &texts, told: BTreeSet::new() };
        let mut counts: BTreeMap<Code, usize> = BTreeMap::new();
        for group in group_equal(&located) {
            let Some((first, others)) = group.split_first() else { continue };
            let count = counts.entry(first.problem.code).or_default();
            *count += 1;
            if *count <= MAX_SHOWN_MESSAGES {
                page.write_problem(first, others);
            }
        }
        for (code, count) in counts {
            page.write_hidden_count(code, count.saturating_sub(MAX_SHOWN_MESSAGES));
        }
        page.write_summary(self.errors(), self.warnings());
        page.text
    }
}

/// What a group says about its other places: how many, and the first of them.
pub(super) fn other_places(others: &[&Located<'_>]) -> Option<String> {
    if others.is_empty() {
        return None;
    }
    let places: Vec<String> =
        others.iter().filter_map(|other| other.place()).take(MAX_NAMED_PLACES).collect();
    let rest = others.len() - places.len();
    let count = others.len();
    let mut text = format!("the same at {count} other place{}", if count == 1 { "" } else { "s" });
    if !places.is_empty() {
        text.push_str(": ");
        text.push_str(&places.join(", "));
        if rest > 0 {
            let _ = write!(text, " and {rest} more");
        }
    }
    Some(text)
}

/// The text as it grows.
struct Page<'a> {
    text: String,
    color: bool,
    texts: &'a Texts<'a>,
    /// The codes whose rule has been told.
    told: BTreeSet<Code>,
}

impl Page<'_> {
    fn write_problem(&mut self, located: &Located<'_>, more: &[&Located<'_>]) {
        let (problem, spans) = (located.problem, &located.spans);
        let color = severity_color(problem.severity);
        self.paint(color, &format!("{}[{}]", problem.severity.as_str(), problem.code.as_str()));
        self.paint(BOLD, &format!(": {}", one_line(&problem.message)));
        self.text.push('\n');
        let width = spans.iter().flatten().map(|span| span.line.to_string().len()).max().unwrap_or(1);
        for (index, place) in problem.places.iter().enumerate() {
            let span = spans.get(index).copied().flatten();
            let arrow = if index == 0 { "-->" } else { ":::" };
            self.write_place(place, span, arrow, width, if index == 0 { color } else { BLUE });
        }
        if let Some(place) = problem.places.first() {
            let pointer = place.pointer.to_string();
            if !pointer.is_empty() {
                self.write_note(width, &format!("at: {}", one_line(&pointer)));
            }
        }
        let rule = problem.code.explanation();
        if self.told.insert(problem.code) && rule != problem.advice() {
            self.write_note(width, &format!("note: {rule}"));
        }
        self.write_note(width, &format!("help: {}", one_line(problem.advice())));
        if let Some(others) = other_places(more) {
            self.write_note(width, &format!("more: {}", one_line(&others)));
        }
        self.text.push('\n');
    }

    /// Says how many messages of a code are not shown.
    fn write_hidden_count(&mut self, code: Code, count: usize) {
        if count == 0 {
            return;
        }
        let severity = code.severity();
        self.paint(severity_color(severity), &format!("{}[{}]", severity.as_str(), code.as_str()));
        let messages = if count == 1 { "message" } else { "messages" };
        self.paint(BOLD, &format!(": {count} more {messages} of this code"));
        self.text.push('\n');
        self.write_note(1, "help: mend the first ones; the messages in JSON are all of them");
        self.text.push('\n');
    }

    fn write_place(
        &mut self,
        place: &Origin,
        span: Option<SourceSpan>,
        arrow: &str,
        width: usize,
        color: &str,
    ) {
        self.text.push_str(&" ".repeat(width));
        self.paint(BLUE, arrow);
        self.text.push(' ');
        self.text.push_str(&one_line(&place.file));
        let Some(span) = span else {
            self.text.push('\n');
            return;
        };
        let _ = writeln!(self.text, ":{}:{}", span.line, span.column);
        let Some(line) = self.texts.line(&place.file, span.line) else { return };
        let excerpt = excerpt(line, span);
        self.paint(BLUE, &format!("{} |", " ".repeat(width)));
        self.text.push('\n');
        self.paint(BLUE, &format!("{:>width$} |", span.line));
        self.text.push(' ');
        self.text.push_str(&excerpt.text);
        self.text.push('\n');
        self.paint(BLUE, &format!("{} |", " ".repeat(width)));
        self.text.push_str(&" ".repeat(excerpt.before + 1));
        self.paint(color, &"^".repeat(excerpt.marked));
        self.text.push('\n');
    }

    fn write_note(&mut self, width: usize, text: &str) {
        self.text.push_str(&" ".repeat(width + 1));
        self.paint(BLUE, "= ");
        self.text.push_str(text);
        self.text.push('\n');
    }

    fn write_summary(&mut self, errors: usize, warnings: usize) {
        let count = |count: usize, word: &str| match count {
            0 => None,
            1 => Some(format!("1 {word}")),
            _ => Some(format!("{count} {word}s")),
        };
        let counts: Vec<String> =
            [count(errors, "error"), count(warnings, "warning")].into_iter().flatten().collect();
        if !counts.is_empty() {
            let severity = if errors > 0 { Severity::Error } else { Severity::Warning };
            self.paint(severity_color(severity), &counts.join(", "));
            self.text.push('\n');
        }
    }

    fn paint(&mut self, color: &str, text: &str) {
        if self.color {
            let _ = write!(self.text, "{color}{text}{PLAIN}");
        } else {
            self.text.push_str(text);
        }
    }
}

fn severity_color(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => RED,
        Severity::Warning => YELLOW,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pointer::Pointer;

    const TEXT: &str =
        "paths:\n  /users:\n    get:\n      schema:\n        $ref: '#/components/schemas/Usr'\n";

    fn file() -> SpecFile {
        SpecFile { name: "iam/v2.yaml".to_owned(), text: TEXT.to_owned() }
    }

    fn origin(pointer: &str) -> Origin {
        Origin::new("iam/v2.yaml", Pointer::parse(pointer).unwrap_or_default())
    }

    #[test]
    fn message_shows_line_and_place() {
        let mut diagnostics = Diagnostics::new();
        diagnostics
            .report(Code::Dangling, "the reference leads nowhere", &origin("/paths/~1users/get/schema/$ref"))
            .help("did you mean `User`?");
        assert_eq!(
            diagnostics.render(&[file()], false),
            "error[E0104]: the reference leads nowhere
 --> iam/v2.yaml:5:15
  |
5 |         $ref: '#/components/schemas/Usr'
  |               ^^^^^^^^^^^^^^^^^^^^^^^^^^
  = at: /paths/~1users/get/schema/$ref
  = note: The file exists but has nothing at this place.
  = help: did you mean `User`?

1 error
"
        );
    }

    #[test]
    fn equal_messages_are_shown_once() {
        let mut diagnostics = Diagnostics::new();
        for index in 0..9 {
            diagnostics.report(Code::UnknownKeyword, "unknown `foo`", &origin(&format!("/paths/{index}")));
        }
        let text = diagnostics.render(&[file()], false);
        assert_eq!(text.matches("warning[W0203]").count(), 1);
        let place = "iam/v2.yaml:1:1";
        let places = [place; MAX_NAMED_PLACES].join(", ");
        assert!(
            text.contains(&format!("= more: the same at 8 other places: {places} and 3 more\n")),
            "{text}"
        );
        assert!(text.ends_with("9 warnings\n"), "{text}");
    }

    #[test]
    fn missing_end_is_shown_after_last_line() {
        let mut diagnostics = Diagnostics::new();
        let position = crate::source_text::Position { line: 9, column: 1 };
        diagnostics.report(Code::Syntax, "unexpected end", &origin("")).at_position(position);
        let file = SpecFile { name: "iam/v2.yaml".to_owned(), text: "a: [1,\n\n".to_owned() };
        let text = diagnostics.render(&[file], false);
        assert!(text.contains("v2.yaml:1:7\n  |\n1 | a: [1,\n  |       ^\n"), "{text}");
    }
}
