//! Sample arguments of an operation's calls.

use bytes::Bytes;

use super::calls::{Content, Samples};
use super::documents::Operation;
use super::json_schema::SchemaChecker;
use super::request_check::essence;
use super::sampler::Sampler;
use super::schema::Direction;

/// Returns the arguments of all calls: required ones only, then all of them, until each alternative was sent.
pub(crate) fn sample_requests(checker: &mut SchemaChecker, operation: &Operation) -> Vec<Samples> {
    let mut sparse = Samples::default();
    let mut parameters = Vec::new();
    let fixed = operation.path.split_once('?').map_or("", |(_, fixed)| fixed);
    let is_fixed = |name: &str| fixed.split('&').any(|field| field.split('=').next() == Some(name));
    for parameter in operation.parameters.iter().filter(|parameter| !is_fixed(&parameter.name)) {
        let all = Sampler::new(checker, Direction::Request).all(&parameter.schema);
        let key = (parameter.place, parameter.name.clone());
        if parameter.required {
            sparse.parameters.insert(key.clone(), all[0].value.clone());
        }
        parameters.push((key, all));
    }
    let media = operation.body.iter().flat_map(|(_, media)| media);
    let json =
        media.clone().find(|(name, _)| ["json", "urlencoded"].iter().any(|it| essence(name).ends_with(it)));
    let mut bodies = Vec::new();
    let way = if operation.method == "PATCH" { Direction::Change } else { Direction::Request };
    match (json, &operation.body) {
        (Some((_, Some(schema))), Some((required, _))) => {
            let least = Sampler::new(checker, way).minimal(schema);
            let needed = *required || !schema.required(way).is_empty() || !least.is_object();
            sparse.body = needed.then_some(Content::Json(least));
            let all = Sampler::new(checker, way).all(schema);
            bodies.extend(all.into_iter().map(|sample| Content::Json(sample.value)));
        }
        (None, Some(_)) => {
            sparse.body = Some(Content::Bytes(Bytes::from_static(b"\x89PNG sample")));
            bodies.extend(sparse.body.clone());
        }
        _ => {}
    }
    let most = parameters.iter().map(|(_, all)| all.len()).chain([bodies.len(), 1]).max().unwrap_or(1);
    let full = |index: usize| Samples {
        parameters: parameters
            .iter()
            .map(|(key, all)| (key.clone(), all[index % all.len()].value.clone()))
            .collect(),
        body: (!bodies.is_empty()).then(|| bodies[index % bodies.len()].clone()),
    };
    std::iter::once(sparse).chain((0..most).map(full)).collect()
}
