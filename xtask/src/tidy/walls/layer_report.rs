//! The layers of a crate as text, for whoever writes its table.
//!
//! Takes the file graph of a crate and returns one row per layer, ready for the table, and the cycles. Layers that the
//! table does not name are the folders of the first two levels and the files directly under the root; also the files of
//! a stage that would otherwise form a cycle with a folder of its own.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use super::file_graph::{FileGraph, cycles};
use super::layer::Crate;
use super::layers::{holds, is_crate_root, module_path};

/// The layers that each layer uses.
type Uses = BTreeMap<String, BTreeSet<String>>;

/// Returns the rows and cycles of a crate.
pub(super) fn render(described: Crate, graph: &FileGraph) -> String {
    let coarse = layer_uses(graph, |file| layer_path(described, graph, file, &[]));
    let split = stages_to_split(&coarse);
    let uses = layer_uses(graph, |file| layer_path(described, graph, file, &split));
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
    for edge in graph.edges().filter(|it| is_crate_root(it.to) && !is_crate_root(it.from)) {
        let _ = writeln!(text, "  use of the root: {}:{} → {}", edge.from, edge.line, edge.to);
    }
    for (file, line, fault) in &graph.faults {
        let _ = writeln!(text, "  {file}:{line}: {fault}");
    }
    text
}

fn render_layer_cycles(uses: &Uses, text: &mut String) {
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

/// Returns the uses between the layers that `layer` assigns to the files.
fn layer_uses(graph: &FileGraph, layer: impl Fn(&str) -> String) -> Uses {
    let mut uses = Uses::new();
    for file in graph.files.iter().filter(|it| !is_crate_root(it)) {
        uses.entry(layer(file)).or_default();
    }
    for edge in graph.edges().filter(|it| !is_crate_root(it.from) && !is_crate_root(it.to)) {
        let (from, to) = (layer(edge.from), layer(edge.to));
        if from != to {
            uses.entry(from).or_default().insert(to);
        }
    }
    uses
}

/// Returns the stages that use a folder of theirs which uses them. Their files may still be layers without cycles.
fn stages_to_split(uses: &Uses) -> Vec<String> {
    let depends = |from: &str, to: &str| uses.get(from).is_some_and(|it| it.contains(to));
    let folders = uses.keys().filter_map(|it| Some((it, it.split_once('/')?.0)));
    folders
        .filter(|(folder, stage)| depends(folder, stage) && depends(stage, folder))
        .map(|(_, stage)| stage.to_owned())
        .collect()
}

/// Returns the deepest layer of the table that holds the file, or the layer that its place suggests.
fn layer_path(described: Crate, graph: &FileGraph, file: &str, split: &[String]) -> String {
    let layers = described.layers.iter().copied().flatten().map(|it| it.path).filter(|it| holds(it, file));
    if let Some(layer) = layers.max_by_key(|it| it.len()) {
        return layer.to_owned();
    }
    let mut parts = module_path(file).split('/');
    let stage = parts.next().unwrap_or_default().to_owned();
    let is_folder = |path: &str| graph.files.iter().any(|it| it.starts_with(&format!("{path}/")));
    match parts.next().map(|it| format!("{stage}/{it}")) {
        Some(layer) if split.contains(&stage) || is_folder(&layer) => layer,
        _ => stage,
    }
}
