//! A sitting of five, in which anybody asks anything by chance: as long as something is pending the chair may do something
//! next and may do it indeed, what is pending never grows without end, and every sitting ends.

use tauride_phrase::{NoNames, read_acts};
use tauride_rules::charter::CharterAct;
use tauride_rules::clock::ClockAct;
use tauride_rules::ids::SittingId;
use tauride_rules::instant::Instant;
use tauride_rules::motion::chair::{Next, next};
use tauride_rules::terms::MotionKind;
use tauride_rules::{Actor, State, enact, invariants};

const CHARTER: &str = r#"
name = "A council of five"
language = "en"

[founding]
article = "1"

[elections]
nominations = "until closed"
voting = "until closed"

[unit.branch]
article = "2"

[body.council]
article = "3"
kind = "council"
sittings = { notice = "1 day" }
motions = { orders = "ORDERS" }

[[body.council.seats]]
article = "3"
from = "branch"
norm = { seats = 5 }
elected = { method = "approval", ballot = "named" }

[amend]
article = "4"
by = "council"
majority = "at least 2/3 of votes"
"#;

const BEGINS: &[&str] = &[
    "the founders form the unit \"North\" (branch)",
    "the founders enrol 6 members in U1",
    "the founders form the body \"Council\" (council) of U1",
    "the founders form the body \"Another\" (council) of U1",
    "the founders call an election in C1",
    "M1..M5 stand in E1",
    "the founders close nominations in E1",
    "the founders declare the candidates in E1 elected by acclamation",
    "M1 calls a sitting of B1 for 2026-03-02 10:00 at \"the hall\": \"bread\", \"peace\"",
    "the clerk lets time pass to 2026-03-02 10:00",
    "M1 opens H1",
    "M2..M5 check in to H1",
];

/// What anybody may ask, with a member, a motion and a division in it.
const ASKED: &[&str] = &[
    "# submits to H1, under item 1, \"Bread\": \"That bread be rationed\", \"That all be told\"",
    "# submits an amendment to clause 1 of @, striking out \"bread\", inserting \"flour\"",
    "# submits an amendment to clause 1 of @, inserting \" at once\"",
    "# moves @",
    "# seconds @",
    "# takes back @",
    "# moves in H1 that the question be now put",
    "# moves in H1 to lay the question on the table",
    "# moves in H1 to take from the table @",
    "# moves in H1 to postpone the question until 2026-03-02 15:00",
    "# moves in H1 to postpone the question indefinitely",
    "# moves in H1 to refer the question to B2",
    "# moves in H1 to have back @",
    "# moves in H1 to divide the question",
    "# moves in H1 to reconsider @",
    "# moves in H1 to rescind @",
    "# moves in H1 to limit the debate",
    "# moves in H1 to close the list of speakers",
    "# moves in H1 not to consider the question",
    "# moves in H1 to proceed to the next business",
    "# moves in H1 a question of privilege",
    "# moves in H1 for the orders of the day",
    "# moves in H1 to suspend the order of business",
    "# moves in H1 to appeal from the ruling of the chair",
    "# moves in H1 to fix the time to which to adjourn until 2026-03-02 16:00",
    "# moves in H1 to amend the question until 2026-03-02 17:00",
    "# moves in H1 to take a recess",
    "# asks to speak in H1",
    "# ends the speech in H1",
    "# raises a point of order in H1: \"the light\"",
    "# rules the point of order in H1 not well taken",
    "# puts the question in H1",
    "# takes item 2 of H1",
    "# votes yes on %",
    "# votes yes on %",
    "# votes no on %",
    "# leaves the hall of H1",
    "# checks in to H1",
    "# takes the chair of H1",
    "# resumes H1",
];

/// Returns numbers that look like chance, the same on every machine.
fn chance(seed: &mut u64) -> usize {
    *seed ^= *seed << 13;
    *seed ^= *seed >> 7;
    *seed ^= *seed << 17;
    usize::try_from(*seed >> 33).unwrap()
}

