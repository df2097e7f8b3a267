//! YAML text as events.

use saphyr_parser::{Event as Parsed, Parser, Span as Marks};

use super::{Event, Span};

/// The events of the first document of a text; they end early where it is broken.
pub(super) fn events(text: &str) -> impl Iterator<Item = (Event<'_>, Span)> {
    let parsed = Parser::new_from_str(text).map_while(Result::ok);
    let of_first = parsed.take_while(|(event, _)| !matches!(event, Parsed::DocumentEnd));
    of_first.filter_map(|(event, marks)| {
        let event = match event {
            Parsed::Scalar(text, ..) => Event::Scalar(text),
            Parsed::Alias(_) => Event::Scalar("".into()),
            Parsed::SequenceStart(..) => Event::List,
            Parsed::MappingStart(..) => Event::Map,
            Parsed::SequenceEnd | Parsed::MappingEnd => Event::End,
            _ => return None,
        };
        Some((event, span(&marks)))
    })
}

fn span(marks: &Marks) -> Span {
    let one_line = marks.start.line() == marks.end.line();
    let length = if one_line { marks.end.col().saturating_sub(marks.start.col()).max(1) } else { 1 };
    Span { line: marks.start.line(), column: marks.start.col() + 1, length }
}
