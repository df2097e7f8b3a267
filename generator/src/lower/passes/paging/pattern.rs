//! The comparison of an operation with a pagination pattern of the configuration.

use crate::config::{EmptyPages, PageFactConfig, PagingConfig};
use crate::ir::{
    Argument, BodyKind, Operation, Page, PageFact, PagePlace, PageRequest, Paging, Parameter, ParameterIn,
    SuccessKind, TypeId, TypeKind, TypeRef,
};
use crate::lower::passes::draft::ApiDraft;
use crate::lower::passes::lookup::field_path;
use crate::lower::passes::paging::items::page_items;
use crate::lower::passes::paging::mismatch::Mismatch;
use crate::lower::passes::paging::properties::{
    is_count, is_flag, is_integer, is_token, property_at, property_by_path,
};
use crate::pointer::Pointer;

/// The pagination of an operation, and the type that is a page, unless the response is a bare list.
type Match = (Paging, Option<(TypeId, Page)>);

/// Matches an operation against a pattern.
pub(super) fn match_operation(
    api: &ApiDraft,
    operation: &Operation,
    pattern: &PagingConfig,
) -> Result<Match, Mismatch> {
    let (request, place) = page_request(api, operation, pattern)?;
    let limit = match &pattern.limit {
        Some(limit) => Some(parameter(api, operation, pattern, limit)?.0),
        None => None,
    };
    // An annotation is only compared with its own operations.
    let is_limited = pattern.annotation.is_none() && !pattern.operations.is_empty();
    if is_limited && !pattern.operations.iter().any(|wanted| operation.is_named(wanted)) {
        return Err(Mismatch::OtherOperations);
    }
    let SuccessKind::Json { ty, .. } = &operation.success.kind else { return Err(Mismatch::NotJson) };
    let page = page_fields(api, ty, pattern)?;
    let facts = Facts { api, operation, ty };
    let has_parameter = limit.is_some() || !request.parameters().is_empty();
    let next = match &request {
        PageRequest::LastId(_) => Some(last_id(api, &page, pattern)?),
        _ => facts.place(pattern.next.as_ref(), !has_parameter, is_token)?,
    };
    let paging = Paging {
        request,
        place,
        limit,
        page_size: pattern.page_size.filter(|size| *size > 0),
        next: if page.fields.next.is_some() { Some(PageFact::Model) } else { next },
        next_is_number: facts.is_number(pattern.next.as_ref()),
        has_more: facts.place(pattern.has_more.as_ref(), false, is_flag)?,
        is_last: facts.place(pattern.is_last.as_ref(), false, is_flag)?,
        total: facts.place(pattern.total.as_ref(), false, is_count)?,
        total_pages: facts.place(pattern.total_pages.as_ref(), false, is_count)?,
        allows_short_pages: pattern.allows_short_pages,
        ends_with_empty_page: pattern.empty_pages == EmptyPages::Last,
    };
    Ok((paging, page.ty.map(|ty| (ty, page.fields))))
}

/// The fields of a page. Without a type, the page is a bare list.
struct PageFields {
    ty: Option<TypeId>,
    fields: Page,
}

fn page_fields(api: &ApiDraft, ty: &TypeRef, pattern: &PagingConfig) -> Result<PageFields, Mismatch> {
    let empty_is_pending = pattern.empty_pages == EmptyPages::Pending;
    match (ty, &pattern.items) {
        (TypeRef::List(item), None) => {
            let item = (**item).clone();
            Ok(PageFields {
                ty: None,
                fields: Page { next: None, items: Vec::new(), item, empty_is_pending },
            })
        }
        (TypeRef::Named(id), items) => {
            let (items, item) = page_items(api, *id, items.as_deref())?;
            let next = model_path(api, *id, pattern);
            Ok(PageFields { ty: Some(*id), fields: Page { next, items, item, empty_is_pending } })
        }
        (_, Some(items)) => Err(Mismatch::Items(items.clone())),
        (_, None) => Err(Mismatch::NoItems),
    }
}

/// Returns the place of the ID of the last item.
fn last_id(api: &ApiDraft, page: &PageFields, pattern: &PagingConfig) -> Result<PageFact, Mismatch> {
    let id = pattern.id.as_deref().unwrap_or("id");
    let known = property_by_path(api, &page.fields.item, id).filter(|(id, _)| is_token(api, &id.ty));
    let (_, names) = known.ok_or_else(|| Mismatch::Property(id.to_owned()))?;
    let list = page.ty.map_or_else(Pointer::root, |ty| wire_pointer(api, ty, &page.fields.items));
    Ok(PageFact::Body(names.iter().fold(list, |at, name| at.child(name)).to_string()))
}

/// Returns how the next page is requested, with the parameters of the operation.
fn page_request(
    api: &ApiDraft,
    operation: &Operation,
    pattern: &PagingConfig,
) -> Result<(PageRequest, PagePlace), Mismatch> {
    if pattern.follow {
        return Ok((PageRequest::Url, PagePlace::Query));
    }
    if let Some(first) = pattern.link.first() {
        let mut known = pattern.link.clone();
        known.retain(|name| has_query(operation, name));
        if known.is_empty() {
            return Err(Mismatch::Parameter(first.clone()));
        }
        return Ok((PageRequest::Link(known), PagePlace::Query));
    }
    let selector = |name: &Option<String>| {
        name.as_ref().map(|name| parameter(api, operation, pattern, name)).transpose()
    };
    // The page that the service returns without a number is the first one.
    let is_default = |name: &str| query(operation, name).is_some_and(|it| it.defaults_to("0"));
    let first = |name: &str| pattern.first_page.unwrap_or(if is_default(name) { 0 } else { 1 });
    if let Some((name, place)) = selector(&pattern.token)? {
        Ok((PageRequest::Token(name), place))
    } else if let Some((name, place)) = selector(&pattern.page)? {
        let first = first(&name);
        Ok((PageRequest::Number(name, first), place))
    } else if let Some((name, place)) = selector(&pattern.offset)? {
        Ok((PageRequest::Offset(name), place))
    } else if let Some((name, place)) = selector(&pattern.last_id)? {
        Ok((PageRequest::LastId(name), place))
    } else {
        Err(Mismatch::NoPattern)
    }
}

