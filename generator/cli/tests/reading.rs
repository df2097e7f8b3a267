//! The files that `sdkwright generate` reads: those that are specified, and none that a document chooses.

#![cfg(unix)]

use std::fs;
use std::os::unix::fs::symlink;
use std::path::PathBuf;
use std::process::Command;

/// A text that must not appear in the output.
const SECRET: &str = "planted-secret";

/// A temporary folder.
struct Place(PathBuf);

impl Place {
    fn new(test: &str) -> Self {
        let place =
            Self(std::env::temp_dir().join(format!("sdkwright-reading-{}-{test}", std::process::id())));
        let _ = fs::remove_dir_all(&place.0);
        fs::create_dir_all(place.0.join("spec/deep")).expect("a folder");
        let secret = format!(
            "A: {{type: object, title: Secret, description: {SECRET}, properties: {{a: {{type: string}}}}}}\n"
        );
        fs::write(place.0.join("secret.yaml"), secret).expect("a file");
        place
    }

    fn write(&self, name: &str, bytes: impl AsRef<[u8]>) {
        fs::write(self.0.join(name), bytes).expect("a file");
    }

    /// Runs the command, asserts that no other files were read, and returns the status and the whole output.
    fn run(&self, spec: &str) -> (Option<i32>, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sdkwright"));
        command.args(["generate", "--spec", spec, "--out", "out"]).current_dir(&self.0);
        let output = command.output().expect("a run");
        let said =
            String::from_utf8_lossy(&output.stderr).into_owned() + &String::from_utf8_lossy(&output.stdout);
        assert!(!said.contains(SECRET) && !said.contains("root:"), "{said}");
        (output.status.code(), said)
    }

    /// Asserts that the document is rejected with a message and nothing is written. Returns the output.
    fn refused(&self, spec: &str) -> String {
        let (status, said) = self.run(spec);
        assert!(matches!(status, Some(1 | 2)), "{said}");
        assert!(said.contains("error"), "{said}");
        assert!(!self.0.join("out").exists() && !self.0.join(".out.codegen").exists(), "nothing is written");
        said
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// Returns a document with more properties than an object of an untrusted document may have.
fn large() -> String {
    let properties: String = (0..10_001).map(|index| format!("p{index}: {{type: string}}, ")).collect();
    let schema = format!("{{title: Large, type: object, properties: {{{properties}}}}}");
    format!(
        "openapi: 3.0.3\ninfo: {{title: A, version: v1}}\nservers: [{{url: 'https://api.example.com'}}]\npaths:\n  \
         /a: {{get: {{operationId: getA, responses: {{'200': {{description: A., content: {{application/json: {{schema: {schema}}}}}}}}}}}}}\n"
    )
}

#[test]
fn size_limits_hold_unless_documents_are_trusted() {
    let place = Place::new("trusted");
    place.write("spec/large.yaml", large());
    let said = place.refused("spec/large.yaml");
    assert!(said.contains("E0203"), "{said}");
    let mut command = Command::new(env!("CARGO_BIN_EXE_sdkwright"));
    command
        .args(["generate", "--trusted", "--spec", "spec/large.yaml", "--out", "out"])
        .current_dir(&place.0);
    let output = command.output().expect("a run");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(place.0.join("out/src/lib.rs").is_file());
}

fn document(reference: &str) -> String {
    let schema = format!("{{$ref: '{reference}'}}");
    let operation = format!(
        "{{get: {{responses: {{'200': {{description: A., content: {{application/json: {{schema: {schema}}}}}}}}}}}}}"
    );
    format!("openapi: 3.0.3\ninfo: {{title: T, version: v1}}\npaths:\n  /a: {operation}\n")
}

#[test]
fn reference_reads_no_file_outside_folder() {
    let place = Place::new("outside");
    let whole = place.0.join("secret.yaml");
    for reference in [
        "../../secret.yaml#/A",
        "%2e%2e/%2e%2e/secret.yaml#/A",
        "..\\..\\secret.yaml#/A",
        "../deep/../../secret.yaml#/A",
        &format!("{}#/A", whole.display()),
        &format!("file://{}#/A", whole.display()),
        "/etc/passwd",
        "/proc/self/environ",
        "/proc/self/cwd/secret.yaml#/A",
        "https://127.0.0.1:9/secret.yaml#/A",
    ] {
        place.write("spec/deep/a.yaml", document(reference));
        for spec in ["spec", "spec/deep", "spec/deep/a.yaml"] {
            let said = place.refused(spec);
            assert!(said.contains("a.yaml:4:") && said.contains("at: /paths/~1a/get"), "{reference}: {said}");
        }
    }
}

#[test]
fn link_reads_no_file_outside_folder() {
    let place = Place::new("link");
    place.write("spec/deep/a.yaml", document("b.yaml#/A"));
    for target in ["../../secret.yaml", "/etc/passwd", "/proc/self/environ"] {
        let link = place.0.join("spec/deep/b.yaml");
        let _ = fs::remove_file(&link);
        symlink(target, &link).expect("a link");
        for spec in ["spec", "spec/deep", "spec/deep/a.yaml"] {
            let said = place.refused(spec);
            assert!(said.contains("b.yaml"), "{said}");
        }
    }
}

/// Broken and circular links, and links to folders and special files, are not documents.
#[test]
fn link_to_no_file_is_ignored() {
    let place = Place::new("odd");
    place.write(
        "spec/a.yaml",
        document("#/components/schemas/A") + "components: {schemas: {A: {type: string}}}\n",
    );
    for (target, name) in
        [("nowhere", "b.yaml"), ("c.yaml", "c.yaml"), ("/dev/zero", "d.yaml"), ("..", "up"), ("/", "e.yaml")]
    {
        symlink(target, place.0.join("spec").join(name)).expect("a link");
    }
    let (status, said) = place.run("spec");
    assert_eq!(status, Some(0), "{said}");
    assert!(said.contains("1 document"), "{said}");
}

#[test]
fn file_that_is_not_utf8_is_rejected() {
    let place = Place::new("bytes");
    let text = document("#/components/schemas/A");
    let utf16: Vec<u8> =
        [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let big_endian: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let latin1 = [text.as_bytes(), b"# caf\xe9\n"].concat();
    let noise: Vec<u8> =
        (0..4_000_u32).map(|index| (index.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    for bytes in
        [utf16, big_endian, latin1, noise, b"\x7fELF\x02\x01\x01\0".to_vec(), b"\x1f\x8b\x08\0".to_vec()]
    {
        place.write("spec/a.yaml", &bytes);
        let said = place.refused("spec/a.yaml");
        assert!(said.contains("a.yaml"), "{said}");
    }
}
