// Copied by sdkwright from sdk-runtime (src/model/shape.rs); do not edit.

//! The shapes of types, which determine the variant of a union.
//!
//! Input: a JSON value and a static table of shapes. Output: the variant that fits best. The depth of generated shapes
//! is limited, so matching is linear in the size of the value. Independent of decoding.

use std::borrow::Cow;
use std::ops::Add;
use std::rc::Rc;

use serde_json::Number;

use super::shared_json::{SharedJson, member};

/// The kinds of JSON values, as bits.
enum Kind {}

impl Kind {
    /// Null.
    const NULL: u8 = 1;
    /// A boolean.
    const BOOLEAN: u8 = 1 << 1;
    /// A number without a fraction, in any spelling.
    const INTEGER: u8 = 1 << 2;
    /// A number with a fraction.
    const FRACTION: u8 = 1 << 3;
    /// Any number.
    const NUMBER: u8 = Self::INTEGER | Self::FRACTION;
    /// A string.
    const STRING: u8 = 1 << 4;
    /// An array.
    const LIST: u8 = 1 << 5;
    /// An object.
    const OBJECT: u8 = 1 << 6;
    /// Any value.
    const ANY: u8 = Self::NULL | Self::BOOLEAN | Self::NUMBER | Self::STRING | Self::LIST | Self::OBJECT;
}

/// The part of a type that distinguishes it from other variants.
#[derive(Debug)]
pub(crate) enum Shape {
    /// A value of one of these kinds.
    Kinds(u8),
    /// One of these strings.
    Texts(&'static [&'static str]),
    /// One of these integers.
    Integers(&'static [i64]),
    /// One of these numbers.
    Numbers(&'static [f64]),
    /// One of these booleans.
    Booleans(&'static [bool]),
    /// An array whose elements have this shape.
    List(&'static Shape),
    /// An object.
    Object {
        /// The members that have to be present.
        required: Members,
        /// The members that can be present.
        optional: Members,
        /// The shape of all other members.
        others: &'static Shape,
    },
    /// A value of one of these shapes.
    Union(&'static [Shape]),
}

/// Members of an object, with their shapes.
type Members = &'static [(&'static str, Shape)];

impl Shape {
    /// Any value.
    pub(crate) const ANY: Self = Self::Kinds(Kind::ANY);
    /// No value. As the `others` of a [`Shape::Object`], it excludes other members.
    pub(crate) const NONE: Self = Self::Kinds(0);
    /// Null.
    pub(crate) const NULL: Self = Self::Kinds(Kind::NULL);
    /// A string.
    pub(crate) const STRING: Self = Self::Kinds(Kind::STRING);
    /// A number without a fraction.
    pub(crate) const INTEGER: Self = Self::Kinds(Kind::INTEGER);
    /// Any number.
    pub(crate) const NUMBER: Self = Self::Kinds(Kind::NUMBER);
    /// A boolean.
    pub(crate) const BOOLEAN: Self = Self::Kinds(Kind::BOOLEAN);
    /// An array.
    pub(crate) const LIST: Self = Self::Kinds(Kind::LIST);
    /// An object.
    pub(crate) const OBJECT: Self = Self::Kinds(Kind::OBJECT);

    /// Returns the shape of an object that has these members and possibly others.
    pub(crate) const fn requires(required: Members) -> Self {
        Self::Object { required, optional: &[], others: &Self::ANY }
    }

    /// Returns how well a value fits, or `None` if it does not.
    fn fit(&self, value: &SharedJson) -> Option<Fit> {
        let constant = |is_listed: bool| is_listed.then_some(Fit { constants: 1, ..Fit::default() });
        match (self, value) {
            (Self::Kinds(kinds), value) => (kinds & kind_of(value) != 0).then_some(Fit::of_kinds(*kinds)),
            (Self::Texts(texts), SharedJson::String(text)) => constant(texts.contains(&&**text)),
            (Self::Integers(values), SharedJson::Number(number)) => {
                constant(integer(number).is_some_and(|number| values.contains(&number)))
            }
            (Self::Numbers(values), SharedJson::Number(number)) => {
                constant(number.as_f64().is_some_and(|number| values.contains(&number)))
            }
            (Self::Booleans(values), SharedJson::Bool(flag)) => constant(values.contains(flag)),
            (Self::List(item), SharedJson::Array(items)) => {
                let list = Fit::of_kinds(Kind::LIST);
                items.iter().try_fold(list, |sum, value| Some(sum + item.fit(value)?.inner()))
            }
            (Self::Object { required, optional, others }, SharedJson::Object(object)) => {
                object_fit(object, required, optional, others)
            }
            (Self::Union(shapes), value) => shapes.iter().filter_map(|shape| shape.fit(value)).max(),
            _ => None,
        }
    }
}

/// Returns how well an object fits.
fn object_fit(
    object: &[(Rc<str>, SharedJson)],
    required: Members,
    optional: Members,
    others: &Shape,
) -> Option<Fit> {
    let mut sum = Fit { required: required.len(), ..Fit::of_kinds(Kind::OBJECT) };
    for (name, shape) in required {
        sum = sum + member_fit(shape, member(object, name)?)?;
    }
    for (name, shape) in optional {
        if let Some(value) = member(object, name) {
            sum = sum + member_fit(shape, value)?;
        }
    }
    if !matches!(others, Shape::Kinds(Kind::ANY)) {
        let listed = |name: &str| required.iter().chain(optional).any(|(other, _)| *other == name);
        for (_, value) in object.iter().filter(|(name, _)| !listed(name)) {
            sum = sum + member_fit(others, value)?;
        }
    }
    Some(sum)
}

/// Returns how well the value of a member fits. Null is decoded as an absent member, so it fits every shape.
fn member_fit(shape: &Shape, value: &SharedJson) -> Option<Fit> {
    match (shape.fit(value), value) {
        (Some(fit), _) => Some(Fit { known: 1, ..fit.inner() }),
        (None, SharedJson::Null) if !matches!(shape, Shape::Kinds(0)) => Some(Fit::default()),
        (None, _) => None,
    }
}

/// The quality of a fit. The fields are compared in order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Fit {
    /// The number of matching constants.
    constants: usize,
    /// The number of known members.
    known: u64,
    /// The precision of the shapes of the value and of its members.
    detail: u64,
    /// The number of required members.
    required: usize,
}

impl Fit {
    /// Returns the fit of a value of one of these kinds. Fewer kinds describe the value more precisely.
    fn of_kinds(kinds: u8) -> Self {
        Self { detail: u64::from(kinds.count_zeros()), ..Self::default() }
    }

    /// Returns the contribution of this fit to that of the enclosing object or array.
    fn inner(self) -> Self {
        Self { known: 0, detail: self.detail.saturating_add(self.known), required: 0, ..self }
    }
}

impl Add for Fit {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            constants: self.constants + other.constants,
            known: self.known + other.known,
            detail: self.detail.saturating_add(other.detail),
            required: self.required + other.required,
        }
    }
}

