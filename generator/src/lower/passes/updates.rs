//! The pass that detects resources with a read-modify-write `PUT`.
//!
//! In: operations and types. Out: the types that keep unknown fields, the pairs of response and update types, and the
//! fields without a setter. A `PUT` replaces the whole resource, so a client has to send unknown fields back; a `PATCH`
//! does not. The request of the `PUT` and the response of the `GET` of the same path have to be projections of one
//! schema. Only types within such bodies change.

use std::collections::BTreeSet;

use crate::diagnostics::Diagnostics;
use crate::ir::{Body, BodyKind, Field, Operation, Presence, SuccessKind, TypeId, TypeKind, TypeRef};
use crate::lower::passes::draft::{ApiDraft, Inputs};
use crate::lower::types::projections::{ProjectionId, ProjectionKind, Projections};
use crate::lower::types::roots::{body_projection, success_projection};
use crate::resolve::Resolved;

/// The changes that one resource requires.
#[derive(Default)]
struct Plan {
    /// The types that keep unknown fields.
    kept: BTreeSet<TypeId>,
    /// The pairs of a request type and the response type from which it is built.
    pairs: BTreeSet<(TypeId, TypeId)>,
}

/// Determines the types that keep unknown fields, and the fields without a setter.
pub(crate) fn plan_updates(api: &mut ApiDraft, inputs: &Inputs<'_>, _: &mut Diagnostics) {
    let Inputs { resolved, projections, .. } = *inputs;
    for (put, get) in resources(resolved, projections, api) {
        let (update, read) = (&api.operations[put], &api.operations[get]);
        let (Some(Body { kind: BodyKind::Json, ty: sent, .. }), SuccessKind::Json { ty: read, .. }) =
            (&update.body, &read.success.kind)
        else {
            continue;
        };
        let mut plan = Plan::default();
        if !plan.plan_value(api, sent, read) {
            continue;
        }
        for id in plan.kept {
            if let TypeKind::Struct(object) = &mut api.types[id.0].kind {
                object.preserves_unknown = object.additional.is_none();
            }
        }
        api.updates.extend(plan.pairs);
    }
    keep_what_is_put(api);
    fix_immutable(api);
    drop_immutable(api);
}

/// Keeps unknown fields in all types that occur both in a response and in a `PUT` body, where the application moves
/// values from one to the other: a `PUT` deletes a member that it omits.
fn keep_what_is_put(api: &mut ApiDraft) {
    let (mut sent, mut responses) = (Plan::default(), Plan::default());
    for operation in &api.operations {
        let bodies = operation.body.iter().flat_map(Body::variants).filter(|_| operation.method == "PUT");
        bodies.for_each(|body| sent.keep_in(api, &body.ty));
        operation.success.types().for_each(|ty| responses.keep_in(api, ty));
    }
    for id in sent.kept.intersection(&responses.kept) {
        if let TypeKind::Struct(object) = &mut api.types[id.0].kind {
            object.preserves_unknown = object.additional.is_none();
        }
    }
}

/// Removes optional immutable properties from the types that only `PATCH` bodies contain. A type that a response
/// contains too keeps the field, but has no setter for it.
fn drop_immutable(api: &mut ApiDraft) {
    let (mut changes, mut others, mut responses) = (Plan::default(), Plan::default(), Plan::default());
    for operation in &api.operations {
        let sent = if operation.method == "PATCH" { &mut changes } else { &mut others };
        operation.body.iter().for_each(|body| sent.keep_in(api, &body.ty));
        if let SuccessKind::Json { ty, .. } = &operation.success.kind {
            responses.keep_in(api, ty);
        }
    }
    for id in changes.kept.difference(&others.kept) {
        let TypeKind::Struct(object) = &mut api.types[id.0].kind else { continue };
        let dropped = |field: &Field| field.immutable && !field.presence.is_required();
        if responses.kept.contains(id) {
            object.fields.iter_mut().filter(|field| dropped(field)).for_each(|field| field.no_setter = true);
        } else {
            object.fields.retain(|field| !dropped(field));
        }
    }
}

/// Removes the setters of immutable fields from update types, which have to send back the values of the response. Types
/// that occur in a create request too keep their setters.
fn fix_immutable(api: &mut ApiDraft) {
    let mut others = Plan::default();
    let creates = api.operations.iter().filter(|operation| !matches!(&*operation.method, "PUT" | "PATCH"));
    for body in creates.filter_map(|operation| operation.body.as_ref()) {
        others.keep_in(api, &body.ty);
    }
    let pairs: Vec<(TypeId, TypeId)> =
        api.updates.iter().filter(|(sent, _)| !others.kept.contains(sent)).copied().collect();
    for (sent, read) in pairs {
        let TypeKind::Struct(response) = &api.types[read.0].kind else { continue };
        let known: BTreeSet<String> = response.fields.iter().map(|field| field.wire.clone()).collect();
        let TypeKind::Struct(request) = &mut api.types[sent.0].kind else { continue };
        for field in request.fields.iter_mut().filter(|field| field.immutable) {
            field.no_setter = known.contains(&field.wire);
        }
    }
}

