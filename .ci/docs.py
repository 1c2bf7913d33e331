"""Build the website (docs/) and README.md from the notebooks: `python .ci/docs.py`.

With `--check` nothing is written: the files that a build would change are named, and the exit status is 1.
The same nbs/_quarto.yml also serves `nbdev_docs`, for whoever has Quarto.
"""
import argparse, ast, base64, contextlib, html, importlib, inspect, io, json, os, re, shutil, subprocess, sys, tempfile
from dataclasses import is_dataclass
from html.parser import HTMLParser
from importlib.metadata import EntryPoint
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import nbdev.doclinks, nbdev.processors, nbdev.quarto, nbdev.showdoc, yaml
from fastcore.docments import docments, qual_name
from latex2mathml.converter import convert
from nbdev.config import get_config

from examples import OPEN, fold_checks, module_of, setup_of
from lighter import lighten

ROOT = Path(__file__).resolve().parents[1]
# The sidebar in the reader's order: section -> its pages and folders, or inner sections, which are folded; "" is what its
# heading opens. A page that is named is taken out of its folder. A floor's index.ipynb names its rooms in their order;
# elsewhere it is that of the names. COMMANDS: those of settings.ini.
COMMANDS = object()
SECTIONS = {
    "Start": ["tutorials/"],
    "Guides": ["guides/", "tutorials/6_visualization.ipynb"],
    "Recipes": ["recipes/"],
    "Reference": {
        "": "reference.ipynb", "Commands": COMMANDS,
        "Loading": [f"loading/{name}.ipynb" for name in ("dataset", "whole_motions", "measuring", "motion_lib", "motion_sampling", "simulator", "shards")],
        "Table": [f"table/{name}.ipynb" for name in ("scanning", "table", "splits", "rates", "axes", "checking", "exclusions", "citing", "joining")],
        "Motion": [f"motion/{name}.ipynb" for name in (
            "transforms", "placing", "features", "humanml3d", "features272", "imu", "rotations", "resampling", "body", "body_model", "contacts", "measures")],
        "Text": [f"text/{name}.ipynb" for name in ("sources", "labels", "embeddings")],
        "Files and pictures": ["files/schema.ipynb", "files/names.ipynb", "convert/consumers.ipynb", "viz/plots.ipynb", "viz/viewer.ipynb"]},
    "More": {"Benchmarks": ["benchmarks/"], "Internals": {
        "Names": ["core.ipynb"], **{folder: [f"{folder}/"] for folder in (
            "files", "table", "unpack", "motion", "text", "loading", "convert", "viz", "sample", "tools", "testing", "tests")}}},
}
# Words that readers type and that the heading of their place does not say: page and anchor -> words
SEARCH_WORDS = {
    "tutorials/several_gpus.html#killed": ["resume", "checkpoint"],
    "tutorials/first_batch.html": ["install", "download"],
    "loading/dataset.html#amass.state_dict": ["resume", "checkpoint"],
    "guides/frame_rates.html": ["fps", "framerate", "Hz"],
    "guides/splits.html": ["split", "train", "val", "test"],
    "guides/data_format.html": ["format", "shapes", "poses"],
    "guides/text.html": ["caption", "HumanML3D", "BABEL"],
    "guides/quality.html": ["quality", "filter", "skating"],
    "guides/take_in.html": ["import", "GVHMR", "WHAM", "pickle", "pkl", "BVH"],
    "guides/packing.html": ["pack", "GPU", "cuda", "MotionLib"],
    "tutorials/visualization.html": ["plot", "animate", "render"],
    "guides/pipelines.html": ["TransPose", "HuMoR", "272", "VPoser"],
    "motion/imu.html": ["accelerometer", "TransPose", "MobilePoser"],
}
NUMBER = r"\d+[a-zA-Z0-9]*_"  # nbdev's own rule for what comes off a page's name
FIG_ALT = re.compile(r"^#\| fig-alt: \"?(.*?)\"?$", flags=re.M)
BADGE = r'<a [^>]*><img alt="[^"]*"[^>]* src="https?:[^">]*(?:badge\.fury\.io|/badge\.svg)[^>]*></a>'  # told on GitHub alone
GIF = re.compile(r'<img [^>]*src="data:image/gif;base64,([^"]*)">')
SYMBOL = re.compile(r"^### \S+ {#(\S+)}", flags=re.M)  # the heading that SymbolPage writes


