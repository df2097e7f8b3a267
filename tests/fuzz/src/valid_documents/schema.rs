//! Schemas of every kind.

use serde_json::{Map, Value, json};

use super::DocumentBuilder;

/// The maximum nesting of schemas without a reference.
const MAX_DEPTH: usize = 4;

impl DocumentBuilder<'_> {
    /// Returns the shared schema with this index. Its `allOf`, `oneOf` and `anyOf` refer only to earlier schemas, so
    /// that none contains itself; properties and items refer to any.
    pub(super) fn component(&mut self, index: usize) -> Value {
        self.schema_before(index, 0)
    }

    /// Returns a schema or a reference to one.
    pub(super) fn schema(&mut self) -> Value {
        self.schema_or_reference(self.components.schemas.len(), 0)
    }

    fn schema_or_reference(&mut self, before: usize, depth: usize) -> Value {
        if before > 0 && self.choice.one_in(3) {
            self.reference(before)
        } else {
            self.schema_before(before, depth)
        }
    }

    /// Returns a reference to one of the first `before` shared schemas.
    fn reference(&mut self, before: usize) -> Value {
        let name = self.components.schemas[self.choice.index_below(before)].clone();
        json!({ "$ref": format!("#/components/schemas/{name}") })
    }

    /// Returns the schema of a property or of items, where a reference may lead to any schema.
    fn nested_schema(&mut self, depth: usize) -> Value {
        self.schema_or_reference(self.components.schemas.len(), depth + 1)
    }

    fn schema_before(&mut self, before: usize, depth: usize) -> Value {
        let kinds = if depth < MAX_DEPTH { 13 } else { 6 };
        let schema = match self.choice.index_below(kinds) {
            0 => self.string(),
            1 => json!({"type": "boolean"}),
            2 => self.numeric(),
            3 => self.enumeration(),
            4 => json!({}),
            5 => json!({"type": "object"}),
            6 | 7 => self.object(depth),
            8 => self.array(depth),
            9 => json!({"type": "object", "additionalProperties": self.nested_schema(depth)}),
            10 => self.all_of(before, depth),
            11 => self.union(before, depth),
            _ => json!({"not": self.nested_schema(depth)}),
        };
        self.with_annotations(schema)
    }

    /// Returns a string schema with any format.
    fn string(&mut self) -> Value {
        let mut schema = json!({"type": "string"});
        if self.choice.one_in(2) {
            let formats =
                ["date-time", "date", "byte", "binary", "uuid", "uri", "email", "password", "int64", "odd"];
            schema["format"] = self.choice.pick(&formats).into();
        }
        if self.choice.one_in(4) {
            schema["minLength"] = self.choice.index_below(4).into();
            schema["maxLength"] = (4 + self.choice.index_below(300)).into();
            schema["pattern"] = self.choice.pick(&["^a$", "^[\"#*/`]{3}$", "\\d+"]).into();
        }
        if self.choice.one_in(4) {
            schema["default"] = self.choice.text().into();
        }
        schema
    }

    fn numeric(&mut self) -> Value {
        let integer = self.choice.one_in(2);
        let mut schema = json!({"type": if integer { "integer" } else { "number" }});
        if self.choice.one_in(2) {
            schema["format"] = self.choice.pick(&["int32", "int64", "float", "double", "odd"]).into();
        }
        if self.choice.one_in(4) {
            schema["minimum"] = self.choice.integer().into();
            schema["exclusiveMinimum"] = self.choice.one_in(2).into();
            schema["multipleOf"] = 2.into();
        }
        if self.choice.one_in(4) {
            schema["default"] = if integer { self.choice.integer().into() } else { json!(1.5) };
        }
        schema
    }

    /// Returns an enumeration of strings, of numbers, with null, or of any values.
    fn enumeration(&mut self) -> Value {
        let mut values: Vec<Value> = Vec::new();
        let kind = self.choice.index_below(5);
        for _ in 0..=self.choice.index_below(4) {
            let value = match kind {
                0 | 1 => self.choice.name().into(),
                2 => self.choice.integer().into(),
                3 => self.choice.text().into(),
                _ => self.any_json(1),
            };
            if !values.contains(&value) {
                values.push(value);
            }
        }
        let first = values[0].clone();
        let mut schema = json!({});
        match kind {
            0 | 1 | 3 => schema["type"] = "string".into(),
            2 => schema["type"] = "integer".into(),
            _ => {}
        }
        if self.choice.one_in(4) && !values.contains(&Value::Null) {
            schema["nullable"] = true.into();
            values.push(Value::Null);
        }
        if self.choice.one_in(4) {
            schema["default"] = first;
        }
        let key = if kind == 1 && self.choice.one_in(4) { "x-extensible-enum" } else { "enum" };
        schema[key] = values.into();
        schema
    }

    fn object(&mut self, depth: usize) -> Value {
        let mut properties = Map::new();
        for _ in 0..self.choice.index_below(5) {
            let name = self.choice.name();
            let value = self.nested_schema(depth);
            properties.insert(name, value);
        }
        let mut required: Vec<String> = Vec::new();
        for name in properties.keys() {
            if self.choice.one_in(3) {
                required.push(name.clone());
            }
        }
        let mut schema = json!({ "properties": properties });
        if !self.choice.one_in(6) {
            schema["type"] = "object".into();
        }
        if !required.is_empty() {
            schema["required"] = required.into();
        }
        match self.choice.index_below(6) {
            3 => schema["additionalProperties"] = false.into(),
            4 => schema["additionalProperties"] = true.into(),
            5 => schema["additionalProperties"] = self.nested_schema(depth),
            _ => {}
        }
        schema
    }

    fn array(&mut self, depth: usize) -> Value {
        let mut schema = json!({"type": "array", "items": self.nested_schema(depth)});
        if self.choice.one_in(4) {
            schema["uniqueItems"] = true.into();
            schema["minItems"] = self.choice.index_below(3).into();
            schema["maxItems"] = (3 + self.choice.index_below(3)).into();
        }
        schema
    }

    /// Returns an `allOf` with one or several schemas, properties of its own, or annotations only.
    fn all_of(&mut self, before: usize, depth: usize) -> Value {
        let mut parts = Vec::new();
        for _ in 0..=self.choice.index_below(3) {
            parts.push(match self.choice.index_below(3) {
                0 if before > 0 => self.reference(before),
                1 => self.with_annotations(json!({})),
                _ => self.object(depth),
            });
        }
        let mut schema = if self.choice.one_in(3) { self.object(depth) } else { json!({}) };
        schema["allOf"] = parts.into();
        schema
    }

    /// Returns a `oneOf` or `anyOf`, with or without a discriminator.
    fn union(&mut self, before: usize, depth: usize) -> Value {
        let mut alternatives = Vec::new();
        let mut mapping = Map::new();
        for index in 0..=self.choice.index_below(3) {
            if before > 0 && self.choice.one_in(2) {
                let reference = self.reference(before);
                if self.choice.one_in(2) {
                    let key = self.choice.name();
                    mapping.insert(key, reference["$ref"].clone());
                }
                if !alternatives.contains(&reference) {
                    alternatives.push(reference);
                }
            } else {
                let mut alternative = self.schema_before(before, depth + 1);
                if self.choice.one_in(3) {
                    alternative["title"] = format!("{} {index}", self.choice.name()).into();
                }
                alternatives.push(alternative);
            }
        }
        let mut schema = json!({ (self.choice.pick(&["oneOf", "anyOf"])): alternatives });
        if self.choice.one_in(2) {
            schema["discriminator"] = json!({"propertyName": self.choice.name()});
            if !mapping.is_empty() {
                schema["discriminator"]["mapping"] = mapping.into();
            }
        }
        if self.choice.one_in(6) {
            schema["properties"] = json!({ (self.choice.name()): self.nested_schema(depth) });
        }
        schema
    }

    /// Adds annotations to a schema.
    fn with_annotations(&mut self, mut schema: Value) -> Value {
        if self.choice.one_in(5) {
            schema["title"] = self.choice.name().into();
        }
        if self.choice.one_in(8) {
            schema["nullable"] = true.into();
        }
        if self.choice.one_in(8) {
            schema[self.choice.pick(&["readOnly", "writeOnly", "deprecated"])] = true.into();
        }
        if self.choice.one_in(8) {
            schema["example"] = self.any_json(2);
        }
        if self.choice.one_in(12) {
            schema["xml"] = json!({"name": self.choice.word(), "attribute": true});
        }
        let schema = self.with_description(schema);
        self.with_extensions(schema)
    }

    /// Returns any JSON value.
    pub(super) fn any_json(&mut self, depth: usize) -> Value {
        match self.choice.index_below(if depth == 0 { 5 } else { 7 }) {
            0 => self.choice.text().into(),
            1 => self.choice.integer().into(),
            2 => self.choice.one_in(2).into(),
            3 => Value::Null,
            4 => json!(0.1),
            5 => (0..self.choice.index_below(3)).map(|_| self.any_json(depth - 1)).collect(),
            _ => {
                let mut members = Map::new();
                for _ in 0..self.choice.index_below(3) {
                    let (name, value) = (self.choice.name(), self.any_json(depth - 1));
                    members.insert(name, value);
                }
                members.into()
            }
        }
    }
}
