// Generated from byok/v1.yaml by `cargo xtask codegen`; do not edit.

//! Bring your own key.

use crate::support::calls::{Case, empty, json};

/// The calls.
pub(crate) const CASES: &[Case] = &[
    Case {
        id: "listByokV1Keys",
        method: "GET",
        path: "/byok/v1/keys",
        call: |client, samples| {
            let mut call = client.byok_v1().keys().list();
            if let Some(it) = samples.query("display_name").given() {
                call = call.display_name(it.text()?);
            }
            if let Some(it) = samples.query("provider").given() {
                call = call.provider(it.text()?);
            }
            if let Some(it) = samples.query("state").given() {
                call = call.state(it.text()?);
            }
            if let Some(it) = samples.query("validation_phase").given() {
                call = call.validation_phase(it.text()?);
            }
            if let Some(it) = samples.query("validation_region").given() {
                call = call.validation_region(it.text()?);
            }
            if let Some(it) = samples.query("key").given() {
                call = call.key(it.text()?);
            }
            if let Some(it) = samples.query("page_size").given() {
                call = call.page_size(it.parse()?);
            }
            if let Some(it) = samples.query("page_token").given() {
                call = call.page_token(it.text()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "createByokV1Key",
        method: "POST",
        path: "/byok/v1/keys",
        call: |client, samples| {
            let call = client.byok_v1().keys().create(&samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getByokV1Key",
        method: "GET",
        path: "/byok/v1/keys/{id}",
        call: |client, samples| {
            let call = client.byok_v1().keys().get(samples.path("id").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateByokV1Key",
        method: "PATCH",
        path: "/byok/v1/keys/{id}",
        call: |client, samples| {
            let mut call = client.byok_v1().keys().update(samples.path("id").text()?);
            if samples.has_body() {
                call = call.body(&samples.body()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteByokV1Key",
        method: "DELETE",
        path: "/byok/v1/keys/{id}",
        call: |client, samples| {
            let call = client.byok_v1().keys().delete(samples.path("id").text()?);
            empty(Box::pin(call.send()))
        },
    },
];
