//! The explanations of the codes: one Markdown file per code, in `explained/`.
//!
//! The first line of a file is `help:` and the general fix, for diagnostics without a specific one. It is followed by the
//! explanation; its first paragraph is the note of a diagnostic. The files under `## Wrong` cause the diagnostic, and
//! those under `## Right` do not; a test generates from both. Each file is a fenced block whose first line has its name:
//! `sdk.yaml` for settings, and paths in `examples/` and `guide/` for the files next to them.

use crate::diagnostics::code::Code;
use crate::source_text::SpecFile;

/// The explanation of a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// The general fix: an imperative on one line, in lower case without a full stop.
    pub help: &'static str,
    /// The rule that the code checks, and what the generator does: the first paragraph of `text`, on one line.
    pub summary: String,
    /// The rule, its reason and the place in the OpenAPI specification: paragraphs of Markdown.
    pub text: &'static str,
    /// The files that cause the diagnostic. Empty if the smallest ones are too large to show.
    pub wrong: Vec<SpecFile>,
    /// The same files without the fault.
    pub right: Vec<SpecFile>,
}

impl Code {
    /// Returns the explanation of the code.
    pub fn explanation(self) -> Explanation {
        let file = self.explanation_file();
        let (help, rest) = file.split_once('\n').unwrap_or((file, ""));
        let (rest, right) = rest.split_once("\n## Right\n").unwrap_or((rest, ""));
        let (text, wrong) = rest.split_once("\n## Wrong\n").unwrap_or((rest, ""));
        let text = text.trim();
        Explanation {
            help: help.trim_start_matches("help: "),
            summary: text.split("\n\n").next().unwrap_or_default().replace('\n', " "),
            text,
            wrong: fenced_files(wrong),
            right: fenced_files(right),
        }
    }

    /// Returns the general fix.
    pub fn help(self) -> &'static str {
        let first_line = self.explanation_file().lines().next().unwrap_or_default();
        first_line.trim_start_matches("help: ")
    }
}

/// Returns the fenced blocks of a section as files.
fn fenced_files(part: &str) -> Vec<SpecFile> {
    let mut files = Vec::new();
    let mut rest = part;
    while let Some((_, block)) = rest.split_once("\n```") {
        let Some((text, after)) = block.split_once("```\n") else { break };
        let (head, text) = text.split_once('\n').unwrap_or((text, ""));
        let name = head.split_once(' ').map_or(head, |(_, name)| name);
        files.push(SpecFile::new(name, text));
        rest = after;
    }
    files
}
