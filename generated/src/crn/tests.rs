// Copied by sdkwright from modules/crn/tests.rs next to the API's documents; edit it there.

use std::cmp::Ordering;
use std::collections::HashSet;

use super::{Crn, CrnError};

#[test]
fn crn_round_trips_unchanged() {
    for text in [
        "crn://example.com",
        "crn:///organization=o-1",
        "CRN://example.com/organization=o-1/environment=env-1",
        "crn://example.com/kafka=lkc-1/topic=a%2Fb=c*",
        "crn://example.com/topic=*",
        "crn://example.com/topic=%FF",
    ] {
        let crn: Crn = text.parse().unwrap();
        assert_eq!(crn.as_str(), text);
        assert_eq!(crn.to_string(), text);
        assert_eq!(String::from(crn), text);
    }
}

#[test]
fn invalid_crn_is_rejected() {
    for text in [
        "",
        "crn:/",
        "crné://a",
        "arn://a/b=c",
        "crn://a/b",
        "crn://a/=c",
        "crn://a/b=",
        "crn://a/b=c/",
        "crn://a//b=c",
        "crn://a/b=c d",
        "crn://a/b=c\n",
    ] {
        assert_eq!(text.parse::<Crn>(), Err(CrnError), "{text:?}");
    }
}

#[test]
fn crn_segments_are_accessible() {
    let crn: Crn = "crn://example.com/organization=o-1/topic=a%2Fb".parse().unwrap();
    assert_eq!(crn.authority(), "example.com");
    let segments: Vec<_> = crn.segments().map(|(kind, name)| format!("{kind}:{name}")).collect();
    assert_eq!(segments, ["organization:o-1", "topic:a/b"]);
    assert_eq!(crn.get("organization").as_deref(), Some("o-1"));
    assert_eq!(crn.get("environment"), None);
    assert_eq!(crn.resource(), Some(("topic", "a/b".into())));
    let parent = crn.parent().unwrap();
    assert_eq!(parent.as_str(), "crn://example.com/organization=o-1");
    assert_eq!(parent.parent().unwrap(), Crn::new("example.com"));
    assert_eq!(Crn::new("example.com").parent(), None);
    assert_eq!(Crn::new("").resource(), None);
}

#[test]
fn name_cannot_leave_its_segment() {
    for name in ["a/b", "a=b", "a b", "ä", "%2F", "a?b#c", "..", "a\r\n"] {
        let crn = Crn::new("example.com").with("kind", name).with("topic", "orders-*");
        assert_eq!(crn.as_str().parse(), Ok(crn.clone()), "{name:?}");
        assert_eq!(crn.get("kind").as_deref(), Some(name));
        assert_eq!(crn.segments().count(), 2);
        assert_eq!(crn.resource(), Some(("topic", "orders-*".into())));
    }
}

#[test]
fn equal_names_are_equal_however_they_are_encoded() {
    let plain: Crn = "crn://example.com/kafka=lkc-1/topic=a-b".parse().unwrap();
    let encoded: Crn = "CRN://example.com/kafka=lkc%2D1/topic=a%2db".parse().unwrap();
    assert_eq!(plain, encoded);
    assert_eq!(HashSet::from([plain.clone(), encoded.clone()]).len(), 1);
    assert_eq!(plain.cmp(&encoded), Ordering::Equal);
    // An encoded separator is part of the name, and bytes that are not UTF-8 are compared as well.
    for other in [
        "crn://example.com/kafka=lkc-1%2Ftopic=a-b",
        "crn://example.com/kafka=lkc-1/topic=a-B",
        "crn://example.com",
    ] {
        assert_ne!(plain, other.parse().unwrap(), "{other}");
    }
    let [first, second] = ["crn://a/b=%FF", "crn://a/b=%FE"].map(|text| text.parse::<Crn>().unwrap());
    assert_ne!(first, second);
}
