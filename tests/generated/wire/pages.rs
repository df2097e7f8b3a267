//! Paginated lists: each way to request the next page, against the mock.

use serde_json::json;
use test_examples::paged_items::Fruit;
use test_examples::paging_united::BerryPageBerry;
use test_examples::requested_pages::{MoonSearch, Planet, StarSearch, StarSearchPage};
use test_examples::testing::{Mock, Reply};
use test_examples::{Client, Error};

use crate::in_memory_service::InMemoryService;

fn planets(count: usize) -> Vec<Planet> {
    (0..count).map(|index| Planet::new(format!("p{index}"))).collect()
}

fn ids(planets: Vec<Planet>) -> Vec<String> {
    planets.into_iter().map(|planet| planet.id).collect()
}

/// Returns the values of a query parameter in all requests.
fn values(mock: &Mock, name: &str) -> Vec<Option<String>> {
    mock.requests().iter().map(|request| request.query_value(name)).collect()
}

fn texts(values: &[&str]) -> Vec<Option<String>> {
    values.iter().map(|value| (!value.is_empty()).then(|| (*value).to_owned())).collect()
}

#[tokio::test]
async fn numbers_and_offsets_are_counted() {
    let mock = Mock::new();
    let numbers: Vec<i64> = (0..5).collect();
    mock.when(|client| client.requested_pages().pages().list_numbers()).reply_items(&numbers, 2);
    let client = mock.client().expect("a client");
    let pages = client.requested_pages().pages();
    assert_eq!(pages.list_numbers().items().try_collect().await.expect("all"), numbers);
    assert_eq!(values(&mock, "page_nr"), texts(&["0", "1", "2"]));
    assert_eq!(pages.list_numbers().items().start_from("2").try_collect().await.expect("the rest"), [4]);
    assert_eq!(pages.list_numbers().page_nr(1).items().max_items(1).try_collect().await.expect("one"), [2]);

    let mock = Mock::new();
    let words = ["a", "b", "c", "d", "e"].map(str::to_owned);
    mock.when(|client| client.requested_pages().pages().list_offsets()).any_query().reply_items(&words, 2);
    let client = mock.client().expect("a client");
    let offsets = client.requested_pages().pages().list_offsets();
    assert_eq!(offsets.clone().take(4).items().try_collect().await.expect("all"), words);
    // The pages are shorter than requested, and the total ends the list without another request.
    assert_eq!(values(&mock, "skip"), texts(&["", "2", "4"]));
    let mut pages = offsets.skip(3).pages();
    let page = pages.next().await.expect("a page").expect("a page");
    assert_eq!(page.response().headers()["x-total"], "5");
    assert_eq!((page.items(), page.next_page_token()), (&words[3..], None));
}

#[tokio::test]
async fn last_item_selects_the_next_page() {
    let mock = Mock::new();
    mock.when(|client| client.requested_pages().pages().list_last_ids()).reply_items(planets(5), 2);
    let client = mock.client().expect("a client");
    let list = client.requested_pages().pages().list_last_ids();
    assert_eq!(ids(list.clone().items().try_collect().await.expect("all")), ["p0", "p1", "p2", "p3", "p4"]);
    assert_eq!(values(&mock, "starting_after"), texts(&["", "p1", "p3"]));
    let rest = list.items().start_from("p3").try_collect().await.expect("the rest");
    assert_eq!(ids(rest), ["p4"]);
}

#[tokio::test]
async fn links_are_followed_or_cut() {
    let mock = Mock::new();
    mock.when(|client| client.requested_pages().pages().list_followed()).reply_items(planets(3), 1);
    mock.when(|client| client.requested_pages().pages().list_link_headers().per_page(2))
        .reply_items(planets(3), 2);
    mock.when(|client| client.requested_pages().pages().list_cut_links()).reply_items([1, 2, 3], 2);
    mock.when(|client| client.requested_pages().pages().list_header_tokens()).reply_items([1, 2, 3], 2);
    let client = mock.client().expect("a client");
    let pages = client.requested_pages().pages();
    assert_eq!(pages.list_followed().items().try_collect().await.expect("all").len(), 3);
    assert_eq!(pages.list_link_headers().per_page(2).items().try_collect().await.expect("all").len(), 3);
    assert_eq!(mock.requests().last().expect("a request").query_value("per_page").as_deref(), Some("2"));
    assert_eq!(pages.list_cut_links().items().try_collect().await.expect("all"), [1, 2, 3]);
    assert_eq!(mock.requests().last().expect("a request").query_value("before_nr").as_deref(), Some("2"));
    assert_eq!(pages.list_header_tokens().items().try_collect().await.expect("all"), [1, 2, 3]);
    // The links of the service are relative to the path of the base URL.
    assert!(mock.requests().iter().all(|request| request.path().starts_with("/base/")));
}

#[tokio::test]
async fn foreign_link_is_not_followed() {
    let mock = Mock::new();
    let page = |id: &str, link: &str| {
        Reply::json(json!([{"id": id}])).header("Link", format!("<{link}>; rel=\"next\""))
    };
    mock.when(|client| client.requested_pages().pages().list_link_headers())
        .any_query()
        .reply_with(page("p", "https://api.example.com/base/elsewhere?page=2"))
        .then_reply_with(page("q", "https://api.example.com.evil.example/base/link-headers?page=3"));
    let client = mock.client().expect("a client");
    let mut items = client.requested_pages().pages().list_link_headers().items();
    items.next().await.expect("an item").expect("an item");
    let error = loop {
        match items.next().await.expect("an error") {
            Ok(_) => {}
            Err(error) => break error,
        }
    };
    let urls: Vec<String> = mock.requests().iter().map(|request| request.url().to_string()).collect();
    assert!(error.to_string().contains("its host differs from"), "{error}");
    assert_eq!(urls.last().map(String::as_str), Some("https://api.example.com/base/elsewhere?page=2"));
}