def copy_checkout(dest):
    "Copy what git has, or would add, to `dest`, so that a build cannot disturb the checkout."
    names = subprocess.check_output(["git", "ls-files", "-z", "-co", "--exclude-standard"], cwd=ROOT, text=True)
    for name in names.split("\0")[:-1]:
        if not (ROOT/name).is_file() or name.startswith("docs/"): continue
        (dest/name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT/name, dest/name)


# The notebooks, as nbdev prepares them for the site

def _code(annotation):
    "An annotation as one would write it."
    text = annotation if isinstance(annotation, str) else inspect.formatannotation(annotation)
    return re.sub(r" ?\| ?", " | ", re.sub(r"\b(?:[A-Za-z_]\w*\.)+(?=\w)", "", text))  # a table breaks a line at a space alone


def _value(default, sym=None):
    "A default as one would write it: a long one by its name where `sym` is defined; an address in memory says nothing."
    text = getattr(default, "__name__", None) or repr(default)
    names = getattr(getattr(sym, "__init__", sym) if inspect.isclass(sym) else sym, "__globals__", {})
    if len(text) > 20: text = next((name for name, value in names.items() if value is default and name.isupper()), text)
    return re.sub(r" at 0x[0-9a-f]+", "", text)


# Methods that mean the same in every class of Python
SPECIAL = {"__repr__": "What is printed of it.", "__iter__": "Go through it, one after the other.", "__len__": "How many there are.",
           "__getstate__": "What of it goes to another process.", "__setstate__": "Make it anew in another process."}
WITHOUT_TEXT = []  # names that a page shows and says nothing of


class SymbolPage:
    "What a page shows of a symbol: heading, link to the source, signature, docstring, table of parameters."
    def __init__(self, sym, name=None, title_level=3):
        self.is_property = isinstance(sym, property)
        self.sym = inspect.unwrap(getattr(sym, "fget", None) or sym)
        self.name = name or qual_name(self.sym)
        init = getattr(self.sym, "__init__", None)
        own = "__main__", get_config().lib_path.name
        self.inherits = inspect.isclass(self.sym) and inspect.isfunction(init) and init.__module__.partition(".")[0] not in own
        self.source = nbdev.doclinks.NbdevLookup().code(self.name)
        if inspect.isclass(self.sym) and self.source:  # Python finds the text of a class in a module alone
            module = re.search(rf".*/({get_config().lib_path.name}/\S+)\.py", self.source)[1].replace("/", ".")
            self.sym = getattr(importlib.import_module(module.removesuffix(".__init__")), self.name, self.sym)

    def _repr_markdown_(self):
        if self.name.startswith("_"): return ""  # a method of what is nobody's to use
        heading = self.name.replace("__", r"\_\_")
        head = [f"### {heading} {{#{self.name.lower()}}}", f"[source]({self.source})" if self.source else ""]
        if self.name in commands(): return "\n\n".join([*head, f"```default\n{self._help()}\n```"])
        text = self.sym.__doc__ or SPECIAL.get(self.name.rpartition(".")[2], "")
        if not text and self.name not in WITHOUT_TEXT: WITHOUT_TEXT.append(self.name)
        signature, table = self._signature(), self._table()
        if table and signature.count("\n") > 3:  # a long one says no more than the table
            signature, table = "", f"{table}\n\n<details><summary>Signature</summary>\n\n{signature}\n\n</details>"
        parts = [*head, signature, inspect.cleandoc(text).partition("\n\nParameters:")[0], table]
        return "\n\n".join(part for part in parts if part)

    def _help(self):
        "What the command says when it is asked for --help."
        with contextlib.redirect_stdout(io.StringIO()) as out, contextlib.suppress(SystemExit):
            os.environ["COLUMNS"] = "72"  # as many as the page shows
            self.sym(["--help"])
        return out.getvalue().strip()

    def _signature(self):
        "The call with its types and defaults, a parameter a line where it gets long."
        if self.inherits: return f"```python\nclass {self.name}(...)\n```"  # what another library's class takes is told there
        try: signature = inspect.signature(self.sym)
        except (TypeError, ValueError): return ""
        drop = {"annotation": inspect.Parameter.empty, "default": inspect.Parameter.empty}
        params, marked = [], False
        for p in signature.parameters.values():
            if p.name == "self": continue
            if p.kind == p.KEYWORD_ONLY and not marked: params.append("*")
            marked = marked or p.kind in (p.VAR_POSITIONAL, p.KEYWORD_ONLY)
            text = str(p.replace(**drop))
            if p.annotation is not p.empty: text += f": {_code(p.annotation)}"
            if p.default is not p.empty: text += f" = {_value(p.default, self.sym)}"
            params.append(text)
        is_class, ret = inspect.isclass(self.sym), signature.return_annotation
        name = f"class {self.name}" if is_class else self.name
        tail = "" if is_class or ret is signature.empty else f" -> {_code(ret)}"
        line = f"{name}{tail}" if self.is_property else f"{name}({', '.join(params)}){tail}"
        if len(line) > 68: line = f"{name}(\n    " + ",\n    ".join(params) + f",\n){tail}"
        return f"```python\n{line}\n```"

    def _docments(self):
        "Name of a parameter -> what is said of it; fields that a dataclass inherits are told where they stand."
        if not is_dataclass(self.sym): return docments(self.sym, full=True, args_kwargs=True)
        about = {k: v for base in reversed(self.sym.__mro__) if is_dataclass(base) for k, v in docments(base, full=True).items()}
        return {name: about[name] for name in inspect.signature(self.sym).parameters}

    def _table(self):
        "The parameters as a table, if any of them has a comment."
        if self.inherits: return ""
        about = {k: v for k, v in self._docments().items() if k != "self"}
        if not any(o.docment for o in about.values()): return ""
        rows = ["| Name | Type | Default | Details |", "|---|---|---|---|"]
        for name, o in about.items():
            cells = ["" if o.anno in (inspect.Parameter.empty, type(None)) else f"`{_code(o.anno)}`",
                     "" if o.default is inspect.Parameter.empty else f"`{_value(o.default, self.sym)}`", o.docment or ""]
            cells = [cell.replace("|", r"\|").replace("\n", " ") for cell in cells]
            if any(cells): rows.append("| " + " | ".join([f"**{'Returns' if name == 'return' else name}**", *cells]) + " |")
        return "\n".join(rows)


