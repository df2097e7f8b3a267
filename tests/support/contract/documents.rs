//! The documents' operations, as far as a server needs them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use serde_json::Value;

use super::schema::Schema;

/// A node of a document.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Node {
    file: &'static str,
    pub(crate) value: &'static Value,
}

/// The location of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum ParameterIn {
    Path,
    Query,
    Header,
    Cookie,
}

/// A parameter.
#[derive(Clone, Debug)]
pub(crate) struct Parameter {
    pub(crate) name: String,
    pub(crate) place: ParameterIn,
    pub(crate) required: bool,
    /// `true` if each element of a list repeats the name.
    pub(crate) explode: bool,
    pub(crate) schema: Schema,
}

/// A media type and its schema.
pub(crate) type Media = (String, Option<Schema>);

/// A response.
#[derive(Clone, Debug)]
pub(crate) struct Response {
    /// `200`, `5XX` or `default`.
    pub(crate) status: String,
    pub(crate) media: Vec<Media>,
    pub(crate) headers: Vec<(String, Schema)>,
}

/// An operation.
#[derive(Clone, Debug)]
pub(crate) struct Operation {
    pub(crate) id: Option<String>,
    pub(crate) method: String,
    /// The path as in the document, with a query if its key has one.
    pub(crate) path: String,
    pub(crate) servers: Vec<String>,
    pub(crate) parameters: Vec<Parameter>,
    /// The `required` flag of the body, and its media types.
    pub(crate) body: Option<(bool, Vec<Media>)>,
    pub(crate) responses: Vec<Response>,
    /// Alternatives of schemes, each with the name and the security scheme object.
    pub(crate) security: Vec<Vec<(&'static str, Node)>>,
}

static FILES: OnceLock<BTreeMap<String, Value>> = OnceLock::new();

/// Returns the folder of the documents.
fn spec_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec")
}

fn spec_files() -> &'static BTreeMap<String, Value> {
    FILES.get_or_init(|| {
        let mut files = BTreeMap::new();
        collect_documents(&spec_folder(), "", &mut files);
        files
    })
}

fn collect_documents(folder: &Path, prefix: &str, files: &mut BTreeMap<String, Value>) {
    for entry in std::fs::read_dir(folder).expect("the folder of the documents") {
        let path = entry.expect("an entry of the folder").path();
        let name = path.file_name().and_then(|it| it.to_str()).expect("a name in UTF-8");
        let name = if prefix.is_empty() { name.to_owned() } else { format!("{prefix}/{name}") };
        if path.is_dir() {
            collect_documents(&path, &name, files);
        } else if name.ends_with(".yaml") && name != "sdk.yaml" {
            let text = std::fs::read_to_string(&path).expect("a document");
            let value = serde_yaml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
            files.insert(name, value);
        }
    }
}

impl Node {
    pub(crate) fn get(self, key: &str) -> Option<Self> {
        Some(Self { value: self.value.get(key)?, ..self })
    }

    /// Returns the members of an object.
    pub(crate) fn members(self) -> impl Iterator<Item = (&'static str, Self)> {
        let members = self.value.as_object().into_iter().flatten();
        members.map(move |(name, value)| (name.as_str(), Self { value, ..self }))
    }

    /// Returns the elements of a list.
    pub(crate) fn elements(self) -> impl Iterator<Item = Self> {
        self.value.as_array().into_iter().flatten().map(move |value| Self { value, ..self })
    }

    pub(crate) fn string(self, key: &str) -> Option<&'static str> {
        self.value.get(key)?.as_str()
    }

    pub(crate) fn boolean(self, key: &str) -> Option<bool> {
        self.value.get(key)?.as_bool()
    }

    /// Follows references from this node to one that is not a reference.
    pub(crate) fn resolved(self) -> Self {
        match self.string("$ref") {
            Some(reference) => self.resolve_reference(reference).resolved(),
            None => self,
        }
    }

    /// Returns the target of a reference in this node's file.
    pub(crate) fn resolve_reference(self, reference: &str) -> Self {
        let (file, pointer) = reference.split_once('#').unwrap_or((reference, ""));
        let name = if file.is_empty() { self.file.to_owned() } else { resolve_path(self.file, file) };
        let (file, value) =
            spec_files().get_key_value(&name).unwrap_or_else(|| panic!("no document `{name}`"));
        let value = value.pointer(pointer).unwrap_or_else(|| panic!("nothing at `{name}#{pointer}`"));
        Self { file, value }
    }
}

