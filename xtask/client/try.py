"""Makes a client of the interface from its description, and does with it what a program would.

    python try.py TAURIDE FOLDER

TAURIDE is the program; in FOLDER, which is emptied, a small federation is founded and served, and the client is made.
"""

import importlib
import json
import os
import pathlib
import shutil
import subprocess
import sys
import threading

CHARTER = """
name = "Federation of Branches"
language = "en"
[founding]
article = "1"
[elections]
nominations = "until closed"
voting = "7 days"
[unit.branch]
article = "2"
tests = ["works here"]
open = true
frozen_in_elections = false
[body.council]
article = "3"
kind = "council"
decides = "more than 1/2 of votes"
sittings = { article = "3", notice = "1 day" }
motions = { article = "3", orders = "plain" }
[[body.council.seats]]
name = "delegate"
article = "4"
from = "branch"
norm = { seats = 1 }
elected = { method = "plurality", ballot = "named" }
[recall.delegate]
article = "7"
seats = "council"
by = "petition"
threshold = "1/2 of electors"
replaced = "by-election"
[amend]
article = "20"
by = "council"
majority = "at least 2/3 of votes"
"""
ROLL = "key,name,contact,unit\n11,Anna,,North\n12,Ben,,North\n13,Carla,,North\n21,Dan,,South\n"
ACTS = """the founders form the body "Council" (council) of U1 U2
M1 calls an election in C1
M1 stands in E1 as "Anna"
M2 closes nominations in E1
M3 declares the candidates in E1 elected by acclamation
M4 calls an election in C2
M1 calls a sitting of B1 for 2035-01-08 18:00 at "the hall": "wages"
M1 submits to H1, under item 1, "Wages": "That wages be paid on Fridays"
M2 founds the label "Lifts"
M2 raises the matter "A lift"
M3 claims that "the tenants" want Q1: "a letter"
M2 drafts the agreement "Lift" of U1 U2: "West pays for the lift"
M1 seals a document of B1, to be opened on 2035-01-08 18:00, "Offer", as "689d93b7c858b738348e7f10a7ee04049baa1818785a3af324a87ee2ab81ee4c"
"""


class Federation:
    """A federation in a folder, served until it is closed."""

    def __init__(self, program, folder):
        self.program, self.folder = program, folder
        for name, text in [("charter.toml", CHARTER), ("roll.csv", ROLL), ("acts.txt", ACTS)]:
            (folder / name).write_text(text)
        self.run("new", "our", "--charter", "charter.toml")
        self.run("enrol", "our", "roll.csv", "--form-units", "branch", "--attest", "works here")
        self.run("act", "our", "--file", "acts.txt")
        codes = json.loads(self.run("codes", "our", "U1", "--json"))
        self.code = next(slip["code"] for slip in codes if slip["member"] == "M2")
        serving = [program, "serve", "our", "--listen", "127.0.0.1:0"]
        self.server = subprocess.Popen(serving, cwd=folder, stdout=subprocess.PIPE, text=True)
        line = next(line for line in self.server.stdout if "http://" in line)
        self.site = "http://" + line.split("http://")[1].split("/")[0].strip()
        threading.Thread(target=self.server.stdout.read, daemon=True).start()

    def run(self, *words):
        ran = subprocess.run([self.program, *words], cwd=self.folder, capture_output=True, text=True)
        if ran.returncode:
            sys.exit(f"tauride {' '.join(words)}: {ran.stderr}")
        return ran.stdout

    def close(self):
        self.server.terminate()
        self.server.wait()


class Made:
    """The client that was made; it notes which operations were tried."""

    def __init__(self, folder, site):
        import httpx

        self.description = httpx.get(f"{site}/api/openapi.json").json()
        (folder / "openapi.json").write_text(json.dumps(self.description))
        here = pathlib.Path(__file__).parent
        maker = [sys.executable, "-m", "openapi_python_client", "generate", "--fail-on-warning", "--meta", "none"]
        files = ["--path", "openapi.json", "--config", here / "config.yml", "--output-path", "made"]
        # The formatter that it calls lies beside the Python that runs this.
        path = os.pathsep.join([str(pathlib.Path(sys.executable).parent), os.environ.get("PATH", "")])
        named = {**os.environ, "PATH": path}
        made = subprocess.run([*maker, *files], cwd=folder, env=named, capture_output=True, text=True)
        if made.returncode:
            sys.exit(made.stdout + made.stderr)
        sys.path.insert(0, str(folder))
        self.made = importlib.import_module("made")
        self.models = importlib.import_module("made.models")
        paths = self.description["paths"].values()
        calls = [call for path in paths for call in path.values()]
        self.tags = {call["operationId"]: call["tags"][0] for call in calls}
        self.tried = set()

    def ask(self, operation, client, **named):
        """Calls an operation; returns the status and what was answered, as the client reads it."""
        self.tried.add(operation)
        words = "".join("_" + letter.lower() if letter.isupper() else letter for letter in operation)
        call = importlib.import_module(f"made.api.{self.tags[operation]}.{words}")
        answer = call.sync_detailed(client=client, **named)
        return int(answer.status_code), answer.parsed


