//! The worlds in which the law is tried: the page on which each begins, what goes on before, and what is asked.

use crate::alphabet::Alphabet;

/// A world by its name: the page on which it begins, and what is asked in it.
pub(super) struct Place {
    pub(super) name: &'static str,
    pub(super) page: &'static str,
    /// What goes on before everything begins, beside the page.
    pub(super) more: &'static str,
    pub(super) alphabet: Alphabet,
}

const BRANCHES: &str = include_str!("../../worlds/branches.md");
const COUNCIL: &str = include_str!("../../worlds/council.md");
const MEETING: &str = include_str!("../../worlds/meeting.md");
const CHARTER: &str = include_str!("../../worlds/charter.md");
const BALLOTS: &str = include_str!("../../worlds/ballots.md");
const LABELS: &str = include_str!("../../worlds/labels.md");
const POSITIONS: &str = include_str!("../../worlds/positions.md");
const HALLS: &str = include_str!("../../worlds/halls.md");
const OVERSIGHT: &str = include_str!("../../worlds/oversight.md");
const AGREEMENT: &str = include_str!("../../worlds/agreement.md");
const COMMISSION: &str = include_str!("../../worlds/commission.md");
const EMERGENCY: &str = include_str!("../../worlds/emergency.md");
const SUCCESSION: &str = include_str!("../../worlds/succession.md");
const ANSWERS: &str = include_str!("../../worlds/answers.md");
const LASTING: &str = include_str!("../../worlds/lasting.md");
const CALLS: &str = include_str!("../../worlds/calls.md");

const fn place(name: &'static str, page: &'static str, more: &'static str, alphabet: Alphabet) -> Place {
    Place { name, page, more, alphabet }
}

