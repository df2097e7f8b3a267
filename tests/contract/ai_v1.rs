// Generated from ai/v1.yaml by `cargo xtask codegen`; do not edit.

//! AI assistant.

use crate::support::calls::{Case, empty, json};

/// The calls.
pub(crate) const CASES: &[Case] = &[
    Case {
        id: "getAiV1Availability",
        method: "GET",
        path: "/ai/v1/availability",
        call: |client, _| {
            let call = client.ai_v1().availabilities().get();
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "queryAiV1ChatCompletion",
        method: "POST",
        path: "/ai/v1/chat-completions",
        call: |client, samples| {
            let call = client.ai_v1().chat_completions().ask(&samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getAiV1ChatCompletion",
        method: "OPTIONS",
        path: "/ai/v1/chat-completions",
        call: |client, _| {
            let call = client.ai_v1().chat_completions().allowed_methods();
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "createAiV1ChatCompletionFeedback",
        method: "POST",
        path: "/ai/v1/chat-completions/{chat_completion_id}/feedback",
        call: |client, samples| {
            let call = client
                .ai_v1()
                .feedbacks()
                .create_chat_completion_feedback(
                    samples.path("chat_completion_id").text()?,
                    &samples.body()?,
                );
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "createAiV1DocCompletionFeedback",
        method: "POST",
        path: "/docs-ai/v1/doc-completions/{doc_completion_id}/feedback",
        call: |client, samples| {
            let call = client
                .ai_v1()
                .feedbacks()
                .create_doc_completion_feedback(
                    samples.path("doc_completion_id").text()?,
                    &samples.body()?,
                );
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "getAiV1OrgPreference",
        method: "GET",
        path: "/ai/v1/org-preferences",
        call: |client, _| {
            let call = client.ai_v1().org_preferences().get();
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateAiV1OrgPreference",
        method: "PATCH",
        path: "/ai/v1/org-preferences",
        call: |client, samples| {
            let mut call = client.ai_v1().org_preferences().update();
            if samples.has_body() {
                call = call.body(&samples.body()?);
            }
            json(Box::pin(call.send()))
        },
    },
];
