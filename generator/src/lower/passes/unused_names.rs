//! Settings whose names do not occur in the documents: hosts, security schemes, types and secrets.
//!
//! In: the lowered SDK and the configuration. Out: a warning for each name that matches nothing.

use std::collections::{HashMap, HashSet};

use crate::diagnostics::{Code, Diagnostics, Origin, did_you_mean};
use crate::lower::passes::draft::{ApiDraft, Inputs};
use crate::resolve::{Resolved, Schema, SecurityKind, Server, Shape};

/// Reports settings for hosts, schemes, types and secrets that match nothing.
pub(crate) fn report_unused_names(api: &mut ApiDraft, inputs: &Inputs<'_>, diagnostics: &mut Diagnostics) {
    if api.is_whole {
        report_hosts(inputs, diagnostics);
        report_schemes(api, inputs, diagnostics);
        report_types_and_secrets(inputs, diagnostics);
        report_variants(inputs, diagnostics);
        report_formats(inputs, diagnostics);
        report_properties(inputs, diagnostics);
    }
}

fn report_hosts(inputs: &Inputs<'_>, diagnostics: &mut Diagnostics) {
    let operations = &inputs.resolved.operations;
    let known: HashSet<String> = operations
        .iter()
        .map(|operation| operation.servers.first().map(Server::address).unwrap_or_default())
        .collect();
    for url in inputs.config.hosts.keys().filter(|url| !known.contains(*url)) {
        let message = format!("no operation has the server `{url}`");
        report_unknown_name(message, url, known.iter(), &inputs.config.place(&["hosts", url]), diagnostics);
    }
}

fn report_schemes(api: &ApiDraft, inputs: &Inputs<'_>, diagnostics: &mut Diagnostics) {
    let Inputs { resolved, config, .. } = inputs;
    let used = &resolved.security_schemes;
    let aliases = config.schemes.iter().filter(|(name, _)| used.contains_key(*name));
    let aliases: HashSet<&str> = aliases.filter_map(|(_, scheme)| scheme.same_as.as_deref()).collect();
    for (name, scheme) in &config.schemes {
        let place = config.place(&["schemes", name]);
        // A scheme with a token exchange has its own message.
        if !used.contains_key(name) && !aliases.contains(name.as_str()) && scheme.exchange.is_none() {
            let message = format!("no operation accepts the security scheme `{name}`");
            report_unknown_name(message, name, used.keys(), &place, diagnostics);
        }
        if let Some(other) = &scheme.same_as
            && !used.contains_key(other)
            && !config.schemes.contains_key(other)
        {
            let message = format!("there is no security scheme `{other}`");
            report_unknown_name(message, other, used.keys(), &place.child("same-as"), diagnostics);
        }
        let found = used.get(scheme.same_as.as_ref().unwrap_or(name)).or_else(|| used.get(name));
        if scheme.basic.is_some() && found.is_some_and(|found| found.kind != SecurityKind::Basic) {
            let message = format!("the security scheme `{name}` is not a basic scheme");
            diagnostics.report(Code::ConfigUnmatched, message, &place.child("basic")).at_key();
        }
        let hosts: HashSet<String> = api.hosts.iter().map(|host| host.name.clone()).collect();
        let groups: HashSet<String> = api.groups.iter().map(|group| group.path.join("/")).collect();
        for (variant, settings) in &scheme.variants {
            let place = place.child("variants").child(variant);
            for (key, word, names, known) in
                [("hosts", "host", &settings.hosts, &hosts), ("groups", "group", &settings.groups, &groups)]
            {
                for (index, name) in names.iter().enumerate().filter(|(_, name)| !known.contains(*name)) {
                    let place = place.child(key).child(index.to_string());
                    let message = format!("there is no {word} `{name}`");
                    report_unknown_name(message, name, known.iter(), &place, diagnostics);
                }
            }
        }
    }
}

fn report_types_and_secrets(inputs: &Inputs<'_>, diagnostics: &mut Diagnostics) {
    let Inputs { resolved, config, .. } = inputs;
    if config.types.is_empty() && config.secrets.is_empty() {
        return;
    }
    let names_members =
        !config.types.is_empty() || config.secrets.iter().any(|secret| !secret.keys.is_empty());
    let (types, properties) = names_of_schemas(resolved, names_members);
    for name in config.types.keys().filter(|name| !types.contains(*name)) {
        let message = format!("there is no schema or property `{name}`");
        report_unknown_name(message, name, types.iter(), &config.place(&["types", name]), diagnostics);
    }
    for (index, secret) in config.secrets.iter().enumerate() {
        let name = secret.property.as_deref().unwrap_or_default();
        // Only maps with secret keys are named with their component.
        if properties.contains(name) || (!secret.keys.is_empty() && types.contains(name)) {
            continue;
        }
        let place = config.place(&["secrets", &index.to_string()]);
        let message = format!("no schema has the property `{name}`");
        report_unknown_name(message, name, properties.iter(), &place, diagnostics);
    }
}