def all_of(made, operation, client, limit, **named):
    """Reads a list part by part; returns everything in it."""
    items, start = [], 0
    while True:
        status, part = made.ask(operation, client, from_=start, limit=limit, **named)
        assert status == 200 and part.from_ == start and len(part.items) <= limit, (operation, status)
        items += part.items
        if part.next_ is None:
            assert len(items) == part.total, (operation, len(items), part.total)
            return items
        start = part.next_


def looks(made, client):
    """What is true now, and the record."""
    models = made.models
    status, federation = made.ask("getFederation", client)
    assert (status, federation.name, federation.members) == (200, "Federation of Branches", 4), federation
    assert [unit.name for unit in all_of(made, "listUnits", client, 1)] == ["North", "South"]
    assert made.ask("getUnit", client, id="U1")[1].electors == 3
    roll = all_of(made, "getRoll", client, 2, id="U1")
    assert [(one.member.id, one.member.name) for one in roll] == [(1, "Anna"), (2, ""), (3, "")], roll
    assert [body.name for body in all_of(made, "listBodies", client, 10)] == ["Council"]
    body = made.ask("getBody", client, id="B1", limit=1)[1]
    assert (body.seats.total, body.seats.next_, len(body.seats.items)) == (2, 1, 1), body
    assert len(all_of(made, "listMembers", client, 3)) == 4
    assert made.ask("getMember", client, id="1")[1].mandates[0].seat == 1
    assert [election.id for election in all_of(made, "listElections", client, 1)] == [1, 2]
    assert made.ask("getElection", client, id="E1")[1].candidates[0].name == "Anna"
    assert all_of(made, "listPolls", client, 5) == []
    called = made.ask("getSitting", client, id="H1", limit=5)[1]
    assert (called.sitting.agenda, called.hall.total) == (["wages"], 0), called
    motion = made.ask("getMotion", client, id="A1")[1]
    assert motion.clauses == ["That wages be paid on Fridays"], motion
    assert [label.name for label in all_of(made, "listLabels", client, 5)] == ["Lifts"]
    assert [matter.text for matter in all_of(made, "listMatters", client, 5)] == ["A lift"]
    assert [one.title for one in all_of(made, "listAgreements", client, 5)] == ["Lift"]
    agreement = made.ask("getAgreement", client, id="G1")[1]
    assert [party.accepted for party in agreement.parties] == [None, None], agreement
    matter = made.ask("getMatter", client, id="Q1", limit=5)[1]
    assert (matter.more.silent.units, matter.positions.total) == (2, 0), matter
    assert [claim.who for claim in matter.claims.items] == ["the tenants"], matter
    declared = made.ask("getLabel", client, id="L1", limit=5)[1]
    assert [one.member.id for one in declared.declared_by.items] == [2], declared
    assert all_of(made, "listResolutions", client, 5) == []
    assert [one.title for one in all_of(made, "listDocuments", client, 5)] == ["Offer"]
    document = made.ask("getDocument", client, id="F1")[1]
    assert (document.by.id, document.missed, document.on) == (1, False, None), document
    assert (all_of(made, "listDeeds", client, 5), made.ask("listPowers", client)[1]) == ([], [])
    drawn = made.ask("getMap", client)[1]
    # Two branches as one, which send to the council and recall from it.
    assert [(arrow.from_, arrow.to, arrow.count, arrow.running) for arrow in drawn.arrows] == [(0, 1, 2, 0)] * 2, drawn
    assert (drawn.nodes[0].who.units.count, drawn.bodies, drawn.rights, drawn.part) == (2, 1, 0, None), drawn
    assert made.ask("getMap", client, kind="council", limit=5)[0] == 200
    assert made.ask("getMap", client, body="B9")[0] == 404
    assert made.ask("getMap", client, at="2035-01-01")[1].bodies == 1
    assert made.ask("getMap", client, at="1905-01-01")[0] == 400
    stuck = made.ask("getDeadlocks", client, limit=5)[1]
    assert (stuck.waits.total, stuck.circles, stuck.acts) == (0, [], []), stuck
    for operation in ["listCommissions", "listInquiries", "listReports", "listCharges", "listResignations"]:
        assert all_of(made, operation, client, 5) == [], operation
    assert made.ask("getAnswers", client, id="B1")[1].charges == []
    emergency = made.ask("getEmergency", client, id="B1")[1]
    assert (emergency.assumed, emergency.put_off, emergency.moved) == ([], [], None), emergency
    desk = made.ask("getDesk", client, id="B1")[1]
    assert (desk.owes, desk.waits, desk.used.stopped) == ([], [], 0), desk
    right = made.ask("getRightOfBody", client, id="B1")[1]
    seats = right.tiers[0].seats
    assert (seats.established, seats.elected, seats.vacant, right.base[0].electors) == (2, 1, 1, 4), right
    assert made.ask("getPutOff", client, id="U1")[1] == []
    told = made.ask("getConsistency", client, id="B1")[1]
    assert (told.contradictions, told.decided) == ([], True), told
    answering = [("getInquiry", "J1"), ("getReport", "Y1"), ("getCharge", "X1"), ("getResignation", "Z1")]
    others = [("getPoll", "P1"), ("getDivision", "D1"), ("getResolution", "R1"), ("getDeed", "O1"), ("getExecution", "R1")]
    others += [("getRightOfResolution", "R1"), ("getTimeline", "R1")]
    others.append(("getCommission", "K1"))
    for operation, thing in answering + others:
        status, problem = made.ask(operation, client, id=thing)
        assert status == 404 and isinstance(problem, models.Problem), (status, problem)
    status, problem = made.ask("listUnits", client, limit=1001)
    assert status == 400 and "limit" in problem.detail, problem


