// Generated from catalog/v1.yaml by `cargo xtask codegen`; do not edit.

//! Catalog entities, such as topics, schemas and fields, with their tags and business metadata.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::ErrorMessage;
use crate::model::{model, open_enum};
use crate::operation::{Operation, Retry};
use crate::service::{EXTERNAL_TOKEN, SCHEMA_REGISTRY, SCHEMA_REGISTRY_API_KEY};
use super::{Classification, EntityStatus, TermAssignmentHeader, TimeBoundary};

/// The operations of [`CatalogV1::entities`](super::CatalogV1::entities).
///
/// Catalog entities, such as topics, schemas and fields, with their tags and business metadata.
#[derive(Clone, Debug)]
pub struct EntitiesClient {
    pub(super) client: Client,
}

impl EntitiesClient {
    /// Adds business metadata to entities.
    ///
    /// Adds business metadata to several entities. Each entry succeeds or fails independently.
    ///
    /// `POST /catalog/v1/entity/businessmetadata` · General Availability · Schema Registry API key
    /// or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createBusinessMetadata)
    ///
    /// # Parameters
    ///
    /// Optional: [`body`](CreateBusinessMetadata::body)
    ///
    /// # Response
    ///
    /// - 200: The business metadata. Entries that failed have an `error`.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and those of [this
    /// group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::catalog::v1::BusinessMetadata;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = [BusinessMetadata::new()];
    /// let response = client
    ///     .catalog_v1()
    ///     .entities()
    ///     .create_business_metadata()
    ///     .body(&body)
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_business_metadata(&self) -> CreateBusinessMetadata {
        CreateBusinessMetadata {
            call: Call::new(&self.client, &CREATE_BUSINESS_METADATA),
        }
    }

    /// Updates business metadata of entities.
    ///
    /// Changes business metadata of several entities. Each entry succeeds or fails independently.
    ///
    /// `PUT /catalog/v1/entity/businessmetadata` · General Availability · Schema Registry API key
    /// or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateBusinessMetadata)
    ///
    /// # Parameters
    ///
    /// Optional: [`body`](UpdateBusinessMetadata::body)
    ///
    /// # Response
    ///
    /// - 200: The business metadata. Entries that failed have an `error`.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and those of [this
    /// group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::catalog::v1::BusinessMetadata;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = [BusinessMetadata::new()];
    /// let response = client
    ///     .catalog_v1()
    ///     .entities()
    ///     .update_business_metadata()
    ///     .body(&body)
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_business_metadata(&self) -> UpdateBusinessMetadata {
        UpdateBusinessMetadata {
            call: Call::new(&self.client, &UPDATE_BUSINESS_METADATA),
        }
    }

