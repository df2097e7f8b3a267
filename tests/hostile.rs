//! Documents that want to break out: of comments, strings, names, examples, paths, the manifest. Whatever stands in a
//! document is text in what is generated, or the document is refused with a message.

#[path = "support/code.rs"]
mod code;
#[path = "support/files.rs"]
mod files;
#[path = "support/fixtures.rs"]
mod fixtures;
#[path = "support/random.rs"]
mod random;

use std::collections::BTreeSet;
use std::panic::catch_unwind;
use std::sync::OnceLock;

use files::{documents, folder};
use fixtures::fixtures;
use random::Random;
use sdk_generator::diagnostics::Code;
use sdk_generator::{Config, Diagnostics, Layout, Output, SpecFile, generate};
use serde_json::{Value, json};
use toml_edit::DocumentMut;

/// The word that must never become code. Beside it stands something else, so that a name that is made of the whole text
/// is never this word alone.
const CANARY: &str = "zqcanary";

/// Texts that would do harm if one of them were taken for code, Markdown, TOML or a path.
const PAYLOADS: &[&str] = &[
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

/// What the manifest may hold.
const MANIFEST: &[&str] = &[
    "package",
    "features",
    "dependencies",
    "dev-dependencies",
    "lints",
    "example",
    "workspace",
    "lib",
    "profile",
];

/// A place of a document: puts a text there.
type Plant = fn(&mut Value, &str);

/// Every place where a document holds text of its author's choice.
const PLACES: &[(&str, Plant)] = &[
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

fn operation(doc: &mut Value) -> &mut Value {
    &mut doc["paths"]["/things/{id}"]["post"]
}

fn schema(doc: &mut Value) -> &mut Value {
    &mut doc["components"]["schemas"]["Thing"]
}

/// A document with something in every place.
fn document() -> Value {
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

#[test]
fn nothing_in_a_document_becomes_code() {
    let (mut generated, mut refused) = (0, 0);
    for (place, plant) in PLACES {
        let mut accepted = 0;
        for payload in PAYLOADS {
            let mut doc = document();
            plant(&mut doc, payload);
            let files = [SpecFile::new("shop/v1.yaml", doc.to_string())];
            match attempt(&files, &Config::default(), &format!("{payload:?} as {place}")) {
                Ok(output) => {
                    check(&output, &format!("{payload:?} as {place}"));
                    accepted += 1;
                }
                Err(problems) => {
                    harmless(&problems, &files, &format!("{payload:?} as {place}"));
                    refused += 1;
                }
            }
        }
        assert!(accepted > 0, "{place}: every text is refused, so that nothing is tested");
        generated += accepted;
    }
    assert!(generated > refused * 10, "{generated} generated, {refused} refused");
}

/// All payloads in all places at once: what is safe alone must be safe together.
#[test]
fn nothing_in_a_document_full_of_payloads_becomes_code() {
    let mut random = Random::new(7);
    let mut generated = 0;
    for round in 0..200 {
        let mut doc = document();
        // These move what others look for.
        let moving = ["path", "query of a path", "path parameter", "component", "group of a tag"];
        for (_, plant) in
            PLACES.iter().filter(|(place, _)| !moving.contains(place) && !place.contains("media type"))
        {
            if random.below(8) == 0 {
                plant(&mut doc, PAYLOADS[random.below(PAYLOADS.len())]);
            }
        }
        let files = [SpecFile::new("shop/v1.yaml", doc.to_string())];
        let what = format!("round {round}: {doc}");
        match attempt(&files, &Config::default(), &what) {
            Ok(output) => {
                check(&output, &what);
                generated += 1;
            }
            Err(problems) => harmless(&problems, &files, &what),
        }
    }
    assert!(generated > 20, "{generated} generated");
}

#[test]
fn nothing_in_the_settings_becomes_code() {
    let mut generated = 0;
    for payload in PAYLOADS {
        let settings = json!({
            "package": {"name": payload, "version": payload, "description": payload, "license": payload,
                "repository": payload, "keywords": [payload], "categories": [payload], "product": payload},
            "hosts": {"https://api.example.com": {"name": payload, "description": payload, "env": [payload]}},
            "schemes": {"key": {"name": payload, "label": payload, "description": payload, "env": [[payload, payload]]}},
            "groups": {"shop/v1": {"title": payload, "description": payload}},
            "resources": {"Things (shop/v1)": {"name": payload, "description": payload}},
            "operations": {"updateShopV1Thing": {"method": payload, "request": payload, "stream": {
                "kind": "concatenated-json", "method": payload, "request": payload, "values": payload,
                "summary": payload, "description": payload}}},
            "types": {"Thing": payload},
        });
        for (section, _) in settings.as_object().expect("sections") {
            for (key, value) in settings[section].as_object().expect("settings") {
                let file = SpecFile::new("sdk.yaml", json!({ section: { key: value } }).to_string());
                let files = [SpecFile::new("shop/v1.yaml", document().to_string())];
                let what = format!("{payload:?} as {section}.{key}");
                let parsed = catch_unwind(|| Config::parse(&file)).unwrap_or_else(|_| panic!("{what}"));
                match parsed.map(|config| attempt(&files, &config, &what)) {
                    Ok(Ok(output)) => {
                        check(&output, &what);
                        generated += 1;
                    }
                    Ok(Err(problems)) => harmless(&problems, &files, &what),
                    Err(problems) => harmless(&problems, &[file], &what),
                }
            }
        }
    }
    assert!(generated > PAYLOADS.len(), "{generated} generated");
}

#[test]
fn a_name_of_a_file_stays_a_name() {
    for name in PAYLOADS
        .iter()
        .map(|payload| format!("{payload}.yaml"))
        .chain(["../../x/v1.yaml".into(), "/v1.yaml".into()])
    {
        let mut doc = document();
        operation(&mut doc).as_object_mut().expect("an operation").remove("tags");
        let files = [SpecFile::new(&*name, doc.to_string())];
        if let Ok(output) = attempt(&files, &Config::default(), &format!("the file {name:?}")) {
            check(&output, &format!("the file {name:?}"));
        }
    }
}

/// The fixtures that `compile.rs` gives to the compiler.
#[test]
fn the_hostile_fixtures_are_harmless() {
    let files = documents(&folder("fixtures/hostile"));
    let output = attempt(&files, &Config::default(), "the hostile fixtures").unwrap_or_else(|problems| {
        panic!("\n{}", problems.render(&files, false));
    });
    check(&output, "the hostile fixtures");
    assert!(output.counts.operations >= 3);
}

#[test]
fn documents_of_odd_form_are_refused_with_a_message() {
    let bomb: String =
        (1..30).map(|level| format!("  a{level}: &a{level} [*a{0}, *a{0}]\n", level - 1)).collect();
    let wide = format!("paths: {{}}\nx-a: {}\n", "{a: [".repeat(60));
    for (text, code) in [
        (format!("x:\n  a0: &a0 [lol]\n{bomb}paths: {{}}\n"), Code::TooManyAliases),
        (wide, Code::TooDeep),
        ("[".repeat(1 << 20), Code::TooDeep),
        ("- ".repeat(1 << 20), Code::TooDeep),
        ("{\"a\":".repeat(1 << 18), Code::TooDeep),
        (String::new(), Code::NotADocument),
        ("42".into(), Code::NotADocument),
        ("[]".into(), Code::NotADocument),
        ("paths".into(), Code::NotADocument),
        ("paths: []\n".into(), Code::WrongType),
        ("paths: {/a: []}\n".into(), Code::WrongType),
        ("paths: {/a: {get: text}}\n".into(), Code::WrongType),
        ("openapi: {}\npaths: {}\n".into(), Code::UnsupportedVersion),
        ("&a [*a]\n".into(), Code::Syntax),
        ("p\0aths: {}".into(), Code::NotText),
    ] {
        let start: String = text.chars().take(40).collect();
        let files = [SpecFile::new("odd.yaml", text)];
        let problems = attempt(&files, &Config::default(), &start).expect_err(&start);
        let codes: BTreeSet<Code> = problems.iter().map(|problem| problem.code).collect();
        assert!(codes.contains(&code), "{start}: {}", problems.render(&files, false));
        harmless(&problems, &files, &start);
    }
    assert!(
        generate(&[], &Config::default(), Layout::Workspace).is_ok(),
        "no documents are an SDK without operations"
    );
}

/// Documents with random mistakes: lines moved, words exchanged, characters lost.
#[test]
fn mutated_documents_never_panic() {
    let texts: Vec<(String, Config)> = fixtures()
        .into_iter()
        .flat_map(|fixture| fixture.files.into_iter().map(move |file| (file.text, fixture.config.clone())))
        .collect();
    let words: Vec<&str> = texts
        .iter()
        .flat_map(|(text, _)| text.split([' ', ',', ':', '{', '}', '[', ']', '\n']))
        .filter(|it| !it.is_empty())
        .collect();
    let mut random = Random::new(0xfeed);
    let (mut generated, mut refused) = (0, 0);
    for round in 0..1500 {
        let (mut text, config) = texts[random.below(texts.len())].clone();
        for _ in 0..=random.below(4) {
            text = mutate(&text, &words, &mut random);
        }
        let files = [SpecFile::new("mutated.yaml", text)];
        let what = format!("round {round}:\n{}", files[0].text);
        match attempt(&files, &config, &what) {
            Ok(output) => {
                // What can be compiled is looked at by others; here it must be Rust.
                own_files(&output).for_each(|(path, text)| {
                    syn::parse_file(text).unwrap_or_else(|error| panic!("{what}\n{path}: {error}"));
                });
                output.warnings.render(&files, false);
                generated += 1;
            }
            Err(problems) => {
                harmless(&problems, &files, &what);
                refused += 1;
            }
        }
    }
    assert!(generated > 200 && refused > 200, "{generated} generated, {refused} refused");
}

fn mutate(text: &str, words: &[&str], random: &mut Random) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let line = random.below(lines.len());
    let other = random.below(lines.len());
    match random.below(8) {
        0 => {
            lines.remove(line);
        }
        1 => lines.swap(line, other),
        2 => lines.insert(line, lines[other].clone()),
        3 => lines[line] = format!("  {}", lines[line]),
        4 => lines[line] = lines[line].strip_prefix("  ").unwrap_or(&lines[line]).to_owned(),
        5 => {
            let characters: Vec<char> = lines[line].chars().collect();
            if !characters.is_empty() {
                let at = random.below(characters.len());
                lines[line] = characters
                    .iter()
                    .enumerate()
                    .filter(|(index, _)| *index != at)
                    .map(|(_, it)| it)
                    .collect();
            }
        }
        _ => {
            let parts: Vec<&str> = lines[line].split(' ').collect();
            let at = random.below(parts.len());
            let word = words[random.below(words.len())];
            let ending = if parts[at].ends_with(':') { ":" } else { "" };
            let parts: Vec<String> = parts
                .iter()
                .enumerate()
                .map(|(index, part)| {
                    if index == at && !part.is_empty() {
                        format!("{word}{ending}")
                    } else {
                        (*part).to_owned()
                    }
                })
                .collect();
            lines[line] = parts.join(" ");
        }
    }
    if lines.is_empty() { text.to_owned() } else { lines.join("\n") + "\n" }
}

/// Generates; a panic fails the test and tells what it was about.
fn attempt(files: &[SpecFile], config: &Config, what: &str) -> Result<Output, Diagnostics> {
    catch_unwind(|| generate(files, config, Layout::Standalone))
        .unwrap_or_else(|_| panic!("a panic for {what}"))
}

/// A refusal has a message, which is no bug of the generator's, and which does no harm to a terminal.
fn harmless(problems: &Diagnostics, files: &[SpecFile], what: &str) {
    let page = problems.render(files, false);
    assert!(problems.has_errors() && page.contains("error["), "{what}");
    assert!(problems.iter().all(|problem| problem.code != Code::Internal), "{what}\n{page}");
    let odd =
        page.chars().find(|it| (it.is_control() && *it != '\n') || ('\u{202a}'..='\u{202e}').contains(it));
    assert_eq!(odd, None, "{what}\n{page}");
}

/// The files that a document has a say in.
fn own_files(output: &Output) -> impl Iterator<Item = (&str, &str)> {
    output.tree.files().filter(|(path, text)| {
        path.ends_with(".rs") && !runtime().contains(&((*path).to_owned(), (*text).to_owned()))
    })
}

/// The files that are the same for every document.
fn runtime() -> &'static BTreeSet<(String, String)> {
    static RUNTIME: OnceLock<BTreeSet<(String, String)>> = OnceLock::new();
    RUNTIME.get_or_init(|| {
        let of = |title: &str| -> BTreeSet<(String, String)> {
            let text = format!("openapi: 3.0.3\ninfo: {{title: {title}, version: v1}}\npaths: {{}}\n");
            let output =
                generate(&[SpecFile::new("empty.yaml", text)], &Config::default(), Layout::Standalone);
            output
                .expect("a crate")
                .tree
                .files()
                .map(|(path, text)| (path.to_owned(), text.to_owned()))
                .collect()
        };
        of("One").intersection(&of("Other")).cloned().collect()
    })
}

/// The names, attributes and macros that a harmless document has.
fn known() -> &'static BTreeSet<String> {
    static KNOWN: OnceLock<BTreeSet<String>> = OnceLock::new();
    KNOWN.get_or_init(|| {
        let output = generate(
            &[SpecFile::new("shop/v1.yaml", document().to_string())],
            &Config::default(),
            Layout::Standalone,
        );
        let output = output.expect("a crate");
        let mut found = Vec::new();
        for (path, text) in own_files(&output) {
            code::attributes_and_macros(code::tokens(path, text), &mut found);
        }
        let more = [
            "open_enum!",
            "union!",
            "#[inline]",
            "#[must_use]",
            "#[deprecated]",
            "#[default]",
            "#[tokio]",
            "println!",
        ];
        found.into_iter().chain(more.map(str::to_owned)).collect()
    })
}

