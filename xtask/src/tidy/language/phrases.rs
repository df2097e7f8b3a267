//! The table of phrases that our texts avoid.
//!
//! Takes a paragraph and returns the phrases in it, each with its replacement. Words that have an ordinary technical
//! meaning as well are left to reviewers.

use std::ops::Range;

use super::paragraphs::Paragraph;

/// A phrase and the words to use instead.
type Row = (&'static str, &'static str);

/// The phrases in lower case, each with the words to use instead.
const PHRASES: &[Row] = &[
    ("again and again", "`repeatedly`, or `polls until`"),
    ("are asked for", "`requested`, `required` or `pulled`"),
    ("are sent again", "`are retried`"),
    ("are told", "`are reported`, or an active verb"),
    ("as it came", "`unchanged`"),
    ("as they came", "`unchanged`"),
    ("as you like", "`at your option`"),
    ("ask again", "`poll again`"),
    ("asked again", "`polled again`"),
    ("be had", "`be obtained`"),
    ("beside it", "`next to it` for files, `in addition` for rules"),
    ("beside them", "`next to them` for files, `in addition` for rules"),
    ("call's answer", "`response`"),
    ("can be left out", "`is optional`"),
    ("everybody", "name who or what it is"),
    ("for ever", "`indefinitely`, or `permanent` for a failure"),
    ("give away", "`move`"),
    ("gives back", "`returns`"),
    ("given away", "`moved`"),
    ("given back", "`returned`"),
    ("go over the wire", "`are sent`, or `are encoded`"),
    ("goes back as", "`is encoded as`"),
    ("goes over the wire", "`is sent`, or `is encoded`"),
    ("how often, and when", "`the retry policy`"),
    ("in passing", "`transient`"),
    ("is asked for", "`is requested`, `is required` or `is pulled`"),
    ("is asked of", "`is required of`"),
    ("is no mistake", "`is allowed`, or `is not an error`"),
    ("is no name", "`is not a valid name`"),
    ("is no text", "`is not a string`"),
    ("is sent again", "`is retried`"),
    ("is told", "`is reported`, or an active verb"),
    ("is wanted", "`is needed`, `is requested` or `is required`"),
    ("lie beside", "`are next to`"),
    ("lies beside", "`is next to`"),
    ("limit of the wait", "`timeout`"),
    ("make the document explode", "`expand too far`"),
    ("may be left out", "`is optional`"),
    ("no such thing", "`not found`, or name what does not exist"),
    ("nobody", "name who does not, or use the passive voice"),
    ("not sent again", "`not retried`"),
    ("not told apart", "`ambiguous`"),
    ("passed over", "`ignored` or `skipped`"),
    ("put back", "`sent in an update`, or `round-trip`"),
    ("puts back", "`sends in an update`, or `round-trips`"),
    ("sends again", "`retries`"),
    ("sent again", "`retried`"),
    ("stand in", "`occur in`, or `replace`"),
    ("stands in", "`is in`, or `replaces`"),
    ("take the place of", "`replace`"),
    ("takes the place of", "`replaces`"),
    ("taken apart", "`parsed` or `split`"),
    ("takes apart", "`parses` or `splits`"),
    ("tell apart", "`distinguish`"),
    ("told apart", "`distinguished`"),
    ("told from", "`distinguished from`"),
    ("turned away", "`rejected`"),
    ("what came", "`the response`, or `the input`"),
    ("what is optional", "`optional parameters`, or `optional fields`"),
    ("what is required", "`required parameters`, or `required fields`"),
    ("what it is called", "`its name`"),
    ("what only the service sets", "`read-only fields`"),
    ("what was given", "`the argument`, or `the credential`"),
    ("what was read", "`the fetched value`"),
    ("what was sent", "`the request`"),
    ("with nothing set", "`empty`"),
    ("with what is", "name what it is"),
    ("without end", "`unbounded`, or `infinite`"),
];

/// A phrase in a paragraph.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Match {
    /// The line of its first word.
    pub(super) line: usize,
    /// The phrase.
    pub(super) phrase: &'static str,
    /// The words to use instead.
    pub(super) instead: &'static str,
}

/// Returns the phrases in the paragraphs. A phrase that overlaps a longer one is not returned.
pub(super) fn find(paragraphs: &[Paragraph]) -> Vec<Match> {
    // Most files have none of the phrases, and one long text is searched faster than many short ones.
    let texts: Vec<&str> = paragraphs.iter().map(|it| it.text.as_str()).collect();
    let text = texts.join("\n").to_ascii_lowercase();
    let present: Vec<&Row> = PHRASES.iter().filter(|(phrase, _)| text.contains(phrase)).collect();
    if present.is_empty() {
        return Vec::new();
    }
    paragraphs.iter().flat_map(|it| find_in(it, &present)).collect()
}

fn find_in(paragraph: &Paragraph, rows: &[&Row]) -> Vec<Match> {
    let text = paragraph.text.to_ascii_lowercase();
    let mut found: Vec<(Range<usize>, Match)> = Vec::new();
    for (phrase, instead) in rows.iter().filter(|(phrase, _)| text.contains(phrase)) {
        for (start, _) in text.match_indices(phrase) {
            let end = start + phrase.len();
            if !text[..start].ends_with(is_word)
                && !text[end..].starts_with(is_word)
                && !is_camel_case(&paragraph.text[start..end])
            {
                found.push((start..end, Match { line: paragraph.line(start), phrase, instead }));
            }
        }
    }
    let ranges: Vec<Range<usize>> = found.iter().map(|(range, _)| range.clone()).collect();
    let is_hidden_by = |range: &Range<usize>, other: &Range<usize>| {
        range.len() < other.len() && range.start < other.end && other.start < range.end
    };
    found.retain(|(range, _)| !ranges.iter().any(|it| is_hidden_by(range, it)));
    found.into_iter().map(|(_, found)| found).collect()
}

/// Returns `true` for a part of an identifier such as `NoBody`.
fn is_camel_case(text: &str) -> bool {
    text.chars().skip(1).any(char::is_uppercase) && text.chars().any(char::is_lowercase)
}

fn is_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}
