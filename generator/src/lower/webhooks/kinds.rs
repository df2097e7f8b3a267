//! The kinds of events: from the settings, the extension that they name, the constants of headers and payloads, or the
//! name of the webhook.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use serde_json::Value;

use crate::config::WebhooksConfig;
use crate::diagnostics::{Code, Diagnostics, Origin};
use crate::lower::facts::media_selection::webhook_media;
use crate::lower::operations::context::Context;
use crate::openapi::ParameterLocation;
use crate::resolve::{Additional, Parameter, Schema, SchemaGraph, SchemaId, Shape, Webhook};

/// The kinds that earlier webhooks have.
pub(super) struct Kinds<'a> {
    context: Context<'a>,
    config: &'a WebhooksConfig,
    /// `true` if a payload has the member with the kind. Otherwise, the setting has been reported.
    has_member: bool,
    /// The webhook of each kind.
    known: BTreeMap<(String, String), Origin>,
    /// The first kind of each text, with its webhook.
    texts: BTreeMap<String, ((String, String), Origin)>,
}

impl<'a> Kinds<'a> {
    pub(super) fn new(context: Context<'a>, config: &'a WebhooksConfig) -> Self {
        let payloads = context.resolved.webhooks.iter().filter_map(|it| webhook_media(&it.request)?.schema);
        let has_member = config.kind.member.as_ref().is_some_and(|member| {
            payloads.into_iter().any(|payload| !member_schemas(context, Some(payload), member).is_empty())
        });
        Self { context, config, has_member, known: BTreeMap::new(), texts: BTreeMap::new() }
    }

    /// Returns the kinds of a webhook, each as the value of the header and that of the member. A kind that an earlier
    /// webhook has is reported and dropped.
    pub(super) fn kinds_of(
        &mut self,
        webhook: &Webhook,
        diagnostics: &mut Diagnostics,
    ) -> Vec<(String, String)> {
        self.report_unnamed(webhook, diagnostics);
        let kinds = self.candidates(webhook).into_iter();
        kinds.filter(|kind| self.is_new(kind, &webhook.request.origin, diagnostics)).collect()
    }

    /// Returns `true` for a kind that no other webhook has. Reports other kinds, and kinds with the same text: the header
    /// and the member distinguish these, except in tests.
    fn is_new(&mut self, kind: &(String, String), origin: &Origin, diagnostics: &mut Diagnostics) -> bool {
        let name = kind_text(kind);
        let mut report = |message: String, first: &Origin| {
            diagnostics
                .report(Code::AmbiguousWebhook, message, origin)
                .at_key()
                .also(first)
                .help("name the kind of one of them under `webhooks.kinds` in `sdk.yaml`");
        };
        let first = self.known.entry(kind.clone()).or_insert_with(|| origin.clone());
        if *first != *origin {
            report(format!("another webhook already has the kind `{name}`"), first);
            return false;
        }
        let (known, first) = self.texts.entry(name.clone()).or_insert_with(|| (kind.clone(), origin.clone()));
        if known != kind {
            report(format!("two kinds have the text `{name}`, so tests can only send the first one"), first);
        }
        true
    }

    /// Reports a webhook whose requests cannot name their kind, because it is a member that the payload does not have.
    fn report_unnamed(&self, webhook: &Webhook, diagnostics: &mut Diagnostics) {
        let payload = webhook_media(&webhook.request).and_then(|media| media.schema);
        let (None, Some(member)) = (&self.config.kind.header, &self.config.kind.member) else { return };
        let schemas = &self.context.resolved.schemas;
        let may_have = payload.map_or(self.config.form_field.is_some(), |it| may_have_members(schemas, it));
        let is_stated = may_have && self.named_kind(webhook).is_some();
        if !self.has_member || is_stated || !member_schemas(self.context, payload, member).is_empty() {
            return;
        }
        let name = &webhook.name;
        let message = format!("the payload of `{name}` does not declare the member `{member}` with its kind");
        let help = match may_have {
            true => "name its kind under `webhooks.kinds` in `sdk.yaml`, or add the member to the schema",
            false => "add the member to the schema of the payload",
        };
        diagnostics.report(Code::AmbiguousWebhook, message, &webhook.request.origin).at_key().help(help);
    }

    fn candidates(&self, webhook: &Webhook) -> Vec<(String, String)> {
        let kind = &self.config.kind;
        let named = self.named_kind(webhook);
        let constants = kind.member.as_ref().map(|member| self.constants(webhook, member));
        match (&kind.header, constants) {
            (Some(header), constants) => {
                let mut values =
                    named.map_or_else(|| self.header_values(webhook, header), |named| vec![named]);
                if values.is_empty() {
                    values.push(webhook.name.clone());
                }
                let constants = constants.filter(|constants| !constants.is_empty());
                let constants = constants.unwrap_or_else(|| vec![String::new()]);
                let pairs = values.iter().flat_map(|value| {
                    constants.iter().map(move |constant| (value.clone(), constant.clone()))
                });
                pairs.collect()
            }
            (None, Some(constants)) if named.is_none() && !constants.is_empty() => {
                constants.into_iter().map(|constant| (String::new(), constant)).collect()
            }
            (None, _) => vec![(String::new(), named.unwrap_or_else(|| webhook.name.clone()))],
        }
    }

    /// Returns the kind in the settings, or else that in the extension.
    fn named_kind(&self, webhook: &Webhook) -> Option<String> {
        let extension = self.config.kind_extension.as_ref();
        let named = self.config.kinds.get(&webhook.name).cloned();
        named.or_else(|| extension_text(&webhook.request.extensions, extension?))
    }

