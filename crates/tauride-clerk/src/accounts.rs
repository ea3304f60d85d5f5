//! Who is signed in: printed one-time codes, and sessions. None of it is in the record, and none of it is power: what
//! a member may do is for the law.

use std::sync::Arc;
use std::time::Duration;

use tauride_rules::ids::MemberId;
use tauride_rules::instant::Instant;
use tauride_store::{Code, Session, SignIn, Store, StoreError};

use crate::desk::{Work, ask};
use crate::{Clerk, SubmitError, code};

/// How long a session lasts.
pub const SESSION: Duration = Duration::from_hours(30 * 24);

/// How long a code is good, unless said otherwise.
pub const CODE: Duration = Duration::from_hours(24 * 30);

/// So often, in seconds, sessions that are over are cleared away.
const SWEEP: i64 = 3_600;

/// Why nobody was signed in or out.
#[derive(Clone, Debug, thiserror::Error)]
pub enum AccountError {
    /// Nobody has this number.
    #[error("{0} is not a member: print codes for members only")]
    NoSuchMember(MemberId),
    /// The system gives no randomness.
    #[error("the system gives no random numbers, and without them a code can be guessed: {0}")]
    Randomness(getrandom::Error),
    /// The store refused.
    #[error("{}", .0.in_public())]
    Store(#[source] Arc<StoreError>),
    /// The clerk does not answer.
    #[error(transparent)]
    Clerk(#[from] SubmitError),
}

impl From<StoreError> for AccountError {
    fn from(error: StoreError) -> Self {
        Self::Store(Arc::new(error))
    }
}

impl From<getrandom::Error> for AccountError {
    fn from(error: getrandom::Error) -> Self {
        Self::Randomness(error)
    }
}

impl Clerk {
    /// Returns a new one-time code for each member, to be printed, good for [`CODE`]. Earlier unused codes of theirs are
    /// void, and what is signed in by earlier ones is signed out.
    ///
    /// # Errors
    ///
    /// [`AccountError::NoSuchMember`], and then no code is made; or what system and store refuse.
    pub fn issue_codes(&self, members: &[MemberId]) -> Result<Vec<(MemberId, String)>, AccountError> {
        self.issue_codes_until(members, self.now().plus(CODE))
    }

    /// Returns new codes as [`issue_codes`](Self::issue_codes) does, good until `expires`.
    ///
    /// # Errors
    ///
    /// As [`issue_codes`](Self::issue_codes).
    pub fn issue_codes_until(
        &self,
        members: &[MemberId],
        expires: Instant,
    ) -> Result<Vec<(MemberId, String)>, AccountError> {
        let unknown = self.read(|view| {
            let known = |member: &&MemberId| !view.state.rolls.knows(**member);
            members.iter().find(known).copied()
        });
        if let Some(member) = unknown {
            return Err(AccountError::NoSuchMember(member));
        }
        let created = self.now().unix();
        let mut issued = Vec::with_capacity(members.len());
        let mut codes = Vec::with_capacity(members.len());
        for member in members {
            let text = code::new_code()?;
            codes.push(Code { hash: code_hash(&text), member: member.0, created, expires: expires.unix() });
            issued.push((*member, text));
        }
        self.privately(move |store| store.put_codes(&codes))?;
        Ok(issued)
    }

    /// Uses up a code. Returns its member and the token of a new session; `None` if the code is unknown, void or used.
    ///
    /// A code has 80 random bits. Whoever serves this to strangers still limits how often one of them may be wrong.
    ///
    /// # Errors
    ///
    /// What system and store refuse.
    pub fn sign_in(&self, typed: &str) -> Result<Option<(MemberId, String)>, AccountError> {
        let Some(digits) = code::read_code(typed) else {
            return Ok(None);
        };
        let code = code::hash("code", &digits);
        let (now, expires) = self.session_time();
        // Whoever guesses costs a look, and nothing on the disk.
        if !self.reader().is_code(&code, now)? {
            return Ok(None);
        }
        let token = code::new_token()?;
        let sign_in = SignIn { code, session: token_hash(&token), now, expires };
        let sweeps = self.shared().is_time_to_sweep(now, SWEEP);
        if sweeps {
            self.privately(move |store| store.end_expired(now))?;
        }
        let member = ask(|reply| self.shared().desk.put(0, Work::SignIn(sign_in, reply)))?;
        Ok(member.map(|member| (MemberId(member), token)))
    }

    /// Starts a session without a code and returns its token: for a demonstration on one's own machine, and never for
    /// strangers.
    ///
    /// # Errors
    ///
    /// [`AccountError::NoSuchMember`], or what system and store refuse.
    pub fn sign_in_as(&self, member: MemberId) -> Result<String, AccountError> {
        if !self.read(|view| view.state.rolls.knows(member)) {
            return Err(AccountError::NoSuchMember(member));
        }
        let token = code::new_token()?;
        let session = Session { hash: token_hash(&token), member: member.0, expires: self.session_time().1 };
        self.privately(move |store| store.put_session(&session))?;
        Ok(token)
    }

    /// Returns who is signed in with a token.
    ///
    /// # Errors
    ///
    /// What the store refuses.
    pub fn session(&self, token: &str) -> Result<Option<MemberId>, AccountError> {
        let shared = self.shared();
        let member = shared.sessions.member(&*shared.reader, &token_hash(token), self.now().unix())?;
        Ok(member.map(MemberId))
    }

    /// Ends a session. Returns whether there was one.
    ///
    /// # Errors
    ///
    /// What the store refuses.
    pub fn sign_out(&self, token: &str) -> Result<bool, AccountError> {
        let hash = token_hash(token);
        self.privately(move |store| store.end_session(&hash))
    }

    /// Erases what is known privately of a member: register row, codes and sessions. The record keeps their number.
    /// Returns whether there was a row.
    ///
    /// # Errors
    ///
    /// What the store refuses.
    pub fn erase(&self, member: MemberId) -> Result<bool, AccountError> {
        self.privately(move |store| store.erase(member.0))
    }

    /// Returns the time and when a session that begins now is over, in seconds since 1970.
    fn session_time(&self) -> (i64, i64) {
        let now = self.now();
        (now.unix(), now.plus(SESSION).unix())
    }

    /// Has the writer do something in the store beside the record, since it alone writes there.
    fn privately<T: Send + 'static>(
        &self,
        job: impl FnOnce(&mut dyn Store) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, AccountError> {
        let shared = Arc::clone(self.shared());
        let done = ask(|reply| {
            let job = move |store: Result<&mut dyn Store, SubmitError>| {
                let done = store.map(job);
                // A session may have ended, and nobody is to hear so while others are still let in by it.
                shared.sessions.forget();
                reply.send(done);
            };
            self.shared().desk.put(0, Work::Private(Box::new(job)));
        })?;
        Ok(done?)
    }
}

fn code_hash(printed: &str) -> tauride_store::Hash {
    let digits: String = printed.chars().filter(|letter| *letter != '-').collect();
    code::hash("code", &digits)
}

fn token_hash(token: &str) -> tauride_store::Hash {
    code::hash("token", token)
}
