//! Documents that are deposited sealed, and opened.

use tauride_record::{hex, sha256};
use tauride_rules::Act;
use tauride_rules::Actor;
use tauride_rules::ids::{BodyId, DocumentId};
use tauride_rules::instant::Instant;
use tauride_rules::oversight::OversightAct;

use super::Asked;
use crate::alphabet::Alphabet;

/// What the documents say.
const TEXTS: [&str; 2] = ["one", "six"];
/// How many documents there may be, lest a course makes nothing else.
const MOST: usize = 8;
const DAY: i64 = 86_400;

pub(super) fn documents<F: FnMut(Actor, Act)>(asked: &mut Asked<'_, F>) {
    if !asked.has(Alphabet::SEALED) {
        return;
    }
    let count = asked.state.oversight.documents.len();
    let opens = Instant::from_unix(asked.state.now.unix().saturating_add(DAY)).unwrap_or(Instant::MAX);
    for text in TEXTS.into_iter().filter(|_| count < MOST) {
        for body in (0..asked.state.bodies.len()).map(BodyId::at) {
            let (title, hash) = (text.into(), hex::encode(&sha256(text.as_bytes())).into());
            let seal: Act = OversightAct::Seal { body, title, hash, opens, on: "".into() }.into();
            asked.members_ask(|_| seal.clone());
        }
    }
    for document in (0..count).map(DocumentId::at) {
        for text in TEXTS {
            let unseal: Act = OversightAct::Unseal { document, text: text.into() }.into();
            asked.members_ask(|_| unseal.clone());
        }
    }
}
