"""Makes the two faces of the pages: parts of Inter and of Source Serif 4, with the letters of the languages of Europe.

    npm install inter-ui@4.1.1 source-serif@4.5.1
    pip install fonttools==4.68.0 brotli==1.2.1
    python make.py

The names within the files are left out, since "Source" is reserved for the face as Adobe publishes it.
"""

import io

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

LATIN = {*range(0x20, 0x7F), *range(0xA0, 0x180), 0x218, 0x219, 0x21A, 0x21B, 0x1E9E}
SIGNS = {ord(sign) for sign in "‐‑–—‘’‚“”„•…\u202f€№←↑→↓−≤≥"}
LICENCE = [0, 13, 14]


def make(source, target, axes, features):
    """Takes weights and letters out of a face."""
    face = instancer.instantiateVariableFont(TTFont(source), axes)
    face.flavor = None
    whole = io.BytesIO()
    face.save(whole)
    whole.seek(0)
    face = TTFont(whole)
    options = subset.Options(layout_features=features, name_IDs=LICENCE, name_languages="*", hinting=False)
    part = subset.Subsetter(options)
    part.populate(unicodes=LATIN | SIGNS)
    part.subset(face)
    for table in ("MVAR", "DSIG", "meta"):
        if table in face:
            del face[table]
    face.flavor = "woff2"
    face.save(target)


make(
    "node_modules/inter-ui/variable/InterVariable.woff2",
    "sans.woff2",
    {"opsz": 14, "wght": (400, 700)},
    ["kern", "tnum", "ccmp", "mark", "locl"],
)
make(
    "node_modules/source-serif/WOFF2/VAR/SourceSerif4Variable-Roman.ttf.woff2",
    "serif.woff2",
    {"opsz": 32, "wght": (400, 600)},
    ["kern", "ccmp", "locl"],
)
