// Generated from catalog/v1.yaml by `cargo xtask codegen`; do not edit.

//! Definitions of tags and of business metadata.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::call::{Call, Empty, Json, request};
use crate::client::Client;
use crate::common::ErrorMessage;
use crate::model::{UnknownFields, model, open_enum};
use crate::operation::{Operation, Retry};
use crate::service::{EXTERNAL_TOKEN, SCHEMA_REGISTRY, SCHEMA_REGISTRY_API_KEY};

/// Definitions of tags and of business metadata.
///
/// Returned by [`CatalogV1::definitions`](super::CatalogV1::definitions).
#[derive(Clone, Debug)]
pub struct DefinitionsClient {
    pub(super) client: Client,
}

impl DefinitionsClient {
    /// Lists business metadata definitions.
    ///
    /// Returns the definitions of business metadata.
    ///
    /// `GET /catalog/v1/types/businessmetadatadefs` · General Availability · Schema Registry API
    /// key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getAllBusinessMetadataDefs)
    ///
    /// # Parameters
    ///
    /// Optional: [`prefix`](GetAllBusinessMetadataDefs::prefix)
    ///
    /// # Response
    ///
    /// - 200: The definitions.
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
    /// let response = client
    ///     .catalog_v1()
    ///     .definitions()
    ///     .get_all_business_metadata_defs()
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_all_business_metadata_defs(&self) -> GetAllBusinessMetadataDefs {
        GetAllBusinessMetadataDefs {
            call: Call::new(&self.client, &GET_ALL_BUSINESS_METADATA_DEFS),
        }
    }

    /// Creates business metadata definitions.
    ///
    /// Creates several definitions of business metadata. Each succeeds or fails independently.
    ///
    /// `POST /catalog/v1/types/businessmetadatadefs` · General Availability · Schema Registry API
    /// key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createBusinessMetadataDefs)
    ///
    /// # Parameters
    ///
    /// Optional: [`body`](CreateBusinessMetadataDefs::body)
    ///
    /// # Response
    ///
    /// - 200: The definitions. Those that failed have an `error`.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and those of [this
    /// group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::catalog::v1::BusinessMetadataDef;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = [BusinessMetadataDef::new()];
    /// let response = client
    ///     .catalog_v1()
    ///     .definitions()
    ///     .create_business_metadata_defs()
    ///     .body(&body)
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_business_metadata_defs(&self) -> CreateBusinessMetadataDefs {
        CreateBusinessMetadataDefs {
            call: Call::new(&self.client, &CREATE_BUSINESS_METADATA_DEFS),
        }
    }

    /// Updates business metadata definitions.
    ///
    /// Changes several definitions of business metadata. Each succeeds or fails independently.
    ///
    /// `PUT /catalog/v1/types/businessmetadatadefs` · General Availability · Schema Registry API
    /// key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateBusinessMetadataDefs)
    ///
    /// # Parameters
    ///
    /// Optional: [`body`](UpdateBusinessMetadataDefs::body)
    ///
    /// # Response
    ///
    /// - 200: The definitions. Those that failed have an `error`.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and those of [this
    /// group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::catalog::v1::BusinessMetadataDef;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = [BusinessMetadataDef::new()];
    /// let response = client
    ///     .catalog_v1()
    ///     .definitions()
    ///     .update_business_metadata_defs()
    ///     .body(&body)
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_business_metadata_defs(&self) -> UpdateBusinessMetadataDefs {
        UpdateBusinessMetadataDefs {
            call: Call::new(&self.client, &UPDATE_BUSINESS_METADATA_DEFS),
        }
    }

    /// Gets a business metadata definition.
    ///
    /// Returns a definition of business metadata.
    ///
    /// `GET /catalog/v1/types/businessmetadatadefs/{bmName}` · General Availability · Schema
    /// Registry API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getBusinessMetadataDefByName)
    ///
    /// # Parameters
    ///
    /// - `bm_name`: The name of the business metadata.
    ///
    /// # Response
    ///
    /// - 200: The requested definition.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and for:
    ///
    /// - 404: There is no definition of business metadata with this name.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client
    ///     .catalog_v1()
    ///     .definitions()
    ///     .get_business_metadata_def_by_name("Ownership")
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_business_metadata_def_by_name(
        &self,
        bm_name: impl Into<String>,
    ) -> GetBusinessMetadataDefByName {
        GetBusinessMetadataDefByName {
            call: Call::new(&self.client, &GET_BUSINESS_METADATA_DEF_BY_NAME)
                .path(bm_name),
        }
    }

