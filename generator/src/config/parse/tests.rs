use crate::config::{Config, EmptyPages, PageFactConfig, SecretConfig};
use crate::source_text::SpecFile;

fn parse(text: &str) -> (Config, String) {
    let file = SpecFile::new("sdk.yaml", text);
    match Config::parse(&file) {
        Ok(config) => (config, String::new()),
        Err(problems) => (Config::default(), problems.render(&[file], false)),
    }
}

#[test]
fn settings_are_read() {
    let (config, problems) = parse(
        "package: {name: pets, version: 1.0.0, keywords: [a, b], default-groups: [pets/v1]}
hosts: {'https://pets.example': {name: main, env: [PETS_URL], placeholder: true}}
schemes: {key: {same-as: other, kind: basic, env: [TOKEN, [USER, PASSWORD]]}}
groups: {pets/v1: {title: Pets}}
values: {shop-id: {description: The shop., env: [SHOP_ID, PETS_SHOP]}}
resources: {Pets: {name: pets, group: pets/v1}}
operations:
  'GET /pets': {method: list, idempotent: true, retry-on: [409, 425], stream: {kind: concatenated-json, values: pets}}
  other: {text: true}
  'PUT /pets':
    masked-secrets: {character: '*', at-least: 4}
    result: {code: code, ok: [200, OK], message: text}
    retry-on: {statuses: [409], for: 2m}
types: {Pet.kind: PetKind}
paging: {usual: {link: page_token, next: metadata.next, items: data}}
waits: {usual: {operations: [getPet], phase: status.phase, ready: [READY], failed: [FAILED], unlisted: [FAILED]}}
errors: {codes: {pet-exists: {code: '4711', description: It exists.}}, already-exists: {codes: ['4711'], texts: [is taken]}}
domains: [pets.example]
secrets: [token, {property: options, keys: [password, 'secrets.*']}]
",
    );
    assert_eq!(problems, "");
    assert_eq!(config.package.version.as_deref(), Some("1.0.0"));
    assert_eq!(config.package.default_groups, ["pets/v1"]);
    assert!(config.hosts["https://pets.example"].placeholder);
    assert_eq!(config.schemes["key"].env, [vec!["TOKEN"], vec!["USER", "PASSWORD"]]);
    assert_eq!(config.schemes["key"].same_as.as_deref(), Some("other"));
    assert_eq!(config.values["shop-id"].env, ["SHOP_ID", "PETS_SHOP"]);
    assert_eq!(config.operations["GET /pets"].idempotent, Some(true));
    assert_eq!(config.operations["GET /pets"].retry_on.statuses, [409, 425]);
    let stream = config.operations["GET /pets"].stream.as_ref().expect("a stream");
    assert_eq!(stream.values.as_deref(), Some("pets"));
    assert_eq!(config.types["Pet.kind"], "PetKind");
    assert_eq!(config.paging["usual"].next, Some(PageFactConfig::Property("metadata.next".to_owned())));
    assert_eq!(config.waits["usual"].operations, ["getPet"]);
    assert_eq!(config.waits["usual"].unlisted, config.waits["usual"].failed);
    assert!(config.operations["other"].text && !config.operations["GET /pets"].text);
    assert_eq!(config.errors.codes["pet-exists"].code.as_deref(), Some("4711"));
    assert_eq!(config.errors.already_exists.texts, ["is taken"]);
    assert_eq!(config.domains, ["pets.example"]);
    let secret = |property: &str, keys: &[&str]| SecretConfig {
        property: Some(property.to_owned()),
        keys: keys.iter().map(|key| (*key).to_owned()).collect(),
    };
    assert_eq!(config.secrets, [secret("token", &[]), secret("options", &["password", "secrets.*"])]);
    let put = &config.operations["PUT /pets"];
    let mask = put.masked_secrets.as_ref().expect("a mask");
    assert_eq!((mask.character, mask.at_least), (Some('*'), Some(4)));
    let result = put.result.as_ref().expect("a result");
    assert_eq!((result.code.as_deref(), result.message.as_deref()), (Some("code"), Some("text")));
    assert_eq!(result.ok, ["200", "OK"]);
    let retry_on = &put.retry_on;
    assert_eq!((retry_on.statuses.as_slice(), retry_on.seconds), ([409].as_slice(), Some(120)));
}

