//! The rule `walls`: files have no dependency cycles, and layers depend on each other as their tables say.
//!
//! Takes the Rust sources of the repository and returns findings, or the layers of each crate as text. Does not know
//! why an edge is forbidden; ARCHITECTURE.md does.

mod file_graph;
mod layer;
mod layer_report;
mod layers;
mod module_parser;
mod module_tree;
mod path_tokens;
mod syntax;
mod tables;
mod use_tree;

#[cfg(test)]
mod tests;

use super::finding::Finding;
use super::source::Source;

use file_graph::FileGraph;
use tables::CRATES;

/// Checks every crate that has a table.
pub(super) fn check(sources: &[Source]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let tables = sources.iter().find(|it| it.path == layers::TABLES).map_or("", |it| &it.text);
    for checked in CRATES.iter().filter(|it| !it.layers.is_empty()) {
        let graph = FileGraph::read(checked.root, sources);
        if !graph.files.is_empty() {
            layers::check(*checked, &graph, tables, &mut findings);
        }
    }
    findings
}

/// Returns the layers and cycles of every crate as text.
pub(super) fn describe(sources: &[Source]) -> String {
    let graphs = CRATES.iter().map(|it| (it, FileGraph::read(it.root, sources)));
    let texts = graphs
        .filter(|(_, graph)| !graph.files.is_empty())
        .map(|(it, graph)| layer_report::render(*it, &graph));
    texts.collect::<Vec<_>>().join("\n")
}