/// Returns a parameter of the operation, with its place.
fn parameter(
    api: &ApiDraft,
    operation: &Operation,
    pattern: &PagingConfig,
    name: &str,
) -> Result<(String, PagePlace), Mismatch> {
    let missing = || Mismatch::Parameter(name.to_owned());
    if !pattern.in_body {
        return has_query(operation, name).then(|| (name.to_owned(), PagePlace::Query)).ok_or_else(missing);
    }
    let body = operation.body.as_ref().filter(|body| !body.has_alternatives()).ok_or_else(missing)?;
    match body.kind {
        BodyKind::Json => {
            let (property, names) = property_by_path(api, &body.ty, name).ok_or_else(missing)?;
            let is_number = is_integer(&property.ty) || matches!(property.ty, TypeRef::F32 | TypeRef::F64);
            let place = if is_number { PagePlace::BodyNumber } else { PagePlace::BodyText };
            let pointer = names.iter().fold(Pointer::root(), |at, name| at.child(name));
            Ok((pointer.to_string(), place))
        }
        BodyKind::Form => {
            property_at(api, &body.ty, std::iter::once(name)).ok_or_else(missing)?;
            Ok((name.to_owned(), PagePlace::Form))
        }
        BodyKind::Multipart | BodyKind::Text | BodyKind::Raw => Err(missing()),
    }
}

/// The response in which facts are looked up.
struct Facts<'a> {
    api: &'a ApiDraft,
    operation: &'a Operation,
    ty: &'a TypeRef,
}

impl Facts<'_> {
    /// Returns the place of a fact. Documents often lack headers, so these need not be documented unless nothing else
    /// identifies the list.
    fn place(
        &self,
        fact: Option<&PageFactConfig>,
        has_to_be_documented: bool,
        is_suitable: fn(&ApiDraft, &TypeRef) -> bool,
    ) -> Result<Option<PageFact>, Mismatch> {
        let header = |name: &String| match has_to_be_documented && !self.documents_header(name) {
            true => Err(Mismatch::Header(name.clone())),
            false => Ok(name.to_ascii_lowercase()),
        };
        Ok(match fact {
            None => None,
            Some(PageFactConfig::Header(name)) => Some(PageFact::Header(header(name)?)),
            Some(PageFactConfig::Relation(name, relation)) => {
                Some(PageFact::Relation(header(name)?, relation.clone()))
            }
            Some(PageFactConfig::Property(path)) => {
                let (_, names) = property_by_path(self.api, self.ty, path)
                    .filter(|(property, _)| is_suitable(self.api, &property.ty))
                    .ok_or_else(|| Mismatch::Property(path.clone()))?;
                let pointer = names.iter().fold(Pointer::root(), |at, name| at.child(name));
                Some(PageFact::Body(pointer.to_string()))
            }
        })
    }

    /// Returns `true` for a property that is a JSON number.
    fn is_number(&self, fact: Option<&PageFactConfig>) -> bool {
        let Some(PageFactConfig::Property(path)) = fact else { return false };
        property_by_path(self.api, self.ty, path)
            .is_some_and(|(property, _)| is_integer(&property.ty) && !property.ty.is_text())
    }

    fn documents_header(&self, name: &str) -> bool {
        let successes = self.operation.responses.iter().filter(|response| response.status.starts_with('2'));
        successes.flat_map(|response| &response.headers).any(|other| other.eq_ignore_ascii_case(name))
    }
}

/// Returns the path to the token or link of the next page, if it is text in fields that are read without a search.
fn model_path(api: &ApiDraft, id: TypeId, pattern: &PagingConfig) -> Option<Vec<usize>> {
    let Some(PageFactConfig::Property(next)) = &pattern.next else { return None };
    field_path(api, id, next).filter(|(_, ty)| *ty == TypeRef::String).map(|(path, _)| path)
}

/// Returns the JSON pointer of a path of fields.
fn wire_pointer(api: &ApiDraft, id: TypeId, path: &[usize]) -> Pointer {
    let mut ty = TypeRef::Named(id);
    let mut pointer = Pointer::root();
    for &index in path {
        let TypeRef::Named(id) = ty else { break };
        let TypeKind::Struct(object) = &api.types[id.0].kind else { break };
        let field = &object.fields[index];
        pointer = pointer.child(&field.wire);
        ty = field.ty.clone();
    }
    pointer
}

fn has_query(operation: &Operation, name: &str) -> bool {
    query(operation, name).is_some()
}

/// Returns the query parameter with this name.
fn query<'a>(operation: &'a Operation, name: &str) -> Option<&'a Parameter> {
    let required = operation.arguments.iter().filter_map(|argument| match argument {
        Argument::Parameter(parameter) => Some(parameter),
        Argument::Body => None,
    });
    required.chain(&operation.options).find(|it| it.location == ParameterIn::Query && it.wire == name)
}