pub(super) const PLACES: &[Place] = &[
    place("petition", BRANCHES, "", Alphabet::PETITION.and(Alphabet::VOTE)),
    place("moving", BRANCHES, "", Alphabet::PETITION.and(Alphabet::ROLL).and(Alphabet::MANDATE)),
    place("decision", BRANCHES, "", Alphabet::DECISION.and(Alphabet::VOTE).and(Alphabet::ROLL)),
    place("resigning", BRANCHES, "", Alphabet::DECISION.and(Alphabet::PETITION).and(Alphabet::MANDATE)),
    place("rolls", BRANCHES, "", Alphabet::ROLL.and(Alphabet::KEEPER)),
    place("council", COUNCIL, "", Alphabet::OF_BODY.and(Alphabet::VOTE).and(Alphabet::MANDATE)),
    place(
        "credential",
        COUNCIL,
        "    M1 names M6 to sit in S1 until 2026-05-01 10:00\n",
        Alphabet::CREDENTIAL.and(Alphabet::VOTE),
    ),
    place("filling", COUNCIL, FILLING, Alphabet::OF_BODY.and(Alphabet::VOTE).and(Alphabet::ELECTION)),
    place("joining", BALLOTS, "", Alphabet::ROLL),
    place("hands", BRANCHES, "", Alphabet::DECISION.and(Alphabet::HANDS).and(Alphabet::VOTE)),
    place("unseated", CHARTER, "", Alphabet::OF_BODY.and(Alphabet::VOTE)),
    place("meeting", MEETING, "", Alphabet::DECISION.and(Alphabet::HANDS).and(Alphabet::VOTE)),
    place("chair", MEETING, "", Alphabet::CREDENTIAL.and(Alphabet::VOTE)),
    place("amendment", CHARTER, "", Alphabet::CHARTER.and(Alphabet::VOTE)),
    place("assembly", MEETING, "", Alphabet::CHARTER.and(Alphabet::VOTE)),
    place("ballots", BALLOTS, "", Alphabet::STANDING.and(Alphabet::MANDATE)),
    place("executive", BALLOTS, "", Alphabet::DECISION.and(Alphabet::BODY).and(Alphabet::VOTE)),
    place("calls", CALLS, "", Alphabet::CALL.and(Alphabet::BODY)),
    place("provisional", CALLS, "", Alphabet::BODY.and(Alphabet::OF_BODY).and(Alphabet::VOTE)),
    place("labels", LABELS, "", Alphabet::LABEL.and(Alphabet::MANDATE)),
    place("merging", LABELS, MERGING, Alphabet::LABEL),
    place("positions", POSITIONS, "", Alphabet::POSITION.and(Alphabet::VOTE)),
    place("sitting", HALLS, "", Alphabet::SITTING),
    place("division", HALLS, DIVIDING, Alphabet::SITTING.and(Alphabet::DIVISION)),
    place("motion", HALLS, MOVED, Alphabet::SITTING.and(Alphabet::DIVISION).and(Alphabet::MOTION)),
    place("resolution", HALLS, DIVIDING, Alphabet::SITTING.and(Alphabet::DIVISION)),
    place("resolving", OVERSIGHT, RESOLVING, Alphabet::DIVISION.and(Alphabet::VOTE)),
    place("overseen", OVERSIGHT, OVERSEEN, Alphabet::OVERSIGHT.and(Alphabet::VOTE).and(Alphabet::PETITION)),
    place("stopped", OVERSIGHT, STOPPED, Alphabet::OVERSIGHT.and(Alphabet::VOTE).and(Alphabet::MANDATE)),
    place("lasting", LASTING, "", Alphabet::OVERSIGHT.and(Alphabet::VOTE)),
    place("sealed", LASTING, DEPOSITED, Alphabet::SEALED),
    place("agreement", AGREEMENT, "", Alphabet::AGREEMENT.and(Alphabet::VOTE)),
    place("denounced", AGREEMENT, DENOUNCED, Alphabet::AGREEMENT.and(Alphabet::VOTE)),
    place("commission", COMMISSION, "", Alphabet::COMMISSION.and(Alphabet::VOTE)),
    place("emergency", EMERGENCY, "", Alphabet::EMERGENCY.and(Alphabet::VOTE).and(Alphabet::ELECTION)),
    place("succession", SUCCESSION, "", Alphabet::SUCCESSION.and(Alphabet::VOTE)),
    place("answers", ANSWERS, "", Alphabet::ANSWERS.and(Alphabet::VOTE)),
    place("all of branches", BRANCHES, "", Alphabet::ALL),
    place("all of the council", COUNCIL, "", Alphabet::ALL),
    place("all of the meeting", MEETING, "", Alphabet::ALL),
    place("all of the charter", CHARTER, "", Alphabet::ALL),
    place("all of ballots", BALLOTS, "", Alphabet::ALL),
    place("all of calls", CALLS, "", Alphabet::ALL),
    place("all of oversight", OVERSIGHT, STOPPED, Alphabet::ALL),
];

/// A seat of the council is vacant, and votes have been given for M5, who is not yet elected.
const FILLING: &str = "    M1 resigns from S1
    M3 resigns from S3
    M4 calls an election in C1
    M5 stands in E2
    M4 closes nominations in E2
    M4 votes for M5 in E2
";

/// Somebody would merge the two labels, and another has gone over.
const MERGING: &str = "    M1 founds the label \"United\" out of L1 L2
    M2 declares L3
";

/// The hall divides.
const DIVIDING: &str = "    M1 puts to H1, under item 1: \"Peace\"
    M2 seconds D1
";

/// M1 has moved something, which waits to be seconded.
const MOVED: &str = "    M1 submits to H1, under item 1, \"Peace\": \"That there be peace\"
    M1 moves A1
";

/// A question is put that names no subject, and all but one have voted for it.
const RESOLVING: &str = "    M2 puts to H1, under item 1: \"The theatres close\"
    M3 seconds D1
    M2 votes yes on D1
";

/// The government has resolved what the council may veto, what it consents to, what the court confirms, what it may suspend, and
/// what nobody oversees.
const OVERSEEN: &str = "    M2 puts to H1, under item 1: \"Bread is rationed\", on the subject \"bread\"
    M3 seconds D1
    M2..M3 vote yes on D1
    M2 puts to H1, under item 1: \"The garrison leaves\", on the subject \"the garrison\"
    M3 seconds D2
    M2..M3 vote yes on D2
    M2 puts to H1, under item 1: \"The city is under siege\", on the subject \"the siege\"
    M3 seconds D3
    M2..M3 vote yes on D3
    M2 puts to H1, under item 1: \"The papers are taxed\", on the subject \"the press\"
    M3 seconds D4
    M2..M3 vote yes on D4
    M2 puts to H1, under item 1: \"The theatres close\", on the subject \"the theatres\"
    M3 seconds D5
    M2..M3 vote yes on D5
    M2..M3 want to close H1
