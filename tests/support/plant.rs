//! What a hostile author could write, and every place of a document where it could stand.

use serde_json::{Value, json};

/// The word that must never become code. Beside it stands something else, so that a name that is made of the whole text
/// is never this word alone.
pub(crate) const CANARY: &str = "zqcanary";

/// Texts that would do harm if one of them were taken for code, Markdown, TOML or a path.
pub(crate) const PAYLOADS: &[&str] = &[
    "plain zqcanary words",
    "a\"; zqcanary!(); //b",
    "a\"); } fn zqcanary() {} //b",
    "a*/ zqcanary!(); /*b",
    "a\n*/ zqcanary!(); /*\nb",
    "a\nzqcanary!();\nb",
    "a\r\nzqcanary!();\r\nb",
    "a\rzqcanary!();\rb",
    "a\n#![zqcanary]\nb",
    "#[zqcanary] a",
    "include_str!(\"zqcanary\")",
    "a\"# ; zqcanary!(); r#\"b",
    "a\"## ; zqcanary!(); r##\"b",
    "a{zqcanary}b",
    "{{zqcanary}} {0} {} %s ${zqcanary} $(zqcanary)",
    "a\u{202e}zqcanary\u{2066}b\u{200b}\u{feff}",
    "a\u{2028}zqcanary!();\u{2029}b\u{85}c",
    "a\0zqcanary\u{1b}[31m\u{7}b",
    "a\n\n```\nzqcanary();\n```\nb",
    "~~~rust\nzqcanary();\n~~~",
    "a\n\n````\n```\nzqcanary();\n````",
    "a\n\n    zqcanary();\n\nb",
    "a\n\n\tzqcanary();\n\nb",
    "- a\n\n      zqcanary();\n",
    "> a\n>\n> ```\n> zqcanary();\n> ```",
    "1. a\n\n   ```should_panic\n   zqcanary();\n   ```",
    "a\n\n```\nzqcanary();",
    "a `b\n\n```\nzqcanary();\n```\n`",
    "<pre><code>zqcanary();</code></pre>",
    "<script>zqcanary()</script><!-- a -- b",
    "[`zqcanary`] [zqcanary](crate::zqcanary) [a]: zqcanary",
    "| zqcanary | ```\nzqcanary();\n``` |",
    "a\\",
    "a\\\"zqcanary",
    "a' zqcanary 'b",
    "a 'zqcanary",
    "a r#zqcanary",
    "../../azqcanary",
    "/etc/azqcanary",
    "..\\azqcanary",
    "C:azqcanary",
    "con",
    "nul.rs",
    "a/bzqcanary/../b",
    "\n[dependencies]\nzqcanary = \"1\"\n",
    "\"\n[dependencies]\nzqcanary = \"1\"\n[x]\na = \"",
    "'''\n[dependencies]\nzqcanary = \"1\"\n'''",
    "a = { path = \"zqcanary\" }",
    "",
    " ",
    "_",
    "__",
    "$",
    "🚀",
    "azqcanary\u{301}",
    "self",
    "Self",
    "crate",
    "r#type",
];

/// A place of a document: puts a text there.
pub(crate) type Plant = fn(&mut Value, &str);

