//! Samples of paginated lists.

use serde_json::{Value, json};

use crate::diagnostics::Diagnostics;
use crate::ir::{OperationId, PageFact, PageRequest, Presence, SuccessKind, TypeKind, TypeRef};
use crate::lower::passes::draft::{ApiDraft, Inputs};
use crate::lower::passes::paging::property_at;
use crate::pointer::Pointer;

/// Makes the sample of each list its only page: it names no next one.
pub(crate) fn end_sample_pages(api: &mut ApiDraft, _: &Inputs<'_>, _: &mut Diagnostics) {
    for index in 0..api.operations.len() {
        let SuccessKind::Json { ty, .. } = api.operations[index].success.kind.clone() else { continue };
        let Some(mut sample) = api.operations[index].success.sample.take() else { continue };
        let mut facts = Vec::new();
        // A type that is a page has a next one in its own way for every operation.
        if let TypeRef::Named(id) = ty
            && let Some(next) = api.pages.get(&id).and_then(|page| page.next.as_ref())
        {
            facts.push((wire_path(api, &ty, next), End::Next));
        }
        facts.extend(stated_facts(api, OperationId(index), &sample));
        for (path, end) in facts {
            set_end(api, &ty, &mut sample, &path, end);
        }
        api.operations[index].success.sample = Some(sample);
    }
}

/// The value of a fact on the only page.
#[derive(Clone, Copy)]
enum End {
    /// There is no next page.
    Next,
    Flag(bool),
    Count(usize),
}

/// Returns the properties in which the pagination of an operation states facts.
fn stated_facts(api: &ApiDraft, id: OperationId, sample: &Value) -> Vec<(Vec<String>, End)> {
    let Some(paging) = api.paging.get(&id) else { return Vec::new() };
    let items = match &api.operations[id.0].success.kind {
        SuccessKind::Json { ty: TypeRef::Named(ty), .. } => {
            let page = api.pages.get(ty).map(|page| wire_path(api, &TypeRef::Named(*ty), &page.items));
            page.unwrap_or_default().iter().try_fold(sample, |at, name| at.get(name))
        }
        _ => Some(sample),
    };
    let count = items.and_then(Value::as_array).map_or(0, Vec::len);
    let next = paging.next.as_ref().filter(|_| !matches!(paging.request, PageRequest::LastId(_)));
    let facts = [
        (next, End::Next),
        (paging.has_more.as_ref(), End::Flag(false)),
        (paging.is_last.as_ref(), End::Flag(true)),
        (paging.total.as_ref(), End::Count(count)),
        (paging.total_pages.as_ref(), End::Count(1)),
    ];
    let path = |pointer: &str| {
        let pointer = Pointer::parse(pointer)?;
        Some(pointer.tokens().iter().map(ToString::to_string).collect::<Vec<_>>())
    };
    let facts = facts.into_iter().filter_map(|(fact, end)| match fact? {
        PageFact::Body(pointer) => Some((path(pointer)?, end)),
        PageFact::Model | PageFact::Header(_) | PageFact::Relation(..) => None,
    });
    facts.collect()
}

/// Sets the property at a path, if the sample has the object that contains it.
fn set_end(api: &ApiDraft, ty: &TypeRef, sample: &mut Value, path: &[String], end: End) {
    let Some((name, before)) = path.split_last() else { return };
    let Some(property) = property_at(api, ty, path.iter().map(String::as_str)) else { return };
    let object = before.iter().try_fold(sample, |at, name| at.get_mut(name));
    let Some(Value::Object(members)) = object else { return };
    let value = match (end, property.presence) {
        (End::Next, Presence::Optional | Presence::OptionalNullable) => {
            members.remove(name);
            return;
        }
        (End::Next, Presence::Nullable) => Value::Null,
        // A required number cannot name no page.
        (End::Next, Presence::Required) if members.get(name).is_some_and(Value::is_number) => return,
        (End::Next, Presence::Required) => json!(""),
        (End::Flag(flag), _) => match members.get(name) {
            Some(Value::Bool(_)) => json!(flag),
            Some(Value::Number(_)) => json!(u8::from(flag)),
            Some(Value::String(_)) => json!(flag.to_string()),
            _ => return,
        },
        (End::Count(count), _) => match members.get(name) {
            Some(Value::Number(_)) => json!(count),
            Some(Value::String(_)) => json!(count.to_string()),
            _ => return,
        },
    };
    members.insert(name.clone(), value);
}

/// Returns the names of the properties on a path of fields.
fn wire_path(api: &ApiDraft, ty: &TypeRef, path: &[usize]) -> Vec<String> {
    let mut ty = ty.clone();
    let mut names = Vec::new();
    for &index in path {
        let TypeRef::Named(id) = ty else { break };
        let TypeKind::Struct(object) = &api.types[id.0].kind else { break };
        names.push(object.fields[index].wire.clone());
        ty = object.fields[index].ty.clone();
    }
    names
}
