//! Lists droplets, and logs in.

mod server;

use reference_digitalocean::oauth::{Application, Tokens};
use reference_digitalocean::{Client, Result};
use server::Server;

async fn names(client: &Client) -> Result<Vec<String>> {
    let mut names = Vec::new();
    let mut droplets = client.droplets().list().per_page(2).items();
    while let Some(droplet) = droplets.next().await {
        names.push(droplet?.name);
    }
    Ok(names)
}

#[tokio::test]
async fn all_pages_are_listed() {
    let server = Server::start([
        ("", r#"{"droplets": [{"id": 1, "name": "a"}, {"id": 2, "name": "b"}],
            "links": {"pages": {"next": "{url}/v2/droplets?page=2&per_page=2"}}, "meta": {"total": 3}}"#),
        ("", r#"{"droplets": [{"id": 3, "name": "c"}], "links": {}, "meta": {"total": 3}}"#),
    ]);
    let builder = Client::builder().api_digitalocean_com_url(server.url());
    let client = builder.digitalocean("dop-1").build().expect("a client");
    assert_eq!(names(&client).await.expect("the droplets"), ["a", "b", "c"]);
    assert_eq!(server.lines(), ["GET /v2/droplets?per_page=2", "GET /v2/droplets?page=2&per_page=2"]);
    server.assert_last_contains("authorization: Bearer dop-1");
}

#[tokio::test]
async fn expired_token_is_refreshed() {
    let server = Server::start([
        ("", r#"{"access_token": "t-1", "token_type": "bearer", "expires_in": 3600}"#),
        ("", r#"{"droplets": [], "meta": {"total": 0}}"#),
    ]);
    let application = Application::new("app-1").secret("s-1").token_url(server.url() + "/v1/oauth/token");
    let builder = Client::builder().api_digitalocean_com_url(server.url());
    let tokens = Tokens::from_refresh_token("r-1");
    let client = builder.digitalocean_tokens(application, tokens).build().expect("a client");
    assert!(names(&client).await.expect("the droplets").is_empty());
    assert!(server.requests()[0].contains("refresh_token=r-1"));
    server.assert_last_contains("authorization: Bearer t-1");
}