def pages_of(folder):
    "The notebooks of a folder, the index first, then in the order in which the index names them."
    names = sorted(path.name for path in folder.glob("*.ipynb"))
    if "index.ipynb" not in names: return names
    cells = json.loads((folder/"index.ipynb").read_text(encoding="utf-8"))["cells"]
    named = re.findall(r"^- \[[^]]+\]\(([^)/]+\.ipynb)\):", "\n".join("".join(c["source"]) for c in cells), flags=re.M)
    return [name for name in dict.fromkeys(["index.ipynb", *named, *names]) if name in names]


def commands():
    "The commands that are installed: name -> (module, function)."
    lines = get_config().console_scripts.split()
    found = (re.fullmatch(r"([^=]+)=([^:]+):(\w+)", line) for line in lines)
    return {match[1]: (match[2], match[3]) for match in found}


def _exports(path):
    "The module that a notebook writes; none if it writes none."
    match = re.search(r"#\\?\| ?default_exp ([\w.]+)", path.read_text(encoding="utf-8"))
    return match and f"{get_config().lib_path.name}.{match[1]}"


def _pages(nbs, entries, named):
    "Pages of a section: those of its folders without the ones that are named elsewhere, and the named ones that are there."
    pages = []
    for entry in entries:
        if not entry.endswith("/"): pages += [entry] if (nbs/entry).exists() else []
        else: pages += [page for name in pages_of(nbs/entry) if (page := f"{entry}{name}") not in named]
    return pages


def sections(nbs):
    "Title -> pages, or subsections, as SECTIONS says."
    by_module = {_exports(path): path.relative_to(nbs).as_posix() for path in sorted(nbs.rglob("*.ipynb")) if "_proc" not in path.parts}
    of_commands = [{"text": name, "href": by_module[module]} for name, (module, _) in commands().items()]
    named = {entry["href"] for entry in of_commands} | {page for page in flat(SECTIONS) if not page.endswith("/")}
    def filled(entries):
        if entries is COMMANDS: return of_commands
        if isinstance(entries, dict): return {title: pages for title, inner in entries.items() if (pages := filled(inner))}
        return _pages(nbs, entries, named) if isinstance(entries, list) else entries
    return filled(SECTIONS)


def _section(title, pages):
    "A section of the sidebar; its heading leads to the index page, where there is one."
    if isinstance(pages, dict):
        head = {"href": pages[""]} if "" in pages else {}
        return {"section": title, **head, "contents": [_section(*item) for item in pages.items() if item[0]]}
    if not str(pages[0]).endswith("index.ipynb"): return {"section": title, "contents": pages}
    return {"section": title, "href": pages[0], "contents": pages[1:]}


