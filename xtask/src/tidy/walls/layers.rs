//! The check of one crate: no cycles between files, and only the dependencies between layers that its table allows.
//!
//! Takes the file graph of a crate and its table, and returns findings for the code that breaks the table and for the
//! rows that do not match the code.

use std::collections::BTreeSet;

use crate::tidy::finding::Finding;

use super::file_graph::{Edge, FileGraph, cycles};
use super::layer::{Crate, Layer};

/// The name of the rule in findings.
const RULE: &str = "walls";

/// The file that holds the tables.
pub(super) const TABLES: &str = "xtask/src/tidy/walls/tables/mod.rs";

/// Checks a crate. `tables` is the text of the file with the tables, which findings about a row point into.
pub(super) fn check(checked: Crate, graph: &FileGraph, tables: &str, findings: &mut Vec<Finding>) {
    let root = checked.root;
    for (file, line, fault) in &graph.faults {
        findings.push(Finding::new(&format!("{root}/{file}"), *line, RULE, fault));
    }
    for cycle in graph.cycles() {
        let path = format!("{root}/{}", cycle.shortest[0]);
        findings.push(Finding::new(&path, cycle.line, RULE, cycle_message(&cycle.members, &cycle.shortest)));
    }
    let layers = checked.layers.concat();
    let table = Table { layers: &layers, root, text: tables };
    let used = table.check_edges(graph, findings);
    table.check_files(graph, findings);
    table.check_rows(graph, &used, findings);
}

fn cycle_message(members: &[&str], shortest: &[&str]) -> String {
    let circle = shortest.join(" → ");
    let others = if members.len() > shortest.len() - 1 {
        format!(" (one of the cycles among {} files)", members.len())
    } else {
        String::new()
    };
    format!("the files depend on each other: {circle}{others}; move what they share into a file below them")
}

/// Returns the path of a file as layers spell it: without `.rs`, and the folder for `mod.rs`.
pub(super) fn module_path(file: &str) -> &str {
    let path = file.strip_suffix(".rs").unwrap_or(file);
    path.strip_suffix("/mod").unwrap_or(path)
}

/// Returns `true` for the root of a crate, and for the file that calls the stages of the generator in order.
pub(super) fn is_crate_root(file: &str) -> bool {
    matches!(file, "lib.rs" | "main.rs" | "run.rs")
}

/// Returns `true` if the layer holds the file.
pub(super) fn holds(layer: &str, file: &str) -> bool {
    module_path(file).strip_prefix(layer).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// The table of a crate and the text that declares it.
struct Table<'a> {
    layers: &'a [Layer],
    root: &'a str,
    text: &'a str,
}

impl<'a> Table<'a> {
    /// Returns the deepest layer that holds the file.
    fn layer(&self, file: &str) -> Option<&'a Layer> {
        self.layers.iter().filter(|it| holds(it.path, file)).max_by_key(|it| it.path.len())
    }

    /// Checks every edge and returns the pairs of layers between which there is one.
    fn check_edges<'g>(
        &self,
        graph: &'g FileGraph,
        findings: &mut Vec<Finding>,
    ) -> BTreeSet<(&'a str, &'a str)>
    where
        'a: 'g,
    {
        let mut used = BTreeSet::new();
        for edge in graph.edges() {
            if is_crate_root(edge.to) && !is_crate_root(edge.from) {
                let message =
                    format!("{} uses an item of {}; move the item into a layer", edge.from, edge.to);
                findings.push(self.edge_finding(&edge, message));
            }
            let (Some(from), Some(to)) = (self.layer(edge.from), self.layer(edge.to)) else { continue };
            if from.path == to.path {
                continue;
            }
            used.insert((from.path, to.path));
            if !from.uses.contains(&to.path) {
                let allowed = match from.uses {
                    [] => "no other layer".to_owned(),
                    uses => uses.iter().map(|it| format!("`{it}`")).collect::<Vec<_>>().join(", "),
                };
                let message =
                    format!("`{}` may not use `{}` ({}); it may use {allowed}", from.path, to.path, edge.to);
                findings.push(self.edge_finding(&edge, message));
            }
        }
        used
    }

    fn edge_finding(&self, edge: &Edge<'_>, message: String) -> Finding {
        Finding::new(&format!("{}/{}", self.root, edge.from), edge.line, RULE, message)
    }

    /// Checks that every file belongs to a layer.
    fn check_files(&self, graph: &FileGraph, findings: &mut Vec<Finding>) {
        for file in graph.files.iter().filter(|it| !is_crate_root(it) && self.layer(it).is_none()) {
            let path = format!("{}/{file}", self.root);
            let message = format!("the file belongs to no layer; add one to the table of `{}`", self.root);
            findings.push(Finding::new(&path, 1, RULE, message));
        }
    }

    /// Checks that the table is acyclic and that the code needs every row.
    fn check_rows(
        &self,
        graph: &FileGraph,
        used: &BTreeSet<(&'a str, &'a str)>,
        findings: &mut Vec<Finding>,
    ) {
        let mut add = |path: &str, message: String| {
            findings.push(Finding::new(TABLES, self.row_line(path), RULE, message));
        };
        let position = |path: &str| self.layers.iter().position(|it| it.path == path);
        let mut edges = Vec::new();
        for (index, layer) in self.layers.iter().enumerate() {
            let path = layer.path;
            if position(path) != Some(index) {
                add(path, format!("layer `{path}` of `{}` is listed twice", self.root));
            }
            if !graph.files.iter().any(|it| self.layer(it).is_some_and(|it| it.path == path)) {
                add(path, format!("layer `{path}` of `{}` has no file; remove it", self.root));
            }
            for name in layer.uses {
                match position(name) {
                    None => add(
                        path,
                        format!("layer `{path}` may use `{name}`, which is no layer of `{}`", self.root),
                    ),
                    Some(_) if *name == path => add(path, format!("layer `{path}` lists itself; remove it")),
                    Some(_) if !used.contains(&(path, *name)) => {
                        add(path, format!("no file of `{path}` uses `{name}`; remove it from the row"));
                    }
                    Some(_) => {}
                }
                edges.extend(position(name).filter(|it| *it != index).map(|it| (index, it)));
            }
        }
        for (_, circle) in cycles(self.layers.len(), &edges) {
            let names: Vec<&str> = circle.iter().map(|it| self.layers[*it].path).collect();
            let message = format!("the table lets layers depend on each other: {}", names.join(" → "));
            add(names[0], message);
        }
    }

    /// Returns the line of a layer's row: the first one after the name of the crate's table that spells its path.
    fn row_line(&self, path: &str) -> usize {
        let position = |text: &str, name: &str| text.lines().position(|it| it.contains(name));
        let table = self
            .text
            .lines()
            .find_map(|it| it.split_once(&format!("root: \"{}\", layers: ", self.root)))
            .map(|(_, rest)| format!("const {}:", rest.trim_matches([' ', '&', '[', ']', '}', ','])));
        let start = table.and_then(|it| position(self.text, &it)).unwrap_or(0);
        let rows: Vec<&str> = self.text.lines().skip(start).collect();
        let row = format!("path: \"{path}\"");
        rows.iter().position(|it| it.contains(&row)).map_or(1, |it| start + it + 1)
    }
}
