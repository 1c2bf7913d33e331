"What the rendered site carries and no page needs: `lighten`, which .ci/docs.py calls, takes it out."
import base64, hashlib, logging, os, re, shutil

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from PIL import Image

PICTURE = re.compile(r'src="data:image/(png|jpeg|gif|svg\+xml);base64,([^"]*)"')
PLAIN_IMAGE = re.compile(r'<img alt="[^"]*" src="(?!data:|https?:)([^"]*\.(?:png|jpeg|gif))"(?![^>]* (?:width|height|style)=)')
SIDEBAR_ITEM = re.compile(r'<div class="sidebar-item-container">(<a href="[^"]*" class=")sidebar-item-text (sidebar-link[^>]*>)'
                          r'<span class="menu-text">([^<]*)</span></a></div>')
METHOD = re.compile(r'(class="nav-link"[^>]*>\w+\.)(?=\w)')  # of the list of what is on a page
SAME_COLOUR = re.compile(r'(<span class="(\w+)">[^<]*)</span><span class="\2">')


def lighten(docs):
    "Rewrite the finished site so that its pages look and work as before, and weigh less."
    link_pictures(docs)
    for page in docs.rglob("*.html"): page.write_text(shorter(page.read_text(encoding="utf-8")), encoding="utf-8")
    keep_icons(docs)
    words = words_of(docs)
    for sheet in [*docs.glob("site_libs/themes/*.css"), docs/"site_libs/smalldocs.css"]:
        sheet.write_text(used_rules(sheet.read_text(encoding="utf-8"), words), encoding="utf-8")


def link_pictures(docs):
    "Pictures that stand in pages as text become files beside them, those that are files already not once more."
    files = {path.read_bytes(): path for path in sorted(docs.rglob("*"), reverse=True) if path.suffix in (".png", ".jpeg", ".gif", ".svg")}
    for page in sorted(docs.rglob("*.html")):
        def linked(match):
            content = base64.b64decode(match[2])
            if content not in files: files[content] = _as_file(content, match[1].removesuffix("+xml"), page)
            return f'src="{os.path.relpath(files[content], page.parent)}"'
        text = PICTURE.sub(linked, page.read_text(encoding="utf-8"))
        text = PLAIN_IMAGE.sub(lambda match: f"{match[0]}{_size(page.parent/match[1])}", text)
        page.write_text(text, encoding="utf-8")


def _as_file(content, kind, page):
    path = page.with_name(f"{page.stem}_files")/f"{hashlib.sha256(content).hexdigest()[:8]}.{kind}"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)
    return path


def _size(path):
    "Width and height of a picture as attributes, so that nothing moves when it comes."
    with Image.open(path) as picture: return ' width="{}" height="{}"'.format(*picture.size)


def shorter(text):
    "A page whose scripts do not delay it, with lighter entries in its lists and code."
    text = re.sub(r'<script src="([^"]*)">', r'<script src="\1" defer>', text)  # first the page, then what it does when it is used
    text = METHOD.sub(r"\1<wbr>", text)
    text = SIDEBAR_ITEM.sub(r"\1\2\3</a>", text)
    while (joined := SAME_COLOUR.sub(r"\1", text)) != text: text = joined
    return text


def keep_icons(docs):
    "The font of icons, with those that a page, a script or a style names."
    folder = docs/"site_libs/bootstrap-icons"
    sheet = folder/"bootstrap-icons.min.css"
    text = sheet.read_text(encoding="utf-8")
    named = {name for name in re.findall(r"\bbi-[\w-]+", "".join(_texts(docs, "*.html", "*.js")))}
    rules = {name: code for name, code in re.findall(r'\.(bi-[\w-]+)::before\{content:"\\(\w+)"\}', text) if name in named}
    others = (path for path in docs.rglob("*.css") if path != sheet)
    codes = {*rules.values(), *re.findall(r'content: ?"\\(f\w+)"', "".join(path.read_text(encoding="utf-8") for path in others))}
    logging.getLogger("fontTools").setLevel(logging.ERROR)  # it warns of two bytes too many
    font = TTFont(folder/"fonts/bootstrap-icons.woff", recalcBBoxes=False, recalcTimestamp=False)  # its boxes are wrong, and its places lean on them
    options = Options(layout_features=[], name_IDs=[], notdef_outline=True)
    subset = Subsetter(options)
    subset.populate(unicodes=[int(code, 16) for code in codes])
    subset.subset(font)
    font.flavor = None  # compressed bytes differ between versions of zlib
    shutil.rmtree(folder/"fonts")
    font.save(folder/"bootstrap-icons.ttf")
    base = re.search(r'\.bi::before,[^{]*(\{[^}]*\})', text)[1]
    face = '@font-face{font-display:block;font-family:"bootstrap-icons";src:url("bootstrap-icons.ttf")}'
    glyphs = (f'.{name}::before{{content:"\\{code}"}}' for name, code in sorted(rules.items()))
    licence = re.search(r"/\*!.*?\*/", text, flags=re.S)[0]
    sheet.write_text("\n".join([licence, face, f".bi::before{base}", *glyphs]) + "\n", encoding="utf-8")


def _texts(docs, *patterns):
    for pattern in patterns:
        for path in sorted(docs.rglob(pattern)): yield path.read_text(encoding="utf-8")


def words_of(docs):
    "Classes of all pages, and all words of all scripts, which may make classes of them."
    words = set()
    for text in _texts(docs, "*.html"):
        for classes in set(re.findall(r'\bclass="([^"]*)"', text)): words.update(classes.split())
        for script in re.findall(r"<script>(.*?)</script>", text, flags=re.S): words.update(re.findall(r"[\w-]+", script))
    for text in _texts(docs, "*.js"): words.update(re.findall(r"[\w-]+", text))
    return words


def used_rules(css, words):
    "The rules of a style sheet without those for classes that are not among `words`."
    licences = "".join(re.findall(r"/\*!.*?\*/", css, flags=re.S))
    blocks = _used(re.sub(r"/\*.*?\*/", "", css, flags=re.S), words)
    return licences + "".join(prelude if body is None else f"{prelude}{{{body}}}" for prelude, body in blocks)


def _used(css, words):
    for prelude, body in _blocks(css):
        if body is None: yield prelude, None
        elif prelude.startswith(("@media", "@supports")):
            if inner := used_rules(body, words): yield prelude, inner
        elif prelude.startswith("@"): yield prelude, body
        elif selectors := [s for s in _selectors(prelude) if words.issuperset(_classes(s))]: yield ",".join(selectors), body


def _blocks(css):
    "(what stands before a brace, what stands between it and its partner), or (a line that has no braces, None)."
    start = 0
    while found := re.compile("[{;]").search(css, start):
        end, depth = found.end(), found[0] == "{"
        while depth: depth, end = depth + {"{": 1, "}": -1}.get(css[end], 0), end + 1
        yield (css[start:found.start()].strip(), css[found.end():end - 1]) if found[0] == "{" else (css[start:end], None)
        start = end


def _selectors(prelude):
    "The selectors of a rule; a comma in parentheses parts none."
    return re.findall(r"(?:[^,()]|\((?:[^()]|\([^()]*\))*\))+", prelude)


def _classes(selector):
    "The classes that something must have so that a selector can take it."
    return re.findall(r"\.(-?[A-Za-z_][\w-]*)", re.sub(r":(?:not|is|where)\((?:[^()]|\([^()]*\))*\)", "", selector))
