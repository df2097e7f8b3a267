//! Overlays that try to exhaust memory or time.

/// An overlay and the document that it changes.
pub(crate) struct OverlayCase {
    /// The name.
    pub(crate) name: &'static str,
    /// The text of the document.
    pub(crate) document: fn() -> String,
    /// The text of the actions.
    actions: fn() -> String,
    /// The code of the error, if there is one.
    pub(crate) code: Option<&'static str>,
}

impl OverlayCase {
    /// Returns the text of the overlay.
    pub(crate) fn overlay(&self) -> String {
        format!("overlay: 1.1.0\ninfo: {{title: T, version: v1}}\nactions:\n{}", (self.actions)())
    }
}

/// All overlays.
pub(crate) const CASES: &[OverlayCase] = &[
    OverlayCase {
        name: "copies that double the document",
        document: || document("{a: b}"),
        actions: || {
            (0..60).map(|it| format!("- {{target: '$[''x-a'']', update: {{n{it}: {{}}}}}}\n- {{target: '$[''x-a''].n{it}', copy: '$[''x-a'']'}}\n")).collect()
        },
        code: Some("E0503"),
    },
    OverlayCase {
        name: "a long text at many places",
        document: || document(&list("{}", 100_000)),
        actions: || format!("- {{target: '$[''x-a''][*]', update: {{a: {}}}}}\n", "a".repeat(1_000_000)),
        code: Some("E0503"),
    },
    OverlayCase {
        name: "a long key at many places",
        document: || document(&list("{}", 100_000)),
        actions: || format!("- {{target: '$[''x-a''][*]', update: {{? {} : b}}}}\n", "a".repeat(1_000_000)),
        code: Some("E0503"),
    },
    OverlayCase {
        name: "as many changes as possible",
        document: || document(&list("{a: {b: c}}", 120_000)),
        actions: || "- {target: '$[''x-a''][*].a', update: {b: d}}\n".to_owned(),
        code: None,
    },
    OverlayCase {
        name: "elements that move",
        document: || document(&list("{}", 400_000)),
        actions: || "- {target: '$[''x-a''][0]', remove: true}\n".to_owned(),
        code: Some("E0503"),
    },
    OverlayCase {
        name: "descendants of descendants",
        document: || document(&format!("{}1{}", "[1, 2, ".repeat(90), "]".repeat(90))),
        actions: || "- {target: '$..*..*..*..*..*..*', remove: true}\n".to_owned(),
        code: Some("E0503"),
    },
    OverlayCase {
        name: "a filter that visits the document for each value",
        document: || document(&list("{}", 100_000)),
        actions: || "- {target: '$[''x-a''][?count($..*) == 1]', remove: true}\n".to_owned(),
        code: Some("E0503"),
    },
    OverlayCase {
        name: "a regular expression on long texts",
        document: || document(&list(&"a".repeat(10_000), 1_000)),
        actions: || "- {target: '$[''x-a''][?search(@, \"(a|aa){60}b\")]', remove: true}\n".to_owned(),
        code: Some("E0503"),
    },
    OverlayCase {
        name: "a comparison of large values",
        document: || document(&list("[1, 2]", 10_000)),
        actions: || "- {target: '$[''x-a''][?$[''x-a''] == $[''x-a'']]', remove: true}\n".to_owned(),
        code: Some("E0503"),
    },
    OverlayCase {
        name: "many actions that visit everything",
        document: || document(&list("{}", 100_000)),
        actions: || "- {target: $..a, remove: true}\n".repeat(10_000),
        code: Some("E0503"),
    },
    OverlayCase {
        name: "nested functions",
        document: || document("{}"),
        actions: || {
            format!("- {{target: '$[?{}!{}]', remove: true}}\n", "length(".repeat(500), ")".repeat(500))
        },
        code: Some("E0502"),
    },
    OverlayCase {
        name: "an overlay within itself",
        document: || document(&format!("{}1{}", "[".repeat(60), "]".repeat(60))),
        actions: || {
            let target = "[0]".repeat(59);
            let value = format!("{}1{}", "[".repeat(60), "]".repeat(60));
            format!("- {{target: '$[''x-a'']{target}', update: {value}}}\n")
        },
        code: Some("E0503"),
    },
];

fn document(value: &str) -> String {
    format!("openapi: 3.0.3\ninfo: {{title: T, version: v1}}\npaths: {{}}\nx-a: {value}\n")
}

fn list(element: &str, size: usize) -> String {
    let elements: String = (0..size).map(|_| format!("\n- {element}")).collect();
    elements
}
