//! The summaries and descriptions of our documents.
//!
//! Takes the paragraphs of the files in `spec/` and returns these texts, by place or by first sentence. Does not know OpenAPI.

use std::collections::HashMap;

use super::paragraphs::Paragraph;

/// A summary or description.
#[derive(Clone, Debug)]
pub(super) struct SpecText {
    /// The document.
    pub(super) path: String,
    /// The line of the key.
    pub(super) line: usize,
    /// The key.
    pub(super) key: &'static str,
    /// The text, without the contents of code spans.
    pub(super) text: String,
}

/// The summaries and descriptions of the documents.
#[derive(Debug, Default)]
pub(super) struct SpecTexts {
    all: Vec<SpecText>,
    by_sentence: HashMap<String, usize>,
}

impl SpecTexts {
    /// Adds the texts of a document.
    pub(super) fn add(&mut self, path: &str, paragraphs: &[Paragraph]) {
        for paragraph in paragraphs {
            let Some((key, text)) = value(paragraph) else { continue };
            self.by_sentence.entry(first_sentence(text)).or_insert(self.all.len());
            let line = paragraph.line(0);
            self.all.push(SpecText { path: path.to_owned(), line, key, text: text.to_owned() });
        }
    }

    /// Returns every text.
    pub(super) fn iter(&self) -> impl Iterator<Item = &SpecText> {
        self.all.iter()
    }

    /// Returns the text that a summary of the generated crate is copied from.
    pub(super) fn origin(&self, summary: &str) -> Option<&SpecText> {
        self.by_sentence.get(&first_sentence(summary)).map(|it| &self.all[*it])
    }
}

/// Returns the key and value of a summary or description.
fn value(paragraph: &Paragraph) -> Option<(&'static str, &str)> {
    let text = paragraph.text.trim_start_matches("- ");
    let (key, value) = ["description", "summary"]
        .iter()
        .find_map(|key| Some((*key, text.strip_prefix(key)?.strip_prefix(": ")?)))?;
    Some((key, value.trim_start_matches(['>', '-', '|', '\'', '"', ' ']).trim_end_matches(['\'', '"'])))
}

/// Returns the first sentence without its full stop, and without the contents of code spans.
fn first_sentence(text: &str) -> String {
    let mut sentence = String::new();
    for (index, part) in text.split('`').enumerate().filter(|(index, _)| index % 2 == 0) {
        if index > 0 {
            sentence.push('`');
        }
        match part.find(". ") {
            Some(end) => {
                sentence.push_str(&part[..end]);
                return sentence;
            }
            None => sentence.push_str(part),
        }
    }
    sentence.trim_end_matches('.').replace("''", "'")
}
