//! The parser of multipart bodies whose parts have no names (RFC 2046, 5.1), such as `multipart/mixed`.
//!
//! Input: the media type with the boundary, and bytes as they arrive, split anywhere. Output: the content of each part as
//! JSON: JSON unchanged, and text as a JSON string. Other content is a broken item. At most one part is buffered.

use bytes::{Buf, Bytes, BytesMut};
use serde_json::Value;

use super::frame::{Frame, Rest};
use crate::operation::split_unquoted;

/// The maximum length of a boundary (RFC 2046, 5.1.1).
pub(super) const MAX_BOUNDARY: usize = 70;
/// The maximum number of spaces after a boundary.
const MAX_PADDING: usize = 64;
/// The maximum size of the header fields of a part in bytes, in addition to the limit of an item.
const MAX_HEADERS: usize = 16 << 10;

/// A parser of the parts of a body.
pub(crate) struct PartParser {
    /// The maximum size of a part in bytes, with its header fields.
    limit: usize,
    /// A line feed and the boundary with its hyphens.
    delimiter: Vec<u8>,
    /// The bytes that have arrived and are not parsed yet. A part starts with the line feed of the delimiter before it.
    buffer: BytesMut,
    /// The number of bytes at the start of the buffer that contain no delimiter.
    scanned: usize,
    state: State,
}

/// The position in the body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// Before the first delimiter.
    Preamble,
    /// In a part.
    Part,
    /// In a part that exceeds the limit.
    SkippedPart,
    /// After the last delimiter.
    Epilogue,
}

/// The delimiter after a part: the end of the part, the start of the rest, and `true` if there are no further parts.
struct Delimiter {
    part_end: usize,
    rest_start: usize,
    is_last: bool,
}

impl PartParser {
    /// Creates a parser for parts of at most `limit` bytes. The media type has a valid boundary:
    /// other responses are rejected when the stream is opened.
    pub(crate) fn new(content_type: &str, limit: usize) -> Self {
        let boundary = boundary(content_type).unwrap_or_default();
        Self {
            limit: limit.saturating_add(MAX_HEADERS),
            delimiter: format!("\n--{boundary}").into_bytes(),
            // The first delimiter may be at the start of the body.
            buffer: BytesMut::from(&b"\n"[..]),
            scanned: 0,
            state: State::Preamble,
        }
    }

    /// Adds a chunk, after [`next`](Self::next) has returned `None`.
    pub(crate) fn push(&mut self, arrived: &[u8]) {
        if self.state != State::Epilogue {
            self.buffer.extend_from_slice(arrived);
        }
    }

    /// Returns the next part, or `None` if its end has not arrived.
    pub(crate) fn next(&mut self) -> Option<Frame> {
        while self.state != State::Epilogue {
            let Some(delimiter) = self.delimiter() else { return self.exceeded() };
            let part = self.buffer.split_to(delimiter.part_end).freeze();
            self.buffer.advance(delimiter.rest_start - delimiter.part_end);
            self.scanned = 0;
            let state = std::mem::replace(
                &mut self.state,
                if delimiter.is_last { State::Epilogue } else { State::Part },
            );
            if delimiter.is_last {
                self.buffer.clear();
            }
            match state {
                State::Part if part.len() > self.limit => return Some(Frame::TooLarge),
                State::Part => return Some(content(part)),
                State::Preamble | State::SkippedPart | State::Epilogue => {}
            }
        }
        None
    }

    /// Returns `true` after the delimiter of the last part. The rest of the body is ignored.
    pub(crate) fn is_at_end(&self) -> bool {
        self.state == State::Epilogue
    }

    /// Returns a broken item if the body ends before its last delimiter.
    pub(crate) fn rest(&mut self) -> Option<Rest> {
        match self.state {
            State::Epilogue => None,
            State::Preamble => Some(Rest::Complete(Frame::Broken("the body does not contain the boundary"))),
            State::Part | State::SkippedPart => Some(Rest::Cut(Frame::Broken("it is truncated"))),
        }
    }

    /// Returns the next complete delimiter in the buffer.
    fn delimiter(&mut self) -> Option<Delimiter> {
        let mut from = self.scanned;
        loop {
            let Some(found) = find(&self.buffer[from..], &self.delimiter) else {
                self.scanned = self.buffer.len().saturating_sub(self.delimiter.len() - 1);
                return None;
            };
            let start = from + found;
            match delimiter_end(&self.buffer[start + self.delimiter.len()..]) {
                Some(Ok((length, is_last))) => {
                    let is_carriage_return = start > 0 && self.buffer[start - 1] == b'\r';
                    let part_end = start - usize::from(is_carriage_return);
                    // The line feed after the delimiter may be the one before the next delimiter.
                    let rest_start = start + self.delimiter.len() + length;
                    return Some(Delimiter { part_end, rest_start, is_last });
                }
                // Another line that starts with the boundary.
                Some(Err(())) => from = start + 1,
                None => {
                    self.scanned = start;
                    return None;
                }
            }
        }
    }

