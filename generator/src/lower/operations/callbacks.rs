//! Callbacks: the types of their payloads, and their documentation.

use crate::ir::{Callback, Callbacks, RelatedCall, TypeRef};
use crate::lower::operations::context::Context;
use crate::lower::types::projections::{Direction, ProjectionId, ProjectionKind};
use crate::lower::types::type_identity::{Owner, Role};

/// Returns the callbacks of an operation.
pub(crate) fn callbacks(context: Context<'_>, index: usize) -> Callbacks {
    let found = &context.resolved.operations[index].callbacks;
    let projection = |schema| context.projections.get(schema, Direction::Response);
    let any = found.payload.and_then(projection);
    let list = found.list.iter().map(|callback| {
        let request = &callback.request;
        let payload = callback.payload.and_then(projection);
        Callback {
            call: RelatedCall {
                name: callback.name.clone(),
                target: format!("{} {}", request.method, callback.url),
                text: request.summary.clone().or_else(|| request.description.clone()),
            },
            payload: any.zip(payload).map(|(any, payload)| payload_type(context, index, any, payload)),
        }
    });
    Callbacks { list: list.collect(), payload: any.map(|any| context.type_of(index, Role::Callback, any)) }
}

/// Returns the type of a payload: that of any payload of the operation, or of a variant of it.
fn payload_type(context: Context<'_>, index: usize, any: ProjectionId, payload: ProjectionId) -> TypeRef {
    if payload == any {
        return context.type_of(index, Role::Callback, any);
    }
    let union = context.owner(index, Role::Callback);
    let candidate = context.candidates.get(context.projections, any, &union);
    let label = match &context.projections[any].kind {
        ProjectionKind::Union(variants) => variants.iter().find(|it| it.projection == payload),
        _ => None,
    };
    match candidate.zip(label) {
        Some((candidate, variant)) => {
            let owner = Owner::Member(candidate, variant.label.clone());
            context.types.type_ref(context.projections, context.candidates, payload, &owner)
        }
        None => TypeRef::Any,
    }
}
