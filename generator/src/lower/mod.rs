//! Decides what the SDK holds.
//!
//! In: [`Resolved`] documents and the [`Config`]. Out: the [`Api`]. Here it is decided which group and resource an
//! operation belongs to, which schemas become types, which of them are one type, what is required, what a success is
//! read as. Knows no Rust name and no token; does not look at YAML.

mod api;
mod facts;
mod operations;
mod passes;
mod types;

use self::operations::context::Context;
use self::operations::inline_type_names::Titles;
use self::types::projections::Projections;
use self::types::type_identity::TypeCandidates;
use crate::config::Config;
use crate::diagnostics::{Code, Diagnostics};
use crate::ir::Api;
use crate::lower::api::{hosts, security};
use crate::lower::facts::placement as groups;
use crate::lower::operations::{operation, response_variants};
use crate::lower::passes::{
    budget, endpoints, handwritten, paging, recursion, token_exchange, unused_config, updates, waiters,
};
use crate::lower::types::{nesting_limit, sample, type_builder};
use crate::resolve::Resolved;

/// Lowers the documents to the SDK that is to be written; there is none if an error was reported.
pub fn lower(resolved: &Resolved, config: &Config, diagnostics: &mut Diagnostics) -> Api {
    if let Err(over_budget) = budget::of_documents(resolved, &config.limits) {
        over_budget.report(diagnostics);
        return Api::default();
    }
    let placement = groups::place(resolved, config);
    let mut projections = Projections::new(&resolved.schemas);
    let roots = operation::roots(resolved, &mut projections);
    nesting_limit::cut(&mut projections, diagnostics);
    projections.sign();
    let candidates = TypeCandidates::form(&projections, &placement, resolved, &roots);
    if let Some(place) = candidates.overflow() {
        diagnostics.report(Code::TooManySchemas, "the documents make too many types", place);
        return Api::default();
    }
    let titles = Titles { resolved, placement: &placement, projections: &projections };
    let types = type_builder::define(&projections, &candidates, &placement, config, titles);
    if let Err(over_budget) = budget::of_types(&types.list, resolved, &config.limits) {
        over_budget.report(diagnostics);
        return Api::default();
    }
    let context = Context {
        resolved,
        config,
        placement: &placement,
        projections: &projections,
        candidates: &candidates,
        types: &types,
    };
    let hosts = hosts::hosts(resolved, config);
    let schemes = security::schemes(resolved, config, &placement, &hosts, diagnostics);
    let mut api = groups::assemble(&placement, resolved, config);
    api.operations = operation::lower(context, &hosts, &schemes, diagnostics);
    api.hosts = hosts.into_list();
    api.schemes = schemes.into_list();
    groups::settle(&mut api, types);
    recursion::break_up(&mut api, diagnostics);
    updates::mark(resolved, &projections, &mut api);
    let paging = paging::mark(&mut api, config);
    let whole = unused_config::is_whole(&api, config);
    waiters::mark(&mut api, config, whole, diagnostics);
    response_variants::settle(&mut api, diagnostics);
    sample::end_lists(&mut api);
    api.domains = config.domains.clone();
    api.stages = config.package.opt_in_stages.clone();
    api.values = hosts::values(config);
    api.endpoints = endpoints::endpoints(&api, config, whole, diagnostics);
    api.token_exchanges = token_exchange::token_exchanges(&api, config);
    if whole {
        unused_config::check(&api, config, &paging, diagnostics);
    }
    api.examples = handwritten::programs(&api, config, diagnostics);
    api.guide = handwritten::guide(&api, config, diagnostics);
    api
}
