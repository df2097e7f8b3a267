//! The pass that finds request types which can be built from a response type.
//!
//! In: types, and `conversions` of the configuration. Out: pairs of a request type and a response type, with the fields that
//! the request does not take over. Two types are a pair if they are projections of one schema, or if the configuration says
//! so. A pair needs a value for each required field, so a type with a required secret has no conversion: secrets are never
//! copied. Types of `PATCH` bodies are no pairs, because a patch holds only what changes. Pairs of `PUT` bodies that keep
//! unknown fields are found by [`updates`](super::updates).

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::diagnostics::{Code, Diagnostics, did_you_mean};
use crate::ir::{
    Conversion, DefiningModule, Field, Presence, Struct, TypeDef, TypeId, TypeKind, TypeRef, Union,
};
use crate::lower::passes::draft::{ApiDraft, Inputs};

/// Conversions by the request type and the response type.
type Conversions = BTreeMap<(TypeId, TypeId), Conversion>;

/// Finds the request types that can be built from a response type.
pub(crate) fn find_conversions(api: &mut ApiDraft, inputs: &Inputs<'_>, diagnostics: &mut Diagnostics) {
    let mut found = Conversions::new();
    // These come first: they may omit properties that the others copy.
    for (sent, sources) in &inputs.config.conversions {
        for (read, omitted) in sources {
            add_configured(api, inputs, (sent, read, omitted), &mut found, diagnostics);
        }
    }
    for pair in projections_of_one_schema(api) {
        add(&mut found, Search::new(api, pair, &[]).run().unwrap_or_default());
    }
    found.retain(|pair, _| !api.updates.contains(pair));
    api.conversions = found;
}

/// Adds a conversion of the configuration, or reports that there is none.
fn add_configured(
    api: &ApiDraft,
    inputs: &Inputs<'_>,
    (sent, read, omitted): (&str, &str, &[String]),
    found: &mut Conversions,
    diagnostics: &mut Diagnostics,
) {
    let place = inputs.config.place(&["conversions", sent, read]);
    let mut named = |name: &str, is_sent: bool| {
        let is_it = |def: &&TypeDef| def.naming.request_only == is_sent;
        let types = api.types.iter().filter(is_it).filter_map(TypeDef::schema_name);
        let known: BTreeSet<&str> = types.collect();
        let id = api.types.iter().position(|def| is_it(&def) && def.schema_name() == Some(name)).map(TypeId);
        if id.is_none() && api.is_whole {
            let kind = if is_sent { "request" } else { "response" };
            let help = did_you_mean(name, known.iter().copied(), |name| format!("`{name}`"));
            diagnostics
                .report(Code::ConfigUnmatched, format!("no {kind} has the schema `{name}`"), &place)
                .at_key()
                .maybe_help(help);
        }
        id
    };
    let (Some(sent_id), Some(read_id)) = (named(sent, true), named(read, false)) else { return };
    if api.updates.contains(&(sent_id, read_id)) {
        let message =
            format!("`{sent}` is already built from `{read}`, as an update that keeps all properties");
        diagnostics.report(Code::ConfigUnmatched, message, &place).at_key().help("remove the setting");
        return;
    }
    for (index, name) in omitted.iter().enumerate() {
        let TypeKind::Struct(request) = &api.types[sent_id.0].kind else { break };
        if !request.fields.iter().any(|field| field.wire == *name) {
            let message = format!("`{sent}` has no property `{name}`");
            diagnostics.report(Code::ConfigUnmatched, message, &place.child(index.to_string()));
        }
    }
    if let Some(mut conversions) = Search::new(api, (sent_id, read_id), omitted).run() {
        // Another conversion may have needed this one before its settings were read.
        found.extend(conversions.remove_entry(&(sent_id, read_id)));
        add(found, conversions);
    } else {
        let help =
            "name a response that has all required properties of the request; secrets cannot be copied";
        let message = format!("`{sent}` cannot be built from `{read}`");
        diagnostics.report(Code::ConfigUnmatched, message, &place).at_key().help(help);
    }
}

/// Adds conversions unless there are conversions of the same pairs.
fn add(found: &mut Conversions, conversions: Conversions) {
    for (pair, conversion) in conversions {
        found.entry(pair).or_insert(conversion);
    }
}

