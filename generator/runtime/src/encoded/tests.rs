use serde_json::{from_str, to_string};

use super::{Base64, Quoted};

#[test]
fn bytes_are_encoded_and_any_text_round_trips() {
    let bytes = Base64::from([0xfb, 0xff, 0x00]);
    assert_eq!(
        (to_string(&bytes).unwrap().as_str(), bytes.decode()),
        (r#""+/8A""#, Some(vec![0xfb, 0xff, 0x00]))
    );
    for text in ["+/8A", "-_8A", "+/8", "-_8=", "+/\\n8A", "YQ==", "YQ", "YR==", "", "not base64!", "\\u00fc"]
    {
        let read: Base64 = from_str(&format!("\"{text}\"")).unwrap();
        let again: Base64 = from_str(&to_string(&read).unwrap()).unwrap();
        assert_eq!(read, again);
    }
    for text in ["YQ==", "YQ", "YR==", "Y Q=="] {
        assert_eq!(Base64::from_encoded(text).decode(), Some(b"a".to_vec()), "{text}");
    }
    assert_eq!(Base64::from("-_8").decode(), Some(vec![0xfb, 0xff]));
    assert_eq!(Base64::from("a-b+c").decode(), None);
    assert_eq!(Base64::from(&b"a"[..]), Base64::from(b"a".to_vec()));
}

#[test]
fn integers_are_sent_as_text_and_any_text_round_trips() {
    assert_eq!(to_string(&Quoted::from(-9_007_199_254_740_993_i64)).unwrap(), r#""-9007199254740993""#);
    for (text, integer) in [
        ("18446744073709551615", Some(u64::MAX)),
        ("0", Some(0)),
        ("007", Some(7)),
        ("+7", Some(7)),
        ("-1", None),
        ("18446744073709551616", None),
        ("", None),
        ("many", None),
    ] {
        let json = format!("\"{text}\"");
        let read: Quoted<u64> = from_str(&json).unwrap();
        assert_eq!(
            (read.get(), to_string(&read).unwrap(), read.to_string()),
            (integer, json, text.to_owned())
        );
    }
    assert!(from_str::<Quoted<i64>>("7").is_err());
    let quoted: Quoted<u64> = "07".into();
    assert_eq!(quoted, 7);
}
