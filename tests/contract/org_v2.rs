// Generated from org/v2.yaml by `cargo xtask codegen`; do not edit.

//! Organizations.

use crate::support::calls::{Case, empty, json};

/// The calls.
pub(crate) const CASES: &[Case] = &[
    Case {
        id: "listOrgV2Environments",
        method: "GET",
        path: "/org/v2/environments",
        call: |client, samples| {
            let mut call = client.org_v2().environments().list();
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
        id: "createOrgV2Environment",
        method: "POST",
        path: "/org/v2/environments",
        call: |client, samples| {
            let call = client.org_v2().environments().create(&samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getOrgV2Environment",
        method: "GET",
        path: "/org/v2/environments/{id}",
        call: |client, samples| {
            let call = client.org_v2().environments().get(samples.path("id").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateOrgV2Environment",
        method: "PATCH",
        path: "/org/v2/environments/{id}",
        call: |client, samples| {
            let mut call = client
                .org_v2()
                .environments()
                .update(samples.path("id").text()?);
            if samples.has_body() {
                call = call.body(&samples.body()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteOrgV2Environment",
        method: "DELETE",
        path: "/org/v2/environments/{id}",
        call: |client, samples| {
            let call = client.org_v2().environments().delete(samples.path("id").text()?);
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "listOrgV2Organizations",
        method: "GET",
        path: "/org/v2/organizations",
        call: |client, samples| {
            let mut call = client.org_v2().organizations().list();
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
        id: "getOrgV2Organization",
        method: "GET",
        path: "/org/v2/organizations/{id}",
        call: |client, samples| {
            let call = client.org_v2().organizations().get(samples.path("id").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateOrgV2Organization",
        method: "PATCH",
        path: "/org/v2/organizations/{id}",
        call: |client, samples| {
            let mut call = client
                .org_v2()
                .organizations()
                .update(samples.path("id").text()?);
            if samples.has_body() {
                call = call.body(&samples.body()?);
            }
            json(Box::pin(call.send()))
        },
    },
];
