//! The parser of lock files.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostics::{Code, Diagnostics, Origin};
use crate::limits::Limits;
use crate::lock::text::VERSION;
use crate::lock::{
    Former, Lock, LockedGroup, LockedMember, LockedOperation, LockedResource, LockedType, NameKind,
};
use crate::pointer::Pointer;
use crate::source::{Node, read_tree};
use crate::source_text::{Position, SpecFile};

impl Lock {
    /// Parses a lock file.
    ///
    /// # Errors
    ///
    /// Returns the diagnostics of a file that is not a lock file of this version, or that was damaged, such as by an
    /// unresolved merge conflict.
    pub fn parse(file: &SpecFile) -> Result<Self, Diagnostics> {
        let mut diagnostics = Diagnostics::new();
        let name: Arc<str> = file.name.as_str().into();
        if let Some(line) = file.text.lines().position(|line| line.starts_with("<<<<<<< ")) {
            diagnostics
                .report(Code::Syntax, "unresolved merge conflict", &Origin::new(name, Pointer::root()))
                .at_position(Position { line: line + 1, column: 1 })
                .help("keep the lines of both sides, remove the markers, and run `generate` again");
            return Err(diagnostics);
        }
        // The file comes from the maintainer and grows with the crate.
        let limits = Limits::none();
        let root = read_tree(file, &name, &limits, &mut diagnostics);
        let mut reader = Reader { diagnostics: &mut diagnostics };
        let lock =
            root.map(|root| reader.lock(&Entry { node: &root, origin: Origin::new(name, Pointer::root()) }));
        lock.filter(|_| !diagnostics.has_errors()).ok_or(diagnostics)
    }
}

/// A value of the file and its location.
struct Entry<'a> {
    node: &'a Node,
    origin: Origin,
}

impl<'a> Entry<'a> {
    fn get(&self, key: &str) -> Option<Self> {
        Some(Self { node: self.node.get(key)?, origin: self.origin.child(key) })
    }

    fn members(&self) -> impl Iterator<Item = (&'a str, Self)> {
        let members = self.node.as_map().into_iter().flatten();
        members.map(|(key, node)| (key.as_str(), Self { node, origin: self.origin.child(key) }))
    }
}

struct Reader<'a> {
    diagnostics: &'a mut Diagnostics,
}

