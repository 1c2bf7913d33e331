"The size of the house: rooms, lines, helpers, and what its main jobs pass through. `python .ci/size.py [CHECKOUT]`"
import ast, re, subprocess, sys
from collections import Counter, defaultdict
from pathlib import Path

LOADED = "import sys; from llamass import AMASS; print(*[m for m in sys.modules if m.startswith('llamass.')])"
# Every function of llamass that is called while a command unpacks one archive, in all of its threads
PASSED = """
import sys, tempfile, threading
from llamass.core import unpack_body_models
passed = set()
def note(frame, event, arg):
    if event == "call": passed.add(frame.f_globals.get("__name__") or "")
threading.setprofile(note)
sys.setprofile(note)
with tempfile.TemporaryDirectory() as out: unpack_body_models("sample_data", out)
sys.setprofile(None)
print(*[m for m in passed if m.startswith("llamass.")])
"""

def printed(code, root):
    "The rooms that a new process prints."
    command = [sys.executable, "-W", "ignore", "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, cwd=root, check=True, env={"PYTHONPATH": str(root)})
    return sorted(module for module in done.stdout.split() if module.startswith("llamass."))

def lines_of(text): return sum(bool(line.strip()) and not line.lstrip().startswith("#") for line in text.splitlines())

def imported(tree, room):
    "The rooms of llamass that a room imports, as (floor, room)."
    for node in ast.walk(tree):
        if not isinstance(node, ast.ImportFrom): continue
        above = room.parts[:len(room.parts) - node.level] if node.level else ()
        named = (*above, *(node.module or "").split(".")) if node.level else tuple((node.module or "").split("."))[1:]
        yield from [named] if named[-1:] != ("",) else [(*named[:-1], a.name) for a in node.names]

def main(root):
    texts = {p.relative_to(root/"llamass"): p.read_text(encoding="utf-8") for p in sorted((root/"llamass").rglob("*.py"))}
    texts = {p: text for p, text in texts.items() if p.name not in ("_modidx.py", "__main__.py")}
    own = {p for p in texts if p.parts[0] not in ("bench", "testing", "testing.py")}
    rooms = {p for p in texts if p.name != "__init__.py" and p.parts[0] != "bench"}
    sizes, floors = {p: lines_of(texts[p]) for p in texts}, Counter(p.parts[0] for p in rooms if len(p.parts) > 1)
    served, defined, used = defaultdict(set), Counter(), Counter()
    for path, text in texts.items():
        if path.parts[0] == "bench": continue
        tree = ast.parse(text)
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef): defined[node.name] += 1
            if isinstance(node, ast.Name): used[node.id] += 1
            if isinstance(node, ast.Attribute): used[node.attr] += 1
        for target in imported(tree, path):
            if path in rooms: served[target].add(path)
    once = [n for n, k in defined.items() if k == 1 and re.match("_(?!_)", n) and used[n] == 1]
    by_name = {p.with_suffix("").parts: p for p in rooms}
    alone = sorted("/".join(name) for name, users in served.items() if name in by_name and len(users) == 1 and sizes[by_name[name]] <= 250)
    functions = sum(defined.values())
    print(f"{len(rooms)} rooms on {len(floors)} floors:", ", ".join(f"{floor} {n}" for floor, n in floors.items()))
    print(f"{sum(sizes.values()):,} lines exported, {sum(sizes[p] for p in own):,} of them in the wheel; most in a room: {max(sizes[p] for p in rooms)}")
    print(f"{len(once)} of {functions:,} functions are private helpers used once ({len(once)/functions:.0%})")
    print(f"{len(alone)} rooms of at most 250 lines serve one other room only:", ", ".join(alone))
    for what, code in (("AMASS loads", LOADED), ("an archive passes", PASSED)):
        found = printed(code, root)
        print(f"{what} {len(found)} rooms:", ", ".join(m.removeprefix("llamass.") for m in found))

if __name__ == "__main__": main(Path(sys.argv[1] if sys.argv[1:] else Path(__file__).parents[1]).resolve())
