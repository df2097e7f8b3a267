//! Blocks: paragraphs, lists, tables, code.
//!
//! Takes Markdown events. Returns blocks, and the lines of blocks.

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd, TextMergeStream};

use crate::markdown::{inline, wrap};

/// A block of text.
pub(super) enum Block {
    /// Converted inline Markdown; see [`wrap`].
    Paragraph(String),
    /// Code: the label and the lines.
    Code(String, Vec<String>),
    /// A list: the number of the first item if the list is ordered, and the items.
    List(Option<u64>, Vec<Vec<Block>>),
    /// A quotation.
    Quote(Vec<Block>),
    /// A table: rows of cells. The first row is the header.
    Table(Vec<Vec<String>>),
}

/// Parses Markdown into blocks.
pub(super) fn blocks(text: &str) -> Vec<Block> {
    let text = inline::printable(text);
    if text.len() > MAX_TEXT_LENGTH {
        return escaped_paragraphs(&text);
    }
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let mut reader = Reader::default();
    for event in TextMergeStream::new(Parser::new_ext(&text, options)) {
        reader.event(event);
    }
    reader.finish()
}

/// The maximum length of a text that is parsed as Markdown, in bytes. The parser takes a hundred times the memory of a
/// text that consists of markup.
const MAX_TEXT_LENGTH: usize = 1 << 20;

/// Returns a text that is not Markdown, or exceeds the limit, as paragraphs without markup.
fn escaped_paragraphs(text: &str) -> Vec<Block> {
    let paragraphs = text.split("\n\n").filter(|paragraph| !paragraph.trim().is_empty());
    let escaped = paragraphs.map(|paragraph| {
        let mut escaped = String::with_capacity(paragraph.len());
        inline::text(paragraph, &mut escaped);
        Block::Paragraph(escaped)
    });
    escaped.collect()
}

