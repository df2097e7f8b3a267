// Generated from docs-ai/v1.yaml by `cargo xtask codegen`; do not edit.

//! Documentation assistant.

use crate::support::calls::{Case, json};

/// The calls.
pub(crate) const CASES: &[Case] = &[
    Case {
        id: "queryDocsAiV1DocCompletion",
        method: "POST",
        path: "/docs-ai/v1/doc-completions",
        call: |client, samples| {
            let call = client.docs_ai_v1().doc_completions().ask(&samples.body()?);
            json(Box::pin(call.send()))
        },
    },
];
