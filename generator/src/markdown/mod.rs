//! Vendor Markdown in, rustdoc Markdown out.
//!
//! In: descriptions as they stand in a document, written for another renderer. Out: lines that rustdoc reads without a
//! warning and never compiles as a test: no badge, no anchor of another site, no raw HTML, no bracket that looks like
//! a link to an item. The text is parsed and written again, so that only what is written on purpose is markup. Knows
//! neither Rust nor OpenAPI.

mod inline;
mod render;
mod wrap;

use self::render::Block;

/// The text as lines of at most `width` columns, tables and code excepted; empty when nothing is left of it.
pub fn lines(text: &str, width: usize) -> Vec<String> {
    render::lines(&render::blocks(text), width)
}

/// Like [`lines`], with a sentence of ours after the text: in its paragraph if there is only one.
pub fn lines_with(text: &str, more: &str, width: usize) -> Vec<String> {
    let mut blocks = render::blocks(text);
    if let ([Block::Paragraph(only)], false) = (blocks.as_mut_slice(), more.is_empty()) {
        let text = only.trim_end();
        let stop = if text.ends_with(['.', '!', '?', ':']) { "" } else { "." };
        *only = format!("{text}{stop} {}", inline::glued(more));
    } else if !more.is_empty() && !blocks.is_empty() {
        blocks.push(Block::Paragraph(inline::glued(more)));
    }
    render::lines(&blocks, width)
}

/// Like [`lines`], with the first sentence as a paragraph of its own.
pub fn lead(text: &str, width: usize) -> Vec<String> {
    let mut blocks = render::blocks(text);
    if let Some(Block::Paragraph(first)) = blocks.first_mut()
        && let Some(end) = wrap::sentence_end(first)
    {
        let rest = first.split_off(end);
        blocks.insert(1, Block::Paragraph(rest));
    }
    render::lines(&blocks, width)
}

/// The text in one line.
pub fn line(text: &str) -> String {
    render::line(&render::blocks(text))
}

/// The first sentence of the text, in one line.
pub fn sentence(text: &str) -> String {
    match render::blocks(text).into_iter().next() {
        Some(Block::Paragraph(mut first)) => {
            if let Some(end) = wrap::sentence_end(&first) {
                first.truncate(end);
            }
            wrap::one_line(&first)
        }
        Some(other) => render::line(&[other]),
        None => String::new(),
    }
}

/// The text in one line that can stand in a table's cell.
pub fn cell(text: &str) -> String {
    inline::escape_pipes(&line(text))
}

/// Text that is ours, wrapped; it may hold markup and links on purpose. Code spans are not broken.
pub fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    wrap::wrap(&inline::glued(text), "", "", width, &mut lines);
    lines
}

/// An item of a list, the text being ours.
pub fn item(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    wrap::wrap(&inline::glued(text), "- ", "  ", width, &mut lines);
    lines
}

/// The text as a code span; nothing at all shows as an empty string.
pub fn code(text: &str) -> String {
    let span = wrap::one_line(&inline::code(&inline::printable(text)));
    if span.is_empty() { "`\"\"`".to_owned() } else { span }
}

/// The text with no markup at all, in one line: for manifests.
pub fn plain(text: &str) -> String {
    render::plain(text)
}
