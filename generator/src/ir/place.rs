//! The places of operations and types in the API.
//!
//! A place is a text such as `GET /pets/{id} > response > owner`: an operation, one of its values, and the properties that
//! lead to the type. Elements of lists and values of maps are not named, because a list or a map has only one type. The
//! names of path parameters do not count. Types that no operation has, such as those of webhooks, are named after their
//! schemas: `types > Failure`.
//!
//! In a step, `~0` stands for `~` and `~1` for `>`. The step `*` is the type of additional properties, and `~2` is a
//! property with this name.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use serde_json::Value;

use crate::ir::{
    Body, Operation, ResponseVariantKind, SuccessKind, TypeDef, TypeId, TypeKind, TypeRef, Variant,
    VariantShape,
};
use crate::path_key::query_of_key;

/// The separator of the steps of a place.
const SEPARATOR: &str = " > ";

/// The first step to a type that no value of an operation has.
const TYPES: &str = "types";

/// The operations and types of an API, by place.
pub struct Places<'a> {
    types: &'a [TypeDef],
    /// The places of operations, by [`OperationId`](crate::ir::OperationId).
    operations: Vec<String>,
    /// The types of the values of operations, by place, sorted.
    roots: BTreeMap<String, TypeId>,
}

impl<'a> Places<'a> {
    /// Finds the places of these operations and types.
    pub fn new(operations: &[Operation], types: &'a [TypeDef]) -> Self {
        let places = operation_places(operations);
        let mut roots = BTreeMap::new();
        for (operation, place) in operations.iter().zip(&places) {
            for (value, ty) in values(operation) {
                if let Some(id) = ty.named() {
                    roots.entry(format!("{place}{SEPARATOR}{value}")).or_insert(id);
                }
            }
        }
        let mut places = Self { types, operations: places, roots };
        let unreached = places.unreached();
        let held: BTreeSet<TypeId> =
            unreached.iter().flat_map(|id| places.steps(*id)).map(|(_, id)| id).collect();
        let bodies: Vec<TypeId> = unreached.into_iter().filter(|id| !held.contains(id)).collect();
        places.add_error_bodies(&bodies);
        for id in places.unreached() {
            let label = escaped(&types[id.0].naming.label);
            places.add_root(format!("{TYPES}{SEPARATOR}{label}"), id);
        }
        places
    }

    /// Adds the bodies of error responses, such as `GET /pets > error 404`.
    fn add_error_bodies(&mut self, bodies: &[TypeId]) {
        let types = self.types;
        let found = bodies.iter().filter_map(|id| Some((*id, &types.get(id.0)?.naming)));
        let found =
            found.flat_map(|(id, naming)| naming.errors.iter().map(move |error| (error, &naming.label, id)));
        for ((operation, status), _, id) in found.collect::<BTreeSet<_>>() {
            if let Some(place) = self.operations.get(operation.0) {
                self.add_root(format!("{place}{SEPARATOR}error {}", status.key()), id);
            }
        }
    }

    /// Adds a type at a place, which is numbered if another type is there.
    fn add_root(&mut self, place: String, id: TypeId) {
        let is_free = |place: &String| !self.roots.contains_key(place);
        let numbered = (2..).map(|number| format!("{place} {number}"));
        if let Some(place) = std::iter::once(place.clone()).chain(numbered).find(is_free) {
            self.roots.insert(place, id);
        }
    }

    /// Returns the types without a place.
    fn unreached(&self) -> Vec<TypeId> {
        let places = self.types(&BTreeMap::new());
        let unreached = places.iter().enumerate().filter(|(_, place)| place.is_none());
        unreached.map(|(index, _)| TypeId(index)).collect()
    }

    /// Returns the places of the operations, by [`OperationId`](crate::ir::OperationId).
    pub fn operations(&self) -> &[String] {
        &self.operations
    }

