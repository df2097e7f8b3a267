//! Documentation comments.
//!
//! ```text
//! #[doc = " Sets the name.\u{1e}\u{1e} At most 64 characters."]
//! ```
//!
//! In: cleaned lines, see [`crate::markdown`]. Out: a `#[doc]` attribute for each block of lines, however many there are: as an
//! attribute of its own, a line would take ten times the memory of its text.

use proc_macro2::TokenStream;
use quote::quote;

use crate::markdown;
use crate::output::DOC_BREAK;

/// The width of the text of an item.
pub(crate) const ITEM_WIDTH: usize = 96;
/// The width of the text of something inside an item.
pub(crate) const INNER_WIDTH: usize = 92;

/// Blocks of documentation.
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

    /// Adds a paragraph of ours.
    pub(crate) fn paragraph(&mut self, text: &str, width: usize) -> &mut Self {
        self.block(markdown::wrapped(text, width))
    }

    /// As comments on what follows: `///`.
    pub(crate) fn outer(&self) -> TokenStream {
        self.text().map(|text| quote!(#[doc = #text])).unwrap_or_default()
    }

    /// As comments on what they stand in: `//!`.
    pub(crate) fn inner(&self) -> TokenStream {
        self.text().map(|text| quote!(#![doc = #text])).unwrap_or_default()
    }

    /// The lines with a space before each; without letters that hide or turn around what follows, which Rust refuses.
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

/// Returns the short description of a member of something, with its notes and a word on deprecation.
pub(crate) fn described_in_short(
    description: Option<&str>,
    fallback: &str,
    notes: &[String],
    deprecated: bool,
) -> Doc {
    let mut doc = Doc::default();
    let lower_description = description.map(markdown::line).unwrap_or_default().to_lowercase();
    let new_notes: Vec<String> =
        notes.iter().filter(|note| !lower_description.contains(&note.to_lowercase())).cloned().collect();
    let notes = notes_sentence(&new_notes);
    doc.block(description.map(|text| markdown::lines_with(text, &notes, INNER_WIDTH)).unwrap_or_default());
    if doc.0.is_empty() {
        doc.paragraph(&format!("{fallback} {notes}"), INNER_WIDTH);
    }
    if deprecated {
        doc.paragraph("**Deprecated.**", INNER_WIDTH);
    }
    doc
}

/// Returns the description of a thing, or its name.
pub(crate) fn description_or_name(description: Option<&str>, name: &str) -> Doc {
    let mut doc = Doc::default();
    match description.map(|text| markdown::lead(text, ITEM_WIDTH)).filter(|lines| !lines.is_empty()) {
        Some(lines) => doc.block(lines),
        None => doc.paragraph(&full_stop(&markdown::line(name)), ITEM_WIDTH),
    };
    doc
}

/// Returns notes as one sentence: `At most 255 characters; cannot change after creation.`
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
