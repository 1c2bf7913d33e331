"""Build the website (docs/) and README.md from the notebooks: `python .ci/docs.py`.

With `--check` nothing is written: the files that a build would change are named, and the exit status is 1.
nbdev prepares the notebooks and smalldocs makes pages of them; here is what neither does. nbs/sidebar.yml has the pages in the
reader's order, nbs/site.js what pages do. The same files serve `nbdev_docs`, for whoever has Quarto.
"""
import argparse, contextlib, functools, html, importlib, inspect, io, json, os, re, shutil, sys
from collections import Counter
from dataclasses import is_dataclass
from importlib.metadata import EntryPoint
from pathlib import Path
from urllib.parse import unquote, urlsplit

import nbdev.doclinks, nbdev.serve, smalldocs.llms, smalldocs.markdown, yaml
from fastcore.docments import docments
from latex2mathml.converter import convert
from nbdev.config import get_config
from smalldocs.config import load
from smalldocs.highlight import highlight
from smalldocs.site import Site

from examples import OPEN, fold_checks, module_of, setup_of
from lighter import lighten

ROOT = Path(__file__).resolve().parents[1]
CFG = get_config()
SITE = f"{CFG.doc_host}{CFG.doc_baseurl}/"
COMMANDS = dict(line.split("=") for line in CFG.console_scripts.split())  # name -> module:function
# Words that readers type and that the heading of their place does not say: page and anchor -> words
SEARCH_WORDS = {
    "tutorials/several_gpus.html#killed": ["resume", "checkpoint"],
    "tutorials/first_batch.html": ["install", "download"],
    "tutorials/first_batch.html#clips": ["keep"],
    "tutorials/first_batch.html#batches": ["num_workers", "workers"],
    "loading/dataset.html#amass.state_dict": ["resume", "checkpoint"],
    "guides/frame_rates.html": ["fps", "framerate", "Hz"],
    "guides/splits.html": ["split", "train", "val", "test"],
    "guides/data_format.html": ["format", "shapes", "poses"],
    "guides/text.html": ["caption", "HumanML3D", "BABEL"],
    "guides/quality.html": ["quality", "filter", "skating"],
    "guides/take_in.html": ["import", "GVHMR", "WHAM", "pickle", "pkl", "BVH"],
    "guides/packing.html": ["packed store", "pack", "GPU", "cuda", "MotionLib"],
    "tutorials/visualization.html": ["plot", "animate", "render"],
    "guides/pipelines.html": ["TransPose", "HuMoR", "272", "VPoser"],
    "motion/imu.html": ["accelerometer", "TransPose", "MobilePoser"],
}


# The notebooks, as nbdev prepares them

def sections(nbs):
    "Page -> the title of its section in the sidebar, and of the one within, in the sidebar's order."
    pages = {}
    def add(entry, titles):
        entry = entry if isinstance(entry, dict) else {"href": entry}
        if "section" in entry: titles = (*titles, entry["section"])
        if "href" in entry: pages[entry["href"]] = titles
        for inner in entry.get("contents", []): add(inner, titles)
    for entry in yaml.safe_load((nbs/"sidebar.yml").read_text(encoding="utf-8"))["website"]["sidebar"]["contents"]: add(entry, ())
    return pages


def process_notebooks():
    "Write _proc/, the notebooks with links and titles. None is run: outputs are stored, and what is told of a name is in its module."
    CFG.d["skip_procs"] = "exec_show_docs"
    # Own symbols only: what else is installed must not change the pages.
    nbdev.doclinks.entry_points = lambda group: [EntryPoint(name=CFG.lib_name, value=f"{CFG.lib_name}._modidx:d", group=group)]
    # A name within the words of a link stays as it is: a link in a link is shown as raw Markdown.
    nbdev.doclinks._re_backticks = re.compile(nbdev.doclinks._re_backticks.pattern + r"(?![^\[\]\n]*\]\()")
    return nbdev.serve.proc_nbs(force=True, n_workers=0)


