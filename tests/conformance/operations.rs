//! The operations of documents, with the bodies of their requests and successful responses.

use serde_json::Value;

use crate::document::{Documents, Node};

/// The methods of a path item (OpenAPI 3.0.3, Path Item Object).
const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// The direction of a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Direction {
    Request,
    /// A `PATCH` request, which has no immutable properties.
    Patch,
    Response,
}

/// An operation of a document.
pub(crate) struct Operation<'a> {
    /// The method in upper case.
    pub(crate) method: String,
    /// The key of the path item.
    pub(crate) path: String,
    /// The path item, and the operation in it.
    pub(crate) item: Node<'a>,
    pub(crate) node: Node<'a>,
}

/// A body with a schema.
#[derive(Clone)]
pub(crate) struct Body<'a> {
    pub(crate) direction: Direction,
    /// The status key of a response.
    pub(crate) status: Option<String>,
    pub(crate) media_type: String,
    /// All media types of the body.
    pub(crate) media_types: Vec<&'a str>,
    /// The media type object.
    pub(crate) media: Node<'a>,
    pub(crate) schema: Node<'a>,
}

/// Returns the operations of all documents.
pub(crate) fn operations(documents: &Documents) -> Vec<Operation<'_>> {
    let mut found = Vec::new();
    for root in documents.roots() {
        for (path, item) in root.members("paths") {
            if !path.starts_with('/') {
                continue;
            }
            let Some(item) = documents.resolve(&item) else { continue };
            for method in METHODS {
                let Some(node) = item.child(method) else { continue };
                let (method, path) = (method.to_uppercase(), path.to_owned());
                found.push(Operation { method, path, item: item.clone(), node });
            }
        }
    }
    found
}

impl<'a> Operation<'a> {
    /// Returns the request body and the responses that are JSON or a form.
    pub(crate) fn bodies(&self, documents: &'a Documents) -> Vec<Body<'a>> {
        let mut bodies = Vec::new();
        if let Some(body) = self.node.child("requestBody").and_then(|it| documents.resolve(&it)) {
            let direction = if self.method == "PATCH" { Direction::Patch } else { Direction::Request };
            collect(&body, direction, None, &mut bodies);
        }
        for (status, response) in self.successes(documents) {
            collect(&response, Direction::Response, Some(status), &mut bodies);
        }
        bodies.retain(|body| is_json(&body.media_type) || is_form(&body.media_type));
        bodies
    }

    /// Returns the parameters of the operation, and those of its path item that it does not override.
    pub(crate) fn parameters(&self, documents: &'a Documents) -> Vec<Node<'a>> {
        let resolved = |holder: &Node<'a>| -> Vec<Node<'a>> {
            holder.elements("parameters").iter().filter_map(|it| documents.resolve(it)).collect()
        };
        let own = resolved(&self.node);
        let key = |it: &Node<'a>| {
            let name = it.text("name").unwrap_or_default();
            // Header names are case-insensitive.
            let name = if it.text("in") == Some("header") { name.to_lowercase() } else { name.to_owned() };
            (it.text("in"), name)
        };
        let shared =
            resolved(&self.item).into_iter().filter(|it| !own.iter().any(|other| key(other) == key(it)));
        let shared: Vec<Node<'a>> = shared.collect();
        shared.into_iter().chain(own).collect()
    }

    /// Returns the path with the parameters replaced that have only one value.
    pub(crate) fn path_with_constants(&self, documents: &'a Documents) -> String {
        self.parameters(documents).iter().filter(|it| it.text("in") == Some("path")).fold(
            self.path.clone(),
            |path, parameter| match (parameter.text("name"), only_value(documents, parameter)) {
                (Some(name), Some(value)) => path.replace(&format!("{{{name}}}"), &value),
                _ => path,
            },
        )
    }

    /// Returns the successful responses: those with a 2xx status, or `default` if all other statuses are errors.
    pub(crate) fn successes(&self, documents: &'a Documents) -> Vec<(&'a str, Node<'a>)> {
        let responses = self.node.members("responses");
        let is_success = |status: &str| status.starts_with('2');
        let any = responses.iter().any(|(status, _)| status.starts_with(['1', '2', '3']));
        let wanted =
            responses.into_iter().filter(|(status, _)| is_success(status) || (!any && *status == "default"));
        wanted.filter_map(|(status, node)| Some((status, documents.resolve(&node)?))).collect()
    }
}

/// Returns the only value of a parameter.
pub(crate) fn only_value(documents: &Documents, parameter: &Node<'_>) -> Option<String> {
    let schema = documents.resolve(&parameter.child("schema")?)?;
    let value = match schema.value.get("enum").and_then(Value::as_array).map(Vec::as_slice) {
        Some([value]) => value,
        _ => schema.value.get("const")?,
    };
    Some(value.as_str().map_or_else(|| value.to_string(), str::to_owned))
}

fn collect<'a>(holder: &Node<'a>, direction: Direction, status: Option<&str>, bodies: &mut Vec<Body<'a>>) {
    let content = holder.members("content");
    let media_types: Vec<&str> = content.iter().map(|(name, _)| *name).collect();
    for (media_type, media) in content {
        if let Some(schema) = media.child("schema") {
            let (media_type, status) = (media_type.to_owned(), status.map(str::to_owned));
            let media_types = media_types.clone();
            bodies.push(Body { direction, status, media_type, media_types, media, schema });
        }
    }
}

/// Returns the media type without its parameters, in lower case.
pub(crate) fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_lowercase()
}

/// Returns a media type and its parameters, normalized for comparison.
pub(crate) fn normalized(media_type: &str) -> String {
    media_type.split(';').map(|it| it.trim().to_lowercase()).collect::<Vec<_>>().join(";")
}

/// Returns `true` if a media type in code matches one in a document, either literally or as the only one with the same
/// essence.
pub(crate) fn is_same_media_type(code: &str, media_type: &str, all: &[&str]) -> bool {
    let is_only = all.iter().filter(|it| essence(it) == essence(media_type)).count() < 2;
    normalized(code) == normalized(media_type) || (is_only && essence(code) == essence(media_type))
}

/// Returns `true` for a media type whose content is a single JSON value.
pub(crate) fn is_json(media_type: &str) -> bool {
    let it = essence(media_type);
    it.ends_with("/json") || it.ends_with("+json")
}

/// Returns `true` for a URL-encoded form.
pub(crate) fn is_form(media_type: &str) -> bool {
    essence(media_type) == "application/x-www-form-urlencoded"
}
