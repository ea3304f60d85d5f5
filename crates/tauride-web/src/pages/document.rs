//! A document that a body deposited sealed; and such documents on the page of a body.

use askama::Template;
use tauride_message::Message;
use tauride_rules::ids::{BodyId, DocumentId};
use tauride_rules::instant::Instant;
use tauride_rules::oversight::{OversightAct, may_unseal};
use tauride_rules::terms::Text;
use tauride_rules::{Act, Actor};
use tauride_view::sealed::{self, Document};

use super::{Main, filled};
use crate::bits::{Form, Link, Needed, Say, unsaid};
use crate::look::Look;
use crate::place::Place;

/// The most documents on the page of a body.
const SHOWN: usize = 40;

#[derive(Template)]
#[template(path = "document/page.html")]
struct Page {
    say: Say,
    id: DocumentId,
    title: String,
    body: Link,
    by: Link,
    sealed: Instant,
    opens: Instant,
    until: Instant,
    on: Option<String>,
    hash: String,
    standing: Message<'static>,
    missed: bool,
    opened: Option<(Link, Instant, Vec<String>)>,
    form: Option<Form>,
}

#[derive(Template)]
#[template(path = "document/list.html")]
struct Section {
    say: Say,
    own: Vec<(Link, Message<'static>, bool)>,
    told: Vec<(Link, Link, Message<'static>)>,
}

pub(super) fn page(look: Look<'_>, id: DocumentId) -> Option<Main> {
    let document = Document::of(look.state, id)?;
    let page = Page {
        say: look.say(),
        id,
        body: look.named_body(&document.body),
        by: look.named_member(&document.by),
        sealed: document.sealed,
        opens: document.opens,
        until: document.until,
        standing: tauride_tell::document_stands(&document),
        missed: document.missed,
        opened: document
            .opened
            .map(|opened| (look.named_member(&opened.by), opened.at, opened.text.lines().map(str::to_owned).collect())),
        form: unseal(look, id),
        on: document.on,
        hash: document.hash,
        title: document.title,
    };
    let title = page.title.clone();
    Some(Main::new(title, Place::Document(id), move || page.render()).told(look))
}

/// What a body deposited, and what it was told that others did not open.
pub(super) fn of_body(look: Look<'_>, body: BodyId) -> String {
    let link = |document: &Document| Link::new(look.base, Place::Document(document.id), document.title.clone());
    let own = sealed::of_body(look.state, body, SHOWN);
    let told = sealed::told(look.state, body, SHOWN);
    filled(&Section {
        say: look.say(),
        own: own.iter().map(|one| (link(one), tauride_tell::document_stands(one), one.missed)).collect(),
        told: told
            .iter()
            .map(|one| (link(one), look.named_body(&one.body), tauride_tell::document_stands(one)))
            .collect(),
    })
}

/// The form by which an officer deposits a document.
pub(super) fn seal(look: Look<'_>, body: BodyId) -> Option<Form> {
    let (title, hash, on) = (unsaid(), "0".repeat(64).into(), Text::default());
    let opens = Instant::from_unix(look.state.now.unix().saturating_add(1))?;
    let act = Act::Oversight(OversightAct::Seal { body, title, hash, opens, on });
    look.allows(&act).then(|| {
        let form = Form::new("seal-document", look.words("document-seal-button")).folded(look.words("document-seal"));
        form.hidden("body", body.0)
            .line("title", look.words("document-title"), Needed::Yes)
            .line("hash", look.words("document-sha"), Needed::Yes)
            .moment("opens", look.words("document-when"), Needed::Yes)
            .line("on", look.words("document-subject"), Needed::No)
    })
}

/// The form by which the text of a document is entered, once its date has come: by whoever may.
fn unseal(look: Look<'_>, document: DocumentId) -> Option<Form> {
    let may = |viewer| may_unseal(look.state, Actor::Member(viewer), document);
    look.viewer.is_some_and(may).then(|| {
        let form = Form::new("unseal-document", look.words("document-unseal-button"));
        let form = form.titled(look.words("document-unseal")).hidden("document", document.0);
        form.area("text", look.words("document-text"))
    })
}
