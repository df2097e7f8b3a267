//! The API while the passes complete it.
//!
//! Takes groups, operations and types. Returns the [`Api`]. Facts about operations and pairs of types are kept in
//! separate maps, which start empty. Passes refine types in place: they box a field, keep unknown fields, or remove a
//! setter. Nothing changes an API after [`ApiDraft::finish`].

use std::collections::{BTreeMap, BTreeSet};

use crate::config::Config;
use crate::ir::{
    AlreadyExists, Api, Conversion, Derive, Endpoint, ErrorCode, ExampleProgram, Finder, Group, GuidePage,
    HandwrittenModule, Host, Locked, Operation, OperationId, Page, Paging, Phases, Poller, ReportedError,
    Resource, ResponseHeader, Scheme, TokenExchange, TypeDef, TypeId, Upload, Webhooks,
};
use crate::lower::api::hosts;
use crate::lower::types::projections::Projections;
use crate::resolve::{RemovedOperation, Resolved};

/// The inputs of a pass besides the draft.
#[derive(Clone, Copy)]
pub(crate) struct Inputs<'a> {
    pub(crate) resolved: &'a Resolved,
    pub(crate) config: &'a Config,
    pub(crate) projections: &'a Projections<'a>,
}

/// Types and operations, with the results of the passes that have run.
pub(crate) struct ApiDraft {
    pub(crate) is_flat: bool,
    /// The operations outside the subset, for diagnostics.
    pub(crate) removed: Vec<RemovedOperation>,
    pub(crate) groups: Vec<Group>,
    pub(crate) resources: Vec<Resource>,
    pub(crate) operations: Vec<Operation>,
    pub(crate) types: Vec<TypeDef>,
    pub(crate) hosts: Vec<Host>,
    pub(crate) schemes: Vec<Scheme>,
    /// `true` if the documents contain all groups of the configuration, so that a setting without a match is a mistake.
    pub(crate) is_whole: bool,
    pub(crate) updates: BTreeSet<(TypeId, TypeId)>,
    pub(crate) conversions: BTreeMap<(TypeId, TypeId), Conversion>,
    pub(crate) paging: BTreeMap<OperationId, Paging>,
    pub(crate) pages: BTreeMap<TypeId, Page>,
    /// The names of the patterns of the configuration that the paginated operations match.
    pub(crate) paging_patterns: BTreeMap<OperationId, String>,
    /// The reasons why the other operations are not paginated.
    pub(crate) unpaged: BTreeMap<OperationId, String>,
    /// For each pattern of the configuration, `true` if it matches an operation.
    pub(crate) used_paging: Vec<bool>,
    pub(crate) polled: BTreeSet<OperationId>,
    pub(crate) existence_waits: BTreeSet<OperationId>,
    pub(crate) finders: BTreeMap<OperationId, Finder>,
    pub(crate) names_of_objects: BTreeMap<TypeId, Vec<usize>>,
    pub(crate) pollers: BTreeMap<OperationId, Poller>,
    pub(crate) uploads: BTreeMap<OperationId, Upload>,
    pub(crate) phases: BTreeMap<TypeId, Phases>,
    pub(crate) reported_errors: BTreeMap<TypeId, ReportedError>,
    pub(crate) secret_holders: BTreeSet<TypeId>,
    pub(crate) derives: BTreeMap<TypeId, BTreeSet<Derive>>,
    pub(crate) response_headers: Vec<ResponseHeader>,
    pub(crate) endpoints: Vec<Endpoint>,
    pub(crate) token_exchanges: Vec<TokenExchange>,
    pub(crate) modules: Vec<HandwrittenModule>,
    pub(crate) examples: Vec<ExampleProgram>,
    pub(crate) guide: Vec<GuidePage>,
    pub(crate) webhooks: Option<Webhooks>,
    pub(crate) locked: Locked,
}

impl ApiDraft {
    /// Starts a draft with the parts of the API that need no pass.
    pub(crate) fn new(
        is_flat: bool,
        (groups, resources): (Vec<Group>, Vec<Resource>),
        (operations, types): (Vec<Operation>, Vec<TypeDef>),
        (hosts, schemes): (Vec<Host>, Vec<Scheme>),
        config: &Config,
    ) -> Self {
        let is_there = |name: &String| groups.iter().any(|group| group.path.join("/") == *name);
        Self {
            is_whole: config.groups.keys().all(is_there),
            is_flat,
            removed: Vec::new(),
            groups,
            resources,
            operations,
            types,
            hosts,
            schemes,
            updates: BTreeSet::new(),
            conversions: BTreeMap::new(),
            paging: BTreeMap::new(),
            pages: BTreeMap::new(),
            paging_patterns: BTreeMap::new(),
            unpaged: BTreeMap::new(),
            used_paging: Vec::new(),
            polled: BTreeSet::new(),
            existence_waits: BTreeSet::new(),
            finders: BTreeMap::new(),
            names_of_objects: BTreeMap::new(),
            pollers: BTreeMap::new(),
            uploads: BTreeMap::new(),
            phases: BTreeMap::new(),
            reported_errors: BTreeMap::new(),
            secret_holders: BTreeSet::new(),
            derives: BTreeMap::new(),
            response_headers: Vec::new(),
            endpoints: Vec::new(),
            token_exchanges: Vec::new(),
            modules: Vec::new(),
            examples: Vec::new(),
            guide: Vec::new(),
            webhooks: None,
            locked: Locked::default(),
        }
    }

    /// Builds the API.
    pub(crate) fn finish(self, config: &Config) -> Api {
        Api {
            is_flat: self.is_flat,
            groups: self.groups,
            resources: self.resources,
            operations: self.operations,
            types: self.types,
            paging: self.paging,
            pages: self.pages,
            paging_patterns: self.paging_patterns,
            unpaged: self.unpaged,
            polled: self.polled,
            existence_waits: self.existence_waits,
            finders: self.finders,
            names_of_objects: self.names_of_objects,
            pollers: self.pollers,
            uploads: self.uploads,
            phases: self.phases,
            reported_errors: self.reported_errors,
            secret_holders: self.secret_holders,
            derives: self.derives,
            updates: self.updates,
            conversions: self.conversions,
            response_headers: self.response_headers,
            token_exchanges: self.token_exchanges,
            error_codes: error_codes(config),
            already_exists: AlreadyExists {
                codes: config.errors.already_exists.codes.clone(),
                texts: config.errors.already_exists.texts.iter().map(|text| text.to_lowercase()).collect(),
            },
            domains: config.domains.clone(),
            hosts: self.hosts,
            schemes: self.schemes,
            values: hosts::values(config),
            stages: config.package.opt_in_stages.clone(),
            endpoints: self.endpoints,
            modules: self.modules,
            examples: self.examples,
            guide: self.guide,
            webhooks: self.webhooks,
            locked: self.locked,
        }
    }
}

/// Returns the codes of the configuration, which are complete once it is parsed.
fn error_codes(config: &Config) -> Vec<ErrorCode> {
    let codes = config.errors.codes.iter().filter_map(|(name, it)| {
        let description = it.description.clone();
        Some(ErrorCode { name: name.clone(), code: it.code.clone()?, description })
    });
    codes.collect()
}
