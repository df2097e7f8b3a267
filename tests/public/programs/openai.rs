//! Lists files, and authenticates with both kinds of keys.

mod server;

use reference_openai::{Client, Result};
use server::Server;

async fn names(client: &Client) -> Result<Vec<String>> {
    let mut names = Vec::new();
    let mut files = client.files().list().limit(2).items();
    while let Some(file) = files.next().await {
        names.push(file?.filename);
    }
    Ok(names)
}

#[tokio::test]
async fn all_pages_are_listed() {
    let server = Server::start([
        ("", r#"{"data": [{"id": "f-1", "filename": "a"}, {"id": "f-2", "filename": "b"}], "last_id": "f-2",
            "has_more": true}"#),
        ("", r#"{"data": [{"id": "f-3", "filename": "c"}], "last_id": "f-3", "has_more": false}"#),
    ]);
    let client = Client::builder().api_openai_com_url(server.url()).api_key("sk-1").build().expect("a client");
    assert_eq!(names(&client).await.expect("the files"), ["a", "b", "c"]);
    assert_eq!(server.lines(), ["GET /files?limit=2", "GET /files?limit=2&after=f-2"]);
    server.assert_last_contains("authorization: Bearer sk-1");
}

#[tokio::test]
async fn administration_uses_its_own_key() {
    let server = Server::start([("", r#"{"data": [], "has_more": false}"#)]);
    let builder = Client::builder().api_openai_com_url(server.url());
    let client = builder.api_key("sk-1").admin_key("admin-1").build().expect("a client");
    let mut users = client.users().list().items();
    assert!(users.next().await.is_none());
    server.assert_last_contains("authorization: Bearer admin-1");
}
