"""From characters to blocks, sentences and footnote markers: offsets only, the text itself is never changed."""

from conflictnotes.text.blocks import Block, split_blocks
from conflictnotes.text.folding import fold
from conflictnotes.text.markers import Marker, find_markers
from conflictnotes.text.passage import Found, Passage
from conflictnotes.text.rows import Rows
from conflictnotes.text.sentences import Sentence, split_sentences

__all__ = [
    "Block",
    "Found",
    "Marker",
    "Passage",
    "Rows",
    "Sentence",
    "find_markers",
    "fold",
    "split_blocks",
    "split_sentences",
]
