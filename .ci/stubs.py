"""Write the stubs that editors read (llamass/**/*.pyi) from the package: `python .ci/stubs.py`

With `--check` nothing is written: stubs that are not up to date are named, and the exit status is 1.
Each room that a package offers names of has one. Types stand there, the words of the parameters of what is offered,
and patched methods in their class. An editor reads the other rooms themselves, and their docstrings.
"""
import argparse, ast, builtins, importlib, inspect, sys, textwrap, types
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
from llamass.tools.lazy import explain

LEFT_OUT = {"bench", "testing"}
KEPT = {"property", "classmethod", "staticmethod", "contextmanager", "dataclass"}  # decorators that an editor has to know
ALSO = {"cached_property": "property", "as_prop": "property", "cls_method": "classmethod"}

UNASKED = {"__repr__", "__post_init__", "__getstate__", "__setstate__", "__dir__", "__reduce__"}

def last_name(node):
    "The last name of a decorator or of what is called, without its arguments."
    return ast.unparse(node.func if isinstance(node, ast.Call) else node).rpartition(".")[2]

def decorators(node):
    "The names of the decorators that stay in a stub."
    options = [k.arg for d in node.decorator_list if isinstance(d, ast.Call) and last_name(d) == "patch" for k in d.keywords]
    named = [ALSO.get(name, name) for name in [*map(last_name, node.decorator_list), *options]]
    return [name for name in named if name in KEPT]

def is_private(name): return name.startswith("_") and not name.endswith("__")

def none_too(annotation):
    "An annotation, in words, of what may also be None."
    return annotation if "None" in annotation or annotation in ("Any", "object") else f"{annotation} | None"

class Room:
    "A module of the package: its text, and what it holds when it is imported."
    def __init__(self, path, offered=(), kinds=()):
        self.offered = offered  # names that a package takes from it
        self.kinds = kinds  # classes that packages offer, and what these are made of
        self.parts = tuple(p for p in path.relative_to(ROOT).with_suffix("").parts if p != "__init__")
        self.tree = ast.parse(path.read_text(encoding="utf-8"))
        self.module = importlib.import_module(".".join(self.parts))
        self.imports = set()  # of types that the room itself does not import
        self.patched = {}  # class -> its methods that stand outside of it
        for node in self.tree.body:
            if not isinstance(node, ast.FunctionDef) or "patch" not in map(last_name, node.decorator_list): continue
            first = node.args.args[0].annotation
            for each in getattr(first, "elts", [first]): self.patched.setdefault(ast.unparse(each), []).append(node)

    def type_name(self, kind):
        "The name of a type in this room."
        if kind.__module__ == "builtins": return "Any" if kind in (types.NoneType, types.FunctionType) else kind.__name__
        if kind.__name__.startswith("_"): return "Any"
        if getattr(self.module, kind.__name__, None) is not kind:
            if kind.__module__.partition(".")[0] not in ("llamass", "torch", "numpy"): return "Any"
            self.imports.add(f"from {kind.__module__} import {kind.__name__}")
        return kind.__name__

    def type_of_value(self, value):
        "The type of a constant: of a dict, list or tuple with that of what it holds, where all are of one."
        def one(values):
            names = sorted({self.type_of_value(v) for v in values})
            return names[0] if len(names) == 1 else "Any"
        if isinstance(value, type) or callable(value): return "Any"
        if type(value) is dict: return f"dict[{one(value)}, {one(value.values())}]"
        if type(value) in (list, set, frozenset): return f"{type(value).__name__}[{one(value)}]"
        if type(value) is tuple: return f"tuple[{one(value)}, ...]"
        return self.type_name(type(value))

    def type_of(self, value, params, methods=()):
        "The type of what is assigned to an attribute, as far as its words say."
        if isinstance(value, ast.Name): return params.get(value.id, "Any")
        if isinstance(value, ast.BoolOp):
            kinds = {self.type_of(v, params, methods).removesuffix(" | None") for v in value.values}
            return kinds.pop() if len(kinds) == 1 else "Any"
        if isinstance(value, ast.IfExp):
            kinds = [self.type_of(v, params, methods) for v in (value.body, value.orelse)]
            if "None" in kinds: return none_too(next((k for k in kinds if k != "None"), "Any"))
            kinds = [none_too(k) for k in kinds] if any("None" in k for k in kinds) else kinds
            return kinds[0] if len({*kinds}) == 1 else "Any"
        if isinstance(value, ast.Compare): return "bool"
        if isinstance(value, ast.Constant): return type(value.value).__name__ if value.value is not None else "None"
        if isinstance(value, (ast.List, ast.ListComp)): return "list"
        if isinstance(value, (ast.Dict, ast.DictComp)): return "dict"
        if isinstance(value, ast.Tuple): return "tuple"
        if not isinstance(value, ast.Call): return "Any"
        name = ast.unparse(value.func)
        if name.startswith("self."): found = next((m.returns for m in methods if m.name == name[5:]), None)
        else:
            called = getattr(self.module, name, None) or getattr(builtins, name, None)
            if isinstance(called, type): return self.type_name(called)
            found = getattr(called, "__annotations__", {}).get("return")
            if isinstance(found, type): return self.type_name(found)
        return ast.unparse(found) if isinstance(found, ast.AST) else "Any"

