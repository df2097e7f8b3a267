//! YAML text as events.

use saphyr_parser::{Event as Parsed, Parser, ScanError, Span as Marks};

use crate::source_text::event::{Event, SourceSpan};

/// Returns the events of the first document of a text. They end early if the text is malformed.
pub(crate) fn yaml_events(text: &str) -> impl Iterator<Item = (Event<'_>, SourceSpan)> {
    let parsed = Parser::new_from_str(text).map_while(Result::ok);
    let of_first = parsed.take_while(|(event, _)| !matches!(event, Parsed::DocumentEnd));
    of_first.filter_map(|(event, marks)| Some((kind(event)?, span(&marks))))
}

/// Returns the events of all documents of a text, and the error that ends them if the text is malformed.
pub(crate) fn all_yaml_events(
    text: &str,
) -> impl Iterator<Item = Result<(Event<'_>, SourceSpan), ScanError>> {
    Parser::new_from_str(text).filter_map(|parsed| match parsed {
        Ok((event, marks)) => Some(Ok((kind(event)?, span(&marks)))),
        Err(error) => Some(Err(error)),
    })
}

fn kind(event: Parsed<'_>) -> Option<Event<'_>> {
    Some(match event {
        Parsed::Scalar(text, ..) => Event::Scalar(text),
        Parsed::Alias(_) => Event::Scalar("".into()),
        Parsed::SequenceStart(..) => Event::List,
        Parsed::MappingStart(..) => Event::Map,
        Parsed::SequenceEnd | Parsed::MappingEnd => Event::End,
        _ => return None,
    })
}

fn span(marks: &Marks) -> SourceSpan {
    let one_line = marks.start.line() == marks.end.line();
    let length = if one_line { marks.end.col().saturating_sub(marks.start.col()).max(1) } else { 1 };
    SourceSpan { line: marks.start.line(), column: marks.start.col() + 1, length }
}
