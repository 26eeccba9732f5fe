#!/usr/bin/env python3
"""How long it takes to join a lab of so many papers when its server is far away.

  tests/benchmarks/lab/joining.py WINNOW_CLI [--papers 50000] [--delay 20] [--budget 60]

Starts a PostgreSQL server in a folder of its own, gives it invented papers, announcements and scores by the lab's own
functions, and lets a member with an empty library join through a proxy on the loopback that holds back every byte for
`delay` milliseconds, each way. Prints the time, the program's memory, and whether both have the same. Root starts the
server as the user "postgres" or "nobody".
"""

import argparse
import asyncio
import glob
import os
import pwd
import re
import resource
import shutil
import socket
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time


def program(name):
    found = shutil.which(name) or next(iter(sorted(glob.glob(f"/usr/lib/postgresql/*/bin/{name}"), reverse=True)), None)
    if not found:
        sys.exit(f"{name} is not installed")
    return found


def server_user():
    if os.getuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(name)
        except KeyError:
            pass
    sys.exit("root needs a user to start the server as")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    def __init__(self, folder):
        self.user = server_user()
        self.folder = os.path.join(folder, "server")
        os.mkdir(self.folder)
        if self.user:
            os.chown(self.folder, self.user.pw_uid, self.user.pw_gid)
        self.port = free_port()
        data = os.path.join(self.folder, "data")
        self.run(program("initdb"), "-D", data, "-U", "postgres", "--no-sync", "-E", "UTF8", "--locale=C", "-A", "trust")
        with open(os.path.join(data, "pg_hba.conf"), "w") as rules:
            rules.write("local all postgres trust\nhost all all 127.0.0.1/32 scram-sha-256\n")
        self.process = subprocess.Popen(
            [program("postgres"), "-D", data, "-k", self.folder, "-p", str(self.port), "-h", "127.0.0.1"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **self.identity())
        for _ in range(300):
            if subprocess.run(self.psql_command("SELECT 1", "postgres"), capture_output=True).returncode == 0:
                return
            time.sleep(0.1)
        sys.exit("the server did not start")

    def identity(self):
        return {"user": self.user.pw_uid, "group": self.user.pw_gid, "cwd": "/"} if self.user else {}

    def run(self, *command):
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, **self.identity())

    def psql_command(self, statement, database="lab"):
        # Two commands: a block that commits may be in no transaction with another statement.
        return [program("psql"), "-XAtq", "-v", "ON_ERROR_STOP=1", "-h", self.folder, "-p", str(self.port), "-U", "postgres",
                "-d", database, "-c", "SET search_path = winnow", "-c", statement]

    def psql(self, statement, database="lab"):
        done = subprocess.run(self.psql_command(statement, database), capture_output=True, text=True)
        if done.returncode != 0:
            sys.exit(done.stderr)
        return done.stdout.strip()

    def stop(self):
        self.process.terminate()
        self.process.wait()


class Proxy(threading.Thread):
    """Every byte comes `delay` seconds later at the other side; any number of them may be on the way."""

    def __init__(self, target, delay):
        super().__init__(daemon=True)
        self.target, self.delay, self.port = target, delay, free_port()
        self.ready = threading.Event()

    def run(self):
        asyncio.run(self.serve())

    async def serve(self):
        server = await asyncio.start_server(self.connect, "127.0.0.1", self.port)
        self.ready.set()
        async with server:
            await server.serve_forever()

    async def connect(self, reader, writer):
        far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self.target)
        await asyncio.gather(self.carry(reader, far_writer), self.carry(far_reader, writer), return_exceptions=True)

    async def carry(self, reader, writer):
        queue = asyncio.Queue()

        async def deliver():
            while True:
                due, data = await queue.get()
                await asyncio.sleep(max(0, due - time.monotonic()))
                if not data:
                    writer.close()
                    return
                writer.write(data)

        delivery = asyncio.create_task(deliver())
        while True:
            data = await reader.read(1 << 16)
            await queue.put((time.monotonic() + self.delay, data))
            if not data:
                break
        await delivery


