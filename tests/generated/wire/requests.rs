//! Parameters, files, forms and redirects.

use serde_json::{Value, from_slice, json};
use test_examples::FilePart;
use test_examples::allof_example::Rated;
use test_examples::allof_untyped::UntypedState;
use test_examples::body_files::FileAbout;
use test_examples::body_positions::{Cover, SendFaxParts, FaxSheet};
use test_examples::body_nullable::{PutChoiceBody, Window};
use test_examples::enum_mixed::Settings;
use test_examples::nested_forms::{Basket, BasketItem, DeepFilter};
use test_examples::required_without_property::StatementResult;
use test_examples::success_nullable::GetNullableVariantsOutput;
use test_examples::view_empty_object::Method;
use test_examples::view_required_read_only::{CaseUpdate, Incident};

use super::in_memory_service::{InMemoryService, header};

#[tokio::test]
async fn constant_parameters_are_sent() {
    let service = InMemoryService::new();
    let client = service.client();
    let api = client.constant_parameters().constant_parameters();
    api.export("x/y").await.expect("a success");
    let request = service.only_request();
    assert_eq!(
        request.uri().path_and_query().expect("a target"),
        "/constant-parameters/a%2Fb/x%2Fy?format=csv%20%26%20more&version=2"
    );
    assert_eq!(header(&request, "x-api-version"), "2026-01-01");
    assert_eq!(header(&request, "cookie"), "mode=true");
    api.ping(5, "t").await.expect("a success");
    assert_eq!(service.target(), "/constant-parameters/ping?limit=5");
}

#[tokio::test]
async fn raw_requests_have_a_method_for_each_host() {
    let service = InMemoryService::responding_as(200, "application/json", "[1]");
    let client = service.client();
    let (raw, servers) = (client.raw_requests(), client.servers());
    raw.request().list().await.expect("a success");
    assert_eq!(service.only_request().uri(), "https://api.example.com/raw/raw-requests");
    let list: Vec<u8> = raw.raw_request("GET", "/new").segment("a/b").decode().await.expect("a list");
    let request = service.only_request();
    assert_eq!((list, request.uri().to_string().as_str()), (vec![1], "https://api.example.com/raw/new/a%2Fb"));
    assert!(header(&request, "authorization").starts_with("Basic "));
    servers.path_example_com_request("PUT", "/new").await.expect("a success");
    let request = service.only_request();
    assert_eq!((request.uri().to_string().as_str(), request.method().as_str()), ("https://path.example.com/new", "PUT"));
    assert!(!request.headers().contains_key("authorization"));
    servers.api_example_com_base_request("GET", "/new").await.expect("a success");
    assert_eq!(service.only_request().uri(), "https://api.example.com/base/new");
    assert!(servers.api_example_com_base_request("GET", "/../new").await.is_err());
    assert!(service.is_idle());
}

#[tokio::test]
async fn path_literals_are_encoded() {
    let service = InMemoryService::new();
    let client = service.client();
    let api = client.path_literals().path_literals();
    api.get_blank("a b").await.expect("a success");
    assert_eq!(service.target(), "/path%20literals/%C3%A9/a%20b");
    api.get_escaped().await.expect("a success");
    assert_eq!(service.target(), "/path-literals/%20%25zz%22%3C%3E");
    api.get_signs("y").await.expect("a success");
    assert_eq!(service.target(), "/path-literals(x='y')/$value;a=1,2@b!?q=a%20b&r=%C3%BC");
}

#[tokio::test]
async fn documented_redirect_is_a_result() {
    let service = InMemoryService::responding_with(302, ("location", "https://files.example.com/1"), "");
    let client = service.client();
    let api = client.success_redirect().success_redirect();
    assert_eq!(api.open_file().await.expect("a location"), "https://files.example.com/1");
    let response = api.open_file().send().await.expect("a response");
    assert_eq!((response.status().as_u16(), response.body().as_str()), (302, "https://files.example.com/1"));
    let service = InMemoryService::responding(302, "");
    let error = service.client().success_redirect().success_redirect().open_file().await;
    assert!(error.expect_err("no location").to_string().contains("302"));
    // A redirect that is documented besides a success is followed or is an error. "Not modified" is not a redirect.
    let service = InMemoryService::responding_with(307, ("location", "https://elsewhere.test/"), "");
    let error = service.client().success_redirect().success_redirect().follow_file().await;
    assert!(error.expect_err("a foreign host").to_string().contains("was not followed"));
    let service = InMemoryService::responding(304, "");
    let error = service.client().success_redirect().success_redirect().cached_file().await;
    assert!(error.expect_err("no file").to_string().contains("304: not modified"));
}

