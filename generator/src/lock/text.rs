//! The text of a lock file.
//!
//! The file is YAML with one entry per line, sorted, so that changes in two branches merge line by line. Every key and
//! value is a JSON string.

use std::collections::BTreeMap;
use std::fmt::{self, Display, Formatter};

use crate::lock::{Former, Lock, LockedGroup, LockedMember, LockedOperation, LockedResource, LockedType};

/// The version of the format.
pub(super) const VERSION: u64 = 1;

const HEADER: &str = "\
# The public names of the crate, and the order of arguments, fields and variants, by their place in the API.
# Written by sdkwright. Commit this file, and do not edit it: names are configured in sdk.yaml.
";

impl Display for Lock {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let Self { is_flat, groups, resources, operations, types } = self;
        writeln!(formatter, "{HEADER}version: {VERSION}\ntool: {}", quoted(env!("CARGO_PKG_VERSION")))?;
        if let Some(is_flat) = is_flat {
            writeln!(formatter, "flat: {is_flat}")?;
        }
        section(formatter, "groups", groups, write_group)?;
        section(formatter, "resources", resources, write_resource)?;
        section(formatter, "operations", operations, write_operation)?;
        section(formatter, "types", types, write_type)
    }
}

fn section<T>(
    formatter: &mut Formatter<'_>,
    name: &str,
    entries: &BTreeMap<String, T>,
    write: fn(&mut Formatter<'_>, &T) -> fmt::Result,
) -> fmt::Result {
    if entries.is_empty() {
        return writeln!(formatter, "{name}: {{}}");
    }
    writeln!(formatter, "{name}:")?;
    for (place, entry) in entries {
        write!(formatter, "  {}: {{", quoted(place))?;
        write(formatter, entry)?;
        writeln!(formatter, "}}")?;
    }
    Ok(())
}

fn write_group(formatter: &mut Formatter<'_>, group: &LockedGroup) -> fmt::Result {
    let LockedGroup { feature, module, handle, raw_requests, former } = group;
    let module: Vec<String> = module.iter().map(|name| quoted(name)).collect();
    let (feature, module, handle) = (quoted(feature), module.join(", "), quoted(handle));
    write!(formatter, "feature: {feature}, module: [{module}], handle: {handle}")?;
    write_members(formatter, "raw_requests", raw_requests)?;
    write_former(formatter, former)
}

fn write_resource(formatter: &mut Formatter<'_>, resource: &LockedResource) -> fmt::Result {
    let LockedResource { module, handle, former } = resource;
    write!(formatter, "module: {}, handle: {}", quoted(module), quoted(handle))?;
    write_former(formatter, former)
}

fn write_operation(formatter: &mut Formatter<'_>, operation: &LockedOperation) -> fmt::Result {
    let LockedOperation { resource, method, request, items, arguments, setters, bodies, responses, former } =
        operation;
    write!(
        formatter,
        "resource: {}, method: {}, request: {}",
        quoted(resource),
        quoted(method),
        quoted(request)
    )?;
    if !items.is_empty() {
        let items = items.iter().map(|(role, name)| format!("{}: {}", quoted(role), quoted(name)));
        write!(formatter, ", items: {{{}}}", items.collect::<Vec<_>>().join(", "))?;
    }
    write_members(formatter, "arguments", arguments)?;
    write_members(formatter, "setters", setters)?;
    write_members(formatter, "bodies", bodies)?;
    write_members(formatter, "responses", responses)?;
    write_former(formatter, former)
}

fn write_type(formatter: &mut Formatter<'_>, locked: &LockedType) -> fmt::Result {
    let LockedType { name, schema, required, boxed, members, boxed_members, former } = locked;
    write!(formatter, "name: {}", quoted(name))?;
    if let Some(schema) = schema {
        write!(formatter, ", schema: {}", quoted(schema))?;
    }
    if let Some(required) = required {
        write!(formatter, ", required: {}", quoted(required))?;
    }
    if let Some(boxed) = boxed {
        write!(formatter, ", boxed: {boxed}")?;
    }
    write_members(formatter, "members", members)?;
    if !boxed_members.is_empty() {
        let wires: Vec<String> = boxed_members.iter().map(|wire| quoted(wire)).collect();
        write!(formatter, ", boxed_members: [{}]", wires.join(", "))?;
    }
    write_former(formatter, former)
}

fn write_former(formatter: &mut Formatter<'_>, former: &Former) -> fmt::Result {
    let kinds = former.iter().map(|(kind, names)| {
        let names: Vec<String> = names.iter().map(|name| quoted(name)).collect();
        format!("{}: [{}]", kind.as_str(), names.join(", "))
    });
    let kinds: Vec<String> = kinds.collect();
    if kinds.is_empty() { Ok(()) } else { write!(formatter, ", former: {{{}}}", kinds.join(", ")) }
}

/// Writes members as `wire=name`, or as `name` if both are equal.
fn write_members(formatter: &mut Formatter<'_>, key: &str, members: &[LockedMember]) -> fmt::Result {
    if members.is_empty() {
        return Ok(());
    }
    let members = members.iter().map(|LockedMember { wire, name }| match wire == name {
        true => quoted(name),
        false => quoted(&format!("{wire}={name}")),
    });
    write!(formatter, ", {key}: [{}]", members.collect::<Vec<_>>().join(", "))
}

/// Writes a JSON string, which YAML reads as well.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