#[test]
fn examples_are_read_with_their_texts() {
    let first = [SpecFile::new("examples/first.rs", "fn main() {}")];
    let parse = |text: &str, programs: &[SpecFile]| {
        let file = SpecFile::new("sdk.yaml", text);
        Config::parse_with(&file, programs).map_err(|problems| problems.render(&[file], false))
    };
    let text =
        "examples: {first: {groups: [pets/v1], features: [files], dependencies: {indicatif: '0.18'}}}\n";
    let config = parse(text, &first);
    let example = &config.expect("settings").examples["first"];
    assert_eq!(
        (example.features.as_slice(), example.dependencies["indicatif"].as_str()),
        (&["files".to_owned()][..], "0.18")
    );
    assert_eq!(
        (example.text.as_str(), example.groups.as_slice()),
        ("fn main() {}", &["pets/v1".to_owned()][..])
    );
    for (text, programs, expected) in [
        ("examples: {frist: {}}\n", &first, "did you mean `examples/first.rs`?"),
        ("examples: {first: {group: a}}\n", &first, "did you mean `groups`?"),
        ("examples: {first: {features: [file]}}\n", &first, "did you mean `files`?"),
        ("examples: {first: {dependencies: {a: '*'}}}\n", &first, "`a: *` is not a crate with a version"),
        ("examples: {first: {dependencies: {a b: '1'}}}\n", &first, "`a b: 1` is not a crate with a version"),
        ("package: {name: pets}\n", &first, "`examples/first.rs` is not listed under `examples`"),
        (
            "examples: {../a: {}}\n",
            &[SpecFile::new("examples/../a.rs", "")],
            "is not a valid name for a program",
        ),
    ] {
        let problems = parse(text, programs).expect_err("a mistake");
        assert!(problems.contains(expected), "{text}: {problems}");
        assert!(problems.contains("sdk.yaml:1:"), "{problems}");
    }
}

#[test]
fn guide_pages_are_read_with_their_texts() {
    let first = [SpecFile::new("guide/first.md", "Words.\n"), SpecFile::new("guide/more.md", "")];
    let parse = |text: &str, files: &[SpecFile]| {
        let file = SpecFile::new("sdk.yaml", text);
        Config::parse_with(&file, files).map_err(|problems| problems.render(&[file], false))
    };
    let text =
        "guide: {more: {title: More}, first: {title: First, groups: [pets/v1], features: [testing]}}\n";
    let config = parse(text, &first).expect("settings");
    assert_eq!(config.guide.keys().collect::<Vec<_>>(), ["more", "first"]);
    let page = &config.guide["first"];
    assert_eq!((page.title.as_str(), page.text.as_str()), ("First", "Words.\n"));
    assert_eq!(
        (page.groups.as_slice(), page.features.as_slice()),
        (&["pets/v1".to_owned()][..], &["testing".to_owned()][..])
    );
    for (text, files, expected) in [
        ("guide: {frist: {title: First}}\n", &first[..1], "did you mean `guide/first.md`?"),
        ("guide: {first: {groups: [a]}}\n", &first[..1], "`first` has no `title`"),
        ("guide: {first: {title: A, features: [test]}}\n", &first[..1], "`test` is not a supported value"),
        ("package: {name: pets}\n", &first[..1], "the page `guide/first.md` is not listed under `guide`"),
        (
            "guide: {1st: {title: A}}\n",
            &[SpecFile::new("guide/1st.md", "")],
            "is not a valid name for a page",
        ),
    ] {
        let problems = parse(text, files).expect_err("a mistake");
        assert!(problems.contains(expected), "{text}: {problems}");
        assert!(problems.contains("sdk.yaml:1:"), "{problems}");
    }
}

