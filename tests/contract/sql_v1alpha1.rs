// Generated from sql/v1alpha1.yaml by `cargo xtask codegen`; do not edit.

//! Flink SQL, alpha.

use crate::support::calls::{Case, empty, json};

/// The calls.
pub(crate) const CASES: &[Case] = &[
    Case {
        id: "listSqlV1alpha1Statements",
        method: "GET",
        path: "/sql/v1alpha1/environments/{environment_id}/statements",
        call: |client, samples| {
            let mut call = client
                .sql_v1alpha1()
                .statements()
                .list(
                    samples.path("environment_id").text()?,
                    samples.header("Org-Id").text()?,
                );
            if let Some(it) = samples.query("compute_pool_id").given() {
                call = call.compute_pool_id(it.text()?);
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
        id: "createSqlV1alpha1Statement",
        method: "POST",
        path: "/sql/v1alpha1/environments/{environment_id}/statements",
        call: |client, samples| {
            let call = client
                .sql_v1alpha1()
                .statements()
                .create(
                    samples.path("environment_id").text()?,
                    samples.header("Org-Id").text()?,
                    &samples.body()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getSqlV1alpha1Statement",
        method: "GET",
        path: "/sql/v1alpha1/environments/{environment_id}/statements/{statement_name}",
        call: |client, samples| {
            let call = client
                .sql_v1alpha1()
                .statements()
                .get(
                    samples.path("environment_id").text()?,
                    samples.path("statement_name").text()?,
                    samples.header("Org-Id").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteSqlV1alpha1Statement",
        method: "DELETE",
        path: "/sql/v1alpha1/environments/{environment_id}/statements/{statement_name}",
        call: |client, samples| {
            let call = client
                .sql_v1alpha1()
                .statements()
                .delete(
                    samples.path("environment_id").text()?,
                    samples.path("statement_name").text()?,
                    samples.header("Org-Id").text()?,
                );
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "getSqlV1alpha1StatementExceptions",
        method: "GET",
        path: "/sql/v1alpha1/environments/{environment_id}/statements/{statement_name}/exceptions",
        call: |client, samples| {
            let call = client
                .sql_v1alpha1()
                .statement_exceptions()
                .get(
                    samples.path("environment_id").text()?,
                    samples.path("statement_name").text()?,
                    samples.header("Org-Id").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getSqlV1alpha1StatementResult",
        method: "GET",
        path: "/sql/v1alpha1/environments/{environment_id}/statements/{statement_name}/results",
        call: |client, samples| {
            let mut call = client
                .sql_v1alpha1()
                .statement_results()
                .get(
                    samples.path("environment_id").text()?,
                    samples.path("statement_name").text()?,
                    samples.header("Org-Id").text()?,
                );
            if let Some(it) = samples.query("page_token").given() {
                call = call.page_token(it.text()?);
            }
            json(Box::pin(call.send()))
        },
    },
];