def flat(pages):
    "The pages of a section, as paths in a list."
    if isinstance(pages, dict): return [page for inner in pages.values() for page in flat(inner)]
    if isinstance(pages, str): return [pages]
    return [page["href"] if isinstance(page, dict) else page for page in pages] if isinstance(pages, list) else []


def write_sidebar(nbs):
    "Write sidebar.yml from the notebooks that are there; one in a folder of no section is an error."
    groups = sections(nbs)
    known = {"index.ipynb", *flat(groups)}
    strays = {p.relative_to(nbs).as_posix() for p in nbdev.doclinks.nbglob(nbs, as_path=True)} - known
    if strays: sys.exit(f"No section of the sidebar takes {', '.join(sorted(strays))}: see SECTIONS in .ci/docs.py")
    contents = ["index.ipynb"] + [_section(*item) for item in groups.items()]
    text = yaml.safe_dump({"website": {"sidebar": {"contents": contents}}}, sort_keys=False)
    (nbs/"sidebar.yml").write_text("# Written by .ci/docs.py\n" + text, encoding="utf-8")


def check_titles(nbs):
    "Refuse a title cell that holds more than title and quote: nbdev would drop the rest in silence."
    crowded = []
    for path in sorted(nbdev.doclinks.nbglob(nbs, as_path=True)):
        cells = [cell for cell in json.loads(path.read_text(encoding="utf-8"))["cells"] if cell["cell_type"] == "markdown"]
        title = next((text for cell in cells if re.search(r"^# ", text := "".join(cell["source"]), flags=re.M)), "")
        rest = re.sub(r"^(#\s.*|>.*|- .*:.*)$", "", title, flags=re.M)
        if rest.strip() or len(re.findall(r"^>", title, flags=re.M)) > 1: crowded.append(path.relative_to(nbs).as_posix())
    if crowded: sys.exit(f"Only the title and a quote of one line may stand in the title cell of {', '.join(crowded)}")


_do_eval = nbdev.processors._do_eval

def _needed(cell):
    "Run a cell if nbdev would and a page needs it: examples that also import something keep their stored output."
    if not cell.source: return False
    imports = all(isinstance(tree, (ast.Import, ast.ImportFrom)) for tree in cell.parsed_() or ())
    exported = cell.directives_.keys() & {"export", "exports", "exporti", "exec_doc"}
    return (imports or exported or "show_doc(" in cell.source) and _do_eval(cell)


def process_notebooks(root):
    "Run nbdev's processors over the notebooks of `root`, giving _proc/."
    lib = get_config().lib_path.name
    # Own symbols only, and those of this copy: what else is installed must not change the pages.
    nbdev.doclinks.entry_points = lambda group: [EntryPoint(name=lib, value=f"{lib}._modidx:d", group=group)]
    # A name within the words of a link stays as it is: a link in a link is shown as raw Markdown.
    nbdev.doclinks._re_backticks = re.compile(nbdev.doclinks._re_backticks.pattern + r"(?![^\[\]\n]*\]\()")
    nbdev.showdoc.BasicMarkdownRenderer = SymbolPage
    nbdev.processors._do_eval = _needed
    nbdev.quarto.refresh_quarto_yml()
    nbdev.doclinks._build_modidx()
    check_titles(root/"nbs")
    write_sidebar(root/"nbs")
    proc = nbdev.quarto.proc_nbs(force=True, n_workers=0)
    if WITHOUT_TEXT: sys.exit(f"No docstring, so the website would say nothing of them: {', '.join(WITHOUT_TEXT)}")
    return proc