def parameters(args):
    "(argument, its default or None) of a function."
    places = args.posonlyargs + args.args
    yield from zip(places, [None]*(len(places) - len(args.defaults)) + args.defaults)
    yield from zip(args.kwonlyargs, args.kw_defaults)

def annotate(args):
    "Let annotations be words without quotes, and say where None is given for nothing."
    for arg, default in parameters(args):
        if arg.annotation is None: continue
        words = ast.unparse(arg.annotation)
        if isinstance(arg.annotation, ast.Constant) and arg.annotation.value: words = arg.annotation.value
        if isinstance(default, ast.Constant) and default.value is None: words = none_too(words)
        arg.annotation = ast.Name(words)
    for defaults in (args.defaults, args.kw_defaults):
        for i, default in enumerate(defaults):
            if default is not None and not isinstance(default, (ast.Constant, ast.UnaryOp)): defaults[i] = ast.Constant(...)

def plain(value):
    "A function as it is told: what functools.cache has made of one tells nothing."
    return value if isinstance(value, (type, types.FunctionType)) else inspect.unwrap(value)

def quoted(node, value):
    "The lines of a docstring, as help gives it."
    if not ast.get_docstring(node): return []
    text = inspect.getdoc(plain(value)) if value is not None else None
    text = (text or ast.get_docstring(node)).replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    return textwrap.indent(f'"""{text}"""', "    ").splitlines()

def function(node, value, patched=False, told=True):
    "The lines of a function: its signature, and its docstring where that is told."
    text = quoted(node, value) if told else []
    if not patched and "    Parameters:" not in text: text = []  # an editor reads it where the function stands
    new = ast.parse(ast.unparse(node)).body[0]
    if patched: new.args.args[0].annotation = None
    if new.args.kwarg and new.args.kwarg.arg == "refused": new.args.kwarg = None
    annotate(new.args)
    if isinstance(new.returns, ast.Constant) and new.returns.value: new.returns = ast.Name(new.returns.value)
    if getattr(new.returns, "id", "") == "Self": new.args.args[0].annotation = new.returns = ast.Name("Same")  # which jedi knows, too
    new.decorator_list, new.body = [ast.Name(name) for name in decorators(node)], [ast.Expr(ast.Constant(...))]
    *head, _ = ast.unparse(ast.fix_missing_locations(new)).splitlines()
    return [*head, *text] if text else [*head[:-1], f"{head[-1]} ..."]

def attributes(room, methods):
    "Name -> type of the public attributes that methods set on self."
    found = {}
    for method in methods:
        args = ast.parse(ast.unparse(method)).body[0].args
        annotate(args)
        params = {arg.arg: ast.unparse(arg.annotation) for arg, _ in parameters(args) if arg.annotation}
        for node in ast.walk(method):
            for target in node.targets if isinstance(node, ast.Assign) else ():
                pairs = [(target, node.value)]
                if isinstance(target, ast.Tuple):
                    values = node.value.elts if isinstance(node.value, ast.Tuple) else [None]*len(target.elts)
                    pairs = zip(target.elts, values)
                for at, value in pairs:
                    if not isinstance(at, ast.Attribute) or ast.unparse(at.value) != "self" or at.attr[0] == "_": continue
                    kind = room.type_of(value, params, methods)
                    before = found.get(at.attr, kind)
                    if before != kind: kind = none_too(before if kind == "None" else kind) if "None" in (before, kind) else "Any"
                    found[at.attr] = kind
    return {name: "Any" if kind == "None" else kind for name, kind in found.items()}

