//! Snapshots of the generated code: the items that each fixture is about, and two whole files.
//!
//! A fixture shows one construct of OpenAPI. Its comments `# Shows: Pet, PetsClient::list` name the items that the
//! construct becomes; `fixtures/README.md` lists the selectors. A snapshot holds these items and all warnings.
//!
//! Other tests cover the rest of the generated crates: `compile.rs` compiles, lints and documents all fixtures and sends
//! their requests, and `invariance.rs` compares crates byte by byte. Imports and standard sentences are in the snapshots
//! `seed_jwks` and `seed_users` and in `generated/`, which `cargo xtask codegen --check` compares with the documents.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::sync::LazyLock;

use crate::files::{folder_entries, read_documents, test_folder};
use crate::fixtures::{Fixture, fixtures};
use crate::generate_crate::generate_crate;
use crate::items::{Selector, select_items};
use crate::spec::read_spec;
use sdk_generator::{Layout, Output, SpecFile};

/// The start of a comment that names the items of a fixture's snapshot.
const SHOWS: &str = "# Shows: ";

/// The folder of the samples, which have a snapshot of their own.
const SAMPLES_FOLDER: &str = "src/testing/samples/";

/// Files of the runtime that the generator replaces.
const REPLACED_FILES: [&str; 2] = ["src/lib.rs", "src/service.rs"];

/// Snapshots that belong to no single fixture.
const OTHER_SNAPSHOTS: [&str; 3] = ["samples", "seed_jwks", "seed_users"];

/// All fixtures, read once for all tests.
static FIXTURES: LazyLock<Vec<Fixture>> = LazyLock::new(fixtures);

/// Declares a test for each fixture: `fixture::arrays` compares the items of `fixtures/arrays.yaml` with its snapshot.
macro_rules! fixture_tests {
    ($($name:ident)*) => {
        /// The fixtures with a test.
        const TESTED: &[&str] = &[$(stringify!($name)),*];

        mod fixture {
            $(
                #[test]
                fn $name() {
                    super::assert_fixture_matches_snapshot(stringify!($name));
                }
            )*
        }
    };
}

fixture_tests! {
    allof_example allof_1_alias allof_2_annotated allof_3_inheritance allof_4_composition allof_5_documentation
    allof_6_no_op allof_7_nullable allof_8_required allof_9_nested_required allof_union allof_untyped
    always_present annotations_calls annotations_enums annotations_names annotations_paging arrays
    body_any_type body_files body_form body_form_nested body_form_styles body_json_patch body_lines body_media_types
    body_nullable body_optional body_parts body_positions body_raw body_required body_required_members body_scalars_and_lists body_several body_upload
    boolean_schemas callback_payloads callbacks_and_links component_and_title conditional_properties conditional_requests constant_parameters content_parameters conversions
    cookie_parameters default_security defaults deprecated derives described_constraints docs_markdown enum_closed enum_described enum_extensible
    enum_integer enum_mixed enum_nullable enum_objects enum_of_equal_types enum_single_value enum_symbols endpoints error_bodies existence_waits find_by_name flat_ids flat_paths
    flat_tags formats free_form generic_schemas
    header_and_cookie_styles header_parameters idempotency_keys inline_anonymous inline_errors inline_same_title
    inline_same_title_order inline_title_clash json_texts lifecycle limits_and_immutable many_arguments map_beside_properties maps masked_secrets max_page_items
    media_type_text_json methods modules names_equal_after_conversion names_equal_but_for_case names_keywords
    names_odd names_of_handles names_of_operations names_of_the_prelude names_of_verbs names_placeholders names_schema_keywords
    names_self names_very_long nullable_request nullable_response nullable_untyped number_types oauth openapi_31
    operation_without_id overlay paging_items paging_pending paging_requests paging_united parameters_overridden patch_immutable path_custom_verb path_key_with_fragment path_key_with_query path_lists
    path_literals path_parameters path_parameters_undeclared path_styles pattern_properties phased_parts pollers put_back
    query_lists query_names query_objects query_scalars query_styles raw_requests recursion_list recursion_map
    recursion_mutual recursion_nameless recursion_optional recursion_parent_and_child recursion_required
    recursion_self_and_plain recursion_union redact ref_across_files ref_chain ref_names ref_parts
    ref_parts_in_files ref_path_item ref_path_item_in_file ref_path_to_path ref_schema ref_self ref_siblings request_compression
    required_without_property response_headers responses_described retry_too_early same_paths secret_keys security security_3_2
    servers servers_named settings stages stream_concatenated_json stream_item_schemas stream_items subset success_any_type success_bodies success_downloads success_lacks_body
    success_media_types success_nullable success_of_one_type success_optional_body success_redirect success_reports_error success_several success_statuses
    success_text_and_bytes success_without_body text_types tag_groups tags tags_odd tuples typed_headers types_several union_by_shape
    union_circular union_constants union_default_mapping union_discriminator union_implicit_tags union_json_types
    union_known_members union_null_object union_null_variants union_of_heirs union_of_lists union_of_one union_of_texts
    union_overlapping union_parent union_product union_required_only union_shared_titles union_tag_in_allof
    union_tightening union_unmatched_mapping upload_sessions uploads view_empty_object view_nothing_to_send view_read_only
    view_required_differs view_required_read_only view_write_only webhook_events
}

