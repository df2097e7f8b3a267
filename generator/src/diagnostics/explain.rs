//! What the codes mean, at length: a file in `explained/` for each, in Markdown, that people edit.
//!
//! Its first line is `help:` and what to do, used by messages that have nothing better to say. Then follows text for
//! somebody who wants to know more, then, under `## Wrong` and `## Right`, files that cause the message and files that
//! do not. Each file stands in a fenced block whose first line has its name: `sdk.yaml` for settings, `examples/` and
//! `guide/` for what lies beside them. A test generates from both.

use crate::diagnostics::code::Code;
use crate::source_text::SpecFile;

/// Makes the table from the codes, in the order of their numbers.
macro_rules! explained {
    ($($code:ident)*) => {
        /// The text of a code's file.
        fn explanation_file(code: &str) -> Option<&'static str> {
            match code {
                $(stringify!($code) => Some(include_str!(concat!("explained/", stringify!($code), ".md"))),)*
                _ => None,
            }
        }
    };
}

// A new code has a row in `code.rs`, a file in `explained/` and its number here.
explained! {
    E0001 E0002 E0003 E0004 E0005 E0006 E0007 E0008 E0009 E0010 E0011 E0012 E0013 E0014 E0015 E0101
    E0102 E0103 E0104 E0105 E0106 E0107 E0201 E0202 E0203 E0204 E0301 E0302 E0303 E0304 E0305 E0306 E0307
    E0401 E0402 E0403 E0404 E0405 E0901 W0001 W0002 W0003 W0101 W0201 W0202 W0203 W0204 W0205 W0206 W0207 W0208
    W0218 W0301 W0302 W0303 W0304 W0305 W0306 W0307 W0308 W0309 W0315 W0316 W0317 W0318 W0319 W0401
    W0402 W0403 W0404
}

/// What a code means, at length.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// What to do in general, in one line: lower case, no full stop.
    pub help: &'static str,
    /// The rule and the reasons, with the place in the OpenAPI specification: paragraphs of Markdown.
    pub text: &'static str,
    /// Files that cause the message; none if the smallest ones are too large to be read.
    pub wrong: Vec<SpecFile>,
    /// The same files without the mistake.
    pub right: Vec<SpecFile>,
}

impl Code {
    /// What it means, at length; nothing if nobody has written that down.
    pub fn explained(self) -> Option<Explanation> {
        let (help, rest) = explanation_file(self.as_str())?.strip_prefix("help: ")?.split_once('\n')?;
        let (rest, right) = rest.split_once("\n## Right\n").unwrap_or((rest, ""));
        let (text, wrong) = rest.split_once("\n## Wrong\n").unwrap_or((rest, ""));
        Some(Explanation { help, text: text.trim(), wrong: fenced_files(wrong), right: fenced_files(right) })
    }

    /// What to do in general.
    pub fn help(self) -> &'static str {
        let help =
            explanation_file(self.as_str()).and_then(|text| text.lines().next()?.strip_prefix("help: "));
        help.unwrap_or_else(|| self.explanation())
    }
}

/// The fenced blocks of a part, as files.
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
