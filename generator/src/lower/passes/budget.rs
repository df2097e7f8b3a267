//! The output budget. A small document can produce a large output, since a referenced schema is emitted wherever it is
//! used.
//!
//! In: the resolved documents and the types that follow from them. Out: the locations that exceed the budget.
//! Independent of emission.

use serde_json::Value;

use crate::diagnostics::{Code, Diagnostics, Origin};
use crate::ir::{Field, TypeDef, TypeKind, Variant};
use crate::limits::Limits;
use crate::pointer::Pointer;
use crate::resolve::{
    Callback, Operation, Parameter, RelatedCall, Resolved, Response, Schema, SchemaId, Shape,
};

/// There is too much.
#[derive(Debug)]
pub(crate) struct OverBudget {
    message: String,
    place: Origin,
}

impl OverBudget {
    pub(crate) fn report(self, diagnostics: &mut Diagnostics) {
        diagnostics.report(Code::TooMuch, self.message, &self.place);
    }
}

/// Checks the texts of the documents before anything is copied to where it is used.
pub(crate) fn check_documents(resolved: &Resolved, limits: &Limits) -> Result<(), OverBudget> {
    let lengths = Lengths::new(resolved);
    let mut budget = Budget::new(limits.read_text, "bytes of documentation");
    for document in &resolved.documents {
        let origin = Origin::new(document.file.as_str(), Pointer::root());
        let tags = document
            .tags
            .iter()
            .map(|(name, tag)| name.len() + text_length(&tag.description) + text_length(&tag.summary));
        let longest = tags.clone().max().unwrap_or_default();
        budget.check_text(longest, limits, &origin)?;
        budget.spend(tags.sum::<usize>() + related_calls_length(&document.webhooks), &origin)?;
    }
    for schema in &resolved.schemas.schemas {
        let texts = [&schema.name, &schema.description, &schema.own_description];
        budget.check_text(
            texts.map(text_length).into_iter().max().unwrap_or_default(),
            limits,
            &schema.origin,
        )?;
        if let Shape::Object(object) = &schema.shape {
            let members = object.properties.iter();
            budget
                .spend(members.map(|(name, it)| name.len() + lengths.at(it.schema)).sum(), &schema.origin)?;
        }
    }
    let webhooks = resolved.webhooks.iter().map(|webhook| &webhook.request);
    for operation in resolved.operations.iter().chain(webhooks) {
        budget.check_text(longest_text(operation), limits, &operation.origin)?;
        budget.spend(lengths.operation(operation), &operation.origin)?;
    }
    Ok(())
}

/// Checks the types, and the operations with their parameters.
pub(crate) fn check_types(types: &[TypeDef], resolved: &Resolved, limits: &Limits) -> Result<(), OverBudget> {
    let lengths = Lengths::new(resolved);
    let mut members = Budget::new(limits.members, "fields, enum values and parameters");
    let mut text = Budget::new(limits.all_text, "bytes of documentation");
    for def in types {
        let (count, within) = match &def.kind {
            TypeKind::Struct(it) => (it.fields.len(), it.fields.iter().map(field_length).sum::<usize>()),
            TypeKind::Enum(it) => (it.values.len(), it.values.iter().map(|value| value.wire.len()).sum()),
            TypeKind::Union(it) => (it.variants.len(), it.variants.iter().map(variant_length).sum()),
        };
        members.spend(count, &def.origin)?;
        text.spend(within + text_length(&def.description), &def.origin)?;
    }
    let webhooks = resolved.webhooks.iter().map(|webhook| &webhook.request);
    for operation in resolved.operations.iter().chain(webhooks) {
        members.spend(operation.parameters.len(), &operation.origin)?;
        text.spend(lengths.operation(operation), &operation.origin)?;
    }
    Ok(())
}

/// The rest of a limit.
struct Budget {
    most: usize,
    left: usize,
    what: &'static str,
}

impl Budget {
    fn new(most: usize, what: &'static str) -> Self {
        Self { most, left: most, what }
    }

    fn spend(&mut self, amount: usize, place: &Origin) -> Result<(), OverBudget> {
        match self.left.checked_sub(amount) {
            Some(left) => self.left = left,
            None => {
                let message = format!("the crate would have more than {} {}", self.most, self.what);
                return Err(OverBudget { message, place: place.clone() });
            }
        }
        Ok(())
    }

