//! Problems as text, in the manner of rustc.

use std::collections::HashMap;
use std::fmt::Write as _;

use super::{Diagnostic, Diagnostics, Origin, Severity};
use crate::document::{Place, Span, SpecFile, locate_all};
use crate::pointer::Pointer;

/// Of this many equal messages or more, only the first few are printed.
const MANY: usize = 4;
/// How many of them.
const SHOWN: usize = 3;
/// Longer lines are cut in excerpts.
const WIDEST: usize = 160;

const BOLD: &str = "\u{1b}[1m";
const RED: &str = "\u{1b}[1;31m";
const YELLOW: &str = "\u{1b}[1;33m";
const BLUE: &str = "\u{1b}[1;34m";
const PLAIN: &str = "\u{1b}[0m";

impl Diagnostics {
    /// All problems as one text, sorted by file and line, equal messages grouped. `files` are the texts that the
    /// places refer to; `color` asks for terminal colours.
    pub fn render(&self, files: &[SpecFile], color: bool) -> String {
        let texts = Texts::new(self, files);
        let mut located: Vec<(&Diagnostic, Vec<Option<Span>>)> =
            self.iter().map(|problem| (problem, texts.spans(problem))).collect();
        located.sort_by(|(left, left_spans), (right, right_spans)| {
            let key = |problem: &Diagnostic, spans: &[Option<Span>]| {
                let file = problem.places.first().map(|place| place.file.clone());
                (file, spans.first().copied().flatten().map(|span| (span.line, span.column)))
            };
            key(left, left_spans).cmp(&key(right, right_spans)).then_with(|| left.message.cmp(&right.message))
        });
        located.dedup_by(|right, left| right.0 == left.0);

        let mut counts: HashMap<_, (usize, usize)> = HashMap::new();
        for (problem, _) in &located {
            counts.entry((problem.code, &problem.message)).or_default().0 += 1;
        }
        let mut page = Page { text: String::new(), color, texts: &texts };
        for (problem, spans) in &located {
            let Some((all, shown)) = counts.get_mut(&(problem.code, &problem.message)) else { continue };
            *shown += 1;
            if *all < MANY || *shown <= SHOWN {
                let more = if *all >= MANY && *shown == SHOWN { *all - SHOWN } else { 0 };
                page.problem(problem, spans, more);
            }
        }
        page.summary(self.errors(), self.warnings());
        page.text
    }
}

/// The texts of the files, and where the wanted places are in them.
struct Texts<'a> {
    lines: HashMap<&'a str, Vec<&'a str>>,
    places: HashMap<&'a str, HashMap<Pointer, Place>>,
}

impl<'a> Texts<'a> {
    fn new(diagnostics: &Diagnostics, files: &'a [SpecFile]) -> Self {
        let mut texts = Self { lines: HashMap::new(), places: HashMap::new() };
        for file in files {
            let wanted: Vec<Pointer> = diagnostics
                .iter()
                .flat_map(|problem| &problem.places)
                .filter(|place| *place.file == *file.name)
                .map(|place| place.pointer.clone())
                .collect();
            if wanted.is_empty() {
                continue;
            }
            texts.lines.insert(&file.name, file.text.lines().collect());
            let found = locate_all(&file.text, &wanted);
            let found = wanted.into_iter().zip(found).filter_map(|(pointer, place)| Some((pointer, place?)));
            texts.places.insert(&file.name, found.collect());
        }
        texts
    }

    /// Where each place of a problem is.
    fn spans(&self, problem: &Diagnostic) -> Vec<Option<Span>> {
        let mut spans: Vec<Option<Span>> =
            problem.places.iter().map(|place| self.span(place, problem.on_key)).collect();
        if let (Some(first), Some(position)) = (spans.first_mut(), problem.position) {
            *first = Some(Span { line: position.line, column: position.column, length: 1 });
        }
        spans
    }

    fn span(&self, place: &Origin, on_key: bool) -> Option<Span> {
        let found = self.places.get(&*place.file)?.get(&place.pointer)?;
        Some(match found.key {
            Some(key) if on_key || !found.scalar => key,
            _ => found.value,
        })
    }
}

/// The text as it grows.
struct Page<'a> {
    text: String,
    color: bool,
    texts: &'a Texts<'a>,
}

