//! Samples of successful responses: for each operation, a value that conforms to the schema.
//!
//! In: the response projection of a success. Out: a JSON value with every member: the document's examples where they
//! fit, otherwise values of the right type within the limits. An example of an object may have only some of its members.
//! Patterns are ignored, because the generator cannot derive a matching string.

use serde_json::{Map, Value, json};

use crate::ir::TypeRef;
use crate::lower::types::discriminator::allowed_tags;
use crate::lower::types::projections::{
    Projection, ProjectionId, ProjectionKind, Projections, StructProjection, StructureId,
};
use crate::resolve::{Bound, Constraints, Schema, Shape};
use crate::text_type::TextType;

/// Returns a sample of a projection.
pub(crate) fn sample(projections: &Projections<'_>, projection: ProjectionId) -> Option<Value> {
    Sampler { projections, open: Vec::new(), left: MAX_VALUES }.value(projection, "")
}

/// The maximum number of values of a sample. Schemas that hold others several times would otherwise give an infinite one.
const MAX_VALUES: usize = 2_000;
/// The maximum nesting of the values of a sample.
const MAX_NESTING: usize = 64;
/// The maximum length of a JSON text in a sample, in bytes.
const MAX_JSON_TEXT: usize = 4_096;

struct Sampler<'a> {
    projections: &'a Projections<'a>,
    /// The number of values that may still be added.
    left: usize,
    /// The structures that are being sampled. None is nested in itself.
    open: Vec<StructureId>,
}

