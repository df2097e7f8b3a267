//! Texts that are not OpenAPI documents, and unusual spellings of ones that are.

use sdk_generator::diagnostics::Code;
use sdk_generator::{Layout, generate};

use super::random::Random;
use super::{
    Config, SpecFile, assert_accepted, assert_no_injection, assert_rejected, assert_safe_rejection,
    try_generate,
};

const HEAD: &str = "openapi: 3.0.3\ninfo: {title: T, version: v1}\n";

#[test]
fn malformed_documents_are_rejected() {
    let bomb: String =
        (1..30).map(|level| format!("  a{level}: &a{level} [*a{0}, *a{0}]\n", level - 1)).collect();
    let text = "y".repeat(100_000);
    let long = format!("{HEAD}paths: {{}}\nx-a: &x \"{text}\"\nx-b: [{}]\n", "*x, ".repeat(100_000));
    let keys = format!("{HEAD}paths: {{}}\nx-a: &x \"{text}\"\nx-b: [{}]\n", "{? *x : 1}, ".repeat(50_000));
    for (text, code) in [
        (&*format!("x:\n  a0: &a0 [lol]\n{bomb}paths: {{}}\n"), Code::TooManyAliases),
        (&*long, Code::TooManyAliases),
        (&*keys, Code::TooManyAliases),
        ("", Code::NotADocument),
        ("\n\n# nothing\n", Code::NotADocument),
        ("null", Code::NotADocument),
        ("~", Code::NotADocument),
        ("42", Code::NotADocument),
        ("[]", Code::NotADocument),
        ("paths", Code::NotADocument),
        ("\"paths: {}\"", Code::NotADocument),
        ("{}", Code::NotADocument),
        ("paths: []\n", Code::WrongType),
        ("paths: {/a: []}\n", Code::WrongType),
        ("paths: {/a: {get: text}}\n", Code::WrongType),
        ("openapi: {}\npaths: {}\n", Code::UnsupportedVersion),
        ("swagger: '1.2'\ninfo: {title: T, version: v1}\npaths: {}\n", Code::UnsupportedVersion),
        ("{\"swagger\": \"1.2\", \"paths\": {}}", Code::UnsupportedVersion),
        ("&a [*a]\n", Code::Syntax),
        ("paths: &a {x: *a}\n", Code::Syntax),
        ("<html><body>404</body></html>", Code::NotADocument),
        ("paths: {}\n---\npaths: {}\n", Code::SeveralDocuments),
        ("paths: {}\n...\n---\nsecond\n", Code::SeveralDocuments),
        ("paths: {}\npaths: {}\n", Code::DuplicateKey),
        ("paths: {}\n\"paths\": {}\n", Code::DuplicateKey),
        ("paths: {}\nx-a: !include /etc/passwd\n", Code::YamlTag),
        ("paths: {}\n<<: [1]\n", Code::MergeKey),
        ("paths: {}\n<<: text\n", Code::MergeKey),
        ("paths: {}\n? [a]\n: 1\n", Code::Syntax),
        ("paths: {}\n? {a: b}\n: 1\n", Code::Syntax),
        ("p\0aths: {}", Code::NotText),
        ("\u{fffd}\u{fffd}o\0p\0e\0", Code::NotText),
        ("paths: {}\nx-a: .nan\n", Code::NotANumber),
    ] {
        assert_rejected(text, code);
    }
    let nothing = generate(&[], &Config::default(), Layout::Workspace);
    assert!(nothing.is_ok(), "no documents are an SDK without operations");
}

#[test]
fn deep_nesting_is_rejected() {
    let deep = 100_000;
    let stairs: String = (0..2_000).map(|level| format!("{}a:\n", " ".repeat(level))).collect();
    for text in [
        "[".repeat(1 << 20),
        "{\"a\":".repeat(1 << 18),
        "- ".repeat(1 << 20),
        "? ".repeat(1 << 20),
        format!("{}{}", "[".repeat(deep), "]".repeat(deep)),
        format!("paths: {{}}\nx-a: {}1{}", "{a: ".repeat(deep), "}".repeat(deep)),
        format!("{{\"paths\": {{}}, \"a\": {}1{}}}", "{\"a\":".repeat(deep), "}".repeat(deep)),
        format!("{{\"paths\": {{}}, \"a\": {}1{}}}", "[".repeat(deep), "]".repeat(deep)),
        format!("paths: {{}}\nx-a:\n  {}1\n", "- ".repeat(deep)),
        format!("{stairs}{}b\n", " ".repeat(2_001)),
        format!("paths: {{}}\nx-a: {}\n", "{a: [".repeat(60)),
    ] {
        assert_rejected(&text, Code::TooDeep);
    }
}