    /// Returns the enum values of a header, or else its example.
    fn header_values(&self, webhook: &Webhook, name: &str) -> Vec<String> {
        let is_it = |parameter: &&Parameter| {
            parameter.location == ParameterLocation::Header && parameter.name.eq_ignore_ascii_case(name)
        };
        let Some(header) = webhook.request.parameters.iter().find(is_it) else { return Vec::new() };
        let schema = &self.context.resolved.schemas[header.schema];
        let values = allowed_texts(schema);
        if !values.is_empty() {
            return values;
        }
        let example = header.example.as_ref().or(schema.example.as_ref());
        example.and_then(Value::as_str).map(str::to_owned).into_iter().collect()
    }

    /// Returns the enum values of a member of the payload, or else its discriminator values.
    fn constants(&self, webhook: &Webhook, member: &str) -> Vec<String> {
        let payload = webhook_media(&webhook.request).and_then(|media| media.schema);
        let names: Vec<&str> = member.split('.').collect();
        let mut found =
            Constants { schemas: &self.context.resolved.schemas, known: BTreeMap::new(), texts: Vec::new() };
        if let Some(payload) = payload {
            found.add(payload, &names);
        }
        found.texts
    }
}

/// The constants of a member.
struct Constants<'a> {
    schemas: &'a SchemaGraph,
    /// `true` for the schemas with a constant, by the number of names that lead to the member.
    known: BTreeMap<(SchemaId, usize), bool>,
    texts: Vec<String>,
}

impl Constants<'_> {
    /// Adds the constants of the member at the names. Returns `true` if there are any.
    fn add(&mut self, id: SchemaId, names: &[&str]) -> bool {
        if let Some(known) = self.known.get(&(id, names.len())) {
            return *known;
        }
        // A schema that contains itself adds nothing.
        self.known.insert((id, names.len()), false);
        let schemas = self.schemas;
        let has_constants = match (&schemas[id].shape, names) {
            (Shape::Union(union), _) => {
                let is_discriminator =
                    matches!(names, [name] if union.discriminator.as_deref() == Some(*name));
                let mut has_constants = false;
                for variant in &union.variants {
                    has_constants |= self.add(variant.schema, names)
                        || is_discriminator && {
                            let mapped = if variant.mapped > 0 { variant.mapped } else { usize::MAX };
                            self.add_texts(variant.discriminator_values.iter().take(mapped).cloned())
                        };
                }
                has_constants
            }
            (Shape::Object(object), [name, rest @ ..]) => {
                object.properties.get(*name).is_some_and(|property| self.add(property.schema, rest))
            }
            (_, []) => self.add_texts(allowed_texts(&schemas[id]).into_iter()),
            _ => false,
        };
        self.known.insert((id, names.len()), has_constants);
        has_constants
    }

    fn add_texts(&mut self, texts: impl Iterator<Item = String>) -> bool {
        let mut is_any = false;
        for text in texts {
            is_any = true;
            if !self.texts.contains(&text) {
                self.texts.push(text);
            }
        }
        is_any
    }
}

/// Returns the enum values of a scalar as texts, as the runtime reads them.
fn allowed_texts(schema: &Schema) -> Vec<String> {
    if let Shape::Enum { values, .. } = &schema.shape {
        return values.iter().filter(|value| !value.is_empty()).cloned().collect();
    }
    let listed = schema.constraints.listed.iter().filter_map(|listed| match &listed.value {
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        _ => None,
    });
    listed.collect()
}

/// Returns the text of a kind: the value of the header and that of the member.
pub(super) fn kind_text((header, member): &(String, String)) -> String {
    let parts = [header.as_str(), member.as_str()].into_iter().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(".")
}

/// Returns `true` if values of a schema can have members that it does not declare.
fn may_have_members(schemas: &SchemaGraph, id: SchemaId) -> bool {
    variants(schemas, id).into_iter().any(|id| match &schemas[id].shape {
        Shape::Any => true,
        Shape::Object(object) => !matches!(object.additional, Additional::Denied),
        _ => false,
    })
}

/// Returns the schemas of a member of a payload: one, or one for each variant of a union.
pub(super) fn member_schemas(context: Context<'_>, payload: Option<SchemaId>, member: &str) -> Vec<SchemaId> {
    let schemas = &context.resolved.schemas;
    let mut found: Vec<SchemaId> = payload.into_iter().flat_map(|it| variants(schemas, it)).collect();
    for name in member.split('.') {
        let members = found.iter().filter_map(|id| match &schemas[*id].shape {
            Shape::Object(object) => object.properties.get(name).map(|property| property.schema),
            _ => None,
        });
        found = members.flat_map(|id| variants(schemas, id)).collect();
    }
    found
}

/// Returns the variants of a union and of those inside it, or the schema itself.
fn variants(schemas: &SchemaGraph, id: SchemaId) -> Vec<SchemaId> {
    let (mut open, mut seen, mut found) = (vec![id], BTreeSet::new(), Vec::new());
    while let Some(id) = open.pop() {
        match &schemas[id].shape {
            Shape::Union(union) if seen.insert(id) => {
                open.extend(union.variants.iter().rev().map(|variant| variant.schema));
            }
            Shape::Union(_) => {}
            _ => found.push(id),
        }
    }
    found
}

/// Returns the text of an extension at a path such as `x-event.name`.
pub(super) fn extension_text(extensions: &IndexMap<String, Value>, path: &str) -> Option<String> {
    let mut names = path.split('.');
    let first = extensions.get(names.next()?)?;
    let value = names.try_fold(first, |value, name| value.get(name))?;
    value.as_str().filter(|text| !text.is_empty()).map(str::to_owned)
}
