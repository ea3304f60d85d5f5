//! Pages read in brackets, `⟦like this⟧`: whatever stands outside of them was told by nobody, and is a name or a number.

use std::collections::BTreeSet;

use axum::body::Body;
use axum::http::{Request, StatusCode};
use tauride_clerk::Clerk;
use tauride_rules::State;
use tauride_rules::ids::{BodyId, ChargeId, InquiryId, ReportId, ResignationId};
use tauride_tell::Language;

use crate::checked::paths_of;
use crate::federations::board::board;
use crate::federations::harbour::harbour;
use crate::federations::petrograd::{dual_power, government, petrograd};
use crate::visit::Visit;

/// The addresses whose pages are told. Whoever moves one adds it.
pub(crate) const TOLD: &[&str] = &[
    "/f/{slug}",
    "/f/{slug}/bodies",
    "/f/{slug}/bodies/{id}",
    "/f/{slug}/bodies/{id}/legitimacy",
    "/f/{slug}/deeds/{id}",
    "/f/{slug}/charges/{id}",
    "/f/{slug}/divisions/{id}",
    "/f/{slug}/documents/{id}",
    "/f/{slug}/agreements/{id}",
    "/f/{slug}/commissions/{id}",
    "/f/{slug}/elections/{id}",
    "/f/{slug}/inquiries/{id}",
    "/f/{slug}/labels/{id}",
    "/f/{slug}/matters/{id}",
    "/f/{slug}/me",
    "/f/{slug}/find",
    "/f/{slug}/members",
    "/f/{slug}/members/{id}",
    "/f/{slug}/motions/{id}",
    "/f/{slug}/polls/{id}",
    "/f/{slug}/powers",
    "/f/{slug}/record",
    "/f/{slug}/record/{number}",
    "/f/{slug}/reports/{id}",
    "/f/{slug}/resignations/{id}",
    "/f/{slug}/resolutions/{id}",
    "/f/{slug}/resolutions/{id}/legitimacy",
    "/f/{slug}/seats/{id}",
    "/f/{slug}/sign-in",
    "/f/{slug}/sittings/{id}",
    "/f/{slug}/units",
    "/f/{slug}/units/{id}",
    "/f/{slug}/units/{id}/roll",
];

/// The words of commissions and agreements.
fn promised(state: &State) -> Vec<&str> {
    let commissions = state.commissions.iter().flat_map(|(_, commission)| {
        let scope = commission.scope.iter().map(|head| &*head.says);
        let done = commission.measures.iter().map(|measure| &*measure.says);
        let evidence = commission.evidence.iter().map(|evidence| &*evidence.says);
        scope.chain(done).chain(evidence).chain([&*commission.name])
    });
    let agreements = state.agreements.iter().flat_map(|(_, agreement)| {
        let owed = agreement.conditions.iter().map(|condition| &*condition.says);
        owed.chain([&*agreement.title, &*agreement.says])
    });
    commissions.chain(agreements).collect()
}

/// What was reported of bodies, and replied, and the subjects of rights.
fn reported(state: &State) -> Vec<&str> {
    let said = state.oversight.iter().flat_map(|(_, deed)| {
        let reply = deed.reply.iter().map(|(_, _, said)| &**said);
        [&*deed.text, &*deed.on].into_iter().chain(reply)
    });
    let rights = state.charter.iter().flat_map(|charter| &charter.oversight);
    said.chain(rights.flat_map(|right| &right.on).map(|on| &**on)).collect()
}