    /// Lists business metadata of an entity.
    ///
    /// Returns the business metadata of one entity with its attributes.
    ///
    /// `GET /catalog/v1/entity/type/{typeName}/name/{qualifiedName}/businessmetadata` · General
    /// Availability · Schema Registry API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getBusinessMetadata)
    ///
    /// # Parameters
    ///
    /// - `type_name`: The type of the entity.
    /// - `qualified_name`: The qualified name of the entity.
    ///
    /// # Response
    ///
    /// - 200: The business metadata of the entity.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 404: The entity does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .catalog_v1()
    ///     .entities()
    ///     .get_business_metadata("kafka_topic", "lsrc-5q8wd:lkc-3w9dn:orders")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_business_metadata(
        &self,
        type_name: impl Into<String>,
        qualified_name: impl Into<String>,
    ) -> GetBusinessMetadata {
        GetBusinessMetadata {
            call: Call::new(&self.client, &GET_BUSINESS_METADATA)
                .path(type_name)
                .path(qualified_name),
        }
    }

    /// Removes business metadata from an entity.
    ///
    /// `DELETE /catalog/v1/entity/type/{typeName}/name/{qualifiedName}/businessmetadata/{bmName}` ·
    /// General Availability · Schema Registry API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteBusinessMetadata)
    ///
    /// # Parameters
    ///
    /// - `type_name`: The type of the entity.
    /// - `qualified_name`: The qualified name of the entity.
    /// - `bm_name`: The name of the business metadata.
    ///
    /// # Response
    ///
    /// - 204: The business metadata was removed.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and those of [this
    /// group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client
    ///     .catalog_v1()
    ///     .entities()
    ///     .delete_business_metadata(
    ///         "kafka_topic",
    ///         "lsrc-5q8wd:lkc-3w9dn:orders",
    ///         "Ownership",
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_business_metadata(
        &self,
        type_name: impl Into<String>,
        qualified_name: impl Into<String>,
        bm_name: impl Into<String>,
    ) -> DeleteBusinessMetadata {
        DeleteBusinessMetadata {
            call: Call::new(&self.client, &DELETE_BUSINESS_METADATA)
                .path(type_name)
                .path(qualified_name)
                .path(bm_name),
        }
    }

    /// Adds tags to entities.
    ///
    /// Adds tags to several entities. Each entry succeeds or fails independently.
    ///
    /// `POST /catalog/v1/entity/tags` · General Availability · Schema Registry API key or external
    /// access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createTags)
    ///
    /// # Parameters
    ///
    /// Optional: [`body`](CreateTags::body)
    ///
    /// # Response
    ///
    /// - 200: The tags. Entries that failed have an `error`.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 404: The entity does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::catalog::v1::Tag;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = [Tag::new()];
    /// let response = client.catalog_v1().entities().create_tags().body(&body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_tags(&self) -> CreateTags {
        CreateTags {
            call: Call::new(&self.client, &CREATE_TAGS),
        }
    }

    /// Updates tags of entities.
    ///
    /// Changes tags of several entities. Each entry succeeds or fails independently.
    ///
    /// `PUT /catalog/v1/entity/tags` · General Availability · Schema Registry API key or external
    /// access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateTags)
    ///
    /// # Parameters
    ///
    /// Optional: [`body`](UpdateTags::body)
    ///
    /// # Response
    ///
    /// - 200: The tags. Entries that failed have an `error`.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and those of [this
    /// group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::catalog::v1::Tag;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = [Tag::new()];
    /// let response = client.catalog_v1().entities().update_tags().body(&body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_tags(&self) -> UpdateTags {
        UpdateTags {
            call: Call::new(&self.client, &UPDATE_TAGS),
        }
    }

    /// Gets an entity.
    ///
    /// Returns an entity by its type and qualified name, with the entities that it refers to.
    ///
    /// `GET /catalog/v1/entity/type/{typeName}/name/{qualifiedName}` · General Availability ·
    /// Schema Registry API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getByUniqueAttributes)
    ///
    /// # Parameters
    ///
    /// - `type_name`: The type of the entity.
    /// - `qualified_name`: The qualified name of the entity.
    ///
    /// Optional: [`min_ext_info`](GetEntity::min_ext_info),
    /// [`ignore_relationships`](GetEntity::ignore_relationships)
    ///
    /// # Response
    ///
    /// - 200: The requested entity.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 404: The entity does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .catalog_v1()
    ///     .entities()
    ///     .get("kafka_topic", "lsrc-5q8wd:lkc-3w9dn:orders")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        type_name: impl Into<String>,
        qualified_name: impl Into<String>,
    ) -> GetEntity {
        GetEntity {
            call: Call::new(&self.client, &GET).path(type_name).path(qualified_name),
        }
    }

    /// Lists tags of an entity.
    ///
    /// Returns the tags of one entity with their attributes and validity periods.
    ///
    /// `GET /catalog/v1/entity/type/{typeName}/name/{qualifiedName}/tags` · General Availability ·
    /// Schema Registry API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getTags)
    ///
    /// # Parameters
    ///
    /// - `type_name`: The type of the entity.
    /// - `qualified_name`: The qualified name of the entity.
    ///
    /// # Response
    ///
    /// - 200: The tags of the entity.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 404: The entity does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .catalog_v1()
    ///     .entities()
    ///     .get_tags("kafka_topic", "lsrc-5q8wd:lkc-3w9dn:orders")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_tags(
        &self,
        type_name: impl Into<String>,
        qualified_name: impl Into<String>,
    ) -> GetTags {
        GetTags {
            call: Call::new(&self.client, &GET_TAGS).path(type_name).path(qualified_name),
        }
    }

    /// Updates attributes of an entity.
    ///
    /// Changes the given attributes of an entity. Omitted attributes are unchanged.
    ///
    /// `PUT /catalog/v1/entity` · General Availability · Schema Registry API key or external access
    /// token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/partialEntityUpdate)
    ///
    /// # Parameters
    ///
    /// Optional: [`body`](UpdateEntity::body)
    ///
    /// # Response
    ///
    /// - 200: Change.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and:
    ///
    /// - 404: The entity does not exist.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::catalog::v1::{EntityUpdate, EntityWithExtInfoUpdate};
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = EntityWithExtInfoUpdate::new()
    ///     .with_entity(EntityUpdate::new().with_type_name("kafka_topic"));
    /// let response = client.catalog_v1().entities().update().body(&body).await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self) -> UpdateEntity {
        UpdateEntity {
            call: Call::new(&self.client, &UPDATE),
        }
    }

    /// Removes a tag from an entity.
    ///
    /// `DELETE /catalog/v1/entity/type/{typeName}/name/{qualifiedName}/tags/{tagName}` · General
    /// Availability · Schema Registry API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteTag)
    ///
    /// # Parameters
    ///
    /// - `type_name`: The type of the entity.
    /// - `qualified_name`: The qualified name of the entity.
    /// - `tag_name`: The name of the tag.
    ///
    /// # Response
    ///
    /// - 204: The tag was removed.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and those of [this
    /// group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// client
    ///     .catalog_v1()
    ///     .entities()
    ///     .delete_tag("kafka_topic", "lsrc-5q8wd:lkc-3w9dn:orders", "PII")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_tag(
        &self,
        type_name: impl Into<String>,
        qualified_name: impl Into<String>,
        tag_name: impl Into<String>,
    ) -> DeleteTag {
        DeleteTag {
            call: Call::new(&self.client, &DELETE_TAG)
                .path(type_name)
                .path(qualified_name)
                .path(tag_name),
        }
    }
}

static CREATE_BUSINESS_METADATA: Operation = Operation {
    id: "createBusinessMetadata",
    name: "create business metadata",
    method: "POST",
    path: "/catalog/v1/entity/businessmetadata",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::WhenNotSent,
};

impl CreateBusinessMetadata {
    /// Sets the request body: the business metadata to add, with the entity of each.
    #[inline]
    pub fn body(mut self, body: &[BusinessMetadata]) -> Self {
        self.call.json(&body);
        self
    }
}

