//! The requests and responses of the crate of all fixtures, byte for byte.
//!
//! `compile.rs` copies this folder into that crate and runs it there. The service is in memory.

mod annotations;
mod broken_streams;
mod callbacks;
mod calls;
mod derives;
mod documents;
mod downloads;
mod headers;
mod hostile_connections;
mod hostile_items;
mod http2_frames;
mod in_memory_service;
mod json_texts;
mod line_bodies;
mod logins;
mod new_versions;
mod numbers;
mod pages;
mod requests;
mod resources;
mod responses;
mod settings;
mod stream_server;
mod streams;
mod text_types;
mod unions;
mod upload_steps;
mod uploads;
mod variants;
mod webhooks;

use bytes::Bytes;
use in_memory_service::{InMemoryService, header};
use serde_json::{Value, json};
use test_examples::FilePart;
use test_examples::body_any_type::AnyJson;
use test_examples::body_form_styles::{Deep, Nested, Styled};
use test_examples::body_parts::{PhotoPoint, UploadPhotoKind, UploadPhotoPlace};
use test_examples::content_parameters::ContentWhere;
use test_examples::header_and_cookie_styles::Limits;
use test_examples::path_styles::{GetPathLabelColor, PathPoint};
use test_examples::query_styles::Span;

#[tokio::test]
async fn path_styles_are_serialized() {
    let service = InMemoryService::new();
    let api = service.client().path_styles().path_styles();
    let point = PathPoint::new(1).with_y(-2);
    api.get_path_simple([3, 4], &point).await.expect("a success");
    assert_eq!(service.target(), "/path-styles/simple/3,4/x=1,y=-2");
    api.get_path_label(GetPathLabelColor::Dark, ["a.b", "c/d"]).await.expect("a success");
    assert_eq!(service.target(), "/path-styles/label/.dark.a.b.c%2Fd");
    api.get_path_matrix("a;b", ["x,y", "z"], &point).await.expect("a success");
    assert_eq!(service.target(), "/path-styles/matrix/;id=a%3Bb;tags=x%2Cy,z;x=1;y=-2");
    api.get_path_matrix("", ["z"], &point).await.expect("a success");
    assert_eq!(service.target(), "/path-styles/matrix/;id;tags=z;x=1;y=-2");
    let error = api.get_path_simple([], &point).await.expect_err("no segment");
    assert_eq!(error.to_string(), "get path simple: the path parameter `ids` is empty");
    assert!(api.get_path_label(GetPathLabelColor::Light, [""; 0]).await.is_err());
    assert!(service.is_idle());
    let lists = service.client().path_lists().path_lists();
    lists.get_by_ids(["a,b", "c"]).x_names(["d", "e"]).await.expect("a success");
    let request = service.only_request();
    assert_eq!(request.uri().path(), "/path-lists/a%2Cb,c");
    assert_eq!(header(&request, "x-names"), "d,e");
}

#[tokio::test]
async fn query_styles_are_serialized() {
    let service = InMemoryService::new();
    let api = service.client().query_styles().query_styles();
    let range = Span::new().with_from("a b").with_to("&");
    for (call, query) in [
        (api.search_styles().exploded(&range), "from=a%20b&to=%26"),
        (api.search_styles().joined(&range), "joined=from,a%20b,to,%26"),
        (api.search_styles().space(&range), "space=from%20a%20b%20to%20%26"),
        (api.search_styles().pipe(&range), "pipe=from%7Ca%20b%7Cto%7C%26"),
        (
            api.search_styles().labels(&[("k".to_owned(), vec!["1".to_owned(), "2".to_owned()])].into()),
            "labels%5Bk%5D=1&labels%5Bk%5D=2",
        ),
        (api.search_styles().untyped(&json!({"a": {"b": 1}})), "untyped%5Ba%5D%5Bb%5D=1"),
        (api.search_styles().matrix([vec![1, 2], vec![3]]), "matrix=%5B1%2C2%5D&matrix=%5B3%5D"),
        (api.search_styles().ranges([Span::new().with_to("z")]), "ranges=%7B%22to%22%3A%22z%22%7D"),
        (api.search_styles().cursor("/a?b=c:d#e&f"), "cursor=/a?b=c:d%23e%26f"),
        (api.search_styles().paths(["/a", "b,c"]), "paths=/a&paths=b,c"),
        (api.search_styles().flag(true).text(""), "flag=true&text="),
        (api.search_styles().exploded(&range).text("t").exploded(&Span::new().with_to("z")), "text=t&to=z"),
    ] {
        call.await.expect("a success");
        assert_eq!(service.target(), format!("/query-styles?{query}"));
    }
    api.search_styles().exploded(&Span::new()).matrix([]).await.expect("a success");
    assert_eq!(service.target(), "/query-styles");
}

