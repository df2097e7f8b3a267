//! The examples of RFC 9535, and queries with faults or without an end.

use crate::json_path::{Budget, Exhausted, JsonPath, Selection};
use crate::limits::Limits;
use crate::source::{Node, read_tree};
use crate::source_text::SpecFile;

const STORE: &str = r#"{
  "store": {
    "book": [
      {"category": "reference", "author": "Nigel Rees", "title": "Sayings of the Century", "price": 8.95},
      {"category": "fiction", "author": "Evelyn Waugh", "title": "Sword of Honour", "price": 12.99},
      {"category": "fiction", "author": "Herman Melville", "title": "Moby Dick", "isbn": "0-553-21311-3", "price": 8.99},
      {"category": "fiction", "author": "J. R. R. Tolkien", "title": "The Lord of the Rings", "isbn": "0-395-19395-8", "price": 22.99}
    ],
    "bicycle": {"color": "red", "price": 399}
  }
}"#;

/// The values of section 2.3.5.3.
const FILTERED: &str = r#"{
  "a": [3, 5, 1, 2, 4, 6, {"b": "j"}, {"b": "k"}, {"b": {}}, {"b": "kilo"}],
  "o": {"p": 1, "q": 2, "r": 3, "s": 5, "t": {"u": 6}},
  "e": "f"
}"#;

fn tree(text: &str) -> Node {
    let file = SpecFile::new("a.json", text);
    read_tree(&file, &"a.json".into(), &Limits::default(), &mut Default::default()).expect("a tree")
}

fn pointers(selection: &Selection, path: &str, found: &mut Vec<String>) {
    if selection.value.is_some() {
        found.push(path.to_owned());
    }
    for (token, child) in &selection.children {
        pointers(child, &format!("{path}/{token}"), found);
    }
}

fn select(query: &str, tree: &Node) -> Vec<String> {
    let path = JsonPath::parse(query).unwrap_or_else(|fault| panic!("{query}: {fault:?}"));
    let mut budget = Budget { steps: 10_000, selected: 100 };
    let selection = path.select(tree, &mut budget).expect("enough steps");
    let mut found = Vec::new();
    pointers(&selection, "", &mut found);
    found.sort();
    found
}

fn assert_selects(text: &str, cases: &[(&str, &[&str])]) {
    let tree = tree(text);
    for (query, expected) in cases {
        let mut expected = expected.to_vec();
        expected.sort_unstable();
        assert_eq!(select(query, &tree), expected, "{query}");
    }
}

#[test]
fn segments_select_as_in_rfc_9535() {
    assert_selects(
        STORE,
        &[
            ("$", &[""]),
            (
                "$.store.book[*].author",
                &[
                    "/store/book/0/author",
                    "/store/book/1/author",
                    "/store/book/2/author",
                    "/store/book/3/author",
                ],
            ),
            ("$.store.*", &["/store/book", "/store/bicycle"]),
            (
                "$.store..price",
                &[
                    "/store/bicycle/price",
                    "/store/book/0/price",
                    "/store/book/1/price",
                    "/store/book/2/price",
                    "/store/book/3/price",
                ],
            ),
            ("$..book[2]", &["/store/book/2"]),
            ("$..book[2].publisher", &[]),
            ("$..book[-1]", &["/store/book/3"]),
            ("$..book[0,1]", &["/store/book/0", "/store/book/1"]),
            ("$..book[:2]", &["/store/book/0", "/store/book/1"]),
            ("$..book[?@.isbn]", &["/store/book/2", "/store/book/3"]),
            ("$..book[?@.price<10]", &["/store/book/0", "/store/book/2"]),
            ("$.store['bicycle'][\"color\"]", &["/store/bicycle/color"]),
            ("$ .store\n[ 'bicycle' , 'book' ]", &["/store/bicycle", "/store/book"]),
            ("$.store['book', 'book']", &["/store/book"]),
        ],
    );
}