/// Returns the words that people wrote: names, labels, and what a charter calls things.
fn written(state: &State) -> BTreeSet<String> {
    let mut all = String::new();
    let mut add = |text: &str| {
        all.push_str(text);
        all.push(' ');
    };
    state.rolls.units.iter().for_each(|unit| add(&unit.name));
    state.bodies.iter().for_each(|body| add(&body.name));
    for mandate in &state.mandates {
        [&*mandate.name, &*mandate.label].into_iter().for_each(&mut add);
        mandate.instructions.iter().for_each(|text| add(text));
    }
    for candidate in state.elections.iter().flat_map(|election| &election.candidates) {
        [&*candidate.name, &*candidate.label].into_iter().for_each(&mut add);
        candidate.groups.iter().for_each(|group| add(group));
    }
    for crowd in (0..state.bodies.len()).flat_map(|place| state.divisions.crowds.of(BodyId::at(place))) {
        [&*crowd.place, &*crowd.said].into_iter().for_each(&mut add);
    }
    for (_, resolution) in state.resolutions.iter() {
        [&*resolution.text, &*resolution.holds.condition, &*resolution.holds.on].into_iter().for_each(&mut add);
    }
    reported(state).into_iter().for_each(&mut add);
    for (_, sitting) in state.sittings.iter() {
        add(&sitting.place);
        sitting.agenda.iter().for_each(|item| add(item));
    }
    for (_, division) in state.divisions.iter() {
        division.subject.words().into_iter().for_each(|words| add(words));
    }
    state.affiliations.iter().for_each(|(_, label)| add(&label.name));
    for (_, motion) in state.motions.iter() {
        add(&motion.title);
        motion.text.split('\n').for_each(&mut add);
        add(&motion.text);
    }
    for (id, matter) in state.positions.iter() {
        add(&matter.text);
        for (_, claim) in state.positions.claims(id) {
            [&*claim.who, &*claim.evidence].into_iter().for_each(&mut add);
        }
    }
    promised(state).into_iter().for_each(&mut add);
    for text in said(state) {
        add(&text);
    }
    if let Some(charter) = &state.charter {
        add(&charter.name);
        for unit in &charter.units {
            add(unit.called.as_ref().map_or(&unit.name, |called| &called.one));
        }
        for body in &charter.bodies {
            add(body.called.as_ref().map_or(&body.name, |called| &called.one));
        }
    }
    for call in &state.convocations {
        [&*call.name, &*call.place].into_iter().for_each(&mut add);
    }
    words(&all).map(str::to_owned).collect()
}

/// What was inquired, reported, charged, announced and taken in, and what was said of it.
fn said(state: &State) -> Vec<String> {
    let all = &state.answers;
    let inquiries = (0..all.inquiries()).filter_map(|place| all.inquiry(InquiryId::at(place)));
    let questions =
        inquiries.flat_map(|found| [&found.text].into_iter().chain(found.answer.as_ref().map(|said| &said.text)));
    let reports = (0..all.reports()).filter_map(|place| all.report(ReportId::at(place))).map(|found| &found.text);
    let charges = (0..all.charges()).filter_map(|place| all.charge(ChargeId::at(place)));
    let duties = charges.flat_map(|found| [&found.what].into_iter().chain(found.said.as_ref().map(|said| &said.text)));
    let resignations = (0..all.resignations()).filter_map(|place| all.resignation(ResignationId::at(place)));
    let resigned = resignations.map(|found| &found.unless);
    let deeds = (0..state.bodies.len()).flat_map(|place| all.taken_in(BodyId::at(place)));
    let deeds = deeds.flat_map(|found| [&found.who, &found.what]);
    let broken = state.resolutions.iter().flat_map(|(id, _)| all.breaches(id));
    let broken =
        broken.flat_map(|(.., found)| [&found.text].into_iter().chain(found.answer.as_ref().map(|(text, _)| text)));
    let documents = state.oversight.documents.iter().flat_map(|(_, found)| {
        [&found.title, &found.hash, &found.on].into_iter().chain(found.opened.as_ref().map(|opened| &opened.text))
    });
    let texts = questions.chain(documents).chain(reports).chain(duties).chain(resigned).chain(deeds).chain(broken);
    texts.map(ToString::to_string).collect()
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| word.contains(char::is_alphabetic))
}

