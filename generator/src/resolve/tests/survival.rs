//! Documents with arbitrary values in arbitrary locations.

use super::*;
use crate::source::Node;

#[test]
fn any_node_at_any_place_does_not_panic() {
    let text = "openapi: 3.0.3
info: {title: T, version: v1}
servers: [{url: u}]
tags: [{name: t}]
security: [{k: []}]
paths:
  /a/{b}:
    parameters: [{name: b, in: path, schema: {type: string}}]
    get:
      tags: [t]
      externalDocs: {url: x}
      requestBody: {content: {a/b: {schema: {oneOf: [{type: string}], discriminator: {propertyName: p, mapping: {a: b}}}}}}
      responses: {200: {headers: {H: {schema: {}}}, content: {a/b: {schema: {allOf: [{required: [a], properties: {a: {enum: [x]}}}], additionalProperties: {items: {}}}, examples: {e: {value: 1}}}}}}
components: {schemas: {A: {}}, securitySchemes: {k: {type: http, scheme: basic}}}
";
    let file = SpecFile::new("a.yaml", text);
    let mut diagnostics = Diagnostics::new();
    let documents = parse_all(&[file], &Limits::default(), &mut diagnostics);
    assert!(diagnostics.is_empty());
    let root = &documents[0].root;
    let replacements = [
        "null",
        "true",
        "1",
        "text",
        "[]",
        "[1, null]",
        "{}",
        "{a: 1}",
        "{$ref: 1}",
        "{$ref: '#/paths'}",
        "[{a: b}]",
    ];
    let mut places = Vec::new();
    collect(root, &mut Vec::new(), &mut places);
    for place in &places {
        for text in replacements {
            let replacement = parse_all(
                &[SpecFile::new("r", format!("paths: {text}"))],
                &Limits::default(),
                &mut Diagnostics::new(),
            );
            let mut document = documents[0].clone();
            *reach(&mut document.root, place) =
                replacement[0].root.get("paths").cloned().unwrap_or(Node::Null);
            let mut diagnostics = Diagnostics::new();
            resolve(std::slice::from_ref(&document), &Config::default(), &mut diagnostics);
            // The result is a document or an error, but never a panic.
            let _ = inline(&[document], "a.yaml");
        }
    }
    assert!(places.len() > 60);
}

/// Collects the paths to all values of a tree.
fn collect(node: &Node, way: &mut Vec<String>, places: &mut Vec<Vec<String>>) {
    let children: Vec<(String, &Node)> = match node {
        Node::Map(map) => map.iter().map(|(key, node)| (key.clone(), node)).collect(),
        Node::List(list) => list.iter().enumerate().map(|(index, node)| (index.to_string(), node)).collect(),
        _ => Vec::new(),
    };
    for (key, child) in children {
        way.push(key);
        places.push(way.clone());
        collect(child, way, places);
        way.pop();
    }
}

fn reach<'a>(node: &'a mut Node, way: &[String]) -> &'a mut Node {
    way.iter().fold(node, |node, key| match node {
        Node::Map(map) => map.get_mut(key).expect("a member"),
        Node::List(list) => &mut list[key.parse::<usize>().expect("an index")],
        _ => panic!("no way"),
    })
}
