//! The programs that upload files.

use serde_json::json;

use super::documented_response::merge;
use super::{Server, control_plane, http_server, json_body, response, run, targets};

#[test]
fn upload_image_sends_the_file() {
    let server =
        Server::new([http_server::http_response("201 Created", &[("Location", "/images/logo.png")], "")]);
    let path = std::env::temp_dir().join(format!("upload-image-{}.png", std::process::id()));
    std::fs::write(&path, vec![7; 400_000]).expect("a file");
    let name = path.file_name().and_then(|name| name.to_str()).expect("a name");
    let arguments = ["sr-1", path.to_str().expect("a path in UTF-8")];
    let (stdout, _) = run("upload_image", &arguments, &control_plane(&server.url(), &[]));
    std::fs::remove_file(&path).expect("the file is removed");
    assert_eq!(stdout, "400000 bytes at /images/logo.png\n");
    assert_eq!(targets(&server), [format!("POST /cdx/v1/provider-shared-resources/sr-1/images/{name}")]);
    let request = server.only_request();
    assert!(request.headers.contains(&("content-type".to_owned(), "image/png".to_owned())));
    assert_eq!(request.body, vec![7; 400_000]);
}

#[test]
fn upload_flink_artifact_sends_the_archive_to_each_cloud() {
    const FILE: &str = "archive of functions";
    let folder = std::env::temp_dir().join(format!("upload-flink-artifact-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let path = folder.join("orders.jar");
    std::fs::write(&path, FILE).expect("a file");
    for (cloud, line) in [("AWS", "POST"), ("AZURE", "PUT"), ("GCP", "PUT")] {
        let storage = Server::new([http_server::http_response("204 No Content", &[], "")]);
        let upload_url = format!("{}/archives/1?sig=secret", storage.url());
        let form = json!({ "key": "archives/1", "x-amz-signature": "secret" });
        let presigned =
            json!({ "cloud": cloud, "upload_id": "u-1", "upload_url": upload_url, "upload_form_data": form });
        let server = Server::new([
            response("POST /artifact/v1/presigned-upload-url", 200, presigned),
            response("POST /artifact/v1/flink-artifacts", 201, json!({ "id": "cfa-1" })),
        ]);
        let url = server.url();
        let arguments = [cloud, "us-west-2", path.to_str().expect("a path in UTF-8")];
        let variables = control_plane(&url, &[("CONFLUENT_ENVIRONMENT_ID", "env-1")]);
        let (stdout, _) = run("upload_flink_artifact", &arguments, &variables);
        assert_eq!(stdout, "created cfa-1 (orders)\n");
        let created = format!("POST /artifact/v1/flink-artifacts?cloud={cloud}&region=us-west-2");
        assert_eq!(targets(&server), ["POST /artifact/v1/presigned-upload-url", created.as_str()]);
        let received = server.requests();
        let place =
            json!({ "cloud": cloud, "region": "us-west-2", "environment": "env-1", "content_format": "JAR" });
        assert_eq!(json_body(&received[0]), place);
        let source = json!({ "location": "PRESIGNED_URL_LOCATION", "upload_id": "u-1" });
        let mut expected = place;
        merge(&mut expected, json!({ "display_name": "orders", "upload_source": source }));
        assert_eq!(json_body(&received[1]), expected);
        assert_eq!(targets(&storage), [format!("{line} /archives/1?sig=secret")]);
        let sent = storage.only_request();
        assert!(sent.header("authorization").is_none() && sent.header("user-agent").is_none(), "{sent:?}");
        assert_eq!(sent.header("x-ms-blob-type"), (cloud == "AZURE").then_some("BlockBlob"));
        match cloud {
            "AWS" => {
                let form = sent.body_text();
                let positions =
                    ["name=\"key\"\r\n\r\narchives/1\r\n", "name=\"x-amz-signature\"", "name=\"file\"", FILE];
                let positions =
                    positions.map(|part| form.find(part).unwrap_or_else(|| panic!("{part}: {form}")));
                assert!(positions.is_sorted(), "{form}");
            }
            _ => assert_eq!(sent.body_text(), FILE),
        }
    }
    std::fs::remove_dir_all(&folder).expect("the folder is removed");
}
