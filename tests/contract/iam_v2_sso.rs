// Generated from iam/v2/sso.yaml by `cargo xtask codegen`; do not edit.

//! Single sign-on.

use crate::support::calls::{Case, empty, json};

/// The calls.
pub(crate) const CASES: &[Case] = &[
    Case {
        id: "listIamV2SsoGroupMappings",
        method: "GET",
        path: "/iam/v2/sso/group-mappings",
        call: |client, samples| {
            let mut call = client.iam_v2_sso().group_mappings().list();
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
        id: "createIamV2SsoGroupMapping",
        method: "POST",
        path: "/iam/v2/sso/group-mappings",
        call: |client, samples| {
            let call = client.iam_v2_sso().group_mappings().create(&samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getIamV2SsoGroupMapping",
        method: "GET",
        path: "/iam/v2/sso/group-mappings/{id}",
        call: |client, samples| {
            let call = client
                .iam_v2_sso()
                .group_mappings()
                .get(samples.path("id").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateIamV2SsoGroupMapping",
        method: "PATCH",
        path: "/iam/v2/sso/group-mappings/{id}",
        call: |client, samples| {
            let mut call = client
                .iam_v2_sso()
                .group_mappings()
                .update(samples.path("id").text()?);
            if samples.has_body() {
                call = call.body(&samples.body()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteIamV2SsoGroupMapping",
        method: "DELETE",
        path: "/iam/v2/sso/group-mappings/{id}",
        call: |client, samples| {
            let call = client
                .iam_v2_sso()
                .group_mappings()
                .delete(samples.path("id").text()?);
            empty(Box::pin(call.send()))
        },
    },
];