request! {
    /// A request builder for [`EntitiesClient::create_business_metadata`].
    CreateBusinessMetadata -> Json<Vec<BusinessMetadataResponse>>
}

static UPDATE_BUSINESS_METADATA: Operation = Operation {
    id: "updateBusinessMetadata",
    name: "update business metadata",
    method: "PUT",
    path: "/catalog/v1/entity/businessmetadata",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

impl UpdateBusinessMetadata {
    /// Sets the request body: the business metadata with its new values, with the entity of each.
    #[inline]
    pub fn body(mut self, body: &[BusinessMetadata]) -> Self {
        self.call.json(&body);
        self
    }
}

request! {
    /// A request builder for [`EntitiesClient::update_business_metadata`].
    UpdateBusinessMetadata -> Json<Vec<BusinessMetadataResponse>>, idempotent
}

static GET_BUSINESS_METADATA: Operation = Operation {
    id: "getBusinessMetadata",
    name: "get business metadata",
    method: "GET",
    path: "/catalog/v1/entity/type/{typeName}/name/{qualifiedName}/businessmetadata",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`EntitiesClient::get_business_metadata`].
    GetBusinessMetadata -> Json<Vec<BusinessMetadataResponse>>, idempotent
}

static DELETE_BUSINESS_METADATA: Operation = Operation {
    id: "deleteBusinessMetadata",
    name: "delete business metadata",
    method: "DELETE",
    path: "/catalog/v1/entity/type/{typeName}/name/{qualifiedName}/businessmetadata/{bmName}",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`EntitiesClient::delete_business_metadata`].
    DeleteBusinessMetadata -> Empty, idempotent
}

static CREATE_TAGS: Operation = Operation {
    id: "createTags",
    name: "create tags",
    method: "POST",
    path: "/catalog/v1/entity/tags",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::WhenNotSent,
};

impl CreateTags {
    /// Sets the request body: the tags to add, with the entity of each.
    #[inline]
    pub fn body(mut self, body: &[Tag]) -> Self {
        self.call.json(&body);
        self
    }
}

request! {
    /// A request builder for [`EntitiesClient::create_tags`].
    CreateTags -> Json<Vec<TagResponse>>
}

static UPDATE_TAGS: Operation = Operation {
    id: "updateTags",
    name: "update tags",
    method: "PUT",
    path: "/catalog/v1/entity/tags",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

impl UpdateTags {
    /// Sets the request body: the tags with their new values, with the entity of each.
    #[inline]
    pub fn body(mut self, body: &[Tag]) -> Self {
        self.call.json(&body);
        self
    }
}

request! {
    /// A request builder for [`EntitiesClient::update_tags`].
    UpdateTags -> Json<Vec<TagResponse>>, idempotent
}

static GET: Operation = Operation {
    id: "getByUniqueAttributes",
    name: "get entity",
    method: "GET",
    path: "/catalog/v1/entity/type/{typeName}/name/{qualifiedName}",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

impl GetEntity {
    /// Sets whether to return only the attributes that headers and schemas require. Defaults to
    /// `false`.
    pub fn min_ext_info(mut self, min_ext_info: bool) -> Self {
        self.call.query("minExtInfo", min_ext_info);
        self
    }

    /// Sets whether to omit the relationships of the entity. Defaults to `false`.
    pub fn ignore_relationships(mut self, ignore_relationships: bool) -> Self {
        self.call.query("ignoreRelationships", ignore_relationships);
        self
    }
}

request! {
    /// A request builder for [`EntitiesClient::get`].
    GetEntity -> Json<EntityWithExtInfo>, idempotent
}

static GET_TAGS: Operation = Operation {
    id: "getTags",
    name: "get tags",
    method: "GET",
    path: "/catalog/v1/entity/type/{typeName}/name/{qualifiedName}/tags",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`EntitiesClient::get_tags`].
    GetTags -> Json<Vec<TagResponse>>, idempotent
}

static UPDATE: Operation = Operation {
    id: "partialEntityUpdate",
    name: "update entity",
    method: "PUT",
    path: "/catalog/v1/entity",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

impl UpdateEntity {
    /// Sets the request body: the type and the qualified name of the entity, and the attributes to
    /// change.
    #[inline]
    pub fn body(mut self, body: &EntityWithExtInfoUpdate) -> Self {
        self.call.json(body);
        self
    }
}

request! {
    /// A request builder for [`EntitiesClient::update`].
    UpdateEntity -> Json<EntityPartialUpdateResponse>, idempotent
}

static DELETE_TAG: Operation = Operation {
    id: "deleteTag",
    name: "delete tag",
    method: "DELETE",
    path: "/catalog/v1/entity/type/{typeName}/name/{qualifiedName}/tags/{tagName}",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`EntitiesClient::delete_tag`].
    DeleteTag -> Empty, idempotent
}

/// The business metadata of an entity.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BusinessMetadata {
    /// The name of the business metadata.
    pub type_name: Option<String>,
    /// The attributes of the business metadata, by name.
    pub attributes: Option<BTreeMap<String, Value>>,
    /// The type of the entity.
    pub entity_type: Option<String>,
    /// The qualified name of the entity.
    pub entity_name: Option<String>,
}

impl BusinessMetadata {
    /// Creates an empty `BusinessMetadata`.
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

    /// Sets [`entity_type`](Self::entity_type).
    #[must_use]
    pub fn with_entity_type(mut self, entity_type: impl Into<String>) -> Self {
        self.entity_type = Some(entity_type.into());
        self
    }