    /// Returns the types at these places, in the order of the places. Places that no longer exist are left out.
    pub fn types_at<'p>(&self, places: impl Iterator<Item = &'p str>) -> Vec<(TypeId, &'p str)> {
        let roots: BTreeMap<String, TypeId> =
            self.roots.iter().map(|(place, id)| (without_parameters(place), *id)).collect();
        places.filter_map(|place| Some((self.type_at(&roots, place)?, place))).collect()
    }

    /// Returns a place of each type, by [`TypeId`]: the one in `kept`, or else the first of the shortest.
    pub fn types(&self, kept: &BTreeMap<TypeId, &str>) -> Vec<Option<String>> {
        let mut places: Vec<Option<String>> = vec![None; self.types.len()];
        let roots = self.roots.iter().map(|(place, id)| (place.clone(), *id));
        let mut queue: VecDeque<(String, TypeId)> = roots.collect();
        while let Some((place, id)) = queue.pop_front() {
            let Some(slot @ None) = places.get_mut(id.0) else { continue };
            let place = kept.get(&id).map_or(place, |kept| (*kept).to_owned());
            for (step, child) in self.steps(id) {
                queue.push_back((format!("{place}{SEPARATOR}{step}"), child));
            }
            *slot = Some(place);
        }
        places
    }

    fn type_at(&self, roots: &BTreeMap<String, TypeId>, place: &str) -> Option<TypeId> {
        let mut steps = place.split(SEPARATOR);
        let (first, second) = (steps.next()?, steps.next()?);
        let root = *roots.get(&without_parameters(&format!("{first}{SEPARATOR}{second}")))?;
        steps.try_fold(root, |id, step| {
            self.steps(id).into_iter().find(|(it, _)| it == step).map(|(_, child)| child)
        })
    }

    /// Returns the steps from a type to those that it holds, sorted.
    fn steps(&self, id: TypeId) -> Vec<(String, TypeId)> {
        let mut steps = Vec::new();
        match self.types.get(id.0).map(|def| &def.kind) {
            Some(TypeKind::Struct(object)) => {
                let fields = object.fields.iter().map(|field| (escaped(&field.wire), &field.ty));
                let additional = object.additional.iter().map(|ty| ("*".to_owned(), ty));
                steps.extend(fields.chain(additional));
            }
            Some(TypeKind::Union(union)) => {
                let keys = variant_keys(&union.variants);
                steps.extend(keys.iter().map(|key| escaped(key)).zip(union.variants.iter().map(|it| &it.ty)));
            }
            Some(TypeKind::Enum(_)) | None => {}
        }
        let steps = steps.into_iter().filter_map(|(step, ty)| Some((step, ty.named()?)));
        let mut steps: Vec<(String, TypeId)> = steps.collect();
        steps.sort();
        steps
    }
}

/// Returns the texts that identify the variants of a union: the first discriminator value, or the name of the schema, or
/// the kind of the value with the constants of an object, such as `Object type=card`. A repeated one is numbered.
pub fn variant_keys(variants: &[Variant]) -> Vec<String> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    let keys = variants.iter().map(|variant| {
        let key = match variant.discriminator_values.first().or(variant.schema.as_ref()) {
            Some(key) => key.clone(),
            None => match variant.shape.kind() {
                Some(kind) => format!("{kind:?}{}", constants(&variant.shape)),
                None => variant.label.clone(),
            },
        };
        let count = counts.entry(key.clone()).or_default();
        *count += 1;
        if *count == 1 { key } else { format!("{key} {count}") }
    });
    keys.collect()
}

/// Returns the required constants of an object, sorted: ` kind=pet type=card`.
fn constants(shape: &VariantShape) -> String {
    let VariantShape::Object(object) = shape else { return String::new() };
    let constants = object.required.iter().filter_map(|(member, shape)| match shape {
        VariantShape::Values(values) => match values.as_slice() {
            [Value::String(value)] => Some(format!(" {member}={value}")),
            [value] => Some(format!(" {member}={value}")),
            _ => None,
        },
        _ => None,
    });
    constants.collect::<BTreeSet<_>>().into_iter().collect()
}