#[tokio::test]
async fn null_response_is_none() {
    let service = InMemoryService::responding(200, " null\n");
    let client = service.client();
    let api = client.success_nullable().success_nullable();
    assert_eq!(api.get_nullable_item().await.expect("null"), None);
    assert_eq!(api.get_nullable_list().await.expect("null"), None);
    let variant = api.get_nullable_variants().await.expect("null");
    assert!(matches!(variant, GetNullableVariantsOutput::Ok(None)), "{variant:?}");
    let service = InMemoryService::responding(200, "[1,null]");
    let list = service.client().success_nullable().success_nullable().get_nullable_list().await;
    assert_eq!(list.expect("a list"), Some(vec![Some(1), None]));
}

#[tokio::test]
async fn null_request_body_is_sent() {
    let service = InMemoryService::new();
    let client = service.client();
    let api = client.body_nullable().body_nullable();
    let window = Window::new("sunday");
    let choices: [PutChoiceBody; 3] = [None.into(), Some(window.clone()).into(), "never".into()];
    let sent = [r"null", r#"{"day":"sunday"}"#, "never"];
    for (body, sent) in choices.into_iter().zip(sent) {
        api.put_choice(body).await.expect("a success");
        assert_eq!(service.only_request().into_body(), sent);
    }
    for (body, sent) in [(None, "null"), (Some(&window), r#"{"day":"sunday"}"#)] {
        api.put_window(body).await.expect("a success");
        assert_eq!(service.content_type_and_body(), ("application/json".to_owned(), sent.into()));
    }
    api.put_windows(None).await.expect("a success");
    assert_eq!(service.only_request().into_body(), "null");
    api.put_windows(Some(&[Some(window), None])).await.expect("a success");
    assert_eq!(service.only_request().into_body(), r#"[{"day":"sunday"},null]"#);
    api.put_note().body(None).await.expect("a success");
    assert_eq!(service.only_request().into_body(), "null");
    api.put_note().body(Some("n")).await.expect("a success");
    assert_eq!(service.only_request().into_body(), r#""n""#);
    api.put_note().await.expect("a success");
    assert!(service.only_request().into_body().is_empty());
}

#[tokio::test]
async fn null_of_an_untyped_property_is_a_value() {
    let service = InMemoryService::responding(200, r#"{"nothing":null,"compression":null}"#);
    let client = service.client();
    let api = client.enum_mixed().enum_mixed();
    let settings = api.put(&Settings::new()).await.expect("a success");
    assert_eq!(settings.nothing, Some(Value::Null));
    assert_eq!(settings.shape, None);
    service.only_request();
    api.put(&settings).await.expect("a success");
    assert_eq!(service.only_request().into_body(), r#"{"compression":null,"nothing":null}"#);
}

#[tokio::test]
async fn property_with_only_an_example_is_kept() {
    let text = r#"{"rating":{"stars":4,"score":"B"}}"#;
    let service = InMemoryService::responding(200, text);
    let client = service.client();
    let api = client.allof_example().allof_example();
    let rated = api.put_rated(&Rated::new()).await.expect("a success");
    service.only_request();
    api.put_rated(&rated).await.expect("a success");
    assert_eq!(service.only_request().into_body(), text);
}

/// Returns the media type and the body, with the boundary replaced with `B`.
fn multipart((media_type, body): (String, bytes::Bytes)) -> (String, String) {
    let boundary = media_type.split("boundary=").nth(1).expect("a boundary").to_owned();
    let body = String::from_utf8(body.to_vec()).expect("text");
    (media_type.replace(&boundary, "B"), body.replace(&boundary, "B").replace("\r\n", "\n"))
}

#[tokio::test]
async fn file_parts_have_media_types() {
    let service = InMemoryService::new();
    let client = service.client();
    let api = client.body_files().body_files();
    let call = api.send_files("f").upload("u").image("i").photo("p").page("<p>");
    call.uploads([FilePart::new("v").file_name("v.txt").content_type("text/plain")]).await.expect("a success");
    let (media_type, body) = multipart(service.content_type_and_body());
    assert_eq!(media_type, "multipart/form-data; boundary=B");
    let part = |name: &str, file: &str, media_type: &str, content: &str| {
        let disposition = format!("Content-Disposition: form-data; name=\"{name}\"{file}");
        format!("--B\n{disposition}\nContent-Type: {media_type}\n\n{content}\n")
    };
    let expected = [
        part("file", "; filename=\"file\"", "application/octet-stream", "f"),
        part("upload", "; filename=\"upload\"", "application/octet-stream", "u"),
        part("image", "; filename=\"image\"", "image/png", "i"),
        part("photo", "; filename=\"photo\"", "image/jpeg", "p"),
        part("page", "", "text/html", "<p>"),
        part("uploads", "; filename=\"v.txt\"", "text/plain", "v"),
    ];
    assert_eq!(body, format!("{}--B--\n", expected.concat()));
    api.send_related(&FileAbout::new().with_title("t"), "PNG").await.expect("a success");
    let (media_type, body) = multipart(service.content_type_and_body());
    assert_eq!(media_type, "multipart/related; type=\"application/json\"; boundary=B");
    assert!(body.contains("Content-Type: image/png\n\nPNG\n"), "{body}");
}

#[tokio::test]
async fn required_object_of_read_only_properties_is_sent() {
    let service = InMemoryService::new();
    let client = service.client();
    let api = client.view_required_read_only().view_required_read_only();
    api.create_incident(&Incident::new("t")).await.expect("a success");
    assert_eq!(service.content_type_and_body().1, r#"{"title":"t","service":{}}"#);
    let service_ref = || [("id".to_owned(), json!("s-1"))].into();
    let incident = Incident::new("t").with_service(service_ref()).with_others([service_ref()]);
    api.create_incident(&incident).await.expect("a success");
    assert_eq!(
        service.content_type_and_body().1,
        r#"{"title":"t","service":{"id":"s-1"},"others":[{"id":"s-1"}]}"#
    );
    let service = InMemoryService::responding(200, r#"{"title":"t","service":{"id":"s-1","type":"x"}}"#);
    let client = service.client();
    let api = client.view_required_read_only().view_required_read_only();
    let update = CaseUpdate::from(api.get_case().await.expect("a case"));
    service.only_request();
    api.put_case(&update).await.expect("a success");
    assert_eq!(service.content_type_and_body().1, r#"{"title":"t","service":{}}"#);
}

#[tokio::test]
async fn object_without_properties_is_sent() {
    let service = InMemoryService::new();
    let client = service.client();
    let api = client.view_empty_object().view_empty();
    let method = Method::new([].into()).with_options([("retries".to_owned(), json!(2))].into());
    api.create(&method).await.expect("a success");
    let sent = service.only_request().into_body();
    assert_eq!(sent, r#"{"voucher":{},"options":{"retries":2}}"#);
}

#[tokio::test]
async fn untyped_and_undeclared_properties_are_sent() {
    let text = r#"{"id":"a","state":{"x":1},"extra":[2]}"#;
    let service = InMemoryService::responding(200, text);
    let client = service.client();
    let api = client.allof_untyped().allof_untyped();
    let state: UntypedState = api.get_untyped_state().await.expect("a state");
    assert_eq!((state.state["x"].clone(), state.extra.clone()), (json!(1), Some(json!([2]))));
    service.only_request();
    api.post_untyped_state(&state).await.expect("a success");
    assert_eq!(service.content_type_and_body().1, text);
    let api = client.required_without_property().required_without();
    api.post_result(&StatementResult::new("k").with_data(json!([1]))).await.expect("a success");
    let sent: Value = from_slice(&service.content_type_and_body().1).expect("JSON");
    assert_eq!(sent, json!({"kind": "k", "data": [1]}));
}

#[tokio::test]
async fn nested_forms_follow_the_configuration() {
    let service = InMemoryService::new();
    let client = service.client();
    let api = client.nested_forms().body_form_nested();
    let item = |price: &str, taxes: &[&str]| {
        let item = BasketItem::new().with_price(price);
        if taxes.is_empty() { item } else { item.with_taxes(taxes.iter().copied()) }
    };
    let items = [item("p 1", &["x", "y"]), item("p2", &[])];
    let metadata = std::collections::BTreeMap::from([("k".to_owned(), "v".to_owned())]);
    let basket = Basket::new().with_customer("c").with_expand(["a", "b,c"]).with_items(items).with_metadata(metadata);
    let form = || {
        let (media_type, body) = service.content_type_and_body();
        assert_eq!(media_type, "application/x-www-form-urlencoded");
        String::from_utf8(body.to_vec()).expect("text").replace("%5B", "[").replace("%5D", "]")
    };
    api.post_brackets(&basket).await.expect("a success");
    assert_eq!(
        form(),
        "customer=c&expand[]=a&expand[]=b%2Cc&items[0][price]=p+1&items[0][taxes][]=x&items[0][taxes][]=y\
         &items[1][price]=p2&metadata[k]=v"
    );
    api.post_commas().body(&basket).await.expect("a success");
    assert_eq!(
        form(),
        "customer=c&expand=a,b%2Cc&items=%7B%22price%22%3A%22p+1%22%2C%22taxes%22%3A[%22x%22%2C%22y%22]%7D\
         &items=%7B%22price%22%3A%22p2%22%7D&metadata=%7B%22k%22%3A%22v%22%7D"
    );
    api.post_mixed().body(&Basket::new().with_expand(["a", "b"])).await.expect("a success");
    assert_eq!(form(), "expand=a%7Cb");
    let filter = DeepFilter::new().with_sizes([1, 2]);
    api.find_deep().tags(["a", "b"]).filter(&filter).await.expect("a success");
    let target = service.target().replace("%5B", "[").replace("%5D", "]");
    assert_eq!(target, "/body-form-nested/find?tags[0]=a&tags[1]=b&filter[sizes][0]=1&filter[sizes][1]=2");
}

#[tokio::test]
async fn parts_without_names_are_sent_in_order() {
    let service = InMemoryService::new();
    let api = service.client().body_positions().body_positions();
    let parts = |expected: &str| {
        let (media_type, body) = service.content_type_and_body();
        let boundary = media_type.strip_prefix(expected).expect("a boundary").to_owned();
        String::from_utf8(body.to_vec()).expect("text").replace(&boundary, "B").replace("\r\n", "|")
    };
    let letter = api.send_letter(&Cover::new("a"), "*Dear*").parts([FilePart::new("1").file_name("1.png")]);
    let letter = letter.part_3(FilePart::json(&[1, 2]).expect("JSON"));
    letter.await.expect("a success");
    assert_eq!(
        parts("multipart/mixed; boundary="),
        "--B|Content-Type: application/json||{\"to\":\"a\"}|--B|Content-Type: text/markdown||*Dear*|\
         --B|Content-Type: application/json||[1,2]|\
         --B|Content-Disposition: attachment; filename=\"1.png\"|Content-Type: image/png||1|--B--|"
    );
    let gap = api.send_letter(&Cover::new("a"), "*Dear*").parts(["1"]).await.expect_err("an error");
    assert!(gap.to_string().contains("the part `part 3` is missing before the part `parts`"), "{gap}");
    api.send_pages([FaxSheet::new().with_text("x")]).await.expect("a success");
    let sheet = "--B|Content-Type: application/vnd.page+json||{\"text\":\"x\"}|--B--|";
    assert_eq!(parts("multipart/mixed; boundary="), sheet);
    api.send_scan().parts([FilePart::new("s").header("Content-ID", "<1>")]).await.expect("a success");
    assert_eq!(
        parts("multipart/related; type=\"text/plain\"; boundary="),
        "--B|Content-ID: <1>||s|--B--|"
    );
    api.send_fax(SendFaxParts::new(&Cover::new("b")).parts([FaxSheet::new()])).await.expect("a success");
    let fax = "--B|Content-Type: application/json||{\"to\":\"b\"}|--B|Content-Type: application/json||{}|--B--|";
    assert_eq!(parts("multipart/mixed; boundary="), fax);
}

#[tokio::test]
async fn fragments_of_path_keys_are_not_sent() {
    let service = InMemoryService::new();
    let api = service.client().path_key_with_fragment().folders();
    let targets = ["/folders/a%2Fb", "/folders/a%2Fb?fields=link", "/folders/a%2Fb?shared=true"];
    api.get("a/b").await.expect("a success");
    assert_eq!(service.target(), targets[0]);
    api.get_folder_link("a/b", "link").await.expect("a success");
    assert_eq!(service.target(), targets[1]);
    api.share("a/b").await.expect("a success");
    assert_eq!(service.target(), targets[2]);
}

#[tokio::test]
async fn parameters_in_the_query_of_a_path_key_are_sent() {
    let service = InMemoryService::new();
    let api = service.client().path_key_with_query().connectors();
    api.find("a b", [1, 2]).await.expect("a success");
    assert_eq!(service.target(), "/connectors/found?all=true&query=a%20b&environment=1&environment=2");
    api.find_tasks("a", "b", "c", "2026-01-02", "2026-01-03").await.expect("a success");
    let query = "range=%7Bfrom%7D,%7Bto%7D&connector=b&q=c&from=2026-01-02&to=2026-01-03";
    assert_eq!(service.target(), format!("/connectors/a/tasks?{query}"));
}
