//! The lowering of documents to the contents of the SDK.
//!
//! In: [`Resolved`] documents and the [`Config`]. Out: the [`Api`]. Decides the group and resource of each operation,
//! the types and their identity, their required properties, and the type of each successful response. Does not know
//! Rust names, tokens or YAML.
//!
//! The folders are layers, of which each uses only those before it: `facts` (of the documents, without types), `streams`
//! (which separates them from other successes), `types`, `api` (groups, hosts, credentials), `operations`, `webhooks`, `passes` (over the draft of the API).

mod api;
mod facts;
mod operations;
mod passes;
mod streams;
mod types;
mod webhooks;

pub use self::streams::separate_streams;
use crate::config::Config;
use crate::diagnostics::{Code, Diagnostics};
use crate::ir::{Api, TypeDef};
use crate::lower::api::{groups, hosts, security};
use crate::lower::facts::placement;
use crate::lower::operations::context::Context;
use crate::lower::operations::operation;
use crate::lower::passes::draft::{ApiDraft, Inputs};
use crate::lower::passes::{budget, pipeline};
use crate::lower::types::operation_labels::OperationLabels;
use crate::lower::types::projections::Projections;
use crate::lower::types::type_identity::TypeCandidates;
use crate::lower::types::{
    always_present, nesting_limit, roots, structures, type_builder, untyped_json_texts,
};
use crate::resolve::Resolved;

/// Lowers the documents to the SDK that is to be written; returns `None` if they exceed a limit, which is reported.
pub fn lower(resolved: &Resolved, config: &Config, diagnostics: &mut Diagnostics) -> Option<Api> {
    if let Err(over_budget) = budget::check_documents(resolved, &config.limits) {
        over_budget.report(diagnostics);
        return None;
    }
    let placement = placement::place(resolved, config);
    let mut projections = Projections::new(&resolved.schemas);
    let roots = roots::roots(resolved, &mut projections);
    untyped_json_texts::report_untyped_json_texts(&projections, &resolved.schemas, diagnostics);
    nesting_limit::limit_nesting(&mut projections, diagnostics);
    always_present::require_always_present(&mut projections, &config.always_present);
    structures::identify(&mut projections);
    let candidates = TypeCandidates::form(&projections, &placement, resolved, &roots);
    if let Some(place) = candidates.overflow() {
        diagnostics.report(Code::TooManySchemas, "the documents contain too many types", place);
        return None;
    }
    let labels = OperationLabels { resolved, placement: &placement, projections: &projections };
    let types = type_builder::build_types(&projections, &candidates, &config.types, &config.variants, labels);
    if let Err(over_budget) = budget::check_types(&types.list, resolved, &config.limits) {
        over_budget.report(diagnostics);
        return None;
    }
    let context = Context {
        resolved,
        config,
        placement: &placement,
        projections: &projections,
        candidates: &candidates,
        types: &types,
    };
    let webhooks = webhooks::webhooks(context, diagnostics);
    let hosts = hosts::hosts(resolved, config);
    let schemes = security::schemes(resolved, config, &placement, &hosts, diagnostics);
    let operations = operation::operations(context, &hosts, &schemes, diagnostics);
    let (webhooks, event) = webhooks.map(|it| (it.webhooks, it.event)).unzip();
    let event: Option<TypeDef> = event.flatten();
    let types = types.list.into_iter().chain(event).collect();
    let mut api = ApiDraft::new(
        placement.is_flat,
        groups::groups_and_resources(&placement, resolved, config),
        (operations, types),
        (hosts.into_list(), schemes.into_list()),
        config,
    );
    api.webhooks = webhooks;
    api.removed.clone_from(&resolved.removed);
    // A group may be missing because of the subset, and then its settings are mistakes.
    api.is_whole |= !resolved.removed.is_empty();
    pipeline::run(&mut api, &Inputs { resolved, config, projections: &projections }, diagnostics);
    Some(api.finish(config))
}
