//! The rule `language`: our texts use the field's words, and doc comments open as RFC 1574 asks.
//!
//! Takes the files of the repository and returns findings, or a work list as text. Texts of others, such as fixtures,
//! are exempt. Does not judge style beyond openings and phrases; reviewers do.

mod doc_comments;
mod paragraphs;
mod phrases;
mod report;
mod spec_texts;
mod summaries;

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use super::finding::Finding;
use super::source::Source;

use doc_comments::{DocComment, Kind};
use spec_texts::SpecTexts;

pub(super) use report::render;

/// The files and folders whose texts are checked. The others have not been rewritten yet.
pub(super) const SCOPE: &[&str] = &[
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "README.md",
    "SECURITY.md",
    "generated",
    "generator",
    "spec",
    "tests",
    "xtask",
];

/// The folders whose public items have summaries in the form of their kind.
const STRICT: &[&str] = &["generator/src", "generator/runtime/src", "generator/cli/src", "generated/src"];

/// The folders in which all items have them.
const STRICTEST: &[&str] = &["xtask/src"];

const RULE: &str = "language";

/// The file that holds the phrases themselves.
const PHRASES: &str = "xtask/src/tidy/language/phrases.rs";

/// The first words of a file of the generated crate that is checked where it is copied from.
const COPY: &str = "// Copied by ";

/// The fault of a function whose summary is that of a parameter, a tag or a field.
const BARE: &str = "a description from a document; let the emitter open it with a verb, such as `Sets the …`";

/// Returns the findings in the files and folders of `scope`. A text that the generated crate has from a document is
/// reported in the document.
pub(super) fn check(texts: &[(String, String)], sources: &[Source], scope: &[&str]) -> Vec<Finding> {
    let mut findings = BTreeSet::new();
    let mut spec_texts = SpecTexts::default();
    let touches = |folder: &str| scope.iter().any(|it| it.is_empty() || is_in(it, &[folder]));
    let needs_documents = touches("spec") || touches("generated");
    for (path, text) in texts {
        let is_checked = is_in(path, scope) && has_own_phrases(path);
        let is_document = needs_documents && is_in(path, &["spec"]) && path.ends_with(".yaml");
        if !is_checked && !is_document {
            continue;
        }
        let paragraphs = match path.rsplit('.').next() {
            Some("md") => paragraphs::markdown(text),
            Some("yaml" | "yml" | "toml" | "sh") => paragraphs::yaml(text),
            _ => continue,
        };
        if is_document {
            spec_texts.add(path, &paragraphs);
        }
        if is_checked {
            add_phrases(path, &paragraphs, &mut findings);
        }
    }
    for text in spec_texts.iter() {
        if let Some(message) = summaries::question(text.key, &text.text) {
            findings.insert(Finding::new(&text.path, text.line, RULE, message));
        }
    }
    for source in sources.iter().filter(|it| is_in(&it.path, scope) && has_own_phrases(&it.path)) {
        add_phrases(&source.path, &paragraphs::rust(source), &mut findings);
    }
    for source in sources.iter().filter(|it| !it.text.starts_with(COPY)) {
        let is_generated = source.is_in("generated/src");
        if is_in(&source.path, scope) || (is_generated && touches("spec")) {
            add_summaries(source, &spec_texts, &mut findings);
        }
    }
    findings.into_iter().filter(|it| is_in(&it.path, scope)).collect()
}

/// Returns `true` if the path is one of the files or is in one of the folders. The empty folder holds every file.
pub(super) fn is_in(path: &str, scope: &[&str]) -> bool {
    scope.iter().any(|it| {
        it.is_empty() || path.strip_prefix(it).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    })
}

/// Returns `true` if the phrases of a file are ours and are not checked elsewhere.
fn has_own_phrases(path: &str) -> bool {
    let is_data = path.starts_with("tests/") && !path.ends_with(".rs") && !path.ends_with(".md");
    let is_copy = path.starts_with("generated/");
    !is_data && !is_copy && !path.contains("/fixtures/") && path != PHRASES
}

fn add_phrases(path: &str, paragraphs: &[paragraphs::Paragraph], findings: &mut BTreeSet<Finding>) {
    for found in phrases::find(paragraphs) {
        let message = format!("\"{}\": write {}", found.phrase, found.instead);
        findings.insert(Finding::new(path, found.line, RULE, message));
    }
}

fn add_summaries(source: &Source, spec_texts: &SpecTexts, findings: &mut BTreeSet<Finding>) {
    let is_strict = STRICT.iter().any(|it| source.is_in(it));
    let is_strictest = STRICTEST.iter().any(|it| source.is_in(it));
    let is_generated = source.is_in("generated/src");
    for comment in doc_comments::doc_comments(&source.text) {
        let is_strict = is_strictest || (is_strict && comment.is_public);
        let is_strict = is_strict && !source.is_test();
        let Some(message) = summaries::fault(&comment, is_strict) else { continue };
        let here = |message| Finding::new(&source.path, comment.line, RULE, message);
        let origin = spec_texts.origin(&comment.summary).filter(|_| is_generated);
        let Some(origin) = origin else {
            findings.insert(here(message));
            continue;
        };
        let is_noun = comment.kind == Kind::Noun;
        if is_noun && summaries::is_question(&comment.summary) {
            // Reported for the document already.
            continue;
        }
        if !is_noun && origin.key == "description" {
            findings.insert(here(format!("{}: {BARE}", comment.name)));
            continue;
        }
        let (name, summary) = (format!("`{}`", origin.key), origin.text.clone());
        let found = summaries::fault(&DocComment { name, summary, ..comment }, is_strict);
        findings.extend(found.map(|it| Finding::new(&origin.path, origin.line, RULE, it)));
    }
}