impl Reader<'_> {
    fn report(&mut self, message: impl Into<String>, at: &Entry<'_>) {
        let help = "restore the file from version control, or delete it to choose all names anew";
        self.diagnostics.report(Code::ConfigValue, message, &at.origin).help(help);
    }

    fn lock(&mut self, root: &Entry<'_>) -> Lock {
        let version = root.get("version");
        match version.as_ref().and_then(|it| it.node.text()) {
            Some(version) if version == VERSION.to_string() => {}
            Some(version) => {
                let message = format!("lock version `{version}` is not supported, only version {VERSION} is");
                self.report(message, root);
                return Lock::default();
            }
            None => {
                self.report("expected a lock file, with a `version`", root);
                return Lock::default();
            }
        }
        Lock {
            is_flat: root.get("flat").and_then(|is_flat| self.boolean(&is_flat)),
            groups: self.section(root, "groups", Self::group),
            resources: self.section(root, "resources", Self::resource),
            operations: self.section(root, "operations", Self::operation),
            types: self.section(root, "types", Self::locked_type),
        }
    }

    fn section<T>(
        &mut self,
        root: &Entry<'_>,
        name: &str,
        read: fn(&mut Self, &Entry<'_>) -> T,
    ) -> BTreeMap<String, T> {
        let section = root.get(name);
        let entries = section.iter().flat_map(Entry::members);
        entries.map(|(place, entry)| (place.to_owned(), read(self, &entry))).collect()
    }

    fn group(&mut self, entry: &Entry<'_>) -> LockedGroup {
        let feature = entry.get("feature").and_then(|feature| feature.node.as_str());
        let feature = feature.filter(|name| is_name(&name.replace('-', "_")));
        if feature.is_none() {
            self.report("`feature` is not the name of a feature", entry);
        }
        let module: Vec<String> =
            self.members(entry, "module").into_iter().map(|member| member.name).collect();
        if module.is_empty() {
            self.report("`module` is empty", entry);
        }
        LockedGroup {
            feature: feature.unwrap_or_default().to_owned(),
            module,
            handle: self.required_name(entry, "handle"),
            raw_requests: self.members(entry, "raw_requests"),
            former: self.former(entry),
        }
    }

    fn resource(&mut self, entry: &Entry<'_>) -> LockedResource {
        let module = self.required_name(entry, "module");
        if module == "mod" {
            self.report("`mod` is the file of the group", entry);
        }
        LockedResource { module, handle: self.required_name(entry, "handle"), former: self.former(entry) }
    }

    fn operation(&mut self, entry: &Entry<'_>) -> LockedOperation {
        let items = entry.get("items");
        let items = items.iter().flat_map(Entry::members);
        let resource = entry.get("resource").and_then(|resource| resource.node.as_str());
        LockedOperation {
            resource: resource.unwrap_or_default().to_owned(),
            method: self.required_name(entry, "method"),
            request: self.required_name(entry, "request"),
            items: items.map(|(role, name)| (role.to_owned(), self.name(&name))).collect(),
            arguments: self.members(entry, "arguments"),
            setters: self.members(entry, "setters"),
            bodies: self.members(entry, "bodies"),
            responses: self.members(entry, "responses"),
            former: self.former(entry),
        }
    }

    fn locked_type(&mut self, entry: &Entry<'_>) -> LockedType {
        LockedType {
            name: self.required_name(entry, "name"),
            schema: entry.get("schema").and_then(|schema| schema.node.as_str()).map(str::to_owned),
            required: entry.get("required").map(|name| self.name(&name)),
            boxed: entry.get("boxed").and_then(|boxed| self.boolean(&boxed)),
            members: self.members(entry, "members"),
            boxed_members: self.texts(entry, "boxed_members"),
            former: self.former(entry),
        }
    }

    fn former(&mut self, entry: &Entry<'_>) -> Former {
        let mut former = Former::default();
        let Some(entry) = entry.get("former") else { return former };
        for kind in NameKind::ALL {
            let list = entry.get(kind.as_str());
            let nodes = list.as_ref().and_then(|list| list.node.as_list()).unwrap_or_default();
            let names: Vec<String> =
                nodes.iter().filter_map(|node| node.as_str().map(str::to_owned)).collect();
            let is_valid = |name: &String| match kind {
                NameKind::Feature => is_name(&name.replace('-', "_")),
                _ => name.split("::").all(is_name),
            };
            if let Some(name) = names.iter().find(|name| !is_valid(name)) {
                self.report(format!("`{}` is not a valid Rust identifier", name.escape_debug()), &entry);
            }
            former.set(kind, names);
        }
        former
    }

    fn required_name(&mut self, entry: &Entry<'_>, key: &str) -> String {
        match entry.get(key) {
            Some(name) => self.name(&name),
            None => {
                self.report(format!("`{key}` is missing"), entry);
                String::new()
            }
        }
    }

    fn name(&mut self, entry: &Entry<'_>) -> String {
        let name = entry.node.as_str().unwrap_or_default();
        if !is_name(name) {
            self.report(format!("`{}` is not a valid Rust identifier", name.escape_debug()), entry);
        }
        name.to_owned()
    }

    fn texts(&mut self, entry: &Entry<'_>, key: &str) -> Vec<String> {
        let Some(list) = entry.get(key) else { return Vec::new() };
        let Some(nodes) = list.node.as_list() else {
            self.report(format!("expected a list for `{key}`, found {}", list.node.kind()), &list);
            return Vec::new();
        };
        nodes.iter().filter_map(|node| node.as_str().map(str::to_owned)).collect()
    }

    fn boolean(&mut self, entry: &Entry<'_>) -> Option<bool> {
        let value = entry.node.as_bool();
        if value.is_none() {
            self.report(format!("expected a boolean, found {}", entry.node.kind()), entry);
        }
        value
    }

    fn members(&mut self, entry: &Entry<'_>, key: &str) -> Vec<LockedMember> {
        let Some(list) = entry.get(key) else { return Vec::new() };
        let Some(nodes) = list.node.as_list() else {
            self.report(format!("expected a list for `{key}`, found {}", list.node.kind()), &list);
            return Vec::new();
        };
        let mut members = Vec::with_capacity(nodes.len());
        for (index, node) in nodes.iter().enumerate() {
            let text = node.as_str().unwrap_or_default();
            let (wire, name) = text.rsplit_once('=').unwrap_or((text, text));
            if !is_name(name) {
                let at = Entry { node, origin: list.origin.child(index.to_string()) };
                self.report(format!("`{}` is not a valid Rust identifier", name.escape_debug()), &at);
            }
            members.push(LockedMember { wire: wire.to_owned(), name: name.to_owned() });
        }
        members
    }
}

/// Returns `true` for an identifier in ASCII.
fn is_name(name: &str) -> bool {
    let mut characters = name.chars();
    characters.next().is_some_and(|first| first.is_ascii_alphabetic() || first == '_')
        && name != "_"
        && characters.all(|it| it.is_ascii_alphanumeric() || it == '_')
}
