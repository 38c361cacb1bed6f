import datetime as dt

from reader.temporal import find_times, infer_publication


def call(text, dct):
    return find_times(text, dt.date.fromisoformat(dct) if dct else None)


def pub(text):
    p = infer_publication(text)
    return p and p.date.isoformat()
