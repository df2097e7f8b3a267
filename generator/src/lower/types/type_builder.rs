//! Classes become types.

use std::collections::{BTreeSet, HashMap};

use crate::config::Config;
use crate::ir::{
    DefiningModule, Enum, EnumValue, Field, GroupId, Presence, Struct, TypeDef, TypeId, TypeKind, TypeRef,
    Union, Variant, VariantShape,
};
use crate::lower::facts::placement::Places;
use crate::lower::operations::inline_type_names::Titles;
use crate::lower::types::constraint_notes::notes;
use crate::lower::types::discriminator::{marked, tell_apart};
use crate::lower::types::enum_identity::{EnumClass, Enums, variant_words};
use crate::lower::types::projections::{
    Direction, FieldView, StructView, VariantView, ViewId, ViewKind, Views,
};
use crate::lower::types::type_identity::{ClassId, Classes, Owner, Usage};
use crate::lower::types::type_labels::Wanted;
use crate::lower::types::{enum_identity, request_response, type_labels};
use crate::resolve::Shape;

/// The types, and which one each class and enum is.
pub(crate) struct Types {
    pub(crate) list: Vec<TypeDef>,
    /// The groups that use each type.
    pub(crate) used_by: Vec<BTreeSet<GroupId>>,
    classes: HashMap<ClassId, TypeId>,
    enums: HashMap<(ViewId, Owner), TypeId>,
}

impl Types {
    /// The type of a value that `owner` holds.
    pub(crate) fn type_ref(
        &self,
        views: &Views<'_>,
        classes: &Classes,
        view: ViewId,
        owner: &Owner,
    ) -> TypeRef {
        let nullable = |item: ViewId| {
            let ty = self.type_ref(views, classes, item, owner);
            if views.schema(item).nullable && ty != TypeRef::Any {
                TypeRef::Nullable(Box::new(ty))
            } else {
                ty
            }
        };
        match &views[view].kind {
            ViewKind::Scalar(scalar) => scalar.clone(),
            ViewKind::Constant(_) => TypeRef::String,
            ViewKind::List(item) => TypeRef::List(Box::new(nullable(*item))),
            ViewKind::Map(value) => TypeRef::Map(Box::new(nullable(*value))),
            ViewKind::Enum(_) => {
                self.enums.get(&(view, owner.clone())).map_or(TypeRef::String, |id| TypeRef::Named(*id))
            }
            ViewKind::Struct(_) | ViewKind::Union(_) => {
                let class = classes.of(views, view, owner);
                class
                    .and_then(|class| self.classes.get(&class))
                    .map_or(TypeRef::Any, |id| TypeRef::Named(*id))
            }
        }
    }
}

/// Everything that defining a type looks at.
struct Around<'a> {
    views: &'a Views<'a>,
    classes: &'a Classes,
    places: &'a Places,
    names: &'a [Wanted],
}

/// Defines all types.
pub(crate) fn define(
    views: &Views<'_>,
    classes: &Classes,
    places: &Places,
    config: &Config,
    titles: Titles<'_>,
) -> Types {
    let equal = request_response::equal(views, classes);
    let names = type_labels::names(classes, &equal, places, &config.types, titles);
    let enums = enum_identity::enums(views, classes, places, config, &names, titles);
    let around = Around { views, classes, places, names: &names };
    let (order, mut types) = number(classes, &equal, &enums);
    let mut requests: HashMap<ClassId, Vec<ClassId>> = HashMap::new();
    for (request, response) in &equal {
        requests.entry(*response).or_default().push(*request);
    }
    for item in order {
        let (def, usage) = match item {
            Item::Class(class) => {
                around.class(class, requests.get(&class).map(Vec::as_slice).unwrap_or_default(), &types)
            }
            Item::Enum(index) => around.enumeration(&enums.list[index]),
        };
        types.used_by.push(usage.groups(places));
        types.list.push(def);
    }
    tell_apart(&mut types.list);
    types
}

#[derive(Clone, Copy)]
enum Item {
    Class(ClassId),
    Enum(usize),
}

