"""Writes the word vectors of a spaCy package as the JSON that `train/clusters.ts` reads.

    python vectors.py fr_core_news_md OUT.json

A word in lower case stands for all its spellings; where the package knows only a capitalised one, that one counts. The words
come by frequency: `habits` says how each is usually written, from 1 (never with a capital) to 5 (always). Vectors are cut to
100 dimensions (principal components).
"""
import json
import sys

import numpy
import spacy

DIMENSIONS = 100

vocabulary = spacy.load(sys.argv[1], exclude=["ner", "parser", "tagger", "morphologizer", "lemmatizer"]).vocab
rows = {}
lower = {}
upper = {}
for rank, (key, row) in enumerate(vocabulary.vectors.key2row.items()):
    word = vocabulary.strings[key]
    norm = word.lower()
    if not norm.replace("-", "").replace("'", "").isalpha():
        continue
    (lower if word == norm else upper).setdefault(norm, rank + 1)
    if norm not in rows or word == norm:
        rows[norm] = row


def judge_habit(word):
    """Frequency falls with rank as 1 / rank (Zipf): the share of the capitalised spelling."""
    low = 1 / lower[word] if word in lower else 0
    high = 1 / upper[word] if word in upper else 0
    share = high / (low + high)
    return 1 if share < 0.05 else 2 if share < 0.3 else 3 if share < 0.75 else 4 if share < 0.95 else 5


data = vocabulary.vectors.data.astype(numpy.float64)
data -= data.mean(axis=0)
values, axes = numpy.linalg.eigh(data.T @ data)
data = data @ axes[:, ::-1][:, :DIMENSIONS]
vectors = [[round(float(value), 4) for value in row] for row in data]
words = list(rows)
with open(sys.argv[2], "w", encoding="utf8") as file:
    json.dump({"words": words, "dimensions": DIMENSIONS, "rows": [rows[word] for word in words], "vectors": vectors, "habits": [judge_habit(word) for word in words]}, file)
print(len(words), "words,", len(vectors), "vectors")