/// Whether a word is the number of a thing: `S9`.
fn is_number(word: &str) -> bool {
    let (letter, digits) = word.split_at(word.chars().next().map_or(0, char::len_utf8));
    letter.chars().all(char::is_uppercase) && !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Cuts out of a text whatever stands between two marks.
fn without(text: &str, open: &str, close: &str) -> String {
    let (mut rest, mut left) = (String::new(), text);
    while let Some((before, after)) = left.split_once(open) {
        rest.push_str(before);
        rest.push(' ');
        left = after.split_once(close).map_or("", |(_, behind)| behind);
    }
    rest + left
}

/// Returns what of a page was told by nobody, as it is read: between tags, and in what is read out of them.
fn outside(page: &str) -> String {
    let page = without(page, "⟦", "⟧");
    // What says that it is in English, and the names of languages.
    let page = without(&without(&page, r#"<span lang="en""#, "</span>"), r#"<ul lang="en""#, "</ul>");
    let page = without(&page, r#"<button type="submit" name="language""#, "</button>");
    // Articles of the rulebook, and the letters by which a picture marks labels.
    let page = without(&page, r#"<a href="/rulebook/"#, "</a>");
    // Exact bytes and hashes, and the names of chapters, which are those of the rulebook.
    let page = without(&without(&page, "<pre", "</pre>"), "<code", "</code>");
    let page = without(&page, "<option", "</option>");
    let page = without(&without(&page, r#"<span class="key"#, "</span>"), "<text class=", "</text>");
    let (mut read, mut left) = (String::new(), page.as_str());
    while let Some((before, after)) = left.split_once('<') {
        let (tag, behind) = after.split_once('>').unwrap_or((after, ""));
        read.push_str(before);
        read.push(' ');
        for name in [" title=\"", " aria-label=\"", " alt=\""] {
            read.push_str(tag.split_once(name).and_then(|(_, rest)| rest.split('"').next()).unwrap_or_default());
        }
        left = behind;
    }
    let read = read + left;
    read.replace("&#34;", " ").replace("&#39;", " ").replace("&#38;", " ")
}

async fn look_for(clerk: Clerk, member: Option<u32>, found: &mut BTreeSet<String>) -> usize {
    let known = clerk.read(|view| written(view.state));
    let paths = paths_of(&clerk, 30);
    let mut visit = Visit::new(clerk);
    if let Some(member) = member {
        visit.sign_in(member).await;
    }
    let mut seen = 0;
    for (address, path) in paths.iter().flat_map(|(address, paths)| paths.iter().map(move |path| (address, path))) {
        if !TOLD.contains(address) {
            continue;
        }
        let answer = visit.send(Request::get(path).extension(Language::BRACKETED), Body::empty()).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        let body =
            answer.text.split_once("<body").and_then(|(_, body)| body.split_once('>')).map_or("", |(_, body)| body);
        let outside = outside(body);
        let alone = words(&outside).filter(|word| !known.contains(*word) && !is_number(word));
        found.extend(alone.map(|word| format!("{address}: {word}")));
        // What a sentence needed and did not get stands there by its name.
        let lacking = body.split(['⟦', '⟧', ' ', '<']).filter(|word| word.starts_with('$'));
        found.extend(lacking.map(|word| format!("{address}: {word}")));
        seen += 1;
    }
    seen
}

#[tokio::test]
async fn nothing_on_a_page_stands_outside_the_brackets_but_names_and_numbers() {
    let (mut found, mut seen) = (BTreeSet::new(), 0);
    for member in [None, Some(1), Some(20), Some(36)] {
        seen += look_for(harbour(), member, &mut found).await;
    }
    for member in [None, Some(1), Some(16)] {
        seen += look_for(board(), member, &mut found).await;
    }
    for member in [None, Some(1)] {
        seen += look_for(petrograd(), member, &mut found).await;
    }
    for member in [None, Some(2), Some(13)] {
        seen += look_for(government(0), member, &mut found).await;
    }
    seen += look_for(government(1), Some(4), &mut found).await;
    seen += look_for(dual_power(), Some(2), &mut found).await;
    assert!(found.is_empty(), "{found:#?}");
    assert!(seen > 300, "{seen} pages");
}
