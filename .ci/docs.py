"""Build the website (docs/) and README.md from the notebooks: `python .ci/docs.py`.

nbdev prepares the notebooks and smalldocs makes pages of them; here is what neither does. nbs/sidebar.yml has the pages in the
reader's order, nbs/search.yml words that readers type, nbs/site.js what pages do. The same files serve `nbdev_docs`, for whoever
has Quarto.
"""
import contextlib, functools, html, importlib, inspect, io, json, operator, os, re, shutil, sys
from collections import Counter
from dataclasses import is_dataclass
from importlib.metadata import EntryPoint
from pathlib import Path
from urllib.parse import unquote, urlsplit

import nbdev.doclinks, nbdev.serve, smalldocs.markdown, yaml
from fastcore.docments import docments
from latex2mathml.converter import convert
from nbdev.config import get_config
from smalldocs import api
from smalldocs.config import load
from smalldocs.site import Site

from examples import OPEN, fold_checks, module_of, setup_of
from lighter import lighten

ROOT = Path(__file__).resolve().parents[1]
CFG = get_config()
SITE = f"{CFG.doc_host}{CFG.doc_baseurl}/"
COMMANDS = dict(line.split("=") for line in CFG.console_scripts.split())  # name -> module:function


def sections(entries, titles=()):
    "Page -> the title of its section in the sidebar, and of the one within, in the sidebar's order."
    pages = {}
    for entry in entries:
        if isinstance(entry, str): entry = {"href": entry}
        inner = (*titles, entry["section"]) if "section" in entry else titles
        if "href" in entry: pages[entry["href"]] = inner
        pages |= sections(entry.get("contents", []), inner)
    return pages

PAGES = sections(yaml.safe_load((CFG.nbs_path/"sidebar.yml").read_text(encoding="utf-8"))["website"]["sidebar"]["contents"])


# The notebooks, as nbdev prepares them

def _type_text(annotation, module, plain=api.type_text):
    "An annotation without its modules, and with spaces: a table breaks a line at a space alone; of a default None it tells nothing."
    if annotation is type(None): return ""
    return re.sub(r" ?\| ?", " | ", re.sub(r"\b(?:[A-Za-z_]\w*\.)+(?=\w)", "", plain(annotation, module)))

def _default_text(value, plain=api.default_text):
    "A default, cut where it is long."
    return text if len(text := plain(value)) < 60 else f"{text[:50]}..."

def _docments(sym, **options):
    "The comments of parameters, of *args, too, and of what a dataclass inherits."
    bases = [base for base in sym.__mro__[::-1] if is_dataclass(base)] if is_dataclass(sym) else [sym]
    told = {name: one for base in bases for name, one in docments(base, full=True, args_kwargs=True).items()}
    return {name: told[name] for name in (*inspect.signature(sym).parameters, "return") if name in told}

api.type_text, api.default_text, api.docments = _type_text, _default_text, _docments


def process_notebooks():
    "Write _proc/, the notebooks with links and titles. None is run: outputs are stored, and what is told of a name is in its module."
    CFG.d["skip_procs"] = "exec_show_docs"
    # Own symbols only: what else is installed must not change the pages.
    nbdev.doclinks.entry_points = lambda group: [EntryPoint(name=CFG.lib_name, value=f"{CFG.lib_name}._modidx:d", group=group)]
    # A name within the words of a link stays as it is: a link in a link is shown as raw Markdown.
    nbdev.doclinks._re_backticks = re.compile(nbdev.doclinks._re_backticks.pattern + r"(?![^\[\]\n]*\]\()")
    return nbdev.serve.proc_nbs(force=True, n_workers=0)


