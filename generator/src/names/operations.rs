//! Names of operations: methods, request values, arguments, setters.

use std::collections::HashMap;

use crate::ir::{Api, Argument, GroupId, Operation, Resource};
use crate::labels::inflect::singularize;
use crate::names::case::{camel, same_but_for_number, shouty, snake, spaced};
use crate::names::model::{HostNames, Name, OperationNames, SchemeNames, StreamNames};
use crate::names::scope::Scope;
use crate::names::types::Scopes;
use crate::names::{operation_types, reserved};

/// The operations of all resources.
pub(super) fn operations(
    api: &Api,
    hosts: &[HostNames],
    schemes: &[SchemeNames],
    scopes: &mut Scopes,
) -> Vec<OperationNames> {
    let mut statics = Scope::default();
    hosts.iter().for_each(|host| statics.take(&host.constant));
    schemes.iter().for_each(|scheme| statics.take(&scheme.constant));
    let requests = Requests::count(api);
    let mut names: Vec<Option<OperationNames>> = vec![None; api.operations.len()];
    let mut taken = Vec::new();
    for resource in &api.resources {
        let items = &mut scopes.groups[resource.group.0];
        let mut constants = statics.clone();
        let mut methods_taken = Scope::with(reserved::HANDLE_METHODS);
        for (index, method) in methods(api, resource, &mut methods_taken) {
            let operation = &api.operations[index];
            let constant = shouty(method.as_str().trim_start_matches("r#"));
            let request = items.claim(requests.candidates(operation, resource));
            let (options, accepts) = setters(operation);
            names[index] = Some(OperationNames {
                constant: constants.claim([constant.clone(), format!("{constant}_OPERATION")]),
                phrase: spaced(request.as_str()),
                arguments: arguments(operation),
                options,
                accepts,
                stream: None,
                required: None,
                output: None,
                body: None,
                method,
                request,
            });
        }
        taken.push(methods_taken);
    }
    // Streams take what is left: one that comes or goes renames nothing else.
    for (resource, methods) in api.resources.iter().zip(&mut taken) {
        for id in &resource.operations {
            if let Some(names) = &mut names[id.0] {
                let items = &mut scopes.groups[resource.group.0];
                names.stream = stream(&api.operations[id.0], names, methods, items);
                operation_types::add_type_names(&api.operations[id.0], names, items);
            }
        }
    }
    names.into_iter().flatten().collect()
}

/// The number of operations of a group that want a name for their request value.
struct Requests(HashMap<(GroupId, String), usize>);

impl Requests {
    fn count(api: &Api) -> Self {
        let mut wanted = HashMap::new();
        for operation in &api.operations {
            let group = api.resources[operation.resource.0].group;
            *wanted.entry((group, Self::request_words(operation))).or_default() += 1;
        }
        Self(wanted)
    }

    /// Verb and noun.
    fn request_words(operation: &Operation) -> String {
        let title = format!("{} {}", operation.verb, operation.noun);
        operation.request_name.as_deref().map_or_else(|| camel(&title), camel)
    }

    /// The names to try, most wanted first. Where an id has no noun the resource is one: `get` of `Schemas` is
    /// `GetSchema`, and `get_of_topic` of `Modes` is `GetModeOfTopic` if other resources have one too.
    fn candidates(&self, operation: &Operation, resource: &Resource) -> Vec<String> {
        let plain = Self::request_words(operation);
        let wanted = self.0.get(&(resource.group, plain.clone())).copied().unwrap_or_default();
        let verb = snake(&operation.verb);
        let (first, rest) = verb.split_once('_').unwrap_or((&verb, ""));
        let list = first == "list" && rest.is_empty();
        let noun = if list { snake(&resource.name) } else { singularize(&snake(&resource.name)) };
        let noun = camel(&format!("{first} {noun} {rest} {}", operation.noun));
        let fallbacks = ["Request", "Call"].map(|ending| format!("{plain}{ending}"));
        let whole = operation.request_name.is_none() && operation.noun.is_empty();
        let mut names =
            if whole && (rest.is_empty() || wanted > 1) { vec![noun, plain] } else { vec![plain, noun] };
        names.extend(fallbacks);
        names
    }
}

