"Everything that is configured stands in settings.ini; this file only reads it."
from configparser import ConfigParser
from pathlib import Path
from setuptools import find_packages, setup
from setuptools.command.build_py import build_py

here = Path(__file__).parent
parser = ConfigParser(delimiters=["="])
parser.read(here/"settings.ini", encoding="utf-8")
cfg = parser["DEFAULT"]
statuses = ["1 - Planning", "2 - Pre-Alpha", "3 - Alpha", "4 - Beta", "5 - Production/Stable"]

class BuildPy(build_py):
    "The index by which other nbdev projects link to this one: public names suffice, a fifth of its size."
    def run(self):
        super().run()
        index, found = Path(self.build_lib)/cfg["lib_path"]/"_modidx.py", {}
        if not index.exists(): return  # an editable install copies nothing
        exec(index.read_text(encoding="utf-8"), found)
        syms = {module: {name: place for name, place in names.items() if "._" not in name}
                for module, names in found["d"]["syms"].items() if not module.startswith(("llamass.bench", "llamass.testing"))}
        index.write_text(f"d = {dict(found['d'], syms=syms)!r}\n", encoding="utf-8")


setup(
    cmdclass={"build_py": BuildPy},
    name=cfg["lib_name"],
    version=cfg["version"],
    description=cfg["description"],
    long_description=(here/"README.md").read_text(encoding="utf-8"),
    long_description_content_type="text/markdown",
    author=cfg["author"],
    author_email=cfg["author_email"],
    url=cfg["git_url"],
    project_urls={"Documentation": cfg["doc_host"] + cfg["doc_baseurl"] + "/"},
    license="Apache-2.0",
    license_files=["LICENSE"],
    keywords=cfg["keywords"],
    classifiers=[
        f"Development Status :: {statuses[int(cfg['status']) - 1]}",
        f"Intended Audience :: {cfg['audience']}",
        f"Natural Language :: {cfg['language']}",
        "Operating System :: POSIX",
        "Programming Language :: Python :: 3",
        "Topic :: Scientific/Engineering",
    ],
    packages=find_packages(include=["llamass", "llamass.*"],
                           exclude=["llamass.bench*", "llamass.testing*"]),  # a checkout has them
    package_data={"": ["*.pyi"], "llamass": ["py.typed"], "llamass.table": ["references.bib"]},
    python_requires=f">={cfg['min_python']}",
    install_requires=cfg["requirements"].split(),
    extras_require={
        "viz": cfg["viz_requirements"].split(),
        "dev": (cfg["dev_requirements"] + " " + cfg["viz_requirements"]).split(),
        "lists": cfg["lists_requirements"].split(),
        "reference": cfg["reference_requirements"].split(),
        "bench": cfg["bench_requirements"].split(),
    },
    entry_points={
        "console_scripts": cfg["console_scripts"].split(),
        "nbdev": [f"{cfg['lib_path']}={cfg['lib_name']}._modidx:d"],
    },
    zip_safe=False,
)
