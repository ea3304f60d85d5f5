//! Motions: what each asks for, how it stands, who may move it, and what the chair does next.

use tauride_message::{Argument as _, Message, Thing};
use tauride_rules::terms::MotionKind;
use tauride_view::motion::{ChairNext, Change, Motion, Stage, Summary, Whose};

use crate::named::{count, nested, numbered, text};

/// Returns what a kind of motion asks for: `To lay the question on the table`.
pub fn motion_kind(kind: MotionKind) -> Message<'static> {
    Message::new("motion-kind").with("kind", text(kind.word()))
}

/// Returns what a motion is called: by its title, in the words of whoever submitted it; of an amendment and of a motion on
/// procedure, by its kind.
pub fn motion(motion: &Summary) -> Message<'static> {
    let kind = if motion.title.is_empty() { nested(motion_kind(motion.kind)) } else { text(&*motion.title) };
    match &motion.on {
        Some(on) => Message::new("motion-heading-on").with("kind", kind).with("on", numbered(Thing::Motion, on.0)),
        None => Message::new("motion-heading").with("kind", kind),
    }
}

/// Returns how a motion stands: `Pending`, `Carried`.
pub fn motion_standing(stage: Stage) -> Message<'static> {
    Message::new("motion-standing").with("stage", text(self::stage(stage)))
}

/// Returns how many support a motion, where it was submitted late.
pub fn motion_late(motion: &Motion) -> Option<Message<'static>> {
    motion.supporters.map(|supporters| Message::new("motion-late").with("supporters", count(supporters)))
}

/// Returns where an amendment would change something, and whether it still can.
pub fn motion_change<'a>(motion: &'a Motion, change: &Change) -> Option<Message<'a>> {
    let on = motion.on.as_ref()?;
    Some(
        Message::new("motion-change")
            .with("clause", count(change.clause))
            .with("on", on.value())
            .with("version", count(change.version))
            .with("overtaken", text(if change.overtaken { "yes" } else { "no" })),
    )
}

/// Returns who may move a kind.
pub fn motion_whose(whose: Whose) -> Message<'static> {
    let whose = match whose {
        Whose::Anybody => "anybody",
        Whose::Unspoken => "unspoken",
        Whose::Mover => "mover",
    };
    Message::new("motion-whose").with("whose", text(whose))
}

/// Returns what the chair does next.
pub fn motion_chair(next: &ChairNext) -> Message<'_> {
    let nobody = || (text(""), count(0_u32));
    let (does, (member, item)) = match next {
        ChairNext::Divide => ("divide", nobody()),
        ChairNext::Resume => ("resume", nobody()),
        ChairNext::Rule => ("rule", nobody()),
        ChairNext::Listen { member, .. } => ("listen", (member.value(), count(0_u32))),
        ChairNext::EndSpeech { member } => ("end-speech", (member.value(), count(0_u32))),
        ChairNext::CallOn { member } => ("call-on", (member.value(), count(0_u32))),
        ChairNext::Put => ("put", nobody()),
        ChairNext::TakeItem { item } => ("take-item", (text(""), count(*item))),
    };
    Message::new("motion-chair").with("does", text(does)).with("member", member).with("item", item)
}

const fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::OnPaper => "on-paper",
        Stage::Moved => "moved",
        Stage::Pending => "pending",
        Stage::Tabled => "tabled",
        Stage::Postponed => "postponed",
        Stage::Sent => "sent",
        Stage::Carried => "carried",
        Stage::Lost => "lost",
        Stage::Rescinded => "rescinded",
        Stage::TakenBack => "taken-back",
        Stage::Dropped => "dropped",
        Stage::Divided => "divided",
        Stage::Gone => "gone",
        Stage::Fell => "fell",
    }
}