    /// Deletes a business metadata definition.
    ///
    /// Deletes a definition of business metadata.
    ///
    /// `DELETE /catalog/v1/types/businessmetadatadefs/{bmName}` · General Availability · Schema
    /// Registry API key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteBusinessMetadataDef)
    ///
    /// # Parameters
    ///
    /// - `bm_name`: The name of the business metadata.
    ///
    /// # Response
    ///
    /// - 204: The definition was deleted.
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
    /// client.catalog_v1().definitions().delete_business_metadata_def("Ownership").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_business_metadata_def(
        &self,
        bm_name: impl Into<String>,
    ) -> DeleteBusinessMetadataDef {
        DeleteBusinessMetadataDef {
            call: Call::new(&self.client, &DELETE_BUSINESS_METADATA_DEF).path(bm_name),
        }
    }

    /// Lists tag definitions.
    ///
    /// Returns the definitions of tags.
    ///
    /// `GET /catalog/v1/types/tagdefs` · General Availability · Schema Registry API key or external
    /// access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getAllTagDefs)
    ///
    /// # Parameters
    ///
    /// Optional: [`prefix`](GetAllTagDefs::prefix)
    ///
    /// # Response
    ///
    /// - 200: The definitions.
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
    /// let response = client.catalog_v1().definitions().get_all_tag_defs().await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_all_tag_defs(&self) -> GetAllTagDefs {
        GetAllTagDefs {
            call: Call::new(&self.client, &GET_ALL_TAG_DEFS),
        }
    }

    /// Creates tag definitions.
    ///
    /// Creates several definitions of tags. Each succeeds or fails independently.
    ///
    /// `POST /catalog/v1/types/tagdefs` · General Availability · Schema Registry API key or
    /// external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/createTagDefs)
    ///
    /// # Parameters
    ///
    /// Optional: [`body`](CreateTagDefs::body)
    ///
    /// # Response
    ///
    /// - 200: The definitions. Those that failed have an `error`.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and for:
    ///
    /// - 404: There is no definition of a tag with this name.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::catalog::v1::TagDef;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = [TagDef::new()];
    /// let response = client
    ///     .catalog_v1()
    ///     .definitions()
    ///     .create_tag_defs()
    ///     .body(&body)
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_tag_defs(&self) -> CreateTagDefs {
        CreateTagDefs {
            call: Call::new(&self.client, &CREATE_TAG_DEFS),
        }
    }

    /// Updates tag definitions.
    ///
    /// Changes several definitions of tags. Each succeeds or fails independently.
    ///
    /// `PUT /catalog/v1/types/tagdefs` · General Availability · Schema Registry API key or external
    /// access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/updateTagDefs)
    ///
    /// # Parameters
    ///
    /// Optional: [`body`](UpdateTagDefs::body)
    ///
    /// # Response
    ///
    /// - 200: The definitions. Those that failed have an `error`.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors) and those of [this
    /// group](super#errors).
    ///
    /// # Example
    ///
    /// ```no_run
    /// use confluent_cloud::catalog::v1::TagDef;
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    ///
    /// let body = [TagDef::new()];
    /// let response = client
    ///     .catalog_v1()
    ///     .definitions()
    ///     .update_tag_defs()
    ///     .body(&body)
    ///     .await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_tag_defs(&self) -> UpdateTagDefs {
        UpdateTagDefs {
            call: Call::new(&self.client, &UPDATE_TAG_DEFS),
        }
    }

    /// Gets a tag definition.
    ///
    /// Returns a definition of a tag.
    ///
    /// `GET /catalog/v1/types/tagdefs/{tagName}` · General Availability · Schema Registry API key
    /// or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/getTagDefByName)
    ///
    /// # Parameters
    ///
    /// - `tag_name`: The name of the tag.
    ///
    /// # Response
    ///
    /// - 200: The requested definition.
    ///
    /// # Errors
    ///
    /// Returns an error for the [common statuses](crate#errors), those of [this
    /// group](super#errors), and for:
    ///
    /// - 404: There is no definition of a tag with this name.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: confluent_cloud::Client) -> confluent_cloud::Result<()> {
    /// let response = client.catalog_v1().definitions().get_tag_def_by_name("PII").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_tag_def_by_name(&self, tag_name: impl Into<String>) -> GetTagDefByName {
        GetTagDefByName {
            call: Call::new(&self.client, &GET_TAG_DEF_BY_NAME).path(tag_name),
        }
    }

    /// Deletes a tag definition.
    ///
    /// Deletes a definition of a tag.
    ///
    /// `DELETE /catalog/v1/types/tagdefs/{tagName}` · General Availability · Schema Registry API
    /// key or external access token ·
    /// [API reference](https://docs.confluent.io/cloud/current/api.html#operation/deleteTagDef)
    ///
    /// # Parameters
    ///
    /// - `tag_name`: The name of the tag.
    ///
    /// # Response
    ///
    /// - 204: The definition was deleted.
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
    /// client.catalog_v1().definitions().delete_tag_def("PII").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_tag_def(&self, tag_name: impl Into<String>) -> DeleteTagDef {
        DeleteTagDef {
            call: Call::new(&self.client, &DELETE_TAG_DEF).path(tag_name),
        }
    }
}

static GET_ALL_BUSINESS_METADATA_DEFS: Operation = Operation {
    id: "getAllBusinessMetadataDefs",
    name: "get all business metadata defs",
    method: "GET",
    path: "/catalog/v1/types/businessmetadatadefs",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

impl GetAllBusinessMetadataDefs {
    /// Filters by a prefix of the name. Defaults to all definitions.
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        let prefix: String = prefix.into();
        self.call.query("prefix", prefix);
        self
    }
}

request! {
    /// A request builder for [`DefinitionsClient::get_all_business_metadata_defs`].
    GetAllBusinessMetadataDefs -> Json<Vec<BusinessMetadataDefResponse>>, idempotent
}

