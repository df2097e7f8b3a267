//! The parser of JSON lines.
//!
//! Input: bytes as they arrive, split anywhere. Output: the text of each line, without those that are blank. A line
//! that is not UTF-8, or is too large, is a broken item. At most one line is buffered.

use bytes::{Buf, Bytes, BytesMut};

use super::frame::Frame;

/// The byte order mark at the start of a stream, which is ignored (RFC 8259, 8.1).
const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// A parser of JSON lines.
pub(crate) struct LineParser {
    /// The maximum size of a line in bytes.
    limit: usize,
    /// The bytes that have arrived and were not parsed.
    arrived: Bytes,
    /// The beginning of the current line, from earlier chunks.
    begun: BytesMut,
    /// `true` while the rest of a line that exceeds the limit is ignored.
    skips_line: bool,
    is_first_line: bool,
}

impl LineParser {
    /// Creates a parser for lines of at most `limit` bytes.
    pub(crate) fn new(limit: usize) -> Self {
        Self { limit, arrived: Bytes::new(), begun: BytesMut::new(), skips_line: false, is_first_line: true }
    }

    /// Adds a chunk, after [`next`](Self::next) has returned `None`.
    pub(crate) fn push(&mut self, arrived: Bytes) {
        self.arrived = arrived;
    }

    /// Returns the next line, or `None` if its end has not arrived.
    pub(crate) fn next(&mut self) -> Option<Frame> {
        while let Some(end) = self.arrived.iter().position(|byte| *byte == b'\n') {
            let part = self.arrived.split_to(end);
            self.arrived.advance(1);
            let frame = self.exceeded(&part).or_else(|| {
                let line = self.joined(part);
                self.read(line)
            });
            let was_skipped = std::mem::take(&mut self.skips_line);
            match frame {
                Some(frame) => return Some(frame),
                None if was_skipped => self.begun.clear(),
                None => {}
            }
        }
        let part = std::mem::take(&mut self.arrived);
        let frame = self.exceeded(&part);
        if !self.skips_line {
            self.begun.extend_from_slice(&part);
        }
        frame
    }

    /// Returns the last line if it has no line feed at the end of the stream.
    pub(crate) fn rest(&mut self) -> Option<Frame> {
        let line = std::mem::take(&mut self.begun).freeze();
        self.read(line)
    }

    /// Returns the frame of a line that exceeds the limit with this part, whose rest is then ignored.
    fn exceeded(&mut self, part: &[u8]) -> Option<Frame> {
        if self.skips_line || self.begun.len() + part.len() <= self.limit {
            return None;
        }
        self.skips_line = true;
        self.is_first_line = false;
        self.begun = BytesMut::new();
        Some(Frame::TooLarge)
    }

    /// Joins a line whose end has arrived. Most lines are in one chunk, which is not copied.
    fn joined(&mut self, end: Bytes) -> Bytes {
        if self.skips_line {
            return Bytes::new();
        }
        if self.begun.is_empty() {
            return end;
        }
        self.begun.extend_from_slice(&end);
        std::mem::take(&mut self.begun).freeze()
    }

    fn read(&mut self, line: Bytes) -> Option<Frame> {
        let mark = if std::mem::take(&mut self.is_first_line) { BYTE_ORDER_MARK } else { &[] };
        let text = line.strip_prefix(mark).unwrap_or(&line).trim_ascii();
        if text.is_empty() {
            return None;
        }
        Some(match std::str::from_utf8(text) {
            Ok(_) => Frame::Text(line.slice_ref(text)),
            Err(_) => Frame::Broken("it is not valid UTF-8"),
        })
    }
}