/// Returns the pairs of operations that put and get the same resource, by index.
fn resources(resolved: &Resolved, projections: &Projections<'_>, api: &ApiDraft) -> Vec<(usize, usize)> {
    let find = |method: &str, path: &str| {
        let is_it = |it: &Operation| it.method == method && it.path == path;
        api.operations.iter().position(is_it)
    };
    let puts = api.operations.iter().enumerate().filter(|(_, operation)| operation.method == "PUT");
    let pairs = puts.filter_map(|(put, operation)| Some((put, find("GET", &operation.path)?)));
    pairs
        .filter(|(put, get)| {
            let sent = body_projection(resolved, projections, *put)
                .and_then(|projection| schema_name(projections, projection));
            sent.is_some()
                && sent
                    == success_projection(resolved, projections, *get)
                        .and_then(|projection| schema_name(projections, projection))
        })
        .collect()
}

/// Returns the name of the schema of a projection or, for a list or map, of its elements.
fn schema_name<'a>(projections: &Projections<'a>, mut projection: ProjectionId) -> Option<&'a str> {
    while let ProjectionKind::List(item) | ProjectionKind::Map(item) = &projections[projection].kind {
        projection = *item;
    }
    projections.schema(projection).name.as_deref()
}

impl Plan {
    /// Returns `true` if a request value can be built from a response value, and records the changes that this
    /// requires.
    fn plan_value(&mut self, api: &ApiDraft, sent: &TypeRef, read: &TypeRef) -> bool {
        match (sent, read) {
            (TypeRef::List(sent), TypeRef::List(read)) | (TypeRef::Map(sent), TypeRef::Map(read)) => {
                self.plan_value(api, sent, read)
            }
            (TypeRef::Named(sent), TypeRef::Named(read)) if sent == read => {
                self.keep(api, *sent);
                true
            }
            (TypeRef::Named(sent), TypeRef::Named(read)) => self.plan_pair(api, *sent, *read),
            // The text is sent back as it was received.
            (TypeRef::JsonText(sent), TypeRef::JsonText(read)) => {
                self.keep_in(api, sent);
                self.keep_in(api, read);
                true
            }
            (sent, read) => sent == read,
        }
    }

    fn plan_pair(&mut self, api: &ApiDraft, sent: TypeId, read: TypeId) -> bool {
        if !self.pairs.insert((sent, read)) {
            return true;
        }
        let (TypeKind::Struct(request), TypeKind::Struct(response)) =
            (&api.types[sent.0].kind, &api.types[read.0].kind)
        else {
            return false;
        };
        self.kept.extend([sent, read]);
        request.additional == response.additional
            && request.fields.iter().all(|field| {
                match response.fields.iter().find(|other| other.wire == field.wire) {
                    _ if field.filled => true,
                    Some(other) => self.plan_field(api, field, other),
                    None => !field.presence.is_required(),
                }
            })
    }

    fn plan_field(&mut self, api: &ApiDraft, sent: &Field, read: &Field) -> bool {
        // A value that may be absent or null in a response has to be destructured before it can be converted.
        let apart = read.presence == Presence::OptionalNullable && sent.ty != read.ty;
        let wrapped = sent.secret && sent.ty != read.ty;
        sent.secret == read.secret && !apart && !wrapped && self.plan_value(api, &sent.ty, &read.ty)
    }

    /// Keeps unknown fields in a type and in all types that it contains.
    fn keep(&mut self, api: &ApiDraft, id: TypeId) {
        if !self.kept.insert(id) {
            return;
        }
        match &api.types[id.0].kind {
            TypeKind::Struct(object) => {
                object.fields.iter().for_each(|field| self.keep_in(api, &field.ty));
                object.additional.iter().for_each(|ty| self.keep_in(api, ty));
            }
            TypeKind::Union(union) => {
                union.variants.iter().for_each(|variant| self.keep_in(api, &variant.ty))
            }
            TypeKind::Enum(_) => {}
        }
    }

    fn keep_in(&mut self, api: &ApiDraft, ty: &TypeRef) {
        match ty {
            TypeRef::Named(id) => self.keep(api, *id),
            ty => ty.inner().into_iter().for_each(|inner| self.keep_in(api, inner)),
        }
    }
}
