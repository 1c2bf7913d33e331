"""What a page shows of its code: examples, with their set-up as the first cell, and tests folded away.

`python .ci/examples.py` runs each example of the reference behind the first cell of its page, as a reader would paste it.
"""
import ast, builtins, json, os, re, sys, tempfile
from collections import namedtuple
from pathlib import Path

OPEN = "tests", "tutorials", "recipes"  # folders whose pages show all their code
HIDDEN = re.compile(r"^#\| *hide\b", flags=re.M)
NOT_SHOWN = re.compile(r"^#\| *(?:hide|exports?|exporti|echo: *false|eval: *false)\b", flags=re.M)
TEST = re.compile(r"test_\w+|test$|expect_fail|given|settings")  # names of fastcore.test and hypothesis
ENDS = re.compile(r"^(?:shutil\.rmtree\(|os\.chdir\((?:home|here)\))", flags=re.M)


def _is_check(node):
    "Whether a statement only tests: an assertion, a call of test_eq and its like, an expected failure."
    if isinstance(node, ast.Assert): return True
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
        return isinstance(node.value.func, ast.Name) and node.value.func.id.startswith("test_")
    if isinstance(node, ast.With):
        return any(isinstance(i.context_expr, ast.Call) and getattr(i.context_expr.func, "id", "") == "expect_fail" for i in node.items)
    return isinstance(node, (ast.For, ast.If)) and all(map(_is_check, node.body + node.orelse))


def _names(source):
    "The names that code needs from elsewhere, and those that it makes."
    try: tree = ast.parse(source)
    except SyntaxError: return set(), set()
    needs, makes = set(), set()
    for n in ast.walk(tree):
        if isinstance(n, ast.Name): (needs if isinstance(n.ctx, ast.Load) else makes).add(n.id)
        elif isinstance(n, (ast.FunctionDef, ast.ClassDef)): makes.add(n.name)
        elif isinstance(n, ast.arg): makes.add(n.arg)
        elif isinstance(n, (ast.Import, ast.ImportFrom)): makes |= {(a.asname or a.name).partition(".")[0] for a in n.names}
        elif isinstance(n, ast.ExceptHandler) and n.name: makes.add(n.name)
    return needs - makes - set(dir(builtins)), makes


def example_and_checks(cell):
    "The source of a cell in two: what a reader should see, and its tests; without output, all of it is tests or none."
    source = "".join(cell["source"])
    if cell["cell_type"] != "code" or "echo: false" in source: return source, ""
    try: body = ast.parse(source).body
    except SyntaxError: return source, ""
    if any(name[0] == "_" and name != "_" for name in _names(source)[0]): return "", source  # what is nobody's to use
    if not cell["outputs"]: return ("", source) if any(map(_is_check, [n for top in body for n in ast.walk(top)])) else (source, "")
    lines, taken = source.splitlines(), set()
    alone = {line for line in range(1, len(lines) + 1) if sum(n.lineno <= line <= n.end_lineno for n in body) == 1}
    for node in body:
        span = range(node.lineno, node.end_lineno + 1)
        if _is_check(node) and alone.issuperset(span): taken.update(span)
    if len(taken) == sum(bool(line.strip()) for line in lines): return source, ""
    example, checks = ("\n".join(line for k, line in enumerate(lines, 1) if (k in taken) == test) for test in (False, True))
    return example.strip("\n"), checks


def examples_of(cells):
    "(number of the cell, code) of what a page shows."
    shown = [(k, example_and_checks(cell)[0]) for k, cell in enumerate(cells)
             if cell["cell_type"] == "code" and not NOT_SHOWN.search("".join(cell["source"]))]
    return [(k, source) for k, source in shown if source.strip()]


Unit = namedtuple("Unit", "cell text needs makes exported acts")

def _units(cells):
    "The statements of a page, in order; acts: one in a hidden cell that does something, such as writing a file."
    for k, cell in enumerate(cells):
        source = "".join(cell["source"])
        if cell["cell_type"] != "code" or re.search(r"^#\| *eval: *false", source, flags=re.M): continue
        exported, hidden = re.search(r"^#\| *export", source, flags=re.M), HIDDEN.search(source)
        for node in ast.parse(re.sub(r"^[%!].*$", "", source, flags=re.M)).body:
            if _is_check(node): continue
            text = ast.get_source_segment(source, node)
            if getattr(node, "decorator_list", None): text = "\n".join(f"@{ast.unparse(d)}" for d in node.decorator_list) + "\n" + text
            makes_only = isinstance(node, (ast.Import, ast.ImportFrom, ast.FunctionDef, ast.ClassDef)) or (
                isinstance(node, ast.Assign) and not any(isinstance(t, (ast.Subscript, ast.Attribute)) for t in node.targets))
            needs, makes = _names(text)
            acts = hidden and not exported and not makes_only and not ENDS.search(text) and not any(map(TEST.match, needs))
            yield Unit(k, text, needs, makes, bool(exported), bool(acts))


