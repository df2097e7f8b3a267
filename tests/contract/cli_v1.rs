// Generated from cli/v1.yaml by `cargo xtask codegen`; do not edit.

//! Command-line tool.

use crate::support::calls::{Case, empty};

/// The calls.
pub(crate) const CASES: &[Case] = &[
    Case {
        id: "createCliV1Feedback",
        method: "POST",
        path: "/cli/v1/feedbacks",
        call: |client, samples| {
            let call = client.cli_v1().feedbacks().create(&samples.body()?);
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "createCliV1Usage",
        method: "POST",
        path: "/cli/v1/usages",
        call: |client, samples| {
            let call = client.cli_v1().usages().create(&samples.body()?);
            empty(Box::pin(call.send()))
        },
    },
];
