//! The coverage check: everything that documents declare is in the crate by its wire name, or in a diagnostic.
//!
//! Takes documents, the crate that was generated from them, and the locations of diagnostics. Counts the operations,
//! parameters, responses, media types, properties and enumerated values that are found at their item, that a diagnostic
//! names, or that are missing. For OpenAPI 3.0, the typed model of `openapiv3` verifies that nothing was skipped.

mod index;
mod schemas;
mod scope;
mod typed;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use sdk_generator::Diagnostics;

use crate::bodies::{self, EmittedOperation};
use crate::document::{Documents, Node};
use crate::emitted::Crate;
use crate::operations::{self, Direction, Operation, essence, is_json, is_same_media_type};
use crate::schema::Heirs;

use index::TypeIndex;
use schemas::SchemaWalk;
use scope::{Implementations, Scope};

/// A location that a diagnostic names.
pub(crate) struct Reported {
    pub(crate) file: String,
    pub(crate) pointer: String,
    /// `true` if the location is a schema without a type, because its content is text or bytes.
    pub(crate) is_untyped: bool,
}

impl Reported {
    /// Returns all locations of some diagnostics.
    pub(crate) fn all(diagnostics: &Diagnostics) -> Vec<Self> {
        let located = diagnostics.iter().flat_map(|it| it.places.iter().map(move |place| (it.code, place)));
        let reported = located.map(|(code, place)| Self {
            file: place.file.to_string(),
            pointer: place.pointer.to_string(),
            is_untyped: code.as_str() == UNTYPED_CONTENT,
        });
        reported.collect()
    }
}

/// The code of the diagnostic about content without a type.
const UNTYPED_CONTENT: &str = "N0305";

/// A kind of counted declaration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Operation,
    Parameter,
    Response,
    MediaType,
    Property,
    EnumValue,
}

/// The counts for one kind.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Count {
    pub(crate) found: usize,
    pub(crate) reported: usize,
    pub(crate) missing: usize,
}

/// The counts by kind, and the missing declarations.
pub(crate) struct Coverage<'a> {
    documents: &'a Documents,
    reported: &'a [Reported],
    pub(crate) counts: BTreeMap<Kind, Count>,
    pub(crate) missing: Vec<String>,
    /// The kinds and locations of all declarations that were counted or are not sent.
    visited: BTreeSet<(Kind, usize, String)>,
}

/// Counts the declarations of the documents that a crate contains.
///
/// Takes the documents both as trees and as named texts.
pub(crate) fn count<'a>(
    documents: &'a Documents,
    texts: &[(String, String)],
    krate: &Crate,
    reported: &'a [Reported],
) -> Coverage<'a> {
    let mut coverage = Coverage {
        documents,
        reported,
        counts: BTreeMap::new(),
        missing: Vec::new(),
        visited: BTreeSet::new(),
    };
    let index = TypeIndex::new(krate);
    let implementations = Implementations::new(krate);
    let emitted = bodies::operations(krate);
    let front_page = krate.front_page();
    let heirs = Heirs::new(documents);
    let mut requests = SchemaWalk::new(documents, &heirs, &index, Direction::Request);
    let mut patches = SchemaWalk::new(documents, &heirs, &index, Direction::Patch);
    let mut responses = SchemaWalk::new(documents, &heirs, &index, Direction::Response);
    for operation in operations::operations(documents) {
        let found = bodies::emitted_operation(documents, &emitted, &operation);
        coverage.add(Kind::Operation, &operation.node, &operation.path, found.is_some());
        let Some(found) = found else { continue };
        let scope = Scope::new(krate, &index, &implementations, found);
        let walk = if operation.method == "PATCH" { &mut patches } else { &mut requests };
        coverage.add_parameters(&operation, found, &scope, walk);
        coverage.add_body(&operation, &scope, walk);
        coverage.add_responses(&operation, &scope, &front_page, &mut responses);
    }
    coverage.add_unvisited(texts);
    coverage
}

impl<'a> Coverage<'a> {
    /// Adds the declarations that are in the typed model but that the walk skipped.
    fn add_unvisited(&mut self, texts: &[(String, String)]) {
        for (file, (name, text)) in texts.iter().enumerate() {
            for (kind, pointer) in typed::declarations(text).into_iter().flatten() {
                if self.visited.contains(&(kind, file, pointer.clone())) {
                    continue;
                }
                let is_reported = self.is_reported_at(name, &pointer);
                let count = self.counts.entry(kind).or_default();
                if is_reported {
                    count.reported += 1;
                } else {
                    count.missing += 1;
                    self.missing.push(format!("{kind:?} {name}#{pointer} was not looked up"));
                }
            }
        }
    }

