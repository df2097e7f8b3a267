//! What type of value a schema describes, told by `type` or by the other keywords; and the listed values of scalars.

use crate::diagnostics::Code;
use crate::resolve::Resolver;
use crate::resolve::model::Shape;
use crate::resolve::node_ref::At;
use crate::resolve::schema::all_of::{Part, Side, is_null};
use crate::resolve::schema::keywords::{ENUMS, UNIONS};
use crate::resolve::schema::merge::format;
use crate::resolve::union::implicit::{Source, lists_alternatives, lists_alternatives_at, source};
use crate::source::{Map, Node};

/// A type of value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Kind {
    Any,
    Boolean,
    Integer,
    Number,
    String,
    Array,
    Object,
    Union,
}

impl Kind {
    /// The type that a word means; null is none, since it is a matter of the place that holds it.
    pub(crate) fn of_word(word: &str) -> Option<Self> {
        Some(match word {
            "boolean" => Self::Boolean,
            "integer" => Self::Integer,
            "number" => Self::Number,
            "string" => Self::String,
            "array" => Self::Array,
            "object" => Self::Object,
            _ => return None,
        })
    }

    /// The type of a listed value; lists, mappings and null are any.
    pub(crate) fn of_value(value: &Node) -> Self {
        match value {
            Node::String(_) => Self::String,
            Node::Number(number) if number.is_f64() => Self::Number,
            Node::Number(_) => Self::Integer,
            Node::Bool(_) => Self::Boolean,
            Node::Null | Node::List(_) | Node::Map(_) => Self::Any,
        }
    }

    /// The word in OpenAPI.
    fn word(self) -> &'static str {
        match self {
            Self::Any => "any",
            Self::Boolean => "boolean",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::String => "string",
            Self::Array => "array",
            Self::Object => "object",
            Self::Union => "oneOf",
        }
    }
}

