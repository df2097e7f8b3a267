//! The parser of event streams (WHATWG HTML, 9.2.6).
//!
//! Input: bytes as they arrive, split anywhere. Output: the events, and the server's reconnection time. Comments and
//! unknown fields are not kept, so that at most one event is buffered. Invalid UTF-8 becomes U+FFFD.

use std::time::Duration;

use bytes::{Buf, Bytes};

use super::frame::{Frame, ParsedEvent};

/// The byte order mark at the start of a stream, which is ignored.
const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// A parser of an event stream.
pub(crate) struct EventParser {
    /// The maximum size of an event in bytes.
    limit: usize,
    /// The bytes that have arrived and were not parsed.
    arrived: Bytes,
    /// `true` until the first line has ended.
    is_first_line: bool,
    /// `true` if the last byte was a carriage return, so that a line feed belongs to the same line end.
    is_after_return: bool,
    /// The current line, without the bytes that have not arrived.
    line: Vec<u8>,
    /// `true` while the rest of the line is ignored.
    skips_line: bool,
    name: Vec<u8>,
    /// The data, each line with a line feed.
    data: Vec<u8>,
    has_data: bool,
    id: Option<String>,
    /// `true` if the current event exceeds the limit.
    is_too_large: bool,
    last_id: String,
    retry: Option<Duration>,
}

impl EventParser {
    /// Creates a parser for events of at most `limit` bytes.
    pub(crate) fn new(limit: usize) -> Self {
        Self {
            limit,
            arrived: Bytes::new(),
            is_first_line: true,
            is_after_return: false,
            line: Vec::new(),
            skips_line: false,
            name: Vec::new(),
            data: Vec::new(),
            has_data: false,
            id: None,
            is_too_large: false,
            last_id: String::new(),
            retry: None,
        }
    }

    /// Adds a chunk, after [`next`](Self::next) has returned `None`.
    pub(crate) fn push(&mut self, arrived: Bytes) {
        self.arrived = arrived;
    }

    /// Returns the ID of the last event that has one, or an empty string.
    pub(crate) fn last_id(&self) -> &str {
        &self.last_id
    }

    /// Takes the reconnection time that the server has set.
    pub(crate) fn take_retry(&mut self) -> Option<Duration> {
        self.retry.take()
    }

    /// Returns the next event, or `None` if its end has not arrived.
    pub(crate) fn next(&mut self) -> Option<Frame> {
        while let Some(first) = self.arrived.first() {
            if std::mem::take(&mut self.is_after_return) && *first == b'\n' {
                self.arrived.advance(1);
                continue;
            }
            let Some(end) = self.arrived.iter().position(|byte| matches!(byte, b'\n' | b'\r')) else {
                let part = std::mem::take(&mut self.arrived);
                self.extend_line(&part);
                break;
            };
            let part = self.arrived.split_to(end);
            self.is_after_return = self.arrived.get_u8() == b'\r';
            self.extend_line(&part);
            if let Some(frame) = self.end_line() {
                return Some(frame);
            }
        }
        None
    }

    /// Returns the event that is incomplete at the end of the stream.
    pub(crate) fn rest(&mut self) -> Option<ParsedEvent> {
        let has_line = !self.line_text().is_empty();
        if has_line {
            // A line that is not empty does not end the event.
            let _ = self.end_line();
        }
        let is_begun = has_line || self.has_data || !self.name.is_empty() || self.is_too_large;
        let event = self.take_event();
        self.reset();
        is_begun.then_some(event)
    }

    fn extend_line(&mut self, part: &[u8]) {
        if self.skips_line {
            return;
        }
        if self.line.is_empty() && part.first() == Some(&b':') {
            self.skips_line = true;
            return;
        }
        if self.line.len() + self.data.len() + self.name.len() + part.len() > self.limit {
            self.is_too_large = true;
            self.skips_line = true;
            self.line = Vec::new();
            self.data = Vec::new();
            return;
        }
        self.line.extend_from_slice(part);
    }

    /// Handles the end of a line, which is the end of the event if the line is empty.
    fn end_line(&mut self) -> Option<Frame> {
        if std::mem::take(&mut self.skips_line) {
            self.is_first_line = false;
            return None;
        }
        let mark = self.line.len() - self.line_text().len();
        self.is_first_line = false;
        let mut line = std::mem::take(&mut self.line);
        let text = line.get(mark..).unwrap_or_default();
        if text.is_empty() {
            return self.end_event();
        }
        self.read_field(text);
        // The buffer is used for the next line.
        line.clear();
        self.line = line;
        None
    }

    /// Returns the current line without a byte order mark.
    fn line_text(&self) -> &[u8] {
        let mark = if self.is_first_line { BYTE_ORDER_MARK } else { &[] };
        self.line.strip_prefix(mark).unwrap_or(&self.line)
    }

    fn read_field(&mut self, line: &[u8]) {
        let colon = line.iter().position(|byte| *byte == b':').unwrap_or(line.len());
        let (field, value) = line.split_at(colon);
        let value = value.strip_prefix(b":").unwrap_or(value);
        let value = value.strip_prefix(b" ").unwrap_or(value);
        match field {
            b"data" if !self.is_too_large => {
                self.data.extend_from_slice(value);
                self.data.push(b'\n');
                self.has_data = true;
            }
            b"event" => self.name = value.to_vec(),
            b"id" if !value.contains(&0) => self.id = Some(String::from_utf8_lossy(value).into_owned()),
            b"retry" if !value.is_empty() && value.iter().all(u8::is_ascii_digit) => {
                let millis = std::str::from_utf8(value).ok().and_then(|digits| digits.parse().ok());
                self.retry = Some(Duration::from_millis(millis.unwrap_or(u64::MAX)));
            }
            _ => {}
        }
    }

    /// Returns the event that has ended, unless it has no data.
    fn end_event(&mut self) -> Option<Frame> {
        if let Some(id) = &self.id {
            self.last_id.clone_from(id);
        }
        let frame = match (self.is_too_large, self.has_data) {
            (true, _) => Some(Frame::TooLarge),
            (false, true) => Some(Frame::Event(self.take_event())),
            (false, false) => None,
        };
        self.reset();
        frame
    }

    fn take_event(&mut self) -> ParsedEvent {
        let mut data = std::mem::take(&mut self.data);
        // Each line ends with a line feed; the last one is not part of the data.
        data.pop();
        ParsedEvent {
            name: into_text(std::mem::take(&mut self.name)),
            data: into_text(data),
            id: self.id.take(),
        }
    }

    fn reset(&mut self) {
        self.name = Vec::new();
        self.data = Vec::new();
        self.has_data = false;
        self.id = None;
        self.is_too_large = false;
    }
}

/// Decodes UTF-8; invalid sequences become U+FFFD. Valid text is not copied.
fn into_text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
}