#[test]
fn slices_select_as_in_rfc_9535() {
    let expected: &[(&str, &[&str])] = &[
        ("$[1:3]", &["/1", "/2"]),
        ("$[5:]", &["/5", "/6"]),
        ("$[1:5:2]", &["/1", "/3"]),
        ("$[5:1:-2]", &["/3", "/5"]),
        ("$[::-1]", &["/0", "/1", "/2", "/3", "/4", "/5", "/6"]),
        ("$[::0]", &[]),
        ("$[-2:]", &["/5", "/6"]),
        ("$[7]", &[]),
        ("$[-8]", &[]),
        ("$[-9007199254740991:9007199254740991:9007199254740991]", &["/0"]),
    ];
    let list = Node::List("abcdefg".chars().map(|letter| Node::String(letter.into())).collect());
    for (query, expected) in expected {
        assert_eq!(select(query, &list), *expected, "{query}");
    }
}

#[test]
fn filters_select_as_in_rfc_9535() {
    assert_selects(
        FILTERED,
        &[
            ("$.a[?@.b == 'kilo']", &["/a/9"]),
            ("$.a[?(@.b == 'kilo')]", &["/a/9"]),
            ("$.a[?@>3.5]", &["/a/1", "/a/4", "/a/5"]),
            ("$.a[?@.b]", &["/a/6", "/a/7", "/a/8", "/a/9"]),
            ("$[?@.*]", &["/a", "/o"]),
            ("$[?@[?@.b]]", &["/a"]),
            ("$.o[?@<3, ?@<3]", &["/o/p", "/o/q"]),
            ("$.a[?@<2 || @.b == \"k\"]", &["/a/2", "/a/7"]),
            ("$.a[?match(@.b, \"[jk]\")]", &["/a/6", "/a/7"]),
            ("$.a[?search(@.b, \"[jk]\")]", &["/a/6", "/a/7", "/a/9"]),
            ("$.o[?@>1 && @<4]", &["/o/q", "/o/r"]),
            ("$.o[?@.u || @.x]", &["/o/t"]),
            ("$.a[?@.b == $.x]", &["/a/0", "/a/1", "/a/2", "/a/3", "/a/4", "/a/5"]),
            (
                "$.a[?@ == @]",
                &["/a/0", "/a/1", "/a/2", "/a/3", "/a/4", "/a/5", "/a/6", "/a/7", "/a/8", "/a/9"],
            ),
            ("$.a[?!(@.b || @ < 4)]", &["/a/1", "/a/4", "/a/5"]),
            ("$.a[?!@.b && @ == 3.0]", &["/a/0"]),
            ("$.a[?length(@.b) == 4]", &["/a/9"]),
            ("$.a[?length(@.b) == 0]", &["/a/8"]),
            ("$[?count(@.*) > 9]", &["/a"]),
            ("$[?value(@..u) == 6]", &["/o"]),
            ("$[?search(@, $.e)]", &["/e"]),
            ("$[?@ == 'f' || @ == null]", &["/e"]),
            ("$[?@ == true]", &[]),
            ("$.o[?@ >= 5 && @ <= 5e0]", &["/o/s"]),
            ("$.o[?@.u == $.o.t.u]", &["/o/t"]),
            ("$.o[?@ == $['o']['t']]", &["/o/t"]),
        ],
    );
}

