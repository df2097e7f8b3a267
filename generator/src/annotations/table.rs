//! The annotations that several APIs share, from `annotations.yaml`.

use std::sync::{Arc, LazyLock};

use indexmap::IndexMap;

use crate::annotations::rule::{Conversion, Form, Holder, Rule, Source, Word};
use crate::diagnostics::Diagnostics;
use crate::limits::Limits;
use crate::source::{Map, Node, read_tree};
use crate::source_text::SpecFile;

/// The text of the table.
const TEXT: &str = include_str!("annotations.yaml");

/// The rules, by annotation. A test checks that the table is valid.
static TABLE: LazyLock<IndexMap<String, Rule>> = LazyLock::new(|| read_table(TEXT).unwrap_or_default());

/// Returns the rules of the shared annotations.
pub(super) fn shared_rules() -> &'static IndexMap<String, Rule> {
    &TABLE
}

/// An annotation that several APIs share.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SharedAnnotation {
    /// The annotation, such as `x-enum-varnames`.
    pub name: String,
    /// The vendor that defines it.
    pub vendor: String,
    /// The objects that can have it, and the meaning for each, in Markdown.
    pub meanings: Vec<(&'static str, &'static str)>,
    /// The reason why it has no effect, in Markdown.
    pub unused: Option<String>,
}

/// Returns the annotations that several APIs share, for documentation.
pub fn shared_annotations() -> Vec<SharedAnnotation> {
    let name_of = |holder: Holder| Holder::ALL.iter().find(|(_, it)| *it == holder).map(|(name, _)| *name);
    let annotations = shared_rules().iter().map(|(name, rule)| SharedAnnotation {
        name: name.clone(),
        vendor: rule.vendor.clone(),
        meanings: rule
            .words
            .iter()
            .filter_map(|(holder, word)| Some((name_of(*holder)?, word.meaning(*holder))))
            .collect(),
        unused: rule.unused.clone(),
    });
    annotations.collect()
}

/// Reads a table.
///
/// # Errors
///
/// Returns the first invalid entry and the reason.
pub(super) fn read_table(text: &str) -> Result<IndexMap<String, Rule>, String> {
    let name: Arc<str> = "annotations.yaml".into();
    let mut problems = Diagnostics::new();
    let root = read_tree(&SpecFile::new(&*name, text), &name, &Limits::default(), &mut problems);
    let root = root.as_ref().and_then(Node::as_map).ok_or("the table is not a mapping")?;
    let rule = |(name, node): (&String, &Node)| match read_rule(node) {
        Ok(rule) => Ok((name.clone(), rule)),
        Err(message) => Err(format!("{name}: {message}")),
    };
    root.iter().map(rule).collect()
}

fn read_rule(node: &Node) -> Result<Rule, String> {
    let mut rule = Rule::default();
    for (key, value) in node.as_map().ok_or("not a mapping")? {
        let holder = Holder::ALL.iter().find(|(name, _)| name == key);
        match (key.as_str(), holder) {
            (_, Some((_, holder))) => {
                let word = value.as_str().and_then(Word::from_name);
                let word = word.ok_or_else(|| format!("`{key}` has no known word"))?;
                if !word.holders().contains(holder) {
                    return Err(format!("`{key}` cannot have the word"));
                }
                rule.words.insert(*holder, word);
            }
            ("vendor", None) => rule.vendor = text(value)?,
            ("unused", None) => rule.unused = Some(text(value)?),
            ("members", None) => rule.members = list(value)?.iter().map(text).collect::<Result<_, _>>()?,
            ("forms", None) => rule.forms = list(value)?.iter().map(read_form).collect::<Result<_, _>>()?,
            _ => return Err(format!("`{key}` is unknown")),
        }
    }
    if rule.vendor.is_empty() || rule.words.is_empty() != rule.unused.is_some() {
        return Err("an annotation has a vendor, and either words or the reason why it is unused".to_owned());
    }
    Ok(rule)
}

fn read_form(node: &Node) -> Result<Form, String> {
    let mut form = Form::default();
    for (key, value) in node.as_map().ok_or("a form is not a mapping")? {
        match key.as_str() {
            "when" => {
                for (member, value) in map(value)? {
                    let wanted = text(value)?;
                    form.when.push((member.clone(), Some(wanted).filter(|wanted| wanted != "present")));
                }
            }
            "set" => {
                for (setting, value) in map(value)? {
                    form.set.push((setting.clone(), read_source(value)?));
                }
            }
            "constants" => {
                form.constants = map(value)?.iter().map(|(key, node)| (key.clone(), node.clone())).collect();
            }
            _ => return Err(format!("`{key}` is unknown in a form")),
        }
    }
    if form.when.is_empty() {
        return Err("a form has no `when`".to_owned());
    }
    Ok(form)
}

fn read_source(node: &Node) -> Result<Source, String> {
    let map = map(node)?;
    if let Some(key) = map.keys().find(|key| !["from", "as", "or"].contains(&key.as_str())) {
        return Err(format!("`{key}` is unknown in a setting"));
    }
    let conversion = match map.get("as") {
        None => Conversion::Scalar,
        Some(name) => name.as_str().and_then(Conversion::from_name).ok_or("unknown conversion")?,
    };
    Ok(Source {
        from: map.get("from").and_then(Node::text).ok_or("a setting has no `from`")?,
        conversion,
        otherwise: map.get("or").and_then(Node::text),
    })
}

fn text(node: &Node) -> Result<String, String> {
    node.text().ok_or_else(|| format!("expected a string, found {}", node.kind()))
}

fn list(node: &Node) -> Result<&[Node], String> {
    node.as_list().ok_or_else(|| format!("expected a list, found {}", node.kind()))
}

fn map(node: &Node) -> Result<&Map, String> {
    node.as_map().ok_or_else(|| format!("expected a mapping, found {}", node.kind()))
}
