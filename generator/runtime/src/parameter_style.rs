//! The less common parameter styles of OpenAPI (OpenAPI 3.0.4, 4.7.12.3, "Style Values").
//!
//! Input: a value that is encoded as JSON, and a style. Output: its serialization in the path, the query, a header, a
//! cookie or a form. Values are percent-encoded, so that delimiters are unambiguous. Values nested deeper than a style
//! supports are serialized as JSON. Independent of parameters.
//!
//! Null, empty arrays and empty objects are undefined (RFC 6570, 2.3) and omitted, except in a path, where they are an
//! error.

use serde::Serialize;
use serde_json::Value;

use crate::call::{Call, form, invalid_cookie};
use crate::operation::cookie::is_cookie_value;
use crate::operation::url;

mod codegen_api;
mod expand;
mod nesting;
mod reserved;

use self::expand::{Delimiters, Encode, expand};
pub(crate) use self::nesting::ArrayStyle;
use self::nesting::Nesting;

/// The serialization style of a parameter.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ParameterStyle {
    kind: StyleKind,
    explode: bool,
    reserved: bool,
    /// The style of arrays inside [`StyleKind::Nested`].
    arrays: ArrayStyle,
    /// The style of arrays of arrays or objects inside [`StyleKind::Nested`].
    rows: ArrayStyle,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum StyleKind {
    Simple,
    Label,
    Matrix,
    Form,
    Space,
    Pipe,
    /// Object members as names in brackets.
    Nested,
    /// Object members and array elements as JSON.
    Flat,
    Json,
}

impl ParameterStyle {
    /// `a,b`; exploded `x=1,y=2` for objects.
    pub(crate) const SIMPLE: Self = Self::new(StyleKind::Simple);
    /// `.a,b`; exploded `.a.b`.
    pub(crate) const LABEL: Self = Self::new(StyleKind::Label);
    /// `;name=a,b`; exploded `;name=a;name=b`.
    pub(crate) const MATRIX: Self = Self::new(StyleKind::Matrix);
    /// `name=a,b`; exploded `name=a&name=b`.
    pub(crate) const FORM: Self = Self::new(StyleKind::Form);
    /// `name=a%20b`; exploded `name=a&name=b`.
    pub(crate) const SPACE: Self = Self::new(StyleKind::Space);
    /// `name=a%7Cb`; exploded `name=a&name=b`.
    pub(crate) const PIPE: Self = Self::new(StyleKind::Pipe);
    /// `name[x]=1&name[y]=2`, and `name[x][y]=1` for nested objects.
    pub(crate) const DEEP_OBJECT: Self = Self::new(StyleKind::Nested);
    /// The default style of a form: `name=1&name=2` for an array, and JSON for nested values.
    pub(crate) const FLAT: Self = Self::new(StyleKind::Flat).rows(ArrayStyle::Json);
    /// JSON, for a parameter with `content`.
    pub(crate) const JSON: Self = Self::new(StyleKind::Json);

    const fn new(kind: StyleKind) -> Self {
        let (arrays, rows) = (ArrayStyle::Repeat, ArrayStyle::Repeat);
        Self { kind, explode: false, reserved: false, arrays, rows }
    }

    /// Sets the style of arrays of scalars, for [`Self::DEEP_OBJECT`] and [`Self::FLAT`].
    pub(crate) const fn arrays(self, arrays: ArrayStyle) -> Self {
        Self { arrays, ..self }
    }

    /// Sets the style of arrays of arrays or objects, for [`Self::DEEP_OBJECT`] and [`Self::FLAT`].
    pub(crate) const fn rows(self, rows: ArrayStyle) -> Self {
        Self { rows, ..self }
    }

    /// Sets `explode`: array elements and object members are serialized separately.
    pub(crate) const fn exploded(self) -> Self {
        Self { explode: true, ..self }
    }

    /// Sets `allowReserved`: reserved characters that a query may contain are not encoded.
    pub(crate) const fn reserved(self) -> Self {
        Self { reserved: true, ..self }
    }

    fn delimiters(self) -> Delimiters {
        let (first, between, inside, named) = match self.kind {
            StyleKind::Simple | StyleKind::Json => ("", ",", ",", false),
            StyleKind::Label => (".", ".", ",", false),
            StyleKind::Matrix => (";", ";", ",", true),
            StyleKind::Form | StyleKind::Nested | StyleKind::Flat => ("", "&", ",", true),
            StyleKind::Space => ("", "&", "%20", true),
            StyleKind::Pipe => ("", "&", "%7C", true),
        };
        let equals_if_empty = self.kind != StyleKind::Matrix;
        Delimiters { first, between, inside, named, equals_if_empty, explode: self.explode }
    }

    fn nesting(self, encode: Encode) -> Nesting {
        let Self { arrays, rows, .. } = self;
        Nesting { objects_in_brackets: self.kind == StyleKind::Nested, arrays, rows, encode }
    }

    fn encode(self) -> Encode {
        if self.reserved { reserved::encode_into } else { url::encode_into }
    }
}

