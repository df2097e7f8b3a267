//! The documents that an overlay changes.

use crate::source::Tree;

/// Returns the indexes of the documents that `extends` names: those whose path has the most segments in common with
/// the end of the URL, and at least the name of the file. The rest of a URL is not known to the generator.
pub(super) fn extended_documents(trees: &[Tree], extends: Option<&str>) -> Vec<usize> {
    let Some(extends) = extends else { return (0..trees.len()).collect() };
    let path = extends.split(['?', '#']).next().unwrap_or_default();
    let wanted: Vec<&str> = path.rsplit('/').take_while(|segment| !matches!(*segment, "." | "..")).collect();
    let common = |tree: &Tree| {
        tree.file.rsplit('/').zip(&wanted).take_while(|(known, wanted)| known == *wanted).count()
    };
    let most = trees.iter().map(common).max().filter(|most| *most > 0);
    (0..trees.len()).filter(|index| Some(common(&trees[*index])) == most).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Node;

    #[test]
    fn document_is_matched_by_end_of_url() {
        let trees = ["iam/v2.yaml", "org/v2.yaml", "pets.yaml"]
            .map(|name| Tree { file: name.into(), root: Node::Null });
        for (extends, expected) in [
            (None, &[0, 1, 2][..]),
            (Some("./pets.yaml"), &[2]),
            (Some("https://example.com/api/pets.yaml?raw#/"), &[2]),
            (Some("../iam/v2.yaml"), &[0]),
            (Some("file:///specs/org/v2.yaml"), &[1]),
            (Some("v2.yaml"), &[0, 1]),
            (Some("other.yaml"), &[]),
            (Some(""), &[]),
        ] {
            assert_eq!(extended_documents(&trees, extends), expected, "{extends:?}");
        }
    }
}
