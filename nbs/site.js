// What the pages of the website do beside what smalldocs' own script does: .ci/lighter.py puts it behind that.

// What scrolls sideways can be reached, and so scrolled, with the keyboard.
const reach = () => document.querySelectorAll("pre, .sd-table, .cell-output, .math").forEach(box => {
  if (box.scrollWidth > box.clientWidth) box.tabIndex = 0; else box.removeAttribute("tabindex");
});
for (const moment of ["load", "resize"]) addEventListener(moment, reach);

// The sidebar begins where the reader is.
addEventListener("load", () => {
  const bar = document.getElementById("quarto-sidebar"), here = bar?.querySelector(".active");
  if (here) bar.scrollTop += here.getBoundingClientRect().top - bar.getBoundingClientRect().top - bar.clientHeight/3;
});

// The search looks at the words of nbs/search.yml, too, and shows last what is for builders.
const Plain = Fuse;
window.Fuse = class extends Plain {
  constructor(list, options) { super(list, {...options, keys: [{name: "words", weight: 4}, ...options.keys]}); }
  search(words, {limit}) { return super.search(words).sort((a, b) => a.item.last - b.item.last).slice(0, limit); }
};

// What a keyboard and a screen reader miss.
const each = (what, change) => document.querySelectorAll(what).forEach(change);
const names = {".navbar": "Site", ".quarto-secondary-nav": "Place", "#quarto-sidebar": "Pages",
  ".page-navigation": "Next and previous page", ".quarto-title-breadcrumbs": "Path", "#quarto-margin-sidebar": "Margin"};
for (const [what, name] of Object.entries(names)) each(what, e => { e.ariaLabel = name; });
each("#quarto-margin-sidebar", e => { e.role = "complementary"; });
each("i[role=img]", e => { e.removeAttribute("role"); e.ariaHidden = "true"; });  // its word stands beside it
each("[data-bs-target][role=navigation]", e => { e.role = "button"; e.href = e.dataset.bsTarget; });  // opens a section of the sidebar
each("th:empty", e => e.replaceWith(document.createElement("td")));  // the corner of a table heads nothing
each("#toc-title", e => { e.outerHTML = `<p id="toc-title">${e.innerHTML}</p>`; });  // it stands before the title
each("td code", e => { if (/^--[\w-]+$/.test(e.textContent)) e.classList.add("text-nowrap"); });  // an option is not parted behind its dashes
