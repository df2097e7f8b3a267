//! Samples of successes: for each operation a value that its document allows.
//!
//! In: the schema of a success, as a response sees it. Out: a value in JSON that has every member: the document's
//! examples where they fit, otherwise values of the right kind within the limits. The next page of a list is left out.
//! A pattern is not looked at: nobody can make up a text for one.

use serde_json::{Map, Value, json};

use crate::ir::{Api, Presence, SuccessKind, TypeKind, TypeRef};
use crate::lower::types::projections::{StructView, View, ViewId, ViewKind, Views};
use crate::resolve::{Bound, Constraints, Schema, Shape};

/// A sample of what a view looks at.
pub(crate) fn sample(views: &Views<'_>, view: ViewId) -> Option<Value> {
    Sampler { views, open: Vec::new(), left: LARGEST }.value(view, "")
}

/// How many values a sample holds at most. Schemas that hold others several times would give one without end.
const LARGEST: usize = 2_000;
/// How deep the values of a sample are nested at most.
const DEEPEST: usize = 64;

struct Sampler<'a> {
    views: &'a Views<'a>,
    /// How many values there may still be.
    left: usize,
    /// The signatures of what is being made: nothing stands inside itself.
    open: Vec<u64>,
}

impl Sampler<'_> {
    /// A value for a member of this name; nothing where it would stand inside itself, or where the sample is large enough.
    fn value(&mut self, id: ViewId, name: &str) -> Option<Value> {
        let (view, schema) = (&self.views[id], self.views.schema(id));
        if let Some(example) = schema.example.as_ref().filter(|example| self.fits(id, example)) {
            return Some(as_read(&view.kind, example));
        }
        if self.left == 0 || self.open.len() >= DEEPEST || self.open.contains(&view.signature) {
            return None;
        }
        self.left -= 1;
        let holds = !matches!(view.kind, ViewKind::Scalar(_) | ViewKind::Constant(_) | ViewKind::Enum(_));
        if holds {
            self.open.push(view.signature);
        }
        let value = self.made(view, schema, name);
        if holds {
            self.open.pop();
        }
        value
    }

    fn made(&mut self, view: &View, schema: &Schema, name: &str) -> Option<Value> {
        match &view.kind {
            ViewKind::Scalar(scalar) => Some(plain(scalar, schema, name)),
            ViewKind::Constant(value) => Some(json!(value)),
            ViewKind::Enum(values) => values.first().map(|value| json!(value)),
            ViewKind::List(item) => {
                let Some(first) = self.value(*item, name) else { return Some(json!([])) };
                let least = schema.limits.min_size.unwrap_or(0).clamp(1, 10);
                Some((1..=least).map(|number| self.numbered(*item, &first, number)).collect())
            }
            ViewKind::Map(value) => {
                let members = self.value(*value, "value").map(|value| ("key".to_owned(), value));
                Some(Value::Object(members.into_iter().collect()))
            }
            ViewKind::Struct(object) => self.object(object),
            ViewKind::Union(variants) => variants.iter().find_map(|variant| {
                let mut value = self.value(variant.view, name)?;
                let Shape::Union(union) = &schema.shape else { return Some(value) };
                if let (Some(member), Some(tag), Value::Object(members)) =
                    (&union.discriminator, variant.tags.first(), &mut value)
                {
                    members.insert(member.clone(), json!(tag));
                }
                Some(value)
            }),
        }
    }

    /// The element with this number of a list whose first one is given: another one, where a text in it is free to differ.
    fn numbered(&self, id: ViewId, first: &Value, number: u64) -> Value {
        let (view, schema) = (&self.views[id], self.views.schema(id));
        let free = schema.limits == Constraints::default() && matches!(schema.shape, Shape::String(None));
        match (&view.kind, first) {
            _ if number == 1 => first.clone(),
            (ViewKind::Scalar(_), Value::String(text)) if free => json!(format!("{text}-{number}")),
            (ViewKind::Struct(object), Value::Object(members)) => {
                let others = object.fields.iter().find_map(|field| {
                    let value = members.get(&field.wire)?;
                    let other = self.numbered(field.view, value, number);
                    (other != *value).then(|| (field.wire.clone(), other))
                });
                Value::Object(members.clone().into_iter().chain(others).collect())
            }
            _ => first.clone(),
        }
    }

    fn object(&mut self, object: &StructView) -> Option<Value> {
        let mut members = Map::new();
        for field in &object.fields {
            match self.value(field.view, &field.wire) {
                Some(value) => _ = members.insert(field.wire.clone(), value),
                None if field.required => return None,
                None => {}
            }
        }
        Some(Value::Object(members))
    }

    /// Whether an example is a value of the view: the documents' examples are not checked by anybody.
    fn fits(&self, id: ViewId, value: &Value) -> bool {
        let (view, schema) = (&self.views[id], self.views.schema(id));
        match (&view.kind, value) {
            (ViewKind::Scalar(scalar), value) => fits_scalar(scalar, schema, value),
            (ViewKind::Constant(constant), Value::String(text)) => constant == text,
            (ViewKind::Enum(values), Value::String(text)) => values.contains(text),
            (ViewKind::List(item), Value::Array(values)) => {
                values.iter().all(|value| self.fits(*item, value))
            }
            (ViewKind::Map(item), Value::Object(members)) => {
                members.values().all(|value| self.fits(*item, value))
            }
            (ViewKind::Struct(object), Value::Object(members)) => {
                let known = |name: &String| object.fields.iter().any(|field| field.wire == *name);
                let listed = object.fields.iter().all(|field| match members.get(&field.wire) {
                    Some(value) => self.fits(field.view, value),
                    None => !field.required,
                });
                listed && (object.additional.is_some() || members.keys().all(known))
            }
            _ => false,
        }
    }
}

