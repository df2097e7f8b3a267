//! The reader of overlays.
//!
//! Takes the text of an overlay. Returns its actions, or reports why the overlay is not usable.

use std::sync::Arc;

use crate::diagnostics::{Code, Diagnostics, Origin, did_you_mean};
use crate::json_path::JsonPath;
use crate::limits::Limits;
use crate::overlay::action::{Action, Modifier, Overlay, Version};
use crate::pointer::Pointer;
use crate::source::{Node, read_tree};
use crate::source_text::SpecFile;

/// The members of an overlay.
const MEMBERS: &[&str] = &["overlay", "info", "extends", "actions", "$self", "components"];
/// The members of an action.
const ACTION_MEMBERS: &[&str] = &["target", "description", "update", "copy", "remove"];
/// The members of a reference to an action in `components`.
const REFERENCE_MEMBERS: &[&str] = &["$ref", "target", "description"];
/// The start of a reference to an action in `components`.
const REUSABLE: &str = "#/components/actions/";

/// Reads an overlay. Returns `None` after reporting why it is not usable.
pub(super) fn read_overlay(
    file: &SpecFile,
    limits: &Limits,
    diagnostics: &mut Diagnostics,
) -> Option<Overlay> {
    let name: Arc<str> = file.name.as_str().into();
    let root = read_tree(file, &name, limits, diagnostics)?;
    let at = At { node: &root, origin: Origin::new(name.clone(), Pointer::root()) };
    let mut reader = Reader { root: &root, version: Version::V12, diagnostics };
    reader.overlay(&at, name)
}

/// A value of an overlay, and its location.
#[derive(Clone)]
struct At<'o> {
    node: &'o Node,
    origin: Origin,
}

impl<'o> At<'o> {
    fn member(&self, key: &str) -> Option<Self> {
        Some(At { node: self.node.get(key)?, origin: self.origin.child(key) })
    }
}

/// The state of the reader.
struct Reader<'o, 'd> {
    root: &'o Node,
    version: Version,
    diagnostics: &'d mut Diagnostics,
}