def symbol_page(name, module, level):
    "What a page shows of a name: heading, link to the source, signature, docstring, table of parameters."
    lookup, module = nbdev.doclinks.NbdevLookup(), importlib.import_module(module)
    sym = operator.attrgetter(name)(module)
    is_property = isinstance(sym, (property, functools.cached_property))
    sym = inspect.unwrap(getattr(sym, "fget", None) or getattr(sym, "func", None) or sym)
    head = f"{'#'*level} " + name.replace("__", r"\_\_") + (f"\n\n[source]({link})" if (link := lookup.code(name)) else "")
    if f"{module.__name__}:{name}" in COMMANDS.values(): return f"{head}\n\n```default\n{_help(sym)}\n```"
    if not sym.__doc__ and name.endswith("__"): return ""  # it means the same in every class of Python
    if not sym.__doc__: sys.exit(f"No docstring, so the website would say nothing of {module.__name__}.{name}")
    about = lookup.linkify(inspect.cleandoc(sym.__doc__).partition("\n\nParameters:")[0])
    if inspect.isclass(sym) and issubclass(sym, dict): return f"{head}\n\n{about}"  # nobody makes one
    call = "class "*inspect.isclass(sym) + name + api.signature(sym, module).removeprefix("()"*is_property)
    call, table = f"```python\n{call}\n```", _parameters(sym, module)
    if not table or len(call) <= 90: return "\n\n".join(filter(None, [head, call, about, table]))
    return f"{head}\n\n{about}\n\n{table}\n\n<details><summary>Signature</summary>\n\n{call}\n\n</details>"


def _help(command):
    "What a command says when it is asked for --help, as wide as the page."
    with contextlib.redirect_stdout(io.StringIO()) as out, contextlib.suppress(SystemExit):
        os.environ["COLUMNS"] = "72"
        command(["--help"])
    return out.getvalue().strip()


def _parameters(sym, module):
    "The parameters as a table, if any has words; what is returned only with words."
    rows = [row for row in api.params_table(sym, module).splitlines() if not (row.startswith("| returns") and row.endswith("|  |"))]
    for name, p in inspect.signature(sym).parameters.items():
        if p.kind in (p.VAR_POSITIONAL, p.VAR_KEYWORD): rows = [row.replace(f"`{name}` |  | required", f"`{p}` |  | ") for row in rows]
    return "\n".join(rows) if any(not row.endswith("|  |") for row in rows[2:]) else ""


# What smalldocs should see: names told, links within the site, headings in order, tests folded away

def shown(cell):
    "The name that a cell of nbdev's shows, if it does."
    match = re.search(r"^show_doc\((.+)\)$", cell["source"], flags=re.M) if cell["cell_type"] == "code" else None
    if match and not re.search(r"(^|\.)_(?!_)", match[1]): return match[1]


def adapt(proc):
    "Make the notebooks of _proc/ what smalldocs should see."
    notebooks = {name: json.loads((proc/name).read_text(encoding="utf-8")) for name in PAGES}
    for cell in (cell for nb in notebooks.values() for cell in nb["cells"]): cell["source"] = "".join(cell["source"])
    places = {f"{name[:-6]}.html#{str(shown(cell)).lower()}" for name, nb in notebooks.items() for cell in nb["cells"]}
    def own_link(match):  # nbdev links all that is defined: a method without a heading is found at its class
        page, _, anchor = match[1].partition("#")
        while anchor and "." in anchor and f"{page}#{anchor}" not in places: anchor = anchor.rpartition(".")[0]
        return f"](/{page}#{anchor})" if f"{page}#{anchor}" in places else f"](/{page})"
    def linked(text): return re.sub(rf"\]\({SITE}([^)]+)\)", own_link, text)
    for name, nb in notebooks.items():
        own = json.loads((CFG.nbs_path/name).read_text(encoding="utf-8"))["cells"]
        title = next(text for cell in own if re.search(r"^# ", text := "".join(cell["source"]), flags=re.M))
        if re.sub(r"^(# |> |- .*:).*$", "", title, flags=re.M).strip(): sys.exit(f"{name}: the title's cell may hold title and quote alone")
        module = module_of(own)
        cells = _commands_first(nb["cells"], module)
        _tell(cells, module, linked)
        setup = setup_of(own, module) if "Reference" in PAGES[name] else ""
        if name.partition("/")[0] not in OPEN: cells = list(fold_checks(cells, setup, _folded))
        (proc/name).write_text(json.dumps(dict(nb, cells=cells)), encoding="utf-8")


