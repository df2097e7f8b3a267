use serde_json::{Value, json};

use super::ParameterStyle;
use crate::call::Call;
use crate::error::ErrorKind;
use crate::operation::{Operation, Retry};
use crate::service::CONTROL_PLANE;
use crate::tests::{GetValue, Memory};

static COLORS: Operation = Operation {
    id: "colors",
    name: "get colors",
    method: "GET",
    path: "/c/{color}/x",
    host: &CONTROL_PLANE,
    security: &[],
    retry: Retry::Idempotent,
};

static PLAIN: Operation = Operation { path: "/c", ..COLORS };

const STYLES: [ParameterStyle; 6] = [
    ParameterStyle::SIMPLE,
    ParameterStyle::LABEL,
    ParameterStyle::MATRIX,
    ParameterStyle::FORM,
    ParameterStyle::SPACE,
    ParameterStyle::PIPE,
];

/// The values of the table in the specification.
fn values() -> [Value; 4] {
    [json!(""), json!("blue"), json!(["blue", "black", "brown"]), json!({"R": 100, "G": 200, "B": 150})]
}

/// Returns the request of a modified call, or its error.
async fn sent(
    operation: &'static Operation,
    change: impl FnOnce(Call) -> Call,
) -> Result<http::Request<bytes::Bytes>, String> {
    let service = Memory::saying(200, &[], "null");
    let call = change(Call::new(&service.client(), operation));
    match GetValue::new(call).await {
        Ok(_) => Ok(service.requests().remove(0)),
        Err(error) => {
            assert!(service.requests().is_empty());
            assert_eq!(error.kind(), ErrorKind::Request);
            Err(error.to_string())
        }
    }
}

async fn path(value: &Value, style: ParameterStyle) -> Result<String, String> {
    let request = sent(&COLORS, |call| call.path_as("color", value, style)).await?;
    let path = request.uri().path().to_owned();
    assert_eq!(path.matches('/').count(), 3, "a value is one segment: {path}");
    Ok(path.trim_start_matches("/c/").trim_end_matches("/x").to_owned())
}

async fn query(value: &Value, style: ParameterStyle) -> String {
    let with = |mut call: Call| {
        call.query_as("color", value, style);
        call
    };
    sent(&PLAIN, with).await.unwrap().uri().query().unwrap_or("-").to_owned()
}

async fn header(value: &Value, style: ParameterStyle) -> Option<String> {
    let with = |mut call: Call| {
        call.header_as("X-Color", value, style);
        call
    };
    let request = sent(&PLAIN, with).await.unwrap();
    request.headers().get("x-color").map(|value| value.to_str().unwrap().to_owned())
}

async fn cookie(value: &Value, style: ParameterStyle) -> Result<Option<String>, String> {
    let with = |mut call: Call| {
        call.cookie_as("color", value, style);
        call
    };
    let request = sent(&PLAIN, with).await?;
    Ok(request.headers().get("cookie").map(|value| value.to_str().unwrap().to_owned()))
}

/// The table "Style Values" of OpenAPI 3.0.4, with members sorted by name.
#[tokio::test]
async fn paths_follow_style_table() {
    let empty = "get colors: the path parameter `color` is empty";
    let dot = "get colors: the path parameter `color` is `.`, which is not allowed in a path";
    for (style, expected) in [
        (ParameterStyle::SIMPLE, [empty, "blue", "blue,black,brown", "B,150,G,200,R,100"]),
        (ParameterStyle::SIMPLE.exploded(), [empty, "blue", "blue,black,brown", "B=150,G=200,R=100"]),
        (ParameterStyle::LABEL, [dot, ".blue", ".blue,black,brown", ".B,150,G,200,R,100"]),
        (ParameterStyle::LABEL.exploded(), [dot, ".blue", ".blue.black.brown", ".B=150.G=200.R=100"]),
        (
            ParameterStyle::MATRIX,
            [";color", ";color=blue", ";color=blue,black,brown", ";color=B,150,G,200,R,100"],
        ),
        (
            ParameterStyle::MATRIX.exploded(),
            [";color", ";color=blue", ";color=blue;color=black;color=brown", ";B=150;G=200;R=100"],
        ),
    ] {
        for (value, expected) in values().iter().zip(expected) {
            let got = path(value, style).await.unwrap_or_else(|error| error);
            assert_eq!(got, expected, "{value} in {style:?}");
        }
    }
}

