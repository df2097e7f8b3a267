//! Validation of a value against its schema: types, members, bounds and enumerated values.
//!
//! A `oneOf` is satisfied if at least one variant is valid, because a client cannot know if the API would reject a
//! second match. Patterns and most formats are ignored.

use serde_json::{Number, Value};

use crate::document::Node;
use crate::operations::Direction;
use crate::schema::{Schema, Schemas, declared_types, implied_type, stands_for_null};

/// The maximum depth of nested schemas that are checked.
const MAX_DEPTH: usize = 200;

impl<'a> Schemas<'a> {
    /// Returns the first keyword that a value violates, with the value's JSON pointer.
    pub(crate) fn violation(&self, node: &Node<'a>, value: &Value) -> Option<String> {
        self.check_value(node, value, "", 0).err()
    }

    /// Checks a value against the schema at a node.
    fn check_value(&self, node: &Node<'a>, value: &Value, at: &str, depth: usize) -> Result<(), String> {
        let whole = self.schema(node);
        // Properties and items describe a value of their type, even if the schema does not name it.
        let is_typed = whole.nodes.iter().any(|it| it.value.get("type").is_some());
        let is_union =
            whole.nodes.iter().any(|it| ["oneOf", "anyOf"].iter().any(|key| it.value.get(key).is_some()));
        let is_null = value.is_null() && whole.nodes.iter().any(|it| it.is_set("nullable"));
        let implied = implied_type(&whole).filter(|_| !is_typed && !is_union && !is_null);
        if implied.is_some_and(|kind| !is_of_type(value, kind)) {
            return Err(format!("implied type at {at}"));
        }
        self.check(node, value, at, depth, &whole)
    }

    /// Checks a value against one of the schema objects that apply to it.
    fn check(
        &self,
        node: &Node<'a>,
        value: &Value,
        at: &str,
        depth: usize,
        whole: &Schema<'a>,
    ) -> Result<(), String> {
        if depth > MAX_DEPTH {
            return Ok(());
        }
        match node.value {
            Value::Bool(false) => return Err(format!("false at {at}")),
            Value::Object(_) => {}
            _ => return Ok(()),
        }
        if let Some(reference) = node.text("$ref") {
            let target = self.documents.target(node.file, reference).ok_or("dangling $ref")?;
            self.check(&target, value, at, depth + 1, whole)?;
        }
        self.check_alone(node, value, at)?;
        for part in node.elements("allOf") {
            self.check(&part, value, at, depth + 1, whole)?;
        }
        self.check_unions(node, value, at, depth, whole)?;
        if let Some(not) = node.child("not")
            && self.check_value(&not, value, at, depth + 1).is_ok()
        {
            return Err(format!("not at {at}"));
        }
        match value {
            Value::Object(_) => self.check_object(node, value, at, depth, whole),
            Value::Array(elements) => elements.iter().enumerate().try_for_each(|(index, element)| {
                let first = node.child("prefixItems").and_then(|it| it.child(&index.to_string()));
                let schema = first.or_else(|| node.child("items")).or_else(|| node.child("unevaluatedItems"));
                schema
                    .map_or(Ok(()), |it| self.check_value(&it, element, &format!("{at}/{index}"), depth + 1))
            }),
            _ => Ok(()),
        }
    }