    /// Sets [`entity_name`](Self::entity_name).
    #[must_use]
    pub fn with_entity_name(mut self, entity_name: impl Into<String>) -> Self {
        self.entity_name = Some(entity_name.into());
        self
    }
}

model!(BusinessMetadata {
    "typeName": type_name,
    "attributes": attributes,
    "entityType": entity_type,
    "entityName": entity_name,
});

/// The business metadata of an entity, or the reason for its failure.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BusinessMetadataResponse {
    /// The name of the business metadata.
    pub type_name: Option<String>,
    /// The attributes of the business metadata, by name.
    pub attributes: Option<BTreeMap<String, Value>>,
    /// The type of the entity.
    pub entity_type: Option<String>,
    /// The qualified name of the entity.
    pub entity_name: Option<String>,
    /// The reason for the failure of this entry. Absent if it succeeded.
    pub error: Option<ErrorMessage>,
}

impl BusinessMetadataResponse {
    /// Creates an empty `BusinessMetadataResponse`.
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

    /// Sets [`entity_type`](Self::entity_type).
    #[must_use]
    pub fn with_entity_type(mut self, entity_type: impl Into<String>) -> Self {
        self.entity_type = Some(entity_type.into());
        self
    }

    /// Sets [`entity_name`](Self::entity_name).
    #[must_use]
    pub fn with_entity_name(mut self, entity_name: impl Into<String>) -> Self {
        self.entity_name = Some(entity_name.into());
        self
    }

    /// Sets [`error`](Self::error).
    #[must_use]
    pub fn with_error(mut self, error: impl Into<ErrorMessage>) -> Self {
        self.error = Some(error.into());
        self
    }
}

model!(BusinessMetadataResponse {
    "typeName": type_name,
    "attributes": attributes,
    "entityType": entity_type,
    "entityName": entity_name,
    "error": error,
});

/// A tag of an entity.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Tag {
    /// The name of the tag.
    pub type_name: Option<String>,
    /// The attributes of the tag, by name.
    pub attributes: Option<BTreeMap<String, Value>>,
    /// The internal ID of the entity.
    pub entity_guid: Option<String>,
    /// The state of the entity.
    pub entity_status: Option<EntityStatus>,
    /// `true` if the tag is propagated to derived entities.
    pub propagate: Option<bool>,
    /// The time intervals in which the tag is valid. Defaults to always.
    pub validity_periods: Option<Vec<TimeBoundary>>,
    /// `true` if deleting the entity removes the tag from the entities to which it was propagated.
    pub remove_propagations_on_entity_delete: Option<bool>,
    /// The type of the entity.
    pub entity_type: Option<String>,
    /// The qualified name of the entity.
    pub entity_name: Option<String>,
}

impl Tag {
    /// Creates an empty `Tag`.
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

    /// Sets [`entity_guid`](Self::entity_guid).
    #[must_use]
    pub fn with_entity_guid(mut self, entity_guid: impl Into<String>) -> Self {
        self.entity_guid = Some(entity_guid.into());
        self
    }

    /// Sets [`entity_status`](Self::entity_status).
    #[must_use]
    pub fn with_entity_status(mut self, entity_status: impl Into<EntityStatus>) -> Self {
        self.entity_status = Some(entity_status.into());
        self
    }

    /// Sets [`propagate`](Self::propagate).
    #[must_use]
    pub fn with_propagate(mut self, propagate: bool) -> Self {
        self.propagate = Some(propagate);
        self
    }

    /// Sets [`validity_periods`](Self::validity_periods).
    #[must_use]
    pub fn with_validity_periods(
        mut self,
        validity_periods: impl IntoIterator<Item = impl Into<TimeBoundary>>,
    ) -> Self {
        self.validity_periods = Some(
            validity_periods.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`remove_propagations_on_entity_delete`](Self::remove_propagations_on_entity_delete).
    #[must_use]
    pub fn with_remove_propagations_on_entity_delete(
        mut self,
        remove_propagations_on_entity_delete: bool,
    ) -> Self {
        self.remove_propagations_on_entity_delete = Some(
            remove_propagations_on_entity_delete,
        );
        self
    }

    /// Sets [`entity_type`](Self::entity_type).
    #[must_use]
    pub fn with_entity_type(mut self, entity_type: impl Into<String>) -> Self {
        self.entity_type = Some(entity_type.into());
        self
    }

    /// Sets [`entity_name`](Self::entity_name).
    #[must_use]
    pub fn with_entity_name(mut self, entity_name: impl Into<String>) -> Self {
        self.entity_name = Some(entity_name.into());
        self
    }
}

model!(Tag {
    "typeName": type_name,
    "attributes": attributes,
    "entityGuid": entity_guid,
    "entityStatus": entity_status,
    "propagate": propagate,
    "validityPeriods": validity_periods,
    "removePropagationsOnEntityDelete": remove_propagations_on_entity_delete,
    "entityType": entity_type,
    "entityName": entity_name,
});

/// A tag of an entity, or the reason for its failure.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TagResponse {
    /// The name of the tag.
    pub type_name: Option<String>,
    /// The attributes of the tag, by name.
    pub attributes: Option<BTreeMap<String, Value>>,
    /// The internal ID of the entity.
    pub entity_guid: Option<String>,
    /// The state of the entity.
    pub entity_status: Option<EntityStatus>,
    /// `true` if the tag is propagated to derived entities.
    pub propagate: Option<bool>,
    /// The time intervals in which the tag is valid. Defaults to always.
    pub validity_periods: Option<Vec<TimeBoundary>>,
    /// `true` if deleting the entity removes the tag from the entities to which it was propagated.
    pub remove_propagations_on_entity_delete: Option<bool>,
    /// The type of the entity.
    pub entity_type: Option<String>,
    /// The qualified name of the entity.
    pub entity_name: Option<String>,
    /// The reason for the failure of this entry. Absent if it succeeded.
    pub error: Option<ErrorMessage>,
}

