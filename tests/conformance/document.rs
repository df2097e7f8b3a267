//! OpenAPI documents as untyped trees, with references resolved on demand.
//!
//! Takes the texts of documents. Returns nodes: values with their file and JSON pointer. Independent of the generator.

use std::collections::HashMap;

use serde_json::{Map, Value};

/// The maximum number of chained references.
const MAX_REFERENCES: usize = 50;

/// The documents of one crate.
pub(crate) struct Documents {
    files: Vec<File>,
    by_name: HashMap<String, usize>,
}

struct File {
    name: String,
    root: Value,
}

/// A value in a document, with its location.
#[derive(Clone, Debug)]
pub(crate) struct Node<'a> {
    pub(crate) file: usize,
    pub(crate) pointer: String,
    pub(crate) value: &'a Value,
}

impl Documents {
    /// Parses the documents, named by their paths. Panics if one is not valid YAML.
    pub(crate) fn parse(texts: &[(String, String)]) -> Self {
        let files: Vec<File> = texts.iter().map(|(name, text)| File::parse(name, text)).collect();
        let by_name = files.iter().enumerate().map(|(index, file)| (file.name.clone(), index)).collect();
        Self { files, by_name }
    }

    /// Returns the roots of all documents.
    pub(crate) fn roots(&self) -> impl Iterator<Item = Node<'_>> {
        let files = self.files.iter().enumerate();
        files.map(|(file, it)| Node { file, pointer: String::new(), value: &it.root })
    }

    fn root(&self, file: usize) -> Node<'_> {
        Node { file, pointer: String::new(), value: &self.files[file].root }
    }

    /// Returns the name of a file.
    pub(crate) fn name(&self, file: usize) -> &str {
        &self.files[file].name
    }

    /// Follows the references of a node. Returns `None` if one cannot be resolved.
    pub(crate) fn resolve<'a>(&'a self, node: &Node<'a>) -> Option<Node<'a>> {
        let mut node = node.clone();
        for _ in 0..MAX_REFERENCES {
            let Some(reference) = node.value.get("$ref").and_then(Value::as_str) else { return Some(node) };
            node = self.target(node.file, reference)?;
        }
        None
    }

    /// Returns the target of a reference in a file, without following the target's own references.
    pub(crate) fn target(&self, file: usize, reference: &str) -> Option<Node<'_>> {
        let (path, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        let mut node = match self.by_name.get(&joined(self.name(file), path)) {
            _ if path.is_empty() => self.root(file),
            Some(file) => self.root(*file),
            None => self.roots().find_map(|root| named(&root, "$id", path))?,
        };
        let pointer = percent_encoding::percent_decode_str(fragment).decode_utf8().ok()?.into_owned();
        if !pointer.is_empty() && !pointer.starts_with('/') {
            return named(&node, "$anchor", &pointer);
        }
        for step in pointer.split('/').skip(1) {
            let step = step.replace("~1", "/").replace("~0", "~");
            node = match node.value {
                // A reference along the path is followed.
                Value::Object(members) if !members.contains_key(&step) => {
                    self.resolve(&node)?.child(&step)?
                }
                _ => node.child(&step)?,
            };
        }
        Some(node)
    }
}

impl File {
    fn parse(name: &str, text: &str) -> Self {
        Self { name: name.to_owned(), root: parse_text(name, text) }
    }
}

impl<'a> Node<'a> {
    /// Returns a member of an object, or an element of a list.
    pub(crate) fn child(&self, step: &str) -> Option<Self> {
        let value = match self.value {
            Value::Object(members) => members.get(step)?,
            Value::Array(elements) => elements.get(step.parse::<usize>().ok()?)?,
            _ => return None,
        };
        Some(self.at(step, value))
    }

    /// Returns the members of the object at a step, with their names.
    pub(crate) fn members(&self, step: &str) -> Vec<(&'a str, Self)> {
        let Some(node) = self.child(step) else { return Vec::new() };
        let members = node.value.as_object().into_iter().flatten();
        members.map(|(name, value)| (name.as_str(), node.at(name, value))).collect()
    }

