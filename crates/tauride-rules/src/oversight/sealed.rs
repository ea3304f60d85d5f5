//! Documents that are deposited sealed, by their hash, and opened from a date on: oversight.32 to oversight.36.

use alloc::string::String;
use alloc::vec::Vec;

use crate::chapters::{Event, Refusal};
use crate::ground::actor::Actor;
use crate::ground::civil::Span;
use crate::ground::ids::{BodyId, DocumentId, MemberId};
use crate::ground::instant::Instant;
use crate::ground::text::{Text, is_said};
use crate::oversight::documents::{Document, Opened};
use crate::oversight::event::OversightEvent;
use crate::oversight::refusal::OversightRefusal;
use crate::state::{Queue, State};
use crate::terms::Right;
use crate::{body, office};

use super::begin;

/// How long there is to open a document, from its date on.
pub const OPENED_WITHIN: Span = Span::days(7);

/// How far ahead the date of a document lies at the most.
const YEARS_MAX: u32 = 30;

/// The most characters of what a document, or its subject, is called.
const TITLE_MAX: u32 = 200;

/// The most characters of a document.
pub const DOCUMENT_MAX: u32 = 20_000;

/// How many documents a member has deposited at a time that wait to be opened (oversight.33).
const DOCUMENTS_MAX: u32 = 5;

/// What is deposited.
#[derive(Clone, Copy, Debug)]
pub(super) struct Deposit<'a> {
    pub(super) body: BodyId,
    pub(super) title: &'a Text,
    pub(super) hash: &'a Text,
    pub(super) opens: Instant,
    pub(super) on: &'a Text,
}

/// Decides [`OversightAct::Seal`](crate::oversight::OversightAct::Seal).
///
/// # Errors
///
/// - that there is no such body, or that it has ended (article body.2), that the actor is no officer of it (body.8)
/// - [`OversightRefusal::NotADocument`], [`OversightRefusal::NotAHash`], [`OversightRefusal::OpensNever`],
///   [`OversightRefusal::SealedAlready`] (oversight.32)
/// - [`OversightRefusal::SealedEnough`] (oversight.33)
pub(super) fn seal(state: &State, by: Actor, deposit: Deposit<'_>) -> Result<Event, Refusal> {
    let member = office::member(state, by)?;
    let Deposit { body, title, hash, opens, on } = deposit;
    body::living(state, body)?;
    body::is_officer(state, by, body)?;
    if !is_said(title, TITLE_MAX) || (!on.is_empty() && !is_said(on, TITLE_MAX)) {
        return Err(OversightRefusal::NotADocument { most: TITLE_MAX }.into());
    }
    if !is_hash(hash) {
        return Err(OversightRefusal::NotAHash.into());
    }
    if opens <= state.now || opens > state.later(Span::years(YEARS_MAX)) {
        return Err(OversightRefusal::OpensNever { years: YEARS_MAX }.into());
    }
    // Whoever copies a hash from the record has not the text, and could open it only once it is open: it is not theirs.
    if let Some(document) = state.oversight.documents.hashed(hash).filter(|_| state.keeps("oversight.32")) {
        return Err(OversightRefusal::SealedAlready { document }.into());
    }
    if state.oversight.documents.waiting(member) >= DOCUMENTS_MAX && state.keeps("oversight.33") {
        return Err(OversightRefusal::SealedEnough { member, most: DOCUMENTS_MAX }.into());
    }
    let until = state.after(opens, OPENED_WITHIN);
    let (title, hash, on) = (title.clone(), hash.clone(), on.clone());
    Ok(OversightEvent::DocumentSealed { document: DocumentId(0), body, by: member, title, hash, opens, until, on }
        .into())
}

