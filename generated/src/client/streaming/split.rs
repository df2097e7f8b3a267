// Copied by sdkwright from sdk-runtime (src/client/streaming/split.rs); do not edit.

//! Splits concatenated JSON into its values.
//!
//! Input: bytes as they arrive, split anywhere. Output: the bytes of each value as soon as its end is known. Brackets
//! are counted but not matched, and invalid JSON is split like a word: the decoder reports it.

use bytes::{Bytes, BytesMut};

/// A splitter of a text that arrives in chunks.
pub(crate) struct Splitter {
    /// The maximum size of a value in bytes.
    limit: usize,
    /// The bytes that have arrived and were not scanned.
    arrived: Bytes,
    /// The beginning of the current value, from earlier chunks.
    begun: BytesMut,
    position: Position,
}

/// The position of the next byte.
#[derive(Clone, Copy)]
enum Position {
    /// Between two values.
    Between,
    /// Inside this many nested objects and arrays.
    Nested(usize),
    /// In a string, inside this many nested objects and arrays.
    Text { around: usize, escaped: bool },
    /// In a number, in `true`, `false` or `null`, or in invalid JSON.
    Word,
}

/// The effect of a byte.
enum ByteRole {
    To(Position),
    /// The byte is the last of the value.
    Last,
    /// The byte is the first after the value.
    After,
}

/// The error for a value that exceeds the limit.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct TooLarge;

impl Splitter {
    pub(crate) fn new(limit: usize) -> Self {
        Self { limit, arrived: Bytes::new(), begun: BytesMut::new(), position: Position::Between }
    }

    /// Returns the maximum size of a value in bytes.
    pub(crate) fn limit(&self) -> usize {
        self.limit
    }

    /// Adds a chunk, after [`next`](Self::next) has returned `None`.
    pub(crate) fn push(&mut self, arrived: Bytes) {
        self.arrived = arrived;
    }

    /// Returns the next value, or `None` if its end has not arrived.
    pub(crate) fn next(&mut self) -> Result<Option<Bytes>, TooLarge> {
        let blank = self.arrived.iter().take_while(|byte| self.is_between() && is_blank(**byte)).count();
        let mut arrived = std::mem::take(&mut self.arrived);
        let _ = arrived.split_to(blank);
        for (index, byte) in arrived.iter().enumerate() {
            let length = match self.position.role_of(*byte) {
                ByteRole::To(position) => {
                    self.position = position;
                    continue;
                }
                ByteRole::Last => index + 1,
                ByteRole::After => index,
            };
            self.arrived = arrived.split_off(length);
            self.position = Position::Between;
            self.fits(arrived.len())?;
            return Ok(Some(self.joined(arrived)));
        }
        self.fits(arrived.len())?;
        self.begun.extend_from_slice(&arrived);
        Ok(None)
    }

    /// Returns the rest at the end of the text: a word, or an incomplete value.
    pub(crate) fn rest(&mut self) -> Option<Bytes> {
        self.position = Position::Between;
        let rest = std::mem::take(&mut self.begun);
        (!rest.is_empty()).then(|| rest.freeze())
    }

    fn is_between(&self) -> bool {
        matches!(self.position, Position::Between)
    }

    fn fits(&self, more: usize) -> Result<(), TooLarge> {
        if self.begun.len() + more > self.limit { Err(TooLarge) } else { Ok(()) }
    }

    /// Joins a value whose end has arrived. Most values are in one chunk, which is not copied.
    fn joined(&mut self, end: Bytes) -> Bytes {
        if self.begun.is_empty() {
            return end;
        }
        self.begun.extend_from_slice(&end);
        std::mem::take(&mut self.begun).freeze()
    }
}

impl Position {
    fn role_of(self, byte: u8) -> ByteRole {
        ByteRole::To(match (self, byte) {
            (Self::Between, b'{' | b'[') => Self::Nested(1),
            (Self::Between, b'"') => Self::Text { around: 0, escaped: false },
            (Self::Between, _) => Self::Word,
            (Self::Nested(depth), b'{' | b'[') => Self::Nested(depth + 1),
            (Self::Nested(1), b'}' | b']') => return ByteRole::Last,
            (Self::Nested(depth), b'}' | b']') => Self::Nested(depth - 1),
            (Self::Nested(around), b'"') => Self::Text { around, escaped: false },
            (Self::Text { around, escaped: true }, _) => Self::Text { around, escaped: false },
            (Self::Text { around, .. }, b'\\') => Self::Text { around, escaped: true },
            (Self::Text { around: 0, .. }, b'"') => return ByteRole::Last,
            (Self::Text { around, .. }, b'"') => Self::Nested(around),
            (Self::Word, b'{' | b'[' | b'"') => return ByteRole::After,
            (Self::Word, byte) if is_blank(byte) => return ByteRole::After,
            (position, _) => position,
        })
    }
}

/// Returns `true` for insignificant whitespace (RFC 8259, 2).
fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}
