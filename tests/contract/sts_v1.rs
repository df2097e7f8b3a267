// Generated from sts/v1.yaml by `cargo xtask codegen`; do not edit.

//! Security token service.

use crate::support::calls::{Case, json};

/// The calls.
pub(crate) const CASES: &[Case] = &[
    Case {
        id: "exchangeStsV1OauthToken",
        method: "POST",
        path: "/sts/v1/oauth2/token",
        call: |client, samples| {
            let call = client.sts_v1().oauth_tokens().exchange(&samples.body()?);
            json(Box::pin(call.send()))
        },
    },
];
