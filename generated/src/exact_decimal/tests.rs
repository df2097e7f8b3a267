// Copied by sdkwright from modules/exact_decimal/tests.rs next to the API's documents; edit it there.

use super::{ExactDecimal, ExactDecimalError};

fn decimal(text: &str) -> ExactDecimal {
    text.parse().unwrap()
}

#[test]
fn decimal_keeps_its_digits() {
    for text in ["0", "12.50", "-0.001", "99999999999999999999999999999999999999", "-1.0"] {
        assert_eq!(decimal(text).to_string(), text);
    }
    assert_eq!(decimal("+.5").to_string(), "0.5");
    assert_eq!(decimal("-007").to_string(), "-7");
    assert_eq!(format!("{:>8}|{:<6}|", decimal("1.5"), decimal("2")), "     1.5|2     |");
}

#[test]
fn invalid_decimal_is_rejected() {
    for text in ["", "-", ".", "1e5", "1,5", "١", "NaN", "1.2.3", "100000000000000000000000000000000000000"]
    {
        assert_eq!(text.parse::<ExactDecimal>(), Err(ExactDecimalError), "{text:?}");
    }
    assert_eq!(ExactDecimal::from_f64(f64::INFINITY), Err(ExactDecimalError));
    assert_eq!(format!("0.{}", "0".repeat(39)).parse::<ExactDecimal>(), Err(ExactDecimalError));
}

#[test]
fn sum_is_exact() {
    let total = ExactDecimal::checked_sum((0..10).map(|_| ExactDecimal::from_f64(0.1).unwrap())).unwrap();
    assert_eq!(total, ExactDecimal::from(1));
    assert_eq!(total.to_string(), "1.0");
    assert_eq!(decimal("1.25").checked_add(decimal("-3")), Some(decimal("-1.75")));
    let largest = decimal("99999999999999999999999999999999999999");
    assert_eq!(largest.checked_add(decimal("1")), None);
    assert_eq!(largest.checked_add(decimal("0.1")), None);
}

#[test]
fn decimals_are_ordered_by_value() {
    let mut numbers = ["2", "-1.5", "10", "1.50", "1.5", "-2", "0.05"].map(decimal);
    numbers.sort();
    assert_eq!(numbers.map(|it| it.to_string()), ["-2", "-1.5", "0.05", "1.50", "1.5", "2", "10"]);
    assert_eq!(decimal("1.50"), decimal("1.5"));
    assert!(
        decimal("0.00000000000000000000000000000000000001")
            < decimal("99999999999999999999999999999999999999")
    );
    assert!((decimal("12.25").to_f64() - 12.25).abs() < f64::EPSILON);
}

#[test]
fn decimal_is_a_string_in_json() {
    let numbers: Vec<ExactDecimal> =
        serde_json::from_str(r#"["12.50", 12.5, 7, 18446744073709551615]"#).unwrap();
    let text = serde_json::to_string(&numbers).unwrap();
    assert_eq!(text, r#"["12.50","12.5","7","18446744073709551615"]"#);
    for json in [r#""a""#, "null", "true", "1e300"] {
        assert!(serde_json::from_str::<ExactDecimal>(json).is_err(), "{json}");
    }
}
