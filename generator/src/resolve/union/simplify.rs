//! The merge of variants that JSON cannot distinguish.
//!
//! Takes flat schemas. Returns the same schemas, in which a union without a discriminator has at most one string
//! variant, one integer, one number and one boolean. `anyOf: [{enum: [a, b]}, {type: string}]`, the usual form of an
//! extensible enum, becomes an open enum; `oneOf: [{const: a}, {const: b}]` becomes an enum with two values. A nameless
//! union inside a union is flattened. A union is nullable if one of its variants is.
//!
//! The description of a variant with a single value becomes the meaning of the value.

use indexmap::IndexMap;
use serde_json::Value;

use crate::resolve::model::{Listed, Schema, SchemaGraph, SchemaId, Shape, UnionVariant, UnionVariants};

/// The maximum number of variants of a union, including those of nested unions.
const MAX_VARIANTS: usize = 1_000;

/// Merges the variants of every union.
pub(crate) fn simplify_unions(graph: &mut SchemaGraph) {
    // Most schemas have a lower number than those they refer to, so one round is nearly always enough.
    let mut changed = true;
    while changed {
        changed = false;
        for index in (0..graph.schemas.len()).rev() {
            changed |= simplify_union(graph, index);
        }
    }
}

/// Merges the variants of a schema if it is a union. Returns `true` if the schema has changed.
fn simplify_union(graph: &mut SchemaGraph, index: usize) -> bool {
    let Shape::Union(union) = &graph.schemas[index].shape else { return false };
    let variants = &union.variants;
    let null = variants.iter().any(|it| graph[it.schema].nullable);
    let mut changed = null && !graph.schemas[index].nullable;
    if union.discriminator.is_some() {
        graph.schemas[index].nullable |= null;
        return changed;
    }
    let mut variants = flatten_variants(graph, index, variants);
    changed |= variants.len() != union.variants.len();
    for fits in [is_text, is_integer, is_number, is_boolean] {
        let same: Vec<usize> =
            (0..variants.len()).filter(|at| fits(&graph[variants[*at].schema].shape)).collect();
        let ([first, _, ..], Ok(id)) = (same.as_slice(), u32::try_from(graph.schemas.len())) else {
            continue;
        };
        let schemas: Vec<&Schema> = same.iter().map(|at| &graph[variants[*at].schema]).collect();
        let united = united_schema(&graph[variants[*first].schema], &schemas);
        variants[*first] = UnionVariant {
            discriminator_values: united.name.clone().into_iter().collect(),
            ..UnionVariant::new(SchemaId(id))
        };
        same.iter().skip(1).rev().for_each(|at| _ = variants.remove(*at));
        graph.schemas.push(united);
        changed = true;
    }
    let only = match variants.as_slice() {
        [only] if changed => Some(graph[only.schema].clone()),
        _ => None,
    };
    let schema = &mut graph.schemas[index];
    schema.nullable |= null;
    match only {
        Some(only) => {
            schema.shape = only.shape;
            schema.constraints = only.constraints;
            schema.name = schema.name.take().or(only.name);
            schema.own_description = schema.own_description.take().or(only.own_description);
        }
        None => schema.shape = Shape::Union(UnionVariants { variants, discriminator: None }),
    }
    changed
}

/// Returns the variants, with nameless unions replaced by their variants.
fn flatten_variants(graph: &SchemaGraph, index: usize, variants: &[UnionVariant]) -> Vec<UnionVariant> {
    let mut flat: Vec<UnionVariant> = Vec::with_capacity(variants.len());
    for variant in variants {
        let inner = &graph[variant.schema];
        match &inner.shape {
            Shape::Union(UnionVariants { variants, discriminator: None })
                if inner.name.is_none()
                    && variant.schema.0 as usize != index
                    && flat.len() + variants.len() < MAX_VARIANTS =>
            {
                flat.extend(variants.iter().cloned());
            }
            _ => flat.push(variant.clone()),
        }
    }
    flat
}

fn is_text(shape: &Shape) -> bool {
    matches!(shape, Shape::String(_) | Shape::Enum { .. })
}

fn is_integer(shape: &Shape) -> bool {
    matches!(shape, Shape::Integer(_))
}

fn is_number(shape: &Shape) -> bool {
    matches!(shape, Shape::Number(_))
}

