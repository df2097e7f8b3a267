//! Fuzz targets `event_stream`, `json_lines`, `json_sequence` and `concatenated_json`: streams from arbitrary bytes.

use bytes::Bytes;
use compiled_runtime::stream_parsers::parse;

/// The maximum size of an item. Inputs exceed it.
const LIMIT: usize = 64;

/// Parses an arbitrary event stream.
pub fn event_stream(data: &[u8]) {
    check("events", data);
}

/// Parses arbitrary JSON lines.
pub fn json_lines(data: &[u8]) {
    check("lines", data);
}

/// Parses an arbitrary JSON text sequence.
pub fn json_sequence(data: &[u8]) {
    check("sequence", data);
}

/// Parses arbitrary concatenated JSON.
pub fn concatenated_json(data: &[u8]) {
    check("concatenated", data);
}

/// Parses the bytes as one chunk, byte by byte, and split at sizes that they determine: the items are the same.
fn check(framing: &str, data: &[u8]) {
    for limit in [LIMIT, usize::MAX] {
        let whole = parse(framing, limit, [Bytes::copy_from_slice(data)]);
        assert!(whole.len() <= data.len() + 2, "{framing}: more items than bytes");
        for chunks in [split(data, |_| 1), split(data, |first| usize::from(first % 7) + 1)] {
            let found = parse(framing, limit, chunks);
            // No item follows one whose end is unknown.
            let is_lost = |frame: &String| frame == "Lost";
            let end = whole.iter().position(is_lost).map_or(whole.len(), |index| index + 1);
            let other_end = found.iter().position(is_lost).map_or(found.len(), |index| index + 1);
            assert_eq!(found[..other_end], whole[..end], "{framing}, limit {limit}");
        }
    }
}

/// Splits bytes into chunks whose sizes depend on their first bytes.
fn split(mut data: &[u8], size: impl Fn(u8) -> usize) -> Vec<Bytes> {
    let mut chunks = Vec::new();
    while let Some(first) = data.first() {
        let (chunk, rest) = data.split_at(size(*first).min(data.len()));
        chunks.push(Bytes::copy_from_slice(chunk));
        data = rest;
    }
    chunks
}
