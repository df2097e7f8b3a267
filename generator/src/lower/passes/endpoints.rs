//! Finds the resources that hold the URL of a host.
//!
//! In: operations, types and pages, and from the configuration which operation answers with such a resource. Out: the
//! type of the resource and the member with the URL. One whose operation no document holds is left out: the operation
//! may be of a group that is not generated. Where all groups are, a setting that matches nothing is reported.

use crate::config::{Config, EndpointConfig};
use crate::diagnostics::{Code, Diagnostics, Origin};
use crate::ir::{Api, Endpoint, EndpointFilter, SuccessKind, TypeId, TypeRef};
use crate::lower::passes::paging::member;
use crate::lower::passes::unused_config::unknown_operation;

/// Every resource that holds the URL of a host that operations use. `whole` says that nothing is missing because its
/// group is not generated: then what matches nothing is reported.
pub(crate) fn endpoints(
    api: &Api,
    config: &Config,
    whole: bool,
    diagnostics: &mut Diagnostics,
) -> Vec<Endpoint> {
    let mut endpoints = Vec::new();
    for (index, host) in api.hosts.iter().enumerate() {
        let configured = config.hosts.get(&host.url).map(|host| &host.endpoints);
        for (name, endpoint) in configured.into_iter().flatten() {
            let place = config.place(&["hosts", &host.url, "endpoints", name]);
            let mut ignored = Diagnostics::new();
            let diagnostics = if whole { &mut *diagnostics } else { &mut ignored };
            endpoints.extend(Search { api, place, diagnostics }.find(index, name, endpoint));
        }
    }
    endpoints
}

/// The search for one resource.
struct Search<'a> {
    api: &'a Api,
    /// Where its setting stands.
    place: Origin,
    diagnostics: &'a mut Diagnostics,
}

impl Search<'_> {
    fn find(&mut self, host: usize, name: &str, config: &EndpointConfig) -> Option<Endpoint> {
        let (api, wanted) = (self.api, config.operation.as_deref()?);
        let Some(operation) = api.operations.iter().find(|operation| operation.id == wanted) else {
            unknown_operation(api, wanted, &self.place.child("operation"), self.diagnostics);
            return None;
        };
        let SuccessKind::Json { ty: TypeRef::Named(answer), .. } = &operation.success.kind else {
            self.unmatched("operation", format!("`{wanted}` does not answer with a resource"));
            return None;
        };
        let resource = item(api, *answer);
        let path = config.member.as_deref()?;
        let Some((member, TypeRef::String)) = member(api, resource, path) else {
            let message = format!("what `{wanted}` answers with has no member `{path}` that is text");
            self.unmatched("member", message);
            return None;
        };
        let group = api.resources[operation.resource.0].group;
        let only = config.only.as_deref().and_then(|path| {
            let found = only(api, resource, path);
            if found.is_none() {
                let message = format!("what `{wanted}` answers with has no map with a text at `{path}`");
                self.unmatched("only", message);
            }
            found
        });
        Some(Endpoint { host, name: name.to_owned(), resource, group, member, only })
    }

    fn unmatched(&mut self, key: &str, message: String) {
        self.diagnostics.report(Code::ConfigUnmatched, message, &self.place.child(key));
    }
}

/// What `spec.endpoints.*.url` stands for.
fn only(api: &Api, resource: TypeId, path: &str) -> Option<EndpointFilter> {
    let (map, of_value) = path.split_once(".*.")?;
    let (map, TypeRef::Map(values)) = member(api, resource, map)? else { return None };
    let TypeRef::Named(value) = *values else { return None };
    let (member, ty) = member(api, value, of_value)?;
    (ty == TypeRef::String).then_some(EndpointFilter { map, value, member })
}

/// The type of the items if the type is a page of a list.
fn item(api: &Api, id: TypeId) -> TypeId {
    match api.pages.get(&id).map(|page| &page.item) {
        Some(TypeRef::Named(item)) => *item,
        _ => id,
    }
}
