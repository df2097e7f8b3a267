//! Strings that contain JSON.
//!
//! In: the string properties of types, and their schemas in the documents. Out: the formats and properties to which the
//! documents give JSON content (`contentMediaType` or `contentSchema`). The maintainer chooses the type, so no entry is
//! settled.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use crate::init::Evidence;
use crate::init::entry::{Entry, Section};
use crate::init::scalar::scalar;
use crate::ir::{Field, Operation, TypeDef, TypeKind, TypeRef};
use crate::media_type::is_json;
use crate::pointer::Pointer;
use crate::source::Node;

/// The maximum number of schemas that are searched for the string of a property.
const MAX_SCHEMAS: usize = 100;
/// The maximum number of properties that the evidence names.
const MAX_SHOWN: usize = 5;

/// The string of a property in the documents.
#[derive(Clone, Debug, Default)]
struct Text {
    format: Option<String>,
    /// The media type of its content.
    media_type: Option<String>,
    has_schema: bool,
}

impl Text {
    /// Returns `true` if it contains JSON. Without a media type, `contentSchema` applies to JSON.
    fn is_json(&self) -> bool {
        self.media_type.as_deref().map_or(self.has_schema, is_json)
    }
}

/// The strings of the properties with a name, by component and property.
type Texts = BTreeMap<String, Text>;

/// Returns the entries of formats that only strings with JSON content have.
pub(crate) fn formats(evidence: Evidence<'_>) -> Vec<Entry> {
    let all = properties(evidence);
    json_formats(&all)
        .into_iter()
        .map(|format| {
            let texts = all.values().flatten().filter(|(_, text)| text.format.as_ref() == Some(&format));
            let lines = vec![format!("{}: json", scalar(&format))];
            Entry { evidence: stated(&texts.collect::<Vec<_>>()), lines, key: format, is_settled: false }
        })
        .collect()
}

/// Returns the section of properties.
pub(crate) fn section(evidence: Evidence<'_>) -> Section {
    let mut all = properties(evidence);
    let formats = json_formats(&all);
    for texts in all.values_mut() {
        texts.retain(|_, text| text.format.as_ref().is_none_or(|format| !formats.contains(format)));
    }
    let parameters: BTreeSet<&str> =
        evidence.api.operations.iter().flat_map(Operation::parameters).map(|it| it.wire.as_str()).collect();
    let mut entries = Vec::new();
    for (name, texts) in &all {
        let found: Vec<(&String, &Text)> = texts.iter().filter(|(_, text)| text.is_json()).collect();
        // The setting of a name applies to all properties and parameters with it.
        if found.len() == texts.len() && !found.is_empty() && !parameters.contains(name.as_str()) {
            entries.push(entry(name, &found));
        } else {
            entries.extend(found.iter().map(|text| entry(text.0, std::slice::from_ref(text))));
        }
    }
    let remark = match entries.is_empty() {
        true => "",
        false => {
            "Strings that contain JSON. With `json`, each is a `JsonText` with the type of its `contentSchema`."
        }
    };
    Section { key: "properties", remark: remark.to_owned(), entries }
}

fn entry(key: &str, texts: &[(&String, &Text)]) -> Entry {
    let lines = vec![format!("{}: json", scalar(key))];
    Entry { key: key.to_owned(), evidence: stated(texts), lines, is_settled: false }
}

/// Returns the keywords of the documents that state JSON content, as a sentence.
fn stated(texts: &[(&String, &Text)]) -> String {
    let shown: Vec<String> = texts.iter().take(MAX_SHOWN).map(|(name, _)| format!("`{name}`")).collect();
    let names = match texts.len().saturating_sub(MAX_SHOWN) {
        0 => shown.join(", "),
        more => format!("{} and {more} more", shown.join(", ")),
    };
    let media_types = texts.iter().filter_map(|(_, text)| text.media_type.as_ref());
    let media_types: BTreeSet<String> =
        media_types.map(|media_type| format!("`contentMediaType: {media_type}`")).collect();
    let schema = texts.iter().any(|(_, text)| text.has_schema).then(|| "a `contentSchema`".to_owned());
    let keywords: Vec<String> = media_types.into_iter().chain(schema).collect();
    let is_uniform =
        texts.iter().all(|(_, text)| (text.media_type.is_some(), text.has_schema) == facts(texts));
    let verb = if texts.len() == 1 { "has" } else { "have" };
    format!("{names} {verb} {}.", keywords.join(if is_uniform { " and " } else { " or " }))
}

