//! A chat completion that is streamed from a server on this machine.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread::{self, JoinHandle};

use reference_openai::chat::CreateChatCompletionRequest;
use serde_json::{Value, json};

/// Returns the data of a chunk of the completion.
fn chunk(content: &str) -> Value {
    json!({
        "id": "chat-1", "object": "chat.completion.chunk", "created": 1, "model": "m",
        "choices": [{"index": 0, "delta": {"content": content}, "finish_reason": null}],
    })
}

/// Reads a request and returns its head, in lower case, and its body.
fn read_request(stream: &TcpStream) -> (String, Value) {
    let mut reader = BufReader::new(stream);
    let mut head = String::new();
    while !head.ends_with("\r\n\r\n") {
        reader.read_line(&mut head).expect("a line of the head");
    }
    let head = head.to_ascii_lowercase();
    let length = head.split("content-length: ").nth(1).and_then(|rest| rest.split("\r\n").next());
    let mut body = vec![0; length.expect("a length").parse().expect("a number")];
    reader.read_exact(&mut body).expect("the body");
    (head, serde_json::from_slice(&body).expect("JSON"))
}

/// Serves one request with these parts of a body, each in a chunk of its own, and returns the request.
fn serve(parts: Vec<String>) -> (String, JoinHandle<(String, Value)>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let server = thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("a connection");
        let request = read_request(&stream);
        let head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nX-Request-Id: r-1\r\n\
                    Transfer-Encoding: chunked\r\n\r\n";
        stream.write_all(head.as_bytes()).expect("the head is sent");
        for part in parts {
            write!(stream, "{:x}\r\n{part}\r\n", part.len()).expect("a chunk is sent");
        }
        stream.write_all(b"0\r\n\r\n").expect("the end is sent");
        request
    });
    (url, server)
}

#[tokio::test]
async fn chat_completion_is_streamed() {
    let event = |data: Value| format!("data: {data}\n\n");
    // One event is split across two chunks.
    let second = event(chunk("lo"));
    let (start, rest) = second.split_at(20);
    let error = event(json!({"error": {"code": "server_error", "message": "Try again."}}));
    let parts = [&event(chunk("Hel")), start, rest, &error, &event(chunk("!")), "data: [DONE]\n\n"];
    let (url, server) = serve(parts.map(str::to_owned).to_vec());

    let client = reference_openai::Client::builder().api_openai_com_url(url).api_key("key").build().expect("a client");
    let body: CreateChatCompletionRequest =
        serde_json::from_value(json!({"model": "m", "messages": [{"role": "user", "content": "Hi"}]}))
            .expect("a request");
    let mut chunks = client.chat().create_completion_stream(&body).await.expect("a stream");
    let (mut text, mut errors) = (String::new(), Vec::new());
    while let Some(chunk) = chunks.next().await {
        match chunk {
            Ok(chunk) => text.extend(chunk.choices.iter().filter_map(|choice| choice.delta.content.clone())),
            Err(error) => errors.push(error),
        }
    }

    assert_eq!((text.as_str(), chunks.count()), ("Hello!", 4));
    assert_eq!((errors[0].code(), errors[0].request_id()), (Some("server_error"), Some("r-1")));
    let (head, body) = server.join().expect("the request");
    assert!(head.starts_with("post /chat/completions ") && head.contains("accept: text/event-stream"), "{head}");
    assert_eq!((&body["stream"], &body["model"]), (&json!(true), &json!("m")));
}