impl Sampler<'_> {
    /// A value for a member of this name; nothing where it would stand inside itself, or where the sample is large
    /// enough.
    fn value(&mut self, id: ProjectionId, name: &str) -> Option<Value> {
        let (projection, schema) = (&self.projections[id], self.projections.schema(id));
        let listed = schema.constraints.listed.iter().map(|it| &it.value);
        let listed = listed.filter(|it| it.is_array() || it.is_object());
        if let Some(stated) = schema.example.iter().chain(listed).find(|it| self.fits(id, it)) {
            return Some(as_read(&projection.kind, stated));
        }
        if self.left == 0 || self.open.len() >= MAX_NESTING || self.open.contains(&projection.structure) {
            return None;
        }
        self.left -= 1;
        let holds = !matches!(
            projection.kind,
            ProjectionKind::Scalar(_) | ProjectionKind::Constant(_) | ProjectionKind::Enum(_)
        );
        if holds {
            self.open.push(projection.structure);
        }
        let value = self.composed(projection, schema, name);
        if holds {
            self.open.pop();
        }
        value
    }

    fn composed(&mut self, projection: &Projection, schema: &Schema, name: &str) -> Option<Value> {
        match &projection.kind {
            ProjectionKind::Scalar(scalar) => Some(scalar_sample(scalar, schema, name)),
            ProjectionKind::Constant(value) => Some(json!(value)),
            ProjectionKind::Enum(values) => values.first().map(|value| json!(value)),
            ProjectionKind::List(item) => {
                let Some(first) = self.value(*item, name) else { return Some(json!([])) };
                let least = schema.constraints.min_size.unwrap_or(0).clamp(1, 10);
                Some((1..=least).map(|number| self.numbered(*item, &first, number)).collect())
            }
            ProjectionKind::JsonText(content) => {
                // Each level of nested JSON texts doubles the escapes.
                let text = self.value(*content, name)?.to_string();
                (text.len() <= MAX_JSON_TEXT).then(|| json!(text))
            }
            ProjectionKind::Map(value) => {
                let members = self.value(*value, "value").map(|value| ("key".to_owned(), value));
                Some(Value::Object(members.into_iter().collect()))
            }
            ProjectionKind::Struct(object) => self.object(object, schema.example.as_ref()),
            ProjectionKind::Union(variants) => {
                let (index, mut value) = variants
                    .iter()
                    .enumerate()
                    .find_map(|(index, variant)| Some((index, self.value(variant.projection, name)?)))?;
                let Shape::Union(union) = &schema.shape else { return Some(value) };
                if let (Some(member), Value::Object(members)) = (&union.discriminator, &mut value) {
                    let tags = allowed_tags(self.projections, member, variants);
                    let tag = tags.get(index).and_then(|tags| tags.first());
                    members.extend(tag.map(|tag| (member.clone(), tag.clone())));
                }
                Some(value)
            }
        }
    }

    /// The element with this number of a list whose first one is given: another one, where a text in it is free to
    /// differ.
    fn numbered(&self, id: ProjectionId, first: &Value, number: u64) -> Value {
        let (projection, schema) = (&self.projections[id], self.projections.schema(id));
        let free =
            schema.constraints == Constraints::default() && matches!(schema.shape, Shape::String(None));
        match (&projection.kind, first) {
            _ if number == 1 => first.clone(),
            (ProjectionKind::Scalar(_), Value::String(text)) if free => json!(format!("{text}-{number}")),
            (ProjectionKind::Struct(object), Value::Object(members)) => {
                let others = object.fields.iter().find_map(|field| {
                    let value = members.get(&field.wire)?;
                    let other = self.numbered(field.projection, value, number);
                    (other != *value).then(|| (field.wire.clone(), other))
                });
                Value::Object(members.clone().into_iter().chain(others).collect())
            }
            _ => first.clone(),
        }
    }

    /// An object, with the members of an incomplete example that fit.
    fn object(&mut self, object: &StructProjection, example: Option<&Value>) -> Option<Value> {
        let mut members = Map::new();
        for field in &object.fields {
            let stated = example.and_then(|example| example.get(&field.wire));
            let value = match stated.filter(|value| self.fits(field.projection, value)) {
                Some(stated) => Some(as_read(&self.projections[field.projection].kind, stated)),
                None => self.value(field.projection, &field.wire),
            };
            match value {
                Some(value) => _ = members.insert(field.wire.clone(), value),
                None if field.required => return None,
                None => {}
            }
        }
        Some(Value::Object(members))
    }

    /// Returns `true` if an example is a value of the projection: the documents' examples are not checked by anybody.
    fn fits(&self, id: ProjectionId, value: &Value) -> bool {
        let (projection, schema) = (&self.projections[id], self.projections.schema(id));
        match (&projection.kind, value) {
            (ProjectionKind::Scalar(scalar), value) => fits_scalar(scalar, schema, value),
            (ProjectionKind::Constant(constant), Value::String(text)) => constant == text,
            (ProjectionKind::Enum(values), Value::String(text)) => values.contains(text),
            (ProjectionKind::JsonText(content), Value::String(text)) => {
                serde_json::from_str(text).is_ok_and(|value| self.fits(*content, &value))
            }
            (ProjectionKind::List(item), Value::Array(values)) => {
                values.iter().all(|value| self.fits(*item, value))
            }
            (ProjectionKind::Map(item), Value::Object(members)) => {
                members.values().all(|value| self.fits(*item, value))
            }
            (ProjectionKind::Struct(object), Value::Object(members)) => {
                let known = |name: &String| object.fields.iter().any(|field| field.wire == *name);
                let listed = object.fields.iter().all(|field| match members.get(&field.wire) {
                    Some(value) => self.fits(field.projection, value),
                    None => !field.required,
                });
                listed && (object.additional.is_some() || members.keys().all(known))
            }
            _ => false,
        }
    }
}

/// An example as its type writes it: a number that may have a fraction has one.
fn as_read(kind: &ProjectionKind, example: &Value) -> Value {
    match (kind, example.as_f64()) {
        (ProjectionKind::Scalar(TypeRef::F32 | TypeRef::F64), Some(number)) => json!(number),
        _ => example.clone(),
    }
}

