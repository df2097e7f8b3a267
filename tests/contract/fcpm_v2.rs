// Generated from fcpm/v2.yaml by `cargo xtask codegen`; do not edit.

//! Flink compute pools.

use crate::support::calls::{Case, empty, json};

/// The calls.
pub(crate) const CASES: &[Case] = &[
    Case {
        id: "listFcpmV2ComputePools",
        method: "GET",
        path: "/fcpm/v2/compute-pools",
        call: |client, samples| {
            let mut call = client
                .fcpm_v2()
                .compute_pools()
                .list(samples.query("environment").text()?);
            if let Some(it) = samples.query("spec.region").given() {
                call = call.spec_region(it.text()?);
            }
            if let Some(it) = samples.query("spec.network").given() {
                call = call.spec_network(it.text()?);
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
        id: "createFcpmV2ComputePool",
        method: "POST",
        path: "/fcpm/v2/compute-pools",
        call: |client, samples| {
            let call = client.fcpm_v2().compute_pools().create(&samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getFcpmV2ComputePool",
        method: "GET",
        path: "/fcpm/v2/compute-pools/{id}",
        call: |client, samples| {
            let call = client
                .fcpm_v2()
                .compute_pools()
                .get(samples.path("id").text()?, samples.query("environment").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateFcpmV2ComputePool",
        method: "PATCH",
        path: "/fcpm/v2/compute-pools/{id}",
        call: |client, samples| {
            let call = client
                .fcpm_v2()
                .compute_pools()
                .update(samples.path("id").text()?, &samples.body()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteFcpmV2ComputePool",
        method: "DELETE",
        path: "/fcpm/v2/compute-pools/{id}",
        call: |client, samples| {
            let call = client
                .fcpm_v2()
                .compute_pools()
                .delete(
                    samples.path("id").text()?,
                    samples.query("environment").text()?,
                );
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "listFcpmV2Regions",
        method: "GET",
        path: "/fcpm/v2/regions",
        call: |client, samples| {
            let mut call = client.fcpm_v2().regions().list();
            if let Some(it) = samples.query("cloud").given() {
                call = call.cloud(it.text()?);
            }
            if let Some(it) = samples.query("region_name").given() {
                call = call.region_name(it.text()?);
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
        id: "getFcpmV2OrgComputePoolConfig",
        method: "GET",
        path: "/fcpm/v2/compute-pool-config",
        call: |client, _| {
            let call = client.fcpm_v2().compute_pool_config().get();
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateFcpmV2OrgComputePoolConfig",
        method: "PATCH",
        path: "/fcpm/v2/compute-pool-config",
        call: |client, samples| {
            let mut call = client.fcpm_v2().compute_pool_config().update();
            if samples.has_body() {
                call = call.body(&samples.body()?);
            }
            json(Box::pin(call.send()))
        },
    },
];
