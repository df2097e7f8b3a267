//! The members of an annotation's value, by path.

use crate::pointer::Pointer;
use crate::source::Node;

/// A member of a value, with its location below the value.
#[derive(Clone, Debug)]
pub(super) struct Member<'a> {
    pub(super) node: &'a Node,
    pub(super) path: Vec<String>,
}

/// Returns the member at a path such as `outputs.results` or `inputs[type=page].name`. A null member counts as absent.
pub(super) fn member_at<'a>(value: &'a Node, path: &str) -> Option<Member<'a>> {
    let mut at = Member { node: value, path: Vec::new() };
    for step in path.split('.') {
        let (name, selector) = match step.split_once('[') {
            Some((name, rest)) => (name, rest.strip_suffix(']')?.split_once('=')),
            None => (step, None),
        };
        at.node = at.node.get(name)?;
        at.path.push(name.to_owned());
        if let Some((key, wanted)) = selector {
            let is_wanted = |node: &Node| node.get(key).and_then(Node::text).as_deref() == Some(wanted);
            let list = at.node.as_list()?;
            let index = list.iter().position(is_wanted)?;
            at.node = list.get(index)?;
            at.path.push(index.to_string());
        }
    }
    (*at.node != Node::Null).then_some(at)
}

/// Returns the location of a member.
pub(super) fn pointer_to(value: &Pointer, path: &[String]) -> Pointer {
    path.iter().fold(value.clone(), |at, step| at.child(step))
}

/// Returns the path of a property from `$.meta.next` or `$response.meta.next`: `meta.next`, or an empty path for the
/// whole response. Returns `None` if the text is not such a path.
pub(super) fn property_path(text: &str, root: &str) -> Option<String> {
    let rest = text.strip_prefix(root)?;
    if rest.is_empty() {
        return Some(String::new());
    }
    let path = rest.strip_prefix('.')?;
    let is_name = |name: &str| {
        !name.is_empty() && !name.contains(['[', ']', '(', ')', '*', '@', '$', '?', ' ', '\'', '"'])
    };
    path.split('.').all(is_name).then(|| path.to_owned())
}

/// Returns `true` for a text that can become a name: it has a letter, at most 100 characters and no control characters.
pub(super) fn is_name(text: &str) -> bool {
    text.chars().any(char::is_alphabetic) && text.chars().count() <= 100 && !text.contains(char::is_control)
}

/// Returns a number of milliseconds as a duration of `sdk.yaml`, or `None` for any other value.
pub(super) fn milliseconds(node: &Node) -> Option<String> {
    let number = node.text()?.parse::<u32>().ok()?;
    Some(format!("{number}ms"))
}