/// Gives every type its number: classes in the order of their first use, enums after their first owner.
fn number(classes: &Classes, equal: &HashMap<ClassId, ClassId>, enums: &Enums) -> (Vec<Item>, Types) {
    let mut items: Vec<((usize, usize), Item)> = (0..classes.list.len())
        .map(ClassId)
        .filter(|class| !equal.contains_key(class))
        .map(|class| ((class.0, 0), Item::Class(class)))
        .collect();
    items.extend(enums.list.iter().enumerate().map(|(index, found)| {
        let after = match &found.owner {
            Owner::Member(class, _) => equal.get(class).unwrap_or(class).0,
            Owner::Root(..) => usize::MAX,
        };
        ((after, 1 + index), Item::Enum(index))
    }));
    items.sort_by_key(|(place, _)| *place);
    let order: Vec<Item> = items.into_iter().map(|(_, item)| item).collect();
    let mut types =
        Types { list: Vec::new(), used_by: Vec::new(), classes: HashMap::new(), enums: HashMap::new() };
    let mut enum_ids = HashMap::new();
    for (index, item) in order.iter().enumerate() {
        match item {
            Item::Class(class) => _ = types.classes.insert(*class, TypeId(index)),
            Item::Enum(found) => _ = enum_ids.insert(*found, TypeId(index)),
        }
    }
    for (request, response) in equal {
        if let Some(id) = types.classes.get(response).copied() {
            types.classes.insert(*request, id);
        }
    }
    types.enums =
        enums.index.iter().filter_map(|(use_, found)| Some((use_.clone(), *enum_ids.get(found)?))).collect();
    (order, types)
}

