//! `README.md` of the crate: what [`crate::emit::package::front_page`] says, and a list of the groups.
//!
//! ```text
//! # example-sdk
//!
//! The example API, typed.
//!
//! ## Install
//! ```

use crate::emit::context::Cx;
use crate::emit::package::front_page;
use crate::emit::package::front_page_target::FrontPageTarget;

/// The text of the file.
pub(crate) fn readme(cx: Cx<'_>) -> String {
    let mut lines = vec![format!("# {}", cx.package_name()), String::new()];
    lines.extend(front_page::introduction(cx));
    for section in front_page::sections(cx, FrontPageTarget::Readme) {
        lines.extend([String::new(), format!("## {}", section.title), String::new()]);
        lines.extend(section.lines);
    }
    if let Some(license) = cx.options.package.license.as_deref() {
        lines.extend([String::new(), "## License".to_owned(), String::new(), crate::markdown::line(license)]);
    }
    lines.extend([
        String::new(),
        format!("This crate is written by `{}`; do not edit it by hand.", cx.options.command),
    ]);
    let mut text = lines.join("\n");
    text.push('\n');
    text
}
