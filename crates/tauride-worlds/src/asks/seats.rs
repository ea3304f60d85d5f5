//! Those who hold seats, and the charter.

use tauride_rules::charter::CharterAct;
use tauride_rules::credential::CredentialAct;
use tauride_rules::ground::civil::Span;
use tauride_rules::ids::{BodyId, MandateId, SeatId};
use tauride_rules::mandate::MandateAct;
use tauride_rules::terms::Ground;
use tauride_rules::{Act, Actor};

use super::Asked;
use crate::alphabet::Alphabet;

pub(super) fn seats<F: FnMut(Actor, Act)>(asked: &mut Asked<'_, F>) {
    if asked.has(Alphabet::MANDATE) {
        for seat in (0..asked.state.seats.len()).map(SeatId::at) {
            asked.members_ask(|_| Act::Mandate(MandateAct::Resign { seat }));
            asked.members_ask(|_| Act::Mandate(MandateAct::Return { seat }));
            let state = asked.state;
            let place = state.place_of(seat);
            let until = state.later(Span::days(20));
            for alternate in place.map_or(&[][..], |place| &place.alternates) {
                let alternate = *alternate;
                asked.members_ask(|_| Act::Mandate(MandateAct::Substitute { seat, alternate, until }));
            }
        }
    }
    if asked.has(Alphabet::CREDENTIAL) {
        let going = asked.state.mandates.iter().enumerate().filter(|(_, mandate)| mandate.ended.is_none());
        let going: Vec<MandateId> = going.map(|(place, _)| MandateId::at(place)).collect();
        for mandate in going {
            asked.members_ask(|_| {
                Act::Credential(CredentialAct::ContestCredential { mandate, ground: Ground::Count, says: "it".into() })
            });
        }
    }
}

pub(super) fn charter<F: FnMut(Actor, Act)>(asked: &mut Asked<'_, F>) {
    if !asked.has(Alphabet::CHARTER) {
        return;
    }
    (asked.each)(Actor::Founders, Act::Charter(CharterAct::EndFounding {}));
    let later = std::sync::Arc::clone(&asked.world.later);
    for body in (0..asked.state.bodies.len()).map(BodyId::at) {
        for later in later.iter() {
            asked.members_ask(|_| {
                let (text, charter) = (later.text.clone(), later.charter.clone());
                Act::Charter(CharterAct::ProposeAmendment { body, text, charter })
            });
        }
    }
}
