//! Secret properties.
//!
//! In: the string properties of types. Out: the names that suggest a secret, with the number of their properties. An
//! ambiguous name is not settled.

use std::collections::BTreeMap;

use crate::init::Evidence;
use crate::init::entry::{Entry, Section};
use crate::init::scalar::scalar;
use crate::ir::{TypeKind, TypeRef};
use crate::labels::secret_names::{SecretLikelihood, secret_likelihood};

/// Returns the section.
pub(crate) fn section(evidence: Evidence<'_>) -> Section {
    let mut names: BTreeMap<&str, (usize, bool)> = BTreeMap::new();
    for ty in &evidence.api.types {
        let TypeKind::Struct(object) = &ty.kind else { continue };
        for field in object.fields.iter().filter(|field| field.ty == TypeRef::String && !field.secret) {
            if let Some(likelihood) = secret_likelihood(&field.wire) {
                let is_settled = likelihood == SecretLikelihood::Certain;
                names.entry(&field.wire).or_insert((0, is_settled)).0 += 1;
            }
        }
    }
    let mut entries: Vec<Entry> =
        names.iter().map(|(name, (count, is_settled))| entry(name, *count, *is_settled)).collect();
    entries.sort_by_key(|entry| !entry.is_settled);
    let remark = if entries.is_empty() {
        ""
    } else {
        "String properties whose names suggest a secret. Ambiguous names are commented out."
    };
    Section { key: "secrets", remark: remark.to_owned(), entries }
}

fn entry(name: &str, count: usize, is_settled: bool) -> Entry {
    let evidence = if count == 1 {
        "1 type has this property.".to_owned()
    } else {
        format!("{count} types have this property.")
    };
    Entry { key: name.to_owned(), evidence, lines: vec![format!("- {}", scalar(name))], is_settled }
}