impl TagResponse {
    /// Creates an empty `TagResponse`.
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

    /// Sets [`entity_guid`](Self::entity_guid).
    #[must_use]
    pub fn with_entity_guid(mut self, entity_guid: impl Into<String>) -> Self {
        self.entity_guid = Some(entity_guid.into());
        self
    }

    /// Sets [`entity_status`](Self::entity_status).
    #[must_use]
    pub fn with_entity_status(mut self, entity_status: impl Into<EntityStatus>) -> Self {
        self.entity_status = Some(entity_status.into());
        self
    }

    /// Sets [`propagate`](Self::propagate).
    #[must_use]
    pub fn with_propagate(mut self, propagate: bool) -> Self {
        self.propagate = Some(propagate);
        self
    }

    /// Sets [`validity_periods`](Self::validity_periods).
    #[must_use]
    pub fn with_validity_periods(
        mut self,
        validity_periods: impl IntoIterator<Item = impl Into<TimeBoundary>>,
    ) -> Self {
        self.validity_periods = Some(
            validity_periods.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`remove_propagations_on_entity_delete`](Self::remove_propagations_on_entity_delete).
    #[must_use]
    pub fn with_remove_propagations_on_entity_delete(
        mut self,
        remove_propagations_on_entity_delete: bool,
    ) -> Self {
        self.remove_propagations_on_entity_delete = Some(
            remove_propagations_on_entity_delete,
        );
        self
    }

    /// Sets [`entity_type`](Self::entity_type).
    #[must_use]
    pub fn with_entity_type(mut self, entity_type: impl Into<String>) -> Self {
        self.entity_type = Some(entity_type.into());
        self
    }

    /// Sets [`entity_name`](Self::entity_name).
    #[must_use]
    pub fn with_entity_name(mut self, entity_name: impl Into<String>) -> Self {
        self.entity_name = Some(entity_name.into());
        self
    }

    /// Sets [`error`](Self::error).
    #[must_use]
    pub fn with_error(mut self, error: impl Into<ErrorMessage>) -> Self {
        self.error = Some(error.into());
        self
    }
}

model!(TagResponse {
    "typeName": type_name,
    "attributes": attributes,
    "entityGuid": entity_guid,
    "entityStatus": entity_status,
    "propagate": propagate,
    "validityPeriods": validity_periods,
    "removePropagationsOnEntityDelete": remove_propagations_on_entity_delete,
    "entityType": entity_type,
    "entityName": entity_name,
    "error": error,
});

/// An entity and the entities that it refers to, as returned by the service.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EntityWithExtInfo {
    /// The referenced entities, by internal ID.
    pub referred_entities: Option<BTreeMap<String, Entity>>,
    /// The entity itself.
    pub entity: Option<Entity>,
}

impl EntityWithExtInfo {
    /// Creates an empty `EntityWithExtInfo`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`referred_entities`](Self::referred_entities).
    #[must_use]
    pub fn with_referred_entities(
        mut self,
        referred_entities: BTreeMap<String, Entity>,
    ) -> Self {
        self.referred_entities = Some(referred_entities);
        self
    }

    /// Sets [`entity`](Self::entity).
    #[must_use]
    pub fn with_entity(mut self, entity: impl Into<Entity>) -> Self {
        self.entity = Some(entity.into());
        self
    }
}

model!(EntityWithExtInfo {
    "referredEntities": referred_entities,
    "entity": entity,
});

/// An entity in the catalog, such as a topic, a schema or a field, as returned by the service.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Entity {
    /// The type of the entity.
    pub type_name: Option<String>,
    /// The attributes of the entity, by name. The type determines which exist.
    pub attributes: Option<BTreeMap<String, Value>>,
    /// The internal ID of the entity.
    pub guid: Option<String>,
    /// The ID of the system that the entity comes from.
    pub home_id: Option<String>,
    /// `true` if the entity is only known because others refer to it.
    pub is_incomplete: Option<bool>,
    /// The number that identifies how the entity was added to the catalog.
    pub provenance_type: Option<i32>,
    /// The state of the entity.
    pub status: Option<EntityStatus>,
    /// The user who created the entity.
    pub created_by: Option<String>,
    /// The user who last changed the entity.
    pub updated_by: Option<String>,
    /// The creation time of the entity, as Unix time in milliseconds.
    pub create_time: Option<i64>,
    /// The time of the last change of the entity, as Unix time in milliseconds.
    pub update_time: Option<i64>,
    /// The version of the entity, which increases with each change.
    pub version: Option<i32>,
    /// The relationships of the entity to others, by name.
    pub relationship_attributes: Option<BTreeMap<String, Value>>,
    /// The tags of the entity.
    pub classifications: Option<Vec<Classification>>,
    /// The glossary terms of the entity.
    pub meanings: Option<Vec<TermAssignmentHeader>>,
    /// User-defined attributes, by name.
    pub custom_attributes: Option<BTreeMap<String, String>>,
    /// The business metadata of the entity, by its name.
    pub business_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The labels of the entity. No duplicates.
    pub labels: Option<Vec<String>>,
    /// `true` if the entity is a proxy for one in another system.
    pub proxy: Option<bool>,
}

