//! The configured streams that operations match.
//!
//! In: the configuration. Out: the entries of `streams` that an operation matches, and the settings that match nothing.

use std::collections::HashSet;

use crate::config::{Config, StreamPatternConfig};
use crate::lower::streams::select::has_property;
use crate::resolve::{Operation, SchemaGraph, UnmatchedStream};

/// The entries of `streams`, and their uses.
pub(super) struct Patterns<'a> {
    config: &'a Config,
    used: Vec<bool>,
    /// The operations that have a stream, by entry.
    matched: Vec<Vec<String>>,
    /// The names of the operations that have a stream.
    streamed: HashSet<String>,
}

impl<'a> Patterns<'a> {
    pub(super) fn new(config: &'a Config) -> Self {
        let count = config.streams.len();
        Self { config, used: vec![false; count], matched: vec![Vec::new(); count], streamed: HashSet::new() }
    }

    /// Returns the entries that an operation matches, with their indexes: the first of the configuration, and those of
    /// annotations.
    pub(super) fn find(
        &self,
        schemas: &SchemaGraph,
        operation: &Operation,
    ) -> Vec<(usize, &'a StreamPatternConfig)> {
        let matching = self.config.streams.values().enumerate().filter(|(_, pattern)| {
            let is_named = pattern.operations.is_empty()
                || pattern.operations.iter().any(|name| operation.is_named(name));
            let select = pattern.select.as_ref();
            is_named && select.is_none_or(|select| has_property(schemas, operation, &select.property))
        });
        let mut is_first = true;
        let matching =
            matching.filter(|(_, pattern)| std::mem::take(&mut is_first) || pattern.annotation.is_some());
        matching.collect()
    }

    /// Records that an operation has a stream, which the entry configures.
    pub(super) fn mark_used(
        &mut self,
        pattern: Option<(usize, &StreamPatternConfig)>,
        operation: &Operation,
    ) {
        let Some((index, pattern)) = pattern else { return };
        self.used[index] = true;
        let line = format!("{} {}", operation.method, operation.path);
        self.streamed.extend(operation.id.iter().cloned().chain([line]));
        let names = pattern.operations.iter().filter(|name| operation.is_named(name)).cloned();
        self.matched[index].extend(names);
    }

    /// Returns the settings that match nothing.
    pub(super) fn unmatched(&self, operations: &[Operation]) -> Vec<UnmatchedStream> {
        let mut unmatched = Vec::new();
        for (index, (name, pattern)) in self.config.streams.iter().enumerate() {
            let place = self.config.place(&["streams", name]);
            for (number, wanted) in pattern.operations.iter().enumerate() {
                let exists = operations.iter().any(|operation| operation.is_named(wanted));
                // A pattern of the configuration takes precedence over an annotation.
                let is_replaced = pattern.annotation.is_some() && self.streamed.contains(wanted);
                if exists && !is_replaced && !self.matched[index].contains(wanted) {
                    let place = place.child("operations").child(number.to_string());
                    unmatched.push(UnmatchedStream { place, message: message(wanted, pattern) });
                }
            }
            if !self.used[index] && pattern.operations.is_empty() {
                let message = format!("no operation matches the stream `{name}`");
                unmatched.push(UnmatchedStream { place, message });
            }
        }
        unmatched
    }
}

fn message(operation: &str, pattern: &StreamPatternConfig) -> String {
    match &pattern.select {
        Some(select) => format!(
            "`{operation}` has no success that is a stream, or no property `{}` in its request body",
            select.property
        ),
        None => format!("`{operation}` has no success that is a stream"),
    }
}