/// Returns the facts about the first text.
fn facts(texts: &[(&String, &Text)]) -> (bool, bool) {
    texts.first().map_or((false, false), |(_, text)| (text.media_type.is_some(), text.has_schema))
}

/// Returns the formats that only strings with JSON content have.
fn json_formats(all: &BTreeMap<String, Texts>) -> BTreeSet<String> {
    let texts = || all.values().flat_map(Texts::values);
    let with = |is_json: bool| texts().filter(move |text| text.is_json() == is_json);
    let others: BTreeSet<&String> = with(false).filter_map(|text| text.format.as_ref()).collect();
    with(true).filter_map(|text| text.format.as_ref()).filter(|it| !others.contains(it)).cloned().collect()
}

/// Returns the properties of types that are strings or lists of strings, by name.
fn properties(evidence: Evidence<'_>) -> BTreeMap<String, Texts> {
    let mut found: BTreeMap<String, Texts> = BTreeMap::new();
    for def in &evidence.api.types {
        let TypeKind::Struct(object) = &def.kind else { continue };
        for field in object.fields.iter().filter(|field| is_text(&field.ty)) {
            let text = text_of(evidence, field).unwrap_or_default();
            found.entry(field.wire.clone()).or_default().insert(qualified(def, field), text);
        }
    }
    found
}

/// Returns the component and the property, or the property of an object without a name.
fn qualified(def: &TypeDef, field: &Field) -> String {
    def.schema_name().map_or_else(|| field.wire.clone(), |owner| format!("{owner}.{}", field.wire))
}

fn is_text(ty: &TypeRef) -> bool {
    match ty {
        TypeRef::List(inner) | TypeRef::Nullable(inner) => is_text(inner),
        ty => *ty == TypeRef::String,
    }
}

fn text_of(evidence: Evidence<'_>, field: &Field) -> Option<Text> {
    let document = evidence.documents.iter().find(|it| it.file == field.origin.file)?;
    let node = document.root.at(&field.origin.pointer)?;
    text_in(&document.root, node, &mut HashSet::new())
}

/// Returns the string in a schema: the schema itself, or that of an element or a variant. `seen` has the addresses of the
/// schemas that were visited.
fn text_in(root: &Node, node: &Node, seen: &mut HashSet<usize>) -> Option<Text> {
    if seen.len() >= MAX_SCHEMAS || !seen.insert(std::ptr::from_ref(node).addr()) {
        return None;
    }
    let get = |key: &str| node.get(key).and_then(Node::as_str);
    if let Some(pointer) = get("$ref").and_then(|it| it.strip_prefix('#')).and_then(Pointer::parse) {
        return text_in(root, root.at(&pointer)?, seen);
    }
    let has_schema = matches!(node.get("contentSchema"), Some(Node::Map(_)));
    let text = Text {
        format: get("format").map(str::to_owned),
        media_type: get("contentMediaType").map(str::to_owned),
        has_schema,
    };
    if get("contentEncoding").is_none() && text.is_json() {
        return Some(text);
    }
    let variants = ["anyOf", "oneOf", "allOf"].into_iter().filter_map(|key| node.get(key)?.as_list());
    let mut inner = variants.flatten().chain(node.get("items")).filter_map(|it| text_in(root, it, seen));
    inner.find(Text::is_json).or(Some(Text { media_type: None, has_schema: false, ..text }))
}