/// Returns the text of Markdown without its markup.
pub(super) fn plain(text: &str) -> String {
    let text = inline::printable(text);
    if text.len() > MAX_TEXT_LENGTH {
        return wrap::one_line(&text);
    }
    let mut out = String::new();
    let mut images = 0;
    for event in
        TextMergeStream::new(Parser::new_ext(&text, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH))
    {
        match event {
            Event::Start(Tag::Image { .. }) => images += 1,
            Event::End(TagEnd::Image) => images -= 1,
            Event::Text(text) | Event::Code(text) if images == 0 => out.push_str(&text),
            Event::SoftBreak | Event::HardBreak | Event::End(_) => out.push(' '),
            _ => {}
        }
    }
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// An element that is not closed yet.
enum Open {
    Blocks(Vec<Block>),
    Items(Option<u64>, Vec<Vec<Block>>),
    Rows(Vec<Vec<String>>),
    /// An inline element: its start in the paragraph, and its marker or URL.
    Inline(usize, String),
}

#[derive(Default)]
struct Reader {
    open: Vec<Open>,
    done: Vec<Block>,
    paragraph: String,
    images: usize,
    code: Option<(String, String)>,
    html: String,
    /// The number of open elements that are nested too deeply. They are dropped, but their contents are kept.
    dropped: usize,
}

/// The maximum nesting of elements.
const MAX_NESTING: usize = 32;

impl Reader {
    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            _ if self.images > 0 => {}
            Event::Text(text) => match &mut self.code {
                Some((_, code)) => code.push_str(&text),
                None => inline::text(&text, &mut self.paragraph),
            },
            Event::Code(text) => self.paragraph.push_str(&inline::code(&text)),
            Event::Html(html) => self.html.push_str(&html),
            Event::InlineHtml(html) => inline::html(&html, &mut self.paragraph),
            Event::SoftBreak | Event::HardBreak => self.paragraph.push(' '),
            Event::Rule => self.flush(),
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        if nests(&tag.to_end()) && (self.dropped > 0 || self.open.len() >= MAX_NESTING) {
            self.dropped += 1;
            return;
        }
        match tag {
            Tag::Image { .. } => self.images += 1,
            Tag::Emphasis => self.open_inline("*".to_owned()),
            Tag::Strong => self.open_inline("**".to_owned()),
            Tag::Strikethrough => self.open_inline("~~".to_owned()),
            Tag::Link { dest_url, .. } => self.open_inline(dest_url.into_string()),
            Tag::List(first) => {
                self.flush();
                self.open.push(Open::Items(first, Vec::new()));
            }
            Tag::Item | Tag::BlockQuote(_) => {
                self.flush();
                self.open.push(Open::Blocks(std::mem::take(&mut self.done)));
            }
            Tag::Table(_) => {
                self.flush();
                self.open.push(Open::Rows(Vec::new()));
            }
            Tag::TableHead | Tag::TableRow => {
                if let Some(Open::Rows(rows)) = self.open.last_mut() {
                    rows.push(Vec::new());
                }
            }
            Tag::CodeBlock(kind) => {
                self.flush();
                self.code = Some((label(&kind), String::new()));
            }
            _ => self.flush(),
        }
    }

    fn end(&mut self, tag: TagEnd) {
        if self.dropped > 0 && nests(&tag) {
            self.dropped -= 1;
            return;
        }
        match tag {
            TagEnd::Image => self.images = self.images.saturating_sub(1),
            TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough => {
                self.close_inline(|content, mark| {
                    if content.is_empty() { String::new() } else { format!("{mark}{content}{mark}") }
                })
            }
            TagEnd::Link => self.close_inline(inline::link),
            TagEnd::Heading(_) => {
                let title = std::mem::take(&mut self.paragraph);
                let title = title.trim();
                if !title.is_empty() {
                    let bold = if title.contains('*') { title.to_owned() } else { format!("**{title}**") };
                    self.done.push(Block::Paragraph(bold));
                }
            }
            TagEnd::List(_) => {
                if let Some(Open::Items(first, items)) = self.open.pop() {
                    self.done.push(Block::List(first, items));
                }
            }
            TagEnd::Item | TagEnd::BlockQuote(_) => self.close_blocks(),
            TagEnd::Table => {
                if let Some(Open::Rows(rows)) = self.open.pop() {
                    self.done.push(Block::Table(rows));
                }
            }
            TagEnd::TableCell => {
                let cell = wrap::one_line(&std::mem::take(&mut self.paragraph));
                if let Some(Open::Rows(rows)) = self.open.last_mut()
                    && let Some(row) = rows.last_mut()
                {
                    row.push(inline::escape_pipes(&cell));
                }
            }
            TagEnd::CodeBlock => {
                if let Some((label, code)) = self.code.take() {
                    let lines = code.trim_end().lines().map(|line| line.trim_end().to_owned()).collect();
                    self.done.push(Block::Code(label, lines));
                }
            }
            TagEnd::HtmlBlock => {
                inline::html(&std::mem::take(&mut self.html), &mut self.paragraph);
                self.flush();
            }
            TagEnd::TableHead | TagEnd::TableRow => {}
            _ => self.flush(),
        }
    }

    fn open_inline(&mut self, mark: String) {
        self.open.push(Open::Inline(self.paragraph.len(), mark));
    }

    fn close_inline(&mut self, close: impl Fn(&str, &str) -> String) {
        if let Some(Open::Inline(start, mark)) = self.open.pop() {
            let content = self.paragraph.split_off(start.min(self.paragraph.len()));
            self.paragraph.push_str(&close(content.trim(), &mark));
        }
    }

    fn close_blocks(&mut self) {
        self.flush();
        let Some(Open::Blocks(outer)) = self.open.pop() else { return };
        let inner = std::mem::replace(&mut self.done, outer);
        match self.open.last_mut() {
            Some(Open::Items(_, items)) => items.push(inner),
            _ => self.done.push(Block::Quote(inner)),
        }
    }

    fn flush(&mut self) {
        let paragraph = std::mem::take(&mut self.paragraph);
        if !paragraph.trim().is_empty() {
            self.done.push(Block::Paragraph(paragraph));
        }
    }

    fn finish(mut self) -> Vec<Block> {
        self.flush();
        self.done
    }
}

