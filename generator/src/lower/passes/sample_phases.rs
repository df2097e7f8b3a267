//! Samples of resources that are waited for.

use serde_json::{Value, json};

use crate::diagnostics::Diagnostics;
use crate::ir::{OperationId, Phases, SuccessKind, TypeKind, TypeRef};
use crate::lower::passes::draft::{ApiDraft, Inputs};
use crate::property_path::names_of_path;

/// Makes the resources with phases in samples ready, so that waiting for them ends and lists agree with it.
///
/// The response to a `POST` that is not polled is left unchanged: a resource that was just created is not ready yet.
pub(crate) fn make_samples_ready(api: &mut ApiDraft, _: &Inputs<'_>, _: &mut Diagnostics) {
    for index in 0..api.operations.len() {
        let operation = &mut api.operations[index];
        let SuccessKind::Json { ty, .. } = operation.success.kind.clone() else { continue };
        if operation.method == "POST" && !api.polled.contains(&OperationId(index)) {
            continue;
        }
        let Some(mut sample) = operation.success.sample.take() else { continue };
        make_values_ready(api, &ty, &mut sample);
        api.operations[index].success.sample = Some(sample);
    }
}

/// Makes the resources in a value of a type ready, with their parts.
fn make_values_ready(api: &ApiDraft, ty: &TypeRef, sample: &mut Value) {
    match (ty, sample) {
        (TypeRef::Named(id), sample) => {
            if let Some(phases) = api.phases.get(id) {
                make_ready(sample, phases);
            }
            let TypeKind::Struct(object) = &api.types[id.0].kind else { return };
            let Value::Object(members) = sample else { return };
            for (name, value) in members {
                let field = object.fields.iter().find(|field| field.wire == *name);
                if let Some(ty) = field.map(|field| &field.ty).or(object.additional.as_ref()) {
                    make_values_ready(api, ty, value);
                }
            }
        }
        (TypeRef::List(element), Value::Array(elements)) => {
            elements.iter_mut().for_each(|it| make_values_ready(api, element, it));
        }
        (TypeRef::Map(element), Value::Object(members)) => {
            members.values_mut().for_each(|it| make_values_ready(api, element, it));
        }
        (TypeRef::Nullable(inner), sample) => make_values_ready(api, inner, sample),
        _ => {}
    }
}

fn make_ready(sample: &mut Value, phases: &Phases) {
    let Some(ready) = phases.ready.first() else { return };
    let exists = |names: &Vec<&str>| names.iter().try_fold(&*sample, |at, name| at.get(name)).is_some();
    let Some(names) = names_of_path(&phases.member).find(exists) else { return };
    let phase = names.iter().try_fold(sample, |at, name| at.get_mut(name));
    if let Some(phase @ Value::String(_)) = phase {
        *phase = json!(ready);
    }
}
