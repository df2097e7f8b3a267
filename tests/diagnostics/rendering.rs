//! The text of messages in each format.

use super::*;

/// Text from a document cannot harm a terminal, and the message still shows its location.
#[test]
fn control_characters_are_escaped() {
    let hostile = "\\u001b[2J\\u202eevil\\u0007";
    let text = format!(
        "{{\"openapi\": \"3.0.3\", \"info\": {{}}, \"paths\": {{\"/{hostile}\": {{\"get\": {{\"responses\": {{\"200\": {{\"$ref\": \"#/{hostile}\"}}}}}}}}}}}}"
    );
    let mut files = vec![SpecFile::new("test.yaml", text)];
    // The same characters as they are, in a comment of the line that is shown.
    let line = "paths: {/a: {get: {responses: {'200': {$ref: '#/no'}}}}} # \u{1b}[2J \u{202e}evil\u{7}\n";
    files.push(SpecFile::new("other.yaml", format!("{HEAD}{line}")));
    for color in [false, true] {
        let problems =
            generate(&files, &Config::default(), Layout::Workspace).expect_err("there are mistakes");
        let page = problems.render(&files, color);
        let odd: Vec<char> = page
            .chars()
            .filter(|it| (it.is_control() && *it != '\n' && !(color && *it == '\u{1b}')) || *it == '\u{202e}')
            .collect();
        assert!(odd.is_empty(), "{odd:?} in {page:?}");
        assert!(!page.contains("\u{1b}[2J"), "{page:?}");
        assert!(page.contains("evil"), "{page}");
    }
}

/// Text from a document cannot end a line or a value in the machine-readable formats.
#[test]
fn machine_formats_escape_document_text() {
    let hostile = "\\u001b[2J\\u202eevil\\n::error file=x,line=1::fake%0A\\u0085\\\"}";
    let text = format!(
        "{{\"openapi\": \"3.0.3\", \"info\": {{}}, \"paths\": {{\"/a\": {{\"get\": {{\"responses\": {{\"200\": {{\"$ref\": \"#/{hostile}\"}}, \"{hostile}\": {{\"description\": \"A.\"}}}}}}}}}}}}"
    );
    let files = [SpecFile::new("a,b:c%.yaml", text)];
    let problems = generate(&files, &Config::default(), Layout::Workspace).expect_err("there are mistakes");
    for page in [problems.render_json(&files), problems.render_github(&files)] {
        assert_eq!(page.lines().count(), problems.iter().count(), "{page}");
        assert!(!page.contains(['\u{1b}', '\u{202e}', '\u{85}', '\r']), "{page:?}");
    }
    for line in problems.render_json(&files).lines() {
        let value: serde_json::Value = serde_json::from_str(line).expect("JSON");
        assert_eq!((&value["file"], &value["severity"]), (&"a,b:c%.yaml".into(), &"error".into()));
        assert!(value["message"].as_str().is_some_and(|it| it.contains("evil")), "{line}");
    }
    for line in problems.render_github(&files).lines() {
        assert!(line.starts_with("::error file=a%2Cb%3Ac%25.yaml,line=1,endLine=1,col="), "{line}");
        assert!(line.contains("%250A") && line.contains(",title=E0"), "{line}");
    }
}

/// Locations are exact in YAML and JSON, for every line ending, with a byte-order mark and with wide characters.
#[test]
fn locations_are_exact_in_every_text_format() {
    let yaml = format!("{HEAD}paths:\n  /a: {{get: {{responses: {{'2O4': {{description: A.}}}}}}}}\n");
    let json = "{\n  \"openapi\": \"3.0.3\",\n  \"info\": {},\n  \"paths\": {\n    \"/a\": {\n      \"get\": {\"responses\": {\"2O4\": {}}}}}}\n";
    for (text, line, column) in [
        (yaml.clone(), 4, 26),
        (yaml.replace('\n', "\r\n"), 4, 26),
        (yaml.replace('\n', "\r"), 4, 26),
        (format!("\u{feff}{yaml}"), 4, 26),
        (yaml.replace("info: {title: Test,", "info: {title: 日本語\u{2028}\u{85},"), 4, 26),
        (yaml.replace("/a:", "/日本:"), 4, 27),
        (json.to_owned(), 6, 29),
        (json.replace("  ", "\t").replace("\n", "\r\n"), 6, 26),
    ] {
        let files = [SpecFile::new("test.yaml", text)];
        let problems = generate(&files, &Config::default(), Layout::Workspace).expect_err("a mistake");
        let page = problems.render(&files, false);
        assert!(page.contains(&format!("test.yaml:{line}:{column}\n")), "{line}:{column} in\n{page}");
        let mut lines = page.lines().skip_while(|it| !it.starts_with(&format!("{line} | ")));
        let (shown, marks) = (lines.next().expect("a line"), lines.next().expect("an underline"));
        let at = marks.find('^').expect("a mark");
        let columns: String =
            shown.chars().flat_map(|it| if it < '\u{1100}' { vec![it] } else { vec![it, '\0'] }).collect();
        assert!(columns.chars().skip(at).collect::<String>().contains("2O4"), "{page}");
        let before: String = columns.chars().take(at).collect();
        assert!(
            !before.contains("2O4") && before.ends_with("responses: {") || before.ends_with("responses\": {"),
            "{page}"
        );
    }
}

/// Syntax errors are located by the lines of YAML 1.2, also where YAML 1.1 counts more lines.
#[test]
fn syntax_errors_have_locations() {
    for (text, place, help) in [
        ("paths:\n  /a: {summary: a: b}\n", "test.yaml:2:18", "quote text"),
        ("x: \"a\u{2028}b\u{85}c\"\npaths:\n\t/a: {}\n", "test.yaml:3:1", "tabs"),
        ("x: 'é\n  é'\npaths: {/a: @b}\n", "test.yaml:3:13", "quote text that begins with"),
        ("\u{feff}paths: {/a: `b`}\n", "test.yaml:1:13", "quote text that begins with"),
        ("paths: {\n\n\n", "test.yaml:1:9", "close the"),
        ("paths: {/a: *b}\n", "test.yaml:1:13", "anchor"),
        (
            "info:\n  title: \"Test\n  version: v1\n  description: \"A test.\"\npaths: {}\n",
            "test.yaml:2:10",
            "close the quote before `version:` in line 3",
        ),
    ] {
        let files = [SpecFile::new("test.yaml", text)];
        let problems = generate(&files, &Config::default(), Layout::Workspace).expect_err("a mistake");
        let page = problems.render(&files, false);
        assert!(page.contains(&format!("--> {place}\n")) && page.contains(help), "{place}, {help}:\n{page}");
        assert!(page.contains('^'), "{page}");
    }
}
