//! The reader that turns the values of the JSON or YAML parser into [`Node`]s in one pass, without buffering. It
//! continues after problems.

use std::cell::{Cell, RefCell};
use std::collections::HashSet;
use std::fmt;
use std::ops::ControlFlow;
use std::sync::Arc;

use serde::de::{
    self, DeserializeSeed, Deserializer, EnumAccess, MapAccess, SeqAccess, VariantAccess as _, Visitor,
};
use serde_json::Number;

use crate::diagnostics::{Code, Diagnostics, Origin};
use crate::pointer::Pointer;
use crate::source::merge_keys::{MERGE, MergeKeys, replace_text_keys};
use crate::source::node::{Map, Node};
use crate::source::syntax_error;
use crate::source_text::{Position, walk};

/// The maximum number of nodes of a tree in excess of the bytes of its text. Without aliases, a tree never has more
/// nodes than bytes.
const MAX_ALIAS_NODES: usize = 1_000_000;

/// Reads the single JSON value or YAML document of a text.
pub(super) fn read_text(text: &str, name: &Arc<str>, diagnostics: &mut Diagnostics) -> Option<Node> {
    let origin = Origin::new(name.clone(), Pointer::root());
    match read_json(text, &origin) {
        JsonOutcome::Read(node, state) => return Some(state.finish(node, text, diagnostics)),
        JsonOutcome::Unread => {}
        JsonOutcome::TooLarge(at) => {
            let message = "a number exceeds the range of 64-bit floating point";
            diagnostics.report(Code::NotANumber, message, &origin).at_position(at);
            return None;
        }
    }
    let state =
        State { merges: MergeKeys { any: true, ..MergeKeys::default() }, ..State::new(&origin, text) };
    let (node, state) = read_yaml(text, state, diagnostics)?;
    syntax_error::report_unclosed_quote(text, &origin, diagnostics);
    let instead = "<".repeat(state.merges.longest.get() + 1);
    if state.merges.met.get()
        && let Some(rewritten) = replace_text_keys(text, &instead)
    {
        let merges = MergeKeys { any: true, instead: Some(instead), ..MergeKeys::default() };
        let (node, state) =
            read_yaml(&rewritten, State { merges, ..State::new(&origin, text) }, diagnostics)?;
        return Some(state.finish(node, text, diagnostics));
    }
    Some(state.finish(node, text, diagnostics))
}

/// Reads the single YAML document of a text.
fn read_yaml(text: &str, state: State, diagnostics: &mut Diagnostics) -> Option<(Node, State)> {
    let mut documents = serde_yaml::Deserializer::from_str(text);
    let node = match documents.next() {
        None => Ok(Node::Null),
        Some(document) => Reader { state: &state, path: &Path::Root }.deserialize(document),
    };
    let node = match node {
        Ok(node) => node,
        Err(_) if state.exhausted.get() => {
            let message = "the document is too large after its aliases are expanded";
            diagnostics.report(Code::TooManyAliases, message, &state.origin);
            return None;
        }
        // The error of the parser if the text does not contain exactly one value.
        Err(error) if error.to_string().starts_with("EOF while parsing a value") => {
            return Some((Node::Null, state));
        }
        Err(error) => {
            syntax_error::report_syntax_error(&error, text, &state.origin, diagnostics);
            return None;
        }
    };
    if documents.next().is_some() {
        diagnostics
            .report(Code::SeveralDocuments, "the file contains several YAML documents", &state.origin)
            .help("move each document after `---` to a file of its own");
        return None;
    }
    Some((node, state))
}

/// The outcome of reading a text as JSON.
enum JsonOutcome {
    Read(Node, State),
    /// The text is not JSON. It may be YAML, whose parser also reports syntax errors.
    Unread,
    /// A number exceeds the range of 64-bit floating point. YAML would treat it as a string.
    TooLarge(Position),
}

