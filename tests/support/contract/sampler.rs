//! Samples of schemas: every property, one element per list, each variant and each enum value in turn.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use super::json_schema::SchemaChecker;
use super::schema::{AdditionalProperties, Alternatives, Direction, Key, Schema};
use super::secrets::SecretPositions;

/// The maximum recursion of a schema.
const MAX_DEPTH: usize = 2;

/// The maximum number of samples of a schema.
const MAX_SAMPLES: usize = 60;

/// Texts for schemas with a pattern.
const FALLBACK_TEXTS: [&str; 9] = [
    "sample",
    "SAMPLE",
    "a",
    "1",
    "123456789012",
    "10.0.0.1",
    "10.0.0.0/16",
    "User:sample",
    "crn://confluent.cloud/organization=6f1c2a3e-0000-4000-8000-9b8a7c6d5e4f/environment=env-1/\
     cloud-cluster=lkc-1/connector=sample",
];

/// A value, and marks of its places.
#[derive(Clone, Debug)]
pub(crate) struct Sample {
    pub(crate) value: Value,
    pub(crate) marks: Vec<Mark>,
    /// `true` if it shows a variant that no earlier sample shows.
    pub(crate) new: bool,
}

/// A schema's statement about a place in a value.
#[derive(Clone, Debug)]
pub(crate) struct Mark {
    /// A JSON pointer.
    pub(crate) place: String,
    pub(crate) kind: MarkKind,
}

/// The kind of a marked place.
#[derive(Clone, Debug)]
pub(crate) enum MarkKind {
    /// An object with its required members and its optional members that are not nullable. `free` is `true` unless
    /// additional members have a schema.
    Object { required: Vec<&'static str>, optional: Vec<&'static str>, free: bool },
    /// An enum value that is not a discriminator.
    Listed,
    /// A union and its discriminator.
    Union { discriminator: Option<String> },
}

/// A generator of samples.
pub(crate) struct Sampler<'a> {
    checker: &'a mut SchemaChecker,
    way: Direction,
    /// `true` if optional members are omitted.
    sparse: bool,
    /// The numbers of choices made and available, for unions and for enums.
    alternatives: HashMap<Key, (usize, usize)>,
    listed: HashMap<Key, (usize, usize)>,
    open: Vec<Key>,
    marks: Vec<Mark>,
    /// The positions in which secrets are planted.
    secrets: Option<&'a SecretPositions>,
}

impl<'a> Sampler<'a> {
    pub(crate) fn new(checker: &'a mut SchemaChecker, way: Direction) -> Self {
        Self {
            checker,
            way,
            sparse: false,
            alternatives: HashMap::new(),
            listed: HashMap::new(),
            open: Vec::new(),
            marks: Vec::new(),
            secrets: None,
        }
    }

    /// Plants secrets in all secret positions.
    pub(crate) fn planting(self, secrets: &'a SecretPositions) -> Self {
        Self { secrets: Some(secrets), ..self }
    }

    /// Returns a value with required members only.
    pub(crate) fn minimal(mut self, schema: &Schema) -> Value {
        self.sparse = true;
        self.value(schema, "").unwrap_or(Value::Null)
    }

    /// Returns values that show every variant and every enum value.
    pub(crate) fn all(mut self, schema: &Schema) -> Vec<Sample> {
        let mut samples = Vec::new();
        let mut shown = 0;
        while samples.len() < MAX_SAMPLES {
            let value = self.value(schema, "").unwrap_or(Value::Null);
            let seen = self.alternatives.values().map(|(made, all)| made.min(all)).sum();
            let new = samples.is_empty() || seen > shown;
            shown = seen;
            samples.push(Sample { value, marks: std::mem::take(&mut self.marks), new });
            let rest = self.alternatives.values().chain(self.listed.values());
            if rest.into_iter().all(|(made, all)| made >= all) {
                break;
            }
        }
        samples
    }

    /// Returns a value, or `None` beyond the maximum recursion.
    fn value(&mut self, schema: &Schema, place: &str) -> Option<Value> {
        let core = schema.core();
        if !core.is_empty() && self.open.iter().filter(|open| **open == core).count() >= MAX_DEPTH {
            return None;
        }
        self.open.push(core);
        let mut value = match schema.alternatives() {
            Some(alternatives) => self.alternative(schema, alternatives, place),
            None => self.single_value(schema, place),
        };
        self.open.pop();
        if let Some((secrets, value)) = self.secrets.zip(value.as_mut()) {
            secrets.plant_marked(schema, value);
        }
        value
    }

    fn alternative(&mut self, schema: &Schema, alternatives: Alternatives, place: &str) -> Option<Value> {
        let Alternatives { discriminator, all } = alternatives;
        let made = self.alternatives.entry(schema.key()).or_insert((0, all.len()));
        let first = made.0;
        made.0 += 1;
        let marks = self.marks.len();
        for attempt in 0..all.len() {
            let (tags, alternative) = &all[(first + attempt) % all.len()];
            let Some(mut value) = self.value(alternative, place) else {
                self.marks.truncate(marks);
                continue;
            };
            if let (Some(name), Some(tag)) = (&discriminator, tags.first()) {
                value[name] = json!(tag);
                let tag_place = join_pointer(place, name);
                self.marks.retain(|mark| mark.place != tag_place);
            }
            let kind = MarkKind::Union { discriminator };
            self.marks.push(Mark { place: place.to_owned(), kind });
            return Some(value);
        }
        None
    }