def adapt(proc, site):
    "Make the notebooks of _proc/ what smalldocs should see: final names, relative links, headings in order."
    notebooks = {path: json.loads(path.read_text(encoding="utf-8")) for path in sorted(proc.rglob("*.ipynb"))}
    targets = {path: path.with_name(re.sub(f"^{NUMBER}", "", path.name)) for path in notebooks}
    pages = {path: target.relative_to(proc).with_suffix(".html").as_posix() for path, target in targets.items()}
    twins = [path.name for path in pages if list(pages.values()).count(pages[path]) > 1]
    if twins: sys.exit(f"{' and '.join(twins)} want the same page, since numbers come off: rename one")
    symbols = {f"{pages[path]}#{anchor}" for path, nb in notebooks.items() for data in _markdown_outputs(nb["cells"])
               for anchor in SYMBOL.findall("".join(data["text/markdown"]))}
    for path, nb in notebooks.items():
        for cell in nb["cells"]:
            source = "".join(cell["source"])
            # smalldocs does not know output-file, which nbdev writes into the front matter
            if cell["cell_type"] == "raw": cell["source"] = re.sub(r"^output-file: .*\n", "", source, flags=re.M)
            if cell["cell_type"] == "markdown": cell["source"] = _own_links(source, pages[path], site, symbols)
            for data in _outputs([cell], "text/html"):  # as Jupyter shows it everywhere
                if match := GIF.fullmatch("".join(data["text/html"]).strip()): data["image/gif"] = data.pop("text/html") and match[1]
            for data in _outputs([cell], "image/gif"):  # as a file, so that README.md can show it, too
                gif = targets[path].with_name(f"{targets[path].stem}_{cell['id']}.gif")
                gif.write_bytes(base64.b64decode("".join(data.pop("image/gif"))))
                data["text/markdown"] = f"![{FIG_ALT.search(source)[1]}]({gif.name})"
            for data in _markdown_outputs([cell]):
                data["text/markdown"] = _own_links("".join(data["text/markdown"]), pages[path], site, symbols)
        if path.parent.name not in OPEN: nb["cells"] = fold_checks(nb["cells"], _setup(path.relative_to(proc)))
        nb["cells"] = commands_first(nb["cells"])
        _order_headings(nb["cells"], pages[path], symbols)
        path.unlink()
        targets[path].write_text(json.dumps(nb), encoding="utf-8")
    sidebar = proc/"sidebar.yml"
    sidebar.write_text(re.sub(rf"(?<=[ /]){NUMBER}(\S+\.ipynb)", r"\1", sidebar.read_text(encoding="utf-8")), encoding="utf-8")


def _setup(page):
    "What the examples of a page of the reference need; empty for other pages."
    if page.as_posix() not in flat(sections(Path("nbs"))["Reference"]): return ""
    cells = json.loads(("nbs"/page).read_text(encoding="utf-8"))["cells"]
    return setup_of(cells, module_of(cells))


def commands_first(cells):
    "The cells of a page, with what its command says of itself above the first heading."
    def is_help(cell): return any(match[1] in commands() for d in _markdown_outputs([cell]) if (match := SYMBOL.match("".join(d["text/markdown"]))))
    helps = [cell for cell in cells if is_help(cell)]
    others = [cell for cell in cells if not is_help(cell)]
    first = next((i for i, cell in enumerate(others) if i and re.match("## ", "".join(cell["source"]))), len(others))
    return others[:first] + helps + others[first:] if helps else cells


def _outputs(cells, mime):
    return [o["data"] for cell in cells for o in cell.get("outputs", []) if mime in o.get("data", {})]


def _markdown_outputs(cells): return _outputs(cells, "text/markdown")


def _own_links(text, page, site, symbols):
    "`text` of `page` with the links to other notebooks, and nbdev's to symbols, as the finished pages are named."
    up = "../" * page.count("/")
    def symbol_link(match):  # nbdev links all that is defined: a method without a heading is found at its class
        label, target, anchor = match.groups()
        while anchor and f"{target}#{anchor}" not in symbols: anchor = anchor.rpartition(".")[0]
        return f"{label}({up}{target}#{anchor})" if anchor else f"{label}({up}{target})"
    text = re.sub(rf"(\[`[^`]+`\])\({re.escape(site)}([^)#]+)#([^)]+)\)", symbol_link, text)
    text = re.sub(rf"(\]\([^)\s:]*?)(?<=[(/]){NUMBER}([^)/\s:]+\.ipynb)", r"\1\2", text)  # not in addresses elsewhere
    return text.replace(f"]({site}", f"]({up}")


def _order_headings(cells, page, symbols):
    "Put a symbol one level below the prose heading above it, and a method one below its class."
    def distinct(match):  # a prose heading that is a symbol's name leaves the symbol its anchor
        anchor = match[1].lower()
        return f"{match[0]} {{#about-{anchor}}}" if f"{page}#{anchor}" in symbols else match[0]
    level, owner = 1, None
    for cell in cells:
        if cell["cell_type"] == "markdown":
            for hashes in re.findall(r"^(#+) ", re.sub(r"^```.*?^```", "", cell["source"], flags=re.M | re.S), flags=re.M):
                level, owner = len(hashes), None
            cell["source"] = re.sub(r"^#+ (?:\[?`)?(\w+)(?:`\S*)?$", distinct, cell["source"], flags=re.M)
        for data in _markdown_outputs([cell]):
            if not (symbol := SYMBOL.match(data["text/markdown"])): continue
            name, _, method = symbol[1].partition(".")
            data["text/markdown"] = "#" * (level + (2 if method and name == owner else 1)) + data["text/markdown"][3:]
            if not method: owner = name