#[tokio::test]
async fn queries_follow_style_table() {
    for (style, expected) in [
        (ParameterStyle::FORM, ["color=", "color=blue", "color=blue,black,brown", "color=B,150,G,200,R,100"]),
        (
            ParameterStyle::FORM.exploded(),
            ["color=", "color=blue", "color=blue&color=black&color=brown", "B=150&G=200&R=100"],
        ),
        (
            ParameterStyle::SPACE,
            ["color=", "color=blue", "color=blue%20black%20brown", "color=B%20150%20G%20200%20R%20100"],
        ),
        (
            ParameterStyle::PIPE,
            ["color=", "color=blue", "color=blue%7Cblack%7Cbrown", "color=B%7C150%7CG%7C200%7CR%7C100"],
        ),
        (
            ParameterStyle::DEEP_OBJECT,
            [
                "color=",
                "color=blue",
                "color=blue&color=black&color=brown",
                "color%5BB%5D=150&color%5BG%5D=200&color%5BR%5D=100",
            ],
        ),
        (
            ParameterStyle::JSON,
            [
                "color=%22%22",
                "color=%22blue%22",
                "color=%5B%22blue%22%2C%22black%22%2C%22brown%22%5D",
                "color=%7B%22B%22%3A150%2C%22G%22%3A200%2C%22R%22%3A100%7D",
            ],
        ),
    ] {
        for (value, expected) in values().iter().zip(expected) {
            assert_eq!(query(value, style).await, expected, "{value} in {style:?}");
        }
    }
}

#[tokio::test]
async fn headers_and_cookies_follow_style_table() {
    let [empty, one, list, object] = &values();
    assert_eq!(header(empty, ParameterStyle::SIMPLE).await.as_deref(), Some(""));
    assert_eq!(header(one, ParameterStyle::SIMPLE).await.as_deref(), Some("blue"));
    assert_eq!(header(list, ParameterStyle::SIMPLE).await.as_deref(), Some("blue,black,brown"));
    assert_eq!(header(object, ParameterStyle::SIMPLE).await.as_deref(), Some("B,150,G,200,R,100"));
    assert_eq!(header(object, ParameterStyle::SIMPLE.exploded()).await.as_deref(), Some("B=150,G=200,R=100"));
    assert_eq!(
        header(&json!({"ü": "𝄞"}), ParameterStyle::JSON).await.unwrap(),
        r#"{"\u00fc":"\ud834\udd1e"}"#
    );
    let exploded = ParameterStyle::FORM.exploded();
    assert_eq!(cookie(one, exploded).await.unwrap().as_deref(), Some("color=blue"));
    assert_eq!(cookie(list, ParameterStyle::FORM).await.unwrap().as_deref(), Some("color=blue,black,brown"));
    assert_eq!(
        cookie(list, exploded).await.unwrap().as_deref(),
        Some("color=blue; color=black; color=brown")
    );
    assert_eq!(cookie(object, exploded).await.unwrap().as_deref(), Some("B=150; G=200; R=100"));
    let json = cookie(&json!({"a": "b;c"}), ParameterStyle::JSON).await.unwrap();
    assert_eq!(json.as_deref(), Some("color=%7B%22a%22%3A%22b%3Bc%22%7D"));
}

