//! The reference of `sdk.yaml` as a page of Markdown.
//!
//! In: the sections of the reference. Out: Markdown, and complete examples.

use std::fmt::Write;

use crate::config::reference::{SECTIONS, Section, Setting};
use crate::diagnostics::Code;
use crate::markdown;

/// The beginning of the page.
const INTRODUCTION: &str = "\
# `sdk.yaml`

The settings of an SDK that OpenAPI documents cannot express: the crate, its hosts, credentials and names, and the
behavior of the API. The tool prints this page with `sdkwright docs`; the parser of `sdk.yaml` uses the same source.

A value that has to match something in the documents and does not is reported as W0403. Run `sdkwright explain CODE` for
an explanation of a code.
";

/// Renders the reference as a page of Markdown.
pub fn render() -> String {
    let mut page = INTRODUCTION.to_owned();
    page.extend(SECTIONS.iter().map(|section| render_section(section)));
    page
}

/// Renders a section.
pub fn render_section(section: &Section) -> String {
    let Section { path, text, settings, .. } = section;
    let title = if path.is_empty() { "Sections".to_owned() } else { format!("`{path}`") };
    let mut page = format!("\n## {title}\n\n{}\n", wrapped(text));
    settings.iter().for_each(|setting| render_setting(section, setting, &mut page));
    page
}

/// Renders a setting.
pub fn setting_text(section: &Section, setting: &Setting) -> String {
    let mut page = String::new();
    render_setting(section, setting, &mut page);
    page
}

// Writing to a string cannot fail.
fn render_setting(section: &Section, setting: &Setting, page: &mut String) {
    let Setting { key, kind, default, text, is_matched, .. } = setting;
    let dot = if section.path.is_empty() { "" } else { "." };
    let _ = write!(page, "\n### `{}{dot}{key}`\n\n{}\n\n- Type: {kind}\n", section.path, wrapped(text));
    if !default.is_empty() {
        let _ = writeln!(page, "- Default: {default}");
    }
    if *is_matched {
        let _ = writeln!(page, "- Without a match: {}", Code::ConfigUnmatched.as_str());
    }
    let _ = write!(page, "\n```yaml\n{}```\n", example(section, setting));
}

/// Wraps a paragraph.
fn wrapped(text: &str) -> String {
    markdown::wrapped(text, 120).join("\n")
}

/// Returns a complete `sdk.yaml` with only this setting and those that it needs.
pub fn example(section: &Section, setting: &Setting) -> String {
    let mut text = String::new();
    let indent = |depth: usize| "  ".repeat(depth);
    let path = setting.example_path.unwrap_or(section.example);
    for (depth, name) in path.iter().enumerate() {
        let _ = writeln!(text, "{}{name}:", indent(depth));
    }
    for line in setting.example.lines() {
        let _ = writeln!(text, "{}{line}", indent(path.len()));
    }
    text
}