/// The maximum number of shared types with one name that can be projections of one schema.
const MAX_NAMESAKES: usize = 16;

/// Returns the pairs of a request type and a response type that are projections of one schema. These have its name, which
/// inlined documents only have as a title; other schemas may have the same title, so a name of several responses is left
/// out.
fn projections_of_one_schema(api: &ApiDraft) -> Vec<(TypeId, TypeId)> {
    let is_sent = |def: &TypeDef| def.naming.methods.iter().any(|method| method != "PATCH");
    let mut responses: HashMap<(&str, DefiningModule), Vec<TypeId>> = HashMap::new();
    let mut by_name: HashMap<&str, Vec<TypeId>> = HashMap::new();
    for (index, def) in api.types.iter().enumerate().filter(|(_, def)| !def.naming.request_only) {
        if let Some(name) = def.schema_name() {
            responses.entry((name, def.module)).or_default().push(TypeId(index));
            by_name.entry(name).or_default().push(TypeId(index));
        }
    }
    let in_module = |name, module| responses.get(&(name, module)).map_or(&[][..], Vec::as_slice);
    let few = |types: &'_ [TypeId]| types.len() <= MAX_NAMESAKES;
    let mut pairs = Vec::new();
    for (index, def) in
        api.types.iter().enumerate().filter(|(_, def)| def.naming.request_only && is_sent(def))
    {
        let Some(name) = def.schema_name() else { continue };
        let shared = Some(in_module(name, DefiningModule::Common)).filter(|it| few(it)).unwrap_or_default();
        let group = match def.module {
            DefiningModule::Resource(resource) => {
                in_module(name, DefiningModule::Group(api.resources[resource.0].group))
            }
            _ => &[],
        };
        let own = match def.module {
            DefiningModule::Common => by_name.get(name).map(Vec::as_slice).filter(|it| few(it)),
            module => Some(in_module(name, module)),
        };
        let other = if def.module == DefiningModule::Common { [&[][..], &[]] } else { [group, shared] };
        let listed = own.into_iter().chain(other).flatten().copied();
        let mut near = listed.filter(|read| are_together(api, TypeId(index), *read));
        if let (Some(read), None) = (near.next(), near.next()) {
            pairs.push((TypeId(index), read));
        }
    }
    pairs
}

/// The search for the conversion of one pair, and of the types that it contains.
struct Search<'a> {
    api: &'a ApiDraft,
    pair: (TypeId, TypeId),
    /// The properties of the pair that are not copied.
    omitted: &'a [String],
    found: Conversions,
}

impl<'a> Search<'a> {
    fn new(api: &'a ApiDraft, pair: (TypeId, TypeId), omitted: &'a [String]) -> Self {
        Self { api, pair, omitted, found: Conversions::new() }
    }

    /// Returns the conversion with those that it needs, or `None` if there is none.
    fn run(mut self) -> Option<Conversions> {
        self.has_conversion(self.pair.0, self.pair.1).then_some(self.found)
    }

    /// Returns `true` if a request value can be built from a response value.
    fn is_convertible(&mut self, sent: &TypeRef, read: &TypeRef) -> bool {
        match (sent, read) {
            (sent, read) if sent == read => self.is_free_of_secrets(sent),
            (TypeRef::List(sent), TypeRef::List(read)) | (TypeRef::Map(sent), TypeRef::Map(read)) => {
                self.is_convertible(sent, read)
            }
            (TypeRef::Named(sent), TypeRef::Named(read)) => self.has_conversion(*sent, *read),
            // The text is copied.
            (TypeRef::JsonText(_), TypeRef::JsonText(read)) => self.is_free_of_secrets(read),
            _ => false,
        }
    }

    fn is_free_of_secrets(&self, ty: &TypeRef) -> bool {
        ty.named().is_none_or(|id| !self.holds_secrets(id))
    }

    fn holds_secrets(&self, id: TypeId) -> bool {
        self.api.secret_holders.contains(&id)
    }

