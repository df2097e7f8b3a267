//! The documents of a case.

use sdk_generator::SpecFile;
use sdk_generator::diagnostics::Code;

/// The first lines of every document in these tests.
pub(crate) const HEAD: &str = "openapi: 3.0.3\ninfo: {title: Test, version: v1}\n";

/// Returns the files of a case. `@` stands for a schema that an operation responds with.
pub(crate) fn document_files(code: Code, text: &str) -> Vec<SpecFile> {
    let text = match text.strip_prefix('@') {
        Some(schema) => format!(
            "{HEAD}paths:\n  /a: {{get: {{responses: {{'200': {{description: A., content: {{application/json: {{schema: {{$ref: '#/components/schemas/A'}}}}}}}}}}}}}}\ncomponents:\n  schemas:\n    A: {schema}\n"
        ),
        None => text.replace('%', HEAD),
    };
    let mut files = vec![SpecFile::new("test.yaml", text.clone())];
    match code {
        Code::DuplicateOperation => files.push(SpecFile::new("other.yaml", text)),
        Code::IgnoredOperations => files.push(SpecFile::new(
            "other.yaml",
            format!("{HEAD}paths:\n  /b: {{get: {{responses: {{'204': {{$ref: 'test.yaml#/components/responses/A'}}}}}}}}\n"),
        )),
        Code::SchemeConflict => files.push(SpecFile::new(
            "other.yaml",
            format!("{HEAD}paths: {{}}\ncomponents: {{securitySchemes: {{key: {{type: http, scheme: bearer}}}}}}\n"),
        )),
        _ => {}
    }
    files
}
