//! The pass that detects pagination.
//!
//! In: operations, types and the pagination patterns of the configuration. Out: the pagination of each list, and the
//! fields of each type that is a page. An operation is a list if it has the parameters and its response has the
//! properties of a pattern; names of operations do not count. The first pattern that matches is used; those that name their items
//! precede the others.

mod items;
mod mismatch;
mod pattern;
mod properties;

pub(crate) use self::properties::property_at;

use crate::config::{Config, PagingConfig};
use crate::diagnostics::Diagnostics;
use crate::ir::{OperationId, Page, PageFact, TypeId};
use crate::lower::passes::draft::{ApiDraft, Inputs};
use crate::lower::passes::lookup::{find_operation, report_unknown_operation};
use crate::lower::passes::paging::mismatch::Mismatch;
use crate::lower::passes::paging::pattern::match_operation;

/// Detects the lists and their pages, and the patterns that match one.
pub(crate) fn detect_paging(api: &mut ApiDraft, inputs: &Inputs<'_>, diagnostics: &mut Diagnostics) {
    let config = inputs.config;
    for (name, pattern) in &config.paging {
        for (index, wanted) in pattern.operations.iter().enumerate() {
            if api.is_whole && find_operation(api, wanted).is_none() {
                let place = config.place(&["paging", name, "operations", &index.to_string()]);
                report_unknown_operation(api, wanted, &place, diagnostics);
            }
        }
    }
    let mut used = vec![false; config.paging.len()];
    for index in 0..api.operations.len() {
        let mut nearest = Mismatch::NoPattern;
        for (pattern, (name, settings)) in by_precision(config) {
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
            api.unpaged.insert(OperationId(index), nearest.to_string());
        }
    }
    api.used_paging = used;
}

/// Returns the patterns in the order in which they are tried: those that name their items first.
fn by_precision(config: &Config) -> impl Iterator<Item = (usize, (&String, &PagingConfig))> {
    let patterns = || config.paging.iter().enumerate();
    let precise = patterns().filter(|(_, (_, it))| it.items.is_some());
    precise.chain(patterns().filter(|(_, (_, it))| it.items.is_none()))
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
