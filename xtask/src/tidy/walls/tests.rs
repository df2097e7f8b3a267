//! Planted dependencies, cycles and table rows, and the findings about them.

use super::file_graph::FileGraph;
use super::layer::{Crate, Layer};
use super::layer_report;
use super::layers;
use crate::tidy::source::Source;

const NO_TABLE: Crate = Crate { root: "a/src", layers: &[] };

fn graph(files: &[(&str, &str)]) -> FileGraph {
    let sources: Vec<Source> =
        files.iter().map(|(path, text)| Source::new(format!("a/src/{path}"), *text)).collect();
    FileGraph::read("a/src", &sources)
}

/// Returns each edge as `from:line → to`.
fn edges(files: &[(&str, &str)]) -> Vec<String> {
    let graph = graph(files);
    assert!(graph.faults.is_empty(), "{:?}", graph.faults);
    graph.edges().map(|it| format!("{}:{} → {}", it.from, it.line, it.to)).collect()
}

fn findings(layers: &'static [Layer], files: &[(&str, &str)]) -> Vec<String> {
    let mut findings = Vec::new();
    layers::check(Crate { root: "a/src", layers: vec![layers].leak() }, &graph(files), "", &mut findings);
    findings.iter().map(ToString::to_string).collect()
}

/// One layer per file of the small crates below, so that only the planted fault is reported.
const TWO: &[Layer] = &[Layer { path: "high", uses: &["low"] }, Layer { path: "low", uses: &[] }];

const ROOT: (&str, &str) = ("lib.rs", "mod high;\nmod low;\n");

#[test]
fn allowed_edge_is_no_finding() {
    let files = [ROOT, ("high.rs", "use crate::low::B;\n"), ("low.rs", "pub struct B;\n")];
    assert!(findings(TWO, &files).is_empty());
}

#[test]
fn forbidden_import_is_reported() {
    let files = [
        ("lib.rs", "mod high;\nmod low;\nmod side;\n"),
        ("high.rs", "use crate::low::B;\nuse crate::side::C;\n"),
        ("low.rs", "pub struct B;\n"),
        ("side.rs", "pub struct C;\n"),
    ];
    const LAYERS: &[Layer] = &[
        Layer { path: "high", uses: &["low"] },
        Layer { path: "low", uses: &[] },
        Layer { path: "side", uses: &[] },
    ];
    assert_eq!(
        findings(LAYERS, &files),
        ["a/src/high.rs:2: walls: `high` may not use `side` (side.rs); it may use `low`"]
    );
}

#[test]
fn cycle_of_two_files_is_reported() {
    let files = [
        ("lib.rs", "mod low;\n"),
        ("low/mod.rs", "mod a;\nmod b;\n"),
        ("low/a.rs", "\nuse super::b::B;\npub struct A;\n"),
        ("low/b.rs", "use super::a::A;\npub struct B;\n"),
    ];
    assert_eq!(
        findings(&[Layer { path: "low", uses: &[] }], &files),
        [
            "a/src/low/a.rs:2: walls: the files depend on each other: low/a.rs → low/b.rs → low/a.rs; move what they \
          share into a file below them"
        ]
    );
}

#[test]
fn cycle_of_three_files_is_reported() {
    let files = [
        ("lib.rs", "mod a;\nmod b;\nmod c;\n"),
        ("a.rs", "use crate::b::B;\npub struct A;\n"),
        ("b.rs", "use crate::c::C;\npub struct B;\n"),
        ("c.rs", "pub struct C;\nfn f() -> crate::a::A { loop {} }\n"),
    ];
    let graph = graph(&files);
    let cycles = graph.cycles();
    assert_eq!(cycles.len(), 1);
    assert_eq!(cycles[0].shortest, ["a.rs", "b.rs", "c.rs", "a.rs"]);
}

#[test]
fn shortest_cycle_is_shown() {
    let files = [
        ("lib.rs", "mod a;\nmod b;\nmod c;\n"),
        ("a.rs", "use crate::b::B;\npub struct A;\n"),
        ("b.rs", "use crate::c::C;\npub struct B;\n"),
        ("c.rs", "use crate::a::A;\nuse crate::b::B;\npub struct C;\n"),
    ];
    let graph = graph(&files);
    let cycles = graph.cycles();
    assert_eq!(cycles.len(), 1);
    assert_eq!(cycles[0].members, ["a.rs", "b.rs", "c.rs"]);
    assert_eq!(cycles[0].shortest, ["b.rs", "c.rs", "b.rs"]);
}

