//! Handwritten files next to the configuration: guide pages, example programs and modules of the crate.

use crate::generate_crate::generate_crate;
use sdk_generator::{Config, Layout, SpecFile, generate};

#[test]
fn configured_pages_become_guide() {
    let settings = SpecFile::new(
        "sdk.yaml",
        "package: {name: shop}\nguide:\n  type: {title: Types, groups: [shop/v1], features: [testing]}\n  \
         plain: {title: 'Plain words'}\n",
    );
    let text = "Words.\n\n```\nassert!(true);\n```\n";
    let pages = [SpecFile::new("guide/type.md", text), SpecFile::new("guide/plain.md", "Words.\n")];
    let config = Config::parse_with(&settings, &pages).expect("settings");
    let document = |group: &str, id: &str| {
        let text = format!(
            "paths: {{/{id}: {{get: {{operationId: {id}, tags: [Things ({group})], responses: {{'204': {{description: \
             None.}}}}}}}}}}"
        );
        SpecFile::new(format!("{group}.yaml"), text)
    };
    // The module of the second group would be the guide's.
    let files = [document("shop/v1", "listThings"), document("guide/v1", "listGuides")];
    let output = generate_crate(&files, &config, Layout::Workspace);
    let file = |path: &str| output.tree.get(path).unwrap_or_else(|| panic!("no file `{path}`"));
    assert_eq!(file("src/guide/type.md"), text);
    let module = file("src/guide.rs");
    let page = "#[cfg(all(feature = \"shop-v1\", feature = \"testing\"))]\n#[doc = include_str!(\"guide/type.md\")]\npub mod r#type {}\n";
    assert!(module.contains(page), "{module}");
    assert!(
        module.contains("//! - [Types](type/index.html)\n//! - [Plain words](plain/index.html)\n"),
        "{module}"
    );
    let root = file("src/lib.rs");
    assert!(
        root.contains("pub mod guide;")
            && root.contains("pub mod guide_api;")
            && root.contains("//! - [Types](guide/type/index.html)"),
        "{root}"
    );
    assert!(file("README.md").contains("## Guide\n\nThe module `guide` of the documentation"));
}

#[test]
fn configured_programs_become_examples() {
    let text = "//! Lists things. And more.\n\nfn main() {}\n";
    let settings = SpecFile::new(
        "sdk.yaml",
        "package: {name: shop, default-groups: [shop/v1]}\nexamples: {list_things: {groups: [shop/v1]}}\n",
    );
    let program = SpecFile::new("examples/list_things.rs", text);
    let config = Config::parse_with(&settings, &[program]).expect("settings");
    let document =
        "paths: {/things: {get: {operationId: listThings, tags: [Things (shop/v1)], responses: {'200':
        {description: All., content: {application/json: {schema: {type: array, items: {type: string}}}}}}}}}";
    let files = [SpecFile::new("shop/v1.yaml", document)];
    let output = generate_crate(&files, &config, Layout::Workspace);
    let file = |path: &str| output.tree.get(path).unwrap_or_else(|| panic!("no file `{path}`"));
    let head =
        "// Copied by sdkwright from examples/list_things.rs next to the API's documents; edit it there.";
    assert_eq!(file("examples/list_things.rs"), format!("{head}\n\n{text}"));
    let entry = "[[example]]\nname = \"list_things\"\nrequired-features = [\"shop-v1\", \"reqwest\"]\n";
    let manifest = file("Cargo.toml");
    assert!(manifest.contains(entry), "{manifest}");
    // The generator would write one of this name too.
    assert_eq!(manifest.matches("[[example]]").count(), 1, "{manifest}");
    let row = "| `list_things` | Lists things. |  |";
    assert!(file("README.md").contains(row) && file("src/lib.rs").contains(row));
}

#[test]
fn configured_modules_become_modules_of_the_crate() {
    let document =
        "paths: {/things: {get: {operationId: listThings, tags: [Things (shop/v1)], responses: {'200':
        {description: All., content: {application/json: {schema: {type: array, items: {type: string}}}}}}}}}";
    let files = [SpecFile::new("shop/v1.yaml", document)];
    let settings = SpecFile::new(
        "sdk.yaml",
        "modules:\n  names: {groups: [shop/v1], features: [testing], dependencies: {itoa: '1.0', http: '9'}}\n  \
         keys: {reexports: [Key, Error1]}\n",
    );
    let beside = ["names.rs", "names/tests.rs", "keys.rs"]
        .map(|path| SpecFile::new(format!("modules/{path}"), format!("//! {path}\n")));
    let config = Config::parse_with(&settings, &beside).expect("settings");
    let output = generate_crate(&files, &config, Layout::Standalone);
    let file = |path: &str| output.tree.get(path).unwrap_or_else(|| panic!("no file `{path}`"));
    for path in ["names.rs", "names/tests.rs", "keys.rs"] {
        let head =
            format!("// Copied by sdkwright from modules/{path} next to the API's documents; edit it there.");
        assert_eq!(file(&format!("src/{path}")), format!("{head}\n\n//! {path}\n"));
    }
    let root = file("src/lib.rs");
    let condition = "#[cfg(all(feature = \"shop-v1\", feature = \"testing\"))]";
    assert!(root.contains(&format!("{condition}\npub mod names;\n")), "{root}");
    assert!(root.contains("\nmod keys;\n") && root.contains("pub use self::keys::{Error1, Key};"), "{root}");
    let manifest = file("Cargo.toml");
    // A dependency of the runtime keeps its version.
    assert!(manifest.contains("\nitoa = \"1.0\"\n") && !manifest.contains("\"9\""), "{manifest}");
    assert!(output.tree.get("src/internals.rs").is_some());
    let plain = generate_crate(&files, &Config::default(), Layout::Standalone);
    assert!(plain.tree.get("src/internals.rs").is_none() && plain.tree.get("src/crn.rs").is_none());
}

#[test]
fn module_with_a_taken_name_is_rejected_with_both_places() {
    let document =
        "paths: {/things: {get: {operationId: listThings, tags: [Things (shop/v1)], responses: {'204':
        {description: Done.}}}}}";
    let settings = SpecFile::new(
        "sdk.yaml",
        "modules:\n  shop: {}\n  client: {reexports: [Thing]}\n  type: {}\n  names: {reexports: [Error, Thing]}\n",
    );
    let beside = ["shop", "client", "type", "names"]
        .map(|name| SpecFile::new(format!("modules/{name}.rs"), "//! A.\n"));
    let config = Config::parse_with(&settings, &beside).expect("settings");
    let mut files = vec![SpecFile::new("shop/v1.yaml", document)];
    let problems = generate(&files, &config, Layout::Standalone).expect_err("taken names");
    files.push(settings);
    let text = problems.render(&files, false);
    for says in [
        "the module `shop` has the name of the group `shop/v1`\n ::: shop/v1.yaml:1:19",
        "`client` is the name of another module of the crate",
        "`type` is the name of another module of the crate",
        "both export `Thing`\n ::: sdk.yaml:3:3",
        "the root of the crate already has an item `Error`",
        "5 errors",
    ] {
        assert!(text.contains(says), "{says}\n{text}");
    }
}
