//! A converter from vendor Markdown to rustdoc Markdown.
//!
//! Takes descriptions of a document, which were written for another renderer. Returns lines that rustdoc accepts
//! without warnings and never compiles as a test: without badges, anchors of other sites, raw HTML, or brackets that
//! resemble intra-doc links. The text is parsed and written again, so only intended markup remains. Knows neither Rust
//! nor OpenAPI.

mod inline;
mod render;
mod wrap;

use self::render::Block;

/// Returns the text as lines of at most `width` columns, except for tables and code. Empty if the text is empty after
/// conversion.
pub fn lines(text: &str, width: usize) -> Vec<String> {
    render::lines(&render::blocks(text), width)
}

/// Appends a sentence of the generator to the text: to its paragraph if there is only one. Otherwise like [`lines`].
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

/// Makes the first sentence a separate paragraph. Otherwise like [`lines`].
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

/// Returns the text on one line.
pub fn line(text: &str) -> String {
    render::line(&render::blocks(text))
}

/// Returns the first sentence of the text on one line.
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

/// Returns the text on one line, for a table cell.
pub fn cell(text: &str) -> String {
    inline::escape_pipes(&line(text))
}

/// Wraps text of the generator, which may contain markup and links. Does not break code spans.
pub fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    wrap::wrap(&inline::glued(text), "", "", width, &mut lines);
    lines
}

/// Returns a list item with text of the generator.
pub fn item(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    wrap::wrap(&inline::glued(text), "- ", "  ", width, &mut lines);
    lines
}

/// Returns the text as a code span. An empty text is shown as an empty string.
pub fn code(text: &str) -> String {
    let span = wrap::one_line(&inline::code(&inline::printable(text)));
    if span.is_empty() { "`\"\"`".to_owned() } else { span }
}

/// Returns the text without markup on one line, for manifests.
pub fn plain(text: &str) -> String {
    render::plain(text)
}