def _commands_first(cells, module):
    "The cells of a page, with what its command says of itself above the first heading."
    helps = [cell for cell in cells if f"{module}:{shown(cell)}" in COMMANDS.values()]
    others = [cell for cell in cells if cell not in helps]
    first = next((i for i, cell in enumerate(others) if i and cell["source"].startswith("## ")), len(others))
    return others[:first] + helps + others[first:]


def _tell(cells, module, linked):
    "Fill in what is told of names, one level below the heading above, and a method one below its class; mend links."
    level, owner = 1, None
    for cell in cells:
        if cell["cell_type"] == "raw": cell["source"] = re.sub(r"^output-file: .*\n", "", cell["source"], flags=re.M)
        if cell["cell_type"] == "markdown":
            prose = re.sub(r"^```.*?^```", "", cell["source"], flags=re.M | re.S)
            for hashes in re.findall(r"^(#+) ", prose, flags=re.M): level, owner = len(hashes), None
            cell["source"] = linked(cell["source"])
        if name := shown(cell):
            first, _, method = name.partition(".")
            text = symbol_page(name, module, level + (2 if method and first == owner else 1))
            cell["outputs"] = [{"output_type": "display_data", "metadata": {}, "data": {"text/markdown": text}}]
            if not method: owner = name
        for data in (out.get("data", {}) for out in cell.get("outputs", [])):
            if "text/markdown" in data: data["text/markdown"] = linked("".join(data["text/markdown"]))


def _folded(code):
    "A cell of tests, folded, as HTML, which the search passes over, and for eyes only."
    source = ('::: {.content-hidden when-format="llms-txt"}\n```{=html}\n<details class="code-fold"><summary>Checks</summary>'
              f'<div class="sourceCode"><pre class="sourceCode"><code>{html.escape(code)}</code></pre></div></details>\n```\n:::')
    return {"cell_type": "markdown", "metadata": {}, "source": source}


# The site, as smalldocs renders it

class Website(Site):
    "smalldocs' site in the sidebar's order, with formulas as MathML, which asks no other host, and what search and machines need."
    def discover(self): return sorted(super().discover(), key=lambda source: list(PAGES).index(str(source)))

    def render_page(self, page):
        super().render_page(page)
        page.env.pop("math", None)

    def llms_copy(self, page):  # pictures and players are for eyes
        text, files = super().llms_copy(page)
        return re.sub(r' srcdoc="[^"]*"', "", text), files

    def write_sitemap(self): "Nothing, since it has the times at which files were changed."

    def write_search(self):
        "Without tests, with the words that readers type; benchmarks and what is internal come last."
        super().write_search()
        path, words = self.out/"search.json", yaml.safe_load((CFG.nbs_path/"search.yml").read_text(encoding="utf-8"))
        entries = []
        for entry in json.loads(path.read_text(encoding="utf-8")):
            titles = PAGES[entry["href"].partition("#")[0].replace(".html", ".ipynb")]
            entry["text"] = entry["text"].removeprefix("source ")  # the link's word
            entry |= {"words": words.pop(entry["href"], []), "last": ("More" in titles) + ("Internals" in titles)}
            if titles[-1:] != ("tests",): entries.append(entry)
        if words: sys.exit(f"nbs/search.yml names no place of the site: {', '.join(words)}")
        path.write_text(json.dumps(entries, ensure_ascii=False), encoding="utf-8")

    def write_llms_txt(self):
        "The pages for machines, each with its line; llms-full.txt has those for users whole."
        pages = [(page, str(page.out.with_suffix(".llms.md"))) for page in self.pages.values()]
        lines = [f"- [{page.title}]({SITE}{copy}): {page.front['description']}" for page, copy in pages]
        whole = [(self.out/copy).read_text(encoding="utf-8") for page, copy in pages if "More" not in PAGES[str(page.src)]]
        head = f"# {CFG.title}\n\n> {CFG.description}\n\n## Pages\n\n"
        (self.out/"llms.txt").write_text(head + "\n".join(lines) + "\n", encoding="utf-8")
        (self.out/"llms-full.txt").write_text("\n".join(whole), encoding="utf-8")


