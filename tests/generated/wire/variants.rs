//! Bodies and responses with several variants, and operations whose arguments are a struct.

use std::collections::BTreeMap;

use bytes::Bytes;
use test_examples::body_several::{
    Attached, PostBigOrTextBody, PostNoteOrListBody, PostNoteWithFileBody, PostNoteWithFileParts,
    PostPartsOrTextBody, PostPartsOrTextParts, PutNoteBody, PutNoteFormBody, PutNoteKind, PutNoteParts,
    Remark,
};
use test_examples::many_arguments::{GetTileArgs, GetTileKind, GetTileKinds, PutTileArgs, TileShape};
use test_examples::success_several::{
    CreateTaskOutput, ExportTasksOutput, GetTaskByDefaultOutput, GetTaskOrAnythingOutput,
    GetTaskOrReportOutput,
};
use test_examples::{ErrorKind, FilePart};

use super::in_memory_service::{InMemoryService, header};

#[tokio::test]
async fn body_variant_decides_media_type() {
    let service = InMemoryService::new();
    let client = service.client();
    let api = client.body_several().body_several();
    let image = PutNoteBody::Image { content_type: "image/png".to_owned(), body: "PNG".into() };
    for (body, media_type, sent) in [
        (Remark::new("a").into(), "application/json", "{\"text\":\"a\"}"),
        (PutNoteBody::from("b & c"), "text/plain", "b & c"),
        (PutNoteFormBody::new(["d e", "f"]).into(), "application/x-www-form-urlencoded", "line=d+e&line=f"),
        (vec![103].into(), "application/octet-stream", "g"),
        (image, "image/png", "PNG"),
    ] {
        assert_eq!(body.media_type(), media_type);
        let shown = format!("PutNoteBody {{ media_type: {media_type:?}, .. }}");
        assert_eq!(format!("{body:?}"), shown, "what is sent may be secret");
        api.put_note("n", body).await.expect("a success");
        assert_eq!(service.content_type_and_body(), (media_type.to_owned(), Bytes::from(sent)));
    }
    // Two texts: the variant says which one is meant.
    api.post_parts_or_text(PostPartsOrTextBody::Markdown("# a".to_owned())).await.expect("a success");
    assert_eq!(service.content_type_and_body(), ("text/markdown".to_owned(), Bytes::from("# a")));
    api.post_note_or_list(PostNoteOrListBody::from(vec![Remark::new("a")])).await.expect("a success");
    assert_eq!(
        service.content_type_and_body(),
        ("application/vnd.example.list+json".to_owned(), "[{\"text\":\"a\"}]".into())
    );
    api.post_big_or_text(PostBigOrTextBody::from("big")).await.expect("a success");
    assert_eq!(service.content_type_and_body().0, "text/plain");
    let evil = PutNoteBody::Image { content_type: "a/b\r\nX-Evil: 1".to_owned(), body: "".into() };
    let error = api.put_note("n", evil).await.expect_err("no media type");
    assert!(error.to_string().contains("`content-type`"), "{error}");
    assert!(service.is_idle());
}

#[tokio::test]
async fn multipart_variant_has_typed_parts() {
    let service = InMemoryService::new();
    let client = service.client();
    let api = client.body_several().body_several();
    let file = FilePart::new("F").file_name("f.txt");
    let parts = PutNoteParts::new(file).title("t").kind(PutNoteKind::Long).parts([1, 2]);
    api.put_note("n", parts).await.expect("a success");
    let (media_type, body) = service.content_type_and_body();
    let boundary = media_type.strip_prefix("multipart/form-data; boundary=").expect("a boundary");
    let part = |head: &str, body: &str| {
        format!("--{boundary}\r\nContent-Disposition: form-data; name={head}\r\n\r\n{body}\r\n")
    };
    let expected = [
        part("\"file\"; filename=\"f.txt\"\r\nContent-Type: application/octet-stream", "F"),
        part("\"title\"", "t"),
        part("\"kind\"", "long"),
        part("\"parts\"", "1"),
        part("\"parts\"", "2"),
        format!("--{boundary}--\r\n"),
    ];
    assert_eq!(String::from_utf8_lossy(&body), expected.concat());
    // A file can be sent only as a part, so one schema for all media types is not one variant. The body is optional.
    let with_file = PostNoteWithFileParts::new().text("t").files(["a", "b"]);
    api.post_note_with_file().body(with_file).await.expect("a success");
    assert!(service.content_type_and_body().0.starts_with("multipart/form-data; boundary="));
    let json = PostNoteWithFileBody::Json(Attached::new().with_text("t"));
    api.post_note_with_file().body(json).await.expect("a success");
    assert_eq!(
        service.content_type_and_body(),
        ("application/json".to_owned(), Bytes::from("{\"text\":\"t\"}"))
    );
    api.post_note_with_file().await.expect("a success");
    assert!(!service.only_request().headers().contains_key("content-type"));
    // An invalid part is reported before a request is sent.
    let bad = PostPartsOrTextParts::new().title("t").part("more", FilePart::new("m").header("a b", "c"));
    assert!(api.post_parts_or_text(bad).await.is_err() && service.is_idle());
}

