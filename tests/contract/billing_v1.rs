// Generated from billing/v1.yaml by `cargo xtask codegen`; do not edit.

//! Billing.

use crate::support::calls::{Case, json};

/// The calls.
pub(crate) const CASES: &[Case] = &[
    Case {
        id: "listBillingV1Costs",
        method: "GET",
        path: "/billing/v1/costs",
        call: |client, samples| {
            let mut call = client
                .billing_v1()
                .costs()
                .list(
                    samples.query("start_date").text()?,
                    samples.query("end_date").text()?,
                );
            if let Some(it) = samples.query("page_size").given() {
                call = call.page_size(it.parse()?);
            }
            if let Some(it) = samples.query("page_token").given() {
                call = call.page_token(it.text()?);
            }
            json(Box::pin(call.send()))
        },
    },
];