/// A document with one operation and one schema.
const MINIMAL_DOCUMENT: &str = "openapi: 3.0.3
info: {title: T, version: v1}
paths:
  /a:
    get:
      responses:
        '200':
          description: Two
          content:
            application/json:
              schema:
                type: object
                title: Thing
                properties:
                  '1.5': {type: string, description: 'no'}
                  no: {type: string, enum: ['no', 'yes', 'on', 'NO', '1']}
                  'null': {type: string}
                  'on': {type: integer}
";

#[test]
fn text_format_does_not_change_crate() {
    let expected = assert_accepted(MINIMAL_DOCUMENT);
    let value: serde_json::Value = serde_yaml::from_str(MINIMAL_DOCUMENT).expect("YAML");
    let forms = [
        format!("\u{feff}{MINIMAL_DOCUMENT}"),
        MINIMAL_DOCUMENT.replace('\n', "\r\n"),
        format!("\u{feff}{}", MINIMAL_DOCUMENT.replace('\n', "\r\n")),
        format!("---\n{MINIMAL_DOCUMENT}...\n"),
        format!("%YAML 1.2\n---\n{MINIMAL_DOCUMENT}"),
        // Truth values, numbers and null as YAML 1.1 read them are text in YAML 1.2, and keys are text anyway.
        MINIMAL_DOCUMENT
            .replace("['no', 'yes', 'on', 'NO', '1']", "[no, yes, on, NO, '1']")
            .replace("'on':", "on:"),
        MINIMAL_DOCUMENT.replace("'1.5':", "1.5:").replace("'null':", "null:").replace("'200':", "200:"),
        MINIMAL_DOCUMENT.replace("type: integer", "<<: {type: integer}"),
        MINIMAL_DOCUMENT.replace("type: integer", "<<: [{type: integer}, {type: string}]"),
        format!("x-any: &any {{type: integer}}\n{}", MINIMAL_DOCUMENT.replace("{type: integer}", "*any")),
        value.to_string(),
        serde_json::to_string_pretty(&value).expect("JSON").replace('\n', "\r\n"),
        format!("\u{feff}{value}"),
        serde_json::to_string(&value).expect("JSON").replace("Two", "\\u0054w\\u006f"),
    ];
    for form in forms {
        let output = assert_accepted(&form);
        assert!(output.tree == expected.tree, "{form}");
    }
}

#[test]
fn random_bytes_are_rejected() {
    let mut random = Random::new(0xbad);
    for round in 0..300 {
        let bytes: Vec<u8> = (0..random.index_below(400)).map(|_| random.next().to_le_bytes()[0]).collect();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let files = [SpecFile::new("odd.yaml", text)];
        let what = format!("round {round}: {:?}", files[0].text);
        let problems = try_generate(&files, &Config::default(), &what).expect_err(&what);
        assert_safe_rejection(&problems, &files, &what);
    }
}

#[test]
fn ambiguous_yaml_scalars_are_safe() {
    // A word that YAML could take for something else is what OpenAPI says it is, or is refused.
    for text in [
        "paths: {/a: {get: {responses: {200: {description: no}}}}}\n",
        "paths: {/a: {get: {responses: {default: {description: 2020-01-02}}}}}\n",
        "paths: {/a: {get: {operationId: 1e3, responses: {204: {description: ~}}}}}\n",
        "paths: {}\nx-a: !!python/object/apply:os.system [id]\n",
        "paths: {/a: {get: {tags: [no, on, 0x1f], responses: {204: {description: A.}}}}}\n",
    ] {
        let files = [SpecFile::new("odd.yaml", format!("{HEAD}{text}"))];
        match try_generate(&files, &Config::default(), text) {
            Ok(output) => assert_no_injection(&output, text),
            Err(problems) => assert_safe_rejection(&problems, &files, text),
        }
    }
}
