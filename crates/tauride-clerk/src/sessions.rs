//! Sessions that were looked up, kept in memory: every request of somebody who is signed in asks for theirs, and the store
//! takes longer to say so than the law takes for an act.

use std::collections::BTreeMap;
use std::sync::{PoisonError, RwLock};

use tauride_store::{Hash, Reader, Session, StoreError};

/// The most sessions that are kept; then it begins anew.
const KEPT_MAX: usize = 1 << 16;

/// What was looked up since a session last ended otherwise than by its time.
#[derive(Default)]
pub(crate) struct Sessions(RwLock<Known>);

#[derive(Default)]
struct Known {
    /// How often all were forgotten.
    turn: u64,
    /// Only what there is: whoever guesses tokens takes no room.
    sessions: BTreeMap<Hash, Session>,
}

impl Sessions {
    /// Returns who is signed in with a session at `now`, in seconds since 1970.
    ///
    /// # Errors
    /// What the store refuses.
    pub(crate) fn member(&self, reader: &dyn Reader, hash: &Hash, now: i64) -> Result<Option<u32>, StoreError> {
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let (found, turn) = (known.sessions.get(hash).copied(), known.turn);
        drop(known);
        let found = match found {
            Some(found) => Some(found),
            None => reader.find_session(hash)?.inspect(|session| self.keep(*session, turn)),
        };
        Ok(found.filter(|session| now < session.expires).map(|session| session.member))
    }

    /// Keeps a session that was looked up in this turn. If another has begun, it may have ended since.
    fn keep(&self, session: Session, turn: u64) {
        let mut known = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if known.turn == turn {
            if known.sessions.len() >= KEPT_MAX {
                known.sessions.clear();
            }
            known.sessions.insert(session.hash, session);
        }
    }

    /// Forgets all: one may have ended. Called after it has in the store, and before anybody hears so.
    pub(crate) fn forget(&self) {
        let mut known = self.0.write().unwrap_or_else(PoisonError::into_inner);
        known.turn += 1;
        known.sessions.clear();
    }
}

#[cfg(test)]
mod tests {
    use tauride_store::{MemoryStore, Meta, Store as _};

    use super::*;

    #[test]
    fn what_has_ended_is_not_kept_by_whoever_looked_it_up_before() {
        let mut store = MemoryStore::new(Meta { name: String::new(), origin: String::new() });
        let (reader, sessions, hash) = (store.reader(), Sessions::default(), [7; 32]);
        let session = Session { hash, member: 3, expires: 100 };
        assert_eq!(sessions.member(&*reader, &hash, 50).unwrap(), None);
        store.put_session(&session).unwrap();
        assert_eq!(sessions.member(&*reader, &hash, 99).unwrap(), Some(3), "that there was none is not kept");
        assert_eq!(sessions.member(&*reader, &hash, 100).unwrap(), None, "over");
        store.end_session(&hash).unwrap();
        assert_eq!(sessions.member(&*reader, &hash, 99).unwrap(), Some(3), "kept");
        sessions.forget();
        assert_eq!(sessions.member(&*reader, &hash, 99).unwrap(), None);
        // Somebody had looked it up before it ended, and comes to keep it after.
        sessions.keep(session, 0);
        assert_eq!(sessions.member(&*reader, &hash, 99).unwrap(), None);
    }

    #[test]
    fn no_more_are_kept_than_there_is_room_for() {
        let sessions = Sessions::default();
        for member in 0..u32::try_from(KEPT_MAX).unwrap() + 5 {
            let mut hash = [0; 32];
            hash[..4].copy_from_slice(&member.to_be_bytes());
            sessions.keep(Session { hash, member, expires: 1 }, 0);
        }
        assert_eq!(sessions.0.read().unwrap().sessions.len(), 5);
    }
}
