//! The formats of strings.
//!
//! In: the schemas of the documents. Out: the formats with a Rust type, with the number of their schemas. The type of a
//! format is a choice of the maintainer, so none is settled.

use std::collections::BTreeMap;

use crate::init::Evidence;
use crate::init::entry::{Entry, Section};
use crate::init::json_texts;
use crate::source::Node;
use crate::text_type::TextType;

/// Formats, and the words for their types.
const FORMATS: &[(&str, &str)] = &[
    ("date", "date"),
    ("decimal", "decimal"),
    ("duration", "duration"),
    ("time", "time"),
    ("uri", "url"),
    ("uuid", "uuid"),
];

/// Returns the section.
pub(crate) fn section(evidence: Evidence<'_>) -> Section {
    let mut counts = BTreeMap::new();
    for document in evidence.documents {
        for key in ["paths", "components", "webhooks"] {
            document.root.get(key).into_iter().for_each(|node| count(node, &mut counts));
        }
    }
    let known = FORMATS.iter().filter(|(_, word)| TextType::from_word(word).is_some());
    let entries = known.filter_map(|(format, word)| {
        let schemas = match counts.get(format)? {
            1 => "1 schema has this format.".to_owned(),
            count => format!("{count} schemas have this format."),
        };
        Some(Entry {
            key: (*format).to_owned(),
            evidence: schemas,
            lines: vec![format!("{format}: {word}")],
            is_settled: false,
        })
    });
    let is_known = |entry: &Entry| FORMATS.iter().any(|(format, _)| entry.key == *format);
    let json = json_texts::formats(evidence).into_iter().filter(|entry| !is_known(entry));
    let mut entries: Vec<Entry> = entries.chain(json).collect();
    entries.sort_by(|a, b| a.key.cmp(&b.key));
    let remark = if entries.is_empty() {
        ""
    } else {
        "String formats that have a Rust type. Without a setting, their values are strings."
    };
    Section { key: "formats", remark: remark.to_owned(), entries }
}

/// Counts the schemas of strings by format.
fn count(node: &Node, counts: &mut BTreeMap<&'static str, usize>) {
    match node {
        Node::Map(map) => {
            let format = map.get("format").and_then(Node::as_str);
            let is_string = map.get("type").is_some_and(|ty| {
                ty.as_str() == Some("string")
                    || ty.as_list().into_iter().flatten().any(|ty| ty.as_str() == Some("string"))
            });
            if let Some((format, _)) = FORMATS.iter().find(|(known, _)| is_string && format == Some(*known)) {
                *counts.entry(format).or_default() += 1;
            }
            map.values().for_each(|node| count(node, counts));
        }
        Node::List(list) => list.iter().for_each(|node| count(node, counts)),
        _ => {}
    }
}