fn fits_scalar(scalar: &TypeRef, schema: &Schema, value: &Value) -> bool {
    let limits = &schema.constraints;
    let in_range = |number: f64| {
        let above = |bound: &Bound| bound.limit.as_f64().is_none_or(|limit| number >= limit);
        let below = |bound: &Bound| bound.limit.as_f64().is_none_or(|limit| number <= limit);
        limits.minimum.as_ref().is_none_or(above) && limits.maximum.as_ref().is_none_or(below)
    };
    let is_listed = limits.listed.is_empty() || limits.listed.iter().any(|it| it.value == *value);
    let kind = match (scalar, value) {
        (TypeRef::Any, _) | (TypeRef::AnyObject, Value::Object(_)) | (TypeRef::Bool, Value::Bool(_)) => true,
        (TypeRef::I32, value) => value.as_i64().is_some_and(|number| i32::try_from(number).is_ok()),
        (TypeRef::I64, value) => value.is_i64(),
        (TypeRef::U32, value) => value.as_u64().is_some_and(|number| u32::try_from(number).is_ok()),
        (TypeRef::U64, value) => value.is_u64(),
        (TypeRef::F32 | TypeRef::F64, Value::Number(_)) => true,
        (ty, Value::String(text)) if ty.is_text() => {
            let length = u64::try_from(text.chars().count()).unwrap_or(u64::MAX);
            length >= limits.min_size.unwrap_or(0) && length <= limits.max_size.unwrap_or(u64::MAX)
        }
        _ => false,
    };
    kind && is_listed && value.as_f64().is_none_or(in_range)
}

/// A value of a kind, within its limits.
fn scalar_sample(scalar: &TypeRef, schema: &Schema, name: &str) -> Value {
    if let Some(listed) = schema.constraints.listed.first() {
        return listed.value.clone();
    }
    if let Some(default) = schema.default.as_ref().filter(|value| fits_scalar(scalar, schema, value)) {
        return default.clone();
    }
    let whole = |bound: &Option<Bound>, step: i64| {
        let bound = bound.as_ref()?;
        let limit = bound.limit.as_i64()?;
        Some(if bound.exclusive { limit.saturating_add(step) } else { limit })
    };
    match scalar {
        TypeRef::Any | TypeRef::AnyObject => json!({}),
        TypeRef::Bool => json!(true),
        TypeRef::I32 | TypeRef::I64 | TypeRef::U32 | TypeRef::U64 | TypeRef::F32 | TypeRef::F64 => {
            let (least, most) =
                (whole(&schema.constraints.minimum, 1), whole(&schema.constraints.maximum, -1));
            let number = least.map_or(1, |least| least.max(1)).min(most.unwrap_or(i64::MAX));
            // With a fraction, a number cannot be taken for an integer.
            let fraction = matches!(scalar, TypeRef::F32 | TypeRef::F64) && number == 1;
            if fraction && most.is_none_or(|most| most > 1) {
                return json!(1.5);
            }
            json!(number)
        }
        TypeRef::QuotedI64 | TypeRef::QuotedU64 => json!("1"),
        TypeRef::JsonText(_) => json!("{}"),
        _ => json!(string_sample(schema, name)),
    }
}

/// A text of the format, or the member's name.
fn string_sample(schema: &Schema, name: &str) -> String {
    let format = match &schema.shape {
        Shape::String(format) => format.as_deref(),
        _ => None,
    };
    let text = match schema.text_type.and_then(TextType::format).or(format) {
        Some("date-time") => "2026-01-02T03:04:05Z",
        Some("date") => "2026-01-02",
        Some("time") => "03:04:05Z",
        Some("duration") => "PT1H",
        Some("decimal") => "1.50",
        Some("uuid") => "6f1c2a3e-0000-4000-8000-9b8a7c6d5e4f",
        Some("uri" | "url" | "uri-reference") => "https://example.com/sample",
        Some("email") => "ada@example.com",
        Some("hostname") => "host.example.com",
        Some("ipv4") => "192.0.2.1",
        Some("ipv6") => "2001:db8::1",
        Some("byte") => "c2FtcGxl",
        _ if name.is_empty() => "sample",
        _ => name,
    };
    let size = |size: Option<u64>| size.and_then(|size| usize::try_from(size).ok());
    let least = size(schema.constraints.min_size).unwrap_or(0).min(1_000);
    let most = size(schema.constraints.max_size).unwrap_or(usize::MAX);
    let padding = std::iter::repeat_n('x', least.saturating_sub(text.chars().count()));
    text.chars().chain(padding).take(most).collect()
}