fn assert_fixture_matches_snapshot(name: &str) {
    let fixture = FIXTURES.iter().find(|fixture| fixture.name == name).expect("a fixture of this name");
    let comments = comments(&fixture.files);
    let selectors: Vec<Selector> = comments
        .iter()
        .filter_map(|comment| comment.strip_prefix(SHOWS))
        .flat_map(|names| names.split(", "))
        .map(Selector::new)
        .collect();
    let output = generate_crate(&fixture.files, &fixture.config, Layout::Workspace);
    let mut page = select_items(api_files(&output), &selectors);
    if !output.warnings.is_empty() {
        let _ = write!(page, "━━ warnings\n{}", output.warnings.render(&fixture.files, false));
    }
    let description = comments.iter().find_map(|comment| comment.strip_prefix("# ")).unwrap_or_default();
    insta::with_settings!({ description => description, omit_expression => true }, {
        insta::assert_snapshot!(name, page);
    });
}

/// Returns the lines of comments at the top of the documents.
fn comments(files: &[SpecFile]) -> Vec<&str> {
    files.iter().flat_map(|file| file.text.lines().take_while(|line| line.starts_with('#'))).collect()
}

/// A fixture without a test would never be generated, a snapshot without a fixture never be compared.
#[test]
fn fixtures_and_snapshots_have_tests() {
    let fixtures: BTreeSet<&str> = FIXTURES.iter().map(|fixture| fixture.name.as_str()).collect();
    assert_eq!(fixtures, TESTED.iter().copied().collect(), "the fixtures, and those of `fixture_tests!`");
    for entry in folder_entries(&test_folder("snapshots")) {
        let name = entry.file_name().and_then(|name| name.to_str()).expect("a name in UTF-8");
        if let Some(name) =
            name.strip_prefix("generator__snapshots__").and_then(|name| name.strip_suffix(".snap"))
        {
            assert!(
                fixtures.contains(name) || OTHER_SNAPSHOTS.contains(&name),
                "{name} belongs to no fixture"
            );
        }
    }
}

/// A generated file with an item of each kind.
const SELECTABLE: &str = r#"//! Pets.

mod cats;

/// A pet.
pub struct Pet {
    /// Its name.
    pub name: String,
}

impl Pet {
    /// Creates a pet.
    pub fn new() -> Self {
        Self { name: String::new() }
    }

    pub fn name(&self) -> &str {
        &self.name
    }

    pub fn other(&self) {}
}

request! {
    /// A request.
    ListPets -> Json<Pet>
}
"#;

fn select(selectors: &[&str]) -> String {
    let selectors: Vec<Selector> = selectors.iter().copied().map(Selector::new).collect();
    select_items([("src/pets.rs", SELECTABLE)], &selectors)
}

