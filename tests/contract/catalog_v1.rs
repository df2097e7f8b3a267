// Generated from catalog/v1.yaml by `cargo xtask codegen`; do not edit.

//! Stream Catalog.

use crate::support::calls::{Case, empty, json};

/// The calls.
pub(crate) const CASES: &[Case] = &[
    Case {
        id: "getAllBusinessMetadataDefs",
        method: "GET",
        path: "/catalog/v1/types/businessmetadatadefs",
        call: |client, samples| {
            let mut call = client
                .catalog_v1()
                .definitions()
                .get_all_business_metadata_defs();
            if let Some(it) = samples.query("prefix").given() {
                call = call.prefix(it.text()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "createBusinessMetadataDefs",
        method: "POST",
        path: "/catalog/v1/types/businessmetadatadefs",
        call: |client, samples| {
            let mut call = client
                .catalog_v1()
                .definitions()
                .create_business_metadata_defs();
            if samples.has_body() {
                call = call.body(&samples.body::<Vec<_>>()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateBusinessMetadataDefs",
        method: "PUT",
        path: "/catalog/v1/types/businessmetadatadefs",
        call: |client, samples| {
            let mut call = client
                .catalog_v1()
                .definitions()
                .update_business_metadata_defs();
            if samples.has_body() {
                call = call.body(&samples.body::<Vec<_>>()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getBusinessMetadataDefByName",
        method: "GET",
        path: "/catalog/v1/types/businessmetadatadefs/{bmName}",
        call: |client, samples| {
            let call = client
                .catalog_v1()
                .definitions()
                .get_business_metadata_def_by_name(samples.path("bmName").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteBusinessMetadataDef",
        method: "DELETE",
        path: "/catalog/v1/types/businessmetadatadefs/{bmName}",
        call: |client, samples| {
            let call = client
                .catalog_v1()
                .definitions()
                .delete_business_metadata_def(samples.path("bmName").text()?);
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "getAllTagDefs",
        method: "GET",
        path: "/catalog/v1/types/tagdefs",
        call: |client, samples| {
            let mut call = client.catalog_v1().definitions().get_all_tag_defs();
            if let Some(it) = samples.query("prefix").given() {
                call = call.prefix(it.text()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "createTagDefs",
        method: "POST",
        path: "/catalog/v1/types/tagdefs",
        call: |client, samples| {
            let mut call = client.catalog_v1().definitions().create_tag_defs();
            if samples.has_body() {
                call = call.body(&samples.body::<Vec<_>>()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateTagDefs",
        method: "PUT",
        path: "/catalog/v1/types/tagdefs",
        call: |client, samples| {
            let mut call = client.catalog_v1().definitions().update_tag_defs();
            if samples.has_body() {
                call = call.body(&samples.body::<Vec<_>>()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getTagDefByName",
        method: "GET",
        path: "/catalog/v1/types/tagdefs/{tagName}",
        call: |client, samples| {
            let call = client
                .catalog_v1()
                .definitions()
                .get_tag_def_by_name(samples.path("tagName").text()?);
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteTagDef",
        method: "DELETE",
        path: "/catalog/v1/types/tagdefs/{tagName}",
        call: |client, samples| {
            let call = client
                .catalog_v1()
                .definitions()
                .delete_tag_def(samples.path("tagName").text()?);
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "createBusinessMetadata",
        method: "POST",
        path: "/catalog/v1/entity/businessmetadata",
        call: |client, samples| {
            let mut call = client.catalog_v1().entities().create_business_metadata();
            if samples.has_body() {
                call = call.body(&samples.body::<Vec<_>>()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateBusinessMetadata",
        method: "PUT",
        path: "/catalog/v1/entity/businessmetadata",
        call: |client, samples| {
            let mut call = client.catalog_v1().entities().update_business_metadata();
            if samples.has_body() {
                call = call.body(&samples.body::<Vec<_>>()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getBusinessMetadata",
        method: "GET",
        path: "/catalog/v1/entity/type/{typeName}/name/{qualifiedName}/businessmetadata",
        call: |client, samples| {
            let call = client
                .catalog_v1()
                .entities()
                .get_business_metadata(
                    samples.path("typeName").text()?,
                    samples.path("qualifiedName").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteBusinessMetadata",
        method: "DELETE",
        path: "/catalog/v1/entity/type/{typeName}/name/{qualifiedName}/businessmetadata/{bmName}",
        call: |client, samples| {
            let call = client
                .catalog_v1()
                .entities()
                .delete_business_metadata(
                    samples.path("typeName").text()?,
                    samples.path("qualifiedName").text()?,
                    samples.path("bmName").text()?,
                );
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "createTags",
        method: "POST",
        path: "/catalog/v1/entity/tags",
        call: |client, samples| {
            let mut call = client.catalog_v1().entities().create_tags();
            if samples.has_body() {
                call = call.body(&samples.body::<Vec<_>>()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "updateTags",
        method: "PUT",
        path: "/catalog/v1/entity/tags",
        call: |client, samples| {
            let mut call = client.catalog_v1().entities().update_tags();
            if samples.has_body() {
                call = call.body(&samples.body::<Vec<_>>()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getByUniqueAttributes",
        method: "GET",
        path: "/catalog/v1/entity/type/{typeName}/name/{qualifiedName}",
        call: |client, samples| {
            let mut call = client
                .catalog_v1()
                .entities()
                .get(
                    samples.path("typeName").text()?,
                    samples.path("qualifiedName").text()?,
                );
            if let Some(it) = samples.query("minExtInfo").given() {
                call = call.min_ext_info(it.parse()?);
            }
            if let Some(it) = samples.query("ignoreRelationships").given() {
                call = call.ignore_relationships(it.parse()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "getTags",
        method: "GET",
        path: "/catalog/v1/entity/type/{typeName}/name/{qualifiedName}/tags",
        call: |client, samples| {
            let call = client
                .catalog_v1()
                .entities()
                .get_tags(
                    samples.path("typeName").text()?,
                    samples.path("qualifiedName").text()?,
                );
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "partialEntityUpdate",
        method: "PUT",
        path: "/catalog/v1/entity",
        call: |client, samples| {
            let mut call = client.catalog_v1().entities().update();
            if samples.has_body() {
                call = call.body(&samples.body()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "deleteTag",
        method: "DELETE",
        path: "/catalog/v1/entity/type/{typeName}/name/{qualifiedName}/tags/{tagName}",
        call: |client, samples| {
            let call = client
                .catalog_v1()
                .entities()
                .delete_tag(
                    samples.path("typeName").text()?,
                    samples.path("qualifiedName").text()?,
                    samples.path("tagName").text()?,
                );
            empty(Box::pin(call.send()))
        },
    },
    Case {
        id: "searchUsingAttribute",
        method: "GET",
        path: "/catalog/v1/search/attribute",
        call: |client, samples| {
            let mut call = client.catalog_v1().search().by_attribute();
            if let Some(it) = samples.query("type").given() {
                call = call.r#type(it.texts()?);
            }
            if let Some(it) = samples.query("attr").given() {
                call = call.attr(it.texts()?);
            }
            if let Some(it) = samples.query("attrName").given() {
                call = call.attr_name(it.texts()?);
            }
            if let Some(it) = samples.query("attrValuePrefix").given() {
                call = call.attr_value_prefix(it.texts()?);
            }
            if let Some(it) = samples.query("tag").given() {
                call = call.tag(it.text()?);
            }
            if let Some(it) = samples.query("sortBy").given() {
                call = call.sort_by(it.text()?);
            }
            if let Some(it) = samples.query("sortOrder").given() {
                call = call.sort_order(it.text()?);
            }
            if let Some(it) = samples.query("deleted").given() {
                call = call.deleted(it.parse()?);
            }
            if let Some(it) = samples.query("limit").given() {
                call = call.limit(it.parse()?);
            }
            if let Some(it) = samples.query("offset").given() {
                call = call.offset(it.parse()?);
            }
            json(Box::pin(call.send()))
        },
    },
    Case {
        id: "searchUsingBasic",
        method: "GET",
        path: "/catalog/v1/search/basic",
        call: |client, samples| {
            let mut call = client.catalog_v1().search().by_text();
            if let Some(it) = samples.query("query").given() {
                call = call.query(it.text()?);
            }
            if let Some(it) = samples.query("type").given() {
                call = call.r#type(it.texts()?);
            }
            if let Some(it) = samples.query("attr").given() {
                call = call.attr(it.texts()?);
            }
            if let Some(it) = samples.query("tag").given() {
                call = call.tag(it.text()?);
            }
            if let Some(it) = samples.query("sortBy").given() {
                call = call.sort_by(it.text()?);
            }
            if let Some(it) = samples.query("sortOrder").given() {
                call = call.sort_order(it.text()?);
            }
            if let Some(it) = samples.query("deleted").given() {
                call = call.deleted(it.parse()?);
            }
            if let Some(it) = samples.query("limit").given() {
                call = call.limit(it.parse()?);
            }
            if let Some(it) = samples.query("offset").given() {
                call = call.offset(it.parse()?);
            }
            json(Box::pin(call.send()))
        },
    },
];