def _code(annotation):
    "An annotation as one would write it."
    text = annotation if isinstance(annotation, str) else inspect.formatannotation(annotation)
    return re.sub(r" ?\| ?", " | ", re.sub(r"\b(?:[A-Za-z_]\w*\.)+(?=\w)", "", text))  # a table breaks a line at a space alone


def _value(default, module):
    "A default as one would write it: a long one by its name; an address in memory says nothing."
    text = getattr(default, "__name__", None) or repr(default)
    if len(text) > 20: text = next((name for name, value in vars(module).items() if value is default and name.isupper()), text)
    return re.sub(r" at 0x[0-9a-f]+", "", text)


class Plain(str): __repr__ = str.__str__  # in a signature, without quotes


def symbol_page(name, module, level):
    "What a page shows of a name: heading, link to the source, signature, docstring, table of parameters."
    lookup, module, sym = nbdev.doclinks.NbdevLookup(), importlib.import_module(module), None
    for part in name.split("."): sym = getattr(sym or module, part)
    is_property = isinstance(sym, (property, functools.cached_property))
    sym = inspect.unwrap(getattr(sym, "fget", None) or getattr(sym, "func", None) or sym)
    escaped = name.replace("__", r"\_\_")
    source = f"[source]({lookup.code(name)})\n\n" if lookup.code(name) else ""
    head = f"{'#'*level} {escaped} {{#{name.lower()}}}\n\n{source}"
    if f"{module.__name__}:{name}" in COMMANDS.values(): return f"{head}```default\n{_help(sym)}\n```"
    if not sym.__doc__ and name.endswith("__"): return ""  # it means the same in every class of Python
    if not sym.__doc__: sys.exit(f"No docstring, so the website would say nothing of {module.__name__}.{name}")
    about = inspect.cleandoc(sym.__doc__).partition("\n\nParameters:")[0]
    signature, table = _signature(sym, name, module), _table(sym, module)
    if is_property: signature = signature.replace("()", "", 1)
    parts = [signature, lookup.linkify(about), table]
    if table and len(signature) > 90: parts = [*parts[1:], f"<details><summary>Signature</summary>\n\n{signature}\n\n</details>"]
    return head + "\n\n".join(filter(None, parts))


def _help(command):
    "What a command says when it is asked for --help, as wide as the page."
    with contextlib.redirect_stdout(io.StringIO()) as out, contextlib.suppress(SystemExit):
        os.environ["COLUMNS"] = "72"
        command(["--help"])
    return out.getvalue().strip()


def _signature(sym, name, module):
    "The call with its types and defaults."
    kind = "class " if inspect.isclass(sym) else ""
    try: call = inspect.signature(sym)
    except (TypeError, ValueError): return ""
    def plain(value, write): return value if value is inspect.Parameter.empty else Plain(write(value))
    params = [p.replace(annotation=plain(p.annotation, _code), default=plain(p.default, lambda value: _value(value, module)))
              for p in call.parameters.values() if p.name != "self"]
    returns = inspect.Signature.empty if kind else plain(call.return_annotation, _code)
    return f"```python\n{kind}{name}{inspect.Signature(params, return_annotation=returns)}\n```"


def _table(sym, module):
    "The parameters as a table, if any of them has a comment; those that a dataclass inherits, too."
    bases = [base for base in reversed(sym.__mro__) if is_dataclass(base)] if is_dataclass(sym) else [sym]
    about = {name: told for base in bases for name, told in docments(base, full=True, args_kwargs=True).items() if name != "self"}
    if is_dataclass(sym): about = {name: about[name] for name in inspect.signature(sym).parameters}
    if not any(told.docment for told in about.values()): return ""
    rows = ["| Name | Type | Default | Details |", "|---|---|---|---|"]
    for name, told in about.items():
        cells = ["" if told.anno in (inspect.Parameter.empty, type(None)) else f"`{_code(told.anno)}`",
                 "" if told.default is inspect.Parameter.empty else f"`{_value(told.default, module)}`", told.docment or ""]
        cells = [cell.replace("|", r"\|").replace("\n", " ") for cell in cells]
        if any(cells): rows.append("| " + " | ".join([f"**{'Returns' if name == 'return' else name}**", *cells]) + " |")
    return "\n".join(rows)