/// The methods of a handle: the verb where it is enough, else verb and noun.
fn methods(api: &Api, resource: &Resource, scope: &mut Scope) -> Vec<(usize, Name)> {
    let operations: Vec<(usize, String, String)> = resource
        .operations
        .iter()
        .map(|id| {
            let operation = &api.operations[id.0];
            let full = snake(&format!("{} {}", operation.verb, operation.noun));
            let short = match operation.noun.is_empty() {
                true => without_resource(&full, &resource.name),
                false => snake(&operation.verb),
            };
            (id.0, short, full)
        })
        .collect();
    let mut wanted: HashMap<String, usize> = HashMap::new();
    operations.iter().for_each(|(_, short, _)| *wanted.entry(short.clone()).or_default() += 1);
    let names = operations.into_iter().map(|(index, short, full)| {
        let alone = wanted.get(&short) == Some(&1);
        let name = if alone { scope.claim([short, full]) } else { scope.claim([full]) };
        (index, name)
    });
    names.collect()
}

/// The method, the request value and the argument of a stream.
fn stream(
    operation: &Operation,
    names: &OperationNames,
    methods: &mut Scope,
    items: &mut Scope,
) -> Option<StreamNames> {
    let stream = operation.stream.as_ref()?;
    let plain = |name: &Name| name.as_str().trim_start_matches("r#").to_owned();
    let method = stream.verb.as_deref().map_or_else(|| format!("{}_stream", plain(&names.method)), snake);
    let request =
        stream.request_name.as_deref().map_or_else(|| format!("{}Stream", plain(&names.request)), camel);
    let mut arguments = Scope::with(&["call"]);
    names.arguments.iter().for_each(|name| arguments.take(name));
    let values = snake(stream.values.as_deref().unwrap_or("values"));
    Some(StreamNames {
        method: methods.claim([method]),
        request: items.claim([request.clone(), format!("{request}Call")]),
        values: arguments.claim([values]),
    })
}

/// A name without the resource's at its end: `list_subjects` of `Subjects` is `list`.
fn without_resource(name: &str, resource: &str) -> String {
    let (name_words, resource) = (name.split('_').collect::<Vec<_>>(), snake(resource));
    let resource: Vec<&str> = resource.split('_').collect();
    if name_words.len() > resource.len() {
        let (front, end) = name_words.split_at(name_words.len() - resource.len());
        if end.iter().zip(&resource).all(|(one, two)| same_but_for_number(one, two)) {
            return front.join("_");
        }
    }
    name.to_owned()
}

fn arguments(operation: &Operation) -> Vec<Name> {
    let mut scope = Scope::with(&["body", "call"]);
    if operation.needs_arguments_struct() {
        scope.take(&Name("args".to_owned()));
    }
    let names = operation.arguments.iter().map(|argument| match argument {
        Argument::Parameter(parameter) => {
            let name = snake(&parameter.wire);
            scope.claim([name.clone(), format!("{name}_parameter")])
        }
        Argument::Body => Name("body".to_owned()),
    });
    names.collect()
}

/// The setters of optional parameters, and those of media types.
fn setters(operation: &Operation) -> (Vec<Name>, Vec<Name>) {
    let mut scope = Scope::with(reserved::REQUEST_METHODS);
    if operation.body.as_ref().is_some_and(|body| body.open) {
        scope.take(&Name("part".to_owned()));
    }
    let options = operation.options.iter().map(|parameter| {
        let name = snake(&parameter.wire);
        scope.claim([name.clone(), format!("with_{name}")])
    });
    let options = options.collect();
    let accepts = operation.success.media_types.iter().map(|media_type| {
        let essence = media_type.split(';').next().unwrap_or_default();
        // What is not said is any: `image/*` is an image, `*/*` anything.
        let (kind, subtype) = essence.split_once('/').unwrap_or((essence, "*"));
        let short = [subtype, kind].into_iter().find(|it| *it != "*").unwrap_or("any");
        scope.claim([snake(&format!("accept {short}")), snake(&format!("accept {kind} {subtype}"))])
    });
    (options, accepts.collect())
}
