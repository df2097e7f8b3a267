// Generated from catalog/v1.yaml by `cargo xtask codegen`; do not edit.

//! Searches for entities.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::call::{Call, Json, ListStyle, request};
use crate::client::Client;
use crate::model::{model, open_enum};
use crate::operation::{Operation, Retry};
use crate::page::{Page, Paging, pages};
use crate::service::{EXTERNAL_TOKEN, SCHEMA_REGISTRY, SCHEMA_REGISTRY_API_KEY};
use super::{Classification, EntityStatus, TermAssignmentHeader};

/// The operations of [`CatalogV1::search`](super::CatalogV1::search).
///
/// Searches for entities.
#[derive(Clone, Debug)]
pub struct SearchClient {
    pub(super) client: Client,
}

impl SearchClient {
    /// Searches entities by attribute.
    ///
    /// Returns the entities with an attribute that starts with a given text.
    ///
    /// `GET /catalog/v1/search/attribute` · General Availability · Schema Registry API key or
    /// external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/searchUsingAttribute)
    ///
    /// # Parameters
    ///
    /// Optional: [`type`](SearchByAttribute::type), [`attr`](SearchByAttribute::attr),
    /// [`attr_name`](SearchByAttribute::attr_name),
    /// [`attr_value_prefix`](SearchByAttribute::attr_value_prefix),
    /// [`tag`](SearchByAttribute::tag), [`sort_by`](SearchByAttribute::sort_by),
    /// [`sort_order`](SearchByAttribute::sort_order), [`deleted`](SearchByAttribute::deleted),
    /// [`limit`](SearchByAttribute::limit), [`offset`](SearchByAttribute::offset)
    ///
    /// # Response
    ///
    /// - 200: The matching entities. The list may be empty.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 400: The search is malformed. The response has no body.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let mut items = client.catalog_v1().search().by_attribute().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn by_attribute(&self) -> SearchByAttribute {
        SearchByAttribute {
            call: Call::new(&self.client, &BY_ATTRIBUTE),
        }
    }

    /// Searches entities by text.
    ///
    /// Returns the entities that contain a given text.
    ///
    /// `GET /catalog/v1/search/basic` · General Availability · Schema Registry API key or external
    /// access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/searchUsingBasic)
    ///
    /// # Parameters
    ///
    /// Optional: [`query`](SearchByText::query), [`type`](SearchByText::type),
    /// [`attr`](SearchByText::attr), [`tag`](SearchByText::tag),
    /// [`sort_by`](SearchByText::sort_by), [`sort_order`](SearchByText::sort_order),
    /// [`deleted`](SearchByText::deleted), [`limit`](SearchByText::limit),
    /// [`offset`](SearchByText::offset)
    ///
    /// # Response
    ///
    /// - 200: The matching entities. The list may be empty.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 400: The search is malformed. The response has no body.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let mut items = client.catalog_v1().search().by_text().items();
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn by_text(&self) -> SearchByText {
        SearchByText {
            call: Call::new(&self.client, &BY_TEXT),
        }
    }
}

static BY_ATTRIBUTE: Operation = Operation {
    id: "searchUsingAttribute",
    name: "search by attribute",
    method: "GET",
    path: "/catalog/v1/search/attribute",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

impl SearchByAttribute {
    /// Filters by entity types. Defaults to all types.
    pub fn r#type(
        mut self,
        r#type: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "type",
                r#type.into_iter().map(Into::<String>::into),
                ListStyle::Repeated,
            );
        self
    }

    /// Sets the names of additional attributes to return.
    pub fn attr(mut self, attr: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "attr",
                attr.into_iter().map(Into::<String>::into),
                ListStyle::Repeated,
            );
        self
    }

    /// Sets the names of the attributes to search.
    pub fn attr_name(
        mut self,
        attr_name: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "attrName",
                attr_name.into_iter().map(Into::<String>::into),
                ListStyle::Repeated,
            );
        self
    }

    /// Sets the prefixes of the attribute values, in the order of `attrName`.
    pub fn attr_value_prefix(
        mut self,
        attr_value_prefix: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "attrValuePrefix",
                attr_value_prefix.into_iter().map(Into::<String>::into),
                ListStyle::Repeated,
            );
        self
    }

    /// Filters by tag.
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        let tag: String = tag.into();
        self.call.query("tag", tag);
        self
    }

    /// Sets the name of the attribute to sort by.
    pub fn sort_by(mut self, sort_by: impl Into<String>) -> Self {
        let sort_by: String = sort_by.into();
        self.call.query("sortBy", sort_by);
        self
    }

    /// Sets the sort direction. Defaults to `ASCENDING`.
    pub fn sort_order(mut self, sort_order: impl Into<SortOrder>) -> Self {
        let sort_order: SortOrder = sort_order.into();
        self.call.query("sortOrder", sort_order);
        self
    }

    /// Sets whether to include deleted entities.
    pub fn deleted(mut self, deleted: bool) -> Self {
        self.call.query("deleted", deleted);
        self
    }

    /// Sets the maximum number of entities, up to 500.
    pub fn limit(mut self, limit: i32) -> Self {
        self.call.query("limit", limit);
        self
    }

    /// Sets the number of entities to skip. Defaults to 0.
    ///
    /// To resume a list, pass the offset that
    /// [`Paged::next_page_token`](crate::Paged::next_page_token) returned.
    pub fn offset(mut self, offset: i32) -> Self {
        self.call.query("offset", offset);
        self
    }
}