/// Returns the place of each operation.
fn operation_places(operations: &[Operation]) -> Vec<String> {
    let key = |operation: &'_ Operation| OperationKey {
        method: operation.method.clone(),
        path: operation.path.clone(),
        query: query_of_key(&operation.fixed_query, &operation.query_parameters).collect(),
        is_second_method: operation.first_method.is_some(),
        id: operation.id.clone(),
    };
    places_of_keys(operations.iter().map(key).collect())
}

/// The facts from which the place of an operation follows.
pub struct OperationKey {
    /// The HTTP method.
    pub method: String,
    /// The path template.
    pub path: String,
    /// The query of the path key.
    pub query: Vec<String>,
    /// `true` for the second method of an operation, which answers with a stream.
    pub is_second_method: bool,
    /// `operationId`, which distinguishes operations of several hosts.
    pub id: String,
}

/// Returns the place of each operation of an API. The second method of an operation ends with `stream`. Operations of several hosts
/// with the same method and path are distinguished by their `operationId`.
pub fn places_of_keys(operations: Vec<OperationKey>) -> Vec<String> {
    let plain = operations.iter().map(|operation| {
        let suffix = if operation.is_second_method { " stream" } else { "" };
        // The order of the parameters in a query has no meaning.
        let mut query = operation.query.clone();
        query.sort();
        let question_mark = if query.is_empty() { "" } else { "?" };
        let OperationKey { method, path, .. } = operation;
        let place = format!("{method} {path}{question_mark}{}{suffix}", query.join("&"));
        place.replace('>', "%3E")
    });
    let mut places: Vec<String> = plain.collect();
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    places.iter().for_each(|place| *counts.entry(place.clone()).or_default() += 1);
    for (place, operation) in places.iter_mut().zip(&operations) {
        if counts.get(place).is_some_and(|count| *count > 1) {
            place.push_str(&format!(" {}", escaped(&operation.id)));
        }
    }
    places
}

/// Returns the values of an operation with their types.
fn values(operation: &Operation) -> Vec<(String, &TypeRef)> {
    let mut values = Vec::new();
    for (index, body) in operation.body.iter().flat_map(Body::variants).enumerate() {
        let media_type = if index == 0 { String::new() } else { format!(" {}", body.media_type) };
        values.push((format!("request{media_type}"), &body.ty));
    }
    for parameter in operation.parameters() {
        let location = parameter.location.as_str();
        values.push((format!("{location} {}", escaped(&parameter.wire)), &parameter.ty));
    }
    let success = &operation.success;
    match &success.kind {
        SuccessKind::Json { ty, .. } if success.variants.is_empty() => {
            values.push(("response".to_owned(), ty))
        }
        SuccessKind::Items { ty: Some(ty), .. } => values.push(("item".to_owned(), ty)),
        _ => {}
    }
    for variant in &success.variants {
        if let ResponseVariantKind::Json(ty) = &variant.kind {
            let media_type = variant.media_type.as_deref().unwrap_or_default();
            values.push((format!("response {} {media_type}", variant.status.key()), ty));
        }
    }
    let headers = success.headers.iter();
    values.extend(headers.map(|it| (format!("response header {}", escaped(&it.wire)), &it.ty)));
    values
}

fn escaped(step: &str) -> String {
    match step {
        "*" => "~2".to_owned(),
        _ => step.replace('~', "~0").replace('>', "~1"),
    }
}

/// Returns a place without the names of path parameters: `GET /pets/{} > response`.
pub fn without_parameters(place: &str) -> String {
    let (operation, rest) = place.split_at(place.find(SEPARATOR).unwrap_or(place.len()));
    let mut text = String::with_capacity(place.len());
    let mut is_name = false;
    for character in operation.chars() {
        is_name &= character != '}';
        if !is_name {
            text.push(character);
        }
        is_name |= character == '{';
    }
    text + rest
}
