//! Documents that bodies deposited sealed.

use tauride_message::Message;
use tauride_view::sealed::{Document, Sealed};

use crate::named::{body, moment};

/// Says how far a document has come: `sealed until 1 January 1918`.
pub fn document_stands(document: &Document) -> Message<'static> {
    match (document.stage, document.missed) {
        (Sealed::Sealed, _) => Message::new("document-sealed").with("opens", moment(document.opens)),
        (Sealed::Due, _) => Message::new("document-due").with("until", moment(document.until)),
        (Sealed::NotOpened, _) => {
            Message::new("document-not-opened").with("until", moment(document.until)).with("body", body(&document.body))
        }
        (Sealed::Open, false) => Message::new("document-open"),
        (Sealed::Open, true) => Message::new("document-open-late").with("until", moment(document.until)),
    }
}
