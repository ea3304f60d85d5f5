//! Bytes that are being read, and how far.

/// Bytes that are being read, and how far.
#[derive(Clone, Copy, Debug)]
pub struct Cursor<'a> {
    all: &'a [u8],
    rest: &'a [u8],
}

impl<'a> Cursor<'a> {
    /// Begins at the first byte.
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { all: bytes, rest: bytes }
    }

    /// Returns what is left.
    #[inline]
    pub fn rest(&self) -> &'a [u8] {
        self.rest
    }

    /// Goes on where `rest`, which is an end of what was left, begins.
    #[inline]
    pub fn go_to(&mut self, rest: &'a [u8]) {
        self.rest = rest;
    }

    /// Returns how many bytes lie behind.
    pub fn offset(&self) -> usize {
        self.offset_of(self.rest)
    }

    /// Returns how many bytes lie before `rest`, which is an end of the bytes.
    pub fn offset_of(&self, rest: &[u8]) -> usize {
        self.all.len().saturating_sub(rest.len())
    }

    /// Returns the next byte.
    #[inline]
    pub fn peek(&self) -> Option<u8> {
        self.rest.first().copied()
    }

    /// Passes over so many bytes.
    #[inline]
    pub fn skip(&mut self, bytes: usize) {
        self.rest = self.rest.get(bytes..).unwrap_or_default();
    }

    /// Passes over bytes while they are such, and returns them.
    #[inline]
    pub fn take_while(&mut self, such: impl Fn(u8) -> bool) -> &'a [u8] {
        let end = self.rest.iter().position(|byte| !such(*byte)).unwrap_or(self.rest.len());
        let (taken, rest) = self.rest.split_at_checked(end).unwrap_or((self.rest, &[]));
        self.rest = rest;
        taken
    }

    /// Passes over the rest of the line and its end, and returns it without its end.
    pub fn line(&mut self) -> &'a [u8] {
        let line = self.take_while(|byte| byte != b'\n');
        self.skip(1);
        line.strip_suffix(b"\r").unwrap_or(line)
    }
}
