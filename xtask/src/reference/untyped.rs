//! The values that are raw JSON in the crates, and the list of expected ones.
//!
//! A field is raw JSON if no schema describes it. Their number is limited, and each is listed by name, so that a change
//! of the generator that loses a type is noticed. The list only contains names and locations.

use std::fs;
use std::path::Path;

use sdk_generator::{Untyped, UntypedKind};
use sdkwright::Error;
use sdkwright::files;
use sdkwright::line_diff;

use super::generated_crate::{CrateSource, GeneratedCrate};

/// The list, relative to the root of the repository.
const LIST: &str = "tests/reference/raw.txt";

/// The maximum number of untyped fields per 1,000 fields. It includes required names without a property, and properties
/// with only an example.
const MAX_OF_THOUSAND: usize = 10;

/// Returns the number of parts that are any value, and of those that are an object with any members.
pub(super) fn numbers(generated: &GeneratedCrate) -> (usize, usize) {
    let values = generated.untyped.iter().filter(|it| it.kind == UntypedKind::Value).count();
    (values, generated.untyped.len() - values)
}

/// Returns an error if too many fields are raw JSON.
pub(super) fn too_many(generated: &GeneratedCrate) -> Option<String> {
    let (values, _) = numbers(generated);
    (values * 1_000 > generated.fields * MAX_OF_THOUSAND).then(|| {
        let (name, fields) = (&generated.name, generated.fields);
        format!("{values} of the {fields} fields of `{name}` are raw JSON, which is more than {MAX_OF_THOUSAND} in 1,000")
    })
}

/// Compares the list with the values of all documents of a folder together, or updates it.
pub(super) fn check(root: &Path, all: &[GeneratedCrate], update: bool) -> Result<Option<String>, Error> {
    let path = root.join(LIST);
    let together = all.iter().filter(|generated| matches!(generated.source, CrateSource::Together(_)));
    let new: String = together.flat_map(|generated| &generated.untyped).map(line).collect();
    if update {
        let parent = path.parent().unwrap_or(root);
        fs::create_dir_all(parent).map_err(Error::io("create", parent))?;
        fs::write(&path, new).map_err(Error::io("write", &path))?;
        return Ok(None);
    }
    let old = if path.is_file() { files::read(&path)? } else { String::new() };
    let lines = line_diff::lines(&old, &new);
    Ok((!lines.is_empty()).then(|| {
        format!(
            "the values that are raw JSON differ from `{LIST}`; if this is intended, run `cargo xtask reference --update`\n{}",
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
    use crate::reference::generated_crate::tests::without_figures;
    use crate::scratch::Scratch;

    fn with(places: &[(&str, UntypedKind)]) -> GeneratedCrate {
        let mut generated = without_figures("reference-all", CrateSource::Together(PathBuf::new()));
        generated.fields = 1_000;
        generated.untyped = places
            .iter()
            .map(|(place, kind)| Untyped {
                place: (*place).to_owned(),
                origin: Origin::new("a.yaml", Pointer::root().child("a/b")),
                kind: *kind,
            })
            .collect();
        generated
    }

    #[test]
    fn values_are_limited_and_objects_are_not() {
        let mut generated = with(&[("a", UntypedKind::Object); 9]);
        generated.untyped.extend(with(&[("b", UntypedKind::Value); 10]).untyped);
        assert_eq!((numbers(&generated), too_many(&generated)), ((10, 9), None));
        generated.fields = 999;
        assert!(too_many(&generated).unwrap().starts_with("10 of the 999 fields"));
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