static CREATE_BUSINESS_METADATA_DEFS: Operation = Operation {
    id: "createBusinessMetadataDefs",
    name: "create business metadata defs",
    method: "POST",
    path: "/catalog/v1/types/businessmetadatadefs",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::WhenNotSent,
};

impl CreateBusinessMetadataDefs {
    /// Sets the definitions to create.
    #[inline]
    pub fn body(mut self, body: &[BusinessMetadataDef]) -> Self {
        self.call.json(&body);
        self
    }
}

request! {
    /// A request builder for [`DefinitionsClient::create_business_metadata_defs`].
    CreateBusinessMetadataDefs -> Json<Vec<BusinessMetadataDefResponse>>
}

static UPDATE_BUSINESS_METADATA_DEFS: Operation = Operation {
    id: "updateBusinessMetadataDefs",
    name: "update business metadata defs",
    method: "PUT",
    path: "/catalog/v1/types/businessmetadatadefs",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

impl UpdateBusinessMetadataDefs {
    /// Sets the definitions with their new values.
    #[inline]
    pub fn body(mut self, body: &[BusinessMetadataDef]) -> Self {
        self.call.json(&body);
        self
    }
}

request! {
    /// A request builder for [`DefinitionsClient::update_business_metadata_defs`].
    UpdateBusinessMetadataDefs -> Json<Vec<BusinessMetadataDefResponse>>, idempotent
}

static GET_BUSINESS_METADATA_DEF_BY_NAME: Operation = Operation {
    id: "getBusinessMetadataDefByName",
    name: "get business metadata def by name",
    method: "GET",
    path: "/catalog/v1/types/businessmetadatadefs/{bmName}",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`DefinitionsClient::get_business_metadata_def_by_name`].
    GetBusinessMetadataDefByName -> Json<BusinessMetadataDef>, idempotent
}

static DELETE_BUSINESS_METADATA_DEF: Operation = Operation {
    id: "deleteBusinessMetadataDef",
    name: "delete business metadata def",
    method: "DELETE",
    path: "/catalog/v1/types/businessmetadatadefs/{bmName}",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`DefinitionsClient::delete_business_metadata_def`].
    DeleteBusinessMetadataDef -> Empty, idempotent
}

static GET_ALL_TAG_DEFS: Operation = Operation {
    id: "getAllTagDefs",
    name: "get all tag defs",
    method: "GET",
    path: "/catalog/v1/types/tagdefs",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

impl GetAllTagDefs {
    /// Filters by a prefix of the name. Defaults to all definitions.
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        let prefix: String = prefix.into();
        self.call.query("prefix", prefix);
        self
    }
}

request! {
    /// A request builder for [`DefinitionsClient::get_all_tag_defs`].
    GetAllTagDefs -> Json<Vec<TagDefResponse>>, idempotent
}

static CREATE_TAG_DEFS: Operation = Operation {
    id: "createTagDefs",
    name: "create tag defs",
    method: "POST",
    path: "/catalog/v1/types/tagdefs",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::WhenNotSent,
};

impl CreateTagDefs {
    /// Sets the definitions to create.
    #[inline]
    pub fn body(mut self, body: &[TagDef]) -> Self {
        self.call.json(&body);
        self
    }
}

request! {
    /// A request builder for [`DefinitionsClient::create_tag_defs`].
    CreateTagDefs -> Json<Vec<TagDefResponse>>
}

static UPDATE_TAG_DEFS: Operation = Operation {
    id: "updateTagDefs",
    name: "update tag defs",
    method: "PUT",
    path: "/catalog/v1/types/tagdefs",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

impl UpdateTagDefs {
    /// Sets the definitions with their new values.
    #[inline]
    pub fn body(mut self, body: &[TagDef]) -> Self {
        self.call.json(&body);
        self
    }
}

request! {
    /// A request builder for [`DefinitionsClient::update_tag_defs`].
    UpdateTagDefs -> Json<Vec<TagDefResponse>>, idempotent
}

static GET_TAG_DEF_BY_NAME: Operation = Operation {
    id: "getTagDefByName",
    name: "get tag def by name",
    method: "GET",
    path: "/catalog/v1/types/tagdefs/{tagName}",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`DefinitionsClient::get_tag_def_by_name`].
    GetTagDefByName -> Json<TagDef>, idempotent
}

static DELETE_TAG_DEF: Operation = Operation {
    id: "deleteTagDef",
    name: "delete tag def",
    method: "DELETE",
    path: "/catalog/v1/types/tagdefs/{tagName}",
    host: &SCHEMA_REGISTRY,
    security: &[&[&SCHEMA_REGISTRY_API_KEY], &[&EXTERNAL_TOKEN]],
    retry: Retry::Idempotent,
};

request! {
    /// A request builder for [`DefinitionsClient::delete_tag_def`].
    DeleteTagDef -> Empty, idempotent
}

