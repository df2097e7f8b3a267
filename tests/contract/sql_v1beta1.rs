// Generated from sql/v1beta1.yaml by `cargo xtask codegen`; do not edit.

//! Flink SQL, beta.

use crate::support::calls::{Case, empty, json};

/// The calls.
pub(crate) const CASES: &[Case] = &[
    Case {
        id: "listSqlv1beta1Statements",
        method: "GET",
        path: "/sql/v1beta1/organizations/{organization_id}/environments/{environment_id}/statements",
        call: |client, samples| {
            let mut call = client
                .sql_v1beta1()
                .statements()
                .list(
                    samples.path("organization_id").text()?,
                    samples.path("environment_id").text()?,
                );
            if let Some(it) = samples.query("spec.compute_pool_id").given() {
                call = call.spec_compute_pool_id(it.text()?);
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
        id: "createSqlv1beta1Statement",
        method: "POST",
        path: "/sql/v1beta1/organizations/{organization_id}/environments/{environment_id}/statements",
        call: |client, samples| {
            let call = client
                .sql_v1beta1()
                .statements()
                .create(
                    samples.path("organization_id").text()?,
                    samples.path("environment_id").text()?,
                    &samples.body()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getSqlv1beta1Statement",
        method: "GET",
        path: "/sql/v1beta1/organizations/{organization_id}/environments/{environment_id}/statements/{statement_name}",
        call: |client, samples| {
            let call = client
                .sql_v1beta1()
                .statements()
                .get(
                    samples.path("organization_id").text()?,
                    samples.path("environment_id").text()?,
                    samples.path("statement_name").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateSqlv1beta1Statement",
        method: "PUT",
        path: "/sql/v1beta1/organizations/{organization_id}/environments/{environment_id}/statements/{statement_name}",
        call: |client, samples| {
            let call = client
                .sql_v1beta1()
                .statements()
                .update(
                    samples.path("organization_id").text()?,
                    samples.path("environment_id").text()?,
                    samples.path("statement_name").text()?,
                    &samples.body()?,
                );
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteSqlv1beta1Statement",
        method: "DELETE",
        path: "/sql/v1beta1/organizations/{organization_id}/environments/{environment_id}/statements/{statement_name}",
        call: |client, samples| {
            let call = client
                .sql_v1beta1()
                .statements()
                .delete(
                    samples.path("organization_id").text()?,
                    samples.path("environment_id").text()?,
                    samples.path("statement_name").text()?,
                );
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "getSqlv1beta1StatementExceptions",
        method: "GET",
        path: "/sql/v1beta1/organizations/{organization_id}/environments/{environment_id}/statements/{statement_name}/exceptions",
        call: |client, samples| {
            let call = client
                .sql_v1beta1()
                .statement_exceptions()
                .get(
                    samples.path("organization_id").text()?,
                    samples.path("environment_id").text()?,
                    samples.path("statement_name").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getSqlv1beta1StatementResult",
        method: "GET",
        path: "/sql/v1beta1/organizations/{organization_id}/environments/{environment_id}/statements/{name}/results",
        call: |client, samples| {
            let mut call = client
                .sql_v1beta1()
                .statement_results()
                .get(
                    samples.path("organization_id").text()?,
                    samples.path("environment_id").text()?,
                    samples.path("name").text()?,
                );
            if let Some(it) = samples.query("page_token").given() {
                call = call.page_token(it.text()?);
            }
            json(Box::pin(call.send()))
        },
    },
];
