//! JSON, written as it comes.

use std::fmt::Write as _;

/// A text of JSON that grows. Whoever writes closes what they open.
#[derive(Debug, Default)]
pub(super) struct Json {
    out: String,
    depth: usize,
    /// Something stands in the object or array already.
    begun: bool,
    /// A key has been written and waits for its value.
    keyed: bool,
}

impl Json {
    pub(super) fn open_object(&mut self) {
        self.open('{');
    }

    pub(super) fn close_object(&mut self) {
        self.close('}');
    }

    pub(super) fn open_array(&mut self) {
        self.open('[');
    }

    pub(super) fn close_array(&mut self) {
        self.close(']');
    }

    /// Writes a key; its value comes next.
    pub(super) fn key(&mut self, key: &str) -> &mut Self {
        self.place();
        self.quoted(key);
        self.out.push_str(": ");
        self.keyed = true;
        self
    }

    pub(super) fn text(&mut self, text: &str) {
        self.place();
        self.quoted(text);
    }

    pub(super) fn number(&mut self, number: usize) {
        self.place();
        self.out.push_str(&number.to_string());
    }

    pub(super) fn finish(mut self) -> String {
        self.out.push('\n');
        self.out
    }

    fn open(&mut self, sign: char) {
        self.place();
        self.out.push(sign);
        self.depth = self.depth.saturating_add(1);
        self.begun = false;
    }

    fn close(&mut self, sign: char) {
        self.depth = self.depth.saturating_sub(1);
        if self.begun {
            self.new_line();
        }
        self.out.push(sign);
        self.begun = true;
    }

    /// Makes room for a value: behind its key, or on a line of its own.
    fn place(&mut self) {
        if self.keyed {
            self.keyed = false;
        } else {
            if self.begun {
                self.out.push(',');
            }
            if self.depth > 0 {
                self.new_line();
            }
        }
        self.begun = true;
    }

    fn new_line(&mut self) {
        self.out.push('\n');
        self.out.extend(std::iter::repeat_n("  ", self.depth));
    }

    fn quoted(&mut self, text: &str) {
        self.out.push('"');
        for letter in text.chars() {
            match letter {
                '"' => self.out.push_str("\\\""),
                '\\' => self.out.push_str("\\\\"),
                letter if letter.is_control() => {
                    // Writing into a string cannot fail.
                    let _ = write!(self.out, "\\u{:04x}", u32::from(letter));
                }
                letter => self.out.push(letter),
            }
        }
        self.out.push('"');
    }
}