impl Page<'_> {
    fn problem(&mut self, problem: &Diagnostic, spans: &[Option<Span>], more: usize) {
        let color = severity_color(problem.severity);
        self.paint(color, &format!("{}[{}]", problem.severity.as_str(), problem.code.as_str()));
        self.paint(BOLD, &format!(": {}", visible(&problem.message)));
        self.text.push('\n');
        let width = spans.iter().flatten().map(|span| span.line.to_string().len()).max().unwrap_or(1);
        for (index, place) in problem.places.iter().enumerate() {
            let span = spans.get(index).copied().flatten();
            let arrow = if index == 0 { "-->" } else { ":::" };
            self.place(place, span, arrow, width, if index == 0 { color } else { BLUE });
        }
        if let Some(place) = problem.places.first() {
            let pointer = place.pointer.to_string();
            if !pointer.is_empty() {
                self.note(width, &format!("at: {}", visible(&pointer)));
            }
        }
        let help = problem.help.as_deref().unwrap_or_else(|| problem.code.explanation());
        if !help.is_empty() {
            self.note(width, &format!("help: {}", visible(help)));
        }
        if more > 0 {
            self.note(width, &format!("note: and {more} more like this"));
        }
        self.text.push('\n');
    }

    fn place(&mut self, place: &Origin, span: Option<Span>, arrow: &str, width: usize, color: &str) {
        self.text.push_str(&" ".repeat(width));
        self.paint(BLUE, arrow);
        self.text.push(' ');
        self.text.push_str(&visible(&place.file));
        let Some(span) = span else {
            self.text.push('\n');
            return;
        };
        let _ = writeln!(self.text, ":{}:{}", span.line, span.column);
        let lines = self.texts.lines.get(&*place.file);
        let Some(line) = lines.and_then(|lines| lines.get(span.line.wrapping_sub(1))) else { return };
        let (excerpt, before, marked) = excerpt(line, span);
        self.paint(BLUE, &format!("{} |", " ".repeat(width)));
        self.text.push('\n');
        self.paint(BLUE, &format!("{:>width$} |", span.line));
        self.text.push(' ');
        self.text.push_str(&excerpt);
        self.text.push('\n');
        self.paint(BLUE, &format!("{} |", " ".repeat(width)));
        self.text.push_str(&" ".repeat(before + 1));
        self.paint(color, &"^".repeat(marked.max(1)));
        self.text.push('\n');
    }

    fn note(&mut self, width: usize, text: &str) {
        self.text.push_str(&" ".repeat(width + 1));
        self.paint(BLUE, "= ");
        self.text.push_str(text);
        self.text.push('\n');
    }

    fn summary(&mut self, errors: usize, warnings: usize) {
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

/// A line for printing, the width of what comes before the marked part, and the width of that part.
fn excerpt(line: &str, span: Span) -> (String, usize, usize) {
    let characters: Vec<char> = line.chars().collect();
    let start = span.column.saturating_sub(1).min(characters.len());
    let end = (start + span.length).min(characters.len());
    // A long line (minified JSON) is shown around the place.
    let from = if characters.len() > WIDEST { start.saturating_sub(WIDEST / 4) } else { 0 };
    let to = characters.len().min(from + WIDEST);
    let part = |from: usize, to: usize| visible(&characters[from..to.max(from)].iter().collect::<String>());
    let lead = if from > 0 { "…" } else { "" };
    let trail = if to < characters.len() { "…" } else { "" };
    let before = part(from, start);
    let marked = part(start, end.min(to));
    let after = part(end.min(to).max(start), to);
    let widths = (lead.chars().count() + before.chars().count(), marked.chars().count());
    (format!("{lead}{before}{marked}{after}{trail}"), widths.0, widths.1)
}

/// Text that can do no harm to a terminal or a reader: control and bidirectional characters are written out.
fn visible(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\t' => safe.push_str("    "),
            '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}'
            | '\u{feff}'
            | '\u{61c}' => {
                let _ = write!(safe, "{}", character.escape_unicode());
            }
            _ if character.is_control() => {
                let _ = write!(safe, "{}", character.escape_debug());
            }
            _ => safe.push(character),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::super::Code;
    use super::*;

    const TEXT: &str =
        "paths:\n  /users:\n    get:\n      schema:\n        $ref: '#/components/schemas/Usr'\n";

    fn file() -> SpecFile {
        SpecFile { name: "iam/v2.yaml".to_owned(), text: TEXT.to_owned() }
    }

    fn origin(pointer: &str) -> Origin {
        Origin::new("iam/v2.yaml", Pointer::parse(pointer).unwrap_or_default())
    }

    #[test]
    fn a_message_shows_line_and_place() {
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
  = help: did you mean `User`?

1 error
"
        );
    }

    #[test]
    fn many_equal_messages_are_counted() {
        let mut diagnostics = Diagnostics::new();
        for index in 0..7 {
            diagnostics.report(Code::UnknownKeyword, "unknown `foo`", &origin(&format!("/paths/{index}")));
        }
        let text = diagnostics.render(&[file()], false);
        assert_eq!(text.matches("warning[W0203]").count(), 3);
        assert!(text.contains("= note: and 4 more like this"), "{text}");
        assert!(text.ends_with("7 warnings\n"), "{text}");
    }

    #[test]
    fn dangerous_characters_are_written_out() {
        assert_eq!(visible("a\u{202e}b\u{1b}[31m\0"), "a\\u{202e}b\\u{1b}[31m\\0");
    }

    #[test]
    fn a_long_line_is_cut() {
        let line = "x".repeat(5000);
        let (text, before, marked) = excerpt(&line, Span { line: 1, column: 2000, length: 4 });
        assert!(text.chars().count() < 200);
        assert_eq!((before, marked), (41, 4));
    }
}
