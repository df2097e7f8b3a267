//! Names of groups, resources, hosts and values.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use crate::ir::{Api, DefaultHeader, Endpoint, EndpointUrl, Group, GroupId, ResourceId};
use crate::lock::{LockedMember, MemberIndex};
use crate::names::case::{camel, kebab, shouty, snake};
use crate::names::model::{
    EndpointNames, GroupNames, HeaderNames, HostNames, Name, RawRequestNames, ResourceNames, SchemeNames,
    ValueNames,
};
use crate::names::reserved;
use crate::names::scope::Scope;

/// The names of groups and resources.
pub(super) struct GroupTables {
    pub(super) groups: Vec<GroupNames>,
    pub(super) resources: Vec<ResourceNames>,
    /// The methods of each group's handle that are not operations.
    pub(super) methods: Vec<Scope>,
}

/// Groups and resources. Modules are named from the root down, so that a folder's modules differ.
pub(super) fn groups(
    api: &Api,
    modules: &[&str],
    runtime_features: &[&str],
    stages: &[String],
) -> GroupTables {
    let mut folders = Folders::new(modules);
    let mut groups = group_names(api, &mut folders, runtime_features, stages);
    let mut resources = vec![None; api.resources.len()];
    let mut taken = Vec::with_capacity(groups.len());
    for (index, (group, names)) in api.groups.iter().zip(&mut groups).enumerate() {
        let mut methods = Scope::with(reserved::HANDLE_METHODS);
        resource_names(api, group, names, &mut folders, &mut methods, &mut resources);
        let operations = group.resources.iter().flat_map(|id| &api.resources[id.0].operations);
        let hosts: BTreeSet<usize> = operations.map(|id| api.operations[id.0].host).collect();
        let own = api.endpoints.iter().enumerate().filter(|(_, it)| hosts.contains(&it.host));
        names.endpoints = own.map(|(index, it)| (index, endpoint_names(api, it, &mut methods))).collect();
        let locked = api.locked.groups.get(&GroupId(index)).map_or(&[][..], |(_, entry)| &entry.raw_requests);
        names.raw_requests = raw_requests(api, &hosts, locked, &mut methods);
        taken.push(methods);
    }
    GroupTables { groups, resources: resources.into_iter().flatten().collect(), methods: taken }
}

/// The names for a method that takes a resource with a URL. The argument is named after a word of the method: the last one
/// in the name of the resource's type, else the last one.
fn endpoint_names(api: &Api, it: &Endpoint, methods: &mut Scope) -> EndpointNames {
    let of_type = api.types[it.resource.0].schema_name().and_then(|name| name.rsplit('.').next());
    let of_type = of_type.map(snake).unwrap_or_default();
    let words: Vec<&str> = it.name.split('-').collect();
    let is_in_type = |word: &&&str| of_type.split('_').any(|other| other == **word);
    let shared = words.iter().rev().find(is_in_type).copied();
    let mut arguments = Scope::with(&["url", "endpoints"]);
    let (key, other) = match &it.url {
        EndpointUrl::Entry { key, .. } => (Some(arguments.claim([snake(key)])), of_type.rsplit('_').next()),
        EndpointUrl::Field { .. } => (None, words.last().copied()),
    };
    let argument = shared.or(other).filter(|word| !word.is_empty()).unwrap_or("resource");
    let resource = arguments.claim([snake(argument)]);
    EndpointNames { method: methods.claim([snake(&it.name)]), resource, key }
}

/// The names of groups, without those of their resources.
fn group_names(
    api: &Api,
    folders: &mut Folders,
    runtime_features: &[&str],
    stages: &[String],
) -> Vec<GroupNames> {
    let locked = |index: usize| api.locked.groups.get(&GroupId(index));
    for group in api.locked.groups.values() {
        folders.reserve(&group.1.module);
    }
    let modules = api.groups.iter().enumerate();
    let modules = modules.map(|(index, group)| {
        folders.path(&group.path, locked(index).map_or(&[], |(_, entry)| &entry.module))
    });
    let modules: Vec<Vec<Name>> = modules.collect();
    let mut features = Scope::with(reserved::FEATURES);
    runtime_features.iter().for_each(|feature| features.take(&Name((*feature).to_owned())));
    stages.iter().for_each(|feature| features.take(&Name(feature.clone())));
    let mut methods = Scope::with(reserved::CLIENT_METHODS);
    let entries = api.locked.groups.values();
    features.reserve(entries.clone().map(|(_, entry)| entry.feature.as_str()));
    methods.reserve(entries.map(|(method, _)| method.as_str()));
    let (mut names, mut handles): (Vec<GroupNames>, HashSet<String>) = (Vec::new(), HashSet::new());
    for ((index, group), module) in api.groups.iter().enumerate().zip(modules) {
        let locked = locked(index);
        let words = group.path.join(" ");
        let candidates = [kebab(&words), format!("{}-api", kebab(&words))];
        let feature = features.claim_locked(locked.map(|(_, it)| it.feature.as_str()), candidates).0;
        let parents =
            api.groups.iter().zip(&names).filter(|(other, _)| {
                other.path.len() < group.path.len() && group.path.starts_with(&other.path)
            });
        names.push(GroupNames {
            feature_needs: parents.map(|(_, names)| names.feature.clone()).collect(),
            feature: feature.trim_start_matches("r#").to_owned(),
            module,
            method: methods.claim_locked(
                locked.map(|(method, _)| method.as_str()),
                [handle_method(api, &words), format!("{}_api", snake(&words))],
            ),
            handle: match api.is_flat {
                _ if locked.is_some_and(|(_, it)| !handles.contains(&it.handle)) => {
                    Name(locked.map(|(_, it)| it.handle.clone()).unwrap_or_default())
                }
                // The type of its values may have the name of the resource.
                true => Name(format!("{}Client", camel(&words))),
                false => Name(camel(&words)),
            },
            endpoints: BTreeMap::new(),
            raw_requests: BTreeMap::new(),
        });
        handles.extend(names.last().map(|names| names.handle.as_str().to_owned()));
    }
    names
}