#[test]
fn reexport_leads_to_the_defining_file() {
    let files = [
        ("lib.rs", "mod low;\nmod high;\npub use self::low::A;\n"),
        ("low/mod.rs", "mod a;\nmod b;\npub use self::a::A as Renamed;\npub use a::*;\nuse self::b::B;\n"),
        ("low/a.rs", "pub struct A;\n"),
        ("low/b.rs", "use super::Renamed;\npub struct B;\n"),
        ("high.rs", "use crate::low::{A, Renamed};\nuse crate::A as Root;\n"),
    ];
    assert_eq!(edges(&files), ["low/mod.rs:5 → low/b.rs", "low/b.rs:1 → low/a.rs", "high.rs:1 → low/a.rs"]);
}

#[test]
fn reexport_is_an_edge_if_the_file_uses_it() {
    let files = [
        ("lib.rs", "mod low;\n"),
        ("low.rs", "mod a;\nmod b;\npub use self::a::A;\npub use self::b::B;\nfn f(a: A) {}\n"),
        ("low/a.rs", "pub struct A;\n"),
        ("low/b.rs", "pub struct B;\n"),
    ];
    assert_eq!(edges(&files), ["low.rs:5 → low/a.rs"]);
}

#[test]
fn circular_reexports_lead_nowhere() {
    let files = [
        ("lib.rs", "mod high;\nmod low;\n"),
        ("high.rs", "pub use crate::low::*;\nuse crate::low::A;\n"),
        ("low.rs", "pub use crate::high::*;\npub use crate::high::A;\n"),
    ];
    assert_eq!(edges(&files), ["high.rs:2 → low.rs"]);
}

#[test]
fn grouped_imports_are_separate_edges() {
    let files = [
        ("lib.rs", "mod a;\nmod b;\nmod c;\n"),
        ("a.rs", "use crate::{\n    b::{B, self},\n    c::{self as other, C},\n};\n"),
        ("b.rs", "pub struct B;\n"),
        ("c.rs", "pub struct C;\n"),
    ];
    assert_eq!(edges(&files), ["a.rs:2 → b.rs", "a.rs:3 → c.rs"]);
}

#[test]
fn path_in_expression_is_an_edge() {
    let low = ("low.rs", "pub fn f() {}\npub const N: u8 = 1;\n");
    for text in [
        "fn g() { crate::low::f() }",
        "fn g() { super::low::f() }",
        "use crate::low; fn g() { low::f() }",
        "use crate::low as l; fn g() { l::f() }",
        "use crate::*; fn g() { low::f() }",
        "fn g() { println!(\"{}\", crate::low::N) }",
        "fn g(n: u8) { matches!(n, crate::low::N) }",
        "fn g() { use crate::low::f; f() }",
        "macro_rules! m { () => { $crate::low::f() } }",
    ] {
        assert_eq!(edges(&[ROOT, ("high.rs", text), low]), ["high.rs:1 → low.rs"], "{text}");
    }
}

#[test]
fn import_of_a_module_alone_is_no_edge() {
    assert!(edges(&[ROOT, ("high.rs", "use crate::low;\n"), ("low.rs", "pub fn f() {}\n")]).is_empty());
}

#[test]
fn paths_of_child_modules_are_edges() {
    let files = [
        ("lib.rs", "mod high;\n"),
        ("high.rs", "mod low;\nfn f() {\n    low::g()\n}\n"),
        ("high/low.rs", "pub fn g() {}\n"),
    ];
    assert_eq!(edges(&files), ["high.rs:3 → high/low.rs"]);
}

#[test]
fn glob_is_an_edge_for_each_used_name() {
    let files = [
        ("lib.rs", "mod low;\nmod high;\n"),
        ("low/mod.rs", "mod a;\nmod b;\npub use self::a::A;\npub use self::b::b;\npub struct L;\n"),
        ("low/a.rs", "pub struct A;\n"),
        ("low/b.rs", "pub fn b() {}\n"),
        ("high.rs", "use crate::low::*;\nfn f() -> A {\n    b();\n}\n"),
    ];
    assert_eq!(edges(&files), ["high.rs:2 → low/a.rs", "high.rs:3 → low/b.rs"]);
}

