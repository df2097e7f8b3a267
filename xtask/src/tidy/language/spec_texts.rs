//! The texts of our documents, by their first sentence.
//!
//! Takes the files of `spec/` and tells for a sentence of the generated crate in which line it is written. Does not
//! know OpenAPI.

use std::collections::HashMap;

use super::paragraphs::yaml;

/// The places of the summaries and descriptions.
#[derive(Debug, Default)]
pub(super) struct SpecTexts {
    places: HashMap<String, (String, usize)>,
}

impl SpecTexts {
    /// Reads the documents among the files.
    pub(super) fn read(texts: &[(String, String)]) -> Self {
        let mut places = HashMap::new();
        let is_document = |path: &str| path.starts_with("spec/") && path.ends_with(".yaml");
        for (path, text) in texts.iter().filter(|(path, _)| is_document(path)) {
            for paragraph in yaml(text) {
                let key = paragraph.text.trim_start_matches("- ");
                let value = ["description: ", "summary: "].iter().find_map(|it| key.strip_prefix(it));
                if let Some(value) = value {
                    let value =
                        value.trim_start_matches(['>', '-', '|', '\'', '"', ' ']).trim_end_matches('\'');
                    let place = (path.clone(), paragraph.line(0));
                    places.entry(first_sentence(value)).or_insert(place);
                }
            }
        }
        Self { places }
    }

    /// Returns the file and the line where a summary begins.
    pub(super) fn place(&self, summary: &str) -> Option<&(String, usize)> {
        self.places.get(&first_sentence(summary))
    }
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