fn is_boolean(shape: &Shape) -> bool {
    matches!(shape, Shape::Boolean)
}

/// Merges several schemas of one type. The result has the name that one of them has.
fn united_schema(first: &Schema, schemas: &[&Schema]) -> Schema {
    // Variants with a single value are values, so none of them gives its name to the enum.
    let values = schemas.iter().filter(|schema| only_value(schema).is_some()).count();
    let names = |schema: &&&Schema| schema.name.is_some() && (values < 2 || only_value(schema).is_none());
    let mut named = schemas.iter().filter(names);
    let named = match (named.next(), named.next()) {
        (Some(named), None) => Some(*named),
        _ => None,
    };
    let mut united = Schema::any(first.origin.clone());
    united.name = named.and_then(|schema| schema.name.clone());
    united.own_description = named.and_then(|schema| schema.own_description.clone());
    united.secret = schemas.iter().any(|schema| schema.secret);
    united.shape = match &first.shape {
        shape if is_text(shape) => united_text(schemas),
        Shape::Integer(_) => Shape::Integer(common_format(schemas)),
        Shape::Number(_) => Shape::Number(common_format(schemas)),
        other => other.clone(),
    };
    if schemas.iter().all(|schema| !schema.constraints.listed.is_empty()) {
        united.constraints.listed = united_values(schemas);
    }
    united
}

/// Returns the enum values of all schemas without duplicates.
fn united_values(schemas: &[&Schema]) -> Vec<Listed> {
    let mut all: Vec<Listed> = Vec::new();
    for (schema, found) in
        schemas.iter().flat_map(|schema| schema.constraints.listed.iter().map(move |it| (schema, it)))
    {
        if !all.iter().any(|other| other.value == found.value) {
            let meaning = found.meaning.clone().or_else(|| value_meaning(schema));
            all.push(Listed { value: found.value.clone(), meaning });
        }
    }
    all
}

/// Returns the value of a schema with a single value, as text.
fn only_value(schema: &Schema) -> Option<String> {
    match (&schema.shape, schema.constraints.listed.as_slice()) {
        (Shape::Enum { values, open: false, .. }, _) => match values.as_slice() {
            [only] => Some(only.clone()),
            _ => None,
        },
        (_, [Listed { value: Value::String(only), .. }]) => Some(only.clone()),
        (_, [only]) => Some(only.value.to_string()),
        _ => None,
    }
}

/// Returns the meaning of a schema with a single value. A name that only repeats the value is not a meaning.
fn value_meaning(schema: &Schema) -> Option<String> {
    let value = only_value(schema)?;
    let letters = |text: &str| -> String {
        text.chars().filter(|it| it.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    let name = schema.name.as_ref().filter(|name| letters(name) != letters(&value));
    let said = schema.description.as_ref().or(schema.own_description.as_ref()).or(name);
    match (said, schema.deprecated) {
        (Some(said), true) => Some(format!("{said}\n\n**Deprecated.**")),
        (None, true) => Some("**Deprecated.**".to_owned()),
        (said, false) => said.cloned(),
    }
}

fn united_text(schemas: &[&Schema]) -> Shape {
    let mut values: Vec<String> = Vec::new();
    let mut more = false;
    let mut all: IndexMap<String, String> = IndexMap::new();
    for schema in schemas {
        match &schema.shape {
            Shape::Enum { values: here, open, meanings } => {
                more |= *open;
                let own = only_value(schema).and_then(|value| Some((value, value_meaning(schema)?)));
                for (value, meaning) in
                    meanings.iter().map(|(value, text)| (value.clone(), text.clone())).chain(own)
                {
                    all.entry(value).or_insert(meaning);
                }
                for value in here {
                    if !values.contains(value) {
                        values.push(value.clone());
                    }
                }
            }
            _ => more = true,
        }
    }
    if values.is_empty() {
        Shape::String(common_format(schemas))
    } else {
        Shape::Enum { values, open: more, meanings: all }
    }
}

/// Returns the format that all schemas have.
fn common_format(schemas: &[&Schema]) -> Option<String> {
    let mut formats = schemas.iter().map(|schema| match &schema.shape {
        Shape::String(format) | Shape::Integer(format) | Shape::Number(format) => format.as_ref(),
        _ => None,
    });
    let first = formats.next()??;
    formats.all(|format| format == Some(first)).then(|| first.clone())
}
