"""What a page shows of its code: examples, behind a folded cell with all that they need, and tests folded away.

`python .ci/examples.py NOTEBOOK...` runs each example behind the first cell of its page, as a reader would paste it.
"""
import ast, builtins, contextlib, dis, importlib, inspect, io, json, os, re, sys, tempfile
from collections import namedtuple
from pathlib import Path

OPEN = "tests", "tutorials", "recipes"  # folders whose pages show all their code
TESTS = re.compile(r"\bassert |\b(?:test_\w+|expect_fail|given)\(")
HELPERS = re.compile(r"\b(?:warned|skip|reference_file|clip_of|copies|show_clips|markdown_table)\(")  # of llamass.testing, not in the wheel


def _says(cell, words):
    "Whether one of the directives of a cell, `#| hide` and so on, begins with one of some words."
    return re.search(rf"^#\| *(?:{words})", "".join(cell["source"]), flags=re.M) is not None


def _is_check(node):
    "Whether a statement only tests: an assertion, a call of test_eq and its like, an expected failure."
    if isinstance(node, (ast.For, ast.If)): return all(map(_is_check, node.body + node.orelse))
    return re.match(r"assert |test_\w+\(|with expect_fail\(", ast.unparse(node)) is not None


def _names(source):
    "The names that code takes from elsewhere, and those that it makes."
    needs, makes, codes = set(), set(), [compile(source, "", "exec")]
    if star := re.match(r"from (\S+) import \*", source): makes.update(importlib.import_module(star[1]).__all__)
    for code in codes:
        codes += filter(inspect.iscode, code.co_consts)
        for step in dis.get_instructions(code):
            if step.opname in ("LOAD_NAME", "LOAD_GLOBAL") and step.argval not in makes: needs.add(step.argval)
            if step.opname == "STORE_NAME" and code is codes[0]: makes.add(step.argval)
    return needs - vars(builtins).keys(), makes


def example_and_checks(cell):
    "The source of a cell in two: what a reader should see, and its tests; without output, all of it is tests or none."
    source = "".join(cell["source"])
    if cell["cell_type"] != "code" or _says(cell, "echo: false"): return source, ""
    if any(name[0] == "_" and name != "_" for name in _names(source)[0]): return "", source  # what is nobody's to use
    if not cell["outputs"]: return ("", source) if TESTS.search(source) else (source, "")
    body, lines = ast.parse(source).body, source.splitlines()
    kept, checks = ({k for n in body if _is_check(n) == test for k in range(n.lineno, n.end_lineno + 1)} for test in (False, True))
    if not kept: return source, ""
    return tuple("\n".join(line for k, line in enumerate(lines, 1) if (k in checks - kept) == test).strip("\n") for test in (False, True))


def examples_of(cells):
    "Number of a cell -> the code that a page shows of it."
    shown = {k: example_and_checks(cell)[0] for k, cell in enumerate(cells)
             if cell["cell_type"] == "code" and not _says(cell, "hide|export|echo: false|eval: false")}
    return {k: source for k, source in shown.items() if source.strip() and not HELPERS.search(source)}


Unit = namedtuple("Unit", "cell text needs makes exported acts")

def _units(cells):
    "The statements of a page but its tests, in order; acts: one of a hidden cell without tests that does something, such as writing a file."
    for k, cell in enumerate(cells):
        if cell["cell_type"] != "code" or _says(cell, "eval: false"): continue
        source, exported = "".join(cell["source"]), _says(cell, "export")
        prepares = _says(cell, "hide") and not exported and not TESTS.search(source)
        for node in ast.parse(source).body:
            if _is_check(node): continue
            first = min(n.lineno for n in [node, *getattr(node, "decorator_list", [])])
            text = "\n".join(source.splitlines()[first - 1:node.end_lineno])
            needs, makes = _names(text)
            yield Unit(k, text, needs, makes, exported, prepares and (not makes or isinstance(node, (ast.For, ast.With)))
                       and not re.match(r"shutil\.rmtree\(|del |small_pictures\(", text))


def setup_of(cells, module):
    "What the examples of a page need and do not show: imports, data, and what the page defines."
    examples, units, taken, imports = examples_of(cells), list(_units(cells)), set(), set()
    def take(names, before):
        for name in names:
            own = [i for i, unit in enumerate(units[:before]) if name in unit.makes and not unit.exported]
            text = next((unit.text for unit in units if name in unit.makes and unit.exported), "")
            if own: add(own[-1])
            elif text: imports.add(text if re.match("import |from ", text) else f"from {module} import {name}")
    def add(i):
        if i not in taken:
            taken.add(i)
            take(units[i].needs, i)
    for k, source in examples.items(): take(_names(source)[0], sum(unit.cell < k for unit in units))
    for i, unit in enumerate(units):
        if unit.acts and unit.cell < max(examples, default=0): add(i)
    return "\n".join([*sorted(imports), *dict.fromkeys(units[i].text for i in sorted(taken))])


def fold_checks(cells, setup, fold):
    "The cells with the set-up before the first example, and with their tests as `fold` makes one cell of those that follow each other."
    tests = []
    for cell in cells:
        example, checks = example_and_checks(cell)
        if tests and (example or not checks): yield fold("\n\n".join(tests)); tests = []
        if cell["cell_type"] == "code" and example.strip() and not _says(cell, "echo: false"):
            if HELPERS.search(example): example = f"#| code-fold: true\n#| code-summary: Code\n{example}"
            elif setup:
                setup = f"#| code-fold: true\n#| code-summary: What the examples of this page need\n{setup}"
                yield {"cell_type": "code", "execution_count": None, "metadata": {}, "outputs": [], "source": setup}
                setup = ""
        if example or not checks: yield dict(cell, source=example)
        if checks: tests.append(checks)
    if tests: yield fold("\n\n".join(tests))


def module_of(cells):
    match = re.search(r"#\\?\| ?default_exp ([\w.]+)", "".join("".join(c["source"]) + "\n" for c in cells))
    return match and f"llamass.{match[1]}"


def faults(path):
    "Run each example of a page behind its set-up, in a folder of its own: the places that fail, with the error."
    cells = json.loads(Path(path).read_text(encoding="utf-8"))["cells"]
    blocks = {"set-up": setup_of(cells, module_of(cells))} | {f"cell {cells[k]['id']}": s for k, s in examples_of(cells).items()}
    names = {"__name__": "__main__", "display": lambda *x: None}
    with tempfile.TemporaryDirectory() as tmp, contextlib.chdir(tmp):
        for place, source in blocks.items():
            try: exec(compile(source, f"{path}: {place}", "exec"), names if place == "set-up" else dict(names))
            except (Exception, SystemExit) as e:
                yield f"{path}, {place}: {type(e).__name__}: {str(e)[:150]}"
                if place == "set-up": return


if __name__ == "__main__":
    sys.ps1 = ">>> "  # as at a prompt, where a page of the viewer does not wait
    with contextlib.redirect_stdout(io.StringIO()): found = [fault for path in sys.argv[1:] for fault in faults(path)]
    print(*found, sep="\n", end="\n"*bool(found), flush=True)
    os._exit(bool(found))  # whatever server an example has left