impl Entity {
    /// Creates an empty `Entity`.
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

    /// Sets [`home_id`](Self::home_id).
    #[must_use]
    pub fn with_home_id(mut self, home_id: impl Into<String>) -> Self {
        self.home_id = Some(home_id.into());
        self
    }

    /// Sets [`is_incomplete`](Self::is_incomplete).
    #[must_use]
    pub fn with_is_incomplete(mut self, is_incomplete: bool) -> Self {
        self.is_incomplete = Some(is_incomplete);
        self
    }

    /// Sets [`provenance_type`](Self::provenance_type).
    #[must_use]
    pub fn with_provenance_type(mut self, provenance_type: i32) -> Self {
        self.provenance_type = Some(provenance_type);
        self
    }

    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, status: impl Into<EntityStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets [`created_by`](Self::created_by).
    #[must_use]
    pub fn with_created_by(mut self, created_by: impl Into<String>) -> Self {
        self.created_by = Some(created_by.into());
        self
    }

    /// Sets [`updated_by`](Self::updated_by).
    #[must_use]
    pub fn with_updated_by(mut self, updated_by: impl Into<String>) -> Self {
        self.updated_by = Some(updated_by.into());
        self
    }

    /// Sets [`create_time`](Self::create_time).
    #[must_use]
    pub fn with_create_time(mut self, create_time: i64) -> Self {
        self.create_time = Some(create_time);
        self
    }

    /// Sets [`update_time`](Self::update_time).
    #[must_use]
    pub fn with_update_time(mut self, update_time: i64) -> Self {
        self.update_time = Some(update_time);
        self
    }

    /// Sets [`version`](Self::version).
    #[must_use]
    pub fn with_version(mut self, version: i32) -> Self {
        self.version = Some(version);
        self
    }

