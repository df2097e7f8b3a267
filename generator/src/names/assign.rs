//! The assignment of all names in the SDK, in order of precedence.

use crate::ir::Api;
use crate::names::groups::GroupTables;
use crate::names::model::{AliasNames, Names};
use crate::names::{aliases, groups, operations, schemes, type_files, types};

/// The names that are taken at the root of the crate.
#[derive(Clone, Copy, Debug, Default)]
pub struct Reserved<'a> {
    /// The modules of the runtime.
    pub modules: &'a [&'a str],
    /// The features of the runtime.
    pub features: &'a [&'a str],
    /// The items of optional modules that files of the crate may import.
    pub items: &'a [&'a str],
}

/// Names everything in the SDK.
pub fn assign(api: &Api, reserved: Reserved<'_>) -> Names {
    let hosts = groups::hosts(api);
    let stages = groups::stages(api, reserved.features);
    let GroupTables { groups, resources, methods } =
        groups::groups(api, reserved.modules, reserved.features, &stages);
    let schemes = schemes::schemes(api, &groups, &hosts);
    let values = groups::values(api, &groups, &hosts, &schemes);
    let mut scopes = types::scopes(api, &groups, &resources, reserved.items);
    let types = types::types(api, &mut scopes);
    let type_files = type_files::type_files(api, &types);
    let operations = operations::operations(api, &methods, &hosts, &schemes, &mut scopes);
    let guide = groups::pages(api);
    let response_headers = groups::response_headers(api);
    let error_codes = groups::error_codes(api);
    let mut names = Names {
        groups,
        resources,
        operations,
        types,
        structs_without_setters: type_files::structs_without_setters(&type_files),
        type_files,
        hosts,
        schemes,
        values,
        response_headers,
        error_codes,
        stages,
        guide,
        shadowed: std::mem::take(&mut scopes.shadowed),
        aliases: AliasNames::default(),
    };
    names.aliases = aliases::aliases(api, &names, &mut scopes, reserved.modules, reserved.features);
    names
}
