//! Uploads in several steps: in a service in memory with simulated time, and over real connections.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};
use test_examples::testing::{Fault, Mock, Reply};
use test_examples::upload_sessions::{FilmSession, OpenFilm};
use test_examples::uploads::{
    CreateArchive, CreateArchiveUrlBody, CreateArchiveUrlBodyFormat, LogDay, UploadUrl,
};
use test_examples::{Client, RetryPolicy, UploadBody};

/// A request: its head, in lower case, and its body.
type Received = (String, Vec<u8>);

/// A server that is the API and its storages. Each request is answered by a function of the server's URL, its head and its
/// number.
struct Server {
    url: String,
    received: Arc<Mutex<Vec<Received>>>,
}

impl Server {
    fn new(answer: impl Fn(&str, &str, usize) -> (u16, Value) + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let received = Arc::<Mutex<Vec<Received>>>::default();
        let (log, own) = (Arc::clone(&received), url.clone());
        // The thread ends with the process.
        thread::spawn(move || {
            for (number, stream) in listener.incoming().enumerate() {
                let mut stream = stream.expect("a connection");
                let (head, body) = read_request(&stream);
                let (status, json) = answer(&own, &head, number);
                log.lock().expect("a log").push((head, body));
                let text = if json.is_null() { String::new() } else { json.to_string() };
                let length = text.len();
                let head = format!(
                    "HTTP/1.1 {status} Fine\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n"
                );
                stream.write_all((head + &text).as_bytes()).expect("the response is sent");
            }
        });
        Self { url, received }
    }

    fn received(&self) -> Vec<Received> {
        self.received.lock().expect("a log").clone()
    }

    /// Returns the method and the target of each request.
    fn lines(&self) -> Vec<String> {
        let line = |(head, _): &Received| head.split(" http/").next().unwrap_or_default().to_owned();
        self.received().iter().map(line).collect()
    }
}

fn read_request(stream: &TcpStream) -> Received {
    let mut reader = BufReader::new(stream);
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        reader.read_line(&mut head).expect("a line of the head");
    }
    let head = head.to_ascii_lowercase();
    let length = head.split("content-length: ").nth(1).and_then(|rest| rest.split("\r\n").next());
    let mut body = vec![0; length.map_or(0, |length| length.parse().expect("a number"))];
    reader.read_exact(&mut body).expect("the body");
    (head, body)
}

fn json_of(body: &[u8]) -> Value {
    serde_json::from_slice(body).expect("JSON")
}

#[tokio::test]
async fn archive_is_sent_to_each_cloud() {
    for (cloud, line) in [("AWS", "post /put"), ("AZURE", "put /put"), ("GCP", "put /put")] {
        let server = Server::new(move |url, head, _| match head {
            head if head.contains("/upload-urls ") => {
                let url = format!("{url}/put?sig=secret");
                (200, json!({"url": url, "cloud": cloud, "upload_id": "u-1", "fields": {"key": "k"}}))
            }
            head if head.contains("/archives?") => (201, json!({"id": "a-1"})),
            _ => (200, Value::Null),
        });
        let client = Client::builder().archives_example_com_url(&server.url).storage_token("token").build();
        let client = client.expect("a client");
        let body = CreateArchive::new("n", cloud).with_region("r");
        let file = UploadBody::reader(&b"content"[..]).with_length(7);
        let upload = client.uploads().archives().upload("s/1", CreateArchiveUrlBodyFormat::Tar, &body, file);
        assert_eq!(upload.await.expect("an archive").id, "a-1");
        let start = "post /shelves/s%2f1/upload-urls".to_owned();
        let finish = format!("post /shelves/s%2f1/archives?cloud={}", cloud.to_ascii_lowercase());
        assert_eq!(server.lines(), [start, format!("{line}?sig=secret"), finish]);
        let received = server.received();
        let expected = json!({"format": "TAR", "cloud": cloud, "region": "r", "archive.kind": "ArchiveUrl"});
        assert_eq!(json_of(&received[0].1), expected);
        let (head, sent) = &received[1];
        assert!(!head.contains("authorization") && !head.contains("user-agent"), "{head}");
        assert_eq!(head.contains("x-ms-blob-type: blockblob"), cloud == "AZURE", "{head}");
        let sent = String::from_utf8_lossy(sent);
        match cloud {
            "AWS" => {
                assert!(sent.contains("name=\"key\"\r\n\r\nk\r\n") && sent.contains("\r\n\r\ncontent\r\n"))
            }
            _ => assert_eq!(sent, "content"),
        }
        let source = json!({"upload_id": "u-1", "location": "UPLOADED"});
        assert_eq!(
            json_of(&received[2].1),
            json!({"name": "n", "cloud": cloud, "region": "r", "source": source})
        );
    }
}