# 5,000 a month.
IDENTIFIER = "to_char(2001 + n / 60000 * 100 + n / 5000 % 12, 'FM0000') || '.' || to_char(10000 + n % 5000, 'FM00000')"
# By a member's own calls, as many rows each as Winnow gives.
FILL = """
DO $$
DECLARE
    page integer := 1500;
    hash text := winnow.criteria_hash('You read papers.', E'Score these.\\n[PAPER LIST HERE]\\n', '', '');
BEGIN
    PERFORM put_criteria(jsonb_build_array(jsonb_build_object('hash', hash, 'name', 'Machines', 'system_prompt', 'You read papers.',
        'scoring_prompt', E'Score these.\\n[PAPER LIST HERE]\\n', 'screening_prompt', '', 'paused_topics', '', 'created', 0)));
    COMMIT;
    FOR start IN 0..PAPERS - 1 BY page LOOP
        PERFORM put_papers((SELECT jsonb_agg(jsonb_build_object(
            'arxiv_id', ID,
            'version', 1, 'title', 'On invented matter number ' || n || ' and what is to be made of it',
            'authors', E'Ada Example\\nBo Sample\\nCyd Instance\\nDee Specimen',
            'abstract', (SELECT string_agg((ARRAY['graph', 'proof', 'lattice', 'kernel', 'policy', 'river', 'token', 'spectrum',
                'variance', 'of', 'the', 'under', 'with', 'learns', 'bounds', 'noise'])[1 + (n * 31 + w * w * 7 + w) % 16]
                || CASE WHEN w % 9 = 0 THEN ((n * 17 + w) % 4000)::text ELSE '' END, ' ') FROM generate_series(1, 170) w)
                || ' ends here, ' || repeat('as abstracts do, ', 20),
            'categories', E'cs.LG\\nstat.ML', 'license', 'http://creativecommons.org/licenses/by/4.0/'))
            FROM generate_series(start, least(start + page, PAPERS) - 1) n));
        PERFORM put_announcements((SELECT jsonb_agg(jsonb_build_object('day', date '2024-01-01' + n / 400, 'feed', 'cs.LG',
            'arxiv_id', ID,
            'type', 0, 'position', n % 400)) FROM generate_series(start, least(start + page, PAPERS) - 1) n));
        PERFORM put_scores((SELECT jsonb_agg(jsonb_build_object('criteria_hash', hash, 'version', 1, 'model', 'gpt-4o',
            'arxiv_id', ID,
            'relevance', 1 + n % 10, 'novelty', 1 + n % 7, 'comment', 'It is about invented matter, and close to the criteria.',
            'scored_at', 1700000000000)) FROM generate_series(start, least(start + page, PAPERS) - 1) n));
        COMMIT;
    END LOOP;
    PERFORM put_ledger((SELECT jsonb_agg(jsonb_build_object('day', date '2024-01-01' + d, 'feed', 'cs.LG', 'turn', 0,
        'state', 'complete', 'announced', 400, 'scanned', 400, 'fetched_at', 1700000000000))
        FROM generate_series(0, (PAPERS - 1) / 400) d));
    COMMIT;
END $$;
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cli", help="the program winnow-cli")
    parser.add_argument("--papers", type=int, default=50000)
    parser.add_argument("--delay", type=float, default=20, help="milliseconds, each way")
    parser.add_argument("--budget", type=float, default=60, help="seconds")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)
        server = Server(folder)
        try:
            sys.exit(measure(wanted, folder, server))
        finally:
            server.stop()


def measure(wanted, folder, server):
    server.psql("CREATE ROLE owner LOGIN CREATEROLE PASSWORD 'owner-secret'", "postgres")
    server.psql("CREATE DATABASE lab OWNER owner", "postgres")
    proxy = Proxy(server.port, wanted.delay / 1000)
    proxy.start()
    proxy.ready.wait()
    config = os.path.join(folder, "winnow.ini")
    with open(config, "w") as settings:
        settings.write("[feeds]\ncategories=cs.LG\n")
    environment = dict(os.environ, HOME=folder, XDG_DATA_HOME=folder, XDG_CONFIG_HOME=folder, PGPASSFILE=os.path.join(folder, "pgpass"))
    environment.pop("DBUS_SESSION_BUS_ADDRESS", None)

    def cli(*arguments, given=""):
        done = subprocess.run([wanted.cli, "--library", os.path.join(folder, "library.db"), "--config", config, *arguments],
                              input=given, text=True, env=environment, capture_output=True)
        if done.returncode != 0:
            sys.exit(f"winnow-cli {' '.join(arguments)}: {done.stderr}")
        return done.stdout

    owner = f"postgresql://owner@127.0.0.1:{server.port}/lab"
    cli("lab", "create", owner, given="owner-secret\n")
    password = re.search(r"Password: (\S+)", cli("lab", "members", "add", "ada", owner, given="owner-secret\n")).group(1)
    server.psql(FILL.replace("PAPERS", str(wanted.papers)).replace("ID,", IDENTIFIER + ","))
    with open(environment["PGPASSFILE"], "w") as passwords:
        passwords.write(f"127.0.0.1:*:lab:ada:{password}\n")
    os.chmod(environment["PGPASSFILE"], 0o600)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    begun = time.monotonic()
    cli("lab", "join", f"postgresql://ada@127.0.0.1:{proxy.port}/lab", given="")
    print(cli("lab", "sync"), end="")
    elapsed = time.monotonic() - begun
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    work = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    peak = after.ru_maxrss / 1024
    library = sqlite3.connect(os.path.join(folder, "library.db"))
    have = [library.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            for table in ("paper", "announcement", "score", "day_ledger", "day_paper WHERE scanned")]
    print(f"papers, announcements, scores, days, scanned: {have}")
    print(f"joined in {elapsed:.1f} s (budget {wanted.budget:.0f} s), {work:.1f} s of them at work, {peak:.0f} MB at most, "
          f"{os.path.getsize(os.path.join(folder, 'library.db')) / 1e6:.0f} MB of library")
    begun = time.monotonic()
    cli("lab", "sync")
    print(f"once more, with nothing to do: {time.monotonic() - begun:.1f} s")
    return 0 if elapsed <= wanted.budget and have[:3] == [wanted.papers] * 3 else 1


if __name__ == "__main__":
    main()
