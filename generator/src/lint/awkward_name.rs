//! Names that are too long, or that have a number because another item has the same name.

use super::finding::Finding;
use super::inputs::Inputs;
use crate::diagnostics::Code;

/// The maximum number of words in the name of a method.
const MAX_METHOD_WORDS: usize = 4;

/// The maximum number of words in the name of a type.
const MAX_TYPE_WORDS: usize = 6;

pub(super) fn find(inputs: Inputs<'_>) -> Vec<Finding> {
    let mut findings = methods(inputs);
    findings.extend(types(inputs));
    findings
}

fn methods(inputs: Inputs<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (operation, names) in inputs.api.operations.iter().zip(&inputs.names.operations) {
        let method = names.method.shown();
        let is_long = method.split('_').count() > MAX_METHOD_WORDS;
        let is_numbered = has_added_number(method, &operation.id);
        if operation.verb_is_configured || !(is_long || is_numbered) {
            continue;
        }
        let message = format!("the method is named `{method}`");
        let finding = Finding::of_operation(Code::AwkwardName, operation, message);
        findings.push(finding.help(format!("set `method` of `{}` under `operations`", operation.id)));
    }
    findings
}

fn types(inputs: Inputs<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (def, names) in inputs.api.types.iter().zip(&inputs.names.types) {
        let name = names.item.shown();
        let is_long = name.chars().filter(char::is_ascii_uppercase).count() > MAX_TYPE_WORDS;
        if !is_long && !has_added_number(name, &def.naming.label) {
            continue;
        }
        let message = format!("the type is named `{name}`");
        let help = "set its name under `types`, or move its schema to a component with a short name";
        findings.push(Finding {
            code: Code::AwkwardName,
            message,
            origin: def.origin.clone(),
            help: Some(help.to_owned()),
            names: def.schema_name().map(str::to_owned).into_iter().chain([name.to_owned()]).collect(),
        });
    }
    findings
}

/// Returns `true` if a name ends with a number that its words do not contain.
fn has_added_number(name: &str, words: &str) -> bool {
    let start = name.trim_end_matches(|letter: char| letter.is_ascii_digit());
    let number = &name[start.len()..];
    !number.is_empty() && !words.contains(number)
}
