//! TypeCandidates become types.

use std::collections::{BTreeSet, HashMap};

use crate::config::Config;
use crate::ir::{
    DefiningModule, Enum, EnumValue, Field, GroupId, Presence, Struct, TypeDef, TypeId, TypeKind, TypeRef,
    Union, Variant, VariantShape,
};
use crate::lower::facts::placement::Placement;
use crate::lower::operations::inline_type_names::Titles;
use crate::lower::types::constraint_notes::notes;
use crate::lower::types::discriminator::{fill_constants, with_joint_discriminators};
use crate::lower::types::enum_identity::{EnumCandidate, Enums, variant_words};
use crate::lower::types::projections::{
    Direction, FieldProjection, ProjectionId, ProjectionKind, Projections, StructProjection,
    VariantProjection,
};
use crate::lower::types::type_identity::{CandidateId, Owner, TypeCandidates, Usage};
use crate::lower::types::type_labels::Wanted;
use crate::lower::types::{enum_identity, request_response, type_labels};
use crate::resolve::Shape;

/// The types, and which one each candidate and enum is.
pub(crate) struct Types {
    pub(crate) list: Vec<TypeDef>,
    /// The groups that use each type.
    pub(crate) used_by: Vec<BTreeSet<GroupId>>,
    candidates: HashMap<CandidateId, TypeId>,
    enums: HashMap<(ProjectionId, Owner), TypeId>,
}

impl Types {
    /// The type of a value that `owner` holds.
    pub(crate) fn type_ref(
        &self,
        projections: &Projections<'_>,
        candidates: &TypeCandidates,
        projection: ProjectionId,
        owner: &Owner,
    ) -> TypeRef {
        let nullable = |item: ProjectionId| {
            let ty = self.type_ref(projections, candidates, item, owner);
            if projections.schema(item).nullable && ty != TypeRef::Any {
                TypeRef::Nullable(Box::new(ty))
            } else {
                ty
            }
        };
        match &projections[projection].kind {
            ProjectionKind::Scalar(scalar) => scalar.clone(),
            ProjectionKind::Constant(_) => TypeRef::String,
            ProjectionKind::List(item) => TypeRef::List(Box::new(nullable(*item))),
            ProjectionKind::Map(value) => TypeRef::Map(Box::new(nullable(*value))),
            ProjectionKind::Enum(_) => {
                self.enums.get(&(projection, owner.clone())).map_or(TypeRef::String, |id| TypeRef::Named(*id))
            }
            ProjectionKind::Struct(_) | ProjectionKind::Union(_) => {
                let candidate = candidates.of(projections, projection, owner);
                candidate
                    .and_then(|candidate| self.candidates.get(&candidate))
                    .map_or(TypeRef::Any, |id| TypeRef::Named(*id))
            }
        }
    }
}

/// Everything that defining a type looks at.
struct TypeBuilder<'a> {
    projections: &'a Projections<'a>,
    candidates: &'a TypeCandidates,
    placement: &'a Placement,
    names: &'a [Wanted],
}

/// Defines all types.
pub(crate) fn define(
    projections: &Projections<'_>,
    candidates: &TypeCandidates,
    placement: &Placement,
    config: &Config,
    titles: Titles<'_>,
) -> Types {
    let equal = request_response::equal(projections, candidates);
    let names = type_labels::names(candidates, &equal, placement, &config.types, titles);
    let enums = enum_identity::enums(projections, candidates, placement, config, &names, titles);
    let builder = TypeBuilder { projections, candidates, placement, names: &names };
    let (order, mut types) = assign_ids(candidates, &equal, &enums);
    let mut requests: HashMap<CandidateId, Vec<CandidateId>> = HashMap::new();
    for (request, response) in &equal {
        requests.entry(*response).or_default().push(*request);
    }
    for item in order {
        let (def, usage) = match item {
            Definition::TypeCandidate(candidate) => builder.candidate(
                candidate,
                requests.get(&candidate).map(Vec::as_slice).unwrap_or_default(),
                &types,
            ),
            Definition::Enum(index) => builder.enumeration(&enums.list[index]),
        };
        types.used_by.push(usage.groups(placement));
        types.list.push(def);
    }
    fill_constants(&mut types.list);
    types
}

#[derive(Clone, Copy)]
enum Definition {
    TypeCandidate(CandidateId),
    Enum(usize),
}

