//! The one canonical writer: compact JSON, integers only.
//!
//! It takes whatever `serde` derives for acts and events and knows none of them. What the record has no form for
//! (floating point, bytes, maps with free keys) it refuses, so that such a type cannot slip into an event unnoticed.

use alloc::vec::Vec;
use core::fmt;

use serde::ser::{self, Impossible, Serialize};

/// Writes one value.
pub(crate) struct Writer<'a> {
    out: &'a mut Vec<u8>,
}

/// Why a value has no canonical form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0} has no canonical form")]
pub(crate) struct Unwritable(&'static str);

impl ser::Error for Unwritable {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self("a value that could not be written")
    }
}

impl<'a> Writer<'a> {
    pub(crate) fn new(out: &'a mut Vec<u8>) -> Self {
        Self { out }
    }

    fn unsigned(self, mut value: u64) {
        let mut digits = [b'0'; 20];
        let mut length = 0;
        for place in digits.iter_mut().rev() {
            *place = b'0' + u8::try_from(value % 10).unwrap_or(0);
            value /= 10;
            length += 1;
            if value == 0 {
                break;
            }
        }
        self.out.extend_from_slice(digits.get(20 - length..).unwrap_or_default());
    }

    fn signed(self, value: i64) {
        if value < 0 {
            self.out.push(b'-');
        }
        self.unsigned(value.unsigned_abs());
    }

    fn text(&mut self, text: &str) {
        self.out.push(b'"');
        let mut rest = text.as_bytes();
        while let Some(at) = rest.iter().position(|byte| *byte < b' ' || matches!(byte, b'"' | b'\\')) {
            let (plain, special) = rest.split_at(at);
            self.out.extend_from_slice(plain);
            if let Some((byte, after)) = special.split_first() {
                self.escape(*byte);
                rest = after;
            }
        }
        self.out.extend_from_slice(rest);
        self.out.push(b'"');
    }

    /// A name that a type gives to a field or variant: there is nothing to escape in it.
    fn name(&mut self, name: &str) {
        self.out.push(b'"');
        self.out.extend_from_slice(name.as_bytes());
        self.out.push(b'"');
    }

    fn escape(&mut self, byte: u8) {
        let short = match byte {
            b'"' | b'\\' => byte,
            b'\x08' => b'b',
            b'\t' => b't',
            b'\n' => b'n',
            b'\x0c' => b'f',
            b'\r' => b'r',
            _ => {
                let digit = |half: u8| if half < 10 { b'0' + half } else { b'a' + (half - 10) };
                self.out.extend([b'\\', b'u', b'0', b'0', digit(byte >> 4), digit(byte & 15)]);
                return;
            }
        };
        self.out.extend([b'\\', short]);
    }

    /// Opens `{"name":`, the form of a variant that holds something.
    fn variant(&mut self, name: &str) {
        self.out.push(b'{');
        self.name(name);
        self.out.push(b':');
    }
}

/// Writes the parts of a list or of named fields.
pub(crate) struct Parts<'a> {
    out: &'a mut Vec<u8>,
    first: bool,
    end: &'static [u8],
}

impl<'a> Parts<'a> {
    fn open(out: &'a mut Vec<u8>, start: u8, end: &'static [u8]) -> Self {
        out.push(start);
        Self { out, first: true, end }
    }

    fn next(&mut self) -> Writer<'_> {
        if !self.first {
            self.out.push(b',');
        }
        self.first = false;
        Writer::new(self.out)
    }

    fn item<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritable> {
        value.serialize(self.next())
    }

    fn field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Unwritable> {
        let mut writer = self.next();
        writer.name(key);
        writer.out.push(b':');
        value.serialize(writer)
    }

    fn close(self) {
        self.out.extend_from_slice(self.end);
    }
}

macro_rules! integers {
    ($($method:ident($type:ty) => $as:ident;)+) => {$(
        fn $method(self, value: $type) -> Result<(), Unwritable> {
            self.$as(value.into());
            Ok(())
        }
    )+};
}

macro_rules! refused {
    ($($method:ident($type:ty) => $what:literal;)+) => {$(
        fn $method(self, _: $type) -> Result<(), Unwritable> {
            Err(Unwritable($what))
        }
    )+};
}

