"Do the cells of the pages print what is stored? Runs notebooks that store text: python .ci/outputs.py [NOTEBOOK...]"
import json, os, re, subprocess, sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

def text_of(outputs):
    "The text that a cell shows; pictures, HTML and warnings are passed over."
    found = []
    for output in outputs:
        if output["output_type"] == "stream" and output["name"] != "stderr": found += output["text"]
        data = output.get("data", {})
        if not {"text/html", "image/png", "image/gif"} & set(data): found += data.get("text/markdown", data.get("text/plain", []))
    return "".join(found).rstrip()

def code_of(path):
    "(cell, source) of the cells of code that are run."
    cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    sources = [(cell, "".join(cell["source"])) for cell in cells if cell["cell_type"] == "code"]
    return [(cell, source) for cell, source in sources if not re.search(r"^#\| *eval: *false", source, flags=re.M)]

def stale(path):
    "Print the cells of a notebook whose stored text is not what they print now; gives how many there are."
    from execnb.shell import CaptureShell
    os.chdir(path.parent)
    shell, wrong = CaptureShell(), 0
    for cell, source in code_of(path):
        now = text_of(shell.run(source))
        if shell.exc: raise shell.exc
        stored = text_of(cell["outputs"])
        if stored and stored != now:
            wrong += 1
            print(f"{path.name}, cell {cell['id']}\n-- stored\n{stored}\n-- now\n{now}")
    return wrong

def alone(path):
    "The text that this script prints of one notebook, in a process of its own; empty if all is as stored."
    done = subprocess.run([sys.executable, __file__, "--one", path], capture_output=True, text=True)
    return done.stdout + done.stderr[-2000:] if done.returncode else ""

def main():
    if sys.argv[1:2] == ["--one"]: sys.exit(bool(stale(Path(sys.argv[2]).resolve())))
    root = Path(__file__).resolve().parent.parent/"nbs"
    paths = [Path(p).resolve() for p in sys.argv[1:]] or [
        p for p in sorted(root.rglob("*.ipynb")) if not {"tests", "_proc"} & set(p.parts) and not p.name.startswith("4_")]
    paths = [p for p in paths if any(text_of(cell["outputs"]) for cell, _ in code_of(p))]
    with ThreadPoolExecutor(os.cpu_count()) as pool: found = list(pool.map(alone, paths))
    print(*filter(None, found), f"{sum(map(bool, found))} of {len(paths)} pages store what their cells do not print", sep="\n")
    sys.exit(any(found))

if __name__ == "__main__": main()
