//! The parser of JSON text sequences (RFC 7464), and of concatenated JSON.
//!
//! Input: bytes as they arrive, split anywhere. Output: the text of each JSON value. A record separator ends a value
//! that was truncated, so that the next one can be parsed; concatenated JSON has no separators, and its framing is lost
//! with the first value that exceeds the limit.

use bytes::{Buf, Bytes};

use super::frame::Frame;
use crate::client::streaming::split::Splitter;

/// The record separator, which starts a text (RFC 7464, 2.2).
const RECORD_SEPARATOR: u8 = 0x1E;

/// A parser of JSON values.
pub(crate) struct SequenceParser {
    /// The maximum size of a value in bytes.
    limit: usize,
    /// `true` if record separators start the values.
    has_separators: bool,
    /// The bytes that have arrived after the part that is being split.
    arrived: Bytes,
    splitter: Splitter,
    /// `true` if the part that is being split ends with a record separator.
    ends_record: bool,
    /// `true` while the rest of a value that exceeds the limit is ignored.
    skips_record: bool,
}

impl SequenceParser {
    /// Creates a parser for values of at most `limit` bytes.
    pub(crate) fn new(limit: usize, has_separators: bool) -> Self {
        Self {
            limit,
            has_separators,
            arrived: Bytes::new(),
            splitter: Splitter::new(limit),
            ends_record: false,
            skips_record: false,
        }
    }

    /// Returns `true` if record separators start the values.
    pub(crate) fn has_separators(&self) -> bool {
        self.has_separators
    }

    /// Adds a chunk, after [`next`](Self::next) has returned `None`.
    pub(crate) fn push(&mut self, arrived: Bytes) {
        self.arrived = arrived;
    }

    /// Returns the next value, or `None` if its end has not arrived.
    pub(crate) fn next(&mut self) -> Option<Frame> {
        loop {
            match self.splitter.next() {
                Ok(Some(text)) => return Some(into_frame(text)),
                Ok(None) => {}
                Err(_) => {
                    self.splitter = Splitter::new(self.limit);
                    self.skips_record = !self.ends_record;
                    self.ends_record = false;
                    return Some(if self.has_separators { Frame::TooLarge } else { Frame::Lost });
                }
            }
            if std::mem::take(&mut self.ends_record) && self.splitter.rest().is_some() {
                return Some(Frame::Broken("it is truncated"));
            }
            if self.arrived.is_empty() {
                return None;
            }
            self.push_part();
        }
    }

    /// Returns the value that is incomplete at the end of the stream.
    pub(crate) fn rest(&mut self) -> Option<Bytes> {
        self.splitter.rest()
    }

    /// Passes the bytes up to the next record separator to the splitter.
    fn push_part(&mut self) {
        let separator = self.arrived.iter().position(|byte| *byte == RECORD_SEPARATOR);
        let part = match separator.filter(|_| self.has_separators) {
            Some(end) => {
                let part = self.arrived.split_to(end);
                self.arrived.advance(1);
                self.ends_record = true;
                part
            }
            None => std::mem::take(&mut self.arrived),
        };
        if !self.skips_record {
            self.splitter.push(part);
        } else if self.ends_record {
            self.skips_record = false;
        }
    }
}

fn into_frame(text: Bytes) -> Frame {
    match std::str::from_utf8(&text) {
        Ok(_) => Frame::Text(text),
        Err(_) => Frame::Broken("it is not valid UTF-8"),
    }
}
