//! Names of operations: methods, request values, arguments, setters.

use std::collections::HashMap;

use crate::ir::{Api, Argument, GroupId, Operation, OperationId, Resource, ResourceId, SuccessKind, Upload};
use crate::labels::inflect::singularize;
use crate::lock::{LockedOperation, MemberIndex, NameKind};
use crate::names::case::{camel, same_but_for_number, shouty, snake, spaced};
use crate::names::model::{
    HostNames, LineStreamNames, Name, OperationNames, SchemeNames, StreamNames, UploadNames,
};
use crate::names::scope::Scope;
use crate::names::types::Scopes;
use crate::names::{operation_types, reserved};

/// The operations of all resources.
pub(super) fn operations(
    api: &Api,
    handles: &[Scope],
    hosts: &[HostNames],
    schemes: &[SchemeNames],
    scopes: &mut Scopes,
) -> Vec<OperationNames> {
    let mut statics = Scope::default();
    hosts.iter().for_each(|host| statics.take(&host.constant));
    schemes.iter().flat_map(SchemeNames::statics).for_each(|name| statics.take(name));
    let requests = Requests::count(api);
    let mut names: Vec<Option<OperationNames>> = vec![None; api.operations.len()];
    let mut taken = Vec::new();
    for (resource_index, resource) in api.resources.iter().enumerate() {
        let items = &mut scopes.groups[resource.group.0];
        let mut constants = statics.clone();
        let mut methods_taken = match api.groups[resource.group.0].root == Some(ResourceId(resource_index)) {
            true => handles[resource.group.0].clone(),
            false => Scope::with(reserved::HANDLE_METHODS),
        };
        for (index, method) in methods(api, resource, &mut methods_taken) {
            let operation = &api.operations[index];
            let locked = locked(api, index);
            let candidates = requests.candidates(operation, resource);
            // A configured name wins over one that is reserved for an alias.
            let name = match &operation.request_name {
                Some(_) => candidates.first().cloned(),
                None => locked.map(|it| it.request.clone()),
            };
            let request = items.claim_locked(name.as_deref(), candidates);
            names[index] = Some(operation_names(operation, method, request, &mut constants, locked));
        }
        taken.push((methods_taken, constants));
    }
    // Streams take the remaining names, so that adding or removing one renames nothing else.
    for (resource, (methods, constants)) in api.resources.iter().zip(&mut taken) {
        for id in &resource.operations {
            let items = &mut scopes.groups[resource.group.0];
            let operation = &api.operations[id.0];
            if let Some(first) = operation.first_method.and_then(|first| names[first.0].as_ref()) {
                let locked = locked(api, id.0);
                let (method, request) = second_method(operation, first, methods, items, locked);
                names[id.0] = Some(operation_names(operation, method, request, constants, locked));
            }
            if let Some(names) = &mut names[id.0] {
                let locked = locked(api, id.0);
                names.stream = stream(&api.operations[id.0], names, methods, items, locked);
                names.line_stream = line_stream(&api.operations[id.0], names, methods, locked);
                names.upload = api.uploads.get(id).map(|it| upload(it, names, methods, locked));
                operation_types::add_type_names(&api.operations[id.0], names, items, locked);
            }
        }
    }
    names.into_iter().flatten().collect()
}

/// Returns the names of an operation in the last run.
fn locked(api: &Api, index: usize) -> Option<&LockedOperation> {
    api.locked.operation_entry(OperationId(index))
}

/// Returns the method of an operation in the last run, unless the configuration names it.
fn locked_method(api: &Api, index: usize) -> Option<&str> {
    let is_configured = api.operations[index].verb_is_configured;
    locked(api, index).filter(|_| !is_configured).map(|entry| entry.method.as_str())
}