impl<'d> Resolver<'d, '_> {
    /// What type the parts describe together: the strongest part has the say, and the first of those.
    pub(crate) fn kind(&mut self, parts: &[Part<'d>]) -> Kind {
        let mut claims = Vec::new();
        for part in parts {
            match self.claim(part) {
                None => {}
                // Listed values that are lists or mappings.
                Some(Kind::Any) => self.mixed(part),
                Some(kind) => claims.push((kind, part)),
            }
        }
        // Several types in one part, one of them in another: it is that one.
        let types: Vec<Kind> = claims.iter().map(|(kind, _)| *kind).collect();
        claims.retain(|(_, part)| match source(part) {
            Some(Source::Types(allowed)) => !allowed.iter().any(|kind| types.contains(kind)),
            _ => true,
        });
        let mut winner: Option<(Kind, &Part<'d>)> = None;
        for (kind, part) in &claims {
            if winner.is_none_or(|(_, best)| part.strength > best.strength) {
                winner = Some((*kind, part));
            }
        }
        let Some((mut kind, best)) = winner else { return Kind::Any };
        if claims.iter().any(|(claim, _)| *claim == Kind::Union) && kind == Kind::Object {
            kind = Kind::Union;
        }
        for (claim, part) in &claims {
            match (kind, *claim) {
                (Kind::Number, Kind::Integer) => kind = Kind::Integer,
                (Kind::Integer, Kind::Number) | (Kind::Union, Kind::Object) => {}
                (kind, claim) if kind == claim => {}
                (kind, claim) if self.first_time(&part.at, Code::Contradiction) => {
                    let (origin, other) = (self.origin(&part.at), self.origin(&best.at));
                    let message = format!(
                        "`{}` contradicts `{}`, which another part of the schema says",
                        claim.word(),
                        kind.word()
                    );
                    self.diagnostics
                        .report(Code::Contradiction, message, &origin)
                        .also(&other)
                        .help(format!("the schema is read as `{}`", kind.word()));
                }
                _ => {}
            }
        }
        kind
    }

    /// The type that one part describes.
    fn claim(&mut self, part: &Part<'d>) -> Option<Kind> {
        match part.side {
            Side::Type(kind) => return Some(kind),
            Side::Elements | Side::Unlisted => return Some(Kind::Union),
            Side::Whole | Side::Members => {}
        }
        if let Some(kind) = self.union_claim(part) {
            return Some(kind);
        }
        match part.map.get("type") {
            None | Some(Node::Null) => inferred(part.map),
            Some(Node::String(word)) => self.type_word(part, word),
            Some(Node::List(words)) => {
                let mut kinds: Vec<Kind> = Vec::new();
                for word in words.iter().filter_map(Node::as_str).filter(|word| *word != "null") {
                    kinds.extend(self.type_word(part, word).filter(|kind| !kinds.contains(kind)));
                }
                if kinds.contains(&Kind::Number) {
                    kinds.retain(|kind| *kind != Kind::Integer);
                }
                match kinds.as_slice() {
                    [kind] => Some(*kind),
                    [] => inferred(part.map),
                    _ => Some(Kind::Union),
                }
            }
            Some(other) => {
                self.unknown_type(part, &format!("a type is a word, not {}", other.kind()));
                inferred(part.map)
            }
        }
    }

    fn type_word(&mut self, part: &Part<'d>, word: &str) -> Option<Kind> {
        let kind = Kind::of_word(word);
        if kind.is_none() && word != "null" {
            self.unknown_type(part, &format!("`{word}` is not a type"));
        }
        kind
    }

    fn unknown_type(&mut self, part: &Part<'d>, message: &str) {
        let Some(at) = part.at.get("type") else { return };
        if self.first_time(&at, Code::UnknownType) {
            let origin = self.origin(&at);
            self.diagnostics.report(Code::UnknownType, message, &origin);
        }
    }

    /// Whether `oneOf` makes this a union. Alternatives that only require different properties of one object do not.
    fn union_claim(&mut self, part: &Part<'d>) -> Option<Kind> {
        if part.collapsed || part.side != Side::Whole {
            return None;
        }
        let listing = UNIONS.iter().find(|key| lists_alternatives_at(part.map, key));
        let key = listing.or_else(|| UNIONS.iter().find(|key| part.map.contains_key(**key)))?;
        let at = part.at.get(key)?;
        let alternatives = part.map.get(*key).and_then(Node::as_list)?;
        if alternatives.iter().all(is_null) {
            if self.first_time(&at, Code::EmptyUnion) {
                let origin = self.origin(&at);
                self.diagnostics
                    .report(Code::EmptyUnion, format!("`{key}` has no alternatives"), &origin)
                    .at_key();
            }
            return None;
        }
        if lists_alternatives(part.map) {
            return Some(Kind::Union);
        }
        self.only_tightens(&at, key);
        let typed = ["type", "properties"].iter().any(|key| part.map.contains_key(*key));
        if typed { None } else { alternatives.iter().filter_map(Node::as_map).find_map(inferred) }
    }

    /// Reports a union of which no type of Rust could tell anything.
    pub(crate) fn only_tightens(&mut self, at: &At<'d>, key: &str) {
        if self.first_time(at, Code::IgnoredKeyword) {
            let origin = self.origin(at);
            let message = format!("the alternatives of `{key}` only tighten what is said beside them");
            self.diagnostics.report(Code::IgnoredKeyword, message, &origin).at_key();
        }
    }

    /// The shape of text: with listed values or without.
    pub(crate) fn string(&mut self, parts: &[Part<'d>]) -> Shape {
        let mut values: Option<Vec<String>> = None;
        for part in parts {
            let Some(here) = self.listed(part) else { continue };
            values = Some(match values {
                None => here,
                // All parts hold, so only common values are left; if there are none, the first list stays.
                Some(values) => {
                    let common: Vec<String> =
                        values.iter().filter(|value| here.contains(value)).cloned().collect();
                    if common.is_empty() { values } else { common }
                }
            });
        }
        match values {
            Some(values) if !values.is_empty() => {
                let meanings = parts.iter().flat_map(meanings).collect();
                Shape::Enum { values, open: parts.iter().any(is_open), meanings }
            }
            _ => Shape::String(format(parts)),
        }
    }

    /// The listed values of one part, as text.
    fn listed(&mut self, part: &Part<'d>) -> Option<Vec<String>> {
        let key = ENUMS.iter().find(|key| part.map.contains_key(**key))?;
        let at = part.at.get(key)?;
        let nodes = match at.node {
            Node::List(list) => list.as_slice(),
            single if *key == "const" => std::slice::from_ref(single),
            _ => {
                self.wrong_type(&at, "a list");
                return None;
            }
        };
        let of_type = part.side == Side::Type(Kind::String);
        let nodes: Vec<&Node> = nodes.iter().filter(|node| !of_type || node.as_str().is_some()).collect();
        let mut values: Vec<String> = Vec::new();
        let mut converted = false;
        for node in nodes.into_iter().filter(|node| **node != Node::Null) {
            converted |= node.as_str().is_none();
            values.extend(node.text().filter(|text| !values.contains(text)));
        }
        if converted && self.first_time(&at, Code::MixedEnum) {
            let origin = self.origin(&at);
            self.diagnostics
                .report(Code::MixedEnum, "values that are no text are listed for text", &origin)
                .at_key()
                .help("quote them");
        }
        Some(values)
    }

    /// Reports listed values that are lists or mappings, and are read as any value.
    fn mixed(&mut self, part: &Part<'d>) {
        let Some(at) = ENUMS.iter().find_map(|key| part.at.get(key)) else { return };
        if self.first_time(&at, Code::MixedEnum) {
            let origin = self.origin(&at);
            let message = "listed values that are lists or mappings are read as any value";
            self.diagnostics
                .report(Code::MixedEnum, message, &origin)
                .at_key()
                .help("describe them by a schema with `properties` or `items`");
        }
    }
}

/// What a part says about each value that it lists, in the extensions that are in use for that: a text for each value
/// in their order, or by value.
fn meanings(part: &Part<'_>) -> Vec<(String, String)> {
    let said = ["x-enum-descriptions", "x-enumDescriptions"].iter().find_map(|key| part.map.get(*key));
    let values = ENUMS.iter().find_map(|key| part.map.get(*key)?.as_list()).unwrap_or_default();
    let pair =
        |value: &Node, text: &Node| Some((value.text()?, text.text().filter(|text| !text.is_empty())?));
    match said {
        Some(Node::List(texts)) => {
            values.iter().zip(texts).filter_map(|(value, text)| pair(value, text)).collect()
        }
        Some(texts @ Node::Map(_)) => {
            values.iter().filter_map(|value| pair(value, texts.get(&value.text()?)?)).collect()
        }
        _ => Vec::new(),
    }
}

/// Whether a part says that there may be more values than it lists.
fn is_open(part: &Part<'_>) -> bool {
    ENUMS.iter().any(|key| key.starts_with("x-") && part.map.contains_key(*key))
}

/// The type that keywords tell where `type` is absent.
fn inferred(map: &Map) -> Option<Kind> {
    let has = |keys: &[&str]| keys.iter().any(|key| map.contains_key(*key));
    if let Some(kind) = ENUMS.iter().find_map(|key| map.get(*key)).and_then(of_values) {
        return Some(kind);
    }
    if has(&["properties", "additionalProperties", "required", "minProperties", "maxProperties"])
        || has(&["patternProperties", "unevaluatedProperties"])
    {
        return Some(Kind::Object);
    }
    if has(&["items", "prefixItems", "minItems", "maxItems", "uniqueItems"]) {
        return Some(Kind::Array);
    }
    match map.get("format").and_then(Node::as_str) {
        Some("int32" | "int64") => return Some(Kind::Integer),
        Some("float" | "double") => return Some(Kind::Number),
        Some(_) => return Some(Kind::String),
        None => {}
    }
    if has(&["pattern", "minLength", "maxLength"]) {
        return Some(Kind::String);
    }
    if has(&["minimum", "maximum", "multipleOf"]) {
        return Some(Kind::Number);
    }
    None
}

/// The type of listed values.
fn of_values(values: &Node) -> Option<Kind> {
    let list = match values {
        Node::List(list) => list.as_slice(),
        single => std::slice::from_ref(single),
    };
    let kinds: Vec<Kind> = list.iter().filter(|node| **node != Node::Null).map(Kind::of_value).collect();
    let first = *kinds.first()?;
    let numbers = |kind: &Kind| matches!(kind, Kind::Integer | Kind::Number);
    Some(match () {
        () if kinds.contains(&Kind::Any) => Kind::Any,
        () if kinds.iter().all(|kind| *kind == first) => first,
        () if kinds.iter().all(numbers) => Kind::Number,
        () => Kind::Union,
    })
}