impl Around<'_> {
    /// The type of a class, which serves requests of equal classes too.
    fn class(&self, id: ClassId, requests: &[ClassId], types: &Types) -> (TypeDef, Usage) {
        let (class, wanted) = (&self.classes[id], &self.names[id.0]);
        let schema = self.views.schema(class.view);
        let mut usage = class.usage.clone();
        let mut in_requests = class.direction == Direction::Request;
        for request in requests {
            usage.merge(&self.classes[*request].usage);
            in_requests = true;
        }
        let kind = match &self.views[class.view].kind {
            ViewKind::Struct(object) => TypeKind::Struct(self.object(id, object, in_requests, types)),
            ViewKind::Union(variants) => TypeKind::Union(self.union(id, variants, types)),
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
        let groups = usage.groups(self.places);
        let mut paths = groups.iter().map(|group| self.places.groups[group.0].as_slice());
        let first = paths.next()?;
        let shared = paths.fold(first.len(), |shared, path| {
            first.iter().zip(path).take(shared).take_while(|(one, other)| one == other).count()
        });
        (shared > 0).then(|| format!("{} {name}", first[..shared].join(" ")))
    }

    fn module(&self, usage: &Usage) -> DefiningModule {
        let groups = usage.groups(self.places);
        match (usage.resources.first(), usage.resources.len(), groups.len()) {
            (Some(resource), 1, _) => DefiningModule::Resource(*resource),
            (Some(resource), _, 1) => DefiningModule::Group(self.places.group(*resource)),
            _ => DefiningModule::Common,
        }
    }

    fn object(&self, id: ClassId, object: &StructView, in_requests: bool, types: &Types) -> Struct {
        let fields = object.fields.iter().zip(&self.classes[id].required);
        Struct {
            fields: fields
                .map(|(field, required)| self.field(id, field, *required, in_requests, types))
                .collect(),
            additional: object.additional.map(|value| match value {
                Some(value) => {
                    types.type_ref(self.views, self.classes, value, &Owner::Member(id, "value".to_owned()))
                }
                None => TypeRef::Any,
            }),
            preserves_unknown: false,
            additional_secret: object
                .additional
                .flatten()
                .is_some_and(|value| self.views.schema(value).secret),
        }
    }

    fn field(
        &self,
        id: ClassId,
        field: &FieldView,
        required: bool,
        in_requests: bool,
        types: &Types,
    ) -> Field {
        let schema = self.views.schema(field.view);
        let ty = types.type_ref(self.views, self.classes, field.view, &Owner::Member(id, field.wire.clone()));
        let nullable = schema.nullable && ty != TypeRef::Any;
        let presence = match (required, nullable) {
            (true, false) => Presence::Required,
            (true, true) => Presence::Nullable,
            (false, true) if in_requests => Presence::OptionalNullable,
            (false, _) => Presence::Optional,
        };
        let constant = match &self.views[field.view].kind {
            ViewKind::Constant(value) => Some(value.clone()),
            _ => None,
        };
        let mut notes = notes(schema);
        notes.extend(constant.iter().map(|value| format!("always `{value}`")));
        Field {
            origin: schema.origin.clone(),
            wire: field.wire.clone(),
            ty,
            presence,
            secret: self.is_secret(field.view),
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
    fn is_secret(&self, view: ViewId) -> bool {
        let inner = match &self.views[view].kind {
            ViewKind::List(item) | ViewKind::Map(item) => self.is_secret(*item),
            _ => false,
        };
        inner || self.views.schema(view).secret
    }

    fn union(&self, id: ClassId, variants: &[VariantView], types: &Types) -> Union {
        let discriminator = match &self.views.schema(self.classes[id].view).shape {
            Shape::Union(union) => union.discriminator.clone(),
            _ => None,
        };
        let variants = variants.iter().map(|variant| {
            let owner = Owner::Member(id, variant.label.clone());
            let schema = self.views.schema(variant.view);
            Variant {
                name: self.variant_name(variant),
                ty: types.type_ref(self.views, self.classes, variant.view, &owner),
                boxed: false,
                discriminator_values: variant.tags.clone(),
                joint_discriminators: variant
                    .marks
                    .iter()
                    .filter_map(|(member, values)| Some((member.clone(), values.first()?.clone())))
                    .collect(),
                shape: marked(self.told_by(variant.view), &variant.marks),
                description: schema.description.clone().or_else(|| schema.own_description.clone()),
            }
        });
        Union { discriminator, variants: variants.collect() }
    }

    /// A variant is called after the first value that chooses it, else after its type.
    fn variant_name(&self, variant: &VariantView) -> String {
        if let Some(tag) = variant.tags.first() {
            return type_labels::short(tag, self.places).0;
        }
        if let Some(name) = &self.views.schema(variant.view).name {
            return type_labels::short(name, self.places).0;
        }
        match self.told_by(variant.view) {
            VariantShape::String => "String".to_owned(),
            VariantShape::Integer => "Integer".to_owned(),
            VariantShape::Number => "Number".to_owned(),
            VariantShape::Boolean => "Boolean".to_owned(),
            VariantShape::List => "List".to_owned(),
            VariantShape::Object { .. } => match &self.views[variant.view].kind {
                ViewKind::Scalar(TypeRef::AnyObject) | ViewKind::Map(_) => "Object".to_owned(),
                _ => variant.label.clone(),
            },
        }
    }

    /// What tells an alternative from the others: its kind, and of an object the required members and constants.
    fn told_by(&self, view: ViewId) -> VariantShape {
        match &self.views[view].kind {
            ViewKind::Scalar(TypeRef::Bool) => VariantShape::Boolean,
            ViewKind::Scalar(TypeRef::I32 | TypeRef::I64) => VariantShape::Integer,
            ViewKind::Scalar(TypeRef::F32 | TypeRef::F64) => VariantShape::Number,
            ViewKind::Scalar(TypeRef::Any | TypeRef::AnyObject) | ViewKind::Map(_) | ViewKind::Union(_) => {
                VariantShape::Object { members: Vec::new(), constants: Vec::new() }
            }
            ViewKind::Scalar(_) | ViewKind::Constant(_) | ViewKind::Enum(_) => VariantShape::String,
            ViewKind::List(_) => VariantShape::List,
            ViewKind::Struct(object) => {
                let required = object.fields.iter().filter(|field| field.required);
                let constants = object.fields.iter().filter_map(|field| match &self.views[field.view].kind {
                    ViewKind::Constant(value) => Some((field.wire.clone(), vec![value.clone()])),
                    ViewKind::Enum(values) if field.required => Some((field.wire.clone(), values.clone())),
                    _ => None,
                });
                VariantShape::Object {
                    members: required.map(|field| field.wire.clone()).collect(),
                    constants: constants.collect(),
                }
            }
        }
    }

    fn enumeration(&self, found: &EnumClass) -> (TypeDef, Usage) {
        let schema = self.views.schema(found.view);
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
