//! Fuzz target `page_links`: arbitrary links to the next page.

use percent_encoding::percent_decode_str;

use super::in_memory_service::{InMemoryService, run_ready};

/// Follows an arbitrary link: the next request is for the same list at the same host, with a token from the link, or
/// there is none; a link back to the same page ends the list.
pub fn page_links(data: &[u8]) {
    let link = String::from_utf8_lossy(data).into_owned();
    let page = serde_json::json!({"data": [{"id": "u-1"}], "metadata": {"next": link}});
    let service = InMemoryService::new([http::Response::new(page.to_string().into())]);
    let users = service.client().iam_v2().users().list().page_size(1).items();
    let end = run_ready(users.try_collect());
    let requests = service.requests();
    let uris: Vec<String> = requests.iter().map(|request| request.uri().to_string()).collect();
    assert_eq!(uris[0], "https://api.confluent.cloud/iam/v2/users?page_size=1");
    match (end, &uris[1..]) {
        // The list ends: the link is empty, or its token is.
        (Ok(users), []) => assert_eq!(users.len(), 1),
        // The link is invalid.
        (Err(error), []) => assert!(error.to_string().contains("the next page is invalid"), "{error}"),
        // It leads to a page that leads to itself.
        (Err(error), [second]) => {
            assert!(error.to_string().contains("the page equals the previous one"), "{error}");
            let token = second.strip_prefix(&format!("{}&page_token=", uris[0])).expect("the same list");
            assert!(!token.is_empty() && !token.contains(['&', '#', '?', '+', ' ']), "{token}");
            let token = percent_decode_str(token).decode_utf8().expect("text");
            let plus = link.replace('+', " ");
            let decoded = percent_decode_str(&plus).decode_utf8_lossy();
            assert!(decoded.contains(&*token), "{token} is not in {link}");
        }
        (end, more) => panic!("{end:?} after {more:?}"),
    }
}
