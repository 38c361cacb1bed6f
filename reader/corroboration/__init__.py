"""Claims across accounts: where others say the same, who says it, and how many really know.

Finding (`find_passages`), shared wording (`find_reuse`), attribution (`find_attributions`), origins
(`origins_of`, `suggest`), differences (`compare_all`) and the matrix (`matrix_of`). Pure functions
over frozen values: no files, no clock, no network. English only; see docs/claims.md.
"""

from __future__ import annotations

from reader.corroboration.attribution import find_attributions
from reader.corroboration.chronology import miscounted, order_differs
from reader.corroboration.corpus import Corpus
from reader.corroboration.differences import Discrepancy, Statement
from reader.corroboration.discrepancies import compare_all
from reader.corroboration.finding import Asked, Candidate, Scorer, Search, find_passages
from reader.corroboration.indexes import ArticleIndex, index_of, stamp_of
from reader.corroboration.known import Known
from reader.corroboration.matrix import Matrix, matrix_of, silences
from reader.corroboration.origin_values import Origin, Overrides
from reader.corroboration.origins import origins_of
from reader.corroboration.reasons import Explanation, explain
from reader.corroboration.reuse import brackets, find_reuse, overlaps
from reader.corroboration.reuse_values import Shared
from reader.corroboration.said import Attribution, Manner
from reader.corroboration.sources import (
    Voice,
    speaker_at,
    together,
    voices,
)
from reader.corroboration.stances import stance_at, stance_of_words
from reader.corroboration.suggesting import Suggestion, suggest
from reader.corroboration.text_groups import article_groups
from reader.corroboration.words import WordTable

__all__ = [
    "ArticleIndex", "Asked", "Attribution", "Candidate", "Corpus", "Discrepancy", "Explanation",
    "Known", "Manner", "Matrix", "Origin", "Overrides", "Scorer", "Search", "Shared", "Statement",
    "Suggestion", "Voice", "WordTable", "article_groups", "brackets", "compare_all", "explain",
    "find_attributions", "find_passages", "find_reuse", "index_of", "matrix_of", "miscounted",
    "order_differs", "origins_of", "overlaps", "silences", "speaker_at", "stamp_of", "stance_at",
    "stance_of_words", "suggest", "together", "voices",
]  # fmt: skip
