//! File names from servers.

use http::{HeaderMap, HeaderValue};

use crate::download::file_name::file_name;

fn name(disposition: impl AsRef<[u8]>) -> Option<String> {
    let value = HeaderValue::from_bytes(disposition.as_ref()).unwrap();
    file_name(&HeaderMap::from_iter([(http::header::CONTENT_DISPOSITION, value)]))
}

#[test]
fn file_names_are_decoded() {
    let cases = [
        ("attachment", None),
        ("attachment; filename=a.txt", Some("a.txt")),
        ("inline;FileName = a b.txt ; x=y", Some("a b.txt")),
        ("attachment; filename=\"a; \\\"b\\\".txt\"", Some("a; _b_.txt")),
        ("attachment; filename=a.txt; filename*=UTF-8''%e2%82%ac.txt", Some("€.txt")),
        ("attachment; filename*=utf-8'en'a%20b; filename=c", Some("a b")),
        ("attachment; filename*=ISO-8859-1''%A3.txt", Some("£.txt")),
        ("attachment; filename*=UTF-8''%ff; filename=a", Some("a")),
        ("attachment; filename*=latin''a; filename=b", Some("b")),
        ("attachment; filename*=broken; filename=b", Some("b")),
        ("attachment; name; filename=b", Some("b")),
        ("attachment; filename=", None),
        ("attachment; filename=\"", None),
        ("attachment; filename=\"a\\", Some("a")),
        ("filename=a", None),
    ];
    for (disposition, expected) in cases {
        assert_eq!(name(disposition).as_deref(), expected, "{disposition}");
    }
    assert_eq!(name(b"attachment; filename=\"\xC3\xA4.txt\"").as_deref(), Some("ä.txt"));
    assert_eq!(name(b"attachment; filename=\"\xE4.txt\"").as_deref(), Some("ä.txt"));
    assert_eq!(file_name(&HeaderMap::new()), None);
}

#[test]
fn file_names_are_never_paths() {
    let cases = [
        ("../../etc/passwd", Some("passwd")),
        ("/etc/passwd", Some("passwd")),
        ("C:\\\\Windows\\\\a.dll", Some("a.dll")),
        ("C:a.dll", Some("C_a.dll")),
        ("a.txt:stream", Some("a.txt_stream")),
        ("..", None),
        (".", None),
        ("/", None),
        ("a/", None),
        (" . . ", None),
        (".bashrc", Some("_bashrc")),
        ("..\\\\.ssh", Some("_ssh")),
        ("con", Some("_con")),
        ("COM1.txt", Some("_COM1.txt")),
        ("COM10.txt", Some("COM10.txt")),
        ("a.txt. .", Some("a.txt")),
        ("a\tb", Some("ab")),
        ("<a>|b?*", Some("_a__b__")),
    ];
    for (text, expected) in cases {
        assert_eq!(name(format!("attachment; filename=\"{text}\"")).as_deref(), expected, "{text}");
    }
    let encoded = [
        ("..%2F..%2Fa", Some("a")),
        ("a%00b", Some("ab")),
        ("%2e%2e", None),
        ("gpj%E2%80%AEexe", Some("gpjexe")),
    ];
    for (text, expected) in encoded {
        assert_eq!(name(format!("attachment; filename*=UTF-8''{text}")).as_deref(), expected, "{text}");
    }
}

#[test]
fn long_file_names_keep_their_extension() {
    let long = name(format!("attachment; filename={}.txt", "ä".repeat(200))).unwrap();
    assert!(long.len() <= 255 && long.len() > 250 && long.ends_with("ä.txt"));
    let long = name(format!("attachment; filename=a.{}", "b".repeat(300))).unwrap();
    assert_eq!(long.len(), 255);
}