/// Every file is what it should be, and holds the payload as text only.
fn check(output: &Output, what: &str) {
    for (path, text) in output.tree.files() {
        let safe = path.chars().all(|sign| sign.is_ascii_alphanumeric() || "_-./".contains(sign));
        let inside = !path.starts_with('/') && path.split('/').all(|part| !matches!(part, "" | "." | ".."));
        assert!(safe && inside && path.len() <= 200, "{what}: {path}");
        let device = ["con", "prn", "aux", "nul", "com1", "lpt1"];
        assert!(
            path.split('/').all(|part| !device.contains(&part.split('.').next().unwrap_or(part))),
            "{what}: {path}"
        );
        let odd = text.chars().find(|it| {
            (it.is_control() && *it != '\n' && *it != '\t')
                // The maintainer's own words in the manifest are the maintainer's.
                || path != "Cargo.toml" && matches!(it, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{200b}'..='\u{200f}')
        });
        assert_eq!(odd, None, "{what}: {path}\n{text}");
    }
    for (path, text) in own_files(output) {
        let tokens = code::tokens(path, text);
        let (mut names, mut macros) = (Vec::new(), Vec::new());
        code::names(tokens.clone(), &mut names);
        // The parts of a group's path and of a file's name become modules, each for itself.
        let parts_are_names = what.contains("as group of a tag") || what.starts_with("the file");
        let bare =
            |name: &&String| name.trim_start_matches("r#").to_lowercase() == CANARY && !parts_are_names;
        assert_eq!(names.iter().find(bare), None, "{what}: {path}\n{text}");
        code::attributes_and_macros(tokens, &mut macros);
        let unknown: Vec<&String> = macros.iter().filter(|name| !known().contains(*name)).collect();
        assert!(unknown.is_empty(), "{what}: {unknown:?} in {path}\n{text}");
        for block in code::documentation(text) {
            for test in code::doctests(&block) {
                let names = test.parse::<proc_macro2::TokenStream>().map(|tokens| {
                    let mut names = Vec::new();
                    code::names(tokens, &mut names);
                    names
                });
                let names = names.unwrap_or_else(|error| panic!("{what}: {path}: {error}\n{test}"));
                assert_eq!(names.iter().find(bare), None, "{what}: an example in {path} runs it\n{test}");
            }
        }
    }
    let manifest = output.tree.get("Cargo.toml").expect("a manifest");
    let manifest: DocumentMut =
        manifest.parse().unwrap_or_else(|error| panic!("{what}: {error}\n{manifest}"));
    let keys: Vec<&str> = manifest.iter().map(|(key, _)| key).collect();
    assert!(keys.iter().all(|key| MANIFEST.contains(key)), "{what}: {keys:?}");
    for table in ["dependencies", "dev-dependencies"] {
        let table = manifest.get(table).and_then(|table| table.as_table_like());
        let mut names = table.into_iter().flat_map(|table| table.iter().map(|(name, _)| name));
        assert!(names.all(|name| !name.contains(CANARY)), "{what}: {manifest}");
    }
    assert!(manifest["package"].get("build").is_none(), "{what}: {manifest}");
}
