//! Samples of schemas: minimal, full and random values that cover each variant of each union.
//!
//! Takes schemas of one direction. Returns values that are valid by construction, apart from patterns. The same
//! document always yields the same samples.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value, json};

use crate::document::Node;
use crate::random::Random;
use crate::scalars;
use crate::schema::{Schema, Schemas, Union, declared_types, implied_type, stands_for_null};
use crate::validator::{is_equal, is_of_type};

/// The maximum number of times that a schema is nested in itself.
const MAX_RECURSION: usize = 2;

/// The maximum depth of objects with optional members.
const MAX_FULL_DEPTH: usize = 5;

/// The number of values after which optional members are omitted from a sample.
const MAX_VALUES: usize = 300;

/// The maximum number of samples per body and mode.
const MAX_SAMPLES: usize = 12;

/// The choice of optional members.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Mode {
    /// None of them.
    Minimal,
    /// All of them.
    Full,
    /// Some of them.
    Random,
    /// All of them, as null where null is allowed.
    Nulls,
    /// All of them, with integers spelled with a zero fraction and integers at the limits of their range.
    Spellings,
}

/// The discriminators of unions, each with the values that select a variant.
type Tags = Vec<(String, Vec<String>)>;

/// A generator of samples.
pub(crate) struct Sampler<'a> {
    schemas: Schemas<'a>,
    random: Random,
    /// The numbers of choices made, by schema and mode.
    choices: HashMap<(usize, Mode), usize>,
    /// The variants of unions that no sample covers yet, by schema and mode.
    unseen: HashMap<(usize, Mode), HashSet<usize>>,
    open: HashMap<usize, usize>,
    mode: Mode,
    values: usize,
}

impl<'a> Sampler<'a> {
    pub(crate) fn new(schemas: Schemas<'a>, seed: u64) -> Self {
        let random = Random::new(seed);
        let (choices, unseen, open) = (HashMap::new(), HashMap::new(), HashMap::new());
        Self { schemas, random, choices, unseen, open, mode: Mode::Minimal, values: 0 }
    }

    /// Returns samples of a body in each mode, and more of them as long as they cover further variants of unions.
    pub(crate) fn samples(&mut self, node: &Node<'a>) -> Vec<Value> {
        let mut samples: Vec<Value> = Vec::new();
        let mut keep = |value: Option<Value>| samples.extend(value.filter(|it| !samples.contains(it)));
        for mode in [Mode::Minimal, Mode::Full] {
            for _ in 0..MAX_SAMPLES {
                let before = self.missing();
                keep(self.sample(node, mode));
                let after = self.missing();
                if after == 0 || (before != 0 && after >= before) {
                    break;
                }
            }
        }
        for mode in [Mode::Random, Mode::Random, Mode::Nulls, Mode::Spellings] {
            keep(self.sample(node, mode));
        }
        samples
    }

    /// Returns one sample, or `None` if the schema has no finite value.
    fn sample(&mut self, node: &Node<'a>, mode: Mode) -> Option<Value> {
        self.mode = mode;
        self.values = 0;
        self.open.clear();
        let schema = self.schemas.schema(node);
        self.value(&schema, &Tags::new(), 0)
    }

    /// Returns the number of variants that no sample covers yet, in the unions that were encountered in this mode.
    fn missing(&self) -> usize {
        self.unseen.iter().filter(|((_, mode), _)| *mode == self.mode).map(|(_, unseen)| unseen.len()).sum()
    }

    fn value(&mut self, schema: &Schema<'a>, tags: &Tags, depth: usize) -> Option<Value> {
        self.values += 1;
        let (mut schema, mut tags) = (schema.clone(), tags.clone());
        if schema.nodes.iter().any(|it| it.value == false) {
            return None;
        }
        self.choose_variants(&mut schema, &mut tags)?;
        let types = schema.types();
        if types.is_empty() && schema.nodes.iter().any(|it| declared_types(it).is_some()) {
            return None;
        }
        if types.contains(&"null") && (types.len() == 1 || self.prefers_null()) {
            return Some(Value::Null);
        }
        if let Some(listed) = listed(&schema) {
            return self.listed_value(&schema, &listed, &types);
        }
        let mut kinds: Vec<&str> = types.into_iter().filter(|it| *it != "null").collect();
        if kinds.contains(&"number") {
            // The values of a number are limited to double precision, whether or not they are integers.
            kinds.retain(|it| *it != "integer");
        }
        let turn = self.turn(&schema);
        let kind = if kinds.is_empty() { implied_type(&schema) } else { Some(kinds[turn % kinds.len()]) };
        match kind {
            Some("object") => self.nested(&schema, |it, schema| it.object(schema, &tags, depth)),
            Some("array") => self.nested(&schema, |it, schema| it.array(schema, depth)),
            Some(kind) => {
                scalars::sample(&schema, kind, turn / kinds.len().max(1), self.mode == Mode::Spellings)
            }
            None => Some(self.anything()),
        }
    }

