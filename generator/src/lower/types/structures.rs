//! Projections with the same structure.
//!
//! In: projections. Out: a [`StructureId`] for each. Two projections have the same one if neither their own facts nor
//! their contents differ, so that inlined documents and documents with `$ref` have equal output. The IDs come from
//! partition refinement: projections with the same facts share a part, and parts are split by the parts of their
//! contents until they are stable. Cycles are not a special case. Parts are keyed by their facts, not by a hash. The order
//! of properties is not a fact, because JSON objects are unordered.

use std::collections::{BTreeSet, HashMap};
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher, Hash};

use crate::ir::TypeRef;
use crate::lower::types::projections::{
    Direction, FieldProjection, ProjectionId, ProjectionKind, Projections, StructProjection, StructureId,
};

/// The facts of a projection without its contents. `required` counts only in requests: a response type requires only
/// the members that all its uses require.
#[derive(PartialEq, Eq, Hash)]
struct Local<'a> {
    kind: LocalKind<'a>,
    /// For each value that it contains, `true` if the value may be null and `true` if it is secret. Both are properties
    /// of the containing member.
    held: Vec<(bool, bool)>,
}

#[derive(PartialEq, Eq, Hash)]
enum LocalKind<'a> {
    Scalar(&'a TypeRef),
    Constant(&'a str),
    /// The order of the values does not distinguish types.
    Enum(Option<&'a str>, BTreeSet<&'a str>),
    List,
    JsonText,
    Map,
    Struct {
        name: Option<&'a str>,
        /// `true` if other members have a type, if there may be any.
        additional: Option<bool>,
        fields: Vec<(&'a str, bool)>,
    },
    Union {
        name: Option<&'a str>,
        variants: Vec<LocalVariant<'a>>,
    },
}

/// The discriminators of a variant.
#[derive(PartialEq, Eq, Hash)]
struct LocalVariant<'a> {
    values: &'a [String],
    joint: &'a [(String, Vec<String>)],
    is_base: bool,
    is_default: bool,
}

/// Finds the structure of every projection.
pub(crate) fn identify(projections: &mut Projections<'_>) {
    identify_with(projections, &BuildHasherDefault::<DefaultHasher>::default());
}

/// Finds the structure of every projection with the help of any hash function.
fn identify_with(projections: &mut Projections<'_>, hasher: &(impl BuildHasher + Clone)) {
    let structures = {
        let all = || (0..projections.len()).map(ProjectionId);
        let mut parts: HashMap<Local<'_>, StructureId, _> = HashMap::with_hasher(hasher.clone());
        let locals: Vec<StructureId> = all().map(|id| intern(&mut parts, local(projections, id))).collect();
        let held: Vec<Vec<ProjectionId>> = all().map(|id| contents(projections, id)).collect();
        refine(&locals, &held, hasher)
    };
    projections.set_structures(structures);
}

/// Splits the parts by the contents of their projections until they are stable.
fn refine(
    locals: &[StructureId],
    held: &[Vec<ProjectionId>],
    hasher: &(impl BuildHasher + Clone),
) -> Vec<StructureId> {
    let mut structures = locals.to_vec();
    let mut count = 0;
    loop {
        let mut parts: HashMap<Box<[StructureId]>, StructureId, _> =
            HashMap::with_capacity_and_hasher(count, hasher.clone());
        let mut key = Vec::new();
        let mut next = Vec::with_capacity(structures.len());
        for (local, held) in locals.iter().zip(held) {
            key.clear();
            key.push(*local);
            key.extend(held.iter().map(|id| structures[id.0]));
            let fresh = next_id(parts.len());
            next.push(match parts.get(key.as_slice()) {
                Some(known) => *known,
                None => *parts.entry(key.as_slice().into()).or_insert(fresh),
            });
        }
        structures = next;
        if parts.len() == count {
            return structures;
        }
        count = parts.len();
    }
}

fn intern<K: Eq + Hash>(parts: &mut HashMap<K, StructureId, impl BuildHasher>, key: K) -> StructureId {
    let fresh = next_id(parts.len());
    *parts.entry(key).or_insert(fresh)
}

/// Returns the ID of the part after `count` others. The number of projections fits in a `u32`.
fn next_id(count: usize) -> StructureId {
    StructureId(u32::try_from(count).unwrap_or(u32::MAX))
}

fn local<'a>(projections: &'a Projections<'_>, id: ProjectionId) -> Local<'a> {
    let (projection, schema) = (&projections[id], projections.schema(id));
    let name = schema.name.as_deref();
    let kind = match &projection.kind {
        ProjectionKind::Scalar(scalar) => LocalKind::Scalar(scalar),
        ProjectionKind::Constant(value) => LocalKind::Constant(value),
        ProjectionKind::Enum(values) => LocalKind::Enum(name, values.iter().map(String::as_str).collect()),
        ProjectionKind::List(_) => LocalKind::List,
        ProjectionKind::JsonText(_) => LocalKind::JsonText,
        ProjectionKind::Map(_) => LocalKind::Map,
        ProjectionKind::Struct(object) => {
            let is_request = projection.direction == Direction::Request;
            let fields = sorted_fields(object).into_iter();
            LocalKind::Struct {
                name,
                additional: object.additional.map(|value| value.is_some()),
                fields: fields.map(|it| (it.wire.as_str(), is_request && it.required)).collect(),
            }
        }
        ProjectionKind::Union(variants) => {
            let variants = variants.iter().map(|it| LocalVariant {
                values: &it.discriminator_values,
                joint: &it.joint_discriminators,
                is_base: it.is_base,
                is_default: it.is_default,
            });
            LocalKind::Union { name, variants: variants.collect() }
        }
    };
    let held = contents(projections, id).into_iter().map(|child| projections.schema(child));
    Local { kind, held: held.map(|child| (child.nullable, child.secret)).collect() }
}

/// Returns the contents of a projection: those of an object sorted by property.
fn contents(projections: &Projections<'_>, id: ProjectionId) -> Vec<ProjectionId> {
    match &projections[id].kind {
        ProjectionKind::Struct(object) => {
            let fields = sorted_fields(object).into_iter().map(|field| field.projection);
            fields.chain(object.additional.into_iter().flatten()).collect()
        }
        _ => projections.children(id).collect(),
    }
}

fn sorted_fields(object: &StructProjection) -> Vec<&FieldProjection> {
    let mut fields: Vec<&FieldProjection> = object.fields.iter().collect();
    fields.sort_by(|a, b| a.wire.cmp(&b.wire));
    fields
}

#[cfg(test)]
mod tests {
    use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher, Hasher};

    use super::identify_with;
    use crate::config::Config;
    use crate::diagnostics::Diagnostics;
    use crate::limits::Limits;
    use crate::lower::facts::placement;
    use crate::lower::types::projections::Projections;
    use crate::lower::types::roots;
    use crate::lower::types::type_identity::TypeCandidates;
    use crate::resolve;
    use crate::source;
    use crate::source_text::SpecFile;

    /// A hash function under which everything collides.
    #[derive(Default)]
    struct Collision;

    impl Hasher for Collision {
        fn finish(&self) -> u64 {
            0
        }

        fn write(&mut self, _: &[u8]) {}
    }

    const DOCUMENT: &str = "
openapi: 3.0.3
info: {title: Trees, version: '1'}
servers: [{url: 'https://trees.example'}]
paths:
  /left:
    get:
      responses:
        '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Tree'}}}}
  /right:
    get:
      responses:
        '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Bush'}}}}
  /copy:
    get:
      responses:
        '200':
          description: ok
          content:
            application/json:
              schema:
                {type: object, properties: {a: {type: string}, next: {$ref: '#/components/schemas/Tree'}}}
components:
  schemas:
    Tree: {type: object, properties: {a: {type: string}, next: {$ref: '#/components/schemas/Tree'}}}
    Bush: {type: object, properties: {a: {type: integer}, next: {$ref: '#/components/schemas/Bush'}}}
";

    fn candidates(hasher: &(impl BuildHasher + Clone)) -> usize {
        let mut diagnostics = Diagnostics::new();
        let files = [SpecFile::new("trees.yaml", DOCUMENT)];
        let documents = source::parse_all(&files, &Limits::default(), &mut diagnostics);
        let resolved = resolve::resolve(&documents, &Config::default(), &mut diagnostics);
        let placement = placement::place(&resolved, &Config::default());
        let mut projections = Projections::new(&resolved.schemas);
        let roots = roots::roots(&resolved, &mut projections);
        identify_with(&mut projections, hasher);
        TypeCandidates::form(&projections, &placement, &resolved, &roots).list.len()
    }

    #[test]
    fn types_differ_although_hashes_collide() {
        assert_eq!(candidates(&BuildHasherDefault::<DefaultHasher>::default()), 3);
        assert_eq!(candidates(&BuildHasherDefault::<Collision>::default()), 3);
    }
}