impl<'o> Reader<'o, '_> {
    fn overlay(&mut self, at: &At<'o>, file: Arc<str>) -> Option<Overlay> {
        self.expect_map(at)?;
        self.version = self.version(at)?;
        self.report_unknown(at, "an overlay", MEMBERS);
        self.info(at);
        let extends = match at.member("extends") {
            Some(at) => Some((self.text(&at)?.to_owned(), at.origin)),
            None => None,
        };
        let actions = self.required(at, "actions")?;
        let Some(list) = actions.node.as_list() else {
            self.report_wrong_type(&actions, "a list");
            return None;
        };
        if list.is_empty() {
            self.diagnostics
                .report(Code::UselessAction, "the overlay has no actions", &actions.origin)
                .at_key()
                .help("add an action with a `target` and an `update`");
        }
        let actions = list.iter().enumerate().filter_map(|(index, node)| {
            self.action(&At { node, origin: actions.origin.child(index.to_string()) })
        });
        let actions = actions.collect();
        Some(Overlay { file, version: self.version, extends, actions })
    }

    /// Reads the version. Patches do not matter.
    fn version(&mut self, at: &At<'o>) -> Option<Version> {
        let version = self.required(at, "overlay")?;
        let text = version.node.text().unwrap_or_default();
        let mut numbers = text.split('.');
        match (numbers.next(), numbers.next()) {
            (Some("1"), Some("0") | None) => Some(Version::V10),
            (Some("1"), Some("1")) => Some(Version::V11),
            (Some("1"), Some("2")) => Some(Version::V12),
            _ => {
                self.diagnostics
                    .report(
                        Code::BadOverlay,
                        format!("Overlay version `{text}` is not supported"),
                        &version.origin,
                    )
                    .help("write `overlay: 1.1.0`; versions 1.0, 1.1 and 1.2 are supported");
                None
            }
        }
    }

    /// Checks the metadata, which has no effect.
    fn info(&mut self, at: &At<'o>) {
        let Some(info) = self.required(at, "info") else { return };
        if self.expect_map(&info).is_some() {
            for key in ["title", "version"] {
                self.required(&info, key);
            }
        }
    }

    fn action(&mut self, at: &At<'o>) -> Option<Action> {
        self.expect_map(at)?;
        let reference = at.member("$ref").filter(|_| self.version == Version::V12);
        let fields = match &reference {
            None => {
                self.report_unknown(at, "an action", ACTION_MEMBERS);
                at.clone()
            }
            Some(reference) => {
                self.report_unknown(at, "a reference to an action", REFERENCE_MEMBERS);
                self.reusable(reference)?
            }
        };
        let target = self.required(at, "target")?;
        let path = self.path(&target);
        let modifier = self.modifier(&fields, &at.origin);
        Some(Action { target: path?, place: target.origin, modifier: modifier? })
    }

    /// Returns the fields of an action in `components`.
    fn reusable(&mut self, reference: &At<'o>) -> Option<At<'o>> {
        let text = self.text(reference)?;
        let found = text.strip_prefix(REUSABLE).and_then(|_| {
            let pointer = Pointer::parse(text.strip_prefix('#')?)?.child("fields");
            let origin = Origin { file: reference.origin.file.clone(), pointer };
            Some(At { node: self.root.at(&origin.pointer)?, origin })
        });
        let Some(fields) = found else {
            self.diagnostics
                .report(
                    Code::BadOverlay,
                    format!("`{text}` is not an action with `fields`"),
                    &reference.origin,
                )
                .help("refer to an action as `#/components/actions/NAME`");
            return None;
        };
        self.expect_map(&fields)?;
        self.report_unknown(&fields, "a reusable action", ACTION_MEMBERS);
        Some(fields)
    }

    /// Reads the change of an action. Returns `None` after reporting that there is none.
    fn modifier(&mut self, at: &At<'o>, action: &Origin) -> Option<Modifier> {
        let copy = at.member("copy");
        if let Some(copy) = copy.as_ref().filter(|_| self.version == Version::V10) {
            self.diagnostics
                .report(Code::BadOverlay, "`copy` requires Overlay 1.1", &copy.origin)
                .at_key()
                .help("write `overlay: 1.1.0`");
            return None;
        }
        let update = at.member("update");
        let is_removal = match at.member("remove") {
            None => None,
            Some(remove) => match remove.node {
                Node::Bool(is_removal) => is_removal.then_some(remove.origin),
                _ => {
                    self.report_wrong_type(&remove, "a boolean");
                    return None;
                }
            },
        };
        match (is_removal, update, copy) {
            (Some(place), update, copy) => {
                for other in update.into_iter().chain(copy) {
                    let name = other.origin.pointer.last().unwrap_or_default();
                    let message = format!("`{name}` has no effect next to `remove: true`");
                    self.diagnostics
                        .report(Code::UselessAction, message, &other.origin)
                        .at_key()
                        .help("remove the member, or replace the value with two actions");
                }
                Some(Modifier::Remove(place))
            }
            (None, Some(update), None) => Some(Modifier::Update(update.node.clone(), update.origin)),
            (None, None, Some(copy)) => self.path(&copy).map(|path| Modifier::Copy(path, copy.origin)),
            (None, Some(_), Some(copy)) => {
                self.diagnostics
                    .report(Code::BadOverlay, "`update` and `copy` are mutually exclusive", &copy.origin)
                    .at_key()
                    .help("write an action for each");
                None
            }
            (None, None, None) => {
                self.diagnostics
                    .report(Code::UselessAction, "the action changes nothing", action)
                    .help("add `update`, `copy` or `remove: true`");
                None
            }
        }
    }

    fn path(&mut self, at: &At<'o>) -> Option<JsonPath> {
        let text = self.text(at)?;
        match JsonPath::parse(text) {
            Ok(path) => Some(path),
            Err(fault) => {
                let message = format!("{} at character {}", fault.message, fault.character);
                let problem = self.diagnostics.report(Code::BadQuery, message, &at.origin);
                problem.maybe_help(fault.help.map(str::to_owned));
                None
            }
        }
    }

    fn required(&mut self, at: &At<'o>, key: &str) -> Option<At<'o>> {
        let member = at.member(key);
        if member.is_none() {
            let message = format!("`{key}` is missing");
            let help = match key {
                "overlay" => "add `overlay: 1.1.0`".to_owned(),
                "target" => "add `target`, with the JSONPath of the values to change".to_owned(),
                _ => format!("add `{key}`"),
            };
            self.diagnostics.report(Code::BadOverlay, message, &at.origin).help(help);
        }
        member
    }

    fn text(&mut self, at: &At<'o>) -> Option<&'o str> {
        let text = at.node.as_str();
        if text.is_none() {
            self.report_wrong_type(at, "a string");
        }
        text
    }

    fn expect_map(&mut self, at: &At<'o>) -> Option<()> {
        if at.node.as_map().is_none() {
            self.report_wrong_type(at, "a mapping");
            return None;
        }
        Some(())
    }

    fn report_wrong_type(&mut self, at: &At<'o>, expected: &str) {
        let message = match at.origin.pointer.last() {
            Some(name) if name.parse::<usize>().is_err() => {
                format!("expected {expected} for `{name}`, found {}", at.node.kind())
            }
            _ => format!("expected {expected}, found {}", at.node.kind()),
        };
        self.diagnostics.report(Code::BadOverlay, message, &at.origin).help(format!("write {expected}"));
    }

    fn report_unknown(&mut self, at: &At<'o>, what: &str, known: &[&str]) {
        for key in at.node.as_map().into_iter().flat_map(|map| map.keys()) {
            if known.contains(&key.as_str()) || key.starts_with("x-") {
                continue;
            }
            let help = did_you_mean(key, known.iter().copied(), |name| format!("`{name}`"));
            let code = if help.is_some() { Code::MisspelledMember } else { Code::UnknownMember };
            let message = format!("`{key}` is not a member of {what}");
            self.diagnostics.report(code, message, &at.origin.child(key)).at_key().maybe_help(help);
        }
    }
}