fn ask(state: &mut State, line: &str) -> bool {
    let (actors, act) = read_acts(line, &NoNames).unwrap_or_else(|error| panic!("{line}: {error}"));
    actors.into_iter().all(|by| enact(state, by, &act).is_ok())
}

fn begins(orders: &str) -> State {
    let text = CHARTER.replace("ORDERS", orders);
    let charter = tauride_charter::check("charter.toml", &text).unwrap().charter;
    let mut state = State::new();
    let clock = "the clerk lets time pass to 2026-03-01 09:00";
    assert!(ask(&mut state, clock));
    enact(&mut state, Actor::Founders, &CharterAct::Found { text: text.into(), charter: Box::new(charter) }.into())
        .unwrap();
    for line in BEGINS {
        assert!(ask(&mut state, line), "{line}");
    }
    state
}

/// Time passes, through whatever falls due.
fn wait(state: &mut State, to: &str) {
    let to = Instant::parse(to).unwrap();
    loop {
        let at = state.due().filter(|at| *at < to).unwrap_or(to);
        enact(state, Actor::Clerk, &ClockAct::PassTime { to: at }.into()).unwrap();
        if at == to && state.is_settled() {
            return;
        }
    }
}

/// Does what the chair may do next; returns whether the law allows it.
fn chair_does(state: &State, doing: Next) -> bool {
    let sitting = state.sitting(SittingId(1)).unwrap();
    let Some(chair) = sitting.hall.chair() else { return true };
    let line = match doing {
        Next::Rule => format!("{chair} rules the point of order in H1 well taken"),
        Next::CallOn(member) => format!("{chair} calls on {member} to speak in H1"),
        Next::Put => format!("{chair} puts the question in H1"),
        Next::TakeItem(item) => format!("{chair} takes item {item} of H1"),
        Next::EndSpeech(_) => format!("{chair} ends the speech in H1"),
        Next::Divide | Next::Resume | Next::Listen(..) => return true,
    };
    ask(&mut state.clone(), &line)
}

#[test]
fn the_chair_may_always_do_something_and_every_sitting_ends() {
    let mut pending = 0;
    for (orders, first) in ["plain", "parliamentary", "union", "conference"].into_iter().zip(1..) {
        for seed in 1..=3_u64 {
            let mut seed = (seed * 4 + first).wrapping_mul(0x9e37_79b9_7f4a_7c15);
            let mut state = begins(orders);
            for step in 0..300 {
                let member = chance(&mut seed) % 5 + 1;
                let motion = state.motions.len().saturating_sub(chance(&mut seed) % 4).max(1);
                let division = state.divisions.len().max(1);
                let asked = ASKED[chance(&mut seed) % ASKED.len()];
                let line = asked.replace('#', &format!("M{member}")).replace('@', &format!("A{motion}"));
                ask(&mut state, &line.replace('%', &format!("D{division}")));
                if step % 50 == 49 {
                    wait(&mut state, &format!("2026-03-02T{}:{:02}:00Z", 10 + step / 100, 30 * (step / 50 % 2)));
                }
                invariants(&state).unwrap_or_else(|broken| panic!("{orders}: {line}: {broken}"));
                let Some(floor) = state.motions.floor(SittingId(1)) else { continue };
                assert!(floor.stack.len() <= MotionKind::ALL.len() * 3, "{orders}: {line}: the stack grows");
                if floor.stack.is_empty() {
                    continue;
                }
                pending += 1;
                let does = next(&state, SittingId(1));
                assert!(!does.is_empty(), "{orders}: {line}: the chair may do nothing");
                assert!(does.iter().all(|doing| chair_does(&state, *doing)), "{orders}: {line}: {does:?} is refused");
            }
            wait(&mut state, "2027-04-01T10:00:00Z");
            assert!(state.sitting(SittingId(1)).unwrap().is_over(), "{orders}: a sitting does not end");
            assert!(state.motions.floor(SittingId(1)).is_none(), "{orders}: a floor stays open");
        }
    }
    assert!(pending > 1_000, "in {pending} steps something was pending: too few");
}
