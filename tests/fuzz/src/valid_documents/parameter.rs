//! Parameters of all locations and styles, and headers.

use serde_json::{Value, json};

use super::DocumentBuilder;

impl DocumentBuilder<'_> {
    /// Returns a shared parameter. The index makes its name unique.
    pub(super) fn shared_parameter(&mut self, index: usize) -> Value {
        let place = self.choice.pick(&["query", "header", "cookie"]);
        let name = format!("shared-{index}-{}", self.choice.word());
        self.parameter(&name, place)
    }

    /// Returns a parameter with this name and location.
    pub(super) fn parameter(&mut self, name: &str, place: &str) -> Value {
        let mut parameter = json!({ "name": name, "in": place });
        if place == "path" || self.choice.one_in(3) {
            parameter["required"] = true.into();
        }
        if self.choice.one_in(6) {
            let media = self.choice.pick(&["application/json", "text/plain", "application/xml"]);
            parameter["content"] = json!({ media: self.media_type() });
        } else {
            let (schema, styles) = self.schema_and_styles(place);
            parameter["schema"] = schema;
            if self.choice.one_in(2) {
                parameter["style"] = self.choice.pick(styles).into();
            }
            if self.choice.one_in(3) {
                parameter["explode"] = self.choice.one_in(2).into();
            }
            self.add_examples(&mut parameter);
        }
        if place == "query" && self.choice.one_in(8) {
            parameter[self.choice.pick(&["allowReserved", "allowEmptyValue"])] = true.into();
        }
        if self.choice.one_in(10) {
            parameter["deprecated"] = true.into();
        }
        let parameter = self.with_description(parameter);
        self.with_extensions(parameter)
    }

    /// Returns a schema, and the styles that OpenAPI allows for it in this location.
    fn schema_and_styles(&mut self, place: &str) -> (Value, &'static [&'static str]) {
        let kind = self.choice.index_below(4);
        let schema = match kind {
            0 => self.schema(),
            1 => json!({"type": "array", "items": {"type": self.choice.pick(&["string", "integer"])}}),
            2 => {
                json!({"type": "object", "properties": {self.choice.name(): {"type": "string"}, "b": {"type": "integer"}}})
            }
            _ => json!({"type": "string"}),
        };
        let styles: &[&str] = match (place, kind) {
            ("path", _) => &["simple", "label", "matrix"],
            ("header", _) => &["simple"],
            ("query", 1) => &["form", "spaceDelimited", "pipeDelimited"],
            ("query", 2) => &["form", "deepObject", "spaceDelimited", "pipeDelimited"],
            _ => &["form"],
        };
        (schema, styles)
    }

    /// Returns a response header.
    pub(super) fn header(&mut self) -> Value {
        let header = match self.choice.index_below(6) {
            5 => json!({"content": {"application/json": self.media_type()}}),
            _ => json!({"schema": self.schema()}),
        };
        self.with_description(header)
    }

    /// Adds an example, or several, to a parameter or a media type.
    pub(super) fn add_examples(&mut self, object: &mut Value) {
        match self.choice.index_below(6) {
            4 => object["example"] = self.any_json(2),
            5 => {
                let name = self.choice.word();
                let example = if self.components.examples.is_empty() || self.choice.one_in(2) {
                    self.example()
                } else {
                    let names = self.components.examples.clone();
                    json!({"$ref": format!("#/components/examples/{}", self.choice.pick(&names))})
                };
                object["examples"] = json!({ name: example });
            }
            _ => {}
        }
    }

    /// Returns an example object.
    pub(super) fn example(&mut self) -> Value {
        match self.choice.index_below(3) {
            2 => json!({"externalValue": "https://example.com/example", "summary": self.choice.text()}),
            _ => json!({"value": self.any_json(3), "summary": self.choice.text()}),
        }
    }
}
