//! Diagnostics as text, in the style of rustc.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::diagnostics::escape::one_line;
use crate::diagnostics::excerpt::excerpt;
use crate::diagnostics::located::{
    Located, Texts, group_equal, group_notes, sorted_by_location, split_notes,
};
use crate::diagnostics::{Code, Diagnostics, Origin, Severity};
use crate::source_text::{SourceSpan, SpecFile};

/// The maximum number of other locations that are listed for a repeated diagnostic.
const MAX_NAMED_PLACES: usize = 5;

/// The maximum number of distinct diagnostics that are rendered per code.
const MAX_SHOWN_MESSAGES: usize = 100;

const BOLD: &str = "\u{1b}[1m";
const RED: &str = "\u{1b}[1;31m";
const YELLOW: &str = "\u{1b}[1;33m";
const CYAN: &str = "\u{1b}[1;36m";
const BLUE: &str = "\u{1b}[1;34m";
const PLAIN: &str = "\u{1b}[0m";

impl Diagnostics {
    /// Renders all diagnostics as one text, sorted by file, line and column.
    ///
    /// Equal diagnostics are rendered once, with the number of other locations and the first of them. The first
    /// diagnostic of a code has a note with the rule. At most 100 distinct diagnostics of a code are rendered, and the
    /// others are counted. Notes are summarized in one line per code and document. `files` are the texts of the
    /// locations; `color` enables terminal colors.
    pub fn render(&self, files: &[SpecFile], color: bool) -> String {
        self.render_page(files, color, false)
    }

    /// Renders all diagnostics as [`render`](Self::render) does, but each note in full, like a warning.
    pub fn render_with_notes(&self, files: &[SpecFile], color: bool) -> String {
        self.render_page(files, color, true)
    }

    fn render_page(&self, files: &[SpecFile], color: bool, all_notes: bool) -> String {
        let texts = Texts::new(self, files);
        let located = sorted_by_location(self, &texts);
        let (notes, located) = if all_notes { (Vec::new(), located) } else { split_notes(located) };
        let mut page = Page { text: String::new(), color, texts: &texts, explained: BTreeSet::new() };
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
        let groups = group_notes(&notes);
        groups.iter().for_each(|group| page.write_note_count(group));
        page.write_summary([
            (Severity::Error, self.errors()),
            (Severity::Warning, self.warnings()),
            (Severity::Note, self.notes()),
            (Severity::Lint, self.lints()),
        ]);
        if !groups.is_empty() {
            page.text.push_str("to print each note, add `--notes` or `--message-format json`\n");
        }
        page.text
    }
}

/// Returns the number of other locations of a group, and the first of them.
pub(super) fn other_places(others: &[&Located<'_>]) -> Option<String> {
    if others.is_empty() {
        return None;
    }
    let places: Vec<String> =
        others.iter().filter_map(|other| other.place()).take(MAX_NAMED_PLACES).collect();
    let rest = others.len() - places.len();
    let count = others.len();
    let mut text = format!("the same at {count} other location{}", if count == 1 { "" } else { "s" });
    if !places.is_empty() {
        text.push_str(": ");
        text.push_str(&places.join(", "));
        if rest > 0 {
            let _ = write!(text, " and {rest} more");
        }
    }
    Some(text)
}

/// The rendered text.
struct Page<'a> {
    text: String,
    color: bool,
    texts: &'a Texts<'a>,
    /// The codes whose note has been written.
    explained: BTreeSet<Code>,
}