#[test]
fn names_may_be_escaped() {
    let text = r#"{"a'b": 1, "x-y": 2, "/a/{b}": {"get": 3}, "😀": 4, "": 5}"#;
    assert_selects(
        text,
        &[
            (r"$['a\'b']", &["/a'b"]),
            (r#"$["a'b"]"#, &["/a'b"]),
            ("$['x-y']", &["/x-y"]),
            ("$['/a/{b}'].get", &["//a/{b}/get"]),
            (r"$['\uD83D\ude00']", &["/😀"]),
            ("$.😀", &["/😀"]),
            ("$['']", &["/"]),
        ],
    );
}

#[test]
fn faults_have_a_character() {
    for (query, character, message) in [
        ("", 1, "the query does not start with `$`"),
        ("paths", 1, "the query does not start with `$`"),
        ("$.", 3, "the query is not complete"),
        ("$.a ", 4, "unexpected ` `"),
        ("$.info.x-a", 9, "unexpected `-`"),
        ("$.paths./pets", 9, "unexpected `/`"),
        ("$[name]", 3, "unexpected `n`"),
        ("$['a", 5, "the closing quote is missing"),
        (r"$['\x']", 4, "invalid escape sequence"),
        (r"$['\uD800']", 4, "invalid escape sequence"),
        ("$[01]", 3, "`01` is not a valid integer"),
        ("$[-0]", 3, "`-0` is not a valid integer"),
        ("$[9007199254740992]", 3, "`9007199254740992` is not a valid integer"),
        ("$[0", 4, "expected `]`"),
        ("$[?]", 4, "unexpected `]`"),
        ("$[?@.a==]", 9, "unexpected `]`"),
        ("$[?@.a==01]", 9, "`01` is not a valid number"),
        ("$[?1]", 4, "`1` is not compared with anything"),
        ("$[?length(@.a)]", 4, "`length(@.a)` is not compared with anything"),
        ("$[?value(@.a)]", 4, "`value(@.a)` is not compared with anything"),
        ("$[?@.* == 1]", 4, "`@.*` can select several nodes"),
        ("$[?length(@.*) > 1]", 11, "`@.*` can select several nodes"),
        ("$[?count(1) > 1]", 10, "expected a query that starts with `@` or `$`"),
        ("$[?match(@.a, 'a') == true]", 4, "`match(@.a, 'a')` is a condition, so it cannot be compared"),
        ("$[?in(@.a, 'b')]", 4, "unknown function `in`"),
        ("$[?match(@.a, '[')]", 15, "invalid regular expression: "),
        (r"$[?match(@.a, '\\p{L}')]", 15, "invalid regular expression: Unicode categories"),
        ("$[?@.x-a]", 7, "expected `]`"),
        ("$[?!1]", 5, "`1` is not compared with anything"),
    ] {
        let fault = JsonPath::parse(query).expect_err(query);
        assert!(fault.message.starts_with(message), "{query}: {fault:?}");
        assert_eq!(fault.character, character, "{query}: {fault:?}");
    }
}

#[test]
fn nested_queries_are_parsed_in_linear_time() {
    for (open, middle, close) in [
        ("length(", "!", ")"),
        ("(", "%", ")"),
        ("count(@[?", "%", "])"),
        ("!(", "@", ")"),
        ("@[?", "@", "]"),
    ] {
        for depth in [8, 31, 500] {
            let query = format!("$[?{}{middle}{}]", open.repeat(depth), close.repeat(depth));
            assert_eq!(JsonPath::parse(&query).is_ok(), middle == "@" && depth <= 31, "{query}");
        }
    }
    assert!(JsonPath::parse(&"$".repeat(5000)).is_err());
}

#[test]
fn budget_ends_queries_that_visit_too_much() {
    let mut node = Node::List(vec![Node::Null; 10]);
    for _ in 0..20 {
        node = Node::List(vec![node, Node::Null]);
    }
    let outcome = |query: &str| {
        let mut budget = Budget { steps: 100_000, selected: 30 };
        JsonPath::parse(query).expect(query).select(&node, &mut budget).err()
    };
    assert_eq!(outcome("$..[0]"), None);
    assert_eq!(outcome("$..*"), Some(Exhausted::Selected));
    assert_eq!(outcome("$..*..*..*..*..*..*..*[5]"), Some(Exhausted::Steps));
    assert_eq!(outcome(&format!("$..{}[100]", "[0,0]".repeat(40))), Some(Exhausted::Steps));
    assert_eq!(outcome("$..[?count($..*..*..*..*) > 1]"), Some(Exhausted::Steps));
    let text = Node::List(vec![Node::String("a".repeat(100_000)); 3]);
    let search = JsonPath::parse("$[?search(@, '(a|b){60}c')]").expect("a query");
    assert!(search.select(&text, &mut Budget { steps: 100_000, selected: 9 }).is_err());
}
