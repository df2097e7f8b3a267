//! The operations that look like paginated lists.
//!
//! Takes the [`Api`]. Returns each operation whose parameters and response are those of a list in pages, with the
//! evidence, and whether the configuration makes it a stream. Nothing else depends on this evidence: a list is a stream
//! only because the configuration says how it is paginated.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;

use crate::ir::{Api, Body, BodyKind, Operation, OperationId, ParameterIn, SuccessKind, TypeKind, TypeRef};

/// An operation that looks like a paginated list, or that is one by configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaginatedOperation {
    /// The `operationId`, or the name made of method and path.
    pub id: String,
    /// The HTTP method.
    pub method: String,
    /// The path template.
    pub path: String,
    /// The parameters, properties and headers that are typical of a paginated list, such as `limit` or `header Link`.
    pub evidence: Vec<String>,
    /// The name of the pattern in `paging` by which it is a stream.
    pub pattern: Option<String>,
    /// The reason why it is not a stream.
    pub reason: Option<String>,
}

impl PaginatedOperation {
    /// Returns a JSON object on one line, with the members `operation`, `method`, `path`, `evidence`, `pattern` and
    /// `reason`.
    pub fn to_json(&self) -> String {
        let Self { id, method, path, evidence, pattern, reason } = self;
        let members = BTreeMap::from([
            ("operation", json!(id)),
            ("method", json!(method)),
            ("path", json!(path)),
            ("evidence", json!(evidence)),
            ("pattern", json!(pattern)),
            ("reason", json!(reason)),
        ]);
        json!(members).to_string()
    }
}

/// Names of parameters that select a page, without separators.
const SELECTORS: &[&str] = &[
    "continuation",
    "continuationtoken",
    "cursor",
    "marker",
    "nextcursor",
    "nextmarker",
    "nextpage",
    "nextpagetoken",
    "nexttoken",
    "offset",
    "page",
    "pagecursor",
    "pageindex",
    "pageno",
    "pagenum",
    "pagenumber",
    "pageoffset",
    "pagetoken",
    "streamposition",
];

/// Names of parameters that select a page if others limit its size, and otherwise have other meanings.
const AMBIGUOUS_SELECTORS: &[&str] = &[
    "after",
    "idoffset",
    "lastid",
    "pageafter",
    "since",
    "sinceid",
    "skip",
    "start",
    "startat",
    "startindex",
    "startingafter",
];

/// Names of parameters that limit the size of a page.
const SIZES: &[&str] = &[
    "count",
    "limit",
    "maxresults",
    "pagelimit",
    "pagesize",
    "perpage",
    "resultsperpage",
    "size",
    "take",
    "top",
];

/// Names of properties with a link to the next page.
const LINKS: &[&str] = &["next", "nextlink", "nextpagelink", "nextpageurl", "nexturl", "odatanextlink"];

/// Names of properties that say whether pages follow, or identify the next one.
const CONTINUATIONS: &[&str] = &[
    "endcursor",
    "hasmore",
    "hasnext",
    "hasnextpage",
    "islast",
    "lastid",
    "nextcursor",
    "nextmarker",
    "nextpage",
    "nextpagetoken",
    "nextstreamposition",
    "nexttoken",
    "totalpages",
];

/// Names of objects that describe a page.
const PAGE_OBJECTS: &[&str] =
    &["links", "meta", "metadata", "page", "pageinfo", "pages", "paging", "pagination"];

/// Returns the operations that look like paginated lists or are paginated, sorted by path and method.
pub(crate) fn paginated_operations(api: &Api) -> Vec<PaginatedOperation> {
    let operations = api.operations.iter().enumerate().filter_map(|(index, operation)| {
        let id = OperationId(index);
        let (evidence, is_likely) = evidence(api, operation);
        let pattern = api.paging_patterns.get(&id).cloned();
        (is_likely || pattern.is_some()).then(|| PaginatedOperation {
            id: operation.id.clone(),
            method: operation.method.clone(),
            path: operation.path.clone(),
            evidence,
            pattern,
            reason: api.unpaged.get(&id).cloned(),
        })
    });
    let mut operations: Vec<_> = operations.collect();
    operations.sort_by(|one, other| (&one.path, &one.method).cmp(&(&other.path, &other.method)));
    operations
}