impl Page<'_> {
    fn write_problem(&mut self, located: &Located<'_>, more: &[&Located<'_>]) {
        let (problem, spans) = (located.problem, &located.spans);
        let color = severity_color(problem.severity);
        self.paint(color, &format!("{}[{}]", problem.severity.as_str(), problem.code.as_str()));
        let label = one_line(&problem.message);
        let title = problem.code.title();
        let has_excerpt = self.line(problem.places.first(), spans.first().copied().flatten()).is_some();
        let headline = if has_excerpt { format!(": {title}") } else { format!(": {title}: {label}") };
        self.paint(BOLD, &headline);
        self.text.push('\n');
        let width = spans.iter().flatten().map(|span| span.line.to_string().len()).max().unwrap_or(1);
        for (index, place) in problem.places.iter().enumerate() {
            let span = spans.get(index).copied().flatten();
            if index == 0 {
                self.write_place(place, span, "-->", width, color, &label);
            } else {
                self.write_place(place, span, ":::", width, BLUE, "");
            }
        }
        if let Some(place) = problem.places.first() {
            let pointer = place.pointer.to_string();
            if !pointer.is_empty() {
                self.write_note(width, &format!("at: {}", one_line(&pointer)));
            }
        }
        if self.explained.insert(problem.code) {
            self.write_note(width, &format!("note: {}", problem.code.explanation().summary));
        }
        self.write_note(width, &format!("help: {}", one_line(problem.advice())));
        if let Some(others) = other_places(more) {
            self.write_note(width, &format!("more: {}", one_line(&others)));
        }
        self.text.push('\n');
    }

    /// Writes the number of diagnostics of a code that are not rendered.
    fn write_hidden_count(&mut self, code: Code, count: usize) {
        if count == 0 {
            return;
        }
        let severity = code.severity();
        self.paint(severity_color(severity), &format!("{}[{}]", severity.as_str(), code.as_str()));
        let messages = if count == 1 { "message" } else { "messages" };
        self.paint(BOLD, &format!(": {count} more {messages} with this code"));
        self.text.push('\n');
        self.write_note(1, "help: fix the first ones, or print all of them with `--message-format json`");
        self.text.push('\n');
    }

    fn write_place(
        &mut self,
        place: &Origin,
        span: Option<SourceSpan>,
        arrow: &str,
        width: usize,
        color: &str,
        label: &str,
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
        let Some(line) = self.line(Some(place), Some(span)) else { return };
        let excerpt = excerpt(line, span);
        self.paint(BLUE, &format!("{} |", " ".repeat(width)));
        self.text.push('\n');
        self.paint(BLUE, &format!("{:>width$} |", span.line));
        self.text.push(' ');
        self.text.push_str(&excerpt.text);
        self.text.push('\n');
        self.paint(BLUE, &format!("{} |", " ".repeat(width)));
        self.text.push_str(&" ".repeat(excerpt.before + 1));
        let underline = "^".repeat(excerpt.marked);
        self.paint(color, format!("{underline} {label}").trim_end());
        self.text.push('\n');
    }

    /// Returns the line to show for a location.
    fn line(&self, place: Option<&Origin>, span: Option<SourceSpan>) -> Option<&str> {
        self.texts.line(&place?.file, span?.line)
    }

    fn write_note(&mut self, width: usize, text: &str) {
        self.text.push_str(&" ".repeat(width + 1));
        self.paint(BLUE, "= ");
        self.text.push_str(text);
        self.text.push('\n');
    }

    /// Writes a one-line summary of the notes with the same code in one document.
    fn write_note_count(&mut self, group: &[&Located<'_>]) {
        let Some(first) = group.first() else { return };
        let code = first.problem.code;
        self.paint(
            severity_color(code.severity()),
            &format!("{}[{}]", code.severity().as_str(), code.as_str()),
        );
        self.paint(BOLD, &format!(": {}", code.title()));
        if let Some(place) = first.place() {
            self.text.push_str(": ");
            self.text.push_str(&one_line(&place));
        }
        if group.len() > 1 {
            let _ = write!(self.text, " ({} in this document)", group.len());
        }
        self.text.push('\n');
    }

    fn write_summary(&mut self, counts: [(Severity, usize); 4]) {
        let shown = counts.iter().filter(|(_, count)| *count > 0);
        let shown: Vec<String> = shown
            .map(|(severity, count)| {
                format!("{count} {}{}", severity.as_str(), if *count == 1 { "" } else { "s" })
            })
            .collect();
        let most_severe = counts.iter().find(|(_, count)| *count > 0);
        if let Some((severity, _)) = most_severe {
            self.paint(severity_color(*severity), &shown.join(", "));
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
        Severity::Note | Severity::Lint => CYAN,
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
    fn message_shows_excerpt_and_pointer() {
        let mut diagnostics = Diagnostics::new();
        diagnostics
            .report(
                Code::Dangling,
                "`Usr` is not defined in this document",
                &origin("/paths/~1users/get/schema/$ref"),
            )
            .help("did you mean `User`?");
        assert_eq!(
            diagnostics.render(&[file()], false),
            "error[E0104]: unresolved reference
 --> iam/v2.yaml:5:15
  |
5 |         $ref: '#/components/schemas/Usr'
  |               ^^^^^^^^^^^^^^^^^^^^^^^^^^ `Usr` is not defined in this document
  = at: /paths/~1users/get/schema/$ref
  = note: The reference cannot be resolved: the file exists, but it does not contain the target.
  = help: did you mean `User`?

1 error
"
        );
    }

    #[test]
    fn equal_messages_are_shown_once() {
        let mut diagnostics = Diagnostics::new();
        for index in 0..9 {
            diagnostics.report(Code::MisspelledKeyword, "unknown `foo`", &origin(&format!("/paths/{index}")));
        }
        let text = diagnostics.render(&[file()], false);
        assert_eq!(text.matches("warning[W0203]").count(), 1);
        let place = "iam/v2.yaml:1:1";
        let places = [place; MAX_NAMED_PLACES].join(", ");
        assert!(
            text.contains(&format!("= more: the same at 8 other locations: {places} and 3 more\n")),
            "{text}"
        );
        assert!(text.ends_with("9 warnings\n"), "{text}");
    }

    #[test]
    fn notes_are_one_line_per_code_and_document() {
        let mut diagnostics = Diagnostics::new();
        for index in 0..12 {
            let message = format!("the header `X-{index}` is only available as text");
            diagnostics.report(Code::UntypedHeader, message, &origin("/paths/~1users/get/schema"));
        }
        diagnostics.report(Code::Xml, "`xml` is ignored", &Origin::new("org/v2.yaml", Pointer::root()));
        let counted = "note[N0204]: XML form of a schema: org/v2.yaml
note[N0302]: response header without an accessor: iam/v2.yaml:4:7 (12 in this document)
13 notes
to print each note, add `--notes` or `--message-format json`
";
        assert_eq!(diagnostics.render(&[file()], false), counted);
        let text = diagnostics.render_with_notes(&[file()], false);
        assert_eq!(text.matches("note[N0302]").count(), 12, "{text}");
        assert!(text.ends_with("\n\n13 notes\n"), "{text}");
        assert_eq!(diagnostics.render_json(&[file()]).lines().count(), 13);
        assert_eq!(diagnostics.render_github(&[file()]).matches("::notice ").count(), 2);
    }

    #[test]
    fn missing_end_is_shown_after_last_line() {
        let mut diagnostics = Diagnostics::new();
        let position = crate::source_text::Position { line: 9, column: 1 };
        diagnostics.report(Code::Syntax, "unexpected end", &origin("")).at_position(position);
        let file = SpecFile { name: "iam/v2.yaml".to_owned(), text: "a: [1,\n\n".to_owned() };
        let text = diagnostics.render(&[file], false);
        assert!(text.contains("v2.yaml:1:7\n  |\n1 | a: [1,\n  |       ^ unexpected end\n"), "{text}");
    }
}