/// A definition of business metadata, or the reason for its failure.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BusinessMetadataDefResponse {
    /// The kind of the defined type.
    pub category: Option<BusinessMetadataDefCategory>,
    /// The internal ID of the definition.
    pub guid: Option<String>,
    /// The user who created the definition.
    pub created_by: Option<String>,
    /// The user who last changed the definition.
    pub updated_by: Option<String>,
    /// The creation time of the definition, as Unix time in milliseconds.
    pub create_time: Option<i64>,
    /// The time of the last change of the definition, as Unix time in milliseconds.
    pub update_time: Option<i64>,
    /// The version of the definition, which increases with each change.
    pub version: Option<i32>,
    /// The name of the business metadata.
    pub name: Option<String>,
    /// The description of the business metadata.
    pub description: Option<String>,
    /// The version of the type.
    pub type_version: Option<String>,
    /// The service of the type.
    pub service_type: Option<String>,
    /// The settings of the type, by name.
    pub options: Option<BTreeMap<String, String>>,
    /// The attributes of the definition.
    pub attribute_defs: Option<Vec<AttributeDef>>,
    /// The reason for the failure of this entry. Absent if it succeeded.
    pub error: Option<ErrorMessage>,
}

impl BusinessMetadataDefResponse {
    /// Creates an empty `BusinessMetadataDefResponse`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`category`](Self::category).
    #[must_use]
    pub fn with_category(
        mut self,
        category: impl Into<BusinessMetadataDefCategory>,
    ) -> Self {
        self.category = Some(category.into());
        self
    }

    /// Sets [`guid`](Self::guid).
    #[must_use]
    pub fn with_guid(mut self, guid: impl Into<String>) -> Self {
        self.guid = Some(guid.into());
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

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`type_version`](Self::type_version).
    #[must_use]
    pub fn with_type_version(mut self, type_version: impl Into<String>) -> Self {
        self.type_version = Some(type_version.into());
        self
    }

    /// Sets [`service_type`](Self::service_type).
    #[must_use]
    pub fn with_service_type(mut self, service_type: impl Into<String>) -> Self {
        self.service_type = Some(service_type.into());
        self
    }

    /// Sets [`options`](Self::options).
    #[must_use]
    pub fn with_options(mut self, options: BTreeMap<String, String>) -> Self {
        self.options = Some(options);
        self
    }

    /// Sets [`attribute_defs`](Self::attribute_defs).
    #[must_use]
    pub fn with_attribute_defs(
        mut self,
        attribute_defs: impl IntoIterator<Item = impl Into<AttributeDef>>,
    ) -> Self {
        self.attribute_defs = Some(attribute_defs.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`error`](Self::error).
    #[must_use]
    pub fn with_error(mut self, error: impl Into<ErrorMessage>) -> Self {
        self.error = Some(error.into());
        self
    }
}

model!(BusinessMetadataDefResponse {
    "category": category,
    "guid": guid,
    "createdBy": created_by,
    "updatedBy": updated_by,
    "createTime": create_time,
    "updateTime": update_time,
    "version": version,
    "name": name,
    "description": description,
    "typeVersion": type_version,
    "serviceType": service_type,
    "options": options,
    "attributeDefs": attribute_defs,
    "error": error,
});

/// The kind of the defined type.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BusinessMetadataDefCategory {
    /// `PRIMITIVE`
    Primitive,
    /// `OBJECT_ID_TYPE`
    ObjectIdType,
    /// `ENUM`
    Enum,
    /// `STRUCT`
    Struct,
    /// `CLASSIFICATION`
    Classification,
    /// `ENTITY`
    Entity,
    /// `ARRAY`
    Array,
    /// `MAP`
    Map,
    /// `RELATIONSHIP`
    Relationship,
    /// `BUSINESS_METADATA`
    BusinessMetadata,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(BusinessMetadataDefCategory {
    "PRIMITIVE": Primitive,
    "OBJECT_ID_TYPE": ObjectIdType,
    "ENUM": Enum,
    "STRUCT": Struct,
    "CLASSIFICATION": Classification,
    "ENTITY": Entity,
    "ARRAY": Array,
    "MAP": Map,
    "RELATIONSHIP": Relationship,
    "BUSINESS_METADATA": BusinessMetadata,
});

/// A definition of an attribute.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttributeDef {
    /// The name of the attribute.
    pub name: Option<String>,
    /// The type of the values.
    pub type_name: Option<String>,
    /// `true` if the attribute is optional.
    pub is_optional: Option<bool>,
    /// The cardinality: one value, a list or a set.
    pub cardinality: Option<AttributeDefCardinality>,
    /// The minimum number of values.
    pub values_min_count: Option<i32>,
    /// The maximum number of values.
    pub values_max_count: Option<i32>,
    /// `true` if values must be unique across entities.
    pub is_unique: Option<bool>,
    /// `true` if the attribute is searchable.
    pub is_indexable: Option<bool>,
    /// `true` if notifications include the attribute.
    pub include_in_notification: Option<bool>,
    /// The default value.
    pub default_value: Option<String>,
    /// The description of the attribute.
    pub description: Option<String>,
    /// The weight of the attribute in a text search.
    pub search_weight: Option<i32>,
    /// The indexing of values for searches.
    pub index_type: Option<IndexType>,
    /// The constraints on the values.
    pub constraints: Option<Vec<ConstraintDef>>,
    /// The settings of the attribute, by name.
    pub options: Option<BTreeMap<String, String>>,
    /// The display name of the attribute.
    pub display_name: Option<String>,
    pub(crate) unknown_fields: UnknownFields,
}