#[tokio::test]
async fn header_and_cookie_styles_are_serialized() {
    let service = InMemoryService::new();
    let client = service.builder().cookie_styles_key("k-1").build().expect("a client");
    let api = client.header_and_cookie_styles().header_and_cookie_styles();
    let limits = Limits::new().with_low(1).with_high(2);
    let call = api.get(["a", "b c"]).x_limits(&limits).colors(["red", "blue"]).sizes([1, 2]).limits(&limits);
    call.await.expect("a success");
    let request = service.only_request();
    assert_eq!(header(&request, "x-names"), "a,b c");
    assert_eq!(header(&request, "x-limits"), "high=2,low=1");
    assert_eq!(header(&request, "cookie"), "colors=red; colors=blue; sizes=1,2; high=2; low=1; key=k-1");
    api.get([""; 0]).await.expect("a success");
    assert_eq!(service.only_request().headers().get("x-names"), None);
    let error = api.get(["a\r\nX-Evil: 1"]).await.expect_err("no header");
    assert!(error.to_string().ends_with("the header `X-Names` contains an invalid character"));
    let error = api.get(["a"]).colors(["a; key=other"]).await.expect_err("no cookie");
    assert!(error.to_string().ends_with("the cookie `colors` contains an invalid character"));
    assert!(service.is_idle());
}

