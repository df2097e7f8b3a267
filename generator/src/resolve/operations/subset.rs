//! The subset of the operations that is generated.
//!
//! Takes the settings `subset` and each operation of the documents. Decides whether the operation is generated, and
//! reports operations that are not and entries that match nothing.

use std::collections::{BTreeSet, HashSet};
use std::sync::Arc;

use crate::config::{Config, SelectionConfig};
use crate::diagnostics::{Code, Diagnostics, Origin, did_you_mean};
use crate::file_pattern::matches_path;
use crate::resolve::context::Context;
use crate::resolve::model::RemovedOperation;
use crate::resolve::node_ref::NodeRef;
use crate::resolve::operations::path_item::PathItem;
use crate::source::Node;

/// The state of the subset while operations are read.
#[derive(Default)]
pub(crate) struct Subset {
    /// The operations outside the subset.
    pub(crate) removed: Vec<RemovedOperation>,
    /// The entries that have matched an operation.
    matched: HashSet<Vec<String>>,
    /// The words of all operations that an entry can name, for suggestions.
    names: HashSet<String>,
}

/// An operation, as far as a selection depends on it.
struct Candidate<'a, 'd> {
    /// `METHOD /path`
    line: String,
    path: &'a str,
    /// The name of the document.
    file: Arc<str>,
    id: Option<&'d str>,
    tags: Vec<String>,
    is_deprecated: bool,
    /// The objects whose extensions apply, in order of precedence.
    holders: Vec<NodeRef<'d>>,
}

impl Candidate<'_, '_> {
    fn extension(&self, name: &str) -> Option<&Node> {
        self.holders.iter().find_map(|holder| holder.node.get(name))
    }

    /// Returns the entries of a selection that match the operation, as paths below the selection.
    fn matching_entries(&self, selection: &SelectionConfig) -> Vec<Vec<String>> {
        let mut found = Vec::new();
        let mut list = |key: &str, entries: &[String], is_match: &dyn Fn(&str) -> bool| {
            let matching = entries.iter().enumerate().filter(|(_, entry)| is_match(entry));
            found.extend(matching.map(|(index, _)| vec![key.to_owned(), index.to_string()]));
        };
        let is_operation = |name: &str| self.id == Some(name) || self.line == name;
        list("operations", &selection.operations, &is_operation);
        list("tags", &selection.tags, &|tag| self.tags.iter().any(|known| known == tag));
        list("paths", &selection.paths, &|pattern| match pattern.strip_suffix('*') {
            Some(start) => self.path.starts_with(start),
            None => self.path == pattern,
        });
        list("files", &selection.files, &|pattern| matches_path(pattern, &self.file));
        if selection.deprecated && self.is_deprecated {
            found.push(vec!["deprecated".to_owned()]);
        }
        for (name, values) in &selection.extensions {
            let Some(extension) = self.extension(name) else { continue };
            for (index, value) in values.iter().enumerate() {
                let is_value = |node: &Node| node.to_value() == *value;
                if is_value(extension) || extension.as_list().is_some_and(|list| list.iter().any(is_value)) {
                    found.push(vec!["extensions".to_owned(), name.clone(), index.to_string()]);
                }
            }
        }
        found
    }
}

