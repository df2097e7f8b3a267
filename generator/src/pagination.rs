//! The operations that look like paginated lists.
//!
//! Takes the [`Api`]. Returns each operation whose parameters and response are those of a list in pages, with the
//! evidence, and whether the configuration makes it a stream. Nothing else depends on this evidence: a list is a stream
//! only because the configuration says how it is paginated.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::json;

use crate::ir::{
    Api, Body, BodyKind, Operation, OperationId, Parameter, ParameterIn, SuccessKind, TypeKind, TypeRef,
};
use crate::property_path::names_of_path;

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
    let has_link_header = has_link_header(operation);
    let is_likely = !selectors.is_empty()
        || (!ambiguous.is_empty() && (!sizes.is_empty() || !continuations.is_empty() || !links.is_empty()))
        || (!links.is_empty() && operation.method == "GET")
        || (has_link_header && !sizes.is_empty());
    let header = has_link_header.then(|| "header Link".to_owned());
    let evidence = [selectors, ambiguous, sizes, links, continuations].into_iter().flatten().chain(header);
    (evidence.collect(), is_likely && returns_list(api, operation))
}

fn has_link_header(operation: &Operation) -> bool {
    let successes = operation.responses.iter().filter(|response| response.status.starts_with('2'));
    successes.flat_map(|response| &response.headers).any(|name| name.eq_ignore_ascii_case("link"))
}

/// The facts of an operation by which its kind of pagination is recognized.
#[derive(Clone, Debug, Default)]
pub(crate) struct PageFacts {
    /// The names of the query parameters.
    pub(crate) query: Vec<String>,
    /// The names of the properties of the request body of a `POST`.
    pub(crate) body: Vec<String>,
    /// The paths of the properties of the response.
    pub(crate) properties: Vec<String>,
    /// The properties among them that may be a link to the next page.
    pub(crate) links: Vec<LinkProperty>,
    /// The numbers of the first pages that parameters for page numbers document: 0 or 1.
    pub(crate) first_pages: BTreeMap<String, u64>,
    /// The property with the items, if the response has several lists of objects.
    pub(crate) items: Option<String>,
    /// `true` if a success has the header `Link`.
    pub(crate) has_link_header: bool,
}

/// A property that may be a link to the next page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct LinkProperty {
    /// The path.
    pub(crate) path: String,
    /// `true` if its name or its example shows that it is a URL and not a token.
    pub(crate) is_url: bool,
}

/// Returns the facts of an operation that looks like a paginated list.
pub(crate) fn page_facts(api: &Api, id: OperationId) -> Option<PageFacts> {
    let operation = &api.operations[id.0];
    if !evidence(api, operation).1 {
        return None;
    }
    let is_query = |parameter: &&Parameter| parameter.location == ParameterIn::Query;
    let query = || operation.parameters().filter(is_query);
    let properties = properties(api, operation);
    let links = properties.iter().filter(|name| LINKS.contains(&bare(name).as_str()));
    let links = links.map(|path| LinkProperty { is_url: is_url(api, operation, path), path: path.clone() });
    let first_pages = query().filter_map(|parameter| Some((parameter.wire.clone(), first_page(parameter)?)));
    let count = query().count();
    Some(PageFacts {
        query: query().map(|parameter| parameter.wire.clone()).collect(),
        body: parameters(api, operation).split_off(count),
        links: links.collect(),
        items: items(api, operation),
        first_pages: first_pages.collect(),
        has_link_header: has_link_header(operation),
        properties,
    })
}

/// Texts in descriptions of page numbers that start with 0.
const ZERO_BASED: &[&str] = &[
    "0-based",
    "starting at 0",
    "starting from 0",
    "starting with 0",
    "starts at 0",
    "starts from 0",
    "starts with 0",
    "zero based",
    "zero-based",
    "first page is 0",
];

/// Returns the number of the first page that a parameter documents.
fn first_page(parameter: &Parameter) -> Option<u64> {
    let has_note = |note: &str| parameter.notes.iter().any(|it| it == note);
    let description = parameter.description.as_deref().unwrap_or_default().to_ascii_lowercase();
    if parameter.defaults_to("0") || ZERO_BASED.iter().any(|text| description.contains(text)) {
        return Some(0);
    }
    (parameter.defaults_to("1") || has_note("at least 1")).then_some(1)
}

/// The names of properties that hold the items of a page.
const ITEMS: &[&str] = &["entries", "items", "data", "results", "records", "values", "resources", "objects"];

/// Returns the property that holds the items of a page with several lists of objects: the property with a usual name, or
/// with the name of the resource.
fn items(api: &Api, operation: &Operation) -> Option<String> {
    let SuccessKind::Json { ty: TypeRef::Named(id), .. } = &operation.success.kind else { return None };
    let TypeKind::Struct(object) = &api.types[id.0].kind else { return None };
    let list_of =
        |ty: &TypeRef| if let TypeRef::List(element) = ty { Some(is_object(api, element)) } else { None };
    let lists = || object.fields.iter().filter_map(|field| Some((&field.wire, list_of(&field.ty)?)));
    let objects = lists().filter(|(_, is_object)| *is_object).count();
    if lists().count() < 2 || objects == 1 {
        return None;
    }
    let resource = operation.path.rsplit('/').next().map(bare).unwrap_or_default();
    let usual = ITEMS.iter().find_map(|known| lists().find(|(name, _)| bare(name) == *known));
    usual.or_else(|| lists().find(|(name, _)| bare(name) == resource)).map(|(name, _)| name.clone())
}

/// Returns `true` for the name of a parameter that limits the size of a page.
pub(crate) fn is_size(name: &str) -> bool {
    SIZES.contains(&bare(name).as_str())
}

/// Returns `true` if the name or the example of a property shows that it is a URL.
fn is_url(api: &Api, operation: &Operation, path: &str) -> bool {
    let words = path.to_ascii_lowercase();
    if ["link", "url", "href"].iter().any(|word| words.contains(word)) {
        return true;
    }
    let SuccessKind::Json { ty, .. } = &operation.success.kind else { return false };
    let example = names_of_path(path).find_map(|names| {
        let (mut ty, mut example) = (ty, None);
        for name in names {
            let TypeRef::Named(id) = ty else { return None };
            let TypeKind::Struct(object) = &api.types[id.0].kind else { return None };
            let field = object.fields.iter().find(|field| field.wire == name)?;
            (ty, example) = (&field.ty, field.example.as_deref());
        }
        example
    });
    example.is_some_and(|example| example.contains("://") || example.starts_with('/'))
}

/// Returns the name of a parameter or property without its path and its separators, in lower case.
pub(crate) fn bare(name: &str) -> String {
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