    /// Adds a variant of each union to the schema.
    fn choose_variants(&mut self, schema: &mut Schema<'a>, tags: &mut Tags) -> Option<()> {
        let mut done = HashSet::new();
        loop {
            let unions = self.schemas.unions(schema);
            let next = unions
                .into_iter()
                .find(|it| it.variants.first().is_some_and(|(node, _)| !done.contains(&node.key())));
            let Some(union) = next else { return Some(()) };
            done.insert(union.variants[0].0.key());
            self.choose_variant(&union, schema, tags)?;
        }
    }

    fn choose_variant(&mut self, union: &Union<'a>, schema: &mut Schema<'a>, tags: &mut Tags) -> Option<()> {
        let resolved = |it: &Node<'a>| self.schemas.documents.resolve(it);
        let chosen =
            union.variants.iter().find(|(it, _)| resolved(it).is_some_and(|it| schema.contains(&it)));
        if let Some((_, values)) = chosen {
            tags.extend(union.discriminator.map(|name| (name.to_owned(), values.clone())));
            return Some(());
        }
        let key = union.variants[0].0.key();
        let count = union.variants.len() + usize::from(union.is_open);
        let start = *self.choices.entry((key, self.mode)).and_modify(|it| *it += 1).or_insert(0);
        for offset in 0..count {
            let index = (start + offset) % count;
            self.unseen.entry((key, self.mode)).or_insert_with(|| (0..count).collect()).remove(&index);
            let Some((variant, values)) = union.variants.get(index) else { return Some(()) };
            let mut candidate = schema.clone();
            self.schemas.add(&mut candidate, variant);
            candidate.is_null |= stands_for_null(variant);
            let is_possible = !candidate.types().is_empty()
                || !candidate.nodes.iter().any(|it| declared_types(it).is_some());
            if is_possible && !self.is_too_deep(&candidate) {
                *schema = candidate;
                tags.extend(union.discriminator.map(|name| (name.to_owned(), values.clone())));
                return Some(());
            }
        }
        None
    }

    fn is_too_deep(&self, schema: &Schema<'a>) -> bool {
        let limit = if self.values > MAX_VALUES { 1 } else { MAX_RECURSION };
        schema.nodes.iter().any(|it| self.open.get(&it.key()).is_some_and(|count| *count >= limit))
    }

