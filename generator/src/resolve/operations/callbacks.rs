//! Callbacks: requests that the service sends because of an operation (OpenAPI 3.0.3, Callback Object).
//!
//! Takes an operation. Returns its [`Callbacks`], and a note for each request without a JSON payload, which is only
//! documented. [`unite_payloads`] then adds the union of the payloads of each operation.

use std::collections::HashMap;
use std::sync::Arc;

use crate::media_type;
use crate::resolve::model::{
    Callback, Callbacks, Operation, Schema, SchemaGraph, SchemaId, Shape, UnionVariant, UnionVariants,
};
use crate::resolve::node_ref::{NodeRef, is_empty};
use crate::resolve::operations::path_item::{PathItem, PathOperation};
use crate::resolve::operations::path_template::PathKey;
use crate::resolve::operations::reader::OperationReader;

impl<'d> OperationReader<'d, '_> {
    /// Reads the callbacks of an operation.
    pub(super) fn callbacks(&mut self, operation: &NodeRef<'d>) -> Callbacks {
        let mut callbacks = Callbacks::default();
        let Some(map) = operation.get("callbacks").filter(|at| !is_empty(at.node)) else { return callbacks };
        if self.cx().expect_map(&map).is_none() {
            return callbacks;
        }
        for (name, at) in map.members() {
            let Some(callback) = self.cx().dereference(&at) else { continue };
            for (url, at) in callback.members().filter(|(key, _)| !key.starts_with("x-")) {
                let Some(item) = self.cx().path_item(&at) else { continue };
                for PathOperation { method, at, .. } in item.operations() {
                    if self.cx().expect_map(&at).is_none() {
                        continue;
                    }
                    let request = self.callback_request(method, &item, &at);
                    let payload = payload(&request);
                    if payload.is_none() {
                        let message = "a callback without a JSON payload is only documented";
                        self.cx().report_without_effect(&at, message);
                    }
                    let (name, url) = (name.to_owned(), url.to_owned());
                    callbacks.list.push(Callback { name, url, request, payload });
                }
            }
        }
        callbacks
    }

    /// Reads a request of a callback, or returns it if another operation has it.
    fn callback_request(&mut self, method: String, item: &PathItem<'d>, at: &NodeRef<'d>) -> Arc<Operation> {
        if let Some(known) = self.callback_requests.get(&at.address()) {
            return Arc::clone(known);
        }
        let request = Arc::new(self.incoming_request(at.document, method, item, at));
        self.callback_requests.insert(at.address(), Arc::clone(&request));
        request
    }

    /// Reads a request that the service sends. Its callbacks are only reported.
    pub(super) fn incoming_request(
        &mut self,
        document: usize,
        method: String,
        item: &PathItem<'d>,
        at: &NodeRef<'d>,
    ) -> Operation {
        let path = PathKey::default();
        if let Some(callbacks) = at.get("callbacks").filter(|at| !is_empty(at.node)) {
            let message = "no code is generated for the callbacks of a request that the service sends";
            self.cx().report_without_effect(&callbacks, message);
        }
        self.operation(document, method, &path, item, at)
    }
}

/// Returns the schema of the payload of a request, if it is JSON.
fn payload(request: &Operation) -> Option<SchemaId> {
    let content = request.body.iter().flat_map(|body| &body.content);
    let json = content.filter(|media| media_type::is_json(&media.media_type));
    let is_other = |name: &str| !media_type::is(name, "application/json");
    json.min_by_key(|media| (is_other(&media.media_type), media.schema.is_none()))?.schema
}

/// Sets the schema of the payloads of each operation: the one that its callbacks have, or a union of several.
pub(crate) fn unite_payloads(graph: &mut SchemaGraph, operations: &mut [Operation]) {
    let mut unions: HashMap<Vec<(SchemaId, String)>, SchemaId> = HashMap::new();
    for operation in operations {
        let payloads = distinct_payloads(graph, &mut operation.callbacks.list);
        operation.callbacks.payload = match payloads.as_slice() {
            [] => None,
            [(only, _)] => Some(*only),
            _ => {
                let known = unions.get(&payloads).copied();
                let union = known.unwrap_or_else(|| add_union(graph, operation, &payloads));
                unions.insert(payloads, union);
                Some(union)
            }
        };
    }
}

/// Returns the schemas of payloads, each with the name of its first callback. Equal schemas become one.
fn distinct_payloads(graph: &SchemaGraph, callbacks: &mut [Callback]) -> Vec<(SchemaId, String)> {
    let mut payloads: Vec<(SchemaId, String)> = Vec::new();
    let mut names: HashMap<String, usize> = HashMap::new();
    for callback in callbacks {
        let Some(payload) = &mut callback.payload else { continue };
        if let Some((known, _)) = payloads.iter().find(|(known, _)| is_same(graph, *known, *payload)) {
            *payload = *known;
            continue;
        }
        let count = names.entry(callback.name.clone()).or_default();
        *count += 1;
        let name = if *count == 1 { callback.name.clone() } else { format!("{} {count}", callback.name) };
        payloads.push((*payload, name));
    }
    payloads
}

/// Returns `true` if two schemas are one, or the same component.
fn is_same(graph: &SchemaGraph, first: SchemaId, second: SchemaId) -> bool {
    let (one, other) = (&graph[first], &graph[second]);
    first == second || one.is_component && other.is_component && one.name == other.name
}

fn add_union(graph: &mut SchemaGraph, operation: &Operation, payloads: &[(SchemaId, String)]) -> SchemaId {
    let variants = payloads
        .iter()
        .map(|(schema, name)| UnionVariant { label: Some(name.clone()), ..UnionVariant::new(*schema) });
    let shape = Shape::Union(UnionVariants { variants: variants.collect(), discriminator: None });
    graph.add(Schema { shape, ..Schema::any(operation.origin.child("callbacks")) })
}