impl<'a> ser::Serializer for Writer<'a> {
    type Ok = ();
    type Error = Unwritable;
    type SerializeSeq = Parts<'a>;
    type SerializeTuple = Parts<'a>;
    type SerializeTupleStruct = Parts<'a>;
    type SerializeTupleVariant = Parts<'a>;
    type SerializeMap = Impossible<(), Unwritable>;
    type SerializeStruct = Parts<'a>;
    type SerializeStructVariant = Parts<'a>;

    integers! {
        serialize_u8(u8) => unsigned;
        serialize_u16(u16) => unsigned;
        serialize_u32(u32) => unsigned;
        serialize_u64(u64) => unsigned;
        serialize_i8(i8) => signed;
        serialize_i16(i16) => signed;
        serialize_i32(i32) => signed;
        serialize_i64(i64) => signed;
    }

    refused! {
        serialize_f32(f32) => "a number with a point";
        serialize_f64(f64) => "a number with a point";
        serialize_char(char) => "a single character";
        serialize_bytes(&[u8]) => "a list of bytes";
        serialize_unit_struct(&'static str) => "an empty type";
    }

    fn serialize_bool(self, value: bool) -> Result<(), Unwritable> {
        self.out.extend_from_slice(if value { b"true" } else { b"false" });
        Ok(())
    }

    fn serialize_str(mut self, text: &str) -> Result<(), Unwritable> {
        self.text(text);
        Ok(())
    }

    fn serialize_none(self) -> Result<(), Unwritable> {
        self.out.extend_from_slice(b"null");
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Unwritable> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Unwritable> {
        self.serialize_none()
    }

    fn serialize_unit_variant(mut self, _: &'static str, _: u32, name: &'static str) -> Result<(), Unwritable> {
        self.name(name);
        Ok(())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<(), Unwritable> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        mut self,
        _: &'static str,
        _: u32,
        name: &'static str,
        value: &T,
    ) -> Result<(), Unwritable> {
        self.variant(name);
        value.serialize(Writer::new(self.out))?;
        self.out.push(b'}');
        Ok(())
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Parts<'a>, Unwritable> {
        Ok(Parts::open(self.out, b'[', b"]"))
    }

    fn serialize_tuple(self, _: usize) -> Result<Parts<'a>, Unwritable> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Parts<'a>, Unwritable> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_variant(
        mut self,
        _: &'static str,
        _: u32,
        name: &'static str,
        _: usize,
    ) -> Result<Parts<'a>, Unwritable> {
        self.variant(name);
        Ok(Parts::open(self.out, b'[', b"]}"))
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, Unwritable> {
        Err(Unwritable("a map with free keys"))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Parts<'a>, Unwritable> {
        Ok(Parts::open(self.out, b'{', b"}"))
    }

    fn serialize_struct_variant(
        mut self,
        _: &'static str,
        _: u32,
        name: &'static str,
        _: usize,
    ) -> Result<Parts<'a>, Unwritable> {
        self.variant(name);
        Ok(Parts::open(self.out, b'{', b"}}"))
    }
}

macro_rules! lists {
    ($($kind:ident::$method:ident;)+) => {$(
        impl ser::$kind for Parts<'_> {
            type Ok = ();
            type Error = Unwritable;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritable> {
                self.item(value)
            }

            fn end(self) -> Result<(), Unwritable> {
                self.close();
                Ok(())
            }
        }
    )+};
}

lists! {
    SerializeSeq::serialize_element;
    SerializeTuple::serialize_element;
    SerializeTupleStruct::serialize_field;
    SerializeTupleVariant::serialize_field;
}

macro_rules! fields {
    ($($kind:ident;)+) => {$(
        impl ser::$kind for Parts<'_> {
            type Ok = ();
            type Error = Unwritable;

            fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Unwritable> {
                self.field(key, value)
            }

            fn end(self) -> Result<(), Unwritable> {
                self.close();
                Ok(())
            }
        }
    )+};
}

fields! {
    SerializeStruct;
    SerializeStructVariant;
}
