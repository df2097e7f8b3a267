//! The pass that detects pagination.
//!
//! In: operations, types and the pagination patterns of the configuration. Out: the pagination of each list, and the
//! fields of each type that is a page. An operation is a list if it has the query parameters and its response has the
//! properties of a pattern; names of operations do not count.

use crate::config::PagingConfig;
use crate::diagnostics::Diagnostics;
use crate::ir::{Argument, Operation, OperationId, Page, Paging, ParameterIn, SuccessKind, TypeId, TypeRef};
use crate::lower::passes::draft::{ApiDraft, Inputs};
use crate::lower::passes::lookup::field_path;

/// Detects the lists and their pages, and the patterns that match one.
pub(crate) fn detect_paging(api: &mut ApiDraft, inputs: &Inputs<'_>, _: &mut Diagnostics) {
    let config = inputs.config;
    let mut used = vec![false; config.paging.len()];
    for index in 0..api.operations.len() {
        let patterns = config.paging.values().enumerate();
        let found = |(pattern, it)| Some((pattern, list(api, &api.operations[index], it)?));
        let Some((pattern, (paging, page))) = patterns.into_iter().find_map(found) else { continue };
        used[pattern] = true;
        match page {
            // A type is one page in one way only.
            Some((id, page)) if *api.pages.entry(id).or_insert_with(|| page.clone()) != page => {}
            _ => _ = api.paging.insert(OperationId(index), paging),
        }
    }
    api.used_paging = used;
}

/// Matches an operation against a pattern: how it is paged, and the type that is a page, unless that is a bare list.
fn list(
    api: &ApiDraft,
    operation: &Operation,
    pattern: &PagingConfig,
) -> Option<(Paging, Option<(TypeId, Page)>)> {
    let SuccessKind::Json { ty, optional: false, .. } = &operation.success.kind else { return None };
    let parameter = |name: &Option<String>| name.clone().filter(|name| has_query(operation, name));
    let paging = match (parameter(&pattern.link), parameter(&pattern.token), parameter(&pattern.offset)) {
        (Some(link), ..) => Paging::Link(link),
        (_, Some(token), _) => Paging::Token(token),
        (_, _, Some(offset)) => Paging::Offset(offset, parameter(&pattern.limit)?),
        _ => return None,
    };
    let counted = matches!(paging, Paging::Offset(..));
    match (ty, &pattern.items) {
        (TypeRef::List(_), None) if counted => Some((paging, None)),
        (TypeRef::Named(id), Some(items)) => {
            let (items, item) = field_path(api, *id, items)?;
            let TypeRef::List(item) = item else { return None };
            let next = pattern.next.as_ref().and_then(|next| field_path(api, *id, next));
            let next = next.filter(|(_, ty)| *ty == TypeRef::String).map(|(path, _)| path);
            let page = Page { next, items, item: *item, empty_is_pending: pattern.empty_is_pending };
            (counted || page.next.is_some()).then_some((paging, Some((*id, page))))
        }
        _ => None,
    }
}

fn has_query(operation: &Operation, name: &str) -> bool {
    let required = operation.arguments.iter().filter_map(|argument| match argument {
        Argument::Parameter(parameter) => Some(parameter),
        Argument::Body => None,
    });
    required.chain(&operation.options).any(|it| it.location == ParameterIn::Query && it.wire == name)
}