    /// Records that a declaration was visited.
    fn visit(&mut self, kind: Kind, node: &Node<'_>) {
        self.visited.insert((kind, node.file, node.pointer.clone()));
    }

    fn add(&mut self, kind: Kind, node: &Node<'_>, name: &str, is_found: bool) {
        self.visit(kind, node);
        let is_reported = !is_found && self.is_reported(node);
        let count = self.counts.entry(kind).or_default();
        match (is_found, is_reported) {
            (true, _) => count.found += 1,
            (_, true) => count.reported += 1,
            _ => {
                count.missing += 1;
                self.missing.push(format!(
                    "{kind:?} `{name}` {}#{}",
                    self.documents.name(node.file),
                    node.pointer
                ));
            }
        }
    }

    /// Returns `true` if a diagnostic names the location, one of its members, or an enclosing location below an
    /// operation.
    fn is_reported(&self, node: &Node<'_>) -> bool {
        self.is_reported_at(self.documents.name(node.file), &node.pointer)
    }

    fn is_reported_at(&self, name: &str, pointer: &str) -> bool {
        let rest = |longer: &str, shorter: &str| longer.strip_prefix(shorter).map(str::to_owned);
        self.reported.iter().filter(|it| it.file.ends_with(name)).any(|it| {
            let is_narrow = it.pointer.matches('/').count() > 3 || it.pointer.starts_with("/components");
            let is_around = is_narrow && rest(pointer, &it.pointer).is_some_and(|it| it.starts_with('/'));
            let is_member = rest(&it.pointer, pointer).is_some_and(|it| it.matches('/').count() == 1);
            it.pointer == pointer || is_around || is_member
        })
    }

