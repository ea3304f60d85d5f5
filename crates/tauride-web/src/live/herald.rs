//! What was committed is drawn for those who watch it.

use std::sync::{Arc, Weak};

use tauride_clerk::Published;

use super::draw;
use crate::served::Served;

/// Has a thread draw what changes for those who watch, for as long as the federation is served.
pub(crate) fn follow(served: &Arc<Served>) {
    let published = served.clerk.subscribe();
    let weak = Arc::downgrade(served);
    // Without the thread pages are still right when they are loaded again.
    let _ = std::thread::Builder::new().name("live".to_owned()).spawn(move || herald(&weak, &published));
}

fn herald(served: &Weak<Served>, published: &tauride_clerk::Subscription) {
    while let Ok(first) = published.recv() {
        let Some(served) = served.upgrade() else { return };
        // What came meanwhile is told in one go: under load an open page is sent the last state, not every step.
        let commits: Vec<Arc<Published>> = std::iter::once(first).chain(published.try_iter()).collect();
        if !served.hub.is_idle() {
            draw::changes(&served, &commits);
        }
    }
}