    /// Returns the elements of the list at a step.
    pub(crate) fn elements(&self, step: &str) -> Vec<Self> {
        let Some(node) = self.child(step) else { return Vec::new() };
        let elements = node.value.as_array().into_iter().flatten().enumerate();
        elements.map(|(index, value)| node.at(&index.to_string(), value)).collect()
    }

    /// Returns the text at a step.
    pub(crate) fn text(&self, step: &str) -> Option<&'a str> {
        self.value.get(step).and_then(Value::as_str)
    }

    /// Returns `true` if the value at a step is `true`.
    pub(crate) fn is_set(&self, step: &str) -> bool {
        self.value.get(step).and_then(Value::as_bool).unwrap_or(false)
    }

    /// Returns an identity, which two nodes share only if they are the same.
    pub(crate) fn key(&self) -> usize {
        std::ptr::from_ref(self.value) as usize
    }

    fn at(&self, step: &str, value: &'a Value) -> Self {
        let step = step.replace('~', "~0").replace('/', "~1");
        Self { file: self.file, pointer: format!("{}/{step}", self.pointer), value }
    }
}

/// Returns the first node below another one with this `$id` or `$anchor`.
fn named<'a>(node: &Node<'a>, keyword: &str, name: &str) -> Option<Node<'a>> {
    if node.text(keyword) == Some(name) {
        return Some(node.clone());
    }
    match node.value {
        Value::Object(members) => {
            members.iter().find_map(|(step, value)| named(&node.at(step, value), keyword, name))
        }
        Value::Array(elements) => {
            let mut elements = elements.iter().enumerate();
            elements.find_map(|(index, value)| named(&node.at(&index.to_string(), value), keyword, name))
        }
        _ => None,
    }
}

/// Resolves the path of a file relative to the file that refers to it.
fn joined(from: &str, path: &str) -> String {
    let mut steps: Vec<&str> = from.split('/').collect();
    steps.pop();
    for step in path.split('/') {
        match step {
            "." | "" => {}
            ".." => drop(steps.pop()),
            step => steps.push(step),
        }
    }
    steps.join("/")
}

fn parse_text(name: &str, text: &str) -> Value {
    if text.trim_start().starts_with('{')
        && let Ok(value) = serde_json::from_str(text)
    {
        return value;
    }
    let mut value: serde_yaml::Value = serde_yaml::from_str(text)
        .or_else(|_| serde_yaml::from_str(&with_small_integers(text)))
        .unwrap_or_else(|error| panic!("{name}: {error}"));
    // A quoted `<<` is an ordinary name.
    if text.lines().any(|line| line.trim_start().starts_with("<<:")) {
        value.apply_merge().unwrap_or_else(|error| panic!("{name}: {error}"));
    }
    json_value(value)
}

/// Adds a fraction to integers that exceed 64 bits, which the parser would reject.
fn with_small_integers(text: &str) -> String {
    let is_huge = |word: &str| {
        word.parse::<i128>().is_ok_and(|it| i64::try_from(it).is_err() && u64::try_from(it).is_err())
    };
    let line = |line: &str| match line.rsplit_once(' ') {
        Some((_, last)) if is_huge(last) => format!("{line}.0\n"),
        _ => format!("{line}\n"),
    };
    text.lines().map(line).collect()
}

/// Converts YAML to JSON. Keys, such as statuses, become strings.
fn json_value(value: serde_yaml::Value) -> Value {
    match value {
        serde_yaml::Value::Null => Value::Null,
        serde_yaml::Value::Bool(it) => Value::Bool(it),
        serde_yaml::Value::Number(it) => serde_json::to_value(it).unwrap_or(Value::Null),
        serde_yaml::Value::String(it) => Value::String(it),
        serde_yaml::Value::Sequence(it) => it.into_iter().map(json_value).collect(),
        serde_yaml::Value::Mapping(it) => Value::Object(
            it.into_iter().map(|(key, value)| (key_text(key), json_value(value))).collect::<Map<_, _>>(),
        ),
        serde_yaml::Value::Tagged(it) => json_value(it.value),
    }
}

fn key_text(key: serde_yaml::Value) -> String {
    match json_value(key) {
        Value::String(text) => text,
        other => other.to_string(),
    }
}
