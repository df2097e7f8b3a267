//! `sdkwright diff`: items that exist because of others: modules and their re-exports, and what follows from a type.

#[path = "../src/scratch.rs"]
#[expect(dead_code, reason = "the tests read only the output of the program")]
mod scratch;

use std::process::Command;

use scratch::Scratch;

const PETS: &str = "\
openapi: 3.1.0
info: {title: Pets, version: '1'}
servers: [{url: 'https://pets.example'}]
paths:
  /pets/{id}:
    get:
      tags: [Pets]
      operationId: getPet
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses:
        '200':
          description: The pet.
          content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}
components:
  schemas:
    Pet:
      type: object
      properties:
        name: {type: string}
";

/// A property whose type is in a private module of the runtime.
const KEY: &str = "        key: {type: string, format: byte}\n";

const PACKAGE: &str = "package: {name: pets, version: 1.2.0}\nmodules:\n";

/// A version: the document, the modules in the settings, and their files by name.
type Version<'a> = (&'a str, &'a str, &'a [(&'a str, &'a str)]);

/// Returns the output of `diff` for two versions, and its messages.
fn run(versions: [Version<'_>; 2], arguments: [&str; 2]) -> (String, String) {
    let folder = Scratch::new();
    for (side, (document, modules, files)) in ["old", "new"].into_iter().zip(versions) {
        folder.write(&format!("{side}/pets.yaml"), document);
        folder.write(&format!("{side}/sdk.yaml"), &format!("{PACKAGE}{modules}"));
        for (name, text) in files {
            folder.write(&format!("{side}/modules/{name}.rs"), text);
        }
    }
    let mut command = Command::new(env!("CARGO_BIN_EXE_sdkwright"));
    let output = command.arg("diff").args(arguments).current_dir(folder.path("")).output().expect("a run");
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert!(output.status.success(), "{}", text(&output.stderr));
    (text(&output.stdout), text(&output.stderr))
}

/// Returns the output of `diff` for two folders.
fn diff(versions: [Version<'_>; 2]) -> String {
    run(versions, ["old", "new"]).0
}

const NAMES: (&str, &str) = ("names", "/// A name.\npub struct PetName(pub String);\n");
const TAGS: (&str, &str) = ("tags", "/// A tag.\npub struct Tag;\n");

#[test]
fn handwritten_modules_have_public_paths() {
    let old = (PETS, "  names: {reexports: [PetName]}\n  tags: {}\n", &[NAMES, TAGS][..]);
    let new = (PETS, "  names: {}\n  tags: {reexports: [Tag]}\n", &[NAMES, TAGS][..]);
    let expected = "\
breaking (major): Removed the item `PetName`
  --> old/sdk.yaml:3:3 (old)
breaking (major): Removed the module `tags`
  --> old/sdk.yaml:4:3 (old)
addition (minor): Added the item `Tag`
  --> new/sdk.yaml:4:3
addition (minor): Added the module `names`
  --> new/sdk.yaml:3:3
2 breaking changes, 2 additions: major version, 2.0.0 after 1.2.0
";
    assert_eq!(diff([old, new]), expected);
    assert_eq!(diff([old, old]), "no changes of the API\n");
}

#[test]
fn features_of_handwritten_modules_are_compared() {
    let old = (PETS, "  tags: {reexports: [Tag]}\n", &[TAGS][..]);
    let new = (PETS, "  tags: {reexports: [Tag], features: [testing]}\n", &[TAGS][..]);
    let text = diff([old, new]);
    assert!(text.starts_with("breaking (major): Moved `Tag` behind the feature `testing`\n"), "{text}");
}

/// A private module of the runtime has no path. The items of it that the root re-exports have one.
#[test]
fn private_modules_of_the_runtime_are_not_listed() {
    let with_key = format!("{PETS}{KEY}");
    let old = (PETS, "", &[][..]);
    let text = diff([old, (&with_key, "", &[])]);
    let expected = "\
addition (minor): Added the item `Base64`
addition (minor): Added the item `Quoted`
addition (minor): Added the field `pets::Pet::key`
  --> new/pets.yaml:20:9
  also: `pets::Pet::with_key`
3 additions: minor version, 1.3.0 after 1.2.0
";
    assert_eq!(text, expected);
    let removed = diff([(&with_key, "", &[]), old]);
    assert!(removed.contains("breaking (major): Removed the item `Base64`\n"), "{removed}");
    assert!(!text.contains("encoded") && !removed.contains("encoded"), "{text}{removed}");
}

const THINGS: &str = "\
openapi: 3.0.3
info: {title: Things, version: '1'}
servers: [{url: 'https://things.example'}]
paths:
  /widgets/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get:
      responses: &widget
        '200': {description: It., content: {application/json: {schema: {$ref: '#/components/schemas/Widget'}}}}
    put:
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Widget'}}}}
      responses: *widget
  /files:
    post: &upload
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/File'}}}}
      responses: &done {'204': {description: Done.}}
  /folders: {post: *upload}
  /links: {post: *upload}
  /payments:
    post:
      requestBody: {content: {application/json: {schema: {oneOf: [{$ref: '#/components/schemas/Card'}, {type: string}]}}}}
      responses: *done
components:
  schemas:
    Widget: {type: object, properties: {name: {type: string}}}
    File:
      type: object
      required: [a, b, c, d, e, f, g, h]
      properties: &fields
        {a: &text {type: string}, b: *text, c: *text, d: *text, e: *text, f: *text, g: *text, h: *text}
    Card: {type: object, properties: *fields}
";

/// Returns the breaking changes between `THINGS` and the same document with a text replaced.
fn breaking_changes(old: &str, new: &str) -> Vec<String> {
    assert!(THINGS.contains(old), "{old}");
    let text = diff([(THINGS, "", &[]), (&THINGS.replace(old, new), "", &[])]);
    let lines = text.lines().filter(|line| line.starts_with("breaking") || line.starts_with("  also"));
    lines.map(str::to_owned).collect()
}

#[test]
fn lost_accessors_of_unknown_fields_are_breaking() {
    let body = "requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Widget'}}}}";
    let other = "requestBody: {content: {application/json: {schema: {type: object, properties: {name: {type: string}}}}}}";
    let changes = breaking_changes(body, other);
    for method in ["unknown_fields", "unknown_fields_mut"] {
        let line = format!("breaking (major): Removed the method `widgets::Widget::{method}`");
        assert!(changes.contains(&line), "{changes:#?}");
    }
}

#[test]
fn lost_paths_of_required_fields_are_listed() {
    let changes = breaking_changes("/links: {post: *upload}", "/links: {post: {responses: *done}}");
    let expected = [
        "breaking (major): Removed the path `links::File` of `common::File`",
        "  also: `links::FileRequired`",
    ];
    assert_eq!(changes[..2], expected, "{changes:#?}");
}

/// The lock of the old version keeps the type of the variant.
#[test]
fn variant_of_a_struct_that_grows_is_not_breaking() {
    let changes = breaking_changes(
        "Card: {type: object, properties: *fields}",
        "Card: {type: object, properties: {<<: *fields, i: *text}}",
    );
    assert_eq!(changes, ["  also: `payments::Card::with_i`"], "{changes:#?}");
}

#[test]
fn unused_configuration_is_named() {
    let version = (PETS, "", &[][..]);
    let (text, messages) = run([version, version], ["old/pets.yaml", "new/pets.yaml"]);
    assert_eq!(text, "no changes of the API\n");
    for side in ["old", "new"] {
        let path = format!("{side}/sdk.yaml");
        let line = format!("`{path}` is not used; compare the folders, or pass `--config {path}`\n");
        assert!(messages.contains(&line), "{messages}");
    }
}

const REQUESTS: &str = "\
openapi: 3.0.3
info: {title: Requests, version: '1'}
servers: [{url: 'https://requests.example'}]
security: [{key: []}]
paths:
  /orders/{order_id}:
    get:
      operationId: getOrder
      tags: [Orders]
      parameters: [{name: order_id, in: path, required: true, schema: {type: string}}]
      responses: {'200': {description: It., content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}}
  /orders:
    get:
      operationId: listOrders
      tags: [Orders]
      parameters:
      - {name: page_token, in: query, schema: {type: string}}
      - {name: filter, in: query, style: deepObject, schema: {type: object, properties: {a: {type: string}}}}
      - {name: ids, in: query, explode: false, schema: {type: array, items: {type: string}}}
      responses:
        '200':
          description: Them.
          content:
            application/json:
              schema:
                type: object
                properties:
                  items: {type: array, items: {$ref: '#/components/schemas/Order'}}
                  next_page_token: {type: string}
    post:
      operationId: createOrder
      tags: [Orders]
      requestBody:
        content:
          multipart/form-data:
            schema: {type: object, properties: {note: {type: string}, file: {type: string, format: binary}}}
      responses:
        '201': {description: It., content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}
        '202': {description: Later., content: {text/plain: {schema: {type: string}}}}
components:
  securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}
  schemas:
    Order: {type: object, properties: {name: {type: string}}}
";

/// Returns the first lines of the changes between `REQUESTS` and the same document with texts replaced.
fn changes_of_requests(changes: &[(&str, &str)]) -> Vec<String> {
    let mut text = REQUESTS.to_owned();
    for (old, new) in changes {
        assert!(text.contains(old), "{old}");
        text = text.replace(old, new);
    }
    let text = diff([(REQUESTS, "", &[]), (&text, "", &[])]);
    let lines = text.lines().filter(|line| !line.starts_with("  ") && !line.contains(" version, "));
    lines.map(str::to_owned).collect()
}

/// The entries have the terms of OpenAPI and of HTTP, not those of the generator.
#[test]
fn facts_about_requests_are_in_words() {
    let changes = changes_of_requests(&[
        ("style: deepObject", "style: form, explode: true"),
        ("explode: false", "explode: true"),
        (
            "file: {type: string, format: binary}}}\n",
            "file: {type: string, format: binary}}}\n            encoding: {note: {contentType: application/json}}\n",
        ),
        ("name: X-Key", "name: X-Api-Key"),
    ]);
    let expected = [
        "behavior (minor): Changed the credential of `ClientBuilder::key` from `header X-Key` to `header X-Api-Key`",
        "behavior (minor): Changed the content of `orders::requests::CreateOrder::note` from `text` to `JSON`",
        "behavior (minor): Changed the style of `orders::requests::ListOrders::filter` from `deepObject` to `form, explode: true`",
        "behavior (minor): Changed the style of `orders::requests::ListOrders::ids` from `form, explode: false` to `form, explode: true`",
    ];
    assert_eq!(changes, expected);
}

#[test]
fn formats_of_streams_are_in_words() {
    let lines = "application/json: {schema: {$ref: '#/components/schemas/Order'}}}}}\n  /orders:";
    let events = lines.replace("application/json", "text/event-stream");
    let changes = changes_of_requests(&[(lines, &events)]);
    let expected = [
        "breaking (major): Changed the result of `orders::requests::GetOrder` from `Order` to `ItemStream<Order>`",
        "behavior (minor): Added the format of the stream of `orders::OrdersClient::get`: `server-sent events with JSON data`",
    ];
    assert_eq!(changes[..2], expected);
}

/// Paths are shown with the names of their parameters, which are not compared.
#[test]
fn paths_have_the_names_of_their_parameters() {
    let (start, end) =
        (REQUESTS.find("  /orders/{").expect("a path"), REQUESTS.find("  /orders:").expect("a path"));
    let changes = changes_of_requests(&[(&REQUESTS[start..end], "")]);
    assert_eq!(
        changes,
        ["breaking (major): Removed the method `orders::OrdersClient::get`: `GET /orders/{order_id}`"]
    );
    let changes = changes_of_requests(&[("order_id", "order")]);
    assert!(changes.iter().all(|change| !change.contains("path")), "{changes:#?}");
}

#[test]
fn types_of_one_operation_have_their_own_nouns() {
    let plain = "        '202': {description: Later., content: {text/plain: {schema: {type: string}}}}\n";
    let changes = changes_of_requests(&[(plain, "")]);
    assert!(
        changes.contains(&"breaking (major): Removed the enum `orders::CreateOrderOutput`".to_owned()),
        "{changes:#?}"
    );
}

/// The place of a field is its property, not the component to which the property refers.
#[test]
fn fields_are_located_at_their_properties() {
    let added = "        friend: {$ref: '#/components/schemas/Pet'}\n";
    let text = diff([(PETS, "", &[]), (&format!("{PETS}{added}"), "", &[])]);
    assert!(text.contains("Added the field `pets::Pet::friend`\n  --> new/pets.yaml:20:9\n"), "{text}");
    let text = diff([(&format!("{PETS}{added}"), "", &[]), (PETS, "", &[])]);
    assert!(
        text.contains("Removed the field `pets::Pet::friend`\n  --> old/pets.yaml:20:9 (old)\n"),
        "{text}"
    );
    let inherited = PETS.replace(
        "      type: object\n      properties:\n        name: {type: string}\n",
        "      allOf:\n      - type: object\n        properties:\n          name: {type: string}\n",
    );
    let with_size = format!("{inherited}          size: {{type: string}}\n");
    let text = diff([(&inherited, "", &[]), (&with_size, "", &[])]);
    assert!(text.contains("Added the field `pets::Pet::size`\n  --> new/pets.yaml:21:11\n"), "{text}");
}

/// The lock keeps the handle of the orders if all operations move to the tag of the pets.
#[test]
fn handles_of_a_moved_group_are_paired_by_path() {
    let delete = |path: &str, tag: &str| {
        format!(
            "  /{path}/{{id}}:\n    delete:\n      tags: [{tag}]\n      parameters: [{{name: id, in: path, required: true, \
             schema: {{type: string}}}}]\n      responses: {{'204': {{description: Gone.}}}}\n"
        )
    };
    let head = "openapi: 3.0.3\ninfo: {title: Shop, version: '1'}\nservers: [{url: 'https://shop.example'}]\npaths:\n";
    let old = format!("{head}{}{}", delete("orders", "Orders"), delete("pets", "Pets"));
    let new = old.replace("[Orders]", "[Pets]");
    let text = diff([(&old, "", &[]), (&new, "", &[])]);
    let accessors = ["orders", "pets"].map(|name| {
        let path = format!("`Client::{name}`");
        text.lines().filter(|line| line.contains(&path)).count()
    });
    assert!(accessors.iter().all(|count| *count <= 1), "{text}");
}
