"""HTML to text and marks: the pages of 2026 (parts marked ``data-id``), Drupal pages until 2025, any other page."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from conflictnotes.errors import MissingExtraError
from conflictnotes.readers.document import Document, UnreadableError
from conflictnotes.readers.rendering import Rendering

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

__all__ = ["read_html"]

# fmt: off
# Elements whose content is no prose of the page.
_DROPPED = frozenset({
    "script", "style", "noscript", "template", "svg", "math", "iframe", "object", "embed", "canvas", "video",
    "audio", "img", "picture", "map", "nav", "aside", "form", "input", "select", "textarea", "button", "dialog",
    "head", "title", "meta", "link", "base", "footer",
})
_BLOCKS = frozenset({
    "address", "article", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "fieldset",
    "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "legend", "li", "main",
    "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
})
# fmt: on
_BOLD = frozenset({"b", "strong"})
_HEADINGS = {f"h{level}": str(level) for level in range(1, 7)}
_CELLS = frozenset({"td", "th"})
# Classes by which pages hide an element from readers.
_HIDDEN = frozenset(
    {"screen-reader-text", "element-hidden", "element-invisible", "sr-only", "visually-hidden", "hidden"}
)
_FOLDED = re.compile(r"accordion|collaps|endnote|footnote", re.IGNORECASE)
_CAPTIONS = frozenset({"caption", "wp-caption-text", "image-caption", "field-name-field-caption"})
_STYLE_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_STYLE_BOLD = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_NAME = re.compile(r"(?![0-9a-f]+$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*")  # page builders number their parts in hexadecimal
_NOTE = re.compile(r"\s*\[\d{1,4}\]")
_SHOWN = re.compile(r"https?:|www|\[\d", re.IGNORECASE)  # words that are an address, or the way back to the text
_ENDNOTE = re.compile(r"_?(?:edn|ftn)\d+")
_DAY = re.compile(r"\b(?:19|20)\d\d\b.{0,40}|.{0,40}\b(?:19|20)\d\d\b")
_DAY_LENGTH = 60
_CUTOFF = re.compile(r"\b(?:data|information)\s+cut-?\s?off\b", re.IGNORECASE)
_CUTOFF_LENGTH = 160
# Where the body of a report stands, the surest place first.
_BODIES = ("div.field-name-body", '[property~="content:encoded"]', '[itemprop="articleBody"]')
# Where it may stand, if most of the page's paragraphs do.
_PLACES = ("article", "main", '[role="main"]')
_PARTS = '[data-id="toplines"], [data-id="key-takeaways"], [data-id="endnotes"]'
_AUTHORS = '.researcher-card h3, [itemprop="author"] [itemprop="name"]'
# A page nests a few dozen deep; a tree parser takes time that grows with the square of the depth.
_DEEPEST = 3000
# A tag of any element that needs its end tag; the others close themselves and do not nest.
_TAG = re.compile(
    r"""
    < (?P<end>/?)
    (?! (?: p | li | d[dt] | t[dhr] | tbody | thead | tfoot | colgroup | col | option | html | head | body
          | br | hr | img | input | meta | link | area | base | embed | source | track | wbr | path ) \b )
    [a-z]
    """,
    re.IGNORECASE | re.VERBOSE,
)


def read_html(page: str) -> Document:
    r"""The text of a page with its headings, list items, topic sentences and parts marked.

    The text opens with the page's title, its authors and its date where the page shows them outside the body.

    >>> read_html("<h1>A title</h1><p><b>It fell.</b> He left.</p>").text
    'A title\n\nIt fell. He left.'
    """
    try:
        from selectolax.lexbor import LexborHTMLParser
    except ImportError as error:
        raise MissingExtraError("reading HTML", "html") from error
    if _depth(page) > _DEEPEST:
        raise UnreadableError("is no readable page: its elements are nested too deep")
    tree = LexborHTMLParser(page)
    body = _body(tree)
    if body is None:
        raise UnreadableError("holds no text")
    head = _Head(tree)
    rendering = Rendering()
    _render_head(tree, body, head, rendering)
    _render(body, rendering, head.title)
    rendering.close_all()
    if not rendering.blocks:
        raise UnreadableError("holds no text")
    start, end = rendering.blocks[0]
    if rendering.text[start:end].casefold() == head.title.casefold():
        rendering.mark("region", start, end, "title")
    return Document(
        text=rendering.text, marks=rendering.in_order(), url=head.url, date=head.date, publisher=head.publisher
    )


def _depth(page: str) -> int:
    deepest = depth = 0
    for match in _TAG.finditer(page):
        depth = max(0, depth - 1) if match["end"] else depth + 1
        deepest = max(deepest, depth)
    return deepest


class _Head:
    """What the head of a page says of it."""

    def __init__(self, tree: LexborHTMLParser) -> None:
        said: dict[str, str] = {}
        for meta in tree.css("meta[content], [property][content]"):
            names = meta.attributes.get("property") or meta.attributes.get("name") or ""
            for word in names.split():
                said.setdefault(word, (meta.attributes.get("content") or "").strip())
        link = tree.css_first('link[rel="canonical"]')
        url = (link.attributes.get("href") if link else None) or said.get("og:url")
        heading = next((node for node in tree.css("h1") if not _in_dropped(node) and _words(node)), None)
        name = tree.css_first("head title")
        page, _, site = _words(name).rpartition(" | ") if name else ("", "", "")
        self.heading = heading
        self.title = (
            (_words(heading) if heading else "")
            or said.get("og:title", "")
            or page
            or site  # a name without a bar is the page's
        )
        self.url = url if url and url.startswith(("http://", "https://")) else None
        self.publisher = said.get("og:site_name") or (site if page else None)
        self.date = _iso_day(said.get("article:published_time") or said.get("dc:date") or "")


def _iso_day(moment: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(moment[:10])
    except ValueError:
        return None


def _words(node: LexborNode) -> str:
    return " ".join(node.text().split())


def _in_dropped(node: LexborNode | None) -> bool:
    while node is not None:
        if node.tag in _DROPPED or _is_hidden(node):
            return True
        node = node.parent
    return False


def _body(tree: LexborHTMLParser) -> LexborNode | None:
    """The element that holds the report and as little else as possible."""
    parts = tree.css(_PARTS)
    if parts:
        holder = parts[0].parent
        while holder is not None and holder.parent is not None and not all(_holds(holder, part) for part in parts):
            holder = holder.parent
        return holder or tree.body
    for selector in _BODIES:
        found = [node for node in tree.css(selector) if not _in_dropped(node)]
        if found:
            return max(found, key=lambda node: len(node.text()))
    most = _prose(tree.body) // 2
    for selector in _PLACES:
        found = [node for node in tree.css(selector) if _prose(node) > most and not _in_dropped(node)]
        if found:
            return found[-1]  # the innermost
    return tree.body


def _prose(node: LexborNode | None) -> int:
    """How much the paragraphs under ``node`` hold."""
    return sum(len(paragraph.text()) for paragraph in node.css("p")) if node else 0


def _holds(outer: LexborNode, inner: LexborNode | None) -> bool:
    while inner is not None:
        if inner.mem_id == outer.mem_id:
            return True
        inner = inner.parent
    return False


def _render_head(tree: LexborHTMLParser, body: LexborNode, head: _Head, rendering: Rendering) -> None:
    """Title, authors, date and data cut-off, where they stand outside the body."""
    authors = dict.fromkeys(
        _words(node) for node in tree.css(_AUTHORS) if not _holds(body, node) and not _is_hidden(node) and _words(node)
    )
    outside = head.heading if head.heading and not _holds(body, head.heading) else None
    for region, words, kind, level in (
        ("", "" if _opens_with(body, head.title) else head.title, "heading", "1"),
        ("byline", _joined(list(authors)), "", ""),
        ("date", _shown_day(outside) if outside else "", "", ""),
        ("", _shown_cutoff(tree, body), "", ""),
    ):
        if words:
            rendering.block(words, kind, level)
            if region:
                rendering.mark("region", *rendering.blocks[-1], region)


def _opens_with(body: LexborNode, title: str) -> bool:
    return _words(body)[: len(title) * 2].casefold().startswith(title.casefold())


def _joined(names: list[str]) -> str:
    """Names as a by-line has them: "A", "A and B", "A, B, and C"."""
    if len(names) <= 2:  # noqa: PLR2004 - two names take no comma
        return " and ".join(names)
    return ", ".join(names[:-1]) + ", and " + names[-1]


def _shown_day(heading: LexborNode) -> str:
    """The date line that follows a page's heading."""
    node = heading.next
    while node is not None and (node.is_text_node or node.is_comment_node):
        node = node.next
    words = _words(node) if node is not None else ""
    return words if len(words) <= _DAY_LENGTH and _DAY.fullmatch(words) else ""