/// Reports names of variants whose enum or value does not exist.
fn report_variants(inputs: &Inputs<'_>, diagnostics: &mut Diagnostics) {
    let Inputs { resolved, config, .. } = inputs;
    if config.variants.is_empty() {
        return;
    }
    let mut enums: HashMap<String, HashSet<String>> = HashMap::new();
    let mut add = |key: String, schema: &Schema| {
        if let Shape::Enum { values, .. } = &schema.shape {
            enums.entry(key).or_default().extend(values.iter().cloned());
        }
    };
    for schema in &resolved.schemas.schemas {
        let Some(name) = &schema.name else { continue };
        add(name.clone(), schema);
        let Shape::Object(object) = &schema.shape else { continue };
        for (member, property) in &object.properties {
            add(format!("{name}.{member}"), &resolved.schemas[property.schema]);
        }
    }
    for (key, names) in &config.variants {
        let place = config.place(&["variants", key]);
        let Some(values) = enums.get(key) else {
            let message = format!("there is no enum `{key}`");
            report_unknown_name(message, key, enums.keys(), &place, diagnostics);
            continue;
        };
        for value in names.keys().filter(|value| !values.contains(*value)) {
            let message = format!("`{value}` is not a value of the enum `{key}`");
            report_unknown_name(message, value, values.iter(), &place.child(value), diagnostics);
        }
    }
}

fn report_formats(inputs: &Inputs<'_>, diagnostics: &mut Diagnostics) {
    let Inputs { resolved, config, .. } = inputs;
    if config.formats.is_empty() {
        return;
    }
    let formats = resolved.schemas.schemas.iter().filter_map(|schema| match &schema.shape {
        Shape::String(format) => format.clone(),
        _ => None,
    });
    let known: HashSet<String> = formats.collect();
    for format in config.formats.keys().filter(|format| !known.contains(*format)) {
        let message = format!("no string has the format `{format}`");
        let place = config.place(&["formats", format]);
        report_unknown_name(message, format, known.iter(), &place, diagnostics);
    }
}

fn report_properties(inputs: &Inputs<'_>, diagnostics: &mut Diagnostics) {
    let Inputs { resolved, config, .. } = inputs;
    if config.properties.keys().all(|name| resolved.text_properties.contains(name)) {
        return;
    }
    let (types, mut properties) = names_of_schemas(resolved, true);
    let parameters = resolved.operations.iter().flat_map(|operation| &operation.parameters);
    properties.extend(parameters.map(|parameter| parameter.name.clone()));
    for name in config.properties.keys().filter(|name| !resolved.text_properties.contains(*name)) {
        let place = config.place(&["properties", name]);
        if properties.contains(name) || types.contains(name) {
            let message = format!("`{name}` is neither a string nor a list of strings");
            diagnostics
                .report(Code::ConfigUnmatched, message, &place)
                .at_key()
                .help("name a property or parameter that is a string without enum values");
        } else {
            let message = format!("there is no property or parameter `{name}`");
            report_unknown_name(message, name, types.iter().chain(&properties), &place, diagnostics);
        }
    }
}

/// Returns the names of schemas, including `Schema.property`, and the names of all properties.
fn names_of_schemas(resolved: &Resolved, names_members: bool) -> (HashSet<String>, HashSet<String>) {
    let (mut types, mut properties) = (HashSet::new(), HashSet::new());
    for schema in &resolved.schemas.schemas {
        types.extend(schema.name.clone());
        let Shape::Object(object) = &schema.shape else { continue };
        for name in object.properties.keys() {
            if let Some(owner) = schema.name.as_ref().filter(|_| names_members) {
                types.insert(format!("{owner}.{name}"));
            }
            if !properties.contains(name) {
                properties.insert(name.clone());
            }
        }
    }
    (types, properties)
}

fn report_unknown_name<'a>(
    message: String,
    wanted: &str,
    known: impl Iterator<Item = &'a String>,
    place: &Origin,
    diagnostics: &mut Diagnostics,
) {
    let help = did_you_mean(wanted, known.map(String::as_str), |name| format!("`{name}`"));
    diagnostics.report(Code::ConfigUnmatched, message, place).at_key().maybe_help(help);
}
