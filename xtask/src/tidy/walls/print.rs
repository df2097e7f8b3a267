//! The layers of a crate as text, for whoever writes its table.
//!
//! Takes the file graph of a crate and returns one row per layer, ready for the table, and the cycles. Layers that the
//! table does not name are the folders of the first two levels and the files directly under the root.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::file_graph::{FileGraph, cycles};
use super::layers::{holds, is_crate_root, module_path};
use super::tables::Crate;

/// Returns the rows and cycles of a crate.
pub(super) fn render(described: Crate, graph: &FileGraph) -> String {
    let layer = |file: &str| layer_path(described, graph, file);
    let mut uses: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in graph.files.iter().filter(|it| !is_crate_root(it)) {
        uses.entry(layer(file)).or_default();
    }
    for edge in graph.edges().filter(|it| !is_crate_root(it.from) && !is_crate_root(it.to)) {
        let (from, to) = (layer(edge.from), layer(edge.to));
        if from != to {
            uses.entry(from).or_default().insert(to);
        }
    }
    let mut text = format!("{}\n", described.root);
    for (path, uses) in &uses {
        let _ =
            writeln!(text, "    Layer {{ path: {path:?}, uses: &{:?} }},", uses.iter().collect::<Vec<_>>());
    }
    render_layer_cycles(&uses, &mut text);
    for cycle in graph.cycles() {
        let (members, shortest) = (cycle.members.join(" "), cycle.shortest.join(" → "));
        let _ = writeln!(text, "  cycle of {} files: {members}", cycle.members.len());
        let _ = writeln!(text, "    shortest, from line {}: {shortest}", cycle.line);
    }
    for edge in graph.edges().filter(|it| is_crate_root(it.to)) {
        let _ = writeln!(text, "  use of the root: {}:{} → {}", edge.from, edge.line, edge.to);
    }
    for (file, line, fault) in &graph.faults {
        let _ = writeln!(text, "  {file}:{line}: {fault}");
    }
    text
}

fn render_layer_cycles(uses: &BTreeMap<String, BTreeSet<String>>, text: &mut String) {
    let names: Vec<&String> = uses.keys().collect();
    let index = |name: &String| names.iter().position(|it| *it == name);
    let edges: Vec<(usize, usize)> = uses
        .iter()
        .flat_map(|(from, uses)| uses.iter().filter_map(move |to| Some((index(from)?, index(to)?))))
        .collect();
    for (members, shortest) in cycles(names.len(), &edges) {
        let list = |nodes: &[usize], separator: &str| {
            nodes.iter().map(|it| names[*it].as_str()).collect::<Vec<_>>().join(separator)
        };
        let _ = writeln!(text, "  cycle of {} layers: {}", members.len(), list(&members, " "));
        let _ = writeln!(text, "    shortest: {}", list(&shortest, " → "));
    }
}

/// Returns the deepest layer of the table that holds the file, or the layer that its place suggests.
fn layer_path(described: Crate, graph: &FileGraph, file: &str) -> String {
    let layers = described.layers.iter().map(|it| it.path).filter(|it| holds(it, file));
    if let Some(layer) = layers.max_by_key(|it| it.len()) {
        return layer.to_owned();
    }
    let path = module_path(file);
    let parts: Vec<&str> = path.split('/').collect();
    let is_folder = |path: &str| graph.files.iter().any(|it| it.starts_with(&format!("{path}/")));
    let stage = parts[0].to_owned();
    match parts.get(1).map(|it| format!("{stage}/{it}")) {
        Some(layer) if is_folder(&layer) => layer,
        _ => stage,
    }
}