def _shown_cutoff(tree: LexborHTMLParser, body: LexborNode) -> str:
    """The note beside the body that says until when data were taken in."""
    for node in tree.css("p"):
        words = _words(node) if _CUTOFF.search(node.text()) else ""
        if words and len(words) <= _CUTOFF_LENGTH and not _holds(body, node) and not _in_dropped(node):
            return words
    return ""


def _is_hidden(node: LexborNode) -> bool:
    """Whether a page keeps an element from its readers; what merely waits to be unfolded is not hidden."""
    attributes = node.attributes
    if not attributes:
        return False
    classes = attributes.get("class") or ""
    if _FOLDED.search(classes):
        return False
    return (
        "hidden" in attributes
        or attributes.get("aria-hidden") == "true"
        or not _HIDDEN.isdisjoint(classes.split())
        or bool(_STYLE_HIDDEN.search(attributes.get("style") or ""))
    )


def _render(body: LexborNode, rendering: Rendering, title: str) -> None:
    """Walk ``body`` without recursion, for a page may nest as deep as it likes."""
    walk = _Walk(rendering, title)
    stack: list[tuple[LexborNode, bool]] = [(body, False)]
    while stack:
        node, leaving = stack.pop()
        if leaving:
            walk.leave(node)
            continue
        if node.is_text_node:
            walk.text(node.text_content or "")
            continue
        tag = node.tag or ""
        if tag == "br":
            walk.line_break(node)
            continue
        if not walk.enters(node, tag):
            continue
        walk.enter(node, tag)
        stack.append((node, True))
        children = []
        child = node.child
        while child is not None:
            children.append((child, False))
            child = child.next
        stack.extend(reversed(children))