# The site, as smalldocs renders it

def render(proc):
    "Render _proc/ into docs/, then take out what would ask another host for something or differ at every build."
    command = [sys.executable, "-m", "smalldocs.cli", "render", "--quiet", "--strict", str(proc)]
    if subprocess.run(command, env=os.environ | {"PYTHONHASHSEED": "0"}).returncode: sys.exit("The site could not be rendered")
    docs, groups = proc/get_config().doc_path.name, sections_of(proc)
    (docs/"sitemap.xml").unlink()  # carries modification times
    (docs/".nojekyll").touch()
    for page in docs.rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        text = re.sub(r'<(link|script)\b[^>]*/katex@[^>]*>(</script>)?', "", text)
        text = re.sub(r'<span class="math (\w+)">\\[(\[](.*?)\\[)\]]</span>', _mathml, text, flags=re.S)
        text = re.sub(rf"<p>(?:\s*{BADGE})+\s*</p>\n?", "", text)
        text = re.sub(r'<img alt="([^"]*)"[^>]* src="https?:[^>]*>', r"\1", text)  # badges: their links stay
        for pattern, better in ACCESSIBLE.items(): text = re.sub(pattern, better, text)
        page.write_text(text, encoding="utf-8")
    for copy in docs.rglob("*.llms.md"):
        text = re.sub(r"^(#+ .*) \{#\S+\}$", r"\1", copy.read_text(encoding="utf-8"), flags=re.M)
        text = re.sub(r"data:[\w/+.-]+;base64,[A-Za-z0-9+/=\s]{200,}", "...", text)  # pictures are for eyes
        text = re.sub(r' srcdoc="[^"]*"', "", text)  # and so are players
        copy.write_text(text, encoding="utf-8")
    write_search(docs, proc, list(groups))
    write_llms(docs, groups)
    for sheet in docs.glob("site_libs/themes/*.css"):
        text = re.sub(r"@import url\([^)]*\);", "", sheet.read_text(encoding="utf-8"))  # web fonts
        sheet.write_text(text, encoding="utf-8")
    lighten(docs)
    return docs


def sections_of(proc):
    "Finished page -> (section of the sidebar, one line on it), in the sidebar's order."
    contents, pages = yaml.safe_load((proc/"sidebar.yml").read_text(encoding="utf-8"))["website"]["sidebar"]["contents"], {}
    def add(title, entry):
        href = entry if isinstance(entry, str) else entry.get("href")
        if href: pages[href.replace(".ipynb", ".html")] = title, _front(proc/href)
        for inner in entry.get("contents", []) if isinstance(entry, dict) else (): add(title, inner)
    for entry in contents: add(entry if isinstance(entry, str) else entry["section"], entry)
    return pages


def _front(path):
    "Title and description of a notebook, as nbdev writes them above it."
    raw = next("".join(cell["source"]) for cell in json.loads(path.read_text(encoding="utf-8"))["cells"] if cell["cell_type"] == "raw")
    return yaml.safe_load(raw.strip().strip("-"))


def write_search(docs, proc, order):
    "The index of the search: in the sidebar's order, without tests, and with the words that readers type."
    path, checks, entries = docs/"search.json", {}, []
    for entry in json.loads(path.read_text(encoding="utf-8")):
        page = entry["href"].partition("#")[0]
        if page.startswith("tests/"): continue
        if page not in checks: checks[page] = [_as_indexed(text) for text in _checks_of(proc/page.replace(".html", ".ipynb"))]
        text = " ".join(entry["text"].removeprefix("source ").split())  # the link's word
        for test in checks[page]: text = text.replace(test, "")
        if not text.strip() and "#about-" in entry["href"]: continue  # a heading that is the name of the symbol below it
        entries.append(dict(entry, text=" ".join(text.split()), words=SEARCH_WORDS.get(entry["href"], [])))
    if lost := SEARCH_WORDS.keys() - {entry["href"] for entry in entries}: sys.exit(f"SEARCH_WORDS names no place of the site: {lost}")
    entries.sort(key=lambda entry: order.index(entry["href"].partition("#")[0]))  # of equally good ones the first comes first
    path.write_text(json.dumps(entries, ensure_ascii=False), encoding="utf-8")
    script = docs/"site_libs/smalldocs.js"
    text, n = re.subn(r"keys: \[\{", 'keys: [{ name: "words", weight: 4 }, {', script.read_text(encoding="utf-8"))
    if n != 1: sys.exit(f"{script.name} no longer says what the search looks at")
    script.write_text(text, encoding="utf-8")


