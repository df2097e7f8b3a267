//! The summaries and descriptions of our documents.
//!
//! Takes the files of `spec/` and returns their texts, by place or by first sentence. Does not know OpenAPI.

use std::collections::HashMap;

use super::paragraphs::{Paragraph, yaml};

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
    /// Reads the documents among the files.
    pub(super) fn read(texts: &[(String, String)]) -> Self {
        let mut read = Self::default();
        let is_document = |path: &str| path.starts_with("spec/") && path.ends_with(".yaml");
        for (path, text) in texts.iter().filter(|(path, _)| is_document(path)) {
            for paragraph in yaml(text) {
                let Some((key, text)) = value(&paragraph) else { continue };
                read.by_sentence.entry(first_sentence(text)).or_insert(read.all.len());
                let line = paragraph.line(0);
                read.all.push(SpecText { path: path.clone(), line, key, text: text.to_owned() });
            }
        }
        read
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
