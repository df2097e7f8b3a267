//! The parsers: the same frames however the bytes are split.

use std::time::Duration;

use bytes::Bytes;

use crate::item_stream::format::{EventItem, Framing};
use crate::item_stream::frame::{Frame, ParsedEvent, Rest};
use crate::item_stream::parser::Parser;

const EVENTS: Framing = Framing::Events(EventItem::Json);

/// Parses chunks of at most `size` bytes.
fn parse(framing: Framing, limit: usize, bytes: &[u8], size: usize) -> (Vec<Frame>, Option<Rest>) {
    let mut parser = Parser::new(framing, "multipart/mixed; a=\";boundary=x\"; Boundary=\"b 1\"", limit);
    let mut frames = Vec::new();
    for chunk in bytes.chunks(size) {
        parser.push(Bytes::copy_from_slice(chunk));
        frames.extend(std::iter::from_fn(|| parser.next()));
    }
    (frames, parser.rest())
}

/// Parses bytes in chunks of several sizes, which must not matter.
fn parse_all(framing: Framing, limit: usize, bytes: &[u8]) -> (Vec<Frame>, Option<Rest>) {
    let whole = parse(framing, limit, bytes, bytes.len().max(1));
    for size in 1..bytes.len() {
        assert_eq!(parse(framing, limit, bytes, size), whole, "chunks of {size} bytes");
    }
    whole
}

fn event(name: &str, data: &str, id: Option<&str>) -> Frame {
    Frame::Event(ParsedEvent { name: name.to_owned(), data: data.to_owned(), id: id.map(str::to_owned) })
}

fn data(text: &str) -> Frame {
    event("", text, None)
}

fn text(text: &'static str) -> Frame {
    Frame::Text(Bytes::from_static(text.as_bytes()))
}

#[test]
fn event_streams_are_parsed_as_specified() {
    for (bytes, expected) in [
        (&b"data: a\n\ndata:b\n\ndata:  c\n\n"[..], vec![data("a"), data("b"), data(" c")]),
        (b"data: a\r\ndata: b\r\n\r\ndata: c\r\r", vec![data("a\nb"), data("c")]),
        (b"\xEF\xBB\xBFdata: a\n\n", vec![data("a")]),
        (b"\xEF\xBB\xBF\xEF\xBB\xBFdata: a\n\n", vec![]),
        (b":comment\ndata: a\n: another\n\n", vec![data("a")]),
        (b"event: x\ndata: a\n\ndata: b\n\n", vec![event("x", "a", None), data("b")]),
        (b"event: x\n\ndata: b\n\n", vec![data("b")]),
        (b"event: x\nevent: y\ndata\n\n", vec![event("y", "", None)]),
        (b"data\ndata\n\n", vec![data("\n")]),
        (b"data:\n\n", vec![data("")]),
        (b"id: 1\ndata: a\n\nid\ndata: b\n\n", vec![event("", "a", Some("1")), event("", "b", Some(""))]),
        (b"id: 1\0\ndata: a\n\n", vec![data("a")]),
        (b"id: 1\n\ndata: a\n\n", vec![data("a")]),
        (b"retry: 1x\nunknown: 1\nDATA: x\n data: x\ndata: a\n\n", vec![data("a")]),
        (b"data: \xFF\xE2\x82\n\n", vec![data("\u{FFFD}\u{FFFD}")]),
        (b"event: \xFF\ndata: \xC3\xA9\n\n", vec![event("\u{FFFD}", "\u{E9}", None)]),
        (b"\n\n\r\r\n\n", vec![]),
        (b"", vec![]),
    ] {
        let found = parse_all(EVENTS, 100, bytes);
        assert_eq!(found, (expected, None), "{}", bytes.escape_ascii());
    }
}

#[test]
fn event_at_the_end_is_incomplete_without_an_empty_line() {
    for (bytes, expected) in [
        (&b"data: a\n"[..], Some(data("a"))),
        (b"data: a", Some(data("a"))),
        (b"event: x\n", Some(event("x", "", None))),
        (b"dat", Some(data(""))),
        (b"data: a\n\nid: 1\n", None),
        (b"data: a\n\nretry: 1\n", None),
        (b": comment", None),
        (b"data: a\n\n: comm", None),
        (b"\xEF\xBB\xBF", None),
        (b"data: a\n\n\r", None),
    ] {
        let (_, rest) = parse_all(EVENTS, 100, bytes);
        assert_eq!(rest, expected.map(Rest::Cut), "{}", bytes.escape_ascii());
    }
}