    fn has_conversion(&mut self, sent: TypeId, read: TypeId) -> bool {
        if self.found.contains_key(&(sent, read)) {
            return true;
        }
        // An update copies secrets, because the resource would lose them otherwise.
        if self.api.updates.contains(&(sent, read)) && self.holds_secrets(sent)
            || !are_together(self.api, sent, read)
        {
            return false;
        }
        self.found.insert((sent, read), Conversion::default());
        let dropped = match (&self.api.types[sent.0].kind, &self.api.types[read.0].kind) {
            (TypeKind::Struct(request), TypeKind::Struct(response)) => {
                self.dropped_fields((sent, request), (read, response))
            }
            (TypeKind::Union(request), TypeKind::Union(response)) => {
                // A value of an unknown variant is copied as it is.
                let is_convertible =
                    !self.holds_secrets(read) && self.are_unions_convertible(request, response);
                is_convertible.then(BTreeSet::new)
            }
            _ => None,
        };
        match dropped {
            Some(dropped) => {
                self.found.insert((sent, read), Conversion { dropped });
                true
            }
            None => {
                self.found.remove(&(sent, read));
                false
            }
        }
    }

    /// Returns the fields of a request that it does not take over, or `None` if one of them is required.
    fn dropped_fields(
        &mut self,
        (sent, request): (TypeId, &Struct),
        (read, response): (TypeId, &Struct),
    ) -> Option<BTreeSet<usize>> {
        let is_configured = (sent, read) == self.pair;
        let omitted = if is_configured { self.omitted } else { &[] };
        let has_secrets = request.additional.iter().any(|values| !self.is_free_of_secrets(values));
        if request.additional != response.additional || request.additional_secret || has_secrets {
            return None;
        }
        let mut dropped = BTreeSet::new();
        for (index, field) in request.fields.iter().enumerate().filter(|(_, field)| !field.filled) {
            let other = response.fields.iter().find(|other| other.wire == field.wire);
            let is_secret = [Some(field), other].into_iter().flatten().any(has_secret_value);
            let other = other.filter(|_| !is_secret && !omitted.contains(&field.wire));
            match other {
                Some(other) if self.is_field_convertible(field, other) => {}
                Some(_) => return None,
                None if field.presence.is_required() => return None,
                None => _ = dropped.insert(index),
            }
        }
        (dropped.len() < request.fields.len()).then_some(dropped)
    }

    fn is_field_convertible(&mut self, sent: &Field, read: &Field) -> bool {
        // A value that may be absent or null in a response has to be destructured before it can be converted.
        let is_apart = read.presence == Presence::OptionalNullable && sent.ty != read.ty;
        !is_apart && self.is_convertible(&sent.ty, &read.ty)
    }

    fn are_unions_convertible(&mut self, request: &Union, response: &Union) -> bool {
        request.discriminator == response.discriminator
            && request.variants.len() == response.variants.len()
            && request
                .variants
                .iter()
                .zip(&response.variants)
                .all(|(sent, read)| sent.label == read.label && self.is_convertible(&sent.ty, &read.ty))
    }
}

/// Returns `true` if both types are compiled wherever their conversion is.
fn are_together(api: &ApiDraft, sent: TypeId, read: TypeId) -> bool {
    let (sent, read) = (&api.types[sent.0], &api.types[read.0]);
    match (sent.module, read.module) {
        (DefiningModule::ErrorBodies | DefiningModule::Webhooks, _)
        | (_, DefiningModule::ErrorBodies | DefiningModule::Webhooks) => false,
        // The conversion is next to the request type, or next to the response type if only that has a group.
        (DefiningModule::Common, DefiningModule::Common) => {
            !api.is_flat || sent.naming.groups.is_subset(&read.naming.groups)
        }
        (DefiningModule::Common, _) => read.naming.groups.is_subset(&sent.naming.groups),
        (_, DefiningModule::Common) => sent.naming.groups.is_subset(&read.naming.groups),
        (DefiningModule::Resource(resource), DefiningModule::Group(group)) => {
            api.resources[resource.0].group == group
        }
        (sent, read) => sent == read,
    }
}

/// Returns `true` if a field or some of its values are secret.
fn has_secret_value(field: &Field) -> bool {
    field.secret || !field.secret_keys.is_empty()
}
