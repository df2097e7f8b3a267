//! The kinds of pagination.
//!
//! In: the operations that look like paginated lists. Out: a pattern for each kind that at least one of them matches,
//! with the number of those, and the lists that match none.

use std::collections::BTreeMap;

use crate::init::entry::{Entry, Section};
use crate::init::paging_candidate::{Candidate, Value, candidate};
use crate::init::scalar::scalar;
use crate::ir::{Api, OperationId};
use crate::pagination::{page_facts, paginated_operations};

/// The maximum number of operations that a comment names.
const MAX_NAMED: usize = 5;

/// The doubt about a kind that is reported if it is in use.
const REPORTED: &str = "This setting causes further diagnostics.";

/// The proposals for `paging`.
#[derive(Clone, Debug)]
pub(crate) struct PagingProposals {
    /// The patterns by precision, with their names.
    patterns: Vec<Pattern>,
    /// The lists that match no pattern, with the reason.
    others: Vec<String>,
}

#[derive(Clone, Debug)]
struct Pattern {
    name: String,
    candidate: Candidate,
    /// The operations that suggest it, and, after it has been applied, those that match it.
    operations: Vec<String>,
}

impl PagingProposals {
    /// Creates a pattern for each kind of list.
    pub(crate) fn new(api: &Api) -> Self {
        let mut kinds: BTreeMap<Candidate, Vec<String>> = BTreeMap::new();
        for (index, operation) in api.operations.iter().enumerate() {
            let Some(facts) = page_facts(api, OperationId(index)) else { continue };
            if let Some(candidate) = candidate(&facts) {
                kinds.entry(candidate).or_default().push(format!("{} {}", operation.method, operation.path));
            }
        }
        let mut kinds: Vec<(Candidate, Vec<String>)> = kinds.into_iter().collect();
        // The first pattern that matches is used, so those with more settings come first.
        kinds.sort_by_key(|(candidate, operations)| {
            (std::cmp::Reverse(candidate.settings.len()), std::cmp::Reverse(operations.len()))
        });
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        let patterns = kinds.into_iter().map(|(candidate, operations)| {
            let count = counts.entry(candidate.kind).or_default();
            *count += 1;
            let name =
                if *count == 1 { candidate.kind.to_owned() } else { format!("{}-{count}", candidate.kind) };
            Pattern { name, candidate, operations }
        });
        Self { patterns: patterns.collect(), others: Vec::new() }
    }

    /// Removes the settled patterns that no operation matches, and records the lists of each of the others.
    pub(crate) fn settle(&mut self, api: &Api) -> bool {
        let before = self.patterns.len();
        self.patterns.retain_mut(|pattern| {
            if pattern.candidate.doubt.is_some() {
                return true;
            }
            let matched = api.paging_patterns.iter().filter(|(_, name)| **name == pattern.name);
            let named = matched.map(|(id, _)| {
                let operation = &api.operations[id.0];
                format!("{} {}", operation.method, operation.path)
            });
            pattern.operations = named.collect();
            !pattern.operations.is_empty()
        });
        // A list that matches a settled pattern needs no other proposal.
        let is_paged = |name: &String| {
            api.paging_patterns.keys().any(|id| {
                let operation = &api.operations[id.0];
                *name == format!("{} {}", operation.method, operation.path)
            })
        };
        self.patterns.retain_mut(|pattern| {
            if pattern.candidate.doubt.is_some() {
                pattern.operations.retain(|name| !is_paged(name));
            }
            !pattern.operations.is_empty()
        });
        let others = paginated_operations(api).into_iter().filter(|it| it.pattern.is_none());
        self.others = others.map(|it| format!("{} {}", it.method, it.path)).collect();
        before != self.patterns.len()
    }

    /// Comments out a pattern. Returns `true` if it was settled.
    pub(crate) fn reject(&mut self, name: &str) -> bool {
        let pattern = self.patterns.iter_mut().find(|pattern| pattern.name == name);
        pattern.is_some_and(|pattern| pattern.candidate.doubt.replace(REPORTED).is_none())
    }

    /// Comments out all patterns. Returns `true` if there was a settled one.
    pub(crate) fn reject_all(&mut self) -> bool {
        let mut has_changed = false;
        for pattern in &mut self.patterns {
            has_changed |= pattern.candidate.doubt.replace(REPORTED).is_none();
        }
        has_changed
    }

    /// Returns the section.
    pub(crate) fn section(&self) -> Section {
        let entries = self.patterns.iter().map(Pattern::entry).collect();
        let remark = match self.others.len() {
            0 => String::new(),
            count => format!(
                "{} like a paginated list but {} no enabled pattern below: {}. `sdkwright pagination` lists the reasons.",
                if count == 1 { "1 operation looks".to_owned() } else { format!("{count} operations look") },
                if count == 1 { "matches" } else { "match" },
                named(&self.others)
            ),
        };
        Section { key: "paging", remark, entries }
    }
}

impl Pattern {
    fn entry(&self) -> Entry {
        let Self { name, candidate, operations } = self;
        let settings = candidate.settings.iter().map(|(key, value)| format!("{key}: {}", value.yaml()));
        let settings: Vec<String> = settings.collect();
        let lists = match operations.len() {
            1 => "1 list".to_owned(),
            count => format!("{count} lists"),
        };
        let facts: Vec<String> =
            candidate.settings.iter().filter_map(|(key, value)| fact(key, value)).collect();
        let verb = if operations.len() == 1 { "has" } else { "have" };
        let doubt = candidate.doubt.map(|doubt| format!(" {doubt}")).unwrap_or_default();
        let evidence = format!("{lists} {verb} {}: {}.{doubt}", facts.join(", "), self::named(operations));
        Entry {
            key: name.clone(),
            evidence,
            lines: vec![format!("{name}: {{ {} }}", settings.join(", "))],
            is_settled: candidate.doubt.is_none(),
        }
    }
}

impl Value {
    fn yaml(&self) -> String {
        match self {
            Self::Name(name) => scalar(name),
            Self::Number(number) => number.to_string(),
            Self::Yes => "true".to_owned(),
            Self::LinkHeader => "{ header: Link, rel: next }".to_owned(),
        }
    }
}

/// Returns the fact on which a setting is based.
fn fact(key: &str, value: &Value) -> Option<String> {
    Some(match (key, value) {
        ("token" | "page" | "offset" | "last-id" | "limit", Value::Name(name)) => {
            format!("the parameter `{name}`")
        }
        ("next" | "has-more" | "total" | "total-pages" | "items", Value::Name(name)) => {
            format!("the property `{name}`")
        }
        ("first-page", Value::Number(number)) => format!("the first page {number}"),
        ("next", Value::LinkHeader) => "the header `Link`".to_owned(),
        _ => return None,
    })
}

/// Returns the first names of a list.
fn named(operations: &[String]) -> String {
    let mut text = operations.iter().take(MAX_NAMED).map(String::as_str).collect::<Vec<_>>().join(", ");
    if operations.len() > MAX_NAMED {
        text.push_str(&format!(" and {} more", operations.len() - MAX_NAMED));
    }
    text
}