# What smalldocs should see: final names, relative links, headings in order

GIF = re.compile(r'<img [^>]*src="data:image/gif;base64,([^"]*)">')
NUMBER = r"\d+[a-zA-Z0-9]*_"  # nbdev's own rule for what comes off a page's name

def without_number(path): return re.sub(rf"(?<![^/]){NUMBER}(?=[^/]+$)", "", path)

def shown(cell):
    "The name that a cell of nbdev's shows, if it does."
    match = re.search(r"^show_doc\((.+)\)$", cell["source"], flags=re.M) if cell["cell_type"] == "code" else None
    if match and not re.search(r"(^|\.)_(?!_)", match[1]): return match[1]


def adapt(proc, pages):
    "Make the notebooks of _proc/ what smalldocs should see."
    notebooks = {path.relative_to(proc).as_posix(): json.loads(path.read_text(encoding="utf-8")) for path in sorted(proc.rglob("*.ipynb"))}
    for cell in (cell for nb in notebooks.values() for cell in nb["cells"]): cell["source"] = "".join(cell["source"])
    places = {f"{without_number(name)[:-6]}.html#{str(shown(cell)).lower()}" for name, nb in notebooks.items() for cell in nb["cells"]}
    def own_link(match):  # nbdev links all that is defined: a method without a heading is found at its class
        page, _, anchor = match[1].partition("#")
        while anchor and "." in anchor and f"{page}#{anchor}" not in places: anchor = anchor.rpartition(".")[0]
        return f"](/{page}#{anchor})" if f"{page}#{anchor}" in places else f"](/{page})"
    def linked(text):
        text = re.sub(rf"\]\({SITE}([^)]+)\)", own_link, text)
        return re.sub(rf"(\]\([^)\s:]*?)(?<=[(/]){NUMBER}([^)/\s:]+\.ipynb)", r"\1\2", text)  # not in addresses elsewhere
    for name, nb in notebooks.items():
        own = json.loads((CFG.nbs_path/name).read_text(encoding="utf-8"))["cells"]
        title = next(text for cell in own if re.search(r"^# ", text := "".join(cell["source"]), flags=re.M))
        if re.sub(r"^(# |> |- .*:).*$", "", title, flags=re.M).strip(): sys.exit(f"{name}: the title's cell may hold title and quote alone")
        module, cells = module_of(own), _commands_first(nb["cells"], module_of(own))
        _show(cells, module, linked)
        setup = setup_of(own, module) if "Reference" in pages[name] else ""
        if name.partition("/")[0] not in OPEN: cells = fold_checks(cells, setup)
        for cell in cells:
            if "code-summary: Checks" in cell["source"]: cell.update(cell_type="markdown", source=_details(cell["checks"]))
        (proc/name).unlink()
        (proc/without_number(name)).write_text(json.dumps(dict(nb, cells=cells)), encoding="utf-8")
    sidebar = re.sub(rf"(?<=[ /]){NUMBER}(\S+\.ipynb)", r"\1", (proc/"sidebar.yml").read_text(encoding="utf-8"))
    (proc/"sidebar.yml").write_text(sidebar, encoding="utf-8")


def _commands_first(cells, module):
    "The cells of a page, with what its command says of itself above the first heading."
    helps = [cell for cell in cells if f"{module}:{shown(cell)}" in COMMANDS.values()]
    others = [cell for cell in cells if cell not in helps]
    first = next((i for i, cell in enumerate(others) if i and cell["source"].startswith("## ")), len(others))
    return others[:first] + helps + others[first:]