#[test]
fn config_mistake_is_reported_with_place() {
    for (text, expected) in [
        ("packages: {}\n", "`packages` is not a setting"),
        ("package: {licence: MIT}\n", "did you mean `license`?"),
        ("package: [a]\n", "expected a mapping for `package`, found a list"),
        ("- a\n", "expected a mapping for the configuration, found a list"),
        ("schemes: {key: {kind: digest}}\n", "use one of `basic`, `bearer`, `header`"),
        ("hosts: {a: {placeholder: 'no'}}\n", "expected `true` or `false` for `placeholder`, found a string"),
        ("operations: {a: {stream: {values: b}}}\n", "`stream` has no `kind`"),
        ("errors: {codes: {a: {description: b}}}\n", "the error code has no `code`"),
        ("operations: {a: {stream: {kind: ndjson}}}\n", "use one of `concatenated-json`"),
        ("package: {operation-docs: 'https://pets.example/#{id}'}\n", "`{id}` is not a placeholder"),
        ("package: {operation-docs: 'https://pets.example/#{tag'}\n", "a `{` without a `}`"),
        ("package: {operation-docs: pets.html}\n", "`pets.html` is not a URL"),
        ("operations: {a: {docs: 'ftp://pets.example'}}\n", "`ftp://pets.example` is not a URL"),
        ("operations: {a: {docs: 'https://pets.example/a b'}}\n", "is not a URL"),
        ("values: {shop-id: {environment: A}}\n", "`environment` is not a setting"),
        ("secrets: token\n", "expected a list for `secrets`, found a string"),
        ("operations: {a: {retry-on: [409, 99]}}\n", "`99` is not an error status"),
        (
            "operations: {a: {masked-secrets: {character: '**', at-least: 4}}}\n",
            "`**` is not a single character",
        ),
        (
            "operations: {a: {masked-secrets: {character: '*', at-least: 0}}}\n",
            "`0` is not a supported length",
        ),
        ("operations: {a: {masked-secrets: {character: '*'}}}\n", "`masked-secrets` has no `at-least`"),
        ("operations: {a: {result: {code: code}}}\n", "`result` has no `ok`"),
        ("secrets: [{keys: [a]}]\n", "`0` has no `property`"),
        ("secrets: [{property: a, keys: ['*.b']}]\n", "`*.b` is not a supported key"),
        ("operations: {a: {retry-on: {for: 30s}}}\n", "`retry-on` has no `statuses`"),
        ("operations: {a: {retry-on: {statuses: [409], for: 30}}}\n", "`30` is not a supported duration"),
        (
            "operations: {a: {retry-on: {statuses: [409], for: 70000s}}}\n",
            "`70000s` is not a supported duration",
        ),
        ("hosts: {a: {headers: {b: {description: c}}}}\n", "`b` has no `header`"),
        ("schemes: {a: {headers: {b: {description: c}}}}\n", "`b` has no `header`"),
        ("hosts: {a: {endpoints: {b: {member: c}}}}\n", "`b` has no `operation`"),
        ("hosts: {a: {endpoints: {b: {operation: c}}}}\n", "`b` has no `member`"),
        (
            "schemes: {a: {basic: {}}}\n",
            "a basic credential needs either a constant user or a constant password",
        ),
        ("schemes: {a: {basic: {user: 'b:c'}}}\n", "`b:c` is not a valid user"),
        ("waits: {usual: {ready: [A]}}\n", "`usual` has no `phase`"),
        ("waits: {usual: {phase: a}}\n", "`usual` has no `ready`"),
        ("a: b: c\n", "error[E0003]"),
    ] {
        let (_, problems) = parse(text);
        assert!(problems.contains(expected), "{text}: {problems}");
        assert!(problems.contains("sdk.yaml:1"), "{problems}");
    }
    assert_eq!(parse("").1, "");
}

#[test]
fn contradictory_webhooks_are_rejected() {
    for (webhooks, problem) in [
        ("{kind: {}}", "`kind` has no `member`"),
        ("{kind: {header: 'X Event'}}", "`X Event` is not a valid header name"),
        ("{kind: {member: a}, verify: {}}", "`verify` has no `scheme`"),
        ("{kind: {member: a}, verify: {scheme: rsa}}", "use one of `hmac`, `keyed-list`"),
        ("{kind: {member: a}, verify: {scheme: hmac}}", "`verify` has no `header`"),
        ("{kind: {member: a}, verify: {scheme: keyed-list}}", "`verify` has no `header`"),
        ("{kind: {member: a}, verify: {scheme: hmac, header: A, algorithm: md5}}", "use one of `sha256`"),
        (
            "{kind: {member: a}, verify: {scheme: hmac, header: A, signed: '{url}{body}'}}",
            "use one of `{body}`",
        ),
        (
            "{kind: {member: a}, verify: {scheme: hmac, header: A, signed: '{timestamp}.{body}'}}",
            "`verify` has no `timestamp-header`",
        ),
        ("{kind: {member: a}, verify: {scheme: ed25519, header: A}}", "`verify` has no `timestamp-header`"),
        (
            "{kind: {member: a}, verify: {scheme: hmac, header: A, timestamp-header: B}}",
            "`signed` does not contain `{timestamp}`",
        ),
        (
            "{kind: {member: a}, verify: {scheme: hmac, header: A, secret-prefix: whsec_}}",
            "`secret-encoding` is not `base64`",
        ),
        (
            "{kind: {member: a}, verify: {scheme: hmac, header: A, signed: '{timestamp}.{body}', timestamp-header: a}}",
            "`a` is already `header`",
        ),
        (
            "{kind: {member: a}, verify: {scheme: keyed-list, header: A, signature-key: t}}",
            "`t` is the key of the time and of the signatures",
        ),
        (
            "{kind: {member: a}, verify: {scheme: keyed-list, header: A, timestamp-key: ''}}",
            "`` is not a key of the list",
        ),
        (
            "{kind: {member: a}, verify: {scheme: standard-webhooks, header: A}}",
            "the scheme `standard-webhooks` has no `header`",
        ),
        (
            "{kind: {member: a}, verify: {scheme: hmac, header: A, header-prefix: shop}}",
            "the scheme `hmac` has no `header-prefix`",
        ),
    ] {
        let (_, problems) = parse(&format!("webhooks: {webhooks}"));
        assert!(problems.contains(problem), "{webhooks}: {problems}");
    }
}