def render(proc):
    "Render _proc/ into its docs/."
    smalldocs.markdown.math_renderer = lambda tex, how: convert(html.unescape(tex), display="block" if how else "inline")
    site = Website(load(proc), quiet=True)
    site.build()
    if site.warnings: sys.exit("\n".join(site.warnings))
    (site.out/".nojekyll").touch()
    lighten(site.out)
    return site.out


def readme(docs):
    "The front page as GitHub reads it: links to the site, pictures in docs/, and no player."
    def address(match):
        label, target = match.groups()
        if label is None or urlsplit(target).scheme or target.startswith("#"): return match[0]  # code, or good as it is
        return f"{label}(docs/{target})" if label.startswith("!") else f"{label}({SITE}{target.replace('.llms.md', '.html')})"
    text = re.sub(r"<iframe[^>]*></iframe>\n*", "", (docs/"index.llms.md").read_text(encoding="utf-8"))
    return re.sub(r"^```.*?^```|`[^`\n]+`|(!?\[[^\]]*\])\(([^)\s]+)\)(?:\{[^}]*\})?", address, text, flags=re.M | re.S)


def faults(docs):
    "Links and anchors that lead nowhere, also into the project's own GitHub, and anchors that two places have."
    own = re.compile(rf"https://(?:github\.com|colab\.research\.google\.com/github)/{CFG.user}/{CFG.repo}/(?:blob|tree|raw)/(.+)", re.I)
    pages = {path.relative_to(docs).as_posix(): path.read_text(encoding="utf-8") for path in sorted(docs.rglob("*.html"))}
    anchors = {name: re.findall(r'<[^<>]* id="([^"]*)"', text) for name, text in pages.items()}
    for name, text in pages.items():
        yield from (f"{name}: {n} places have the anchor {anchor}" for anchor, n in Counter(anchors[name]).items() if n > 1)
        for link in sorted({*map(html.unescape, re.findall(r'<a [^<>]*href="([^"]+)"', text))}):
            page, _, anchor = unquote(link).partition("#")
            target = os.path.normpath(os.path.join(os.path.dirname(name), page)) if page else name
            if match := own.match(page):
                if not (ROOT/match[1].removeprefix(f"{CFG.branch}/")).exists(): yield f"{name}: no such file in the repository: {link}"
            elif ":" in page: continue  # elsewhere
            elif not (docs/target).exists(): yield f"{name}: no such page: {link}"
            elif anchor and anchor not in anchors.get(target, [anchor]): yield f"{name}: no such anchor: {link}"


def main():
    sys.path.insert(0, str(ROOT))  # what is told of names is told by this checkout
    notebooks = {path.relative_to(CFG.nbs_path).as_posix() for path in nbdev.doclinks.nbglob(CFG.nbs_path, as_path=True)}
    if strays := notebooks ^ PAGES.keys(): sys.exit(f"Not in nbs/sidebar.yml, or not among the notebooks: {', '.join(sorted(strays))}")
    proc = process_notebooks()
    adapt(proc)
    docs = render(proc)
    if found := list(faults(docs)): sys.exit("\n".join(found))
    (ROOT/"README.md").write_text(readme(docs), encoding="utf-8")
    shutil.rmtree(ROOT/"docs")
    shutil.move(docs, ROOT/"docs")
    shutil.rmtree(proc)


if __name__ == "__main__": main()
