//! The construction of the type of each candidate.
//!
//! In: candidates, and which of them share a type. Out: the [`TypeDef`]s, and the type of every projection that an
//! owner contains.

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;

use crate::ir::{
    DefiningModule, Enum, EnumValue, Field, LabelSource, Naming, Presence, Struct, TypeDef, TypeKind,
    TypeRef, Union, Variant,
};
use crate::lower::facts::placement::Placement;
use crate::lower::types::constraint_notes::{condition_note, constraint_notes, default_note, presence_note};
use crate::lower::types::discriminator::{choices, fill_constants};
use crate::lower::types::enum_identity::{EnumCandidate, Labeled};
use crate::lower::types::example_text::example_text;
use crate::lower::types::operation_labels::OperationLabels;
use crate::lower::types::overlaps::keep_overlaps;
use crate::lower::types::projections::{
    Direction, FieldProjection, ProjectionId, ProjectionKind, Projections, StructProjection,
    VariantProjection,
};
use crate::lower::types::secret_contents::secret_holders;
use crate::lower::types::type_identity::{CandidateId, Owner, Role, TypeCandidate, TypeCandidates, Usage};
use crate::lower::types::type_labels::member_label;
use crate::lower::types::type_table::{Definition, Types, assign_ids};
use crate::lower::types::{enum_identity, request_response, type_labels};
use crate::resolve::Shape;

/// Everything that the definition of a type looks at.
struct TypeBuilder<'a> {
    projections: &'a Projections<'a>,
    candidates: &'a TypeCandidates,
    placement: &'a Placement,
    /// By candidate.
    labels: &'a [String],
    operations: OperationLabels<'a>,
    /// The configuration's labels, by the name of a schema or of one of its members.
    overrides: &'a IndexMap<String, String>,
    /// The projections that hold a secret, if any is a JSON text.
    secret_holders: HashSet<ProjectionId>,
}

/// Builds all types.
pub(crate) fn build_types(
    projections: &Projections<'_>,
    candidates: &TypeCandidates,
    overrides: &IndexMap<String, String>,
    variants: &IndexMap<String, IndexMap<String, String>>,
    operations: OperationLabels<'_>,
) -> Types {
    let placement = operations.placement;
    let equal = request_response::equal_candidates(projections, candidates);
    let mut requests: HashMap<CandidateId, Vec<CandidateId>> = HashMap::new();
    for (request, response) in &equal {
        requests.entry(*response).or_default().push(*request);
    }
    let shared_usage = &shared_usage(candidates, &requests);
    let labels = &type_labels::labels(candidates, placement, overrides, operations);
    let enums = enum_identity::enums(Labeled {
        projections,
        candidates,
        placement,
        overrides,
        variants,
        labels,
        operations,
        equal: &equal,
        shared_usage,
    });
    let secret_holders = secret_holders(projections);
    let builder =
        TypeBuilder { projections, candidates, placement, labels, operations, overrides, secret_holders };
    let (order, mut types) = assign_ids(candidates, &equal, &enums);
    for definition in order {
        let def = match definition {
            Definition::Candidate(id) => {
                let source = builder.label_source(id, &types);
                builder.struct_or_union(
                    id,
                    source,
                    requests.get(&id).map(Vec::as_slice).unwrap_or_default(),
                    &types,
                )
            }
            Definition::Enum(index) => builder.enumeration(&enums.list[index]),
        };
        types.list.push(def);
    }
    fill_constants(&mut types.list);
    keep_overlaps(&mut types.list);
    types
}

/// Returns the usage of each candidate that shares its type with others. `requests` are the equal candidates of requests, by
/// the candidate of the response.
fn shared_usage(
    candidates: &TypeCandidates,
    requests: &HashMap<CandidateId, Vec<CandidateId>>,
) -> HashMap<CandidateId, Usage> {
    let mut shared = HashMap::new();
    for (response, requests) in requests {
        let mut usage = candidates[*response].usage.clone();
        requests.iter().for_each(|request| usage.merge(&candidates[*request].usage));
        shared.extend(requests.iter().chain([response]).map(|candidate| (*candidate, usage.clone())));
    }
    shared
}

/// Returns the description of a payload without a name.
fn payload_description(candidate: &TypeCandidate) -> Option<&'static str> {
    match &candidate.owner {
        Some(Owner::Root(_, Role::Webhook)) => Some("The payload of a webhook."),
        Some(Owner::Root(_, Role::Callback)) => Some("The payload of a callback."),
        _ => None,
    }
}