/// Every place where a document holds text of its author's choice.
pub(crate) const PLACES: &[(&str, Plant)] = &[
    ("title of the document", |doc, text| doc["info"]["title"] = text.into()),
    ("version of the document", |doc, text| doc["info"]["version"] = text.into()),
    ("description of the document", |doc, text| doc["info"]["description"] = text.into()),
    ("server", |doc, text| doc["servers"][0]["url"] = format!("https://{text}").into()),
    ("path of a server", |doc, text| doc["servers"][0]["url"] = format!("https://example.com/{text}").into()),
    ("description of a server", |doc, text| doc["servers"][0]["description"] = text.into()),
    ("variable of a server", |doc, text| {
        doc["servers"][0] = json!({"url": "https://{v}.example.com", "variables": {"v": {"default": text}}});
    }),
    ("tag", |doc, text| operation(doc)["tags"][0] = text.into()),
    ("tag with a group", |doc, text| operation(doc)["tags"][0] = format!("{text} (shop/v1)").into()),
    ("group of a tag", |doc, text| operation(doc)["tags"][0] = format!("Things ({text}/v1)").into()),
    ("description of a tag", |doc, text| doc["tags"][0]["description"] = text.into()),
    ("operationId", |doc, text| operation(doc)["operationId"] = text.into()),
    ("summary", |doc, text| operation(doc)["summary"] = text.into()),
    ("description of an operation", |doc, text| operation(doc)["description"] = text.into()),
    ("lifecycle stage", |doc, text| operation(doc)["x-lifecycle-stage"] = text.into()),
    ("external documentation", |doc, text| operation(doc)["externalDocs"] = json!({"url": text})),
    ("extension of an operation", |doc, text| operation(doc)[format!("x-{text}")] = text.into()),
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
    ("query parameter", |doc, text| operation(doc)["parameters"][1]["name"] = text.into()),
    ("header parameter", |doc, text| operation(doc)["parameters"][2]["name"] = text.into()),
    ("cookie parameter", |doc, text| operation(doc)["parameters"][3]["name"] = text.into()),
    ("description of a parameter", |doc, text| operation(doc)["parameters"][0]["description"] = text.into()),
    ("example of a parameter", |doc, text| operation(doc)["parameters"][0]["example"] = text.into()),
    ("default of a parameter", |doc, text| {
        operation(doc)["parameters"][1]["schema"]["default"] = text.into()
    }),
    ("value of a parameter", |doc, text| {
        operation(doc)["parameters"][1]["schema"]["enum"] = json!([text, "other"])
    }),
    ("description of a body", |doc, text| operation(doc)["requestBody"]["description"] = text.into()),
    ("media type of a body", |doc, text| {
        let media = operation(doc)["requestBody"]["content"]["application/json"].take();
        operation(doc)["requestBody"]["content"] = json!({ text: media });
    }),
    ("parameters of a media type", |doc, text| {
        let media = operation(doc)["requestBody"]["content"]["application/json"].take();
        operation(doc)["requestBody"]["content"] = json!({ format!("application/json; {text}"): media });
    }),
    ("media type of a response", |doc, text| {
        let media = operation(doc)["responses"]["200"]["content"]["application/json"].take();
        operation(doc)["responses"]["200"]["content"] = json!({ text: media });
    }),
    ("description of a response", |doc, text| {
        operation(doc)["responses"]["200"]["description"] = text.into()
    }),
    ("header of a response", |doc, text| {
        operation(doc)["responses"]["200"]["headers"] = json!({ text: {"description": text, "schema": {}} });
    }),
    ("security scheme", |doc, text| {
        operation(doc)["security"] = json!([{ text: [] }]);
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
        operation(doc)["requestBody"]["content"]["application/json"]["schema"] = json!({ "$ref": reference });
        operation(doc)["responses"]["200"]["content"]["application/json"]["schema"] =
            json!({ "$ref": reference });
    }),
    ("title of a schema", |doc, text| schema(doc)["properties"]["inner"]["title"] = text.into()),
    ("description of a schema", |doc, text| schema(doc)["description"] = text.into()),
    ("property", |doc, text| schema(doc)["properties"][text] = json!({"type": "string"})),
    ("required property", |doc, text| {
        schema(doc)["properties"][text] = json!({"type": "string"});
        schema(doc)["required"] = json!([text]);
    }),
    ("description of a property", |doc, text| schema(doc)["properties"]["name"]["description"] = text.into()),
    ("default of a property", |doc, text| schema(doc)["properties"]["name"]["default"] = text.into()),
    ("example of a property", |doc, text| schema(doc)["properties"]["name"]["example"] = text.into()),
    ("pattern", |doc, text| schema(doc)["properties"]["name"]["pattern"] = text.into()),
    ("format", |doc, text| schema(doc)["properties"]["name"]["format"] = text.into()),
    ("value", |doc, text| schema(doc)["properties"]["kind"]["enum"] = json!([text, "other", "third"])),
    ("only value", |doc, text| schema(doc)["properties"]["kind"]["enum"] = json!([text])),
    ("extensible value", |doc, text| {
        schema(doc)["properties"]["kind"] = json!({"type": "string", "x-extensible-enum": [text, "b"]})
    }),
    ("discriminator", |doc, text| {
        schema(doc)["properties"]["union"]["discriminator"]["propertyName"] = text.into();
    }),
    ("value of a discriminator", |doc, text| {
        schema(doc)["properties"]["union"]["discriminator"]["mapping"] =
            json!({ text: "#/components/schemas/Other" });
    }),
    ("unknown keyword", |doc, text| schema(doc)[text] = text.into()),
];

pub(crate) fn operation(doc: &mut Value) -> &mut Value {
    &mut doc["paths"]["/things/{id}"]["post"]
}

pub(crate) fn schema(doc: &mut Value) -> &mut Value {
    &mut doc["components"]["schemas"]["Thing"]
}

/// A document with something in every place.
pub(crate) fn document() -> Value {
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