    /// Checks that a value is valid by a variant of each union.
    fn check_unions(
        &self,
        node: &Node<'a>,
        value: &Value,
        at: &str,
        depth: usize,
        whole: &Schema<'a>,
    ) -> Result<(), String> {
        for keyword in ["oneOf", "anyOf"] {
            let variants = node.elements(keyword);
            let fits = |variant: &Node<'a>| {
                if stands_for_null(variant) {
                    return value.is_null();
                }
                let mut whole = whole.clone();
                self.add(&mut whole, variant);
                self.check(variant, value, at, depth + 1, &whole).is_ok()
            };
            // The discriminator is a required property of each variant (OpenAPI 3.0.3, Discriminator Object).
            let discriminator = node.child("discriminator");
            if let Some(name) = discriminator.as_ref().and_then(|it| it.text("propertyName"))
                && !variants.is_empty()
                && value.as_object().is_some_and(|it| !it.contains_key(name))
            {
                return Err(format!("discriminator `{name}` at {at}"));
            }
            let is_null = value.is_null() && node.is_set("nullable");
            if !variants.is_empty() && !is_null && !variants.iter().any(fits) {
                return Err(format!("{keyword} at {at}"));
            }
        }
        Ok(())
    }

    /// Checks the keywords that do not refer to other schemas.
    fn check_alone(&self, node: &Node<'a>, value: &Value, at: &str) -> Result<(), String> {
        let fail = |keyword: &str| Err(format!("{keyword} at {at}"));
        if value.is_null() && node.is_set("nullable") {
            return Ok(());
        }
        if declared_types(node).is_some_and(|types| !types.iter().any(|it| is_of_type(value, it))) {
            return fail("type");
        }
        let listed = node.value.get("enum").and_then(Value::as_array);
        if listed.is_some_and(|listed| !listed.iter().any(|it| is_equal(it, value))) {
            return fail("enum");
        }
        if node.value.get("const").is_some_and(|it| !is_equal(it, value)) {
            return fail("const");
        }
        if let Value::Number(number) = value
            && !is_in_bounds(node, number)
        {
            return fail("bounds");
        }
        let size = match value {
            Value::String(text) => Some(("minLength", "maxLength", text.chars().count())),
            Value::Array(elements) => Some(("minItems", "maxItems", elements.len())),
            Value::Object(members) => Some(("minProperties", "maxProperties", members.len())),
            _ => None,
        };
        let limit = |keyword: &str| node.value.get(keyword).and_then(Value::as_u64);
        if let Some((least, most, size)) = size {
            let size = size as u64;
            if limit(least).is_some_and(|it| size < it) || limit(most).is_some_and(|it| size > it) {
                return fail(least);
            }
        }
        Ok(())
    }

    fn check_object(
        &self,
        node: &Node<'a>,
        value: &Value,
        at: &str,
        depth: usize,
        whole: &Schema<'a>,
    ) -> Result<(), String> {
        let members = value.as_object().into_iter().flatten();
        let properties = node.child("properties");
        let property = |name: &str| properties.as_ref().and_then(|it| it.child(name));
        let has_patterns = node.value.get("patternProperties").is_some();
        let additional = node.child("additionalProperties");
        for (name, member) in members {
            let at = format!("{at}/{name}");
            match (property(name), &additional) {
                (Some(property), _) => self.check_value(&property, member, &at, depth + 1)?,
                (None, Some(schema)) if !has_patterns => self.check_value(schema, member, &at, depth + 1)?,
                _ => {}
            }
        }
        let required = node.value.get("required").and_then(Value::as_array).into_iter().flatten();
        for name in required.filter_map(Value::as_str) {
            if value.get(name).is_none() && !self.is_excluded(whole, name) {
                return Err(format!("required `{name}` at {at}"));
            }
        }
        Ok(())
    }
}

/// Returns `true` if the value has a JSON type.
pub(crate) fn is_of_type(value: &Value, kind: &str) -> bool {
    match (value, kind) {
        (Value::Null, "null") | (Value::Bool(_), "boolean") | (Value::String(_), "string" | "file") => true,
        (Value::Number(_), "number") | (Value::Array(_), "array") | (Value::Object(_), "object") => true,
        (Value::Number(number), "integer") => {
            !number.is_f64() || number.as_f64().is_some_and(|it| it.fract() == 0.0)
        }
        (_, kind) => {
            !["null", "boolean", "string", "number", "array", "object", "integer", "file"].contains(&kind)
        }
    }
}

fn is_in_bounds(node: &Node<'_>, number: &Number) -> bool {
    let value = number.as_f64().unwrap_or(0.0);
    let bound = |keyword: &str| node.value.get(keyword).and_then(Value::as_f64);
    let is_exclusive = |keyword: &str| node.is_set(keyword);
    let low =
        bound("minimum").is_some_and(|it| value < it || (value == it && is_exclusive("exclusiveMinimum")));
    let high =
        bound("maximum").is_some_and(|it| value > it || (value == it && is_exclusive("exclusiveMaximum")));
    let outside = bound("exclusiveMinimum").is_some_and(|it| value <= it)
        || bound("exclusiveMaximum").is_some_and(|it| value >= it);
    let too_long =
        node.text("format") == Some("int32") && (value < f64::from(i32::MIN) || value > f64::from(i32::MAX));
    !(low || high || outside || too_long)
}

/// Compares two values as instances of a JSON Schema: numbers by value, members in any order.
pub(crate) fn is_equal(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => is_same_number(left, right),
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(left, right)| is_equal(left, right))
        }
        (Value::Object(left), Value::Object(right)) => {
            left.len() == right.len()
                && left.iter().all(|(name, it)| right.get(name).is_some_and(|other| is_equal(it, other)))
        }
        (left, right) => left == right,
    }
}

/// Returns `true` if two numbers have the same mathematical value.
pub(crate) fn is_same_number(left: &Number, right: &Number) -> bool {
    let integer = |number: &Number| number.as_i128().or_else(|| whole(number.as_f64()?));
    match (integer(left), integer(right)) {
        (Some(left), Some(right)) => left == right,
        (None, None) => left.as_f64() == right.as_f64(),
        _ => false,
    }
}

/// Returns a number as an integer, if it is integral and small enough to be exact.
fn whole(number: f64) -> Option<i128> {
    (number.fract() == 0.0 && number.abs() < 1e30).then_some(number as i128)
}

/// Returns the direction's name.
pub(crate) fn direction_name(direction: Direction) -> &'static str {
    match direction {
        Direction::Request | Direction::Patch => "request",
        Direction::Response => "response",
    }
}