/// An example as its type writes it: a number that may have a fraction has one.
fn as_read(kind: &ViewKind, example: &Value) -> Value {
    match (kind, example.as_f64()) {
        (ViewKind::Scalar(TypeRef::F32 | TypeRef::F64), Some(number)) => json!(number),
        _ => example.clone(),
    }
}

fn fits_scalar(scalar: &TypeRef, schema: &Schema, value: &Value) -> bool {
    let limits = &schema.limits;
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
fn plain(scalar: &TypeRef, schema: &Schema, name: &str) -> Value {
    if let Some(listed) = schema.limits.listed.first() {
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
        TypeRef::I32 | TypeRef::I64 | TypeRef::F32 | TypeRef::F64 => {
            let (least, most) = (whole(&schema.limits.minimum, 1), whole(&schema.limits.maximum, -1));
            let number = least.map_or(1, |least| least.max(1)).min(most.unwrap_or(i64::MAX));
            // With a fraction, a number cannot be taken for an integer.
            let fraction = matches!(scalar, TypeRef::F32 | TypeRef::F64) && number == 1;
            if fraction && most.is_none_or(|most| most > 1) {
                return json!(1.5);
            }
            json!(number)
        }
        _ => json!(text(schema, name)),
    }
}

/// A text of the format, or the member's name.
fn text(schema: &Schema, name: &str) -> String {
    let format = match &schema.shape {
        Shape::String(format) => format.as_deref(),
        _ => None,
    };
    let text = match format {
        Some("date-time") => "2026-01-02T03:04:05Z",
        Some("date") => "2026-01-02",
        Some("time") => "03:04:05Z",
        Some("duration") => "PT1H",
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
    let least = size(schema.limits.min_size).unwrap_or(0).min(1_000);
    let most = size(schema.limits.max_size).unwrap_or(usize::MAX);
    let padding = std::iter::repeat_n('x', least.saturating_sub(text.chars().count()));
    text.chars().chain(padding).take(most).collect()
}

/// Makes the sample of each list its only page: it names no next one.
pub(crate) fn end_lists(api: &mut Api) {
    for operation in &mut api.operations {
        let SuccessKind::Json { ty: TypeRef::Named(id), .. } = operation.success.kind else { continue };
        let Some(next) = api.pages.get(&id).and_then(|page| page.next.as_ref()) else { continue };
        let (mut at, mut ty) = (operation.success.sample.as_mut(), Some(id));
        for (place, &index) in next.iter().enumerate() {
            let Some(TypeKind::Struct(object)) = ty.map(|id| &api.types[id.0].kind) else { break };
            let field = &object.fields[index];
            let Some(Value::Object(members)) = at else { break };
            if place + 1 == next.len() {
                match field.presence {
                    Presence::Optional | Presence::OptionalNullable => _ = members.remove(&field.wire),
                    Presence::Nullable => _ = members.insert(field.wire.clone(), Value::Null),
                    Presence::Required => _ = members.insert(field.wire.clone(), json!("")),
                }
                break;
            }
            at = members.get_mut(&field.wire);
            ty = match field.ty {
                TypeRef::Named(id) => Some(id),
                _ => None,
            };
        }
    }
}