#[test]
fn event_ids_and_reconnection_times_are_kept() {
    let mut parser = Parser::new(EVENTS, "", 100);
    let mut feed = |bytes: &'static str| {
        parser.push(Bytes::from_static(bytes.as_bytes()));
        while parser.next().is_some() {}
        (parser.last_id().map(str::to_owned), parser.take_retry())
    };
    let id = |id: &str| Some(id.to_owned());
    assert_eq!(feed("data: a\n\n"), (None, None));
    assert_eq!(feed("id: 7\nretry: 1500\n"), (None, Some(Duration::from_millis(1500))));
    assert_eq!(feed("\n"), (id("7"), None));
    assert_eq!(feed("id: a\0b\n\n"), (id("7"), None));
    assert_eq!(feed("retry:\nretry: -1\nretry: 1.5\n"), (id("7"), None));
    let largest = Duration::from_millis(u64::MAX);
    assert_eq!(feed("retry: 99999999999999999999\n"), (id("7"), Some(largest)));
    assert_eq!(feed("id\ndata: a\n\n"), (None, None));
}

#[test]
fn event_that_exceeds_the_limit_is_skipped() {
    let long = "x".repeat(30);
    for bytes in [
        format!("data: a\n\ndata: {long}\ndata: b\n\ndata: c\n\n"),
        "data: a\n\ndata: 012345678\ndata: 012345678\ndata: b\n\ndata: c\n\n".to_owned(),
        format!("data: a\n\n{long}: {long}\ndata: b\n\ndata: c\n\n"),
    ] {
        let (frames, rest) = parse_all(EVENTS, 20, bytes.as_bytes());
        assert_eq!((frames, rest), (vec![data("a"), Frame::TooLarge, data("c")], None));
    }
    // Comments are not kept.
    let (frames, _) = parse_all(EVENTS, 20, format!(":{long}{long}\ndata: a\n\n").as_bytes());
    assert_eq!(frames, [data("a")]);
    let (frames, rest) = parse_all(EVENTS, 20, format!("data: {long}").as_bytes());
    assert!(frames.is_empty());
    assert_eq!(rest, Some(Rest::Cut(data(""))));
}

#[test]
fn lines_are_parsed_without_blank_ones() {
    let broken = || Frame::Broken("it is not valid UTF-8");
    for (bytes, expected, rest) in [
        (&b"{\"a\":1}\n[2]\r\n\n  \t\r\n 3 \n"[..], vec![text("{\"a\":1}"), text("[2]"), text("3")], None),
        (b"\xEF\xBB\xBF1\n\xEF\xBB\xBF2\n", vec![text("1"), text("\u{FEFF}2")], None),
        (b"\"\xFF\"\n1\n", vec![broken(), text("1")], None),
        (b"1\n2", vec![text("1")], Some(text("2"))),
        (b"1\n\xE2", vec![text("1")], Some(broken())),
        (b"1\r2\r", vec![], Some(text("1\r2"))),
        (b"1\n  ", vec![text("1")], None),
        (b"012345678901234567890\n1\n", vec![Frame::TooLarge, text("1")], None),
        (b"012345678901234567890\n\xEF\xBB\xBF1\n", vec![Frame::TooLarge, text("\u{FEFF}1")], None),
        (b"1\n012345678901234567890", vec![text("1"), Frame::TooLarge], None),
        (b"", vec![], None),
    ] {
        let found = parse_all(Framing::Lines, 20, bytes);
        assert_eq!(found, (expected, rest.map(Rest::Complete)), "{}", bytes.escape_ascii());
    }
}

#[test]
fn sequences_survive_truncated_texts() {
    let broken = || Frame::Broken("it is truncated");
    for (bytes, expected, rest) in [
        (&b"\x1E{\"a\":\n1}\n\x1E[2]\n"[..], vec![text("{\"a\":\n1}"), text("[2]")], None),
        (b"\x1E\x1E\x1E1\n\x1E", vec![text("1")], None),
        (b"\x1E12\x1E3\n", vec![broken(), text("3")], None),
        (b"\x1E{\"a\": 1\x1E{}\x1E\"x\n\x1Etrue\n", vec![broken(), text("{}"), broken(), text("true")], None),
        (b"\x1E{}{}\n1\n", vec![text("{}"), text("{}"), text("1")], None),
        (b"\x1E1\n\x1E[1", vec![text("1")], Some(text("[1"))),
        (b"\x1E12", vec![], Some(text("12"))),
        (b"\x1E\"\xFF\"\n\x1E1\n", vec![Frame::Broken("it is not valid UTF-8"), text("1")], None),
        (b"\x1E\"0123456789012345678\"\n 7\x1E1\n", vec![Frame::TooLarge, text("1")], None),
    ] {
        let found = parse_all(Framing::Sequence, 20, bytes);
        assert_eq!(found, (expected, rest.map(Rest::Cut)), "{}", bytes.escape_ascii());
    }
}

#[test]
fn concatenated_values_are_lost_after_one_that_exceeds_the_limit() {
    let (frames, rest) = parse_all(Framing::Concatenated, 20, b"{\"a\":1}{} 1 \"x\"[[]]2");
    let expected = [text("{\"a\":1}"), text("{}"), text("1"), text("\"x\""), text("[[]]")];
    assert_eq!((frames.as_slice(), rest), (expected.as_slice(), Some(Rest::Complete(text("2")))));
    let (frames, _) = parse(Framing::Concatenated, 20, b"1 [0,1,2,3,4,5,6,7,8,9,0]", 100);
    assert_eq!(frames, [text("1"), Frame::Lost]);
}

