//! The parser of a stream, which depends on its framing.
//!
//! Input: bytes as they arrive, split anywhere. Output: the frames of the items, the same ones however the bytes were
//! split, in time linear in their number. Independent of I/O and of models.

use std::time::Duration;

use bytes::Bytes;

use super::event_parser::EventParser;
use super::format::Framing;
use super::frame::{Frame, Rest};
use super::line_parser::LineParser;
use super::part_parser::PartParser;
use super::sequence_parser::SequenceParser;

/// A parser of a stream.
pub(crate) enum Parser {
    Events(EventParser),
    Lines(LineParser),
    Sequence(SequenceParser),
    Parts(PartParser),
}

impl Parser {
    /// Creates a parser for items of at most `limit` bytes. The boundary of parts is in the media type.
    pub(crate) fn new(framing: Framing, content_type: &str, limit: usize) -> Self {
        match framing {
            Framing::Parts => Self::Parts(PartParser::new(content_type, limit)),
            Framing::Events(_) => Self::Events(EventParser::new(limit)),
            Framing::Lines => Self::Lines(LineParser::new(limit)),
            Framing::Sequence => Self::Sequence(SequenceParser::new(limit, true)),
            Framing::Concatenated => Self::Sequence(SequenceParser::new(limit, false)),
        }
    }

    /// Adds a chunk, after [`next`](Self::next) has returned `None`.
    pub(crate) fn push(&mut self, arrived: Bytes) {
        match self {
            Self::Events(parser) => parser.push(arrived),
            Self::Lines(parser) => parser.push(arrived),
            Self::Sequence(parser) => parser.push(arrived),
            Self::Parts(parser) => parser.push(&arrived),
        }
    }

    /// Returns the next frame, or `None` if its end has not arrived.
    pub(crate) fn next(&mut self) -> Option<Frame> {
        match self {
            Self::Events(parser) => parser.next(),
            Self::Lines(parser) => parser.next(),
            Self::Sequence(parser) => parser.next(),
            Self::Parts(parser) => parser.next(),
        }
    }

    /// Returns `true` if no further frame can follow, although the body may continue.
    pub(crate) fn is_at_end(&self) -> bool {
        match self {
            Self::Parts(parser) => parser.is_at_end(),
            Self::Events(_) | Self::Lines(_) | Self::Sequence(_) => false,
        }
    }

    /// Returns the rest of the body, after its end.
    ///
    /// The last line may lack its line feed, and the last of concatenated values has no end of its own. An event without
    /// an empty line, and a text of a sequence without an end, and parts without a final delimiter, are incomplete.
    pub(crate) fn rest(&mut self) -> Option<Rest> {
        match self {
            Self::Events(parser) => parser.rest().map(Frame::Event).map(Rest::Cut),
            Self::Lines(parser) => parser.rest().map(Rest::Complete),
            Self::Parts(parser) => parser.rest(),
            Self::Sequence(parser) => {
                let text = Frame::Text(parser.rest()?);
                Some(if parser.has_separators() { Rest::Cut(text) } else { Rest::Complete(text) })
            }
        }
    }

    /// Returns the ID of the last event that has one.
    pub(crate) fn last_id(&self) -> Option<&str> {
        match self {
            Self::Events(parser) => Some(parser.last_id()).filter(|id| !id.is_empty()),
            Self::Lines(_) | Self::Sequence(_) | Self::Parts(_) => None,
        }
    }

    /// Takes the reconnection time that the server has set.
    pub(crate) fn take_retry(&mut self) -> Option<Duration> {
        match self {
            Self::Events(parser) => parser.take_retry(),
            Self::Lines(_) | Self::Sequence(_) | Self::Parts(_) => None,
        }
    }
}