impl AttributeDef {
    /// Creates an empty `AttributeDef`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`type_name`](Self::type_name).
    #[must_use]
    pub fn with_type_name(mut self, type_name: impl Into<String>) -> Self {
        self.type_name = Some(type_name.into());
        self
    }

    /// Sets [`is_optional`](Self::is_optional).
    #[must_use]
    pub fn with_is_optional(mut self, is_optional: bool) -> Self {
        self.is_optional = Some(is_optional);
        self
    }

    /// Sets [`cardinality`](Self::cardinality).
    #[must_use]
    pub fn with_cardinality(
        mut self,
        cardinality: impl Into<AttributeDefCardinality>,
    ) -> Self {
        self.cardinality = Some(cardinality.into());
        self
    }

    /// Sets [`values_min_count`](Self::values_min_count).
    #[must_use]
    pub fn with_values_min_count(mut self, values_min_count: i32) -> Self {
        self.values_min_count = Some(values_min_count);
        self
    }

    /// Sets [`values_max_count`](Self::values_max_count).
    #[must_use]
    pub fn with_values_max_count(mut self, values_max_count: i32) -> Self {
        self.values_max_count = Some(values_max_count);
        self
    }

    /// Sets [`is_unique`](Self::is_unique).
    #[must_use]
    pub fn with_is_unique(mut self, is_unique: bool) -> Self {
        self.is_unique = Some(is_unique);
        self
    }

    /// Sets [`is_indexable`](Self::is_indexable).
    #[must_use]
    pub fn with_is_indexable(mut self, is_indexable: bool) -> Self {
        self.is_indexable = Some(is_indexable);
        self
    }

    /// Sets [`include_in_notification`](Self::include_in_notification).
    #[must_use]
    pub fn with_include_in_notification(
        mut self,
        include_in_notification: bool,
    ) -> Self {
        self.include_in_notification = Some(include_in_notification);
        self
    }

    /// Sets [`default_value`](Self::default_value).
    #[must_use]
    pub fn with_default_value(mut self, default_value: impl Into<String>) -> Self {
        self.default_value = Some(default_value.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`search_weight`](Self::search_weight).
    #[must_use]
    pub fn with_search_weight(mut self, search_weight: i32) -> Self {
        self.search_weight = Some(search_weight);
        self
    }

    /// Sets [`index_type`](Self::index_type).
    #[must_use]
    pub fn with_index_type(mut self, index_type: impl Into<IndexType>) -> Self {
        self.index_type = Some(index_type.into());
        self
    }

    /// Sets [`constraints`](Self::constraints).
    #[must_use]
    pub fn with_constraints(
        mut self,
        constraints: impl IntoIterator<Item = impl Into<ConstraintDef>>,
    ) -> Self {
        self.constraints = Some(constraints.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`options`](Self::options).
    #[must_use]
    pub fn with_options(mut self, options: BTreeMap<String, String>) -> Self {
        self.options = Some(options);
        self
    }

    /// Sets [`display_name`](Self::display_name).
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = Some(display_name.into());
        self
    }

    /// Returns the unknown fields of the response. They are sent back in an update.
    pub fn unknown_fields(&self) -> &BTreeMap<String, Value> {
        &self.unknown_fields
    }

    /// Returns the unknown fields, to set properties that this version of the crate does not have.
    pub fn unknown_fields_mut(&mut self) -> &mut BTreeMap<String, Value> {
        &mut self.unknown_fields
    }
}

model!(AttributeDef {
    "name": name,
    "typeName": type_name,
    "isOptional": is_optional,
    "cardinality": cardinality,
    "valuesMinCount": values_min_count,
    "valuesMaxCount": values_max_count,
    "isUnique": is_unique,
    "isIndexable": is_indexable,
    "includeInNotification": include_in_notification,
    "defaultValue": default_value,
    "description": description,
    "searchWeight": search_weight,
    "indexType": index_type,
    "constraints": constraints,
    "options": options,
    "displayName": display_name,
    ..unknown_fields
});

/// The cardinality: one value, a list or a set.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AttributeDefCardinality {
    /// `SINGLE`
    Single,
    /// `LIST`
    List,
    /// `SET`
    Set,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(AttributeDefCardinality {
    "SINGLE": Single,
    "LIST": List,
    "SET": Set,
});

/// The indexing of values for searches.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IndexType {
    /// `DEFAULT`
    Default,
    /// `STRING`
    String,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(IndexType {
    "DEFAULT": Default,
    "STRING": String,
});

/// A constraint on the values of an attribute.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConstraintDef {
    /// The kind of the constraint.
    pub r#type: Option<String>,
    /// The settings of the constraint, by name.
    pub params: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    pub(crate) unknown_fields: UnknownFields,
}

impl ConstraintDef {
    /// Creates an empty `ConstraintDef`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`type`](Self::type).
    #[must_use]
    pub fn with_type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets [`params`](Self::params).
    #[must_use]
    pub fn with_params(
        mut self,
        params: BTreeMap<String, BTreeMap<String, Value>>,
    ) -> Self {
        self.params = Some(params);
        self
    }

