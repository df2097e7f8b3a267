//! The frames of an HTTP/2 connection (RFC 9113), written and read by hand.

use std::io::{self, Read, Write};
use std::net::TcpStream;

/// The flags of frames.
pub(crate) const END_STREAM: u8 = 1;
const ACK: u8 = 1;
const END_HEADERS: u8 = 4;

/// The types of frames.
const DATA: u8 = 0;
const HEADERS: u8 = 1;
const RST_STREAM: u8 = 3;
const SETTINGS: u8 = 4;
const PING: u8 = 6;
const GOAWAY: u8 = 7;

/// The server's side of a connection.
pub(crate) struct Http2 {
    stream: TcpStream,
}

impl Http2 {
    /// Reads the preface of a client, and sends the own one.
    pub(crate) fn accept(mut stream: TcpStream) -> io::Result<Self> {
        let mut preface = [0; 24];
        stream.read_exact(&mut preface)?;
        assert_eq!(&preface, b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
        let mut connection = Self { stream };
        connection.send(SETTINGS, 0, 0, &[])?;
        Ok(connection)
    }

    /// Reads frames up to the head of a request. Returns the number of its stream.
    pub(crate) fn read_request(&mut self) -> io::Result<u32> {
        loop {
            let (kind, _, number, _) = self.read_frame()?;
            if kind == HEADERS {
                return Ok(number);
            }
        }
    }

    /// Reads frames up to the reset of a stream. Returns the error code.
    pub(crate) fn read_reset(&mut self) -> io::Result<u32> {
        loop {
            let (kind, _, _, payload) = self.read_frame()?;
            if let (RST_STREAM, Ok(code)) = (kind, payload.try_into()) {
                return Ok(u32::from_be_bytes(code));
            }
        }
    }

    /// Reads a frame: its type, its flags, its stream and its payload. Settings and pings are acknowledged.
    fn read_frame(&mut self) -> io::Result<(u8, u8, u32, Vec<u8>)> {
        let mut head = [0; 9];
        self.stream.read_exact(&mut head)?;
        let [a, b, c, kind, flags, number @ ..] = head;
        let mut payload = vec![0; usize::from(a) << 16 | usize::from(b) << 8 | usize::from(c)];
        self.stream.read_exact(&mut payload)?;
        match kind {
            SETTINGS if flags & ACK == 0 => self.send(SETTINGS, ACK, 0, &[])?,
            PING if flags & ACK == 0 => self.send(PING, ACK, 0, &payload)?,
            _ => {}
        }
        Ok((kind, flags, u32::from_be_bytes(number), payload))
    }

    /// Sends the head of a 200 response.
    pub(crate) fn send_head(&mut self, number: u32, headers: &[(&str, &str)]) -> io::Result<()> {
        // Index 8 of the static table (RFC 7541, A) is `:status: 200`; the others are literals without indexing.
        let mut block = vec![0x88];
        for (name, value) in headers {
            block.push(0);
            for text in [name, value] {
                block.push(u8::try_from(text.len()).expect("a short text"));
                block.extend_from_slice(text.as_bytes());
            }
        }
        self.send(HEADERS, END_HEADERS, number, &block)
    }

    pub(crate) fn send_data(&mut self, number: u32, flags: u8, data: impl AsRef<[u8]>) -> io::Result<()> {
        self.send(DATA, flags, number, data.as_ref())
    }

    pub(crate) fn send_reset(&mut self, number: u32, code: u32) -> io::Result<()> {
        self.send(RST_STREAM, 0, number, &code.to_be_bytes())
    }

    /// Announces that no further stream is accepted, and that those up to this one were processed.
    pub(crate) fn send_goaway(&mut self, last: u32, code: u32) -> io::Result<()> {
        self.send(GOAWAY, 0, 0, &[last.to_be_bytes(), code.to_be_bytes()].concat())
    }

    /// Sends bytes that are not a frame.
    pub(crate) fn send_raw(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.stream.write_all(bytes)
    }

    fn send(&mut self, kind: u8, flags: u8, number: u32, payload: &[u8]) -> io::Result<()> {
        let length = u32::try_from(payload.len()).expect("a small frame").to_be_bytes();
        let head = [&length[1..], &[kind, flags], &number.to_be_bytes()].concat();
        self.stream.write_all(&[head.as_slice(), payload].concat())
    }
}
