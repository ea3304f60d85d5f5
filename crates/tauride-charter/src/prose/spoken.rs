//! The names of kinds in the forms that the charter gives for them.

use std::borrow::Cow;
use std::collections::BTreeMap;

use tauride_rules::terms::{BodyKind, Called, Charter, From, OfficeName, SeatRule, Source, Text, UnitKind};

use crate::tell;

/// What each kind is called that has forms of its own.
type Forms = BTreeMap<Text, Text>;

/// Returns a charter in which every kind is named in the forms given for it, wherever it is spoken of.
pub(super) fn spoken(charter: &Charter) -> Cow<'_, Charter> {
    let units = charter.units.iter().map(|kind| (&kind.name, &kind.called));
    let all = units.chain(charter.bodies.iter().map(|kind| (&kind.name, &kind.called)));
    let forms = |called: &Called| tell::forms(&called.one, &called.many);
    let forms: Forms = all.filter_map(|(name, called)| Some((name.clone(), forms(called.as_ref()?)))).collect();
    if forms.is_empty() {
        return Cow::Borrowed(charter);
    }
    let mut charter = charter.clone();
    charter.units.iter_mut().for_each(|kind| unit(kind, &forms));
    charter.bodies.iter_mut().for_each(|kind| body(kind, &forms));
    charter.convocations.iter_mut().for_each(|rule| rename(&mut rule.calls, &forms));
    charter.consents.iter_mut().for_each(|rule| rename(&mut rule.by.body, &forms));
    let overseers = charter.oversight.iter_mut();
    let kinds = overseers.flat_map(|rule| [&mut rule.of, &mut rule.over].into_iter().chain(&mut rule.arbiter));
    kinds.for_each(|name| rename(name, &forms));
    let dissolved = charter.dissolutions.iter_mut();
    let kinds = dissolved.flat_map(|rule| [&mut rule.of, &mut rule.by, &mut rule.with]);
    kinds.for_each(|name| rename(name, &forms));
    let apart = charter.incompatible.iter_mut();
    apart.flat_map(|rule| &mut rule.bodies).for_each(|name| rename(name, &forms));
    rename(&mut charter.amend.by, &forms);
    Cow::Owned(charter)
}

fn rename(name: &mut Text, forms: &Forms) {
    if let Some(called) = forms.get(name) {
        *name = called.clone();
    }
}

fn office(office: Option<&mut OfficeName>, forms: &Forms) {
    if let Some(office) = office {
        rename(&mut office.body, forms);
    }
}

fn unit(kind: &mut UnitKind, forms: &Forms) {
    rename(&mut kind.name, forms);
    office(kind.registrar.as_mut(), forms);
    office(kind.stands_in.as_mut(), forms);
}

fn body(kind: &mut BodyKind, forms: &Forms) {
    rename(&mut kind.name, forms);
    kind.of.iter_mut().chain(&mut kind.ratified_by).for_each(|name| rename(name, forms));
    office(kind.sittings.as_mut().and_then(|rule| rule.chair.as_mut()), forms);
    kind.answers.iter_mut().for_each(|rule| rename(&mut rule.to, forms));
    kind.seats.iter_mut().for_each(|rule| seat(rule, forms));
}

fn seat(rule: &mut SeatRule, forms: &Forms) {
    if let From::Unit(from) | From::Body(from) = &mut rule.from {
        // Seats without a name of their own have that of who fills them.
        if *from == rule.name {
            rename(&mut rule.name, forms);
        }
        rename(from, forms);
    }
    if let Source::ExOfficio(name) = &mut rule.source {
        rename(&mut name.body, forms);
    }
    if let Some(by) = rule.election.credentials.as_mut().and_then(|rule| rule.by.as_mut()) {
        rename(by, forms);
    }
}
