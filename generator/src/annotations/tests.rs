//! The table of shared annotations, and the members of their values.

use super::form::form_settings;
use super::table::{read_table, shared_rules};
use super::value::{is_name, member_at, milliseconds, property_path};
use crate::annotations::rule::Conversion;
use crate::diagnostics::Diagnostics;
use crate::limits::Limits;
use crate::source::{Node, read_tree};
use crate::source_text::SpecFile;

fn node(text: &str) -> Node {
    let name = "value".into();
    let mut problems = Diagnostics::new();
    read_tree(&SpecFile::new("value", text), &name, &Limits::default(), &mut problems).expect("a value")
}

/// Returns the settings of a value as text, or the message of its problem.
fn settings(annotation: &str, value: &str) -> Result<String, String> {
    let rule = &shared_rules()[annotation];
    let found = form_settings(annotation, rule, &node(value), None);
    let found = found.map_err(|problem| problem.message)?;
    let unknown: Vec<String> = found.unknown.iter().map(|path| path.join(".")).collect();
    let settings = Node::Map(found.settings).to_value();
    Ok(if unknown.is_empty() { settings.to_string() } else { format!("{settings} without {unknown:?}") })
}

#[test]
fn table_is_valid() {
    let rules = read_table(include_str!("annotations.yaml")).expect("a valid table");
    assert!(rules.len() > 25, "{}", rules.len());
    for (name, rule) in &rules {
        let needs_forms = rule.words.values().any(|word| word.needs_forms());
        assert_eq!(needs_forms, !rule.forms.is_empty(), "{name}");
        assert!(name.starts_with("x-"), "{name}");
    }
}

#[test]
fn table_reports_its_faults() {
    for (text, message) in [
        ("- a", "the table is not a mapping"),
        ("x-a: 1", "x-a: not a mapping"),
        (
            "x-a: {vendor: A}",
            "x-a: an annotation has a vendor, and either words or the reason why it is unused",
        ),
        ("x-a: {vendor: A, operation: fly}", "x-a: `operation` has no known word"),
        ("x-a: {vendor: A, schema: paging}", "x-a: `schema` cannot have the word"),
        ("x-a: {vendor: A, operation: paging, forms: [{set: {}}]}", "x-a: a form has no `when`"),
        (
            "x-a: {vendor: A, operation: paging, forms: [{when: {a: present}, set: {b: {as: request}}}]}",
            "x-a: a setting has no `from`",
        ),
        ("x-a: {vendor: A, operation: method, color: red}", "x-a: `color` is unknown"),
    ] {
        assert_eq!(read_table(text).map(|_| ()), Err(message.to_owned()), "{text}");
    }
}

#[test]
fn member_at_selects_elements_of_lists() {
    let value =
        node("inputs: [{name: a, type: page}, {name: b, type: limit}]\noutputs: {results: $.a, next: null}");
    let text = |path: &str| member_at(&value, path).and_then(|member| member.node.text());
    assert_eq!(text("inputs[type=limit].name").as_deref(), Some("b"));
    assert_eq!(text("outputs.results").as_deref(), Some("$.a"));
    assert_eq!(member_at(&value, "inputs[type=limit].name").expect("b").path, ["inputs", "1", "name"]);
    for path in ["inputs[type=cursor].name", "outputs.next", "outputs.results.more", "nothing", "inputs[type"]
    {
        assert!(member_at(&value, path).is_none(), "{path}");
    }
}

#[test]
fn property_path_accepts_only_names() {
    assert_eq!(property_path("$.meta.next", "$").as_deref(), Some("meta.next"));
    assert_eq!(property_path("$response.data", "$response").as_deref(), Some("data"));
    assert_eq!(property_path("$", "$").as_deref(), Some(""));
    for text in ["meta.next", "$..next", "$.a[0]", "$.a[@.length-1].id", "$.*", "$.a.", "$.['a']", "$request"]
    {
        assert_eq!(property_path(text, "$"), None, "{text}");
    }
}

