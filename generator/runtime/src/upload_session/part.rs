//! The parts of a file, one at a time.

use std::future::poll_fn;
use std::pin::Pin;

use bytes::{Bytes, BytesMut};
use futures_core::Stream;

use crate::error::{Error, Result};
use crate::transport::Body;

/// The maximum size of a part in bytes, since a part is in memory.
const MAX_PART_SIZE: u64 = 256 << 20;

/// The maximum number of parts.
const MAX_PARTS: u64 = 100_000;

/// A part of a file.
pub(super) struct Part {
    /// The position of the first byte.
    pub(super) first: u64,
    pub(super) bytes: Bytes,
}

impl Part {
    /// Returns the value of `Content-Range` (RFC 9110, 14.4) for a file of this length.
    pub(super) fn content_range(&self, length: u64) -> String {
        let last = (self.first + length_of(&self.bytes)).saturating_sub(1);
        format!("bytes {}-{last}/{length}", self.first)
    }
}

/// The parts of a file.
pub(super) struct Parts {
    body: Body,
    /// The bytes of the last chunk that belong to the next part.
    rest: Bytes,
    /// The position of the next part.
    position: u64,
    length: u64,
    part_size: u64,
}

impl Parts {
    /// Creates the parts of a file of this length, or returns the reason why the size of a part cannot be used.
    pub(super) fn new(body: Body, length: u64, part_size: u64) -> Result<Self, String> {
        if part_size == 0 || part_size > MAX_PART_SIZE {
            return Err(format!("its part size of {part_size} bytes is not between 1 and {MAX_PART_SIZE}"));
        }
        if length.div_ceil(part_size) > MAX_PARTS {
            return Err(format!("its part size of {part_size} bytes needs more than {MAX_PARTS} parts"));
        }
        Ok(Self { body, rest: Bytes::new(), position: 0, length, part_size })
    }

    /// Returns the next part, or `None` at the end of the file.
    pub(super) async fn next(&mut self) -> Result<Option<Part>> {
        let wanted = self.part_size.min(self.length - self.position);
        let wanted = usize::try_from(wanted).unwrap_or(usize::MAX);
        let bytes = self.read(wanted).await?;
        if bytes.len() < wanted {
            return Err(Error::request("the file is shorter than its length"));
        }
        if wanted == 0 {
            return Ok(None);
        }
        let first = self.position;
        self.position += length_of(&bytes);
        Ok(Some(Part { first, bytes }))
    }

    /// Reads this many bytes, or fewer at the end. With no bytes wanted, the end is checked.
    async fn read(&mut self, wanted: usize) -> Result<Bytes> {
        let mut part = BytesMut::new();
        loop {
            let taken = self.rest.len().min(wanted - part.len());
            let taken = self.rest.split_to(taken);
            if part.is_empty() && taken.len() == wanted && wanted > 0 {
                return Ok(taken);
            }
            part.reserve(wanted - part.len());
            part.extend_from_slice(&taken);
            if part.len() == wanted && wanted > 0 {
                return Ok(part.freeze());
            }
            match poll_fn(|context| Pin::new(&mut self.body).poll_next(context)).await {
                Some(chunk) => self.rest = chunk.map_err(Error::transport)?,
                None => return Ok(part.freeze()),
            }
            if wanted == 0 && !self.rest.is_empty() {
                return Err(Error::request("the file is longer than its length"));
            }
        }
    }
}

fn length_of(bytes: &Bytes) -> u64 {
    u64::try_from(bytes.len()).unwrap_or(u64::MAX)
}