request! {
    /// A request builder for [`SearchClient::by_attribute`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    SearchByAttribute -> Json<SearchResult>, idempotent
}

pages! {
    SearchByAttribute -> SearchResult, Paging::offset("offset").limit("limit", 0)
}

static BY_TEXT: Operation = Operation {
    id: "searchUsingBasic",
    name: "search by text",
    method: "GET",
    path: "/catalog/v1/search/basic",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

impl SearchByText {
    /// Sets the text to search for.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        let query: String = query.into();
        self.call.query("query", query);
        self
    }

    /// Filters by entity types. Defaults to all types.
    pub fn r#type(
        mut self,
        r#type: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "type",
                r#type.into_iter().map(Into::<String>::into),
                ListStyle::Repeated,
            );
        self
    }

    /// Sets the names of additional attributes to return.
    pub fn attr(mut self, attr: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "attr",
                attr.into_iter().map(Into::<String>::into),
                ListStyle::Repeated,
            );
        self
    }

    /// Filters by tag.
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        let tag: String = tag.into();
        self.call.query("tag", tag);
        self
    }

    /// Sets the name of the attribute to sort by.
    pub fn sort_by(mut self, sort_by: impl Into<String>) -> Self {
        let sort_by: String = sort_by.into();
        self.call.query("sortBy", sort_by);
        self
    }

    /// Sets the sort direction. Defaults to `ASCENDING`.
    pub fn sort_order(mut self, sort_order: impl Into<SortOrder>) -> Self {
        let sort_order: SortOrder = sort_order.into();
        self.call.query("sortOrder", sort_order);
        self
    }

    /// Sets whether to include deleted entities.
    pub fn deleted(mut self, deleted: bool) -> Self {
        self.call.query("deleted", deleted);
        self
    }

    /// Sets the maximum number of entities, up to 500.
    pub fn limit(mut self, limit: i32) -> Self {
        self.call.query("limit", limit);
        self
    }

    /// Sets the number of entities to skip. Defaults to 0.
    ///
    /// To resume a list, pass the offset that
    /// [`Paged::next_page_token`](crate::Paged::next_page_token) returned.
    pub fn offset(mut self, offset: i32) -> Self {
        self.call.query("offset", offset);
        self
    }
}

request! {
    /// A request builder for [`SearchClient::by_text`].
    ///
    /// Call [`items`](Self::items) to list the items of all pages.
    SearchByText -> Json<SearchResult>, idempotent
}

pages! {
    SearchByText -> SearchResult, Paging::offset("offset").limit("limit", 0)
}

/// Entities that match a search.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchResult {
    /// The search parameters.
    pub search_parameters: Option<SearchParams>,
    /// The entity types that were searched.
    pub types: Option<Vec<String>>,
    /// The matching entities.
    pub entities: Option<Vec<EntityHeader>>,
    /// Referenced entities, by internal ID.
    pub referred_entities: Option<BTreeMap<String, EntityHeader>>,
}

impl SearchResult {
    /// Creates an empty `SearchResult`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`search_parameters`](Self::search_parameters).
    #[must_use]
    pub fn with_search_parameters(
        mut self,
        search_parameters: impl Into<SearchParams>,
    ) -> Self {
        self.search_parameters = Some(search_parameters.into());
        self
    }

    /// Sets [`types`](Self::types).
    #[must_use]
    pub fn with_types(
        mut self,
        types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.types = Some(types.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`entities`](Self::entities).
    #[must_use]
    pub fn with_entities(
        mut self,
        entities: impl IntoIterator<Item = impl Into<EntityHeader>>,
    ) -> Self {
        self.entities = Some(entities.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`referred_entities`](Self::referred_entities).
    #[must_use]
    pub fn with_referred_entities(
        mut self,
        referred_entities: BTreeMap<String, EntityHeader>,
    ) -> Self {
        self.referred_entities = Some(referred_entities);
        self
    }
}

model!(SearchResult {
    "searchParameters": search_parameters,
    "types": types,
    "entities": entities,
    "referredEntities": referred_entities,
});

impl Page for SearchResult {
    type Item = EntityHeader;

    fn items(&self) -> &[EntityHeader] {
        self.entities.as_deref().unwrap_or_default()
    }

    fn into_items(self) -> Vec<EntityHeader> {
        self.entities.unwrap_or_default()
    }
}

/// Limits of a search.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchParams {
    /// `true` if deleted entities are included.
    pub include_deleted: Option<bool>,
    /// The maximum number of entities.
    pub limit: Option<i32>,
    /// The number of skipped entities.
    pub offset: Option<i32>,
}

impl SearchParams {
    /// Creates an empty `SearchParams`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`include_deleted`](Self::include_deleted).
    #[must_use]
    pub fn with_include_deleted(mut self, include_deleted: bool) -> Self {
        self.include_deleted = Some(include_deleted);
        self
    }

