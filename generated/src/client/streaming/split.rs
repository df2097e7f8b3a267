// Copied from generator/runtime/src/client/streaming/split.rs by `cargo xtask codegen`; edit it there.

//! Cuts a text into the JSON values that stand in it one after another.
//!
//! In: bytes as they arrive, cut anywhere. Out: the bytes of each value, as soon as its end is known. Brackets are
//! counted and not compared, and what is no JSON is cut as if it were a word: whoever reads a value finds that out.

use bytes::{Bytes, BytesMut};

/// The values of a text of which only some has arrived.
pub(super) struct Splitter {
    /// How many bytes a value may have.
    limit: usize,
    /// What has arrived and was not looked at.
    arrived: Bytes,
    /// What of a value came before that.
    begun: BytesMut,
    position: Position,
}

/// Where in the text the next byte stands.
#[derive(Clone, Copy)]
enum Position {
    /// Between two values.
    Between,
    /// In objects and lists, so many of which are open.
    Nested(usize),
    /// In a string, with so many objects and lists open around it.
    Text { around: usize, escaped: bool },
    /// In a number, in `true`, `false` or `null`, or in something that is no JSON.
    Word,
}

/// What a byte does.
enum ByteRole {
    To(Position),
    /// It is the last one of the value.
    Last,
    /// It is the first one after the value.
    After,
}

/// A value is larger than it may be.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct TooLarge;

impl Splitter {
    pub(super) fn new(limit: usize) -> Self {
        Self { limit, arrived: Bytes::new(), begun: BytesMut::new(), position: Position::Between }
    }

    /// How many bytes a value may have.
    pub(super) fn limit(&self) -> usize {
        self.limit
    }

    /// Takes what has arrived, after [`next`](Self::next) had nothing more to give.
    pub(super) fn push(&mut self, arrived: Bytes) {
        self.arrived = arrived;
    }

    /// The next value; nothing if its end has not arrived.
    pub(super) fn next(&mut self) -> Result<Option<Bytes>, TooLarge> {
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

    /// What is left of a value when nothing more arrives: a word, or something that lacks its end.
    pub(super) fn rest(&mut self) -> Option<Bytes> {
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

    /// A value whose end has arrived. Most come in one piece, which needs no copy.
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

/// RFC 8259, 2.
fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}
