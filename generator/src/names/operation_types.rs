//! Names of the types that only one operation needs: argument structs, response enums and body enums.
//!
//! They take the remaining names, so that adding or removing one renames nothing else.

use crate::ir::{Body, MultipartParts, Operation, Parameter, ResponseVariant};
use crate::lock::{LockedMember, LockedOperation, MemberIndex, NameKind};
use crate::names::case::{camel, snake};
use crate::names::model::{MultipartNames, Name, OperationNames, VariantNames};
use crate::names::policy::responses::{body_words, response_words};
use crate::names::reserved;
use crate::names::scope::Scope;

/// Adds the names to those of an operation.
pub(super) fn add_type_names(
    operation: &Operation,
    names: &mut OperationNames,
    items: &mut Scope,
    locked: Option<&LockedOperation>,
) {
    let plain = names.request.as_str().trim_start_matches("r#").to_owned();
    let claim = |items: &mut Scope, kind: NameKind, endings: [&str; 2]| {
        let is_configured = operation.request_name.is_some();
        items.claim_further(locked, kind, is_configured, endings.map(|it| format!("{plain}{it}")))
    };
    names.required =
        operation.needs_arguments_struct().then(|| claim(items, NameKind::Arguments, ["Args", "Arguments"]));
    let responses = &operation.success.variants;
    names.output = (!responses.is_empty()).then(|| VariantNames {
        item: claim(items, NameKind::Output, ["Output", "Outcome"]),
        variants: variant_names(
            response_words(responses).iter(),
            responses.iter().map(ResponseVariant::key),
            locked.map_or(&[], |it| &it.responses),
        ),
        parts: Vec::new(),
    });
    let body = operation.body.as_ref().filter(|body| body.has_alternatives());
    names.body = body.map(|body| VariantNames {
        item: claim(items, NameKind::Body, ["Body", "BodyForm"]),
        variants: variant_names(
            body.variants().map(body_words).collect::<Vec<_>>().iter(),
            body.variants().map(|form| form.listed_media_type.clone()),
            locked.map_or(&[], |it| &it.bodies),
        ),
        parts: body.variants().map(|form| multipart_names(form, &plain, items)).collect(),
    });
}

/// Names the variants with these words and keys; `locked` are those of the last run.
fn variant_names<'a>(
    words: impl Iterator<Item = &'a String>,
    keys: impl Iterator<Item = String>,
    locked: &[LockedMember],
) -> Vec<Name> {
    let locked = MemberIndex::new(locked);
    let keys: Vec<String> = keys.collect();
    let mut scope = Scope::with(reserved::VARIANTS);
    scope.reserve(keys.iter().filter_map(|key| locked.name(key)));
    let names = words.zip(&keys).map(|(words, key)| {
        scope.claim_locked(locked.name(key), [camel(words), format!("{}Form", camel(words))])
    });
    names.collect()
}

fn multipart_names(form: &Body, request: &str, items: &mut Scope) -> Option<MultipartNames> {
    let MultipartParts { required, optional } = form.parts.as_ref()?;
    let argument = |scope: &mut Scope, parameter: &Parameter| {
        let name = snake(parameter.words());
        scope.claim([name.clone(), format!("{name}_part")])
    };
    let mut scope = Scope::with(&["form_parts"]);
    let arguments = required.iter().map(|parameter| argument(&mut scope, parameter)).collect();
    let mut scope = Scope::with(reserved::PARTS_METHODS);
    let setters = optional.iter().map(|parameter| argument(&mut scope, parameter)).collect();
    let words = camel(&body_words(form));
    let item = items.claim([format!("{request}Parts"), format!("{request}{words}Parts")]);
    Some(MultipartNames { item, arguments, setters })
}