#[tokio::test]
async fn page_is_selected_in_the_body() {
    let mock = Mock::new();
    let search = || StarSearch::new("red").with_page(StarSearchPage::new().with_size(2));
    mock.when(|client| client.requested_pages().pages().search_stars(&search())).reply_items(planets(3), 2);
    mock.when(|client| client.requested_pages().pages().search_moons(&MoonSearch::new("a b")))
        .reply_items(["x", "y", "z", "w"].map(str::to_owned), 9);
    let client = mock.client().expect("a client");
    let pages = client.requested_pages().pages();
    let stars = pages.search_stars(&search()).items().try_collect().await.expect("all");
    assert_eq!(ids(stars), ["p0", "p1", "p2"]);
    let sent = mock.requests().last().and_then(|request| request.json());
    assert_eq!(sent, Some(json!({"query": "red", "page": {"size": 2, "cursor": 2}})));
    let moons = pages.search_moons(&MoonSearch::new("a b")).items().try_collect().await.expect("all");
    assert_eq!(moons, ["x", "y", "z", "w"]);
    let form = mock.requests().last().map(|request| request.form()).unwrap_or_default();
    assert!(form.contains(&("offset".to_owned(), "3".to_owned())), "{form:?}");
}

#[tokio::test]
async fn empty_page_and_flag_end_a_list() {
    let reply = |flags: &[&str], last: u8| {
        Reply::json(json!({"flags": flags, "next_position": 7 + flags.len(), "last": last}))
    };
    for (end, requests) in [(reply(&[], 0), 2), (reply(&["b"], 1), 2)] {
        let mock = Mock::new();
        mock.when(|client| client.requested_pages().pages().list_flags())
            .any_query()
            .reply_with(reply(&["a"], 0))
            .then_reply_with(end);
        let client = mock.client().expect("a client");
        client.requested_pages().pages().list_flags().items().try_collect().await.expect("all");
        assert_eq!(mock.requests().len(), requests);
    }
}

/// Collects the items of a list of the fixture, from pages of two.
async fn fruits(mock: &Mock, list: impl AsyncFn(Client) -> Result<Vec<Fruit>, Error>) -> usize {
    list(mock.client().expect("a client")).await.expect("all").len()
}

#[tokio::test]
async fn items_are_found_by_their_type() {
    let mock = Mock::new();
    let all: Vec<Fruit> = (0..5).map(Fruit::new).collect();
    mock.when(|client| client.paged_items().items().list_apples()).reply_items(&all, 2);
    mock.when(|client| client.paged_items().items().list_pears()).reply_items(&all, 2);
    mock.when(|client| client.paged_items().items().list_plums()).reply_items(&all, 2);
    mock.when(|client| client.paged_items().items().list_cherries()).reply_items(&all, 2);
    let apples = async |client: Client| client.paged_items().items().list_apples().items().try_collect().await;
    let pears = async |client: Client| client.paged_items().items().list_pears().items().try_collect().await;
    let plums = async |client: Client| client.paged_items().items().list_plums().items().try_collect().await;
    let cherries =
        async |client: Client| client.paged_items().items().list_cherries().items().try_collect().await;
    assert_eq!(fruits(&mock, apples).await + fruits(&mock, pears).await, 10);
    assert_eq!(fruits(&mock, plums).await + fruits(&mock, cherries).await, 10);
    assert_eq!(mock.requests().len(), 12);
    for body in ["null", r#"{"cherries": null, "next_fruit": null}"#] {
        let client = InMemoryService::responding(200, body).client();
        let cherries = client.paged_items().items().list_cherries().items().try_collect().await;
        assert!(cherries.expect("no items").is_empty());
    }
}

#[test]
fn lists_block() {
    use test_examples::blocking::Block;
    let mock = Mock::new();
    mock.when(|client| client.requested_pages().pages().list_last_ids()).reply_items(planets(3), 2);
    let client = mock.client().expect("a client");
    let items = client.requested_pages().pages().list_last_ids().items().start_from("p0").wait_each();
    let items: Result<Vec<Planet>, Error> = items.collect();
    assert_eq!(ids(items.expect("two")), ["p1", "p2"]);
}

#[tokio::test]
async fn one_of_several_pages_is_a_page() {
    let page = |body: serde_json::Value| Reply::json(body);
    let mock = Mock::new();
    mock.when(|client| client.paging_united().berries().list())
        .any_query()
        .reply_with(page(json!({"kind": "ripe", "next_berry": "n", "berries": [{"name": "a"}]})))
        .then_reply_with(page(
            json!({"kind": "picked", "next_berry": null, "berries": [{"picker": "b", "berry": "c"}]}),
        ));
    let client = mock.client().expect("a client");
    let berries = client.paging_united().berries().list().items().try_collect().await.expect("berries");
    assert!(
        matches!(&berries[..], [BerryPageBerry::Berry(one), BerryPageBerry::Picked(two)] if one.name == "a" && two.berry == "c"),
        "{berries:?}"
    );
    assert_eq!(values(&mock, "berry_cursor"), texts(&["", "n"]));
    mock.verify().expect("both pages");
}