    /// Samples an object or a list, unless it is nested in itself too often.
    fn nested(
        &mut self,
        schema: &Schema<'a>,
        sample: impl FnOnce(&mut Self, &Schema<'a>) -> Option<Value>,
    ) -> Option<Value> {
        if self.is_too_deep(schema) {
            return None;
        }
        schema.nodes.iter().for_each(|it| *self.open.entry(it.key()).or_default() += 1);
        let value = sample(self, schema);
        schema.nodes.iter().for_each(|it| *self.open.entry(it.key()).or_default() -= 1);
        value
    }

    fn object(&mut self, schema: &Schema<'a>, tags: &Tags, depth: usize) -> Option<Value> {
        let properties = self.schemas.properties(schema);
        let required = self.schemas.required(schema);
        let least = schema.all("minProperties").filter_map(Value::as_u64).max().unwrap_or(0);
        let most = schema.all("maxProperties").filter_map(Value::as_u64).min().unwrap_or(u64::MAX);
        let mut members = Map::new();
        for (name, property) in &properties {
            let is_required = required.contains(name);
            let is_needed = (members.len() as u64) < least;
            let is_tag = tags.iter().any(|(tag, _)| tag == name);
            if !is_required && !is_needed && !is_tag && !self.takes_optional(depth) {
                continue;
            }
            let value = match tag_value(tags, name, property) {
                Some(value) => Some(value),
                None => self.value(property, &Tags::new(), depth + 1),
            };
            match value {
                Some(value) => drop(members.insert((*name).to_owned(), value)),
                None if is_required => return None,
                None => {}
            }
        }
        for (name, values) in tags {
            let value = values.first().filter(|_| !members.contains_key(name) && !is_declared(schema, name));
            members.extend(value.map(|it| (name.clone(), json!(it))));
        }
        let additional = self.schemas.additional(schema);
        let undeclared = required.iter().filter(|it| !properties.contains_key(*it));
        for name in undeclared {
            let value = self.value(additional.as_ref()?, &Tags::new(), depth + 1)?;
            members.entry((*name).to_owned()).or_insert(value);
        }
        let is_free = properties.is_empty() && tags.is_empty();
        let additional = additional.filter(|it| !it.is_empty() || is_free);
        if let Some(additional) =
            additional.filter(|_| self.takes_optional(depth) || (members.len() as u64) < least)
        {
            for name in ["key-1", "key 2"] {
                let value = self.value(&additional, &Tags::new(), depth + 1);
                members.extend(value.map(|it| (name.to_owned(), it)));
            }
        }
        let optional: Vec<String> =
            members.keys().filter(|it| !required.contains(&it.as_str())).cloned().collect();
        for name in optional.iter().rev() {
            if members.len() as u64 > most {
                members.remove(name);
            }
        }
        Some(Value::Object(members))
    }

    fn array(&mut self, schema: &Schema<'a>, depth: usize) -> Option<Value> {
        let limit = |keyword: &'static str| schema.all(keyword).filter_map(Value::as_u64);
        let least = limit("minItems").max().unwrap_or(0) as usize;
        let most = limit("maxItems").min().unwrap_or(u64::MAX) as usize;
        let fixed = schema.all("prefixItems").filter_map(Value::as_array).map(Vec::len).max();
        let wanted = match (self.mode, fixed) {
            (_, Some(fixed)) => fixed,
            (Mode::Minimal, _) => 0,
            _ if depth > MAX_FULL_DEPTH || self.values > MAX_VALUES => 0,
            (Mode::Random, _) => self.random.index_below(4),
            _ => 2,
        };
        let is_unique = schema.all("uniqueItems").any(|it| it == true);
        let mut elements: Vec<Value> = Vec::new();
        for index in 0..wanted.max(least).min(most).min(100) {
            let element = self.schemas.element(schema, index);
            let Some(value) = self.value(&element, &Tags::new(), depth + 1) else { break };
            if !is_unique || !elements.iter().any(|it| is_equal(it, &value)) {
                elements.push(value);
            }
        }
        (elements.len() >= least).then_some(Value::Array(elements))
    }

    /// Returns an enumerated value that has one of the types.
    fn listed_value(&mut self, schema: &Schema<'a>, listed: &[&Value], types: &[&str]) -> Option<Value> {
        let fits = |it: &&&Value| types.is_empty() || types.iter().any(|kind| is_of_type(it, kind));
        let fitting: Vec<&&Value> = listed.iter().filter(fits).collect();
        let values: Vec<&&&Value> = fitting.iter().filter(|it| !it.is_null()).collect();
        if values.is_empty() {
            return fitting.first().map(|it| (**it).clone());
        }
        Some((**values[self.turn(schema) % values.len()]).clone())
    }

    fn takes_optional(&mut self, depth: usize) -> bool {
        match self.mode {
            _ if depth > MAX_FULL_DEPTH || self.values > MAX_VALUES => false,
            Mode::Minimal => false,
            Mode::Full | Mode::Nulls | Mode::Spellings => true,
            Mode::Random => self.random.index_below(2) == 0,
        }
    }

    fn prefers_null(&mut self) -> bool {
        match self.mode {
            Mode::Minimal | Mode::Full | Mode::Spellings => false,
            Mode::Nulls => true,
            Mode::Random => self.random.index_below(4) == 0,
        }
    }

    /// Returns the number of earlier choices for a schema.
    fn turn(&mut self, schema: &Schema<'a>) -> usize {
        let key = schema.nodes.first().map_or(0, Node::key);
        let count = self.choices.entry((key, Mode::Minimal)).or_insert(0);
        *count += 1;
        *count - 1
    }

    fn anything(&mut self) -> Value {
        match self.random.index_below(5) {
            0 => json!({"any": [1, "x", null, {"y": -0.5}]}),
            1 => json!(12.5),
            2 => json!([true, "z"]),
            3 => json!(false),
            _ => json!("anything"),
        }
    }
}

/// Returns the values that all `enum` and `const` keywords allow, if there are any.
fn listed<'a>(schema: &Schema<'a>) -> Option<Vec<&'a Value>> {
    let mut lists = schema.nodes.iter().flat_map(|node| {
        let listed = node.value.get("enum").and_then(Value::as_array).map(|it| it.iter().collect());
        listed.into_iter().chain(node.value.get("const").map(|it| vec![it]))
    });
    let first: Vec<&Value> = lists.next()?;
    let rest: Vec<Vec<&Value>> = lists.collect();
    let is_in_all = |it: &&Value| rest.iter().all(|list| list.iter().any(|other| is_equal(other, it)));
    Some(first.into_iter().filter(is_in_all).collect())
}

/// Returns the discriminator value that selects the variant.
fn tag_value(tags: &Tags, name: &str, property: &Schema<'_>) -> Option<Value> {
    let mut allowed: Option<Vec<&String>> = None;
    for (_, values) in tags.iter().filter(|(tag, _)| tag == name) {
        let both = |earlier: &Vec<&String>| -> Vec<&String> {
            values.iter().filter(|it| earlier.contains(it)).collect()
        };
        allowed = match &allowed {
            Some(earlier) if both(earlier).is_empty() => allowed,
            Some(earlier) => Some(both(earlier)),
            None => Some(values.iter().collect()),
        };
    }
    let allowed = allowed?;
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    match listed(property) {
        Some(listed) => listed.iter().find(|it| allowed.contains(&&text(it))).map(|it| (*it).clone()),
        None => {
            let tag = allowed.first()?;
            let types = property.types();
            let parsed =
                serde_json::from_str(tag).ok().filter(|it| types.iter().any(|kind| is_of_type(it, kind)));
            Some(parsed.unwrap_or_else(|| json!(tag)))
        }
    }
}

/// Returns `true` if a schema declares a property, in any direction.
fn is_declared(schema: &Schema<'_>, name: &str) -> bool {
    schema.nodes.iter().any(|it| it.child("properties").is_some_and(|it| it.child(name).is_some()))
}
