//! Typed headers of responses.

use test_examples::Response;
use test_examples::typed_headers::XShelfWood;
use test_examples::testing::{Mock, Reply};

async fn response_with(headers: &[(&'static str, &'static str)]) -> Response<()> {
    let mock = Mock::new();
    let client = mock.client().expect("a client");
    let reply = headers.iter().fold(Reply::new(204), |reply, (name, value)| reply.header(name, value));
    mock.when(|client| client.typed_headers().shelves().clear()).reply_with(reply);
    client.typed_headers().shelves().clear().send().await.expect("a success")
}

#[tokio::test]
async fn headers_have_types() {
    let response = response_with(&[
        ("x-shelf-count", " 12 "),
        ("X-Shelf-Weight", "1.5"),
        ("x-shelf-locked", "true"),
        ("x-shelf-note", "a, b"),
        ("x-shelf-moved", "2026-01-02T03:04:05Z"),
        ("x-shelf-wood", "oak"),
        ("x-shelf-numbers", "1, 2,,3"),
        ("x-shelf-woods", "pine,birch"),
        ("x-shelf-quota", "9007199254740993"),
        ("x-shelf-size", "12"),
        ("status", "fine"),
    ])
    .await;
    assert_eq!(response.x_shelf_count(), Some(12));
    assert_eq!(response.x_shelf_weight(), Some(1.5));
    assert_eq!(response.x_shelf_locked(), Some(true));
    assert_eq!(response.x_shelf_note(), Some("a, b"));
    assert_eq!(response.x_shelf_moved().expect("a time").as_str(), "2026-01-02T03:04:05Z");
    assert_eq!(response.x_shelf_wood(), Some(XShelfWood::Oak));
    assert_eq!(response.x_shelf_numbers(), Some(vec![1, 2, 3]));
    let woods = response.x_shelf_woods().expect("woods");
    assert_eq!(woods.iter().map(|wood| wood.as_str()).collect::<Vec<_>>(), ["pine", "birch"]);
    assert_eq!(response.x_shelf_quota(), Some(9_007_199_254_740_993));
    assert_eq!(response.x_shelf_size(), Some("12"));
    assert_eq!((response.status().as_u16(), response.status_header()), (204, Some("fine")));
}

#[tokio::test]
async fn header_of_another_type_is_none() {
    let response = response_with(&[
        ("x-shelf-count", "twelve"),
        ("x-shelf-weight", ""),
        ("x-shelf-locked", "1"),
        ("x-shelf-numbers", "1, two"),
        ("x-shelf-quota", "99999999999999999999"),
    ])
    .await;
    assert_eq!((response.x_shelf_count(), response.x_shelf_weight()), (None, None));
    assert_eq!((response.x_shelf_locked(), response.x_shelf_numbers()), (None, None));
    assert_eq!((response.x_shelf_quota(), response.x_shelf_note()), (None, None));
    assert_eq!((response.x_shelf_wood(), response.x_shelf_woods()), (None, None));
}