def columns(room, methods):
    "The names that a class gives as attributes from a dict of the room: `if name in COLUMNS` in its __getattr__."
    asks = [node.comparators[0].id for m in methods if m.name == "__getattr__" for node in ast.walk(m)
            if isinstance(node, ast.Compare) and isinstance(node.ops[0], ast.In) and isinstance(node.comparators[0], ast.Name)]
    return [name for asked in asks for name in getattr(room.module, asked)]

def methods_in(node): return [n for n in node.body if isinstance(n, ast.FunctionDef)]

def of_class(room, node):
    "The lines of a class: fields, attributes that its methods set, and methods."
    value, patched = getattr(room.module, node.name), room.patched.get(node.name, [])
    explain(value)
    own = methods_in(node)
    methods = {n.name: n for n in [*own, *patched]}
    is_data, is_row = "dataclass" in decorators(node), issubclass(value, tuple)
    bases = "NamedTuple" if is_row else ", ".join(map(ast.unparse, node.bases))
    told = value in room.kinds
    body = quoted(node, value) if told else []
    inherited = {name for base in value.__mro__[1:] for name in vars(base)} | {
        name for n in ast.walk(room.tree) if isinstance(n, ast.ClassDef) and n.name in bases for name in attributes(room, methods_in(n))}
    named = {*methods}
    if is_row:
        kinds = value.__dict__.get("__annotations__", {})
        body += [f"    {name}: {room.type_name(kinds[name]) if name in kinds else 'Any'}" for name in value._fields]
        named |= {*value._fields}
    for n in node.body:
        if isinstance(n, ast.AnnAssign):
            words = n.annotation.value if isinstance(n.annotation, ast.Constant) else ast.unparse(n.annotation)
            kind = none_too(words) if n.value and ast.unparse(n.value) == "None" else words
            body.append(f"    {n.target.id}: {kind}" + (" = ..." if n.value else ""))
            named.add(n.target.id)
        elif isinstance(n, ast.Assign):
            names = [*names_in(n.targets)]
            body += [f"    {name}: {'ClassVar[%s]' % room.type_of_value(getattr(value, name)) if is_data else room.type_of_value(getattr(value, name))}"
                     for name in names if not name.startswith("_") and name not in inherited]
            named |= {*names}
    set_by = {} if is_row else {name: kind for name, kind in attributes(room, methods.values()).items() if name not in named | inherited}
    body += [f"    {name}: {f'ClassVar[{kind}]' if is_data else kind}" for name, kind in set_by.items()]
    body += [f"    {name}: np.ndarray" for name in columns(room, own) if name not in named]
    for method in methods.values():
        if is_private(method.name) or method.name in UNASKED: continue
        found = inspect.getattr_static(value, method.name, None)
        found = getattr(found, "fget", None) or getattr(found, "func", None) or getattr(found, "__func__", found)
        body += textwrap.indent("\n".join(function(method, found, method in patched, told)), "    ").splitlines()
    head = [f"@{ast.unparse(d)}" for d in node.decorator_list if last_name(d) in KEPT]
    return [*head, f"class {node.name}" + (f"({bases}):" if bases else ":"), *(body or ["    ..."])]

def constant(room, name):
    "The lines of a name that is assigned."
    value = getattr(room.module, name, None)
    if name.startswith("_"): return []
    if isinstance(value, type) and issubclass(value, tuple):
        kinds = value.__dict__.get("__annotations__", {})
        return [f"class {name}(NamedTuple):", *(f"    {f}: {room.type_name(kinds[f]) if f in kinds else 'Any'}" for f in value._fields)]
    return [f"{name}: {room.type_of_value(value)}"]

def names_in(targets):
    "The names that an assignment gives values to."
    for target in targets:
        if isinstance(target, ast.Name): yield target.id
        elif isinstance(target, ast.Tuple): yield from names_in(target.elts)

