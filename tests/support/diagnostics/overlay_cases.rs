//! Overlays that cause each diagnostic code, and the document that they change.

use sdk_generator::diagnostics::Code;

/// The actions of overlays.
pub const OVERLAY_CASES: &[(Code, &str)] = &[
    (
        Code::BadOverlay,
        "- {update: {a: b}}
- {target: $.info, remove: 'yes'}
- {target: $.info, update: {}, copy: $.paths}
",
    ),
    (
        Code::BadQuery,
        "- {target: $.info.x-name, remove: true}\n- {target: '$.paths[?@.a == ]', remove: true}\n",
    ),
    (
        Code::OverlayMismatch,
        "- {target: $.info, update: {title: [a]}}
- {target: $.info.*, copy: $.info.*}
- {target: $, remove: true}
",
    ),
    (
        Code::UselessAction,
        "- {target: $.paths.*.put, remove: true}
- {target: $.info, remove: true, update: {a: b}}
- {target: $.paths}
- {target: $, update: {info: {title: Test, version: v1}}}
",
    ),
    (Code::OverlayTooLarge, "- {target: '$..*..*..*..*..*..*..*..*..*', remove: true}\n"),
];

/// A document with a value at each level of 20.
pub fn document() -> String {
    format!(
        "info: {{title: Test, version: v1}}\npaths: {{/a: {{get: {{responses: {{'204': {{description: A.}}}}}}}}}}\nx-deep: {}a{}\nopenapi: 3.0.3\n",
        "[b, c, ".repeat(40),
        "]".repeat(40),
    )
}