def _in_cell(node: LexborNode) -> bool:
    return node.parent is not None and node.parent.tag in _CELLS


class _Walk:
    """The state of a walk through a page: what is bold, what is verbatim, which regions are open."""

    def __init__(self, rendering: Rendering, title: str) -> None:
        self.rendering = rendering
        self.title = title.casefold()
        self.bold = 0
        self.verbatim = 0
        self.regions: dict[int, str] = {}
        self.in_endnotes = False

    def text(self, words: str) -> None:
        """Words of the page."""
        self.rendering.add(words, bold=self.bold > 0, verbatim=self.verbatim > 0)

    def line_break(self, node: LexborNode) -> None:
        """A break ends a block, but for one that a lower-case word carries on: a line wrapped by hand."""
        after = node.next
        carried_on = after is not None and after.is_text_node and (after.text_content or "").lstrip()[:1].islower()
        if carried_on:
            self.rendering.add("\n", verbatim=True)
        else:
            self.rendering.start_block()

    def enters(self, node: LexborNode, tag: str) -> bool:
        """Whether the walk goes into an element."""
        if tag == "button":
            return "accordion" in (node.attributes.get("class") or "")  # it heads the part that it opens
        if tag in _DROPPED or tag.startswith(("_", "!")) or _is_hidden(node):
            return False
        return not (tag == "h1" and _words(node).casefold() == self.title and bool(self.rendering.blocks))

    def enter(self, node: LexborNode, tag: str) -> None:
        """The start of an element."""
        region = self._region(node, tag)
        if region:
            self.rendering.open_region(region)
            self.regions[node.mem_id] = region
        if tag in _HEADINGS:
            self.rendering.start_block("heading", _HEADINGS[tag])
        elif tag == "li":
            self.rendering.start_block("item")
        elif tag in _CELLS:
            if self.rendering.begun:
                self.rendering.add(" | ")
        elif tag == "pre":
            self.rendering.start_block()
            self.verbatim += 1
        elif (tag in _BLOCKS and not self._opens_item(node)) or tag == "button":
            self.rendering.start_block()
        if self._is_bold(node, tag):
            self.bold += 1

    def leave(self, node: LexborNode) -> None:
        """The end of an element."""
        tag = node.tag or ""
        if self._is_bold(node, tag):
            self.bold -= 1
        if tag == "pre":
            self.verbatim -= 1
        if tag == "a" and _NOTE.match(self.rendering.lead):
            self._address(node)
        if (tag in _BLOCKS and tag not in _CELLS and not _in_cell(node)) or tag == "button":
            self.rendering.end_block()
        if node.mem_id in self.regions:
            self.rendering.close_region(self.regions.pop(node.mem_id))

    def _address(self, link: LexborNode) -> None:
        """Write out the address of an endnote's link where the page shows other words, or the address cut short."""
        address, words = (link.attributes.get("href") or "").strip(), _words(link)
        if address.startswith(("http://", "https://")) and (not _SHOWN.match(words) or words.endswith(("…", "..."))):
            self.rendering.add(f" {address}")

    def _opens_item(self, node: LexborNode) -> bool:
        """Whether a paragraph is the first thing in a list item or a cell, and so no block of its own."""
        parent = node.parent
        if parent is None or parent.tag not in {"li", *_CELLS} or self.rendering.begun:
            return False
        before = node.prev
        while before is not None and before.is_text_node and not (before.text_content or "").strip():
            before = before.prev
        return before is None

    @staticmethod
    def _is_bold(node: LexborNode, tag: str) -> bool:
        return tag in _BOLD or (tag == "span" and bool(_STYLE_BOLD.search(node.attributes.get("style") or "")))

    def _region(self, node: LexborNode, tag: str) -> str:
        """The name of the region that an element opens, if any."""
        attributes = node.attributes
        if tag == "figcaption" or not _CAPTIONS.isdisjoint((attributes.get("class") or "").split()):
            return "residue"
        if tag == "a" and not self.in_endnotes and not self.rendering.begun:
            name = attributes.get("name") or attributes.get("id") or ""
            if _ENDNOTE.fullmatch(name):
                self.in_endnotes = True
                self.rendering.open_region("endnotes")  # runs to the end of the page
            return ""
        name = attributes.get("data-id") or ""
        return name if _NAME.fullmatch(name) else ""