/// Decides [`OversightAct::Unseal`](crate::oversight::OversightAct::Unseal).
///
/// # Errors
///
/// - [`OversightRefusal::NoSuchDocument`] (article oversight.32)
/// - that the actor neither deposited it nor is an officer of the body (body.8)
/// - [`OversightRefusal::StillSealed`], [`OversightRefusal::OpenedAlready`] (oversight.34)
/// - [`OversightRefusal::NotADocument`], [`OversightRefusal::AnotherText`] (oversight.35)
pub(super) fn unseal(state: &State, by: Actor, id: DocumentId, text: &Text) -> Result<Event, Refusal> {
    let (member, document) = to_open(state, by, id)?;
    if !is_said(text, DOCUMENT_MAX) {
        return Err(OversightRefusal::NotADocument { most: DOCUMENT_MAX }.into());
    }
    if !is_of(text, &document.hash) && state.keeps("oversight.35") {
        return Err(OversightRefusal::AnotherText { document: id }.into());
    }
    let late = document.missed;
    Ok(OversightEvent::DocumentOpened { document: id, by: member, late, text: text.clone() }.into())
}

/// Returns whether somebody may enter the text of a document now.
pub fn may_unseal(state: &State, by: Actor, id: DocumentId) -> bool {
    to_open(state, by, id).is_ok()
}

/// Returns a document that somebody opens, and whoever that is.
fn to_open(state: &State, by: Actor, id: DocumentId) -> Result<(MemberId, &Document), Refusal> {
    let member = office::member(state, by)?;
    let document = state.oversight.documents.get(id).ok_or(OversightRefusal::NoSuchDocument { document: id })?;
    // Who deposited it opens it also when they have left, and when the body has ended.
    if document.by != member {
        body::is_officer(state, by, document.body)?;
    }
    if document.opened.is_some() {
        return Err(OversightRefusal::OpenedAlready { document: id }.into());
    }
    if state.now < document.opens && state.keeps("oversight.34") {
        return Err(OversightRefusal::StillSealed { document: id, opens: document.opens }.into());
    }
    Ok((member, document))
}

/// Whether a text is a SHA-256 as it is written.
fn is_hash(hash: &str) -> bool {
    hash.len() == 64 && hash.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
}

/// Whether a text has a hash: as it stands, or with the end of line with which programs close a file.
fn is_of(text: &str, hash: &str) -> bool {
    let has = |text: &str| tauride_record::hex::encode(&tauride_record::sha256(text.as_bytes())) == hash;
    let closed: String = [text, "\n"].concat();
    has(text) || has(&closed)
}

/// The time to open a document is over: the record says so, and whoever is to be told of what the body does is told.
pub(crate) fn not_opened(state: &State, id: DocumentId, queue: &mut Queue) {
    let document = state.oversight.documents.get(id).filter(|document| document.waits());
    let Some(document) = document.filter(|_| state.keeps("oversight.36")) else { return };
    let Document { body, on, .. } = document;
    queue.push_back(OversightEvent::DocumentNotOpened { document: id, body: *body }.into());
    let rules = begin::over(state, *body).filter(|(_, rule)| rule.right == Right::Inform && rule.is_about(on));
    let mut told: Vec<BodyId> = rules.filter_map(|(_, rule)| begin::holder(state, rule)).collect();
    told.sort_unstable();
    told.dedup();
    queue.extend(told.into_iter().map(|by| OversightEvent::ToldOfUnopened { document: id, by }.into()));
}

/// How the events of sealed documents change the state.
pub(super) fn deposited(state: &mut State, document: Document) {
    let until = document.until;
    let id = state.oversight.documents.deposit(document);
    state.agenda.add(until, due(id));
}

/// A document was opened: nobody waits for that any more.
pub(super) fn opened(state: &mut State, id: DocumentId, opened: Opened) {
    if let Some(until) = state.oversight.documents.open(id, opened) {
        state.agenda.remove(until, due(id));
    }
}

const fn due(id: DocumentId) -> crate::chapters::Due {
    crate::chapters::Due::Oversight(crate::oversight::due::OversightDue::OpeningOver(id))
}
