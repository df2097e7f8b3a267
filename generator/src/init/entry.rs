//! Entries of a configuration, and the text that they form.
//!
//! In: settings and the evidence for each. Out: YAML in which the evidence is a comment, and a setting that the evidence
//! does not settle is commented out.

use std::fmt::Write as _;

use crate::init::scalar::comment_text;
use crate::markdown;

/// The width of a line with a comment.
const WIDTH: usize = 100;

/// A setting with its evidence.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Entry {
    /// The name, by which diagnostics about the entry are recognized.
    pub(crate) key: String,
    /// The evidence, in sentences.
    pub(crate) evidence: String,
    /// The lines of the setting.
    pub(crate) lines: Vec<String>,
    /// `true` if the evidence settles the setting.
    pub(crate) is_settled: bool,
}

/// A section of a configuration: the settings below one key.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Section {
    /// The key.
    pub(crate) key: &'static str,
    /// A remark above the key, in sentences. It may be empty.
    pub(crate) remark: String,
    /// The settings.
    pub(crate) entries: Vec<Entry>,
}

impl Section {
    /// Appends the text of the section, after an empty line. A section without a settled setting is commented out.
    pub(crate) fn write(&self, text: &mut String) {
        if self.entries.is_empty() && self.remark.is_empty() {
            return;
        }
        text.push('\n');
        push_comment(text, "", &self.remark);
        let is_settled = self.entries.iter().any(|entry| entry.is_settled && !entry.lines.is_empty());
        // The evidence of a single entry that is commented out is above its key.
        if let ([entry], false) = (self.entries.as_slice(), is_settled) {
            push_comment(text, "", &entry.evidence);
        }
        if self.entries.iter().all(|entry| entry.lines.is_empty()) {
            return;
        }
        let _ = writeln!(text, "{}{}:", if is_settled { "" } else { "#" }, self.key);
        for entry in &self.entries {
            let indent = if is_settled { "  " } else { "" };
            if is_settled || self.entries.len() > 1 {
                push_comment(text, indent, &entry.evidence);
            }
            let mark = if entry.is_settled { "" } else { "#" };
            for line in &entry.lines {
                let _ = writeln!(text, "{mark}  {line}");
            }
        }
    }
}

/// Appends a comment. A comment starts with `# `, and a setting that is commented out with `#` and its own indentation,
/// which is never a single space.
pub(crate) fn push_comment(text: &mut String, indent: &str, sentences: &str) {
    for line in markdown::wrapped(&comment_text(sentences), WIDTH) {
        let _ = writeln!(text, "{indent}# {line}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(key: &str, is_settled: bool) -> Entry {
        let lines = vec![format!("{key}: 1")];
        Entry { key: key.to_owned(), evidence: format!("About {key}."), lines, is_settled }
    }

    fn text(entries: Vec<Entry>) -> String {
        let mut text = String::new();
        Section { key: "paging", remark: String::new(), entries }.write(&mut text);
        text
    }

    #[test]
    fn unsettled_setting_is_commented_out() {
        let mixed = text(vec![entry("a", true), entry("b", false)]);
        assert_eq!(mixed, "\npaging:\n  # About a.\n  a: 1\n  # About b.\n#  b: 1\n");
    }

    #[test]
    fn section_without_settled_setting_is_commented_out() {
        assert_eq!(text(vec![entry("b", false)]), "\n# About b.\n#paging:\n#  b: 1\n");
        assert_eq!(text(vec![]), "");
    }
}