#[tokio::test]
async fn upload_is_mocked_in_simulated_time() {
    let mock = Mock::new();
    let request = CreateArchiveUrlBody::new(CreateArchiveUrlBodyFormat::Zip, "GCP");
    let url = UploadUrl::new("https://storage.example/1?sig=secret").with_cloud("GCP").with_upload_id("u-1");
    mock.when(|client| client.uploads().archives().create_archive_url("s", &request)).reply(url);
    let storage = mock
        .when_file_put()
        .fail(Fault::connection_reset())
        .then_reply_with(Reply::new(201))
        .delayed(Duration::from_secs(90));
    let body = CreateArchive::new("n", "GCP");
    let finish =
        mock.when(|client| client.uploads().archives().create("s", "GCP", &body)).any_body().reply_sample();
    let client =
        mock.builder().timeout(Duration::from_secs(200)).attempt_timeout(Duration::from_secs(120)).build();
    let client = client.expect("a client");
    client
        .uploads()
        .archives()
        .upload("s", CreateArchiveUrlBodyFormat::Zip, &body, "content")
        .await
        .expect("an archive");
    assert_eq!((storage.count(), finish.count()), (2, 1));
    assert!(mock.elapsed() >= Duration::from_secs(90), "{:?}", mock.elapsed());
    let sent = mock.requests();
    assert_eq!((sent[2].body(), sent[2].url().host()), (&b"content"[..], Some("storage.example")));
    assert_eq!(sent[3].json().expect("JSON")["source"]["upload_id"], "u-1");
    assert!(!format!("{sent:?}").contains("secret"), "{sent:?}");
    mock.verify().expect("all rules are used");
}

#[tokio::test]
async fn form_without_a_selection_has_its_own_part_name() {
    let mock = Mock::new();
    let url = UploadUrl::new("https://storage.example/1").with_upload_id("u-1").with_fields(
        json!({"a": 1})
            .as_object()
            .expect("an object")
            .clone()
            .into_iter()
            .collect::<std::collections::BTreeMap<_, _>>(),
    );
    mock.when(|client| client.uploads().logs().get_log_url("today")).reply(url);
    mock.when_file_posted().reply_with(Reply::new(204));
    let body = LogDay::new("today", "token");
    mock.when(|client| client.uploads().logs().finish(&body)).any_body().reply_with(Reply::new(204));
    mock.client()
        .expect("a client")
        .uploads()
        .logs()
        .upload(&body, "line")
        .file_name("l.txt")
        .await
        .expect("a success");
    let form = String::from_utf8_lossy(mock.requests()[1].body()).into_owned();
    assert!(
        form.contains("name=\"a\"\r\n\r\n1\r\n") && form.contains("name=\"content\"; filename=\"l.txt\""),
        "{form}"
    );
    mock.verify().expect("all rules are used");
}

#[tokio::test]
async fn film_is_sent_in_parts() {
    let server = Server::new(|_, head, number| match head.split(' ').next() {
        Some("put") if number == 2 => (503, Value::Null),
        Some("put") => (200, json!({"part": {"part_id": format!("p-{number}")}})),
        _ if head.contains("/commit ") => (201, json!({"id": "f-1"})),
        _ => (201, json!({"id": "s-1", "part_size": 4})),
    });
    let policy = RetryPolicy::new().base_delay(Duration::from_millis(1));
    let builder = Client::builder().studio_example_com_url(&server.url).studio_token("token").retry(policy);
    let client = builder.build().expect("a client");
    let film = client
        .upload_sessions()
        .films()
        .upload(&OpenFilm::new("t"), UploadBody::reader(&b"0123456789"[..]).with_length(10));
    assert_eq!(film.await.expect("a film").id, "f-1");
    let part = "put /films/sessions/s-1";
    let lines = server.lines();
    assert_eq!(lines, ["post /films/sessions", part, part, part, part, "post /films/sessions/s-1/commit"]);
    let received = server.received();
    assert_eq!(json_of(&received[0].1), json!({"title": "t", "size": 10}));
    for (index, range, bytes) in
        [(1, "0-3", "0123"), (2, "4-7", "4567"), (3, "4-7", "4567"), (4, "8-9", "89")]
    {
        let (head, body) = &received[index];
        assert!(
            head.contains(&format!("content-range: bytes {range}/10")) && head.contains("digest: sha="),
            "{head}"
        );
        assert_eq!(body, bytes.as_bytes());
    }
    let parts = json!([{"part_id": "p-1"}, {"part_id": "p-3"}, {"part_id": "p-4"}]);
    assert_eq!(json_of(&received[5].1), json!({ "parts": parts }));
}

#[tokio::test]
async fn failed_session_is_aborted_in_simulated_time() {
    let mock = Mock::new();
    let open = OpenFilm::new("t").with_size(6);
    mock.when(|client| client.upload_sessions().films().open(&open)).reply(FilmSession::new("s-1", 4));
    let part = mock
        .when(|client| client.upload_sessions().films().send_part("s-1", "d", "r", "0123"))
        .any_arguments();
    part.reply_json(json!({"part": {}}))
        .times(1)
        .then_reply_with(Reply::json(json!({"code": "full"})).status(507));
    mock.when(|client| client.upload_sessions().films().abort("s-1")).reply_with(Reply::new(204));
    let client = mock.client().expect("a client");
    let error = client
        .upload_sessions()
        .films()
        .upload(&OpenFilm::new("t"), "012345")
        .await
        .expect_err("the service is full");
    assert_eq!((error.code(), error.operation()), (Some("full"), Some("sendPart")));
    mock.verify().expect("all rules are used");
}