def _show(cells, module, linked):
    "Fill in what is told of names, one level below the heading above, and a method one below its class; mend links and pictures."
    names, level, owner = {str(shown(cell)).lower() for cell in cells}, 1, None
    def distinct(match):  # a heading that is a symbol's name leaves the symbol its anchor
        return f"{match[0]} {{#about-{match[1].lower()}}}" if match[1].lower() in names else match[0]
    for cell in cells:
        if cell["cell_type"] == "raw": cell["source"] = re.sub(r"^output-file: .*\n", "", cell["source"], flags=re.M)
        if cell["cell_type"] == "markdown":
            prose = re.sub(r"^```.*?^```", "", cell["source"], flags=re.M | re.S)
            for hashes in re.findall(r"^(#+) ", prose, flags=re.M): level, owner = len(hashes), None
            cell["source"] = re.sub(r"^#+ (?:\[?`)?(\w+)(?:`\S*)?$", distinct, linked(cell["source"]), flags=re.M)
        if name := shown(cell):
            first, _, method = name.partition(".")
            text = symbol_page(name, module, level + (2 if method and first == owner else 1))
            cell["outputs"] = [{"output_type": "display_data", "metadata": {}, "data": {"text/markdown": text}}]
            if not method: owner = name
        for data in (out.get("data", {}) for out in cell.get("outputs", [])):
            match = GIF.fullmatch("".join(data.get("text/html", "")).strip())
            if match: data["image/gif"] = data.pop("text/html") and match[1]
            if "text/markdown" in data: data["text/markdown"] = linked("".join(data["text/markdown"]))


def _details(code):
    "Tests, folded, as HTML, which the search passes over."
    return ('```{=html}\n<details class="code-fold"><summary>Checks</summary><div class="sourceCode"><pre class="sourceCode python">'
            f'<code class="sourceCode python">{highlight(code, "python")}</code></pre></div></details>\n```')


# The site, as smalldocs renders it