def _as_indexed(code):
    "Code as smalldocs writes it into the index of the search."
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", " ".join(code.split()))).split())


def _checks_of(path):
    "The tests that a page has folded away, and examples that test, too."
    for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
        source = re.sub(r"^#\|.*\n", "", "".join(cell["source"]), flags=re.M)
        if "checks" in cell: yield cell["checks"]
        elif cell["cell_type"] == "code" and re.search(r"\b(test_\w+|expect_fail)\(", source): yield source


def write_llms(docs, groups):
    "The pages for machines, in the sidebar's order, each with its line."
    site, (_, front) = get_config().doc_host + get_config().doc_baseurl, groups["index.html"]
    lines, before = [f"# {front['title']}", "", f"> {front['description']}"], None
    for page, (title, front) in groups.items():
        if title != before: lines += ["", f"## {'Front page' if page == 'index.html' else title}", ""]
        about = f": {front['description']}" if front.get("description") else ""
        lines.append(f"- [{front['title']}]({site}/{page.replace('.html', '.llms.md')}){about}")
        before = title
    (docs/"llms.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
    texts = [(docs/page.replace(".html", ".llms.md")).read_text(encoding="utf-8") for page, (title, _) in groups.items() if title != "More"]
    (docs/"llms-full.txt").write_text("\n".join(texts), encoding="utf-8")


# What a keyboard, a screen reader, axe-core and a narrow page miss in the pages as they are rendered
ACCESSIBLE = {
    r'(<i class="bi [^"]*") role="img"': r'\1 aria-hidden="true"',  # an icon with its word beside it
    r'(data-bs-target="(#[^"]+)") role="navigation"': r'\1 href="\2" role="button"',  # opens a section of the sidebar
    r'<nav class="navbar ': '<nav aria-label="Site" class="navbar ',
    r'<nav class="quarto-secondary-nav"': '<nav aria-label="Place" class="quarto-secondary-nav"',
    r'<nav id="quarto-sidebar"': '<nav aria-label="Pages" id="quarto-sidebar"',
    r'<nav class="page-navigation"': '<nav aria-label="Next and previous page" class="page-navigation"',
    r'<nav class="quarto-page-breadcrumbs quarto-title-breadcrumbs([^"]*)" aria-label="breadcrumb"': r'<nav class="quarto-page-breadcrumbs quarto-title-breadcrumbs\1" aria-label="Path"',
    r'<div id="quarto-margin-sidebar"': '<div role="complementary" aria-label="Margin" id="quarto-margin-sidebar"',
    r'<th(?: [^>]*)?></th>': '<td></td>',  # the corner of a table heads nothing
    r'<code>(--[\w-]+)</code>': r'<code class="text-nowrap">\1</code>',  # an option is not parted behind its dashes
    r'<h2 id="toc-title">(.*?)</h2>': r'<p id="toc-title">\1</p>',  # stands before the title
}


def _mathml(match):
    return convert(html.unescape(match[2]), display="block" if match[1] == "display" else "inline")


def readme(docs, site):
    "The front page as GitHub reads it: callouts as alerts, links to the site, pictures in docs/."
    def alert(match):
        kind, title, body = match.groups()
        lines = ([f"**{title}**", ""] if title else []) + body.strip().splitlines()
        return "\n".join(f"> {line}".rstrip() for line in [f"[!{kind.upper()}]", *lines])

    def address(match):
        label, target = match.groups()
        if label is None or urlsplit(target).scheme or target.startswith("#"): return match[0]  # code, or good as it is
        if label.startswith("!"): return f"{label}(docs/{target})"
        return f"{label}({site}{target.replace('.llms.md', '.html')})"

    text = (docs/"index.llms.md").read_text(encoding="utf-8")
    text = re.sub(r"<iframe[^>]*></iframe>\n*", "", text)  # a player, which GitHub does not show
    text = re.sub(r'<div class="callout-(\w+)"(?: title="(.*?)")?>\n(.*?)\n</div>', alert, text, flags=re.S)
    code = r"^```.*?^```|`[^`\n]+`"
    return re.sub(rf"{code}|(!?\[[^\]]*\])\(([^)\s]+)\)(?:\{{[^}}]*\}})?", address, text, flags=re.M | re.S)


# What the finished site must keep

class Page(HTMLParser):
    "The addresses a page links to, those it loads, and the anchors it offers."
    def __init__(self, path):
        super().__init__()
        self.links, self.loads, self.anchors, self.twice = [], [], {""}, set()
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if attrs.get("id") in self.anchors: self.twice.add(attrs["id"])
        if "id" in attrs: self.anchors.add(attrs["id"])
        if tag == "a" or attrs.get("rel") == "canonical": self.links.append(attrs.get("href"))
        else: self.loads += [attrs.get("src"), attrs.get("href")]


def lost_in_repository(root, cfg, address):
    "Whether an address of the project's own GitHub names a file that the checkout lacks; Colab shows files from there."
    own = rf"https://(?:github\.com|colab\.research\.google\.com/github)/{cfg.user}/{cfg.repo}/(?:blob|tree|raw)/{cfg.branch}/([^?#]+)"
    match = re.match(own, address)
    return bool(match) and not (root/unquote(match[1])).exists()


def faults(docs, site):
    "Links and anchors of the site that lead nowhere, and whatever it would ask another host for."
    cfg, root = get_config(), Path.cwd()
    pages = {path.relative_to(docs).as_posix(): Page(path) for path in sorted(docs.rglob("*.html"))}
    for name, page in pages.items():
        for anchor in sorted(page.twice): yield f"{name}: two places have the anchor {anchor}"
        for address in filter(None, page.links + page.loads):
            url = urlsplit(urljoin(site + name, address))
            if url.scheme not in ("http", "https"): continue
            if lost_in_repository(root, cfg, url.geturl()): yield f"{name}: no such file in the repository: {address}"
            if not url.geturl().startswith(site):
                if address in page.loads: yield f"{name}: asks {url.netloc} for {address}"
                continue
            target = unquote(url.geturl()[len(site):].partition("#")[0].partition("?")[0])
            if target.endswith("/") or not target: target += "index.html"
            if not (docs/target).is_file(): yield f"{name}: no such page: {address}"
            elif target in pages and unquote(url.fragment) not in pages[target].anchors: yield f"{name}: no such anchor: {address}"
    for path in sorted([*docs.rglob("*.css"), *docs.rglob("*.html")]):
        if re.search(r"(@import\s*[\"']|url\([\"']?)(https?:)?//", path.read_text(encoding="utf-8")):
            yield f"{path.relative_to(docs)}: a style asks another host"


def generated(root):
    "The content of every file that a build writes, by its path under `root`."
    files = [root/"README.md", root/"nbs/nbdev.yml", root/"nbs/sidebar.yml", *(root/"docs").rglob("*")]
    return {p.relative_to(root): p.read_bytes() for p in files if p.is_file()}


def build(root):
    "Build docs/ and README.md in `root`, a copy of the checkout."
    sys.path.insert(0, str(root))
    cfg = get_config()
    site = f"{cfg.doc_host}{cfg.doc_baseurl}/"
    proc = process_notebooks(root)
    adapt(proc, site)
    docs = render(proc)
    (root/"README.md").write_text(readme(docs, site), encoding="utf-8")
    if found := list(faults(docs, site)): sys.exit("\n".join(found))
    shutil.copytree(docs, root/"docs")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if a build would change something")
    check = parser.parse_args().check
    with tempfile.TemporaryDirectory() as temp:
        copy = Path(temp).resolve()
        copy_checkout(copy)
        with contextlib.chdir(copy): build(copy)
        old, new = generated(ROOT), generated(copy)
    changed = sorted(path for path in old | new if old.get(path) != new.get(path))
    if check and changed: sys.exit("Not as a build would make it:\n" + "\n".join(map(str, changed)))
    for path in changed:
        if path not in new: (ROOT/path).unlink(); continue
        (ROOT/path).parent.mkdir(parents=True, exist_ok=True)
        (ROOT/path).write_bytes(new[path])
    print(f"{len(new)} files, {len(changed)} changed")


if __name__ == "__main__": main()
