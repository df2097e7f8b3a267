//! The settings that correspond to an annotation whose value is a mapping.
//!
//! Takes a rule and a value. Returns the settings in the form of `sdk.yaml`, so that its parser checks them, or the
//! reason why no setting can express the value.

use crate::annotations::place::OperationPlace;
use crate::annotations::rule::{Conversion, Form, Rule, Source};
use crate::annotations::value::{member_at, milliseconds, property_path};
use crate::source::{Map, Node};

/// The reason why an annotation cannot be used.
#[derive(Clone, Debug)]
pub(super) struct Problem {
    pub(super) message: String,
    /// The location of the fault, below the value.
    pub(super) path: Vec<String>,
    pub(super) help: String,
}

impl Problem {
    pub(super) fn new(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { message: message.into(), path: Vec::new(), help: help.into() }
    }

    /// Returns the problem with the location of a member of the value.
    fn at(self, path: &[String]) -> Self {
        Self { path: path.to_vec(), ..self }
    }
}

/// The settings of a form, and the paths of the unknown members.
#[derive(Debug)]
pub(super) struct FormSettings {
    pub(super) settings: Map,
    pub(super) unknown: Vec<Vec<String>>,
}

/// Returns the settings that correspond to a mapping.
pub(super) fn form_settings(
    key: &str,
    rule: &Rule,
    value: &Node,
    operation: Option<&OperationPlace<'_>>,
) -> Result<FormSettings, Problem> {
    let Some(map) = value.as_map() else {
        let message = format!("expected a mapping for `{key}`, found {}", value.kind());
        return Err(Problem::new(message, format!("write `{key}` as its vendor documents it")));
    };
    let Some(form) = rule.forms.iter().find(|form| fits(form, value)) else {
        return Err(Problem::new(
            format!("the value of `{key}` has no supported form"),
            format!("use one of {}, or describe the behavior in `sdk.yaml`", forms(rule)),
        ));
    };
    let mut reading = Reading { operation, in_body: None };
    let mut settings = Map::default();
    for (setting, source) in &form.set {
        let Some(node) = reading.setting(key, value, source)? else { continue };
        // `in` is set below, because the parameters of other settings determine it as well.
        if setting == "in" {
            reading.in_body = Some(node.as_str() == Some("body"));
        } else {
            settings.insert(setting.clone(), node);
        }
    }
    if reading.in_body == Some(true) {
        settings.insert("in".to_owned(), Node::String("body".to_owned()));
    }
    settings.extend(form.constants.iter().cloned());
    let mut unknown = Vec::new();
    find_unknown(map, &mut Vec::new(), &known_paths(rule), &mut unknown);
    Ok(FormSettings { settings, unknown })
}

fn fits(form: &Form, value: &Node) -> bool {
    form.when.iter().all(|(path, wanted)| {
        let found = member_at(value, path);
        match wanted.as_deref() {
            Some("absent") => found.is_none(),
            Some(wanted) => found.and_then(|found| found.node.text()).as_deref() == Some(wanted),
            None => found.is_some(),
        }
    })
}

/// Returns a description of the forms of a rule.
fn forms(rule: &Rule) -> String {
    let condition = |(path, wanted): &(String, Option<String>)| match wanted.as_deref() {
        Some("absent") => format!("no `{path}`"),
        Some(wanted) => format!("`{path}: {wanted}`"),
        None => format!("`{path}`"),
    };
    let form = |form: &Form| form.when.iter().map(condition).collect::<Vec<_>>().join(" with ");
    rule.forms.iter().map(form).collect::<Vec<_>>().join(", ")
}

/// Returns the paths of the known members, without selectors.
fn known_paths(rule: &Rule) -> Vec<String> {
    let in_forms = rule.forms.iter().flat_map(|form| {
        let when = form.when.iter().map(|(path, _)| path.as_str());
        when.chain(form.set.iter().map(|(_, source)| source.from.as_str()))
    });
    let without_selectors = |path: &str| {
        let steps = path.split('.').map(|step| step.split('[').next().unwrap_or(step));
        steps.collect::<Vec<_>>().join(".")
    };
    in_forms.map(without_selectors).chain(rule.members.iter().cloned()).collect()
}