    /// One text by itself.
    fn check_text(&self, length: usize, limits: &Limits, place: &Origin) -> Result<(), OverBudget> {
        if length <= limits.text {
            return Ok(());
        }
        Err(OverBudget {
            message: format!("a text has {length} bytes, but at most {} are allowed", limits.text),
            place: place.clone(),
        })
    }
}

/// The length of the documentation of each schema where it is used.
struct Lengths(Vec<usize>);

impl Lengths {
    fn new(resolved: &Resolved) -> Self {
        Self(resolved.schemas.schemas.iter().map(schema_length).collect())
    }

    fn at(&self, schema: SchemaId) -> usize {
        self.0.get(schema.0 as usize).copied().unwrap_or_default()
    }

    fn operation(&self, operation: &Operation) -> usize {
        let parameters = operation.parameters.iter();
        let body = operation.body.as_ref();
        text_length(&operation.summary)
            + text_length(&operation.description)
            + text_length(&operation.external_docs)
            + parameters.map(|it| self.parameter(it)).sum::<usize>()
            + body.map_or(0, |body| text_length(&body.description))
            + operation.responses.iter().map(response_length).sum::<usize>()
            + operation.callbacks.list.iter().map(callback_length).sum::<usize>()
    }

    fn parameter(&self, parameter: &Parameter) -> usize {
        let example = parameter.example.as_ref().map_or(0, value_length);
        parameter.name.len() + text_length(&parameter.description) + example + self.at(parameter.schema)
    }
}

/// Returns the length of a schema's part in the documentation of a member.
fn schema_length(schema: &Schema) -> usize {
    let values = [&schema.default, &schema.example].into_iter().flatten();
    let listed =
        schema.constraints.listed.iter().map(|it| value_length(&it.value) + text_length(&it.meaning));
    text_length(&schema.description)
        + text_length(&schema.constraints.pattern)
        + values.map(value_length).chain(listed).sum::<usize>()
}

/// The longest text of an operation itself.
fn longest_text(operation: &Operation) -> usize {
    let own = [&operation.id, &operation.summary, &operation.description, &operation.external_docs];
    let body = operation.body.iter().map(|body| &body.description);
    let parameters = operation.parameters.iter().map(|it| &it.description);
    let responses = operation.responses.iter().flat_map(|it| [&it.description, &it.summary]);
    let texts = own.into_iter().chain(body).chain(parameters).chain(responses).map(text_length);
    texts
        .chain(operation.tags.iter().map(String::len))
        .chain([operation.path.len()])
        .max()
        .unwrap_or_default()
}

fn response_length(response: &Response) -> usize {
    let headers: usize = response.headers.iter().map(|header| header.name.len()).sum();
    text_length(&response.description)
        + text_length(&response.summary)
        + headers
        + related_calls_length(&response.links)
}

fn related_calls_length(calls: &[RelatedCall]) -> usize {
    calls.iter().map(|it| it.name.len() + it.target.len() + text_length(&it.text)).sum()
}

fn callback_length(callback: &Callback) -> usize {
    let request = &callback.request;
    let text = request.summary.as_ref().or(request.description.as_ref()).map_or(0, String::len);
    callback.name.len() + callback.url.len() + text
}

fn field_length(field: &Field) -> usize {
    let notes: usize = field.notes.iter().map(String::len).sum();
    field.wire.len() + text_length(&field.description) + text_length(&field.constant) + notes
}

fn variant_length(variant: &Variant) -> usize {
    text_length(&variant.description) + variant.discriminator_values.iter().map(String::len).sum::<usize>()
}

/// About how long a value is as JSON.
fn value_length(json: &Value) -> usize {
    match json {
        Value::Null | Value::Bool(_) | Value::Number(_) => 8,
        Value::String(text) => text.len() + 2,
        Value::Array(list) => list.iter().map(value_length).sum::<usize>() + 2,
        Value::Object(map) => map.iter().map(|(key, it)| key.len() + value_length(it) + 4).sum::<usize>() + 2,
    }
}

fn text_length(text: &Option<String>) -> usize {
    text.as_ref().map_or(0, String::len)
}