#[test]
fn glob_of_traits_is_an_edge() {
    let low = ("low.rs", "pub trait Low {}\n");
    assert_eq!(edges(&[ROOT, ("high.rs", "use crate::low::*;\n"), low]), ["high.rs:1 → low.rs"]);
}

#[test]
fn macros_are_items() {
    let files = [
        ("lib.rs", "mod low;\nmod high;\n"),
        (
            "low/mod.rs",
            "mod union;\nmacro_rules! textual { () => {} }\nmod c;\npub(crate) use self::union::union;\n",
        ),
        ("low/union.rs", "macro_rules! union { () => {} }\npub(crate) use union;\n"),
        ("low/c.rs", "textual!();\n"),
        ("high.rs", "use crate::low::union;\nunion!();\n"),
    ];
    assert_eq!(edges(&files), ["low/c.rs:1 → low/mod.rs", "high.rs:1 → low/union.rs"]);
}

#[test]
fn items_made_by_macros_belong_to_their_module() {
    let files = [
        ("lib.rs", "mod low;\nmod high;\n"),
        ("low/mod.rs", "mod code;\npub use self::code::Code;\n"),
        ("low/code.rs", "codes! { A }\n"),
        ("high.rs", "use crate::low::Code;\n"),
    ];
    assert_eq!(edges(&files), ["high.rs:1 → low/code.rs"]);
}

#[test]
fn quoted_code_is_ignored() {
    let text = "fn f() { quote! { crate::low::B } }\nitems! { B = crate::client => B; }\n";
    assert!(edges(&[ROOT, ("high.rs", text), ("low.rs", "pub struct B;\n")]).is_empty());
}

#[test]
fn test_code_is_ignored() {
    let files = [
        ("lib.rs", "mod high;\nmod low;\n#[cfg(test)]\nmod tests;\n#[cfg(test)]\nmod samples;\n"),
        ("high.rs", "pub struct A;\n#[cfg(test)]\nmod tests {\n    use crate::low::B;\n}\n"),
        ("low.rs", "#[cfg(test)]\nuse crate::high::A;\npub struct B;\n"),
        ("tests.rs", "use crate::low::B;\n"),
        ("samples.rs", "use crate::low::B;\n"),
        ("high/tests/more.rs", "use crate::low::B;\n"),
    ];
    assert!(edges(&files).is_empty());
}

#[test]
fn inline_modules_belong_to_their_file() {
    let high = "mod inner {\n    use super::super::low::B;\n    use super::A;\n}\nstruct A;\n";
    let files = [ROOT, ("high.rs", high), ("low.rs", "pub struct B;\n")];
    assert_eq!(edges(&files), ["high.rs:2 → low.rs"]);
}

#[test]
fn hidden_files_are_reported() {
    const LAYERS: &[Layer] = &[Layer { path: "high", uses: &[] }];
    let files = [
        ("lib.rs", "#[path = \"other.rs\"]\nmod high;\nmod gone;\n"),
        ("high.rs", "fn f( {}\n"),
        ("main.rs", "mod high;\n"),
    ];
    let found = findings(LAYERS, &files);
    assert_eq!(found.len(), 3, "{found:?}");
    assert!(found[0].starts_with("a/src/lib.rs:2: walls: `#[path]` hides"), "{found:?}");
    assert!(found[1].starts_with("a/src/lib.rs:3: walls: module `gone` has no file"), "{found:?}");
    assert!(found[2].starts_with("a/src/high.rs:1: walls: the file does not parse"), "{found:?}");
    let undeclared = findings(TWO, &[("lib.rs", "mod low;\n"), ("low.rs", ""), ("high.rs", "")]);
    assert!(
        undeclared[0].starts_with("a/src/high.rs:1: walls: no `mod` declares this file"),
        "{undeclared:?}"
    );
}

#[test]
fn root_items_may_not_be_used() {
    let files = [
        ("lib.rs", "mod high;\nmod low;\npub use self::low::B;\npub struct Own;\nfn f(b: B) {}\n"),
        ("high.rs", "use crate::B;\nuse crate::Own;\n"),
        ("low.rs", "pub struct B;\n"),
    ];
    assert_eq!(
        findings(TWO, &files),
        ["a/src/high.rs:2: walls: high.rs uses an item of lib.rs; move the item into a layer"]
    );
}

#[test]
fn stale_row_is_reported() {
    let files = [ROOT, ("high.rs", ""), ("low.rs", "")];
    assert_eq!(
        findings(TWO, &files),
        ["xtask/src/tidy/walls/tables/mod.rs:1: walls: no file of `high` uses `low`; remove it from the row"]
    );
}

