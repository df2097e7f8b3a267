use serde_json::json;

use super::{FilePart, FormParts};
use crate::call::Call;
use crate::error::ErrorKind;
use crate::tests::{CREATE, GetValue, Memory};
use crate::upload::UploadBody;

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

/// Returns chunks that are not in memory as a whole.
fn stream_of(text: &'static str) -> UploadBody {
    UploadBody::from_fn(move || crate::stream::iter([Ok::<_, std::io::Error>(bytes::Bytes::from(text))]))
}

#[tokio::test]
async fn streamed_parts_keep_order_and_headers() {
    for length in [None, Some(3)] {
        let service = Memory::saying(200, &[], "null");
        let mut call = Call::new(&service.client(), &CREATE).multipart("multipart/form-data");
        let mut file = stream_of("PNG");
        if let Some(length) = length {
            file = file.with_length(length);
        }
        call.parts().texts("title", ["a cat"], "");
        let file = FilePart::new(file).file_name("cat.png").header("X-Kind", "k");
        call.parts().files("photo", [file], "image/png");
        call.parts().texts("tags", ["one"], "");
        GetValue::new(call.clone()).await.unwrap();
        GetValue::new(call).await.unwrap();
        let requests = service.requests();
        let boundaries: Vec<String> = requests
            .iter()
            .map(|request| {
                let media_type = request.headers()["content-type"].to_str().unwrap();
                let boundary = media_type.strip_prefix("multipart/form-data; boundary=").unwrap();
                let body = String::from_utf8(request.body().to_vec()).unwrap();
                let expected = "--B\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\na cat\r\n--B\r\n\
                                Content-Disposition: form-data; name=\"photo\"; filename=\"cat.png\"\r\n\
                                Content-Type: image/png\r\nX-Kind: k\r\n\r\nPNG\r\n--B\r\n\
                                Content-Disposition: form-data; name=\"tags\"\r\n\r\none\r\n--B--\r\n";
                assert_eq!(body.replace(boundary, "B"), expected);
                let sent = request.headers().get("content-length").map(|it| it.to_str().unwrap().to_owned());
                assert_eq!(sent, length.map(|_| body.len().to_string()));
                boundary.to_owned()
            })
            .collect();
        assert_ne!(boundaries[0], boundaries[1], "a random boundary for each call");
    }
}

#[tokio::test]
async fn streamed_part_that_can_be_made_again_is_retried() {
    let count = std::sync::atomic::AtomicUsize::new(0);
    let service = Memory::new(move |_| {
        let is_first = count.fetch_add(1, std::sync::atomic::Ordering::Relaxed) == 0;
        Ok(crate::tests::reply(if is_first { 503 } else { 200 }, &[], "null"))
    });
    let client =
        service.builder().user_key("key", "secret").retry(crate::RetryPolicy::new()).build().unwrap();
    let mut call = Call::new(&client, &CREATE).multipart("multipart/form-data");
    call.parts().files("photo", [stream_of("PNG")], "image/png");
    GetValue::new(call).await.unwrap();
    let requests = service.requests();
    assert_eq!(requests.len(), 2);
    assert_eq!(requests[0].headers()["content-type"], requests[1].headers()["content-type"]);
    assert_eq!(requests[0].body(), requests[1].body());

    let mut call = Call::new(&client, &CREATE).multipart("multipart/form-data");
    let broken = UploadBody::from("abc").with_length(4);
    call.parts().files("photo", [broken], "image/png");
    let error = GetValue::new(call).await.unwrap_err();
    assert!(error.to_string().contains("the body has 3 bytes, not the declared 4"), "{error}");
}

#[test]
fn parts_are_equal_if_their_contents_are() {
    assert_eq!(FilePart::new("a").file_name("f"), FilePart::new(b"a".to_vec()).file_name("f"));
    assert_ne!(FilePart::new("a"), FilePart::new("b"));
    let stream = stream_of("a");
    assert_eq!(FilePart::new(stream.clone()), FilePart::new(stream));
    assert_ne!(FilePart::new(stream_of("a")), FilePart::new(stream_of("a")));
}

const LETTER: &[&str] = &["cover", "pages"];

#[tokio::test]
async fn parts_without_names_are_sorted_by_position() {
    let (media_type, body) = sent(|call| {
        call.set_parts(FormParts::positional("multipart/mixed", LETTER));
        call.parts().files("pages", [FilePart::new("1"), FilePart::new("2").file_name("2.png")], "image/png");
        call.parts().jsons("cover", [json!({"to": "a"})], "application/json");
    })
    .await
    .unwrap();
    assert_eq!(media_type, "multipart/mixed; boundary=B");
    let expected = [
        "--B",
        "Content-Type: application/json",
        "",
        "{\"to\":\"a\"}",
        "--B",
        "Content-Type: image/png",
        "",
        "1",
        "--B",
        "Content-Disposition: attachment; filename=\"2.png\"",
        "Content-Type: image/png",
        "",
        "2",
        "--B--",
        "",
    ];
    assert_eq!(body, expected.join("\r\n"));
}

#[tokio::test]
async fn missing_part_before_others_is_an_error() {
    let only = |parameter| {
        sent(move |call| {
            call.set_parts(FormParts::positional("multipart/mixed", LETTER));
            call.parts().texts(parameter, ["text"], "");
        })
    };
    assert_eq!(only("cover").await.unwrap().1, "--B\r\n\r\ntext\r\n--B--\r\n");
    let message = only("pages").await.unwrap_err();
    assert!(message.contains("the part `cover` is missing before the part `pages`"), "{message}");
}
