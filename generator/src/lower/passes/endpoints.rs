//! The pass that finds the resources that contain the URL of a host.
//!
//! In: operations, types and pages, and the configured operations whose responses are such resources. Out: the type of
//! the resource and the member with the URL. An operation that no document contains is ignored, because it may belong
//! to a group that is not generated. If all groups are generated, a setting that matches nothing is reported.

use crate::config::{Config, EndpointConfig};
use crate::diagnostics::{Code, Diagnostics, Origin};
use crate::ir::{Endpoint, EndpointMap, EndpointUrl, SuccessKind, TypeId, TypeRef};
use crate::lower::passes::draft::{ApiDraft, Inputs};
use crate::lower::passes::lookup::{field_path, report_unknown_operation};

/// Finds every resource that holds the URL of a host that operations use. Where all groups are generated, settings that
/// match nothing are reported.
pub(crate) fn find_endpoints(api: &mut ApiDraft, inputs: &Inputs<'_>, diagnostics: &mut Diagnostics) {
    api.endpoints = endpoints(api, inputs.config, diagnostics);
}

fn endpoints(api: &ApiDraft, config: &Config, diagnostics: &mut Diagnostics) -> Vec<Endpoint> {
    let mut endpoints = Vec::new();
    for (index, host) in api.hosts.iter().enumerate() {
        let configured = config.hosts.get(&host.url).map(|host| &host.endpoints);
        for (name, endpoint) in configured.into_iter().flatten() {
            let place = config.place(&["hosts", &host.url, "endpoints", name]);
            let mut ignored = Diagnostics::new();
            let diagnostics = if api.is_whole { &mut *diagnostics } else { &mut ignored };
            endpoints.extend(Search { api, place, diagnostics }.find(index, name, endpoint));
        }
    }
    endpoints
}

/// The search for one resource.
struct Search<'a> {
    api: &'a ApiDraft,
    /// The location of its setting.
    place: Origin,
    diagnostics: &'a mut Diagnostics,
}

impl Search<'_> {
    fn find(&mut self, host: usize, name: &str, config: &EndpointConfig) -> Option<Endpoint> {
        let (api, wanted) = (self.api, config.operation.as_deref()?);
        let Some(operation) = api.operations.iter().find(|operation| operation.id == wanted) else {
            report_unknown_operation(api, wanted, &self.place.child("operation"), self.diagnostics);
            return None;
        };
        let SuccessKind::Json { ty: TypeRef::Named(response), .. } = &operation.success.kind else {
            self.unmatched("operation", format!("`{wanted}` does not return a resource"));
            return None;
        };
        let resource = element_type(api, *response);
        let url = match &config.key {
            Some(key) => EndpointUrl::Entry { map: self.map(resource, config, wanted)?, key: key.clone() },
            None => self.field(resource, config, wanted)?,
        };
        let group = api.resources[operation.resource.0].group;
        Some(Endpoint { host, name: name.to_owned(), resource, group, url })
    }

    /// Finds the map with the entry that a key selects.
    fn map(&mut self, resource: TypeId, config: &EndpointConfig, operation: &str) -> Option<EndpointMap> {
        let path = config.member.as_deref()?;
        if config.only.is_some() {
            self.unmatched("only", "`only` has no effect with `key`".to_owned());
        }
        let found = endpoint_map(self.api, resource, path);
        if found.is_none() {
            self.unmatched(
                "member",
                format!("the response of `{operation}` has no map with a string at `{path}`"),
            );
        }
        found
    }

    fn field(&mut self, resource: TypeId, config: &EndpointConfig, operation: &str) -> Option<EndpointUrl> {
        let path = config.member.as_deref()?;
        let Some((member, TypeRef::String)) = field_path(self.api, resource, path) else {
            let message = format!("the response of `{operation}` has no string property `{path}`");
            self.unmatched("member", message);
            return None;
        };
        let only = config.only.as_deref().and_then(|path| {
            let found = endpoint_map(self.api, resource, path);
            if found.is_none() {
                let message = format!("the response of `{operation}` has no map with a string at `{path}`");
                self.unmatched("only", message);
            }
            found
        });
        Some(EndpointUrl::Field { member, only })
    }

    fn unmatched(&mut self, key: &str, message: String) {
        self.diagnostics.report(Code::ConfigUnmatched, message, &self.place.child(key));
    }
}

/// Finds the map that a path such as `spec.endpoints.*.url` or `spec.urls.*` leads through.
fn endpoint_map(api: &ApiDraft, resource: TypeId, path: &str) -> Option<EndpointMap> {
    let (map, of_value) = match path.split_once(".*.") {
        Some((map, of_value)) => (map, Some(of_value)),
        None => (path.strip_suffix(".*")?, None),
    };
    let (map, TypeRef::Map(values)) = field_path(api, resource, map)? else { return None };
    let value = match (*values, of_value) {
        (TypeRef::String, None) => None,
        (TypeRef::Named(value), Some(of_value)) => match field_path(api, value, of_value)? {
            (member, TypeRef::String) => Some((value, member)),
            _ => return None,
        },
        _ => return None,
    };
    Some(EndpointMap { map, value })
}

/// The type of the items if the type is a page of a list.
fn element_type(api: &ApiDraft, id: TypeId) -> TypeId {
    match api.pages.get(&id).map(|page| &page.item) {
        Some(TypeRef::Named(item)) => *item,
        _ => id,
    }
}