/// Resolves a relative path against the path of a file.
fn resolve_path(file: &str, relative: &str) -> String {
    let mut parts: Vec<&str> = file.split('/').collect();
    parts.pop();
    for part in relative.split('/') {
        match part {
            "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// Returns the settings of the SDK.
pub(crate) fn settings() -> Value {
    let text = std::fs::read_to_string(spec_folder().join("sdk.yaml")).expect("the settings");
    serde_yaml::from_str(&text).expect("the settings are YAML")
}

/// Returns the schema of a component.
pub(crate) fn find_component(name: &str) -> Node {
    let mut all = spec_files().iter();
    let found = all.find_map(|(file, value)| {
        Some(Node { file, value: value.get("components")?.get("schemas")?.get(name)? })
    });
    found.unwrap_or_else(|| panic!("no component `{name}`"))
}

/// Returns the nodes of all documents in which a keyword is `true`, with their places.
pub(crate) fn marked_nodes(keyword: &str) -> Vec<(String, Node)> {
    let mut found = Vec::new();
    for (file, value) in spec_files() {
        collect_marked(Node { file, value }, keyword, file, &mut found);
    }
    found
}

fn collect_marked(node: Node, keyword: &str, place: &str, found: &mut Vec<(String, Node)>) {
    if node.boolean(keyword) == Some(true) {
        found.push((place.to_owned(), node));
    }
    for (name, member) in node.members() {
        collect_marked(member, keyword, &format!("{place}/{name}"), found);
    }
    for (index, element) in node.elements().enumerate() {
        collect_marked(element, keyword, &format!("{place}/{index}"), found);
    }
}

/// Returns all operations of all documents.
pub(crate) fn operations() -> Vec<Operation> {
    let mut operations = Vec::new();
    for (file, value) in spec_files() {
        let document = Node { file, value };
        let paths = document.get("paths");
        for (path, item) in paths.into_iter().flat_map(Node::members) {
            for (method, it) in item.members() {
                let methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
                if methods.contains(&method) {
                    operations.push(operation(document, item, it, method, path));
                }
            }
        }
    }
    operations
}

fn operation(document: Node, item: Node, it: Node, method: &str, path: &str) -> Operation {
    let servers = [it, item, document].into_iter().find_map(|node| node.get("servers"));
    let servers = servers.into_iter().flat_map(Node::elements).filter_map(|server| server.string("url"));
    let security = it.get("security").or_else(|| document.get("security"));
    let body = it.get("requestBody").map(Node::resolved);
    let responses = it.get("responses").into_iter().flat_map(Node::members);
    let id = it.string("operationId").map(str::to_owned);
    let mut responses: Vec<Response> =
        responses.map(|(status, it)| response(status, it.resolved())).collect();
    if id.as_ref().is_some_and(|id| returns_text(id)) {
        let successes = responses.iter_mut().filter(|response| response.status.starts_with('2'));
        successes.flat_map(|response| &mut response.media).for_each(|(_, schema)| *schema = None);
    }
    Operation {
        id,
        method: method.to_ascii_uppercase(),
        path: path.to_owned(),
        servers: servers.map(str::to_owned).collect(),
        parameters: parameters(item, it),
        body: body.map(|body| (body.boolean("required").unwrap_or(false), media_types(body))),
        responses,
        security: security
            .into_iter()
            .flat_map(Node::elements)
            .map(|it| security_schemes(document, it))
            .collect(),
    }
}

/// Returns `true` if the configuration declares that responses always contain a property of a component.
pub(crate) fn is_always_present(component: &str, property: &str) -> bool {
    static RULES: OnceLock<Value> = OnceLock::new();
    let rules = RULES.get_or_init(|| settings()["always-present"].clone());
    let texts = |rule: &'static Value, key: &str| {
        rule[key].as_array().into_iter().flatten().filter_map(Value::as_str)
    };
    let is_schema = |pattern: &str| match pattern.strip_suffix('*') {
        Some(start) => component.starts_with(start),
        None => component == pattern,
    };
    rules.as_object().into_iter().flat_map(|rules| rules.values()).any(|rule| {
        texts(rule, "properties").any(|name| name == property)
            && texts(rule, "schemas").any(is_schema)
            && texts(rule, "except").all(|name| name != format!("{component}.{property}"))
    })
}

/// Returns `true` if the configuration declares the body of a success as text, whatever its schema.
fn returns_text(id: &str) -> bool {
    static CONFIG: OnceLock<Value> = OnceLock::new();
    let config = CONFIG.get_or_init(|| {
        let text = std::fs::read_to_string(spec_folder().join("sdk.yaml")).expect("the configuration");
        serde_yaml::from_str(&text).expect("the configuration is YAML")
    });
    config["operations"][id]["text"] == true
}

fn parameters(item: Node, it: Node) -> Vec<Parameter> {
    let mut parameters: Vec<Parameter> = Vec::new();
    let nodes = [item, it].into_iter().filter_map(|node| node.get("parameters")).flat_map(Node::elements);
    for node in nodes.map(Node::resolved) {
        let name = node.string("name").expect("a name").to_owned();
        let place = match node.string("in") {
            Some("path") => ParameterIn::Path,
            Some("query") => ParameterIn::Query,
            Some("header") => ParameterIn::Header,
            Some("cookie") => ParameterIn::Cookie,
            other => panic!("a parameter in {other:?}"),
        };
        let schema = Schema::from_node(node.get("schema").expect("a schema"));
        let required = node.boolean("required").unwrap_or(false);
        let style = node.string("style").unwrap_or("form");
        let explode = node.boolean("explode").unwrap_or(place == ParameterIn::Query && style == "form");
        parameters.retain(|other| other.name != name || other.place != place);
        parameters.push(Parameter { name, place, required, explode, schema });
    }
    parameters
}

fn media_types(node: Node) -> Vec<Media> {
    let content = node.get("content").into_iter().flat_map(Node::members);
    content.map(|(name, it)| (name.to_owned(), it.get("schema").map(Schema::from_node))).collect()
}

fn response(status: &str, node: Node) -> Response {
    let headers = node.get("headers").into_iter().flat_map(Node::members);
    let headers = headers
        .filter_map(|(name, it)| Some((name.to_owned(), Schema::from_node(it.resolved().get("schema")?))));
    Response { status: status.to_owned(), media: media_types(node), headers: headers.collect() }
}

fn security_schemes(document: Node, requirement: Node) -> Vec<(&'static str, Node)> {
    let known = document.get("components").and_then(|it| it.get("securitySchemes"));
    let scheme = |name: &str| known.and_then(|known| known.get(name)).map(Node::resolved);
    requirement
        .members()
        .map(|(name, _)| (name, scheme(name).unwrap_or_else(|| panic!("no scheme `{name}`"))))
        .collect()
}
