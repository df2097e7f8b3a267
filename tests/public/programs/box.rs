//! Lists users, logs in with each grant, and uploads a file in parts.

mod server;

use reference_box::oauth::{Application, Tokens};
use reference_box::uploads_chunked::CreateUploadsChunkedUploadSessionBody;
use reference_box::{Client, ClientBuilder, Result, UploadBody};
use server::Server;

async fn ids(client: &Client) -> Result<Vec<String>> {
    let mut ids = Vec::new();
    let mut users = client.users().list().limit(2).items();
    while let Some(user) = users.next().await {
        ids.push(user?.id);
    }
    Ok(ids)
}

#[tokio::test]
async fn all_pages_are_listed() {
    let server = Server::start([
        ("", r#"{"entries": [{"id": "1", "type": "user"}, {"id": "2", "type": "user"}], "total_count": 3}"#),
        ("", r#"{"entries": [{"id": "3", "type": "user"}], "total_count": 3}"#),
    ]);
    let client = Client::builder().api_box_com_2_0_url(server.url()).oauth("t-0").build().expect("a client");
    assert_eq!(ids(&client).await.expect("the users"), ["1", "2", "3"]);
    assert_eq!(server.lines(), ["GET /users?limit=2", "GET /users?limit=2&offset=2"]);
    server.assert_last_contains("authorization: Bearer t-0");
}

#[tokio::test]
async fn each_grant_logs_in() {
    type Login = fn(ClientBuilder, Application) -> ClientBuilder;
    let logins: [(Login, &str); 3] = [
        (|builder, it| builder.oauth_client_credentials(it), "grant_type=client_credentials"),
        (
            |builder, it| builder.oauth_tokens(it, Tokens::from_refresh_token("r-1")),
            "grant_type=refresh_token",
        ),
        (
            |builder, it| builder.oauth_jwt_bearer(it, || async { Ok("header.claims.signature".into()) }),
            "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer",
        ),
    ];
    for (login, grant) in logins {
        let server = Server::start([
            ("", r#"{"access_token": "t-1", "token_type": "bearer", "expires_in": 3600}"#),
            ("", r#"{"entries": [], "total_count": 0}"#),
        ]);
        let application = Application::new("app-1").secret("s-1").token_url(server.url() + "/oauth2/token");
        let builder = Client::builder().api_box_com_2_0_url(server.url());
        let client = login(builder, application).build().expect("a client");
        assert!(ids(&client).await.expect("the users").is_empty());
        let requests = server.requests();
        assert!(requests[0].contains(grant) && requests[0].contains("client_secret=s-1"), "{requests:#?}");
        server.assert_last_contains("authorization: Bearer t-1");
    }
}

#[tokio::test]
async fn large_file_is_uploaded_in_parts() {
    let server = Server::start([
        ("", r#"{"id": "S1", "part_size": 4}"#),
        ("", r#"{"part": {"part_id": "P1", "offset": 0, "size": 4, "sha1": "a"}}"#),
        ("", r#"{"part": {"part_id": "P2", "offset": 4, "size": 2, "sha1": "b"}}"#),
        ("", r#"{"total_count": 1, "entries": [{"id": "F1", "type": "file"}]}"#),
    ]);
    let client = Client::builder().upload_box_com_url(server.url()).oauth("t-0").build().expect("a client");
    let session = CreateUploadsChunkedUploadSessionBody::new("0", "a.txt");
    let file = UploadBody::reader(&b"012345"[..]).with_length(6);
    let files = client.uploads_chunked().upload_sessions().upload(&session, file).await.expect("the file");
    let entries = files.entries.expect("entries");
    assert_eq!(entries[0].as_ref().map(|file| file.id.as_str()), Some("F1"));
    let part = "PUT /files/upload_sessions/S1";
    assert_eq!(
        server.lines(),
        ["POST /files/upload_sessions", part, part, "POST /files/upload_sessions/S1/commit"]
    );
    let requests = server.requests();
    let expected = [
        (0, r#""file_size":6"#),
        (1, "content-range: bytes 0-3/6"),
        (1, "digest: sha=xlxia9v32j2t/qfinlphx4ti5yk="),
        (2, "content-range: bytes 4-5/6"),
        (3, r#""part_id":"P2""#),
    ];
    for (index, text) in expected {
        let request = &requests[index];
        assert!(request.contains(text) || request.to_ascii_lowercase().contains(text), "{text}: {request}");
    }
}