/// Returns the index of the variant that a value fits best. The first variant wins a tie.
pub(super) fn choose(value: &SharedJson, shapes: &[Shape]) -> Option<usize> {
    let mut best: Option<(usize, Fit)> = None;
    for (index, shape) in shapes.iter().enumerate() {
        if let Some(fit) = shape.fit(value)
            && best.is_none_or(|(_, best)| fit > best)
        {
            best = Some((index, fit));
        }
    }
    best.map(|(index, _)| index)
}

fn kind_of(value: &SharedJson) -> u8 {
    match value {
        SharedJson::Null => Kind::NULL,
        SharedJson::Bool(_) => Kind::BOOLEAN,
        SharedJson::Number(number) if has_fraction(number) => Kind::FRACTION,
        SharedJson::Number(_) => Kind::INTEGER,
        SharedJson::String(_) => Kind::STRING,
        SharedJson::Array(_) => Kind::LIST,
        SharedJson::Object(_) => Kind::OBJECT,
    }
}

/// Returns the value, converted to an integer if it is an integral number in another spelling, such as `5.0`, and the
/// shape allows only integers.
pub(super) fn without_fraction<'a>(value: &'a SharedJson, shape: &Shape) -> Cow<'a, SharedJson> {
    match (value, shape) {
        (SharedJson::Number(number), Shape::Kinds(kinds))
            if kinds & Kind::FRACTION == 0 && number.is_f64() =>
        {
            integer(number)
                .map_or(Cow::Borrowed(value), |number| Cow::Owned(SharedJson::Number(number.into())))
        }
        _ => Cow::Borrowed(value),
    }
}

/// Returns `true` for a number that no integer type can represent.
fn has_fraction(number: &Number) -> bool {
    number.as_u64().is_none() && integer(number).is_none()
}

/// Returns the value of a number without a fraction, in any spelling.
fn integer(number: &Number) -> Option<i64> {
    /// 2⁶³, the first number that is too large.
    const END: f64 = 9_223_372_036_854_775_808.0;
    number.as_i64().or_else(|| {
        let float = number.as_f64().filter(|float| float.fract() == 0.0 && (-END..END).contains(float))?;
        // Exact, because the float has no fraction and is in the range of the type.
        number.is_f64().then_some(float as i64)
    })
}
