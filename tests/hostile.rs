//! Documents that want to break out: of comments, strings, names, examples, paths, the manifest. Whatever stands in a
//! document is text in what is generated, or the document is refused with a message.

#[path = "support/code.rs"]
mod code;
#[path = "support/files.rs"]
mod files;
#[path = "support/fixtures.rs"]
mod fixtures;
#[path = "support/harmless.rs"]
mod harmless;
#[path = "support/plant.rs"]
mod plant;
#[path = "support/random.rs"]
mod random;

use std::collections::BTreeSet;

use files::{documents, folder};
use fixtures::fixtures;
use harmless::{attempt, check, harmless, own_files};
use plant::{PAYLOADS, PLACES, document, operation};
use random::Random;
use sdk_generator::diagnostics::Code;
use sdk_generator::{Config, Layout, SpecFile, generate};

#[test]
fn nothing_in_a_document_becomes_code() {
    let (mut generated, mut refused) = (0, 0);
    for (place, plant) in PLACES {
        let mut accepted = 0;
        for payload in PAYLOADS {
            let mut doc = document();
            plant(&mut doc, payload);
            let files = [SpecFile::new("shop/v1.yaml", doc.to_string())];
            match attempt(&files, &Config::default(), &format!("{payload:?} as {place}")) {
                Ok(output) => {
                    check(&output, &format!("{payload:?} as {place}"));
                    accepted += 1;
                }
                Err(problems) => {
                    harmless(&problems, &files, &format!("{payload:?} as {place}"));
                    refused += 1;
                }
            }
        }
        assert!(accepted > 0, "{place}: every text is refused, so that nothing is tested");
        generated += accepted;
    }
    assert!(generated > refused * 10, "{generated} generated, {refused} refused");
}

/// All payloads in all places at once: what is safe alone must be safe together.
#[test]
fn nothing_in_a_document_full_of_payloads_becomes_code() {
    let mut random = Random::new(7);
    let mut generated = 0;
    for round in 0..200 {
        let mut doc = document();
        // These move what others look for.
        let moving = ["path", "query of a path", "path parameter", "component", "group of a tag"];
        for (_, plant) in
            PLACES.iter().filter(|(place, _)| !moving.contains(place) && !place.contains("media type"))
        {
            if random.below(8) == 0 {
                plant(&mut doc, PAYLOADS[random.below(PAYLOADS.len())]);
            }
        }
        let files = [SpecFile::new("shop/v1.yaml", doc.to_string())];
        let what = format!("round {round}: {doc}");
        match attempt(&files, &Config::default(), &what) {
            Ok(output) => {
                check(&output, &what);
                generated += 1;
            }
            Err(problems) => harmless(&problems, &files, &what),
        }
    }
    assert!(generated > 20, "{generated} generated");
}

#[test]
fn nothing_in_the_settings_becomes_code() {
    let mut generated = 0;
    for payload in PAYLOADS {
        let settings = json!({
            "package": {"name": payload, "version": payload, "description": payload, "license": payload,
                "repository": payload, "keywords": [payload], "categories": [payload], "product": payload,
                "first-call": payload, "sections": {payload: payload}},
            "hosts": {"https://api.example.com": {"name": payload, "description": payload, "env": [payload]}},
            "schemes": {"key": {"name": payload, "label": payload, "description": payload, "env": [[payload, payload]]}},
            "groups": {"shop/v1": {"title": payload, "description": payload}},
            "resources": {"Things (shop/v1)": {"name": payload, "description": payload}},
            "operations": {"updateShopV1Thing": {"method": payload, "request": payload, "stream": {
                "kind": "concatenated-json", "method": payload, "request": payload, "values": payload,
                "summary": payload, "description": payload}}},
            "types": {"Thing": payload},
        });
        for (section, _) in settings.as_object().expect("sections") {
            for (key, value) in settings[section].as_object().expect("settings") {
                let file = SpecFile::new("sdk.yaml", json!({ section: { key: value } }).to_string());
                let files = [SpecFile::new("shop/v1.yaml", document().to_string())];
                let what = format!("{payload:?} as {section}.{key}");
                let parsed = catch_unwind(|| Config::parse(&file)).unwrap_or_else(|_| panic!("{what}"));
                match parsed.map(|config| attempt(&files, &config, &what)) {
                    Ok(Ok(output)) => {
                        check(&output, &what);
                        generated += 1;
                    }
                    Ok(Err(problems)) => harmless(&problems, &files, &what),
                    Err(problems) => harmless(&problems, &[file], &what),
                }
            }
        }
    }
    assert!(generated > PAYLOADS.len(), "{generated} generated");
}

#[test]
fn a_name_of_a_file_stays_a_name() {
    for name in PAYLOADS
        .iter()
        .map(|payload| format!("{payload}.yaml"))
        .chain(["../../x/v1.yaml".into(), "/v1.yaml".into()])
    {
        let mut doc = document();
        operation(&mut doc).as_object_mut().expect("an operation").remove("tags");
        let files = [SpecFile::new(&*name, doc.to_string())];
        if let Ok(output) = attempt(&files, &Config::default(), &format!("the file {name:?}")) {
            check(&output, &format!("the file {name:?}"));
        }
    }
}

