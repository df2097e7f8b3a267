//! Overlays applied to a small document: the result, the changes, and the original locations.

use crate::diagnostics::{Code, Diagnostics, Origin};
use crate::limits::Limits;
use crate::origin_map::OriginMap;
use crate::overlay::{OverlayChange, apply_overlays};
use crate::pointer::Pointer;
use crate::source::{Tree, read_all, write_tree};
use crate::source_text::SpecFile;

const DOCUMENT: &str = "
info: {title: Pets, tags: [a, b, c, d]}
paths:
  /pets:
    get: {summary: List, deprecated: true, tags: [x]}
    put: {summary: Put, tags: []}
";

struct Applied {
    trees: Vec<Tree>,
    places: OriginMap,
    changes: Vec<OverlayChange>,
    diagnostics: Diagnostics,
}

impl Applied {
    /// Applies actions in an overlay of a version.
    fn new(version: &str, actions: &str) -> Self {
        let overlay = format!("overlay: {version}\ninfo: {{title: a, version: b}}\nactions:\n{actions}");
        Self::with_limits(&overlay, &Limits::default())
    }

    fn with_limits(overlay: &str, limits: &Limits) -> Self {
        let mut diagnostics = Diagnostics::new();
        let files = [SpecFile::new("pets.yaml", DOCUMENT)];
        let overlays = [SpecFile::new("fix.yaml", overlay)];
        let mut trees = read_all(&files, &Limits::default(), &mut diagnostics);
        let mut changes = Vec::new();
        let places = apply_overlays(&mut trees, &overlays, limits, Some(&mut changes), &mut diagnostics);
        Self { trees, places, changes, diagnostics }
    }

    fn text(&self) -> String {
        write_tree(&self.trees[0].root).expect("a tree")
    }

    /// Returns the value at a pointer, as JSON.
    fn value(&self, pointer: &str) -> String {
        let pointer = Pointer::parse(pointer).expect("a pointer");
        self.trees[0].root.at(&pointer).map_or("absent".to_owned(), |node| node.to_value().to_string())
    }

    /// Returns the original location of a pointer.
    fn original(&self, pointer: &str) -> String {
        let pointer = Pointer::parse(pointer).expect("a pointer");
        let Origin { file, pointer } = self.places.translate(&Origin::new("pets.yaml", pointer));
        format!("{file}{pointer}")
    }

    /// Returns the changes, with the original location and that in the overlay.
    fn changes(&self) -> Vec<String> {
        let line = |it: &OverlayChange| {
            let (kind, original, overlay) = (it.kind.as_str(), &it.original, &it.overlay.pointer);
            format!("{kind} {} {}{} {overlay}", it.pointer, original.file, original.pointer)
        };
        self.changes.iter().map(line).collect()
    }

    /// Returns the codes, messages and locations of the diagnostics.
    fn problems(&self) -> Vec<String> {
        let line = |problem: &crate::diagnostics::Diagnostic| {
            let place = problem.places.first().expect("a location");
            format!("{} {}{}: {}", problem.code.as_str(), place.file, place.pointer, problem.message)
        };
        self.diagnostics.iter().map(line).collect()
    }
}

fn unchanged() -> String {
    let mut diagnostics = Diagnostics::new();
    let trees = read_all(&[SpecFile::new("pets.yaml", DOCUMENT)], &Limits::default(), &mut diagnostics);
    write_tree(&trees[0].root).expect("a tree")
}