";

/// The council has vetoed what was resolved on bread, takes longer over one thing on the garrison and asks what another lacks, and
/// has stopped all that it may on the schools; the court has suspended what was resolved on the press; and what was reported has a
/// reply.
const STOPPED: &str = "    M2 puts to H1, under item 1: \"Bread is rationed\", on the subject \"bread\"
    M3 seconds D1
    M2..M3 vote yes on D1
    M2 puts to H1, under item 1: \"The garrison leaves\", on the subject \"the garrison\"
    M3 seconds D2
    M2..M3 vote yes on D2
    M2 puts to H1, under item 1: \"The garrison returns\", on the subject \"the garrison\"
    M3 seconds D3
    M2..M3 vote yes on D3
    M2 puts to H1, under item 1: \"The papers are taxed\", on the subject \"the press\"
    M3 seconds D4
    M2..M3 vote yes on D4
    M2 puts to H1, under item 1: \"The schools close\", on the subject \"the schools\"
    M3 seconds D5
    M2..M3 vote yes on D5
    M2 puts to H1, under item 1: \"The schools open\", on the subject \"the schools\"
    M3 seconds D6
    M2..M3 vote yes on D6
    M2 puts to H1, under item 1: \"The theatres close\", on the subject \"the theatres\"
    M3 seconds D7
    M2..M3 vote yes on D7
    M2..M3 want to close H1
    M1 asks whether B1 vetoes R1: \"the shops are empty\"
    M1 votes yes on P1
    M1 closes P1
    M1 asks whether B1 takes longer over R2
    M1 votes yes on P2
    M1 closes P2
    M1 asks whether B1 asks for what R3 lacks: \"where to\"
    M1 votes yes on P3
    M1 closes P3
    M4 asks whether B3 suspends R4: \"they were not heard\"
    M1 votes yes on P4
    M4 votes yes on P4
    M4 closes P4
    M1 asks whether B1 vetoes R5: \"it is against the charter\"
    M1 votes yes on P5
    M1 closes P5
    M4 reports that B2 did \"rationed bread\" on 2026-03-01 10:00
    M4 reports that B2 did \"rationed bread\" on 2026-03-01 10:00
    M4 reports that B2 did \"rationed bread\" on 2026-03-01 10:00
    M4 reports that B2 did \"rationed bread\" on 2026-03-01 10:00
    M4 reports that B2 did \"rationed bread\" on 2026-03-01 10:00
    M2 responds to O1 that it did so: \"it did\"
";

/// M4 has deposited as many documents for the government as they may.
const DEPOSITED: &str = "    M4 seals a document of B2, to be opened on 2026-03-02 10:00, \"one\", as \"7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed\"
    M4 seals a document of B2, to be opened on 2026-03-02 10:00, \"two\", as \"3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3\"
    M4 seals a document of B2, to be opened on 2026-03-02 10:00, \"three\", as \"8b5b9db0c13db24256c829aa364aa90c6d2eba318b9232a4ab9313b954d3555f\"
    M4 seals a document of B2, to be opened on 2026-03-02 10:00, \"four\", as \"04efaf080f5a3e74e1c29d1ca6a48569382cbbcd324e8d59d2b83ef21c039f00\"
    M4 seals a document of B2, to be opened on 2026-03-02 10:00, \"five\", as \"222b0bd51fcef7e65c2e62db2ed65457013bab56be6fafeb19ee11d453153c80\"
";

/// South says that it kept a condition of the agreement in force, and North contests that; North claims the breach of another, and has
/// denounced it.
const DENOUNCED: &str = "    M2 says that condition 1 of G1 is kept: \"it was sent\"
    M1 contests what is said of condition 1 of G1: \"nothing came\"
    M1 claims that condition 2 of G1 is breached: \"it left\"
    M1 asks whether U1 denounces G1: \"no more\"
    M1 votes yes on P4
    M1 closes P4
";