#[test]
fn pagination_is_read() {
    let (config, problems) = parse(
        "paging:
  links: {link: [page, after], next: {header: Link, rel: next}, total-pages: {header: X-Pages}, short-pages: allowed}
  numbers: {page: page, first-page: 0, in: body, page-size: 20, is-last: meta.last, empty-pages: last, operations: [a]}
  ids: {last-id: after, id: key, has-more: more}
",
    );
    assert_eq!(problems, "");
    let [links, numbers, ids] = ["links", "numbers", "ids"].map(|name| &config.paging[name]);
    assert_eq!(links.link, ["page", "after"]);
    assert_eq!(links.next, Some(PageFactConfig::Relation("Link".to_owned(), "next".to_owned())));
    assert_eq!(links.total_pages, Some(PageFactConfig::Header("X-Pages".to_owned())));
    assert!(links.allows_short_pages && !numbers.allows_short_pages && numbers.in_body);
    assert_eq!((numbers.first_page, numbers.page_size), (Some(0), Some(20)));
    assert_eq!((numbers.empty_pages, numbers.operations.len()), (EmptyPages::Last, 1));
    assert_eq!((ids.id.as_deref(), ids.items.as_deref()), (Some("key"), None));
}

#[test]
fn contradictory_pagination_is_rejected() {
    for (pagination, problem) in [
        ("{}", "does not say how the next page is requested"),
        ("{token: a, page: b, next: c}", "`token` and `page` both say"),
        ("{token: a}", "`x` has no `next`"),
        ("{follow: true}", "`x` has no `next`"),
        ("{page: a, next: b}", "without a token or link"),
        ("{follow: true, next: a, in: body}", "are in the query"),
        ("{offset: a, first-page: 2}", "only `page` has a first number"),
        ("{offset: a, id: b}", "only `last-id` needs"),
        ("{last-id: a, empty-pages: pending}", "an empty page has no last item"),
        ("{page: a, total: {header: X, rel: next}}", "only `next` is a link"),
        ("{token: a, next: {rel: next}}", "`next` has no `header`"),
        ("{page: a, page-size: many}", "expected a number"),
        ("{page: a, empty-pages: none}", "`none` is not a supported value"),
    ] {
        let (_, problems) = parse(&format!("paging: {{x: {pagination}}}"));
        assert!(problems.contains(problem), "{pagination}: {problems}");
    }
}

#[test]
fn phases_with_two_meanings_are_rejected() {
    let waits = "waits:
  jobs:
    ready: [A, B]
    failed: [X, B, C, D]
    completed: [C]
    gone: [D, A]
    phase: p
    parts: {list: l, phase: p, ready: [E], failed: [A, E]}
pollers: {x: {start: [a], poll: b, phase: p, ready: [F], failed: [F]}}
";
    let (_, problems) = parse(waits);
    let expected = [
        ("`B` is both in `ready` and in `failed`", "sdk.yaml:4:17", "sdk.yaml:3:16"),
        ("`C` is both in `completed` and in `failed`", "sdk.yaml:4:20", "sdk.yaml:5:17"),
        ("`D` is both in `gone` and in `failed`", "sdk.yaml:4:23", "sdk.yaml:6:12"),
        ("`A` is both in `ready` and in `gone`", "sdk.yaml:6:15", "sdk.yaml:3:13"),
        ("`E` is both in `ready` and in `failed`", "sdk.yaml:8:56", "sdk.yaml:8:40"),
        ("`F` is both in `ready` and in `failed`", "sdk.yaml:9:67", "sdk.yaml:9:54"),
    ];
    let found: Vec<&str> = problems.split("\n\n").filter(|it| it.starts_with("error[E0402]")).collect();
    assert_eq!(found.len(), expected.len(), "{problems}");
    for (message, place, other) in expected {
        let is_expected = |it: &&str| it.contains(message) && it.contains(place) && it.contains(other);
        assert!(found.iter().any(is_expected), "{message}: {problems}");
    }
    let (_, problems) = parse(&waits.replace("[X, B, C, D]", "[X]").replace("[D, A]", "[D, C]"));
    assert!(!problems.contains("in `gone`") && !problems.contains("`C`"), "{problems}");
}
