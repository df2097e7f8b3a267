use serde::Deserialize;
use serde_json::{Value, json};

use super::{Shape, choose};
use crate::model::SharedJson;

const ID: (&str, Shape) = ("id", Shape::STRING);

/// An object that may have other members.
const fn open(required: super::Members, optional: super::Members) -> Shape {
    Shape::Object { required, optional, others: &Shape::ANY }
}

/// Checks the variant that each value fits.
fn check(shapes: &[Shape], cases: &[(Value, Option<usize>)]) {
    for (value, expected) in cases {
        assert_eq!(choose(&SharedJson::deserialize(value).unwrap(), shapes), *expected, "{value}");
    }
}

#[test]
fn constants_of_every_type_choose() {
    const SHAPES: &[Shape] = &[
        open(&[("kind", Shape::Texts(&["a", "b"]))], &[]),
        open(&[("kind", Shape::Integers(&[1, 2]))], &[]),
        open(&[("kind", Shape::Booleans(&[true]))], &[]),
        open(&[("kind", Shape::Numbers(&[1.5]))], &[]),
        open(&[], &[("kind", Shape::ANY), ("note", Shape::STRING)]),
    ];
    check(
        SHAPES,
        &[
            (json!({"kind": "b", "note": "more"}), Some(0)),
            (json!({"kind": 2}), Some(1)),
            (json!({"kind": 2.0}), Some(1)),
            (json!({"kind": true}), Some(2)),
            (json!({"kind": 1.5}), Some(3)),
            (json!({"kind": false}), Some(4)),
            (json!({"kind": 3}), Some(4)),
            (json!({"kind": null}), Some(4)),
            (json!({"note": 1}), None),
            (json!("a"), None),
        ],
    );
}

#[test]
fn most_known_members_choose() {
    const SHAPES: &[Shape] = &[
        open(&[], &[("note", Shape::STRING), ("amount", Shape::INTEGER)]),
        open(&[ID], &[]),
        open(&[ID, ("latest", Shape::BOOLEAN)], &[]),
    ];
    check(
        SHAPES,
        &[
            (json!({}), Some(0)),
            (json!({"other": 1}), Some(0)),
            (json!({"id": "a"}), Some(1)),
            (json!({"id": "a", "latest": true}), Some(2)),
            (json!({"id": "a", "latest": "yes"}), Some(1)),
            (json!({"note": "n", "amount": 1, "id": "a"}), Some(0)),
            (json!({"note": 1, "id": "a"}), Some(1)),
            (json!({"note": "n", "amount": 1.5}), None),
        ],
    );
}

#[test]
fn closed_object_rejects_unknown_members() {
    const A: (&str, Shape) = ("a", Shape::STRING);
    const B: (&str, Shape) = ("b", Shape::STRING);
    const SHAPES: &[Shape] = &[
        Shape::Object { required: &[], optional: &[A], others: &Shape::NONE },
        Shape::Object { required: &[], optional: &[A, B], others: &Shape::NONE },
        Shape::Object { required: &[("n", Shape::INTEGER)], optional: &[], others: &Shape::BOOLEAN },
    ];
    check(
        SHAPES,
        &[
            (json!({}), Some(0)),
            (json!({"a": "1"}), Some(0)),
            (json!({"b": "1"}), Some(1)),
            (json!({"a": null, "b": null}), Some(1)),
            (json!({"a": "1", "c": null}), None),
            (json!({"n": 1, "a": true}), Some(2)),
            (json!({"n": 1, "a": 1}), None),
        ],
    );
}

#[test]
fn json_type_chooses() {
    const SHAPES: &[Shape] = &[
        Shape::NUMBER,
        Shape::INTEGER,
        Shape::List(&Shape::STRING),
        Shape::List(&open(&[ID], &[])),
        Shape::ANY,
        Shape::NULL,
    ];
    check(
        SHAPES,
        &[
            (json!(9_007_199_254_740_993_i64), Some(1)),
            (json!(5.0), Some(1)),
            (json!(5.5), Some(0)),
            (json!(1e300), Some(0)),
            (json!([]), Some(2)),
            (json!(["a"]), Some(2)),
            (json!([{"id": "a"}, {"id": "b", "x": 1}]), Some(3)),
            (json!([{"id": "a"}, "b"]), Some(4)),
            (json!({}), Some(4)),
            (json!(null), Some(5)),
        ],
    );
}

#[test]
fn nested_union_fits_what_its_variants_fit() {
    const INNER: &[Shape] =
        &[open(&[("way", Shape::Texts(&["rail"]))], &[]), open(&[("way", Shape::Texts(&["sea"]))], &[])];
    const SHAPES: &[Shape] =
        &[Shape::Union(INNER), open(&[("cash", Shape::NUMBER)], &[]), Shape::List(&INNER[0])];
    check(
        SHAPES,
        &[
            (json!({"way": "sea"}), Some(0)),
            (json!({"way": "sea", "cash": 1}), Some(0)),
            (json!({"way": "air", "cash": 1}), Some(1)),
            (json!({"way": "air"}), None),
            (json!([{"way": "rail"}]), Some(2)),
            (json!("rail"), None),
        ],
    );
}