#[test]
fn names_and_durations_are_checked() {
    assert!(is_name("LAST_1H") && is_name("größe") && !is_name("") && !is_name("-1") && !is_name("a\nb"));
    assert!(!is_name(&"a".repeat(101)));
    assert_eq!(milliseconds(&node("500")).as_deref(), Some("500ms"));
    assert_eq!(
        [milliseconds(&node("-1")), milliseconds(&node("1.5")), milliseconds(&node("[]"))],
        [None, None, None]
    );
    assert_eq!(Conversion::from_name("path"), None);
}

#[test]
fn forms_become_settings() {
    for (annotation, value, expected) in [
        (
            "x-speakeasy-pagination",
            "{type: cursor, inputs: [{name: after, in: requestBody, type: cursor}], outputs: {nextCursor: $.meta.next}}",
            r#"{"in":"body","next":"meta.next","token":"after"}"#,
        ),
        (
            "x-speakeasy-pagination",
            "{type: url, outputs: {nextUrl: $.next, results: $}}",
            r#"{"follow":true,"next":"next"}"#,
        ),
        ("x-ms-pageable", "{nextLinkName: nextLink}", r#"{"follow":true,"items":"value","next":"nextLink"}"#),
        ("x-ms-pageable", "{nextLinkName: null, itemName: values}", "{}"),
        (
            "x-pagination",
            "{cursorParam: body.page.cursor, cursorPath: meta.after, limitParam: body.page.limit, resultsPath: data}",
            r#"{"in":"body","items":"data","limit":"page.limit","next":"meta.after","token":"page.cursor"}"#,
        ),
        (
            "x-speakeasy-retries",
            "{strategy: backoff, backoff: {initialInterval: 10, exponent: 2}, statusCodes: [5XX], jitter: 1}",
            r#"{"base-delay":"10ms"} without ["jitter"]"#,
        ),
    ] {
        let found = settings(annotation, value).map(|text| {
            // The order of the members does not matter.
            let sorted = |text: &str| -> String {
                let value: serde_json::Value = serde_json::from_str(text).expect("JSON");
                let members: std::collections::BTreeMap<String, serde_json::Value> =
                    serde_json::from_value(value).expect("an object");
                serde_json::to_string(&members).expect("JSON")
            };
            match text.split_once(" without ") {
                Some((json, rest)) => format!("{} without {rest}", sorted(json)),
                None => sorted(&text),
            }
        });
        assert_eq!(found.as_deref(), Ok(expected), "{annotation}: {value}");
    }
}

#[test]
fn other_forms_are_problems() {
    for (annotation, value, message) in [
        ("x-pagination", "cursor", "expected a mapping for `x-pagination`, found a string"),
        ("x-pagination", "{limitParam: limit}", "the value of `x-pagination` has no supported form"),
        (
            "x-pagination",
            "{cursorParam: cursor, cursorPath: next, limitParam: body.limit}",
            "`body.limit` is not supported for `limitParam` of `x-pagination`",
        ),
        (
            "x-speakeasy-pagination",
            "{type: cursor, inputs: [{name: a, in: header, type: cursor}], outputs: {nextCursor: $.a}}",
            "`header` is not supported for `in` of `x-speakeasy-pagination`",
        ),
        (
            "x-speakeasy-pagination",
            "{type: cursor, inputs: [{name: a, in: parameters, type: cursor}], outputs: {nextCursor: '$.a[-1]'}}",
            "`$.a[-1]` is not supported for `nextCursor` of `x-speakeasy-pagination`",
        ),
        (
            "x-speakeasy-retries",
            "{strategy: backoff, backoff: {maxInterval: [1]}}",
            "expected a number of milliseconds for `maxInterval` of `x-speakeasy-retries`, found a list",
        ),
    ] {
        assert_eq!(settings(annotation, value), Err(message.to_owned()), "{annotation}: {value}");
    }
}
