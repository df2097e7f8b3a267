//! The text of a configuration with the source of a document.
//!
//! Takes the text, and the source. Returns the text with one line added or replaced; comments and the order of settings
//! are kept. Rejects a text that it cannot change without changing another setting.

use std::sync::Arc;

use crate::config::SourceConfig;
use crate::diagnostics::Diagnostics;
use crate::limits::Limits;
use crate::source::{Node, read_tree};
use crate::source_text::SpecFile;

/// The reason why a source cannot be recorded.
#[derive(Clone, Debug)]
pub enum PinError {
    /// The configuration has errors.
    Invalid(Diagnostics),
    /// The section cannot be changed line by line. The text has the lines to write.
    Layout(String),
}

/// Returns a configuration in which a document has this source.
///
/// # Errors
///
/// Returns the diagnostics of a configuration with errors, and the lines to add manually if the layout of the section is
/// not supported.
pub fn pin_source(file: &SpecFile, document: &str, source: &SourceConfig) -> Result<String, PinError> {
    let (url, digest) = (source.url.as_deref().unwrap_or(""), source.sha256.as_deref().unwrap_or(""));
    let quote = |text: &str| format!("'{}'", text.replace('\'', "''"));
    let entry = format!("  {}: {{ url: {}, sha256: {} }}", quote(document), quote(url), quote(digest));
    let before = tree(file).map_err(PinError::Invalid)?;
    let text = with_entry(&file.text, document, &entry);
    let after = tree(&SpecFile { name: file.name.clone(), text: text.clone() }).ok();
    let is_only_change = after.is_some_and(|after| {
        let others = |root: &Node| {
            root.as_map().map(|map| {
                let mut map = map.clone();
                let sources = map.shift_remove("sources");
                let sources = sources.as_ref().and_then(Node::as_map).cloned().unwrap_or_default();
                (map, sources)
            })
        };
        let ((old, mut old_sources), Some((new, mut new_sources))) =
            (others(&before).unwrap_or_default(), others(&after))
        else {
            return false;
        };
        old_sources.shift_remove(document);
        let written = new_sources.shift_remove(document);
        let text = |key: &str| written.as_ref().and_then(|it| it.get(key)).and_then(Node::as_str);
        old == new && old_sources == new_sources && text("url") == Some(url) && text("sha256") == Some(digest)
    });
    if is_only_change { Ok(text) } else { Err(PinError::Layout(format!("sources:\n{entry}"))) }
}

/// Reads a configuration.
fn tree(file: &SpecFile) -> Result<Node, Diagnostics> {
    let name: Arc<str> = file.name.as_str().into();
    let mut diagnostics = Diagnostics::new();
    let root = read_tree(file, &name, &Limits::default(), &mut diagnostics).unwrap_or(Node::Null);
    if diagnostics.has_errors() { Err(diagnostics) } else { Ok(root) }
}

/// Returns the text with the entry: instead of the old entry, at the end of the section, or in a new section.
fn with_entry(text: &str, document: &str, entry: &str) -> String {
    let end_of_line = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let mut lines: Vec<&str> = text.lines().collect();
    let Some(start) =
        lines.iter().position(|line| line.trim_end() == "sources:" || line.starts_with("sources: #"))
    else {
        if lines.last().is_some_and(|line| !line.is_empty()) {
            lines.push("");
        }
        lines.extend([
            "# The sources of the documents. `sdkwright pin` writes this section.",
            "sources:",
            entry,
        ]);
        return lines.join(end_of_line) + end_of_line;
    };
    let is_inside = |line: &&str| line.is_empty() || line.starts_with([' ', '#']);
    let mut end = start + 1 + lines[start + 1..].iter().take_while(|line| is_inside(line)).count();
    // Empty lines and comments at the end belong to the next section.
    while end > start + 1 && (lines[end - 1].is_empty() || lines[end - 1].starts_with('#')) {
        end -= 1;
    }
    let is_entry =
        |line: &str| line.starts_with("  ") && !line.starts_with("   ") && !line.starts_with("  #");
    let names = |line: &str| {
        let key = line.trim_start();
        [document.to_owned(), format!("'{}'", document.replace('\'', "''")), format!("\"{document}\"")]
            .iter()
            .any(|name| key.strip_prefix(name.as_str()).is_some_and(|rest| rest.starts_with(':')))
    };
    match (start + 1..end).find(|index| is_entry(lines[*index]) && names(lines[*index])) {
        Some(old) => {
            let nested = lines[old + 1..end].iter().take_while(|line| line.starts_with("   ")).count();
            lines.splice(old..=old + nested, [entry]);
        }
        None => lines.insert(end, entry),
    }
    lines.join(end_of_line) + end_of_line
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;

    fn pinned(text: &str, document: &str) -> Result<String, PinError> {
        let source =
            SourceConfig { url: Some("https://a.example/x?y=1".to_owned()), sha256: Some("0".repeat(64)) };
        pin_source(&SpecFile::new("sdk.yaml", text), document, &source)
    }

    fn sources(text: &str) -> Vec<String> {
        let config = Config::parse(&SpecFile::new("sdk.yaml", text)).expect(text);
        config.sources.keys().cloned().collect()
    }

    #[test]
    fn comments_and_other_settings_are_kept() {
        let old = "# Mine.\npackage: { name: a } # name\nsources: # fetched\n  # The pets.\n  'b.yaml': { url: 'https://b.example', sha256: '1111111111111111111111111111111111111111111111111111111111111111' }\n\n# Secrets.\nsecrets: []\n";
        let new = pinned(old, "a.yaml").unwrap();
        assert_eq!(sources(&new), ["b.yaml", "a.yaml"]);
        assert_eq!(new.lines().count(), old.lines().count() + 1);
        assert!(old.lines().all(|line| new.lines().any(|other| other == line)), "{new}");
        let again = pinned(&new, "a.yaml").unwrap();
        assert_eq!(again, new);
        assert_eq!(pinned(&new, "b.yaml").unwrap().lines().count(), new.lines().count());
    }

    #[test]
    fn entry_in_block_style_is_replaced() {
        let digest = "1".repeat(64);
        let old =
            format!("sources:\n  a.yaml:\n    url: https://b.example\n    sha256: '{digest}'\nsecrets: []\n");
        let new = pinned(&old, "a.yaml").unwrap();
        assert!(!new.contains("b.example") && new.ends_with("}\nsecrets: []\n"), "{new}");
    }

    #[test]
    fn section_is_added() {
        for old in ["", "package: { name: a }\n", "package: { name: a }"] {
            assert_eq!(sources(&pinned(old, "it's.yaml").unwrap()), ["it's.yaml"], "{old}");
        }
        assert!(pinned("package: { name: a }\r\n", "a.yaml").unwrap().ends_with("}\r\n"));
    }

    #[test]
    fn text_that_cannot_be_changed_is_refused() {
        let digest = "1".repeat(64);
        for old in [
            format!("sources: {{ a.yaml: {{ url: 'https://b.example', sha256: '{digest}' }} }}\n"),
            "{ package: { name: a } }\n".to_owned(),
            "package: { description: >-\n  text\n}\n...\n".to_owned(),
        ] {
            assert!(
                matches!(pinned(&old, "a.yaml"), Err(PinError::Layout(_) | PinError::Invalid(_))),
                "{old}"
            );
        }
    }
}