#[tokio::test]
async fn content_parameters_are_json() {
    let service = InMemoryService::new();
    let api = service.client().content_parameters().content_parameters();
    let field = ContentWhere::new().with_field("ü/;");
    let call = api.get_by_content(&field).list(["a", "b"]).any(&json!([1])).text("t").xml("<a/>");
    call.x_where(&field).r#where(&field).await.expect("a success");
    let request = service.only_request();
    assert_eq!(
        request.uri().path_and_query().expect("a target"),
        "/content-parameters/%7B%22field%22%3A%22%C3%BC%2F%3B%22%7D?list=%5B%22a%22%2C%22b%22%5D&any=%5B1%5D\
         &text=%22t%22&xml=%3Ca%2F%3E"
    );
    assert_eq!(header(&request, "x-where"), r#"{"field":"\u00fc/;"}"#);
    assert_eq!(header(&request, "cookie"), "where=%7B%22field%22%3A%22%C3%BC%2F%3B%22%7D");
}

#[tokio::test]
async fn multipart_body_has_text_json_and_file_parts() {
    let service = InMemoryService::new();
    let api = service.client().body_parts().body_parts();
    let photo = FilePart::new(&b"\x89PNG\r\n--\0"[..]).file_name("my \"cat\".png");
    let call = api.upload_photo(photo, "A cat").kind(UploadPhotoKind::Cat).tags(["a", "b"]);
    let call = call.place(&UploadPhotoPlace::new().with_x(1)).points([PhotoPoint::new().with_x(2)]);
    let call = call.more([FilePart::from("raw").content_type("image/jpeg")]).table("x;y");
    let call =
        call.drawing("<svg/>").signed(FilePart::new("s").header("X-Signature", "abc")).anything(vec![7]);
    call.await.expect("a success");
    let (media_type, body) = service.content_type_and_body();
    let boundary = media_type.strip_prefix("multipart/form-data; boundary=").expect("a boundary");
    let part = |head: &str, body: &[u8]| {
        let head = format!("--{boundary}\r\nContent-Disposition: form-data; name={head}\r\n\r\n");
        [head.as_bytes(), body, b"\r\n"].concat()
    };
    let json = "\r\nContent-Type: application/json";
    let expected = [
        part("\"photo\"; filename=\"my %22cat%22.png\"\r\nContent-Type: image/png", b"\x89PNG\r\n--\0"),
        part("\"title\"", b"A cat"),
        part("\"kind\"", b"cat"),
        part("\"tags\"", b"a"),
        part("\"tags\"", b"b"),
        part(&format!("\"place\"{json}"), b"{\"x\":1}"),
        part(&format!("\"points\"{json}"), b"{\"x\":2}"),
        part("\"more\"; filename=\"more\"\r\nContent-Type: image/jpeg", b"raw"),
        part("\"table\"\r\nContent-Type: text/csv", b"x;y"),
        part("\"drawing\"\r\nContent-Type: image/svg+xml", b"<svg/>"),
        part("\"signed\"\r\nX-Signature: abc", b"s"),
        part("\"anything\"", &[7]),
        format!("--{boundary}--\r\n").into_bytes(),
    ];
    assert_eq!(body, expected.concat(), "{}", String::from_utf8_lossy(&body));
    api.upload_free().await.expect("a success");
    let request = service.only_request();
    assert!(request.body().is_empty() && !request.headers().contains_key("content-type"));
    api.upload_mixed().data("d").part("other", "o").await.expect("a success");
    let (media_type, body) = service.content_type_and_body();
    let boundary = media_type.strip_prefix("multipart/mixed; boundary=").expect("a boundary");
    let head = "Content-Disposition: form-data; name=";
    let expected = format!(
        "--{boundary}\r\n{head}\"data\"; filename=\"data\"\r\nContent-Type: application/octet-stream\r\n\r\nd\r\n--{boundary}\r\n{head}\"other\"\r\n\r\no\r\n--{boundary}--\r\n"
    );
    assert_eq!(String::from_utf8_lossy(&body), expected);
    api.upload_related("multipart/related; boundary=x", "--x\r\n\r\na\r\n--x--").await.expect("a success");
    assert_eq!(
        service.content_type_and_body(),
        ("multipart/related; boundary=x".into(), "--x\r\n\r\na\r\n--x--".into())
    );
    let call = api.upload_many("in the path").id("in the body").c(1).d(true);
    call.await.expect("a success");
    let request = service.only_request();
    assert_eq!(request.uri().path(), "/body-parts/many/in%20the%20path");
    assert!(String::from_utf8_lossy(request.body()).contains("name=\"id\"\r\n\r\nin the body\r\n"));
}

#[tokio::test]
async fn form_fields_keep_their_styles() {
    let service = InMemoryService::new();
    let body = Styled::new()
        .with_plain(["a", "b c"])
        .with_nested(Nested::new().with_a("x"))
        .with_pipe(["a", "b"])
        .with_deep(Deep::new().with_a("y"))
        .with_json(["j"])
        .with_free("/a,b");
    service.client().body_form_styles().body_form_styles().post_form_styles(&body).await.expect("a success");
    let (media_type, body) = service.content_type_and_body();
    assert_eq!(media_type, "application/x-www-form-urlencoded");
    let mut fields: Vec<_> = std::str::from_utf8(&body).expect("text").split('&').collect();
    fields.sort_unstable();
    assert_eq!(
        fields,
        [
            "deep%5Ba%5D=y",
            "free=/a,b",
            "json=%5B%22j%22%5D",
            "nested=%7B%22a%22%3A%22x%22%7D",
            "pipe=a%7Cb",
            "plain=a",
            "plain=b+c",
        ]
    );
}

#[tokio::test]
async fn body_media_type_is_declared_or_given() {
    let service = InMemoryService::new();
    let api = service.client().body_any_type().body_any_type();
    let got = |media_type: &str, body: &'static [u8]| (media_type.to_owned(), Bytes::from(body));
    api.send_text("a,ü").await.expect("a success");
    assert_eq!(service.content_type_and_body(), got("text/csv", "a,ü".as_bytes()));
    api.send_lines("{}\n{}\n").await.expect("a success");
    assert_eq!(service.content_type_and_body(), got("application/x-ndjson", b"{}\n{}\n"));
    api.send_latin(vec![0xfc]).await.expect("a success");
    assert_eq!(service.content_type_and_body(), got("text/plain; charset=iso-8859-1", b"\xfc"));
    api.send_xml("<a/>").await.expect("a success");
    assert_eq!(service.content_type_and_body(), got("application/xml", b"<a/>"));
    api.send_any("font/woff2", "w").await.expect("a success");
    assert_eq!(service.content_type_and_body(), got("font/woff2", b"w"));
    api.send_any_json(&AnyJson::new().with_a("b")).await.expect("a success");
    assert_eq!(service.content_type_and_body(), got("application/json", b"{\"a\":\"b\"}"));
    api.send_images("image/jpeg", "j").await.expect("a success");
    assert_eq!(service.content_type_and_body(), got("image/jpeg", b"j"));
    api.send_text_or_bytes("text/plain", "t").await.expect("a success");
    assert_eq!(service.content_type_and_body(), got("text/plain", b"t"));
    api.send_vendor().body(&[1, 2]).await.expect("a success");
    assert_eq!(service.content_type_and_body(), got("application/vnd.example+json", b"[1,2]"));
    let error = api.send_any("a/b\r\nX-Evil: 1", "").await.expect_err("no media type");
    assert!(error.to_string().contains("`content-type`"), "{error}");
    assert!(service.is_idle());
}

#[tokio::test]
async fn responses_are_decoded_by_media_type() {
    let service = InMemoryService::responding(200, "{\"a\":\"b\"}");
    let api = service.client().success_any_type().success_any_type();
    let mut lines = api.read_lines().await.expect("a stream");
    assert_eq!(lines.next().await.expect("a line").expect("JSON"), json!({"a": "b"}));
    assert_eq!(header(&service.only_request(), "accept"), "application/x-ndjson");
    let bytes: Bytes = api.read_xml().await.expect("bytes");
    assert_eq!((bytes.len(), header(&service.only_request(), "accept").as_str()), (9, "application/xml"));
    let _: Bytes = api.read_image().await.expect("bytes");
    assert_eq!(header(&service.only_request(), "accept"), "image/*");
    let _: Bytes = api.read_any().await.expect("bytes");
    assert_eq!(header(&service.only_request(), "accept"), "*/*");
    assert_eq!(api.read_any_json().await.expect("JSON").a.as_deref(), Some("b"));
    let _: Bytes = api.read_latin().await.expect("bytes");
    assert_eq!(api.read_default().await.expect("JSON").a.as_deref(), Some("b"));
    let () = InMemoryService::responding(200, "")
        .client()
        .success_any_type()
        .success_any_type()
        .read_head()
        .await
        .expect("a head");
    let _: Value = json!(null);
}

#[tokio::test]
async fn security_requirements_are_satisfied() {
    let service = InMemoryService::new();
    let authorization = |request: &http::Request<Bytes>| header(request, "authorization");
    // Both of two, or none of them.
    let client = service.builder().header_key("h-1").bearer("b-1").build().expect("a client");
    let api = client.security().security();
    api.sec_both().await.expect("a success");
    let request = service.only_request();
    assert_eq!(
        (header(&request, "x-api-key").as_str(), authorization(&request).as_str()),
        ("h-1", "Bearer b-1")
    );
    let half = service.builder().header_key("h-1").build().expect("a client");
    let error = half.security().security().sec_both().await.expect_err("half of the credentials");
    assert!(
        error.to_string().contains("the operation requires header-key (`ClientBuilder::header_key`) with bearer"),
        "{error}"
    );
    assert!(service.is_idle());
    // One of two; optional ones if there are any; none.
    let client = service.builder().oauth("o-1").build().expect("a client");
    client.security().security().sec_either().await.expect("a success");
    assert_eq!(authorization(&service.only_request()), "Bearer o-1");
    client.security().security().sec_optional().await.expect("a success");
    assert_eq!(authorization(&service.only_request()), "");
    client.security().security().sec_none().await.expect("a success");
    assert_eq!(authorization(&service.only_request()), "");
    let client = service.builder().basic("u", "p").build().expect("a client");
    client.security().security().sec_optional().await.expect("a success");
    assert_eq!(authorization(&service.only_request()), "Basic dTpw");
    // Other schemes of HTTP are what the application gives, OpenID Connect is a bearer token, TLS is the transport's.
    let client = service.builder().digest("Digest username=\"u\"").open_id("i-1").build().expect("a client");
    client.security().security().sec_digest().await.expect("a success");
    assert_eq!(authorization(&service.only_request()), "Digest username=\"u\"");
    client.security().security().sec_open_id().await.expect("a success");
    assert_eq!(authorization(&service.only_request()), "Bearer i-1");
    client.security().security().sec_connection().await.expect("a success");
    assert_eq!(authorization(&service.only_request()), "");
}

#[tokio::test]
async fn query_and_cookie_keys_are_redacted() {
    let service = InMemoryService::responding(500, "no");
    let client = service.builder().query_key("planted &=").cookie_key("planted").build().expect("a client");
    let error = client.security().security().sec_exclusive().await.expect_err("a failure");
    let request = service.only_request();
    assert_eq!(request.uri(), "https://api.example.com/security/exclusive?api.key=planted%20%26%3D");
    assert_eq!(header(&request, "cookie"), "session=planted");
    assert!(request.headers()["cookie"].is_sensitive());
    for text in [
        error.to_string(),
        format!("{error:?}"),
        format!("{client:?}"),
        format!("{:?}", service.builder().query_key("planted")),
    ] {
        assert!(!text.contains("planted"), "{text}");
    }
    let client = service.builder().cookie_key("a; b=c").build().expect("a client");
    let error = client.security().security().sec_cookie().await.expect_err("no cookie");
    assert_eq!(error.to_string(), "sec cookie: the cookie-key contains a character that is invalid in a cookie");
}

#[tokio::test]
async fn server_variables_are_expanded() {
    let service = InMemoryService::new();
    let client = service.builder().build().expect("a client");
    let api = client.servers().servers();
    // Other operations are at the same machine, without the path.
    api.get_server_document().await.expect("a success");
    assert_eq!(service.only_request().uri(), "https://api.example.com/base/servers/document");
    api.get_server_paths().await.expect("a success");
    assert_eq!(service.only_request().uri(), "https://eu.example.org/api/v1/servers/paths");
    let error = api.get_server_relative().await.expect_err("no server");
    assert!(error.to_string().contains("is not set: set it with `ClientBuilder::"), "{error}");
    assert!(api.get_server_undeclared().await.is_err() && service.is_idle());
    let client = service
        .builder()
        .eu_example_org_url_with("https", "us", "api/v2")
        .eu_example_com_url_with("us", "443")
        .build()
        .expect("a client");
    client.servers().servers().get_server_paths().await.expect("a success");
    assert_eq!(service.only_request().uri(), "https://us.example.org/api/v2/servers/paths");
    client.servers().servers().get_server_variables().await.expect("a success");
    assert_eq!(service.only_request().uri(), "https://us.example.com:443/servers/variables");
    for evil in ["evil.example/", "evil.example#", "a@evil.example", "evil.example?"] {
        let built = service.builder().eu_example_org_url_with("https", evil, "").build();
        assert!(built.is_err(), "{evil}");
    }
}