impl Subset {
    /// Returns `true` if an operation is generated. Otherwise, reports it.
    pub(crate) fn includes<'d>(
        &mut self,
        cx: &mut Context<'d, '_>,
        (method, path): (&str, &str),
        item: &PathItem<'d>,
        at: &NodeRef<'d>,
    ) -> bool {
        let config = cx.config;
        if config.subset.is_everything() {
            return true;
        }
        let candidate = candidate(cx, (method, path), item, at);
        let mut entries = |key: &'static str, selection: &Option<SelectionConfig>| {
            let found = selection.as_ref().map(|selection| candidate.matching_entries(selection))?;
            let found: Vec<Vec<String>> =
                found.into_iter().map(|path| [vec![key.to_owned()], path].concat()).collect();
            self.matched.extend(found.iter().cloned());
            Some(found)
        };
        let included = entries("include", &config.subset.include);
        let excluded = entries("exclude", &config.subset.exclude).unwrap_or_default();
        self.names.extend(candidate.id.map(str::to_owned));
        self.names.extend(candidate.tags.iter().cloned());
        let is_included = included.is_none_or(|entries| !entries.is_empty());
        if is_included && excluded.is_empty() {
            return true;
        }
        let origin = cx.origin(at);
        let (message, setting) = match excluded.first() {
            Some(entry) => (format!("`{}` is excluded", candidate.line), entry_place(config, entry)),
            None => (format!("`{}` is not included", candidate.line), config.place(&["subset", "include"])),
        };
        cx.diagnostics.report(Code::OutsideSubset, message, &origin).at_key().also(&setting);
        let (id, line) = (candidate.id.map(str::to_owned), candidate.line);
        let (address, schemes) = (at.address(), security_schemes(cx, at));
        self.removed.push(RemovedOperation { id, line, origin, address, schemes });
        false
    }

    /// Reports the entries that match no operation. `files` are the names of the documents.
    pub(crate) fn report_unmatched(&self, config: &Config, files: &[&str], diagnostics: &mut Diagnostics) {
        let selections = [("include", &config.subset.include), ("exclude", &config.subset.exclude)];
        for (key, selection) in selections {
            let Some(selection) = selection else { continue };
            let mut check = |path: &[&str], message: String, help: Option<String>| {
                let entry: Vec<String> = [&[key], path].concat().into_iter().map(str::to_owned).collect();
                if !self.matched.contains(&entry) {
                    let place = entry_place(config, &entry);
                    diagnostics.report(Code::ConfigUnmatched, message, &place).maybe_help(help);
                }
            };
            let similar = |wanted: &str| {
                let mut names: Vec<&str> = self.names.iter().map(String::as_str).collect();
                names.sort_unstable();
                did_you_mean(wanted, names, |name| format!("`{name}`"))
            };
            for (index, name) in selection.operations.iter().enumerate() {
                let message = format!("there is no operation `{name}`");
                check(&["operations", &index.to_string()], message, similar(name));
            }
            for (index, tag) in selection.tags.iter().enumerate() {
                check(
                    &["tags", &index.to_string()],
                    format!("no operation has the tag `{tag}`"),
                    similar(tag),
                );
            }
            for (index, path) in selection.paths.iter().enumerate() {
                check(&["paths", &index.to_string()], format!("no operation has the path `{path}`"), None);
            }
            let excluded = config.excluded_files.iter().map(String::as_str);
            let files: BTreeSet<&str> = files.iter().copied().chain(excluded).collect();
            for (index, pattern) in selection.files.iter().enumerate() {
                if !files.iter().any(|file| matches_path(pattern, file)) {
                    let help = match files.iter().any(|file| matches_path(&format!("{pattern}/**"), file)) {
                        true => Some(format!("write `{pattern}/**` for the files in this folder")),
                        false => did_you_mean(pattern, files.iter().copied(), |name| format!("`{name}`")),
                    };
                    check(&["files", &index.to_string()], format!("there is no document `{pattern}`"), help);
                }
            }
            if selection.deprecated {
                check(&["deprecated"], "no operation is deprecated".to_owned(), None);
            }
            for (name, values) in &selection.extensions {
                for (index, value) in values.iter().enumerate() {
                    let message = format!("no operation has the value `{value}` of `{name}`");
                    check(&["extensions", name, &index.to_string()], message, None);
                }
            }
        }
    }
}

/// Returns the location of an entry. A value of an extension may be written without a list.
fn entry_place(config: &Config, entry: &[String]) -> Origin {
    let path: Vec<&str> = std::iter::once("subset").chain(entry.iter().map(String::as_str)).collect();
    config.place(&path)
}

fn candidate<'a, 'd>(
    cx: &Context<'d, '_>,
    (method, path): (&str, &'a str),
    item: &PathItem<'d>,
    at: &NodeRef<'d>,
) -> Candidate<'a, 'd> {
    let tags = at.node.get("tags").and_then(Node::as_list).unwrap_or_default();
    let info = cx.library.root(at.document).get("info");
    Candidate {
        line: format!("{method} {path}"),
        path,
        file: cx.library.documents[at.document].file.clone(),
        id: at.node.get("operationId").and_then(Node::as_str),
        tags: tags.iter().filter_map(Node::text).collect(),
        is_deprecated: at.node.get("deprecated").and_then(Node::as_bool) == Some(true),
        holders: std::iter::once(at.clone()).chain(item.nodes.iter().cloned()).chain(info).collect(),
    }
}

/// Returns the names of the security schemes of an operation.
fn security_schemes(cx: &Context<'_, '_>, at: &NodeRef<'_>) -> Vec<String> {
    let root = cx.library.root(at.document);
    let security = at.node.get("security").or_else(|| root.node.get("security"));
    let alternatives = security.and_then(Node::as_list).unwrap_or_default();
    alternatives.iter().filter_map(Node::as_map).flat_map(|schemes| schemes.keys().cloned()).collect()
}
