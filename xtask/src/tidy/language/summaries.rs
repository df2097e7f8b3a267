//! The openings that RFC 1574 asks of doc comments.
//!
//! Takes a doc comment and returns its fault with the fix. Judges the first words by lists and endings; does not know
//! English grammar.

use super::doc_comments::{DocComment, Kind};

/// The words that open a relative clause or a question.
const QUESTIONS: &[&str] = &["What", "Whether", "Where", "How", "Which", "Who", "Whose", "When", "Why"];

/// The words that end in `s` and are not verbs in the third person.
const NOT_VERBS: &[&str] = &[
    "Across",
    "Always",
    "As",
    "Besides",
    "Has",
    "Is",
    "Its",
    "Less",
    "Minus",
    "Perhaps",
    "Plus",
    "Sometimes",
    "This",
    "Thus",
    "Unless",
    "Various",
    "Was",
    "Yes",
];

/// The words after which a first word in `s` is a noun in the plural.
const AFTER_NOUNS: &[&str] = &["are", "of"];

/// The words that do not open a noun phrase.
const NOT_NOUNS: &[&str] = &[
    // prepositions and conjunctions
    "As",
    "By",
    "If",
    "With",
    // pronouns
    "Everything",
    "He",
    "It",
    "Its",
    "She",
    "Something",
    "That",
    "Their",
    "They",
    "This",
    "We",
    "You",
    "Your",
    // verbs
    "Adds",
    "Calls",
    "Contains",
    "Creates",
    "Decodes",
    "Declares",
    "Describes",
    "Encodes",
    "Get",
    "Gets",
    "Gives",
    "Holds",
    "Keeps",
    "Makes",
    "Parses",
    "Represents",
    "Return",
    "Returns",
    "Sends",
    "Takes",
    "Tells",
    "Is",
    "Has",
    // participles
    "Given",
    "Reached",
    "Returned",
    "Taken",
];

const VERB: &str = "open with a verb in the third person, such as `Returns`, `Creates` or `Sets`";

const NOUN: &str = "open with a noun phrase, such as `The …` or `A …`";

const TRUE_IF: &str = "open with a noun phrase, or with \"`true` if …\"";

const MAX_QUOTE: usize = 50;

/// Returns the fault of a summary. With `is_strict`, the summary opens as its kind demands and ends in a full stop;
/// otherwise, it only does not open with a question word.
pub(super) fn fault(comment: &DocComment, is_strict: bool) -> Option<String> {
    let advice = advice(comment, is_strict)?;
    Some(format!("{}: \"{}\": {advice}", comment.name, quote(&comment.summary)))
}

/// Returns the fault of a text that opens with a question word.
pub(super) fn question(key: &str, text: &str) -> Option<String> {
    is_question(text).then(|| format!("`{key}`: \"{}\": {}", quote(text), noun(text)))
}

/// Returns `true` if a text opens with a question word.
pub(super) fn is_question(text: &str) -> bool {
    QUESTIONS.contains(&first_word(text))
}

fn first_word(text: &str) -> &str {
    text.split_whitespace().next().unwrap_or_default().trim_end_matches([',', ':', ';', '.'])
}

fn advice(comment: &DocComment, is_strict: bool) -> Option<&'static str> {
    let summary = comment.summary.as_str();
    let (first, second) = (first_word(summary), summary.split_whitespace().nth(1).unwrap_or_default());
    if !is_strict {
        return is_question(summary).then_some(match comment.kind {
            Kind::Function | Kind::Predicate => VERB,
            Kind::Noun => noun(summary),
        });
    }
    let opening = match comment.kind {
        Kind::Predicate if !summary.starts_with("Returns `true` ") => Some("write \"Returns `true` if …\""),
        Kind::Function if !is_verb(first) || AFTER_NOUNS.contains(&second) => Some(VERB),
        Kind::Noun if is_question(summary) => Some(noun(summary)),
        Kind::Noun if NOT_NOUNS.contains(&first) && !AFTER_NOUNS.contains(&second) => Some(noun(summary)),
        _ => None,
    };
    opening.or_else(|| (!has_full_stop(summary)).then_some("end the first paragraph with a full stop"))
}

/// Returns the advice for a text that is not a noun phrase.
fn noun(text: &str) -> &'static str {
    if first_word(text) == "Whether" { TRUE_IF } else { NOUN }
}

/// Returns `true` if the word has the form of a verb in the third person.
fn is_verb(word: &str) -> bool {
    let is_word = word.chars().all(|it| it.is_alphabetic() || it == '-');
    is_word
        && word.starts_with(char::is_uppercase)
        && word.ends_with('s')
        && !word.ends_with("ss")
        && !word.ends_with("us")
        && !NOT_VERBS.contains(&word)
}

/// Returns `true` if a summary ends in a full stop or is a code span only, as for the values of an enum.
fn has_full_stop(summary: &str) -> bool {
    let is_code_span = summary.len() > 1
        && summary.starts_with('`')
        && summary.find("` ").is_none()
        && summary.ends_with('`');
    is_code_span || summary.ends_with('.') || summary.ends_with(".)")
}

/// Returns the start of a text.
fn quote(text: &str) -> String {
    match text.char_indices().nth(MAX_QUOTE) {
        Some((end, _)) => format!("{}…", text[..end].trim_end()),
        None => text.to_owned(),
    }
}