/// Finds the unknown members. The elements of lists are not searched.
fn find_unknown(map: &Map, path: &mut Vec<String>, known: &[String], unknown: &mut Vec<Vec<String>>) {
    for (key, value) in map {
        path.push(key.clone());
        let joined = path.join(".");
        let is_known = known.contains(&joined);
        let below = format!("{joined}.");
        let has_known_members = known.iter().any(|it| it.starts_with(&below));
        match value {
            Node::Map(inner) if !is_known && has_known_members => find_unknown(inner, path, known, unknown),
            _ if is_known || has_known_members => {}
            _ => unknown.push(path.clone()),
        }
        path.pop();
    }
}

/// The operation, and the location of its parameters (the query or the body) as far as it is known.
struct Reading<'a, 'd> {
    operation: Option<&'a OperationPlace<'d>>,
    in_body: Option<bool>,
}

impl Reading<'_, '_> {
    /// Returns the value of a setting, or `None` if its member is absent.
    fn setting(&mut self, key: &str, value: &Node, source: &Source) -> Result<Option<Node>, Problem> {
        let Some(member) = member_at(value, &source.from) else {
            return Ok(source.otherwise.clone().map(Node::String));
        };
        let unsupported = |expected: &str| {
            let name = member.path.last().map_or(key, String::as_str);
            let message = match member.node.text() {
                Some(text) => format!("`{text}` is not supported for `{name}` of `{key}`"),
                None => format!("expected {expected} for `{name}` of `{key}`, found {}", member.node.kind()),
            };
            let help = format!("write {expected}, or describe the behavior in `sdk.yaml`");
            Problem::new(message, help).at(&member.path)
        };
        let text = member.node.text();
        let converted = match (source.conversion, text.as_deref()) {
            (Conversion::Milliseconds, _) => milliseconds(member.node)
                .map(Node::String)
                .ok_or_else(|| unsupported("a number of milliseconds"))?,
            (_, None) => return Err(unsupported("a string")),
            (Conversion::Scalar, Some(_)) => member.node.clone(),
            (Conversion::JsonPath, Some(text)) => match property_path(text, "$") {
                Some(path) if path.is_empty() && source.from.ends_with("results") => return Ok(None),
                Some(path) if !path.is_empty() => Node::String(path),
                _ => return Err(unsupported("the path of a property, such as `$.meta.next`")),
            },
            (Conversion::Response, Some(text)) => match property_path(text, "$response") {
                Some(path) if path.is_empty() && source.from == "results" => return Ok(None),
                Some(path) if !path.is_empty() => Node::String(path),
                _ => return Err(unsupported("the path of a property, such as `$response.meta.next`")),
            },
            (Conversion::Request | Conversion::Parameter, Some(text)) => self
                .parameter(text, source.conversion)
                .ok_or_else(|| unsupported("a query parameter or a property of the body"))?,
            (Conversion::Place, Some("parameters")) => Node::String("query".to_owned()),
            (Conversion::Place, Some("requestBody")) => Node::String("body".to_owned()),
            (Conversion::Place, _) => return Err(unsupported("`parameters` or `requestBody`")),
            (Conversion::Flag, Some(text)) => {
                flag(text).ok_or_else(|| unsupported("a property of the body, such as `$request.stream`"))?
            }
        };
        Ok(Some(converted))
    }

    /// Returns the name of a parameter. Returns `None` if the text is not a parameter, or if earlier parameters are in
    /// another place (the query or the body).
    fn parameter(&mut self, text: &str, conversion: Conversion) -> Option<Node> {
        let path = match conversion {
            Conversion::Request => property_path(text, "$request")?,
            _ => text.to_owned(),
        };
        let (name, in_body) = match (path.strip_prefix("body."), path.strip_prefix("query.")) {
            (Some(name), _) => (name, true),
            (_, Some(name)) => (name, false),
            _ if conversion == Conversion::Parameter => (path.as_str(), false),
            _ => (path.as_str(), !self.operation?.has_query_parameter(&path)),
        };
        let is_same = *self.in_body.get_or_insert(in_body) == in_body;
        (is_same && !name.is_empty()).then(|| Node::String(name.to_owned()))
    }
}

/// Returns the setting `select` for a flag in the body.
fn flag(text: &str) -> Option<Node> {
    let path = property_path(text, "$request")?;
    let name = path.strip_prefix("body.").unwrap_or(&path);
    if name.is_empty() || name.contains('.') {
        return None;
    }
    let mut select = Map::default();
    select.insert("property".to_owned(), Node::String(name.to_owned()));
    select.insert("value".to_owned(), Node::Bool(true));
    select.insert("otherwise".to_owned(), Node::Bool(false));
    Some(Node::Map(select))
}
