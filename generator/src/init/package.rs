//! The crate: its name, and the metadata that the maintainer chooses.
//!
//! In: `info` of the documents, and the groups of the SDK. Out: the settings below `package`. The license, the
//! repository and the authors are never settled: a document describes those of the API.

use std::collections::BTreeSet;

use crate::init::Evidence;
use crate::init::entry::{Entry, Section};
use crate::init::scalar::{list, scalar};
use crate::names;
use crate::source::Node;

/// Words at the end of a title that do not name the API.
const GENERIC_WORDS: &[&str] = &[
    "api",
    "apis",
    "collection",
    "definition",
    "document",
    "http",
    "openapi",
    "public",
    "reference",
    "rest",
    "schema",
    "spec",
    "specification",
    "swagger",
    "web",
];

/// Returns the section.
pub(crate) fn section(evidence: Evidence<'_>) -> Section {
    let mut entries = Vec::new();
    if evidence.is_member {
        let evidence = "The crate is a member of the workspace in the parent folder.".to_owned();
        entries.push(entry("workspace", evidence, "parent".to_owned(), true));
    }
    let titles: BTreeSet<&str> =
        evidence.documents.iter().filter_map(|it| info(&it.root, "title")?.as_str()).collect();
    if let Some(title) = titles.first() {
        let is_settled = titles.len() == 1;
        let product = product(title);
        let evidence = match titles.len() {
            1 => format!("The title of the API is \u{201c}{title}\u{201d}."),
            count => {
                format!("The documents have {count} titles, of which the first is \u{201c}{title}\u{201d}.")
            }
        };
        // `OpenAI` is one word in the name of a crate.
        let name = names::package_name(Some(&product.to_lowercase()), None);
        if names::is_package_name(&name) {
            entries.push(entry("name", evidence, scalar(&name), is_settled));
        }
        if !product.trim().is_empty() {
            entries.push(entry("product", String::new(), scalar(&product), is_settled));
        }
    }
    entries.extend(license(evidence));
    entries.extend(repository(evidence));
    entries.extend(authors(evidence));
    entries.extend(default_groups(evidence));
    Section { key: "package", remark: String::new(), entries }
}

fn entry(key: &str, evidence: String, value: String, is_settled: bool) -> Entry {
    Entry { key: key.to_owned(), evidence, lines: vec![format!("{key}: {value}")], is_settled }
}

/// Returns the name of the API in prose: the title without generic words and versions at its end.
pub(crate) fn product(title: &str) -> String {
    // `Shop's official document` is about the shop.
    let owner = title.split("'s ").next().filter(|it| !it.trim().is_empty()).unwrap_or(title);
    let mut words: Vec<&str> = owner.split_whitespace().collect();
    let is_generic = |word: &str| {
        let bare: String = word.chars().filter(|it| it.is_alphanumeric()).collect::<String>().to_lowercase();
        let number = bare.strip_prefix('v').unwrap_or(&bare);
        GENERIC_WORDS.contains(&bare.as_str()) || number.chars().all(|it| it.is_ascii_digit())
    };
    while words.len() > 1 && words.last().is_some_and(|word| is_generic(word)) {
        words.pop();
    }
    words.join(" ").trim_end_matches([',', ':', '-', '(']).trim_end().to_owned()
}

fn license(evidence: Evidence<'_>) -> Option<Entry> {
    let without = "Without this setting, crates.io rejects the crate.";
    let Some(license) = evidence.documents.iter().find_map(|it| info(&it.root, "license")) else {
        let evidence = format!("`license` is the SPDX expression of the crate's license. {without}");
        return Some(Entry { key: "license".to_owned(), evidence, ..Entry::default() });
    };
    let text = |key: &str| license.get(key).and_then(Node::as_str);
    let name = text("identifier").or(text("name"))?;
    let evidence = format!(
        "The documents name the license of the API, \u{201c}{name}\u{201d}. Choose the license of the crate. {without}"
    );
    let lines = spdx(name).map(|id| format!("license: {}", scalar(&id))).into_iter().collect();
    Some(Entry { key: "license".to_owned(), evidence, lines, is_settled: false })
}

/// Returns the SPDX identifier of a license from its identifier or its usual name.
fn spdx(name: &str) -> Option<String> {
    let bare: String = name.chars().filter(|it| it.is_alphanumeric()).collect::<String>().to_lowercase();
    let id = match bare.as_str() {
        "mit" | "mitlicense" | "themitlicense" => "MIT",
        "apache2" | "apache20" | "apachelicense20" | "apachelicenseversion20" | "apache20license" => {
            "Apache-2.0"
        }
        "bsd3clause" => "BSD-3-Clause",
        "bsd2clause" => "BSD-2-Clause",
        "isc" => "ISC",
        "mpl20" | "mozillapubliclicense20" => "MPL-2.0",
        _ => return None,
    };
    Some(id.to_owned())
}

fn repository(evidence: Evidence<'_>) -> Option<Entry> {
    let forges = ["https://github.com/", "https://gitlab.com/", "https://codeberg.org/"];
    let urls = evidence.documents.iter().flat_map(|it| {
        let contact = info(&it.root, "contact").and_then(|contact| contact.get("url"));
        let docs = it.root.get("externalDocs").and_then(|docs| docs.get("url"));
        [("info.contact.url", contact), ("externalDocs.url", docs)]
    });
    let (from, url) = urls.filter_map(|(from, url)| Some((from, url?.as_str()?))).find(|(_, url)| {
        forges.iter().any(|forge| url.strip_prefix(forge).is_some_and(|rest| rest.contains('/')))
    })?;
    let evidence = format!("The repository of the crate. `{from}` points to a repository of the API.");
    Some(entry("repository", evidence, scalar(url), false))
}

fn authors(evidence: Evidence<'_>) -> Option<Entry> {
    let contact = evidence.documents.iter().find_map(|it| info(&it.root, "contact"))?;
    let text = |key: &str| contact.get(key).and_then(Node::as_str).map(str::trim).filter(|it| !it.is_empty());
    let author = match (text("name"), text("email")) {
        (Some(name), Some(email)) => format!("{name} <{email}>"),
        (Some(one), None) | (None, Some(one)) => one.to_owned(),
        (None, None) => return None,
    };
    let evidence = "The authors of the crate. `info.contact` names the authors of the API.".to_owned();
    Some(entry("authors", evidence, list(&[author]), false))
}

/// Proposes the groups that are enabled by default, unless these are all groups.
fn default_groups(evidence: Evidence<'_>) -> Option<Entry> {
    let groups = &evidence.api.groups;
    let default: Vec<String> = groups.iter().filter(|it| it.default).map(|it| it.path.join("/")).collect();
    if default.len() == groups.len() {
        return None;
    }
    let evidence = format!(
        "Each of the {} resources has a Cargo feature. Without this setting, only one of them is enabled by default.",
        groups.len()
    );
    Some(entry("default-groups", evidence, list(&default), false))
}

fn info<'a>(root: &'a Node, key: &str) -> Option<&'a Node> {
    root.get("info")?.get(key)
}

#[cfg(test)]
mod tests {
    use super::product;

    #[test]
    fn product_is_title_without_generic_words() {
        let titles = [
            ("GitHub v3 REST API", "GitHub"),
            ("Datadog API V1 Collection", "Datadog"),
            ("API", "API"),
            ("Pet Shop", "Pet Shop"),
            ("Shop - OpenAPI 3.0", "Shop"),
            ("Shop's official OpenAPI document + extensions", "Shop"),
        ];
        for (title, expected) in titles {
            assert_eq!(product(title), expected, "{title}");
        }
    }
}