/// Returns the names of an operation that are its own.
fn operation_names(
    operation: &Operation,
    method: Name,
    request: Name,
    constants: &mut Scope,
    locked: Option<&LockedOperation>,
) -> OperationNames {
    let constant = shouty(method.as_str().trim_start_matches("r#"));
    let (options, accepts) = setters(operation, &MemberIndex::new(locked.map_or(&[], |it| &it.setters)));
    let has_items = matches!(operation.success.kind, SuccessKind::Items { .. });
    OperationNames {
        constant: constants.claim([constant.clone(), format!("{constant}_OPERATION")]),
        format: has_items
            .then(|| constants.claim([format!("{constant}_FORMAT"), format!("{constant}_ITEM_FORMAT")])),
        phrase: spaced(request.as_str()),
        arguments: arguments(operation, &MemberIndex::new(locked.map_or(&[], |it| &it.arguments))),
        options,
        accepts,
        stream: None,
        line_stream: None,
        upload: None,
        required: None,
        output: None,
        body: None,
        method,
        request,
    }
}

/// Returns the method and the request builder of the second method of an operation.
fn second_method(
    operation: &Operation,
    first: &OperationNames,
    methods: &mut Scope,
    items: &mut Scope,
    locked: Option<&LockedOperation>,
) -> (Name, Name) {
    let request = format!("{}Stream", first.request.stem());
    let method = [format!("{}_stream", first.method.stem())];
    let is_configured = operation.verb_is_configured;
    let method = methods.claim_further(locked, NameKind::Method, is_configured, method);
    let is_configured = operation.request_name.is_some();
    let candidates = [request.clone(), format!("{request}Call")];
    (method, items.claim_further(locked, NameKind::Request, is_configured, candidates))
}

/// The number of operations of a group that want a name for their request value.
struct Requests(HashMap<(GroupId, String), usize>);

impl Requests {
    fn count(api: &Api) -> Self {
        let mut wanted = HashMap::new();
        for operation in api.operations.iter().filter(|operation| operation.first_method.is_none()) {
            let group = api.resources[operation.resource.0].group;
            *wanted.entry((group, Self::request_words(operation))).or_default() += 1;
        }
        Self(wanted)
    }

    /// Verb and noun.
    fn request_words(operation: &Operation) -> String {
        let words = || match &operation.label {
            Some(label) => camel(label),
            None => camel(&join_verb_and_noun(&operation.verb, &operation.noun)),
        };
        operation.request_name.as_deref().map_or_else(words, camel)
    }

    /// The names to try, most wanted first. Where an id has no noun the resource is one: `get` of `Schemas` is
    /// `GetSchema`. A method of several words from the configuration leaves the resource out as well: `get_of_topic` of
    /// `Modes` is `GetModeOfTopic`. One from an id does so only if other resources have one too.
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
        let says_resource = without_resource(&verb, &resource.name) != verb;
        let is_short = operation.label.is_none()
            && !says_resource
            && (rest.is_empty() || wanted > 1 || operation.verb_is_configured);
        let mut names = if whole && is_short { vec![noun, plain] } else { vec![plain, noun] };
        names.extend(fallbacks);
        names
    }
}

/// Joins the words of a verb and a noun without repeating common words.
///
/// The words of the verb after its first may repeat the noun. `get_lag` and `ConsumerLag` become `get_consumer_lag`;
/// `list_topics_of_link` and `TopicsUnderLink`, which diverge, become the verb.
fn join_verb_and_noun(verb: &str, noun: &str) -> String {
    let whole = format!("{verb} {noun}");
    if noun.is_empty() {
        return whole;
    }
    let (verb, noun) = (snake(verb), snake(noun));
    let words: Vec<&str> = noun.split('_').collect();
    let (first, object) = verb.split_once('_').unwrap_or((&verb, ""));
    let object: Vec<&str> = object.split('_').filter(|word| !word.is_empty()).collect();
    let begins = object.iter().zip(&words).take_while(|(one, two)| same_but_for_number(one, two)).count();
    let ends = object.iter().rev().zip(words.iter().rev());
    let ends = ends.take_while(|(one, two)| same_but_for_number(one, two)).count();
    match begins {
        0 if ends == 0 => whole,
        0 => [&[first], &object[..object.len() - ends], &words].concat().join(" "),
        _ if begins < object.len() => verb,
        _ => format!("{first} {noun}"),
    }
}