/// The method for a handle. In an API whose resources are groups, it is never a raw identifier.
fn handle_method(api: &Api, words: &str) -> String {
    if api.is_flat { reserved::without_keyword(snake(words)) } else { snake(words) }
}

/// The names of a group's resources. The handle of its own resource is that of the group.
fn resource_names(
    api: &Api,
    group: &Group,
    names: &GroupNames,
    folders: &mut Folders,
    methods: &mut Scope,
    resources: &mut [Option<ResourceNames>],
) {
    let mut handles = Scope::with(&[]);
    let locked = group.resources.iter().filter_map(|id| api.locked.resources.get(id));
    methods.reserve(locked.clone().filter_map(|(method, _)| method.as_deref()));
    handles.reserve(locked.map(|(_, entry)| entry.handle.as_str()));
    // The module of the group has both its handle and those of its resources.
    handles.take(&names.handle);
    if let Some(root) = group.root {
        resources[root.0] = Some(ResourceNames {
            module: folders.child(&group.path, "operations", locked_module(api, root)),
            method: names.method.clone(),
            handle: names.handle.clone(),
        });
    }
    for &id in group.resources.iter().filter(|id| group.root != Some(**id)) {
        let name = &api.resources[id.0].name;
        let locked = api.locked.resources.get(&id);
        let method = locked.and_then(|(method, _)| method.as_deref());
        resources[id.0] = Some(ResourceNames {
            module: folders.child(&group.path, name, locked_module(api, id)),
            method: methods.claim_locked(method, [handle_method(api, name)]),
            // The types of a module share one scope, which has the last word about the others.
            handle: handles.claim_locked(
                locked.map(|(_, entry)| entry.handle.as_str()),
                [format!("{}Client", camel(name)), format!("{}ApiClient", camel(name))],
            ),
        });
    }
}

/// Returns the module of a resource in the last run.
fn locked_module(api: &Api, id: ResourceId) -> Option<&str> {
    api.locked.resources.get(&id).map(|(_, entry)| entry.module.as_str())
}

/// The methods for raw requests to the hosts of a group: `request`, or `kafka_request` where there are several. `locked`
/// are those of the last run.
fn raw_requests(
    api: &Api,
    hosts: &BTreeSet<usize>,
    locked: &[LockedMember],
    methods: &mut Scope,
) -> BTreeMap<usize, RawRequestNames> {
    let locked = MemberIndex::new(locked);
    let mut constants = Scope::with(&[]);
    let names = hosts.iter().map(|host| {
        let name = &api.hosts[*host].name;
        let word = if hosts.len() == 1 { "request".to_owned() } else { format!("{name} request") };
        let known = locked.name(api.hosts[*host].key());
        let method = methods.claim_locked(known, [snake(&word), snake(&format!("raw {word}"))]);
        let constant = constants.claim([shouty(method.as_str())]);
        (*host, RawRequestNames { method, constant })
    });
    names.collect()
}

/// The features of lifecycle stages.
pub(super) fn stages(api: &Api, runtime_features: &[&str]) -> Vec<String> {
    let mut features = Scope::with(reserved::FEATURES);
    runtime_features.iter().for_each(|feature| features.take(&Name((*feature).to_owned())));
    let names = api.stages.iter().map(|stage| {
        let feature = features.claim([kebab(stage), format!("{}-stage", kebab(stage))]).0;
        feature.trim_start_matches("r#").to_owned()
    });
    names.collect()
}

/// The folders of the source tree, each with the scope of its modules.
struct Folders {
    scopes: HashMap<Vec<String>, Scope>,
    names: HashMap<Vec<String>, Name>,
}

impl Folders {
    fn new(taken: &[&str]) -> Self {
        let mut root = Scope::with(reserved::MODULES);
        taken.iter().for_each(|module| root.take(&Name((*module).to_owned())));
        Self { scopes: HashMap::from([(Vec::new(), root)]), names: HashMap::new() }
    }

    /// Reserves the first module of a group in the last run.
    fn reserve(&mut self, module: &[String]) {
        if let Some(root) = self.scopes.get_mut(&Vec::new()) {
            root.reserve(module.first().map(String::as_str));
        }
    }

