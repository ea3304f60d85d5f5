//! Acts on who follows whom as forms send them.

use tauride_rules::Act;
use tauride_rules::ground::actor::Sender;
use tauride_rules::ids::{BodyId, UnitId};
use tauride_rules::question::Question;
use tauride_rules::succession::state::Fate;
use tauride_rules::succession::{SuccessionAct, SuccessionQuestion};
use tauride_rules::terms::Text;

use super::agreements::sender;
use super::{Form, FormError, ask, wrong};
use crate::place::number;

/// What may be put to a vote about a body: the choices of one form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Choice {
    Rename,
    Anew,
    End,
    Merge,
    Waive,
    Dissolve,
    Agree,
    Disown,
    Recognise,
    Claim,
    Drop,
    Continue,
    Desist,
}

impl Choice {
    /// All of them, in the order in which a form shows them; by the place here a form sends them.
    pub(crate) const ALL: [Self; 13] = [
        Self::Rename,
        Self::Anew,
        Self::End,
        Self::Merge,
        Self::Waive,
        Self::Dissolve,
        Self::Agree,
        Self::Disown,
        Self::Recognise,
        Self::Claim,
        Self::Drop,
        Self::Continue,
        Self::Desist,
    ];

    /// Returns the number by which a form sends it.
    pub(crate) fn number(self) -> u32 {
        let place = Self::ALL.iter().position(|choice| *choice == self);
        place.and_then(|place| u32::try_from(place).ok()).unwrap_or(u32::MAX)
    }

    /// Returns what it is called.
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::Rename => "succession-choose-rename",
            Self::Anew => "succession-choose-anew",
            Self::End => "succession-choose-end",
            Self::Merge => "succession-choose-merge",
            Self::Waive => "succession-choose-waive",
            Self::Dissolve => "succession-choose-dissolve",
            Self::Agree => "succession-choose-agree",
            Self::Disown => "succession-choose-disown",
            Self::Recognise => "succession-choose-recognise",
            Self::Claim => "succession-choose-claim",
            Self::Drop => "succession-choose-drop",
            Self::Continue => "succession-choose-continue",
            Self::Desist => "succession-choose-desist",
        }
    }

    /// Returns whether a text belongs to it: a name or a reason.
    pub(crate) const fn says(self) -> bool {
        matches!(self, Self::Rename | Self::Dissolve)
    }

    /// Returns whether another body or a unit belongs to it.
    pub(crate) const fn names(self) -> bool {
        matches!(self, Self::Merge | Self::Claim | Self::Drop | Self::Continue | Self::Desist)
    }

    /// Returns the question that it is, put to an assembly about a body; nothing where it is not one for such an assembly.
    pub(crate) fn question(
        self,
        (of, body): (Sender, BodyId),
        says: Text,
        other: Option<u32>,
    ) -> Option<SuccessionQuestion> {
        let itself = of == Sender::Body(body);
        let demand = |fate, into| SuccessionQuestion::Demand { by: of, body, fate, into };
        let by = match of {
            Sender::Body(by) if by != body => Some(by),
            Sender::Body(_) | Sender::Unit(_) => None,
        };
        Some(match self {
            Self::Anew => demand(Fate::Anew, None),
            Self::End => demand(Fate::End, None),
            Self::Merge => demand(Fate::Merge, Some(BodyId(other?))),
            Self::Waive => SuccessionQuestion::Waive { by: of, body },
            Self::Dissolve => SuccessionQuestion::Dissolve { by: by?, body, reason: says },
            Self::Agree => SuccessionQuestion::Agree { by: by?, body },
            Self::Disown => SuccessionQuestion::Disown { by: by?, body },
            Self::Recognise => SuccessionQuestion::Recognise { by: by?, body },
            Self::Rename | Self::Claim | Self::Drop | Self::Continue | Self::Desist if !itself => return None,
            Self::Rename => SuccessionQuestion::Rename { body, name: says },
            Self::Claim => SuccessionQuestion::Claim { body, unit: UnitId(other?) },
            Self::Drop => SuccessionQuestion::Drop { body, unit: UnitId(other?) },
            Self::Continue => SuccessionQuestion::Continue { body, of: BodyId(other?) },
            Self::Desist => SuccessionQuestion::Desist { body, of: BodyId(other?) },
        })
    }
}

/// Reads the act that a form on who follows whom asks for; nothing if it is of something else.
///
/// # Errors
///
/// A [`FormError`] that names the field and what belongs there.
pub(super) fn read(asked: &str, form: &Form<'_>) -> Result<Option<Act>, FormError> {
    let body = || form.id('B', "body").map(BodyId);
    Ok(Some(match asked {
        "put-succession" => {
            let chosen = form.0.get("choice").and_then(|choice| choice.parse::<usize>().ok());
            let chosen = chosen.and_then(|place| Choice::ALL.get(place));
            let chosen = chosen.ok_or_else(|| wrong("choice", "one of what the form offers"))?;
            let question = chosen.question((sender(form, "of")?, body()?), form.text("says"), other(form, *chosen)?);
            ask(Question::Succession(question.ok_or(FormError::Unknown)?))
        }
        "rename-unit" => {
            let (unit, name) = (UnitId(form.id('U', "unit")?), form.text("name"));
            ask(Question::Succession(SuccessionQuestion::RenameUnit { unit, name }))
        }
        "report-put-down" => {
            let named = form.0.get("taker").is_some_and(|said| !said.is_empty());
            let taker = named.then(|| form.id('B', "taker").map(BodyId)).transpose()?;
            Act::Succession(SuccessionAct::Report { body: body()?, who: form.text("who"), taker })
        }
        _ => return Ok(None),
    }))
}

/// The other body, or the unit, that a question names.
fn other(form: &Form<'_>, choice: Choice) -> Result<Option<u32>, FormError> {
    if !choice.names() {
        return Ok(None);
    }
    let letter = if matches!(choice, Choice::Claim | Choice::Drop) { 'U' } else { 'B' };
    let needed = "the number of the other body or of the unit, such as B2 or U3,";
    let found = form.0.get("other").and_then(|said| number(letter, said));
    found.map(Some).ok_or_else(|| wrong("other", needed))
}
