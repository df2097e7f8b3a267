//! Every site of a document that accepts text.

use serde_json::{Value, json};

/// The name of a site in a document, and a function that puts a text there.
pub(crate) type InjectionSite = (&'static str, fn(&mut Value, &str));

/// Sites that other sites depend on, so that each needs a document of its own.
pub(crate) const EXCLUSIVE_SITES: &[&str] =
    &["path", "query of a path", "path parameter", "component", "group of a tag"];

/// Every site where a document holds text of its author's choice.
pub(crate) const INJECTION_SITES: &[InjectionSite] = &[
    ("title of the document", |doc, text| doc["info"]["title"] = text.into()),
    ("version of the document", |doc, text| doc["info"]["version"] = text.into()),
    ("description of the document", |doc, text| doc["info"]["description"] = text.into()),
    ("server", |doc, text| doc["servers"][0]["url"] = format!("https://{text}").into()),
    ("path of a server", |doc, text| doc["servers"][0]["url"] = format!("https://example.com/{text}").into()),
    ("description of a server", |doc, text| doc["servers"][0]["description"] = text.into()),
    ("variable of a server", |doc, text| {
        doc["servers"][0] = json!({"url": "https://{v}.example.com", "variables": {"v": {"default": text}}});
    }),
    ("tag", |doc, text| operation_mut(doc)["tags"][0] = text.into()),
    ("tag with a group", |doc, text| operation_mut(doc)["tags"][0] = format!("{text} (shop/v1)").into()),
    ("group of a tag", |doc, text| operation_mut(doc)["tags"][0] = format!("Things ({text}/v1)").into()),
    ("description of a tag", |doc, text| doc["tags"][0]["description"] = text.into()),
    ("operationId", |doc, text| operation_mut(doc)["operationId"] = text.into()),
    ("summary", |doc, text| operation_mut(doc)["summary"] = text.into()),
    ("description of an operation", |doc, text| operation_mut(doc)["description"] = text.into()),
    ("lifecycle stage", |doc, text| operation_mut(doc)["x-lifecycle-stage"] = text.into()),
    ("external documentation", |doc, text| operation_mut(doc)["externalDocs"] = json!({"url": text})),
    ("extension of an operation", |doc, text| operation_mut(doc)[format!("x-{text}")] = text.into()),
    ("path", |doc, text| {
        let item = doc["paths"]["/things/{id}"].take();
        doc["paths"] = json!({ format!("/things/{text}/{{id}}"): item });
    }),
    ("query of a path", |doc, text| {
        let item = doc["paths"]["/things/{id}"].take();
        doc["paths"] = json!({ format!("/things/{{id}}?{text}={text}"): item });
    }),
    ("path parameter", |doc, text| {
        let mut item = doc["paths"]["/things/{id}"].take();
        item["post"]["parameters"][0]["name"] = text.into();
        doc["paths"] = json!({ format!("/things/{{{text}}}"): item });
    }),
    ("query parameter", |doc, text| operation_mut(doc)["parameters"][1]["name"] = text.into()),
    ("header parameter", |doc, text| operation_mut(doc)["parameters"][2]["name"] = text.into()),
    ("cookie parameter", |doc, text| operation_mut(doc)["parameters"][3]["name"] = text.into()),
    ("description of a parameter", |doc, text| {
        operation_mut(doc)["parameters"][0]["description"] = text.into()
    }),
    ("example of a parameter", |doc, text| operation_mut(doc)["parameters"][0]["example"] = text.into()),
    ("default of a parameter", |doc, text| {
        operation_mut(doc)["parameters"][1]["schema"]["default"] = text.into()
    }),
    ("value of a parameter", |doc, text| {
        operation_mut(doc)["parameters"][1]["schema"]["enum"] = json!([text, "other"])
    }),
    ("description of a body", |doc, text| operation_mut(doc)["requestBody"]["description"] = text.into()),
    ("media type of a body", |doc, text| {
        let media = operation_mut(doc)["requestBody"]["content"]["application/json"].take();
        operation_mut(doc)["requestBody"]["content"] = json!({ text: media });
    }),
    ("parameters of a media type", |doc, text| {
        let media = operation_mut(doc)["requestBody"]["content"]["application/json"].take();
        operation_mut(doc)["requestBody"]["content"] = json!({ format!("application/json; {text}"): media });
    }),
    ("media type of a response", |doc, text| {
        let media = operation_mut(doc)["responses"]["200"]["content"]["application/json"].take();
        operation_mut(doc)["responses"]["200"]["content"] = json!({ text: media });
    }),
    ("description of a response", |doc, text| {
        operation_mut(doc)["responses"]["200"]["description"] = text.into()
    }),
    ("header of a response", |doc, text| {
        operation_mut(doc)["responses"]["200"]["headers"] =
            json!({ text: {"description": text, "schema": {}} });
    }),
    ("security scheme", |doc, text| {
        operation_mut(doc)["security"] = json!([{ text: [] }]);
        doc["components"]["securitySchemes"] = json!({ text: {"type": "http", "scheme": "basic"} });
    }),
    ("name of an API key", |doc, text| {
        doc["components"]["securitySchemes"]["key"] = json!({"type": "apiKey", "in": "query", "name": text});
    }),
    ("description of a security scheme", |doc, text| {
        doc["components"]["securitySchemes"]["key"]["description"] = text.into();
    }),
    ("component", |doc, text| {
        let schema = doc["components"]["schemas"]["Thing"].take();
        doc["components"]["schemas"][text] = schema;
        let reference = format!(
            "#/components/schemas/{}",
            text.replace('~', "~0").replace('/', "~1").replace('%', "%25")
        );
        operation_mut(doc)["requestBody"]["content"]["application/json"]["schema"] =
            json!({ "$ref": reference });
        operation_mut(doc)["responses"]["200"]["content"]["application/json"]["schema"] =
            json!({ "$ref": reference });
    }),
    ("title of a schema", |doc, text| schema_mut(doc)["properties"]["inner"]["title"] = text.into()),
    ("description of a schema", |doc, text| schema_mut(doc)["description"] = text.into()),
    ("property", |doc, text| schema_mut(doc)["properties"][text] = json!({"type": "string"})),
    ("required property", |doc, text| {
        schema_mut(doc)["properties"][text] = json!({"type": "string"});
        schema_mut(doc)["required"] = json!([text]);
    }),
    ("description of a property", |doc, text| {
        schema_mut(doc)["properties"]["name"]["description"] = text.into()
    }),
    ("default of a property", |doc, text| schema_mut(doc)["properties"]["name"]["default"] = text.into()),
    ("example of a property", |doc, text| schema_mut(doc)["properties"]["name"]["example"] = text.into()),
    ("pattern", |doc, text| schema_mut(doc)["properties"]["name"]["pattern"] = text.into()),
    ("format", |doc, text| schema_mut(doc)["properties"]["name"]["format"] = text.into()),
    ("value", |doc, text| schema_mut(doc)["properties"]["kind"]["enum"] = json!([text, "other", "third"])),
    ("only value", |doc, text| schema_mut(doc)["properties"]["kind"]["enum"] = json!([text])),
    ("extensible value", |doc, text| {
        schema_mut(doc)["properties"]["kind"] = json!({"type": "string", "x-extensible-enum": [text, "b"]})
    }),
    ("discriminator", |doc, text| {
        schema_mut(doc)["properties"]["union"]["discriminator"]["propertyName"] = text.into();
    }),
    ("value of a discriminator", |doc, text| {
        schema_mut(doc)["properties"]["union"]["discriminator"]["mapping"] =
            json!({ text: "#/components/schemas/Other" });
    }),
    ("terms of service", |doc, text| doc["info"]["termsOfService"] = text.into()),
    ("contact", |doc, text| doc["info"]["contact"] = json!({"name": text, "url": text, "email": text})),
    ("licence", |doc, text| doc["info"]["license"] = json!({"name": text, "url": text})),
    ("extension of the document", |doc, text| doc[format!("x-{text}")] = json!({ text: text })),
    ("external documentation of the document", |doc, text| {
        doc["externalDocs"] = json!({"url": text, "description": text});
    }),
    ("values of a variable", |doc, text| {
        let variable = json!({"default": "a", "enum": ["a", text], "description": text});
        doc["servers"][0] = json!({"url": "https://{v}.example.com", "variables": {"v": variable}});
    }),
    ("name of a variable", |doc, text| {
        doc["servers"][0] =
            json!({"url": format!("https://{{{text}}}.example.com"), "variables": {text: {"default": "a"}}});
    }),
    ("tag that is described", |doc, text| {
        doc["tags"][0] =
            json!({"name": text, "description": text, "externalDocs": {"url": text, "description": text}});
        operation_mut(doc)["tags"][0] = text.into();
    }),
    ("summary of a path", |doc, text| {
        doc["paths"]["/things/{id}"]["summary"] = text.into();
        doc["paths"]["/things/{id}"]["description"] = text.into();
    }),
    ("examples of a parameter", |doc, text| {
        operation_mut(doc)["parameters"][1]["examples"] =
            json!({ text: {"value": text, "summary": text, "description": text} });
    }),
    ("example of a body", |doc, text| {
        let media = &mut operation_mut(doc)["requestBody"]["content"]["application/json"];
        media["example"] = json!({"name": text, "kind": text, text: text});
    }),
    ("examples of a response", |doc, text| {
        let media = &mut operation_mut(doc)["responses"]["200"]["content"]["application/json"];
        media["examples"] = json!({ text: {"value": {"name": text}, "externalValue": text} });
    }),
    ("link", |doc, text| {
        operation_mut(doc)["responses"]["200"]["links"] =
            json!({ text: {"operationRef": text, "description": text, "parameters": {text: text}} });
    }),
    ("callback", |doc, text| {
        operation_mut(doc)["callbacks"] =
            json!({ text: {text: {"post": {"summary": text, "responses": {"200": {"description": text}}}}} });
    }),
    ("payload of a callback", |doc, text| {
        let schema = json!({"type": "object", "properties": {text: {"type": "string", "description": text}}});
        let content = json!({"application/json": {"schema": schema, "example": {text: text}}});
        let header = json!({"name": text, "in": "header", "description": text, "schema": {"type": "string"}});
        let call = json!({"summary": text, "parameters": [header], "requestBody": {"content": content}});
        operation_mut(doc)["callbacks"] = json!({ text: {text: {"post": call}}, "other": {text: {"put": {
            "requestBody": {"content": {"application/json": {"schema": {"type": "integer"}}}},
        }}} });
    }),
    ("parts of a form", |doc, text| {
        operation_mut(doc)["requestBody"]["content"] = json!({"multipart/form-data": {
            "schema": {"type": "object", "properties": {text: {"type": "string", "format": "binary"}}},
        }});
    }),
    ("encoding of a part", |doc, text| {
        operation_mut(doc)["requestBody"]["content"] = json!({"multipart/form-data": {
            "schema": {"type": "object", "properties": {"a": {"type": "string", "format": "binary"}}},
            "encoding": {"a": {"contentType": text, "headers": {"X-A": {"description": text}}}},
        }});
    }),
    ("forms of a body", |doc, text| {
        operation_mut(doc)["requestBody"] = json!({"description": text, "content": {
            "application/json": {"schema": {"type": "object", "properties": {"a": {"type": "string"}}}},
            format!("text/{text}"): {"schema": {"type": "string"}},
            format!("{text}/*"): {"schema": {"type": "string", "format": "binary"}},
            "multipart/form-data": {"schema": {"type": "object", "required": [text], "properties": {
                text: {"type": "string", "format": "binary", "description": text},
            }}},
        }});
    }),
    ("successes of several types", |doc, text| {
        operation_mut(doc)["responses"] = json!({
            "200": {"description": text, "content": {
                "application/json": {"schema": {"type": "object", "properties": {text: {"type": "string"}}}},
                format!("text/{text}"): {"schema": {"type": "string"}},
                format!("application/{text}+json"): {"schema": {"type": "array", "items": {"type": "integer"}}},
            }},
            "2XX": {"description": text, "content": {"text/plain": {"schema": {"type": "string"}}}},
        });
    }),
    ("many parameters", |doc, text| {
        let many = (0..8).map(|index| {
            let name = format!("{text}{index}");
            json!({"name": name, "in": "query", "required": true, "description": text, "schema": {"type": "string"}})
        });
        let list = operation_mut(doc)["parameters"].as_array_mut().expect("parameters");
        list.extend(many);
    }),
    ("form", |doc, text| {
        let schema = json!({"type": "object", "required": [text], "properties": {text: {"type": "string", "default": text}}});
        operation_mut(doc)["requestBody"]["content"] =
            json!({"application/x-www-form-urlencoded": {"schema": schema}});
    }),
    ("members of a parameter", |doc, text| {
        let schema = json!({"type": "object", "properties": {text: {"type": "string", "title": text}}});
        operation_mut(doc)["parameters"][1] =
            json!({"name": "query", "in": "query", "style": "deepObject", "explode": true, "schema": schema});
    }),
    ("flows", |doc, text| {
        let flow =
            json!({"tokenUrl": text, "authorizationUrl": text, "refreshUrl": text, "scopes": {text: text}});
        doc["components"]["securitySchemes"]["key"] =
            json!({"type": "oauth2", "flows": {"authorizationCode": flow}});
        operation_mut(doc)["security"] = json!([{"key": [text]}]);
    }),
    ("scheme of HTTP", |doc, text| {
        doc["components"]["securitySchemes"]["key"] =
            json!({"type": "http", "scheme": text, "bearerFormat": text});
    }),
    ("provider of identities", |doc, text| {
        doc["components"]["securitySchemes"]["key"] =
            json!({"type": "openIdConnect", "openIdConnectUrl": text});
    }),
    ("name of an API key in a header", |doc, text| {
        doc["components"]["securitySchemes"]["key"] = json!({"type": "apiKey", "in": "header", "name": text});
    }),
    ("XML", |doc, text| schema_mut(doc)["properties"]["name"]["xml"] = json!({"name": text, "prefix": text})),
    ("extension of a schema", |doc, text| schema_mut(doc)[format!("x-{text}")] = json!([text])),
    ("default of an object", |doc, text| schema_mut(doc)["default"] = json!({ text: text })),
    ("values with descriptions", |doc, text| {
        schema_mut(doc)["properties"]["kind"] = json!({"type": "string", "enum": [text, "b"], "x-enum-varnames": [text, text],
            "x-enum-descriptions": [text, text], "x-enumDescriptions": {text: text}});
    }),
    ("names in annotations of an operation", |doc, text| {
        operation_mut(doc)["x-fern-sdk-method-name"] = text.into();
        operation_mut(doc)["x-fern-sdk-group-name"] = json!([text, text]);
        operation_mut(doc)["x-unstable"] = text.into();
        operation_mut(doc)["x-fern-pagination"] =
            json!({"cursor": format!("$request.{text}"), "next_cursor": format!("$response.{text}")});
    }),
    ("names in annotations of a schema", |doc, text| {
        schema_mut(doc)["x-ms-client-name"] = text.into();
        schema_mut(doc)["properties"]["name"]["x-speakeasy-name-override"] = text.into();
        schema_mut(doc)["properties"]["kind"] = json!({"type": "string", "enum": ["a", "b"],
            "x-ms-enum": {"name": text, "values": [{"value": "a", "name": text, "description": text}]}});
    }),
    ("title of an alternative", |doc, text| {
        schema_mut(doc)["properties"]["union"]["oneOf"] = json!([{"title": text, "type": "object", "properties": {"a": {"type": "string"}}}, {"type": "string"}]);
    }),
    ("title of a part", |doc, text| {
        schema_mut(doc)["properties"]["inner"] = json!({"allOf": [{"title": text, "description": text}, {"properties": {text: {"type": "integer"}}}]});
    }),
    ("value of a map", |doc, text| {
        schema_mut(doc)["additionalProperties"] =
            json!({"title": text, "type": "object", "properties": {text: {}}});
    }),
    ("unknown keyword", |doc, text| schema_mut(doc)[text] = text.into()),
];

pub(crate) fn operation_mut(doc: &mut Value) -> &mut Value {
    &mut doc["paths"]["/things/{id}"]["post"]
}

pub(crate) fn schema_mut(doc: &mut Value) -> &mut Value {
    &mut doc["components"]["schemas"]["Thing"]
}

/// Returns a document with every site.
pub(crate) fn sample_document() -> Value {
    let reference = json!({"$ref": "#/components/schemas/Thing"});
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Shop", "version": "v1"},
        "servers": [{"url": "https://api.example.com"}],
        "tags": [{"name": "Things (shop/v1)"}],
        "paths": {"/things/{id}": {"post": {
            "operationId": "updateShopV1Thing",
            "tags": ["Things (shop/v1)"],
            "security": [{"key": []}],
            "parameters": [
                {"name": "id", "in": "path", "required": true, "schema": {"type": "string"}},
                {"name": "query", "in": "query", "schema": {"type": "string"}},
                {"name": "X-Header", "in": "header", "schema": {"type": "string"}},
                {"name": "cookie", "in": "cookie", "required": true, "schema": {"type": "string"}}
            ],
            "requestBody": {"required": true, "content": {"application/json": {"schema": reference}}},
            "responses": {"200": {"description": "The thing.", "content": {"application/json": {"schema": reference}}}}
        }}},
        "components": {
            "securitySchemes": {"key": {"type": "http", "scheme": "basic"}},
            "schemas": {
                "Thing": {"type": "object", "properties": {
                    "name": {"type": "string"},
                    "kind": {"type": "string"},
                    "inner": {"type": "object", "properties": {"a": {"type": "string"}}},
                    "union": {"oneOf": [{"$ref": "#/components/schemas/Other"}], "discriminator": {"propertyName": "kind"}}
                }},
                "Other": {"type": "object", "properties": {"kind": {"type": "string"}}}
            }
        }
    })
}
