"What the rendered site carries and no page needs: `lighten`, which .ci/docs.py calls, takes it out."
import os, re, shutil
from base64 import b64encode
from pathlib import Path

from PIL import Image

NBS = Path(__file__).resolve().parents[1]/"nbs"
SIDEBAR_ITEM = re.compile(r'<div class="sidebar-item-container">(<a href="[^"]*" class=")sidebar-item-text (sidebar-link[^>]*>)'
                          r'<span class="menu-text">([^<]*)</span></a></div>')
SAME_COLOUR = re.compile(r'(<span class="(\w+)">[^<]*)</span><span class="\2">')
IMAGE = re.compile(r'src="(?:data:image/\w+;base64,([^"]*)|([\w./-]+\.(?:png|gif)))"')


def lighten(docs):
    "Rewrite the finished site so that its pages look and work as before, and weigh less."
    libs = docs/"site_libs"
    shutil.rmtree(libs/"bootstrap-icons/fonts")
    shutil.copy(NBS/"icons.css", libs/"bootstrap-icons/bootstrap-icons.min.css")
    own = re.sub(r"^// .*\n|  // .*$", "", (NBS/"site.js").read_text(encoding="utf-8"), flags=re.M)
    with (libs/"smalldocs.js").open("a", encoding="utf-8") as script: script.write(own)
    pictures = {b64encode(path.read_bytes()).decode(): path for path in sorted(docs.rglob("*_files/*"))}  # written for machines
    for page in docs.rglob("*.html"): page.write_text(_lighter(page, pictures), encoding="utf-8")
    words = set()  # classes of all pages, and all words of all scripts, which may make classes of them
    for page in docs.rglob("*.html"): words.update(*map(str.split, re.findall(r'\bclass="([^"]*)"', page.read_text(encoding="utf-8"))))
    for script in docs.rglob("*.js"): words.update(re.findall(r"[\w-]+", script.read_text(encoding="utf-8")))
    for sheet in docs.rglob("*.css"):
        sheet.write_text(used_rules(sheet.read_text(encoding="utf-8"), words), encoding="utf-8")


def _lighter(page, pictures):
    "A page with its pictures beside it, whose scripts do not delay it, and whose code and sidebar say the same in fewer bytes."
    def linked(match):  # with the size, so that nothing moves when the picture comes
        path = page.parent/match[2] if match[2] else pictures[match[1]]
        with Image.open(path) as picture: return 'src="{}" width="{}" height="{}"'.format(os.path.relpath(path, page.parent), *picture.size)
    text = IMAGE.sub(linked, page.read_text(encoding="utf-8"))
    text = re.sub(r'<script src="([^"]*)">', r'<script src="\1" defer>', text)
    while (joined := SAME_COLOUR.sub(r"\1", text)) != text: text = joined
    before, internals, after = SIDEBAR_ITEM.sub(r"\1\2\3</a>", text).partition('<span class="menu-text">Internals</span></a>')
    within, _, rest = after.partition("</nav>")
    if ' active"' not in before[before.rindex("<a "):] + within: within = "</div></li></ul></li></ul></div>"  # users need no more of it
    return f"{before}{internals}{within}</nav>{rest}"



def used_rules(css, words):
    "The rules of a style sheet without those for classes that are not among `words`, and without fonts from elsewhere."
    def used(match):
        selectors = re.findall(r"(?:[^,()]|\((?:[^()]|\([^()]*\))*\))+", match[1])  # a comma in parentheses parts none
        kept = [s for s in selectors if words.issuperset(re.findall(r"\.(-?[A-Za-z_][\w-]*)", re.sub(r":(?:not|is|where)\(.*\)", "", s)))]
        return ",".join(kept) + match[2] if kept else ""
    css = re.sub(r"@import url\([^)]*\);|/\*[^!].*?\*/", "", css, flags=re.S)
    css = re.sub(r"([^{};/]+)(\{[^{}]*\})", used, css)
    return re.sub(r"@media[^{}]*\{\s*\}|(?<=[\s;{}])\s+", "", css)