/// Returns `true` if an element can be nested, or is part of one that can.
fn nests(tag: &TagEnd) -> bool {
    matches!(
        tag,
        TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Link
            | TagEnd::List(_)
            | TagEnd::Item
            | TagEnd::BlockQuote(_)
    )
}

/// Returns a label with which rustdoc does not compile the code. Labels of Rust code become `text`.
fn label(kind: &CodeBlockKind<'_>) -> String {
    const KNOWN: &[&str] =
        &["json", "yaml", "xml", "sh", "bash", "sql", "http", "graphql", "properties", "python", "java"];
    match kind {
        CodeBlockKind::Fenced(label) if KNOWN.contains(&label.as_ref()) => label.to_string(),
        _ => "text".to_owned(),
    }
}

/// Returns the lines of blocks.
pub(super) fn lines(blocks: &[Block], width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    write(blocks, "", "", width, &mut lines);
    lines
}

/// Writes blocks. The first line has the prefix `first`, the others `rest`.
fn write(blocks: &[Block], first: &str, rest: &str, width: usize, lines: &mut Vec<String>) {
    let mut prefix = first;
    for (index, block) in blocks.iter().enumerate() {
        if index > 0 {
            lines.push(rest.trim_end().to_owned());
        }
        match block {
            Block::Paragraph(text) => wrap::wrap(text, prefix, rest, width, lines),
            Block::Quote(inner) => write(inner, &format!("{prefix}> "), &format!("{rest}> "), width, lines),
            Block::Code(label, code) => {
                let fence = "`".repeat(code.iter().map(|line| ticks(line) + 1).max().unwrap_or(0).max(3));
                lines.push(format!("{prefix}{fence}{label}"));
                lines.extend(code.iter().map(|line| format!("{rest}{line}").trim_end().to_owned()));
                lines.push(format!("{rest}{fence}"));
            }
            Block::List(number, items) => write_list(*number, items, prefix, rest, width, lines),
            Block::Table(rows) => {
                for (index, row) in rows.iter().enumerate() {
                    let prefix = if index == 0 { prefix } else { rest };
                    lines.push(format!("{prefix}| {} |", row.join(" | ")));
                    if index == 0 {
                        lines.push(format!("{rest}|{}", "---|".repeat(row.len())));
                    }
                }
            }
        }
        prefix = rest;
    }
}

fn write_list(
    number: Option<u64>,
    items: &[Vec<Block>],
    first: &str,
    rest: &str,
    width: usize,
    lines: &mut Vec<String>,
) {
    let items = items.iter().filter(|item| !item.is_empty());
    for (index, item) in items.enumerate() {
        let mark = match number {
            Some(number) => format!("{}. ", number.saturating_add(index as u64)),
            None => "- ".to_owned(),
        };
        let outer = if index == 0 { first } else { rest };
        let indent = " ".repeat(mark.len());
        write(item, &format!("{outer}{mark}"), &format!("{rest}{indent}"), width, lines);
    }
}

/// Returns the length of the longest run of backticks.
fn ticks(line: &str) -> usize {
    line.split(|it| it != '`').map(str::len).max().unwrap_or(0)
}

/// Returns the blocks on one line.
pub(super) fn line(blocks: &[Block]) -> String {
    let parts: Vec<String> = blocks.iter().map(block_line).filter(|part| !part.is_empty()).collect();
    parts.join(" ")
}

fn block_line(block: &Block) -> String {
    match block {
        Block::Paragraph(text) => wrap::one_line(text),
        Block::Code(_, code) => wrap::one_line(&inline::code(&code.join(" "))),
        Block::Quote(inner) => line(inner),
        Block::List(_, items) => items.iter().map(|item| line(item)).collect::<Vec<_>>().join("; "),
        Block::Table(rows) => rows.iter().map(|row| row.join(", ")).collect::<Vec<_>>().join("; "),
    }
}
