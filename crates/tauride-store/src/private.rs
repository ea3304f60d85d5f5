//! What is kept beside the record and never in it.

/// A SHA-256 hash of a secret: whoever reads the store cannot sign in with it.
pub type Hash = [u8; 32];

/// One member in the private register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegisterRow {
    /// The number of the member in the record.
    pub member: u32,
    /// The organisation's own key for this person; no two members have the same.
    pub key: String,
    /// The person's name.
    pub name: String,
    /// Where the person is reached.
    pub contact: String,
}

/// A printed one-time code that signs a member in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Code {
    /// The hash of the code.
    pub hash: Hash,
    /// Whom it signs in.
    pub member: u32,
    /// When it was made, in seconds since 1970.
    pub created: i64,
    /// The first instant at which it signs nobody in any more, in seconds since 1970.
    pub expires: i64,
}

/// Somebody signs in with a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SignIn {
    /// The hash of the code.
    pub code: Hash,
    /// The hash of the token of the session that it starts.
    pub session: Hash,
    /// When, in seconds since 1970.
    pub now: i64,
    /// The first instant at which the session is over, in seconds since 1970.
    pub expires: i64,
}

/// A signed-in browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Session {
    /// The hash of the cookie's token.
    pub hash: Hash,
    /// Who is signed in.
    pub member: u32,
    /// The first instant at which the session is over, in seconds since 1970.
    pub expires: i64,
}
