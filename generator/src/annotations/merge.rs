//! The merge of settings from annotations into those of `sdk.yaml`, which take precedence.
//!
//! Takes the settings of one annotation at a time. Returns the merged configuration, and the location in the documents
//! of each setting that is not in `sdk.yaml`.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use indexmap::IndexMap;

use crate::annotations::place::OperationPlace;
use crate::config::{Config, OperationConfig, PagingConfig, RetryConfig, StreamPatternConfig};
use crate::diagnostics::Origin;
use crate::origin_map::{OriginMap, Place};

/// The indexes into `Merge::named`.
const POLLED: usize = 0;
const STREAMED: usize = 1;
const INCLUDED: usize = 2;

/// The merged configuration, and the locations of the settings that come from annotations.
pub(super) struct Merge {
    pub(super) config: Config,
    pub(super) places: OriginMap,
    /// The retry policies that documents state for all of their operations, by file.
    pub(super) retries: HashMap<Arc<str>, RetryConfig>,
    /// The operations that `sdk.yaml` names: those with a poller, those with a stream, and those of the subset.
    named: [HashSet<String>; 3],
    /// The names of the pagination patterns, by the annotation and the settings except for the operations.
    patterns: IndexMap<String, String>,
}

impl Merge {
    pub(super) fn new(config: &Config) -> Self {
        Self {
            config: config.clone(),
            places: OriginMap::default(),
            retries: HashMap::new(),
            named: [
                config.pollers.values().flat_map(|poller| poller.start.clone()).collect(),
                config.streams.values().flat_map(|stream| stream.operations.clone()).collect(),
                config.subset.include.iter().flat_map(|selection| selection.operations.clone()).collect(),
            ],
            patterns: IndexMap::new(),
        }
    }

    /// Adds the settings of an annotation. Returns `false` if `sdk.yaml` already has all of them.
    pub(super) fn add(
        &mut self,
        settings: Config,
        annotation: &str,
        operation: Option<&OperationPlace<'_>>,
        origin: &Origin,
    ) -> bool {
        let mut is_used = false;
        if let Some(operation) = operation {
            for own in settings.operations.into_values() {
                is_used |= self.operation(own, operation, origin);
            }
            if settings.subset.exclude.is_some() {
                is_used |= self.exclude(operation, origin);
            }
            for (_, pattern) in settings.paging {
                is_used |= self.paging(pattern, annotation, operation, origin);
            }
            for (_, pattern) in settings.streams {
                is_used |= self.stream(pattern, annotation, operation, origin);
            }
            for (_, poller) in settings.pollers {
                if is_named(operation, &self.named[POLLED]) {
                    continue;
                }
                let name = unused_name(annotation, |name| self.config.pollers.contains_key(name));
                self.record(&["pollers", &name], origin);
                self.config.pollers.insert(name, poller);
                is_used = true;
            }
        }
        for (key, name) in settings.types {
            if !self.config.types.contains_key(&key) {
                self.record(&["types", &key], origin);
                self.config.types.insert(key, name);
                is_used = true;
            }
        }
        if let Some(retry) = settings.retry {
            self.retries.insert(origin.file.clone(), retry);
            is_used = true;
        }
        is_used
    }

    /// Records the location of a setting.
    fn record(&mut self, path: &[&str], origin: &Origin) {
        let file: Arc<str> = self.config.place(&[]).file;
        let tree = self.places.document(&file);
        let tree = path.iter().fold(tree, |tree, step| tree.child_or_insert(step));
        tree.value = Some(Place { origin: origin.clone(), is_fixed: true });
    }

    /// Adds the settings of an operation that have no value yet.
    fn operation(&mut self, own: OperationConfig, operation: &OperationPlace<'_>, origin: &Origin) -> bool {
        let names = [operation.name(), operation.line()];
        let known = names.iter().find(|name| self.config.operations.contains_key(*name));
        let name = known.unwrap_or(&names[0]).clone();
        let is_new = !self.config.operations.contains_key(&name);
        let into = self.config.operations.entry(name.clone()).or_default();
        let mut set = Vec::new();
        let mut text = |setting: &'static str, own: Option<String>, into: &mut Option<String>| {
            if own.is_some() && into.is_none() {
                *into = own;
                set.push(setting);
            }
        };
        text("method", own.method, &mut into.method);
        text("tag", own.tag, &mut into.tag);
        text("stage", own.stage, &mut into.stage);
        text("docs", own.docs, &mut into.docs);
        if let Some(retry) = own.retry {
            let known = into.retry.unwrap_or_default();
            let combined = known.or(retry);
            if combined != known {
                into.retry = Some(combined);
                set.push("retry");
            }
        }
        for setting in &set {
            self.record(&["operations", &name, setting], origin);
        }
        if is_new && !set.is_empty() {
            self.record(&["operations", &name], origin);
        }
        !set.is_empty()
    }

    /// Excludes an operation, unless `sdk.yaml` includes it by name.
    fn exclude(&mut self, operation: &OperationPlace<'_>, origin: &Origin) -> bool {
        if is_named(operation, &self.named[INCLUDED]) {
            return false;
        }
        let excluded = &mut self.config.subset.exclude.get_or_insert_default().operations;
        let index = excluded.len().to_string();
        excluded.push(operation.name());
        self.record(&["subset", "exclude", "operations", &index], origin);
        true
    }

    /// Adds an operation to the kind of pagination with these settings.
    fn paging(
        &mut self,
        pattern: PagingConfig,
        annotation: &str,
        operation: &OperationPlace<'_>,
        origin: &Origin,
    ) -> bool {
        let pattern = PagingConfig { annotation: Some(annotation.to_owned()), ..pattern };
        let key = format!("{:?}", PagingConfig { operations: Vec::new(), ..pattern.clone() });
        let name = match self.patterns.get(&key) {
            Some(name) => name.clone(),
            None => {
                let name = unused_name(annotation, |name| self.config.paging.contains_key(name));
                let pattern = PagingConfig { operations: Vec::new(), ..pattern };
                self.config.paging.insert(name.clone(), pattern);
                self.patterns.insert(key, name.clone());
                self.record(&["paging", &name], origin);
                name
            }
        };
        let operations = &mut self.config.paging[&name].operations;
        let index = operations.len().to_string();
        operations.push(operation.name());
        self.record(&["paging", &name, "operations", &index], origin);
        true
    }

    /// Adds a kind of stream. The first kind that an operation matches is used, so those of `sdk.yaml` take precedence.
    fn stream(
        &mut self,
        pattern: StreamPatternConfig,
        annotation: &str,
        operation: &OperationPlace<'_>,
        origin: &Origin,
    ) -> bool {
        if is_named(operation, &self.named[STREAMED]) {
            return false;
        }
        let name = unused_name(annotation, |name| self.config.streams.contains_key(name));
        let pattern = StreamPatternConfig { annotation: Some(annotation.to_owned()), ..pattern };
        self.record(&["streams", &name], origin);
        self.config.streams.insert(name, pattern);
        true
    }
}

/// Returns `true` if one of these names refers to an operation.
fn is_named(operation: &OperationPlace<'_>, names: &HashSet<String>) -> bool {
    !names.is_empty() && (names.contains(&operation.name()) || names.contains(&operation.line()))
}

/// Returns an unused name for a kind: the annotation, or the annotation with a number.
fn unused_name(annotation: &str, is_taken: impl Fn(&str) -> bool) -> String {
    let numbered = (2..).map(|number| format!("{annotation}-{number}"));
    let mut names = std::iter::once(annotation.to_owned()).chain(numbered);
    names.find(|name| !is_taken(name)).unwrap_or_default()
}