    /// Sets [`limit`](Self::limit).
    #[must_use]
    pub fn with_limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets [`offset`](Self::offset).
    #[must_use]
    pub fn with_offset(mut self, offset: i32) -> Self {
        self.offset = Some(offset);
        self
    }
}

model!(SearchParams {
    "includeDeleted": include_deleted,
    "limit": limit,
    "offset": offset,
});

/// A summary of an entity.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EntityHeader {
    /// The type of the entity.
    pub type_name: Option<String>,
    /// The attributes of the entity, by name.
    pub attributes: Option<BTreeMap<String, Value>>,
    /// The internal ID of the entity.
    pub guid: Option<String>,
    /// The state of the entity.
    pub status: Option<EntityStatus>,
    /// The display name of the entity.
    pub display_text: Option<String>,
    /// The names of the tags of the entity.
    pub classification_names: Option<Vec<String>>,
    /// The tags of the entity.
    pub classifications: Option<Vec<Classification>>,
    /// The names of the glossary terms of the entity.
    pub meaning_names: Option<Vec<String>>,
    /// The glossary terms of the entity.
    pub meanings: Option<Vec<TermAssignmentHeader>>,
    /// `true` if the entity is only known because others refer to it.
    pub is_incomplete: Option<bool>,
    /// The labels of the entity. No duplicates.
    pub labels: Option<Vec<String>>,
}

impl EntityHeader {
    /// Creates an empty `EntityHeader`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`type_name`](Self::type_name).
    #[must_use]
    pub fn with_type_name(mut self, type_name: impl Into<String>) -> Self {
        self.type_name = Some(type_name.into());
        self
    }

    /// Sets [`attributes`](Self::attributes).
    #[must_use]
    pub fn with_attributes(mut self, attributes: BTreeMap<String, Value>) -> Self {
        self.attributes = Some(attributes);
        self
    }

    /// Sets [`guid`](Self::guid).
    #[must_use]
    pub fn with_guid(mut self, guid: impl Into<String>) -> Self {
        self.guid = Some(guid.into());
        self
    }

    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, status: impl Into<EntityStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets [`display_text`](Self::display_text).
    #[must_use]
    pub fn with_display_text(mut self, display_text: impl Into<String>) -> Self {
        self.display_text = Some(display_text.into());
        self
    }

    /// Sets [`classification_names`](Self::classification_names).
    #[must_use]
    pub fn with_classification_names(
        mut self,
        classification_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.classification_names = Some(
            classification_names.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`classifications`](Self::classifications).
    #[must_use]
    pub fn with_classifications(
        mut self,
        classifications: impl IntoIterator<Item = impl Into<Classification>>,
    ) -> Self {
        self.classifications = Some(
            classifications.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`meaning_names`](Self::meaning_names).
    #[must_use]
    pub fn with_meaning_names(
        mut self,
        meaning_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.meaning_names = Some(meaning_names.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`meanings`](Self::meanings).
    #[must_use]
    pub fn with_meanings(
        mut self,
        meanings: impl IntoIterator<Item = impl Into<TermAssignmentHeader>>,
    ) -> Self {
        self.meanings = Some(meanings.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`is_incomplete`](Self::is_incomplete).
    #[must_use]
    pub fn with_is_incomplete(mut self, is_incomplete: bool) -> Self {
        self.is_incomplete = Some(is_incomplete);
        self
    }

    /// Sets [`labels`](Self::labels).
    #[must_use]
    pub fn with_labels(
        mut self,
        labels: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.labels = Some(labels.into_iter().map(Into::into).collect());
        self
    }
}

model!(EntityHeader {
    "typeName": type_name,
    "attributes": attributes,
    "guid": guid,
    "status": status,
    "displayText": display_text,
    "classificationNames": classification_names,
    "classifications": classifications,
    "meaningNames": meaning_names,
    "meanings": meanings,
    "isIncomplete": is_incomplete,
    "labels": labels,
});

/// The parameter `sortOrder` of `searchUsingAttribute`.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SortOrder {
    /// `ASCENDING`
    Ascending,
    /// `DESCENDING`
    Descending,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(SortOrder {
    "ASCENDING": Ascending,
    "DESCENDING": Descending,
});