/// Reads a JSON text.
///
/// JSON is valid YAML, but its own parser is several times as fast and accepts texts that the YAML parser rejects:
/// escaped surrogate pairs (RFC 8259, section 7), tabs between values, and U+0085, U+2028 and U+2029 in keys, which are
/// line ends in YAML 1.1.
fn read_json(text: &str, origin: &Origin) -> JsonOutcome {
    if !text.trim_start().starts_with('{') {
        return JsonOutcome::Unread;
    }
    let state = State::new(origin, text);
    let mut values = serde_json::Deserializer::from_str(text);
    let node = Reader { state: &state, path: &Path::Root }.deserialize(&mut values);
    match node.and_then(|node| values.end().map(|()| node)) {
        Ok(node) => JsonOutcome::Read(node, state),
        Err(error) if error.to_string().starts_with("number out of range") => {
            JsonOutcome::TooLarge(Position { line: error.line(), column: error.column() })
        }
        Err(_) => JsonOutcome::Unread,
    }
}

/// Reports duplicate keys. Only a second pass over the text knows the lines of both keys.
fn report_duplicates(text: &str, origin: &Origin, diagnostics: &mut Diagnostics) {
    let mut seen = HashSet::new();
    walk(text, |visit| {
        let again = !seen.insert(visit.pointer.to_owned());
        if let Some(pointer) = again.then(|| Pointer::parse(visit.pointer)).flatten() {
            let place = Origin { file: origin.file.clone(), pointer };
            let message = format!("`{}` is already defined", place.pointer.last().unwrap_or_default());
            let span = visit.key.unwrap_or(visit.value);
            let position = Position { line: span.line, column: span.column };
            let problem = diagnostics.report(Code::DuplicateKey, message, &place);
            problem.at_position(position).at_key().also(&place);
        }
        ControlFlow::Continue(())
    });
}

/// The state that all readers of a text share.
struct State {
    origin: Origin,
    found: RefCell<Diagnostics>,
    /// `true` if a mapping has duplicate keys.
    duplicates: Cell<bool>,
    budget: Cell<usize>,
    exhausted: Cell<bool>,
    merges: MergeKeys,
}

impl State {
    fn new(origin: &Origin, text: &str) -> Self {
        Self {
            origin: origin.clone(),
            found: RefCell::default(),
            duplicates: Cell::new(false),
            budget: Cell::new(text.len() + MAX_ALIAS_NODES),
            exhausted: Cell::new(false),
            merges: MergeKeys::default(),
        }
    }

    /// Counts values against the maximum size of the tree.
    fn spend<E: de::Error>(&self, values: usize) -> Result<(), E> {
        match self.budget.get().checked_sub(values) {
            Some(left) => {
                self.budget.set(left);
                Ok(())
            }
            None => {
                self.exhausted.set(true);
                Err(E::custom("too many values"))
            }
        }
    }

    /// Counts a text as the number of values with the same memory usage.
    fn hold<E: de::Error>(&self, text: &str) -> Result<(), E> {
        self.spend(text.len() / size_of::<Node>())
    }

    /// Returns the tree of a text that has been read completely, and reports the problems in it.
    fn finish(self, node: Node, text: &str, diagnostics: &mut Diagnostics) -> Node {
        diagnostics.append(self.found.into_inner());
        if self.duplicates.get() {
            report_duplicates(text, &self.origin, diagnostics);
        }
        node
    }

    fn report(&self, code: Code, message: String, path: &Path<'_>) {
        let origin = Origin { file: self.origin.file.clone(), pointer: path.pointer() };
        self.found.borrow_mut().report(code, message, &origin);
    }
}

/// The path to a value, on the stack. It is only converted to a pointer for a diagnostic.
enum Path<'a> {
    Root,
    Key(&'a Path<'a>, &'a str),
    Index(&'a Path<'a>, usize),
}

impl Path<'_> {
    fn pointer(&self) -> Pointer {
        match self {
            Self::Root => Pointer::root(),
            Self::Key(parent, key) => parent.pointer().child(key),
            Self::Index(parent, index) => parent.pointer().child(index.to_string()),
        }
    }
}

