//! `check`: the annotations of other tools in the documents, and their uses.

use sdk_generator::AnnotationUse;

use super::messages::Format;
use crate::console::{self, count};

/// Prints the uses of annotations: a line for each, or a JSON object.
pub(super) fn show(annotations: &[AnnotationUse], format: Format) {
    for annotation in annotations {
        match format {
            Format::Json => console::print(format!("{}\n", annotation.to_json())),
            Format::Human | Format::Github => format.note(line(annotation)),
        }
    }
}

/// Returns the uses of an annotation on one line.
fn line(it: &AnnotationUse) -> String {
    let used = (it.used > 0).then(|| format!("used in {}", count(it.used, "place")));
    let reason = it.reason.as_ref().map(|reason| format!(" ({reason})")).unwrap_or_default();
    let unused = (it.unused > 0).then(|| format!("without effect in {}{reason}", count(it.unused, "place")));
    let facts: Vec<String> = used.into_iter().chain(unused).collect();
    format!("annotation {}: {}\n", it.annotation, facts.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_states_uses_and_the_reason_for_none() {
        let annotation = |used, unused, reason: Option<&str>| AnnotationUse {
            annotation: "x-a".to_owned(),
            used,
            unused,
            reason: reason.map(str::to_owned),
        };
        assert_eq!(line(&annotation(1, 0, None)), "annotation x-a: used in 1 place\n");
        let both = "annotation x-a: used in 2 places, without effect in 1 place\n";
        assert_eq!(line(&annotation(2, 1, None)), both);
        let reason = "annotation x-a: without effect in 3 places (it is `b`)\n";
        assert_eq!(line(&annotation(0, 3, Some("it is `b`"))), reason);
    }
}