/// Returns the evidence that an operation is a paginated list, and `true` if it is sufficient.
fn evidence(api: &Api, operation: &Operation) -> (Vec<String>, bool) {
    let parameters = parameters(api, operation);
    let properties = properties(api, operation);
    let named = |names: &[String], known: &[&str]| -> Vec<String> {
        names.iter().filter(|name| known.contains(&bare(name).as_str())).cloned().collect()
    };
    let (selectors, ambiguous) = (named(&parameters, SELECTORS), named(&parameters, AMBIGUOUS_SELECTORS));
    let sizes = named(&parameters, SIZES);
    let (links, continuations) = (named(&properties, LINKS), named(&properties, CONTINUATIONS));
    let successes = operation.responses.iter().filter(|response| response.status.starts_with('2'));
    let has_link_header =
        successes.flat_map(|response| &response.headers).any(|name| name.eq_ignore_ascii_case("link"));
    let is_likely = !selectors.is_empty()
        || (!ambiguous.is_empty() && (!sizes.is_empty() || !continuations.is_empty() || !links.is_empty()))
        || (!links.is_empty() && operation.method == "GET")
        || (has_link_header && !sizes.is_empty());
    let header = has_link_header.then(|| "header Link".to_owned());
    let evidence = [selectors, ambiguous, sizes, links, continuations].into_iter().flatten().chain(header);
    (evidence.collect(), is_likely && returns_list(api, operation))
}

/// Returns the name of a parameter or property without its path and its separators, in lower case.
fn bare(name: &str) -> String {
    let last = name.rsplit('.').next().unwrap_or_default();
    last.chars().filter(char::is_ascii_alphanumeric).map(|it| it.to_ascii_lowercase()).collect()
}

/// Returns the names of the query parameters, and of the properties of a body that is not written to a resource.
fn parameters(api: &Api, operation: &Operation) -> Vec<String> {
    let query = operation.parameters().filter(|parameter| parameter.location == ParameterIn::Query);
    let mut names: Vec<String> = query.map(|parameter| parameter.wire.clone()).collect();
    let bodies = operation.body.iter().flat_map(Body::variants);
    for body in bodies.filter(|body| matches!(body.kind, BodyKind::Json | BodyKind::Form)) {
        if operation.method == "POST" {
            names.extend(names_of(api, &body.ty));
        }
    }
    names
}

/// Returns the names of the properties of the response.
fn properties(api: &Api, operation: &Operation) -> Vec<String> {
    match &operation.success.kind {
        SuccessKind::Json { ty, .. } => names_of(api, ty).into_iter().collect(),
        _ => Vec::new(),
    }
}

/// Returns the names of the properties of a type, and the paths of those in objects that describe a page.
fn names_of(api: &Api, ty: &TypeRef) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut visited = BTreeSet::new();
    add_names(api, ty, "", &mut visited, &mut names);
    names
}

/// Adds the names of the properties of a type below a path. A type is visited once.
fn add_names(
    api: &Api,
    ty: &TypeRef,
    path: &str,
    visited: &mut BTreeSet<usize>,
    names: &mut BTreeSet<String>,
) {
    let id = match ty {
        TypeRef::Named(id) if visited.insert(id.0) => id,
        TypeRef::Nullable(ty) => return add_names(api, ty, path, visited, names),
        _ => return,
    };
    match &api.types[id.0].kind {
        TypeKind::Struct(object) => {
            for field in &object.fields {
                let name = format!("{path}{}", field.wire);
                if PAGE_OBJECTS.contains(&bare(&name).as_str()) {
                    add_names(api, &field.ty, &format!("{name}."), visited, names);
                }
                names.insert(name);
            }
        }
        TypeKind::Union(union) => {
            union.variants.iter().for_each(|variant| add_names(api, &variant.ty, path, visited, names));
        }
        TypeKind::Enum(_) => {}
    }
}

/// Returns `true` if the response is an array, or has an array of objects, or one array.
fn returns_list(api: &Api, operation: &Operation) -> bool {
    let SuccessKind::Json { ty, .. } = &operation.success.kind else { return false };
    is_list(api, ty, 4)
}

fn is_list(api: &Api, ty: &TypeRef, depth: usize) -> bool {
    let Some(depth) = depth.checked_sub(1) else { return false };
    match ty {
        TypeRef::List(_) => true,
        TypeRef::Nullable(ty) => is_list(api, ty, depth),
        TypeRef::Named(id) => match &api.types[id.0].kind {
            TypeKind::Struct(object) => {
                let lists = object.fields.iter().filter_map(|field| match &field.ty {
                    TypeRef::List(element) => Some(&**element),
                    _ => None,
                });
                let lists: Vec<&TypeRef> = lists.collect();
                lists.len() == 1 || lists.iter().any(|element| is_object(api, element))
            }
            TypeKind::Union(union) => union.variants.iter().any(|variant| is_list(api, &variant.ty, depth)),
            TypeKind::Enum(_) => false,
        },
        _ => false,
    }
}

fn is_object(api: &Api, ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Any | TypeRef::AnyObject | TypeRef::Map(_) => true,
        TypeRef::Nullable(ty) => is_object(api, ty),
        TypeRef::Named(id) => !matches!(api.types[id.0].kind, TypeKind::Enum(_)),
        _ => false,
    }
}
