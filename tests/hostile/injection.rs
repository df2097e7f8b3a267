//! Code injection: payloads in every place where a document or the configuration holds text.

use std::collections::BTreeSet;

use sdk_generator::{Config, SpecFile};
use serde_json::json;

use super::files::{read_documents, test_folder};
use super::injection_check::{assert_no_injection, assert_safe_rejection};
use super::injection_payloads::payloads;
use super::injection_sites::{
    EXCLUSIVE_SITES, INJECTION_SITES, InjectionSite, operation_mut, sample_document,
};
use super::random::Random;
use super::rust_source::CANARY;
use super::try_generate;

/// The number of documents per payload, each with other sites. Related sites are neighbors in the list, so that they
/// are in different documents.
const DOCUMENTS_PER_PAYLOAD: usize = 14;

/// Puts each payload at each site. Sites whose payload is accepted together with others are not tried alone.
#[test]
fn document_text_never_becomes_code() {
    let (alone, others): (Vec<&InjectionSite>, Vec<&InjectionSite>) =
        INJECTION_SITES.iter().partition(|(place, _)| EXCLUSIVE_SITES.contains(place));
    let mut sets: Vec<Vec<&InjectionSite>> = alone.into_iter().map(|place| vec![place]).collect();
    let share = |first: usize| others.iter().skip(first).step_by(DOCUMENTS_PER_PAYLOAD).copied().collect();
    sets.extend((0..DOCUMENTS_PER_PAYLOAD).map(share));
    let (mut accepted, mut not) = (BTreeSet::new(), 0);
    for payload in &payloads() {
        for places in &sets {
            if accepts_payload(places, payload) {
                accepted.extend(places.iter().map(|(place, _)| *place));
                continue;
            }
            for place in places.iter().filter(|_| places.len() > 1) {
                if accepts_payload(&[place], payload) {
                    accepted.insert(place.0);
                } else {
                    not += 1;
                }
            }
        }
    }
    for (place, _) in INJECTION_SITES {
        assert!(accepted.contains(place), "{place}: every text is refused, so that nothing is tested");
    }
    let all = INJECTION_SITES.len() * payloads().len();
    assert!(not * 10 < all, "{not} of {all} refused");
}

/// Puts a payload at these sites, asserts that nothing is injected, and returns `true` if the document is accepted.
fn accepts_payload(places: &[&InjectionSite], payload: &str) -> bool {
    let mut doc = sample_document();
    places.iter().for_each(|(_, plant)| plant(&mut doc, payload));
    let files = [SpecFile::new("shop/v1.yaml", doc.to_string())];
    let names: Vec<&str> = places.iter().map(|(place, _)| *place).collect();
    let what = format!("{payload:?} as {}", names.join(", "));
    match try_generate(&files, &Config::default(), &what) {
        Ok(output) => {
            assert_no_injection(&output, &what);
            true
        }
        Err(problems) => {
            assert_safe_rejection(&problems, &files, &what);
            false
        }
    }
}

/// Payloads that are safe alone are safe together.
#[test]
fn many_payloads_at_once_never_become_code() {
    let (mut random, payloads) = (Random::new(7), payloads());
    let mut generated = 0;
    for round in 0..200 {
        let mut doc = sample_document();
        for (_, plant) in INJECTION_SITES
            .iter()
            .filter(|(place, _)| !EXCLUSIVE_SITES.contains(place) && !place.contains("media type"))
        {
            if random.index_below(8) == 0 {
                plant(&mut doc, &payloads[random.index_below(payloads.len())]);
            }
        }
        let files = [SpecFile::new("shop/v1.yaml", doc.to_string())];
        let what = format!("round {round}: {doc}");
        match try_generate(&files, &Config::default(), &what) {
            Ok(output) => {
                assert_no_injection(&output, &what);
                generated += 1;
            }
            Err(problems) => assert_safe_rejection(&problems, &files, &what),
        }
    }
    assert!(generated > 20, "{generated} generated");
}

#[test]
fn config_text_never_becomes_code() {
    let mut generated = 0;
    // A name that the maintainer gives is that name.
    for payload in payloads().iter().filter(|payload| *payload != CANARY) {
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
                let files = [SpecFile::new("shop/v1.yaml", sample_document().to_string())];
                let what = format!("{payload:?} as {section}.{key}");
                match Config::parse(&file).map(|config| try_generate(&files, &config, &what)) {
                    Ok(Ok(output)) => {
                        assert_no_injection(&output, &what);
                        generated += 1;
                    }
                    Ok(Err(problems)) => assert_safe_rejection(&problems, &files, &what),
                    Err(problems) => assert_safe_rejection(&problems, &[file], &what),
                }
            }
        }
    }
    assert!(generated > payloads().len(), "{generated} generated");
}

#[test]
fn file_names_never_become_code() {
    for name in payloads()
        .iter()
        .map(|payload| format!("{payload}.yaml"))
        .chain(["../../x/v1.yaml".into(), "/v1.yaml".into()])
    {
        let mut doc = sample_document();
        operation_mut(&mut doc).as_object_mut().expect("an operation").remove("tags");
        let files = [SpecFile::new(&*name, doc.to_string())];
        if let Ok(output) = try_generate(&files, &Config::default(), &format!("the file {name:?}")) {
            assert_no_injection(&output, &format!("the file {name:?}"));
        }
    }
}

/// These fixtures are compiled by `compile.rs`.
#[test]
fn hostile_fixtures_never_become_code() {
    let files = read_documents(&test_folder("fixtures/hostile"));
    let output =
        try_generate(&files, &Config::default(), "the hostile fixtures").unwrap_or_else(|problems| {
            panic!("\n{}", problems.render(&files, false));
        });
    assert_no_injection(&output, "the hostile fixtures");
    assert!(output.counts.operations >= 3);
}
