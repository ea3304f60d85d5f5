//! Reads the fixed part of a line, byte by byte.

use tauride_record::Link;
use tauride_rules::Actor;
use tauride_rules::ids::MemberId;
use tauride_rules::instant::Instant;

use crate::{CodecError, Road, digits};

/// A place in a line.
pub(crate) struct Cursor<'a> {
    line: &'a [u8],
    at: usize,
}

impl<'a> Cursor<'a> {
    pub(crate) fn new(line: &'a [u8]) -> Self {
        Self { line, at: 0 }
    }

    /// Returns the place, counted in bytes from 0.
    pub(crate) fn at(&self) -> usize {
        self.at
    }

    /// Returns what has not been read yet.
    pub(crate) fn rest(&self) -> &'a [u8] {
        self.line.get(self.at..).unwrap_or_default()
    }

    /// Goes on by so many bytes.
    pub(crate) fn skip(&mut self, bytes: usize) {
        self.at += bytes;
    }

    fn wrong(&self, needed: &'static str) -> CodecError {
        CodecError::Form { column: self.at + 1, needed }
    }

    fn has(&mut self, text: &str) -> bool {
        let has = self.rest().starts_with(text.as_bytes());
        if has {
            self.skip(text.len());
        }
        has
    }

    /// Reads exactly this text.
    pub(crate) fn literal(&mut self, text: &'static str) -> Result<(), CodecError> {
        if self.has(text) { Ok(()) } else { Err(self.wrong(text)) }
    }

    /// Reads a number without sign or leading zeros, no greater than `max`.
    pub(crate) fn number(&mut self, max: u64, needed: &'static str) -> Result<u64, CodecError> {
        let digits = self.rest().iter().take_while(|byte| byte.is_ascii_digit());
        let (mut value, mut length) = (0_u64, 0_usize);
        for digit in digits {
            let next = value.checked_mul(10).and_then(|tens| tens.checked_add(u64::from(digit - b'0')));
            value = next.filter(|next| *next <= max).ok_or_else(|| self.wrong(needed))?;
            length += 1;
        }
        if length == 0 || (length > 1 && self.rest().first() == Some(&b'0')) {
            return Err(self.wrong(needed));
        }
        self.skip(length);
        Ok(value)
    }

    /// Reads the `length` characters of a text.
    fn text(&mut self, length: usize) -> Option<&'a str> {
        let text = self.rest().get(..length).and_then(|bytes| core::str::from_utf8(bytes).ok())?;
        Some(text)
    }

    /// Reads a time.
    pub(crate) fn instant(&mut self) -> Result<Instant, CodecError> {
        let instant = self.text(20).and_then(Instant::parse);
        let instant = instant.ok_or_else(|| self.wrong("a time such as 1917-02-27T18:00:00Z"))?;
        self.skip(20);
        Ok(instant)
    }

    /// Reads a link.
    pub(crate) fn link(&mut self) -> Result<Link, CodecError> {
        let link = self.rest().first_chunk().and_then(digits::read);
        let link = link.ok_or_else(|| self.wrong("a link of 32 digits 0-9 and a-f"))?;
        self.skip(32);
        Ok(link)
    }

    /// Reads by which road the act of somebody came; the clerk's own came by none.
    pub(crate) fn road(&mut self, by: Actor) -> Result<Option<Road>, CodecError> {
        if by == Actor::Clerk {
            return Ok(None);
        }
        self.literal(",\"road\":\"")?;
        let found = Road::ALL.into_iter().find(|road| self.has(road.word()));
        let road = found.ok_or_else(|| self.wrong("signed-in, terminal or paper"))?;
        self.literal("\"")?;
        Ok(Some(road))
    }

    /// Reads who asked.
    pub(crate) fn actor(&mut self) -> Result<Actor, CodecError> {
        if self.has("{\"member\":") {
            let number = self.number(u64::from(u32::MAX), "the number of a member")?;
            self.literal("}")?;
            return Ok(Actor::Member(MemberId(u32::try_from(number).unwrap_or(u32::MAX))));
        }
        if self.has("\"clerk\"") {
            return Ok(Actor::Clerk);
        }
        if self.has("\"founders\"") {
            Ok(Actor::Founders)
        } else {
            Err(self.wrong("a member, \"founders\" or \"clerk\""))
        }
    }
}