    /// Sets [`relationship_attributes`](Self::relationship_attributes).
    #[must_use]
    pub fn with_relationship_attributes(
        mut self,
        relationship_attributes: BTreeMap<String, Value>,
    ) -> Self {
        self.relationship_attributes = Some(relationship_attributes);
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

    /// Sets [`meanings`](Self::meanings).
    #[must_use]
    pub fn with_meanings(
        mut self,
        meanings: impl IntoIterator<Item = impl Into<TermAssignmentHeader>>,
    ) -> Self {
        self.meanings = Some(meanings.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`custom_attributes`](Self::custom_attributes).
    #[must_use]
    pub fn with_custom_attributes(
        mut self,
        custom_attributes: BTreeMap<String, String>,
    ) -> Self {
        self.custom_attributes = Some(custom_attributes);
        self
    }

    /// Sets [`business_attributes`](Self::business_attributes).
    #[must_use]
    pub fn with_business_attributes(
        mut self,
        business_attributes: BTreeMap<String, BTreeMap<String, Value>>,
    ) -> Self {
        self.business_attributes = Some(business_attributes);
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

    /// Sets [`proxy`](Self::proxy).
    #[must_use]
    pub fn with_proxy(mut self, proxy: bool) -> Self {
        self.proxy = Some(proxy);
        self
    }
}

model!(Entity {
    "typeName": type_name,
    "attributes": attributes,
    "guid": guid,
    "homeId": home_id,
    "isIncomplete": is_incomplete,
    "provenanceType": provenance_type,
    "status": status,
    "createdBy": created_by,
    "updatedBy": updated_by,
    "createTime": create_time,
    "updateTime": update_time,
    "version": version,
    "relationshipAttributes": relationship_attributes,
    "classifications": classifications,
    "meanings": meanings,
    "customAttributes": custom_attributes,
    "businessAttributes": business_attributes,
    "labels": labels,
    "proxy": proxy,
});

/// An entity and the entities that it refers to, as sent by [`EntitiesClient::update`].
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EntityWithExtInfoUpdate {
    /// The referenced entities, by internal ID.
    pub referred_entities: Option<BTreeMap<String, EntityUpdate>>,
    /// The entity itself.
    pub entity: Option<EntityUpdate>,
}

impl EntityWithExtInfoUpdate {
    /// Creates an empty `EntityWithExtInfoUpdate`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`referred_entities`](Self::referred_entities).
    #[must_use]
    pub fn with_referred_entities(
        mut self,
        referred_entities: BTreeMap<String, EntityUpdate>,
    ) -> Self {
        self.referred_entities = Some(referred_entities);
        self
    }

    /// Sets [`entity`](Self::entity).
    #[must_use]
    pub fn with_entity(mut self, entity: impl Into<EntityUpdate>) -> Self {
        self.entity = Some(entity.into());
        self
    }
}

model!(EntityWithExtInfoUpdate {
    "referredEntities": referred_entities,
    "entity": entity,
});

/// An entity in the catalog, such as a topic, a schema or a field, as sent in requests.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EntityUpdate {
    /// The type of the entity.
    pub type_name: Option<String>,
    /// The attributes of the entity, by name. The type determines which exist.
    pub attributes: Option<BTreeMap<String, Value>>,
    /// The internal ID of the entity.
    pub guid: Option<String>,
    /// The ID of the system that the entity comes from.
    pub home_id: Option<String>,
    /// `true` if the entity is a proxy for one in another system. Only in requests; responses call
    /// it `proxy`.
    pub is_proxy: Option<bool>,
    /// `true` if the entity is only known because others refer to it.
    pub is_incomplete: Option<bool>,
    /// The number that identifies how the entity was added to the catalog.
    pub provenance_type: Option<i32>,
    /// The state of the entity.
    pub status: Option<EntityStatus>,
    /// The user who created the entity.
    pub created_by: Option<String>,
    /// The user who last changed the entity.
    pub updated_by: Option<String>,
    /// The creation time of the entity, as Unix time in milliseconds.
    pub create_time: Option<i64>,
    /// The time of the last change of the entity, as Unix time in milliseconds.
    pub update_time: Option<i64>,
    /// The version of the entity, which increases with each change.
    pub version: Option<i32>,
    /// The relationships of the entity to others, by name.
    pub relationship_attributes: Option<BTreeMap<String, Value>>,
    /// The tags of the entity.
    pub classifications: Option<Vec<Classification>>,
    /// The glossary terms of the entity.
    pub meanings: Option<Vec<TermAssignmentHeader>>,
    /// User-defined attributes, by name.
    pub custom_attributes: Option<BTreeMap<String, String>>,
    /// The business metadata of the entity, by its name.
    pub business_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The labels of the entity. No duplicates.
    pub labels: Option<Vec<String>>,
    /// `true` if the entity is a proxy for one in another system.
    pub proxy: Option<bool>,
}

impl EntityUpdate {
    /// Creates an empty `EntityUpdate`.
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

    /// Sets [`home_id`](Self::home_id).
    #[must_use]
    pub fn with_home_id(mut self, home_id: impl Into<String>) -> Self {
        self.home_id = Some(home_id.into());
        self
    }

    /// Sets [`is_proxy`](Self::is_proxy).
    #[must_use]
    pub fn with_is_proxy(mut self, is_proxy: bool) -> Self {
        self.is_proxy = Some(is_proxy);
        self
    }

    /// Sets [`is_incomplete`](Self::is_incomplete).
    #[must_use]
    pub fn with_is_incomplete(mut self, is_incomplete: bool) -> Self {
        self.is_incomplete = Some(is_incomplete);
        self
    }

    /// Sets [`provenance_type`](Self::provenance_type).
    #[must_use]
    pub fn with_provenance_type(mut self, provenance_type: i32) -> Self {
        self.provenance_type = Some(provenance_type);
        self
    }

    /// Sets [`status`](Self::status).
    #[must_use]
    pub fn with_status(mut self, status: impl Into<EntityStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets [`created_by`](Self::created_by).
    #[must_use]
    pub fn with_created_by(mut self, created_by: impl Into<String>) -> Self {
        self.created_by = Some(created_by.into());
        self
    }

    /// Sets [`updated_by`](Self::updated_by).
    #[must_use]
    pub fn with_updated_by(mut self, updated_by: impl Into<String>) -> Self {
        self.updated_by = Some(updated_by.into());
        self
    }

    /// Sets [`create_time`](Self::create_time).
    #[must_use]
    pub fn with_create_time(mut self, create_time: i64) -> Self {
        self.create_time = Some(create_time);
        self
    }

    /// Sets [`update_time`](Self::update_time).
    #[must_use]
    pub fn with_update_time(mut self, update_time: i64) -> Self {
        self.update_time = Some(update_time);
        self
    }

    /// Sets [`version`](Self::version).
    #[must_use]
    pub fn with_version(mut self, version: i32) -> Self {
        self.version = Some(version);
        self
    }

    /// Sets [`relationship_attributes`](Self::relationship_attributes).
    #[must_use]
    pub fn with_relationship_attributes(
        mut self,
        relationship_attributes: BTreeMap<String, Value>,
    ) -> Self {
        self.relationship_attributes = Some(relationship_attributes);
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

    /// Sets [`meanings`](Self::meanings).
    #[must_use]
    pub fn with_meanings(
        mut self,
        meanings: impl IntoIterator<Item = impl Into<TermAssignmentHeader>>,
    ) -> Self {
        self.meanings = Some(meanings.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`custom_attributes`](Self::custom_attributes).
    #[must_use]
    pub fn with_custom_attributes(
        mut self,
        custom_attributes: BTreeMap<String, String>,
    ) -> Self {
        self.custom_attributes = Some(custom_attributes);
        self
    }

    /// Sets [`business_attributes`](Self::business_attributes).
    #[must_use]
    pub fn with_business_attributes(
        mut self,
        business_attributes: BTreeMap<String, BTreeMap<String, Value>>,
    ) -> Self {
        self.business_attributes = Some(business_attributes);
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

    /// Sets [`proxy`](Self::proxy).
    #[must_use]
    pub fn with_proxy(mut self, proxy: bool) -> Self {
        self.proxy = Some(proxy);
        self
    }
}

model!(EntityUpdate {
    "typeName": type_name,
    "attributes": attributes,
    "guid": guid,
    "homeId": home_id,
    "isProxy": is_proxy,
    "isIncomplete": is_incomplete,
    "provenanceType": provenance_type,
    "status": status,
    "createdBy": created_by,
    "updatedBy": updated_by,
    "createTime": create_time,
    "updateTime": update_time,
    "version": version,
    "relationshipAttributes": relationship_attributes,
    "classifications": classifications,
    "meanings": meanings,
    "customAttributes": custom_attributes,
    "businessAttributes": business_attributes,
    "labels": labels,
    "proxy": proxy,
});

/// The changes of an update.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EntityPartialUpdateResponse {
    /// The changed entities.
    pub mutated_entities: Option<EntityPartialUpdate>,
}

impl EntityPartialUpdateResponse {
    /// Creates an empty `EntityPartialUpdateResponse`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`mutated_entities`](Self::mutated_entities).
    #[must_use]
    pub fn with_mutated_entities(
        mut self,
        mutated_entities: impl Into<EntityPartialUpdate>,
    ) -> Self {
        self.mutated_entities = Some(mutated_entities.into());
        self
    }
}

model!(EntityPartialUpdateResponse {
    "mutatedEntities": mutated_entities,
});

/// Changed entities, by kind of change.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EntityPartialUpdate {
    /// The updated entities.
    pub update: Option<Vec<PartialUpdateParams>>,
}

impl EntityPartialUpdate {
    /// Creates an empty `EntityPartialUpdate`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`update`](Self::update).
    #[must_use]
    pub fn with_update(
        mut self,
        update: impl IntoIterator<Item = impl Into<PartialUpdateParams>>,
    ) -> Self {
        self.update = Some(update.into_iter().map(Into::into).collect());
        self
    }
}

model!(EntityPartialUpdate {
    "UPDATE": update,
});

/// An entity that was updated.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PartialUpdateParams {
    /// The type of the entity.
    pub type_name: Option<String>,
    /// The attributes of the entity, by name.
    pub attributes: Option<BTreeMap<String, Value>>,
    /// The internal ID of the entity.
    pub guid: Option<String>,
    /// The state of the entity.
    pub status: Option<PartialUpdateParamsStatus>,
    /// The names of the tags of the entity.
    pub classification_names: Option<Vec<String>>,
    /// The tags of the entity.
    pub classifications: Option<Vec<ClassificationHeader>>,
    /// `true` if the entity is only known because others refer to it.
    pub is_incomplete: Option<bool>,
}

impl PartialUpdateParams {
    /// Creates an empty `PartialUpdateParams`.
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
    pub fn with_status(mut self, status: impl Into<PartialUpdateParamsStatus>) -> Self {
        self.status = Some(status.into());
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
        classifications: impl IntoIterator<Item = impl Into<ClassificationHeader>>,
    ) -> Self {
        self.classifications = Some(
            classifications.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets [`is_incomplete`](Self::is_incomplete).
    #[must_use]
    pub fn with_is_incomplete(mut self, is_incomplete: bool) -> Self {
        self.is_incomplete = Some(is_incomplete);
        self
    }
}

model!(PartialUpdateParams {
    "typeName": type_name,
    "attributes": attributes,
    "guid": guid,
    "status": status,
    "classificationNames": classification_names,
    "classifications": classifications,
    "isIncomplete": is_incomplete,
});

/// The state of the entity.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PartialUpdateParamsStatus {
    /// `ACTIVE`
    Active,
    /// `DELETED`
    Deleted,
    /// `PURGED`
    Purged,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(PartialUpdateParamsStatus {
    "ACTIVE": Active,
    "DELETED": Deleted,
    "PURGED": Purged,
});

/// A summary of a tag of an entity.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClassificationHeader {
    /// The name of the tag.
    pub type_name: Option<String>,
    /// The internal ID of the entity.
    pub entity_guid: Option<String>,
    /// The state of the entity.
    pub entity_status: Option<EntityStatus>,
    /// `true` if the tag is propagated to derived entities.
    pub propagate: Option<bool>,
    /// `true` if deleting the entity removes the tag from the entities to which it was propagated.
    pub remove_propagations_on_entity_delete: Option<bool>,
}

impl ClassificationHeader {
    /// Creates an empty `ClassificationHeader`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`type_name`](Self::type_name).
    #[must_use]
    pub fn with_type_name(mut self, type_name: impl Into<String>) -> Self {
        self.type_name = Some(type_name.into());
        self
    }

    /// Sets [`entity_guid`](Self::entity_guid).
    #[must_use]
    pub fn with_entity_guid(mut self, entity_guid: impl Into<String>) -> Self {
        self.entity_guid = Some(entity_guid.into());
        self
    }

    /// Sets [`entity_status`](Self::entity_status).
    #[must_use]
    pub fn with_entity_status(mut self, entity_status: impl Into<EntityStatus>) -> Self {
        self.entity_status = Some(entity_status.into());
        self
    }

    /// Sets [`propagate`](Self::propagate).
    #[must_use]
    pub fn with_propagate(mut self, propagate: bool) -> Self {
        self.propagate = Some(propagate);
        self
    }

    /// Sets [`remove_propagations_on_entity_delete`](Self::remove_propagations_on_entity_delete).
    #[must_use]
    pub fn with_remove_propagations_on_entity_delete(
        mut self,
        remove_propagations_on_entity_delete: bool,
    ) -> Self {
        self.remove_propagations_on_entity_delete = Some(
            remove_propagations_on_entity_delete,
        );
        self
    }
}

model!(ClassificationHeader {
    "typeName": type_name,
    "entityGuid": entity_guid,
    "entityStatus": entity_status,
    "propagate": propagate,
    "removePropagationsOnEntityDelete": remove_propagations_on_entity_delete,
});