    fn add_parameters<'b>(
        &mut self,
        operation: &Operation<'b>,
        found: &EmittedOperation<'_>,
        scope: &Scope,
        walk: &mut SchemaWalk<'b, '_>,
    ) where
        'a: 'b,
    {
        for parameter in operation.parameters(self.documents) {
            let name = parameter.text("name").unwrap_or_default();
            // A pair such as `city={name}` in the path is a query parameter.
            let in_braces = format!("{{{name}}}");
            let query = operation.path.split('?').nth(1).unwrap_or_default();
            let pairs = query.split(['&', '#']).filter_map(|pair| pair.split_once('='));
            let in_query = pairs.filter(|(_, value)| *value == in_braces).map(|(wire, _)| wire).next();
            let is_found = match parameter.text("in") {
                _ if in_query.is_some() => in_query.is_some_and(|wire| scope.literals.contains(wire)),
                Some("path") => {
                    // The only value of a parameter is part of the path.
                    let is_template = operation.path.contains(&in_braces);
                    let is_constant =
                        is_template && operations::only_value(self.documents, &parameter).is_some();
                    found.path.contains(&in_braces) || is_constant
                }
                Some("query") if found.path.contains(&format!("{name}=")) => true,
                _ => scope.literals.contains(name),
            };
            self.add(Kind::Parameter, &parameter, name, is_found);
            let content = parameter.members("content").into_iter().next();
            let schema = parameter.child("schema").or_else(|| content?.1.child("schema"));
            // The only value of a parameter is part of the path.
            let parts = found.path.split(['/', '?', '=', ',', '&']);
            let parts = parts.map(|it| percent_encoding::percent_decode_str(it).decode_utf8_lossy());
            let constant = operations::only_value(self.documents, &parameter).filter(|_| is_found);
            let parts = parts.chain(constant.map(Cow::Owned));
            let text = format!("{} {:?}", scope.text, parts.collect::<Vec<_>>());
            if let Some(schema) = schema.filter(|_| is_found) {
                walk.walk(self, &schema, &scope.arguments, &text);
            }
        }
    }

    fn add_body<'b>(&mut self, operation: &Operation<'b>, scope: &Scope, walk: &mut SchemaWalk<'b, '_>)
    where
        'a: 'b,
    {
        let Some(body) = operation.node.child("requestBody").and_then(|it| self.documents.resolve(&it))
        else {
            return;
        };
        let content = body.members("content");
        let all: Vec<&str> = content.iter().map(|(name, _)| *name).collect();
        for (media_type, media) in content {
            let is_same = |it: &str| is_same_media_type(it, media_type, &all);
            let is_default = |name: &str, call: &str| is_same(name) && scope.text.contains(call);
            // The application passes one of the media types in the documentation of the argument.
            let is_argument =
                scope.text.contains("content_type") && scope.text.contains(&format!("`{media_type}`"));
            let is_found = scope.literals.iter().any(|it| is_same(it))
                || is_default("application/json", ". json (")
                || is_default("application/x-www-form-urlencoded", ". form")
                || is_default("multipart/form-data", "parts")
                || is_argument
                // JSON is one of the media types of `*/*`.
                || (media_type == "*/*" && scope.text.contains(". json ("));
            let schema = media.child("schema").filter(|_| is_structured(media_type));
            self.add(Kind::MediaType, &media, media_type, is_found);
            let is_untyped = |schema: &Node<'_>| {
                let name = self.documents.name(schema.file);
                let mut untyped = self.reported.iter().filter(|it| it.is_untyped);
                untyped.any(|it| it.pointer == schema.pointer && it.file.ends_with(name))
            };
            match schema {
                Some(schema) if is_untyped(&schema) => walk.skip(self, &schema),
                Some(schema) if is_found => walk.walk(self, &schema, &scope.arguments, &scope.text),
                // A diagnostic names the media type, and so everything below it.
                Some(schema) if self.is_reported(&media) => walk.skip(self, &schema),
                _ => {}
            }
        }
    }

    fn add_responses<'b>(
        &mut self,
        operation: &Operation<'b>,
        scope: &Scope,
        front_page: &str,
        walk: &mut SchemaWalk<'b, '_>,
    ) where
        'a: 'b,
    {
        let successes: Vec<&str> =
            operation.successes(self.documents).iter().map(|(status, _)| *status).collect();
        let statuses = operation.node.members("responses");
        let statuses = statuses.iter().map(|(status, _)| *status);
        let fine: Vec<&str> = match successes.as_slice() {
            [] => statuses.filter(|status| status.starts_with(['1', '2', '3'])).collect(),
            successes => successes.to_vec(),
        };
        for (status, response) in operation.node.members("responses") {
            if status.starts_with("x-") {
                continue;
            }
            let labels = if status == "default" { vec!["Other statuses", status] } else { vec![status] };
            // A colon and the description, or nothing but headers.
            let is_line = |label: &str| {
                [": ", ". Header", "\\\\. Header", "\"", " - "]
                    .iter()
                    .any(|after| scope.text.contains(&format!("- {label}{after}")))
            };
            let is_documented = labels.iter().any(|it| is_line(it));
            let is_common = front_page.contains(&format!("| {status} |"));
            // Every 2xx status is a success, so a lone success status needs no distinction.
            let is_only_success = fine == [status];
            self.add(Kind::Response, &response, status, is_documented || is_common || is_only_success);
            let Some(response) = self.documents.resolve(&response) else { continue };
            for (media_type, media) in response.members("content") {
                // An error keeps its body, whatever the media type, and is recognized by its structure.
                if !successes.contains(&status) {
                    continue;
                }
                let is_found = scope.literals.iter().any(|it| essence(it) == essence(media_type))
                    || is_json(media_type)
                    || scope.returns_bytes
                    || media_type == "*/*"
                    || essence(media_type).starts_with("text/");
                // A response to HEAD has no body.
                if operation.method == "HEAD" {
                    self.visit(Kind::MediaType, &media);
                    media.child("schema").iter().for_each(|schema| walk.skip(self, schema));
                    continue;
                }
                self.add(Kind::MediaType, &media, media_type, is_found);
                if let Some(schema) = media.child("schema").filter(|_| is_json(media_type)) {
                    walk.walk(self, &schema, &scope.responses, &scope.text);
                }
            }
        }
    }

    /// Renders the counts and the missing declarations.
    pub(crate) fn render(&self, name: &str) -> String {
        let mut text = String::new();
        for (kind, Count { found, reported, missing }) in &self.counts {
            text.push_str(&format!(
                "{name}: {kind:?}: {found} found, {reported} in a diagnostic, {missing} missing\n"
            ));
        }
        self.missing.iter().for_each(|it| text.push_str(&format!("  missing: {it}\n")));
        text
    }
}

fn is_structured(media_type: &str) -> bool {
    is_json(media_type) || operations::is_form(media_type) || essence(media_type).starts_with("multipart/")
}
