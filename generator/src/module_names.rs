//! The names of handwritten modules and of the items that they export: each must be free in the root of the crate.
//!
//! In: the [`Api`] and its [`Names`], and the modules and items of the runtime's root. Out: a diagnostic for each name
//! conflict.

use std::collections::HashMap;

use crate::diagnostics::{Code, Diagnostics, Origin};
use crate::ir::{Api, GroupId, HandwrittenModule};
use crate::names::{Names, is_reserved_module};

/// Reports handwritten modules with a name, or an exported item, that is already in use.
pub(crate) fn check_module_names(
    api: &Api,
    names: &Names,
    runtime_modules: &[&str],
    runtime_items: &[&str],
    diagnostics: &mut Diagnostics,
) {
    let mut exported: HashMap<&str, &HandwrittenModule> = HashMap::new();
    for module in &api.modules {
        let Some(origin) = &module.origin else { continue };
        let name = module.name.as_str();
        if let Some(group) = names.groups.iter().position(|it| is_first(&it.module, name)) {
            let message = format!("the module `{name}` has the name of the group `{}`", path(api, group));
            let problem = diagnostics.report(Code::ConfigValue, message, origin).at_key();
            problem.help("rename the file and the setting");
            if let Some(place) = first_operation(api, GroupId(group)) {
                problem.also(place);
            }
        } else if runtime_modules.contains(&name) || is_reserved_module(name) {
            let message = format!("`{name}` is the name of another module of the crate, or a reserved word");
            let problem = diagnostics.report(Code::ConfigValue, message, origin).at_key();
            problem.help("rename the file and the setting");
        }
        for item in &module.reexports {
            let place = origin.child("reexports");
            let other = exported.insert(item, module);
            if runtime_items.contains(&item.as_str()) {
                let message = format!("the root of the crate already has an item `{item}`");
                diagnostics.report(Code::ConfigValue, message, &place).help("rename the item of the module");
            } else if let Some(other) = other {
                let message = format!("the modules `{}` and `{name}` both export `{item}`", other.name);
                let problem = diagnostics.report(Code::ConfigValue, message, &place);
                problem.help("rename one of the items");
                if let Some(place) = &other.origin {
                    problem.also(place);
                }
            }
        }
    }
}

/// Returns `true` if a path starts with this module.
fn is_first(path: &[crate::names::Name], name: &str) -> bool {
    path.first().is_some_and(|first| first.as_str() == name)
}

/// Returns the name of a group.
fn path(api: &Api, group: usize) -> String {
    api.groups[group].path.join("/")
}

/// Returns the location of an operation of the group.
fn first_operation(api: &Api, id: GroupId) -> Option<&Origin> {
    let mut operations = api.operations.iter();
    operations.find(|it| api.resources[it.resource.0].group == id).map(|it| &it.origin)
}
