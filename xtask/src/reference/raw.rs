//! What is raw JSON in the crates, and the list that says what may be.
//!
//! A member is raw JSON if no schema says what it is. How many there are is limited, and each is listed by name, so that
//! a change of the generator that loses a type is seen. The list holds names and places only.

use std::fs;
use std::path::Path;

use sdk_generator::{Untyped, UntypedKind};

use super::made::{Made, What};
use sdkwright::error::Failure;
use sdkwright::files;
use sdkwright::line_diff as diff;

/// The list, from the root of the repository.
const LIST: &str = "tests/reference/raw.txt";

/// Of 1,000 members, so many may be values of any kind.
const MOST_OF_THOUSAND: usize = 3;

/// How many places hold any value, and how many hold an object with any members.
pub(super) fn numbers(made: &Made) -> (usize, usize) {
    let values = made.untyped.iter().filter(|it| it.kind == UntypedKind::Value).count();
    (values, made.untyped.len() - values)
}

/// Tells if too much is raw JSON.
pub(super) fn too_many(made: &Made) -> Option<String> {
    let (values, _) = numbers(made);
    (values * 1_000 > made.fields * MOST_OF_THOUSAND).then(|| {
        let (name, fields) = (&made.name, made.fields);
        format!("{values} of the {fields} members of `{name}` are raw JSON, more than 0.{MOST_OF_THOUSAND} %")
    })
}

/// Compares the list with what the documents of a folder together became, or writes it.
pub(super) fn check(root: &Path, all: &[Made], update: bool) -> Result<Option<String>, Failure> {
    let path = root.join(LIST);
    let together = all.iter().filter(|made| matches!(made.what, What::Together(_)));
    let new: String = together.flat_map(|made| &made.untyped).map(line).collect();
    if update {
        let parent = path.parent().unwrap_or(root);
        fs::create_dir_all(parent).map_err(Failure::io("create", parent))?;
        fs::write(&path, new).map_err(Failure::io("write", &path))?;
        return Ok(None);
    }
    let old = if path.is_file() { files::read(&path)? } else { String::new() };
    let lines = diff::lines(&old, &new);
    Ok((!lines.is_empty()).then(|| {
        format!(
            "other values are raw JSON than `{LIST}` says; if that is right, run `cargo xtask reference --update`\n{}",
            lines.join("\n")
        )
    }))
}

fn line(untyped: &Untyped) -> String {
    let Untyped { place, origin, kind } = untyped;
    format!("{place}: {kind} ({}#{})\n", origin.file, origin.pointer)
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use sdk_generator::diagnostics::Origin;
    use sdk_generator::pointer::Pointer;

    use super::*;
    use crate::reference::made::tests::made;
    use crate::scratch::Scratch;

    fn with(places: &[(&str, UntypedKind)]) -> Made {
        let mut made = made("reference-all", What::Together(PathBuf::new()));
        made.fields = 1_000;
        made.untyped = places
            .iter()
            .map(|(place, kind)| Untyped {
                place: (*place).to_owned(),
                origin: Origin::new("a.yaml", Pointer::root().child("a/b")),
                kind: *kind,
            })
            .collect();
        made
    }

    #[test]
    fn values_are_limited_and_objects_are_not() {
        let mut made = with(&[("a", UntypedKind::Object); 9]);
        made.untyped.extend(with(&[("b", UntypedKind::Value); 3]).untyped);
        assert_eq!((numbers(&made), too_many(&made)), ((3, 9), None));
        made.fields = 999;
        assert!(too_many(&made).unwrap().starts_with("3 of the 999 members"));
    }

    #[test]
    fn the_list_is_written_and_compared() {
        let scratch = Scratch::new();
        let one = [with(&[("v1 A.b", UntypedKind::Value)])];
        assert_eq!(check(&scratch.path(""), &one, true), Ok(None));
        assert_eq!(scratch.read(LIST), "v1 A.b: any value (a.yaml#/a~1b)\n");
        assert_eq!(check(&scratch.path(""), &one, false), Ok(None));
        let other = [with(&[("v1 A.c", UntypedKind::Object)])];
        let problem = check(&scratch.path(""), &other, false).unwrap().unwrap();
        assert!(problem.contains("-v1 A.b: any value"), "{problem}");
        assert!(problem.contains("+v1 A.c: any members"), "{problem}");
    }
}
