//! The pass that detects pagination.
//!
//! In: operations, types and the pagination patterns of the configuration. Out: the pagination of each list, and the
//! fields of each type that is a page. An operation is a list if it has the parameters and its response has the
//! properties of a pattern; names of operations do not count. The first pattern that matches is used; those that name their items
//! precede the others, and those of annotations come last.

mod items;
mod mismatch;
mod pattern;
mod properties;

use std::collections::HashMap;

pub(crate) use self::properties::property_at;
use crate::config::Config;
use crate::diagnostics::{Code, Diagnostics};
use crate::ir::{Operation, OperationId, Page, PageFact, TypeId};
use crate::lower::passes::draft::{ApiDraft, Inputs};
use crate::lower::passes::lookup::{find_operation, report_unknown_operation};
use crate::lower::passes::paging::mismatch::Mismatch;
use crate::lower::passes::paging::pattern::match_operation;

/// Detects the lists and their pages, and the patterns that match one.
pub(crate) fn detect_paging(api: &mut ApiDraft, inputs: &Inputs<'_>, diagnostics: &mut Diagnostics) {
    let config = inputs.config;
    for (name, pattern) in config.paging.iter().filter(|(_, pattern)| pattern.annotation.is_none()) {
        for (index, wanted) in pattern.operations.iter().enumerate() {
            if api.is_whole && find_operation(api, wanted).is_none() {
                let place = config.place(&["paging", name, "operations", &index.to_string()]);
                report_unknown_operation(api, wanted, &place, diagnostics);
            }
        }
    }
    let mut used = vec![false; config.paging.len()];
    let annotated = annotated_patterns(config);
    let by_precision = by_precision(config);
    for index in 0..api.operations.len() {
        let mut nearest = Mismatch::NoPattern;
        let own = own_patterns(&api.operations[index], &annotated);
        for pattern in by_precision.iter().copied().chain(own.iter().map(|it| it.pattern)) {
            let Some((name, settings)) = config.paging.get_index(pattern) else { continue };
            match match_operation(api, &api.operations[index], settings) {
                Ok((mut paging, page)) => {
                    used[pattern] = true;
                    if let Some((id, page)) = page
                        && let Err(mismatch) = record_page(api, id, page, &mut paging.next)
                    {
                        nearest = nearest.max(mismatch);
                        continue;
                    }
                    api.paging.insert(OperationId(index), paging);
                    api.paging_patterns.insert(OperationId(index), name.clone());
                    break;
                }
                Err(mismatch) => nearest = nearest.max(mismatch),
            }
        }
        if !api.paging.contains_key(&OperationId(index)) {
            report_annotations(&own, &nearest, config, diagnostics);
            api.unpaged.insert(OperationId(index), nearest.to_string());
        }
    }
    api.used_paging = used;
}

/// Returns the patterns of the configuration in the order in which they are tried: those that name their items first.
fn by_precision(config: &Config) -> Vec<usize> {
    let patterns = || config.paging.values().enumerate().filter(|(_, it)| it.annotation.is_none());
    let precise = patterns().filter(|(_, it)| it.items.is_some());
    precise.chain(patterns().filter(|(_, it)| it.items.is_none())).map(|(index, _)| index).collect()
}

/// The pattern of an annotation, and the position of the operation in it.
#[derive(Clone, Copy)]
struct AnnotatedPattern {
    pattern: usize,
    position: usize,
}

/// Returns the patterns of annotations by the name of an operation, because each operation can have its own.
fn annotated_patterns(config: &Config) -> HashMap<&str, Vec<AnnotatedPattern>> {
    let mut patterns: HashMap<&str, Vec<AnnotatedPattern>> = HashMap::new();
    for (pattern, settings) in config.paging.values().enumerate().filter(|(_, it)| it.annotation.is_some()) {
        for (position, name) in settings.operations.iter().enumerate() {
            patterns.entry(name).or_default().push(AnnotatedPattern { pattern, position });
        }
    }
    patterns
}

/// Returns the patterns of the annotations of an operation.
fn own_patterns(
    operation: &Operation,
    annotated: &HashMap<&str, Vec<AnnotatedPattern>>,
) -> Vec<AnnotatedPattern> {
    if annotated.is_empty() {
        return Vec::new();
    }
    let line = format!("{} {}", operation.method, operation.path);
    let names = [operation.id.as_str(), line.as_str()];
    names.iter().filter_map(|name| annotated.get(name)).flatten().copied().collect()
}

/// Reports the annotations of an operation that is not a list of their kind.
fn report_annotations(
    own: &[AnnotatedPattern],
    mismatch: &Mismatch,
    config: &Config,
    diagnostics: &mut Diagnostics,
) {
    for AnnotatedPattern { pattern, position } in own {
        let Some((name, settings)) = config.paging.get_index(*pattern) else { continue };
        let annotation = settings.annotation.as_deref().unwrap_or_default();
        let place = config.place(&["paging", name, "operations", &position.to_string()]);
        diagnostics
            .report(
                Code::BadAnnotation,
                format!("`{annotation}` does not fit the operation: {mismatch}"),
                &place,
            )
            .at_key()
            .help("correct the annotation, or describe the list under `paging` in `sdk.yaml`");
    }
}

/// Records that a type is a page. A type is a page in one way only, except that not every list uses its link to the next
/// page.
fn record_page(
    api: &mut ApiDraft,
    id: TypeId,
    page: Page,
    next: &mut Option<PageFact>,
) -> Result<(), Mismatch> {
    let known = api.pages.entry(id).or_insert_with(|| page.clone());
    if (&known.items, &known.item, known.empty_is_pending) != (&page.items, &page.item, page.empty_is_pending)
    {
        return Err(Mismatch::OtherPage);
    }
    match (&known.next, &page.next) {
        (None, Some(_)) => known.next = page.next,
        (Some(known), Some(other)) if known != other => return Err(Mismatch::OtherPage),
        _ => {}
    }
    debug_assert!(*next != Some(PageFact::Model) || known.next.is_some());
    Ok(())
}