#[test]
fn time_is_linear() {
    let empty_lines = vec![b'\n'; 3_000_000];
    let comment = vec![b':'; 3_000_000];
    let bytewise = vec![b'x'; 300_000];
    let almost_delimiters = b"\n--b 1x".repeat(400_000);
    let (frames, _) =
        parse(Framing::Parts, 20_000_000, &[&b"--b 1\n\n"[..], &almost_delimiters].concat(), 1_000);
    assert!(frames.is_empty());
    for framing in [EVENTS, Framing::Lines, Framing::Sequence, Framing::Parts] {
        for (bytes, size) in [(&empty_lines, 1_000_000), (&comment, 1_000), (&bytewise, 1)] {
            let (frames, _) = parse(framing, 20_000_000, bytes, size);
            assert!(frames.is_empty());
        }
    }
}

#[test]
fn parts_are_parsed_in_any_chunks() {
    let broken = Frame::Broken;
    for (bytes, expected, rest) in [
        (&b"--b 1\r\n\r\n{}\r\n--b 1--"[..], vec![text("{}")], None),
        (b"--b 1\n\n{}\n--b 1--\nepilogue\n--b 1\n\n3\n--b 1--", vec![text("{}")], None),
        (b"preamble\r\n--b 1 \t\r\nContent-Type: application/x+json\r\n\r\n[1,\r\n2]\r\n--b 1--", vec![text("[1,\r\n2]")], None),
        (b"--b 1\r\n\r\n1\r\n--b 12\r\n--b 1 x\r\n--b 1--", vec![text("1\r\n--b 12\r\n--b 1 x")], None),
        (
            b"--b 1\r\nX: y\r\ncontent-type: TEXT/plain; charset=utf-8\r\n\r\na\"\n\r\n--b 1\r\n\r\n\r\n--b 1--",
            vec![text("\"a\\\"\\n\""), text("")],
            None,
        ),
        (
            b"--b 1\r\nContent-Type: image/png\r\n\r\n1\r\n--b 1\r\nContent-Transfer-Encoding: base64\r\n\r\n1\r\n--b 1--",
            vec![broken("the part is neither JSON nor text"), broken("the part has a transfer encoding")],
            None,
        ),
        (
            b"--b 1\r\nContent-Type: text/plain\r\n--b 1\r\n\r\n\xFF\r\n--b 1--",
            vec![broken("the header of the part is not terminated"), broken("the part is not valid UTF-8")],
            None,
        ),
        (b"--b 1\nContent-Type: text/json\n\n[1]\n--b 1--", vec![text("[1]")], None),
        (b"", vec![], Some(Rest::Complete(broken("the body does not contain the boundary")))),
        (b"--other\n\n1\n--other--", vec![], Some(Rest::Complete(broken("the body does not contain the boundary")))),
        (b"--b 1--", vec![], None),
        (b"--b 1\r\n\r\n1\r\n--b 1\r\n\r\n2\r\n--b", vec![text("1")], Some(Rest::Cut(broken("it is truncated")))),
    ] {
        let parsed = parse_all(Framing::Parts, 100, bytes);
        assert_eq!(parsed, (expected, rest), "{:?}", bytes.escape_ascii().to_string());
    }
}

#[test]
fn part_beyond_the_limit_is_dropped_and_the_next_one_is_parsed() {
    let large = "1".repeat(50 << 10);
    let body = format!("--b 1\r\n\r\n{large}\r\n--b 1\r\n\r\n2\r\n--b 1--");
    for size in [1, 7, 4096, body.len()] {
        let parsed = parse(Framing::Parts, 10, body.as_bytes(), size);
        assert_eq!(parsed, (vec![Frame::TooLarge, text("2")], None), "chunks of {size} bytes");
    }
}

#[test]
fn boundary_is_a_parameter_of_the_media_type() {
    use crate::item_stream::part_parser::boundary;

    for (content_type, expected) in [
        ("multipart/mixed; boundary=b", Some("b")),
        ("multipart/mixed;charset=utf-8; BOUNDARY=\"a b;c\" ; x=y", Some("a b;c")),
        ("multipart/mixed; x=\"; boundary=no\"; boundary=yes", Some("yes")),
        ("multipart/mixed;; boundary=b", Some("b")),
        ("multipart/mixed; x=\"a\\\"; boundary=no\"; boundary=b", Some("b")),
        ("multipart/mixed", None),
        ("multipart/mixed; boundary=", None),
        ("multipart/mixed; boundary=\"open", None),
    ] {
        assert_eq!(boundary(content_type), expected, "{content_type}");
    }
}