/// Separators belong to the style. They are encoded in values, or rejected where values cannot be encoded.
#[tokio::test]
async fn values_cannot_inject_separators() {
    let evil = json!(["a/b,c", "d;e=f", ".g?h#i&j=k", "../..", "l\r\nm"]);
    for style in STYLES.map(|style| [style, style.exploded()]).concat() {
        let path = path(&evil, style).await.unwrap();
        for sign in ["/", "?", "#", "\r", "\n"] {
            assert!(!path.contains(sign), "{path}");
        }
        let query = query(&evil, style).await;
        assert!(query.matches('&').count() <= 4 && !query.contains(['#', '\r', '/']), "{query}");
    }
    assert_eq!(
        path(&evil, ParameterStyle::MATRIX).await.unwrap(),
        ";color=a%2Fb%2Cc,d%3Be%3Df,.g%3Fh%23i%26j%3Dk,..%2F..,l%0D%0Am"
    );
    for text in ["a;b", "a b", "a,b", "a\"b", "a\r\nSet: c", "ü"] {
        for value in [json!(text), json!([text]), json!({ "x": text }), json!({ text: 1 })] {
            assert!(cookie(&value, ParameterStyle::FORM).await.unwrap_err().contains("`color`"), "{value}");
        }
    }
    let with = |mut call: Call| {
        call.header_as("X-Color", &["a\r\nX-Evil: 1"], ParameterStyle::SIMPLE);
        call
    };
    let message = sent(&PLAIN, with).await.unwrap_err();
    assert_eq!(message, "get colors: the header `X-Color` contains an invalid character");
}

#[tokio::test]
async fn empty_values_are_omitted_and_path_rejected() {
    for value in [json!(null), json!([]), json!({}), json!([null]), json!({"a": null})] {
        for style in STYLES.map(|style| [style, style.exploded()]).concat() {
            let empty = "get colors: the path parameter `color` is empty";
            assert_eq!(path(&value, style).await.unwrap_err(), empty, "{value} in {style:?}");
            assert_eq!(query(&value, style).await, "-", "{value} in {style:?}");
        }
        assert_eq!(query(&value, ParameterStyle::DEEP_OBJECT).await, "-");
        assert_eq!(header(&value, ParameterStyle::SIMPLE).await, None);
        assert_eq!(cookie(&value, ParameterStyle::FORM).await.unwrap(), None);
    }
    for dots in [json!("."), json!(".."), json!([".."])] {
        assert!(
            path(&dots, ParameterStyle::SIMPLE).await.unwrap_err().contains("which is not allowed in a path"),
            "{dots}"
        );
    }
    assert!(path(&json!("."), ParameterStyle::LABEL).await.is_err());
    assert_eq!(path(&json!(["a", ".."]), ParameterStyle::SIMPLE).await.unwrap(), "a,..");
}

#[tokio::test]
async fn nested_values_are_json_or_deep_object() {
    let nested = json!({"a": {"b": [1, 2]}, "c": [{"d": true}]});
    assert_eq!(
        query(&nested, ParameterStyle::DEEP_OBJECT.exploded()).await,
        "color%5Ba%5D%5Bb%5D=1&color%5Ba%5D%5Bb%5D=2&color%5Bc%5D%5Bd%5D=true"
    );
    assert_eq!(
        query(&nested, ParameterStyle::FORM.exploded()).await,
        "a=%7B%22b%22%3A%5B1%2C2%5D%7D&c=%5B%7B%22d%22%3Atrue%7D%5D"
    );
}

#[tokio::test]
async fn allow_reserved_keeps_reserved_characters() {
    let style = ParameterStyle::FORM.reserved();
    for (value, expected) in [
        ("a:/?@!$'()*,;=b", "color=a:/?@!$'()*,;=b"),
        ("a#[]&+ b", "color=a%23%5B%5D%26%2B%20b"),
        ("50%", "color=50%25"),
        ("%2F%zz%4", "color=%2F%25zz%254"),
        ("ü%C3%BC", "color=%C3%BC%C3%BC"),
    ] {
        assert_eq!(query(&json!(value), style).await, expected);
    }
    assert_eq!(query(&json!(["/a", "b"]), style.exploded()).await, "color=/a&color=b");
}

