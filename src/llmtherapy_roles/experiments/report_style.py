"""The style sheet of the report: dark on white, for the screen and for A4 across. Nothing is fetched."""

from __future__ import annotations

from llmtherapy_roles.drawing.markup import Markup

__all__ = ["HEAD"]

# Grounds and inks of the badges have a contrast of 7:1 and more; every badge says in words what its colour means.
_CSS = """
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; color: #1b2230; background: #fff; font: 14px/1.5 "Helvetica Neue", Helvetica, Arial,
  "Liberation Sans", "DejaVu Sans", sans-serif; }
main { max-width: 1240px; margin: 0 auto; padding: 40px 32px 64px; }
h1 { font-size: 28px; line-height: 1.2; margin: 0 0 6px; letter-spacing: -.01em; }
h2 { font-size: 19px; margin: 44px 0 10px; padding-bottom: 6px; border-bottom: 2px solid #1b2230; }
h3 { font-size: 15.5px; margin: 30px 0 2px; }
p { margin: 6px 0 10px; max-width: 56em; }
.lead { font-size: 16px; color: #475063; margin-bottom: 18px; }
.small, caption { font-size: 12.5px; color: #475063; }
.notes { border-left: 4px solid #8a5a00; background: #fef8ea; padding: 10px 18px; margin: 0; max-width: 66em; }
.notes li { margin: 4px 0; }
.notes ul { margin: 0; padding-left: 1.1em; }
code { font: 12.5px/1.4 ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; }
th code, h3 code { font-size: .92em; font-weight: 400; color: #475063; }
.wide { overflow-x: auto; margin: 10px 0 6px; }
table { border-collapse: collapse; width: 100%; font-size: 13px; }
caption { text-align: left; padding: 0 0 6px; caption-side: top; max-width: 80em; }
caption b { color: #1b2230; }
th, td { text-align: left; vertical-align: top; padding: 6px 10px; border-bottom: 1px solid #dde1e8; }
thead th { border-bottom: 1.5px solid #475063; border-top: 1.5px solid #475063; font-weight: 600; }
tbody tr:last-child > * { border-bottom: 1.5px solid #475063; }
tbody th { font-weight: 400; }
.n { text-align: right; font-variant-numeric: tabular-nums; }
.mid { text-align: center; }
td.mid { white-space: nowrap; }
.turns { table-layout: fixed; min-width: 720px; }
.turns .asked { width: 25%; }
.turns thead th, .matrix thead th { overflow-wrap: break-word; hyphens: auto; }
.said { overflow-wrap: anywhere; }
.quoted::before { content: "\\201C"; } .quoted::after { content: "\\201D"; }
.wanted { display: block; margin-top: 3px; font-size: 12px; color: #475063; overflow-wrap: anywhere; }
.b { display: inline-block; border-radius: 3px; padding: 0 6px; margin: 0 4px 2px 0; font-size: 12px; font-weight: 600;
  white-space: nowrap; }
.good { background: #d3ecdb; color: #0f4424; }
.note { background: #dbe8f8; color: #153f6d; }
.warn { background: #fdecc8; color: #5c3c00; }
.stop { background: #fbd9d5; color: #7c1710; }
.plain { background: #e4e7ed; color: #2b3344; }
.mark { font-weight: 700; margin-right: 5px; }
.yes { color: #14622f; } .no { color: #a3150b; } .none { color: #475063; }
.by { display: block; font-size: 12px; color: #475063; overflow-wrap: anywhere; }
.why { display: block; font-size: 12px; color: #7c1710; overflow-wrap: anywhere; }
td.miss { background: #fdf1ef; }
td.left { color: #475063; background: #f6f7f9; }
.texts th[scope=row] { width: 15em; }
.reply { white-space: pre-wrap; overflow-wrap: anywhere; }
figure { margin: 8px 0 26px; }
figure svg { display: block; max-width: 100% !important; height: auto; }
figcaption { font-size: 12.5px; color: #475063; margin: 6px 0 0; }
figcaption b { color: #1b2230; }
footer { margin-top: 48px; padding-top: 10px; border-top: 1px solid #c9ced8; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@page { size: A4 landscape; margin: 12mm; }
@media print {
  body { font-size: 10.5pt; } main { max-width: none; padding: 0; }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  table, .small, caption, .by, .why, .wanted, .b { font-size: 8.5pt; }
  .wide, figure { overflow: visible; } .turns { min-width: 0; }
  figure svg { max-height: 150mm; }
  tr, figure, .notes { break-inside: avoid; } h1, h2, h3, caption, .about { break-after: avoid; }
  thead { display: table-header-group; }
}
"""

HEAD = Markup(
    '<meta charset="utf-8">'
    '<meta name="viewport" content="width=device-width, initial-scale=1">'
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
    f"<style>{_CSS}</style>"
)
"""What stands in the document's head beside its title. The policy keeps a browser from loading or running anything."""
