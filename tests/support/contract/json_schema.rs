//! Conversion of OpenAPI 3.0 schemas to JSON Schema, for one direction.
//!
//! References and `allOf` are already resolved. This module converts `nullable`, read-only and write-only properties,
//! exclusive bounds and discriminators. Undocumented members are rejected.

use std::collections::HashMap;

use jsonschema::Validator;
use serde_json::{Map, Value, json};

use super::schema::{AdditionalProperties, Direction, Key, Schema};

/// A validator of values; each schema is compiled once.
#[derive(Default)]
pub(crate) struct SchemaChecker(HashMap<(Key, Direction), Validator>);

impl SchemaChecker {
    /// Returns the violations of the schema.
    pub(crate) fn problems(&mut self, schema: &Schema, way: Direction, value: &Value) -> Vec<String> {
        let validator = self.0.entry((schema.key(), way)).or_insert_with(|| {
            let schema = json_schema(schema, way);
            jsonschema::options()
                .should_validate_formats(true)
                .build(&schema)
                .unwrap_or_else(|error| panic!("{error}: {schema}"))
        });
        validator.iter_errors(value).map(|error| format!("{}: {error}", error.instance_path())).collect()
    }
}

/// Converts the schema with everything that it refers to.
fn json_schema(schema: &Schema, way: Direction) -> Value {
    let mut converter = Converter { way, names: HashMap::new(), definitions: Map::new() };
    let mut root = converter.reference_to(schema);
    root["$defs"] = Value::Object(converter.definitions);
    root
}

struct Converter {
    way: Direction,
    names: HashMap<Key, String>,
    definitions: Map<String, Value>,
}

impl Converter {
    fn reference_to(&mut self, schema: &Schema) -> Value {
        let key = schema.key();
        if let Some(name) = self.names.get(&key) {
            return json!({ "$ref": format!("#/$defs/{name}") });
        }
        let name = self.names.len().to_string();
        self.names.insert(key, name.clone());
        let definition = self.definition(schema);
        self.definitions.insert(name.clone(), definition);
        json!({ "$ref": format!("#/$defs/{name}") })
    }

    fn definition(&mut self, schema: &Schema) -> Value {
        let one = self.alternatives(schema).unwrap_or_else(|| self.single_schema(schema));
        if schema.nullable() { json!({ "anyOf": [{ "type": "null" }, one] }) } else { one }
    }

    fn alternatives(&mut self, schema: &Schema) -> Option<Value> {
        let alternatives = schema.alternatives()?;
        let discriminator = alternatives.discriminator;
        let all = alternatives.all.iter().map(|(tags, alternative)| {
            let reference = self.reference_to(alternative);
            match &discriminator {
                Some(name) => json!({
                    "allOf": [reference, { "properties": { name: { "enum": tags } }, "required": [name] }]
                }),
                None => reference,
            }
        });
        let all: Vec<Value> = all.collect();
        Some(if discriminator.is_some() { json!({ "oneOf": all }) } else { json!({ "anyOf": all }) })
    }

    fn single_schema(&mut self, schema: &Schema) -> Value {
        let constraints: Vec<Value> = schema.nodes().map(|node| constraints(node.value)).collect();
        let mut result = Map::new();
        result.insert("allOf".to_owned(), Value::Array(constraints));
        match schema.json_type() {
            Some("object") => self.object_schema(schema, &mut result),
            Some("array") => {
                result.insert("type".to_owned(), json!("array"));
                if let Some(items) = schema.items() {
                    result.insert("items".to_owned(), self.reference_to(&items));
                }
            }
            Some(kind) => drop(result.insert("type".to_owned(), json!(kind))),
            None => {}
        }
        Value::Object(result)
    }

    fn object_schema(&mut self, schema: &Schema, result: &mut Map<String, Value>) {
        let mut properties = Map::new();
        for (name, property) in schema.properties(self.way) {
            properties.insert(name.to_owned(), self.reference_to(&property));
        }
        for name in schema.excluded_properties(self.way) {
            properties.insert(name.to_owned(), json!(false));
        }
        let others = match schema.additional_properties() {
            AdditionalProperties::None => json!(false),
            AdditionalProperties::Any => json!(true),
            AdditionalProperties::Schema(schema) => self.reference_to(&schema),
        };
        result.insert("type".to_owned(), json!("object"));
        result.insert("properties".to_owned(), Value::Object(properties));
        result.insert("required".to_owned(), json!(schema.required(self.way)));
        result.insert("additionalProperties".to_owned(), others);
    }
}

/// Returns the keywords of one schema object that constrain the value itself.
fn constraints(node: &Value) -> Value {
    const COPIED_KEYWORDS: [&str; 11] = [
        "enum",
        "format",
        "multipleOf",
        "minLength",
        "maxLength",
        "pattern",
        "minItems",
        "maxItems",
        "uniqueItems",
        "minProperties",
        "maxProperties",
    ];
    let mut result = Map::new();
    let mut add = |name: &str, value: &Value| drop(result.insert(name.to_owned(), value.clone()));
    for name in COPIED_KEYWORDS {
        if let Some(value) = node.get(name) {
            add(name, value);
        }
    }
    for (bound, exclusive) in [("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")] {
        if let Some(value) = node.get(bound) {
            let excluded = node.get(exclusive).and_then(Value::as_bool).unwrap_or(false);
            add(if excluded { exclusive } else { bound }, value);
        }
    }
    if node.get("format").and_then(Value::as_str) == Some("int32") {
        result.entry("minimum").or_insert(json!(i32::MIN));
        result.entry("maximum").or_insert(json!(i32::MAX));
    }
    Value::Object(result)
}
