//! The payloads of callbacks: their types, each with a sample.

use std::collections::HashSet;
use std::sync::Arc;

use indexmap::IndexMap;

use crate::config::WebhooksConfig;
use crate::diagnostics::Diagnostics;
use crate::ir::{CallbackPayload, TypeRef};
use crate::lower::operations::callbacks::callbacks;
use crate::lower::operations::context::Context;
use crate::lower::types::projections::Direction;
use crate::lower::webhooks::payload_sample::payload_sample;
use crate::lower::webhooks::unrepresented;
use crate::resolve::{Callback, Operation, SchemaId};

/// Returns the types of the payloads of all callbacks.
pub(super) fn payloads(context: Context<'_>) -> Vec<CallbackPayload> {
    let mut payloads: IndexMap<TypeRef, CallbackPayload> = IndexMap::new();
    for (index, operation) in operations(context) {
        let lowered = callbacks(context, index);
        let place = format!("{} {}", operation.method, operation.path);
        let own = lowered.list.iter().zip(&operation.callbacks.list);
        for (ty, callback) in own.filter_map(|(it, callback)| Some((it.payload.as_ref()?, callback))) {
            let projection = callback.payload.and_then(|it| context.projections.get(it, Direction::Response));
            let payload = payload_of(&mut payloads, ty);
            payload.callbacks.push((callback.name.clone(), place.clone()));
            if payload.sample.is_none() {
                payload.sample = payload_sample(context, &callback.request, projection);
            }
        }
        let any =
            lowered.payload.filter(|any| lowered.list.iter().all(|it| it.payload.as_ref() != Some(any)));
        if let Some((any, schema)) = any.zip(operation.callbacks.payload) {
            let payload = payload_of(&mut payloads, &any);
            let names = operation.callbacks.list.iter().filter(|it| it.payload.is_some());
            payload.callbacks.extend(names.map(|it| (it.name.clone(), place.clone())));
            // The sample of a variant is one of the union.
            let first = operation.callbacks.list.iter().find_map(|it| it.payload.map(|_| &it.request));
            let projection = context.projections.get(schema, Direction::Response);
            payload.sample = first.and_then(|request| payload_sample(context, request, projection));
        }
    }
    payloads.into_values().collect()
}

/// Returns the operations with their indexes, except second methods, which have the callbacks of the first method.
fn operations(context: Context<'_>) -> impl Iterator<Item = (usize, &Operation)> {
    context.resolved.operations.iter().enumerate().filter(|(_, operation)| !operation.is_second_method)
}

/// Returns the callbacks with a payload.
pub(super) fn with_payload(context: Context<'_>) -> impl Iterator<Item = (&Callback, SchemaId)> {
    let all = operations(context).flat_map(|(_, operation)| &operation.callbacks.list);
    all.filter_map(|callback| Some((callback, callback.payload?)))
}

/// Reports the parts of callbacks that the crate does not represent.
pub(super) fn report_unrepresented(
    context: Context<'_>,
    config: &WebhooksConfig,
    diagnostics: &mut Diagnostics,
) {
    let mut reported = HashSet::new();
    for callback in operations(context).flat_map(|(_, operation)| &operation.callbacks.list) {
        // Operations share the requests of callbacks that they refer to.
        if reported.insert(Arc::as_ptr(&callback.request)) {
            unrepresented::report(&callback.request, config, diagnostics);
        }
    }
}

/// Returns the entry of a type, which is added if it is new.
fn payload_of<'p>(
    payloads: &'p mut IndexMap<TypeRef, CallbackPayload>,
    ty: &TypeRef,
) -> &'p mut CallbackPayload {
    let new = || CallbackPayload { ty: ty.clone(), callbacks: Vec::new(), sample: None };
    payloads.entry(ty.clone()).or_insert_with(new)
}
