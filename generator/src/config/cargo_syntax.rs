//! The syntax that Cargo and crates.io require of `package.version` and `package.license`.

use crate::diagnostics::did_you_mean;

/// Common SPDX identifiers, for suggestions. Others are accepted if they contain a digit or a hyphen.
const COMMON_LICENSES: [&str; 30] = [
    "0BSD",
    "AGPL-3.0-only",
    "Apache-2.0",
    "Beerware",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "curl",
    "GPL-2.0-only",
    "GPL-3.0-only",
    "GPL-3.0-or-later",
    "HPND",
    "ICU",
    "ISC",
    "JSON",
    "LGPL-3.0-only",
    "Libpng",
    "MIT",
    "MPL-2.0",
    "NCSA",
    "NTP",
    "OpenSSL",
    "PostgreSQL",
    "Ruby",
    "TCL",
    "Unlicense",
    "Vim",
    "WTFPL",
    "Zlib",
];

/// Checks a version (Semantic Versioning 2.0.0). The error describes the fault.
pub(super) fn check_version(version: &str) -> Result<(), String> {
    let (rest, build) = version.split_once('+').map_or((version, None), |(rest, build)| (rest, Some(build)));
    let (core, pre) = rest.split_once('-').map_or((rest, None), |(core, pre)| (core, Some(pre)));
    let numbers: Vec<&str> = core.split('.').collect();
    let is_number = |text: &&str| {
        text.parse::<u64>().is_ok()
            && text.bytes().all(|byte| byte.is_ascii_digit())
            && !has_leading_zero(text)
    };
    let is_identifier = |text: &str| {
        !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    let is_pre = |text: &str| {
        let is_numeric = text.bytes().all(|byte| byte.is_ascii_digit());
        is_identifier(text) && !(is_numeric && has_leading_zero(text))
    };
    let fits = numbers.len() == 3
        && numbers.iter().all(is_number)
        && pre.is_none_or(|pre| pre.split('.').all(is_pre))
        && build.is_none_or(|build| build.split('.').all(is_identifier));
    if fits { Ok(()) } else { Err(format!("`{}` is not a semantic version", version.escape_debug())) }
}

fn has_leading_zero(text: &str) -> bool {
    text.len() > 1 && text.starts_with('0')
}

/// Checks a license expression (SPDX 2.3, annex D), whose operators are in upper case. The error describes the fault.
pub(super) fn check_license(expression: &str) -> Result<(), String> {
    let spaced = expression.replace('(', " ( ").replace(')', " ) ");
    let mut is_operand_next = true;
    let mut is_exception_next = false;
    let mut open = 0_usize;
    for word in spaced.split_whitespace() {
        match word {
            "(" if is_operand_next && !is_exception_next => open += 1,
            ")" if !is_operand_next && open > 0 => open -= 1,
            "AND" | "OR" | "WITH" if !is_operand_next => {
                is_operand_next = true;
                is_exception_next = word == "WITH";
            }
            id if is_operand_next && (is_exception_next || is_license_id(id)) => {
                is_operand_next = false;
                is_exception_next = false;
            }
            other => return Err(license_fault(expression, other)),
        }
    }
    if is_operand_next || open > 0 { Err(license_fault(expression, "")) } else { Ok(()) }
}

/// Returns `true` for a word that can be an SPDX identifier. Identifiers without a digit or a hyphen have to be common
/// ones.
fn is_license_id(word: &str) -> bool {
    let plain = word.strip_suffix('+').unwrap_or(word);
    let fits = plain.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.'));
    let is_misspelled =
        COMMON_LICENSES.iter().any(|known| known.eq_ignore_ascii_case(plain) && *known != plain);
    let is_known = COMMON_LICENSES.contains(&plain) || plain.starts_with("LicenseRef-");
    fits && !is_misspelled && (is_known || plain.contains(|it: char| it.is_ascii_digit() || it == '-'))
}

fn license_fault(expression: &str, word: &str) -> String {
    let expression = expression.escape_debug();
    let close = did_you_mean(word, COMMON_LICENSES, |name| format!("`{name}`"));
    match close {
        Some(question) => format!("`{expression}` is not an SPDX expression; {question}"),
        None => format!("`{expression}` is not an SPDX expression"),
    }
}

#[cfg(test)]
mod tests {
    use super::{check_license, check_version};

    #[test]
    fn versions_are_semantic() {
        for version in ["0.1.0", "1.2.3-rc.1", "1.0.0+build.01", "1.0.0-0a.b-c+x"] {
            assert_eq!(check_version(version), Ok(()), "{version}");
        }
        for version in
            ["1", "1.0", "1.0.0.0", "v1.0.0", "01.0.0", "1.0.0-", "1.0.0-01", "1.0.x", "", "1.0.0+a_b"]
        {
            assert!(check_version(version).is_err(), "{version}");
        }
    }

    #[test]
    fn licenses_are_spdx_expressions() {
        for license in [
            "MIT",
            "MIT OR Apache-2.0",
            "(MIT OR Apache-2.0) AND BSD-3-Clause",
            "GPL-2.0-or-later WITH Bison-exception-2.2",
            "LicenseRef-Proprietary",
            "EUPL-1.2",
        ] {
            assert_eq!(check_license(license), Ok(()), "{license}");
        }
        for license in [
            "",
            "Proprietary",
            "MIT or Apache-2.0",
            "MIT/Apache-2.0",
            "Apache 2.0",
            "mit",
            "(MIT",
            "MIT OR",
            "MIT MIT",
        ] {
            assert!(check_license(license).is_err(), "{license}");
        }
    }
}