def setup_of(cells, module):
    "What the examples of a page need and do not show: imports, data, and what the page defines."
    examples, units = examples_of(cells), list(_units(cells))
    if not examples: return ""
    taken = {i for i, unit in enumerate(units) if unit.acts and unit.cell < examples[-1][0]}
    wanted = [(k, len(units), _names(source)[0]) for k, source in examples] + [(units[i].cell, i, units[i].needs) for i in taken]
    tests = any(map(TEST.match, set().union(*(names for *_, names in wanted))))
    imports = {"": "from fastcore.test import *"} if tests else {}
    while wanted:
        cell, at, names = wanted.pop()
        for name in names:
            makers = [i for i, unit in enumerate(units) if name in unit.makes]
            own = [i for i in makers if not units[i].exported and (units[i].cell < cell or units[i].cell == cell and i < at != len(units))]
            if own and max(own) not in taken:
                taken.add(max(own))
                wanted.append((units[max(own)].cell, max(own), units[max(own)].needs))
            elif not own and makers: imports[name] = _import_of(name, [units[i].text for i in makers], module)
    return "\n".join([*sorted({*filter(None, imports.values())}), *dict.fromkeys(units[i].text for i in sorted(taken))])


def _import_of(name, sources, module):
    "The line that brings a name which an exported cell imports or defines."
    for n in (n for source in sources for n in ast.parse(source).body):
        if isinstance(n, (ast.Import, ast.ImportFrom)):
            for a in n.names:
                if (a.asname or a.name).partition(".")[0] == name:
                    return ast.unparse(type(n)(**{**vars(n), "names": [a]}))
    return f"from {module} import {name}" if module else ""


def _folded(source, summary="Checks"):
    return {"cell_type": "code", "execution_count": None, "metadata": {}, "outputs": [], "checks": source,
            "source": f"#| code-fold: true\n#| code-summary: {summary}\n{source}"}


def fold_checks(cells, setup=""):
    "The cells with their tests folded away, those that follow each other into one place, and the set-up before the first example."
    shown = []
    for cell in cells:
        example, checks = example_and_checks(cell)
        if example or not checks:
            if setup and cell["cell_type"] == "code" and example.strip() and "echo: false" not in example:
                shown.append(_folded(setup, "What the examples of this page need"))
                setup = ""
            shown.append(dict(cell, source=example))
        if "markdown_table(" in example and cell["outputs"]: shown[-1]["source"] = f"#| code-fold: true\n#| code-summary: Code\n{example}"
        if not checks: continue
        before = shown.pop()["checks"] + "\n\n" if shown and "code-summary: Checks" in shown[-1].get("source", "") else ""
        shown.append(_folded(before + checks.strip()))
    return shown


def module_of(cells):
    match = re.search(r"#\\?\| ?default_exp ([\w.]+)", "".join("".join(c["source"]) + "\n" for c in cells))
    return match and f"llamass.{match[1]}"


def main(paths):
    "Run each example behind its page's set-up, in a folder of its own; print those that fail."
    failed = 0
    for path in map(Path, paths):
        cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
        home, setup = os.getcwd(), setup_of(cells, module_of(cells))
        with tempfile.TemporaryDirectory() as tmp:
            os.chdir(tmp)
            try:
                space = {"__name__": "__main__", "display": lambda *x: None}
                exec(compile(setup, f"{path}: set-up", "exec"), space)
                for k, source in examples_of(cells):
                    try: exec(compile(source, f"{path}: cell {cells[k]['id']}", "exec"), dict(space))
                    except Exception as e: failed += 1; print(f"{path}, cell {cells[k]['id']}: {type(e).__name__}: {str(e)[:150]}")
            except Exception as e: failed += 1; print(f"{path}, set-up: {type(e).__name__}: {str(e)[:150]}")
            finally: os.chdir(home)
    return failed


if __name__ == "__main__": sys.exit(bool(main(sys.argv[1:])))
