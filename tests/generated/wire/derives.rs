//! Types with further derived traits.

use std::collections::{BTreeSet, HashSet};

use serde_json::from_str;
use test_examples::derives::{Parcel, Route, Shipment, Stop, Surface};

#[test]
fn types_are_keys_of_sets() {
    let shipment: Shipment = from_str(
        r#"{"id":"s","sent":"2026-01-02T03:04:05Z","note":null,"labels":{"a":1.5},"parcels":[{"grams":1,"parcels":[]}],"x":[1]}"#,
    )
    .expect("a shipment");
    let shipments = HashSet::from([shipment.clone(), shipment.clone()]);
    assert_eq!(shipments.len(), 1);
    assert!(shipments.contains(&shipment));
    assert_eq!(HashSet::from([Parcel::new(1), Parcel::new(1), Parcel::new(2)]).len(), 2);
}

#[test]
fn types_are_ordered_by_their_fields() {
    let stops = BTreeSet::from([Stop::new("b"), Stop::new("a").with_number(2), Stop::new("a")]);
    let numbers: Vec<_> = stops.iter().map(|stop| (stop.name.as_str(), stop.number)).collect();
    assert_eq!(numbers, [("a", None), ("a", Some(2)), ("b", None)]);
    assert!(Surface::Street < Surface::Rail);
    assert!(Route::new(1.5) < Route::new(2.0));
    assert_eq!(Route::new(f64::NAN).partial_cmp(&Route::new(1.0)), None);
}