/// The fixtures that `compile.rs` gives to the compiler.
#[test]
fn the_hostile_fixtures_are_harmless() {
    let files = documents(&folder("fixtures/hostile"));
    let output = attempt(&files, &Config::default(), "the hostile fixtures").unwrap_or_else(|problems| {
        panic!("\n{}", problems.render(&files, false));
    });
    check(&output, "the hostile fixtures");
    assert!(output.counts.operations >= 3);
}

#[test]
fn documents_of_odd_form_are_refused_with_a_message() {
    let bomb: String =
        (1..30).map(|level| format!("  a{level}: &a{level} [*a{0}, *a{0}]\n", level - 1)).collect();
    let wide = format!("paths: {{}}\nx-a: {}\n", "{a: [".repeat(60));
    for (text, code) in [
        (format!("x:\n  a0: &a0 [lol]\n{bomb}paths: {{}}\n"), Code::TooManyAliases),
        (wide, Code::TooDeep),
        ("[".repeat(1 << 20), Code::TooDeep),
        ("- ".repeat(1 << 20), Code::TooDeep),
        ("{\"a\":".repeat(1 << 18), Code::TooDeep),
        (String::new(), Code::NotADocument),
        ("42".into(), Code::NotADocument),
        ("[]".into(), Code::NotADocument),
        ("paths".into(), Code::NotADocument),
        ("paths: []\n".into(), Code::WrongType),
        ("paths: {/a: []}\n".into(), Code::WrongType),
        ("paths: {/a: {get: text}}\n".into(), Code::WrongType),
        ("openapi: {}\npaths: {}\n".into(), Code::UnsupportedVersion),
        ("&a [*a]\n".into(), Code::Syntax),
        ("p\0aths: {}".into(), Code::NotText),
    ] {
        let start: String = text.chars().take(40).collect();
        let files = [SpecFile::new("odd.yaml", text)];
        let problems = attempt(&files, &Config::default(), &start).expect_err(&start);
        let codes: BTreeSet<Code> = problems.iter().map(|problem| problem.code).collect();
        assert!(codes.contains(&code), "{start}: {}", problems.render(&files, false));
        harmless(&problems, &files, &start);
    }
    assert!(
        generate(&[], &Config::default(), Layout::Workspace).is_ok(),
        "no documents are an SDK without operations"
    );
}

/// Documents with random mistakes: lines moved, words exchanged, characters lost.
#[test]
fn mutated_documents_never_panic() {
    let texts: Vec<(String, Config)> = fixtures()
        .into_iter()
        .flat_map(|fixture| fixture.files.into_iter().map(move |file| (file.text, fixture.config.clone())))
        .collect();
    let words: Vec<&str> = texts
        .iter()
        .flat_map(|(text, _)| text.split([' ', ',', ':', '{', '}', '[', ']', '\n']))
        .filter(|it| !it.is_empty())
        .collect();
    let mut random = Random::new(0xfeed);
    let (mut generated, mut refused) = (0, 0);
    for round in 0..1500 {
        let (mut text, config) = texts[random.below(texts.len())].clone();
        for _ in 0..=random.below(4) {
            text = mutate(&text, &words, &mut random);
        }
        let files = [SpecFile::new("mutated.yaml", text)];
        let what = format!("round {round}:\n{}", files[0].text);
        match attempt(&files, &config, &what) {
            Ok(output) => {
                // What can be compiled is looked at by others; here it must be Rust.
                own_files(&output).for_each(|(path, text)| {
                    syn::parse_file(text).unwrap_or_else(|error| panic!("{what}\n{path}: {error}"));
                });
                output.warnings.render(&files, false);
                generated += 1;
            }
            Err(problems) => {
                harmless(&problems, &files, &what);
                refused += 1;
            }
        }
    }
    assert!(generated > 200 && refused > 200, "{generated} generated, {refused} refused");
}

fn mutate(text: &str, words: &[&str], random: &mut Random) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let line = random.below(lines.len());
    let other = random.below(lines.len());
    match random.below(8) {
        0 => {
            lines.remove(line);
        }
        1 => lines.swap(line, other),
        2 => lines.insert(line, lines[other].clone()),
        3 => lines[line] = format!("  {}", lines[line]),
        4 => lines[line] = lines[line].strip_prefix("  ").unwrap_or(&lines[line]).to_owned(),
        5 => {
            let characters: Vec<char> = lines[line].chars().collect();
            if !characters.is_empty() {
                let at = random.below(characters.len());
                lines[line] = characters
                    .iter()
                    .enumerate()
                    .filter(|(index, _)| *index != at)
                    .map(|(_, it)| it)
                    .collect();
            }
        }
        _ => {
            let parts: Vec<&str> = lines[line].split(' ').collect();
            let at = random.below(parts.len());
            let word = words[random.below(words.len())];
            let ending = if parts[at].ends_with(':') { ":" } else { "" };
            let parts: Vec<String> = parts
                .iter()
                .enumerate()
                .map(|(index, part)| {
                    if index == at && !part.is_empty() {
                        format!("{word}{ending}")
                    } else {
                        (*part).to_owned()
                    }
                })
                .collect();
            lines[line] = parts.join(" ");
        }
    }
    if lines.is_empty() { text.to_owned() } else { lines.join("\n") + "\n" }
}