#[tokio::test]
async fn setter_replaces_exploded_members() {
    let with = |mut call: Call| {
        call.query_as("filter", &json!({"a": 1, "b": 2}), ParameterStyle::FORM.exploded());
        call.query("other", 3);
        call.query_as("filter", &json!({"c": 4}), ParameterStyle::FORM.exploded());
        call
    };
    assert_eq!(sent(&PLAIN, with).await.unwrap().uri().query(), Some("other=3&c=4"));
}

/// Returns the form of a body with arrays and nested values.
async fn nested_form(style: ParameterStyle) -> String {
    let body =
        json!({"a": ["x", "y,z"], "b": {"c": [1]}, "d": [{"e": 1}], "f": "g h", "n": null, "o": [], "p": {}});
    let body = match style.kind {
        // An empty object is JSON too.
        super::StyleKind::Flat => {
            json!({"a": body["a"], "b": body["b"], "d": body["d"], "f": "g h", "o": []})
        }
        _ => body,
    };
    let with = |mut call: Call| {
        call.form_nested(&body, style, &[]);
        call
    };
    let request = sent(&PLAIN, with).await.unwrap();
    String::from_utf8(request.body().to_vec()).unwrap()
}

#[tokio::test]
async fn nested_form_follows_style_of_arrays() {
    use super::ArrayStyle::{Brackets, Comma, Indices, Json, Repeat};
    let deep = ParameterStyle::DEEP_OBJECT;
    for (style, expected) in [
        (deep, "a=x&a=y%2Cz&b[c]=1&d[e]=1&f=g+h"),
        (deep.arrays(Brackets).rows(Indices), "a[]=x&a[]=y%2Cz&b[c][]=1&d[0][e]=1&f=g+h"),
        (deep.arrays(Indices).rows(Brackets), "a[0]=x&a[1]=y%2Cz&b[c][0]=1&d[][e]=1&f=g+h"),
        (deep.arrays(Comma).rows(Json), "a=x,y%2Cz&b[c]=1&d=%7B%22e%22%3A1%7D&f=g+h"),
        (
            ParameterStyle::FLAT.arrays(Brackets),
            "a[]=x&a[]=y%2Cz&b=%7B%22c%22%3A%5B1%5D%7D&d=%7B%22e%22%3A1%7D&f=g+h",
        ),
        (
            ParameterStyle::FLAT.arrays(Repeat).rows(Indices),
            "a=x&a=y%2Cz&b=%7B%22c%22%3A%5B1%5D%7D&d[0]=%7B%22e%22%3A1%7D&f=g+h",
        ),
    ] {
        let form = nested_form(style).await.replace("%5B", "[").replace("%5D", "]");
        assert_eq!(form.replace("[1]%7D", "%5B1%5D%7D"), expected, "{style:?}");
    }
}

#[tokio::test]
async fn form_members_have_their_styles() {
    let body = json!({"a": ["x", "y z"], "b": ["x y", "z"], "c": {"d": 1}, "e": {"f": 2}, "g": null, "h": "/", "i": ["j"]});
    let with = |mut call: Call| {
        let styles = [
            ("b", ParameterStyle::PIPE),
            ("c", ParameterStyle::DEEP_OBJECT),
            ("e", ParameterStyle::FORM.exploded()),
            ("g", ParameterStyle::FORM),
            ("h", ParameterStyle::FORM.reserved()),
            ("i", ParameterStyle::JSON),
        ];
        call.form_as(&body, &styles);
        call
    };
    let request = sent(&PLAIN, with).await.unwrap();
    assert_eq!(request.headers()["content-type"], "application/x-www-form-urlencoded");
    assert_eq!(request.body(), "a=x&a=y+z&b=x+y%7Cz&c%5Bd%5D=1&f=2&h=/&i=%5B%22j%22%5D");
    assert_eq!(
        nested_form(ParameterStyle::FLAT).await,
        "a=x&a=y%2Cz&b=%7B%22c%22%3A%5B1%5D%7D&d=%7B%22e%22%3A1%7D&f=g+h"
    );
    let with = |mut call: Call| {
        call.form_as(&[1], &[]);
        call
    };
    assert!(sent(&PLAIN, with).await.unwrap_err().contains("only an object"));
}