#[test]
fn selectors_select_items_in_file_order() {
    assert_eq!(
        select(&["Pet::name", "docs Pet::new", "ListPets", "Pet", "mod cats"]),
        "━━ src/pets.rs
mod cats;

pub struct Pet {
    pub name: String,
}

impl Pet {
    /// Creates a pet.
    pub fn new() -> Self {
        Self { name: String::new() }
    }

    pub fn name(&self) -> &str {
        &self.name
    }
}

request! {
    ListPets -> Json<Pet>
}

"
    );
}

#[test]
#[should_panic(expected = "no such items: Dog, Pet::bark; the files have mod cats, Pet, impl Pet, Pet::new")]
fn selector_without_item_is_rejected() {
    select(&["Pet", "Dog", "Pet::bark"]);
}

#[test]
#[should_panic(expected = "no items are selected")]
fn fixture_without_selectors_is_rejected() {
    select(&[]);
}

/// The module `testing` has a sample of each success.
#[test]
fn fixture_samples_match_snapshot() {
    let mut page = String::new();
    for fixture in FIXTURES.iter() {
        let output = generate_crate(&fixture.files, &fixture.config, Layout::Workspace);
        for (_, text) in output.tree.files().filter(|(path, _)| path.starts_with(SAMPLES_FOLDER)) {
            // One operation per line, between the lines of the braces.
            for sample in text.lines().filter(|line| line.starts_with('"')) {
                let _ = writeln!(page, "{}: {}", fixture.name, sample.trim_end_matches(','));
            }
        }
    }
    insta::with_settings!({ omit_expression => true }, {
        insta::assert_snapshot!("samples", page);
    });
}

/// A document with components, one big published document, and fragments of documentation pages.
const DOCUMENT_KINDS: [&str; 3] = ["document", "published", "fragment"];

#[test]
fn seeds_are_equal_in_all_document_kinds() {
    let (_, config) = read_spec();
    let outputs = DOCUMENT_KINDS.map(|form| {
        let files = read_documents(&test_folder("fixtures/seeds").join(form));
        let output = generate_crate(&files, &config, Layout::Workspace);
        assert!(output.warnings.errors() == 0, "{form}");
        output
    });
    let [document, others @ ..] = &outputs;
    for (form, other) in DOCUMENT_KINDS[1..].iter().zip(others) {
        for (path, text) in group_files(document) {
            assert_eq!(other.tree.get(path), Some(text), "{path} from the form `{form}`");
        }
        let paths =
            |output: &Output| group_files(output).map(|(path, _)| path.to_owned()).collect::<Vec<_>>();
        assert_eq!(paths(other), paths(document), "the files from the form `{form}`");
    }
    for resource in ["users", "jwks"] {
        let text = document.tree.get(&format!("src/iam/v2/{resource}.rs")).expect("the resource's file");
        insta::with_settings!({ omit_expression => true }, {
            insta::assert_snapshot!(format!("seed_{resource}"), text);
        });
    }
}

/// Returns the generated Rust files without the copied runtime and the samples.
fn api_files(output: &Output) -> impl Iterator<Item = (&str, &str)> {
    let runtime = runtime_files();
    output.tree.files().filter(move |(path, _)| {
        let is_code = path.starts_with("src/") && path.ends_with(".rs");
        let is_copy = runtime.iter().any(|file| file == path) && !REPLACED_FILES.contains(path);
        is_code && !is_copy && !path.starts_with(SAMPLES_FOLDER)
    })
}

/// Returns the files of the groups of operations, which hold nothing about the API as a whole.
fn group_files(output: &Output) -> impl Iterator<Item = (&str, &str)> {
    api_files(output).filter(|(path, _)| !REPLACED_FILES.contains(path))
}

/// Returns the files of the runtime, by their paths in the generated crate.
fn runtime_files() -> Vec<String> {
    let root = test_folder("../generator/runtime/src");
    let mut files = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(next).expect("a folder of the runtime") {
            let path = entry.expect("a file of the runtime").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let relative = path.strip_prefix(&root).expect("a path in the folder");
                files.push(format!("src/{}", relative.to_str().expect("a path in UTF-8").replace('\\', "/")));
            }
        }
    }
    files
}