def of_room(room):
    "The lines of what a room defines."
    bases = {ast.unparse(base) for node in room.tree.body if isinstance(node, ast.ClassDef) for base in node.bases}
    for node in room.tree.body:
        if isinstance(node, (ast.Import, ast.ImportFrom)): yield ast.unparse(node)
        elif isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test): yield from map(ast.unparse, node.body)
        elif isinstance(node, ast.Try): yield from (ast.unparse(n) for n in node.body if isinstance(n, (ast.Import, ast.ImportFrom)))
        elif isinstance(node, ast.ClassDef):
            if node.name[0] != "_" or node.name in bases: yield from of_class(room, node)
        elif isinstance(node, ast.FunctionDef) and node.name[0] != "_" and "patch" not in map(last_name, node.decorator_list):
            value = getattr(room.module, node.name)
            explain(plain(value))
            yield from function(node, value, told=node.name in room.offered)
        elif isinstance(node, ast.Assign):
            if isinstance(node.value, ast.Call) and last_name(node.value) == "later": continue  # a module
            for name in names_in(node.targets): yield from constant(room, name)

def offered(room):
    "(room, name) of what a package offers."
    for node in ast.walk(room.tree):
        if isinstance(node, ast.ImportFrom) and node.level == 1:
            yield from ((node.module, a.name) for a in node.names if a.name in room.module.__all__)
        if not isinstance(node, ast.Call) or last_name(node) != "attach" or len(node.args) < 2: continue
        for home, names in ast.literal_eval(node.args[1]).items():
            yield from ((home, name) for name in names.split())

def used(lines, homes):
    "A stub without the imports that it does not need, and with those of the types that annotations name in quotes."
    tree = ast.parse("\n".join(lines))
    names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)}
    known = {*vars(builtins), *(getattr(node, "name", None) for node in tree.body)}
    known |= {name for node in tree.body if isinstance(node, ast.Assign) for name in names_in(node.targets)}
    for node in [*tree.body]:
        if not isinstance(node, (ast.Import, ast.ImportFrom)): continue
        node.names = [a for a in node.names if (a.asname or a.name).partition(".")[0] in names]
        known |= {(a.asname or a.name).partition(".")[0] for a in node.names}
        if not node.names: tree.body.remove(node)
    places = dict.fromkeys(("Callable", "Iterable", "Iterator"), "collections.abc") | homes
    places |= dict(Fraction="fractions", BaseContext="multiprocessing.context")
    more = [f"from {places[name]} import {name}" if name in places else f"import {name}" for name in sorted(names - known)]
    return "\n".join([*more, ast.unparse(tree)])

def stubs():
    "Path of a stub -> its text."
    top = ROOT/"llamass"
    packages = [path for path in (top/"core.py", *top.glob("*/__init__.py")) if path.parent.name not in LEFT_OUT]
    rooms, found, homes = {}, {}, {}
    for package in packages:
        names = sorted({*offered(Room(package))})
        for home, name in names: rooms.setdefault(package.parent.joinpath(*home.split(".")).with_suffix(".py"), set()).add(name)
        package_name = ".".join(package.parent.relative_to(ROOT).parts)
        homes.update({name: f"{package_name}.{home}" for home, name in names})
        lines = [f"from .{home} import {name} as {name}" for home, name in names]
        text = "\n".join([*lines, f"__all__ = {[name for _, name in names]}", ""])
        if names: found[package.with_suffix(".pyi")] = text
        if package.name == "core.py": found[top/"__init__.pyi"] = f"{text}__version__: str\n"  # llamass offers what core does
    modules = {path: importlib.import_module(".".join(path.relative_to(ROOT).with_suffix("").parts)) for path in rooms}
    values = [getattr(modules[path], name) for path, names in rooms.items() for name in names]
    kinds = {kind for value in values if isinstance(value, type) for kind in value.__mro__}
    for path, names in rooms.items():
        room = Room(path, names, kinds)
        lines = [*of_room(room)]
        head = ["from typing import Any, ClassVar, NamedTuple, TypeVar", *sorted(room.imports)]
        if "self: Same" in "".join(lines): head.append('Same = TypeVar("Same")')
        found[path.with_suffix(".pyi")] = used([*head, *lines], homes) + f"\n__all__ = {list(room.module.__all__)}\n"
    return found

def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if a stub is not up to date")
    check, found = parser.parse_args().check, stubs()
    there = {path: path.read_text(encoding="utf-8") for path in (ROOT/"llamass").rglob("*.pyi")}
    stale = [path for path in found.keys() | there.keys() if found.get(path) != there.get(path)]
    if check and stale: sys.exit("stubs that are not up to date (python .ci/stubs.py): " + ", ".join(sorted(p.name for p in stale)))
    for path in stale:
        if path in found: path.write_text(found[path], encoding="utf-8")
        else: path.unlink()

if __name__ == "__main__": main()
