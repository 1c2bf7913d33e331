"""Run the blocks of README.md in their order, in the current folder and this environment, as its reader does.

What a block of Python prints must be what stands below it, and what is warned of must be quoted: "A warning says `...`".
Blocks that install a copy of the repository are left out: `.ci/run` runs them there.
"""
import ast, contextlib, importlib, io, os, pprint, re, subprocess, sys, warnings
from pathlib import Path

BLOCK = re.compile(r"^```(sh|python)\n(.*?)^```\n((?:(?: {4}[^\n]*)?\n)*)", flags=re.M | re.S)
ENVIRONMENT = os.environ | {"PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}


def run_python(code, names):
    "What a block prints, with the value of its last line as a notebook shows it; a picture prints nothing."
    body = ast.parse(code).body
    last = ast.Expression(body.pop().value) if isinstance(body[-1], ast.Expr) else ast.parse("None", mode="eval")
    with contextlib.redirect_stdout(io.StringIO()) as out:
        exec(compile(ast.Module(body, []), "README.md", "exec"), names)
        value = eval(compile(last, "README.md", "eval"), names)
        if value is not None and not hasattr(value, "_repr_html_"): pprint.pp(value, width=79)
    return out.getvalue().strip()


def main(readme):
    text, names = Path(readme).read_text(encoding="utf-8"), {"__name__": "__main__"}
    with warnings.catch_warnings(record=True) as seen:
        for language, code, below in BLOCK.findall(text):
            if re.match(r"pip install (\.|-e)", code): continue
            print(f"\n{code}", flush=True)
            if language == "sh": subprocess.run(["bash", "-euo", "pipefail", "-c", code], check=True, env=ENVIRONMENT, stdin=subprocess.DEVNULL)
            else:
                importlib.invalidate_caches()  # a block before may have installed something
                printed, shown = run_python(code, names), re.sub("^ {4}", "", below, flags=re.M).strip()
                if printed != shown: sys.exit(f"README.md shows\n{shown}\nbut its block prints\n{printed}")
    warned, quoted = {str(w.message) for w in seen}, set(re.findall("A warning says `(.*?)`", text))
    if warned != quoted: sys.exit(f"README.md quotes the warnings {quoted}, but its blocks warn of {warned}")


if __name__ == "__main__": main(sys.argv[1])
