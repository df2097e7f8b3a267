//! The dependencies between the files of one crate.
//!
//! Takes the modules of a crate and returns an edge for each file that uses an item of another one, with a line that
//! shows it. A re-export is no edge; its users depend on the file that defines the item.

use std::collections::{BTreeMap, VecDeque};

use crate::tidy::source::Source;

use super::module_tree::{FileId, ModuleId, ModuleTree, Target};
use super::syntax::{ImportedName, WrittenPath};

/// The files of a crate and their dependencies.
#[derive(Debug)]
pub(super) struct FileGraph {
    /// The files, relative to the source root.
    pub(super) files: Vec<String>,
    /// The places that the graph cannot represent: file, line, message.
    pub(super) faults: Vec<(String, usize, String)>,
    /// The first line that shows the edge, by file and used file.
    edges: BTreeMap<(FileId, FileId), usize>,
}

/// A dependency of one file on another.
#[derive(Clone, Copy, Debug)]
pub(super) struct Edge<'a> {
    /// The file that uses the other one.
    pub(super) from: &'a str,
    /// The used file.
    pub(super) to: &'a str,
    /// A line of `from` that shows the use.
    pub(super) line: usize,
}

/// A set of files that all reach each other.
#[derive(Debug)]
pub(super) struct Cycle<'a> {
    /// The members, sorted.
    pub(super) members: Vec<&'a str>,
    /// A shortest circle among them; the last file is the first one.
    pub(super) shortest: Vec<&'a str>,
    /// The line of the first step.
    pub(super) line: usize,
}

impl FileGraph {
    /// Reads the files below a source root. The graph is empty if none of them is the root of a crate.
    pub(super) fn read(root: &str, sources: &[Source]) -> Self {
        let tree = ModuleTree::read(root, sources);
        let mut edges = BTreeMap::new();
        for id in 0..tree.modules.len() {
            add_edges(&tree, id, &mut edges);
        }
        Self { files: tree.files, faults: tree.faults, edges }
    }

    /// Returns the edges in the order of their files.
    pub(super) fn edges(&self) -> impl Iterator<Item = Edge<'_>> {
        self.edges.iter().map(|((from, to), line)| Edge {
            from: &self.files[*from],
            to: &self.files[*to],
            line: *line,
        })
    }

    /// Returns the sets of files that all reach each other.
    pub(super) fn cycles(&self) -> Vec<Cycle<'_>> {
        let names: Vec<&str> = self.files.iter().map(String::as_str).collect();
        let edges: Vec<(usize, usize)> = self.edges.keys().copied().collect();
        let cycles = cycles(names.len(), &edges).into_iter().map(|(members, shortest)| {
            let line = self.edges.get(&(shortest[0], shortest[1])).copied().unwrap_or(1);
            let mut members: Vec<&str> = members.iter().map(|it| names[*it]).collect();
            members.sort_unstable();
            Cycle { members, shortest: shortest.iter().map(|it| names[*it]).collect(), line }
        });
        let mut cycles: Vec<Cycle<'_>> = cycles.collect();
        cycles.sort_by_key(|it| it.members[0]);
        cycles
    }
}

/// Adds the files that a module uses.
fn add_edges(tree: &ModuleTree, id: ModuleId, edges: &mut BTreeMap<(FileId, FileId), usize>) {
    let module = &tree.modules[id];
    let mut add = |file: Option<FileId>, line: usize| {
        if let Some(file) = file.filter(|it| *it != module.file) {
            let first = edges.entry((module.file, file)).or_insert(line);
            *first = line.min(*first);
        }
    };
    for import in module.private_imports() {
        let target = tree.resolve(id, &import.segments);
        let file = match (target, &import.name) {
            // Paths through an imported module are edges; the import of the module is none.
            (Some(Target::Module(_)), ImportedName::Single(_)) => None,
            (Some(Target::Module(target)), ImportedName::Glob) => {
                let target = &tree.modules[target];
                Some(target.file).filter(|_| target.syntax.has_unnamed_exports)
            }
            (target, _) => target.and_then(|it| item_file(tree, it)),
        };
        add(file, import.line);
    }
    for path in &module.syntax.paths {
        add(path_file(tree, id, path), path.line);
    }
}

/// Returns the file that defines the target of a path; nothing for a module and for another crate.
fn path_file(tree: &ModuleTree, id: ModuleId, path: &WrittenPath) -> Option<FileId> {
    match (tree.resolve(id, &path.segments), path.segments.as_slice()) {
        (Some(Target::Module(module)), _) => Some(tree.modules[module].file).filter(|_| path.is_open),
        // A macro may take paths of another crate.
        (Some(Target::Unknown(module)), _) if path.is_in_macro && tree.is_root(module) => None,
        (Some(target), _) => item_file(tree, target),
        (None, [name]) if path.is_macro_call => tree.resolve_textual_macro(id, name),
        (None, _) => None,
    }
}

fn item_file(tree: &ModuleTree, target: Target) -> Option<FileId> {
    match target {
        Target::Item(file) => Some(file),
        Target::Unknown(module) => Some(tree.modules[module].file),
        Target::Module(_) => None,
    }
}

/// Returns each set of nodes that reach each other, with a shortest circle in it.
pub(super) fn cycles(count: usize, edges: &[(usize, usize)]) -> Vec<(Vec<usize>, Vec<usize>)> {
    let mut next: Vec<Vec<usize>> = vec![Vec::new(); count];
    for (from, to) in edges {
        next[*from].push(*to);
    }
    let circles: Vec<Option<Vec<usize>>> = (0..count).map(|it| shortest_circle(&next, it)).collect();
    let mut done = vec![false; count];
    let mut cycles = Vec::new();
    for node in 0..count {
        if done[node] || circles[node].is_none() {
            continue;
        }
        let reached = reachable(&next, node);
        let members: Vec<usize> =
            (node..count).filter(|it| reached[*it] && reachable(&next, *it)[node]).collect();
        for member in &members {
            done[*member] = true;
        }
        let shortest = members.iter().filter_map(|it| circles[*it].clone()).min_by_key(Vec::len);
        cycles.extend(shortest.map(|it| (members, it)));
    }
    cycles
}

fn reachable(next: &[Vec<usize>], start: usize) -> Vec<bool> {
    let mut reached = vec![false; next.len()];
    let mut waiting = vec![start];
    while let Some(node) = waiting.pop() {
        for to in &next[node] {
            if !std::mem::replace(&mut reached[*to], true) {
                waiting.push(*to);
            }
        }
    }
    reached
}

/// Returns a shortest path from a node back to itself, both ends included.
fn shortest_circle(next: &[Vec<usize>], start: usize) -> Option<Vec<usize>> {
    let mut before: Vec<Option<usize>> = vec![None; next.len()];
    let mut waiting = VecDeque::from([start]);
    while let Some(node) = waiting.pop_front() {
        for to in &next[node] {
            if *to == start {
                let mut circle = vec![start, node];
                while let Some(previous) = before[circle[circle.len() - 1]] {
                    circle.push(previous);
                }
                circle.reverse();
                return Some(circle);
            }
            if before[*to].is_none() {
                before[*to] = Some(node);
                waiting.push_back(*to);
            }
        }
    }
    None
}
