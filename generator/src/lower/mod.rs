//! Decides what the SDK holds.
//!
//! In: [`Resolved`] documents and the [`Config`]. Out: the [`Api`]. Here it is decided which group and resource an
//! operation belongs to, which schemas become types, which of them are one type, what is required, what a success is
//! read as. Knows no Rust name and no token; does not look at YAML.

mod answers;
mod body;
mod classes;
mod context;
mod cycles;
mod endless;
mod endpoints;
mod enums;
mod exchange;
mod groups;
mod hosts;
mod media;
mod nameless;
mod notes;
mod operations;
mod paging;
mod parameters;
mod parts;
mod programs;
mod requests;
mod samples;
mod schemes;
mod settings;
mod size;
mod stream;
mod success;
mod tell;
mod titles;
mod types;
mod updates;
mod views;
mod waits;
mod wanted;

use crate::config::Config;
use crate::diagnostics::{Code, Diagnostics};
use crate::ir::Api;
use crate::resolve::Resolved;

use self::classes::Classes;
use self::context::Context;
use self::titles::Titles;
use self::views::Views;

/// Lowers the documents to the SDK that is to be written; there is none if an error was reported.
pub fn lower(resolved: &Resolved, config: &Config, diagnostics: &mut Diagnostics) -> Api {
    if let Err(excess) = size::of_documents(resolved, &config.limits) {
        excess.report(diagnostics);
        return Api::default();
    }
    let places = groups::place(resolved, config);
    let mut views = Views::new(&resolved.schemas);
    let roots = operations::roots(resolved, &mut views);
    endless::cut(&mut views, diagnostics);
    views.sign();
    let classes = Classes::form(&views, &places, resolved, &roots);
    if let Some(place) = classes.overflow() {
        diagnostics.report(Code::TooManySchemas, "the documents make too many types", place);
        return Api::default();
    }
    let titles = Titles { resolved, places: &places, views: &views };
    let types = types::define(&views, &classes, &places, config, titles);
    if let Err(excess) = size::of_types(&types.list, resolved, &config.limits) {
        excess.report(diagnostics);
        return Api::default();
    }
    let context =
        Context { resolved, config, places: &places, views: &views, classes: &classes, types: &types };
    let hosts = hosts::hosts(resolved, config);
    let schemes = schemes::schemes(resolved, config, &places, &hosts, diagnostics);
    let mut api = groups::assemble(&places, resolved, config);
    api.operations = operations::lower(context, &hosts, &schemes, diagnostics);
    api.hosts = hosts.into_list();
    api.schemes = schemes.into_list();
    groups::settle(&mut api, types);
    cycles::break_up(&mut api, diagnostics);
    updates::mark(resolved, &views, &mut api);
    let paging = paging::mark(&mut api, config);
    let whole = settings::is_whole(&api, config);
    waits::mark(&mut api, config, whole, diagnostics);
    answers::settle(&mut api, diagnostics);
    samples::end_lists(&mut api);
    api.domains = config.domains.clone();
    api.stages = config.package.opt_in_stages.clone();
    api.values = hosts::values(config);
    api.endpoints = endpoints::endpoints(&api, config, whole, diagnostics);
    api.exchanges = exchange::exchanges(&api, config);
    if whole {
        settings::check(&api, config, &paging, diagnostics);
    }
    api.programs = programs::programs(&api, config, diagnostics);
    api.guide = programs::guide(&api, config, diagnostics);
    api
}