#[test]
fn mapping_is_merged_recursively() {
    let actions = "
- target: $
  update:
    info: {title: Animals, version: v2, tags: [e]}
    paths: {/pets: {get: {summary: List, x-new: {a: [1]}}}}
";
    for version in ["1.0.0", "1.1", "1.2.0"] {
        let applied = Applied::new(version, actions);
        assert_eq!(applied.problems(), <[&str; 0]>::default());
        assert_eq!(
            applied.value("/info"),
            r#"{"tags":["a","b","c","d","e"],"title":"Animals","version":"v2"}"#
        );
        assert_eq!(applied.value("/paths/~1pets/get/x-new"), r#"{"a":[1]}"#);
        assert_eq!(
            applied.changes(),
            [
                "replaced /info/title pets.yaml/info/title /actions/0/update/info/title",
                "added /info/version pets.yaml/info /actions/0/update/info/version",
                "added /info/tags/4 pets.yaml/info/tags /actions/0/update/info/tags/0",
                "added /paths/~1pets/get/x-new pets.yaml/paths/~1pets/get /actions/0/update/paths/~1pets/get/x-new",
            ]
        );
        for (pointer, expected) in [
            ("/info/title", "fix.yaml/actions/0/update/info/title"),
            ("/info/tags/4", "fix.yaml/actions/0/update/info/tags/0"),
            ("/info/tags/3", "pets.yaml/info/tags/3"),
            ("/paths/~1pets/get/x-new/a/0", "fix.yaml/actions/0/update/paths/~1pets/get/x-new/a/0"),
            ("/paths/~1pets/get/summary", "pets.yaml/paths/~1pets/get/summary"),
            ("", "pets.yaml"),
        ] {
            assert_eq!(applied.original(pointer), expected);
        }
    }
}

#[test]
fn list_is_extended() {
    let actions = "
- {target: '$.paths.*.*.tags', update: y}
- {target: $.info.tags, update: [e, f]}
";
    let applied = Applied::new("1.1.0", actions);
    assert_eq!(applied.value("/paths/~1pets/get/tags"), r#"["x","y"]"#);
    assert_eq!(applied.value("/paths/~1pets/put/tags"), r#"["y"]"#);
    assert_eq!(applied.value("/info/tags"), r#"["a","b","c","d","e","f"]"#);
    assert_eq!(applied.original("/paths/~1pets/put/tags/0"), "fix.yaml/actions/0/update");
    assert_eq!(applied.original("/info/tags/5"), "fix.yaml/actions/1/update/1");
}

#[test]
fn removed_elements_shift_locations() {
    let actions = "
- {target: \"$.info.tags[?@ == 'a' || @ == 'c']\", remove: true}
- {target: $.info.tags, update: e}
- {target: '$.info.tags[0]', remove: true}
- {target: $..get, remove: true}
";
    let applied = Applied::new("1.1.0", actions);
    assert_eq!(applied.value("/info/tags"), r#"["d","e"]"#);
    assert_eq!(applied.original("/info/tags/0"), "pets.yaml/info/tags/3");
    assert_eq!(applied.original("/info/tags/1"), "fix.yaml/actions/1/update");
    assert_eq!(applied.value("/paths/~1pets/get"), "absent");
    assert_eq!(
        applied.changes(),
        [
            "removed /info/tags/0 pets.yaml/info/tags/0 /actions/0/remove",
            "removed /info/tags/2 pets.yaml/info/tags/2 /actions/0/remove",
            "added /info/tags/2 pets.yaml/info/tags /actions/1/update",
            "removed /info/tags/0 pets.yaml/info/tags/1 /actions/2/remove",
            "removed /paths/~1pets/get pets.yaml/paths/~1pets/get /actions/3/remove",
        ]
    );
}

#[test]
fn value_is_copied() {
    let actions = "
- {target: $.paths, update: {/cats: {}}}
- {target: \"$.paths['/cats']\", copy: \"$.paths['/pets']\"}
- {target: \"$.paths['/cats'].get.summary\", copy: $.info.title}
";
    let applied = Applied::new("1.1.0", actions);
    assert_eq!(applied.problems(), <[&str; 0]>::default());
    assert_eq!(applied.value("/paths/~1cats/put"), r#"{"summary":"Put","tags":[]}"#);
    assert_eq!(applied.value("/paths/~1cats/get/summary"), "\"Pets\"");
    assert_eq!(applied.original("/paths/~1cats/put/summary"), "fix.yaml/actions/1/copy");
    assert_eq!(applied.original("/paths/~1cats/get/summary"), "fix.yaml/actions/2/copy");
}

#[test]
fn reusable_action_is_applied_to_target() {
    let overlay = "
overlay: 1.2.0
info: {title: a, version: b}
components: {actions: {stable: {fields: {update: {x-stable: true}}}}}
actions:
- {target: '$.paths.*.get', $ref: '#/components/actions/stable'}
- {target: '$.paths.*.put', $ref: '#/components/actions/unstable'}
";
    let applied = Applied::with_limits(overlay, &Limits::default());
    assert_eq!(
        applied.problems(),
        ["E0501 fix.yaml/actions/1/$ref: `#/components/actions/unstable` is not an action with `fields`"]
    );
    let applied = Applied::with_limits(&overlay.replace("unstable", "stable"), &Limits::default());
    assert_eq!(applied.value("/paths/~1pets/put/x-stable"), "true");
    let expected = "fix.yaml/components/actions/stable/fields/update/x-stable";
    assert_eq!(applied.original("/paths/~1pets/put/x-stable"), expected);
}

#[test]
fn empty_overlays_change_nothing() {
    for actions in [
        "- {target: $, update: {}}",
        "- {target: '$..[?@.summary]', update: {}}",
        "- {target: $.info.title, update: Pets}",
        "- {target: $.info.tags, update: []}",
        "- {target: $.nothing, remove: true}",
        "- {target: $.info, remove: false, update: {title: Pets}}",
        "  []",
    ] {
        let applied = Applied::new("1.1.0", actions);
        assert!(!applied.diagnostics.has_errors(), "{actions}: {:?}", applied.problems());
        assert_eq!(applied.text(), unchanged(), "{actions}");
        assert_eq!(applied.changes(), <[&str; 0]>::default(), "{actions}");
    }
}

#[test]
fn faults_are_reported_in_the_overlay() {
    for (version, actions, expected) in [
        (
            "1.1.0",
            "- {target: $.nothing, remove: true}",
            "W0501 fix.yaml/actions/0/target: the target matches nothing in `pets.yaml`",
        ),
        ("1.1.0", "- {target: $.info}", "W0501 fix.yaml/actions/0: the action changes nothing"),
        (
            "1.1.0",
            "- {target: $.info, update: {tags: }}",
            "W0501 fix.yaml/actions/0/update/tags: `tags` has no value, so the one in the document is kept",
        ),
        (
            "1.1.0",
            "- {target: $.info, remove: true, update: {a: b}}",
            "W0501 fix.yaml/actions/0/update: `update` has no effect next to `remove: true`",
        ),
        ("1.1.0", "  []", "W0501 fix.yaml/actions: the overlay has no actions"),
        ("2.0.0", "  []", "E0501 fix.yaml/overlay: Overlay version `2.0.0` is not supported"),
        ("1.1.0", "- {update: {}}", "E0501 fix.yaml/actions/0: `target` is missing"),
        (
            "1.1.0",
            "- {target: [a], remove: true}",
            "E0501 fix.yaml/actions/0/target: expected a string for `target`, found a list",
        ),
        (
            "1.1.0",
            "- {target: $, remove: yes please}",
            "E0501 fix.yaml/actions/0/remove: expected a boolean for `remove`, found a string",
        ),
        (
            "1.1.0",
            "- {target: $.info, update: {}, copy: $.info}",
            "E0501 fix.yaml/actions/0/copy: `update` and `copy` are mutually exclusive",
        ),
        (
            "1.0.0",
            "- {target: $.info, copy: $.info}",
            "E0501 fix.yaml/actions/0/copy: `copy` requires Overlay 1.1",
        ),
        (
            "1.1.0",
            "- {target: $.info.x-a, update: {}}",
            "E0502 fix.yaml/actions/0/target: unexpected `-` at character 9",
        ),
        (
            "1.1.0",
            "- {target: $, remove: true}",
            "E0504 fix.yaml/actions/0/remove: a document cannot be removed",
        ),
        (
            "1.1.0",
            "- {target: $.info, update: {title: [a]}}",
            "E0504 fix.yaml/actions/0/update/title: a list cannot be merged into a string",
        ),
        (
            "1.1.0",
            "- {target: $.info, update: a}",
            "E0504 fix.yaml/actions/0/update: a string cannot be merged into a mapping",
        ),
        (
            "1.0.0",
            "- {target: $.info.title, update: a}",
            "E0504 fix.yaml/actions/0/target: the target matches a scalar, which Overlay 1.0 does not allow",
        ),
        (
            "1.1.0",
            "- {target: $.info.*, update: a}",
            "E0504 fix.yaml/actions/0/target: the target matches values of different types",
        ),
        (
            "1.1.0",
            "- {target: $.info, copy: $.paths.*.*}",
            "E0504 fix.yaml/actions/0/copy: `copy` matches several values",
        ),
        (
            "1.1.0",
            "- {target: $.info, copy: $.nothing}",
            "E0504 fix.yaml/actions/0/copy: `copy` matches nothing",
        ),
        (
            "1.1.0",
            "- {target: $.info, updates: {}, remove: true}",
            "W0003 fix.yaml/actions/0/updates: `updates` is not a member of an action",
        ),
    ] {
        let applied = Applied::new(version, actions);
        assert_eq!(applied.problems(), [expected], "{actions}");
    }
}

#[test]
fn extends_selects_a_document() {
    let overlay = |extends: &str| {
        format!(
            "overlay: 1.1.0\ninfo: {{title: a, version: b}}\nextends: {extends}\nactions: [{{target: $.info, update: {{a: b}}}}]\n"
        )
    };
    let applied = Applied::with_limits(&overlay("https://example.com/api/pets.yaml"), &Limits::default());
    assert_eq!(applied.value("/info/a"), "\"b\"");
    let applied = Applied::with_limits(&overlay("./cats.yaml"), &Limits::default());
    assert_eq!(applied.value("/info/a"), "absent");
    assert_eq!(applied.diagnostics.iter().map(|it| it.code).collect::<Vec<_>>(), [Code::UselessAction]);
}

#[test]
fn limits_are_enforced() {
    let limits = |change: fn(&mut Limits)| {
        let mut limits = Limits::default();
        change(&mut limits);
        limits
    };
    let overlay =
        |actions: &str| format!("overlay: 1.1.0\ninfo: {{title: a, version: b}}\nactions:\n{actions}\n");
    let doubling = "- {target: $.paths, copy: $}\n".repeat(40);
    let nested = format!("{}1{}", "[".repeat(60), "]".repeat(60));
    let deeper = format!(
        "- {{target: $.info, update: {{a: {nested}}}}}\n- {{target: '$.info.a{}', update: {nested}}}",
        "[0]".repeat(59)
    );
    let cases = [
        (doubling.as_str(), limits(|it| it.values = 10_000), "more than 10000 values in a document"),
        (
            "- {target: '$..*..*..*..*', remove: true}",
            limits(|it| it.overlay_steps = 100),
            "the queries of overlays visit more than 100 values",
        ),
        (
            "- {target: '$..*', remove: true}",
            limits(|it| it.overlay_changes = 5),
            "the overlays change more than 5 values",
        ),
        (
            "- {target: '$..tags', update: [1, 2, 3]}",
            limits(|it| it.overlay_changes = 5),
            "the overlays change more than 5 values",
        ),
        (
            "- {target: '$..tags', update: [1, 2, 3]}",
            limits(|it| it.values = 40),
            "more than 40 values in a document",
        ),
        (
            "- {target: '$..tags', update: [aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa]}",
            limits(|it| it.bytes = 200),
            "more than 200 bytes in a document",
        ),
        (deeper.as_str(), Limits::default(), "more than 100 nested lists and mappings"),
    ];
    for (actions, limits, expected) in cases {
        let applied = Applied::with_limits(&overlay(actions), &limits);
        let errors: Vec<_> = applied.diagnostics.iter().map(|it| (it.code, it.message.as_str())).collect();
        assert_eq!(errors, [(Code::OverlayTooLarge, expected)], "{actions}");
    }
}
