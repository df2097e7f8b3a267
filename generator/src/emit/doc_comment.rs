//! Documentation comments.
//!
//! ```text
//! #[doc = " Sets the name.\u{1e}\u{1e} At most 64 characters."]
//! ```
//!
//! In: cleaned lines, see [`crate::markdown`]. Out: one `#[doc]` attribute for each block of lines, because an
//! attribute for each line would take ten times the memory of its text.

use proc_macro2::TokenStream;
use quote::quote;

use crate::markdown;
use crate::output::DOC_BREAK;

/// The width of the text of an item.
pub(crate) const ITEM_WIDTH: usize = 96;
/// The width of the text of something inside an item.
pub(crate) const INNER_WIDTH: usize = 92;

/// A documentation comment in blocks.
#[derive(Default)]
pub(crate) struct Doc(Vec<String>);

impl Doc {
    /// Adds a block, with an empty line before it; no lines are no block.
    pub(crate) fn block(&mut self, lines: impl IntoIterator<Item = impl Into<String>>) -> &mut Self {
        let mut lines = lines.into_iter().map(Into::into).peekable();
        if lines.peek().is_some() {
            if !self.0.is_empty() {
                self.0.push(String::new());
            }
            self.0.extend(lines);
        }
        self
    }

    /// Adds the blocks of another documentation.
    pub(crate) fn append(&mut self, other: &Self) -> &mut Self {
        self.block(other.0.iter().cloned())
    }

    /// Adds a paragraph of the generator's own text. An empty text adds nothing.
    pub(crate) fn paragraph(&mut self, text: &str, width: usize) -> &mut Self {
        self.block(markdown::wrapped(text, width))
    }

    /// Adds a clause to the first paragraph, or a sentence where a clause would be ambiguous.
    pub(crate) fn qualify_summary(&mut self, clause: &str, sentence: &str, width: usize) {
        let end = self.0.iter().position(String::is_empty).unwrap_or(self.0.len());
        let summary = self.0[..end].join(" ");
        let Some(stem) = summary.strip_suffix('.') else { return };
        let text = match stem.contains([':', ';', '(']) {
            true => format!("{stem}. {sentence}"),
            false => format!("{stem}, {clause}."),
        };
        self.0.splice(..end, markdown::wrapped(&text, width));
    }

    /// Returns the comment on the item that follows: `///`.
    pub(crate) fn outer(&self) -> TokenStream {
        self.text().map(|text| quote!(#[doc = #text])).unwrap_or_default()
    }

    /// Returns the comment on the enclosing item: `//!`.
    pub(crate) fn inner(&self) -> TokenStream {
        self.text().map(|text| quote!(#![doc = #text])).unwrap_or_default()
    }

    /// Returns the lines with a space before each, without characters that are invisible or reverse the text direction, which
    /// rustc rejects.
    fn text(&self) -> Option<String> {
        let mut text = String::with_capacity(self.0.iter().map(|line| line.len() + 2).sum());
        for (index, line) in self.0.iter().enumerate() {
            if index > 0 {
                text.push(DOC_BREAK);
            }
            if !line.is_empty() {
                text.push(' ');
            }
            text.extend(line.chars().filter(|it| *it == '\t' || is_printable(*it)));
        }
        (!self.0.is_empty()).then_some(text)
    }
}

/// Returns a paragraph as a comment.
pub(crate) fn comment(text: &str, width: usize) -> TokenStream {
    Doc::default().paragraph(text, width).outer()
}

/// Returns the description of something, or another text where the document has none.
pub(crate) fn described(description: Option<&str>, fallback: &str, width: usize) -> Doc {
    let mut doc = Doc::default();
    doc.block(description.map(|text| markdown::lead(text, width)).unwrap_or_default());
    if doc.0.is_empty() {
        doc.paragraph(fallback, width);
    }
    doc
}

/// Returns the description of a field, a parameter or a variant, with its notes and a paragraph on deprecation.
pub(crate) fn described_in_short(
    description: Option<&str>,
    fallback: &str,
    notes: &[String],
    deprecated: bool,
) -> Doc {
    let mut doc = Doc::default();
    let notes = notes_sentence(&new_notes(description, notes));
    doc.block(description.map(|text| markdown::lines_with(text, &notes, INNER_WIDTH)).unwrap_or_default());
    if doc.0.is_empty() {
        doc.paragraph(&format!("{fallback} {notes}"), INNER_WIDTH);
    }
    if deprecated {
        doc.paragraph("**Deprecated.**", INNER_WIDTH);
    }
    doc
}

/// Returns the notes that a description does not contain, in the same or in other words.
pub(crate) fn new_notes(description: Option<&str>, notes: &[String]) -> Vec<String> {
    let text = description.map(markdown::line).unwrap_or_default().to_lowercase();
    let has_word = |word: &str| text.split(|it: char| !it.is_alphanumeric()).any(|it| it == word);
    let is_known = |note: &String| {
        let note = note.to_lowercase();
        let value = note.rsplit(' ').next().unwrap_or_default().trim_matches('`');
        let gives_default = note.starts_with("defaults to ") && text.contains("default") && has_word(value);
        let is_limit = note.starts_with("at most ") || note.starts_with(char::is_numeric);
        let gives_limit = is_limit && MAXIMUM.iter().any(|it| text.contains(it)) && has_word(value);
        text.contains(&note) || gives_default || gives_limit
    };
    notes.iter().filter(|note| !is_known(note)).cloned().collect()
}

/// The words by which descriptions give a maximum.
const MAXIMUM: &[&str] = &["at most", "maximum", "no more than", "up to"];

/// Returns a description, or the name where there is none.
pub(crate) fn description_or_name(description: Option<&str>, name: &str) -> Doc {
    let mut doc = Doc::default();
    match description.map(|text| markdown::lead(text, ITEM_WIDTH)).filter(|lines| !lines.is_empty()) {
        Some(lines) => doc.block(lines),
        None => doc.paragraph(&full_stop(&markdown::line(name)), ITEM_WIDTH),
    };
    doc
}

/// Returns a text that opens with an article, in lower case as within a sentence; `None` for other texts, whose first word
/// may be a name.
pub(crate) fn without_capital_article(text: &str) -> Option<String> {
    let (first, rest) = text.split_once(' ')?;
    ["The", "A", "An"].contains(&first).then(|| format!("{} {rest}", first.to_lowercase()))
}

/// Returns notes as one sentence: `At most 255 characters; immutable.`
pub(crate) fn notes_sentence(notes: &[String]) -> String {
    let text = notes
        .iter()
        .map(|note| markdown::line(note))
        .filter(|note| !note.is_empty())
        .collect::<Vec<_>>()
        .join("; ");
    let mut characters = text.chars();
    match characters.next() {
        Some(first) => format!("{}{}.", first.to_uppercase(), characters.as_str().trim_end_matches('.')),
        None => String::new(),
    }
}

/// Returns a text of a document with a full stop at its end.
pub(crate) fn full_stop(text: &str) -> String {
    let text = text.trim();
    if text.is_empty() || text.ends_with(['.', '!', '?', ':']) { text.to_owned() } else { format!("{text}.") }
}

/// Returns `true` if a character neither ends a line nor changes the direction of what follows it.
pub(crate) fn is_printable(character: char) -> bool {
    !character.is_control()
        && !matches!(character, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}
