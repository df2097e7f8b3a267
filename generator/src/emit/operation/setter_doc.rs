//! The documentation of a setter, which starts with a verb.
//!
//! ```text
//! The number of items per page.           Sets the number of items per page.
//! `true` to include deleted clusters.     Sets whether to include deleted clusters.
//! Filters by a prefix of the name.        Filters by a prefix of the name.
//! Topics to delete.                       Sets the parameter `topics`.
//!
//!                                         Topics to delete.
//! ```
//!
//! In: the description of a parameter, a part or a body. Out: a [`Doc`]. Judges the first words only.

use crate::emit::doc_comment::{
    Doc, INNER_WIDTH, full_stop, new_notes, notes_sentence, without_capital_article,
};
use crate::markdown;

/// The verbs that open descriptions of parameters.
const VERBS: &[&str] = &[
    "Adds",
    "Allows",
    "Applies",
    "Changes",
    "Controls",
    "Deletes",
    "Disables",
    "Enables",
    "Excludes",
    "Filters",
    "Forces",
    "Hides",
    "Ignores",
    "Includes",
    "Indicates",
    "Limits",
    "Lists",
    "Omits",
    "Orders",
    "Overrides",
    "Restricts",
    "Returns",
    "Selects",
    "Sets",
    "Shows",
    "Skips",
    "Sorts",
    "Specifies",
];

/// The words that may be the verb of a sentence.
const FINITE_VERBS: &[&str] = &[
    "are",
    "can",
    "cannot",
    "contains",
    "defaults",
    "determines",
    "does",
    "has",
    "have",
    "includes",
    "is",
    "may",
    "must",
    "returns",
    "should",
    "specifies",
    "was",
    "were",
    "will",
];

/// The words that open a subordinate clause, whose verb is not that of the sentence.
const SUBORDINATORS: &[&str] = &[
    "after", "as", "before", "how", "if", "since", "that", "what", "when", "where", "which", "while", "who",
    "whose",
];

/// Returns the documentation of a setter. `subject` is the noun for what is set, such as ``parameter `page_size` ``.
pub(crate) fn setter_doc(description: Option<&str>, subject: &str, notes: &[String]) -> Doc {
    let description = description.map(without_optional).filter(|text| !markdown::line(text).is_empty());
    let notes = notes_sentence(&new_notes(description, notes));
    let mut doc = Doc::default();
    if let Some(text) = description.and_then(verb_phrase) {
        doc.block(markdown::lines_with(&text, &notes, INNER_WIDTH));
        return doc;
    }
    match description {
        Some(text) => doc
            .paragraph(&format!("Sets the {subject}."), INNER_WIDTH)
            .block(markdown::lines_with(&full_stop(text), &notes, INNER_WIDTH)),
        None => doc.paragraph(format!("Sets the {subject}. {notes}").trim_end(), INNER_WIDTH),
    };
    doc
}

/// Returns the documentation of the setter of the request body: `Sets the request body: the desired state.`
pub(crate) fn body_setter_doc(description: Option<&str>) -> Doc {
    let noun = description.map(without_optional).and_then(noun_phrase);
    match noun {
        Some(noun) => {
            let mut doc = Doc::default();
            let text = format!("Sets the request body: {noun}");
            doc.block(markdown::lines_with(&full_stop(&text), "", INNER_WIDTH));
            doc
        }
        None => setter_doc(description, "request body", &[]),
    }
}

/// Returns a description without a last sentence that states that the value is optional, because every value with a
/// setter is.
fn without_optional(description: &str) -> &str {
    let text = description.trim();
    text.strip_suffix("Optional.").unwrap_or(text).trim_end()
}

/// Returns a description that opens with a verb; `None` if it cannot be turned into one.
fn verb_phrase(description: &str) -> Option<String> {
    if let Some(rest) = description.strip_prefix("`true` to ") {
        return Some(format!("Sets whether to {rest}"));
    }
    if let Some(rest) = description.strip_prefix("`true` if ") {
        return Some(format!("Sets whether {rest}"));
    }
    let (first, _) = description.split_once(' ')?;
    if VERBS.contains(&first) {
        return Some(description.to_owned());
    }
    Some(format!("Sets {}", noun_phrase(description)?))
}

/// Returns a description that is a noun phrase with an article, in lower case as within a sentence.
fn noun_phrase(description: &str) -> Option<String> {
    let (_, rest) = description.split_once(' ')?;
    without_capital_article(description).filter(|_| !is_sentence(rest))
}

/// Returns `true` if the first sentence has a verb outside of subordinate clauses.
fn is_sentence(text: &str) -> bool {
    let words = text.split_inclusive([' ', '\n']);
    for word in words {
        let word = word.trim_end();
        let bare = word.trim_matches([',', '.', ':', ';', '(']);
        if FINITE_VERBS.contains(&bare) {
            return true;
        }
        if SUBORDINATORS.contains(&bare) || word.ends_with(['.', ':', ';', ',']) {
            return false;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::verb_phrase;

    #[test]
    fn noun_phrase_becomes_object_of_verb() {
        for (description, expected) in [
            ("The number of items per page.", "Sets the number of items per page."),
            ("The items that are returned. More.", "Sets the items that are returned. More."),
            ("A token, which is opaque.", "Sets a token, which is opaque."),
            ("`true` to include `a`.", "Sets whether to include `a`."),
            ("`true` if it is.", "Sets whether it is."),
            ("Filters by name.", "Filters by name."),
        ] {
            assert_eq!(verb_phrase(description).as_deref(), Some(expected), "{description}");
        }
    }

    #[test]
    fn other_description_is_not_turned() {
        for description in
            ["Topics to delete.", "The service returns all.", "The name must be unique.", "Name"]
        {
            assert_eq!(verb_phrase(description), None, "{description}");
        }
    }
}