    /// Returns the unknown fields of the response. They are sent back in an update.
    pub fn unknown_fields(&self) -> &BTreeMap<String, Value> {
        &self.unknown_fields
    }

    /// Returns the unknown fields, to set properties that this version of the crate does not have.
    pub fn unknown_fields_mut(&mut self) -> &mut BTreeMap<String, Value> {
        &mut self.unknown_fields
    }
}

model!(ConstraintDef {
    "type": r#type,
    "params": params,
    ..unknown_fields
});

/// A definition of business metadata, with its attributes.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BusinessMetadataDef {
    /// The kind of the defined type.
    pub category: Option<BusinessMetadataDefCategory>,
    /// The internal ID of the definition.
    pub guid: Option<String>,
    /// The user who created the definition.
    pub created_by: Option<String>,
    /// The user who last changed the definition.
    pub updated_by: Option<String>,
    /// The creation time of the definition, as Unix time in milliseconds.
    pub create_time: Option<i64>,
    /// The time of the last change of the definition, as Unix time in milliseconds.
    pub update_time: Option<i64>,
    /// The version of the definition, which increases with each change.
    pub version: Option<i32>,
    /// The name of the business metadata.
    pub name: Option<String>,
    /// The description of the business metadata.
    pub description: Option<String>,
    /// The version of the type.
    pub type_version: Option<String>,
    /// The service of the type.
    pub service_type: Option<String>,
    /// The settings of the type, by name.
    pub options: Option<BTreeMap<String, String>>,
    /// The attributes of the definition.
    pub attribute_defs: Option<Vec<AttributeDef>>,
    pub(crate) unknown_fields: UnknownFields,
}

impl BusinessMetadataDef {
    /// Creates an empty `BusinessMetadataDef`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`category`](Self::category).
    #[must_use]
    pub fn with_category(
        mut self,
        category: impl Into<BusinessMetadataDefCategory>,
    ) -> Self {
        self.category = Some(category.into());
        self
    }

    /// Sets [`guid`](Self::guid).
    #[must_use]
    pub fn with_guid(mut self, guid: impl Into<String>) -> Self {
        self.guid = Some(guid.into());
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

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`type_version`](Self::type_version).
    #[must_use]
    pub fn with_type_version(mut self, type_version: impl Into<String>) -> Self {
        self.type_version = Some(type_version.into());
        self
    }

    /// Sets [`service_type`](Self::service_type).
    #[must_use]
    pub fn with_service_type(mut self, service_type: impl Into<String>) -> Self {
        self.service_type = Some(service_type.into());
        self
    }

    /// Sets [`options`](Self::options).
    #[must_use]
    pub fn with_options(mut self, options: BTreeMap<String, String>) -> Self {
        self.options = Some(options);
        self
    }

    /// Sets [`attribute_defs`](Self::attribute_defs).
    #[must_use]
    pub fn with_attribute_defs(
        mut self,
        attribute_defs: impl IntoIterator<Item = impl Into<AttributeDef>>,
    ) -> Self {
        self.attribute_defs = Some(attribute_defs.into_iter().map(Into::into).collect());
        self
    }

    /// Returns the unknown fields of the response. They are sent back in an update.
    pub fn unknown_fields(&self) -> &BTreeMap<String, Value> {
        &self.unknown_fields
    }

    /// Returns the unknown fields, to set properties that this version of the crate does not have.
    pub fn unknown_fields_mut(&mut self) -> &mut BTreeMap<String, Value> {
        &mut self.unknown_fields
    }
}

model!(BusinessMetadataDef {
    "category": category,
    "guid": guid,
    "createdBy": created_by,
    "updatedBy": updated_by,
    "createTime": create_time,
    "updateTime": update_time,
    "version": version,
    "name": name,
    "description": description,
    "typeVersion": type_version,
    "serviceType": service_type,
    "options": options,
    "attributeDefs": attribute_defs,
    ..unknown_fields
});

/// A definition of a tag, or the reason for its failure.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TagDefResponse {
    /// The kind of the defined type.
    pub category: Option<TagDefCategory>,
    /// The internal ID of the definition.
    pub guid: Option<String>,
    /// The user who created the definition.
    pub created_by: Option<String>,
    /// The user who last changed the definition.
    pub updated_by: Option<String>,
    /// The creation time of the definition, as Unix time in milliseconds.
    pub create_time: Option<i64>,
    /// The time of the last change of the definition, as Unix time in milliseconds.
    pub update_time: Option<i64>,
    /// The version of the definition, which increases with each change.
    pub version: Option<i32>,
    /// The name of the tag.
    pub name: Option<String>,
    /// The description of the tag.
    pub description: Option<String>,
    /// The version of the type.
    pub type_version: Option<String>,
    /// The service of the type.
    pub service_type: Option<String>,
    /// The settings of the type, by name.
    pub options: Option<BTreeMap<String, String>>,
    /// The attributes of the definition.
    pub attribute_defs: Option<Vec<AttributeDef>>,
    /// The names of the supertypes. No duplicates.
    pub super_types: Option<Vec<String>>,
    /// Entity types that can have the tag. No duplicates.
    pub entity_types: Option<Vec<String>>,
    /// The names of the subtypes. No duplicates.
    pub sub_types: Option<Vec<String>>,
    /// The color of the tag in the user interface.
    pub color: Option<TagDefColor>,
    /// The reason for the failure of this entry. Absent if it succeeded.
    pub error: Option<ErrorMessage>,
}