/// Returns the methods of a handle: the verb if it is unambiguous, and the verb and the noun otherwise. If several
/// operations have the same verb, only the one whose noun is the resource is named by the verb alone.
fn methods(api: &Api, resource: &Resource, scope: &mut Scope) -> Vec<(usize, Name)> {
    let is_first = |id: &&OperationId| api.operations[id.0].first_method.is_none();
    let mut ids: Vec<OperationId> = resource.operations.iter().filter(is_first).copied().collect();
    if api.is_flat {
        // The order of the document does not decide which of two operations has a name.
        ids.sort_by_key(|id| (&api.operations[id.0].path, &api.operations[id.0].method));
    }
    let wanted: Vec<WantedMethod> =
        ids.iter().map(|id| WantedMethod::new(id.0, &api.operations[id.0], resource)).collect();
    let mut rivals: HashMap<&str, Vec<&WantedMethod>> = HashMap::new();
    wanted.iter().for_each(|it| rivals.entry(&it.short).or_default().push(it));
    let is_enough = |it: &WantedMethod| {
        let others = || rivals[it.short.as_str()].iter().filter(|other| other.operation != it.operation);
        others().all(|other| it.is_of_resource && !other.is_of_resource && other.full != it.short)
    };
    for id in &resource.operations {
        let locked = locked(api, id.0).into_iter();
        scope.reserve(locked.flat_map(|it| NameKind::METHODS.into_iter().flat_map(|kind| it.reserved(kind))));
    }
    let names = wanted.iter().map(|it| {
        let (short, full) = (it.short.clone(), it.full.clone());
        let candidates = if is_enough(it) { vec![short, full] } else { vec![full] };
        // A configured name wins over one that is reserved for an alias.
        let is_configured = api.operations[it.operation].verb_is_configured;
        let configured = candidates.first().filter(|_| is_configured).cloned();
        let wanted = locked_method(api, it.operation).or(configured.as_deref());
        (it.operation, scope.claim_locked(wanted, candidates))
    });
    names.collect()
}

/// The names that an operation wants for its method.
struct WantedMethod {
    operation: usize,
    /// The verb.
    short: String,
    /// Verb and noun.
    full: String,
    /// `true` if the noun is the resource.
    is_of_resource: bool,
}

impl WantedMethod {
    fn new(index: usize, operation: &Operation, resource: &Resource) -> Self {
        if operation.label.is_some() {
            let method = reserved::without_keyword(snake(&operation.verb));
            return Self { operation: index, short: method.clone(), full: method, is_of_resource: false };
        }
        let full = snake(&join_verb_and_noun(&operation.verb, &operation.noun));
        let verb = snake(&operation.verb);
        let short = match operation.noun.is_empty() {
            true => without_resource(&full, &resource.name),
            false => verb.clone(),
        };
        let is_of_resource = match operation.noun.is_empty() {
            true => short != full,
            false => same_words_but_for_number(&snake(&operation.noun), &snake(&resource.name)),
        };
        Self { operation: index, short, full, is_of_resource }
    }
}

/// Returns `true` if two texts have the same words, in singular or plural.
fn same_words_but_for_number(one: &str, two: &str) -> bool {
    let count = |text: &str| text.split('_').count();
    count(one) == count(two)
        && one.split('_').zip(two.split('_')).all(|(one, two)| same_but_for_number(one, two))
}

/// The method, the request value and the argument of a stream.
fn stream(
    operation: &Operation,
    names: &OperationNames,
    methods: &mut Scope,
    items: &mut Scope,
    locked: Option<&LockedOperation>,
) -> Option<StreamNames> {
    let stream = operation.stream.as_ref()?;
    let method = stream.verb.as_deref().map_or_else(|| format!("{}_stream", names.method.stem()), snake);
    let request =
        stream.request_name.as_deref().map_or_else(|| format!("{}Stream", names.request.stem()), camel);
    let mut arguments = Scope::with(&["call"]);
    names.arguments.iter().for_each(|name| arguments.take(name));
    let values = snake(stream.values.as_deref().unwrap_or("values"));
    Some(StreamNames {
        method: methods.claim_further(
            locked,
            NameKind::StreamMethod,
            stream.verb.is_some() || operation.verb_is_configured,
            [method],
        ),
        request: items.claim_further(
            locked,
            NameKind::StreamRequest,
            stream.request_name.is_some() || operation.request_name.is_some(),
            [request.clone(), format!("{request}Call")],
        ),
        values: arguments.claim([values]),
    })
}