impl TypeBuilder<'_> {
    /// The type of a candidate, which serves requests of equal candidates too.
    fn struct_or_union(
        &self,
        id: CandidateId,
        source: LabelSource,
        requests: &[CandidateId],
        types: &Types,
    ) -> TypeDef {
        let candidate = &self.candidates[id];
        let schema = self.projections.schema(candidate.projection);
        let mut usage = candidate.usage.clone();
        let mut in_requests = candidate.direction == Direction::Request;
        for request in requests {
            usage.merge(&self.candidates[*request].usage);
            in_requests = true;
        }
        let kind = match &self.projections[candidate.projection].kind {
            ProjectionKind::Struct(object) => TypeKind::Struct(self.object(id, object, in_requests, types)),
            ProjectionKind::Union(variants) => TypeKind::Union(self.union(id, variants, types)),
            _ => TypeKind::Enum(Enum { values: Vec::new(), is_extensible: false }),
        };
        TypeDef {
            origin: schema.origin.clone(),
            naming: Naming {
                label: self.labels[id.0].clone(),
                source,
                request_only: candidate.direction == Direction::Request,
                methods: usage.methods(),
                groups: usage.groups(self.placement),
                errors: usage.errors.clone(),
                is_configured: self.is_configured(candidate),
            },
            module: self.module(&usage),
            in_webhooks: usage.in_webhooks,
            resources: usage.resources,
            description: schema
                .own_description
                .clone()
                .or_else(|| schema.description.clone())
                .or_else(|| payload_description(candidate).map(str::to_owned)),
            deprecated: schema.deprecated,
            kind,
        }
    }

    /// Returns `true` if the label of a candidate is that of the configuration.
    fn is_configured(&self, candidate: &TypeCandidate) -> bool {
        match (&candidate.name, &candidate.owner) {
            (Some(name), _) => self.overrides.contains_key(name),
            (None, Some(Owner::Member(owner, member))) => {
                type_labels::configured_member(self.candidates, self.overrides, *owner, member).is_some()
            }
            _ => false,
        }
    }

    /// Returns what has given a candidate its label.
    fn label_source(&self, id: CandidateId, types: &Types) -> LabelSource {
        let candidate = &self.candidates[id];
        match (&candidate.name, &candidate.owner) {
            (Some(name), _) => LabelSource::Schema {
                qualified: match self.overrides.contains_key(name) {
                    true => None,
                    false => self.placement.local_name(name).qualified,
                },
                name: name.clone(),
                is_component: candidate.is_component,
                holder: match &candidate.holder {
                    Owner::Member(holder, member) => types.id(*holder).map(|id| (id, member.clone())),
                    Owner::Root(..) => None,
                },
            },
            (None, Some(Owner::Member(owner, member))) => match types.id(*owner) {
                Some(_) if self.is_configured(candidate) => LabelSource::Operation,
                Some(id) => LabelSource::Member(id, member_label(candidate, member)),
                None => LabelSource::Operation,
            },
            (None, Some(Owner::Root(operation, Role::Success))) => {
                self.operations.success(*operation, candidate.projection)
            }
            (None, _) => LabelSource::Operation,
        }
    }

    fn module(&self, usage: &Usage) -> DefiningModule {
        if !usage.beyond_errors {
            return DefiningModule::ErrorBodies;
        }
        if usage.in_webhooks {
            return match usage.resources.is_empty() {
                true => DefiningModule::Webhooks,
                false => DefiningModule::Common,
            };
        }
        let groups = usage.groups(self.placement);
        match (usage.resources.first(), usage.resources.len(), groups.len()) {
            (Some(resource), 1, _) => DefiningModule::Resource(*resource),
            (Some(resource), _, 1) => DefiningModule::Group(self.placement.group(*resource)),
            _ => DefiningModule::Common,
        }
    }

    fn object(&self, id: CandidateId, object: &StructProjection, in_requests: bool, types: &Types) -> Struct {
        let fields = object.fields.iter().zip(&self.candidates[id].required);
        Struct {
            fields: fields
                .map(|(field, required)| self.field(id, field, *required, in_requests, types))
                .collect(),
            additional: object.additional.map(|value| match value {
                Some(value) => types.type_ref(
                    self.projections,
                    self.candidates,
                    value,
                    &Owner::Member(id, "value".to_owned()),
                ),
                None => TypeRef::Any,
            }),
            preserves_unknown: false,
            additional_secret: object
                .additional
                .flatten()
                .is_some_and(|value| self.projections.schema(value).secret),
        }
    }

    fn field(
        &self,
        id: CandidateId,
        field: &FieldProjection,
        required: bool,
        in_requests: bool,
        types: &Types,
    ) -> Field {
        let schema = self.projections.schema(field.projection);
        let ty = types.type_ref(
            self.projections,
            self.candidates,
            field.projection,
            &Owner::Member(id, field.wire.clone()),
        );
        let nullable = schema.nullable && ty != TypeRef::Any;
        let presence = match (required, nullable) {
            (true, false) => Presence::Required,
            (true, true) => Presence::Nullable,
            (false, true) if in_requests => Presence::OptionalNullable,
            (false, _) => Presence::Optional,
        };
        let constant = match &self.projections[field.projection].kind {
            ProjectionKind::Constant(value) => Some(value.clone()),
            _ => None,
        };
        let secret = self.is_secret(field.projection);
        let example = if secret { None } else { self.example(field.projection, &ty) };
        let mut notes = constraint_notes(schema);
        notes.extend(self.projections.constant_note(field.projection));
        notes.extend(presence_note(&field.required_with));
        notes.extend(field.required_if.iter().map(condition_note));
        Field {
            origin: schema.origin.clone(),
            wire: field.wire.clone(),
            label: field.label.clone(),
            ty,
            presence,
            assumed: field.assumed,
            secret,
            secret_keys: Vec::new(),
            boxed: false,
            constant,
            filled: required && !nullable && self.projections.has_nothing_to_send(field.projection),
            description: schema.description.clone(),
            notes,
            deprecated: schema.deprecated,
            immutable: schema.immutable,
            no_setter: false,
            example,
        }
    }

    /// Returns the example of a scalar, or of an element of a list.
    fn example(&self, projection: ProjectionId, ty: &TypeRef) -> Option<String> {
        let example = self.projections.schema(projection).example.as_ref();
        match (&self.projections[projection].kind, ty) {
            (ProjectionKind::List(item), TypeRef::List(element)) => {
                let first = example.and_then(|example| example.as_array()?.first());
                first
                    .and_then(|example| example_text(example, element))
                    .or_else(|| self.example(*item, element))
            }
            _ => example_text(example?, ty),
        }
    }

    /// Returns `true` if a member is secret: its schema, or that of its elements or values, is marked.
    fn is_secret(&self, projection: ProjectionId) -> bool {
        let inner = match &self.projections[projection].kind {
            ProjectionKind::List(item) | ProjectionKind::Map(item) => self.is_secret(*item),
            ProjectionKind::JsonText(content) => self.secret_holders.contains(content),
            _ => false,
        };
        inner || self.projections.schema(projection).secret
    }

    fn union(&self, id: CandidateId, variants: &[VariantProjection], types: &Types) -> Union {
        let discriminator = match &self.projections.schema(self.candidates[id].projection).shape {
            Shape::Union(union) => union.discriminator.clone(),
            _ => None,
        };
        let owner = |variant: &VariantProjection| Owner::Member(id, variant.label.clone());
        let type_ref = |variant: &VariantProjection| {
            types.type_ref(self.projections, self.candidates, variant.projection, &owner(variant))
        };
        let tys: Vec<TypeRef> = variants.iter().map(type_ref).collect();
        let choices = choices(self.projections, discriminator.as_deref(), variants, &tys);
        let variants = variants.iter().zip(tys).zip(choices).map(|((variant, ty), choice)| {
            let schema = self.projections.schema(variant.projection);
            Variant {
                schema: schema.name.clone(),
                label: variant.label.clone(),
                ty,
                boxed: false,
                discriminator_values: variant.discriminator_values.clone(),
                joint_discriminators: variant
                    .joint_discriminators
                    .iter()
                    .filter_map(|(member, values)| Some((member.clone(), values.first()?.clone())))
                    .collect(),
                tag: choice.tag,
                shape: choice.shape,
                is_base: variant.is_base,
                is_default: variant.is_default,
                description: schema.description.clone().or_else(|| schema.own_description.clone()),
                notes: constraint_notes(schema)
                    .into_iter()
                    .chain(self.projections.constant_note(variant.projection))
                    .chain(discriminator.iter().filter(|_| variant.is_default).map(|it| default_note(it)))
                    .collect(),
            }
        });
        let variants = variants.collect();
        Union { discriminator, variants }
    }

    fn enumeration(&self, found: &EnumCandidate) -> TypeDef {
        let schema = self.projections.schema(found.projection);
        let values = found.values.iter().map(|wire| EnumValue {
            wire: wire.clone(),
            label: found.names.get(wire).cloned(),
            description: found.meanings.get(wire).cloned(),
        });
        TypeDef {
            origin: schema.origin.clone(),
            naming: Naming {
                label: found.label.clone(),
                source: LabelSource::Enum {
                    is_named: schema.name.is_some(),
                    member: found.member.clone(),
                    owned_label: found.owned_label.clone(),
                },
                request_only: false,
                methods: found.usage.methods(),
                groups: found.usage.groups(self.placement),
                errors: found.usage.errors.clone(),
                is_configured: found.is_configured,
            },
            module: self.module(&found.usage),
            in_webhooks: found.usage.in_webhooks,
            resources: found.usage.resources.clone(),
            description: schema.own_description.clone().or_else(|| schema.description.clone()),
            deprecated: false,
            kind: TypeKind::Enum(Enum {
                values: values.collect(),
                is_extensible: matches!(schema.shape, Shape::Enum { open: true, .. }),
            }),
        }
    }
}