/// Gives every type its number: candidates in the order of their first use, enums after their first owner.
fn assign_ids(
    candidates: &TypeCandidates,
    equal: &HashMap<CandidateId, CandidateId>,
    enums: &Enums,
) -> (Vec<Definition>, Types) {
    let mut items: Vec<((usize, usize), Definition)> = (0..candidates.list.len())
        .map(CandidateId)
        .filter(|candidate| !equal.contains_key(candidate))
        .map(|candidate| ((candidate.0, 0), Definition::TypeCandidate(candidate)))
        .collect();
    items.extend(enums.list.iter().enumerate().map(|(index, found)| {
        let after = match &found.owner {
            Owner::Member(candidate, _) => equal.get(candidate).unwrap_or(candidate).0,
            Owner::Root(..) => usize::MAX,
        };
        ((after, 1 + index), Definition::Enum(index))
    }));
    items.sort_by_key(|(place, _)| *place);
    let order: Vec<Definition> = items.into_iter().map(|(_, item)| item).collect();
    let mut types =
        Types { list: Vec::new(), used_by: Vec::new(), candidates: HashMap::new(), enums: HashMap::new() };
    let mut enum_ids = HashMap::new();
    for (index, item) in order.iter().enumerate() {
        match item {
            Definition::TypeCandidate(candidate) => _ = types.candidates.insert(*candidate, TypeId(index)),
            Definition::Enum(found) => _ = enum_ids.insert(*found, TypeId(index)),
        }
    }
    for (request, response) in equal {
        if let Some(id) = types.candidates.get(response).copied() {
            types.candidates.insert(*request, id);
        }
    }
    types.enums =
        enums.index.iter().filter_map(|(use_, found)| Some((use_.clone(), *enum_ids.get(found)?))).collect();
    (order, types)
}