#[tokio::test]
async fn response_variant_follows_status() {
    let service = InMemoryService::responding(201, "{\"name\":\"n\"}");
    let client = service.client();
    let task = client.success_several().success_several().create_task().await.expect("a success");
    assert!(matches!(&task, CreateTaskOutput::Created(task) if task.name == "n"), "{task:?}");
    assert_eq!(header(&service.only_request(), "accept"), "application/json");
    let read = |status, body| async move {
        let client = InMemoryService::responding(status, body).client();
        client.success_several().success_several().create_task().send().await
    };
    let later = read(202, "{\"position\":7}").await.expect("a success");
    assert_eq!(later.status(), 202);
    assert!(matches!(later.body(), CreateTaskOutput::Accepted(it) if it.position == 7), "{later:?}");
    let nothing = read(204, "").await.expect("a success").into_body();
    assert_eq!(nothing, CreateTaskOutput::NoContent);
    let wrong = read(207, "[\"a\"]").await.expect("a success").into_body();
    assert_eq!(wrong, CreateTaskOutput::MultiStatus(vec!["a".to_owned()]));
    // An undocumented success is kept together with its status.
    let new = read(299, "new").await.expect("a success");
    assert_eq!((new.status().as_u16(), new.body()), (299, &CreateTaskOutput::Unrecognized("new".into())));
    assert_eq!(read(202, "[").await.expect_err("no JSON").kind(), ErrorKind::Decode);
    assert!(read(404, "").await.expect_err("no success").is_not_found());
}

#[tokio::test]
async fn response_variant_follows_media_type() {
    let export = |media_type, body| async move {
        let client = InMemoryService::responding_as(200, media_type, body).client();
        client.success_several().success_several().export_tasks().await.expect("a success")
    };
    let csv = export("text/csv; header=present", "a;b").await;
    assert_eq!(csv, ExportTasksOutput::OkCsv("a;b".to_owned()));
    assert_eq!(export("image/webp", "W").await, ExportTasksOutput::OkImage("W".into()));
    let stats = export("application/vnd.example.stats+json", "{\"count\":3}").await;
    assert!(matches!(&stats, ExportTasksOutput::OkVndExampleStatsJson(it) if it.count == 3), "{stats:?}");
    // A response without a media type, or with another one, decodes as the requested variant.
    assert_eq!(export("", "[]").await, ExportTasksOutput::OkJson(Vec::new()));
    assert_eq!(export("application/xml", "[]").await, ExportTasksOutput::OkJson(Vec::new()));
    let service = InMemoryService::responding_as(200, "text/csv", "a");
    let client = service.client();
    let api = client.success_several().success_several();
    api.export_tasks().await.expect("a success");
    assert_eq!(header(&service.only_request(), "accept"), "application/json");
    api.export_tasks().accept_csv().await.expect("a success");
    assert_eq!(header(&service.only_request(), "accept"), "text/csv;charset=utf-8");
    assert_eq!(
        api.get_task_by_default().accept_csv().await.expect("a success"),
        GetTaskByDefaultOutput::Csv("a".to_owned())
    );
    assert_eq!(
        api.get_task_or_anything().await.expect("a success"),
        GetTaskOrAnythingOutput::Any("a".into())
    );
}

#[tokio::test]
async fn status_range_matches_unlisted_status() {
    let read = |status, media_type, body| async move {
        let client = InMemoryService::responding_as(status, media_type, body).client();
        client.success_several().success_several().get_task_or_report().await.expect("a success")
    };
    let task = read(200, "text/plain", "{\"name\":\"n\"}").await;
    assert!(matches!(&task, GetTaskOrReportOutput::Ok(task) if task.name == "n"), "{task:?}");
    let report = read(206, "text/plain", "r").await;
    assert_eq!(report, GetTaskOrReportOutput::SuccessText("r".to_owned()));
    assert_eq!(read(206, "", "[]").await, GetTaskOrReportOutput::SuccessJson(Vec::new()));
}

#[tokio::test]
async fn many_arguments_are_struct_fields() {
    let service = InMemoryService::new();
    let client = service.client();
    let api = client.many_arguments().many_arguments();
    let args = GetTileArgs {
        item_id: "i/1".to_owned(),
        kind: GetTileKind::Large,
        index: 3,
        tag: "t".to_owned(),
        since: "2026-01-31T12:00:00Z".into(),
        shape: TileShape::new().with_x(1),
        flag: "f".to_owned(),
        self_: "s".to_owned(),
        kinds: vec![GetTileKinds::A, GetTileKinds::B],
        names: vec!["n".to_owned(), "m".to_owned()],
        r#where: BTreeMap::from([("k".to_owned(), "v".to_owned())]),
        free: "free".to_owned(),
        args_parameter: "/a".to_owned(),
        x_token: "planted".to_owned(),
        session: "c".to_owned(),
    };
    assert_eq!(format!("{args:?}"), "GetTileArgs { .. }");
    api.get_tile(args).more(true).await.expect("a success");
    let request = service.only_request();
    assert_eq!(
        request.uri().path_and_query().expect("a target"),
        "/many-arguments/i%2F1/large/3/t/2026-01-31T12%3A00%3A00Z/;x=1/.f\
         ?self=s&kinds=a&kinds=b&names=n,m&where%5Bk%5D=v&free=free&args=/a&more=true"
    );
    assert_eq!(header(&request, "x-token"), "planted");
    assert_eq!(header(&request, "cookie"), "session=c");
    let [a, b, c, d, e, f] = ["a", "b", "c", "d", "e", "f"].map(str::to_owned);
    api.put_tile(PutTileArgs { a, b, c, d, e, f }, "image/png", "P").await.expect("a success");
    let request = service.only_request();
    assert_eq!(request.uri().path(), "/many-arguments/a/b/c/d/e/f");
    assert_eq!(header(&request, "content-type"), "image/png");
}