impl Call {
    /// Appends the next value of the path template.
    pub(crate) fn path_as(
        mut self,
        name: &'static str,
        value: &(impl Serialize + ?Sized),
        style: ParameterStyle,
    ) -> Self {
        let Some(value) = self.json_value(name, value) else { return self.path_encoded(String::new()) };
        let mut text = String::new();
        match style.kind {
            StyleKind::Json => url::encode_into(&mut text, &value.to_string()),
            _ => {
                text =
                    expand(&encoded(name), &value, style.delimiters(), url::encode_into).unwrap_or_default()
            }
        }
        self.path_encoded(text)
    }

    /// Sets a query parameter.
    pub(crate) fn query_as(
        &mut self,
        name: &'static str,
        value: &(impl Serialize + ?Sized),
        style: ParameterStyle,
    ) {
        let Some(value) = self.json_value(name, value) else { return };
        let mut fields = String::new();
        match style.kind {
            StyleKind::Json => {
                url::encode_into(&mut fields, name);
                fields.push('=');
                style.encode()(&mut fields, &value.to_string());
            }
            StyleKind::Nested | StyleKind::Flat => {
                let nesting = style.nesting(style.encode());
                nesting.expand(&mut fields, name, &value);
            }
            _ => {
                fields =
                    expand(&encoded(name), &value, style.delimiters(), style.encode()).unwrap_or_default()
            }
        }
        self.query_encoded(name, fields);
    }

    /// Sets a header. Its value is not percent-encoded, because a header may contain characters that a URL may not.
    pub(crate) fn header_as(
        &mut self,
        name: &'static str,
        value: &(impl Serialize + ?Sized),
        style: ParameterStyle,
    ) {
        let Some(value) = self.json_value(name, value) else { return };
        let text = match style.kind {
            StyleKind::Json => Some(in_ascii(&value.to_string())),
            _ => expand(name, &value, style.delimiters(), String::push_str),
        };
        if let Some(text) = text {
            self.header(name, text);
        }
    }

    /// Sets a cookie, or one for each element or member if the style explodes. JSON is percent-encoded, because a
    /// cookie cannot contain it otherwise; other values are not encoded.
    pub(crate) fn cookie_as(
        &mut self,
        name: &'static str,
        value: &(impl Serialize + ?Sized),
        style: ParameterStyle,
    ) {
        let Some(value) = self.json_value(name, value) else { return };
        if style.kind == StyleKind::Json {
            let mut text = format!("{name}=");
            url::encode_into(&mut text, &value.to_string());
            return self.cookie_encoded(name, text);
        }
        if !expand::texts(&value).iter().all(|text| is_cookie_value(text)) {
            return self.reject(invalid_cookie(name));
        }
        let delimiters = Delimiters { between: "; ", ..style.delimiters() };
        self.cookie_encoded(name, expand(name, &value, delimiters, String::push_str).unwrap_or_default());
    }

    /// Sets a form body from the members of an object, with individual styles for some of them.
    pub(crate) fn form_as(&mut self, body: &impl Serialize, styles: &[(&str, ParameterStyle)]) {
        self.form_nested(body, ParameterStyle::FLAT, styles);
    }

    /// Sets a form body from the members of an object, in one style with exceptions for individual members.
    pub(crate) fn form_nested(
        &mut self,
        body: &impl Serialize,
        style: ParameterStyle,
        exceptions: &[(&str, ParameterStyle)],
    ) {
        #[cfg(feature = "testing")]
        self.set_redacted_body(body);
        let Some(body) = self.json_value("body", body) else { return };
        let Value::Object(members) = body else {
            return self
                .reject("the body cannot be encoded: only an object can be sent as a form".to_owned());
        };
        let mut text = String::new();
        for (name, value) in &members {
            let mut fields = String::new();
            let exception = exceptions.iter().find(|(other, _)| other == name);
            let style = exception.map_or(style, |(_, style)| *style);
            let encode = if style.reserved { style.encode() } else { url::encode_form_into };
            match style.kind {
                StyleKind::Json => form::append_field(&mut fields, name, &Value::String(value.to_string())),
                StyleKind::Nested | StyleKind::Flat => {
                    style.nesting(encode).expand(&mut fields, name, value);
                }
                _ => {
                    fields = expand(&encoded(name), value, style.delimiters(), encode).unwrap_or_default();
                }
            }
            if !text.is_empty() && !fields.is_empty() {
                text.push('&');
            }
            text.push_str(&fields);
        }
        self.raw("application/x-www-form-urlencoded", text);
    }

    fn json_value(&mut self, name: &str, value: &(impl Serialize + ?Sized)) -> Option<Value> {
        let value = serde_json::to_value(value);
        value.map_err(|error| self.reject(format!("`{name}` cannot be encoded: {error}"))).ok()
    }
}

fn encoded(name: &str) -> String {
    let mut text = String::new();
    url::encode_into(&mut text, name);
    text
}

/// Escapes non-ASCII characters of JSON, which a header cannot contain (RFC 8259, 7).
fn in_ascii(json: &str) -> String {
    let mut text = String::with_capacity(json.len());
    for character in json.chars() {
        if character.is_ascii() {
            text.push(character);
        } else {
            for unit in character.encode_utf16(&mut [0; 2]) {
                text.push_str(&format!("\\u{unit:04x}"));
            }
        }
    }
    text
}

#[cfg(test)]
mod tests;