    /// The modules on the way to a group's; `locked` are those of the last run.
    fn path(&mut self, path: &[String], locked: &[String]) -> Vec<Name> {
        let mut modules = Vec::new();
        for length in 1..=path.len() {
            let at = path[..length].to_vec();
            let name = match self.names.get(&at) {
                Some(name) => name.clone(),
                None => {
                    let locked =
                        locked.get(length - 1).filter(|_| locked.len() == path.len()).map(String::as_str);
                    let name = self.child(&path[..length - 1], &path[length - 1], locked);
                    self.names.insert(at, name.clone());
                    name
                }
            };
            modules.push(name);
        }
        modules
    }

    /// A new module in a folder; a module of its parent's name would be confusing, and clippy says so.
    fn child(&mut self, folder: &[String], name: &str, locked: Option<&str>) -> Name {
        let parent = self.names.get(folder);
        let scope = self.scopes.entry(folder.to_vec()).or_insert_with(|| {
            let mut scope = Scope::with(reserved::MODULES);
            parent.into_iter().for_each(|parent| scope.take(parent));
            scope
        });
        scope.claim_locked(locked, [snake(name), format!("{}_api", snake(name))])
    }
}

/// The modules of the guide's pages.
pub(super) fn pages(api: &Api) -> Vec<Name> {
    let mut scope = Scope::default();
    api.guide.iter().map(|page| scope.claim([page.name.clone()])).collect()
}

/// Hosts.
pub(super) fn hosts(api: &Api) -> Vec<HostNames> {
    let mut constants = Scope::with(&["ENV_LOGINS", "SERVICE"]);
    let mut methods = Scope::with(reserved::BUILDER_METHODS);
    let names = api.hosts.iter().map(|host| HostNames {
        constant: constants.claim([shouty(&host.name)]),
        method: methods.claim([format!("{}_url", snake(&host.name))]),
        variables: host.takes_variables().then(|| {
            let method = methods.claim([format!("{}_url_with", snake(&host.name))]);
            let mut arguments = Scope::with(&["expand"]);
            let arguments = host.variables.iter().map(|it| arguments.claim([snake(&it.name)]));
            (method, arguments.collect())
        }),
        servers: host
            .named_servers
            .iter()
            .map(|server| {
                let name = snake(&server.name);
                let name = name.strip_suffix("_server").unwrap_or(&name);
                methods.claim([format!("{name}_server"), format!("{}_{name}_server", snake(&host.name))])
            })
            .collect(),
        headers: headers(&host.headers, &mut methods),
    });
    names.collect()
}

/// Values, whose name is free both in the builder and in the client.
pub(super) fn values(
    api: &Api,
    groups: &[GroupNames],
    hosts: &[HostNames],
    schemes: &[SchemeNames],
) -> Vec<ValueNames> {
    let mut constants = Scope::with(&["ENV_LOGINS", "SERVICE"]);
    let mut methods = Scope::with(reserved::BUILDER_METHODS);
    reserved::CLIENT_METHODS.iter().for_each(|name| methods.take(&Name((*name).to_owned())));
    groups.iter().for_each(|group| methods.take(&group.method));
    for host in hosts {
        constants.take(&host.constant);
        methods.take(&host.method);
        host.variables.iter().for_each(|(method, _)| methods.take(method));
        host.servers.iter().for_each(|method| methods.take(method));
        host.headers.iter().for_each(|header| methods.take(&header.setter));
    }
    for scheme in schemes {
        scheme.statics().for_each(|name| constants.take(name));
        methods.take(&scheme.method);
        scheme.setters().chain(scheme.login()).for_each(|name| methods.take(name));
        scheme.headers.iter().for_each(|header| methods.take(&header.setter));
    }
    let names = api.values.iter().map(|value| ValueNames {
        constant: constants.claim([shouty(&value.name), format!("{}_VALUE", shouty(&value.name))]),
        method: methods.claim([snake(&value.name), format!("{}_value", snake(&value.name))]),
    });
    names.collect()
}

/// The constants of error codes.
pub(super) fn error_codes(api: &Api) -> Vec<Name> {
    let mut constants = Scope::default();
    let names = api.error_codes.iter().map(|it| {
        let name = shouty(&it.name);
        constants.claim([name.clone(), format!("{name}_{}", shouty(&it.code))])
    });
    names.collect()
}

/// The accessors of headers, among the methods of a response.
pub(super) fn response_headers(api: &Api) -> Vec<Name> {
    let mut methods = Scope::with(reserved::RESPONSE_METHODS);
    let names = api.response_headers.iter().map(|header| {
        let name = snake(&header.wire);
        methods.claim([name.clone(), format!("{name}_header")])
    });
    names.collect()
}

/// Headers, among the methods of the builder.
pub(super) fn headers(headers: &[DefaultHeader], methods: &mut Scope) -> Vec<HeaderNames> {
    let names = headers.iter().map(|header| {
        let setter = methods.claim([snake(&header.name), format!("{}_header", snake(&header.name))]);
        HeaderNames { with: Name(format!("with_{}", setter.shown())), setter }
    });
    names.collect()
}