impl TagDefResponse {
    /// Creates an empty `TagDefResponse`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`category`](Self::category).
    #[must_use]
    pub fn with_category(mut self, category: impl Into<TagDefCategory>) -> Self {
        self.category = Some(category.into());
        self
    }

    /// Sets [`guid`](Self::guid).
    #[must_use]
    pub fn with_guid(mut self, guid: impl Into<String>) -> Self {
        self.guid = Some(guid.into());
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

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`type_version`](Self::type_version).
    #[must_use]
    pub fn with_type_version(mut self, type_version: impl Into<String>) -> Self {
        self.type_version = Some(type_version.into());
        self
    }

    /// Sets [`service_type`](Self::service_type).
    #[must_use]
    pub fn with_service_type(mut self, service_type: impl Into<String>) -> Self {
        self.service_type = Some(service_type.into());
        self
    }

    /// Sets [`options`](Self::options).
    #[must_use]
    pub fn with_options(mut self, options: BTreeMap<String, String>) -> Self {
        self.options = Some(options);
        self
    }

    /// Sets [`attribute_defs`](Self::attribute_defs).
    #[must_use]
    pub fn with_attribute_defs(
        mut self,
        attribute_defs: impl IntoIterator<Item = impl Into<AttributeDef>>,
    ) -> Self {
        self.attribute_defs = Some(attribute_defs.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`super_types`](Self::super_types).
    #[must_use]
    pub fn with_super_types(
        mut self,
        super_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.super_types = Some(super_types.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`entity_types`](Self::entity_types).
    #[must_use]
    pub fn with_entity_types(
        mut self,
        entity_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.entity_types = Some(entity_types.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`sub_types`](Self::sub_types).
    #[must_use]
    pub fn with_sub_types(
        mut self,
        sub_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.sub_types = Some(sub_types.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`color`](Self::color).
    #[must_use]
    pub fn with_color(mut self, color: impl Into<TagDefColor>) -> Self {
        self.color = Some(color.into());
        self
    }

    /// Sets [`error`](Self::error).
    #[must_use]
    pub fn with_error(mut self, error: impl Into<ErrorMessage>) -> Self {
        self.error = Some(error.into());
        self
    }
}

model!(TagDefResponse {
    "category": category,
    "guid": guid,
    "createdBy": created_by,
    "updatedBy": updated_by,
    "createTime": create_time,
    "updateTime": update_time,
    "version": version,
    "name": name,
    "description": description,
    "typeVersion": type_version,
    "serviceType": service_type,
    "options": options,
    "attributeDefs": attribute_defs,
    "superTypes": super_types,
    "entityTypes": entity_types,
    "subTypes": sub_types,
    "color": color,
    "error": error,
});

/// The kind of the defined type.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TagDefCategory {
    /// `PRIMITIVE`
    Primitive,
    /// `OBJECT_ID_TYPE`
    ObjectIdType,
    /// `ENUM`
    Enum,
    /// `STRUCT`
    Struct,
    /// `CLASSIFICATION`
    Classification,
    /// `ENTITY`
    Entity,
    /// `ARRAY`
    Array,
    /// `MAP`
    Map,
    /// `RELATIONSHIP`
    Relationship,
    /// `BUSINESS_METADATA`
    BusinessMetadata,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(TagDefCategory {
    "PRIMITIVE": Primitive,
    "OBJECT_ID_TYPE": ObjectIdType,
    "ENUM": Enum,
    "STRUCT": Struct,
    "CLASSIFICATION": Classification,
    "ENTITY": Entity,
    "ARRAY": Array,
    "MAP": Map,
    "RELATIONSHIP": Relationship,
    "BUSINESS_METADATA": BusinessMetadata,
});

/// The color of the tag in the user interface.
///
/// Values that this version does not know are kept in [`Unrecognized`](Self::Unrecognized) and sent
/// unchanged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TagDefColor {
    /// `PURPLE_LIGHT`
    PurpleLight,
    /// `PURPLE_DARK`
    PurpleDark,
    /// `BLUE_LIGHT`
    BlueLight,
    /// `BLUE_DARK`
    BlueDark,
    /// `GREEN_LIGHT`
    GreenLight,
    /// `GREEN_DARK`
    GreenDark,
    /// `YELLOW_LIGHT`
    YellowLight,
    /// `YELLOW_DARK`
    YellowDark,
    /// `ORANGE_LIGHT`
    OrangeLight,
    /// `ORANGE_DARK`
    OrangeDark,
    /// `RED_LIGHT`
    RedLight,
    /// `RED_DARK`
    RedDark,
    /// `MAGENTA_LIGHT`
    MagentaLight,
    /// `MAGENTA_DARK`
    MagentaDark,
    /// `NEUTRAL_LIGHT`
    NeutralLight,
    /// `NEUTRAL_DARK`
    NeutralDark,
    /// A value that this version does not know.
    Unrecognized(String),
}

open_enum!(TagDefColor {
    "PURPLE_LIGHT": PurpleLight,
    "PURPLE_DARK": PurpleDark,
    "BLUE_LIGHT": BlueLight,
    "BLUE_DARK": BlueDark,
    "GREEN_LIGHT": GreenLight,
    "GREEN_DARK": GreenDark,
    "YELLOW_LIGHT": YellowLight,
    "YELLOW_DARK": YellowDark,
    "ORANGE_LIGHT": OrangeLight,
    "ORANGE_DARK": OrangeDark,
    "RED_LIGHT": RedLight,
    "RED_DARK": RedDark,
    "MAGENTA_LIGHT": MagentaLight,
    "MAGENTA_DARK": MagentaDark,
    "NEUTRAL_LIGHT": NeutralLight,
    "NEUTRAL_DARK": NeutralDark,
});

/// A definition of a tag: the types that can have it, and its attributes.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TagDef {
    /// The kind of the defined type.
    pub category: Option<TagDefCategory>,
    /// The internal ID of the definition.
    pub guid: Option<String>,
    /// The user who created the definition.
    pub created_by: Option<String>,
    /// The user who last changed the definition.
    pub updated_by: Option<String>,
    /// The creation time of the definition, as Unix time in milliseconds.
    pub create_time: Option<i64>,
    /// The time of the last change of the definition, as Unix time in milliseconds.
    pub update_time: Option<i64>,
    /// The version of the definition, which increases with each change.
    pub version: Option<i32>,
    /// The name of the tag.
    pub name: Option<String>,
    /// The description of the tag.
    pub description: Option<String>,
    /// The version of the type.
    pub type_version: Option<String>,
    /// The service of the type.
    pub service_type: Option<String>,
    /// The settings of the type, by name.
    pub options: Option<BTreeMap<String, String>>,
    /// The attributes of the definition.
    pub attribute_defs: Option<Vec<AttributeDef>>,
    /// The names of the supertypes. No duplicates.
    pub super_types: Option<Vec<String>>,
    /// Entity types that can have the tag. No duplicates.
    pub entity_types: Option<Vec<String>>,
    /// The names of the subtypes. No duplicates.
    pub sub_types: Option<Vec<String>>,
    /// The color of the tag in the user interface.
    pub color: Option<TagDefColor>,
    pub(crate) unknown_fields: UnknownFields,
}

impl TagDef {
    /// Creates an empty `TagDef`.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`category`](Self::category).
    #[must_use]
    pub fn with_category(mut self, category: impl Into<TagDefCategory>) -> Self {
        self.category = Some(category.into());
        self
    }

    /// Sets [`guid`](Self::guid).
    #[must_use]
    pub fn with_guid(mut self, guid: impl Into<String>) -> Self {
        self.guid = Some(guid.into());
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

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`type_version`](Self::type_version).
    #[must_use]
    pub fn with_type_version(mut self, type_version: impl Into<String>) -> Self {
        self.type_version = Some(type_version.into());
        self
    }

    /// Sets [`service_type`](Self::service_type).
    #[must_use]
    pub fn with_service_type(mut self, service_type: impl Into<String>) -> Self {
        self.service_type = Some(service_type.into());
        self
    }

    /// Sets [`options`](Self::options).
    #[must_use]
    pub fn with_options(mut self, options: BTreeMap<String, String>) -> Self {
        self.options = Some(options);
        self
    }

    /// Sets [`attribute_defs`](Self::attribute_defs).
    #[must_use]
    pub fn with_attribute_defs(
        mut self,
        attribute_defs: impl IntoIterator<Item = impl Into<AttributeDef>>,
    ) -> Self {
        self.attribute_defs = Some(attribute_defs.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`super_types`](Self::super_types).
    #[must_use]
    pub fn with_super_types(
        mut self,
        super_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.super_types = Some(super_types.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`entity_types`](Self::entity_types).
    #[must_use]
    pub fn with_entity_types(
        mut self,
        entity_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.entity_types = Some(entity_types.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`sub_types`](Self::sub_types).
    #[must_use]
    pub fn with_sub_types(
        mut self,
        sub_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.sub_types = Some(sub_types.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`color`](Self::color).
    #[must_use]
    pub fn with_color(mut self, color: impl Into<TagDefColor>) -> Self {
        self.color = Some(color.into());
        self
    }

    /// Returns the unknown fields of the response. They are sent back in an update.
    pub fn unknown_fields(&self) -> &BTreeMap<String, Value> {
        &self.unknown_fields
    }

    /// Returns the unknown fields, to set properties that this version of the crate does not have.
    pub fn unknown_fields_mut(&mut self) -> &mut BTreeMap<String, Value> {
        &mut self.unknown_fields
    }
}

model!(TagDef {
    "category": category,
    "guid": guid,
    "createdBy": created_by,
    "updatedBy": updated_by,
    "createTime": create_time,
    "updateTime": update_time,
    "version": version,
    "name": name,
    "description": description,
    "typeVersion": type_version,
    "serviceType": service_type,
    "options": options,
    "attributeDefs": attribute_defs,
    "superTypes": super_types,
    "entityTypes": entity_types,
    "subTypes": sub_types,
    "color": color,
    ..unknown_fields
});