    /// Drops bytes that are not needed, and returns the frame of a part that exceeds the limit.
    fn exceeded(&mut self) -> Option<Frame> {
        match self.state {
            State::Part if self.scanned > self.limit => {
                self.state = State::SkippedPart;
                self.drop_scanned();
                Some(Frame::TooLarge)
            }
            State::Preamble | State::SkippedPart => {
                self.drop_scanned();
                None
            }
            State::Part | State::Epilogue => None,
        }
    }

    fn drop_scanned(&mut self) {
        self.buffer.advance(self.scanned);
        self.scanned = 0;
    }
}

/// Returns the boundary of a multipart media type, or `None` if it has no valid one.
pub(super) fn boundary(content_type: &str) -> Option<&str> {
    let (_, mut rest) = split_unquoted(content_type, ';');
    while !rest.is_empty() {
        let (parameter, others) = split_unquoted(rest, ';');
        rest = others;
        let Some((name, value)) = parameter.split_once('=') else { continue };
        if name.trim().eq_ignore_ascii_case("boundary") {
            let value = value.trim();
            let quoted = value.strip_prefix('"').map(|value| value.strip_suffix('"'));
            return quoted.unwrap_or(Some(value)).filter(|it| !it.is_empty());
        }
    }
    None
}

/// Returns the position of `wanted`, which starts with a line feed.
fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    let mut from = 0;
    loop {
        let at = from + bytes[from..].iter().position(|byte| *byte == b'\n')?;
        if bytes[at..].starts_with(wanted) {
            return Some(at);
        }
        from = at + 1;
    }
}

/// Returns the length of the rest of a delimiter without its line feed, and `true` if it is the last delimiter. Returns `Err`
/// if the line contains other text, and `None` if the end of the line has not arrived.
fn delimiter_end(text: &[u8]) -> Option<Result<(usize, bool), ()>> {
    if text.starts_with(b"--") {
        return Some(Ok((2, true)));
    }
    if text == b"-" {
        return None;
    }
    let padding = text.iter().take(MAX_PADDING).take_while(|byte| matches!(byte, b' ' | b'\t')).count();
    Some(match &text[padding..] {
        [b'\n', ..] => Ok((padding, false)),
        [b'\r', b'\n', ..] => Ok((padding + 1, false)),
        [] | [b'\r'] => return None,
        _ => Err(()),
    })
}

/// Returns the content of a part. The part starts with the line feed of the delimiter, so that header fields may be absent.
fn content(part: Bytes) -> Frame {
    let blank_line = [&b"\n\r\n"[..], b"\n\n"];
    let ends = blank_line.iter().filter_map(|blank| Some((find(&part, blank)?, blank.len())));
    let Some((end, length)) = ends.min() else {
        return Frame::Broken("the header of the part is not terminated");
    };
    let fields = String::from_utf8_lossy(&part[..end]).into_owned();
    let body = part.slice(end + length..);
    let field = |name: &str| {
        let mut fields = fields.lines().filter_map(|line| line.split_once(':'));
        fields.find(|(other, _)| other.trim().eq_ignore_ascii_case(name)).map(|(_, value)| value.trim())
    };
    let coding = field("content-transfer-encoding").unwrap_or("binary").to_ascii_lowercase();
    if !matches!(coding.as_str(), "7bit" | "8bit" | "binary") {
        return Frame::Broken("the part has a transfer encoding");
    }
    // A part without a media type is decoded as JSON.
    let media_type = field("content-type").unwrap_or_default().split(';').next().unwrap_or_default().trim();
    let media_type = media_type.to_ascii_lowercase();
    let Ok(text) = std::str::from_utf8(&body) else { return Frame::Broken("the part is not valid UTF-8") };
    match media_type.as_str() {
        "" | "application/json" | "text/json" => Frame::Text(body),
        json if json.ends_with("+json") => Frame::Text(body),
        text_type if text_type.starts_with("text/") => Frame::Text(Value::from(text).to_string().into()),
        _ => Frame::Broken("the part is neither JSON nor text"),
    }
}
