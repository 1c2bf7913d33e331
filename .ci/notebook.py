"""Run a notebook as Colab does: in the current folder, with what is installed. `python .ci/notebook.py NOTEBOOK`"""
import json, re, sys
from pathlib import Path

from IPython.core.interactiveshell import InteractiveShell

shell = InteractiveShell.instance()
for cell in json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))["cells"]:
    source = "".join(cell["source"])
    if cell["cell_type"] == "code" and not re.search(r"^#\|\s*eval:\s*false", source, flags=re.M):
        shell.run_cell(source).raise_error()