#[test]
fn unknown_layers_are_reported() {
    const LAYERS: &[Layer] = &[
        Layer { path: "high", uses: &["gone"] },
        Layer { path: "low", uses: &["low"] },
        Layer { path: "other", uses: &[] },
    ];
    let found = findings(LAYERS, &[ROOT, ("high.rs", ""), ("low.rs", "")]);
    let prefix = "xtask/src/tidy/walls/tables/mod.rs:1: walls: layer";
    assert_eq!(
        found,
        [
            format!("{prefix} `high` may use `gone`, which is no layer of `a/src`"),
            format!("{prefix} `low` lists itself; remove it"),
            format!("{prefix} `other` of `a/src` has no file; remove it"),
        ]
    );
}

#[test]
fn cyclic_table_is_reported() {
    const LAYERS: &[Layer] = &[
        Layer { path: "high", uses: &["low"] },
        Layer { path: "low", uses: &["high/part"] },
        Layer { path: "high/part", uses: &["high"] },
    ];
    let files = [
        ROOT,
        ("high/mod.rs", "mod part;\nuse crate::low::B;\npub struct A;\n"),
        ("high/part.rs", "use super::A;\npub struct P;\n"),
        ("low.rs", "use crate::high::part::P;\npub struct B;\n"),
    ];
    let found = findings(LAYERS, &files);
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found[0].contains("high/mod.rs → low.rs → high/part.rs → high/mod.rs"), "{found:?}");
    assert!(found[1].ends_with("the table lets layers depend on each other: high → low → high/part → high"));
}

#[test]
fn file_without_layer_is_reported() {
    const LAYERS: &[Layer] = &[Layer { path: "low", uses: &[] }];
    assert_eq!(
        findings(LAYERS, &[ROOT, ("high.rs", ""), ("low.rs", "")]),
        ["a/src/high.rs:1: walls: the file belongs to no layer; add one to the table of `a/src`"]
    );
}

#[test]
fn row_findings_name_the_line_of_the_row() {
    let tables = "Crate { root: \"b\", layers: &[B] },\nCrate { root: \"a/src\", layers: &[A] },\nconst B: &[Layer] = &[\n\
                  Layer { path: \"high\" }];\nconst A: &[Layer] = &[\nLayer { path: \"high\", uses: &[\"low\"] }];\n";
    let mut findings = Vec::new();
    let files = [ROOT, ("high.rs", ""), ("low.rs", "")];
    layers::check(Crate { root: "a/src", layers: &[TWO] }, &graph(&files), tables, &mut findings);
    assert_eq!(findings[0].line, 6);
}

#[test]
fn layers_are_printed_as_rows() {
    let files = [
        ("lib.rs", "mod high;\nmod low;\n"),
        ("high/mod.rs", "mod part;\nuse crate::low::B;\n"),
        ("high/part/mod.rs", "mod a;\nmod b;\n"),
        ("high/part/a.rs", "use super::b::B;\npub struct A;\n"),
        ("high/part/b.rs", "use super::a::A;\npub struct B;\n"),
        ("low.rs", "pub struct B;\n"),
    ];
    let expected = "a/src
    Layer { path: \"high\", uses: &[\"low\"] },
    Layer { path: \"high/part\", uses: &[] },
    Layer { path: \"low\", uses: &[] },
  cycle of 2 files: high/part/a.rs high/part/b.rs
    shortest, from line 1: high/part/a.rs → high/part/b.rs → high/part/a.rs
";
    assert_eq!(layer_report::render(NO_TABLE, &graph(&files)), expected);
}

#[test]
fn stage_is_split_if_its_folder_uses_it() {
    let files = [
        ("lib.rs", "mod high;\n"),
        ("high/mod.rs", "mod shared;\nmod part;\nuse self::part::b::B;\n"),
        ("high/shared.rs", "pub struct A;\n"),
        ("high/part/mod.rs", "pub mod b;\n"),
        ("high/part/b.rs", "use crate::high::shared::A;\npub struct B;\n"),
    ];
    let expected = "a/src
    Layer { path: \"high\", uses: &[\"high/part\"] },
    Layer { path: \"high/part\", uses: &[\"high/shared\"] },
    Layer { path: \"high/shared\", uses: &[] },
";
    assert_eq!(layer_report::render(NO_TABLE, &graph(&files)), expected);
}
