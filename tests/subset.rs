//! Subsets: the operations that are excluded, the notes about them, and entries and settings that match nothing.

use sdk_generator::diagnostics::{Code, Diagnostic, Severity};
use sdk_generator::{Config, Layout, Output, SpecFile, generate};

const DOCUMENT: &str = "\
openapi: 3.0.3
info: {title: Pets, version: v1, x-audience: public}
servers: [{url: https://pets.example}]
paths:
  /pets:
    get: {operationId: listPets, tags: [Pets], responses: {'200': {$ref: '#/components/responses/Pets'}}}
    post: {operationId: createPet, tags: [Pets], x-stage: [preview, internal], responses: {'204': {description: Done.}}}
  /pets/{id}:
    x-stage: preview
    parameters: [{$ref: '#/components/parameters/Id'}]
    get: {operationId: getPet, tags: [Pets], x-stage: stable, responses: {'204': {description: Done.}}}
    delete: {operationId: dropPet, tags: [Pets], deprecated: true, responses: {'204': {description: Done.}}}
  /shops:
    $ref: '#/components/pathItems/Shops'
components:
  parameters:
    Id: {name: id, in: path, required: true, schema: {type: string}}
  responses:
    Pets: {description: Pets., content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
  pathItems:
    Shops:
      get: {operationId: listShops, tags: [Shops], security: [{key: []}], responses: {'200': {description: Shops., content: {application/json: {schema: {$ref: '#/components/schemas/Shop'}}}}}}
      put: {operationId: putShop, tags: [Shops], responses: {'204': {description: Done.}}}
  schemas:
    Pet: {type: object, properties: {name: {type: string}}}
    Shop: {type: object, properties: {owner: {$ref: '#/components/schemas/Owner'}}}
    Owner: {type: object, properties: {name: {type: string}}}
    Unused: {type: object}
  securitySchemes:
    key: {type: http, scheme: bearer}
";

fn run(settings: &str) -> (Output, Vec<SpecFile>) {
    let files = vec![SpecFile::new("pets.yaml", DOCUMENT), SpecFile::new("sdk.yaml", settings)];
    let config =
        Config::parse(&files[1]).unwrap_or_else(|problems| panic!("{}", problems.render(&files, false)));
    let output = generate(&files[..1], &config, Layout::Standalone);
    (output.unwrap_or_else(|problems| panic!("{}", problems.render(&files, false))), files)
}

/// The operations of the document, by method and path.
const OPERATIONS: [(&str, &str); 6] = [
    ("POST /pets", "createPet"),
    ("DELETE /pets/{id}", "dropPet"),
    ("GET /pets/{id}", "getPet"),
    ("GET /pets", "listPets"),
    ("GET /shops", "listShops"),
    ("PUT /shops", "putShop"),
];

/// Returns the identifiers of the operations that are generated.
fn operations(settings: &str) -> Vec<&'static str> {
    let calls = run(settings).0.calls;
    let lines: Vec<String> = calls.iter().map(|call| format!("{} {}", call.method, call.path)).collect();
    let generated = OPERATIONS.iter().filter(|(line, _)| lines.iter().any(|known| known == line));
    let generated: Vec<&str> = generated.map(|(_, id)| *id).collect();
    assert_eq!(generated.len(), lines.len(), "{lines:?}");
    generated
}

fn with_code(output: &Output, code: Code) -> Vec<&Diagnostic> {
    output.warnings.iter().filter(|problem| problem.code == code).collect()
}

#[test]
fn selections_match_by_every_entry() {
    let all = ["createPet", "dropPet", "getPet", "listPets", "listShops", "putShop"];
    for (settings, expected) in [
        ("subset: {}", &all[..]),
        ("subset: {include: {tags: [Shops]}}", &["listShops", "putShop"]),
        ("subset: {include: {operations: [getPet, PUT /shops]}}", &["getPet", "putShop"]),
        ("subset: {include: {paths: [/pets]}}", &["createPet", "listPets"]),
        (
            "subset: {include: {paths: [/pets*], operations: [putShop]}}",
            &["createPet", "dropPet", "getPet", "listPets", "putShop"],
        ),
        ("subset: {exclude: {paths: ['/pets/*']}}", &["createPet", "listPets", "listShops", "putShop"]),
        (
            "subset: {exclude: {deprecated: true}}",
            &["createPet", "getPet", "listPets", "listShops", "putShop"],
        ),
        ("subset: {include: {deprecated: true}}", &["dropPet"]),
        ("subset: {include: {extensions: {x-stage: preview}}}", &["createPet", "dropPet"]),
        ("subset: {include: {extensions: {x-stage: [stable, internal]}}}", &["createPet", "getPet"]),
        (
            "subset: {include: {extensions: {x-audience: public}}, exclude: {tags: [Pets]}}",
            &["listShops", "putShop"],
        ),
    ] {
        assert_eq!(operations(settings), expected, "{settings}");
    }
}

#[test]
fn removed_operations_and_components_are_listed() {
    let (output, files) = run("subset: {exclude: {operations: [GET /shops], tags: [Nothing]}}");
    let outside = with_code(&output, Code::OutsideSubset);
    assert_eq!(outside.len(), 1);
    assert_eq!(outside[0].message, "`GET /shops` is excluded");
    assert_eq!(outside[0].places[0].pointer.to_string(), "/components/pathItems/Shops/get");
    assert_eq!(outside[0].places[1].pointer.to_string(), "/subset/exclude/operations/0");
    let components: Vec<String> = with_code(&output, Code::UnreachableComponent)
        .iter()
        .map(|problem| problem.places[0].pointer.to_string())
        .collect();
    let expected =
        ["/components/schemas/Shop", "/components/schemas/Owner", "/components/securitySchemes/key"];
    assert_eq!(components, expected);
    let unused = with_code(&output, Code::UnusedComponent);
    assert_eq!(unused.len(), 1, "{}", output.warnings.render_with_notes(&files, false));
    let page = output.warnings.render(&files, false);
    assert!(page.contains("no operation has the tag `Nothing`"), "{page}");
    assert!(
        !output.tree.files().any(|(_, text)| text.contains("pub struct Shop {")),
        "the schema is excluded"
    );
}

#[test]
fn nothing_is_selected_by_misspelled_entries() {
    let settings = "subset:
  exclude:
    operations: [listPet]
    tags: [pets]
    paths: [/pet/*]
    extensions: {x-stage: [beta], x-stages: preview}
";
    let (output, files) = run(settings);
    let page = output.warnings.render(&files, false);
    for message in [
        "there is no operation `listPet`",
        "did you mean `listPets`?",
        "no operation has the tag `pets`",
        "no operation has the path `/pet/*`",
        "no operation has the value `\"beta\"` of `x-stage`",
        "no operation has the value `\"preview\"` of `x-stages`",
    ] {
        assert!(page.contains(message), "{message}:\n{page}");
    }
    assert_eq!(with_code(&output, Code::ConfigUnmatched).len(), 5, "{page}");
}

#[test]
fn settings_of_removed_operations_are_reported() {
    let settings = "operations:
  listShops: {method: list}
  PUT /shops: {idempotent: true}
package: {first-call: listShops}
waits: {shops: {operations: [listShops], phase: a, ready: [b]}}
subset: {exclude: {tags: [Shops]}}
";
    let (output, files) = run(settings);
    let page = output.warnings.render(&files, false);
    assert!(page.contains("`listShops` is outside the subset"), "{page}");
    assert!(page.contains("`PUT /shops` is outside the subset"), "{page}");
    assert!(page.contains("remove the setting, or change `subset`"), "{page}");
    assert_eq!(with_code(&output, Code::ConfigUnmatched).len(), 4, "{page}");
}

#[test]
fn mistaken_selections_are_rejected() {
    for (settings, message) in [
        ("subset: {include: {}}", "`include` has no entries"),
        ("subset: {exclude: {deprecated: false}}", "`deprecated: false` selects nothing"),
        ("subset: {exclude: {paths: [pets]}}", "`pets` is not a path"),
        ("subset: {exclude: {paths: ['/a/*/b']}}", "`/a/*/b` is not a supported key"),
        ("subset: {exclude: {extensions: {stage: a}}}", "`stage` is not an extension"),
        ("subset: {exclude: {extensions: {x-stage: {a: b}}}}", "expected a string, a number or a Boolean"),
        ("subset: {exclud: {tags: [a]}}", "`exclud` is not a setting"),
    ] {
        let file = SpecFile::new("sdk.yaml", settings);
        let problems = Config::parse(&file).expect_err(settings);
        let messages: Vec<&str> = problems.iter().map(|problem| &*problem.message).collect();
        assert_eq!(messages, [message], "{settings}");
    }
}

/// Operations are selected by the file that describes them, whether it is read as an argument or for its components.
#[test]
fn selections_match_files() {
    let path = |name: &str| {
        format!(
            "{{get: {{operationId: {name}, tags: [Pets], responses: {{'204': {{description: Done.}}}}}}}}"
        )
    };
    let head = "openapi: 3.0.3\ninfo: {title: Pets, version: v1}\nservers: [{url: https://pets.example}]\n";
    let document = |name: &str, rest: &str| {
        let id = name.replace(['/', '.'], "-");
        SpecFile::new(name, format!("{head}paths: {{/{id}: {}}}\n{rest}", path(&id)))
    };
    let files = [
        document("a.yaml", "components: {schemas: {A: {$ref: 'internal/b.yaml#/components/schemas/B'}}}\n"),
        document("internal/b.yaml", "components: {schemas: {B: {type: object}}}\n"),
        document("internal/deep/c.yaml", ""),
    ];
    let run = |settings: &str, excluded: &[&str]| {
        let settings = SpecFile::new("sdk.yaml", settings);
        let mut config = Config::parse(&settings).expect("settings");
        config.excluded_files = excluded.iter().map(|it| (*it).to_owned()).collect();
        let output = generate(&files, &config, Layout::Standalone).expect("an SDK");
        let mut calls: Vec<String> = output.calls.iter().map(|call| call.path.clone()).collect();
        calls.sort();
        let warnings = output.warnings.iter().filter(|it| it.severity < Severity::Note);
        let warnings: Vec<String> =
            warnings.map(|it| format!("{} {}; {}", it.code.as_str(), it.message, it.advice())).collect();
        (calls, warnings.join("\n"))
    };
    let ignored = "W0102 the operations are ignored, because `a.yaml` refers to this document";
    let (calls, warnings) = run("subset: {include: {files: ['internal/**']}}", &[]);
    assert_eq!(calls, ["/internal-deep-c-yaml"]);
    assert!(warnings.starts_with(ignored), "{warnings}");
    let excluded =
        run("subset: {exclude: {files: ['internal/**']}}", &["internal/b.yaml", "internal/x.yaml"]);
    assert_eq!(excluded, (vec!["/a-yaml".to_owned()], String::new()));
    let unmatched = run(
        "subset: {exclude: {files: [internal, b.yaml, x.yaml, aa.yaml]}}",
        &["x.yaml", "internal/b.yaml"],
    );
    let expected = "\
W0403 there is no document `internal`; write `internal/**` for the files in this folder
W0403 there is no document `b.yaml`; did you mean `a.yaml` or `x.yaml`?
W0403 there is no document `aa.yaml`; did you mean `a.yaml` or `x.yaml`?";
    assert_eq!(unmatched.1, expected);
}

#[test]
fn file_outside_the_folder_is_rejected() {
    for pattern in ["../a.yaml", "/a.yaml", "./a.yaml", "internal/", "a\\\\b.yaml"] {
        let settings = SpecFile::new("sdk.yaml", format!("subset: {{exclude: {{files: [\"{pattern}\"]}}}}"));
        let problems = Config::parse(&settings).expect_err(pattern);
        let page = problems.render(&[settings], false);
        assert!(page.contains("is not a path in the folder of the documents"), "{page}");
        assert!(
            page.contains("error[E0402]") && page.contains("such as `admin.yaml` or `internal/**`"),
            "{page}"
        );
    }
}
