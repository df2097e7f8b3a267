//! Samples of paginated lists.

use serde_json::{Value, json};

use crate::diagnostics::Diagnostics;
use crate::ir::{Presence, SuccessKind, TypeKind, TypeRef};
use crate::lower::passes::draft::{ApiDraft, Inputs};

/// Makes the sample of each list its only page: it names no next one.
pub(crate) fn end_sample_pages(api: &mut ApiDraft, _: &Inputs<'_>, _: &mut Diagnostics) {
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