/// Returns the names of the method that sends a body of lines as a stream.
fn line_stream(
    operation: &Operation,
    names: &OperationNames,
    methods: &mut Scope,
    locked: Option<&LockedOperation>,
) -> Option<LineStreamNames> {
    operation.line_body()?;
    let method = names.method.stem();
    let mut arguments = Scope::with(&["args", "call"]);
    names.arguments.iter().for_each(|name| arguments.take(name));
    Some(LineStreamNames {
        method: methods.claim_further(
            locked,
            NameKind::LinesMethod,
            operation.verb_is_configured,
            [format!("{method}_stream"), format!("{method}_from_stream")],
        ),
        items: arguments.claim(["items".to_owned()]),
    })
}

/// The method and the arguments of an upload.
fn upload(
    upload: &Upload,
    names: &OperationNames,
    methods: &mut Scope,
    locked: Option<&LockedOperation>,
) -> UploadNames {
    let mut scope = Scope::with(&["body", "call"]);
    names.arguments.iter().for_each(|name| scope.take(name));
    let arguments = upload.arguments.iter().map(|property| {
        let name = snake(property.parameter.words());
        scope.claim([name.clone(), format!("{name}_property")])
    });
    UploadNames {
        method: methods.claim_further(locked, NameKind::UploadMethod, true, [snake(&upload.method)]),
        arguments: arguments.collect(),
        file: scope.claim(["file".to_owned(), "uploaded_file".to_owned()]),
    }
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

fn arguments(operation: &Operation, locked: &MemberIndex<'_>) -> Vec<Name> {
    let mut scope = Scope::with(&["body", "call"]);
    scope.reserve(operation.required().filter_map(|parameter| locked.name(&parameter.key())));
    if operation.needs_arguments_struct() {
        scope.take(&Name("args".to_owned()));
    }
    let names = operation.arguments.iter().map(|argument| match argument {
        Argument::Parameter(parameter) => {
            let name = snake(parameter.words());
            let locked = locked.name(&parameter.key());
            scope.claim_locked(locked, [name.clone(), format!("{name}_parameter")])
        }
        Argument::Body => Name("body".to_owned()),
    });
    names.collect()
}

/// The setters of optional parameters, and those of media types.
fn setters(operation: &Operation, locked: &MemberIndex<'_>) -> (Vec<Name>, Vec<Name>) {
    let mut scope = Scope::with(reserved::REQUEST_METHODS);
    scope.reserve(operation.options.iter().filter_map(|parameter| locked.name(&parameter.key())));
    if operation.body.as_ref().is_some_and(|body| body.open) {
        scope.take(&Name("part".to_owned()));
    }
    let options = operation.options.iter().map(|parameter| {
        let name = match operation.is_idempotency_key(parameter) {
            true => "idempotency_key".to_owned(),
            false => snake(parameter.words()),
        };
        let locked = locked.name(&parameter.key());
        scope.claim_locked(locked, [name.clone(), format!("with_{name}")])
    });
    let options = options.collect();
    let accepts = operation.success.media_types.iter().map(|media_type| {
        let essence = media_type.split(';').next().unwrap_or_default();
        // Wildcards are not named: `image/*` is `image`, and `*/*` is `any`.
        let (kind, subtype) = essence.split_once('/').unwrap_or((essence, "*"));
        let short = [subtype, kind].into_iter().find(|it| *it != "*").unwrap_or("any");
        scope.claim([snake(&format!("accept {short}")), snake(&format!("accept {kind} {subtype}"))])
    });
    (options, accepts.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn join_verb_and_noun_says_shared_words_once() {
        for (verb, noun, joined) in [
            ("list", "Links", "list_links"),
            ("refresh", "", "refresh"),
            ("list_consumers", "Consumers", "list_consumers"),
            ("get_config", "LinkConfigs", "get_link_configs"),
            ("get_consumer", "ConsumerLag", "get_consumer_lag"),
            ("list_all_configs", "TopicConfigs", "list_all_topic_configs"),
            ("list_mirrors_of_link", "MirrorsUnderLink", "list_mirrors_of_link"),
            ("create_batch", "Acls", "create_batch_acls"),
        ] {
            assert_eq!(snake(&join_verb_and_noun(verb, noun)), joined, "{verb} {noun}");
        }
    }
}
