"""The look of a page and of its marks, as data."""

__all__ = ["CELL", "INLINE", "NUMBER", "PAGE", "TABLE", "TEXT"]

_ROUND = "border-radius:3px"
# Outermost first where two marks cover the same words.  The colours let the ground shine through, so that they read
# on white and on black; a page overrides them by the variable of the same name.
INLINE = {
    "heading": "font-weight:650",
    "takeaway": f"background:var(--cn-takeaway,rgba(120,130,145,.13));{_ROUND}",
    "claim": f"background:var(--cn-claim,rgba(59,130,246,.09));{_ROUND}",
    "content": "border-bottom:1px dotted var(--cn-line,rgba(59,130,246,.75))",
    "source": "border-bottom:2px solid var(--cn-line,rgba(59,130,246,.75))",
    "cue": f"background:var(--cn-cue,rgba(59,130,246,.30));{_ROUND};padding:0 .12em",
    "denial": f"background:var(--cn-denial,rgba(239,68,68,.30));{_ROUND};padding:0 .12em",
    "person": f"background:var(--cn-person,rgba(168,85,247,.24));{_ROUND}",
    "figure": f"background:var(--cn-figure,rgba(16,185,129,.28));{_ROUND};font-variant-numeric:tabular-nums",
    "hedge": f"background:var(--cn-hedge,rgba(245,158,11,.34));{_ROUND}",
    "citation": "opacity:.55;font-size:.82em",
}

TABLE = "border-collapse:collapse;width:100%;font-size:.86em;line-height:1.4"
_EVERY_CELL = "vertical-align:top;padding:.25em .8em .25em 0;border-bottom:1px solid rgba(128,128,128,.22)"
CELL = f"{_EVERY_CELL};text-align:left;overflow-wrap:break-word;min-width:8em"
NUMBER = f"{_EVERY_CELL};text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums"
TEXT = "white-space:pre-wrap;overflow-wrap:anywhere;line-height:1.7"

PAGE = """
:root {
  color-scheme: light dark;
  --ground: #f7f7f5; --paper: #ffffff; --ink: #1d2127; --soft: #5d6673; --edge: #e3e5e8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #14171b; --paper: #1b1f24; --ink: #e2e5e9; --soft: #98a2af; --edge: #2d333b;
    --cn-takeaway: rgba(148,163,184,.13); --cn-claim: rgba(96,165,250,.11); --cn-line: rgba(147,197,253,.85);
    --cn-cue: rgba(96,165,250,.38); --cn-denial: rgba(248,113,113,.42); --cn-person: rgba(192,132,252,.34);
    --cn-figure: rgba(52,211,153,.32); --cn-hedge: rgba(251,191,36,.36);
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--ground); color: var(--ink);
  font: 16px/1.6 system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, "Liberation Sans", sans-serif;
}
header, main, aside { padding: 0 clamp(1rem, 3vw, 2.4rem); }
.page {
  display: grid; grid-template-columns: minmax(0, 46rem) minmax(18rem, 26rem); gap: 1.6rem;
  justify-content: center; padding: 1.6rem 0 4rem;
}
header { grid-column: 1 / -1; }
h1 { font-size: 1.65rem; line-height: 1.25; margin: 0 0 .3rem; letter-spacing: -.01em; text-wrap: balance; }
h2 { font-size: .8rem; text-transform: uppercase; letter-spacing: .07em; color: var(--soft); margin: 1.6rem 0 .4rem; }
.by { color: var(--soft); margin: 0 0 1rem; overflow-wrap: anywhere; }
.tiles { display: flex; flex-wrap: wrap; gap: .5rem; margin: 0 0 1rem; padding: 0; list-style: none; }
.tiles li { background: var(--paper); border: 1px solid var(--edge); border-radius: 8px; padding: .35rem .8rem; }
.tiles b { font-size: 1.15rem; font-variant-numeric: tabular-nums; }
.tiles span { color: var(--soft); font-size: .84rem; margin-left: .35rem; }
main {
  background: var(--paper); border: 1px solid var(--edge); border-radius: 10px;
  padding-top: 1.4rem; padding-bottom: 1.6rem;
}
aside { padding-left: 0; }
aside > div { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow: auto; scrollbar-width: thin; }
aside > div > h2:first-child { margin-top: 0; }
@media (max-width: 62rem) {
  .page { grid-template-columns: minmax(0, 1fr); }
  aside { padding-left: clamp(1rem, 3vw, 2.4rem); }
  aside > div { position: static; max-height: none; }
}
@media print { aside > div { position: static; max-height: none; overflow: visible; } }
"""