#[derive(Clone, Copy)]
struct Reader<'a> {
    state: &'a State,
    path: &'a Path<'a>,
}

impl<'de> DeserializeSeed<'de> for Reader<'_> {
    type Value = Node;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        self.state.spend(1)?;
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Reader<'_> {
    type Value = Node;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value")
    }

    fn visit_unit<E: de::Error>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_none<E: de::Error>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<Node, E> {
        Ok(Node::Bool(value))
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Node, E> {
        Ok(Node::Number(value.into()))
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Node, E> {
        Ok(Node::Number(value.into()))
    }

    fn visit_i128<E: de::Error>(self, value: i128) -> Result<Node, E> {
        self.visit_f64(value as f64)
    }

    fn visit_u128<E: de::Error>(self, value: u128) -> Result<Node, E> {
        self.visit_f64(value as f64)
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Node, E> {
        Ok(Number::from_f64(value).map_or_else(
            || {
                self.state.report(Code::NotANumber, format!("JSON cannot represent `{value}`"), self.path);
                Node::Null
            },
            Node::Number,
        ))
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<Node, E> {
        self.state.hold(value)?;
        Ok(Node::String(value.to_owned()))
    }

    fn visit_string<E: de::Error>(self, value: String) -> Result<Node, E> {
        self.state.hold(&value)?;
        Ok(Node::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Node, A::Error> {
        let mut list = Vec::new();
        loop {
            let path = Path::Index(self.path, list.len());
            match sequence.next_element_seed(Reader { state: self.state, path: &path })? {
                Some(node) => list.push(node),
                None => {
                    list.shrink_to_fit();
                    return Ok(Node::List(list));
                }
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Node, A::Error> {
        let mut map = Map::default();
        let mut merged = Vec::new();
        while let Some(mut key) = members.next_key_seed(Key(self.state))? {
            let merges = self.state.merges.is_merge_key(&key);
            if self.state.merges.instead.as_ref() == Some(&key) {
                MERGE.clone_into(&mut key);
            }
            let path = Path::Key(self.path, &key);
            let value = members.next_value_seed(Reader { state: self.state, path: &path })?;
            if merges {
                merged.push(value);
            } else if map.contains_key(&key) {
                self.state.duplicates.set(true);
            } else {
                map.insert(key, value);
            }
        }
        for value in merged {
            self.merge(&mut map, value);
        }
        // Most mappings have one to three members, and spare capacity would dominate the size of the tree.
        map.shrink_to_fit();
        Ok(Node::Map(map))
    }

    fn visit_enum<A: EnumAccess<'de>>(self, data: A) -> Result<Node, A::Error> {
        let (tag, value) = data.variant_seed(Key(self.state))?;
        let message = format!("the tag `{tag}` is not supported");
        self.state.report(Code::YamlTag, message, self.path);
        value.newtype_variant_seed(self)
    }
}

impl Reader<'_> {
    /// Merges a mapping. The members of the mapping itself take precedence.
    fn merge(self, map: &mut Map, value: Node) {
        match value {
            Node::Map(other) => {
                for (key, value) in other {
                    map.entry(key).or_insert(value);
                }
            }
            Node::List(list) if list.iter().all(|item| item.as_map().is_some()) => {
                for item in list {
                    self.merge(map, item);
                }
            }
            other => {
                let message = format!("expected a mapping, found {}", other.kind());
                self.state.report(Code::MergeKey, message, self.path);
            }
        }
    }
}

/// A reader of keys and tag names, which are converted to text.
struct Key<'a>(&'a State);

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Key<'_> {
    type Value = String;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a key that is text or a number")
    }

    fn visit_unit<E: de::Error>(self) -> Result<String, E> {
        Ok("null".to_owned())
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<String, E> {
        self.0.hold(value)?;
        Ok(value.to_owned())
    }

    fn visit_string<E: de::Error>(self, value: String) -> Result<String, E> {
        self.0.hold(&value)?;
        Ok(value)
    }
}