class Website(Site):
    "smalldocs' site, with formulas as MathML, which asks no other host, an index of the search, and pages for machines."
    def render_page(self, page):
        super().render_page(page)
        page.env.pop("math", None)

    def llms_copy(self, page):
        text, files = super().llms_copy(page)
        text = re.sub(r"^(#+ .*) \{#\S+\}$", r"\1", text, flags=re.M)
        text = re.sub(r"^```\{=html\}\n<details.*?^```\n*", "", text, flags=re.M | re.S)  # tests
        return re.sub(r' srcdoc="[^"]*"|(?<=base64,)[A-Za-z0-9+/=\s]{200,}', "", text), files  # pictures and players are for eyes

    def write_sitemap(self): "Nothing, since it has the times at which files were changed."

    def write_search(self):
        "In the sidebar's order, without tests, with the words that readers type; benchmarks and what is internal come last."
        super().write_search()
        path, titles = self.out/"search.json", sections(self.root)
        entries = [dict(entry, words=SEARCH_WORDS.get(entry["href"], [])) for entry in json.loads(path.read_text(encoding="utf-8"))]
        place = {page.replace(".ipynb", ".html"): (k, titles[page]) for k, page in enumerate(titles)}
        def of(entry): return place[entry["href"].partition("#")[0]]
        for entry in entries:
            entry["text"] = entry["text"].removeprefix("source ")  # the link's word
            entry["last"] = ("More" in of(entry)[1]) + ("Internals" in of(entry)[1])
        if lost := SEARCH_WORDS.keys() - {entry["href"] for entry in entries}: sys.exit(f"SEARCH_WORDS names no place of the site: {lost}")
        kept = [entry for entry in entries if of(entry)[1][-1:] != ("tests",) and (entry["text"] or "#about-" not in entry["href"])]
        path.write_text(json.dumps(sorted(kept, key=lambda entry: of(entry)[0]), ensure_ascii=False), encoding="utf-8")

    def write_llms_txt(self):
        "The pages for machines, in the sidebar's order, each with its line; llms-full.txt has those for users whole."
        pages, before, whole = {str(src): page for src, page in self.pages.items()}, None, []
        lines = ["# {title}\n\n> {description}".format(**pages["index.ipynb"].front)]
        for name, titles in sections(self.root).items():
            front, copy = pages[name].front, name.replace(".ipynb", ".llms.md")
            title = titles[0] if titles else "Front page"
            if title != before: lines.append(f"\n## {title}\n")
            lines.append(f"- [{front['title']}]({SITE}{copy}): {front['description']}")
            if title != "More": whole.append((self.out/copy).read_text(encoding="utf-8"))
            before = title
        (self.out/"llms.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
        (self.out/"llms-full.txt").write_text("\n".join(whole), encoding="utf-8")


def render(proc):
    "Render _proc/ into its docs/."
    smalldocs.markdown.math_renderer = lambda tex, how: convert(html.unescape(tex), display="block" if how else "inline")
    smalldocs.llms.NB_ORDER.insert(0, "image/gif")
    smalldocs.llms.NB_FILES["image/gif"] = ".gif"
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


def faults(docs, text):
    "Links and anchors that lead nowhere, in the pages and in the README's `text`, also into the project's own GitHub."
    host = r"https://(?:github\.com|colab\.research\.google\.com/github)"
    own = re.compile(rf"{host}/{CFG.user}/{CFG.repo}/(?:blob|tree|raw)/([^#]+)(?:#L(\d+))?", re.I)
    pages = {path.relative_to(docs).as_posix(): path.read_text(encoding="utf-8") for path in sorted(docs.rglob("*.html"))}
    anchors = {name: re.findall(r'<[^<>]* id="([^"]*)"', page) for name, page in pages.items()}
    links = {name: re.findall(r'<a [^<>]*href="([^"]+)"', page) for name, page in pages.items()}
    links["README.md"] = [link.removeprefix(SITE) or "index.html" for link in re.findall(r"\]\((https:[^)\s]+)\)", text)]
    for name in pages:
        for anchor, times in Counter(anchors[name]).items():
            if times > 1: yield f"{name}: {times} places have the anchor {anchor}"
    for name, link in sorted({(name, html.unescape(link)) for name in links for link in links[name]}):
        page, _, anchor = unquote(link).partition("#")
        if match := own.match(link):
            path = ROOT/unquote(match[1]).removeprefix(f"{CFG.branch}/")
            if not (match[1].startswith(f"{CFG.branch}/") and path.exists()): yield f"{name}: no such file in the repository: {link}"
            elif match[2] and int(match[2]) > len(path.read_text(encoding="utf-8").splitlines()): yield f"{name}: no such line: {link}"
        elif ":" not in page:
            page = os.path.normpath(os.path.join(os.path.dirname(name), page)) if page else name
            if not (docs/page).exists(): yield f"{name}: no such page: {link}"
            elif anchor and anchor not in anchors.get(page, [anchor]): yield f"{name}: no such anchor: {link}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if a build would change something")
    check, pages = parser.parse_args().check, sections(CFG.nbs_path)
    sys.path.insert(0, str(ROOT))  # what is told of names is told by this checkout
    notebooks = {path.relative_to(CFG.nbs_path).as_posix() for path in nbdev.doclinks.nbglob(CFG.nbs_path, as_path=True)}
    if strays := notebooks ^ pages.keys(): sys.exit(f"Not in nbs/sidebar.yml, or not among the notebooks: {', '.join(sorted(strays))}")
    proc = process_notebooks()
    adapt(proc, pages)
    docs = render(proc)
    text = readme(docs)
    if found := list(faults(docs, text)): sys.exit("\n".join(found))
    new = {f"docs/{path.relative_to(docs).as_posix()}": path.read_bytes() for path in docs.rglob("*") if path.is_file()}
    new["README.md"] = text.encode()
    old = {path.relative_to(ROOT).as_posix(): path.read_bytes() for path in [ROOT/"README.md", *(ROOT/"docs").rglob("*")] if path.is_file()}
    changed = sorted(path for path in old | new if old.get(path) != new.get(path))
    if check and changed: sys.exit("Not as a build would make it:\n" + "\n".join(changed))
    for path in changed:
        if path not in new: (ROOT/path).unlink(); continue
        (ROOT/path).parent.mkdir(parents=True, exist_ok=True)
        (ROOT/path).write_bytes(new[path])
    shutil.rmtree(proc)
    print(f"{len(new)} files, {len(changed)} changed")


if __name__ == "__main__": main()