def record(made, client):
    """The record, byte for byte."""
    lines = made.ask("listEntries", client, from_=2, limit=3)[1].splitlines()
    assert [json.loads(line)["n"] for line in lines] == [2, 3, 4], lines
    assert made.ask("getEntry", client, id=2)[1].to_dict() == json.loads(lines[0])
    assert len(made.ask("getCheckpoint", client)[1].splitlines()) >= 3


def hear(made, client, heard, ready):
    """Listens until something changes."""
    made.tried.add("watch")
    with client.get_httpx_client().stream("GET", "/events", timeout=20) as stream:
        for line in stream.iter_lines():
            ready.set()
            if line.startswith("data: "):
                heard.append(made.models.Changed.from_dict(json.loads(line.removeprefix("data: "))))
                return


def acts(made, site, code):
    """Signs in, acts, is refused, hears of it, and signs out."""
    models = made.models
    stranger = made.made.Client(base_url=f"{site}/f/our/api")
    status, session = made.ask("signIn", stranger, body=models.Code(code=code))
    assert (status, session.member) == (201, 2), (status, session)
    client = made.made.AuthenticatedClient(base_url=f"{site}/f/our/api", token=session.token)
    fields = models.RecallActSignRecallFields(seat=1)
    sign = models.ActRecall(recall=models.RecallActSignRecall(sign_recall=fields))
    heard, ready = [], threading.Event()
    listening = threading.Thread(target=hear, args=(made, stranger, heard, ready))
    listening.start()
    assert ready.wait(20), "the stream says nothing"
    status, entered = made.ask("enterAct", client, body=models.Request(act=sign), idempotency_key="one")
    assert status == 201 and entered.events[0].to_dict() == {"recall": {"recall-signed": {"seat": 1, "member": 2}}}, entered
    listening.join()
    assert heard and heard[0].entry == entered.number and "S1" in heard[0].ids, heard
    status, again = made.ask("enterAct", client, body=models.Request(act=sign), idempotency_key="one")
    assert (status, again.number, again.repeated) == (200, entered.number, True), again
    status, problem = made.ask("enterAct", client, body=models.Request(act=sign))
    assert (status, problem.article) == (409, "recall.3"), problem
    petition = made.ask("getSeat", stranger, id="S1")[1].recall.petition
    assert petition.signatures == 1, petition
    looks(made, stranger)
    record(made, stranger)
    assert made.ask("signOut", client)[0] == 204
    status, problem = made.ask("enterAct", client, body=models.Request(act=sign))
    assert status == 401 and isinstance(problem, models.Problem), problem


def main():
    program, folder = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve()
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    federation = Federation(program, folder)
    try:
        made = Made(folder, federation.site)
        acts(made, federation.site, federation.code)
        untried = set(made.tags) - made.tried
        assert not untried, f"never tried: {untried}"
        print(f"a client was made, and all of its {len(made.tried)} operations work")
    finally:
        federation.close()


if __name__ == "__main__":
    main()
