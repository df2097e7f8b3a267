//! The place of an annotation: the object that has it, its location, and the operation if the object is one.

use std::sync::Arc;

use crate::annotations::rule::Holder;
use crate::diagnostics::Origin;
use crate::pointer::Pointer;
use crate::source::Node;

/// The parts of an operation that annotations depend on.
#[derive(Clone, Debug)]
pub(super) struct OperationPlace<'d> {
    /// The method in upper case.
    pub(super) method: String,
    /// The path template, without a query.
    pub(super) path: String,
    /// The `operationId`, if no other operation has it.
    pub(super) id: Option<&'d str>,
    /// The operation, and the path item.
    pub(super) nodes: [&'d Node; 2],
    /// The root of the document.
    pub(super) root: &'d Node,
}

impl OperationPlace<'_> {
    /// Returns `METHOD /path`.
    pub(super) fn line(&self) -> String {
        format!("{} {}", self.method, self.path)
    }

    /// Returns the name by which settings refer to the operation.
    pub(super) fn name(&self) -> String {
        self.id.map_or_else(|| self.line(), str::to_owned)
    }

    /// Returns `true` if the operation has a query parameter with this name.
    pub(super) fn has_query_parameter(&self, name: &str) -> bool {
        let lists = self.nodes.iter().filter_map(|node| node.get("parameters")?.as_list());
        let parameters = lists.flatten().map(|node| self.target(node));
        let text = |node: &Node, key: &str| node.get(key).and_then(Node::as_str).map(str::to_owned);
        { parameters }.any(|node| {
            text(node, "in").as_deref() == Some("query") && text(node, "name").as_deref() == Some(name)
        })
    }

    /// Returns the media types of the responses.
    pub(super) fn response_media_types(&self) -> Vec<&str> {
        let responses = self.nodes[0].get("responses").and_then(Node::as_map).into_iter().flatten();
        let contents = responses.filter_map(|(_, node)| self.target(node).get("content")?.as_map());
        contents.flat_map(|content| content.keys().map(String::as_str)).collect()
    }

    /// Returns the target of a reference into the document, or the node itself.
    fn target<'a>(&'a self, node: &'a Node) -> &'a Node {
        let reference = node.get("$ref").and_then(Node::as_str).and_then(|text| text.strip_prefix('#'));
        let pointer = reference.and_then(Pointer::parse);
        pointer.and_then(|pointer| self.root.at(&pointer)).unwrap_or(node)
    }
}

/// An annotation in a document.
#[derive(Clone, Debug)]
pub(super) struct Occurrence<'d> {
    /// The key of its rule: the extension, or a path into it such as `x-oaiMeta.name`.
    pub(super) key: String,
    /// The value.
    pub(super) value: &'d Node,
    /// The kind of object that has it.
    pub(super) holder: Holder,
    /// The object that has it.
    pub(super) node: &'d Node,
    /// The name of the document.
    pub(super) file: Arc<str>,
    /// The location of the object.
    pub(super) at: Pointer,
    /// The location of the value below the object.
    pub(super) path: Vec<String>,
    /// The operation, if the object is one.
    pub(super) operation: Option<OperationPlace<'d>>,
    /// The parameter whose schema the object is.
    pub(super) parameter: Option<&'d Node>,
    /// `true` for a property that its object requires.
    pub(super) is_required: bool,
    /// The name of the schema in `types`: the key of the component, the title, or the names of the object and its
    /// property.
    pub(super) type_key: Option<String>,
    /// `true` if the document uses OpenAPI 3.1 or later, where keywords next to a `$ref` have an effect.
    pub(super) version31: bool,
}

/// Returns the address of a node, which identifies it during a run.
pub(super) fn address(node: &Node) -> usize {
    std::ptr::from_ref(node).addr()
}

impl Occurrence<'_> {
    /// Returns the location of the value.
    pub(super) fn origin(&self) -> Origin {
        Origin::new(self.file.clone(), super::value::pointer_to(&self.at, &self.path))
    }

    /// Returns the location of a member of the value.
    pub(super) fn member(&self, path: &[String]) -> Origin {
        path.iter().fold(self.origin(), |at, step| at.child(step))
    }

    /// Returns the location of the object.
    pub(super) fn holder_origin(&self) -> Origin {
        Origin::new(self.file.clone(), self.at.clone())
    }
}