impl TypeBuilder<'_> {
    /// The type of a candidate, which serves requests of equal candidates too.
    fn candidate(&self, id: CandidateId, requests: &[CandidateId], types: &Types) -> (TypeDef, Usage) {
        let (candidate, wanted) = (&self.candidates[id], &self.names[id.0]);
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
            _ => TypeKind::Enum(Enum { values: Vec::new() }),
        };
        let def = TypeDef {
            origin: schema.origin.clone(),
            name: wanted.name.clone(),
            fallbacks: wanted
                .fallbacks
                .iter()
                .cloned()
                .chain(self.with_group(&wanted.name, &usage))
                .collect(),
            rank: wanted.rank,
            module: self.module(&usage),
            description: schema.own_description.clone().or_else(|| schema.description.clone()),
            deprecated: schema.deprecated,
            kind,
        };
        (def, usage)
    }

    /// A last choice for a name: with the words in front that all groups that use the type begin with.
    fn with_group(&self, name: &str, usage: &Usage) -> Option<String> {
        let groups = usage.groups(self.placement);
        let mut paths = groups.iter().map(|group| self.placement.groups[group.0].as_slice());
        let first = paths.next()?;
        let shared = paths.fold(first.len(), |shared, path| {
            first.iter().zip(path).take(shared).take_while(|(one, other)| one == other).count()
        });
        (shared > 0).then(|| format!("{} {name}", first[..shared].join(" ")))
    }

    fn module(&self, usage: &Usage) -> DefiningModule {
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
        let mut notes = notes(schema);
        notes.extend(constant.iter().map(|value| format!("always `{value}`")));
        Field {
            origin: schema.origin.clone(),
            wire: field.wire.clone(),
            ty,
            presence,
            secret: self.is_secret(field.projection),
            boxed: false,
            constant,
            description: schema.description.clone(),
            notes,
            deprecated: schema.deprecated,
            immutable: schema.immutable,
            no_setter: false,
        }
    }

    /// Whether a member is secret: it is marked itself, or what stands in its list or map is.
    fn is_secret(&self, projection: ProjectionId) -> bool {
        let inner = match &self.projections[projection].kind {
            ProjectionKind::List(item) | ProjectionKind::Map(item) => self.is_secret(*item),
            _ => false,
        };
        inner || self.projections.schema(projection).secret
    }

    fn union(&self, id: CandidateId, variants: &[VariantProjection], types: &Types) -> Union {
        let discriminator = match &self.projections.schema(self.candidates[id].projection).shape {
            Shape::Union(union) => union.discriminator.clone(),
            _ => None,
        };
        let variants = variants.iter().map(|variant| {
            let owner = Owner::Member(id, variant.label.clone());
            let schema = self.projections.schema(variant.projection);
            Variant {
                name: self.variant_name(variant),
                ty: types.type_ref(self.projections, self.candidates, variant.projection, &owner),
                boxed: false,
                discriminator_values: variant.discriminator_values.clone(),
                joint_discriminators: variant
                    .joint_discriminators
                    .iter()
                    .filter_map(|(member, values)| Some((member.clone(), values.first()?.clone())))
                    .collect(),
                shape: with_joint_discriminators(
                    self.structural_shape(variant.projection),
                    &variant.joint_discriminators,
                ),
                description: schema.description.clone().or_else(|| schema.own_description.clone()),
            }
        });
        Union { discriminator, variants: variants.collect() }
    }

    /// A variant is called after the first value that chooses it, else after its type.
    fn variant_name(&self, variant: &VariantProjection) -> String {
        if let Some(tag) = variant.discriminator_values.first() {
            return type_labels::short(tag, self.placement).0;
        }
        if let Some(name) = &self.projections.schema(variant.projection).name {
            return type_labels::short(name, self.placement).0;
        }
        match self.structural_shape(variant.projection) {
            VariantShape::String => "String".to_owned(),
            VariantShape::Integer => "Integer".to_owned(),
            VariantShape::Number => "Number".to_owned(),
            VariantShape::Boolean => "Boolean".to_owned(),
            VariantShape::List => "List".to_owned(),
            VariantShape::Object { .. } => match &self.projections[variant.projection].kind {
                ProjectionKind::Scalar(TypeRef::AnyObject) | ProjectionKind::Map(_) => "Object".to_owned(),
                _ => variant.label.clone(),
            },
        }
    }

    /// What tells an alternative from the others: its kind, and of an object the required members and constants.
    fn structural_shape(&self, projection: ProjectionId) -> VariantShape {
        match &self.projections[projection].kind {
            ProjectionKind::Scalar(TypeRef::Bool) => VariantShape::Boolean,
            ProjectionKind::Scalar(TypeRef::I32 | TypeRef::I64) => VariantShape::Integer,
            ProjectionKind::Scalar(TypeRef::F32 | TypeRef::F64) => VariantShape::Number,
            ProjectionKind::Scalar(TypeRef::Any | TypeRef::AnyObject)
            | ProjectionKind::Map(_)
            | ProjectionKind::Union(_) => VariantShape::Object { members: Vec::new(), constants: Vec::new() },
            ProjectionKind::Scalar(_) | ProjectionKind::Constant(_) | ProjectionKind::Enum(_) => {
                VariantShape::String
            }
            ProjectionKind::List(_) => VariantShape::List,
            ProjectionKind::Struct(object) => {
                let required = object.fields.iter().filter(|field| field.required);
                let constants =
                    object.fields.iter().filter_map(|field| match &self.projections[field.projection].kind {
                        ProjectionKind::Constant(value) => Some((field.wire.clone(), vec![value.clone()])),
                        ProjectionKind::Enum(values) if field.required => {
                            Some((field.wire.clone(), values.clone()))
                        }
                        _ => None,
                    });
                VariantShape::Object {
                    members: required.map(|field| field.wire.clone()).collect(),
                    constants: constants.collect(),
                }
            }
        }
    }

    fn enumeration(&self, found: &EnumCandidate) -> (TypeDef, Usage) {
        let schema = self.projections.schema(found.projection);
        let words = variant_words(&found.values, &[&found.member, &found.name]);
        let values = found.values.iter().zip(words);
        let def = TypeDef {
            origin: schema.origin.clone(),
            name: found.name.clone(),
            fallbacks: found.fallbacks.clone(),
            rank: u8::from(schema.name.is_none()) * 2,
            module: self.module(&found.usage),
            description: schema.own_description.clone().or_else(|| schema.description.clone()),
            deprecated: false,
            kind: TypeKind::Enum(Enum {
                values: values
                    .map(|(wire, words)| EnumValue {
                        wire: wire.clone(),
                        name_words: words.to_owned(),
                        description: found.meanings.get(wire).cloned(),
                    })
                    .collect(),
            }),
        };
        (def, found.usage.clone())
    }
}