    fn single_value(&mut self, schema: &Schema, place: &str) -> Option<Value> {
        if let Some(values) = schema.enum_values().filter(|values| !values.is_empty()) {
            let made = self.listed.entry(schema.key()).or_insert((0, values.len()));
            let value = values[made.0 % values.len()].clone();
            made.0 += 1;
            if value.is_string() {
                self.marks.push(Mark { place: place.to_owned(), kind: MarkKind::Listed });
            }
            return Some(value);
        }
        match schema.json_type() {
            Some("object") => self.object(schema, place),
            Some("array") => Some(self.array(schema, place)),
            Some(kind) => Some(self.scalar(schema, kind)),
            None => Some(json!([{ "anything": [1, "two", null] }, 3.5])),
        }
    }

    fn object(&mut self, schema: &Schema, place: &str) -> Option<Value> {
        let required = schema.required(self.way);
        let (mut value, mut optional) = (Map::new(), Vec::new());
        let index = self.marks.len();
        for (name, property) in schema.properties(self.way) {
            if self.sparse && !required.contains(name) {
                continue;
            }
            match self.value(&property, &join_pointer(place, name)) {
                Some(mut member) => {
                    if let Some(secrets) = self.secrets {
                        secrets.plant_member(schema, name, &mut member);
                    }
                    value.insert(name.to_owned(), member);
                }
                None if required.contains(name) => return None,
                None => continue,
            }
            if !required.contains(name) && !property.nullable() {
                optional.push(name);
            }
        }
        if !self.sparse {
            let others = match schema.additional_properties() {
                AdditionalProperties::None => None,
                AdditionalProperties::Any => Some(json!({ "any": ["thing", 1, null] })),
                AdditionalProperties::Schema(schema) => {
                    self.value(&schema, &join_pointer(place, "sample.key"))
                }
            };
            value.extend(others.map(|it| ("sample.key".to_owned(), it)));
        }
        if !schema.properties(self.way).is_empty() {
            let required = required.into_iter().collect();
            let free = !matches!(schema.additional_properties(), AdditionalProperties::Schema(_));
            let kind = MarkKind::Object { required, optional, free };
            self.marks.insert(index, Mark { place: place.to_owned(), kind });
        }
        Some(Value::Object(value))
    }

    fn array(&mut self, schema: &Schema, place: &str) -> Value {
        let least = schema.keyword("minItems").and_then(Value::as_u64).unwrap_or(0).max(1);
        let element = |sampler: &mut Self, index: u64| match schema.items() {
            Some(items) => sampler.value(&items, &join_pointer(place, &index.to_string())),
            None => Some(json!({ "any": "thing" })),
        };
        let unique = schema.keyword("uniqueItems") == Some(&Value::Bool(true));
        let elements = (0..least).map_while(|index| {
            let mut value = element(self, index)?;
            if unique && index > 0 {
                make_distinct(&mut value, index);
            }
            Some(value)
        });
        elements.collect()
    }

    /// Returns the first of some usual values that the schema accepts.
    fn scalar(&mut self, schema: &Schema, kind: &str) -> Value {
        let format = schema.string("format").unwrap_or_default();
        let mut usual: Vec<Value> = match (kind, format) {
            ("string", "date-time") => vec![json!("2026-01-31T12:34:56.789Z")],
            ("string", "date") => vec![json!("2026-01-31")],
            ("string", "duration") => vec![json!("PT1H30M")],
            ("string", "uuid") => vec![json!("6f1c2a3e-0000-4000-8000-9b8a7c6d5e4f")],
            ("string", "uri") => vec![json!("https://example.com/a%20b?c=d&e=1")],
            ("string", "email") => vec![json!("zoe@example.com")],
            ("string", "byte" | "base64" | "binary") => vec![json!("c2FtcGxlIQ==")],
            ("string", "int64") => vec![json!("9007199254740993")],
            ("string", _) => vec![json!("Zoë + \"co\"/1%&=;")],
            ("integer", "int32") => vec![json!(2_147_483_000)],
            ("integer", _) => vec![json!(9_007_199_254_740_993_i64)],
            ("number", _) => vec![json!(1.5)],
            ("boolean", _) => vec![json!(true)],
            _ => Vec::new(),
        };
        usual.extend(schema.keyword("example").cloned());
        usual.extend(
            ["maximum", "minimum", "default"].into_iter().filter_map(|it| schema.keyword(it).cloned()),
        );
        usual.extend(FALLBACK_TEXTS.map(|text| json!(text)));
        usual.extend([json!(42), json!(1)]);
        let least =
            schema.keyword("minLength").and_then(Value::as_u64).and_then(|it| usize::try_from(it).ok());
        usual.extend(least.map(|least| json!("s".repeat(least))));
        let (checker, way) = (&mut *self.checker, self.way);
        let fits = usual.into_iter().find(|value| checker.problems(schema, way, value).is_empty());
        fits.unwrap_or_else(|| {
            let nodes: Vec<String> = schema.nodes().map(|node| node.value.to_string()).collect();
            panic!("no usual value fits {}", nodes.join(" and "))
        })
    }
}

/// Changes a value that is a string or contains one, so that it is distinct.
fn make_distinct(value: &mut Value, index: u64) {
    match value {
        Value::String(text) => *text = format!("{index}{}", text.chars().skip(2).collect::<String>()),
        Value::Object(members) => members.values_mut().for_each(|member| make_distinct(member, index)),
        _ => {}
    }
}

/// Appends a member or an element to a JSON pointer.
pub(crate) fn join_pointer(place: &str, name: &str) -> String {
    format!("{place}/{}", name.replace('~', "~0").replace('/', "~1"))
}
