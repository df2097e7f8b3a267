use serde_json::json;

use super::FilePart;
use crate::call::Call;
use crate::error::ErrorKind;
use crate::tests::{CREATE, GetValue, Memory};

/// Returns the media type and the body of a call with these parts, with `B` for the boundary, or its error.
async fn sent(change: impl FnOnce(&mut Call)) -> Result<(String, String), String> {
    let service = Memory::saying(200, &[], "null");
    let mut call = Call::new(&service.client(), &CREATE).multipart("multipart/form-data");
    change(&mut call);
    match GetValue::new(call).await {
        Ok(_) => {
            let request = service.requests().remove(0);
            let media_type = request.headers().get("content-type").map(|it| it.to_str().unwrap());
            let media_type = media_type.unwrap_or_default().to_owned();
            let body = String::from_utf8(request.body().to_vec()).unwrap();
            let boundary = media_type.split("boundary=").nth(1).unwrap_or("-").to_owned();
            assert!(boundary.len() <= 70, "RFC 2046, 5.1.1");
            Ok((media_type.replace(&boundary, "B"), body.replace(&boundary, "B")))
        }
        Err(error) => {
            assert!(service.requests().is_empty());
            assert_eq!(error.kind(), ErrorKind::Request);
            Err(error.to_string())
        }
    }
}

#[tokio::test]
async fn parts_are_written_in_order() {
    let (media_type, body) = sent(|call| {
        call.parts().texts("title", ["a cat"], "");
        call.parts().texts("tags", ["one", "two"], "");
        call.parts().texts("table", ["a;b"], "text/csv");
        call.parts().jsons("about", [json!({"x": 1})], "application/json");
        call.parts().files("photo", [FilePart::new(&b"PNG"[..]).file_name("cat.png")], "image/png");
        call.parts().files("more", ["raw"], "");
        call.parts().free_part("extra", FilePart::new("e").header("X-Kind", "k"));
        call.parts().free_part("extra", "f");
    })
    .await
    .unwrap();
    assert_eq!(media_type, "multipart/form-data; boundary=B");
    let expected = [
        "--B",
        "Content-Disposition: form-data; name=\"title\"",
        "",
        "a cat",
        "--B",
        "Content-Disposition: form-data; name=\"tags\"",
        "",
        "one",
        "--B",
        "Content-Disposition: form-data; name=\"tags\"",
        "",
        "two",
        "--B",
        "Content-Disposition: form-data; name=\"table\"",
        "Content-Type: text/csv",
        "",
        "a;b",
        "--B",
        "Content-Disposition: form-data; name=\"about\"",
        "Content-Type: application/json",
        "",
        "{\"x\":1}",
        "--B",
        "Content-Disposition: form-data; name=\"photo\"; filename=\"cat.png\"",
        "Content-Type: image/png",
        "",
        "PNG",
        "--B",
        "Content-Disposition: form-data; name=\"more\"; filename=\"more\"",
        "",
        "raw",
        "--B",
        "Content-Disposition: form-data; name=\"extra\"",
        "X-Kind: k",
        "",
        "e",
        "--B",
        "Content-Disposition: form-data; name=\"extra\"",
        "",
        "f",
        "--B--",
        "",
    ];
    assert_eq!(body, expected.join("\r\n"));
}

#[tokio::test]
async fn setter_replaces_parts_and_no_parts_no_body() {
    let (_, body) = sent(|call| {
        call.parts().texts("a", ["1", "2"], "");
        call.parts().texts("b", ["3"], "");
        call.parts().texts("a", ["4"], "");
    })
    .await
    .unwrap();
    let expected = "--B\r\nContent-Disposition: form-data; name=\"b\"\r\n\r\n3\r\n--B\r\nContent-Disposition: \
                    form-data; name=\"a\"\r\n\r\n4\r\n--B--\r\n";
    assert_eq!(body, expected);
    assert_eq!(sent(|call| call.parts().texts("a", [""; 0], "")).await.unwrap(), Default::default());
}

#[tokio::test]
async fn part_names_are_escaped() {
    let name = "a\"; x=\"b\r\nX-Evil: 1";
    let (_, body) =
        sent(|call| call.parts().free_part(name, FilePart::new("c").file_name("ü\"\n/.."))).await.unwrap();
    let expected = "--B\r\nContent-Disposition: form-data; name=\"a%22; x=%22b%0D%0AX-Evil: 1\"; \
                    filename=\"ü%22%0A/..\"\r\n\r\nc\r\n--B--\r\n";
    assert_eq!(body, expected);
}

#[tokio::test]
async fn invalid_part_headers_are_rejected() {
    for part in [
        FilePart::new("").content_type("a/b\r\nX-Evil: 1"),
        FilePart::new("").header("X-A\r\n", "b"),
        FilePart::new("").header("X-A", "b\nc"),
        FilePart::new("").header("content-disposition", "form-data; name=other"),
    ] {
        let message = sent(|call| call.parts().files("file", [part], "")).await.unwrap_err();
        assert!(message.contains("of the part `file` is invalid"), "{message}");
        assert!(!message.contains('\n') || message.contains("X-A"), "{message:?}");
    }
}

#[test]
fn debug_hides_part_content() {
    let part = FilePart::json(&json!({"secret": "planted"})).unwrap().file_name("a.json");
    let text = format!("{part:?}");
    assert!(text.contains("a.json") && text.contains("20") && !text.contains("planted"), "{text}");
}
