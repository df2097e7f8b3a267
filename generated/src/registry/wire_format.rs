// Copied by sdkwright from modules/registry/wire_format.rs next to the API's documents; edit it there.

//! The bytes that identify the schema of a record.
//!
//! The prefix form is a zero byte and the schema's ID (4 bytes, big-endian) before the encoded record. The header form
//! leaves the record unchanged and stores the byte 1 and the schema's GUID (16 bytes) in a record header. The serializer
//! defines the bytes after the prefix: for Protobuf, they start with the indexes of the message.
//!
//! ```text
//! let value = wire_format::encode(7, &avro);
//! assert_eq!(wire_format::decode(&value), Some((7, &avro[..])));
//! ```

/// The first byte of the prefix form.
const ID_MARKER: u8 = 0;
/// The first byte of the header form.
const GUID_MARKER: u8 = 1;

/// The name of the record header with the GUID of the key's schema.
pub const KEY_HEADER: &str = "__key_schema_id";
/// The name of the record header with the GUID of the value's schema.
pub const VALUE_HEADER: &str = "__value_schema_id";

/// Returns the encoded record, prefixed with the ID of its schema.
pub fn encode(schema_id: i32, record: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(5 + record.len());
    bytes.push(ID_MARKER);
    bytes.extend(schema_id.to_be_bytes());
    bytes.extend(record);
    bytes
}

/// Returns the ID of the schema and the encoded record, or `None` if the bytes do not start with an ID.
pub fn decode(bytes: &[u8]) -> Option<(i32, &[u8])> {
    let (&marker, rest) = bytes.split_first()?;
    let (id, record) = rest.split_first_chunk()?;
    (marker == ID_MARKER).then(|| (i32::from_be_bytes(*id), record))
}

/// Returns the value of the record header for a GUID such as `0c4e2b9a-6f1d-4c1e-9a41-2f6f3f6f8d10`, or `None` if it is
/// invalid. Responses of Schema Registry contain the GUID of a schema.
pub fn encode_guid(guid: &str) -> Option<Vec<u8>> {
    let is_separator = |position| matches!(position, 8 | 13 | 18 | 23);
    let is_valid = guid.len() == 36
        && guid.bytes().enumerate().all(|(position, byte)| match is_separator(position) {
            true => byte == b'-',
            false => byte.is_ascii_hexdigit(),
        });
    let number = u128::from_str_radix(&guid.replace('-', ""), 16).ok().filter(|_| is_valid)?;
    Some([&[GUID_MARKER][..], &number.to_be_bytes()].concat())
}

/// Returns the GUID in a record header, or `None` if the value does not contain one.
pub fn decode_guid(header: &[u8]) -> Option<String> {
    let (&marker, rest) = header.split_first()?;
    let bytes: [u8; 16] = rest.try_into().ok()?;
    let digits = format!("{:032x}", u128::from_be_bytes(bytes));
    let parts = [&digits[..8], &digits[8..12], &digits[12..16], &digits[16..20], &digits[20..]];
    (marker == GUID_MARKER).then(|| parts.join("-"))
}
