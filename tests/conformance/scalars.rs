//! Samples of strings, numbers and booleans.

use serde_json::{Value, json};

use crate::schema::Schema;

/// Returns a sample of a scalar type. `turn` selects one of several, and `spelled` selects an unusual spelling.
pub(crate) fn sample(schema: &Schema<'_>, kind: &str, turn: usize, spelled: bool) -> Option<Value> {
    match kind {
        "boolean" => Some(json!(turn.is_multiple_of(2))),
        "integer" => number(schema, turn, true, spelled),
        "number" => {
            let is_integer = schema.text("format").is_some_and(|it| it.starts_with("int"));
            number(schema, turn, is_integer, spelled)
        }
        _ => Some(json!(text(schema, turn))),
    }
}

fn number(schema: &Schema<'_>, turn: usize, is_integer: bool, spelled: bool) -> Option<Value> {
    let bounds = Bounds::new(schema, is_integer);
    let step = schema.all("multipleOf").find_map(Value::as_f64);
    let mut values: Vec<Value> = match (schema.text("format"), is_integer) {
        (_, true) if spelled => vec![json!(3.0), json!(1e3)],
        (Some("int32"), true) => vec![json!(1), json!(i32::MIN), json!(i32::MAX)],
        (Some("uint32"), true) => vec![json!(1), json!(u32::MAX)],
        (Some("uint64"), true) => vec![json!(1), json!(u64::MAX)],
        (Some("int8" | "int16" | "uint8" | "uint16"), true) => vec![json!(1), json!(100)],
        (_, true) => vec![json!(1), json!(9_007_199_254_740_993_i64), json!(i64::MIN), json!(i64::MAX)],
        (Some("float"), false) => vec![json!(1.5), json!(16_777_216), json!(-0.25)],
        (_, false) => vec![json!(1.5), json!(7), json!(-0.1), json!(1e300)],
    };
    let edge = |bound: f64| {
        if is_integer && !spelled && bound.abs() < 9e15 { json!(bound as i64) } else { json!(bound) }
    };
    values.extend([bounds.low, bounds.high].into_iter().flatten().map(edge));
    values.push(json!(0));
    let is_multiple = |value: f64| step.is_none_or(|step| step == 0.0 || (value / step).fract() == 0.0);
    let fits = |value: &Value| value.as_f64().is_some_and(|it| bounds.contain(it) && is_multiple(it));
    if let Some(step) = step {
        values.push(if step.fract() == 0.0 { json!(step as i64) } else { json!(step) });
    }
    if let (Some(low), Some(high), false) = (bounds.low, bounds.high, is_integer) {
        values.push(json!((low + high) / 2.0));
    }
    let fitting: Vec<Value> = values.into_iter().filter(fits).collect();
    (!fitting.is_empty()).then(|| fitting[turn % fitting.len()].clone())
}

/// The inclusive bounds of a number.
struct Bounds {
    low: Option<f64>,
    high: Option<f64>,
    open_low: bool,
    open_high: bool,
}

impl Bounds {
    fn new(schema: &Schema<'_>, is_integer: bool) -> Self {
        let numbers = |keyword: &'static str| schema.all(keyword).filter_map(Value::as_f64);
        let is_open = |keyword: &'static str| schema.all(keyword).any(|it| it == true);
        let (mut open_low, mut open_high) = (is_open("exclusiveMinimum"), is_open("exclusiveMaximum"));
        let mut low = numbers("minimum").reduce(f64::max);
        let mut high = numbers("maximum").reduce(f64::min);
        if let Some(bound) = numbers("exclusiveMinimum").reduce(f64::max) {
            (low, open_low) = (Some(bound), true);
        }
        if let Some(bound) = numbers("exclusiveMaximum").reduce(f64::min) {
            (high, open_high) = (Some(bound), true);
        }
        if is_integer {
            low = low.map(|it| if open_low { it.floor() + 1.0 } else { it.ceil() });
            high = high.map(|it| if open_high { it.ceil() - 1.0 } else { it.floor() });
            (open_low, open_high) = (false, false);
        }
        Self { low, high, open_low, open_high }
    }

    fn contain(&self, value: f64) -> bool {
        let above = self.low.is_none_or(|it| value > it || (value == it && !self.open_low));
        let below = self.high.is_none_or(|it| value < it || (value == it && !self.open_high));
        above && below
    }
}

fn text(schema: &Schema<'_>, turn: usize) -> String {
    let least = schema.all("minLength").filter_map(Value::as_u64).max().unwrap_or(0) as usize;
    let most = schema.all("maxLength").filter_map(Value::as_u64).min().unwrap_or(u64::MAX) as usize;
    let samples: &[&str] = match schema.text("format").unwrap_or_default() {
        "date-time" => {
            &["2026-01-31T12:34:56Z", "2026-01-31T12:34:56.789123+02:00", "1985-04-12T23:20:50.52Z"]
        }
        "date" => &["2026-01-31", "2024-02-29"],
        "time" => &["12:34:56Z"],
        "duration" => &["P3DT4H"],
        "uuid" => &["6f1c2a3e-0000-4000-8000-9b8a7c6d5e4f", "6F1C2A3E-0000-4000-8000-9B8A7C6D5E4F"],
        "byte" | "base64" => &["aGVsbG8=", "AA==", "//79"],
        "base64url" => &["aGVsbG8"],
        "uri" | "url" | "uri-reference" => &["https://example.com/a?b=c#d", "urn:example:a"],
        "email" | "idn-email" => &["a.b@example.com"],
        "hostname" | "idn-hostname" => &["a.example.com"],
        "ipv4" | "ip" => &["192.0.2.1"],
        "ipv6" => &["2001:db8::1"],
        "int64" | "uint64" | "int32" | "decimal" | "double" | "float" | "number" | "integer" => {
            &["42", "0", "1234567890"]
        }
        _ => &["sample", "Größe \"1\"\n✓", "", "a/b c", "true", "null", "12"],
    };
    let fitting: Vec<&&str> =
        samples.iter().filter(|it| (least..=most).contains(&it.chars().count())).collect();
    match fitting.as_slice() {
        [] => "s".repeat(least.max(1).min(most)),
        some => (*some[turn % some.len()]).to_owned(),
    }
}
