//! Finds the resources that hold the URL of a host.
//!
//! In: operations, types and pages, and from the configuration which operation answers with such a resource. Out: the
//! type of the resource and the member with the URL. One whose operation no document holds is left out: the operation
//! may be of a group that is not generated.

use super::paging::member;
use crate::config::{Config, EndpointConfig};
use crate::ir::{Api, Endpoint, Only, SuccessKind, TypeId, TypeRef};

/// Every resource that holds the URL of a host that operations use.
pub(super) fn endpoints(api: &Api, config: &Config) -> Vec<Endpoint> {
    let mut endpoints = Vec::new();
    for (index, host) in api.hosts.iter().enumerate() {
        let configured = config.hosts.get(&host.url).map(|host| &host.endpoints);
        for (name, endpoint) in configured.into_iter().flatten() {
            endpoints.extend(find(api, index, name, endpoint));
        }
    }
    endpoints
}

fn find(api: &Api, host: usize, name: &str, config: &EndpointConfig) -> Option<Endpoint> {
    let operation =
        api.operations.iter().find(|operation| Some(&operation.id) == config.operation.as_ref())?;
    let SuccessKind::Json { ty: TypeRef::Named(answer), .. } = &operation.success.kind else { return None };
    let resource = item(api, *answer);
    let (member, ty) = member(api, resource, config.member.as_deref()?)?;
    let group = api.resources[operation.resource.0].group;
    let only = config.only.as_deref().and_then(|path| only(api, resource, path));
    (ty == TypeRef::String).then(|| Endpoint { host, name: name.to_owned(), resource, group, member, only })
}

/// What `spec.endpoints.*.url` stands for.
fn only(api: &Api, resource: TypeId, path: &str) -> Option<Only> {
    let (map, of_value) = path.split_once(".*.")?;
    let (map, TypeRef::Map(values)) = member(api, resource, map)? else { return None };
    let TypeRef::Named(value) = *values else { return None };
    let (member, ty) = member(api, value, of_value)?;
    (ty == TypeRef::String).then_some(Only { map, value, member })
}

/// The type of the items if the type is a page of a list.
fn item(api: &Api, id: TypeId) -> TypeId {
    match api.pages.get(&id).map(|page| &page.item) {
        Some(TypeRef::Named(item)) => *item,
        _ => id,
    }
}
