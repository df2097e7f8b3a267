// Generated from iam/v1.yaml by `cargo xtask codegen`; do not edit.

//! Numeric IDs.

use crate::support::calls::{Case, json};

/// The calls.
pub(crate) const CASES: &[Case] = &[
    Case {
        id: "listV1ServiceAccounts",
        method: "GET",
        path: "/service_accounts",
        call: |client, _| {
            let call = client.iam_v1().service_accounts().list();
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "listV1Users",
        method: "GET",
        path: "/users",
        call: |client, _| {
            let call = client.iam_v1().users().list();
            json(Box::pin(call.send()))
        },
    },
];
